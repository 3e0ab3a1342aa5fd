"""Every number of a stretch of text, in digits and in words, masked places left out."""

import re
from collections.abc import Iterator, Sequence

from bot.core.figures.digits import DIGITS, read_digits
from bot.core.figures.masks import Masks
from bot.core.figures.numeral import Numeral
from bot.core.figures.places import Place
from bot.core.figures.scales import scaled
from bot.core.figures.words import CHAIN, read_words
from bot.core.spans import Span
from bot.languages.english_numbers import GLYPHS, ONES, PARTS, SCALES, VAGUE
from bot.languages.english_units import NAMES, SUCCESSIVE

_SINGULAR_PARTS = "half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth"
_PLURAL_PARTS = "halves|" + "|".join(p + "s" for p in PARTS if p not in {"half", "halves"})
_FOLDED = "|".join(w for w in (*ONES, "hundred", "thousand") if w not in {"zero", "one"})
_SCAN = re.compile(
    rf"(?P<digits>{DIGITS})|(?P<glyph>[{''.join(GLYPHS)}])"
    rf"|\b(?:(?P<fold>{_FOLDED})fold\b|(?P<chain>{CHAIN})"
    r"|(?P<odd>an?\s(?P<unit>hour|day|week|month|year|decade|century|mile|metre|meter|pound|kilo)\sand\sa\s(?P<by>half|quarter)\b)"
    rf"|(?P<vague>{'|'.join(VAGUE)})\b(?:\s(?:and|upon)\s(?P=vague)\b){{0,3}}(?:\s+of\s+(?P<of>{'|'.join(VAGUE)})\b)?"
    rf"|(?P<part>an?[\s-](?:{_SINGULAR_PARTS})|half|quarter\s+of\s+an?(?=\s[mb]illion))\b)"
)
_LEAD = 24
"""How far before its first place a number may begin: "a century and a half"."""
_FIRSTS = frozenset(".a")
_LED_BY = frozenset(". -\u00a0\t\n\u2007\u2009\u202f")
_SCALE_WORDS = "|".join(SCALES)
_AND_PART = re.compile(r"(?:\s+|-)and(?:\s+|-)(?:an?|one|three)(?:\s+|-)(half|quarters?|third)\b")
_PART_AFTER = re.compile(rf"(?:\s+|-)(?P<part>{_SINGULAR_PARTS}|{_PLURAL_PARTS})\b")
_SCALE_AFTER = re.compile(rf"(?:(?:\s+of)?\s+an?)?[\s-]({_SCALE_WORDS})\b")
_OF_SCALE = re.compile(r"\sof\san?\s(million|billion|trillion|crore)\b")
_FOLD = re.compile(r"[\s-]?fold\b")
_NIL = re.compile(r"[-–]nil\b")
_POINT = re.compile(
    rf"[^\S\n]point((?:(?:[^\S\n]|-)(?:{'|'.join(w for w, n in ONES.items() if n < 10)})\b){{1,4}})"
)
_DIGIT_WORD = re.compile("[a-z]+")
_FEW = re.compile(r"\b(?:several|a\s+few|many|a\s+couple(?:\s+of)?)\s+\Z")
_HEADED = re.compile(r"(?:/\s?|\((?:in\s)?(?:[a-z]{3}|[€£$¥₹]|rs\.?|us\$)\s|\(in\s)\Z")
"""Before a scale word alone: "$4/dozen", "(EUR million)" over a table, "(in million euros)"."""
_ARTICLE = re.compile(r"\ba[\s-]\Z")
_MINUS = re.compile(r"(?:^|(?<!plus\sor)(?<!plus\sand)(?<!\+/-)\s)minus[\s-]\Z")


