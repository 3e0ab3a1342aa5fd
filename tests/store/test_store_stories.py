"""What every store promises of fingerprints, of what was told, and of what waits."""

from dataclasses import replace
from datetime import timedelta
from typing import Literal

import pytest
from store_records import NOON, Open, Time, delivery, document, entry, held, reference

from bot.core.digest import ChangeLine, Digest, Section
from bot.core.document import Document
from bot.core.fingerprints import Fingerprint, fingerprint
from bot.core.stories import WINDOW
from bot.ports import Delivery, Entry, Held, Posted, Store

LONG_AGO = NOON - WINDOW


def text(name: str, count: int = 300) -> str:
    return " ".join(f"w{name}x{n}" for n in range(count))


def told(
    key: str,
    of: str | None = None,
    *,
    story: str | None = None,
    source: str = "seeds",
    digest: str = "d1",
) -> Entry:
    made = document(key, source=source, text=of or text(key))
    found = fingerprint([made.text])
    plain = entry(made, digest=digest)
    return replace(plain, fingerprint=found, story=story or made.id)


async def alike(store: Store, wanted: Fingerprint, but: str = "") -> list[str]:
    return [m.document for m in await store.alike(wanted, but, LONG_AGO)]


async def test_alike_documents_are_found_with_all_that_joining_needs(opened: Open) -> None:
    store = await opened()
    one, other = told("a.txt"), told("b.txt")
    await store.ingest(one)
    await store.ingest(other)
    await store.close()
    again = await opened()
    (found,) = await again.alike(fingerprint([text("a.txt")[:900]]), "", LONG_AGO)
    assert (found.document, found.story) == (one.document.id, one.document.id)
    assert (found.source, found.title) == ("seeds", one.document.title)
    assert found.fingerprint == one.fingerprint
    assert await again.alike(fingerprint([]), "", LONG_AGO) == []


async def test_they_come_oldest_first_and_not_from_before_the_window(
    store: Store, time: Time
) -> None:
    shared = text("same")
    entries = [told(f"{n}.txt", shared, source=f"s{n}") for n in range(3)]
    for each in entries:
        await store.ingest(each)
        time.pass_(3600)
    wanted = fingerprint([shared])
    assert await alike(store, wanted) == [e.document.id for e in entries]
    late = [m.document for m in await store.alike(wanted, "", NOON + timedelta(minutes=90))]
    assert late == [entries[2].document.id]


async def test_the_story_of_each_document_is_told_by_its_id(store: Store) -> None:
    first = told("a.txt")
    second = told("b.txt", story=first.document.id)
    for each in (first, second):
        await store.ingest(each)
    ids = [first.document.id, second.document.id]
    assert await store.stories([*ids, "none"]) == dict.fromkeys(ids, first.document.id)
    assert await store.stories([]) == {}


async def test_a_new_revision_takes_the_place_of_the_old_fingerprint(store: Store) -> None:
    await store.ingest(told("a.txt"))
    changed = told("a.txt", text("other"), digest="d2")
    await store.ingest(replace(changed, document=replace(changed.document, revision=2)))
    assert await alike(store, fingerprint([text("a.txt")])) == []
    assert await alike(store, fingerprint([text("other")])) == [changed.document.id]


async def test_an_earlier_revision_of_the_asking_document_is_always_among_them(
    store: Store,
) -> None:
    one = told("a.txt")
    await store.ingest(one)
    nothing = fingerprint([])
    assert await alike(store, nothing, one.document.id) == [one.document.id]


async def test_a_look_is_bounded_however_many_documents_share_a_text(store: Store) -> None:
    shared = text("frame")
    for n in range(60):
        await store.ingest(told(f"{n}.txt", shared))
    rare = told("rare.txt", f"{shared} {text('own', 200)}")
    await store.ingest(rare)
    found = await alike(store, fingerprint([f"{shared} {text('own', 200)}"]))
    assert len(found) <= 32
    assert rare.document.id in found


