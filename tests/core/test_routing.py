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
from bot.core.routing import Decision, FigureCondition, Route, When, needs_history, route
from bot.core.series.alerts import Alert, Change

TEXT = "António Breda said “we leave today”. A spokesman said so. 40 wounded sailors. 3 to 5 km."


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
        ),
    )

    def decide(when: When | None, **document: Any) -> Decision:
        return route(make_document(TEXT, **document), found, [Route("r", ("desk",), when)])[0]

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
        (When(speaker=("Bred",)), "speaker: no quote by “Bred”"),
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


def test_only_routes_that_ask_for_it_need_the_history() -> None:
    plain = Route("r", ("desk",), When(figure=FigureCondition(("boat",), at_least=1)))
    asking = Route("r", ("desk",), When(figure=FigureCondition(alert=Alert(crosses=5))))
    assert not needs_history([plain, Route("r", ("desk",))])
    assert needs_history([plain, asking])


@given(st.text(max_size=60), st.lists(_ROUTE, max_size=6))
def test_every_route_decides_on_every_document_with_a_reason(
    text: str, routes: list[Route]
) -> None:
    document = Document(
        document_id("wire", "a"), "wire", "a", text, 1, "t", None, datetime(2026, 3, 4, tzinfo=UTC)
    )
    decisions = route(document, extract(text), routes)
    assert [d.route for d in decisions] == routes
    assert all(d.reason for d in decisions)
    ending = [
        d for d in decisions if d.matched and d.route.origin == "config" and not d.route.go_on
    ]
    assert len(ending) <= 1
