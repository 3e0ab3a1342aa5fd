"""Clauses: whose verb it is, whose words they are, and what is no subject at all."""

import pytest
from construction import Construction, Read, case, check, direct, partial

DAN = "Dan Orrel"
IDA = "Ida Fenn"

CASES = [
    case("a clause behind “as” has a subject of its own",
         "“We are nearly done,” Dan Orrel said as Ida Fenn shouted: “The well is dry now!”",
         direct("We are nearly done,", DAN), direct("The well is dry now!", IDA, 2)),
    case("a clause behind “after” has a subject of its own",
         "Dan Orrel left the meeting after Ida Fenn told him that the well was “dry as a bone”.",
         partial("dry as a bone", IDA, mention=IDA)),
    case("“with” and a participle make a clause",
         "The farmers stayed away, with Ida Fenn calling the plan “a hole in the ground”.",
         partial("a hole in the ground", IDA, mention=IDA)),
    case("a state behind a town is no subject",
         "At a meeting in Dunmore, Iowa, on Sunday, Ida Fenn spoke of the drought, saying that the"
         " well was “dry as a bone”.",
         partial("dry as a bone", IDA, mention=IDA)),
    case("a dateline is no subject",
         "DUNMORE — Ida Fenn mocked the plan on Monday, saying that the well was “dry as a bone”.",
         partial("dry as a bone", IDA, mention=IDA)),
    case("a dateline with its agency is no subject",
         "Dunmore (XPA) – Ida Fenn mocked the plan on Monday, saying that the well was “dry as a"
         " bone”.",
         partial("dry as a bone", IDA, mention=IDA)),
    case("a seat in brackets is no name",
         "Sen. Ida Fenn (I-Ohio) said that the well was “dry as a bone”.",
         partial("dry as a bone", IDA, role="Sen.")),
    case("a seat behind a comma is no name",
         "Sen. Ida Fenn, I-Ohio, said that the well was “dry as a bone”.",
         partial("dry as a bone", IDA, role="Sen.")),
    case("a sentence begun by its quote ends with who said it",
         "Ida Fenn came late. “You drained the well” to fill a pool, Dan Orrel said,"
         " pointing at the meter.",
         direct("You drained the well", DAN, mention=DAN)),
    case("per X, behind",
         "The well may be used “only by residents of the vale”, per the village’s bylaws.",
         partial("only by residents of the vale", role="the village’s bylaws", how="role")),
    case("a mother of three is the subject",
         "When pressed on it, the 34-year-old mother of three replied, “The well is dry now.”",
         direct("The well is dry now.", role="the 34-year-old mother of three")),
    case("a mother of three is nearer than who spoke before",
         "Ida Fenn came late. She said the vale would not pay, and when pressed on it, the"
         " 34-year-old mother of three replied, “The well is dry now.”",
         direct("The well is dry now.", IDA, mention="the 34-year-old mother of three")),
    case("who smiles and says has said it",
         "I told Ida Fenn of it, who only smiled and said, “The well is dry now.”",
         direct("The well is dry now.", IDA, how="pronoun", mention="Ida Fenn of it, who")),
    case("a family is no adverb",
         "“The well is dry now,” the family said.",
         direct("The well is dry now,", role="the family")),
    case("an ally is no adverb",
         "“The well is dry now,” an ally said.",
         direct("The well is dry now,", role="an ally")),
    case("a group of three men is no head of three",
         "A group of three men said: “The well is dry now.”",
         direct("The well is dry now.", role="A group of three men")),
    case("hours later is no subject",
         "Hours later, Dan Orrel returned the compliment, telling a reporter: “The well is dry"
         " now.”",
         direct("The well is dry now.", DAN, mention=DAN)),
    case("a participle that opens a sentence is no subject",
         "Repeating one of her own lines, Ida Fenn said: “The well is dry now.”",
         direct("The well is dry now.", IDA, mention=IDA)),
    case("who was asked did not ask",
         "Ida Fenn was asked in May, “Is the well dry now?”",
         direct("Is the well dry now?")),
    case("two quotes joined by “and” have one speaker",
         "Ida Fenn spoke of “a hole in the ground” and “a waste of good pipes” before Dan Orrel"
         " left.",
         partial("a hole in the ground", IDA), partial("a waste of good pipes", IDA)),
    case("chanting is speech",
         "Outside, Ida Fenn chanted: “The well is dry now!”",
         direct("The well is dry now!", IDA, mention=IDA)),
    case("words of a headline that stand apart from its speaker are nobody’s",
         "Ida Fenn: Dan Orrel calls well ‘a hole in the ground’\n\nThe council met on Monday."),
    case("an initial that looks like an article ends no name",
         "“The well is dry now.” ― Ida A. Fenn Morrow\n\nDan Orrel came late.",
         direct("The well is dry now.", "Ida A. Fenn Morrow")),
    case("a quote goes on behind “she said”, whoever was named before",
         "Dr. Ida Fenn scolded him: “The well is dry now, and you know it,” she said. “When you"
         " call it a lake, people laugh.”",
         direct("The well is dry now, and you know it,", IDA, how="pronoun"),
         direct("When you call it a lake, people laugh.", IDA, how="pronoun",
                mention="she")),
]  # fmt: skip


@pytest.mark.parametrize("construction", CASES)
def test_clauses_tell_whose_words_they_are(construction: Construction, read: Read) -> None:
    check(read, construction)
