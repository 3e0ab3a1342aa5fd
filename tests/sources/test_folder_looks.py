"""A look at a folder: what differs from what is known, and nothing else."""

import os
import shutil
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import SourceError
from bot.ports import Found, Gone, Known, Refused, Seen, Touched, Unsettled
from bot.sources.folder import Folder
from bot.sources.reading import read_whole
from bot.sources.scan import list_directory


def later() -> datetime:
    """A clock by which every file was written long ago."""
    return datetime.now(UTC) + timedelta(hours=1)


def folder(path: Path, **given: Any) -> Folder:
    return Folder("seeds", path, **{"clock": later, **given})


async def look(source: Folder, known: Mapping[str, Known] | None = None) -> list[Seen]:
    return [seen async for seen in source.fetch(known or {})]


def remembered(found: list[Seen], known: Mapping[str, Known] | None = None) -> dict[str, Known]:
    """What a store would know after these."""
    now = dict(known or {})
    for seen in found:
        match seen:
            case Found():
                now[seen.key] = Known(seen.stamp, seen.digest)
            case Touched():
                now[seen.key] = Known(seen.stamp, now[seen.key].digest)
            case Refused():
                now[seen.key] = Known(seen.stamp, None)
            case Gone():
                del now[seen.key]
    return now


def keys(found: list[Seen], kind: type) -> list[str]:
    return [seen.key for seen in found if isinstance(seen, kind)]


async def test_every_file_below_is_found_in_the_same_order_every_time(tmp_path: Path) -> None:
    for key in ("b.txt", "a/z.md", "a/b/c.html", "Ä.txt"):
        path = tmp_path / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(key)
    found = await look(folder(tmp_path))
    assert keys(found, Found) == ["b.txt", "Ä.txt", "a/z.md", "a/b/c.html"]
    first = found[0]
    assert isinstance(first, Found)
    assert (first.data, first.name, first.media, first.link) == (b"b.txt", "b.txt", None, None)
    assert first.modified.tzinfo is UTC


