"""Who speaks where a sentence holds several clauses: which subject, whose echoed words."""

import pytest

from bot.core.lines import SURE
from tests.quotes.conftest import Read
from tests.quotes.test_who_is_meant import Case

CASES = [
    Case("the one asked, not the one asked about",
         "Asked whether she feared that Otto Brandt would win, Ida Moss shrugged. Mayor Ida Moss"
         " smiled.\n\n“We will stay,” she said.",
         "Ida Moss"),
    Case("the main subject behind the one who went before",
         "Preceded at the desk by Otto Brandt, the Arlow warden, Emil Lind opened a"
         " thick folder.\n\n“We will stay,” he said to cheers.",
         "Emil Lind"),
    Case("the main subject behind a phrase that names another",
         "In praising the brewer Otto Brandt, Emil Lind smiled.\n\n“We will stay,” he said of"
         " Brandt.",
         "Emil Lind"),
    Case("the subject of the sentence before, not the voice before that",
         "“It rains,” wrote Otto Brandt in the Echo.\n\nEmil Lind opened the spring fair in"
         " Arlow.\n\n“We will stay,” he said then.",
         "Emil Lind"),
    Case("the one who was asked replies",
         "Emil Lind walked along the pier. A visitor asked Lind about the ice. He replied: “We will"
         " stay.”",
         "Emil Lind"),
    Case("the one of whom it is said does not say it",
         "Otto Brandt came.\n\n“He will stay,” the champion said of Otto Brandt.", None),
    Case("the author of a statement, not the accused",
         "Tilda Vance took the money. She stood in the dock.\n\nA statement by Ida Moss was read to"
         " the court. “We will stay,” she wrote.",
         "Ida Moss"),
    Case("who said it in a relative clause",
         "Ida Moss came. It rained. It snowed. Moss's plan was backed by Sen. Tilda Vance"
         " of Arlow, the oldest lawmaker, who said the pier was safe.\n\n“We will stay,” she"
         " said in a letter.",
         "Tilda Vance"),
    Case("who is no town behind the name",
         "The talks hurt guests such as Sen. Emil Lind of Arlow, who said they would “stay in the"
         " old hall”.",
         "Emil Lind"),
    Case("who is no talk that somebody is familiar with",
         "“It rains,” said one baker familiar with the talks, who added that all would “stay in"
         " the old hall”.",
         None),
    Case("a region behind a town takes no verb",
         "Tilda Vance of Ames, Iowa, says all will “stay in the old hall”.", "Tilda Vance"),
    Case("a region behind a town takes no verb without a comma either",
         "Tilda Vance of Ames, Iowa says all will “stay in the old hall”.", "Tilda Vance"),
    Case("a transcript is the speaker's before it",
         "Mayor Tilda Vance said, “It rains.”\n\nTranscript as follows:\n\n“We will stay.”",
         "Tilda Vance"),
    Case("an adverb behind a surname is no part of it",
         "Emil Lind came. Otto Brandt left. Lind however said all would “stay in the old hall”.",
         "Emil Lind"),
    Case("words for which somebody is scolded",
         "At supper Tilda Vance scolded Otto Brandt for claiming that the guests should “stay in"
         " the old hall”.",
         "Otto Brandt"),
    Case("a statement by somebody that is rejected",
         "On Monday, Tilda Vance mocked a statement by the brewer Otto Brandt that a “sinful heap"
         " of barrels” was sold.",
         "Otto Brandt"),
    Case("the one who casts another as something",
         "Otto Brandt said he would stay away because Tilda Vance had cast the brewer as “too slow"
         " and too loud”.",
         "Tilda Vance"),
    Case("what is cast as something in a report stays with who reports",
         "Otto Brandt said on Monday that Tilda Vance once described the pier as “the best of all"
         " piers”.",
         "Otto Brandt"),
    Case("who leads up to the quote, not the paper that has it",
         "When asked about the pier, Otto Brandt sighed and said, “We will stay,” The Arlow Echo"
         " reported.",
         "Otto Brandt"),
    Case("shot back is a verb of speech",
         "After Otto Brandt criticized her, Ida Moss shot back, “We will stay in the old hall.”",
         "Ida Moss"),
    Case("somebody's note put into another's sentence",
         "Warden Otto Brandt – as Moss's office noted this week – has taunted the guild for"
         " “staying in the old hall”.",
         "Otto Brandt"),
    Case("one who is only said to be something does not say it",
         "Chairman Otto Brandt was said to be “beside himself with rage” over the pier.", None),
    Case("a leader of a body named before him",
         "In a post on Skipnet, its leader, Tilda Vance, wrote: “We will stay in the old hall.”",
         "Tilda Vance"),
    Case("a dateline in capitals is nobody",
         "LITTLE ARLOW, Quern — Gov. Tilda Vance has a line she likes, and on Saturday she used it"
         " again.\n\n“We will stay,” she told the fair.",
         "Tilda Vance"),
    Case("a region in a dateline is nobody",
         "LITTLE ARLOW, Quern -- Gov. Tilda Vance has a line she likes, and on Saturday she used it"
         " again.\n\n“We will stay,” she told the fair.",
         "Tilda Vance"),
    Case("somebody's note put in between double hyphens",
         "Warden Otto Brandt -- as Moss's office noted this week -- has taunted the guild for"
         " “staying in the old hall”.",
         "Otto Brandt"),
    Case("the last part of a body's name is no speaker",
         "“We will stay in the old hall,” Otto Brandt of Arlow's Institute for Tides and Quiet"
         " Harbours wrote.",
         "Otto Brandt"),
    Case("the son keeps his Jr.",
         "Otto Brandt spoke. Otto Brandt left.\n\nThe plan was scorned by Otto Brandt Jr., who said"
         " all should “stay in the old hall”.",
         "Otto Brandt Jr."),
    Case("Per is a given name",
         "“We will stay in the old hall,” said Per Lind Brandt, a dam builder. He paused. “We"
         " will.”",
         "Per Lind Brandt"),
    Case("words that somebody's promise consists of",
         "Few believe in Otto Brandt's “stay in the old hall” promise.", "Otto Brandt"),
    Case("a paper that only passes it on",
         "Ida Moss met bakers in Arlow and pledged to “bring the market back to the pier,” the"
         " Arlow Echo reported on Monday.",
         "Ida Moss"),
    Case("a sentence with a quote inside that somebody says as a whole",
         "It would mean a “winter of cold ovens” for the guild and its bakers, said Otto"
         " Brandt.",
         "Otto Brandt"),
    Case("as somebody sees it",
         "For Otto Brandt, Emil Lind is opening the wrong barrel. “We will stay in the old"
         " hall,” he mocks.",
         "Otto Brandt"),
    Case("somebody named inside the quote does not say it",
         "Otto Brandt met Emil Lind in the old hall. “Lind's best hope is to stay,” he said.",
         "Otto Brandt"),
    Case("the subject of the clause that joins last",
         "“It rains,” said Otto Brandt.\n\nThe brewers wanted their supper, but Emil Lind had a"
         " letter with him.\n\n“We will stay,” he said.",
         "Emil Lind"),
    Case("a second voice behind and",
         "Otto Brandt said he would “roll the barrels out”, and Emil Lind vowed to “stay in the old"
         " hall”.",
         "Emil Lind"),
    Case("whom a voice quotes",
         "Ida Moss quotes the old brewer Otto Brandt: “We will stay in the old hall.”",
         "Otto Brandt"),
    Case("a witness of what somebody told another does not say it",
         "“You will stay in the old hall,” Otto Brandt told Emil Lind, according to guests who"
         " heard them.",
         "Otto Brandt"),
    Case("a paper that passes on what somebody said in a clause",
         "Otto Brandt said at a fair that he was “very happy with the old hall,” The Echo"
         " reported.",
         "Otto Brandt"),
    Case("somebody who has been saying so",
         "Lind's been making the case that Otto Brandt is slow.\n\nEmil Lind's not alone. “We will"
         " stay in the old hall,” he said.",
         "Emil Lind"),
    Case("a given name of both",
         "Former governor Jan Brandt calls the hall a gift.\n\n“We will stay,” she said.",
         "Jan Brandt"),
    Case("attacks behind a preposition and a town are no verb",
         "Emil Lind made his pitch to bakers after the Orlando attacks.\n\n“We will stay,” he said"
         " two days later.",
         "Emil Lind"),
    Case("a person told by the people he is of",
         "Otto Brandt, a part-time fireman, was generous about it.\n\n“We will stay,” said the"
         " Norwegian.",
         "Otto Brandt"),
]  # fmt: skip


