from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.document import Document, document_id
from bot.core.extraction import extract
from bot.core.folding import stands_in
from bot.core.quotes.model import Speaker
from bot.core.retelling import InStory
from bot.core.routing import (
    Decision,
    FigureCondition,
    Route,
    StoryCondition,
    When,
    needs_history,
    needs_story,
    route,
)
from bot.core.series.alerts import Alert, Change

TEXT = (
    "António Breda said “we leave today”. A spokesman said so. 40 wounded sailors. 3 to 5 km."
    " At 70 km/h."
)


@pytest.fixture
def ask(make_document: Callable[..., Document], author: Any) -> Callable[..., Decision]:
    write = author(TEXT)
    found = write.extraction(
        quotes=(
            write.quote(
                "we leave today",
                kind="partial",
                speaker=Speaker("António Breda", "harbour master", "named", None, 0.9),
            ),
        ),
        statements=(
            write.statement("so", speaker=Speaker(None, "A spokesman", "role", None, 0.9)),
        ),
        figures=(
            write.figure("40", 40, counted="sailor", counted_words="wounded sailors"),
            write.figure("3 to 5", None, low=3, high=5, unit="kilometre", kind="measure"),
            write.figure("70", 70, unit="kilometre", per="hour", kind="rate"),
        ),
    )

    def decide(when: When | None, story: InStory | None = None, **document: Any) -> Decision:
        routes = [Route("r", ("desk",), when)]
        return route(make_document(TEXT, **document), found, routes, story=story)[0]

    return decide


@pytest.mark.parametrize(
    ("when", "reason"),
    [
        (None, "it takes everything"),
        (When(), "it takes everything"),
        (When(source=("wire",)), "source: wire"),
        (When(language=("pt",)), "language: pt"),
        (When(text=("storm", "ANTONIO breda")), "text: “ANTONIO breda”"),
        (When(speaker=("Antonio Breda",)), "speaker: António Breda"),
        (When(speaker=("breda",), quote="partial"), "speaker: António Breda"),
        (When(speaker=("Harbour Master",), quote="any"), "speaker: António Breda"),
        (When(speaker=("spokesman",)), "speaker: A spokesman"),
        (When(quote="any"), "speaker: António Breda"),
        (When(figure=FigureCondition(("wounded",), at_least=40)), "figure: 40 wounded sailors"),
        (When(figure=FigureCondition(("Sailor",), at_most=40)), "figure: 40 wounded sailors"),
        (When(figure=FigureCondition(unit="Kilometre", at_least=5)), "figure: 3 to 5"),
        (When(figure=FigureCondition(unit="kilometre per hour")), "figure: 70"),
        (When(any_of=(When(text=("storm",)), When(source=("wire",)))), "source: wire"),
        (
            When(all_of=(When(speaker=("spokesman",)), When(speaker=("breda",)))),
            "speaker: A spokesman; speaker: António Breda",
        ),
        (When(but_not=When(text=("storm",))), "text: none of “storm”"),
        (
            When(source=("wire",), but_not=When(all_of=(When(text=("so",)), When(text=("x",))))),
            "source: wire; text: none of “x”",
        ),
        (When(figure=FigureCondition()), "figure: 40 wounded sailors"),
        (
            When(source=("wire",), text=("sailors",)),
            "source: wire; text: “sailors”",
        ),
    ],
)
def test_a_route_matches_when_all_its_conditions_hold(
    ask: Callable[..., Decision], when: When | None, reason: str
) -> None:
    decision = ask(when, language="pt")
    assert (decision.matched, decision.reason) == (True, reason)


