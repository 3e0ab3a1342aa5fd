"""The doctor looks at secrets and installations of workspaces on platforms."""

import json

import pytest
from app_project import Project
from cryptography.fernet import Fernet
from pydantic import SecretStr
from slack_sdk.oauth.installation_store import Installation

from bot.app.doctor import doctor
from bot.app.parts import wall_clock
from bot.chats.slack.installations import Installations
from bot.store import open_store

LINKED = """\
  page: {{ platform: desk, listen: "127.0.0.1:0" }}
  hq: {{ platform: slack, team: T0123ABC, client_id: "123.456",
        client_secret_file: {key}, token_key_file: {key}, signing_secret_file: {key} }}
channels:
  desk: {{ in: hq, id: C1 }}
  board: {{ in: page }}
"""


@pytest.fixture
def linked(project: Project) -> Project:
    (project.root / "key").write_text(Fernet.generate_key().decode())
    project.change("channels:\n", LINKED.format(key=json.dumps(str(project.root / "key"))))
    project.change("send: [console]", "send: [console, desk, board]")
    return project


async def install(project: Project) -> None:
    store = await open_store(project.make_store(), wall_clock)
    key = SecretStr((project.root / "key").read_text())
    given = Installation(
        user_id="U1", team_id="T0123ABC", bot_token="xoxb-x", bot_id="B", bot_user_id="U"
    )
    await Installations(store, "123.456", key, ["T0123ABC"]).async_save(given)
    await store.close()


async def told(project: Project) -> list[str]:
    report, _ = await doctor(project.config, str(project.file))
    return [line for line in report.splitlines() if "hq" in line]


async def test_a_workspace_that_has_not_installed_the_app_is_noted(linked: Project) -> None:
    ready, missing = await told(linked)
    assert ready == "ok    workspace hq: its secrets are there"
    assert missing.startswith("note  workspace hq: T0123ABC has not installed the app yet;")
    store = await open_store(linked.make_store(), wall_clock)
    await store.close()
    assert missing in await told(linked)


async def test_an_installation_is_told_with_the_key_that_opens_it(linked: Project) -> None:
    await install(linked)
    assert "ok    workspace hq: T0123ABC has installed the app" in await told(linked)
    key = linked.root / "key"
    old, new = key.read_text(), Fernet.generate_key().decode()
    key.write_text(f"{new}\n{old}")
    assert "sealed with one of the later keys" in (await told(linked))[1]
    key.write_text(new)
    assert (await told(linked))[1].startswith("bad   workspace hq: T0123ABC: its token was sealed")


async def test_a_key_that_is_none_is_bad_and_not_shown(linked: Project) -> None:
    (linked.root / "key").write_text("hunter2")
    store = await open_store(linked.make_store(), wall_clock)
    await store.close()
    report, code = await doctor(linked.config, str(linked.file))
    assert code == 1
    assert "make one with: openssl rand -base64 32" in report
    assert "hunter2" not in report


async def test_a_secret_that_is_not_there_is_bad_and_names_its_place(linked: Project) -> None:
    (linked.root / "key").unlink()
    lines = await told(linked)
    assert len(lines) == 3
    assert all(line.startswith("bad   workspace hq: the ") for line in lines)
    assert any("token key" in line and "cannot be read" in line for line in lines)
