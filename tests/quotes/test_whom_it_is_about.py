"""Whom a pronoun means by what the whole text tells of its people."""

from typing import NamedTuple

import pytest

from tests.quotes.conftest import Read


class Case(NamedTuple):
    """A rule, a text that shows it, and whose its last quote is."""

    rule: str
    text: str
    name: str | None


_LONG = (
    "The lamp was old. The stairs were wet. The bell had a crack. The rope was new. The door stuck."
    " The wind turned. The tide came. The gulls left. The fog rose. The boats lay still."
    " The nets dried. "
)

CASES = [
    Case("a pronoun far from every name means whom the text is about",
         "Tilda Vance keeps the light. Vance was born on the rock. Vance has a dog. Ida Moss has"
         f" a boat.\n\n{_LONG}\n\n“We will stay,” she said.",
         "Tilda Vance"),
    Case("of two whom the text is about as much neither is taken from far off",
         "Tilda Vance keeps the light. Vance has a dog. Ida Moss has a boat. Moss has a net. Moss"
         f" and Vance are old.\n\n{_LONG}\n\n“We will stay,” she said.",
         None),
    Case("whoever is named near comes before whom the text is about",
         "Tilda Vance keeps the light. Vance was born on the rock. Vance has a dog.\n\nIda Moss"
         " came up the stairs. “We will stay,” she said.",
         "Ida Moss"),
    Case("writers named in a byline are not meant",
         "Vote nears on the light\n\nOrla Penn and Tilda Vance\n\nOtto Brandt was on his way when"
         " a keeper caught him by the sleeve. “We will stay,” she told him.",
         None),
    Case("a voice told of by according to is the last one heard",
         "The keeper's deputy, Bo Lind, looked into it. The work was “slow and dear”, Lind said. It"
         " has stood still since May, according to Otto Brandt.\n\n“We will stay,” he said.",
         "Otto Brandt"),
    Case("a single name is a person's where an age stands behind it",
         "Col. Otto Brandt denied it. Guards took away Ilyo, a 44-year-old beekeeper. Brandt said"
         " so.\n\nIlyo was let go in May. He weighed little. Then he changed his mind.\n\n“We will"
         " stay,” he said.",
         "Ilyo"),
    Case("who tells her something is another than she",
         "Tilda Vance once lay down before her own barge. A contractor had just told her that he"
         " would sink it. “We will stay,” she explained.",
         "Tilda Vance"),
    Case("who tells him something may be she",
         "Otto Brandt was on his way. A keeper caught him by the sleeve. “We will stay,” she told"
         " him.",
         None),
    Case("somebody described where the text begins and named below with an age",
         "A KEEPER who sold the lamp told a court it was “too dim to be missed”.\n\nOtto Brandt,"
         " 41, had kept the keys for years.",
         "Otto Brandt"),
    Case("somebody described where the text begins is nobody known before who is named below",
         "Otto Brandt rows. A keeper who sold the lamp told a court it was “too dim to be"
         " missed”.\n\nOtto Brandt, 41, had kept the keys for years.",
         None),
    Case("a lordship is a bishop too",
         "The Rt Rev. Alick Tambe of Old Quern, who prayed, urged all to row. “Where are the boats"
         " today?” His Lordship asked.",
         "Alick Tambe"),
]  # fmt: skip


@pytest.mark.parametrize("case", [pytest.param(c, id=c.rule) for c in CASES])
def test_the_whole_text_tells_whom_it_means(case: Case, read: Read) -> None:
    quotes, _ = read(case.text)
    assert quotes
    assert quotes[-1].speaker.name == case.name
