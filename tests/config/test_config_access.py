"""Admins and rights: who is named, and what is odd about it."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.config.access import AccessConfig
from bot.config.load import parse

Tell = Callable[[str], list[str]]

REMOTE = """\
  hq: { platform: slack, bot_token_env: TOKEN, app_token_env: APP }
  guild: { platform: discord, bot_token_env: TOKEN }
channels:
  desk: { in: hq, id: C0123456789 }
  flash: { in: guild, id: "223344556677889900" }
"""


@pytest.fixture
def remote(sound: str) -> str:
    """A sound configuration on both platforms, without a word on access."""
    text = sound.replace("channels:\n", REMOTE)
    return text.replace("send: [news]", "send: [news, desk, flash]", 1)


def with_access(text: str, access: str) -> str:
    return text.replace("routes:", f"access: {{ {access} }}\nroutes:")


def test_people_and_roles_are_admins(remote: str) -> None:
    admins = ["slack:U0AAAA", "discord:112233445566778899", "discord:role:112233445566778800"]
    text = with_access(remote, f"admins: [{', '.join(admins)}], query: everyone, subscribe: admins")
    config, found = parse(text, "f")
    assert found == []
    assert config is not None
    assert config.access.admins == tuple(admins)
    assert config.access.subscribe == "admins"


def test_one_admin_needs_no_list_and_none_is_named_by_default(remote: str) -> None:
    config, _ = parse(with_access(remote, "admins: slack:U0AAAA"), "f")
    assert config is not None
    assert config.access.admins == ("slack:U0AAAA",)
    plain, _ = parse(remote, "f")
    assert plain is not None
    assert (plain.access.admins, plain.access.subscribe) == ((), None)


SLACK = "copy the member ID from the person's profile in Slack: slack:U0123ABCD"
DISCORD = "copy the 17 to 20 digits from Discord (Copy ID): discord:112233445566778899"
ANY = "write slack:U0123ABCD, discord:112233445566778899 or discord:role:112233445566778899"


@pytest.mark.parametrize(
    ("admin", "message"),
    [
        ("slak:U0AAAA", "'slak:U0AAAA' names no platform; did you mean 'slack:U0AAAA'?"),
        ("U0AAAA", "'U0AAAA' names no platform; did you mean 'slack:U0AAAA'?"),
        (
            "112233445566778899",
            ("'112233445566778899' names no platform; did you mean 'discord:112233445566778899'?"),
        ),
        (
            "disord:role:112233445566778899",
            (
                "'disord:role:112233445566778899' names no platform;"
                " did you mean 'discord:role:112233445566778899'?"
            ),
        ),
        ("ines", f"'ines' names no platform; {ANY}"),
        ("irc:ines", f"'irc:ines' names no platform; {ANY}"),
        ("slack:u0aaaa", "'slack:u0aaaa' is nobody on Slack; did you mean 'slack:U0AAAA'?"),
        ("slack:@ines", f"'slack:@ines' is nobody on Slack; {SLACK}"),
        ("slack:C0123456", f"'slack:C0123456' is a channel, not a person; {SLACK}"),
        ("slack:role:U0AAAA", "Slack has no roles; name each person: slack:U0123ABCD"),
        ("discord:ines", f"'discord:ines' is nobody on Discord; {DISCORD}"),
        ("discord:role:", f"'discord:role:' is nobody on Discord; {DISCORD}"),
        ("'slack:'", f"'slack:' is nobody on Slack; {SLACK}"),
    ],
)
def test_a_malformed_admin_is_told_with_what_was_meant(
    remote: str, admin: str, message: str, tell: Tell
) -> None:
    assert tell(with_access(remote, f"admins: [slack:U0BBBB, '{admin.strip(chr(39))}']")) == [
        f"f:15:34: {message}"
    ]


@pytest.mark.parametrize(
    ("access", "message"),
    [
        (
            "subscribe: everybody",
            "f:15:22: 'everybody' is not known here; did you mean 'everyone'?",
        ),
        ("query: admin", "f:15:18: 'admin' is not known here; did you mean 'admins'?"),
        (
            "query: admins",
            (
                "f:15:11: warning: nobody is an admin, so only console and desk may ask;"
                " name people under admins"
            ),
        ),
        (
            "query: channel-managers",
            (
                "f:15:11: warning: Slack does not tell who manages a channel, so nobody there may"
                " ask; name admins on Slack, or write query: everyone"
            ),
        ),
        ("amdins: []", "f:15:11: unknown key 'amdins'; did you mean 'admins'?"),
        (
            "subscribe: admins",
            (
                "f:15:11: warning: nobody is an admin, so only console and desk may subscribe;"
                " name people under admins"
            ),
        ),
        (
            "subscribe: channel-managers",
            (
                "f:15:11: warning: Slack does not tell who manages a channel, so nobody there may"
                " subscribe; name admins on Slack, or write subscribe: everyone"
            ),
        ),
    ],
)
def test_a_right_that_nobody_has_or_nobody_knows_is_named(
    remote: str, access: str, message: str, tell: Tell
) -> None:
    assert tell(with_access(remote, access)) == [message]


@given(st.text(max_size=60) | st.from_regex(r"(slack|discord|slak):(role:)?\w{0,25}"))
@settings(max_examples=300, deadline=None)
def test_any_name_is_an_admin_or_told_what_to_write(name: str) -> None:
    try:
        read = AccessConfig.model_validate({"admins": [name]})
    except ValidationError as error:
        (told,) = error.errors()
        assert told["type"] in ("wrong", "string_too_short", "string_unicode")
        assert told["type"] != "wrong" or told["ctx"]["suggestion"]
    else:
        assert read.admins == (name,)
        assert name.isascii()


def test_an_admin_on_a_platform_without_a_workspace_is_a_warning(sound: str, tell: Tell) -> None:
    assert tell(with_access(sound, "admins: slack:U0AAAA")) == [
        "f:11:19: warning: no workspace is on slack; remove it, or add the workspace"
    ]
