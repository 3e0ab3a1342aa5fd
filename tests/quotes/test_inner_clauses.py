"""Who speaks where an inner clause, a possessive or a trailing phrase tells it."""

from typing import NamedTuple

import pytest

from tests.quotes.conftest import Read


class Case(NamedTuple):
    """A rule, a text that shows it, the name or else the role that its last quote has."""

    rule: str
    text: str
    who: str | None


CASES = [
    Case("he who is said to have said it",
         "Ida Fenn came. Dan Orrel left. Two wardens said he said “no more nets” at the quay.",
         "Dan Orrel"),
    Case("an office that is said to have called somebody so",
         "“I never did,” Otis Menden said, after Rosa Brun said Ida Fenn had often referred to Bo"
         " Karst as the “house miller” of the county.",
         "Ida Fenn"),
    Case("critics who say what somebody should call it keep their words",
         "Otis Menden scolded critics who say he should condemn the pilots as “river thieves,”"
         " and left.",
         "critics"),
    Case("who is remembered as telling somebody",
         "“We have to try it,” Ida Fenn recalled Dan Orrel telling her.", "Dan Orrel"),
    Case("guests to whom somebody writes do not say it",
         "The Vale mayor Ida Fenn emailed guests saying: “The struggle goes on.”", "Ida Fenn"),
    Case("as another put it, with a role between commas",
         "Dan Orrel urged a hard line, saying the mill would otherwise “walk all over us,” as Ida"
         " Fenn, then the mayor, put it in her memoir.",
         "Ida Fenn"),
    Case("whose charge it is that another did something",
         "Dan Orrel found no fault with Ida Fenn’s blunt charge that the miller Otto Brandt"
         " “lied to us all” about the weir.",
         "Ida Fenn"),
    Case("whose phrase was that another would",
         "Ida Fenn’s catch phrase in that race was that Dan Orrel “would do anything to win.”",
         "Ida Fenn"),
    Case("whose proposition it is",
         "It begins with Ida Fenn’s rather bold proposition that “rivers are killing bridges.”",
         "Ida Fenn"),
    Case("a warning behind a comma is nobody's possession",
         "Dan Orrel came. On Friday he said he knows her moods, warning that Ida Fenn is “still in"
         " charge of the weir.”",
         "Dan Orrel"),
    Case("whose descriptions they are",
         "Ida Fenn spoke of Dan Orrel’s old descriptions of millers he dislikes as “lazy and"
         " rude.”",
         "Dan Orrel"),
    Case("a suit that alleges what others did",
         "A lawsuit was filed in May, alleging that the wardens used the pilots’ faith as a “handy"
         " stand-in for guilt.”",
         "A lawsuit"),
    Case("the source at the end, not the body that is told of",
         "The Vale Water Board gave a “thin and careless” answer about the weir when it told the"
         " council that it had no papers, according to a report from the auditor.",
         "a report from the auditor"),
    Case("an order that was released on a day",
         "Ida Fenn's “claim that the papers retain any worth is idle,” the order released Friday"
         " said.",
         "the order"),
    Case("a reply that reported is no verb", "2013 Vale Courier reply reported “no papers at all”"
         " from the mill.",
         "Vale Courier reply"),
    Case("a participle behind what somebody went on to do",
         "Otis Menden tried to soothe the crew, and met a gull's attack with a grin, saying the"
         " bird would “not get wet” at the quay.",
         "Otis Menden"),
    Case("articles that were published by nobody named before them",
         "The school had worked with the Vale River Fund on two articles published in May that"
         " examined “the gap between what the mill said and did.”",
         "The school"),
    Case("who was asked did not ask",
         "Otis Menden was asked, “If you had known, would you have told her?”", None),
    Case("a self-styled something before the name",
         "A self-described “river kid,” Otis Menden changed his name at ten.", "Otis Menden"),
    Case("and somebody later called another",
         "The Courier notes that Rosa Menden wrote that Otis Brun should go, and Bo Karst later"
         " called Menden “very weak on tolls.”",
         "Bo Karst"),
    Case("those who like it in an aside do not say it",
         "Otis Menden argued the pipe, which is widely liked by the farmers, “would not go ten"
         " feet” without money.",
         "Otis Menden"),
    Case("a party at the beginning of a sentence",
         "Democrats on Vale Hill said the gate was “shut for good.”", "Democrats"),
    Case("who had gathered where another spoke",
         "Ida Fenn spoke down the street from the mill, where about 50 weavers had met on"
         " Friday, chanting “no weir, no peace” after the vote.",
         "50 weavers"),
    Case("who took to the radio to call another something",
         "The Menden campaign denied it, with Bo Karst taking to the radio to call Otis Brun"
         " “wholly deluded” for the charge.",
         "Bo Karst"),
    Case("whose assertion of something it is",
         "Bo Karst called Ida Fenn's assertion of a “birthright” to the mill strange.",
         "Ida Fenn"),
    Case("who handed the tape on said nothing",
         "“The weir is too low,” Bo Karst said on Monday in Arlow, according to audio provided by"
         " Vale Public Radio.",
         "Bo Karst"),
    Case("from whom the shouts came",
         "“Shut the weir,” came shouts from the crew, as it rained.", "the crew"),
    Case("a verb of a headline is no part of a name",
         "Ana Ferran Sent Otis Brun A Note About The Mill.\n\nOtis Brun said: “It rains.”",
         "Otis Brun"),
    Case("a first lady", "The former first lady calls the mill a “rule of the river.”",
         "The former first lady"),
]  # fmt: skip


