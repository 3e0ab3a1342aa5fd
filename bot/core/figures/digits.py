"""Numbers in digits: separators, decimals, fractions, powers, currency signs, scale marks."""

import re

from bot.core.figures.numeral import Numeral
from bot.core.figures.scales import scaled, take_scale
from bot.languages.english_currencies import CURRENCIES, LETTERS, SIGNS
from bot.languages.english_numbers import GLYPHS, SCALE_MARKS, SCALES
from bot.languages.english_units import NAMES, SYMBOLS, TIGHT

_GLYPH = "".join(GLYPHS)
DIGITS = (
    r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,6}(?![0-9])"
    r"|[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}(?![0-9])"
    r"|[0-9]{1,3}(?:[\u00a0\u2007\u2009\u202f'’][0-9]{3}){1,6}(?![0-9])"
    r"|[1-9][0-9]{0,2}(?:\ [0-9]{3}){1,6}"
    r"(?![0-9,.:/]|[–-](?![1-9][0-9]{0,2}\ [0-9]{3}(?![0-9]))|\s[0-9])"
    r"|[0-9]+)(?:\.[0-9]+)?(?![0-9])|\.[0-9]+"
)
"""One number in digits, without sign, scale and fraction glyph."""

_TAIL = re.compile(
    rf"(?P<glyph>\s?[{_GLYPH}])|(?P<mixed>(?:[\s-]|[\u0020\u00a0]{{2,20}}\n?[\u0020\u00a0]{{0,20}})(?P<n>[1-9][0-9]?)/(?P<d>[2-9]|16|32|64)(?![0-9/]))"
    r"|/(?P<under>[0-9]{1,3})(?![0-9/])"
    r"|\s?(?:[×x]\s?10(?=[\^−–-])\^?|×\s?10(?=[0-9]{2}(?![0-9])))(?P<power>[-−–]?[0-9]{1,3})(?![0-9])"
    r"|(?:\s?[×x]\s?(?P<ten>10))?(?<=10)(?P<raised>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})"
    r"|(?<=10)\^(?P<exponent>[-−–]?[0-9]{1,2})(?![0-9])"
    r"|e(?P<e>[+-]?[0-9]{1,3})\b"
)
_LETTERS = sorted((s for s in SIGNS if s[-1].isalpha() or s[-1] in ".="), key=len, reverse=True)
_DOLLARS = [s for s in SIGNS if s.endswith("$") and s != "$"]
_PREFIX = re.compile(
    rf"(?:(?<!\w)(?:{'|'.join(re.escape(s[:-1]) for s in _DOLLARS)})(?:(?<!\bA)\s)?\$(?:US|A)?"
    rf"|\$(?:US|A)?|[{''.join(s for s in SIGNS if len(s) == 1 and s != '$')}]"
    rf"|(?<![\w$])(?:{'|'.join(re.escape(s) for s in _LETTERS if len(s) > 1)}))"
    r"[\s\u00a0]?(?P<sign>[-−–]?)\Z"
)
_SPACED = frozenset({"R ", "K "})
_PAID = re.compile(
    r"\b(?:[Pp]aid|pays?|paying|earn(?:s|ed|ing)?|costs?|fetch(?:es|ed|ing)?|worth|fined|(?:sold|sells|sell|went|goes)\s(?:for|at)|(?:[Ff]ine|fee|wage|price|fare|rent|cost|total|sum)\sof"
    r"|instead\sof|(?:up|down)\sfrom|(?:dearer|cheaper)\sby)\s(?:(?:about|just|only|nearly|over)\s)?\Z"
)
_EACH = re.compile(
    r"\s(?:an?|per)\s(?:day|week|month|hour|night|tin|bag|sack|kilo|litre|head|crate|basket|bunch|plate|bundle|tray|tonne|trip)\b"
)
_MARKS = frozenset("-−–~≈∼<>≥≤+")
_LAST_OF_SIGNS = frozenset(s[-1] for s in SIGNS)
_COMMA = re.compile(r",(?P<cents>[0-9]{1,2})(?![0-9,])")
_WHOLE = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})*")
_BY_COMMA = re.compile(
    r"(?P<whole>[0-9]{1,3}(?:\.[0-9]{3}){1,5})(?![0-9])(?:,(?P<cents>[0-9]{1,3})(?!,?[0-9]))?"
    r"|(?P<plain>[0-9]{1,9}),(?P<decimals>[0-9]{1,3})(?!,?[0-9])"
)
_POINTS = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,5}(?![0-9.])")
_MEASURED = re.compile(
    r"[\s\u00a0]?(?:[%€°£]|per\s?cent\b|(?P<word>[^\W\d_]{2,}|(?<=[0-9])[mbk]\b(?![./²³])|(?<=[\s\u00a0])[mtlgh](?=[\s.,;)]|\Z)))"
)
_SIGN = re.compile(
    r"(?:^|[\s(\[,;])(?P<minus>(?<!plus\sor\s)(?<!plus\sand\s)minus[\s-]|[-−–](?=\Z))\Z|(?P<mark>[~≈∼<>≥≤])\s?(?P<below>[−–-]?)\Z"
)
_PLUS = re.compile(r"(?:^|[\s(])\+\Z")
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100})
"""What fractions are written in; "88/96" are two numbers: so many of so many."""
_PERCENT = 100
_LOWERED = str.maketrans("−–⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹", "---+0123456789")
_LARGE = re.compile(r"\s?(?:(?:million|billion|trillion)\b|(?:m|bn|mn)\b)")
_MEETINGS = frozenset({"COP", "SDG"})
"""Codes of money that also name meetings and goals: "COP 30", "SDG 5"."""
_AGED = re.compile(r"['’]?s\b")
"""After "over 65": those who are older."""
_TOLERANCE = re.compile(r"\bplus\s(?:or|and)\sminus\s\Z")
_NEAR = 30
_LONGEST = 24
_BASE = 10
_LARGEST_POWER = 99
_LONGEST_PLAIN = 9


