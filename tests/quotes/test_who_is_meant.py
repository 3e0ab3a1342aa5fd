"""Whom a name, a pronoun or a description means, beyond the words beside the quote."""

from typing import NamedTuple

import pytest

from tests.quotes.conftest import Read


class Case(NamedTuple):
    """A rule, a text that shows it, and whose its last quote is."""

    rule: str
    text: str
    name: str | None


CASES = [
    Case("a description of one who holds the office",
         "Mayor Tilda Vance spoke late. Bo Lind left. “We will stay,” the mayor said.",
         "Tilda Vance"),
    Case("of two holders the one whose other words fit",
         "Harrow Sen. Tilda Vance came. Brill Sen. Ida Moss came. “We will stay,” the Brill senator"
         " said.",
         "Ida Moss"),
    Case("short and long form of an office",
         "Sen. Tilda Vance spoke late. “We will stay,” the senator said.", "Tilda Vance"),
    Case("a description means somebody in view",
         "Otto Brandt built the tower.\n\n“We will stay,” the timber tycoon said.", "Otto Brandt"),
    Case("the letters of an office mean who holds it",
         "Water and Parks Cabinet Secretary Tilda Vance came. Otto Brandt left. “We will stay,”"
         " said the CS.",
         "Tilda Vance"),
    Case("the letters of an office before a courtesy",
         "Principal Secretary Eng. Tilda Vance came. Otto Brandt left. “We will stay,” said"
         " the PS.",
         "Tilda Vance"),
    Case("the letters before a name are an office",
         "COO Tilda Vance came. “We will stay,” Vance said.", "Tilda Vance"),
    Case("the opposition is no part of a name",
         "Leader of the Opposition Tilda Vance came. “We will stay,” she said.", "Tilda Vance"),
    Case("the letters of an office that two hold mean nobody",
         "Cabinet Secretary Tilda Vance met Cabinet Secretary Ida Moss. “We will stay,” said the"
         " CS.",
         "CS"),
    Case("capitals that nothing tells a person by are not he",
         "A keeper of the tower said two nights were spent on the road to Brill Gate. “We will"
         " stay,” he said.",
         None),
    Case("a manner of address is no part of a name",
         "Ato Zorv Brillat came. “We will stay,” he said.",
         "Zorv Brillat"),
    Case("a spokesman never named stays unnamed",
         "Otto Brandt built the tower.\n\n“We will stay,” the spokesman said.", None),
    Case("a description fits the gender",
         "Otto Brandt met Tilda Vance.\n\n“We will stay,” the businesswoman said.", "Tilda Vance"),
    Case("a place before a comma holds no office",
         "Mayor Tilda Vance went north. In Arlow, the mayor said: “We will stay.”", "Tilda Vance"),
    Case("the second of two offices of one person",
         "Sen. Tilda Vance came. On Friday, the former judge and current senator said “we will"
         " stay here”.",
         "Tilda Vance"),
    Case("a relative does not take the surname over",
         "Otto Brandt spoke in Arlow for his wife Tilda Brandt. “We will stay,” Brandt said.",
         "Otto Brandt"),
    Case("who is named more often keeps the surname",
         "Otto Brandt spoke. Otto Brandt drank. Tilda Brandt left. “We will stay,” Brandt said.",
         "Otto Brandt"),
    Case("Mr is not the one woman named in full",
         "Tilda Brandt left. Mr. Brandt stayed. “We will stay,” Brandt said.", "Brandt"),
    Case("a misspelt surname",
         "Tilda Hohenfels came. “We will stay,” Hohenfelz said.", "Tilda Hohenfels"),
    Case("a like name that is somebody else's",
         "Tilda Hansen and Otto Jansen came. “We will stay,” Jansen said.", "Otto Jansen"),
    Case("curly and straight apostrophes are one name",
         "Tilda O’Dell came. “We will stay,” O'Dell said.", "Tilda O’Dell"),
    Case("an office, an initial and a name",
         "Minister of Fisheries Tilda B. Vance said: “We will stay.”", "Tilda B. Vance"),
    Case("a verb before the name is no part of it",
         "Tilda Vance came. Said Vance: “We will stay.”", "Tilda Vance"),
    Case("brackets before the verb", "Rep. Tilda Vance (H-Arl.), said: “We will stay.”",
         "Tilda Vance"),
    Case("a surname that is an auxiliary", "Otto Will came. “We will stay,” Will wrote.",
         "Otto Will"),
    Case("somebody just named before somebody who spoke earlier",
         "“It rains,” said Bo Lind.\n\nThe bridge was closed at noon.\n\nThat worries Otto Brandt,"
         " head of the depot.\n\n“We will stay,” he said.",
         "Otto Brandt"),
    Case("whoever's voice was heard last",
         "Otto Brandt said the bridge was closed.\n\n“We will stay,” he said.", "Otto Brandt"),
    Case("a given name alone is a person",
         "Tilda came home. “We will stay,” she said.", "Tilda"),
    Case("a word that opens the sentence is nobody",
         "Tilda Vance came. However, she said: “We will stay.”", "Tilda Vance"),
    Case("somebody not named", "Tilda Vance came. “We will stay,” another said.", None),
    Case("who in an aside is not the subject",
         "Tilda Vance, who wrote to the board, said: “We will stay.”", "Tilda Vance"),
    Case("the age tells that somebody in view is meant",
         "Otto Brandt met the press.\n\n“We will stay,” the 34-year-old solicitor said.",
         "Otto Brandt"),
    Case("a party's own is named without it",
         "The Liberals’ Otto Brandt met the press.\n\n“We will stay,” the 34-year-old solicitor"
         " said.",
         "Otto Brandt"),
    Case("his wife and the name behind her are one person",
         "Otto Brandt left. His wife, Tilda, was peeling onions. “We will stay,” she said.",
         "Tilda"),
    Case("an employee somewhere and the name behind are one person",
         "“It rains,” said Otto Brandt.\n\nAn employee in the packing house, Bo Lind, 24, knocks"
         " on each crate. “We will stay,” he said.",
         "Bo Lind"),
    Case("who asked does not answer",
         "Tilda Vance came late. She was asked by the chair, Ida Moss, what she saw.\n\n“We will"
         " stay,” she replied.",
         "Tilda Vance"),
    Case("somebody new is nearer than who spoke before",
         "“It rains,” said Sheriff Tilda Vance.\n\nA resident woke to a sound she described as"
         " “we will stay”.",
         None),
    Case("a town is nobody", "Ana Ruiz left home.\n\nShe went to school in Lena Vale. “We will"
         " stay,” she said.", "Ana Ruiz"),
    Case("an unlisted name in a may be a man's",
         "Ikoa Puana wrote by letter. “We will stay,” he said.", "Ikoa Puana"),
    Case("himself is no part of the name",
         "Abo Puon called.\n\n“It rains,” said Bo Lind.\n\nPuon himself was brief. “We will stay,”"
         " he said.",
         "Abo Puon"),
    Case("a pronoun goes on where the same one stood",
         "Tilda Vance was born at sea.\n\nShe learned to sail at nine.\n\nThe port grew. The town"
         " grew. The mill was sold. The rain came. The pier fell. The ferry sank. The road was cut."
         " She left.\n\nThe roofs leaked. “We will stay,” she said.",
         "Tilda Vance"),
    Case("the former something is somebody in view",
         "Otto Brandt smiled.\n\n“We will stay,” the former pilot said.", "Otto Brandt"),
    Case("the accused is the one on trial",
         "Otto Brandt stood trial. “We will stay,” the accused told the court.", "Otto Brandt"),
    Case("he is whoever the accused is",
         "Otto Brandt stood trial.\n\nThe accused pleaded not guilty. “We will stay,” he said.",
         "Otto Brandt"),
    Case("a keeper brought in without a name keeps none",
         "Otto Brandt came with a young keeper.\n\n“We will stay,” the keeper said.", None),
    Case("who, behind a name and an age",
         "“It rains,” said Tilda Vance, 79, who voted “for the last time”.", "Tilda Vance"),
    Case("somebody brought in a sentence before, of a trade not listed",
         "“It rains,” said Otto Brandt.\n\nOne buyer was less convinced. “We will stay,” he said.",
         None),
    Case("a woman brought in before a woman farther off",
         "“It rains,” said Tilda Vance.\n\nA goat sang at three. A woman looked out of the"
         " window. She yelled: “We will stay!”",
         None),
    Case("a trade beside a name is the one named",
         "For Otto Brandt, an instructor in Arlow, the sea was all. He said: “We will stay.”",
         "Otto Brandt"),
    Case("a byline is nobody whom a pronoun means",
         "Tilda Vance in Arlow\n\nIt rains on Ida Moss, who knocks at doors.\n\n“We will stay,” she"
         " said.",
         "Ida Moss"),
    Case("an office before a possessive name holds it too",
         "Gov. Otto Brandt's staff met. Then Ida Moss spoke.\n\n“We will stay,” the governor said.",
         "Otto Brandt"),
    Case("a nickname inside a name is part of it",
         "Otto “Red” Brandt came.\n\n“We will stay,” Brandt said.", "Otto “Red” Brandt"),
    Case("Mr is a man whose given name ends in a",
         "Minister Lalanga Renn objected. “We will stay,” Mr. Renn said.", "Lalanga Renn"),
    Case("a trade not listed, of somebody just named",
         "Tilda Vance climbed down at dusk. “We will stay,” the rigger said.", "Tilda Vance"),
    Case("a trade brought in before is somebody else",
         "A rigger was late. Tilda Vance climbed down at dusk. “We will stay,” the rigger"
         " said.",
         None),
    Case("his own helper is somebody else",
         "Otto Brandt sent his assistant. Otto Brandt slept. “We will stay,” the assistant said.",
         None),
    Case("a description with a tail is somebody new",
         "Tilda Vance climbed down at dusk. “We will stay,” said the sweeper at the mill.", None),
    Case("an office known to all is nobody's in view",
         "Tilda Vance climbed down at dusk. “We will stay,” the bishop said.", None),
    Case("a manner of naming a judge",
         "Judge Tilda Vance sat down. “We will stay,” Her Ladyship said.", "Tilda Vance"),
    Case("a manner of naming somebody nobody named",
         "It rained. “We will stay,” His Lordship said.", None),
    Case("a surname like a manner",
         "Otto Grace was here. “We will stay,” Grace said.", "Otto Grace"),
    Case("letters told in brackets stand for the office's holder",
         "The District Commissioner (DC) for Arlow, Mr. Otto Brandt, came.\n\n“We will stay,” the"
         " DC warned.",
         "Otto Brandt"),
    Case("a paper's brief speaks", "Tilda Vance's brief said “we will stay here”.", None),
]  # fmt: skip


