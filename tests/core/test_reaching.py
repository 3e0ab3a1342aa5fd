"""What is said of a route without any document holds for every document."""

from datetime import UTC, datetime
from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.describing import described
from bot.core.document import Document
from bot.core.extraction import extract
from bot.core.reaching import contradiction, implies
from bot.core.retelling import InStory
from bot.core.routing import FigureCondition, Route, StoryCondition, When, route

TEXTS = (
    "“We will rebuild the bridge before winter comes,” said Mayor Ada Brook. 40 boats sank.",
    "Ada Brook said the bridge was lost. 7 houses burned in a storm near Harrow.",
    "Nobody spoke of the storm.",
    "",
)
FOUND = [extract(text) for text in TEXTS]


def some(words: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(words), max_size=2, unique=True).map(tuple)


FIGURES = st.builds(
    FigureCondition,
    some(["boats", "houses"]),
    st.none() | st.sampled_from([5.0, 40.0, 50.0]),
    st.none() | st.sampled_from([5.0, 40.0, 50.0]),
)
STORIES = (
    InStory("new", "", frozenset({"wire"}), ("a storm",)),
    InStory("correction", "", frozenset({"wire", "inbox"}), ("a bridge", "a storm")),
    None,
)
STORY = st.builds(
    StoryCondition,
    some(["new", "repeat", "correction"]),
    st.sampled_from([None, 2, 3]),
    some(["storm", "Storm", "bridge"]),
)
FLAT = st.builds(
    When,
    speaker=some(["Ada Brook", "Brook", "Nobody"]),
    quote=st.sampled_from([None, None, "any", "direct"]),
    figure=st.none() | FIGURES,
    text=some(["storm", "bridge", "Bridge"]),
    source=some(["wire", "inbox"]),
    language=some(["en", "uk"]),
    story=st.none() | STORY,
)
WHENS = st.recursive(
    FLAT,
    lambda inner: st.builds(
        When,
        text=some(["storm", "bridge"]),
        source=some(["wire"]),
        story=st.none() | STORY,
        any_of=st.lists(inner, max_size=2).map(tuple),
        all_of=st.lists(inner, max_size=2).map(tuple),
        but_not=st.none() | inner,
    ),
    max_leaves=4,
)


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    now = datetime(2026, 11, 20, tzinfo=UTC)
    return [
        Document(f"d{n}", source, "k", text, 1, "t", None, now, language)
        for n, text in enumerate(TEXTS)
        for source, language in (("wire", "en"), ("inbox", None))
    ]


def met(documents: list[Document], when: When) -> list[bool]:
    return [
        route(d, FOUND[TEXTS.index(d.text)], [Route("r", ("c",), when)], story=story)[0].matched
        for d, story in zip(documents, cycle(STORIES))
    ]


@given(narrow=WHENS, wide=WHENS)
@settings(max_examples=120, deadline=None)
def test_what_is_implied_holds_wherever_the_other_does(
    documents: list[Document], narrow: When, wide: When
) -> None:
    if implies(narrow, wide):
        pairs = zip(met(documents, narrow), met(documents, wide), strict=True)
        assert all(second for first, second in pairs if first)
    for part in (narrow, wide):
        if contradiction(part):
            assert not any(met(documents, part))


@given(narrow=STORY, wide=STORY)
@settings(deadline=None)
def test_of_stories_too_what_is_implied_holds_wherever_the_other_does(
    narrow: StoryCondition, wide: StoryCondition
) -> None:
    both = When(all_of=(When(story=narrow), When(story=wide)))
    for story in STORIES:
        one, other = (part.judge(story)[0] is True for part in (narrow, wide))
        assert other or not one or not implies(When(story=narrow), When(story=wide))
        assert not (one and other) or contradiction(both) is None


@given(when=WHENS)
@settings(max_examples=100, deadline=None)
def test_a_condition_implies_itself_and_what_is_looser(when: When) -> None:
    assert implies(when, when)
    assert implies(when, None)
    assert implies(When(text=("storm",), all_of=(when,)), When(all_of=(when,)))
    assert described(when)


@pytest.mark.parametrize(
    ("when", "why"),
    [
        (When(figure=FigureCondition(at_least=5, at_most=4)), "at_least is above at_most"),
        (
            When(source=("wire",), all_of=(When(source=("inbox",)),)),
            "no source is in all of its lists",
        ),
        (
            When(all_of=(When(language=("uk",)), When(language=("en", "de")))),
            "no language is in all of its lists",
        ),
        (
            When(text=("storm",), but_not=When(text=("Storm", "fire"))),
            "`not` excludes all that the rest asks for",
        ),
        (
            When(any_of=(When(figure=FigureCondition(at_least=2, at_most=1)),) * 2),
            "none of its alternatives can hold",
        ),
        (
            When(
                story=StoryCondition(("new",)),
                all_of=(When(story=StoryCondition(("update", "repeat"))),),
            ),
            "no word for the story is in all of its lists",
        ),
        (
            When(
                story=StoryCondition(("new", "update")),
                all_of=(When(story=StoryCondition(("new",), 2)),),
            ),
            "a new story is told by one source",
        ),
        (When(story=StoryCondition(("new", "update"), 2)), None),
        (When(source=("wire",), any_of=(When(source=("inbox",)),)), None),
        (When(text=("storm",), but_not=When(text=("fire",))), None),
        (When(but_not=When(text=("fire",))), None),
    ],
)
def test_why_nothing_can_take_a_route(when: When, why: str | None) -> None:
    assert contradiction(when) == why


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        (When(text=("a",)), When(text=("A", "b"))),
        (When(text=("a",), source=("x",)), When(text=("a",))),
        (When(figure=FigureCondition(("a",), 500)), When(figure=FigureCondition(("a",), 100))),
        (When(speaker=("a",), quote="direct"), When(speaker=("a", "b"))),
        (When(speaker=("a",), quote="direct"), When(quote="any")),
        (When(story=StoryCondition(("new",))), When(story=StoryCondition(("new", "update")))),
        (When(story=StoryCondition(sources=3)), When(story=StoryCondition(sources=2))),
        (
            When(story=StoryCondition(("new",), None, ("a",))),
            When(story=StoryCondition(about=("A", "b"))),
        ),
        (When(any_of=(When(text=("a",)), When(text=("b",)))), When(text=("a", "b"))),
        (When(all_of=(When(text=("a",)),)), When(all_of=(When(text=("a", "b")),))),
    ],
)
def test_a_narrower_condition_implies_the_wider_and_not_the_other_way_round(
    narrow: When, wide: When
) -> None:
    if not narrow.any_of:  # spelled out as alternatives: true, but not seen
        assert implies(narrow, wide)
    assert not implies(wide, narrow)


def test_a_condition_is_described_for_people() -> None:
    when = When(
        speaker=("Ada Brook",),
        quote="direct",
        figure=FigureCondition(("boats",), 5),
        any_of=(When(text=("storm",)), When(source=("wire",))),
        story=StoryCondition(("new", "update"), 2, ("Olm", "Karsk")),
        but_not=When(language=("uk",)),
    )
    assert described(when) == (
        "a direct quote and by “Ada Brook” and a figure of “boats” ≥ 5"
        " and story new or update and story told by 2 sources at least"
        " and story about “Olm” or “Karsk”"
        " and (text “storm” or source wire) and not (language uk)"
    )
    assert described(None) == described(When()) == "everything"
    assert described(When(text=tuple("abcdefgh"))).endswith("“f” or 2 more")
