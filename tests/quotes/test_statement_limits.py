"""Reported speech: who may be said to have said it, and from which word to which."""

from collections.abc import Callable

import pytest

from bot.core.quotes.model import Quote, Statement

Read = Callable[[str], tuple[tuple[Quote, ...], tuple[Statement, ...]]]

_LUND = "Ana Lund came. "


def _told(read: Read, text: str) -> list[tuple[str, str | None]]:
    return [(s.text, s.speaker.name or s.speaker.role) for s in read(text)[1]]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Last week added that the bridge was shut.", id="a time"),
        pytest.param("The old planks suggest that the bridge is weak.", id="a thing"),
        pytest.param("Her remark on the toll stressed that it was high.", id="what was said"),
        pytest.param("More likely said the bridge was shut.", id="no noun"),
        pytest.param("Subsequent estimates put the toll at two crowns.", id="a noun like a verb"),
        pytest.param("Most Southern states that will vote have a toll.", id="states are no verb"),
        pytest.param("Ana Lund's home state was next to vote.", id="home state"),
        pytest.param("The toll e-mail issue emerged before the vote.", id="e-mail is no verb"),
        pytest.param("She added that the bridge was shut.", id="nobody named before"),
        pytest.param("According to him, the bridge was shut in May.", id="according to him"),
        pytest.param(
            "After the mill asked for a pay cut, 800 hands volunteered, some in the belief"
            " that it was a loan.",
            id="volunteered",
        ),
        pytest.param("Vik Radio reported that night divers had found the bell.", id="that night"),
        pytest.param(
            "She is favored to win a few races in smaller, whiter states, but Vik continues"
            " to maintain a lead.",
            id="a comparative",
        ),
        pytest.param(
            "The bridge was shut, according to complete but unofficial returns.",
            id="returns of what",
        ),
        pytest.param("The Weir Safety Act of 2009 proposed a toll on boats.", id="an act"),
        pytest.param("Ana Lund elaborated on the note she felt was hers.", id="elaborated on"),
        pytest.param("Ana Lund and Bo Karst came. Both said the bridge was shut.", id="both"),
        pytest.param("Ana Lund came. Lund later clarified that to mean the bridge.", id="that to"),
    ],
)
def test_only_people_bodies_and_papers_report(text: str, read: Read) -> None:
    assert _told(read, text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ana Lund maintained a steady pace over the bridge.", id="maintained a pace"),
        pytest.param("Ana Lund added two lorries to the fleet in May.", id="added lorries"),
        pytest.param("Ana Lund boasts a lead of ten points in Vik.", id="boasts a lead"),
        pytest.param(
            "Ana Lund told Vik Television in an interview on Monday.", id="told whom only"
        ),
        pytest.param("Ana Lund said almost nothing about the toll in May.", id="said nothing"),
        pytest.param("Ana Lund asked Dan Orrel about a diver called to Vik.", id="asked about"),
        pytest.param("Ana Lund complained of the mud he had left there.", id="complained of"),
        pytest.param("Ana Lund reminded the crowd of the years it took.", id="reminded of"),
        pytest.param("Ana Lund wrote about a club that calls itself the Otters.", id="wrote about"),
        pytest.param("The court rejected Ana Lund on Monday in Vik.", id="a ruling"),
        pytest.param("Ana Lund was warned that the ice was thin.", id="she was warned"),
        pytest.param("Ana Lund has had to respond to the mud in the river.", id="respond to"),
        pytest.param(
            "Ana Lund reiterated that approach in the hall on Monday.", id="that approach"
        ),
    ],
)
def test_a_verb_of_speech_without_its_clause_reports_nothing(text: str, read: Read) -> None:
    assert _told(read, text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ana Lund refused to say that the bridge was safe.", id="refused to say"),
        pytest.param("Ana Lund declined to say if the bridge was safe.", id="declined to say"),
        pytest.param("Ana Lund would not say that the bridge was safe.", id="would not say"),
        pytest.param("Ana Lund hasn’t said that the bridge was safe.", id="has not said"),
        pytest.param("Ana Lund might say that the bridge was safe.", id="might say"),
        pytest.param("No councillor said that the bridge was safe.", id="no councillor"),
        pytest.param("If Ana Lund says that the bridge is safe, cars return.", id="if she says"),
        pytest.param("Did Ana Lund say that the bridge was safe?", id="did she say"),
        pytest.param("Ana Lund responded to reports that the bridge had cracked.", id="to reports"),
        pytest.param("Ana Lund walked over the bridge, which Dan Orrel said was safe.", id="which"),
        pytest.param("Ana Lund paid the toll Dan Orrel said was due.", id="no relative word"),
        pytest.param("Dan Orrel (Ind.) and Ana Lund (Lab.) said the toll was high.", id="half"),
        pytest.param("He and Ana Lund said that the toll was high.", id="he and she"),
    ],
)
def test_what_was_not_said_or_not_by_one_is_no_statement(text: str, read: Read) -> None:
    assert _told(read, text) == []


