"""A folder full of trouble: each is named once, and what is sound beside it is read."""

import os
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
import pytest_asyncio
from played_house import House, KeptStore
from structlog.testing import capture_logs

from bot.engine.local import LocalEngine
from bot.ports import Store
from bot.sources.folder import Folder
from bot.sources.scan import list_directory
from bot.watcher import Looked, Watcher

SAID = "Le maire a déclaré : « Nous avons compté 35 blessés »."
LOUD = "@everyone <!channel> \x1b[2J\x1b[31mMayor Pell said “we counted 35 homes” \u202eaway."
LONG = "Mayor Ana Pell counted thirty-five homes, " * 4_000 + "§" * 400_000 + "5" * 400_000
SOUND = {
    "latin1.txt": (SAID.encode("latin-1"), SAID),
    "utf16.txt": (SAID.encode("utf-16"), SAID),
    "loud.txt": (LOUD.encode(), LOUD),
    "sound.txt": (b"Just words.", "Just words."),
}
SPOILT = {
    "empty.txt": (b"", "empty.txt is empty: 0 bytes"),
    "blank.txt": (b"\n \n", "blank.txt is empty: 3 bytes and no visible character"),
    "zeros.txt": (b"words \0\0", "zeros.txt is not text but binary: it holds 2 NUL bytes"),
    "photo.txt": (b"\x89PNG\r\n\x1a\n\0", "photo.txt is not a kind of document that is read"),
    "noise": (bytes(range(256)) * 40, "noise is not a kind of document that is read (it is not"),
    "page.html": (b"<html><script>x()</script>", "page.html is empty: the page has no text"),
}


def fill(box: Path) -> None:
    for name, (data, _) in {**SOUND, **SPOILT}.items():
        (box / name).write_bytes(data)
    with (box / "huge.txt").open("wb") as file:
        file.truncate(200_000_000)
    os.mkfifo(box / "pipe.txt")
    (box / "loop").symlink_to(box)
    (box / "self.txt").symlink_to("self.txt")
    (box / "closed").mkdir()
    (box / "closed" / "unseen.txt").write_text("words")


def all_but_closed(path: Path) -> list[os.DirEntry[str]]:
    """Root may list anything, so the system's refusal is played."""
    if path.name == "closed":
        raise PermissionError(13, "Permission denied")
    return list_directory(path)


@pytest_asyncio.fixture
async def engine() -> AsyncIterator[LocalEngine]:
    made = LocalEngine(workers=2)
    yield made
    await made.close()


def watcher(box: Path, store: KeptStore, engine: LocalEngine, house: House) -> Watcher:
    def clock() -> datetime:
        return datetime.now(UTC) + timedelta(hours=1)

    source = Folder("seeds", box, clock=clock, lister=all_but_closed)
    return Watcher(source, cast("Store", store), engine, house.plan, clock, house.on_planned)


async def test_each_spoilt_file_is_named_once_and_sound_ones_are_read(
    tmp_path: Path, house: Callable[..., House], engine: LocalEngine
) -> None:
    fill(tmp_path)
    play = house([])
    look = watcher(tmp_path, play.store, engine, play).look
    with capture_logs() as logs:
        looked = await look()
        again = await look()
    told = {log["key"]: log["reason"] for log in logs}
    reasons = {name: reason for name, (_, reason) in SPOILT.items()}
    reasons |= {
        "huge.txt": "huge.txt is too big: 200.0 MB",
        "pipe.txt": "pipe.txt is a named pipe",
        "self.txt": "self.txt is a link that leads nowhere",
        "closed/": "closed/ cannot be listed: permission denied; give the bot the right",
    }
    assert told.keys() == reasons.keys()
    assert {key: told[key][: len(reason)] for key, reason in reasons.items()} == reasons
    assert len(logs) == len(told)
    read = {key: entry.document.text for key, entry in play.store.entries.items()}
    assert read == {name: text for name, (_, text) in SOUND.items()}
    assert looked == Looked(new=len(SOUND), refused=len(reasons))
    assert again == Looked()


@pytest.mark.no_cover
async def test_a_megabyte_without_a_line_break_is_read_in_time(
    tmp_path: Path, house: Callable[..., House], engine: LocalEngine
) -> None:
    (tmp_path / "long.txt").write_text(LONG)
    play = house([])
    began = time.monotonic()
    assert await watcher(tmp_path, play.store, engine, play).look() == Looked(new=1)
    assert play.store.entries["long.txt"].document.text == LONG
    assert time.monotonic() - began < 60


async def test_a_mended_file_is_read_and_a_removed_one_forgotten(
    tmp_path: Path, house: Callable[..., House], engine: LocalEngine
) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"")
    play = house([])
    look = watcher(tmp_path, play.store, engine, play).look
    assert await look() == Looked(refused=1)
    file.write_text("Mended words.")
    assert await look() == Looked(new=1)
    file.rename(tmp_path / "b.txt")
    assert await look() == Looked(new=1, gone=1)
    assert play.store.places.keys() == {"b.txt"}
