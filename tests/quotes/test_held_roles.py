"""Descriptions of somebody whose role no noun beside the name gives."""

from typing import NamedTuple

import pytest

from tests.quotes.conftest import Read


class Case(NamedTuple):
    """A rule, a text that shows it, and whose its last quote is."""

    rule: str
    text: str
    name: str | None


CASES = [
    Case("the accused is who denies the charges, not the judge",
         "Otto Brandt, 61, denies seven counts of fraud. Judge Tilda Vance sat. Ida Moss rose. She"
         " was told by the accused: “We will stay.”",
         "Otto Brandt"),
    Case("the defendant is who pleaded guilty",
         "Otto Brandt pleaded guilty to fraud. Bo Lind looked on.\n\n“We will stay,” the defendant"
         " told Lind.",
         "Otto Brandt"),
    Case("a representative is who speaks for a country in brackets",
         "Tilda Vance (Old Quern), speaking for others, was brief. Otto Brandt (Arlow) said it was"
         " late. The representative of Old Quern replied that rain “has never stopped a boat”.",
         "Tilda Vance"),
    Case("a delegate named with a country is its representative everywhere",
         "Tilda Vance opened. The representative of Arlow would not support “a boat without oars”."
         " Ida Moss spoke. The delegate of Arlow, Otto Brandt, left. The representative of Arlow"
         " called it “a boat”.",
         "Otto Brandt"),
    Case("a representative of a country that nobody speaks for is nobody named",
         "The delegate of Arlow, Otto Brandt, left. The representative of Quern said it was “a boat"
         " without any oars”.",
         None),
    Case("a spokesman for a body and his name run together",
         "Spokesman for the Quernian Harbour Ministry Otto Brandt noted that “one cannot row on"
         " sand”.",
         "Otto Brandt"),
    Case("a spokeswoman for a committee alone is nobody named",
         "A spokeswoman for the Quern Harbour Services Committee wrote: “One cannot row on sand.”",
         None),
    Case("a head of a college and her name behind a title",
         "Principal of the College Dr. Tilda Vance said that “one cannot row on sand”.",
         "Tilda Vance"),
    Case("an office that begins the sentence before a name that speaks",
         "Union Minister for Boats, Otto Brandt said it was time. Tilda Vance left. Bo Lind came."
         " “We will stay,” the Minister said.",
         "Otto Brandt"),
    Case("an attorney's short title",
         "Atty. Tilda Vance, the harbour legal officer, left. “We will stay,” the lawyer told"
         " reporters.",
         "Tilda Vance"),
    Case("a legend is a person in view",
         "Otto Brandt rows at dawn.\n\n“We will stay,” chuckles the rowing legend.",
         "Otto Brandt"),
    Case("a bride-to-be is a woman in view",
         "Tilda Vance hopes to row next summer.\n\n“We will stay,” says the bride-to-be.",
         "Tilda Vance"),
    Case("a parent of so many children is a person in view",
         "The rower in the picture, Otto Brandt, 39, was tired. The dad-of-one, who runs a shop,"
         " added: “We will stay.”",
         "Otto Brandt"),
]  # fmt: skip


@pytest.mark.parametrize("case", [pytest.param(c, id=c.rule) for c in CASES])
def test_who_is_described(case: Case, read: Read) -> None:
    quotes, _ = read(case.text)
    assert quotes
    assert quotes[-1].speaker.name == case.name
