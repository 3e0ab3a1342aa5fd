"""The kinds of single values: how the admin's words become typed, and words again.

The loader hands over every scalar as the text that was written, so a number, a truth value or
a time means what its field says it means and nothing is guessed.
"""

import re
from datetime import time, timedelta
from pathlib import Path
from typing import Annotated, Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from bot.config.faults import nearest, shown
from bot.core.retelling import StoryKind
from bot.core.schedules import EXAMPLES, read_duration, read_schedule, write_duration
from bot.core.series.alerts import Change, read_change

_SIZES: Final = {"B": 1, "KB": 1000, "MB": 1000**2, "GB": 1000**3}
_SIZE: Final = re.compile(r"([0-9]{1,9})\s?(B|KB|MB|GB)", re.IGNORECASE)
_NAME: Final = re.compile(r"\w[\w.-]{0,63}")
_LISTEN: Final = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+):([0-9]{1,5})")
_LONGEST_LOOK: Final = timedelta(days=31)
_SHORTEST_KEPT: Final = timedelta(days=1)
_MOST_PATHS: Final = 20


def wrong(message: str, suggestion: str) -> PydanticCustomError:
    """The error of a value, in the two parts a `Fault` has."""
    return PydanticCustomError(
        "wrong", "{message}; {suggestion}", {"message": message, "suggestion": suggestion}
    )


def _duration(value: Any) -> Any:  # noqa: ANN401 - a validator sees whatever was written
    if isinstance(value, timedelta):
        return value
    span = read_duration(value) if isinstance(value, str) else None
    if span is None:
        raise wrong(f"{shown(value)!r} is no time span", "write a number and s, m, h or d: 15m")
    return span


def _look(span: timedelta) -> timedelta:
    if not timedelta(seconds=1) <= span <= _LONGEST_LOOK or span.microseconds:
        raise wrong("too short or too long", "write 1s at least and 31d at most")
    return span


def _keep(span: timedelta) -> timedelta:
    if span < _SHORTEST_KEPT:
        raise wrong("too short", "write 1d at least, or leave it out to keep all")
    return span


def _size(value: Any) -> Any:  # noqa: ANN401 - a validator sees whatever was written
    if isinstance(value, int):
        return value
    found = _SIZE.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None or int(found[1]) == 0:
        raise wrong(f"{shown(value)!r} is no size", "write a number and KB, MB or GB: 20MB")
    return int(found[1]) * _SIZES[found[2].upper()]


def _write_size(size: int) -> str:
    unit = next(u for u in reversed(_SIZES) if size % _SIZES[u] == 0)
    return f"{size // _SIZES[unit]}{unit}"


def _name(value: str) -> str:
    if not _NAME.fullmatch(value):
        raise wrong(
            f"{shown(value)!r} is no name",
            "use letters, digits, '.', '_' and '-', at most 64 of them, without spaces",
        )
    return value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        guess = nearest(value, available_timezones())
        if not guess.startswith("did"):
            guess = "write one like Europe/Kyiv, America/New_York or UTC"
        raise wrong(f"{shown(value)!r} is no time zone", guess) from None
    return value


def _schedule(value: str) -> str:
    try:
        read_schedule(value)
    except ValueError as error:
        raise wrong(f"{shown(value)!r} is no schedule", str(error)) from None
    return value


def _listen(value: str) -> str:
    found = _LISTEN.fullmatch(value)
    if found is None or int(found[2]) > 65535:
        raise wrong(
            f"{shown(value)!r} is no address to listen on",
            'write a host and a port: "127.0.0.1:8484"',
        )
    return value


def _store(value: str) -> str:
    path = value.removeprefix("sqlite:///")
    if path == value or not path or "\0" in path or path.endswith("/"):
        # Not echoed: an address may hold a password.
        raise wrong("this is no store", "write sqlite:///var/verbatim.db")
    return value


def _path(value: Path) -> Path:
    if "\0" in str(value):
        raise wrong("a path cannot hold a NUL character", "write it anew")
    return value


def _few(paths: tuple[Path, ...]) -> tuple[Path, ...]:
    if len(paths) > _MOST_PATHS:
        raise wrong("too many files", f"name {_MOST_PATHS} at most")
    return paths


def _one_or_many(value: Any) -> Any:  # noqa: ANN401 - a validator sees whatever was written
    return [value] if isinstance(value, str) else value


def _change(value: Any) -> Any:  # noqa: ANN401 - a validator sees whatever was written
    if isinstance(value, Change):
        return value
    try:
        return read_change(value if isinstance(value, str) else "")
    except ValueError as error:
        raise wrong(f"{shown(str(value))!r} is no change", str(error)) from None


_SNOWFLAKE: Final = re.compile(r"[0-9]{15,20}")
_WEB: Final = re.compile(r"(?:https?|wss?)://[^\s/?#]+(?:[/?#]\S*)?")
_CLOCK: Final = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")
_PER_PERIOD: Final = re.compile(r"[1-9][0-9]{0,3}/(?:hour|day)")


def _snowflake(value: str) -> str:
    if not _SNOWFLAKE.fullmatch(value):
        raise wrong(
            f"{shown(value)!r} is no Discord id", "copy the 17 to 20 digits from Discord, in quotes"
        )
    return value


def _web(value: str) -> str:
    if not _WEB.fullmatch(value):
        raise wrong(
            f"{shown(value)!r} is no web address", "write one like https://example.org/api/"
        )
    return value


