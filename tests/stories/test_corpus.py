"""A written corpus through the real reading, planning, store and publishing, at a played chat."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import pytest
from corpus import CORPUS, DEPOT_600, DEPOT_640, START, Item

from bot.app.periods import flush
from bot.app.planning import Again, Planning
from bot.config.load import parse
from bot.config.model import Config
from bot.core.digest import ChangeLine, Digest, Section
from bot.core.document import document_id
from bot.engine.work import work
from bot.ports import Chat, Delivery, Engine, Found, Posted, Reading, Store
from bot.publisher import Publisher
from bot.store import open_store
from bot.watcher.intake import Intake, Looked

CONFIG = """
version: 1
timezone: Europe/Kyiv
sources:
  wire: { kind: folder, path: wire }
  gazette: { kind: folder, path: gazette }
  courier: { kind: folder, path: courier }
  herald: { kind: folder, path: herald }
  observer: { kind: folder, path: observer }
workspaces:
  page: { platform: desk }
  terminal: { platform: console }
channels:
  desk: { in: page }
  flash: { in: terminal }
routes:
  - name: disasters
    when: { text: [depot, flooded] }
    send: [flash]
    continue: true
  - name: everything
    send: [desk]
suppress: [ { name: same-story, by: story, for: 30d } ]
"""


@dataclass
class PlayedChat:
    """Keeps what stands in its channel, and every digest it was ever asked to show."""

    name: str
    channels: Sequence[str]
    edits: bool
    standing: dict[str, Digest] = field(default_factory=dict)
    asked: list[Digest] = field(default_factory=list)

    async def run(self) -> None:
        await asyncio.Event().wait()

    async def post(self, delivery: Delivery) -> Posted:
        self.asked.append(delivery.digest)
        identity = f"m{len(self.standing)}"
        self.standing[identity] = delivery.digest
        return Posted((identity,))

    async def edit(self, delivery: Delivery, earlier: Posted) -> Posted:
        self.asked.append(delivery.digest)
        self.standing[earlier.ids[0]] = delivery.digest
        return earlier

    async def find(self, delivery: Delivery) -> Posted | None:
        del delivery
        return None


class HereEngine:
    async def read(self, found: Found) -> Reading:
        return work(found)

    async def close(self) -> None:
        return


class Time:
    """A clock that items move."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


class Newsroom:
    """All parts between a source and a chat, on a clock that the items move."""

    def __init__(self, config: Config, store: Store, clock: Time, chats: list[PlayedChat]) -> None:
        self.store = store
        self.config = config
        self.clock = clock
        listed: list[Chat] = list(chats)
        self.planning = Planning(config, store, self.clock, listed)
        self.publisher = Publisher(store, listed, self.clock, "test")
        self.turn = asyncio.Lock()

    async def take(self, item: Item, text: str | None = None) -> None:
        self.clock.now = max(self.clock.now, item.at)
        data = (text or item.text).encode()
        found = Found(
            item.key, f"{hash(data)}", str(hash(data)), data, None, item.key, self.clock()
        )
        engine: Engine = HereEngine()
        intake = Intake(
            item.source, self.store, engine, self.planning.plan, self.clock, lambda: None, self.turn
        )
        looked = Looked()
        await intake.take(found, looked)
        assert looked.refused == 0
        routes = await self.planning.routes()
        again = Again(self.config, self.store, self.clock)
        channels, zone = self.config.channels, self.config.zone
        await flush(self.store, routes, channels, zone, self.clock, again.taker)
        await self.publisher.drain()


@pytest.fixture
def desk() -> PlayedChat:
    return PlayedChat("page", ["desk"], edits=True)


@pytest.fixture
def flash() -> PlayedChat:
    return PlayedChat("terminal", ["flash"], edits=False)


@pytest.fixture
async def newsroom(tmp_path: Path, desk: PlayedChat, flash: PlayedChat) -> AsyncIterator[Newsroom]:
    config, found = parse(CONFIG, "corpus")
    assert config is not None, found
    clock = Time()
    store = await open_store(f"sqlite:///{tmp_path}/v.db", clock)
    room = Newsroom(config, store, clock, [desk, flash])
    yield room
    await store.close()


def told(part: Section) -> set[str]:
    return {part.document.id, *(d.id for d in part.also)}


