"""Units written as symbols: km, °C, 5'11", and one-letter ones where words make them likely."""

import re

from bot.core.figures.numeral import Numeral
from bot.languages.english_currencies import CODES, SIGNS
from bot.languages.english_units import DENOMINATORS, EVIDENCE, LOOSE, SYMBOLS, TIGHT

_SYMBOL = re.compile(
    r"(?P<gap>[\s\u00a0]?|-)(?P<symbol>°\s?[CF]?|º\s?[CF]|[℃℉″\"”′'’]|lb-ft|mm\sHg\b|p\.p\.|m\.p\.h\.?|[kMG]?tCO2(?:e|eq)?|b/d|[^\W\d_]+[23²³]?)(?:(?<=['’′])|(?![^\W_]))"
)
_PER_HUNDRED = re.compile(r"\s?/\s?(?P<many>100|1,?000)\s?(?P<unit>km|g|ml|kg|l|ha)\b")
STROKE = re.compile(r"\s?/\s?(sq\s(?:m|ft)|[a-z]+[23²³]?)(?![\w])")
SUFFIX = re.compile(
    rf"\s?(?:US\b|U\.S\.(?=\s|\Z)|\$(?=/)|€|£|¥|₽|₴|₪|zł|Kč)|\s?(?:kr|{'|'.join(sorted(CODES))})\b"
)
_WORD_ON = re.compile(
    r"[\s-](?!(?:of|across|down|up|underground|offshore|inland|tall|long|high|deep|wide|away|apart|thick|below|above|from|per|in|and|to|or|at|on|was|were|is|by|for|with|an?|each|every|when|if|off|over|under|between|but|less|more|than|into|after|before|behind|ahead|clear|short|while|as"
    r"|within|against|during|until|since|that|which|every|today|overnight|on|alone|only|further|farther|upstream|downstream|underwater|out|more|less)\b)[a-z]"
)
_DIGIT_NEXT = re.compile(r"\s?[0-9]")
_BESIDE = 70
_PRIMES = frozenset("'’′")
_INCHES = re.compile(r"\s?[0-9]{1,2}\s?(?:[\"″”]|''|’’)")
_HIGH = re.compile(r"\b(?:altitude|height|depth|width|length|elevation|tall|boat|feet)\b")
_OPEN = re.compile(r"(?:^|\s)['‘]")
_SIZED = re.compile(
    r"\.?[\s-](?:of\s(?:rain|snow|ice|water|hail|mud|sand|soil)|tall|wide|deep|thick|across|diameter|screens?|pizzas?|rulers?"
    r"|monitors?|displays?|pipes?|tablets?|laptops?|wheels?|diagonal)\b"
)
_HOW_OFTEN = re.compile(
    r"\s(?!(?:as|more|less|fewer|faster|the|a|an|its|their|in|on|for|and|or|to|over|since|return|growth|leverage|zoom|speed|magnification)\b|[a-z]+er\b)[a-z]"
)
"""After "2x": what there are two of, as in a list of parts."""
_QUOTED = 600
"""How far back an open quote mark is looked for before a mark after digits is inches."""
_FEET = re.compile(r"[0-9](?:\s?ft|\s?feet|[\s-]foot|['’′])[\s-]?\Z")


def read_symbol(text: str, lower: str, numeral: Numeral, end: int) -> bool:
    """Note the unit whose symbol follows the number; False if there is none."""
    if _sign_behind(text, numeral, end):
        return True
    match = _SYMBOL.match(text, numeral.end, end)
    if match is None or numeral.form == "vague":
        return False
    unit = SYMBOLS.get(match["symbol"].replace("° ", "°").replace("º ", "º"))
    if unit == "foot" and match["symbol"] in _PRIMES and not _is_feet(text, numeral, match):
        return False
    if unit is None:
        unit = _short_symbol(text, numeral, match)
    if unit is None or (unit == "inch" and numeral.value > 200):
        return False
    if unit == "times" and _HOW_OFTEN.match(lower, match.end(), end):
        numeral.unit_end = match.end()
        return False
    name, _, per = unit.partition(" per ")
    if unit in CODES:
        numeral.unit, numeral.end, numeral.unit_end = unit, match.end(), match.end()
        return True
    numeral.take(name, match.start("symbol"), match.end())
    numeral.per = per
    if numeral.form == "part":
        numeral.form = "digits"
    _take_stroke(lower, numeral, match.end(), end)
    return True


