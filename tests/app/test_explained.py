"""What `explain` says of a document is what happens to it."""

import asyncio
import os
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from app_project import HereEngine, Project
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.app.bot import Bot
from bot.app.chats import Streams
from bot.app.progress import lines
from bot.app.trying import explained
from bot.config.load import load
from bot.config.model import Config
from bot.ports import Delivery, Silence, Step, Store, Subscription
from bot.store import open_store

CHANNELS = ("console", "flash", "late")

ROUTES = """routes:
  - name: many
    when: { figure: { counts: [boats, houses], at_least: 300 } }
    send: [flash]
    continue: true
  - name: mayor
    when: { speaker: { in: officials }, quote: any }
    send: [console]
    continue: true
  - name: storms
    when: { text: [storm, hail] }
    send: [late]
    mode: { digest: hourly }
    continue: true
  - { name: storms-here, like: storms, send: [flash, late] }
  - name: either
    when: { any: [ { text: bridge }, { figure: { counts: houses } } ], not: { text: hail } }
    send: [console]
    mode: { digest: "18:00 daily" }
    continue: true
  - name: nowhere
    when: { source: archive }
    send: [flash]
  - name: not-english
    when: { not: { language: [en] } }
    send: [flash]
  - name: few
    when: { figure: { counts: boats, at_most: 20 } }
    send: [late]
    continue: true
  - name: both
    when: { all: [ { text: storm }, { speaker: Ada Brook } ] }
    send: [flash, console]
    mode: { digest: 30m }
    continue: true
  - name: partial
    when: { quote: partial }
    send: [late]
    mode: { digest: hourly }
    continue: true
  - { name: first, when: { story: new, text: storm }, send: [flash], continue: true }
  - name: grown
    when: { any: [ { story: [update, correction] }, { story: { about: calm } } ] }
    send: [late, console]
    continue: true
  - name: harrow
    when: { text: Harrow, quote: direct }
    send: [flash]
  - name: rest
    send: [console]
    mode: { digest: "18:00 monday" }
watchlists:
  officials: [ { name: Ada Brook, also: [the mayor] }, { name: Ivo Lund } ]
"""

EVENTS = ("A storm", "Hail", "A flood", "Fire")
SPEECH = (
    "“We will rebuild the bridge before winter comes,” said Mayor Ada Brook.",
    "“Nobody is missing, and we thank the crews,” said Ivo Lund of the harbour office.",
    "The harbour office spoke of a “bad night”.",
    "Ada Brook said the town would pay.",
    "",
)
COUNTS = ("12 boats", "450 houses")


def documents() -> list[str]:
    texts = [
        f"{event} near Harrow\n\n{event} came on Sunday. {count} were lost.\n\n{speech}\n"
        for event, speech, count in product(EVENTS, SPEECH, COUNTS)
    ]
    texts[7] = "Nothing to report\n\nThe day was calm and the sea was flat.\n"
    return texts


def rows(steps: list[Step] | tuple[Step, ...]) -> list[tuple[str, str | None, str]]:
    return [(s.stage, s.channel, s.reason) for s in steps]


async def happened(store: Store, document: str) -> list[tuple[str, str | None, str]]:
    why = await store.why(document)
    assert why is not None
    return [row for row in rows(why.steps) if row[0] not in ("sent", "edited")]


def decided(told: list[tuple[str, str | None, str]]) -> list[tuple[str, str | None, str]]:
    """Without the notes on the text, which only `explain` has."""
    notes = [row for row in told if row[0] == "read"][1:]
    return [row for row in told if row not in notes]


async def posted(store: Store) -> set[tuple[str, str]]:
    return {(d.channel, s.document.key) for d in await sent(store) for s in d.digest.sections}


async def sent(store: Store) -> list[Delivery]:
    return await store.posted(CHANNELS, 1000, 0)


async def waiting(store: Store) -> set[tuple[str, str, str]]:
    return {
        (holder, channel, held.section.document.key)
        for holder, channel in await store.holders()
        for held in await store.held(holder, channel)
    }


