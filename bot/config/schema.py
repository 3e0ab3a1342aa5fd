"""The configuration's JSON Schema: for editors, for messages, and for the reference page."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from bot.config.model import Config

Schema = dict[str, Any]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


@cache
def schema() -> Schema:
    """The schema, without titles and with nothing that YAML cannot leave out."""
    made = _tidy(Config.model_json_schema())
    return {"$schema": _DIALECT, "title": "Verbatim's configuration", **made}


def keys_at(path: tuple[str | int, ...]) -> list[str]:
    """The keys that may stand in the mapping at ``path``."""
    return [key for found in _at(path) for key in found.get("properties", {})]


def examples_at(path: tuple[str | int, ...]) -> list[str]:
    """What may be written at ``path``: examples, or the words that are allowed."""
    return [
        e if isinstance(e, str) else json.dumps(e) for found in _at(path) for e in _examples(found)
    ]


def branches(part: Schema) -> Iterator[Schema]:
    """The alternatives of a schema, with references followed and none nested."""
    if "$ref" in part:
        yield from branches(schema()["$defs"][part["$ref"].rpartition("/")[2]])
    elif choices := part.get("anyOf") or part.get("oneOf"):
        for choice in choices:
            yield from branches(choice)
    else:
        yield part


def _examples(part: Schema) -> list[Any]:
    return part.get("examples") or part.get("enum") or ([part["const"]] if "const" in part else [])


def _at(path: tuple[str | int, ...]) -> list[Schema]:
    parts = list(branches(schema()))
    for step in path:
        below = [found for part in parts if (found := _child(part, step)) is not None]
        # An example beside a reference or a choice belongs to the field, so it goes first.
        beside = [{"examples": b["examples"]} for b in below if "examples" in b]
        parts = [*beside, *(c for b in below for c in branches(b))]
    return parts


def _child(part: Schema, step: str | int) -> Schema | None:
    if isinstance(step, int):
        found = part.get("items")
    else:
        found = part.get("properties", {}).get(step) or part.get("additionalProperties")
    return found if isinstance(found, dict) else None


def _tidy(part: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Drop generated titles, and the null that a field left out stands for."""
    if isinstance(part, list):
        return [_tidy(p) for p in part]
    if not isinstance(part, dict):
        return part
    kept = {
        key: {name: _tidy(p) for name, p in value.items()}
        if key in ("properties", "$defs")
        else _tidy(value)
        for key, value in part.items()
        if not (key == "title" and isinstance(value, str))
        and not (key == "default" and value is None)
    }
    choices = kept.get("anyOf")
    if choices and {"type": "null"} in choices:
        rest = [c for c in choices if c != {"type": "null"}]
        kept.pop("anyOf")
        kept = {**rest[0], **kept} if len(rest) == 1 else {"anyOf": rest, **kept}
    return kept
