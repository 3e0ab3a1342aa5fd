"""Records as JSON text in a column: tolerant of fields added later, exact on any text."""

import json
from typing import Any, TypeVar

from pydantic import TypeAdapter

from bot.store.columns import escaped, restored

Record = TypeVar("Record")


_ESCAPED = "\\"
"""Marks JSON that is escaped once more; no JSON begins so."""

_adapters: dict[type, TypeAdapter[Any]] = {}


def _adapter(shape: type) -> TypeAdapter[Any]:
    """Built once for each shape; building it anew costs a millisecond."""
    if shape not in _adapters:
        _adapters[shape] = TypeAdapter(shape)
    return _adapters[shape]


def encode(shape: type[Record], record: Record) -> str:
    """Write ``record`` as JSON that any engine's UTF-8 text column takes."""
    # In "python" mode with JSON's types: pydantic's own JSON refuses lone surrogates.
    plain = _adapter(shape).dump_python(record, mode="json")
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        # JSON's own escapes would join two lone surrogates into one character.
        return _ESCAPED + escaped(text)
    return text


def decode(shape: type[Record], text: str) -> Record:
    """Read back what `encode` wrote; missing fields take their defaults."""
    record: Record = _adapter(shape).validate_python(json.loads(_json(text)))
    return record


def _json(text: str) -> str:
    return restored(text[1:]) if text.startswith(_ESCAPED) else text