def read_digits(
    text: str, lower: str, start: int, end: int, *, by_comma: bool = False
) -> Numeral | None:
    """Read the number whose digits stand at ``start``..``end``, with what belongs to it.

    Args:
        text: the document.
        lower: the same in lower case.
        start: where its digits begin.
        end: where they end, as they are grouped in English.
        by_comma: whether the document parts decimals by a comma and thousands by a point.

    Returns:
        The numeral, or None where the digits are part of a word or too long to be a quantity.
    """
    if end - start > _LONGEST:
        return None
    digits = lower[start:end]
    other = _BY_COMMA.match(lower, start) if by_comma else None
    comma = None if other or not _WHOLE.fullmatch(digits) else _COMMA.match(lower, end)
    if other:
        end = other.end()
        whole, decimals = other["whole"] or other["plain"], other["cents"] or other["decimals"]
        digits = whole.replace(".", "") + "." + (decimals or "0")
    elif comma and _is_decimal(text, lower, start, comma):
        end = comma.end()
        digits = digits.replace(".", "") + "." + comma["cents"]
    elif lower[end : end + 1] == "." and (points := _POINTS.match(lower, start)):
        end, digits = points.end(), points[0].replace(".", "")
    mantissa = float(re.sub(r"[^0-9.]", "", digits))
    numeral = Numeral(start, end, mantissa, mantissa, "digits", unit_end=end)
    numeral.plain = digits.isdigit()
    if numeral.plain and len(digits) > _LONGEST_PLAIN:
        return None
    if not _before(text, numeral):
        return None
    aged = _AGED.match(lower, numeral.end) if numeral.plain else None
    if aged and lower[max(0, start - 6) : start - 1].endswith(("over", "under")):
        numeral.unit, numeral.age, numeral.unit_end = "year", True, aged.end()
        return numeral
    _tail(lower, numeral)
    take_scale(text, lower, numeral)
    return numeral


def _is_decimal(text: str, lower: str, start: int, comma: re.Match[str]) -> bool:
    """Whether a comma is the decimal sign: "12,5 %", "1,8 metres", "€1.234,50"."""
    if len(comma["cents"]) == 2 and _PREFIX.search(text[max(0, start - 8) : start]):
        return True
    unit = _MEASURED.match(lower, comma.end())
    if unit is None:
        return False
    word = unit["word"]
    known = (NAMES, SCALES, SCALE_MARKS, CURRENCIES, SYMBOLS, TIGHT)
    written = text[unit.start("word") : unit.end("word")]  # "kWh" is no "kwh"
    return not word or any(word in table or written in table for table in known)


