"""Whom a pronoun or a shared surname means: who spoke last, who was named so far, nobody else."""

import pytest

from tests.quotes.conftest import Read
from tests.quotes.test_who_is_meant import Case

CASES = [
    Case("a pronoun is nobody named in what hangs on it",
         "Otto Brandt won the seat. Then Bo Lind's column attacked Brandt for the third time."
         " He calls Brandt's plan “the last straw on the pier”.",
         "Bo Lind"),
    Case("a tag may be followed by a name that the writer gives",
         "Otto Brandt stood in the dock. “We will stay,” he said after the clerk read the charge to"
         " Brandt.",
         "Otto Brandt"),
    Case("a region of two words is no person",
         "Otto Brandt won big.\n\nNew Hampshire voted late, and New Hampshire was tired.\n\n"
         "“We will stay,” he said.",
         "Otto Brandt"),
    Case("a word that stands only where places do is no person",
         "Otto Brandt came north.\n\nSoon he found Dunmore friendly. He got a job in Dunmore, and"
         " Dunmore became his home.\n\nRecently, Dunmore grew. “We will stay,” he said.",
         "Otto Brandt"),
    Case("a surname that a man and a woman bear may be hers",
         "Ida Rell ruled. Otto Brandt ruled long. Otto Brandt left. Tilda Brandt came.\n\nIn Arlow,"
         " after a talk with the Rev. Ida Rell, Brandt called the ferry a disgrace.\n\n“We will"
         " stay,” she said.",
         "Tilda Brandt"),
    Case("who leads a sentence that goes on about a thing is she who said it",
         "“It rains,” said Ida Moss.\n\nThe ferry is old. Though Ms. Vance has spent most of her"
         " life in Arlow, the rents have led to more patrols, she said.\n\n“We will stay,” she"
         " said.",
         "Vance"),
    Case("a pronoun that spoke in the sentence before",
         "“It rains,” said Otto Brandt.\n\nHe says Bo Lind's call to shut the pier, a plan Bo Lind"
         " has since changed, and Lind's rough posters bear some of the blame. “We will stay,” he"
         " told the Courier's weekly show.",
         "Otto Brandt"),
    Case("a pronoun that several sentences are about",
         "“It rains,” Tilda Vance said.\n\nShe has faced storms since the talk with the mayor's"
         " wife, harbour master Ida Moss, over the key she used. She has called the"
         " shootings sad.\n\nShe said nothing had changed.\n\n“We will stay,” she said.",
         "Tilda Vance"),
    Case("a description of one who holds the office is that person on the way back",
         "Admiral Otto Brandt met the crew. It was May.\n\nBo Lind had led the fleet. Bo Lind liked"
         " a fight. The admiral makes little of Bo Lind's praise for him.\n\n“We will stay,” he"
         " said.",
         "Otto Brandt"),
    Case("a surname means who was named in full before it",
         "On Monday, Otto Brandt told a crowd in Arlow that the pier was lost. “We will stay,”"
         " Brandt said.\n\nBo Brandt wrote a book. Bo Brandt sang. Bo Brandt slept.",
         "Otto Brandt"),
    Case("a surname is not the relative's who tells whose mother somebody is",
         "Sol Vance drowned. Tilda Vance, mother of the drowned diver Sol Vance, rejected the"
         " claim.\n\n“We will stay,” Vance said.",
         "Tilda Vance"),
    Case("given is no given name",
         "Given Brandt's plan, voters stayed home. Given Brandt's face, they wept. Otto Brandt"
         " came. “We will stay,” Brandt said.",
         "Otto Brandt"),
    Case("who a sentence about a thing of hers is about",
         "“It rains,” said Ida Moss of the Guild, who watched the pier.\n\nTilda Vance left."
         " Vance's fate is unclear, but she said on Monday that she would sail. “We will stay,” she"
         " said.",
         "Tilda Vance"),
    Case("a name before a verb that is a noun elsewhere",
         "FULL TEXT.\n\nBo Lind won. Mayor Otto Brandt advocates higher tolls of three crowns; Mrs."
         " Vance seeks less. He calls for “a toll for all of us”.",
         "Otto Brandt"),
    Case("a label with a full stop is nobody",
         "Otto Brandt runs the fleet.\n\nFULL TEXT.\n\nHe has called the pier “a wall of"
         " old sand”.",
         "Otto Brandt"),
    Case("a message's author, not who passes it on",
         "Tilda Vance left. She passed on a message from her clerk, Ida Moss, that read: “We will"
         " stay.”",
         "Ida Moss"),
    Case("a paper that only passes on",
         "Otto Brandt owns the Echo. He said at a fair that he was “very happy with the pier,” The"
         " Echo reported.",
         "Otto Brandt"),
    Case("whose comments they are",
         "Otto Brandt left. A new club ran spots in Arlow using Tilda Vance's comments before a"
         " panel that “we stayed”.",
         "Tilda Vance"),
    Case("two surnames side by side",
         "Otto Brandt came. Tilda Vance came. Brandt and Vance said: “We will stay.”",
         "Otto Brandt and Tilda Vance"),
    Case("they are two who are named side by side",
         "Professors Tilda Vance and Otto Brandt wrote a book. Vance and Brandt suggest less pride."
         "\n\nIn Arlow, they write, “we will stay”.",
         "Tilda Vance and Otto Brandt"),
    Case("whom somebody quotes in the paragraph before",
         "It rained.\n\nBo Lind was there. Otto Brandt quotes the former harbour adviser Tilda"
         " Vance:\n\n“I would love the crews to be worse off, and the boats to be cheap.”",
         "Tilda Vance"),
]  # fmt: skip


