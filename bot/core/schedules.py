"""When a digest is due: the words people write, and the next moment they mean.

Own arithmetic rather than cron's, because cron fires "01:30 daily" twice on the night the clocks
go back, and a period has one digest. Pure: the zone and the moment are handed in.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

EXAMPLES: Final = ("hourly", "30m", "18:00 daily", "18:00 monday")
"""One of each form, for messages and help."""

_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS: Final = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_DURATION: Final = re.compile(r"([0-9]{1,7})\s?([smhd])")
_CLOCK: Final = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])\s+([a-z]+)")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Hourly:
    """On every whole hour of the zone's clock."""


@dataclass(frozen=True, slots=True)
class Each:
    """Once a period, counted from 1970 so that a restart moves nothing."""

    period: timedelta


@dataclass(frozen=True, slots=True)
class Daily:
    """At a time of day, every day or on one weekday (0 is Monday)."""

    at: time
    weekday: int | None = None


Due = Hourly | Each | Daily


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of the day, every day; over midnight where it ends earlier than it begins.

    Attributes:
        name: what people call it ("night").
    """

    name: str
    start: time
    end: time


def read_duration(words: str) -> timedelta | None:
    """Read ``90s``, ``15m``, ``2h`` or ``1d``; None if it is none of these, or nothing at all."""
    found = _DURATION.fullmatch(words.strip())
    if found is None or int(found[1]) == 0:
        return None
    return timedelta(seconds=int(found[1]) * _UNITS[found[2]])


def write_duration(span: timedelta) -> str:
    """Write whole seconds in the largest unit that divides them: the opposite of reading."""
    seconds = int(span.total_seconds())
    unit = next(u for u in reversed(_UNITS) if seconds % _UNITS[u] == 0)
    return f"{seconds // _UNITS[unit]}{unit}"


def read_schedule(words: str) -> Due:
    """Understand a digest's schedule, in any letter case.

    Raises:
        ValueError: not one of the forms in `EXAMPLES`, a period under a minute or over 31 days;
            the message says what to write.
    """
    plain = words.strip().lower()
    if plain == "hourly":
        return Hourly()
    if period := read_duration(plain):
        if timedelta(minutes=1) <= period <= timedelta(days=31):
            return Each(period)
        raise ValueError("a digest comes every 1m at the soonest and every 31d at the latest")
    if (found := _CLOCK.fullmatch(plain)) and found[3] in ("daily", *_DAYS):
        at = time(int(found[1]), int(found[2]))
        return Daily(at, None if found[3] == "daily" else _DAYS.index(found[3]))
    raise ValueError("write one of: " + ", ".join(f'"{example}"' for example in EXAMPLES))


def next_due(due: Due, after: datetime, zone: tzinfo) -> datetime:
    """Find the first moment later than ``after``, in UTC.

    A time the clocks jump over comes as much later as they jump (02:30 becomes 03:30); one they
    pass twice comes the first time only. Whole hours come as often as the clock shows them.
    """
    now = after.astimezone(UTC)
    match due:
        case Each(period):
            return _EPOCH + ((now - _EPOCH) // period + 1) * period
        case Hourly():
            return _next_hour(now, zone)
        case Daily(at, weekday):
            day = now.astimezone(zone).date() - timedelta(days=1)
            while (moment := _moment(day, at, zone)) <= now or weekday not in (
                None,
                day.weekday(),
            ):
                day += timedelta(days=1)
            return moment


def _moment(day: date, at: time, zone: tzinfo) -> datetime:
    return datetime.combine(day, at, zone).astimezone(UTC)


def _next_hour(now: datetime, zone: tzinfo) -> datetime:
    moment = now
    while True:
        local = moment.astimezone(zone)
        into = timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
        moment += timedelta(hours=1) - into
        # A zone that shifts by half an hour may land us beside the whole hour: go on from there.
        if moment.astimezone(zone).minute == 0:
            return moment


def within(span: Hours, moment: datetime, zone: tzinfo) -> bool:
    """Whether the moment lies in the span; it begins and ends when `next_due` says it is so late.

    So whatever comes in during it is due at its end, whichever way the clocks are changed.
    """
    now = moment.astimezone(UTC)
    today = now.astimezone(zone).date()
    for day in (today - timedelta(days=1), today):
        start = _moment(day, span.start, zone)
        if start <= now < next_due(Daily(span.end), start, zone):
            return True
    return False
