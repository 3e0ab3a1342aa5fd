"""Where the name of an environment variable belongs, a secret is refused and not printed."""

import pytest

from bot.config.load import faults

CONFIG = """version: 1
timezone: Europe/Kyiv
sources:
  seeds: { kind: folder, path: seeds }
workspaces:
  guild: { platform: discord, %s, id: "112233445566778899" }
channels:
  desk: { in: guild, id: "223344556677889900" }
routes:
  - name: all
    send: [desk]
"""
# Made up, in the forms that platforms give theirs.
TOKENS = [
    "xoxb-1234567-secret",
    "xoxb_1234567_secret",
    "xapp-1-A0-12-abcdef",
    "MTA4NzY1.Gx12ab.c0ffee-c0ffee_c0ffee",
    "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    "a0b1c2d3e4f5061728394a5b6c7d8e9f",
    "Zk9Jd3Vw0aB1cD2eF3gH4iJ5kL6mN7oP",
    "kQ3v/8dT+Zb1mX4n7p0sWc6yRf2hLg9uEj5oKi8aVt0=",
]


def told(key: str) -> list[str]:
    return [str(fault) for fault in faults(CONFIG % key, "f")]


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("key", ["bot_token_env", "app_token_env"])
def test_a_secret_in_the_place_of_a_name_is_refused_and_never_printed(token: str, key: str) -> None:
    text = CONFIG % f'{key}: "{token}"'
    if key == "app_token_env":
        text = text.replace("discord", "slack, bot_token_env: T").replace(
            ', id: "112233445566778899"', ""
        )
    found = "\n".join(map(str, faults(text, "f")))
    assert "no name of an environment variable" in found
    assert token[4:12] not in found


@pytest.mark.parametrize(
    "word", ["", "MY TOKEN", "$TOKEN", "1TOKEN", "TOK-EN", "TÖKEN", "${TOKEN}"]
)
def test_what_is_no_name_of_a_variable_is_refused_with_what_to_write(word: str) -> None:
    (fault,) = told(f'bot_token_env: "{word}"')
    assert "such as SLACK_BOT_TOKEN" in fault


@pytest.mark.parametrize(
    "name", ["T", "_token", "SLACK_BOT_TOKEN_2026", "slackBotTokenOfDesk2", "DISCORDBOTTOKEN2026"]
)
def test_a_name_of_a_variable_is_taken(name: str) -> None:
    assert told(f"bot_token_env: {name}") == []


def test_a_token_in_the_place_of_a_file_is_refused_and_never_printed() -> None:
    (fault,) = told("bot_token_file: xoxb-1234567-secret")
    assert "the path of the file" in fault
    assert "secret'" not in fault
    assert "1234567" not in fault
    assert told("bot_token_file: /run/secrets/xoxb.txt") == []