@pytest.mark.parametrize("case", [pytest.param(c, id=c.rule) for c in CASES])
def test_the_clause_tells_who_speaks(case: Case, read: Read) -> None:
    quotes, _ = read(case.text)
    assert quotes
    assert quotes[-1].speaker.name == case.name


def test_words_of_a_paper_that_somebody_would_not_comment_on_are_not_shown_as_his(
    read: Read,
) -> None:
    text = (
        "Otto Brandt would not comment on an order signed by the guild “to protect the old hall”."
    )
    quotes, _ = read(text)
    assert all(q.speaker.name is None or q.speaker.confidence < SURE for q in quotes)


def test_a_people_before_a_noun_of_speech_does_not_speak(read: Read) -> None:
    text = (
        "A Danish guest said Arlow should be careful “not to stir the old hall” in spring, while"
        " the guild spoke of the Arlow and Norwegian comments."
    )
    quotes, _ = read(text)
    assert "Norwegian" not in (quotes[0].speaker.name or quotes[0].speaker.role or "")


def test_no_speaker_begins_inside_a_number(read: Read) -> None:
    text = (
        "More than 5,000 guests sang in the street and said that they would “stay in the old hall”."
    )
    quotes, _ = read(text)
    assert quotes[0].speaker.role == "5,000 guests"


def test_the_last_word_of_a_line_says_nothing_of_its_first_mention(read: Read) -> None:
    text = (
        "Otto Brandt spoke in the hall.\n\nFrom Emil Lind came a long and careful report\n\n“We"
        " will stay,” he said."
    )
    plain, _ = read(text)
    ended, _ = read(text.replace("report\n", "song\n"))
    assert plain[0].speaker.confidence == ended[0].speaker.confidence