@pytest.mark.parametrize(
    ("when", "reason"),
    [
        (When(source=("other",)), "source: wire"),
        (When(language=("pt",)), "language: not known"),
        (When(text=("sail", "")), "text: none of “sail”, “”"),
        (
            When(speaker=("Bred",)),
            "speaker: no quote surely by “Bred”; of 1 the name is not certain (“A spokesman”)",
        ),
        (When(speaker=("Bred",), quote="partial"), "speaker: no partial quote by “Bred”"),
        (When(speaker=("spokesman",), quote="any"), "speaker: no quote by “spokesman”"),
        (When(quote="direct"), "speaker: no direct quote"),
        (
            When(figure=FigureCondition(("sailor",), at_least=40.5)),
            "figure: none of “sailor” ≥ 40.5",
        ),
        (When(figure=FigureCondition(("boat",))), "figure: none of “boat”"),
        (
            When(figure=FigureCondition(unit="kilometre", at_most=2.5)),
            "figure: none in kilometre ≤ 2.5",
        ),
        (When(source=("wire",), text=("storm",)), "text: none of “storm”"),
        (
            When(any_of=(When(text=("storm",)), When(source=("other",)))),
            "none of: text: none of “storm” | source: wire",
        ),
        (
            When(any_of=tuple(When(text=(word,)) for word in "uvwxyz")),
            (
                "none of: text: none of “u” | text: none of “v” | text: none of “w”"
                " | text: none of “x” | and 2 more"
            ),
        ),
        (
            When(all_of=(When(speaker=("breda",)), When(text=("storm",)))),
            "text: none of “storm”",
        ),
        (When(but_not=When(speaker=("breda",))), "`not` holds: speaker: António Breda"),
        (
            When(but_not=When(language=("uk",))),
            "nobody can tell whether `not` holds: language: not known",
        ),
        (
            When(any_of=(When(language=("uk",)), When(text=("storm",)))),
            "none of: language: not known | text: none of “storm”",
        ),
        (When(but_not=When(but_not=When(language=("uk",)))), None),
    ],
)
def test_the_first_condition_that_fails_is_the_reason(
    ask: Callable[..., Decision], when: When, reason: str | None
) -> None:
    decision = ask(when)
    assert (decision.matched, decision.reason) == (False, reason or decision.reason)


STORY = InStory("update", "adds to what was said", frozenset({"wire", "gazette"}), ("a storm",))


@pytest.mark.parametrize(
    ("condition", "matched", "reason"),
    [
        (StoryCondition(("new", "update")), True, "story: update (adds to what was said)"),
        (StoryCondition(("new",)), False, "story: update (adds to what was said)"),
        (StoryCondition(sources=2), True, "story: told by gazette, wire"),
        (StoryCondition(sources=3), False, "story: told by gazette, wire alone, not by 3"),
        (StoryCondition(about=("fire", "Storm")), True, "story: about “Storm”"),
        (StoryCondition(about=("fire",)), False, "story: about none of “fire”"),
        (
            StoryCondition(("update",), 2, ("storm",)),
            True,
            "story: update (adds to what was said), told by gazette, wire, about “storm”",
        ),
    ],
)
def test_a_route_may_ask_what_a_document_is_to_its_story(
    ask: Callable[..., Decision], condition: StoryCondition, matched: bool, reason: str
) -> None:
    decision = ask(When(story=condition), STORY)
    assert (decision.matched, decision.reason) == (matched, reason)
    assert ask(When(but_not=When(story=condition)), STORY).matched is not matched
    for when in (When(story=condition), When(but_not=When(story=condition))):
        unknown = ask(when)
        assert not unknown.matched
        assert unknown.reason.endswith("story: not known")


UNSURE = (
    Speaker("Ada Brook", None, "pronoun", None, 0.1),
    Speaker(None, "the mayor", "role", None, 0.9),
    Speaker(None, None, "unknown", None, 0.0),
)


@pytest.mark.parametrize("speaker", UNSURE)
def test_whoever_is_not_surely_named_may_be_the_one_that_not_excludes(
    make_document: Callable[..., Document], author: Any, speaker: Speaker
) -> None:
    write = author("“We wait.”")
    found = write.extraction(quotes=(write.quote("We wait.", speaker=speaker),))
    excluding = Route("r", ("desk",), When(but_not=When(speaker=("Brook",))))
    (decision,) = route(make_document(write.text), found, [excluding])
    assert not decision.matched
    assert decision.reason == (
        "nobody can tell whether `not` holds: "
        "speaker: no quote surely by “Brook”; of 1 the name is not certain"
        + (f" (“{speaker.role}”)" if speaker.role else "")
    )
    (without,) = route(make_document("Calm."), author("Calm.").extraction(), [excluding])
    assert without.matched