def _take_stroke(lower: str, numeral: Numeral, at: int, end: int) -> None:
    """Note what stands under the stroke of a symbol: "70 km/h", "5 l/100 km"."""
    hundred = _PER_HUNDRED.match(lower, at, end)
    if hundred:
        many = hundred["many"].replace(",", "")
        numeral.per, numeral.unit_end = f"{many} {DENOMINATORS[hundred['unit']]}", hundred.end()
        return
    stroke = STROKE.match(lower, at, end)
    if stroke and stroke[1] in DENOMINATORS:
        numeral.per, numeral.unit_end = DENOMINATORS[stroke[1]], stroke.end()


def _is_feet(text: str, numeral: Numeral, match: re.Match[str]) -> bool:
    """Whether a stroke is feet and no closing quote mark: 5'11", an altitude of 30'."""
    if match["gap"] or numeral.form != "digits":
        return False
    if match["symbol"] == "′" or _INCHES.match(text, match.end()):
        return True
    left = text[max(0, numeral.start - _BESIDE) : numeral.start]
    return _HIGH.search(left.lower()) is not None and not _OPEN.search(left)


def _sign_behind(text: str, numeral: Numeral, end: int) -> bool:
    following = text[numeral.end : numeral.end + 2].lstrip()
    if not following or ("a" <= following[0] <= "z" and following[0] not in "kz"):
        return False
    money = SUFFIX.match(text, numeral.end, end)
    if money is None or numeral.form not in {"digits", "words"}:
        return False
    if _DIGIT_NEXT.match(text, money.end()):
        return False
    sign = money[0].strip()
    if sign in {"US", "U.S."}:
        return False
    numeral.unit = SIGNS[sign]
    numeral.end = numeral.unit_end = money.end()
    return True


def _short_symbol(text: str, numeral: Numeral, match: re.Match[str]) -> str | None:
    """Read a symbol of one letter, which is a unit only close to the digits."""
    symbol, gap = match["symbol"].replace(" ", ""), match["gap"]
    if symbol in {"in", '"', "″", "”"}:
        return _inch(text, numeral, match)
    near = _evidence(text, numeral, match, symbol) if symbol in EVIDENCE else None
    if near:
        return near
    if symbol == "kn":
        return "HRK"
    if symbol in TIGHT:
        if symbol == "s" and numeral.plain and numeral.value >= 100:
            return None
        if gap in {"", "-"} or (
            symbol in LOOSE and (symbol in "WVLgl" or not _WORD_ON.match(text, match.end()))
        ):
            return TIGHT[symbol]
    if not gap and numeral.form == "digits":
        return {"p": "penny", "c": "cent"}.get(symbol)
    return None


def _inch(text: str, numeral: Numeral, match: re.Match[str]) -> str | None:
    """Whether "in" is inches: "11in", "5 ft 11 in tall", "3 in of snow", 12" of hail."""
    if match["symbol"] == "”":
        return (
            "inch"
            if not match["gap"] and _FEET.search(text[max(0, numeral.start - 8) : numeral.start])
            else None
        )
    if match["symbol"] == '"':
        left = text[max(0, numeral.start - _QUOTED) : numeral.start]
        if match["gap"] or left[left.rfind("\n") + 1 :].count('"') % 2:
            return None
        tall = _FEET.search(left) is not None
        return "inch" if tall or _SIZED.match(text, match.end()) else None
    if _SIZED.match(text, match.end()) and numeral.form != "vague":
        return "inch"
    follows = _FEET.search(text[max(0, numeral.start - 8) : numeral.start]) is not None
    tight = match["gap"] == "" and numeral.form == "digits" and match["symbol"] == "in"
    return "inch" if tight or (follows and not _WORD_ON.match(text, match.end())) else None


def _evidence(text: str, numeral: Numeral, match: re.Match[str], symbol: str) -> str | None:
    """Read a symbol that needs words around it which make its unit likely."""
    left = text[max(0, numeral.start - _BESIDE) : numeral.start]
    right = text[match.end() : match.end() + _BESIDE]
    near = left[left.rfind(". ") + 1 :].lower() + right.partition(". ")[0].lower()
    if symbol == "m" and (match["gap"] or _WORD_ON.match(text, match.end())):
        return None
    for unit, words in EVIDENCE[symbol]:
        if re.search(words, near):
            return unit
    return None