async def test_what_leaves_the_window_is_dropped_with_the_documents_that_come_in(
    store: Store, time: Time
) -> None:
    old = told("old.txt")
    await store.ingest(old)
    time.pass_(WINDOW.total_seconds() + 1)
    await store.ingest(told("new.txt"))
    assert await store.alike(old.fingerprint or Fingerprint(), "", LONG_AGO) == []
    assert await store.members(old.document.id) == []


async def test_a_storys_documents_come_newest_first(store: Store, time: Time) -> None:
    one = told("a.txt")
    await store.ingest(one)
    time.pass_(60)
    two = told("b.txt", story=one.document.id)
    await store.ingest(two)
    await store.ingest(told("c.txt"))
    found = await store.members(one.document.id)
    assert found == [two.document.id, one.document.id]
    whole = await store.whole([one.document.id, "unknown", two.document.id])
    assert [m.document.key for m in whole] == ["a.txt", "b.txt"]
    assert whole[1].extraction == two.extraction


async def test_a_storys_documents_and_sources_as_they_were_at_a_moment(
    store: Store, time: Time
) -> None:
    one = told("a.txt")
    await store.ingest(one)
    then = time()
    time.pass_(60)
    two = told("b.txt", story=one.document.id)
    two = replace(two, document=replace(two.document, source="gazette"))
    await store.ingest(two)
    story = one.document.id
    assert await store.members(story, then) == [one.document.id]
    assert sorted(await store.sources(story, "")) == ["gazette", one.document.source]
    assert await store.sources(story, "", then) == [one.document.source]
    assert await store.sources(story, one.document.id) == ["gazette"]
    assert await store.sources(story, one.document.id, then) == []


def naming(
    of: Document, *others: Document, name: str = "n", follows: str | None = None
) -> Delivery:
    section = Section(reference(of), also=tuple(map(reference, others)))
    digest = Digest(f"digest {name}", "alert", of.title, (section,), NOON)
    return Delivery(f"delivery {name}", digest, "desk", of.revision, follows)


async def test_a_delivery_stands_for_every_document_it_shows_or_names(
    store: Store, time: Time
) -> None:
    one, two, other = document("a.txt"), document("b.txt"), document("c.txt")
    await store.ingest(entry(one, channels=("desk",)))
    time.pass_(60)
    named = naming(one, two, follows=delivery(one).id)
    await store.ingest(replace(entry(two), deliveries=(named,)))
    for of in (one, two):
        found = await store.standing([of.id], "desk", NOON)
        assert found is not None
        assert found.id == named.id
        latest = await store.latest_delivery(of.id, "desk")
        assert latest is not None
        assert latest.id == named.id
    assert await store.standing([other.id], "desk", NOON) is None
    assert await store.standing([one.id], "flash", NOON) is None
    assert await store.standing([one.id], "desk", NOON + timedelta(hours=1)) is None


@pytest.mark.parametrize("state", ["failed", "unknown"])
async def test_a_delivery_that_may_not_have_arrived_stands_nowhere(
    store: Store, state: Literal["failed", "unknown"]
) -> None:
    one = document("a.txt")
    await store.ingest(entry(one, channels=("desk",)))
    assert await store.claim(delivery(one).id, "me", NOON)
    await store.fail(delivery(one).id, "me", "the channel is gone", NOON, state)
    assert await store.standing([one.id], "desk", NOON) is None


async def test_a_document_that_is_only_named_learns_that_the_post_was_edited(
    store: Store,
) -> None:
    one, two = document("a.txt"), document("b.txt")
    await store.ingest(entry(one))
    named = naming(one, two)
    await store.ingest(replace(entry(two), deliveries=(named,)))
    assert await store.claim(named.id, "me", NOON)

    await store.sent(named.id, "me", Posted(("m1",)), NOON)
    why = await store.why(two.id)
    assert why is not None
    assert why.steps[-1].stage == "sent"


