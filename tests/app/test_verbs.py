import asyncio
import csv
import io
import json
import socket
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NoReturn

import pytest
from app_project import Project, opened
from structlog.testing import capture_logs

from bot.app.asking import ask
from bot.app.chats import Streams
from bot.app.doctor import _directory, doctor
from bot.app.exporting import export
from bot.app.progress import bar, lines
from bot.app.trying import explain, preview
from bot.errors import CommandError, ParseError, StoreError, VerbatimError


@pytest.fixture
def read(project: Project, streams: Streams, later: Callable[[], datetime]) -> Project:
    """A project whose one document was read and posted."""

    async def once() -> None:
        async with opened(project, later, streams) as bot:
            await bot.once(lines("x"))

    project.write("boats.txt")
    asyncio.run(once())
    return project


async def test_a_question_is_answered_from_the_store(read: Project) -> None:
    reply = await ask(read.config, "/quotes speaker:Brook", width=None, styled=False)
    assert "“We will count again in the morning,”" in reply
    assert "Ada Brook" in reply


async def test_a_mistaken_question_is_an_error_for_the_asker(read: Project) -> None:
    with pytest.raises(CommandError, match="qotes"):
        await ask(read.config, "/qotes", width=None, styled=False)


async def test_before_the_first_run_a_question_says_what_is_missing(project: Project) -> None:
    with pytest.raises(StoreError, match=r"verbatim\.db"):
        await ask(project.config, "/quotes", width=None, styled=False)


async def test_explain_tells_stage_by_stage_what_would_happen(project: Project) -> None:
    told = await explain(project.config, project.write("boats.txt"))
    stages = [line.split()[0] for line in told.splitlines()]
    assert stages == ["seen", "read", "read", "selected", "routed", "planned"]
    assert "new in seeds" in told
    assert "[console] by “everything”: it takes everything" in told


async def test_explain_names_what_is_odd_and_what_is_held(project: Project) -> None:
    project.change("    send: [console]", "    send: [console]\n    mode: { digest: hourly }")
    odd = "date 2026-02-31 Ada Brook said “we wait for the boats”.\n\nStorm feared\n\nsee more\n"
    path = project.root / "elsewhere.txt"
    path.write_text(odd)
    told = await explain(project.config, path)
    assert "note: The text's header gives no real date" in told
    assert "held      [console] waits for the next digest of route “everything”" in told


async def test_a_store_that_cannot_be_read_keeps_nobody_from_trying_a_route(
    project: Project,
) -> None:
    (project.root / "var").mkdir()
    project.damage_store()
    told = await explain(project.config, project.write("boats.txt"))
    assert "[console] post of its own" in told


async def test_a_file_that_cannot_be_read_is_named(project: Project) -> None:
    with pytest.raises(ParseError, match=r"missing\.txt"):
        await explain(project.config, project.seeds / "missing.txt")


async def test_preview_gives_the_very_text_the_console_would_print(project: Project) -> None:
    path = project.write("boats.txt")
    payload = json.loads(await preview(project.config, path, "console", None, text=False))
    text = await preview(project.config, path, "console", "console", text=True)
    assert payload == {"chat": "console", "channel": "console", "text": text}
    assert "Ada Brook" in text


async def test_preview_shows_what_no_route_would_post(project: Project) -> None:
    path = project.write("empty.txt", "Nothing happened today.")
    payload = json.loads(await preview(project.config, path, "console", None, text=False))
    assert payload["channel"] == "console"
    assert "Nothing happened today." in payload["text"]


async def test_preview_for_an_unknown_channel_names_the_known_ones(project: Project) -> None:
    path = project.write("a.txt")
    with pytest.raises(VerbatimError, match=r"no channel 'flash' in a console.*there are: console"):
        await preview(project.config, path, "console", "flash", text=True)
    with pytest.raises(VerbatimError, match="no channel in a desk workspace; there are: none"):
        await preview(project.config, path, "desk", None, text=True)


async def test_preview_for_the_desk_is_the_part_of_its_page(project: Project) -> None:
    project.change("channels:", "  page: { platform: desk }\nchannels:\n  board: { in: page }")
    project.change("send: [console]", "send: [console, board]")
    path = project.write("a.txt")
    payload = json.loads(await preview(project.config, path, "desk", None, text=False))
    assert (payload["chat"], payload["channel"]) == ("desk", "board")
    assert "<strong>40</strong>" in payload["html"].replace('<strong class="number">', "<strong>")


