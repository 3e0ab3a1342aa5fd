"""Ids that Slack gives, and what is often copied in their place."""

import re
from typing import Annotated, Final

from pydantic import AfterValidator, WithJsonSchema

from bot.config.faults import shown
from bot.config.scalars import wrong

_TEAM: Final = re.compile(r"T[A-Z0-9]{5,20}")
_CLIENT: Final = re.compile(r"[0-9]{1,30}\.[0-9]{1,30}")
_WHERE_TEAM: Final = "copy it from the workspace's address: app.slack.com/client/T..."
_WHERE_CLIENT: Final = (
    "copy the two numbers with a point between, in quotes: Basic Information, App Credentials"
)


def _team(text: str) -> str:
    if _TEAM.fullmatch(text):
        return text
    address = re.search(r"/client/(T[A-Z0-9]{5,20})(?:/|$)", text[:200])
    meant = address[1] if address else text[:50].upper()
    if _TEAM.fullmatch(meant) and any(c.isdigit() for c in meant):
        raise wrong(f"{shown(text)!r} is no Slack team id", f"did you mean {meant!r}?")
    if re.fullmatch(r"E[A-Z0-9]{5,20}", text):
        raise wrong(
            f"{shown(text)!r} is an organisation", "write the id of one of its workspaces: T..."
        )
    raise wrong(f"{shown(text)!r} is no Slack team id", _WHERE_TEAM)


def _client(text: str) -> str:
    if _CLIENT.fullmatch(text):
        return text
    if re.fullmatch(r"A[A-Z0-9]{5,20}", text):
        raise wrong(f"{shown(text)!r} is the app's id, not its client id", _WHERE_CLIENT)
    # Not echoed: what was pasted here may be the secret beside it.
    raise wrong("this is no client id", _WHERE_CLIENT)


TeamId = Annotated[
    str,
    AfterValidator(_team),
    WithJsonSchema({"type": "string", "pattern": "^T[A-Z0-9]{5,20}$", "examples": ["T0123ABC"]}),
]
ClientId = Annotated[
    str,
    AfterValidator(_client),
    WithJsonSchema(
        {"type": "string", "pattern": r"^[0-9]+\.[0-9]+$", "examples": ["123456.789012"]}
    ),
]
