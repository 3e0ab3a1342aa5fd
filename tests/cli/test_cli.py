"""The verbs: what they print, where, and with which exit code."""

import asyncio
import json
import re
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

import bot.app.running
from bot import __version__
from bot.cli import verbs
from bot.errors import StoreError

ROOT = Path(__file__).parents[2]

Verbatim = Callable[..., Result]
Start = Callable[..., subprocess.Popen[bytes]]
Process = Callable[..., subprocess.CompletedProcess[bytes]]
VERBS = [
    "ask",
    "backup",
    "check",
    "doctor",
    "explain",
    "export",
    "extract",
    "forget",
    "preview",
    "replay",
    "restore",
    "run",
    "schema",
    "slack-manifest",
]


def test_the_verbs_are_these() -> None:
    assert sorted(verbs.commands) == VERBS


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_with_an_example(verb: str, verbatim: Verbatim) -> None:
    result = verbatim(verb, "--help")
    assert result.exit_code == 0
    assert f"  verbatim {verb}" in result.stdout.split("Examples:")[1]
    seeds = re.findall(r"seeds/[\w-]+\.\w+", result.stdout)
    assert all((ROOT / seed).is_file() for seed in seeds), "a new user copies the examples"


def test_help_lists_the_verbs_and_the_version_is_the_packages(verbatim: Verbatim) -> None:
    assert all(f"  {verb} " in verbatim("--help").stdout for verb in VERBS)
    assert verbatim("--version").stdout == f"verbatim {__version__}\n"


def test_a_mistyped_verb_exits_with_2(verbatim: Verbatim) -> None:
    result = verbatim("chek")
    assert result.exit_code == 2
    assert "chek" in result.stderr


# ------------------------------------------------------------------ --config


def test_the_configuration_may_be_named_before_or_after_the_verb(
    verbatim: Verbatim, folder: Path
) -> None:
    bad = folder / "bad.yaml"
    bad.write_text("version: 2\n")
    for words in (["--config", "bad.yaml", "check"], ["check", "--config", "bad.yaml"]):
        result = verbatim(*words)
        assert result.exit_code == 1
        assert result.stdout.startswith("bad.yaml:1:1: 'sources' is missing")


def test_the_nearest_configuration_wins(verbatim: Verbatim, folder: Path) -> None:
    good = str(folder / "config" / "verbatim.yaml")
    env = {"VERBATIM_CONFIG": "env.yaml"}
    assert "env.yaml: there is no such file" in verbatim("check", **env).stderr
    assert verbatim("--config", good, "check", **env).exit_code == 0
    before = verbatim("--config", "before.yaml", "check", "--config", good, **env)
    assert before.exit_code == 0


# ------------------------------------------------------------------ check, schema


def test_check_says_so_when_nothing_is_wrong(verbatim: Verbatim) -> None:
    result = verbatim("check")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert result.stderr == "config/verbatim.yaml: no faults; 2 route(s)\n"


def test_check_prints_each_fault_with_its_place_and_exits_with_1(
    verbatim: Verbatim, folder: Path
) -> None:
    path = folder / "config" / "verbatim.yaml"
    path.write_text(path.read_text().replace("in: terminal", "in: termnal"))
    result = verbatim("check")
    assert result.exit_code == 1
    assert result.stdout == (
        "config/verbatim.yaml:4:25: no workspace 'termnal'; did you mean 'terminal'?\n"
    )


def test_check_shows_warnings_and_still_exits_with_0(verbatim: Verbatim, folder: Path) -> None:
    path = folder / "config" / "verbatim.yaml"
    path.write_text(path.read_text().replace("news: {", "spare: { in: terminal }, news: {"))
    result = verbatim("check")
    assert result.exit_code == 0
    assert "warning: no route sends to channel 'spare'" in result.stdout


def test_check_warns_of_a_folder_that_is_not_there(verbatim: Verbatim, folder: Path) -> None:
    path = folder / "config" / "verbatim.yaml"
    path.write_text(path.read_text().replace("inbox/", "outbox/"))
    result = verbatim("check")
    assert result.exit_code == 0
    assert "warning: source 'inbox': there is no folder " in result.stdout
    assert f"{folder.resolve() / 'outbox'}; make it, or correct `path`" in result.stdout


def test_check_tries_the_documents_that_the_configuration_names(
    verbatim: Verbatim, folder: Path
) -> None:
    path = folder / "config" / "verbatim.yaml"
    sound = path.read_text()
    path.write_text(sound + "tests: [ { document: inbox/bridge.txt, expect: rest } ]\n")
    assert verbatim("check").exit_code == 0
    path.write_text(sound + "tests: [ { document: inbox/bridge.txt, expect: floods } ]\n")
    result = verbatim("check")
    assert result.exit_code == 1
    assert result.stdout.startswith(
        "config/verbatim.yaml:9:10: tests[1]: inbox/bridge.txt takes rest instead of floods ("
    )
    path.write_text(sound + "tests: [ { document: inbox/bridge.txt, expect: [rest, floods] } ]\n")
    assert "rest: " not in verbatim("check").stdout, "only what differs is explained"
    path.write_text(sound + "tests: [ { document: gone.txt, expect: rest } ]\n")
    assert "gone.txt cannot be read" in verbatim("check").stdout


