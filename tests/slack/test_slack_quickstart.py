"""The quickstart, followed to the first post in Slack, by the command line itself."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from io import StringIO
from pathlib import Path
from shutil import copytree

import pytest
from ruamel.yaml import YAML
from slack_checks import shown
from slack_server import SlackServer

ROOT = Path(__file__).parents[2]


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    """On the clock of the wall, as the bot."""
    made = SlackServer()
    await made.start()
    yield made
    await made.stop()
    assert made.problems == []


def told(heading: str) -> str:
    """The configuration that this part of the quickstart shows."""
    page = (ROOT / "docs" / "quickstart.md").read_text("utf-8")
    part = page[page.index(heading) :]
    block = part[part.index("```yaml\n") + len("```yaml\n") :]
    return block[: block.index("```")]


def put_in(folder: Path, url: str) -> None:
    """Do what the page says: name workspace and channel, and put the route first."""
    yaml = YAML()
    path = folder / "config" / "verbatim.yaml"
    whole, part = yaml.load(path.read_text("utf-8")), yaml.load(told("## 6. Post to Slack"))
    part["workspaces"]["hq"]["api_url"] = url
    part["channels"]["news"]["id"] = "C1"
    whole["workspaces"].update(part["workspaces"])
    whole["channels"].update(part["channels"])
    whole["routes"][:0] = part["routes"]
    text = StringIO()
    yaml.dump(whole, text)
    path.write_text(text.getvalue(), "utf-8")


async def verbatim(folder: Path, *words: str, **secrets: str) -> str:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *words,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **secrets},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    async with asyncio.timeout(120):
        out, _ = await process.communicate()
    assert process.returncode == 0, out.decode()
    return out.decode()


async def test_a_newcomer_comes_to_a_first_post(tmp_path: Path, slack: SlackServer) -> None:
    copytree(ROOT / "config", tmp_path / "config")
    copytree(ROOT / "seeds", tmp_path / "seeds")
    workspace = slack.add("hq")
    secrets = {"SLACK_BOT_TOKEN": workspace.token, "SLACK_APP_TOKEN": workspace.app_token}
    first = await verbatim(tmp_path, "run", "--once")
    assert "Brackwater" in first
    put_in(tmp_path, slack.url)
    assert "no faults; 2 route(s)" in await verbatim(tmp_path, "check")
    tried = await verbatim(tmp_path, "replay", "--since", "1d", "--dry-run")
    assert "[news] by “homes”: figure: 8,400 homes" in tried
    await verbatim(tmp_path, "replay", "--since", "1d")
    assert workspace.standing() == []
    second = await verbatim(tmp_path, "run", "--once", **secrets)
    assert "Brackwater" not in second  # the terminal has it all already
    (message,) = workspace.standing()
    assert "Harrow" in shown(message)
    await verbatim(tmp_path, "run", "--once", **secrets)
    assert len(workspace.standing()) == 1
