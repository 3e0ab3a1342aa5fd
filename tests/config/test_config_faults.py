"""Broken files: each gives its exact messages, with the place, and never a traceback."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.config.load import faults, parse

CASES = Path(__file__).with_name("wrong_parts.txt")
Tell = Callable[[str], list[str]]

COLON = "put a space after each key's ':', quotes around a value with ': ', and indent alike"
INDENT = "indent keys of one mapping, and items of one list, alike"


def wrong_parts() -> list[tuple[str, str, list[str]]]:
    found = []
    for case in CASES.read_text("utf-8").split("\n\n")[1:]:
        lines = case.splitlines()
        old, new, messages = ([line[1:] for line in lines if line[0] == mark] for mark in "-+=")
        found.append(("\n".join(old), "\n".join(new), [f"f:{message}" for message in messages]))
    return found


def test_the_sound_one_has_no_faults(sound: str, tell: Tell) -> None:
    assert tell(sound) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "f:1:1: the file is empty; start with: version: 1"),
        ("# only words\n", "f:1:1: the file is empty; start with: version: 1"),
        ("- a\n- b\n", "f:1:1: not a mapping of keys to values; start with: version: 1"),
        ("just words", "f:1:1: not a mapping of keys to values; start with: version: 1"),
        ("a: 1\n\tb: 2", "f:2:1: a tab where YAML wants spaces; indent with spaces"),
        ("a: b: c", f"f:1:5: a ':' where no key can stand; {COLON}"),
        ("a:1\nb: 2", f"f:2:2: a ':' where no key can stand; {COLON}"),
        ("a:\n  b: 1\n c: 2", f"f:3:2: the indentation does not fit the lines above; {INDENT}"),
        ("a:\n  - b\n c: d", f"f:3:2: the indentation does not fit the lines above; {INDENT}"),
        ("a: 'x\n", "f:1:4: a quote mark opens here and never closes; close it"),
        ("a: '\n---\n'", "f:1:4: a quote mark opens here and never closes; close it"),
        (
            "a: [1,\nb: 3",
            (
                "f:1:4: a '[' opens here and is not closed properly;"
                " separate items by ', ' and close with ]"
            ),
        ),
        (
            "a: {b: 1\nc: 2",
            (
                "f:1:4: a '{' opens here and is not closed properly;"
                " separate pairs by ', ', write key: value, and close with }"
            ),
        ),
        (
            "a: |\n x\ny",
            (
                "f:3:1: a line without a ':';"
                " write key: value, or indent it under the line it belongs to"
            ),
        ),
        ("a: @x", "f:1:4: a value cannot begin with @; put the value in quotes"),
        ("a: - b", "f:1:4: a '- ' where no list can begin; begin the list on the next line"),
        (
            'a: "\\q"',
            (
                "f:1:6: a backslash means something else in double quotes;"
                " use single quotes, or write \\\\"
            ),
        ),
        ("a: *x", "f:1:4: the alias *x; write the value itself here"),
        ("? [a]\n: b", "f:1:3: a key is missing or is no word; write key: value"),
        (": b", "f:1:1: a key is missing or is no word; write key: value"),
        ("a: 1\n---\nb: 2", "f:2:1: a second document begins here; remove the line with ---"),
        ("a: x\x00y", "f:1:5: the control character U+0000; remove it"),
        ("a: 1\nb: \x1b[2J", "f:2:4: the control character U+001B; remove it"),
        ("a: " + "[" * 50, "f:1:23: nested more than 20 levels deep; flatten it"),
        ("%YAML 9.9\n---\na: 1", None),
        ('a: "\\U99999999"', None),
        ("&", None),
        ("a: !<x", None),
    ],
)
def test_what_is_not_yaml_is_one_fault_at_its_place(
    text: str, message: str | None, tell: Tell
) -> None:
    found = tell(text)
    assert len(found) == 1
    if message is None:
        assert ": not YAML: " in found[0]
    else:
        assert found == [message]


@pytest.mark.parametrize(("old", "new", "messages"), wrong_parts())
def test_a_wrong_part_is_told_at_its_place(
    sound: str, old: str, new: str, messages: list[str], tell: Tell
) -> None:
    assert old in sound
    assert tell(sound.replace(old, new, 1)) == messages


def test_a_route_that_takes_everything_hides_none_below_it(sound: str, tell: Tell) -> None:
    text = sound.replace("    when: { speaker: { in: team } }\n", "")
    hidden = (
        "f:12:5: this route takes everything, so those below are never reached;"
        " move it to the end, give it a `when`, or add continue: true"
    )
    assert hidden in tell(text)
    assert hidden not in tell(text.replace("name: team-said", "name: team-said\n    continue: yes"))


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("timezone:", "store: postgresql://me:secret@db/x\ntimezone:", "postgresql"),
        ("timezone:", "engine: distributed\ntimezone:", "distributed"),
        ("kind: folder, path: inbox/", "kind: feed, url: https://news.example", "kind: feed"),
        ("kind: folder, path: inbox/", "kind: page, url: https://news.example", "kind: page"),
    ],
)
def test_what_comes_in_a_later_version_is_said_so_and_nothing_else(
    sound: str, old: str, new: str, what: str, tell: Tell
) -> None:
    (found,) = tell(sound.replace(old, new, 1))
    assert f": '{what}' is not in this version yet; remove " in found
    assert "secret" not in found


def test_what_is_odd_but_works_is_a_warning_and_loads(sound: str) -> None:
    text = sound.replace("  news: {", "  spare: { in: terminal }\n  news: {")
    config, (warning,) = parse(text, "f")
    assert warning.severity == "warning"
    assert config is not None


@pytest.mark.parametrize(
    ("path", "twice"),
    [("inbox", True), ("./inbox/", True), ("inbox/wire", True), (".", True), ("wire/", False)],
)
def test_two_sources_of_one_folder_are_a_warning(
    sound: str, path: str, twice: bool, tell: Tell
) -> None:
    second = f"  wire: {{ kind: folder, path: {path} }}\nworkspaces:"
    warning = (
        "f:5:25: warning: source 'inbox' reads this folder too, so every document comes twice;"
        " give each source a folder of its own"
    )
    assert tell(sound.replace("workspaces:", second)) == [warning] * twice


@pytest.mark.parametrize("listen", ["127.0.0.1:80", "localhost:80", "[::1]:80", "127.1.2.3:80"])
def test_a_desk_for_this_machine_only_needs_no_warning(sound: str, listen: str, tell: Tell) -> None:
    text = sound.replace("platform: console", f'platform: desk, listen: "{listen}"')
    assert tell(text) == []


def test_two_workspaces_cannot_share_a_terminal_or_an_address(sound: str, tell: Tell) -> None:
    second = sound.replace("channels:", "  second: { platform: console }\nchannels:")
    assert any("f:7:11: the terminal is taken by workspace 'terminal'" in f for f in tell(second))
    desks = second.replace("platform: console", "platform: desk")
    assert any("127.0.0.1:8484 is taken by workspace 'terminal'" in f for f in tell(desks))


def test_one_run_names_every_fault_in_the_order_of_the_file(sound: str, tell: Tell) -> None:
    text = sound.replace("version: 1", "version: 7").replace("kind: folder", "kind: x")
    text = text.replace("in: terminal", "in: nowhere").replace("name: rest", "name: a b")
    lines = [int(fault.split(":")[1]) for fault in tell(text) if "warning" not in fault]
    assert lines == [1, 4, 8, 15]


def test_a_section_all_in_comments_is_as_good_as_left_out(sound: str, tell: Tell) -> None:
    text = sound.replace("timezone: Europe/Kyiv", "timezone:\ntests:\n#  - document: a.txt")
    assert tell(text) == []


def test_an_empty_section_that_is_needed_is_missing_at_its_own_place(tell: Tell) -> None:
    assert "f:2:1: 'sources' is missing;" in "\n".join(tell("version: 1\nsources:\nroutes: []\n"))


def test_a_message_never_carries_control_characters_or_megabytes(sound: str) -> None:
    text = sound.replace("Europe/Kyiv", '"\\e[31m' + "x" * 100_000 + '"')
    (fault,) = faults(text, "f\x1b[0m")
    assert str(fault).isprintable()
    assert len(str(fault)) < 300


def test_a_message_about_a_secret_key_does_not_repeat_the_secret(sound: str, tell: Tell) -> None:
    (found,) = tell(sound.replace("platform: console", "platform: console, token: xoxb-1"))
    assert found == "f:6:34: unknown key 'token'; there is: platform, listen" or "xoxb" not in found


def test_a_needed_key_without_a_value_is_told_once(sound: str, tell: Tell) -> None:
    text = sound + "tests: [ { document: , expect: rest } ]\n"
    assert tell(text) == ["f:17:12: tests[1].document has no value; write one or remove it"]


def test_an_empty_item_of_a_list_is_told_once(sound: str, tell: Tell) -> None:
    text = sound.replace("send: [news]\n  - name: rest", "send:\n    -\n    - news\n  - name: rest")
    assert tell(text) == ["f:15:6: routes[1].send[1] has no value; write one or remove it"]


GUILD = '  guild: { platform: discord, bot_token_env: TOKEN, id: "112233445566778899" }\n'
FLASH = '  flash: { in: guild, id: "223344556677889900" }\n'


@pytest.fixture
def remote(sound: str) -> str:
    """A sound configuration with a Discord server and a channel there."""
    text = sound.replace("channels:\n", f"{GUILD}channels:\n{FLASH}")
    return text.replace("send: [news]", "send: [news, flash]", 1)


def test_a_discord_server_with_a_channel_and_a_ping_is_sound(remote: str, tell: Tell) -> None:
    assert tell(remote) == []
    ping = 'id: "223344556677889900", ping: { role: "334455667788990011", at_most: 2/hour }'
    assert tell(remote.replace('id: "223344556677889900"', ping)) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "bot_token_env: TOKEN, ",
            "",
            (
                "f:7:10: no bot token; add bot_token_env: NAME or bot_token_file: PATH;"
                " the token itself never stands here"
            ),
        ),
        (
            "bot_token_env: TOKEN",
            "bot_token_env: TOKEN, bot_token_file: /run/token",
            "f:7:53: the bot token is named twice; keep one",
        ),
        (
            ', id: "223344556677889900"',
            "",
            'f:9:10: a channel on discord has no id; add id: "..."',
        ),
        (
            "112233445566778899",
            "guild",
            "f:7:57: 'guild' is no Discord id; copy the 17 to 20 digits from Discord, in quotes",
        ),
        (
            "in: terminal",
            'in: terminal, ping: { role: "334455667788990011" }',
            "f:10:25: console cannot ping; remove it",
        ),
        (
            'id: "223344556677889900"',
            'id: "223344556677889900", ping: { role: "334455667788990011", at_most: often }',
            "f:9:94: 'often' is no number a period; write one like 3/day or 1/hour",
        ),
        (
            "bot_token_env: TOKEN",
            "bot_token_env: TOKEN, api_url: discord",
            "f:7:62: 'discord' is no web address; write one like https://example.org/api/",
        ),
    ],
)
def test_a_fault_of_a_remote_workspace_is_named_at_its_place(
    remote: str, old: str, new: str, message: str, tell: Tell
) -> None:
    assert old in remote
    assert tell(remote.replace(old, new, 1)) == [message]


HQ = "  hq: { platform: slack, bot_token_env: TOKEN, app_token_env: APP }\n"


@pytest.fixture
def team(sound: str) -> str:
    """A sound configuration with a Slack workspace and a channel there."""
    text = sound.replace("channels:\n", f"{HQ}channels:\n  desk: {{ in: hq, id: C0123456789 }}\n")
    return text.replace("send: [news]", "send: [news, desk]", 1)


def test_a_slack_workspace_with_a_channel_is_sound(team: str, tell: Tell) -> None:
    assert tell(team) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            ", app_token_env: APP",
            "",
            (
                "f:7:7: neither an app token nor a signing secret;"
                " add app_token_env for Socket Mode or signing_secret_env for HTTP"
            ),
        ),
        (
            "app_token_env: APP",
            "signing_secret_env: S",
            (
                "f:7:7: HTTP mode needs the desk's web server;"
                " add a workspace with platform: desk, or use app_token_env"
            ),
        ),
        (", id: C0123456789", "", 'f:9:9: a channel on slack has no id; add id: "..."'),
        (
            "id: C0123456789",
            'id: C0123456789, ping: { role: "334455667788990011" }',
            "f:9:36: slack cannot ping; remove it",
        ),
    ],
)
def test_a_fault_of_a_slack_workspace_is_named_at_its_place(
    team: str, old: str, new: str, message: str, tell: Tell
) -> None:
    assert old in team
    assert tell(team.replace(old, new, 1)) == [message]


def test_curly_marks_inside_a_value_or_within_straight_ones_are_letters(
    sound: str, tell: Tell
) -> None:
    for value in ("a “storm” surge", '"“storm”"', "“storm” or “surge”"):
        part = f"speaker: {{ in: team }}, text: {value}"
        assert tell(sound.replace("speaker: { in: team }", part)) == []
