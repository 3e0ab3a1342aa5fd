"""What a document is to the story that it tells."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.changes import compare
from bot.core.document import Document
from bot.core.extraction import extract
from bot.core.retelling import Told, in_story
from bot.core.story_condition import StoryCondition

TEXT = """The ferry Brightwater ran aground off Olm and 500 passengers were wounded.

“We will lift her off with the next tide,” said harbour master Ada Brook.
"""


def told(text: str = TEXT, source: str = "wire", name: str = "a") -> Told:
    now = datetime(2026, 3, 4, tzinfo=UTC)
    return Document(name, source, name, text, 1, "Ferry aground", None, now), extract(text)


FIRST = told()


def test_the_first_to_tell_a_story_is_new_and_told_by_its_source_alone() -> None:
    found = in_story(FIRST, None, (), ())
    assert (found.kind, found.sources) == ("new", {"wire"})


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (TEXT, "repeat"),
        (TEXT.replace("next", "very next").replace("“We", "“We hope we"), "update"),
        (TEXT + "\n“Nobody is missing, and we thank the crews,” said Ivo Lund.\n", "update"),
        (TEXT.replace("500", "600"), "update"),
        ("The ferry Brightwater ran aground off Olm.", "repeat"),
    ],
)
def test_a_document_of_another_source_repeats_adds_or_says_otherwise(text: str, kind: str) -> None:
    found = in_story(told(text, "gazette", "b"), None, [FIRST], ["wire", "wire"])
    assert (found.kind, found.sources) == (kind, {"wire", "gazette"})


def test_a_later_document_of_the_same_source_corrects_the_first() -> None:
    later = told(TEXT.replace("500", "600"), name="b")
    assert in_story(later, None, [FIRST], ["wire"]).kind == "correction"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (TEXT.upper(), "repeat"),
        (TEXT + "\n“Nobody is missing, and we thank the crews,” said Ivo Lund.\n", "update"),
        (TEXT.replace("500", "600"), "correction"),
        ("This report is withdrawn.", "correction"),
    ],
)
def test_a_revision_is_judged_by_what_it_changed_and_is_never_new(text: str, kind: str) -> None:
    now = told(text)
    changes = compare(TEXT, FIRST[1], text, now[1])
    assert in_story(now, changes, (), ()).kind == kind


def test_a_change_that_another_document_told_before_is_none() -> None:
    now = told(TEXT.replace("500", "600"))
    changes = compare(TEXT, FIRST[1], now[0].text, now[1])
    other = told(now[0].text, "gazette", "b")
    assert in_story(now, changes, [other], ["gazette"]).kind == "repeat"


def test_a_story_is_about_what_any_of_its_documents_names() -> None:
    later = told("600 passengers were wounded, the harbour office said.", name="b")
    found = in_story(later, None, [FIRST], ["wire"])
    for words, holds in (("brightwater", True), ("harbour office", True), ("Bright", False)):
        assert found.speaks_of(words) is holds


@given(st.text(max_size=80), st.text(max_size=80), st.none() | st.text(max_size=80))
@settings(deadline=None)
def test_every_document_is_of_one_kind_and_the_reason_has_no_word_of_another(
    text: str, other: str, before: str | None
) -> None:
    now = told(text)
    changes = None if before is None else compare(before, extract(before), text, now[1])
    found = in_story(now, changes, [told(other, "gazette", "b")], ["gazette"])
    assert found.kind in ("repeat", "update", "correction")
    own = in_story(told("5 boats sank."), None, [told(other, "gazette", "b")], ["gazette"])
    assert own.reason in {in_story(now, changes, [FIRST], ()).reason for now, changes in _KINDS}
    assert [StoryCondition((k,)).judge(found)[0] for k in ("new", found.kind)] == [False, True]


_KINDS = (
    (FIRST, None),
    (told(TEXT.replace("500", "600"), "gazette", "b"), None),
    (told(TEXT + "\n“Nobody is missing, and we thank the crews,” said Ivo Lund.\n"), None),
)