def ids(story: str) -> set[str]:
    return {document_id(i.source, i.key) for i in CORPUS if i.story == story}


STORIES = tuple(dict.fromkeys(item.story for item in CORPUS))


def test_the_corpus_is_what_it_says() -> None:
    assert len(STORIES) == 6
    assert len({(i.source, i.key) for i in CORPUS}) == 40
    assert len({i.source for i in CORPUS}) == 5
    assert [i.hours for i in CORPUS] == sorted(i.hours for i in CORPUS)
    assert CORPUS[-1].hours - CORPUS[0].hours > 20 * 24


async def test_each_story_has_one_post_that_names_all_its_documents(
    newsroom: Newsroom, desk: PlayedChat, flash: PlayedChat
) -> None:
    for item in CORPUS:
        await newsroom.take(item)
    posts = [[d for s in p.sections for d in told(s)] for p in desk.standing.values()]
    assert sorted(map(sorted, posts)) == sorted(sorted(ids(s)) for s in STORIES)
    # The terminal cannot edit: a first post of each of its two stories, and each correction.
    lines = {s: sum(bool(i.corrects) for i in CORPUS if i.story == s) for s in ("depot", "flood")}
    assert len(flash.standing) == sum(1 + count for count in lines.values())


async def test_each_correction_is_shown_once_with_old_and_new(
    newsroom: Newsroom, desk: PlayedChat, flash: PlayedChat
) -> None:
    for item in CORPUS:
        before = len(desk.asked)
        await newsroom.take(item)
        shown = [
            (c.old, c.new, c.says)
            for digest in desk.asked[before:]
            for part in digest.sections
            if part.document.id == document_id(item.source, item.key)
            for c in part.changes
        ]
        says = item.source if item.disagrees else None
        assert shown == [(*line, says) for line in item.corrects], (item.source, item.key)
    corrections = Counter(
        (d.id, c.old, c.new) for d in flash.asked for s in d.sections for c in s.changes
    )
    assert set(corrections.values()) == {1}
    assert {(old, new) for _, old, new in corrections} == {
        line for i in CORPUS if i.story in ("depot", "flood") for line in i.corrects
    }


async def test_every_document_without_a_post_of_its_own_says_why(newsroom: Newsroom) -> None:
    seen: set[str] = set()
    for item in CORPUS:
        await newsroom.take(item)
        why = await newsroom.store.why(document_id(item.source, item.key))
        assert why is not None
        steps = [s for s in why.steps if s.stage == "joined"]
        if item.story not in seen:
            seen.add(item.story)
            assert steps == []
            assert ("sent", "desk") in {(s.stage, s.channel) for s in why.steps}
            continue
        about, *here = steps
        assert "of the shorter text stands in the other" in about.reason
        assert any(f" {of} in source" in about.reason for of in ids(item.story))
        (desk_step,) = [s for s in here if s.channel == "desk"]
        expected = "corrects the post of" if item.corrects else "it is named there instead"
        expected = "says otherwise than the post of" if item.disagrees else expected
        assert expected in desk_step.reason
        assert ("edited", "desk") in {(s.stage, s.channel) for s in why.steps}


async def test_a_document_that_changes_to_what_its_story_told_corrects_nothing(
    newsroom: Newsroom, desk: PlayedChat
) -> None:
    await newsroom.take(CORPUS[0])
    await newsroom.take(Item("depot", "wire", "later.txt", 1, DEPOT_600))
    before = len(desk.asked)
    await newsroom.take(CORPUS[0], DEPOT_600)
    assert len(desk.asked) == before
    why = await newsroom.store.why(document_id("wire", "depot-blast.txt"))
    assert why is not None
    assert "another document of its story has told that there" in why.steps[-1].reason


async def test_where_sources_disagree_both_stand_and_a_revision_of_one_leaves_the_others_figure(
    newsroom: Newsroom, desk: PlayedChat
) -> None:
    first, herald = CORPUS[0], CORPUS[4]
    await newsroom.take(first)
    await newsroom.take(herald)
    await newsroom.take(first, DEPOT_640)
    (post,) = desk.standing.values()
    assert [s.document.source for s in post.sections] == ["wire", "herald"]
    assert [[f.phrase.text for f in s.figures][:1] for s in post.sections] == [
        ["640 people"],
        ["600 people"],
    ]
    wire, other = (s.changes for s in post.sections)
    assert wire == (ChangeLine("figure", "500 people", "640 people"),)
    # What the first source said is no longer held against it.
    assert other == (ChangeLine("figure", None, "600 people", says="herald"),)


