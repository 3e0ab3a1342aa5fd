"""Charts on Slack: uploaded, shown by a block, and left out with a word why."""

import contextlib
import sys
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from fake_store import FakeStore, make_context
from slack_chats import serving, settings
from slack_checks import shown
from slack_records import People, Time
from slack_server import Message, SlackServer, Workspace

from bot.chats.charts.child import ABSENT
from bot.chats.charts.painter import Painter
from bot.chats.slack.client import Slack

# A picture drawn at once: how one is drawn is tested elsewhere.
PAINTED = "import sys; sys.stdin.read(); sys.stdout.buffer.write(b'\\x89PNG picture')"
ABSENT_ONE = f"import sys; sys.stdin.read(); sys.exit({ABSENT})"


class Room:
    """People who ask for a chart in one workspace."""

    def __init__(self, server: SlackServer, workspace: Workspace) -> None:
        self.server = server
        self.workspace = workspace
        self.people = People(server, workspace)

    async def track(self) -> Message:
        url = await self.people.command("/track", "boats")
        return (await self.server.responded(url))[0]


Enter = Callable[..., Any]


@pytest.fixture
async def enter(server: SlackServer, slack_time: Time) -> AsyncIterator[Enter]:
    async with contextlib.AsyncExitStack() as stack:

        async def make(code: str = PAINTED) -> Room:
            workspace = server.add("hq")
            context = make_context(FakeStore.filled())
            painter = Painter((sys.executable, "-c", code))
            paces = slack_time.paces()
            chat = Slack(settings(server, workspace), context, paces=paces, painter=painter)
            await stack.enter_async_context(serving(chat))
            return Room(server, workspace)

        yield make


def images(message: Message) -> list[dict[str, Any]]:
    return [block for block in message["blocks"] if block["type"] == "image"]


async def test_a_chart_is_uploaded_and_shown_to_the_asker_alone(enter: Enter) -> None:
    room = await enter()
    answer = await room.track()
    assert answer["response_type"] == "ephemeral"
    (image,) = images(answer)
    file = room.workspace.files[image["slack_file"]["id"]]
    assert file["data"] == b"\x89PNG picture"
    assert file["channel"] is None
    assert file["title"] == "boats lost · Saltmere"
    assert image["alt_text"].startswith("Chart of boats lost · Saltmere: 3 figures")
    assert image["alt_text"] in answer["text"]
    assert "35 boats" in shown(answer)
    assert "31 boats" in shown(answer)


async def test_a_picture_that_slack_still_looks_at_is_shown_a_little_later(
    enter: Enter, server: SlackServer, slack_time: Time
) -> None:
    server.looks_at_files = 2
    answer = await (await enter()).track()
    assert len(images(answer)) == 1
    assert {0.5, 1.5} <= set(slack_time.slept)


async def test_a_picture_that_slack_never_takes_leaves_the_table_with_a_word_why(
    enter: Enter, server: SlackServer
) -> None:
    server.looks_at_files = 99
    answer = await (await enter()).track()
    assert images(answer) == []
    assert "Slack did not take it" in shown(answer)
    assert "35 boats" in shown(answer)


@pytest.mark.parametrize(
    ("method", "kind", "said"),
    [
        ("files.getUploadURLExternal", "missing_scope", "adds the scope files:write"),
        ("files.getUploadURLExternal", "internal_error", "Slack did not take it"),
        ("files.completeUploadExternal", "lost", "Slack did not take it"),
        ("upload", "500", "Slack did not take it"),
        ("files.completeUploadExternal", "file_not_found", "Slack did not take it"),
        ("files.completeUploadExternal", "page", "Slack did not take it"),
    ],
)
async def test_an_upload_that_fails_leaves_the_table_with_a_word_why(
    enter: Enter, server: SlackServer, method: str, kind: str, said: str
) -> None:
    server.fail(method, kind)
    answer = await (await enter()).track()
    assert images(answer) == []
    assert said in shown(answer)
    assert "35 boats" in shown(answer)


async def test_without_the_drawing_library_the_table_comes_alone(enter: Enter) -> None:
    room = await enter(ABSENT_ONE)
    answer = await room.track()
    assert "vl-convert-python is not installed" in shown(answer)
    assert "35 boats" in shown(answer)
    assert not any(call.startswith("files.") for call in room.server.calls)


async def test_a_shared_chart_is_uploaded_again(enter: Enter) -> None:
    room = await enter()
    answer = await room.track()
    button = next(
        e
        for b in answer["blocks"]
        if b["type"] == "actions"
        for e in b["elements"]
        if e["text"]["text"] == "Share here"
    )
    url = await room.people.press(button)
    (public,) = await room.server.responded(url)
    assert public["response_type"] == "in_channel"
    assert len(images(public)) == 1
    assert len(room.workspace.files) == 2


async def test_a_mention_shows_the_chart_to_who_asked(enter: Enter, server: SlackServer) -> None:
    room = await enter()
    await room.people.mention("track boats")
    await server.until(lambda: bool(room.workspace.ephemeral))
    assert len(images(room.workspace.ephemeral[0])) == 1