def test_a_configurations_test_knows_the_source_by_the_documents_folder(
    verbatim: Verbatim, folder: Path
) -> None:
    path = folder / "config" / "verbatim.yaml"
    text = path.read_text().replace("when: { text: flood }", "when: { source: inbox }")
    (folder / "else.txt").write_text("Nothing of note.")
    path.write_text(
        text + "tests: [ { document: inbox/bridge.txt, expect: floods },"
        " { document: else.txt, expect: rest } ]\n"
    )
    result = verbatim("check")
    assert (result.stdout, result.exit_code) == ("", 0)


def test_schema_prints_json_schema_or_the_page(verbatim: Verbatim) -> None:
    assert json.loads(verbatim("schema").stdout)["required"][0] == "version"
    assert verbatim("schema", "--format", "markdown").stdout.startswith("# Configuration\n")


# ------------------------------------------------------------------ with a store


def test_run_once_posts_what_is_there_and_ask_answers_from_it(
    process: Process, verbatim: Verbatim
) -> None:
    ran = process("run", "--once")
    assert ran.returncode == 0, ran.stderr
    assert "“We counted 37 cracks in the deck,”" in ran.stdout.decode()
    again = process("run", "--once")
    assert again.returncode == 0
    assert b"cracks" not in again.stdout
    answered = verbatim("ask", "/quotes speaker:Pryimak")
    assert answered.exit_code == 0
    assert "Nobody crosses it on my watch." in answered.stdout
    assert verbatim("ask", "/quotes", "speaker:Pryimak").stdout == answered.stdout
    rows = [json.loads(line) for line in verbatim("export", "documents").stdout.splitlines()]
    assert [row["key"] for row in rows] == ["bridge.txt"]
    table = verbatim("export", "--format", "csv", "quotes").stdout.splitlines()
    assert table[0].startswith("document,source,key,")
    assert len(table) == 3


def test_a_mistaken_command_prints_the_help_and_exits_with_2(
    process: Process, verbatim: Verbatim
) -> None:
    assert process("run", "--once").returncode == 0
    for words, usage in (("/quotes sinse:7d", "/quotes "), ("/qoutes", "\n  /q"), ("/why", "/why")):
        result = verbatim("ask", words)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert f"\nUsage: {usage}" in result.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "/subscribe about:cranes",
            "Subscriptions belong to a channel: ask in the one that shall get them.\n",
        ),
        (
            "/silence for:8h",
            "A silence belongs to a channel: ask in the one that shall be quiet.\n",
        ),
    ],
)
def test_a_command_that_is_well_typed_but_needs_a_chat_is_told_so_alone(
    process: Process, verbatim: Verbatim, words: str, told: str
) -> None:
    assert process("run", "--once").returncode == 0
    result = verbatim("ask", words)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", told)


def test_ask_removes_nothing_and_names_the_verb_that_does(
    process: Process, verbatim: Verbatim
) -> None:
    assert process("run", "--once").returncode == 0
    result = verbatim("ask", "/verbatim forget bridge.txt")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "stop the bot and run verbatim forget bridge.txt, or type" in result.stderr
    rows = verbatim("export", "documents").stdout.splitlines()
    assert [json.loads(row)["key"] for row in rows] == ["bridge.txt"]


def test_an_answer_without_a_store_is_a_message(verbatim: Verbatim) -> None:
    result = verbatim("ask", "/quotes")
    assert result.exit_code == 1
    assert "store" in result.stderr
    assert "Traceback" not in result.output


def test_explain_and_preview_post_nothing(verbatim: Verbatim, folder: Path) -> None:
    told = verbatim("explain", "inbox/bridge.txt")
    assert told.exit_code == 0
    assert "rest" in told.stdout
    shown = verbatim("preview", "inbox/bridge.txt", "--chat", "console", "--text")
    assert shown.exit_code == 0
    assert "37 cracks" in shown.stdout
    payload = json.loads(verbatim("preview", "inbox/bridge.txt", "--chat", "console").stdout)
    assert payload["chat"] == "console"
    assert not (folder / "store").exists()


def test_preview_of_a_channel_that_is_not_there_is_a_message(verbatim: Verbatim) -> None:
    result = verbatim("preview", "inbox/bridge.txt", "--chat", "console", "--channel", "nwes")
    assert result.exit_code == 1
    assert "nwes" in result.stderr


