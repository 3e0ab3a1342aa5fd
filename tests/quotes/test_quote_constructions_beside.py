"""Who speaks beside a quote: relative clauses, brackets, senders, judges, whoever stands by."""

import pytest
from construction import Construction, Read, case, check, direct, partial

DAN = "Dan Orrel"
IDA = "Ida Fenn"

CASES = [
    case("a role and the name behind it are one mention",
         "The drivers will sue. “We learned it from the radio,” said the union's president,"
         " Ida Fenn.",
         direct("We learned it from the radio,", IDA, role="the union's president",
                mention="the union's president, Ida Fenn")),
    case("who stands for the words before it",
         "The board thanked farmers who called the aid “a bag of rain”.",
         partial("a bag of rain", role="farmers", mention="farmers who")),
    case("the phrase of somebody",
         "Fenn Sound is long and, in the phrase of one early pilot, “of no conceivable use”.",
         partial("of no conceivable use", role="one early pilot")),
    case("what one of several called it",
         "Several judges spoke of engines, mailboxes and what one called “the awning problem”.",
         partial("the awning problem", role="one")),
    case("a relative clause without a relative word",
         "According to a report, a resident was woken by a sound she described as “a goat at the"
         " opera”.",
         partial("a goat at the opera", role="a resident", how="role", mention="she")),
    case("a relative clause with that",
         "The clerks wrote a rule that Ida Fenn described as “almost too neat”.",
         partial("almost too neat", IDA, mention=IDA)),
    case("what he called is the words of the subject of the sentence",
         "Dan Orrel condemned what he called “a breach of all that was agreed”.",
         partial("a breach of all that was agreed", DAN, how="pronoun")),
    case("whole sentences in brackets behind a name and an age",
         "Oldest helper: Ida Fenn, 93 (“I shall stop when they stop me”)",
         direct("I shall stop when they stop me", IDA, mention=IDA)),
    case("a short name in brackets is nobody's speech",
         "Fenn Cold Stores (“Fenn”) was sold."),
    case("a letter from somebody somewhere",
         "From Dan Orrel, Cleat Lane: “The well is dry now.”",
         direct("The well is dry now.", DAN, mention=DAN)),
    case("a court holding that",
         "A court reversed it, holding 2-1 that “a thing which floats is a boat”.",
         partial("a thing which floats is a boat", role="A court")),
    case("somebody is somebody",
         "On the slip somebody had written “do not call at noon”.",
         partial("do not call at noon", role="somebody")),
    case("behind a semicolon begins another's words",
         "Dan Orrel put the number at five; the village board spoke of “at least twenty men”.",
         partial("at least twenty men", role="the village board")),
    case("a note that reads",
         "Dan Orrel sent the meter back with a note that read “you listen to our dog”.",
         direct("you listen to our dog", role="a note")),
    case("a sign reading",
         "Dan Orrel held up a sign reading “we will not pay for rain”.",
         direct("we will not pay for rain", role="a sign reading")),
    case("shouted another",
         "“Where were you?” a man shouted. “And the barracks are gone!” shouted another.",
         direct("Where were you?", role="a man"),
         direct("And the barracks are gone!", None, 2, role="another")),
    case("told by the accused",
         "Ida Fenn asked and was told by the accused: “The well is dry now.”",
         direct("The well is dry now.", role="the accused")),
    case("a participle and a noun open a sentence and are nobody",
         "Delivering remarks at noon, the mayor, Ida Fenn, said: “The well is dry now.”",
         direct("The well is dry now.", IDA, role="the mayor", mention="the mayor, Ida Fenn")),
    case("spotted somewhere, somebody speaks",
         "Spotted ten minutes later at the pier, Dan Orrel said: “The well is dry now.”",
         direct("The well is dry now.", DAN, mention=DAN)),
    case("a noun that is mostly a verb opens a role",
         "Rail authority spokesman Dan Orrel said: “The well is dry now.”",
         direct("The well is dry now.", DAN, role="Rail authority spokesman")),
    case("a name with what it is, and a colon",
         "And from the back rows, Ida Fenn, once tipped for office, now a podcaster: “The well is"
         " dry now.”",
         direct("The well is dry now.", IDA, mention=IDA)),
    case("many Americans are nobody's name",
         "Many Americans saw the plan as “a hole in the ground”, and it passed.",
         partial("a hole in the ground", role="Many Americans")),
    case("I in a turn is whose turn it is",
         "Vale Post: Why so late?\n\nOrrel: I rang the mill. I said, “The well is dry now.”\n\n"
         "Vale Post: And Dan Orrel paid?\n\nOrrel: Never.",
         direct("The well is dry now.", DAN, how="pronoun", mention="I")),
]  # fmt: skip


@pytest.mark.parametrize("construction", CASES)
def test_whoever_stands_beside_a_quote_is_found(construction: Construction, read: Read) -> None:
    quotes, _ = read(construction.text)
    spoken = [q for q in quotes if q.speaker.how != "unknown"]
    check(lambda _: (tuple(spoken), ()), construction)