@pytest.mark.parametrize("case", [pytest.param(c, id=c.rule) for c in CASES])
def test_the_person_meant_is_found(case: Case, read: Read) -> None:
    quotes, _ = read(case.text)
    assert quotes
    assert quotes[-1].speaker.name == case.name


def test_a_piece_with_a_subject_of_its_own_keeps_it_among_several_paragraphs(read: Read) -> None:
    text = "“We will stay,” said Tilda Vance. “The bridge holds.\n\n“We will go,” said Otto Brandt."
    quotes, _ = read(text)
    assert [q.speaker.name for q in quotes] == ["Tilda Vance", "Tilda Vance", "Otto Brandt"]


def test_a_description_is_less_sure_than_a_name(read: Read) -> None:
    named, _ = read("Otto Brandt came.\n\n“We will stay,” Otto Brandt said.")
    described, _ = read("Otto Brandt came.\n\n“We will stay,” the tycoon said.")
    assert described[0].speaker.confidence < named[0].speaker.confidence


def test_it_is_the_body_that_spoke_last(read: Read) -> None:
    quotes, _ = read("The Harbour Board said the pier was shut. “We will stay,” it added.")
    assert quotes[-1].speaker.name == "Harbour Board"


def test_it_is_nobody_where_no_body_spoke(read: Read) -> None:
    quotes, _ = read("Tilda Vance said the pier was shut. “We will stay,” it added.")
    assert quotes[-1].speaker.name is None


def test_a_capital_at_a_line_s_start_makes_a_name_less_sure(read: Read) -> None:
    alone, _ = read("Zorvik said: “We will stay.”")
    again, _ = read("Zorvik said: “We will stay.”\n\nThen came Zorvik with a lamp.")
    assert alone[0].speaker.confidence < again[0].speaker.confidence