def test_a_denial_is_told_whole(read: Read) -> None:
    denial = "Ana Lund denied that the bridge had cracked in May."
    assert _told(read, denial) == [(denial, "Ana Lund")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Ana Lund said on Monday in an interview with the Courier that it was shut.",
                     "it was shut", id="when and where"),
        pytest.param("Ana Lund said for the first time that the toll would rise.",
                     "the toll would rise", id="for the first time"),
        pytest.param("Ana Lund told a full hall at a hotel in Vik that she would go.",
                     "she would go", id="a long addressee"),
        pytest.param("Ana Lund told the Courier last week she would rather walk.",
                     "she would rather walk", id="addressee and no that"),
        pytest.param("Ana Lund said, however, that the toll would rise.",
                     "the toll would rise", id="however"),
        pytest.param("Ana Lund said, if elected, she would end the toll.",
                     "if elected, she would end the toll", id="a condition first"),
        pytest.param("Ana Lund said that, once it was dry, the road would open.",
                     "once it was dry, the road would open", id="a comma behind that"),
        pytest.param("Ana Lund said she found no evidence that the bridge had cracked.",
                     "she found no evidence that the bridge had cracked", id="an inner that"),
        pytest.param("Ana Lund said that was in part the fault of the mill.",
                     "that was in part the fault of the mill", id="that, the subject"),
        pytest.param("As Ana Lund noted, the bridge was shut in May.",
                     "the bridge was shut in May", id="as she noted"),
        pytest.param("But, Ana Lund added, it was not the only one.",
                     "it was not the only one", id="but, she added"),
        pytest.param("According to Ana Lund, a diver from Vik, the bridge was shut.",
                     "the bridge was shut", id="a description of who"),
        pytest.param("VIKEN — The bridge was shut in May, Ana Lund said.",
                     "The bridge was shut in May", id="a dateline"),
    ],
)  # fmt: skip
def test_a_statement_begins_with_its_clause(text: str, content: str, read: Read) -> None:
    assert [s.text for s in read(text)[1]] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Ana Lund said she would meet the mayor, but no day has been set.",
                     "she would meet the mayor", id="but"),
        pytest.param("Ana Lund said she would meet the mayor but no day has been set.",
                     "she would meet the mayor", id="but without a comma"),
        pytest.param("Ana Lund said the toll was high but declined to name a sum.",
                     "the toll was high", id="but declined"),
        pytest.param("Ana Lund said the toll was high, though it had never risen.",
                     "the toll was high", id="though"),
        pytest.param("Ana Lund said the toll was high, and urged the council to end it.",
                     "the toll was high", id="and urged"),
        pytest.param("Ana Lund said the toll was high and said the bridge was old.",
                     "the toll was high", id="and said"),
        pytest.param("Ana Lund said the toll was high, and the mayor, Dan Orrel, said it was not.",
                     "the toll was high", id="and another said"),
        pytest.param("Ana Lund said the toll was high, adding that the bridge was old.",
                     "the toll was high", id="adding"),
        pytest.param("Ana Lund said the toll was high; the council had no answer.",
                     "the toll was high", id="semicolon"),
        pytest.param("Ana Lund said the toll came from the mill - a claim the mill denies.",
                     "the toll came from the mill", id="dash"),
        pytest.param("Ana Lund said the toll was high, according to the Courier.",
                     "Ana Lund said the toll was high", id="according to"),
        pytest.param("Ana Lund said it was a small, but growing, number.",
                     "it was a small, but growing, number", id="a but inside"),
        pytest.param("Ana Lund said the toll was high, and this was the one mill that paid it.",
                     "the toll was high, and this was the one mill that paid it", id="and this"),
        pytest.param("Ana Lund says Bo Karst held a licence for years, and took boats up it.",
                     "Bo Karst held a licence for years, and took boats up it",
                     id="and took, of what she says"),
        pytest.param("Ana Lund said the bridge was safe, but not for lorries.",
                     "the bridge was safe, but not for lorries", id="but not for"),
        pytest.param("Ana Lund said the mill was open and did not have a fence.",
                     "the mill was open and did not have a fence", id="and did not have"),
        pytest.param("Ana Lund said the mill was open and would not name its owner.",
                     "the mill was open", id="and would not name"),
        pytest.param("Ana Lund said the crew was tired of paying for the weir, but seeing nothing"
                     " change.", "the crew was tired of paying for the weir, but seeing nothing"
                     " change", id="but seeing"),
        pytest.param("Ana Lund said she spoke to the mayor Bo Lind and asked him to end the toll.",
                     "she spoke to the mayor Bo Lind and asked him to end the toll",
                     id="and asked him"),
        pytest.param("Ana Lund reported that the mill – which is known for its wheel, though it has"
                     " two – missed its aims.", "the mill – which is known for its wheel, though"
                     " it has two – missed its aims", id="an aside of the subject"),
        pytest.param("The bridge was planned well – Ana Lund said she paid for every plank – and"
                     " the toll was no less fair.", "she paid for every plank",
                     id="dashes around who speaks"),
        pytest.param("Ana Lund said the toll was high, but that it would fall.",
                     "the toll was high, but that it would fall", id="but that"),
        pytest.param("The bridge was shut in May, Ana Lund said at a meeting on Monday.",
                     "The bridge was shut in May", id="a meeting behind"),
        pytest.param("The bridge was shut, Ana Lund said, citing a report on it.",
                     "The bridge was shut", id="citing"),
    ],
)  # fmt: skip
def test_a_statement_ends_where_the_writer_goes_on(text: str, content: str, read: Read) -> None:
    assert [s.text for s in read(text)[1]] == [content]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("The Courier said the bridge was shut, according to Ana Lund.",
                     "Ana Lund", id="the outermost"),
        pytest.param("Nearly 46 percent of the members in Vik said they would pay.",
                     "Nearly 46 percent of the members in Vik", id="a part of many"),
        pytest.param("Her aides and allies say that she will pay.",
                     "Her aides and allies", id="two groups"),
        pytest.param("A study by the port of Vik says that the toll is high.",
                     "A study by the port of Vik", id="with what belongs to it"),
        pytest.param("Overall, several councillors said that the toll was high.",
                     "several councillors", id="an adverb in front"),
        pytest.param("The toll fell on Ana Lund, the Courier reported.",
                     "Courier", id="no apposition"),
        pytest.param("The KMV Way was taught at the mill. In May, a weary KMV announced it would"
                     " cut ten posts.", "KMV", id="letters are no given name"),
        pytest.param("Another keeper, Ana Lund of Vik Lights, said his bridge was shut.",
                     "Ana Lund", id="another, who is named"),
        pytest.param("The toll was high, according to a New Vik Watchdog report.",
                     "a New Vik Watchdog report", id="a report of somebody"),
        pytest.param("The toll was high, according to a Courier survey of Democratic"
                     " superdelegates.",
                     "a Courier survey of Democratic superdelegates", id="a survey of whom"),
        pytest.param("Ana Lund came. Lund earlier Thursday said the toll was high.", "Ana Lund",
                     id="earlier on a day"),
        pytest.param("The toll was high, according to exclusive reports from Vik.",
                     "exclusive reports from Vik", id="reports of a kind"),
        pytest.param("Vik Mills general counsel Ana Lund said the toll was high.", "Ana Lund",
                     id="a general counsel"),
        pytest.param("Democrats say that the toll was high.", "Democrats", id="a party"),
        pytest.param("Ana Lund, who was warned by Dan Orrel, said that she would pay.",
                     "Ana Lund", id="behind a relative clause"),
    ],
)  # fmt: skip
def test_the_speaker_is_the_whole_subject(text: str, speaker: str, read: Read) -> None:
    assert [who for _, who in _told(read, text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("In Vik, Ana Lund urged the council to end the toll.", id="urged to"),
        pytest.param("Ana Lund called for an end to the toll.", id="called for"),
        pytest.param("Ana Lund accused the council of hiding the toll.", id="accused of"),
        pytest.param("Ana Lund expressed doubt that the bridge would last.", id="expressed doubt"),
        pytest.param("Ana Lund rejected criticism that the toll was high.", id="rejected"),
        pytest.param("Ana Lund recalled how the bridge was built in May.", id="recalled how"),
    ],
)
def test_a_deed_of_speech_is_told_by_its_sentence(text: str, read: Read) -> None:
    assert _told(read, text) == [(text, "Ana Lund")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The vote failed on Monday, as Ana Lund accused the council of tricks.",
                     id="beside the main clause"),
        pytest.param("Ana Lund is praising the old bridge in her speech.", id="going on"),
        pytest.param("While Ana Lund said that the toll was high, the mill paid it.",
                     id="where the main clause begins is not sure"),
    ],
)  # fmt: skip
def test_what_hangs_on_another_clause_is_left_out(text: str, read: Read) -> None:
    assert _told(read, text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Ana Lund defended the toll on Monday, saying that it paid for the bridge.",
                     [("it paid for the bridge", "Ana Lund")], id="the subject says"),
        pytest.param("Ana Lund answered a diver who had come from Vik, saying the ice was thin.",
                     [], id="another is near"),
        pytest.param("The bridge fell on Monday, saying that it was old.", [], id="a thing"),
        pytest.param("Ana Lund walked in, telling the story of a diver who had sunk.", [],
                     id="telling a story"),
    ],
)  # fmt: skip
def test_what_the_subject_goes_on_to_say_is_told(
    text: str, told: list[tuple[str, str]], read: Read
) -> None:
    assert _told(read, text) == told


