"""Column types that give back exactly what was put in, on every engine."""

import re
from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Dialect, Integer, Text, TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_ODD = re.compile("[\\\\\0\ud800-\udfff]")
_ESCAPED = re.compile(r"\\(\\|[0-9a-f]{4})")

RowId = BigInteger().with_variant(Integer, "sqlite")
"""64 bits; on SQLite it must be called INTEGER to be the row id itself."""


class Exact(TypeDecorator[str]):
    r"""Any ``str`` whatever: NUL and lone surrogates, which UTF-8 columns refuse, as ``\xxxx``.

    Ordinary text stands in the column as it is, so that a person can read the table.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Escape."""
        return None if value is None else escaped(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Restore."""
        return None if value is None else restored(value)


class Moment(TypeDecorator[datetime]):
    """An aware datetime as whole microseconds since 1970, UTC: it sorts, and no zone is lost."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Count microseconds."""
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Count back."""
        return None if value is None else _EPOCH + value * _MICROSECOND


def escaped(text: str) -> str:
    r"""Write what UTF-8 columns refuse as ``\xxxx``, and a backslash as two."""
    return _ODD.sub(_escape, text)


def restored(text: str) -> str:
    """Undo `escaped`."""
    return _ESCAPED.sub(_restore, text) if "\\" in text else text


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    return "\\\\" if character == "\\" else f"\\{ord(character):04x}"


def _restore(match: re.Match[str]) -> str:
    return "\\" if match[1] == "\\" else chr(int(match[1], 16))
