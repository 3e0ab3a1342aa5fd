"""The moments people write in a command: ``7d``, ``yesterday``, ``monday``, ``2026-11-01``."""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

EXAMPLES: Final = ("24h", "7d", "today", "yesterday", "monday", "2026-11-01")
"""One of each form, for messages, help and completion."""

_UNITS: Final = {
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
}
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_AGO: Final = re.compile(r"([0-9]{1,6}) ?([mhdw])")
_DATE: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2}))?(?:[t ]([0-9:]{4,5}))?")
_YEAR: Final = re.compile(r"[12][0-9]{3}")
_CLOCK: Final = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")


def moment(words: str, now: datetime, zone: tzinfo, *, ends: bool = False) -> datetime:
    """Understand a moment, in any letter case, by the zone's calendar.

    A weekday is the latest one, today included; a clock time is today's.

    Args:
        words: one of the forms in `EXAMPLES`, also ``2026``, ``2026-11``, ``2026-11-01 14:30``,
            ``14:30``.
        now: the present moment (aware).
        zone: whose days and clock are meant.
        ends: a day or month means its end, not its beginning ("until:yesterday").

    Returns:
        The moment in UTC.

    Raises:
        ValueError: no moment, or one that no calendar has; the message says what to write.
    """
    plain = " ".join(words.lower().split())
    try:
        return _read(plain, now.astimezone(zone), zone, ends=ends).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        known = ", ".join(EXAMPLES)
        raise ValueError(f"write a time like one of: {known}") from error


def _read(plain: str, now: datetime, zone: tzinfo, *, ends: bool) -> datetime:
    if plain == "now":
        return now
    if found := _AGO.fullmatch(plain):
        ago = int(found[1]) * _UNITS[found[2]]
        return (now.astimezone(UTC) - ago).astimezone(zone)
    if found := _CLOCK.fullmatch(plain):
        return datetime.combine(now.date(), _clock(plain), zone)
    if found := _YEAR.fullmatch(plain):
        year = int(found[0])
        return _edge(date(year, 1, 1), date(year + 1, 1, 1), zone, ends=ends)
    if found := _DATE.fullmatch(plain):
        year, month, day = int(found[1]), int(found[2]), found[3]
        first = date(year, month, int(day or 1))
        if found[4]:
            return datetime.combine(first, _clock(found[4]), zone)
        return _edge(first, _after(first, whole_month=day is None), zone, ends=ends)
    day = _named(plain, now.date())
    return _edge(day, day + timedelta(days=1), zone, ends=ends)


def _named(plain: str, today: date) -> date:
    if plain in ("today", "yesterday"):
        return today - timedelta(days=plain == "yesterday")
    matching = [n for n, name in enumerate(_DAYS) if len(plain) >= 3 and name.startswith(plain)]
    if not matching:
        raise ValueError(plain)
    return today - timedelta(days=(today.weekday() - matching[0]) % 7)


def _after(first: date, *, whole_month: bool) -> date:
    if not whole_month:
        return first + timedelta(days=1)
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)


def _edge(begin: date, end: date, zone: tzinfo, *, ends: bool) -> datetime:
    return datetime.combine(end if ends else begin, time(), zone)


def _clock(words: str) -> time:
    found = _CLOCK.fullmatch(words)
    if found is None:
        raise ValueError(words)
    return time(int(found[1]), int(found[2]))