@pytest.mark.parametrize(
    ("figure", "condition", "reason"),
    [
        (
            {"comparator": "more_than", "counted": "boat"},
            FigureCondition(("boat",), at_least=500),
            "40: nobody can tell whether it is ≥ 500",
        ),
        (
            {"comparator": "up_to", "counted": "boat"},
            FigureCondition(("boat",), at_most=5),
            "40: nobody can tell whether it is ≤ 5",
        ),
        (
            {"vague": True, "counted": "boat"},
            FigureCondition(at_least=100, at_most=200),
            "40: nobody can tell whether it is ≥ 100 and ≤ 200",
        ),
        ({}, FigureCondition(("boat",), at_least=5), "40: nobody can tell what it counts"),
        (
            {"counted": "boat"},
            FigureCondition(("boat",), alert=Alert(crosses=30)),
            "40: it is the first of its series",
        ),
    ],
)
def test_a_figure_of_which_the_text_does_not_tell_enough_is_not_known_to_differ(
    make_document: Callable[..., Document],
    author: Any,
    figure: dict[str, Any],
    condition: FigureCondition,
    reason: str,
) -> None:
    write = author("Some 40 were lost.")
    found = write.extraction(figures=(write.figure("40", 40, **{"counted": None} | figure),))
    plain, excluding = When(figure=condition), When(but_not=When(figure=condition))
    routes = [Route("a", ("desk",), plain, go_on=True), Route("b", ("desk",), excluding)]
    asked, barred = route(make_document(write.text), found, routes)
    assert (asked.matched, barred.matched) == (False, False)
    assert asked.reason == f"figure: {reason}"
    assert barred.reason == f"nobody can tell whether `not` holds: figure: {reason}"


def test_a_document_of_no_configured_source_is_of_none_that_not_excludes(
    ask: Callable[..., Decision],
) -> None:
    for when in (When(source=("wire",)), When(but_not=When(source=("wire",)))):
        assert not ask(when, source="").matched


def test_what_one_part_rules_out_needs_no_knowledge_of_the_others(
    ask: Callable[..., Decision],
) -> None:
    unknown = When(language=("uk",))
    assert ask(When(but_not=When(all_of=(unknown, When(text=("storm",)))))).matched
    assert ask(When(any_of=(unknown, When(source=("wire",))))).matched


def test_an_uncertain_name_matches_no_speaker(
    make_document: Callable[..., Document], author: Any
) -> None:
    write = author("“We wait.”")
    quote = write.quote("We wait.", speaker=Speaker("Ada Brook", None, "pronoun", None, 0.1))
    wanted = Route("r", ("desk",), When(speaker=("Brook",)))
    decisions = route(make_document(write.text), write.extraction(quotes=(quote,)), [wanted])
    assert not decisions[0].matched


def test_the_first_match_ends_the_files_routes_unless_it_goes_on(
    make_document: Callable[..., Document], author: Any
) -> None:
    routes = [
        Route("a", ("x",), go_on=True),
        Route("b", ("x",)),
        Route("c", ("x",)),
        Route("subscription 1", ("y",), origin="chat"),
        Route("subscription 2", ("z",), When(text=("storm",)), origin="chat"),
    ]
    decisions = route(make_document(), author("Nothing.").extraction(), routes)
    assert [d.matched for d in decisions] == [True, True, False, True, False]
    assert decisions[2].reason == "route “b” took it before"


def test_words_stand_in_a_text_only_as_whole_words_or_their_plural() -> None:
    assert stands_in("boat", "two boats sank")
    assert stands_in("boats", "one boat sank")
    assert stands_in("bodies", "one body")
    assert stands_in("boxes", "one box")
    assert not stands_in("boat", "a boatswain")
    assert not stands_in("gas", "a ga")
    assert not stands_in("  ", "anything")


