"""Fixtures of a whole bot: the project, a clock, the output."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

# The local Slack and Discord, and what they need of others.
sys.path.extend(
    str(Path(__file__).parents[1] / folder)
    for folder in ("slack", "discord_chat", "chats", "publisher", "commands")
)

from app_project import Project

from bot.app.chats import Streams


@pytest.fixture
def project(tmp_path: Path, put_store: Callable[[Path], str]) -> Project:
    return Project(tmp_path, put_store)


@pytest.fixture
def later() -> Callable[[], datetime]:
    """A clock far enough ahead that every file has settled."""
    return lambda: datetime.fromtimestamp(time.time() + 5, UTC)


@pytest.fixture
def streams(tmp_path: Path) -> Iterator[Streams]:
    """Standard input closed, standard output a file."""
    with (tmp_path / "output.txt").open("w") as out, Path(os.devnull).open() as nothing:
        yield Streams(nothing, out)


@pytest.fixture
def output(streams: Streams) -> Callable[[], str]:
    """What was printed."""
    return Path(streams.stdout.name).read_text
