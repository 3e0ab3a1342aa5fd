"""What every store promises; a new engine joins by a line in the fixture `opened`."""

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from store_records import (
    NOON,
    PROSE,
    Open,
    Time,
    delivery,
    document,
    empty,
    entry,
    extraction,
    held,
    reference,
    span,
)

from bot.core.digest import Digest, Section
from bot.core.extraction import extract
from bot.core.figures.model import Figure
from bot.core.quotes.model import Quote, Speaker, Statement
from bot.core.spans import Span
from bot.errors import StoreError
from bot.ports import Asked, Delivery, Entry, Known, Posted, Step, Store, Stored, Subscription

SUBSCRIPTION = Subscription(0, "desk", "console:me", "harbour", None, None, "instant", NOON)


def stages(steps: tuple[Step, ...]) -> list[str]:
    return [step.stage for step in steps]


async def story(store: Store, item: str) -> list[str]:
    found = await store.why(item)
    assert found is not None
    return stages(found.steps)


# -- ingest


async def test_a_document_comes_back_as_it_went_in(store: Store) -> None:
    given = entry()
    assert await store.ingest(given)
    assert await store.current("seeds", "harbour.txt") == Stored(given.document, given.extraction)
    assert await store.current("seeds", "other.txt") is None
    assert await store.current("elsewhere", "harbour.txt") is None


async def test_the_same_content_is_stored_once_and_plans_once(store: Store) -> None:
    assert await store.ingest(entry(channels=("desk",)))
    later = replace(entry(channels=("flash",)), stamp="touched")
    assert not await store.ingest(later)
    assert await store.known("seeds") == {"harbour.txt": Known("touched", "d1")}
    assert (await store.status()).documents == 1
    assert await store.due(NOON, ["flash"], 10) == []
    assert await story(store, "harbour.txt") == ["seen", "read", "planned"]


async def test_a_new_revision_takes_the_place_of_the_old(store: Store) -> None:
    await store.ingest(entry())
    changed = PROSE.replace("340", "512")
    second = document(revision=2, text=changed)
    await store.ingest(entry(second, digest="d2", found=extraction_of(changed)))
    now = await store.current("seeds", "harbour.txt")
    assert now is not None
    assert now.document.revision == 2
    assert await store.find("340", 10, 0) == []
    assert [hit.document.revision for hit in await store.find("512", 10, 0)] == [2]
    assert len(await store.quotes(Asked())) == 1
    status = await store.status()
    assert (status.documents, status.quotes, status.figures) == (1, 1, 1)


def extraction_of(text: str):  # noqa: ANN201 - an Extraction with the figure's own digits
    number = "512"
    base = extraction(text.replace(number, "340"))
    figure = replace(base.figures[0], text=number, value=512.0, span=span(text, number))
    return replace(base, figures=(figure,))


async def test_a_delivery_that_is_known_is_not_planned_twice(store: Store) -> None:
    await store.ingest(entry(channels=("desk",)))
    again = delivery(document())
    changed = entry(document(revision=2, text="Other."), digest="d2", steps=())
    await store.ingest(replace(changed, deliveries=(again,)))
    assert (await store.status()).deliveries == {"planned": 1}
    assert await story(store, "harbour.txt") == ["seen", "read", "planned"]


async def test_an_older_content_that_returns_is_a_new_revision(store: Store) -> None:
    await store.ingest(entry())
    await store.ingest(entry(document(revision=2, text="Other."), digest="d2"))
    assert await store.ingest(entry(document(revision=3)))
    now = await store.current("seeds", "harbour.txt")
    assert now is not None
    assert now.document.text == PROSE


async def test_nothing_of_an_entry_is_kept_if_one_part_cannot_be_written(store: Store) -> None:
    broken = replace(delivery(document(), name="2"), channel=None)  # type: ignore[arg-type]  # no channel
    with pytest.raises(Exception, match="NOT NULL"):
        await store.ingest(replace(entry(), deliveries=(delivery(document()), broken)))
    assert await store.known("seeds") == {}
    assert await store.current("seeds", "harbour.txt") is None
    assert (await store.status()).deliveries == {}
    assert await store.find("harbour", 10, 0) == []


async def test_a_touched_place_keeps_its_content(store: Store) -> None:
    await store.ingest(entry())
    await store.touch("seeds", "harbour.txt", "later")
    assert await store.known("seeds") == {"harbour.txt": Known("later", "d1")}
    assert await store.known("elsewhere") == {}


async def test_a_refusal_is_told_once_for_each_stamp(store: Store) -> None:
    assert await store.refuse("seeds", "image.bin", "s1", "not text")
    assert not await store.refuse("seeds", "image.bin", "s1", "not text")
    assert await store.refuse("seeds", "image.bin", "s2", "not text")
    assert await store.known("seeds") == {"image.bin": Known("s2", None)}
    status = await store.status()
    assert status.failures == (("seeds: image.bin", "not text"),)
    assert status.sources[0].refused == 1


async def test_why_of_a_place_that_was_never_read_tells_the_reason(store: Store) -> None:
    await store.refuse("seeds", "old/image.bin", "s1", "not text")
    for item in ("old/image.bin", "image.bin"):
        found = await store.why(item)
        assert found is not None
        assert (found.document.key, found.document.revision) == ("old/image.bin", 0)
        assert [(s.stage, s.reason) for s in found.steps] == [("failed", "not read: not text")]
    assert await store.why("age.bin") is None


async def test_why_of_a_document_tells_that_its_change_could_not_be_read(store: Store) -> None:
    await store.ingest(entry())
    await store.refuse("seeds", "harbour.txt", "s2", "not text")
    assert await story(store, "harbour.txt") == ["seen", "read", "failed"]


