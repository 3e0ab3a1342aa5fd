"""`replay`: what was read since a moment is planned again, with the routes of today."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from bot.app.foreseen import Foreseen
from bot.app.parts import wall_clock
from bot.app.planning import Again, reading_of
from bot.app.templating import Templates
from bot.chats.neutral import neutralise
from bot.commands.times import moment
from bot.config.model import Config
from bot.engine.templates import TemplateProcess
from bot.errors import VerbatimError
from bot.ports import Asked, Clock, Planned, Step, Store, Stored
from bot.store import open_store

_BATCH = 100


@dataclass(frozen=True, slots=True)
class Replayed:
    """What today's routes send where nothing of the document was ever planned."""

    stored: Stored
    planned: Planned


async def replay(config: Config, since: str, *, dry_run: bool) -> AsyncIterator[str]:
    """Plan again; yields lines that say what, and why.

    Args:
        config: whose routes decide.
        since: a moment as people write it; documents read from then on.
        dry_run: only say it. That may be done beside a running bot, the other may not.

    Raises:
        VerbatimError: ``since`` is no moment.
        StoreError: there is no store, or the bot is running.
    """
    try:
        first = moment(since, wall_clock(), config.zone)
    except ValueError as error:
        raise VerbatimError(f"--since {since}: {error}.") from None
    store = await open_store(config.store, wall_clock, read_only=dry_run)
    process = TemplateProcess()
    templates = Templates(config, process, wall_clock)
    documents = posts = holds = 0
    try:
        async for found in replayed(config, store, wall_clock, first, templates):
            if not dry_run and not await store.replan(found.stored.document.id, found.planned):
                continue
            documents += 1
            posts += len(found.planned.deliveries)
            holds += len(found.planned.held)
            for line in _lines(found, config.zone):
                yield line
    finally:
        await process.close()
        await store.close()
    done = "nothing was changed" if dry_run else "the bot posts them when it runs"
    yield f"{documents:,} document(s): {posts:,} to post, {holds:,} for a digest; {done}"


async def replayed(
    config: Config,
    store: Store,
    clock: Clock,
    since: datetime,
    templates: Templates | None = None,
) -> AsyncIterator[Replayed]:
    """What is left to plan of the documents read since then, the oldest first."""
    foreseen = Foreseen(store)
    planning = Again(config, foreseen.store, clock, templates)
    ids = [s.document.id async for s in _read_since(store, since)]
    for identity in reversed(ids):
        stored = await store.document(identity)
        if stored is None:
            continue
        planned = await planning.plan(stored.document, reading_of(stored), None)
        left = _left(planned, await store.told(identity), config)
        if left.deliveries or left.held:
            foreseen.note(left)
            yield Replayed(stored, left)


def _left(planned: Planned, told: set[str], config: Config) -> Planned:
    """Without what concerns a channel that had its turn, or one that is not there."""

    def fresh(channel: str | None) -> bool:
        return channel in config.channels and channel not in told

    again = Step("routed", "planned again by replay, with the routes of now")
    return replace(
        planned,
        steps=(again, *(s for s in planned.steps if fresh(s.channel))),
        deliveries=tuple(d for d in planned.deliveries if fresh(d.channel)),
        held=tuple(h for h in planned.held if fresh(h.channel)),
    )


async def _read_since(store: Store, since: datetime) -> AsyncIterator[Stored]:
    offset = 0
    while batch := await store.documents(Asked(read_since=since, limit=_BATCH, offset=offset)):
        for stored in batch:
            yield stored
        offset += len(batch)


def _lines(found: Replayed, zone: tzinfo) -> Iterator[str]:
    document, planned = found.stored.document, found.planned
    read = f"{document.fetched.astimezone(zone):%Y-%m-%d %H:%M}"
    yield neutralise(f"{document.id}  {document.title}  ({document.source}, read {read})")
    steps = [
        *(s for s in planned.steps if s.channel),
        *(Step("planned", d.described, d.channel) for d in planned.deliveries),
        *(Step("held", h.described, h.channel) for h in planned.held if not h.joins),
    ]
    for step in steps:
        yield neutralise(f"  {step.stage:<9} [{step.channel}] {step.reason}")
