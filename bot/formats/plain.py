"""Plain text: all of it, as it stands."""

from bot.formats.encoding import decode
from bot.formats.model import Parsed


def parse(data: bytes, name: str, declared: str | None) -> Parsed:
    """Decode; see `bot.formats.model.Parser`."""
    text, notices = decode(data, name, declared)
    return Parsed(text, notices=notices)
