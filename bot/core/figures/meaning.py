"""Which unit people mean: "%", "€", "dollars", "km" are percent, EUR, USD, kilometre."""

from collections.abc import Mapping
from typing import Final

from bot.languages.english_currencies import CODES, COINS, CURRENCIES, SIGNS
from bot.languages.english_units import DENOMINATORS, EVIDENCE, NAMES, SYMBOLS, TIGHT

_COUNTED: Final = ("count", "percent", "percentage point", "times", "fraction", "year")
_PERCENT: Final = ("%", "per cent", "pct", "percentage")
_READ: Final = {unit for known in EVIDENCE.values() for unit, _ in known}
_UNITS: Final[Mapping[str, str]] = {
    unit.casefold(): unit
    for unit in (
        *_COUNTED,
        *NAMES.values(),
        *SYMBOLS.values(),
        *TIGHT.values(),
        *COINS.values(),
        *_READ,
        *CODES,
        *SIGNS.values(),
        *CURRENCIES.values(),
    )
}
"""Every unit that a figure can have, by its lower-case form."""
_FORMS: Final[Mapping[str, str]] = {
    **{form.casefold(): unit for form, unit in SYMBOLS.items()},
    **NAMES,
    **COINS,
    **dict.fromkeys(_PERCENT, "percent"),
    **{form.casefold(): unit for form, unit in SIGNS.items()},
    **CURRENCIES,
}


def unit_meant(words: str) -> str | None:
    """The unit of figures that is meant by its name, plural, sign, symbol or code.

    Returns:
        The unit as figures have it; None for what names no unit.
    """
    plain = " ".join(words.split())
    folded = plain.casefold()
    # A symbol as it is written goes before the same letters in other case: "Mb" is no "MB".
    exact = SYMBOLS.get(plain) or TIGHT.get(plain)
    known = (
        _UNITS.get(folded) or exact or _FORMS.get(folded) or _UNITS.get(folded.removesuffix("s"))
    )
    return known or _rate(folded)


def _rate(folded: str) -> str | None:
    for stroke, denominators in ((" per ", {}), ("/", DENOMINATORS)):
        what, found, over = folded.partition(stroke)
        over = denominators.get(over.strip(), over.strip())
        whole = unit_meant(what) if found and over and stroke not in over else None
        if whole:
            return f"{whole} per {over}"
    return None