async def test_a_refused_place_that_becomes_readable_is_no_failure_any_more(store: Store) -> None:
    await store.refuse("seeds", "harbour.txt", "s1", "not text")
    assert await store.ingest(entry())
    status = await store.status()
    assert status.failures == ()
    assert status.sources[0].refused == 0


async def test_a_gone_document_is_forgotten_as_a_place_and_stays_findable(store: Store) -> None:
    await store.ingest(entry())
    await store.gone("seeds", "harbour.txt")
    await store.gone("seeds", "never-seen.txt")
    assert await store.known("seeds") == {}
    assert len(await store.find("harbour", 10, 0)) == 1
    assert await story(store, "harbour.txt") == ["seen", "read", "gone"]


async def test_a_gone_document_that_returns_unchanged_is_no_news(store: Store) -> None:
    await store.ingest(entry(channels=("desk",)))
    await store.gone("seeds", "harbour.txt")
    assert not await store.ingest(entry(channels=("desk",)))
    assert await store.known("seeds") == {"harbour.txt": Known("stamp-d1", "d1")}
    assert len(await store.due(NOON, ["desk"], 10)) == 1
    await store.gone("seeds", "harbour.txt")
    assert (await story(store, "harbour.txt")).count("gone") == 2


async def test_a_look_is_remembered_with_its_problem(store: Store, time: Time) -> None:
    await store.looked("seeds", "the folder is gone")
    first = (await store.status()).sources[0]
    assert (first.problem, first.last_look, first.last_new) == ("the folder is gone", NOON, None)
    await store.ingest(entry())
    later = time.pass_(60)
    await store.looked("seeds", None)
    second = (await store.status()).sources[0]
    assert (second.problem, second.last_look, second.last_new) == (None, later, NOON)
    assert second.documents == 1


# -- deliveries


async def planned(store: Store, *keys: str, channels: tuple[str, ...] = ("desk",)) -> list[str]:
    ids = []
    for key in keys:
        given = entry(document(key), digest=key, channels=channels)
        assert await store.ingest(given)
        ids += [d.id for d in given.deliveries]
    return ids


async def ids_due(store: Store, now: datetime, *channels: str, limit: int = 100) -> list[str]:
    return [d.id for d in await store.due(now, channels, limit)]


async def get(store: Store, identity: str) -> Delivery:
    found = await store.delivery(identity)
    assert found is not None
    return found


async def test_deliveries_are_due_in_the_order_they_were_planned(store: Store) -> None:
    ids = await planned(store, "b", "a", "c", channels=("desk", "flash"))
    assert await ids_due(store, NOON, "desk", "flash") == ids
    assert await ids_due(store, NOON, "desk", "flash", limit=3) == ids[:3]
    assert await ids_due(store, NOON, "flash") == ids[1::2]
    assert await ids_due(store, NOON, "flash", "flash") == ids[1::2]
    assert await ids_due(store, NOON) == []


async def test_a_delivery_comes_back_as_it_was_planned(store: Store) -> None:
    part = Section(reference(document()), notes=("“April 5 and 26” is odd",), more_quotes=2)
    digest = Digest("x", "update", "Title", (part,), NOON)
    waits = NOON + timedelta(hours=1)
    given = Delivery("id", digest, "desk", 3, "earlier", "reply", not_before=waits)
    await store.ingest(replace(entry(), deliveries=(given,)))
    assert await store.delivery("id") == given
    assert await store.delivery("other") is None


async def test_a_delivery_that_has_to_wait_holds_up_its_channel_only(store: Store) -> None:
    first, other, second, _ = await planned(store, "a", "b", channels=("desk", "flash"))
    assert await store.claim(first, "me", NOON)
    until = NOON + timedelta(minutes=5)
    await store.postpone(first, "me", until, "rate limited")
    assert await ids_due(store, NOON, "desk") == []
    assert await ids_due(store, NOON, "desk", "flash") == [other, _]
    assert not await store.claim(first, "me", NOON)
    assert await ids_due(store, until, "desk") == [first, second]
    assert (await get(store, first)).reason == "rate limited"


async def test_a_delivery_is_claimed_by_one_only(store: Store) -> None:
    (identity,) = await planned(store, "a")
    assert (
        await asyncio.gather(*(store.claim(identity, f"owner {n}", NOON) for n in range(8)))
        == [True] + [False] * 7
    )
    claimed = await get(store, identity)
    assert (claimed.state, claimed.owner, claimed.attempts) == ("sending", "owner 0", 1)
    assert claimed.attempt_at == NOON
    assert await ids_due(store, NOON, "desk") == []
    assert [d.id for d in await store.in_doubt(["desk"])] == [identity]
    assert await store.in_doubt(["flash"]) == []


async def test_what_was_sent_is_sent_for_good(store: Store, time: Time) -> None:
    (identity,) = await planned(store, "a")
    await store.claim(identity, "me", NOON)
    await store.sent(identity, "me", Posted(("m1", "m2")), time.pass_(3))
    await store.postpone(identity, "me", None, "too late")
    await store.fail(identity, "me", "too late", NOON)
    assert not await store.claim(identity, "me", NOON)
    done = await get(store, identity)
    assert (done.state, done.posted, done.reason) == ("sent", ("m1", "m2"), None)
    found = await store.why("a")
    assert found is not None
    assert found.steps[-1] == Step("sent", "message m1, m2", "desk", NOON + timedelta(seconds=3))


async def test_only_the_owner_changes_what_it_claimed(store: Store) -> None:
    (identity,) = await planned(store, "a")
    await store.sent(identity, "me", Posted(("m1",)), NOON)
    assert (await get(store, identity)).state == "planned"
    await store.claim(identity, "me", NOON)
    await store.sent(identity, "other", Posted(("m1",)), NOON)
    await store.postpone(identity, "other", None, "no")
    await store.fail(identity, "other", "no", NOON)
    assert (await get(store, identity)).state == "sending"
    assert await story(store, "a") == ["seen", "read", "planned"]


