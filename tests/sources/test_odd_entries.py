"""What lies in a folder beside plain files: links, loops, pipes, sockets, odd names."""

import os
import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import SourceError
from bot.ports import Found, Refused, Seen
from bot.sources.folder import Folder
from bot.sources.names import key_of
from bot.sources.reading import read_whole
from bot.sources.registry import make_source
from bot.sources.scan import File, scan


def later() -> datetime:
    return datetime.now(UTC) + timedelta(hours=1)


async def look(path: Path) -> tuple[list[str], dict[str, str]]:
    """Keys that were found, and those refused with their reasons."""
    seen: list[Seen] = [s async for s in Folder("s", path, clock=later).fetch({})]
    refused = {s.key: s.reason for s in seen if isinstance(s, Refused)}
    return [s.key for s in seen if isinstance(s, Found)], refused


@pytest.fixture
def box(tmp_path: Path) -> Path:
    """A folder with one good file, beside a file outside of it."""
    (tmp_path / "secret.txt").write_text("outside")
    path = tmp_path / "box"
    path.mkdir()
    (path / "good.txt").write_text("words")
    return path


async def test_a_loop_of_directories_does_no_harm(box: Path) -> None:
    (box / "loop").symlink_to(box)
    (box / "up").symlink_to("..")
    assert await look(box) == (["good.txt"], {})


async def test_a_link_to_a_file_inside_is_read_one_leading_outside_is_not(box: Path) -> None:
    (box / "inside.txt").symlink_to("good.txt")
    (box / "outside.txt").symlink_to(box.parent / "secret.txt")
    found, refused = await look(box)
    assert found == ["good.txt", "inside.txt"]
    assert list(refused) == ["outside.txt"]
    assert "outside the folder" in refused["outside.txt"]


async def test_links_that_lead_nowhere_are_refused(box: Path) -> None:
    (box / "broken.txt").symlink_to("nothing")
    (box / "self.txt").symlink_to("self.txt")
    found, refused = await look(box)
    assert found == ["good.txt"]
    assert [*refused] == ["broken.txt", "self.txt"]
    assert all("leads nowhere" in reason for reason in refused.values())


async def test_pipes_sockets_and_devices_are_never_opened(box: Path) -> None:
    os.mkfifo(box / "pipe.txt")
    (box / "link.txt").symlink_to("pipe.txt")
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(box)  # a socket's path may not be long
        try:
            server.bind("socket.txt")
        finally:
            os.chdir(here)
        found, refused = await look(box)
    assert found == ["good.txt"]
    assert refused == {
        "link.txt": "link.txt is a link to something that is not a file",
        "pipe.txt": "pipe.txt is a named pipe, not a file to read; it is left alone",
        "socket.txt": "socket.txt is a socket, not a file to read; it is left alone",
    }


async def test_names_that_are_not_text_become_keys_that_are(box: Path) -> None:
    (box / os.fsdecode(b"caf\xe9\n\x1b[31m.txt")).write_bytes(b"words")
    found, _ = await look(box)
    assert found == ["caf\ufffdE9\n\x1b[31m.txt", "good.txt"]


async def test_a_refusal_shows_control_codes_of_a_name_harmlessly(box: Path) -> None:
    (box / "a\x1b[31m\u202e.txt").symlink_to("nothing")
    _, refused = await look(box)
    (reason,) = refused.values()
    assert reason.startswith("a\\x1b[31m\\u202e.txt is a link")


@given(st.lists(st.binary(min_size=1, max_size=4).filter(lambda b: not {0, 47} & {*b}), max_size=4))
def test_two_names_never_share_a_key(names: list[bytes]) -> None:
    made = {key_of([os.fsdecode(name)]) for name in names}
    assert len(made) == len(set(names))
    assert all(key.encode().decode() == key for key in made)


def test_the_escape_sign_itself_is_escaped() -> None:
    assert key_of(["a\ufffdE9"]) != key_of([os.fsdecode(b"a\xe9")])


class Entry:
    """An entry of a listing whose state cannot be had."""

    name = "odd.txt"
    path = "odd.txt"

    def __init__(self, error: OSError) -> None:
        self.error = error

    def is_dir(self, **_: bool) -> bool:
        raise self.error

    def stat(self, **_: bool) -> os.stat_result:
        raise self.error


def test_an_entry_without_a_state_is_refused_until_it_has_one(box: Path) -> None:
    entry = Entry(OSError(116, "Stale file handle"))
    (refused,) = scan(box, (), lambda _: [entry])  # type: ignore[list-item]  # stands in for one
    assert isinstance(refused, Refused)
    assert "Stale file handle" in refused.reason


def test_an_entry_gone_since_the_listing_is_nothing(box: Path) -> None:
    entry = Entry(FileNotFoundError(2, "gone"))
    assert list(scan(box, (), lambda _: [entry])) == []  # type: ignore[list-item]  # stands in for one


def test_a_directory_swapped_for_a_link_leads_nowhere(box: Path) -> None:
    (box / "in").mkdir()
    (box / "in" / "secret.txt").write_text("inside")
    (listed,) = [f for f in scan(box) if isinstance(f, File) and f.key == "in/secret.txt"]
    (box / "in" / "secret.txt").unlink()
    (box / "in").rmdir()
    (box / "in").symlink_to(box.parent)
    with pytest.raises(OSError, match=r"Not a directory|Too many levels"):
        read_whole(box, listed.parts, listed.stat)


def test_a_file_swapped_for_a_pipe_is_not_waited_for(box: Path) -> None:
    (listed,) = [f for f in scan(box) if isinstance(f, File)]
    (box / "good.txt").unlink()
    os.mkfifo(box / "good.txt")
    assert read_whole(box, listed.parts, listed.stat) is None


def test_an_unknown_kind_of_source_is_told_with_those_known() -> None:
    with pytest.raises(SourceError, match=r"unknown kind 'tape'; known kinds: folder"):
        make_source("tape", "old", clock=later)


def test_a_folder_is_made_from_plain_values(box: Path) -> None:
    source = make_source("folder", "seeds", clock=later, path=str(box), watch=False)
    assert source.name == "seeds"
