"""What is forgotten leaves no byte: not in the tables, the search index, or the log."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from store_records import NOON, delivery, document, entry, held, reference

from bot.core.digest import Digest, Section
from bot.core.document import Document
from bot.core.extraction import extract
from bot.ports import Asked, Delivery, Entry, Known, Silence, Store, Subscription
from bot.store.forgetting import FORGOTTEN

DAY = timedelta(days=1)


def story(name: str, seed: int) -> str:
    """A text in which every word but the speaker's verb is found nowhere else."""
    chance = random.Random(seed)
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=9)) for _ in range(160)]
    return (
        f"{name.title()} {words[0]} {words[1]}\n\n“We lost {words[2]} {words[3]} in the flood,” "
        f"said Mayor {words[4].title()} {words[5].title()}. {' '.join(words[6:]).capitalize()}. "
        f"At least {seed + 4000} {words[7]} sank."
    )


def made(name: str, seed: int, age: timedelta = timedelta(0), revision: int = 1) -> Entry:
    text = story(name, seed)
    of = document(name, text=text, title=text.partition("\n")[0], fetched=NOON - age)
    of = replace(of, revision=revision)
    found = extract(text)
    section = Section(reference(of), notes=(text[-40:],))
    post = delivery(of)
    digest = replace(post.digest, title=of.title, sections=(section,))
    waiting = replace(held(of, "daily"), section=section)
    return replace(
        entry(of, digest=f"{name}{seed}", found=found),
        deliveries=(replace(post, digest=digest),),
        held=(waiting,),
    )


def secrets(given: Entry) -> list[bytes]:
    """Some of its words, from all over the text."""
    words = [word.encode() for word in given.document.text.split() if len(word) == 9]
    return words[::8]


def found_in(folder: Path, words: Sequence[bytes]) -> list[tuple[str, bytes]]:
    files = [p for p in folder.iterdir() if p.is_file()]
    read = [(p.name, p.read_bytes().lower()) for p in files]
    return [(name, w) for name, data in read for w in words if w.lower() in data]


