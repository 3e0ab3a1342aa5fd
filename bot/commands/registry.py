"""Every command, one line each; a new one is a file and its line here."""

from typing import Final

from bot.commands import digest, figures, find, quotes, silence, subscribe, track, verbatim, why
from bot.commands.model import Command

_ASKING: Final = (
    quotes.COMMAND,
    figures.COMMAND,
    track.COMMAND,
    digest.COMMAND,
    find.COMMAND,
    why.COMMAND,
    subscribe.SUBSCRIBE,
    subscribe.UNSUBSCRIBE,
    subscribe.SUBSCRIPTIONS,
    silence.COMMAND,
)

COMMANDS: Final[tuple[Command, ...]] = (*_ASKING, verbatim.about(_ASKING))
"""In the order that help lists them."""
