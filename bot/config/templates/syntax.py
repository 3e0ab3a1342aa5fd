"""What Jinja's parser could not read, in words for whoever wrote it."""

import re
from collections.abc import Mapping
from typing import Final

from bot.config.faults import shown

_CHARACTER: Final = re.compile("unexpected char '(.)' at ", re.DOTALL)
_INSTEAD: Final = re.compile(
    "expected token 'end of (?:statement block|print statement)', got '(.+)'"
)
_CLOSING: Final = re.compile(r"unexpected '([})\]])'")
_FIXED: Final = "can't assign to "
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
        hint = _HINTS.get(found[1], _HINT)
        if found[1] in _MARKS:
            hint = "write straight marks around a value: 'so'"
        return found[1], f"{shown(found[1])!r} means nothing here", hint
    if found := _INSTEAD.match(message):
        return found[1], f"{shown(found[1])!r} cannot stand here", _HINTS.get(found[1], _HINT)
    if found := _CLOSING.match(message):
        return found[1], f"{found[1]!r} closes nothing", "write {{ name }} or {% ... %}, both whole"
    if message.startswith(_FIXED):
        hint = "choose a name of your own, other than none, true or false"
        return "", "only a name can be given a value", hint
    return None