def test_they_said_is_told_of_a_group_that_spoke_before(read: Read) -> None:
    spoke = "Several divers said that the bridge was weak. They said that it would fall."
    assert _told(read, spoke)[1] == ("it would fall", "Several divers")
    silent = "Several divers crossed the bridge. They said that it would fall."
    assert _told(read, silent) == []


def test_a_remark_of_the_writer_behind_double_hyphens_is_no_part_of_what_was_said(
    read: Read,
) -> None:
    text = _LUND + "Lund said the barrels are sound and full -- but they leaked all night."
    assert _told(read, text) == [("the barrels are sound and full", "Ana Lund")]


def test_names_before_numbers_are_no_turns_of_an_interview(read: Read) -> None:
    text = (
        "Votes in the guild\n\nTilda Vance: 1,769.\n\nOtto Brandt: 1,501.\n\nKeepers\n\nThe"
        " keepers cast their own votes when the guild meets in May. The Echo rang each of them on"
        " Monday and wrote down the answers.\n\nTilda Vance: 547.\n\nOtto Brandt: 46.\n\nUntil"
        " the day comes a keeper may still vote for another.\n\nTilda Vance: 2,316.\n\nOtto"
        " Brandt: 1,547.\n\nVance needs 67 votes to win. It takes 2,383 votes in all."
    )
    assert _told(read, text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Lund said it looked at a quay in Vik but opted for the pier because of the cost.",
            [("it looked at a quay in Vik but opted for the pier because of the cost", "Ana Lund")],
            id="who acts in the clause does another thing",
        ),
        pytest.param(
            "Lund said it looked at a quay in Vik but declined to name the price.",
            [("it looked at a quay in Vik", "Ana Lund")],
            id="who speaks keeps something back",
        ),
        pytest.param(
            "Lund complained that Dan Orrel had sold the boat and questioned why it was so cheap.",
            [("Dan Orrel had sold the boat", "Ana Lund")],
            id="who speaks asks why",
        ),
        pytest.param(
            "Lund said nearly every talk she has had in Vik turns on the toll.",
            [("nearly every talk she has had in Vik turns on the toll", "Ana Lund")],
            id="nearly every",
        ),
        pytest.param(
            "The crew may lose the boat over the new toll (the size of which, many divers say, is"
            " a scandal).",
            [],
            id="said in a bracket alone",
        ),
        pytest.param(
            "Among the divers of Vik, 63 percent said they would rather close the bridge.",
            [
                (
                    "Among the divers of Vik, 63 percent said they would rather close the bridge.",
                    "63 percent",
                )
            ],
            id="whose share it is stands in front",
        ),
        pytest.param("Lund urged the crowd to follow her to the quay:", [], id="only a lead-in"),
    ],
)
def test_what_was_said_is_told_whole_and_no_further(
    text: str, told: list[tuple[str, str]], read: Read
) -> None:
    assert _told(read, _LUND + text) == told


@pytest.mark.parametrize("text", ["she“”according to mayor", "“It rains” according to mayor"])
def test_a_source_at_the_end_of_a_line_without_a_stop_is_read(text: str, read: Read) -> None:
    _, statements = read(text)
    assert all(s.text in text for s in statements)