async def test_a_failure_is_told_with_its_reason(store: Store) -> None:
    first, second = await planned(store, "a", "b")
    for identity in (first, second):
        await store.claim(identity, "me", NOON)
    await store.fail(first, "me", "no such channel", NOON)
    await store.fail(second, "me", "nobody may look", NOON, "unknown")
    assert (await get(store, first)).state == "failed"
    assert (await get(store, second)).state == "unknown"
    status = await store.status()
    assert status.deliveries == {"failed": 1, "unknown": 1}
    title = "desk: Harbour strike enters second week"
    assert status.failures == ((title, "nobody may look"), (title, "no such channel"))
    found = await store.why("b")
    assert found is not None
    assert found.steps[-1].stage == "failed"
    assert found.steps[-1].reason == "unknown whether it arrived: nobody may look"


async def test_an_attempt_that_failed_is_part_of_the_story_until_it_arrives(store: Store) -> None:
    (identity,) = await planned(store, "a")
    await store.claim(identity, "me", NOON)
    await store.postpone(identity, "me", None, "timed out")
    found = await store.why("a")
    assert found is not None
    assert "timed out" in found.steps[-1].reason
    await store.claim(identity, "me", NOON)
    await store.sent(identity, "me", Posted(("m",)), NOON)
    assert await story(store, "a") == ["seen", "read", "planned", "sent"]


async def test_an_edit_is_told_from_a_new_post_by_its_message(store: Store) -> None:
    (first,) = await planned(store, "a")
    await store.claim(first, "me", NOON)
    await store.sent(first, "me", Posted(("m1",)), NOON)
    changed = document("a", revision=2, text="Corrected.")
    update = delivery(changed, follows=first)
    reply = replace(delivery(changed, name="-2", follows=first), on_update="reply")
    given = entry(changed, digest="d2", steps=())
    await store.ingest(replace(given, deliveries=(update, reply)))
    for identity, message in ((update.id, "m1"), (reply.id, "m2")):
        await store.claim(identity, "me", NOON)
        await store.sent(identity, "me", Posted((message,)), NOON)
    assert (await story(store, "a"))[-4:] == ["planned", "planned", "edited", "sent"]


async def test_the_latest_delivery_is_the_newest_of_its_document_and_channel(store: Store) -> None:
    of = document("a")
    assert await store.latest_delivery(of.id, "desk") is None
    (first, _) = await planned(store, "a", channels=("desk", "flash"))
    assert (await store.latest_delivery(of.id, "desk")) == await get(store, first)
    changed = replace(of, revision=2, text="Corrected.")
    update = delivery(changed, follows=first)
    await store.ingest(replace(entry(changed, digest="d2"), deliveries=(update,)))
    latest = await store.latest_delivery(of.id, "desk")
    assert latest is not None
    assert (latest.id, latest.follows) == (update.id, first)


async def test_what_was_posted_is_listed_newest_first(store: Store) -> None:
    ids = await planned(store, "a", "b", "c", channels=("desk", "flash"))
    for identity in ids[:4]:
        await store.claim(identity, "me", NOON)
        await store.sent(identity, "me", Posted(("m",)), NOON)
    assert [d.id for d in await store.posted(["desk"], 10, 0)] == [ids[2], ids[0]]
    assert [d.id for d in await store.posted(["desk", "flash"], 2, 1)] == [ids[2], ids[1]]
    assert await store.posted([], 10, 0) == []


# -- periods


def period(*sections: Section, name: str = "p1") -> Delivery:
    return Delivery(name, Digest(name, "period", "Two documents", sections, NOON), "desk")


async def test_held_documents_wait_in_order_until_their_digest_is_planned(store: Store) -> None:
    first, second = document("a"), document("b")
    for of in (first, second):
        await store.ingest(entry(of, digest=of.key, waiting=(held(of),)))
    waiting = await store.held("rest", "desk")
    assert [h.document for h in waiting] == [first.id, second.id]
    assert [h.at for h in waiting] == [NOON, NOON]
    assert await store.held("rest", "flash") == []
    assert await store.held("other", "desk") == []
    assert await store.plan_period("rest", "desk", period(*(h.section for h in waiting)))
    assert await store.held("rest", "desk") == []
    assert await ids_due(store, NOON, "desk") == ["p1"]
    told = await store.latest_delivery(first.id, "desk")
    assert told is not None
    assert (told.id, told.digest.kind) == ("p1", "period")
    assert await story(store, "b") == ["seen", "read", "held", "planned"]


async def test_what_waits_for_one_route_may_wait_for_another_instead(store: Store) -> None:
    first, second = document("a"), document("b")
    for of in (first, second):
        await store.ingest(entry(of, digest=of.key, waiting=(held(of),)))
    assert await store.holders() == [("rest", "desk")]
    assert await store.inherit("rest", "desk", "later", "“rest” is gone") == 2
    assert await store.inherit("rest", "desk", "later", "“rest” is gone") == 0
    assert await store.holders() == [("later", "desk")]
    waiting = await store.held("later", "desk")
    assert [(h.document, h.at) for h in waiting] == [(first.id, NOON), (second.id, NOON)]
    why = await store.why("a")
    assert why is not None
    assert [s.reason for s in why.steps if s.stage == "held"][1:] == ["“rest” is gone"]


async def test_some_of_what_waits_may_be_handed_on_alone(store: Store) -> None:
    first, second = document("a"), document("b")
    for of in (first, second):
        await store.ingest(entry(of, digest=of.key, waiting=(held(of),)))
    assert await store.inherit("rest", "desk", "later", "not yet", [first.id, "unknown"]) == 1
    assert [h.document for h in await store.held("rest", "desk")] == [second.id]
    assert [h.document for h in await store.held("later", "desk")] == [first.id]


