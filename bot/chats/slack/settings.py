"""What the Slack chat has to know; plain values, whoever read them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pydantic import SecretStr

API: Final = "https://slack.com/api/"


@dataclass(frozen=True, slots=True)
class SlackSettings:
    """One Slack workspace.

    Attributes:
        name: the workspace's name in the configuration.
        token: the bot token (xoxb-…); None: the workspace installs the app by its own page.
        team: Slack's id of the workspace, whose people alone may ask; needed where there is no
            token, and where several workspaces share one signing secret. None: all who can reach
            the app.
        channels: Slack's id of each of our channels, by our names.
        app_token: the app token (xapp-…); with it, commands come over Socket Mode.
        signing_secret: with it, commands come over HTTP, signed with it.
        api_url: where the Web API is.
        admins: ids of users who are told, once each, what only they can put right.
        posts_per_minute: the most messages a minute to the whole workspace.
    """

    name: str
    token: SecretStr | None
    channels: Mapping[str, str]
    app_token: SecretStr | None = None
    signing_secret: SecretStr | None = None
    api_url: str = API
    team: str | None = None
    admins: tuple[str, ...] = ()
    posts_per_minute: int = 300
