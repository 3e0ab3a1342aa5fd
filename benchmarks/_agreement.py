"""What counts as right: predicted quotes and figures beside labelled ones.

Documents are what `bot.core.record.record` makes of them, labels have the same fields. The rules
are told in docs/accuracy.md.
"""

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

Item = Mapping[str, Any]
_CLOSE = 1e-5
_COUNTS = frozenset({None, "", "count", "item"})
_ALIASES = {"times": "time", "percentage point": "point"}
_FRACTIONS = frozenset({"percent", "fraction"})


class Share(NamedTuple):
    """How many of what was predicted, and of what is labelled, agree."""

    right: int
    predicted: int
    labelled: int

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, in percent."""
        return 200 * self.right / max(1, self.predicted + self.labelled)


def bare(text: str, item: Item) -> tuple[int, int]:
    """The place of an item without signs at its edges, so that marks may be in or out."""
    start, end = item["start"], item["end"]
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def meets(one: Item | None, other: Item | None) -> bool:
    """Whether two places share a character, or both are missing."""
    if one is None or other is None:
        return one is None and other is None
    return bool(one["start"] < other["end"] and other["start"] < one["end"])


def same_person(shown: str | None, labelled: str) -> bool:
    """Whether first and last name are those of the label; one name is enough where it has one."""
    found, wanted = _words(shown or ""), _words(labelled)
    if not found or not wanted or found[-1] != wanted[-1]:
        return False
    return len(wanted) == 1 or (len(found) > 1 and wanted[0] in found[:-1])


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return kept.split()


def speaker_agrees(labelled: Item, found: Item) -> bool:
    """Whether the person is right; where nobody is named, the words that attribute the quote."""
    if labelled["speaker"]:
        return same_person(found["speaker"]["name"], labelled["speaker"])
    return meets(labelled["mention"], found["speaker"]["mention"])


def pair_figures(labelled: Sequence[Item], found: Sequence[Item]) -> list[tuple[Item, Item | None]]:
    """Every labelled figure with the one found on it, of the same value if there is one."""
    left = list(found)
    pairs: list[tuple[Item, Item | None]] = []
    for label in labelled:
        on = [f for f in left if meets(label, f)]
        best = next((f for f in on if value_agrees(label, f)), on[0] if on else None)
        if best is not None and value_agrees(label, best):
            left.remove(best)
        pairs.append((label, best))
    return pairs


def value_agrees(label: Item, found: Item) -> bool:
    """Whether the value, or both ends of a range, agree; a fraction may be a percentage."""
    wanted = [_numbers(label)]
    wanted += [[float(value)] for value in label.get("value_alt") or ()]
    numbers = _numbers(found)
    scales = [1.0]
    if {label.get("unit"), found.get("unit")} == _FRACTIONS:
        scales.append(100.0 if label.get("unit") == "percent" else 0.01)
    return any(
        len(numbers) == len(each)
        and all(
            abs(a * scale - b) <= _CLOSE * abs(b) + 1e-9 for a, b in zip(numbers, each, strict=True)
        )
        for each in wanted
        for scale in scales
    )


def _numbers(item: Item) -> list[float]:
    if item.get("values"):
        return sorted(float(v) for v in item["values"])
    if item.get("value") is not None and not item.get("vague"):
        return [float(item["value"])]
    ends = [item.get("low"), item.get("high")]
    if item.get("vague"):
        return [float(next(e for e in [*ends, item.get("value")] if e is not None))]
    return sorted(float(e) for e in ends if e is not None)


def unit_agrees(label: Item, found: Item) -> bool:
    """Whether both have the same unit, what it is per aside; a label without one takes any."""
    unit, other = _base(label.get("unit")), _base(found.get("unit"))
    if unit == other or {unit, other} <= _COUNTS or {unit, other} == _FRACTIONS:
        return True
    named = other in _COUNTS and _base(found.get("counted")) == unit
    return unit is None or named or other in (label.get("unit_alt") or ())


def _base(unit: str | None) -> str | None:
    """The unit without "per …", one word for "times"."""
    return None if unit is None else _ALIASES.get(unit, unit.partition(" per ")[0])


def comparator_agrees(label: Item, found: Item) -> bool:
    """Whether "at least", "about", nothing … agree."""
    allowed = {label.get("comparator") or "exact", *(label.get("comparator_alt") or ())}
    return (found.get("comparator") or "exact") in allowed


def tally(shares: Mapping[str, Counter[str]]) -> dict[str, Share]:
    """Counters of right, predicted and labelled as shares."""
    return {
        name: Share(counts["right"], counts["predicted"], counts["labelled"])
        for name, counts in shares.items()
    }