@pytest.mark.parametrize("case", [pytest.param(c, id=c.rule) for c in CASES])
def test_the_person_meant_is_found(case: Case, read: Read) -> None:
    quotes, _ = read(case.text)
    assert quotes
    assert quotes[-1].speaker.name == case.name


def test_a_pronoun_is_not_surely_the_older_speaker_where_another_has_spoken(read: Read) -> None:
    quotes, _ = read(
        "“It rains,” said Otto Brandt.\n\nHe smiled at Bo Lind.\n\nWen Ortan says that the pier won"
        " over Bo Lind.\n\nBo Lind won.\n\n“We will stay,” he said."
    )
    assert quotes[-1].speaker.name != "Otto Brandt"


def test_the_role_shown_is_that_of_the_name_shown(read: Read) -> None:
    quotes, _ = read(
        "Former Mayor Otto Brandt ruled long. Otto Brandt left. Otto Brandt sang. Deputy Tilda"
        " Brandt came. Tilda Brandt spoke.\n\nBrandt called the ferry a disgrace.\n\n“We will"
        " stay,” she said."
    )
    assert (quotes[-1].speaker.name, quotes[-1].speaker.role) == ("Tilda Brandt", "Deputy")


def test_the_source_right_before_a_quote_has_said_it(read: Read) -> None:
    quotes, _ = read(
        "Otto Brandt met a diver whose memoir, according to its cover, “shows him in a dark light”."
    )
    assert (quotes[0].speaker.name, quotes[0].speaker.role) == (None, "its cover")


def test_a_reporter_s_paper_is_not_surely_whom_a_pronoun_means(read: Read) -> None:
    quotes, _ = read(
        "It rained.\n\nA reporter for Northern Press-Echo called it “chaos”.\n\n“We will stay,” he"
        " said."
    )
    assert quotes[-1].speaker.confidence < 0.7


def test_two_regions_are_no_pair(read: Read) -> None:
    quotes, _ = read(
        "Otto Brandt came. Most voters in Quern, Georgia and Virginia said: “We will stay.”"
    )
    assert " and " not in (quotes[0].speaker.name or "")


def test_a_participle_is_nobody(read: Read) -> None:
    quotes, _ = read(
        "It rained. Keepers are obliged to tell us all: “Since when has that crew been here?”"
    )
    assert quotes[0].speaker.role == "Keepers"