async def test_what_waits_may_be_dropped_and_why_says_so(store: Store) -> None:
    first, second = document("a"), document("b")
    for of in (first, second):
        await store.ingest(entry(of, digest=of.key, waiting=(held(of),)))
    assert await store.drop("rest", "desk", [first.id, "unknown"], "not wanted") == 1
    assert await store.drop("rest", "desk", [first.id], "not wanted") == 0
    assert await store.drop("other", "desk", [second.id], "not wanted") == 0
    assert [h.document for h in await store.held("rest", "desk")] == [second.id]
    why = await store.why("a")
    assert why is not None
    assert [(s.stage, s.reason) for s in why.steps][-1] == ("held", "not wanted")


async def test_of_a_document_that_both_hold_the_newer_revision_is_left(store: Store) -> None:
    old, new = document(), replace(document(), revision=2)
    await store.ingest(entry(old, waiting=(replace(held(new), route="gone"), held(old))))
    assert await store.inherit("gone", "desk", "rest", "“gone” is gone") == 1
    (left,) = await store.held("rest", "desk")
    assert left.section.document.revision == 2
    await store.ingest(entry(new, digest="2", waiting=(replace(held(old), route="gone"),)))
    assert await store.inherit("gone", "desk", "rest", "“gone” is gone") == 1
    (left,) = await store.held("rest", "desk")
    assert left.section.document.revision == 2


async def test_a_period_is_planned_once(store: Store) -> None:
    of = document()
    await store.ingest(entry(of, waiting=(held(of),)))
    assert await store.plan_period("rest", "desk", period())
    assert not await store.plan_period("rest", "desk", period(held(of).section))
    assert len(await store.held("rest", "desk")) == 1
    assert await ids_due(store, NOON, "desk") == ["p1"]


async def test_of_two_digests_of_the_same_documents_only_one_is_planned(store: Store) -> None:
    documents = [document("a"), document("b")]
    for of in documents:
        await store.ingest(entry(of, digest=of.key, waiting=(held(of),)))
    both = period(*(held(of).section for of in documents))
    one = replace(period(held(documents[0]).section), id="p2")
    assert await store.plan_period("rest", "desk", one)
    assert not await store.plan_period("rest", "desk", both)
    assert [h.document for h in await store.held("rest", "desk")] == [documents[1].id]
    assert await ids_due(store, NOON, "desk") == ["p2"]


async def test_what_came_in_since_the_digest_was_made_waits_for_the_next(
    store: Store, time: Time
) -> None:
    of, late = document("a"), document("b")
    await store.ingest(entry(of, digest="a1", waiting=(held(of),)))
    made_of = [h.section for h in await store.held("rest", "desk")]
    time.pass_(60)
    newer = replace(of, revision=2, text="Corrected.")
    await store.ingest(entry(newer, digest="a2", waiting=(held(newer),)))
    await store.ingest(entry(late, digest="b1", waiting=(held(late),)))
    await store.plan_period("rest", "desk", period(*made_of))
    waiting = await store.held("rest", "desk")
    assert [(h.document, h.section.document.revision) for h in waiting] == [
        (of.id, 2),
        (late.id, 1),
    ]
    assert waiting[0].at == NOON  # it has waited since its first revision


async def test_a_period_that_is_sent_is_told_in_every_documents_story(store: Store) -> None:
    documents = [document("a"), document("b")]
    for of in documents:
        await store.ingest(entry(of, digest=of.key, waiting=(held(of),)))
    await store.plan_period("rest", "desk", period(*(held(of).section for of in documents)))
    await store.claim("p1", "me", NOON)
    await store.sent("p1", "me", Posted(("m",)), NOON)
    assert (await story(store, "a"))[-1] == "sent"
    assert (await story(store, "b"))[-1] == "sent"


# -- subscriptions


async def test_a_subscription_is_numbered_kept_and_dropped(store: Store) -> None:
    first = await store.subscribe(SUBSCRIPTION)
    second = await store.subscribe(replace(SUBSCRIPTION, channel="flash"))
    assert await store.subscriptions() == [first, second]
    assert await store.subscriptions("flash") == [second]
    assert second.id != first.id
    assert not await store.unsubscribe(first.id, "flash")
    assert await store.unsubscribe(first.id, "desk")
    assert not await store.unsubscribe(first.id, "desk")
    assert not await store.unsubscribe(2**80, "desk")
    assert await store.subscriptions() == [second]


async def test_the_same_subscription_is_kept_once(store: Store) -> None:
    first = await store.subscribe(SUBSCRIPTION)
    again = await store.subscribe(replace(SUBSCRIPTION, by="console:other"))
    other = await store.subscribe(replace(SUBSCRIPTION, about=None))
    assert again == first
    assert await store.subscriptions() == [first, other]


# -- ask


async def test_a_quote_comes_with_all_pieces_of_its_utterance(store: Store) -> None:
    await store.ingest(entry())
    (hit,) = await store.quotes(Asked())
    assert hit.quotes == extraction().quotes
    assert hit.document == reference(document())


async def test_own_words_without_marks_are_found_among_quotes_and_only_there(store: Store) -> None:
    text = "A: We load no ship."
    said = Statement(Span(3, 19), "We load no ship.", Span(0, 19), spoken=True)
    found = replace(empty((Span(0, 19),)), statements=(said,))
    await store.ingest(entry(document(text=text), found=found))
    (hit,) = await store.quotes(Asked(about="ship"))
    assert [quote.text for quote in hit.quotes] == ["We load no ship."]
    assert await store.statements(Asked(about="ship")) == []


@pytest.mark.parametrize(
    "speaker",
    ["Ana Źródłowska", "źródłowska", "ZRODLOWSKA", "ana", "head of the dockers' union", "dockers"],
)
async def test_a_speaker_is_found_by_name_surname_or_role(store: Store, speaker: str) -> None:
    await store.ingest(entry())
    assert len(await store.quotes(Asked(speaker=speaker))) == 1
    assert len(await store.documents(Asked(speaker=speaker))) == 1


