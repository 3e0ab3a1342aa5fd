"""Slack workspaces that install the app by link: what an admin has to write, and what is wrong."""

from collections.abc import Callable

import pytest

from bot.config.load import parse
from bot.config.workspaces import SlackWorkspace

Tell = Callable[[str], list[str]]

LINKED = """\
  page: { platform: desk }
  hq: { platform: slack, team: T0123ABC, client_id: "123.456",
        client_secret_env: S, token_key_env: K, signing_secret_env: N }
  partner: { platform: slack, team: T0456DEF, client_id: "123.456" }
channels:
  desk: { in: hq, id: C0123456789 }
  board: { in: page }
"""


@pytest.fixture
def linked(sound: str) -> str:
    """Two Slack workspaces with one app; the second may only ask."""
    text = sound.replace("channels:\n", LINKED)
    return text.replace("send: [news]", "send: [news, desk, board]", 1)


def test_two_workspaces_share_an_app_and_its_secrets_stand_once(linked: str) -> None:
    config, found = parse(linked, "f")
    assert found == []
    assert config is not None
    hq, partner = config.workspaces["hq"], config.workspaces["partner"]
    assert isinstance(hq, SlackWorkspace)
    assert isinstance(partner, SlackWorkspace)
    assert hq.client_id == partner.client_id == "123.456"
    assert (hq.team, partner.team) == ("T0123ABC", "T0456DEF")


def test_the_secrets_may_be_repeated_as_they_are(linked: str, tell: Tell) -> None:
    again = 'client_id: "123.456", client_secret_env: S }'
    assert tell(linked.replace('client_id: "123.456" }', again)) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "team: T0456DEF, ",
            "",
            (
                "10:12: client_id without team; add team: T0123ABC, the workspace's id in its"
                " address app.slack.com/client/T..."
            ),
        ),
        (
            "T0456DEF",
            "T0123ABC",
            "10:37: workspace 'hq' is this team already; keep one, with the channels of both",
        ),
        (
            'T0456DEF, client_id: "123.456"',
            'T0456DEF, client_id: "123.457"',
            (
                "10:58: a second app to install by link; workspace 'hq' has the first;"
                " write its client_id here too, or use bot_token_env"
            ),
        ),
        (
            "client_secret_env: S, ",
            "",
            (
                "8:7: no client secret; add client_secret_env: NAME or client_secret_file: PATH;"
                " Slack shows it under Basic Information, App Credentials"
            ),
        ),
        (
            "token_key_env: K, ",
            "",
            (
                "8:7: no token key; add token_key_env: NAME or token_key_file: PATH;"
                " make the key with: openssl rand -base64 32"
            ),
        ),
        (
            ", signing_secret_env: N",
            "",
            (
                "8:7: no signing secret; add signing_secret_env: NAME or signing_secret_file:"
                " PATH; Slack shows it under Basic Information, App Credentials"
            ),
        ),
        (
            '"123.456" }',
            '"123.456", token_key_env: OTHER }',
            (
                "10:69: another token key than in workspace 'hq';"
                " name it once: workspaces with one client_id share it"
            ),
        ),
        (
            "token_key_env: K",
            "token_key_env: K, token_key_file: /run/k",
            "9:49: the token key is named twice; keep one",
        ),
        (
            '"123.456" }',
            '"123.456", bot_token_env: B }',
            (
                "10:69: a bot token beside client_id: the token comes when the app is installed;"
                " keep one of the two"
            ),
        ),
        (
            '"123.456" }',
            '"123.456", app_token_env: B }',
            "10:69: an app that is installed by link takes requests over HTTP only; remove it",
        ),
        (
            'client_id: "123.456" }',
            "bot_token_env: B, app_token_env: A, token_key_env: K }",
            "10:83: 'token_key_env' without client_id; add client_id: \"...\" or remove it",
        ),
        (
            'client_id: "123.456" }',
            "app_token_env: A }",
            (
                "10:12: no bot token; add bot_token_env: NAME or bot_token_file: PATH, or client_id"
                " to install by link; the token itself never stands here"
            ),
        ),
    ],
)
def test_what_is_wrong_with_installing_is_named_at_its_place(
    linked: str, old: str, new: str, message: str, tell: Tell
) -> None:
    assert old in linked
    assert tell(linked.replace(old, new, 1)) == [f"f:{message}"]


def test_without_the_desk_there_is_no_page_to_install_from(linked: str, tell: Tell) -> None:
    text = linked.replace("  page: { platform: desk }\n", "").replace("  board: { in: page }\n", "")
    assert tell(text.replace(", board]", "]")) == [
        (
            "f:7:42: installing by link needs the desk's web server;"
            " add a workspace with platform: desk, or use bot_token_env"
        )
    ]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ("t0123abc", "'t0123abc' is no Slack team id; did you mean 'T0123ABC'?"),
        (
            "https://app.slack.com/client/T0123ABC/C1",
            (
                "'https://app.slack.com/client/T0123ABC/C1' is no Slack team id;"
                " did you mean 'T0123ABC'?"
            ),
        ),
        (
            "E0123ABCD",
            "'E0123ABCD' is an organisation; write the id of one of its workspaces: T...",
        ),
        (
            "acme",
            (
                "'acme' is no Slack team id; copy it from the workspace's address:"
                " app.slack.com/client/T..."
            ),
        ),
    ],
)
def test_a_wrong_team_is_told_with_what_was_meant(
    linked: str, wrong: str, message: str, tell: Tell
) -> None:
    assert tell(linked.replace("T0456DEF", wrong)) == [f"f:10:37: {message}"]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ("A0123ABCD", "'A0123ABCD' is the app's id, not its client id"),
        ("6f1ed002ab5595859014ebf0951522d9", "this is no client id"),
    ],
)
def test_a_wrong_client_id_is_not_echoed_if_it_may_be_the_secret(
    linked: str, wrong: str, message: str, tell: Tell
) -> None:
    found = tell(linked.replace('"123.456"', wrong))
    where = "copy the two numbers with a point between, in quotes: Basic Information"
    assert found[0] == f"f:8:53: {message}; {where}, App Credentials"
    assert len(found) == 2