def _clock(value: Any) -> Any:  # noqa: ANN401 - a validator sees whatever was written
    if isinstance(value, time):
        return value
    found = _CLOCK.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise wrong(f"{shown(value)!r} is no time of day", 'write hours and minutes: "22:00"')
    return time(int(found[1]), int(found[2]))


_VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}", re.ASCII)
_SLACK_TOKEN: Final = re.compile(r"xox[a-z]|xapp", re.IGNORECASE)
_SHORTEST_TOKEN: Final = 20
"""Characters; what platforms hand out as secrets is longer (Slack's signing secret has 32)."""
_FEWEST_DIGITS: Final = 3
"""Of what was drawn at random; a name that people give has a year at the most, and is shorter."""
_NOT_SHOWN: Final = "what stands here is not shown, since it may be the secret itself"


def _variable(value: str) -> str:
    if not _VARIABLE.fullmatch(value) or _is_secret(value):
        raise wrong(
            f"no name of an environment variable ({_NOT_SHOWN})",
            "write a name of letters, digits and underscores, such as SLACK_BOT_TOKEN, and put the "
            "secret into that variable",
        )
    return value


def _is_secret(word: str) -> bool:
    """Whether a word made like a name looks like a token or a key: letters and digits, no parts."""
    if _SLACK_TOKEN.match(word):
        return True
    mixed = sum(c.isdigit() for c in word) >= _FEWEST_DIGITS and any(c.isalpha() for c in word)
    one_part = "_" not in word.strip("_") or (word != word.upper() and word != word.lower())
    return len(word) >= _SHORTEST_TOKEN and mixed and one_part


def _secret_file(value: Path) -> Path:
    if _SLACK_TOKEN.match(value.name) and not value.suffix:
        raise wrong(f"no file ({_NOT_SHOWN})", "write the path of the file that holds the secret")
    return value


def _per_period(value: str) -> str:
    if not _PER_PERIOD.fullmatch(value):
        raise wrong(f"{shown(value)!r} is no number a period", "write one like 3/day or 1/hour")
    return value


ChangeOf = Annotated[
    Change,
    BeforeValidator(_change),
    PlainSerializer(Change.words),
    WithJsonSchema({"type": "string", "pattern": r"^[0-9]{1,11}(\.[0-9]{1,4})?\s*(%|percent)?$"}),
]
Words = Annotated[str, StringConstraints(min_length=1)]
TemplateText = Annotated[str, StringConstraints(min_length=1)]
Name = Annotated[str, AfterValidator(_name)]
Zone = Annotated[str, AfterValidator(_zone)]
Schedule = Annotated[
    str, AfterValidator(_schedule), WithJsonSchema({"type": "string", "examples": list(EXAMPLES)})
]
Snowflake = Annotated[str, AfterValidator(_snowflake)]
WebAddress = Annotated[str, AfterValidator(_web)]
PerPeriod = Annotated[str, AfterValidator(_per_period)]
Listen = Annotated[str, AfterValidator(_listen)]
StoreAddress = Annotated[str, AfterValidator(_store)]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
AnyPath = Annotated[Path, AfterValidator(_path), PlainSerializer(Path.as_posix)]
Variable = Annotated[
    str,
    AfterValidator(_variable),
    WithJsonSchema({"type": "string", "pattern": r"^[A-Za-z_][A-Za-z0-9_]{0,63}$"}),
]
"""The name of an environment variable that holds a secret."""
SecretFile = Annotated[AnyPath, AfterValidator(_secret_file)]
"""The file that holds a secret."""
Interval = Annotated[
    timedelta,
    BeforeValidator(_duration),
    AfterValidator(_look),
    PlainSerializer(write_duration),
    WithJsonSchema({"type": "string", "pattern": r"^[0-9]{1,7}\s?[smhd]$"}),
]
Keep = Annotated[
    timedelta,
    BeforeValidator(_duration),
    AfterValidator(_keep),
    PlainSerializer(write_duration),
    WithJsonSchema({"type": "string", "pattern": r"^[0-9]{1,7}\s?[smhd]$"}),
]
TimeOfDay = Annotated[
    time,
    BeforeValidator(_clock),
    PlainSerializer(lambda at: f"{at:%H:%M}"),
    WithJsonSchema({"type": "string", "pattern": r"^([01]?[0-9]|2[0-3]):[0-5][0-9]$"}),
]
Size = Annotated[
    int,
    BeforeValidator(_size),
    PlainSerializer(_write_size),
    WithJsonSchema({"type": "string", "pattern": r"^[0-9]{1,9}\s?([KkMmGg]?[Bb])$"}),
]
OneOrMany = Annotated[
    tuple[Words, ...],
    BeforeValidator(_one_or_many, json_schema_input_type=str | list[str]),
]
"""One word, or a list of them."""
Paths = Annotated[
    tuple[AnyPath, ...],
    BeforeValidator(_one_or_many, json_schema_input_type=str | list[str]),
    AfterValidator(_few),
]
"""One path, or a list of them."""
StoryKinds = Annotated[
    tuple[StoryKind, ...],
    BeforeValidator(_one_or_many, json_schema_input_type=StoryKind | list[StoryKind]),
    Field(min_length=1),
]
"""What a document is to its story, or a list of that."""