async def test_a_named_copy_that_comes_to_disagree_leaves_the_post_of_the_other_source(
    newsroom: Newsroom, desk: PlayedChat
) -> None:
    first, copy = CORPUS[0], CORPUS[2]
    await newsroom.take(first)
    await newsroom.take(copy)
    await newsroom.take(copy, DEPOT_640)
    (post,) = desk.standing.values()
    assert [(s.document.source, len(s.also)) for s in post.sections] == [
        ("wire", 0),
        ("courier", 0),
    ]
    assert [s.figures[0].phrase.text for s in post.sections] == ["500 people", "640 people"]


async def test_a_correction_of_one_source_leaves_what_another_says(
    newsroom: Newsroom, desk: PlayedChat
) -> None:
    first, herald = CORPUS[0], CORPUS[4]
    await newsroom.take(first)
    await newsroom.take(herald)
    await newsroom.take(replace(herald, key="later.txt"), DEPOT_640)
    (post,) = desk.standing.values()
    assert [s.document.key for s in post.sections] == [first.key, "later.txt"]
    assert [s.figures[0].phrase.text for s in post.sections] == ["500 people", "640 people"]
    assert post.sections[1].changes == (ChangeLine("figure", "600 people", "640 people"),)


async def test_a_correction_is_not_told_again_after_many_late_copies(
    newsroom: Newsroom, desk: PlayedChat
) -> None:
    await newsroom.take(CORPUS[0])
    worse = next(i for i in CORPUS if i.story == "depot" and i.corrects)
    await newsroom.take(worse)
    for n in range(14):
        await newsroom.take(replace(CORPUS[0], source="observer", key=f"late{n}.txt"))
    before = len(desk.asked)
    await newsroom.take(replace(worse, source="gazette", key="again.txt"))
    (edit,) = desk.asked[before:]
    first, section = edit.sections
    assert section.document.id == document_id(worse.source, worse.key)
    assert (len(first.also), [d.key for d in section.also]) == (14, ["again.txt"])


BULLETIN = """Fever update: {place} district

The health office of {place} district counted {new} new cases of fever in the week to Sunday, and
{dead} people died of it, its bulletin says. In all {all} cases have been reported there.

"We have enough salt for the next weeks, but we need clean water at every well," said {who}, head
of the {place} office. Teams visited {homes} households and handed out tablets for the cleaning of
water. People are asked to boil what they drink and to come at the first sign of illness.
"""


async def test_bulletins_made_from_one_form_have_posts_of_their_own(
    newsroom: Newsroom, desk: PlayedChat
) -> None:
    aldar = BULLETIN.format(place="Aldar", new=31, dead=4, all=412, who="Mira Holt", homes=1840)
    bresk = BULLETIN.format(place="Bresk", new=7, dead=2, all=118, who="Oren Tavik", homes=655)
    for hour, (key, text) in enumerate([("aldar.txt", aldar), ("bresk.txt", bresk)]):
        await newsroom.take(Item("fever", "wire", key, hour, text))
    assert [d.kind for d in desk.standing.values()] == ["alert", "alert"]
    assert all(not s.changes for d in desk.standing.values() for s in d.sections)
    why = await newsroom.store.why(document_id("wire", "bresk.txt"))
    assert why is not None
    assert not any(step.stage == "joined" for step in why.steps)
    await newsroom.take(Item("fever", "gazette", "b.txt", 3, bresk))
    parts = [s for d in desk.standing.values() for s in d.sections]
    assert [[d.key for d in s.also] for s in parts] == [[], ["b.txt"]]


async def test_however_many_bulletins_are_made_from_one_form_none_corrects_another(
    newsroom: Newsroom, desk: PlayedChat
) -> None:
    for n in range(19):
        place, who = f"Dorle{chr(97 + n)}", f"Ann Vik{chr(97 + n)}"
        text = BULLETIN.format(
            place=place, new=100 + n, dead=30 + n, all=500 + n, who=who, homes=2000 + n
        )
        await newsroom.take(Item("fever", "wire", f"{place}.txt", n, text))
    assert len(desk.standing) == 19
    assert {d.kind for d in desk.standing.values()} == {"alert"}
