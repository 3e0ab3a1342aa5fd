"""What Jinja's parser could not read, in words for whoever wrote it."""

import re
from collections.abc import Mapping
from typing import Final

from bot.config.faults import shown

_CHARACTER: Final = re.compile("unexpected char ['\"](.)['\"] at ", re.DOTALL)
_INSTEAD: Final = re.compile(
    "expected token 'end of (?:statement block|print statement)', got '(.+)'"
)
_CLOSING: Final = re.compile(r"unexpected '([})\]])'")
_EMPTY: Final = re.compile(
    "(?:Expected an expression, got|unexpected|expected token 'name', got) "
    "'end of (statement block|print statement|template)'"
)
_UNENDED: Final = re.compile(
    "unexpected end of template, expected 'end of (statement block|print statement)'"
)
_ODD: Final = re.compile("unexpected '(.+)'", re.DOTALL)
_CLOSERS: Final = {"print statement": "}}", "statement block": "%}", "template": "}} or %}"}
_WORDS: Final = (
    (
        "expected token 'in', got ",
        ("a {% for %} without its in", "write {% for quote in quotes %}"),
    ),
    (
        "expected name or number",
        ("a name is missing behind a point", "write one, such as document.title"),
    ),
    (
        "tag name expected",
        ("a {% without its word", "write {% if %}, {% for %} or {% set %}"),
    ),
    (
        "can't assign to ",
        (
            "only a name can be given a value",
            "choose a name of your own, other than none, true or false",
        ),
    ),
)
_MARKS: Final = "“”„‟«»‘’‚‹›"
_HINTS: Final[Mapping[str, str]] = {
    "&": "write and between two conditions",
    "!": "write not before a condition, or != between two values",
    "?": "write {{ a if condition else b }}",
    "=": "write == to compare",
    "if": "write {% elif %}",
}
_HINT: Final = "see docs/how-to/write-a-template.md"


def misread(message: str) -> tuple[str, str, str] | None:
    """The word at fault (or ""), what is wrong and what to do; None for any other message.

    Args:
        message: what Jinja's parser says.
    """
    if found := _CHARACTER.match(message):
        if found[1] in "'\"":
            return "", "a quote mark opens here and never closes", "close it"
        hint = _HINTS.get(found[1], _HINT)
        if found[1] in _MARKS:
            hint = "write straight marks around a value: 'so'"
        return found[1], f"{shown(found[1])!r} means nothing here", hint
    if found := _INSTEAD.match(message):
        return found[1], f"{shown(found[1])!r} cannot stand here", _HINTS.get(found[1], _HINT)
    if found := _CLOSING.match(message):
        return found[1], f"{found[1]!r} closes nothing", "write {{ name }} or {% ... %}, both whole"
    return _missing(message)


def _missing(message: str) -> tuple[str, str, str] | None:
    if found := _UNENDED.match(message):
        return "", "a bracket opens here and is not closed", f"write {_CLOSERS[found[1]]}"
    if found := _EMPTY.match(message):
        what = f"a value is missing before {_CLOSERS[found[1]]}"
        return "", what, "write one, such as figures or document.title"
    if found := _ODD.match(message):
        return found[1], f"{shown(found[1])!r} cannot stand here", _HINTS.get(found[1], _HINT)
    return next((("", *said) for start, said in _WORDS if message.startswith(start)), None)