def test_explain_of_a_missing_file_is_a_usage_error(verbatim: Verbatim) -> None:
    assert verbatim("explain", "gone.txt").exit_code == 2


def test_doctor_shows_whole_paths_and_fails_on_what_is_missing(
    verbatim: Verbatim, folder: Path
) -> None:
    result = verbatim("doctor")
    assert result.exit_code == 0, result.output
    assert str(folder / "inbox") in result.stdout
    (folder / "inbox" / "bridge.txt").unlink()
    (folder / "inbox").rmdir()
    assert verbatim("doctor").exit_code == 1


@pytest.mark.parametrize(
    "words", ["run", "ask /quotes", "explain inbox/bridge.txt", "export quotes", "doctor"]
)
def test_a_broken_configuration_stops_every_verb_with_its_faults(
    words: str, verbatim: Verbatim, folder: Path
) -> None:
    (folder / "config" / "verbatim.yaml").write_text("version: 1\nroutes: []\n")
    result = verbatim(*words.split())
    assert result.exit_code == 1
    assert "config/verbatim.yaml:2:9: at least one is needed here; add one" in result.stderr
    assert "Traceback" not in result.output


def test_ctrl_c_ends_a_run_with_0(verbatim: Verbatim, monkeypatch: pytest.MonkeyPatch) -> None:
    async def interrupted(*_: Any, **__: Any) -> int:
        await asyncio.sleep(0)
        raise KeyboardInterrupt

    monkeypatch.setattr(bot.app.running, "run", interrupted)
    assert verbatim("run").exit_code == 0


def test_ctrl_c_ends_a_real_run_with_0(start: Start) -> None:
    with start("run") as running:
        assert running.stdout is not None
        assert running.stderr is not None
        while b"37 cracks" not in (line := running.stdout.readline()):
            assert line, running.stderr.read()
        running.send_signal(signal.SIGINT)
        _, told = running.communicate(timeout=30)
        assert running.returncode == 0
        assert b"Traceback" not in told


def test_an_error_of_ours_is_its_message_and_1(
    verbatim: Verbatim, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: Any, **__: Any) -> int:
        await asyncio.sleep(0)
        raise StoreError("store/v.db cannot be written: the disk is full; make room")

    monkeypatch.setattr(bot.app.running, "run", full)
    result = verbatim("run")
    assert result.exit_code == 1
    assert result.stderr == "store/v.db cannot be written: the disk is full; make room\n"


def test_run_hands_on_once_and_the_exit_code(
    verbatim: Verbatim, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    async def noted(_: Any, path: str, *, once: bool) -> int:
        assert path == "config/verbatim.yaml"
        await asyncio.sleep(0)
        asked.append(once)
        return 3

    monkeypatch.setattr(bot.app.running, "run", noted)
    assert verbatim("run").exit_code == 3
    assert verbatim("run", "--once").exit_code == 3
    assert asked == [False, True]


def test_the_slack_manifest_is_printed_for_socket_mode_or_http(verbatim: Verbatim) -> None:
    socket = json.loads(verbatim("slack-manifest").stdout)
    assert socket["settings"]["socket_mode_enabled"] is True
    http = json.loads(verbatim("slack-manifest", "--url", "https://bot.example.org").stdout)
    assert "https://bot.example.org/slack/events" in json.dumps(http)
    linked = verbatim("slack-manifest", "--url", "https://bot.example.org", "--by-link")
    redirects = json.loads(linked.stdout)["oauth_config"]["redirect_urls"]
    assert redirects == ["https://bot.example.org/slack/oauth_redirect"]
    alone = verbatim("slack-manifest", "--by-link")
    assert alone.exit_code == 2
    assert "add --url" in alone.output
    wrong = verbatim("slack-manifest", "--url", "ftp://bot.example.org")
    assert wrong.exit_code == 2
    assert "https://" in wrong.output


# ------------------------------------------------------------------ backup, restore, forget


def test_what_is_forgotten_is_named_once(verbatim: Verbatim) -> None:
    for words in ([], ["a.txt", "--source", "wire"]):
        result = verbatim("forget", *words)
        assert result.exit_code == 2
        assert "name one: a document, --source or --workspace" in result.stderr


def test_without_a_store_there_is_nothing_to_back_up(verbatim: Verbatim, folder: Path) -> None:
    result = verbatim("backup", "copy.db")
    assert result.exit_code == 1
    assert "There is no store at" in result.stderr
    assert not (folder / "copy.db").exists()


def test_a_file_that_is_no_backup_is_not_restored(verbatim: Verbatim, folder: Path) -> None:
    (folder / "copy.db").write_text("no store")
    result = verbatim("restore", "copy.db")
    assert result.exit_code == 1
    assert "copy.db is no backup of a store" in result.stderr
