"""pydantic's errors as faults: at the place in the file, in the words of the administrator."""

from collections.abc import Sequence
from typing import Any, Final

from pydantic_core import ErrorDetails

from bot.config.faults import Fault, nearest, shown
from bot.config.schema import examples_at, keys_at
from bot.config.templates.unread import BEHIND, NAMED
from bot.config.tree import Group, Items, Node, Path, Text
from bot.config.typing_slips import GROUPED, plain_number

_TYPES: Final = {
    "string_type": ("a word or a text is wanted here, not {what}", "write one value"),
    "int_parsing": ("{value} is no whole number", "write digits only"),
    "int_type": ("a whole number is wanted here, not {what}", "write digits only"),
    "int_from_float": ("{value} is no whole number", "write digits only"),
    "int_parsing_size": ("{value} is far too large", "write a smaller number"),
    "float_parsing": ("{value} is no number", "write digits, with a point before decimals"),
    "float_type": ("a number is wanted here, not {what}", "write digits"),
    "finite_number": ("{value} is no number to compare with", "write digits"),
    "bool_parsing": ("{value} is neither yes nor no", "write true or false"),
    "bool_type": ("yes or no is wanted here, not {what}", "write true or false"),
    "path_type": ("a path is wanted here, not {what}", "write one value"),
    "tuple_type": ("a list is wanted here, not {what}", "write [a, b] or lines with '- '"),
    "mapping_type": ("a mapping is wanted here, not {what}", "write key: value pairs"),
    "dict_type": ("a mapping is wanted here, not {what}", "write key: value pairs"),
    "model_type": ("a mapping is wanted here, not {what}", "write key: value pairs"),
    "model_attributes_type": ("a mapping is wanted here, not {what}", "write key: value pairs"),
    "string_too_short": ("the text is empty", "write something, or remove the line"),
    "too_short": ("at least one is needed here", "add one"),
    "greater_than_equal": ("{value} is too small", "write {ge} or more"),
    "less_than_equal": ("{value} is too large", "write {le} or less"),
    "string_pattern_mismatch": ("{value} is no language code", "write two letters such as en"),
}

_MEANT: Final = {
    "figure": "{{ counts: {word} }}",
    "when": "{{ text: {word} }}",
    "not": "{{ text: {word} }}",
    "any": "[ {{ text: {word} }} ]",
    "all": "[ {{ text: {word} }} ]",
    "quiet": "{{ during: {word} }}",
    "show": "{{ quotes: {word} }}",
    "ping": "{{ role: {word} }}",
    "mode": "instant, or {{ digest: hourly }}",
}
"""What a word alone means where a mapping is wanted, by the key it stands at."""


def complain(
    errors: Sequence[ErrorDetails], root: Group, file: str, told: set[Path]
) -> list[Fault]:
    """Turn the errors into faults, leaving out what follows from something told already.

    Args:
        errors: as `pydantic.ValidationError.errors` gives them.
        root: the tree that was validated.
        file: its name.
        told: paths that have their fault, or were left out before validation.
    """
    faults = []
    for error in errors:
        missing = error["type"] == "missing"
        name = str(error["loc"][-1]) if missing else ""
        path, node = _resolve(root, error["loc"][:-1] if missing else error["loc"])
        target = (*path, name) if missing else path
        if any(target[: len(known)] == known for known in told):
            continue
        if error["type"] == "too_short" and _full(node):
            continue  # what stands there has its own fault
        if error["type"] == "union_tag_not_found":
            name = error["ctx"]["discriminator"].strip("'")
        if name == "send" and isinstance(node, Group) and "like" in node.values:
            continue  # the route it is like has its own fault
        if name:
            faults.append(_missing(file, root, path, node, name))
            continue
        place = _key(root, path) if error["type"] == "extra_forbidden" or _of_key(error) else node
        if error["type"] == "union_tag_invalid" and isinstance(node, Group):
            place = node.values[error["ctx"]["discriminator"].strip("'")]
        message, suggestion = _words(error, path, node)
        faults.append(Fault(file, place.line, place.column, message, suggestion))
    return faults