@pytest.mark.parametrize("case", [pytest.param(c, id=c.rule) for c in CASES])
def test_the_clause_around_the_words_tells_whose_they_are(case: Case, read: Read) -> None:
    speaker = read(case.text)[0][-1].speaker
    assert (speaker.name or speaker.role) == case.who


REPORT = (
    "As the Vale Courier reported, the mill was still silent:\n\n“The mill has not named the fault"
    " yet.\n\n“At the quay today, pilots questioned Otis Menden about the weir.\n\n“I don’t want"
    " to talk about the weir because we are still looking,” Menden said.”"
)


def test_a_report_that_ends_with_the_words_of_one_it_names_is_not_his(read: Read) -> None:
    assert [quote.speaker.name for quote in read(REPORT)[0]] == [
        "Vale Courier", "Vale Courier", "Otis Menden",
    ]  # fmt: skip


def test_a_speech_over_paragraphs_is_still_his_whom_its_end_names(read: Read) -> None:
    text = (
        "“The mill is shut.\n\n“The weir is next, and nobody knows when,” Otis Menden said in Vale."
    )
    assert [quote.speaker.name for quote in read(text)[0]] == ["Otis Menden", "Otis Menden"]


MEANT = [
    Case("who was asked about what he said",
         "Host Hugo Orrel asked Otis Menden about remarks he had made in May, when he claimed the"
         " mayor was “the founder of the flood.”",
         "Otis Menden"),
    Case("nobody says of himself by name",
         "Joss Fenn, a miller in Vale, said he will not vote for Otis Menden. Also, Menden isn't a"
         " friend of mills, he said. “He never was.”",
         "Joss Fenn"),
    Case("somebody added of another",
         "“It holds,” Joss Fenn said.\n\nOtis Menden, who is new here, fits that bill, he added:"
         " “He is loved.”",
         "Joss Fenn"),
    Case("a title that is his surname",
         "“He thought it was plain, and that is not what we heard,” Pete King said of Otis"
         " Menden.\n\n“He (Menden) told us so in May,” King said.\n\n“The view we were given was"
         " another,” he said.",
         "Pete King"),
    Case("whose deed it was that a cleft sentence tells",
         "Melia Verrel came. “It holds,” Verrel said.\n\nIt was with that same grit that Hilda Fenn"
         " rose again in May, when she assured a crowd that they had made cracks in “the highest"
         " weir of all.”",
         "Hilda Fenn"),
    Case("one of two hosts",
         "In a talk with Vale Radio hosts Joe Scarrow and Mika Brenn, Ida Fenn said Orrel was"
         " “mean.” Fenn and Otis Menden, her husband, left.\n\nIt was a thing Scarrow could grasp."
         " “I said she is right,” the host said.",
         "Joe Scarrow"),
    Case("the subject of the sentence, not the senator of long ago",
         "Sen. Joss Fenn of Vale once sank his own boat. It took years.\n\nNobody knew why. The"
         " river rose. The mill was shut. The weir broke.\n\nOtis Menden defends his record in a"
         " spot on the radio: “The weir is a matter of safety,” the senator says into the"
         " microphone.",
         "Otis Menden"),
]  # fmt: skip


@pytest.mark.parametrize("case", [pytest.param(c, id=c.rule) for c in MEANT])
def test_a_pronoun_or_a_title_means_whom_its_clause_allows(case: Case, read: Read) -> None:
    assert read(case.text)[0][-1].speaker.name == case.who


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A judge ordered the release of the firm's papers, including “playbooks” that"
                     " told clerks what to say.", id="one of things"),
        pytest.param("The sound system added river hits, new songs including “La Weira” and “Madre"
                     " Rio (Oye).”", id="titles of songs"),
        pytest.param("Ana Lund backed the state's misnamed “right to float” law.", id="misnamed"),
    ],
)  # fmt: skip
def test_a_thing_a_song_or_a_law_between_marks_is_nobodys_speech(text: str, read: Read) -> None:
    assert read(text)[0] == ()
