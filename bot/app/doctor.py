"""Is this machine ready for this configuration? Every check, each with what to do about it."""

import os
import shutil
import socket
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

from bot import __version__
from bot.app.doctor_remote import remote_checks
from bot.app.parts import wall_clock
from bot.config.model import Config
from bot.config.workspaces import DeskWorkspace
from bot.errors import StoreError
from bot.store import open_store

Verdict = Literal["ok", "note", "bad"]
Check = tuple[Verdict, str]

_LEAST_FREE_MB = 200


async def doctor(config: Config, config_path: str) -> tuple[str, int]:
    """Check everything the bot needs.

    Returns:
        A line for each check, and the exit status: 1 if any is bad, else 0.
    """
    checks: list[Check] = [
        ("ok", f"Verbatim {__version__}, Python {sys.version.split()[0]} on {sys.platform}"),
        _configuration(config_path),
        ("ok", f"time zone {config.timezone}, now {wall_clock().astimezone(config.zone):%H:%M}"),
        _sqlite(),
        *_sources(config),
        *_directory(config.store_path.absolute().parent),
        await _store(config),
        *await remote_checks(config),
        *_desks(config),
    ]
    worst = 1 if any(verdict == "bad" for verdict, _ in checks) else 0
    return "\n".join(f"{verdict:<5} {text}" for verdict, text in checks), worst


def _configuration(path: str) -> Check:
    return "ok", f"configuration {Path(path).absolute()}"


def _sqlite() -> Check:
    return "ok", f"SQLite {sqlite3.sqlite_version}"


def _sources(config: Config) -> Iterator[Check]:
    for name, source in config.sources.items():
        place = source.path.absolute()
        if not place.is_dir():
            yield "bad", f"source {name}: {place} is no folder; make it or correct its path"
            continue
        try:
            yield "ok", f"source {name}: {place}, {sum(1 for _ in place.iterdir())} entries"
        except OSError as error:
            yield "bad", f"source {name}: {place} cannot be listed: {error.strerror}"


def _writable(place: Path) -> bool:
    return os.access(place, os.W_OK | os.X_OK)


def _directory(
    place: Path,
    usage: Callable[[Path], object] = shutil.disk_usage,
    writable: Callable[[Path], bool] = _writable,
) -> Iterator[Check]:
    there = next(p for p in (place, *place.parents) if p.exists())
    if not writable(there):
        yield "bad", f"{there} cannot be written; the store needs to, give the bot the right"
        return
    free = getattr(usage(there), "free", 0) // 1_000_000
    verdict: Verdict = "ok" if free >= _LEAST_FREE_MB else "bad"
    advice = "" if verdict == "ok" else "; make room, or move the store"
    yield verdict, f"{free:,} MB free at {there}{advice}"


async def _store(config: Config) -> Check:
    place = config.store_path.absolute()
    if not place.exists():
        return "note", f"no store at {place} yet; the first run makes it"
    try:
        store = await open_store(config.store, wall_clock, read_only=True)
    except StoreError as error:
        return "bad", str(error)
    try:
        status = await store.status()
    finally:
        await store.close()
    posts = ", ".join(f"{n:,} {state}" for state, n in sorted(status.deliveries.items()))
    return "ok", f"store {place}: {status.documents:,} documents; deliveries: {posts or 'none'}"


def _desks(config: Config) -> Iterator[Check]:
    for name, workspace in config.workspaces.items():
        if isinstance(workspace, DeskWorkspace):
            yield _port(name, workspace)


def _port(name: str, desk: DeskWorkspace) -> Check:
    try:
        family = socket.AF_INET6 if ":" in desk.host else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((desk.host, desk.port))
    except OSError as error:
        reason = error.strerror or str(error)
        taken = f"workspace {name}: {desk.listen} is not free ({reason})"
        return "note", f"{taken}; fine if the bot runs already, else choose another `listen`"
    return "ok", f"workspace {name}: {desk.listen} is free"