def find_numbers(
    text: str,
    lower: str,
    span: Span,
    masks: Masks,
    places: Sequence[Place],
    *,
    by_comma: bool = False,
) -> Iterator[Numeral]:
    """Yield the numbers of ``span`` in order, with value, form and currency sign.

    Ranges, units and surroundings come later.

    Args:
        text: the document.
        lower: the same in lower case.
        span: where to look.
        masks: what is no figure.
        places: where numbers may stand; what lies between them is passed over.
        by_comma: whether the document parts decimals by a comma and thousands by a point.
    """
    at, end = span
    for place in places:
        while place.end > at:
            match = _number_at(lower, place, at, end)
            if match is None:
                break
            masked = masks.over(match.start(), match.end())
            if masked is not None:
                at = max(masked, match.start() + 1)
                continue
            numeral = _read(text, lower, match, by_comma=by_comma)
            at = match.end()
            if numeral is not None:
                at = max(numeral.end, match.start() + 1)
                yield numeral


def _number_at(lower: str, place: Place, at: int, end: int) -> re.Match[str] | None:
    """The first number from ``at`` on that begins at a place, or shortly before it."""
    start = place.start
    if start > at and lower[start - 1] in _LED_BY:
        back = max(at, start - 1)
        if lower[start] >= "a":
            back = max(at, start - (_LEAD if lower.startswith("and a ", start - 6) else 3))
        for first in range(back, start):
            match = _SCAN.match(lower, first, end) if lower[first] in _FIRSTS else None
            if match:
                return match
    return _SCAN.match(lower, max(at, start), end)


def _read(text: str, lower: str, match: re.Match[str], *, by_comma: bool) -> Numeral | None:
    start, end = match.span()
    numeral: Numeral | None
    if match["digits"]:
        numeral = read_digits(text, lower, start, end, by_comma=by_comma)
        if numeral is not None:
            _add_part(lower, numeral)
            _fold(lower, numeral)
    elif match["glyph"]:
        value = GLYPHS[match["glyph"]]
        numeral = Numeral(start, end, value, value, "part", unit_end=end)
    elif match["fold"]:
        value = float(ONES.get(match["fold"], SCALES.get(match["fold"], 0)))
        numeral = Numeral(start, end, value, value, "fold", unit="times", unit_end=end)
    elif match["vague"]:
        numeral = _vague(match)
    elif match["odd"]:
        value = 1 + 1 / PARTS[match["by"]]
        numeral = Numeral(
            start, end, value, value, "words", unit=NAMES[match["unit"]], unit_end=end
        )
    elif match["part"]:
        numeral = _lone_part(lower, match)
    else:
        numeral = _chain(lower, start, match["chain"])
    return numeral


def _vague(match: re.Match[str]) -> Numeral | None:
    low, high = VAGUE[match["vague"]]
    of = match["of"]
    if match["vague"] in {"tens", "scores"} and not (
        of or match.string[match.end() :][:4] == " of "
    ):
        return None
    if of:
        scale = VAGUE[of][0]
        low, high = low * scale, low * scale * 10
    end = match.end()
    return Numeral(match.start(), end, low, low, "vague", high=high, scaled=True, unit_end=end)


def _lone_part(lower: str, match: re.Match[str]) -> Numeral:
    start, end = match.span()
    word = re.split(r"[\s-]", match["part"], maxsplit=1)
    part = 1 / PARTS[word[1] if word[0] in {"a", "an"} else word[0]]
    numeral = Numeral(start, end, part, part, "part", unit="fraction", unit_end=end)
    scale = _SCALE_AFTER.match(lower, end)
    if scale and (word[0] in {"half", "quarter"} or word[-1] in {"half", "quarter"}):
        numeral.value = scaled(numeral.value, SCALES[scale[1]])
        numeral.end = numeral.unit_end = scale.end()
        numeral.form, numeral.unit, numeral.scaled = "words", "", True
    return numeral


