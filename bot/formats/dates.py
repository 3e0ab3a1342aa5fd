"""Dates as metadata writes them."""

from datetime import date
from email.utils import parsedate_to_datetime

from bot.core.headers import read_dateline

_LONGEST = 64


def read_date(value: str | None) -> date | None:
    """Read an ISO 8601 date or time, a date in words, or an e-mail's (RFC 5322); else None.

    A time's zone is not applied: the day is the one that stands there.
    """
    if not value or len(value) > _LONGEST:
        return None
    value = value.strip()
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        pass
    day = read_dateline(value)
    if day is not None:
        return day
    try:
        return parsedate_to_datetime(value).date()
    except ValueError:
        return None


def read_language(value: str | None) -> str | None:
    """Reduce a language tag ("en-GB", BCP 47) to its ISO 639-1 code; None if it is none."""
    code = (value or "").strip().replace("_", "-").split("-")[0].lower()
    return code if len(code) == 2 and code.isascii() and code.isalpha() else None


def read_link(value: str | None) -> str | None:
    """Keep a web address; nothing else may become a link that people click."""
    value = (value or "").strip()
    if not value.lower().startswith(("http://", "https://")) or not value.isprintable():
        return None
    return value if len(value) <= 2000 and " " not in value else None