@pytest.mark.no_cover
async def test_forty_documents_and_fourteen_routes_are_explained_as_they_are_delivered(
    project: Project, later: Callable[[], datetime], streams: Streams
) -> None:
    text = project.file.read_text()
    text = text.replace(
        "  console: {", "  flash: { in: terminal }\n  late: { in: terminal }\n  console: {"
    )
    text = text.replace(
        "sources:\n", f"sources:\n  archive: {{ kind: folder, path: {project.root} }}\n"
    )
    project.file.write_text(text[: text.index("routes:")] + ROUTES + text[text.index("store:") :])
    config = load(project.file)
    config = config.model_copy(update={"sources": {"seeds": config.sources["seeds"]}})
    assert len(config.routes) == 14
    # Stands still, so that no digest falls due in between, and late enough for all files.
    now = later() + timedelta(minutes=20)
    store = await open_store(project.make_store(), lambda: now)
    await store.subscribe(Subscription(0, "late", "t:me", None, "Ivo Lund", None, "instant", now))
    await store.silence(Silence(0, "flash", "t:me", "hail", now, now + timedelta(hours=2)))
    bot = Bot(config, store, HereEngine(), lambda: now, "test", streams)
    told = {}
    for number, text in enumerate(documents()):
        path = project.write(f"{number:02}.txt", text)
        told[path.name] = rows(await explained(config, path, HereEngine()))
        # Each is read before the next is explained: copies join what was told before.
        await bot._watcher("seeds", config.sources["seeds"], lines("reading")).look()
    assert len(told) == 40
    await bot.once(lines("reading"))

    compared = 0
    for name, steps in told.items():
        story = await happened(store, name)
        # The store writes what is planned and held behind what was decided, by kind.
        assert decided(steps) == story
        compared += len(story)
        for route in config.routes:
            named = [row for row in steps if row[0] == "routed" and f"“{route.name}”" in row[2]]
            assert named, (name, route.name)
            assert all(len(row[2].split(": ", 1)) == 2 or "too, but" in row[2] for row in named)
    planned = {(row[1], n) for n, steps in told.items() for row in steps if row[0] == "planned"}
    held = {(row[1], n) for n, steps in told.items() for row in steps if row[0] == "held"}
    assert {(d.channel, d.digest.sections[0].document.key) for d in await sent(store)} == planned
    assert {(channel, n) for _, channel, n in await waiting(store)} == held
    joined = [n for n, steps in told.items() if any(row[0] == "joined" for row in steps)]
    assert min(len(planned), len(held)) > 30
    assert joined
    assert compared > 40 * 15
    await store.close()


CONDITION = st.fixed_dictionaries(
    {},
    optional={
        "text": st.sampled_from([["storm"], ["bridge", "hail"]]),
        "speaker": st.just("Ada Brook"),
        "quote": st.sampled_from(["any", "direct", "partial"]),
        "figure": st.sampled_from([{"counts": "boats"}, {"at_least": 100}]),
        "language": st.just(["en"]),
        "story": st.sampled_from(["new", ["repeat", "update"], {"about": "storm"}]),
    },
).filter(bool)
CONDITIONS = (
    CONDITION
    | st.fixed_dictionaries({"not": CONDITION})
    | st.fixed_dictionaries({"any": st.lists(CONDITION, min_size=1, max_size=2)})
)
ROUTE = st.fixed_dictionaries(
    {"send": st.lists(st.sampled_from(CHANNELS), min_size=1, max_size=2, unique=True)},
    optional={
        "when": CONDITIONS,
        "mode": st.just("instant") | st.just({"digest": "hourly"}),
        "continue": st.booleans(),
        "show": st.just({"quotes": 0, "figures": 0, "statements": 0}),
    },
)


@given(
    routes=st.lists(ROUTE, min_size=1, max_size=5),
    text=st.sampled_from(documents()),
    subscribed=st.none() | st.sampled_from(["storm", "houses"]),
    silenced=st.none() | st.sampled_from(["storm", ""]),
)
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_what_is_explained_is_what_is_stored(
    tmp_path_factory: pytest.TempPathFactory,
    put_store: Callable[[Path], str],
    routes: list[dict[str, Any]],
    text: str,
    subscribed: str | None,
    silenced: str | None,
) -> None:
    root = tmp_path_factory.mktemp("explained")
    (root / "seeds").mkdir()
    path = root / "seeds" / "a.txt"
    path.write_text(text)
    config = Config.model_validate(
        {
            "version": 1,
            "sources": {"seeds": {"kind": "folder", "path": str(path.parent), "watch": False}},
            "workspaces": {"terminal": {"platform": "console"}},
            "channels": {name: {"in": "terminal"} for name in CHANNELS},
            "routes": [{"name": f"r{n}", **route} for n, route in enumerate(routes)],
            "store": put_store(root / "verbatim.db"),
        }
    )
    with (root / "out").open("w") as out, Path(os.devnull).open() as nothing:
        streams = Streams(nothing, out)
        asyncio.run(_agree(config, path, streams, subscribed, silenced))


async def _agree(
    config: Config, path: Path, streams: Streams, subscribed: str | None, silenced: str | None
) -> None:
    now = datetime.fromtimestamp(path.stat().st_ctime).astimezone() + timedelta(minutes=1)
    store = await open_store(config.store, lambda: now)
    if subscribed:
        wanted = Subscription(0, "late", "t:me", subscribed, None, None, "hourly", now)
        await store.subscribe(wanted)
    if silenced is not None:
        end = now + timedelta(hours=2)
        await store.silence(Silence(0, "flash", "t:me", silenced or None, now, end))
    told = rows(await explained(config, path, HereEngine()))
    bot = Bot(config, store, HereEngine(), lambda: now, "test", streams)
    await bot.once(lines("reading"))
    assert decided(told) == await happened(store, "a.txt")
    assert await posted(store) == {(r[1], "a.txt") for r in told if r[0] == "planned"}
    held = {(channel, key) for _, channel, key in await waiting(store)}
    assert held == {(r[1], "a.txt") for r in told if r[0] == "held"}
    await bot.close()
    await store.close()