def _chain(lower: str, start: int, chain: str) -> Numeral | None:
    value, read, mantissa = read_words(chain)
    end = start + read
    scaled = mantissa != value or chain[:read] in SCALES
    numeral = Numeral(start, end, value, mantissa, "words", scaled=scaled, unit_end=end)
    left = lower[max(0, start - 14) : start]
    if chain[:read] in SCALES and (
        lower[max(0, start - 2) : start - 1].isdigit()  # of digits that were none: "the X2 million"
        or lower.endswith(") ", 0, start)  # of what stands in brackets: "(twelve) million"
        or _HEADED.search(lower, max(0, start - 14), start)
    ):
        return None
    if chain[:read] in SCALES or chain.split(None, 1)[0] in SCALES:
        few = _FEW.search(left)
        article = _ARTICLE.search(left)
        if few:
            numeral.form, numeral.high = "vague", value * (12 if value % 10 == 2 else 10)
            numeral.start -= len(few[0])
        elif article:
            numeral.start = start - 2
    if minus := _MINUS.search(left):
        numeral.value, numeral.mantissa = -value, -mantissa
        numeral.start = start - len(minus[0].lstrip())
    if not (scaled or left.endswith("at ")):
        _point(lower, numeral)
    _add_part(lower, numeral)
    part = _PART_AFTER.match(lower, numeral.end)
    if part and numeral.form == "words" and not scaled:
        _divide(lower, numeral, part)
    _fold(lower, numeral)
    return numeral


def _point(lower: str, numeral: Numeral) -> None:
    """Take in decimals told in words, and a scale behind them: "two point seven five million"."""
    point = _POINT.match(lower, numeral.end)
    if point is None:
        return
    decimals = "".join(str(ONES[w]) for w in _DIGIT_WORD.findall(point[1]))
    below = numeral.value < 0
    numeral.value += float(f"-0.{decimals}" if below else f"0.{decimals}")
    numeral.mantissa = numeral.value
    numeral.end = numeral.unit_end = point.end()
    scale = _SCALE_AFTER.match(lower, numeral.end)
    if scale:
        numeral.value = scaled(numeral.value, SCALES[scale[1]])
        numeral.end = numeral.unit_end = scale.end()
        numeral.scaled = True


def _divide(lower: str, numeral: Numeral, part: re.Match[str]) -> None:
    word = part["part"]
    plural = word.endswith("s")
    if plural != (numeral.value != 1) or (
        word == "quarters" and lower.endswith(SUCCESSIVE, 0, numeral.start)
    ):
        return
    numeral.value /= PARTS.get(word, 0) or PARTS[word.removesuffix("s")]
    numeral.mantissa, numeral.form, numeral.unit = numeral.value, "part", "fraction"
    numeral.end = numeral.unit_end = part.end()
    scale = _OF_SCALE.match(lower, numeral.end)
    if scale:
        numeral.value = numeral.value * SCALES[scale[1]]
        numeral.end = numeral.unit_end = scale.end()
        numeral.form, numeral.unit, numeral.scaled = "words", "", True


def _add_part(lower: str, numeral: Numeral) -> None:
    more = _AND_PART.match(lower, numeral.end)
    if more is None or numeral.form == "vague":
        return
    word = more[1].removesuffix("s")
    step = numeral.value / numeral.mantissa if numeral.scaled and numeral.mantissa else 1.0
    numeral.mantissa += (3 if "three" in more[0] else 1) / PARTS[word]
    numeral.value = numeral.mantissa * step
    numeral.end = numeral.unit_end = more.end()
    numeral.plain = False
    scale = _SCALE_AFTER.match(lower, numeral.end)
    if scale and not numeral.scaled:
        numeral.value = scaled(numeral.value, SCALES[scale[1]])
        numeral.end = numeral.unit_end = scale.end()
        numeral.scaled = True


def _fold(lower: str, numeral: Numeral) -> None:
    fold = _FOLD.match(lower, numeral.end)
    nil = _NIL.match(lower, numeral.end) if lower.startswith(("-n", "–n"), numeral.end) else None
    if nil and not (numeral.unit or numeral.scaled):
        numeral.form, numeral.high, numeral.plain = "score", 0.0, False
        numeral.end = numeral.unit_end = nil.end()
        return
    if fold and not numeral.unit:
        numeral.form, numeral.unit = "fold", "times"
        numeral.end = numeral.unit_end = fold.end()
