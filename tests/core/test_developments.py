"""What another document adds to a story: changed and new lines, never a withdrawal."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.changes import compare
from bot.core.developments import Sources, developments, untold
from bot.core.digest import ChangeLine, Show
from bot.core.extraction import Extraction, extract

SHOW = Show()
FIRST = (
    "At least 500 people were wounded in the harbour of Olm, the brigade said. "
    "The fire destroyed 12 boats near the quay. “We saw it from the hill,” said Ada Brook."
)


def told(*texts: str) -> list[tuple[str, Extraction]]:
    return [(text, extract(text)) for text in texts]


def added(now: str, *before: str, show: Show = SHOW) -> list[tuple[str | None, str | None]]:
    found = developments(told(*before), (now, extract(now)), show)
    return [(c.old, c.new) for c in found]


def test_a_number_that_takes_anothers_place_is_old_and_new() -> None:
    now = FIRST.replace("500", "600")
    assert added(now, FIRST) == [("500 people", "600 people")]


def test_a_number_that_another_source_says_otherwise_is_disputed_and_its_own_is_changed() -> None:
    text = FIRST.replace("500", "600")
    now = (text, extract(text))
    both = told(FIRST, FIRST)
    (line,) = developments(both[:1], now, SHOW, Sources("wire", ["gazette"]))
    assert line == ChangeLine("figure", "500 people", "600 people", "wire", "gazette")
    (line,) = developments(both, now, SHOW, Sources("wire", ["gazette", "wire"]))
    assert line == ChangeLine("figure", "500 people", "600 people")


def test_what_a_shorter_document_leaves_out_is_not_withdrawn() -> None:
    assert added("At least 500 people were wounded in the harbour of Olm.", FIRST) == []


def test_a_hedge_alone_changes_no_number() -> None:
    assert added(FIRST.replace("At least 500", "About 500"), FIRST) == []


def test_the_same_noun_in_another_sentence_is_another_number() -> None:
    now = FIRST + " In the harbour of Quern, 40 people waited for a bus to the brigade."
    assert (("500 people", "40 people")) not in added(now, FIRST)


def test_a_number_that_still_holds_is_not_replaced() -> None:
    now = FIRST + " Of them, 90 people were wounded badly in the harbour of Olm."
    assert all(old is None for old, _ in added(now, FIRST))


def test_the_latest_new_number_is_the_one_replaced() -> None:
    six, seven = FIRST.replace("500", "600"), FIRST.replace("500", "700")
    assert added(seven, FIRST, six, FIRST) == [("600 people", "700 people")]


def test_a_key_quote_that_nobody_quoted_is_new_and_a_longer_piece_of_an_old_one_is_not() -> None:
    now = FIRST + " “Nobody will rebuild this pier before the autumn,” said mayor Odo Fenn."
    assert added(now, FIRST) == [(None, "Nobody will rebuild this pier before the autumn,")]
    longer = FIRST.replace("We saw it from the hill,", "We saw it from the hill, all of it,")
    assert added(longer, FIRST) == []


def test_a_new_number_counts_only_if_its_sentence_speaks_of_the_story() -> None:
    furniture = FIRST + "\n\nSubscribers read 9 free articles each month."
    assert added(furniture, FIRST) == []
    more = FIRST + " The brigade searched 9 boats in the harbour."
    assert added(more, FIRST) == [(None, "9 boats")]


def test_no_more_new_lines_than_the_budget_shows() -> None:
    now = FIRST + " The brigade searched 9 boats in the harbour. “No comment today,” said Odo Fenn."
    assert added(now, FIRST, show=Show(0, 0)) == []


def test_changes_told_by_others_are_left_out_and_withdrawals_stay() -> None:
    changes = [
        ChangeLine("figure", "500 people", "600 people"),
        ChangeLine("quote", None, "We saw it from the hill"),
        ChangeLine("quote", "Gone.", None),
    ]
    others = told(FIRST.replace("500", "600"))
    assert untold(changes, others) == (changes[2],)
    assert untold(changes, []) == tuple(changes)


_TEXT = st.lists(
    st.sampled_from("Ada Brook said “we leave today” 40 about 3% boats people . \n\n 1,200 "
                    "wounded harbour 500".split(" ")),
    max_size=60,
).map(" ".join)  # fmt: skip


@given(_TEXT, st.lists(_TEXT, max_size=3))
def test_every_new_side_stands_in_the_text_and_every_old_side_in_one_told(
    now: str, before: list[str]
) -> None:
    for line in developments(told(*before), (now, extract(now)), SHOW):
        assert line.new is not None
        assert line.new in now
        assert line.old is None or any(line.old in text for text in before)


@given(_TEXT)
def test_a_text_adds_nothing_to_itself(text: str) -> None:
    assert developments(told(text), (text, extract(text)), SHOW) == ()


@pytest.mark.no_cover
def test_the_work_on_documents_full_of_numbers_grows_no_faster_than_they_do() -> None:
    def seconds(count: int) -> float:
        first = " ".join(f"In Olm {n} people counted boats." for n in range(1000, 1000 + count))
        second = " ".join(f"In Olm {n} people counted boats." for n in range(4000, 4000 + count))
        pair = told(first, second)
        start = time.process_time()
        developments(pair[:1] * 4, pair[1], SHOW)
        return time.process_time() - start

    # Four times the text: sixteen times the work if each number were held against each.
    assert seconds(1200) < 10 * max(seconds(300), 0.01)


def test_a_number_that_says_nothing_alone_has_its_sentence_and_one_with_a_noun_has_none() -> None:
    before = "The toll of the blast at the depot in Olm stood at 31 on Monday, the office said."
    now = before.replace("31", "38")
    (line,) = developments(told(before), (now, extract(now)), SHOW)
    assert (line.old, line.new, line.sentence) == ("31", "38", now)
    assert compare(before, extract(before), now, extract(now)) == (line,)
    nouned = FIRST.replace("500", "600")
    (line,) = developments(told(FIRST), (nouned, extract(nouned)), SHOW)
    assert line.sentence is None
