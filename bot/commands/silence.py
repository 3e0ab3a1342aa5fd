"""``/silence``: hold a channel's new posts back for a while; they follow when it is over."""

import re
from datetime import timedelta
from typing import Final

from bot.commands.asking import when
from bot.commands.model import Command, Context, Option, Values
from bot.core.digest import Line, TextLine
from bot.core.schedules import read_duration, write_duration
from bot.errors import CommandError
from bot.ports import Asker, Choice, Reply, Silence

LENGTHS: Final = ("1h", "8h", "1d", "7d")
"""Worth offering."""

_LONGEST: Final = timedelta(days=90)
_USUAL: Final = timedelta(days=1)
_LENGTH: Final = re.compile(
    r"(?:(?<!\S)for\s)?(?<!\S)([0-9]{1,7}\s?(?:[smhd]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?))$",
    re.IGNORECASE | re.ASCII,
)
_LATER: Final = (
    "What it holds back is posted in one digest when it is over; corrections of what stands here "
    "still come."
)


async def silence(values: Values, asker: Asker, context: Context) -> Reply:
    """Make a silence of the asker's channel, end one, or list those in force."""
    if asker.channel is None:
        raise CommandError("A silence belongs to a channel: ask in the one that shall be quiet.")
    ended = values.number("end", 0)
    if ended:
        return await _end(ended, asker.channel, context)
    what, span = values.text("what"), values.duration("for")
    if what and span is None:
        what, span = _ending_in_length(what)
    if what is None and span is None:
        return await _list(asker.channel, context)
    span = span or _USUAL
    if span > _LONGEST:
        raise CommandError(
            f"A silence lasts {write_duration(_LONGEST)} at the most: for longer, take the "
            "channel out of its routes.",
            COMMAND.usage,
        )
    now = context.now()
    wanted = Silence(0, asker.channel, f"{asker.chat}:{asker.user}", what, now, now + span)
    made = await context.store.silence(wanted)
    context.changed()
    return Reply(
        f"{asker.channel} is quiet{f' about {what}' if what else ''} until"
        f" {when(made.until, context)}",
        (line(made, context), TextLine(_LATER, "faint")),
        choices=(_ending(made),),
    )


def _ending_in_length(words: str) -> tuple[str | None, timedelta | None]:
    """Take a length that ends bare words as what `for:` would say: "Sarnevo 8h".

    Raises:
        CommandError: they end in a length that is written as no option takes it ("8 hours").
    """
    found = _LENGTH.search(words)
    if found is None:
        return words, None
    span = read_duration(found[1].lower())
    if span is None:
        raise CommandError(
            f"“{found[1].strip()}”: is that how long? Write for:8h, for:30m or for:2d.",
            COMMAND.usage,
        )
    return words[: found.start()].strip() or None, span


async def _end(number: int, channel: str, context: Context) -> Reply:
    if not await context.store.end_silence(number, channel, context.now()):
        raise CommandError(
            f"{channel} has no silence {number} in force: /silence lists them.", COMMAND.usage
        )
    context.changed()
    said = TextLine("What nothing else holds back is posted within a minute.", "faint")
    return Reply(f"Ended silence {number} of {channel}", (said,))


async def _list(channel: str, context: Context) -> Reply:
    known = [s for s in await context.store.silences(channel) if s.until > context.now()]
    if not known:
        empty = TextLine(f"None in force. Make one: {COMMAND.example}")
        return Reply(f"Silences of {channel}", (empty,))
    lines: tuple[Line, ...] = tuple(line(s, context) for s in known)
    return Reply(f"Silences of {channel}", lines, choices=tuple(_ending(s) for s in known[:5]))


def line(silence: Silence, context: Context) -> TextLine:
    """One silence with its number, what it is about, until when, and who asked."""
    about = silence.what or "everything"
    until = when(silence.until, context)
    return TextLine(f"{silence.id}  {about} · until {until} · by {silence.by}")


def _ending(silence: Silence) -> Choice:
    return Choice(f"End silence {silence.id}", f"/{COMMAND.name} end:{silence.id}")


COMMAND = Command(
    "silence",
    "hold new posts here back for a while",
    '/silence what:"ferry strike" for:8h',
    silence,
    (
        Option("what", "words, or a document's id; left out, everything", main=True),
        Option("for", "how long: 30m, 8h, 2d", "duration", LENGTHS),
        Option("end", "end the silence of this number now", "number"),
    ),
    queries=False,
)
