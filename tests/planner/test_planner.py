from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.core.digest import ChangeLine, DocumentRef, Section, Show
from bot.core.document import Document, document_id
from bot.core.extraction import Extraction, extract
from bot.core.figures.model import Figure
from bot.core.routing import Mode, Route, When
from bot.core.spans import Span
from bot.planner import plan, plan_period, subscription_route
from bot.ports import Delivery, Held, Planned, Stored, Subscription

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
EVERYTHING = Route("everything", ("desk",))


def stored(count: int, revision: int = 1) -> Stored:
    text = f"{count} boats sank."
    document = Document(
        document_id("wire", "a.txt"), "wire", "a.txt", text, revision, "Boats", None, NOON
    )
    number = Span(0, len(str(count)))
    figure = Figure(number, number.of(text), count, counted="boat", key=True)
    found = replace(extract(""), figures=(figure,), sentences=(Span(0, len(text)),))
    return Stored(document, found)


def planned(
    now: Stored,
    routes: Sequence[Route] = (EVERYTHING,),
    before: Stored | None = None,
    earlier: Delivery | None = None,
) -> Planned:
    known = {earlier.channel: earlier} if earlier else {}
    return plan(now.document, now.extraction, before, routes, known, NOON)


def reasons(result: Planned) -> list[tuple[str, str | None, str]]:
    return [(s.stage, s.channel, s.reason) for s in result.steps]


def test_a_document_goes_at_once_to_every_channel_of_an_instant_route() -> None:
    result = planned(stored(40), [Route("everything", ("desk", "flash"))])
    assert [d.channel for d in result.deliveries] == ["desk", "flash"]
    assert {d.digest.kind for d in result.deliveries} == {"alert"}
    assert reasons(result) == [
        ("routed", "desk", "by “everything”: it takes everything"),
        ("routed", "flash", "by “everything”: it takes everything"),
    ]


def test_planning_twice_plans_the_same_delivery() -> None:
    assert planned(stored(40)).deliveries == planned(stored(40)).deliveries


def test_a_channel_gets_a_document_once_and_the_second_route_says_so() -> None:
    routes = [Route("first", ("desk",), go_on=True), Route("second", ("desk",))]
    result = planned(stored(40), routes)
    assert len(result.deliveries) == 1
    assert reasons(result)[-1] == (
        "routed",
        "desk",
        "by “second” too, but “first” sends it there",
    )


def test_a_route_that_sends_at_once_goes_before_one_that_collects() -> None:
    routes = [
        Route("daily", ("desk", "flash"), mode=Mode("18:00 daily"), go_on=True),
        Route("now", ("desk",)),
    ]
    result = planned(stored(40), routes)
    assert [d.channel for d in result.deliveries] == ["desk"]
    assert [h.channel for h in result.held] == ["flash"]
    assert reasons(result)[0] == ("routed", "desk", "by “daily” too, but “now” sends it there")


def test_a_channel_named_twice_in_a_route_gets_the_document_once() -> None:
    assert len(planned(stored(40), [Route("everything", ("desk", "desk"))]).deliveries) == 1


def test_a_route_that_did_not_match_leaves_its_reason() -> None:
    result = planned(stored(40), [Route("storms", ("desk",), When(text=("storm",)))])
    assert result.deliveries == ()
    assert reasons(result) == [("routed", None, "not by “storms”: text: none of “storm”")]


def test_a_document_with_nothing_to_show_is_not_posted_and_says_why() -> None:
    empty = replace(stored(40), extraction=extract(""))
    result = planned(empty)
    assert result.deliveries == ()
    assert reasons(result)[-1][2] == "no quote, figure or statement to show"


def test_a_digest_route_holds_the_document_for_its_time() -> None:
    result = planned(stored(40), [Route("daily", ("desk",), mode=Mode("18:00 daily"))])
    assert result.deliveries == ()
    assert [(h.route, h.channel, h.at) for h in result.held] == [("daily", "desk", NOON)]


@pytest.fixture
def first() -> Delivery:
    return planned(stored(40)).deliveries[0]


def test_a_changed_figure_follows_the_earlier_post_with_old_and_new(first: Delivery) -> None:
    result = planned(stored(50, 2), before=stored(40), earlier=replace(first, state="sent"))
    (update,) = result.deliveries
    assert (update.follows, update.revision, update.digest.kind) == (first.id, 2, "update")
    assert update.digest.sections[0].changes == (
        ChangeLine("figure", "40", "50", sentence="50 boats sank."),
    )
    assert update.id != first.id


def test_a_change_that_touches_no_line_is_not_posted(first: Delivery) -> None:
    result = planned(stored(40, 2), before=stored(40), earlier=first)
    assert result.deliveries == ()
    assert reasons(result)[-1][2] == "changed, but no quote or figure did"


def test_a_route_that_ignores_updates_posts_none(first: Delivery) -> None:
    route = replace(EVERYTHING, on_update="ignore")
    result = planned(stored(50, 2), [route], before=stored(40), earlier=first)
    assert result.deliveries == ()
    assert reasons(result)[-1][2] == "changed, but route “everything” ignores updates"


def test_what_never_arrived_is_posted_anew(first: Delivery) -> None:
    failed = replace(first, state="failed")
    (again,) = planned(stored(50, 2), before=stored(40), earlier=failed).deliveries
    assert (again.follows, again.digest.kind) == (None, "alert")
    assert again.digest.sections[0].changes == ()


