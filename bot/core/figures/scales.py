"""Scale words and marks behind digits: "1.2bn", "3 million", "5m"."""

import re

from bot.core.figures.numeral import Numeral
from bot.languages.english_numbers import ONES, SCALE_MARKS, SCALES
from bot.languages.english_units import SYMBOLS

_SCALE = re.compile(
    rf"(?:\s?[-‑]\s?|\s)?(?P<word>(?:{'|'.join(SCALES)})(?:\s+(?:{'|'.join(SCALES)}))?|lakhs|crores)\b"
    r"|-?(?P<cr>cr)\b(?!\.?[a-z])|\s(?P<crore>cr)\b(?!\.?[a-z])|(?P<mark>mn|mln|mil|mio|mm|bn|bln|tn|trn|[kmbt])\b(?![./]?[a-z0-9²³])"
    r"|[\s\u00a0](?P<apart>mn|mln|bn|bln|tn|trn|[mb])\b(?!\.?[a-z])"
)
_SCALE_WORD = re.compile(rf"\s(?:{'|'.join(SCALES)})\b")
_ONES = "|".join(w for w, n in ONES.items() if n)
_SPELLED = re.compile(rf"\s\((?:{_ONES})\)(?=\s)")
"""The number once more in words before its scale: "3 (three) million"."""
_PERIOD_WORDS = re.compile(r"\s+[a-z]*s\b|\s+(?:people|men|women|children|unique|digital|new)\b")
_AMOUNTS = re.compile(
    r"(?:%|\b(?:sales|revenues?|profits?|turnover|users|subscribers|viewers|audiences?|vol(?:ume)?|people|population|passengers|units"
    r"|downloads|visitors?|customers|members|votes|households|homes|jobs|followers|exports|imports|budget|costs?|worth"
    r"|income|earnings|loss(?:es)?|debts?|per\s?cent|pct)\b)(?:[^.;]|\.(?=[0-9]))*\Z"
)
_EXTENT = re.compile(
    r"\s(?:tall|long|high|deep|wide|away|race|final|sprint|freestyle|dash|relay|above|below|from)\b"
)
_PRICED = re.compile(r"[$€£][0-9][0-9.,]*\s?(?:[-–]|to|and|or)\s?\Z")
_LONG = re.compile(
    r"\s(?:waves|swells|seas|surges|walls|fences|masts|poles|drops|cliffs|trenches|corridors|gaps)\b"
)
_NEAR = 70


def _before_scale(lower: str, numeral: Numeral) -> int:
    """Where a scale may begin: behind the number, brackets around it, or words that spell it."""
    end = numeral.end
    if lower.startswith(") ", end) and lower.startswith("(", numeral.start - 1):
        if numeral.start and _SCALE_WORD.match(lower, end + 1):
            numeral.start -= 1
            return end + 1
    elif lower.startswith(" (", end):
        spelled = _SPELLED.match(lower, end)
        if spelled and _SCALE_WORD.match(lower, spelled.end()):
            return spelled.end()
    return end


def take_scale(text: str, lower: str, numeral: Numeral) -> None:
    """Take in the scale behind the digits, if one stands there: end, value and `Numeral.scaled`."""
    scale = _SCALE.match(lower, _before_scale(lower, numeral))
    if scale is None:
        return
    if scale["word"]:
        for word in scale["word"].split():
            numeral.value = scaled(numeral.value, SCALES[word.removesuffix("s")])
    elif scale["cr"] or scale["crore"]:
        if numeral.unit not in {"INR", ""} or (scale["crore"] and not numeral.unit):
            return
        numeral.value = scaled(numeral.value, SCALES["crore"])
    else:
        mark = scale["mark"] or scale["apart"]
        written = text[scale.end() - len(mark) : scale.end()]
        around = (
            lower[max(0, numeral.start - _NEAR) : numeral.start],
            lower[scale.end() : scale.end() + 24],
        )
        if not _is_scale(written, bool(scale["mark"]), numeral, *around):
            return
        numeral.value = scaled(numeral.value, SCALE_MARKS[mark])
    numeral.end = numeral.unit_end = scale.end()
    numeral.scaled, numeral.plain = True, False


def scaled(value: float, scale: float) -> float:
    """``value`` times ``scale`` as written out: 4.1 million is 4100000, not 4099999.9999999995."""
    return float(f"{value * scale:.14g}")


def _is_scale(written: str, glued: bool, numeral: Numeral, before: str, after: str) -> bool:
    """Whether "m", "b", "k" and their kind stand for a scale here, not for metres and the like."""
    if len(written) > 1:
        return written not in SYMBOLS or bool(numeral.unit)
    if numeral.unit:
        return True
    if written in "kK":
        return glued
    if written == "t":
        return False
    if glued and _PRICED.search(before):
        return True
    if written in "MB":
        return True
    if glued and _PERIOD_WORDS.match(after):
        return _LONG.match(after) is None
    return glued and _AMOUNTS.search(before) is not None and not _EXTENT.match(after)
