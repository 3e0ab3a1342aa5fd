"""What a figure allows for: its comparator and its rounding included."""

from typing import Final

from bot.core.figures.model import Comparator, Figure

_ABOUT: Final = 0.1
"""How far "about" and "nearly" reach, as a part of the value."""


def interval(figure: Figure) -> tuple[float, float]:
    """The least and the most that a figure allows for."""
    return bounds(*figure.ends, figure.comparator, figure.text)


def bounds(low: float, high: float, comparator: Comparator, text: str) -> tuple[float, float]:
    """The least and the most.

    Args:
        low: lower end of what is stated.
        high: upper end; equal to ``low`` unless it is a range or vague.
        comparator: how it bounds the quantity.
        text: the number as it stands, whose last digit tells how it was rounded.
    """
    slack = abs(high) * _ABOUT
    match comparator:
        case "about":
            return low - slack, high + slack
        case "nearly":
            return low - slack, high
        case "at_least" | "more_than":
            return low, float("inf")
        case "at_most" | "less_than" | "up_to":
            return float("-inf"), high
        case _:
            rounded = _rounding(high, text)
            return low - rounded, high + rounded


def _rounding(value: float, text: str) -> float:
    """Half a step of the last digit that stands there: "1.2 million" may be 1,234,000."""
    digits = "".join(c for c in text if c in "0123456789.").strip(".")
    _, dot, decimals = digits.partition(".")
    try:
        stated = float(digits)
    except ValueError:
        return 0.0
    scale = abs(value) / stated if stated else 0.0
    if scale < 10 and not dot:
        return 0.0
    return 0.5 * max(scale, 1.0) * 10.0 ** -len(decimals)