@pytest.fixture
def told(first: Delivery) -> Delivery:
    """A digest of many documents that told this one."""
    return replace(first, digest=replace(first.digest, kind="period"), state="sent")


def test_a_change_of_what_a_digest_told_answers_it_with_old_and_new(told: Delivery) -> None:
    (answer,) = planned(stored(50, 2), before=stored(40), earlier=told).deliveries
    assert (answer.follows, answer.on_update, answer.digest.kind) == (told.id, "reply", "update")
    assert answer.digest.sections[0].changes == (
        ChangeLine("figure", "40", "50", sentence="50 boats sank."),
    )


def test_what_a_digest_told_is_not_posted_again_where_no_line_changed(told: Delivery) -> None:
    result = planned(stored(40, 2), before=stored(40), earlier=told)
    assert (result.deliveries, result.held) == ((), ())
    assert reasons(result)[-1][2] == "changed, but no quote or figure did"


def test_a_route_that_collects_corrects_one_digest_in_the_next(told: Delivery) -> None:
    daily = [Route("daily", ("desk",), mode=Mode("18:00 daily"))]
    result = planned(stored(50, 2), daily, before=stored(40), earlier=told)
    assert result.deliveries == ()
    assert [h.section.changes for h in result.held] == [
        (ChangeLine("figure", "40", "50", sentence="50 boats sank."),)
    ]


def test_a_changed_document_joins_the_next_digest_with_its_change() -> None:
    daily = [Route("daily", ("desk",), mode=Mode("18:00 daily"))]
    (held,) = planned(stored(50, 2), daily, before=stored(40)).held
    assert held.section.changes == (ChangeLine("figure", "40", "50", sentence="50 boats sank."),)
    same = planned(stored(40, 2), daily, before=stored(40))
    assert same.held == ()


def subscription(**more: str | None) -> Subscription:
    fields: dict[str, str | None] = {"about": None, "speaker": None, "figure": None, **more}
    mode = fields.pop("mode", None) or "instant"
    return Subscription(7, "desk", "console:me", made=NOON, mode=mode, **fields)  # type: ignore[arg-type] - built from a dict


def test_a_subscription_is_a_route_of_its_own() -> None:
    route = subscription_route(subscription(about="boats", mode="hourly"), Show())
    assert (route.name, route.send, route.origin) == ("subscription 7", ("desk",), "chat")
    assert route.mode == Mode("hourly")
    assert route.when == When(text=("boats",))


def test_a_subscription_to_nothing_in_particular_takes_everything() -> None:
    assert subscription_route(subscription(), Show()).when is None


def test_a_subscription_to_a_figure_or_speaker_matches_only_those() -> None:
    boats = subscription_route(subscription(figure="boats"), Show())
    mayor = subscription_route(subscription(speaker="Ada Brook"), Show())
    assert len(planned(stored(40), [boats]).deliveries) == 1
    assert planned(stored(40), [mayor]).deliveries == ()


def held(key: str, at: datetime | None) -> Held:
    ref = DocumentRef(document_id("wire", key), key, "wire", key, 1, None, NOON)
    return Held(
        "daily", "desk", ref.id, Section(ref, changes=(ChangeLine("quote", None, key),)), at
    )


KYIV = ZoneInfo("Europe/Kyiv")


def test_a_period_ends_when_its_schedule_has_passed_the_oldest_hold() -> None:
    waiting = [held("b", NOON + timedelta(hours=1)), held("a", NOON)]
    early = datetime(2026, 3, 4, 15, 59, tzinfo=UTC)
    assert plan_period("daily", "desk", "18:00 daily", waiting, KYIV, early) is None
    due = plan_period("daily", "desk", "18:00 daily", waiting, KYIV, early + timedelta(minutes=1))
    assert due is not None
    assert due.digest.title == "2 documents since 04 March 14:00"
    assert {s.document.key for s in due.digest.sections} == {"a", "b"}


def test_a_period_missed_while_the_bot_was_down_is_made_up_for() -> None:
    later = NOON + timedelta(days=3)
    late = plan_period("daily", "desk", "18:00 daily", [held("a", NOON)], KYIV, later)
    assert late is not None
    assert late.digest.title == "1 document since 04 March 14:00"


def test_a_period_without_documents_is_not_posted() -> None:
    assert plan_period("daily", "desk", "hourly", [], KYIV, NOON) is None
    assert plan_period("daily", "desk", "hourly", [held("a", None)], KYIV, NOON) is None


def test_two_channels_of_a_route_have_a_digest_each() -> None:
    later = NOON + timedelta(hours=2)
    one = plan_period("daily", "desk", "hourly", [held("a", NOON)], KYIV, later)
    two = plan_period("daily", "flash", "hourly", [held("a", NOON)], KYIV, later)
    assert one is not None
    assert two is not None
    assert one.digest.id != two.digest.id


def test_the_plan_of_any_text_is_complete() -> None:
    text = "Mayor Ada Brook said “we leave today”. 40 boats sank."
    document = replace(stored(1).document, text=text)
    found: Extraction = extract(text)
    result = plan(document, found, None, [EVERYTHING], {}, NOON)
    assert result.steps[0].channel == "desk"