_WHEN = st.builds(
    When,
    speaker=st.lists(st.text(max_size=5), max_size=2).map(tuple),
    quote=st.sampled_from([None, "any", "direct", "partial"]),
    figure=st.none()
    | st.builds(
        FigureCondition,
        at_least=st.none() | st.floats(allow_nan=False),
        alert=st.builds(
            Alert,
            st.none() | st.floats(allow_nan=False),
            st.none() | st.builds(Change, st.floats(0.1, 100), st.booleans()),
            st.booleans(),
        ),
    ),
    text=st.lists(st.text(max_size=5), max_size=2).map(tuple),
    source=st.lists(st.sampled_from(["wire", "other"]), max_size=1).map(tuple),
    language=st.lists(st.sampled_from(["en", "uk"]), max_size=1).map(tuple),
    story=st.none()
    | st.builds(
        StoryCondition,
        st.lists(st.sampled_from(["new", "repeat", "update"]), max_size=2).map(tuple),
        st.none() | st.integers(2, 3),
        st.lists(st.text(max_size=5), max_size=2).map(tuple),
    ),
)
_NESTED = st.recursive(
    _WHEN,
    lambda inner: st.builds(
        When,
        any_of=st.lists(inner, max_size=2).map(tuple),
        all_of=st.lists(inner, max_size=2).map(tuple),
        but_not=st.none() | inner,
    ),
    max_leaves=5,
)
_ROUTE = st.builds(
    Route,
    name=st.text(max_size=4),
    send=st.just(("desk",)),
    when=st.none() | _NESTED,
    go_on=st.booleans(),
    origin=st.sampled_from(["config", "chat"]),
)


@given(st.text(max_size=60), _NESTED, st.none() | st.just(STORY))
def test_no_document_is_what_a_condition_asks_for_and_what_it_excludes(
    text: str, when: When, story: InStory | None
) -> None:
    document = Document(
        document_id("wire", "a"), "wire", "a", text, 1, "t", None, datetime(2026, 3, 4, tzinfo=UTC)
    )
    routes = [
        Route("a", ("desk",), when, go_on=True),
        Route("b", ("desk",), When(but_not=when), go_on=True),
        Route("c", ("desk",), When(but_not=When(but_not=when))),
    ]
    one, other, twice = (d.matched for d in route(document, extract(text), routes, story=story))
    assert not (one and other)
    assert twice is one


def test_only_routes_that_ask_for_it_need_the_story() -> None:
    asking = When(any_of=(When(text=("boat",), but_not=When(story=StoryCondition(("new",)))),))
    assert not needs_story([Route("r", ("desk",)), Route("r", ("desk",), When(text=("boat",)))])
    assert needs_story([Route("r", ("desk",)), Route("r", ("desk",), asking)])


def test_only_routes_that_ask_for_it_need_the_history() -> None:
    plain = Route("r", ("desk",), When(figure=FigureCondition(("boat",), at_least=1)))
    asking = Route("r", ("desk",), When(figure=FigureCondition(alert=Alert(crosses=5))))
    assert not needs_history([plain, Route("r", ("desk",))])
    assert needs_history([plain, asking])


@given(st.text(max_size=60), st.lists(_ROUTE, max_size=6), st.none() | st.just(STORY))
def test_every_route_decides_on_every_document_with_a_reason(
    text: str, routes: list[Route], story: InStory | None
) -> None:
    document = Document(
        document_id("wire", "a"), "wire", "a", text, 1, "t", None, datetime(2026, 3, 4, tzinfo=UTC)
    )
    decisions = route(document, extract(text), routes, story=story)
    assert [d.route for d in decisions] == routes
    assert all(d.reason for d in decisions)
    ending = [
        d for d in decisions if d.matched and d.route.origin == "config" and not d.route.go_on
    ]
    assert len(ending) <= 1


def test_own_words_without_marks_meet_what_asks_for_a_quote(
    make_document: Callable[..., Document], author: Any
) -> None:
    write = author("A: We wait for the ice.")
    ada = Speaker("Ada Brook", None, "named", None, 0.9)
    said = write.statement("We wait for the ice.", speaker=ada, spoken=True)
    found = write.extraction(statements=(said,))
    when = When(speaker=("Brook",), quote="direct")
    (decision,) = route(make_document(write.text), found, [Route("all", ("desk",), when)])
    assert decision.matched
