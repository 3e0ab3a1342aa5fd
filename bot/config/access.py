"""The model of who may do what."""

import re
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema

from bot.config.faults import shown
from bot.config.part import Part
from bot.config.scalars import Words, wrong

_SLACK: Final = re.compile(r"[UW][A-Z0-9]{4,20}")
_SNOWFLAKE: Final = re.compile(r"[0-9]{15,20}")
_NEAR: Final = 100
"""Characters; an id is far shorter."""

_HOW: Final = "write slack:U0123ABCD, discord:112233445566778899 or discord:role:112233445566778899"
_HOW_SLACK: Final = "copy the member ID from the person's profile in Slack: slack:U0123ABCD"
_HOW_DISCORD: Final = "copy the 17 to 20 digits from Discord (Copy ID): discord:112233445566778899"


def _admin(text: str) -> str:
    platform, _, rest = text.partition(":")
    if platform == "slack":
        _check_slack(text, rest)
    elif platform == "discord":
        if not _SNOWFLAKE.fullmatch(rest.removeprefix("role:")):
            raise wrong(f"{shown(text)!r} is nobody on Discord", _HOW_DISCORD)
    else:
        guess = _guess(text[:_NEAR])
        hint = f"did you mean {guess!r}?" if guess else _HOW
        raise wrong(f"{shown(text)!r} names no platform", hint)
    return text


def _check_slack(text: str, rest: str) -> None:
    if _SLACK.fullmatch(rest):
        return
    if rest.startswith("role:"):
        raise wrong("Slack has no roles", "name each person: slack:U0123ABCD")
    if re.fullmatch(r"[CDG][A-Z0-9]{6,20}", rest):
        raise wrong(f"{shown(text)!r} is a channel, not a person", _HOW_SLACK)
    close = f"slack:{rest.upper()}"
    near = _SLACK.fullmatch(rest.upper()) and any(c.isdigit() for c in rest)
    raise wrong(
        f"{shown(text)!r} is nobody on Slack", f"did you mean {close!r}?" if near else _HOW_SLACK
    )


def _guess(text: str) -> str | None:
    """What was probably meant where the platform is missing or misspelt."""
    rest = text.rpartition(":")[2].strip()
    role = "role:" if re.search(r"\brole:", text) else ""
    if _SNOWFLAKE.fullmatch(rest):
        return f"discord:{role}{rest}"
    return f"slack:{rest}" if _SLACK.fullmatch(rest) else None


def _one_or_many(value: Any) -> Any:  # noqa: ANN401 - a validator sees whatever was written
    return [value] if isinstance(value, str) else value


Admin = Annotated[
    Words,
    AfterValidator(_admin),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": "^(slack:[UW][A-Z0-9]{4,20}|discord:(role:)?[0-9]{15,20})$",
            "examples": ["slack:U0123ABCD"],
        }
    ),
]


Who = Literal["everyone", "channel-managers", "admins"]


class AccessConfig(Part):
    """Who may do what in the chats; console and desk are local and may do everything."""

    admins: Annotated[
        tuple[Admin, ...], BeforeValidator(_one_or_many, json_schema_input_type=list[Admin])
    ] = ()
    """People who are told in private what only they can put right, and who may change
    everything: `slack:U…`, `discord:…`; `discord:role:…` gives the rights to a role, which cannot
    be told in private."""
    query: Who = "everyone"
    """Who may ask, and have anything answered: everyone who can reach the bot, or fewer, as with
    `subscribe`; who may not ask may not change anything either."""
    subscribe: Who | None = None
    """Who may change what a channel gets (subscriptions, silences). Left out: on Discord who may
    manage the channel; on Slack, which does not tell who that is, everyone. `channel-managers`
    means the admins there."""