def _resolve(root: Group, loc: Path) -> tuple[Path, Node]:
    """Follow an error's location as far as the file goes; union tags are passed over."""
    node: Node = root
    path: Path = ()
    for part in loc:
        if isinstance(node, Group) and str(part) in node.values:
            node, path = node.values[str(part)], (*path, str(part))
        elif isinstance(node, Items) and isinstance(part, int) and part < len(node.items):
            node, path = node.items[part], (*path, part)
    return path, node


def _key(root: Group, path: Path) -> Node:
    _, parent = _resolve(root, path[:-1])
    return parent.keys[str(path[-1])] if isinstance(parent, Group) else parent


def _full(node: Node) -> bool:
    return bool(node.items if isinstance(node, Items) else getattr(node, "values", ()))


def _of_key(error: ErrorDetails) -> bool:
    return bool(error["loc"]) and error["loc"][-1] == "[key]"


def _missing(file: str, root: Group, path: Path, node: Node, key: str) -> Fault:
    at: Node = node
    if isinstance(node, Group) and key in node.keys:
        at = node.keys[key]
    elif path and isinstance(path[-1], str):
        at = _key(root, path)
    where = f" in {dotted(path)}" if path else ""
    example = next(iter(examples_at((*path, key))), None)
    hint = f"add {key}: {example}" if example else f"add {key}: ..."
    return Fault(file, at.line, at.column, f"{key!r} is missing{where}", hint)


def _words(error: ErrorDetails, path: Path, node: Node) -> tuple[str, str]:
    context: dict[str, Any] = error.get("ctx", {})
    kind = error["type"]
    value = repr(shown(node.value)) if isinstance(node, Text) else _what(node)
    if kind == "wrong":
        return context["message"], context["suggestion"]
    if kind == "extra_forbidden":
        known = keys_at(path[:-1])
        name = str(path[-1])
        return (
            f"unknown key {shown(name)!r}",
            "remove it" if name in known else nearest(name, known),
        )
    if kind in ("literal_error", "union_tag_invalid"):
        expected = str(context.get("expected") or context["expected_tags"])
        words = [w.strip("' ") for w in expected.replace(" or ", ",").split(",")]
        if kind == "union_tag_invalid" and isinstance(node, Group):
            tag = context["discriminator"].strip("'")
            value = repr(shown(context["tag"]))
            return f"{value} is no {tag}", nearest(str(context["tag"]), words)
        if not isinstance(node, Text):
            return f"a word is wanted here, not {value}", "write one of: " + ", ".join(words)
        if len(words) == 1:
            return f"{value} is not known here", _meant(path, node) or f"write {words[0]}"
        return f"{value} is not known here", nearest(node.value, words)
    if path == ("templates",):
        return f"templates by their names are wanted here, not {_what(node)}", NAMED
    if path[:1] == ("templates",) and kind == "string_type":
        return f"the text of a template is wanted here, not {_what(node)}", BEHIND
    if kind in _TYPES:
        message, suggestion = _TYPES[kind]
        advice = _meant(path, node) or _ungrouped(node) or suggestion.format(**context)
        return message.format(value=value, what=_what(node)), advice
    return f"{value} does not fit: {shown(error['msg'], 120)}", "see docs/configuration.md"


def _meant(path: Path, node: Node) -> str | None:
    key = str(path[-1]) if path else ""
    if key not in _MEANT or not isinstance(node, Text):
        return None
    return "write " + _MEANT[key].format(word=shown(node.value))


def _ungrouped(node: Node) -> str | None:
    grouped = isinstance(node, Text) and GROUPED.fullmatch(node.value)
    return f"write {plain_number(grouped[0])}" if grouped else None


def _what(node: Node) -> str:
    return {"Text": "a text", "Items": "a list", "Group": "a mapping"}[type(node).__name__]


def dotted(path: Path) -> str:
    """A path as people write it: sources.seeds, routes[2].when."""
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{shown(part)}"
    return text.removeprefix(".")