@pytest.mark.parametrize("speaker", ["Źródło", "Bo Ana", "ship", "!?", " "])
async def test_another_speaker_is_not_found(store: Store, speaker: str) -> None:
    await store.ingest(entry())
    assert await store.quotes(Asked(speaker=speaker)) == []
    assert await store.documents(Asked(speaker=speaker)) == []


@pytest.mark.parametrize(
    ("about", "count"),
    [
        ("load ship", 1),
        ("LOAD", 1),
        ("strike load", 1),  # one word in the title, one in the sentence
        ("ship trucks", 0),  # each in another sentence
        ("trucks", 0),
        ("union", 1),
    ],
)
async def test_about_asks_for_all_words_in_sentence_or_title(
    store: Store, about: str, count: int
) -> None:
    await store.ingest(entry())
    assert len(await store.quotes(Asked(about=about))) == count


@pytest.mark.parametrize("of", ["truck", "trucks", "TRUCKS", "idle trucks", "idle"])
async def test_a_figure_is_found_by_what_it_counts(store: Store, of: str) -> None:
    await store.ingest(entry())
    (hit,) = await store.figures(Asked(of=of))
    assert hit.figure == extraction().figures[0]
    assert hit.sentence.text == "The port authority counted 340 idle trucks at the gate."
    assert hit.sentence.span.of(PROSE) == hit.sentence.text
    assert len(await store.documents(Asked(of=of))) == 1


async def test_a_figure_that_counts_something_else_is_not_found(store: Store) -> None:
    await store.ingest(entry())
    assert await store.figures(Asked(of="ships")) == []
    assert await store.figures(Asked(of="gate")) == []
    assert await store.documents(Asked(of="gate")) == []


@pytest.mark.parametrize(
    ("counted", "of"), [("city", "cities"), ("bus", "buses"), ("house", "houses"), ("s", "s")]
)
async def test_the_plural_asks_for_the_singular(store: Store, counted: str, of: str) -> None:
    text = "There were 12 of them."
    figure = Figure(span(text, "12"), "12", 12.0, counted=counted)
    found = replace(empty((Span(0, len(text)),)), figures=(figure,))
    await store.ingest(entry(document(text=text), found=found))
    assert len(await store.figures(Asked(of=of))) == 1


async def test_a_statement_comes_with_its_sentence(store: Store) -> None:
    await store.ingest(entry())
    (hit,) = await store.statements(Asked(speaker="director", about="talks"))
    assert hit.statement == extraction().statements[0]
    assert hit.sentence.text == "Its director said the talks would go on."
    assert await store.statements(Asked(speaker="Źródłowska")) == []


async def test_a_figure_outside_every_sentence_stands_for_itself(store: Store) -> None:
    text = "12 dead"
    found = replace(empty(), figures=(Figure(Span(0, 2), "12", 12.0),))
    await store.ingest(entry(document(text=text), found=found))
    (hit,) = await store.figures(Asked(about="harbour"))
    assert (hit.sentence.text, hit.sentence.span) == ("12", Span(0, 2))


async def test_of_a_sentence_without_end_only_what_is_near_is_kept(store: Store) -> None:
    text = "word " * 4000 + "and 12 ships" + " word" * 4000
    found = replace(empty((Span(0, len(text)),)), figures=(Figure(span(text, "12"), "12", 12.0),))
    await store.ingest(entry(document(text=text), found=found))
    (hit,) = await store.figures(Asked())
    assert 400 < len(hit.sentence.text) < 700
    assert hit.sentence.span.of(text) == hit.sentence.text
    assert hit.sentence.text.startswith("word ")
    assert hit.sentence.text.endswith(" word")
    endless = "x" * 9000 + "12" + "x" * 9000
    found = replace(empty((Span(0, len(endless)),)), figures=(Figure(Span(9000, 9002), "12", 1.0),))
    await store.ingest(entry(document("endless", text=endless), found=found))
    (hit, _) = await store.figures(Asked())
    assert hit.sentence.text == "12"


