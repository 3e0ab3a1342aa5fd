"""The app that Slack workspaces install by link: one for a configuration, with its secrets read."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import SecretStr

from bot.app.secrets import read_secret
from bot.chats.slack.installations import Installations, SealedTable
from bot.chats.slack.oauth import OAuthSettings
from bot.chats.slack.settings import API
from bot.config.model import Config
from bot.config.workspaces import SlackWorkspace


@dataclass(frozen=True, slots=True)
class LinkedApp:
    """An app that is installed by link.

    Attributes:
        oauth: the app as Slack knows it.
        signing_secret: what its requests are signed with.
        installations: who installed it; who may: the teams that the configuration names.
    """

    oauth: OAuthSettings
    signing_secret: SecretStr
    installations: Installations


def linked_workspaces(config: Config) -> dict[str, SlackWorkspace]:
    """The Slack workspaces that install the app by link, by name."""
    slack = {n: w for n, w in config.workspaces.items() if isinstance(w, SlackWorkspace)}
    return {name: workspace for name, workspace in slack.items() if workspace.client_id}


def linked_app(config: Config, table: SealedTable) -> LinkedApp | None:
    """The app, or None where no workspace installs one.

    Raises:
        ConfigError: a secret is not where the configuration says, or the key is none.
    """
    linked = linked_workspaces(config)
    if not linked:
        return None
    first = next(iter(linked.values()))
    app = first.client_id or ""
    teams = [workspace.team for workspace in linked.values() if workspace.team]
    secret = _secret("client_secret", linked)
    return LinkedApp(
        OAuthSettings(app, secret, first.api_url or API),
        _secret("signing_secret", linked),
        Installations(table, app, _secret("token_key", linked), teams),
    )


def _secret(what: str, linked: Mapping[str, SlackWorkspace]) -> SecretStr:
    """Read a secret of the app from the first workspace that names it."""
    for name, workspace in linked.items():
        env, file = getattr(workspace, f"{what}_env"), getattr(workspace, f"{what}_file")
        found = read_secret(f"the {what.replace('_', ' ')} of workspace {name}", env, file)
        if found is not None:
            return found
    raise AssertionError(what)  # the configuration's rules ask for one
