"""What would happen to a file, without doing it: `explain` and `preview`."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Literal

import structlog

from bot.app.parts import wall_clock
from bot.app.planning import Trial
from bot.app.templating import Templates
from bot.chats.console.render import render_delivery
from bot.chats.desk.render import Page, posts_part
from bot.chats.neutral import neutralise
from bot.config.model import Config
from bot.config.routes import routes_for_core
from bot.core.compose import alert, delivery_id, section
from bot.core.digest import Digest
from bot.core.document import Document, document_id
from bot.core.layout import read_layout
from bot.core.stories import Joined
from bot.engine.files import read_file
from bot.engine.templates import TemplateProcess
from bot.errors import ParseError, StoreError, VerbatimError
from bot.planner import Telling, plan
from bot.ports import Delivery, Engine, Planned, Reading, Step, Store
from bot.store import open_store
from bot.watcher import first_steps

_log = structlog.get_logger()

TriedChat = Literal["console", "desk", "slack", "discord"]


async def explain(config: Config, path: Path) -> str:
    """Say stage by stage what would happen to this file if it came now, and why.

    Raises:
        ParseError: the file cannot be read; the message says why.
    """
    lines = [
        (step.stage, (f"[{step.channel}] " if step.channel else "") + step.reason)
        for step in await explained(config, path)
    ]
    return "\n".join(f"{stage:<9} {neutralise(text)}" for stage, text in lines)


async def explained(config: Config, path: Path, engine: Engine | None = None) -> list[Step]:
    """The steps that `/why` would show of this file once it was read, with notes on the text.

    Subscriptions and silences of the store count, if there is one that can be read; that the
    file was perhaps read before does not. ``engine`` reads the file; None for one of its own.

    Raises:
        ParseError: the file cannot be read.
    """
    async with _templates(config) as templates:
        document, reading, planned = await _try(config, path, templates, engine)
    found = reading.extraction
    furniture = len(read_layout(reading.text).furniture)
    notes = [f"published {document.published or 'on an unknown day'}"]
    if furniture:
        notes.append(f"{furniture} line{'' if furniture == 1 else 's'} of page furniture skipped")
    seen, read, selected = first_steps(document, found)
    return [
        seen,
        read,
        *(Step("read", note) for note in notes),
        *(Step("read", f"note: {notice.message}") for notice in found.warnings),
        selected,
        *planned.steps,
        *(Step("planned", d.described, d.channel) for d in planned.deliveries),
        *(Step("held", h.described, h.channel) for h in planned.held if not h.joins),
    ]


async def preview(
    config: Config, path: Path, chat: TriedChat, channel: str | None, *, text: bool
) -> str:
    """Show the exact payload that a chat would post for this file, as JSON or (``text``) as text.

    Without a channel, the first of that chat that a route would post to is taken, else its first
    one; a file that no route would post there is shown as the last route would show it.

    Raises:
        VerbatimError: the chat has no such channel or none at all, or the file cannot be read.
    """
    channels = [
        name
        for name, place in config.channels.items()
        if config.workspaces[place.workspace].platform == chat
    ]
    if channel not in (None, *channels) or not channels:
        known = ", ".join(channels) or "none"
        wanted = f"no channel {channel!r}" if channel else "no channel"
        raise VerbatimError(f"There is {wanted} in a {chat} workspace; there are: {known}.")
    async with _templates(config) as templates:
        document, reading, planned = await _try(config, path, templates)
        wanted_here = [channel] if channel else channels
        delivery = next((d for d in planned.deliveries if d.channel in wanted_here), None)
        if delivery is None:
            digest = _default(config, document, reading)
            where = wanted_here[0]
            delivery = Delivery(id=delivery_id(digest, where, 1), digest=digest, channel=where)
            delivery, _ = await templates.dressed(delivery)
    shown = render_delivery(delivery, [delivery.channel], width=None, styled=False)
    if text:
        return shown
    payload: dict[str, object] = {"chat": chat, "channel": delivery.channel}
    match chat:
        case "slack":
            from bot.chats.slack import render as slack  # noqa: PLC0415 - only for Slack

            payload["messages"] = slack.render_digest(delivery.digest, delivery.id)
        case "discord":
            from bot.chats.discord import render as discord  # noqa: PLC0415 - only for Discord

            payload["messages"] = discord.render_digest(delivery.digest, delivery.id)
        case "desk":
            page = Page(config.channels[delivery.channel].workspace, channels, config.zone)
            payload["html"] = posts_part(page, [delivery])
        case _:
            payload["text"] = shown
    return json.dumps(payload, ensure_ascii=False, indent=2)


@asynccontextmanager
async def _templates(config: Config) -> AsyncIterator[Templates]:
    """The configuration's templates; one that fails is named in the log."""
    process = TemplateProcess()
    try:
        yield Templates(config, process, wall_clock)
    finally:
        await process.close()


async def _try(
    config: Config, path: Path, templates: Templates, engine: Engine | None = None
) -> tuple[Document, Reading, Planned]:
    tried = await read_file(str(path), engine)
    if tried.document is None or tried.reading is None:
        raise ParseError(tried.problem or f"{path} cannot be read")
    source, key = _place(config, path)
    document = replace(tried.document, id=document_id(source, key), source=source, key=key)
    reading = tried.reading
    store = await _opened(config)
    if store is None:
        routes, now, found = routes_for_core(config), wall_clock(), reading.extraction
        # Where nothing was ever read, each document is the first to tell its story.
        telling = None if config.store_path.exists() else Telling(Joined("own", document.id))
        planned = plan(document, found, None, routes, {}, now, telling=telling, zone=config.zone)
        return document, reading, await templates.dress(planned)
    try:
        trial = Trial(config, store, wall_clock, templates)
        return document, reading, await trial.plan(document, reading, None)
    finally:
        await store.close()


async def _opened(config: Config) -> Store | None:
    """The store, for what it knows of subscriptions, stories and series; None if there is none."""
    if not config.store_path.exists():
        return None
    try:
        return await open_store(config.store, wall_clock, read_only=True)
    except StoreError as error:
        # One of an older schema, say: the file's routes can be tried all the same.
        _log.warning("without what the store knows", reason=str(error))
        return None


def _place(config: Config, path: Path) -> tuple[str, str]:
    """The source whose folder holds the file, else the first; and the key it has there."""
    whole = path.resolve()
    for name, source in config.sources.items():
        if whole.is_relative_to(source.path.resolve()):
            return name, whole.relative_to(source.path.resolve()).as_posix()
    return next(iter(config.sources)), path.name


def _default(config: Config, document: Document, reading: Reading) -> Digest:
    show = routes_for_core(config)[-1].show
    return alert(section(document, reading.extraction, show), "preview", document.fetched)
