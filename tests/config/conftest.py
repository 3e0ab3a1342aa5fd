"""A small sound configuration to break in one place at a time."""

from collections.abc import Callable

import pytest

from bot.config.load import faults

SOUND = """\
version: 1
timezone: Europe/Kyiv
sources:
  inbox: { kind: folder, path: inbox/ }
workspaces:
  terminal: { platform: console }
channels:
  news: { in: terminal }
watchlists:
  team: [ { name: Olena Hrytsenko } ]
routes:
  - name: team-said
    when: { speaker: { in: team } }
    send: [news]
  - name: rest
    send: [news]
"""


@pytest.fixture
def sound() -> str:
    """The text of a configuration without a fault."""
    return SOUND


@pytest.fixture
def tell() -> Callable[[str], list[str]]:
    """What `check` would print of a text."""
    return lambda text: [str(fault) for fault in faults(text, "f")]
