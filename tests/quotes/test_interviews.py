"""Answers without quote marks: whose own words they are, and what looks like an interview only."""

import time

import pytest
from construction import Read

INTRO = "Ten minutes with Joris Haldane\n\nJoris Haldane runs the ferry. He spoke to the Echo.\n\n"
PARTED = (
    INTRO + "Why did you raise the fares?\n\nBecause I had no money left, to be frank with all.\n\n"
    "What do you tell commuters?\n\nThat I take the early boat myself, every day but Sunday.\n\n"
    "Are you going to close the night line?\n\nI will run it as long as they let me run it here."
)


def spoken(read: Read, text: str) -> list[tuple[str, str | None]]:
    return [(s.text, s.speaker.name or s.speaker.role) for s in read(text)[1] if s.spoken]


def test_questions_of_their_own_part_an_interview(read: Read) -> None:
    assert spoken(read, PARTED) == [
        ("Because I had no money left, to be frank with all.", "Joris Haldane"),
        ("That I take the early boat myself, every day but Sunday.", "Joris Haldane"),
        ("I will run it as long as they let me run it here.", "Joris Haldane"),
    ]


def test_what_stands_below_the_last_answer_is_the_papers_own(read: Read) -> None:
    assert len(spoken(read, PARTED + "\n\nThe fares rise in May, for all who travel.")) == 3


@pytest.mark.parametrize(
    "asked", ["Tell us about your worst night out there.", "Your father had the boat before."]
)
def test_a_question_without_its_mark_is_nobodys_answer(asked: str, read: Read) -> None:
    text = PARTED.replace("What do you tell", f"{asked}\n\nWhat do you tell")
    assert len(spoken(read, text)) == 3


@pytest.mark.parametrize(
    ("was", "now"),
    [
        pytest.param("He spoke to the Echo.", "He is forty.", id="nobody spoke to anybody"),
        pytest.param(" you", " they", id="the questions ask nobody"),
        pytest.param("spoke", "and Nell Hart spoke", id="two who may answer"),
    ],
)
def test_headings_that_ask_make_no_interview(was: str, now: str, read: Read) -> None:
    text = PARTED.replace("Ten minutes with Joris Haldane", "Ferries").replace(was, now)
    assert spoken(read, text) == []


def test_a_shop_that_answers_its_customers_is_nobody(read: Read) -> None:
    text = (
        "Tidewell Bikes: your questions\n\nNora Tidewell runs the shop.\n\nDo you ship abroad?\n\n"
        "We ship to twelve countries.\n\nCan you mend my old bike?\n\nYes, we tell you first.\n\n"
        "How can I pay you?\n\nYou pay by card."
    )
    assert spoken(read, text) == []


def test_who_asks_under_a_name_for_it_is_not_quoted(read: Read) -> None:
    text = (
        "The leak\n\nINTERVIEWER: You knew of it early.\n\nTOMAS ODELL: I learned of it on Monday"
        " evening.\n\nMODERATOR: Thank you both for that.\n\nINTERVIEWER: You did nothing.\n\n"
        "TOMAS ODELL: We told the ministry twice."
    )
    said = ["I learned of it on Monday evening.", "We told the ministry twice."]
    assert spoken(read, text) == [(words, "TOMAS ODELL") for words in said]


def test_a_short_sentence_goes_with_the_next_of_its_paragraph(read: Read) -> None:
    text = (
        INTRO + "Q: What is hard?\n\nA: Silence. Nobody comes in February.\n\nNot one boat.\n\n"
        "Q: And else?\n\nA: The gates freeze shut in every second winter. I hate it all. Yes."
    )
    assert [words for words, _ in spoken(read, text)] == [
        "Silence. Nobody comes in February.",
        "Not one boat.",
        "The gates freeze shut in every second winter.",
        "I hate it all. Yes.",
    ]


def test_what_an_answer_reports_is_in_own_words_too(read: Read) -> None:
    told = "The board of the ferry said that it would pay."
    text = INTRO + f"Q: Why?\n\nA: {told} It did not pay.\n\nQ: So?"
    assert spoken(read, text) == [(told, "Joris Haldane"), ("It did not pay.", "Joris Haldane")]


def test_the_place_that_is_named_most_gives_no_answers(read: Read) -> None:
    text = (
        "Interview: the keeper of Old Sarn\n\nZora Quell kept the lock of Old Sarn in the war.\n\n"
        "Q: How bad was it?\n\nA: It was bad enough."
    )
    assert spoken(read, text) == [("It was bad enough.", "Zora Quell")]


@pytest.mark.parametrize("time", ["10:05 ", "[00:12:31] ", "(9.30) "])
def test_the_time_before_a_label_is_no_part_of_it(time: str, read: Read) -> None:
    turns = ["Mayor Olund: We open it now.", "Cllr Vik: I object to the first item."] * 2
    text = "\n\n".join(["The council met in March.", *(time + turn for turn in turns)])
    assert spoken(read, text)[:2] == [
        ("We open it now.", "Olund"),
        ("I object to the first item.", "Vik"),
    ]


def test_a_headline_that_says_interview_hides_no_guest(read: Read) -> None:
    text = "Interview: Prof. Dr. Lina Okoro on fever\n\nQ: How bad is it?\n\nA: It is bad enough."
    assert spoken(read, text) == [("It is bad enough.", "Lina Okoro")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("Next Steps: Bo to write.", "Action Item: Ida asks for prices.", id="minutes"),
        pytest.param(
            "Battery Life: We flew it for an hour.", "Camera Work: It lost us twice.", id="a test"
        ),
        pytest.param(
            "Ann Teal: agreed to write to the county.", "Bo Karst: asks three firms.", id="notes"
        ),
    ],
)
def test_labels_that_no_voice_stands_behind_speak_nothing(
    first: str, second: str, read: Read
) -> None:
    text = f"The committee met in March.\n\n{first}\n\n{second}\n\n{first}\n\n{second}"
    assert spoken(read, text) == []


def test_many_questions_take_time_in_step_with_their_number(read: Read) -> None:
    def taken(times: int) -> float:
        text = INTRO + "Why do you think so?\n\nI think so because I do, each day.\n\n" * times
        start = time.process_time()
        read(text)
        return time.process_time() - start

    taken(50)
    assert taken(1600) < 8 * 4 * max(taken(200), 0.01)
