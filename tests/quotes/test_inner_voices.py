"""Whose words a sentence tells whose writer puts its source in between, or who is only heard."""

from typing import NamedTuple

import pytest

from tests.quotes.conftest import Read


class Case(NamedTuple):
    """A rule, a text that shows it, and the words that attribute its last quote."""

    rule: str
    text: str
    mention: str


CASES = [
    Case("the source is put in between and another spoke",
         "Tilda Vance lives in Arlow. The ferryman, she recalled, had asked her only one thing: “Do"
         " you own a boat?”",
         "The ferryman"),
    Case("whom the source was told by is put in between",
         "His sister ran out. One of the guards, she told The Arlow Echo, laughed and said, “Go"
         " home to bed.”",
         "the guards"),
    Case("one of several spoke and another recalls it",
         "The brewers, Otto Brandt recalled, had written that the pier “leans as they do”.",
         "The brewers"),
    Case("a source put in between tells of no other voice",
         "Building a pier, Otto Brandt said, needs “more than a barrel of nails”.", "Otto Brandt"),
    Case("somebody heard to say it",
         "When Otto Brandt was nine he heard her say to his aunt in Old Quern, “He will row before"
         " he walks.”",
         "her"),
    Case("somebody recalled telling it after a while",
         "Tilda Vance recalled her own mother telling her, after the flood of 1978, that “a rope"
         " asks nobody's name”.",
         "her own mother"),
    Case("somebody who remembers",
         "The nets were mended at night, her brother Otto Brandt remembers, “because the day was"
         " for fish”.",
         "her brother Otto Brandt"),
    Case("somebody who would do one thing and say another",
         "Otto Brandt testified that the warden would ring him at night and say “the eels are in”"
         " when he wanted more.",
         "the warden"),
    Case("what people hold has the words",
         "Outside, members of the rowing club had hung a sheet from the pier bearing the words"
         " “Sink or swim, Otto”.",
         "a sheet"),
    Case("a placard with words",
         "Tilda Vance walked all day. She carried a placard with the words “Half a pier is a"
         " plank”.",
         "a placard"),
    Case("a resolution told of by which",
         "Recalling a resolution, which “calls upon all to row”, Tilda Vance asked how often they"
         " had.",
         "a resolution, which"),
    Case("somebody else's verdict on a plan told of by which",
         "The guild praised the proposal, which “will never float,” Otto Brandt said.",
         "Otto Brandt"),
    Case("a child that asks, though its mother tells of it",
         "Tilda Vance, who has four children, said that her youngest had asked whether the pier “is"
         " allowed to float”.",
         "her youngest"),
    Case("a guideline that somebody only cites",
         "Otto Brandt rose. The guild's own guideline, he recalled, prescribes that “every boat"
         " shall have an oar”.",
         "The guild's own guideline"),
    Case("a pier that somebody says something of is no voice",
         "Otto Brandt rose. The old pier, he said, means that “every boat has to wait”.",
         "he"),
]  # fmt: skip


@pytest.mark.parametrize("case", [pytest.param(c, id=c.rule) for c in CASES])
def test_the_inner_voice_is_heard(case: Case, read: Read) -> None:
    quotes, _ = read(case.text)
    assert quotes
    mention = quotes[-1].speaker.mention
    assert mention is not None
    assert mention.of(case.text) == case.mention