@pytest.mark.parametrize(
    ("platform", "identity"), [("slack", "C0123456789"), ("discord", "223344556677889900")]
)
async def test_preview_for_a_platform_is_its_messages(
    project: Project, platform: Any, identity: str
) -> None:
    more = ", app_token_env: A" if platform == "slack" else ""
    place = f'{{ in: far, id: "{identity}" }}'
    chat = f"  far: {{ platform: {platform}, bot_token_env: T{more} }}\n"
    project.change("channels:", f"{chat}channels:\n  board: {place}")
    project.change("send: [console]", "send: [console, board]")
    path = project.write("a.txt")
    payload = json.loads(await preview(project.config, path, platform, None, text=False))
    assert (payload["chat"], payload["channel"]) == (platform, "board")
    assert "We will count again in the morning," in json.dumps(payload["messages"])


@pytest.mark.parametrize("what", ["quotes", "figures", "documents"])
async def test_a_table_and_json_lines_hold_the_same_rows(read: Project, what: Any) -> None:
    table, lines_ = io.StringIO(), io.StringIO()
    assert await export(read.config, what, "csv", table) == 1
    assert await export(read.config, what, "jsonl", lines_) == 1
    (row,) = csv.DictReader(io.StringIO(table.getvalue()))
    (record,) = map(json.loads, lines_.getvalue().splitlines())
    assert list(row) == list(record)
    assert (row["key"], record["key"]) == ("boats.txt", "boats.txt")
    assert row.get("text", "") == record.get("text", "")
    assert record.get("key_line", True) is True


async def test_a_healthy_machine_has_nothing_bad(read: Project) -> None:
    report, code = await doctor(read.config, str(read.file))
    assert code == 0
    assert str(read.seeds) in report
    assert "1 documents; deliveries: 1 sent" in report


async def test_a_store_that_is_not_there_yet_is_only_noted(project: Project) -> None:
    report, code = await doctor(project.config, str(project.file))
    assert code == 0
    assert "the first run makes it" in report


async def test_a_missing_folder_and_a_damaged_store_are_bad(read: Project) -> None:
    read.change('seeds", every', 'nowhere", every')
    read.damage_store()
    report, code = await doctor(read.config, str(read.file))
    assert code == 1
    assert "is no folder; make it" in report
    assert sum(line.startswith("bad") for line in report.splitlines()) == 2


async def test_a_port_in_use_is_noted(project: Project) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        desk = (
            f'  page: {{ platform: desk, listen: "{listen}" }}\nchannels:\n  board: {{ in: page }}'
        )
        project.change("channels:", desk)
        report, code = await doctor(project.config, str(project.file))
    assert code == 0
    assert f"{listen} is not free" in report
    report, _ = await doctor(project.config, str(project.file))
    assert f"{listen} is free" in report


async def test_a_folder_that_cannot_be_listed_is_bad(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> NoReturn:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    report, code = await doctor(project.config, str(project.file))
    assert code == 1
    assert f"{project.seeds} cannot be listed: Permission denied" in report


def test_a_full_disk_is_bad(tmp_path: Path) -> None:
    full = list(_directory(tmp_path / "var", lambda _: SimpleNamespace(free=1_000_000)))
    assert full == [("bad", f"1 MB free at {tmp_path}; make room, or move the store")]


def test_a_directory_that_may_not_be_written_is_bad(tmp_path: Path) -> None:
    ((verdict, text),) = _directory(tmp_path, writable=lambda _: False)
    assert (verdict, "cannot be written" in text) == ("bad", True)


def test_progress_on_a_terminal_is_a_bar_that_takes_totals() -> None:
    with bar("Reading") as report:
        report(1, None)
        report(2, 2)


def test_progress_elsewhere_is_a_line_every_few_seconds() -> None:
    moments = iter([0.0, 1.0, 6.0, 6.0, 7.0, 12.0, 12.0])
    report = lines("reading", lambda: next(moments))
    with capture_logs() as logged:
        report(10, None)
        report(2000, 5000)
        report(3000, 5000)
        report(4000, 5000)
    assert logged == [
        {"event": f"reading: {done} of 5,000 documents so far", "log_level": "info"}
        for done in ("2,000", "4,000")
    ]


@pytest.mark.parametrize(
    ("done", "total", "told"),
    [
        (1, None, "1 document"),
        (1200, None, "1,200 documents"),
        (1, 1, "1 of 1 document"),
        (1, 20, "1 of 20 documents"),
    ],
)
def test_progress_is_told_in_plain_words(done: int, total: int | None, told: str) -> None:
    moments = iter([0.0, 6.0, 6.0])
    report = lines("reading", lambda: next(moments))
    with capture_logs() as logged:
        report(done, total)
    assert logged == [{"event": f"reading: {told} so far", "log_level": "info"}]