def _before(text: str, numeral: Numeral) -> bool:
    """Take currency sign, minus and marks before the digits; False if they sit inside a word."""
    start = numeral.start
    left = text[max(0, start - 8) : start].replace("Minus", "minus")
    prefix = _PREFIX.search(left) if left.rstrip(" \u00a0-−–")[-1:] in _LAST_OF_SIGNS else None
    if prefix and left.strip():
        if prefix[0][:3] in _MEETINGS and numeral.plain and numeral.value < _BASE**2:
            return False
        sign = prefix[0].rstrip("-−– \u00a0").replace(" ", "").replace("\u00a0", "")
        numeral.unit = SIGNS.get(sign, SIGNS.get(sign.rstrip("."), "USD"))
        numeral.start = start - len(left) + prefix.start()
        numeral.plain = False
        if prefix["sign"]:
            _negate(numeral)
        left = text[max(0, numeral.start - 8) : numeral.start]
    elif left and (left[-1].isalnum() or left[-1] in "_@#"):
        if not _is_lettered(text, left, numeral):
            return False
        numeral.unit, numeral.start, numeral.plain = LETTERS[left[-1]], start - 1, False
        left = left[:-1]
    elif left[-2:] in _SPACED and _is_paid(text, start - 2, numeral):
        numeral.unit, numeral.start, numeral.plain = LETTERS[left[-2]], start - 2, False
        left = left[:-2]
    _take_sign(text, left, numeral)
    return True


def _take_sign(text: str, left: str, numeral: Numeral) -> None:
    """Take minus and marks before the number, its currency sign included."""
    start = numeral.start
    if left[-6:-1] == "minus" and _TOLERANCE.search(text, max(0, start - 16), start):
        left = ""
    signed = _SIGN.search(left) if left.rstrip()[-1:] in _MARKS or left[-6:-1] == "minus" else None
    if signed and signed["mark"]:
        numeral.mark = signed["mark"]
        if signed["below"]:
            _negate(numeral)
            numeral.start -= 1
    elif signed and (text[numeral.start - 1] == "−" or signed["minus"][0] in "m-–"):
        _negate(numeral)
        numeral.start -= len(signed["minus"])
    elif left.endswith("+") and _PLUS.search(left):
        numeral.mark = "plus"


def _is_lettered(text: str, left: str, numeral: Numeral) -> bool:
    """Whether one letter before a large sum is a currency's: "R2 million", "N450,000"."""
    if left[-1] not in LETTERS or left[-2:-1].isalnum() or left[-2:-1] in {"-", "‑", "."}:
        return False
    if "," in text[numeral.start : numeral.end] or _LARGE.match(text, numeral.end) is not None:
        return True
    return left[-1] == "K" and _is_paid(text, numeral.start - 1, numeral)


def _is_paid(text: str, at: int, numeral: Numeral) -> bool:
    """Whether the letter at a place is a currency's: "were paid R 90", "K 410 a tin"."""
    if text[max(0, at - 1) : at].isalnum():
        return False
    return (
        _PAID.search(text, max(0, at - _NEAR), at) is not None
        or _EACH.match(text, numeral.end) is not None
    )


def _negate(numeral: Numeral) -> None:
    numeral.value, numeral.mantissa, numeral.plain = -numeral.value, -numeral.mantissa, False


def _tail(lower: str, numeral: Numeral) -> None:
    tail = _TAIL.match(lower, numeral.end)
    if tail is None:
        return
    value = numeral.value
    if tail["glyph"]:
        value += GLYPHS[tail["glyph"].strip()]
    elif tail["mixed"]:
        cents = value != int(value)  # "$5.88-1/2" is half a cent more
        if int(tail["n"]) >= int(tail["d"]) or (cents and not numeral.unit):
            return
        value += int(tail["n"]) / int(tail["d"]) / (_PERCENT if cents else 1)
    elif tail["under"]:
        under = int(tail["under"])
        if not 0 < value < under or value != int(value):
            return
        if under not in _DENOMINATORS and not (value == 1 and under <= _PERCENT):
            return
        value /= under
        numeral.form = "part"
    elif (tail["exponent"] or (tail["raised"] and not tail["ten"])) and value != _BASE:
        return
    else:
        power = int(
            (tail["power"] or tail["exponent"] or tail["e"] or tail["raised"]).translate(_LOWERED)
        )
        if abs(power) > _LARGEST_POWER:
            return
        alone = tail["exponent"] or (tail["raised"] and not tail["ten"])
        value = scaled(1.0 if alone else value, 10.0**power)
    numeral.value = numeral.mantissa = value
    numeral.end = numeral.unit_end = tail.end()
    numeral.plain = False
