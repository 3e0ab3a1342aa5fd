"""Request bodies checked against Discord's own OpenAPI description, where it is at hand.

Found by the environment variable VERBATIM_SCHEMAS or beside the repository (../shared/schemas).
"""

import json
import os
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

_FILE = "discord-openapi.json"
_TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}


@lru_cache(maxsize=1)
def description() -> dict[str, Any] | None:
    """The description, or None where it is not at hand: the documented limits still hold."""
    beside = Path(__file__).parents[3] / "shared" / "schemas"
    file = Path(os.environ.get("VERBATIM_SCHEMAS", beside)) / _FILE
    return json.loads(file.read_text()) if file.is_file() else None


def faults(method: str, path: str, body: Any) -> list[str]:
    """What is wrong with a request's body; ``path`` is the description's template."""
    whole = description()
    if whole is None:
        return []
    content = whole["paths"][path][method.lower()]["requestBody"]["content"]
    return list(_check(body, content["application/json"]["schema"], whole, "body"))


def _check(value: Any, schema: dict[str, Any], whole: dict[str, Any], at: str) -> list[str]:
    if reference := schema.get("$ref"):
        return _check(value, whole["components"]["schemas"][reference.split("/")[-1]], whole, at)
    found: list[str] = []
    for branches in (schema.get("oneOf"), schema.get("anyOf")):
        if branches and all(_check(value, b, whole, at) for b in branches):
            best = min((_check(value, b, whole, at) for b in branches), key=_depth)
            found += [f"{at}: none of {len(branches)} forms: {best[:2]}"]
    for part in schema.get("allOf", ()):
        found += _check(value, part, whole, at)
    if "const" in schema and value != schema["const"]:
        found.append(f"{at}: not {schema['const']}")
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{at}: not one of {schema['enum']}")
    kinds = schema.get("type")
    if kinds:
        kinds = [kinds] if isinstance(kinds, str) else kinds
        fits = any(isinstance(value, _TYPES[k]) for k in kinds)
        if not fits or (isinstance(value, bool) and "boolean" not in kinds):
            return [*found, f"{at}: {type(value).__name__}, not {kinds}"]
    return found + _sizes(value, schema, at) + _inside(value, schema, whole, at)


def _depth(problems: list[str]) -> int:
    return -max(len(p.partition(":")[0]) for p in problems)


def _sizes(value: Any, schema: dict[str, Any], at: str) -> list[str]:
    count = len(value) if isinstance(value, str | list | dict) else value
    least = ("minLength", "minItems", "minProperties", "minimum")
    most = ("maxLength", "maxItems", "maxProperties", "maximum")
    found = [
        f"{at}: under {k} {schema[k]}" for k in least if k in schema and _under(count, schema[k])
    ]
    found += [
        f"{at}: over {k} {schema[k]}" for k in most if k in schema and _under(schema[k], count)
    ]
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        found.append(f"{at}: not like {schema['pattern']}")
    return found


def _under(one: Any, other: Any) -> bool:
    return isinstance(one, int | float) and isinstance(other, int | float) and one < other


def _inside(value: Any, schema: dict[str, Any], whole: dict[str, Any], at: str) -> list[str]:
    found: list[str] = []
    if isinstance(value, dict):
        found += [f"{at}: lacks {key}" for key in schema.get("required", ()) if key not in value]
        for key, part in schema.get("properties", {}).items():
            if key in value:
                found += _check(value[key], part, whole, f"{at}.{key}")
    if isinstance(value, list) and "items" in schema:
        for n, item in enumerate(value):
            found += _check(item, schema["items"], whole, f"{at}[{n}]")
    return found