async def test_of_a_document_without_measure_a_part_is_searched_and_all_is_kept(
    store: Store,
) -> None:
    text = "12 ships and no end of them "
    many = [Figure(Span(0, 2), "12", float(n), key=n == 2999) for n in range(3000)]
    quotes = [Quote(Span(3, 8), "ships", "partial", 1 + n // 2) for n in range(3000)]
    sentence = (Span(0, len(text)),)
    found = replace(empty(sentence), figures=tuple(many), quotes=tuple(quotes))
    await store.ingest(entry(document(text=text), found=found))
    values = [hit.figure.value for hit in await store.figures(Asked(limit=5000))]
    assert values == [*map(float, range(1999)), 2999.0]  # a key figure is searched wherever it is
    hits = await store.quotes(Asked(limit=5000))
    assert len(hits) == 1000
    assert all(len(hit.quotes) == 2 for hit in hits)
    assert await store.current("seeds", "harbour.txt") == Stored(document(text=text), found)


async def test_newest_come_first_and_pages_join(store: Store) -> None:
    days = {"old": date(2026, 1, 5), "new": date(2026, 3, 1), "mid": date(2026, 2, 1)}
    for key, day in days.items():
        await store.ingest(entry(document(key, published=day), digest=key))
    assert [h.document.key for h in await store.quotes(Asked())] == ["new", "mid", "old"]
    assert [h.document.key for h in await store.find("trucks", 10, 0)] == ["new", "mid", "old"]
    assert [d.document.key for d in await store.documents(Asked())] == ["new", "mid", "old"]
    pages = [await store.figures(Asked(limit=1, offset=n)) for n in range(4)]
    assert [[h.document.key for h in page] for page in pages] == [["new"], ["mid"], ["old"], []]


async def test_quotes_of_one_document_come_in_the_order_of_its_text(store: Store) -> None:
    text = "One. Two. Three."
    quotes = tuple(
        Quote(span(text, word), word, "partial", group)
        for group, word in enumerate(("One", "Two", "Three"), 1)
    )
    sentences = (Span(0, 4), Span(5, 9), Span(10, 16))
    await store.ingest(entry(document(text=text), found=replace(empty(sentences), quotes=quotes)))
    assert [h.quotes[0].text for h in await store.quotes(Asked())] == ["One", "Two", "Three"]
    hits = await store.find("harbour", 9, 0)
    assert hits == []  # the title is no sentence


async def test_a_period_is_asked_for_by_date(store: Store) -> None:
    await store.ingest(entry(document("a", published=date(2026, 3, 1)), digest="a"))
    await store.ingest(entry(document("b", published=date(2026, 3, 2)), digest="b"))
    await store.ingest(entry(document("c", published=None), digest="c"))
    await store.ingest(entry(document("d", published=date(2031, 1, 1)), digest="d"))

    async def keys(since: datetime | None, until: datetime | None) -> list[str]:
        asked = Asked(since=since, until=until)
        found = [h.document.key for h in await store.quotes(asked)]
        assert found == [d.document.key for d in await store.documents(asked)]
        return sorted(found)

    second = datetime(2026, 3, 2, tzinfo=UTC)
    assert await keys(second, None) == ["b", "c", "d"]
    assert await keys(None, second) == ["a"]
    assert await keys(second, second + timedelta(days=1)) == ["b"]
    assert await keys(NOON, None) == ["c", "d"]  # no date of its own, or one in the future
    assert await keys(NOON + timedelta(seconds=1), None) == []


async def test_what_was_read_lately_is_asked_for_by_when_it_was_read(store: Store) -> None:
    early, late = NOON - timedelta(days=2), NOON
    await store.ingest(entry(document("a", fetched=early), digest="a"))
    await store.ingest(entry(document("b", fetched=late), digest="b"))
    asked = Asked(read_since=NOON - timedelta(hours=1))
    assert [h.document.key for h in await store.quotes(asked)] == ["b"]
    assert [d.document.key for d in await store.documents(asked)] == ["b"]


async def test_a_source_is_asked_for_by_its_name(store: Store) -> None:
    await store.ingest(entry(document("a"), digest="a"))
    await store.ingest(entry(document("b", source="wire"), digest="b"))
    asked = Asked(source="wire", about="harbour")
    assert [h.document.key for h in await store.quotes(asked)] == ["b"]
    assert [h.document.key for h in await store.figures(asked)] == ["b"]
    assert [d.document.key for d in await store.documents(asked)] == ["b"]
    assert await store.documents(Asked(source="Wire")) == []


async def test_a_document_is_found_by_words_that_stand_anywhere_in_it(store: Store) -> None:
    await store.ingest(entry())
    assert len(await store.documents(Asked(about="ship trucks strike"))) == 1
    assert await store.documents(Asked(about="ship nowhere")) == []


async def test_find_shows_sentences_verbatim_with_their_place(store: Store) -> None:
    await store.ingest(entry())
    (hit,) = await store.find("idle TRUCK", 10, 0)
    assert hit.sentence.text == "The port authority counted 340 idle trucks at the gate."
    assert hit.sentence.span.of(PROSE) == hit.sentence.text
    assert await store.find("trucks ship", 10, 0) == []
    assert await store.find("", 10, 0) == []
    assert len(await store.find("the", 2, 0)) == 2
    assert len(await store.find("the", 9, 2)) == 1


async def test_words_without_spaces_between_them_are_found(store: Store) -> None:
    text = "東京都で大雨が降った。"
    await store.ingest(entry(document(text=text)))
    assert len(await store.find("大雨", 5, 0)) == 1
    assert await store.find("雨大", 5, 0) == []


async def test_a_name_under_the_threshold_answers_no_question(store: Store) -> None:
    text = "“No,” said Ann Zrobek."
    unsure = Speaker("Ann Zrobek", "pilot", "pronoun", None, 0.3)
    quote = Quote(span(text, "No"), "No", "partial", 1, unsure)
    found = replace(empty(), quotes=(quote,))
    await store.ingest(entry(document("b", text=text), digest="b", found=found))
    assert await store.quotes(Asked(speaker="Zrobek")) == []
    assert await store.speakers("Ann", 10) == []
    assert len(await store.quotes(Asked())) == 1


async def test_names_are_completed_by_any_of_their_words(store: Store) -> None:
    await store.ingest(entry())
    text = "“No,” said Ann Zrobek."
    speaker = Speaker("Ann Zrobek", None, "named", None, 0.9)
    quote = Quote(span(text, "No"), "No", "partial", 1, speaker)
    found = replace(empty(), quotes=(quote,))
    await store.ingest(entry(document("b", text=text), digest="b", found=found))
    assert await store.speakers("an", 10) == ["Ana Źródłowska", "Ann Zrobek"]
    assert await store.speakers("ZRO", 10) == ["Ana Źródłowska", "Ann Zrobek"]
    assert await store.speakers("zród", 10) == ["Ana Źródłowska"]
    assert await store.speakers("an", 1) == ["Ana Źródłowska"]  # quoted twice
    assert await store.speakers("rodlo", 10) == []
    assert await store.speakers("%", 10) == []
    assert await store.speakers("its", 10) == ["Its director"]
    assert await store.counted("tr", 10) == ["truck"]
    assert await store.counted("", 10) == ["truck"]


async def test_a_name_that_no_document_holds_any_more_is_not_offered(store: Store) -> None:
    await store.ingest(entry())
    await store.ingest(entry(document(revision=2, text="Nothing said."), digest="d2"))
    assert await store.speakers("", 10) == []
    assert await store.counted("", 10) == []


async def test_why_finds_a_document_by_id_beginning_key_name_and_title(store: Store) -> None:
    of = document("2026/march/harbour.txt")
    await store.ingest(entry(of))
    for item in (
        of.id,
        of.id[:4],
        of.id[:6].upper(),
        of.key,
        "harbour.txt",
        "strike harbour",
        f"  {of.id} ",
    ):
        found = await store.why(item)
        assert found is not None, item
        assert found.document == reference(of)
    for item in (of.id[:3], "march", "volcano", "", "%", "ffff"):
        assert await store.why(item) is None, item


async def test_why_finds_what_a_post_shows_by_the_posts_id(store: Store) -> None:
    of = document("a")
    post = replace(delivery(of), id="fedcba9876543210fedc")
    waits = entry(of, digest="a", waiting=(held(of),))
    await store.ingest(replace(waits, deliveries=(post,)))
    found = await store.why("fedcba987654")
    assert found is not None
    assert found.document == reference(of)
    both = period(held(of).section, held(document("b")).section, name="abcdef0123")
    await store.ingest(entry(document("b"), digest="b", waiting=(held(document("b")),)))
    assert await store.plan_period("rest", "desk", both)
    found = await store.why("ABCDEF")
    assert found is not None
    assert {found.document.key, *(d.key for d in found.others)} == {"a", "b"}


async def test_why_names_what_else_the_words_fit(store: Store) -> None:
    for folder in ("march", "april"):
        await store.ingest(entry(document(f"{folder}/harbour.txt"), digest=folder))
    found = await store.why("harbour.txt")
    assert found is not None
    assert (found.document.key, [d.key for d in found.others]) == (
        "april/harbour.txt",
        ["march/harbour.txt"],
    )
    alone = await store.why(found.document.id)
    assert alone is not None
    assert alone.others == ()


async def test_the_story_is_told_in_order_with_times(store: Store, time: Time) -> None:
    early = NOON - timedelta(minutes=1)
    steps = (Step("seen", "new file", at=early), Step("routed", "by “rest”", "desk"))
    await store.ingest(entry(steps=steps, channels=("desk",)))
    time.pass_(5)
    await store.gone("seeds", "harbour.txt")
    found = await store.why("harbour.txt")
    assert found is not None
    assert found.steps == (
        steps[0],
        replace(steps[1], at=NOON),
        Step("planned", "post of its own", "desk", NOON),
        Step("gone", "no longer in source “seeds”", None, NOON + timedelta(seconds=5)),
    )


async def test_an_empty_store_answers_everything(store: Store) -> None:
    status = await store.status()
    assert (status.documents, status.quotes, status.figures) == (0, 0, 0)
    assert (status.deliveries, status.sources, status.failures) == ({}, (), ())
    assert await store.quotes(Asked()) == []
    assert await store.figures(Asked(of="x")) == []
    assert await store.documents(Asked(about="x")) == []
    assert await store.tracked(Asked(of="x")) == []
    assert await store.why("anything") is None


# -- installations


async def test_an_installation_is_kept_once_for_each_app_and_workspace(store: Store) -> None:
    assert await store.installation("1.2", "T1") is None
    await store.keep_installation("1.2", "T1", b"\x00first")
    await store.keep_installation("1.2", "T1", b"\xffsecond")
    await store.keep_installation("1.2", "T2", b"other team")
    await store.keep_installation("3.4", "T1", b"other app")
    assert await store.installation("1.2", "T1") == b"\xffsecond"
    assert await store.installation("1.2", "T2") == b"other team"
    assert await store.installation("3.4", "T1") == b"other app"


async def test_a_forgotten_installation_is_gone_and_the_others_stay(store: Store) -> None:
    await store.keep_installation("1.2", "T1", b"one")
    await store.keep_installation("1.2", "T2", b"two")
    assert await store.forget_installation("1.2", "T1")
    assert not await store.forget_installation("1.2", "T1")
    assert await store.installation("1.2", "T1") is None
    assert await store.installation("1.2", "T2") == b"two"


# -- series


def wounded(
    number: int, *, key: str = "a.txt", source: str = "wire", revision: int = 1, day: int = 5
) -> Entry:
    """A report of wounded civilians, with what a reader finds in it."""
    text = (
        "Shelling of Karsk market\n\n"
        f"Shelling of the market in Karsk wounded {number} civilians, the hospital said."
    )
    made = document(
        key,
        source=source,
        text=text,
        revision=revision,
        title="Shelling of Karsk market",
        published=date(2026, 2, day),
    )
    return entry(made, digest=f"{key}{revision}", found=extract(text))


async def test_figures_that_mean_the_same_join_over_documents_and_sources(store: Store) -> None:
    await store.ingest(wounded(48))
    await store.ingest(wounded(61, key="b.txt", source="courier", day=6))
    (series,) = await store.tracked(Asked(of="civilians wounded"))
    assert (series.label, series.places, series.documents) == ("civilians wounded", ("karsk",), 2)
    assert [(p.low, p.document.source, p.superseded) for p in series.points] == [
        (48.0, "wire", None),
        (61.0, "courier", None),
    ]
    assert series.points[0].line.phrase.text == "48 civilians"


async def test_a_revision_replaces_its_points_and_the_earlier_value_stays_visible(
    store: Store, time: Time
) -> None:
    await store.ingest(wounded(48))
    at = time.pass_(60)
    await store.ingest(wounded(52, revision=2))
    (series,) = await store.tracked(Asked(of="civilians"))
    assert series.documents == 1
    assert [(p.low, p.document.revision, p.superseded) for p in series.points] == [
        (48.0, 1, at),
        (52.0, 2, None),
    ]


async def test_the_same_content_adds_no_second_point(store: Store) -> None:
    await store.ingest(wounded(48))
    assert not await store.ingest(wounded(48))
    (series,) = await store.tracked(Asked(of="civilians"))
    assert len(series.points) == 1


@pytest.mark.parametrize(
    "asked",
    [
        Asked(of="wounded civilian"),
        Asked(of="injured"),
        Asked(of="civilians karsk"),
        Asked(about="Karsk"),
        Asked(of="civilians", source="wire"),
        Asked(of="civilians", since=datetime(2026, 2, 5, tzinfo=UTC)),
        Asked(),
    ],
)
async def test_a_series_is_found_by_what_it_counts_and_where(store: Store, asked: Asked) -> None:
    await store.ingest(wounded(48))
    assert len(await store.tracked(asked)) == 1


@pytest.mark.parametrize(
    ("counted", "words"),
    [
        ("1,400 houses were damaged", ["houses", "house", "homes", "households", "houses damaged"]),
        ("1,400 homes were damaged", ["houses", "home", "household"]),
        (
            "30 police officers were injured",
            ["police", "policemen", "officers", "injured officers"],
        ),
        ("30 lorries were burned", ["lorries", "trucks", "lorry"]),
        ("30 residents were injured", ["residents", "villagers", "people", "injuries"]),
    ],
)
async def test_a_series_is_found_by_each_noun_that_counts_the_same(
    store: Store, counted: str, words: list[str]
) -> None:
    text = f"Storm over Karsk\n\n{counted} in Karsk, the council said."
    await store.ingest(entry(document("a", text=text, title="Storm"), found=extract(text)))
    for of in words:
        (series,) = await store.tracked(Asked(of=of))
        assert len(series.points) == 1, of
    assert await store.tracked(Asked(of="bridges")) == []


@pytest.mark.parametrize(
    "asked",
    [
        Asked(of="soldiers"),
        Asked(of="karsk"),
        Asked(of="civilians", about="Velm"),
        Asked(of="civilians", source="radio"),
        Asked(of="civilians", until=datetime(2026, 2, 5, tzinfo=UTC)),
        Asked(of='"'),
    ],
)
async def test_a_series_that_was_not_asked_for_is_not_found(store: Store, asked: Asked) -> None:
    await store.ingest(wounded(48))
    assert await store.tracked(asked) == []


async def test_of_a_series_only_the_points_asked_for_come(store: Store) -> None:
    await store.ingest(wounded(48))
    await store.ingest(wounded(61, key="b.txt", source="courier", day=6))
    (series,) = await store.tracked(Asked(of="civilians", source="courier"))
    assert [p.low for p in series.points] == [61.0]
    assert series.documents == 1


async def test_what_a_documents_figures_would_join_is_told_before_it_is_stored(
    store: Store,
) -> None:
    new = wounded(61, key="b.txt", source="courier", day=6)
    assert await store.followed(new.document, new.extraction) == []
    await store.ingest(wounded(48))
    (followed,) = await store.followed(new.document, new.extraction)
    assert followed.span.of(new.document.text) == "61"
    assert followed.point.low == 61.0
    assert [p.low for p in followed.series.points] == [48.0]
    assert (await store.status()).documents == 1


async def test_nothing_of_a_series_is_kept_if_the_document_cannot_be_written(store: Store) -> None:
    bad = replace(delivery(document("bad")), channel=None)  # type: ignore[arg-type]  # no channel
    with pytest.raises(StoreError):
        await store.ingest(replace(wounded(48), deliveries=(bad,)))
    assert await store.tracked(Asked()) == []


async def test_a_series_survives_a_restart_and_goes_on(opened: Open) -> None:
    store = await opened()
    await store.ingest(wounded(48))
    await store.close()
    again = await opened()
    await again.ingest(wounded(61, key="b.txt", day=7))
    (series,) = await again.tracked(Asked(of="civilians"))
    assert [p.low for p in series.points] == [48.0, 61.0]


# -- restarts and company


async def test_everything_is_there_after_a_restart(opened: Open) -> None:
    store = await opened()
    await store.ingest(entry(channels=("desk",)))
    subscription = await store.subscribe(SUBSCRIPTION)
    await store.keep_installation("1.2", "T1", b"sealed")
    await store.close()
    await store.close()  # a second time does nothing
    again = await opened()
    assert len(await again.quotes(Asked(speaker="zrodlowska"))) == 1
    assert len(await again.due(NOON, ["desk"], 10)) == 1
    assert await again.subscriptions() == [subscription]
    assert await again.installation("1.2", "T1") == b"sealed"
    assert not await again.ingest(entry(channels=("desk",)))


@pytest.mark.no_cover
async def test_two_hundred_writes_at_once_all_land(store: Store) -> None:
    given = [entry(document(f"k{n}"), digest=f"d{n}", channels=("desk",)) for n in range(200)]
    reads = asyncio.gather(*(store.quotes(Asked(about="ship")) for _ in range(40)))
    assert await asyncio.gather(*map(store.ingest, given)) == [True] * 200
    counts = [len(hits) for hits in await reads]
    assert all(count <= 10 for count in counts)
    status = await store.status()
    assert (status.documents, status.quotes, status.deliveries) == (200, 200, {"planned": 200})
    assert len(await store.find("trucks", 1000, 0)) == 200


async def test_one_write_that_fails_loses_no_other(store: Store) -> None:
    good = [entry(document(f"k{n}"), digest=f"d{n}") for n in range(20)]
    bad = replace(delivery(document("bad")), channel=None)  # type: ignore[arg-type]  # no channel
    broken = replace(entry(document("bad")), deliveries=(bad,))
    writes = [store.ingest(e) for e in (*good[:10], broken, *good[10:])]
    results = await asyncio.gather(*writes, return_exceptions=True)
    assert results.count(True) == 20
    assert isinstance(results[10], Exception)
    assert (await store.status()).documents == 20