async def test_what_is_known_is_not_told_again(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    source = folder(tmp_path)
    assert await look(source, remembered(await look(source))) == []


async def test_a_changed_file_is_found_and_a_touched_one_only_marked(tmp_path: Path) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text("words")
    two.write_text("words")
    source = folder(tmp_path)
    known = remembered(await look(source))
    one.write_text("other words")
    os.utime(two, (1, 1))
    found = await look(source, known)
    assert keys(found, Found) == ["one.txt"]
    assert keys(found, Touched) == ["two.txt"]
    assert await look(source, remembered(found, known)) == []


async def test_a_renamed_file_is_found_anew_and_its_old_place_gone(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text("words")
    source = folder(tmp_path)
    known = remembered(await look(source))
    (tmp_path / "old.txt").rename(tmp_path / "new.txt")
    found = await look(source, known)
    assert keys(found, Found) == ["new.txt"]
    assert keys(found, Gone) == ["old.txt"]


@pytest.mark.parametrize(
    "name", [".hidden.txt", "a.txt~", ".a.txt.swp", "a.TMP", "a.txt.part", "#a.txt#", ".git/a.txt"]
)
async def test_hidden_and_unfinished_files_are_passed_over(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("words")
    assert await look(folder(tmp_path)) == []


async def test_patterns_choose_by_name_or_by_path(tmp_path: Path) -> None:
    for key in ("a.txt", "a.md", "in/b.txt", "in/b.md", "out/c.md"):
        (tmp_path / key).parent.mkdir(exist_ok=True)
        (tmp_path / key).write_text("words")
    by_name = await look(folder(tmp_path, patterns=("*.txt",)))
    assert keys(by_name, Found) == ["a.txt", "in/b.txt"]
    by_path = await look(folder(tmp_path, patterns=("in/*", "**/a.md")))
    assert keys(by_path, Found) == ["a.md", "in/b.md", "in/b.txt"]


async def test_a_file_still_being_written_is_left_for_the_next_look(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("half a sen")
    written = datetime.fromtimestamp((tmp_path / "a.txt").stat().st_ctime, UTC)
    now = written + timedelta(milliseconds=300)
    source = folder(tmp_path, clock=lambda: now, settle=timedelta(milliseconds=500))
    assert await look(source) == [Unsettled("a.txt")]
    now = written + timedelta(milliseconds=600)
    assert keys(await look(source), Found) == ["a.txt"]


async def test_a_known_file_being_rewritten_is_not_gone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    known = remembered(await look(folder(tmp_path)))
    (tmp_path / "a.txt").write_text("half a sen")
    written = datetime.fromtimestamp((tmp_path / "a.txt").stat().st_ctime + 0.01, UTC)
    assert await look(folder(tmp_path, clock=lambda: written), known) == [Unsettled("a.txt")]


async def test_times_in_the_future_do_not_keep_a_file_waiting(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    long_ago = datetime(2001, 1, 1, tzinfo=UTC)
    assert keys(await look(folder(tmp_path, clock=lambda: long_ago)), Found) == ["a.txt"]


async def test_a_file_that_changes_while_it_is_read_is_never_read_half(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("words")

    def meanwhile(root: Path, parts: Any, listed: os.stat_result) -> bytes | None:
        with path.open("a") as file:
            file.write(" and more")
        return read_whole(root, parts, listed)

    assert await look(folder(tmp_path, reader=meanwhile)) == [Unsettled("a.txt")]


async def test_a_file_too_big_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(200_000_000)
    (tmp_path / "small.txt").write_text("words")

    def only_small(root: Path, parts: Any, listed: os.stat_result) -> bytes | None:
        assert parts == ("small.txt",)
        return read_whole(root, parts, listed)

    source = folder(tmp_path, reader=only_small)
    found = await look(source)
    assert keys(found, Found) == ["small.txt"]
    (refused,) = [seen for seen in found if isinstance(seen, Refused)]
    assert refused.reason == (
        "huge.txt is too big: 200.0 MB, and at most 20.0 MB are read; split it"
    )
    assert await look(source, remembered(found)) == []


async def test_a_file_that_may_not_be_read_is_named_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    (tmp_path / "b.txt").write_text("words")

    def denied(root: Path, parts: Any, listed: os.stat_result) -> bytes | None:
        if parts == ("a.txt",):
            raise PermissionError(13, "Permission denied")
        return read_whole(root, parts, listed)

    source = folder(tmp_path, reader=denied)
    found = await look(source)
    assert keys(found, Found) == ["b.txt"]
    assert [s.reason for s in found if isinstance(s, Refused)] == [
        "a.txt cannot be read: permission denied; give the bot the right to read it"
    ]
    assert await look(source, remembered(found)) == []


async def test_a_fault_of_the_disk_is_tried_again_at_each_look(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")

    def failing(*_: Any) -> bytes | None:
        raise OSError(5, "Input/output error")

    found = await look(folder(tmp_path, reader=failing))
    assert "Input/output error" in str(found)
    known = remembered(found)
    assert await look(folder(tmp_path, reader=failing), known) == found
    assert keys(await look(folder(tmp_path), known), Found) == ["a.txt"]


@pytest.mark.parametrize(("errno", "seen"), [(2, []), (40, [Unsettled("a.txt")])])
async def test_a_file_swapped_or_removed_meanwhile_is_not_refused(
    tmp_path: Path, errno: int, seen: list[Seen]
) -> None:
    (tmp_path / "a.txt").write_text("words")

    def swapped(*_: Any) -> bytes | None:
        raise OSError(errno, "swapped")

    assert await look(folder(tmp_path, reader=swapped)) == seen


async def test_a_directory_that_cannot_be_listed_keeps_its_files_known(tmp_path: Path) -> None:
    for key in ("closed/a.txt", "open.txt"):
        (tmp_path / key).parent.mkdir(exist_ok=True)
        (tmp_path / key).write_text("words")
    known = remembered(await look(folder(tmp_path)))

    def closed(path: Path) -> list[os.DirEntry[str]]:
        if path.name == "closed":
            raise PermissionError(13, "Permission denied")
        return list_directory(path)

    (tmp_path / "open.txt").unlink()
    source = folder(tmp_path, lister=closed)
    found = await look(source, known)
    assert keys(found, Gone) == ["open.txt"]
    (refused,) = [seen for seen in found if isinstance(seen, Refused)]
    assert refused.key == "closed/"
    assert refused.reason.startswith("closed/ cannot be listed: permission denied")
    known = remembered(found, known)
    assert await look(source, known) == []
    assert await look(folder(tmp_path), known) == [Gone("closed/")]


async def test_a_path_too_long_to_list_is_refused_and_its_neighbours_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    deep = [tmp_path.joinpath("d" * 250)]
    handle = os.open(tmp_path, os.O_RDONLY)
    for _ in range(17):  # deeper than a path may be long, even for root
        os.mkdir("d" * 250, dir_fd=handle)
        inner = os.open("d" * 250, os.O_RDONLY, dir_fd=handle)
        os.close(handle)
        handle = inner
    os.close(handle)
    found = await look(folder(tmp_path))
    shutil.rmtree(deep[0])
    assert keys(found, Found) == ["a.txt"]
    (refused,) = [seen for seen in found if isinstance(seen, Refused)]
    assert "cannot be listed: File name too long" in refused.reason


async def test_a_directory_gone_while_looking_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("words")
    known = remembered(await look(folder(tmp_path)))

    def vanishing(path: Path) -> list[os.DirEntry[str]]:
        if path.name == "in":
            shutil.rmtree(path)
        return list_directory(path)

    assert await look(folder(tmp_path, lister=vanishing), known) == [Gone("in/a.txt")]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (FileNotFoundError(2, "x"), "is not there; make it"),
        (NotADirectoryError(20, "x"), "is a file, not a folder"),
        (PermissionError(13, "Permission denied"), "cannot be listed: Permission denied"),
    ],
)
async def test_a_folder_that_cannot_be_looked_at_is_a_problem_of_the_source(
    tmp_path: Path, error: OSError, words: str
) -> None:
    def failing(_: Path) -> list[os.DirEntry[str]]:
        raise error

    with pytest.raises(SourceError, match=words):
        await look(folder(tmp_path, lister=failing), {"a.txt": Known("1", None)})


async def test_a_missing_folder_loses_nothing_that_is_known(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="not there"):
        await look(folder(tmp_path / "none"), {"a.txt": Known("1", None)})


FILES = st.sampled_from(["a.txt", "b.txt", "in/a.txt", "in/deep/c.md"])
EVENTS = st.lists(
    st.tuples(st.sampled_from(["write", "delete", "touch", "rename", "look"]), FILES, FILES,
              st.sampled_from(["x", "yy", "zzz"])),
    max_size=20,
)  # fmt: skip


def happen(folder: Path, event: str, key: str, other: str, words: str) -> None:
    path = folder / key
    path.parent.mkdir(parents=True, exist_ok=True)
    if event == "write":
        path.write_text(words)
    elif path.exists() and event == "delete":
        path.unlink()
    elif path.exists() and event == "touch":
        os.utime(path, (9, 9))
    elif path.exists() and event == "rename":
        (folder / other).parent.mkdir(parents=True, exist_ok=True)
        path.rename(folder / other)


def lying_in(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@settings(max_examples=80, deadline=None)
@given(events=EVENTS)
async def test_after_any_history_what_is_known_is_what_lies_there(
    events: list[tuple[str, str, str, str]],
) -> None:
    with tempfile.TemporaryDirectory() as place:
        source = folder(Path(place))
        known: dict[str, Known] = {}
        read: dict[str, bytes] = {}
        for event, key, other, words in [*events, ("look", "", "", "")]:
            if event != "look":
                happen(Path(place), event, key, other, words)
                continue
            found = await look(source, known)
            known = remembered(found, known)
            read.update({seen.key: seen.data for seen in found if isinstance(seen, Found)})
        assert {key: read[key] for key in known} == lying_in(Path(place))


async def test_big_files_are_handed_on_one_by_one(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_bytes(b"x" * 4_000_000)
    read: list[str] = []

    def counting(root: Path, parts: Any, listed: os.stat_result) -> bytes | None:
        read.append(parts[0])
        return read_whole(root, parts, listed)

    handed = [[*read] async for _ in folder(tmp_path, reader=counting).fetch({})]
    assert handed == [["a"], ["a", "b"], ["a", "b", "c"]]
