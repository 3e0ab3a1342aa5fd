"""Words that a sentence hands on from another than its subject, and second speakers of a line."""

import pytest
from construction import Construction, Read, case, check, direct, partial

PAY = "We will not pay."
HANDED_ON = [
    case("a statement by another",
         f"The envoy, Bo Lind, referred us to a statement by Ana Renn: “{PAY}”",
         direct(PAY, "Ana Renn")),
    case("a statement by another, told of as a reply",
         f"The envoy, Bo Lind, pointed to a statement by Ana Renn: “{PAY}” in reply.",
         direct(PAY, "Ana Renn")),
    case("a message from an aunt", f"Bo Lind read out a message from his aunt Ana Renn: “{PAY}”",
         direct(PAY, "Ana Renn")),
    case("a letter of a body", f"Bo Lind pointed to a letter from the council: “{PAY}”",
         direct(PAY, role="the council")),
    case("a reply behind whose", f"Bo Lind wrote to Ana Renn, whose reply was short: “{PAY}”",
         direct(PAY, "Ana Renn")),
    case("an answer to a question is the answerer's",
         f"Bo Lind answered a letter from Ana Renn: “{PAY}”", direct(PAY, "Bo Lind")),
    case("a way of sending is nobody", f"Bo Lind said in a statement by e-mail: “{PAY}”",
         direct(PAY, "Bo Lind")),
]  # fmt: skip
SECOND = [
    case("lawyers for the others behind while",
         "“He denies it,” said Ana Renn, for one of the men, while lawyers for the other three said"
         " they had “no comment at all”.",
         direct("He denies it,", "Ana Renn"),
         partial("no comment at all", group=2, role="lawyers for the other")),
    case("a nurse at her place behind while",
         "“All is well,” said Ana Renn, while a nurse at the clinic called it “a lie”.",
         direct("All is well,", "Ana Renn"),
         partial("a lie", group=2, role="a nurse at the clinic")),
    case("his brother disagrees",
         "Ana Renn sat. “It is over,” she said. Her brother Bo Lind disagreed: “Not yet.”",
         direct("It is over,", "Ana Renn", how="pronoun"), direct("Not yet.", "Bo Lind", 2)),
]  # fmt: skip


@pytest.mark.parametrize("construction", HANDED_ON)
def test_who_wrote_it_said_it_not_who_hands_it_on(construction: Construction, read: Read) -> None:
    check(read, construction)


@pytest.mark.parametrize("construction", SECOND)
def test_a_second_speaker_makes_a_second_utterance(construction: Construction, read: Read) -> None:
    check(read, construction)