@pytest.fixture
def folder(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///")).parent


async def test_of_a_forgotten_document_no_word_is_left_in_any_file(
    store: Store, folder: Path
) -> None:
    entries = [made(f"d{n}", n) for n in range(40)]
    for given in entries:
        await store.ingest(given)
    await store.ingest(replace(made("d7", 707, revision=2), held=()))
    words = [*secrets(entries[7]), *secrets(made("d7", 707))]
    assert found_in(folder, words)
    assert await store.forget(entries[7].document.id)
    assert found_in(folder, words) == []
    assert await store.find(words[9].decode(), 10, 0) == []
    assert await store.why(entries[7].document.id) is None
    assert (await store.status()).documents == 39
    kept = secrets(entries[8])
    assert {w for _, w in found_in(folder, kept)} == set(kept)
    assert not await store.forget(entries[7].document.id)


async def test_a_forgotten_document_is_not_read_again_while_its_source_has_it(
    store: Store,
) -> None:
    given = made("a", 1)
    await store.ingest(given)
    await store.forget(given.document.id)
    assert await store.known("seeds") == {"a": Known(given.stamp, given.digest)}


async def test_one_that_is_gone_from_its_source_leaves_not_even_its_name(
    store: Store, folder: Path
) -> None:
    given = made("unmistakable-name.txt", 1)
    await store.ingest(given)
    await store.gone("seeds", "unmistakable-name.txt")
    await store.forget(given.document.id)
    assert found_in(folder, [b"unmistakable-name"]) == []


async def test_a_post_that_stands_keeps_its_record_and_one_to_come_is_not_sent(
    store: Store,
) -> None:
    first, second = made("a", 1), made("b", 2)
    for given in (first, second):
        await store.ingest(given)
    sent = first.deliveries[0].id
    await store.claim(sent, "me", NOON)
    await store.fail(sent, "me", "no", NOON)
    for given in (first, second):
        await store.forget(given.document.id)
    kept = await store.delivery(sent)
    assert kept is not None
    assert (kept.state, kept.digest.title, kept.digest.sections) == ("failed", FORGOTTEN, ())
    assert await store.delivery(second.deliveries[0].id) is None


def period(*parts: Document, name: str = "p1") -> Delivery:
    sections = tuple(Section(reference(of), notes=(of.text[-40:],)) for of in parts)
    return Delivery(name, Digest(name, "period", "evening", sections, NOON), "desk")


async def test_a_digest_of_several_loses_only_the_forgotten_document(
    store: Store, folder: Path
) -> None:
    first, second = (replace(made(n, s), deliveries=()) for n, s in (("a", 1), ("b", 2)))
    for given in (first, second):
        await store.ingest(given)
    assert await store.plan_period("daily", "desk", period(first.document, second.document))
    await store.forget(first.document.id)
    assert found_in(folder, secrets(first)) == []
    left = await store.delivery("p1")
    assert left is not None
    assert [s.document.id for s in left.digest.sections] == [second.document.id]
    await store.forget(second.document.id)
    assert await store.delivery("p1") is None


async def test_old_documents_go_and_young_ones_stay(store: Store, folder: Path) -> None:
    old = [made(f"old{n}", n, 100 * DAY) for n in range(70)]
    young = [made(f"young{n}", 1000 + n, DAY) for n in range(5)]
    for given in (*old, *young):
        await store.ingest(given)
    assert await store.retain(NOON - 90 * DAY, None) == (70, 0)
    assert found_in(folder, [w for given in old for w in secrets(given)]) == []
    assert (await store.status()).documents == 5
    assert await store.retain(NOON - 90 * DAY, None) == (0, 0)
    assert len(await store.documents(Asked())) == 5


async def test_old_posts_go_once_they_have_ended(store: Store) -> None:
    first, second = made("a", 1), made("b", 2)
    for given in (first, second):
        await store.ingest(given)
    ended = first.deliveries[0].id
    await store.claim(ended, "me", NOON)
    await store.fail(ended, "me", "no", NOON)
    assert await store.retain(None, NOON) == (0, 0)
    assert await store.retain(None, NOON + DAY) == (0, 1)
    assert await store.delivery(ended) is None
    assert await store.delivery(second.deliveries[0].id) is not None


async def test_of_a_source_nothing_is_left(store: Store, folder: Path) -> None:
    entries = [made(f"d{n}", n) for n in range(60)]
    for given in entries:
        await store.ingest(given)
    await store.looked("seeds", "a problem")
    assert await store.forget_source("seeds") == 60
    assert found_in(folder, [w for given in entries for w in secrets(given)]) == []
    assert await store.known("seeds") == {}
    assert (await store.status()).sources == ()


async def test_of_a_channel_nothing_is_left_and_others_keep_theirs(
    store: Store, folder: Path
) -> None:
    await store.ingest(made("a", 1))
    await store.ingest(entry(document("b"), digest="b", channels=("flash",)))
    await store.subscribe(
        Subscription(0, "desk", "hq:U1", "unmistakable", None, None, "instant", NOON)
    )
    await store.silence(Silence(0, "desk", "hq:U1", "unforgettable", NOON, NOON + DAY))
    assert await store.forget_channels(["desk"]) > 0
    assert found_in(folder, [b"unmistakable", b"unforgettable"]) == []
    assert await store.held("daily", "desk") == []
    assert (await store.status()).deliveries == {"planned": 1}


async def test_what_is_forgotten_while_others_read_and_write_is_gone_too(
    store: Store, folder: Path
) -> None:
    entries = [made(f"d{n}", n) for n in range(20)]
    for given in entries[:10]:
        await store.ingest(given)

    async def ask() -> None:
        for _ in range(30):
            await store.documents(Asked())

    async def write() -> None:
        for given in entries[10:]:
            await store.ingest(given)

    asking, writing = asyncio.create_task(ask()), asyncio.create_task(write())
    await store.forget(entries[3].document.id)
    await asyncio.gather(asking, writing)
    await store.forget(entries[4].document.id)
    words = [*secrets(entries[3]), *secrets(entries[4])]
    assert found_in(folder, words) == []


def report(key: str, number: int, words: str) -> Entry:
    """A report of wounded civilians, whose title nobody else has."""
    title = f"Shelling of Karsk market {words}"
    text = f"{title}\n\nShelling of the market in Karsk wounded {number} civilians."
    of = document(key, text=text, title=title)
    return entry(of, digest=key, found=extract(text))


async def test_a_series_is_made_anew_of_what_is_not_forgotten(store: Store, folder: Path) -> None:
    first, second = report("a", 48, "quamblefrix"), report("b", 61, "zorrendule")
    await store.ingest(first)
    await store.ingest(second)
    await store.forget(first.document.id)
    (series,) = await store.tracked(Asked(of="civilians wounded", about="zorrendule"))
    assert [p.low for p in series.points] == [61.0]
    assert (series.documents, series.places) == (1, ("karsk",))
    assert await store.tracked(Asked(about="quamblefrix")) == []
    assert found_in(folder, [b"quamblefrix"]) == []
    await store.ingest(report("c", 70, "again"))
    (series,) = await store.tracked(Asked(of="civilians wounded"))
    assert [p.low for p in series.points] == [61.0, 70.0]


async def test_a_series_goes_with_its_last_document(store: Store, folder: Path) -> None:
    only = report("a", 48, "quamblefrix")
    await store.ingest(only)
    await store.forget(only.document.id)
    assert await store.tracked(Asked()) == []
    assert found_in(folder, [b"karsk"]) == []
