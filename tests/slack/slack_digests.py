"""Documents whose digests fill a message, or several."""

from dataclasses import replace

from publisher_records import entry
from sample_digests import piece

from bot.core.digest import QuoteLine
from bot.ports import Entry


def long_entry(
    key: str, parts: int, *, channel: str = "desk", revision: int = 1, follows: str | None = None
) -> Entry:
    """A document whose digest needs so many messages: each of its quotes is a thousand long."""
    made = entry(key, channel, revision=revision, follows=follows)
    quotes = tuple(
        QuoteLine((piece(f"{key} {revision} {n} " + "word " * 195),), "direct", None, None, "named")
        for n in range(3 * parts)
    )
    (planned,) = made.deliveries
    (section,) = planned.digest.sections
    digest = replace(planned.digest, sections=(replace(section, quotes=quotes),))
    return replace(made, deliveries=(replace(planned, digest=digest),))
