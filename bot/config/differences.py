"""What of a changed configuration a running bot can take over, and what it cannot."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.config.model import Config

_AT_START: Final = ("timezone", "workspaces", "channels", "store", "engine")
"""Sections that only a start reads: connections, secrets and the database hang on them."""


def taken_over(running: Config, wanted: Config) -> tuple[Config, tuple[str, ...]]:
    """The configuration to go on with, and what of the wanted one needs a restart.

    Args:
        running: what is in force.
        wanted: what the file says now.

    Returns:
        The wanted configuration with the sections of the running one that only a start reads,
        and the names of what differs there ("workspaces.hq", "timezone").
    """
    kept = {section: getattr(running, section) for section in _AT_START}
    kept["channels"] = {
        name: channel.model_copy(update={"template": _template(wanted, name)})
        for name, channel in running.channels.items()
    }
    waiting = tuple(
        name
        for section, value in kept.items()
        for name in _changed(section, value, getattr(wanted, section))
    )
    return wanted.model_copy(update=kept), waiting


def _template(wanted: Config, channel: str) -> str | None:
    """How posts look hangs on no connection: a channel's template is taken over at once."""
    return wanted.channels[channel].template if channel in wanted.channels else None


def _changed(section: str, old: Any, new: Any) -> Iterator[str]:  # noqa: ANN401 - any section
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        names = dict.fromkeys((*old, *new))
        yield from (f"{section}.{name}" for name in names if old.get(name) != new.get(name))
    elif old != new:
        yield section