async def test_first_posts_are_counted_and_corrections_are_not(store: Store, time: Time) -> None:
    one, two = document("a.txt"), document("b.txt")
    await store.ingest(entry(one, channels=("desk", "flash")))
    time.pass_(60)
    follows = delivery(two, name="x", follows=delivery(one).id)
    await store.ingest(replace(entry(two, channels=("desk",)), deliveries=(delivery(two), follows)))
    notice = Digest("n", "bulletin", "seeds is quiet", (), NOON, "seeds")
    await store.announce(Delivery("notice", notice, "desk"))
    assert await store.first_posts("desk", NOON) == 2
    assert await store.first_posts("desk", NOON + timedelta(seconds=30)) == 1
    assert await store.first_posts("nowhere", NOON) == 0


async def test_what_waits_is_found_by_its_document_and_by_its_holder(store: Store) -> None:
    one, two = document("a.txt"), document("b.txt")
    await store.ingest(entry(one, waiting=(held(one, "quiet now"), held(one, "rest", "flash"))))
    (found,) = await store.waiting([two.id, one.id], "desk")
    assert (found.route, found.document) == ("quiet now", one.id)
    assert await store.waiting([two.id], "desk") == []
    assert await store.holders() == [("quiet now", "desk"), ("rest", "flash")]


async def test_a_copy_changes_what_waits_and_never_makes_it_wait_again(store: Store) -> None:
    one, two = document("a.txt"), document("b.txt")
    await store.ingest(entry(one, waiting=(held(one),)))
    section = Section(reference(one), also=(reference(two),))
    joined = replace(held(one), section=section, joins=True)
    await store.ingest(replace(entry(two), held=(joined,)))
    (found,) = await store.held("rest", "desk")
    assert found.section.also == (reference(two),)
    digest = Digest("p", "period", "Today", (section,), NOON)
    assert await store.plan_period("rest", "desk", Delivery("p", digest, "desk"))
    assert await store.held("rest", "desk") == []
    three = document("c.txt")
    await store.ingest(replace(entry(three), held=(joined,)))
    assert await store.held("rest", "desk") == []
    why = await store.why(three.id)
    assert why is not None
    assert "held" not in {s.stage for s in why.steps}


async def test_a_digest_releases_also_what_it_only_names(store: Store) -> None:
    one, two = document("a.txt"), document("b.txt")
    await store.ingest(entry(one, waiting=(held(one),)))
    await store.ingest(entry(two, waiting=(held(two),)))
    digest = Digest(
        "p", "period", "Today", (Section(reference(one), also=(reference(two),)),), NOON
    )
    assert await store.plan_period("rest", "desk", Delivery("p", digest, "desk"))
    assert await store.held("rest", "desk") == []
    why = await store.why(two.id)
    assert why is not None
    assert why.steps[-1].reason == "part of the digest “Today”"


async def test_a_forgotten_document_is_named_nowhere_and_joined_by_nobody(store: Store) -> None:
    one, two = told("a.txt"), told("b.txt")
    old = ChangeLine("figure", "500 boats", "600 boats")
    part = Section(reference(two.document), changes=(old,), also=(reference(one.document),))
    digest = Digest("d", "update", two.document.title, (part,), NOON)
    post = Delivery("post", digest, "desk")
    waiting = Held("rest", "desk", two.document.id, part)
    await store.ingest(one)
    await store.ingest(replace(two, deliveries=(post,), held=(waiting,)))
    assert await store.forget(one.document.id)
    assert await alike(store, one.fingerprint or Fingerprint(), one.document.id) == []
    assert await store.standing([one.document.id], "desk", NOON) is None
    left = await store.delivery("post")
    (held_back,) = await store.held("rest", "desk")
    assert left is not None
    for section in (left.digest.sections[0], held_back.section):
        assert section.also == ()
        assert section.changes == (ChangeLine("figure", None, "600 boats"),)
    assert await store.standing([two.document.id], "desk", NOON) == left
