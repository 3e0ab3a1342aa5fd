"""What workspaces on platforms need: their secrets, and tokens that can be opened."""

from collections.abc import Iterator
from typing import Literal

from bot.app.parts import wall_clock
from bot.app.secrets import read_secret
from bot.config.model import Config
from bot.config.workspaces import DiscordWorkspace, SlackWorkspace
from bot.errors import ConfigError, StoreError
from bot.store import open_store

Check = tuple[Literal["ok", "note", "bad"], str]

_SECRETS = ("bot_token", "app_token", "signing_secret", "client_secret", "token_key")


async def remote_checks(config: Config) -> list[Check]:
    """A line for each workspace on Slack or Discord, and one for each installation."""
    secrets = list(_secrets(config))
    if any(verdict == "bad" for verdict, _ in secrets):
        return secrets  # the token key may be among what is missing
    return [*secrets, *await _installations(config)]


def _secrets(config: Config) -> Iterator[Check]:
    for name, workspace in config.workspaces.items():
        if not isinstance(workspace, DiscordWorkspace | SlackWorkspace):
            continue
        missing = []
        for secret in _SECRETS:
            env, file = (getattr(workspace, f"{secret}_{way}", None) for way in ("env", "file"))
            try:
                read_secret(f"the {secret.replace('_', ' ')}", env, file)
            except ConfigError as error:
                missing.append(str(error))
        yield from (("bad", f"workspace {name}: {reason}") for reason in missing)
        if not missing:
            yield "ok", f"workspace {name}: its secrets are there"


async def _installations(config: Config) -> list[Check]:
    if not any(isinstance(w, SlackWorkspace) and w.client_id for w in config.workspaces.values()):
        return []
    from bot.app.installing import linked_app, linked_workspaces  # noqa: PLC0415 - large libraries

    linked = linked_workspaces(config)
    try:
        store = await open_store(config.store, wall_clock, read_only=True)
    except StoreError:
        return [_installed(name, workspace, "none") for name, workspace in linked.items()]
    try:
        app = linked_app(config, store)
        assert app is not None  # asked above
        kept = app.installations.kept
        return [_installed(n, w, await kept(w.team or "")) for n, w in linked.items()]
    except ConfigError as error:
        return [("bad", str(error))]
    finally:
        await store.close()


def _installed(name: str, workspace: SlackWorkspace, kept: str) -> Check:
    which = f"workspace {name}: {workspace.team}"
    match kept:
        case "current":
            return "ok", f"{which} has installed the app"
        case "older":
            again = "the running bot seals it with the first when it is next used"
            return "note", f"{which}: its token is sealed with one of the later keys; {again}"
        case "lost":
            how = "configure that key behind the new one, or install the app again"
            return "bad", f"{which}: its token was sealed with another key; {how}"
        case _:
            how = "one of its admins opens /slack/install at the bot's public address"
            return "note", f"{which} has not installed the app yet; {how}"
