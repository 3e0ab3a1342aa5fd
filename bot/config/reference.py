"""The page that lists every key, and the schema file: both made from the models."""

import json
from collections.abc import Iterator

from bot.config.schema import Schema, branches, schema

_HEAD = """\
# Configuration

One YAML file, `config/verbatim.yaml` unless `--config FILE` or `$VERBATIM_CONFIG` names another.
`verbatim check` names every fault with file, line and column. Paths start where the bot is
started. Values are read as they are written: `22:00`, `no` and `0123` stay what they look like,
so quote marks are needed only around text with `: ` or ` #` in it, or that begins with one of
`` & * ! | > % @ ` { [ ``. Aliases, anchors and tags are refused.

Time spans are a number and `s`, `m`, `h` or `d` (`90s`, `15m`); sizes a number and `KB`, `MB` or
`GB`. A value marked "one or many" may be one word or a list.

This page is made from the program: `verbatim schema --format markdown > docs/configuration.md`.
Editors that know JSON Schema complete and check the file with `config/verbatim.schema.json`.
A whole example stands in [`config/examples/newsroom.yaml`](../config/examples/newsroom.yaml).
"""


def schema_text() -> str:
    """The JSON Schema as a file holds it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def reference() -> str:
    """The page, in Markdown."""
    return _HEAD + "".join(_section("", schema(), ()))


def _section(path: str, part: Schema, above: tuple[Schema, ...]) -> Iterator[str]:
    """The table of one mapping, then those of the mappings in it, but for those it is part of."""
    properties = part.get("properties", {})
    title = f"`{path}`" if path else "The file"
    yield f"\n## {title}\n\n{part.get('description', '')}\n\n"
    yield "| key | value | default | meaning |\n| --- | --- | --- | --- |\n"
    for key, field in properties.items():
        cells = (
            f"`{key}`",
            _value(field),
            _default(key, field, part),
            field.get("description") or next(branches(field)).get("description", ""),
        )
        # A table's row is one line, whatever the lines of the docstring.
        row = (" ".join(cell.split()).replace("|", "\\|") for cell in cells)
        yield "| " + " | ".join(row) + " |\n"
    for key, field in properties.items():
        for below, inner in _mappings(f"{path}.{key}".removeprefix("."), field):
            if inner not in above:
                yield from _section(below, inner, (*above, inner))


def _mappings(path: str, field: Schema) -> Iterator[tuple[str, Schema]]:
    """The mappings a field leads to, with the path to each."""
    for branch in branches(field):
        if "properties" in branch:
            kind = branch["properties"].get("platform", {}).get("const")
            yield f"{path} ({kind})" if kind else path, branch
        elif isinstance(branch.get("additionalProperties"), dict):
            yield from _mappings(f"{path}.NAME", branch["additionalProperties"])
        elif "items" in branch:
            yield from _mappings(f"{path}[]", branch["items"])


def _value(field: Schema) -> str:
    words: list[str] = []
    for branch in branches(field):
        if "enum" in branch or "const" in branch:
            words += [f"`{word}`" for word in branch.get("enum") or [branch["const"]]]
        elif "properties" in branch:
            words.append("a mapping, below")
        elif "additionalProperties" in branch:
            texts = branch["additionalProperties"].get("type") == "string"
            words.append("names and their texts" if texts else "names and their mappings, below")
        elif branch.get("type") == "array":
            words.append("a list")
        else:
            words.append(
                {"string": "text", "boolean": "`true` or `false`"}.get(branch["type"], "a number")
            )
    if words[:2] == ["text", "a list"]:
        words[:2] = ["one or many"]
    return " or ".join(dict.fromkeys(words))


def _default(key: str, field: Schema, part: Schema) -> str:
    if key in part.get("required", ()):
        return "required"
    default = field.get("default")
    if isinstance(default, dict) and default:
        return "as below"
    if default in (None, {}, []):
        return "–"
    return f"`{default if isinstance(default, str) else json.dumps(default)}`"
