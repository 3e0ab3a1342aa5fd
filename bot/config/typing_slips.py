"""What word processors and habits of writing leave in a file: curly quote marks, 5,000."""

import re
from itertools import pairwise
from typing import Final

from bot.config.faults import Fault, shown
from bot.config.tree import Group, Text, walk

_CURLY: Final = re.compile("[“”„‟«‘‚][^“”„‟«»‘’‚]*[“”„‟»’]")
_LAST_DIGITS: Final = re.compile(r"[0-9]{3}(?:\.[0-9]+)?")
_DIGITS: Final = re.compile(r"[0-9]{1,3}")
GROUPED: Final = re.compile("[0-9]{1,3}(?:[, '_’\u00a0\u2009\u202f][0-9]{3})+(?:[.][0-9]+)?")
"""A number whose digits stand in groups of three: 5,000."""


def plain_number(grouped: str) -> str:
    """5,000 as it has to be written: 5000."""
    return re.sub(r"[^0-9.]", "", grouped)


def mend_slips(root: Group, file: str) -> list[Fault]:
    """Tell of curly quote marks around a value or key, and of numbers cut in two by their comma.

    The tree is mended to what was meant, so that nothing else is told of the same place.
    """
    found: list[Fault] = []
    for _, node in list(walk(root)):
        if isinstance(node, Text) and _is_curly(node):
            found.append(_curly(node, file))
            node.value = node.value[1:-1]
        elif isinstance(node, Group):
            if any(_is_curly(place) for place in node.keys.values()):
                found += _mend_keys(node, file)
            for number, key in _halves(node):
                found.append(_cut(number, key, file))
                number.value += key
                del node.values[key], node.keys[key]
    return found


def _is_curly(place: Text) -> bool:
    return not place.style and _CURLY.fullmatch(place.value) is not None


def _mend_keys(node: Group, file: str) -> list[Fault]:
    found = []
    keys = list(node.keys.values())
    values = list(node.values.values())
    for place in keys:
        if _is_curly(place):
            found.append(_curly(place, file))
            place.value = place.value[1:-1]
    node.keys = {place.value: place for place in keys}
    node.values = {place.value: value for place, value in zip(keys, values, strict=True)}
    return found


def _halves(node: Group) -> list[tuple[Text, str]]:
    """Numbers with the key that a comma cut off: `{ at_least: 5,000 }` is 5, and a key 000."""
    return [
        (number, key)
        for before, key in pairwise(list(node.values))
        if _LAST_DIGITS.fullmatch(key)
        and isinstance(rest := node.values[key], Text)
        and rest.empty
        and isinstance(number := node.values[before], Text)
        and _DIGITS.fullmatch(number.value)
        and node.keys[key].line == number.line
        and node.keys[key].column == number.column + len(number.value) + 1
    ]


def _curly(place: Text, file: str) -> Fault:
    inner = place.value[1:-1]
    message = f"{shown(place.value)} stands between curly quote marks, which are letters to YAML"
    return Fault(file, place.line, place.column, message, f'type straight ones: "{shown(inner)}"')


def _cut(number: Text, rest: str, file: str) -> Fault:
    whole = f"{number.value}{rest}"
    message = f"the comma in {number.value},{rest} ends the value"
    return Fault(file, number.line, number.column, message, f"write {whole}")
