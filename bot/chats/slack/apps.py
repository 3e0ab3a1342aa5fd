"""The bolt app of one workspace."""

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient

from bot.chats.slack.identity import Identity
from bot.chats.slack.listeners import Listeners
from bot.chats.slack.settings import SlackSettings
from bot.chats.slack.wire import LOGGER

_REFUSED = "This workspace may not ask Verbatim."


def make_app(settings: SlackSettings, identity: Identity, listeners: Listeners) -> AsyncApp:
    """Build the app, with all listeners; it holds no token of its own."""

    # bolt looks at the names of the arguments, and would hand in a method's `self` too.
    async def authorize(
        enterprise_id: str | None, team_id: str | None, user_id: str | None
    ) -> AuthorizeResult | None:
        return await identity.authorize(enterprise_id, team_id, user_id)

    secret = settings.signing_secret
    app = AsyncApp(
        name="verbatim",
        logger=LOGGER,
        client=AsyncWebClient(base_url=settings.api_url, retry_handlers=[], logger=LOGGER),
        authorize=authorize,  # type: ignore[arg-type]  # None refuses
        signing_secret=secret.get_secret_value() if secret else "",
        user_facing_authorize_error_message=_REFUSED,
    )
    listeners.join(app)
    return app
