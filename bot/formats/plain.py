"""Plain text: all of it, as it stands, but for paragraphs that were wrapped behind ``>``."""

from bot.formats.encoding import decode
from bot.formats.model import Parsed
from bot.formats.set_off import unwrapped


def parse(data: bytes, name: str, declared: str | None) -> Parsed:
    """Decode; see `bot.formats.model.Parser`."""
    text, notices = decode(data, name, declared)
    return Parsed(unwrapped(text), notices=notices)
