"""The models of workspaces and channels: the chats the bot is in, and places in them.

Secrets never stand in the file: it names the environment variable or the file that holds one.
"""

from typing import Annotated, Literal

from pydantic import Field

from bot.config.part import Part
from bot.config.platform_ids import ClientId, TeamId
from bot.config.scalars import (
    Listen,
    Name,
    PerPeriod,
    SecretFile,
    Snowflake,
    Variable,
    WebAddress,
    Words,
)


class ConsoleWorkspace(Part):
    """The terminal the bot was started in."""

    platform: Literal["console"]
    """Which chat this is."""


class DeskWorkspace(Part):
    """A page in the browser."""

    platform: Literal["desk"]
    """Which chat this is."""
    listen: Listen = "127.0.0.1:8484"
    """Host and port; keep the host local unless a proxy in front of it asks for passwords."""

    @property
    def host(self) -> str:
        """The host alone, without the brackets of an IPv6 address."""
        return self.listen.rpartition(":")[0].strip("[]")

    @property
    def port(self) -> int:
        """The port alone."""
        return int(self.listen.rpartition(":")[2])


class DiscordWorkspace(Part):
    """A bot on Discord, in one server or in all that invited it."""

    platform: Literal["discord"]
    """Which chat this is."""
    bot_token_env: Variable | None = None
    """The environment variable that holds the bot's token; this or `bot_token_file`."""
    bot_token_file: SecretFile | None = None
    """The file that holds the bot's token."""
    id: Snowflake | None = None
    """The server's id, in quotes; left out, the bot answers in every server it is a member of."""
    api_url: WebAddress | None = None
    """Another address of the REST interface: a proxy, or a test."""
    gateway_url: WebAddress | None = None
    """Another address of the gateway, likewise."""


class SlackWorkspace(Part):
    """An app in a Slack workspace: over Socket Mode (app token) or HTTP (signing secret).

    It has a bot token, or a `client_id`: then an admin of the workspace installs the app by link.
    Workspaces with the same `client_id` share that app, whose secrets one of them names.
    """

    platform: Literal["slack"]
    """Which chat this is."""
    team: TeamId | None = None
    """Slack's id of the workspace (`T…`): people of others are not answered, and no other
    may install the app."""
    bot_token_env: Variable | None = None
    """The environment variable that holds the bot token (xoxb-…); this, `bot_token_file` or
    `client_id`."""
    bot_token_file: SecretFile | None = None
    """The file that holds the bot token."""
    app_token_env: Variable | None = None
    """The environment variable that holds the app token (xapp-…), for Socket Mode."""
    app_token_file: SecretFile | None = None
    """The file that holds the app token."""
    signing_secret_env: Variable | None = None
    """The environment variable that holds the signing secret, for HTTP mode."""
    signing_secret_file: SecretFile | None = None
    """The file that holds the signing secret."""
    client_id: ClientId | None = None
    """The app's client id, in quotes: the workspace installs it at `/slack/install`."""
    client_secret_env: Variable | None = None
    """The environment variable that holds the app's client secret."""
    client_secret_file: SecretFile | None = None
    """The file that holds the client secret."""
    token_key_env: Variable | None = None
    """The environment variable that holds the key which seals the tokens in the store
    (`openssl rand -base64 32`); more keys behind it, after a space, open what older ones sealed."""
    token_key_file: SecretFile | None = None
    """The file that holds the key, and older keys below it."""
    api_url: WebAddress | None = None
    """Another address of the Web API: a proxy, a government cloud, or a test."""


Workspace = Annotated[
    ConsoleWorkspace | DeskWorkspace | DiscordWorkspace | SlackWorkspace,
    Field(discriminator="platform"),
]


class PingConfig(Part):
    """Whom posts call, and how often at most."""

    role: Snowflake
    """The id of the role on Discord, in quotes."""
    at_most: PerPeriod = "3/day"
    """How many posts an hour or a day call the role."""


class ChannelConfig(Part):
    """A place in a workspace where digests are posted."""

    workspace: Annotated[Name, Field(alias="in", examples=["terminal"])]
    """The workspace it belongs to."""
    id: Words | None = None
    """The platform's own id of the channel, in quotes; console and desk need none."""
    ping: PingConfig | None = None
    """Whom posts there call; on Discord only."""
    template: Name | None = Field(None, examples=["brief"])
    """The template for a document's lines there; left out, they have the built-in form."""
