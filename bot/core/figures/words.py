"""Number words: from "two hundred and five" to 205."""

import re

from bot.languages.english_numbers import ONES, SCALES, TENS

CARDINAL = "|".join(sorted((*ONES, *TENS, *SCALES), key=len, reverse=True))
CHAIN = rf"(?:{CARDINAL})\b(?:(?:\s?[-‑]\s?|\s+)(?:and(?:[-‑]|\s+))?(?:{CARDINAL})\b){{0,9}}"
"""At most ten number words in a row; `read_words` says how many of them are one number."""

_WORD = re.compile(r"[a-z]+")


class _Tally:
    """The number words read so far and what may follow them."""

    def __init__(self) -> None:
        self.total = self.current = self.mantissa = 0.0
        self.floor = float("inf")
        self.last = ""

    def add(self, word: str, *, joined: bool) -> bool:
        """Add one word; False if it does not continue the number."""
        if word in ONES:
            return self._small(ONES[word], "one")
        if word in TENS:
            return self._small(TENS[word], "ten")
        return not joined and self._scale(SCALES[word])

    def _small(self, value: int, kind: str) -> bool:
        fits = self.last in {"", "scale"} or (
            self.last == "ten" and kind == "one" and 0 < value < 10
        )
        if fits:
            self.current += value
            self.mantissa, self.last = 0.0, kind
        return fits

    def _scale(self, scale: float) -> bool:
        again = self.last == "scale"
        if (scale >= self.floor and not again) or (scale <= 100 <= self.current):
            return False
        self.mantissa = self.current or self.total
        if again and not self.current:
            self.total *= scale
        elif scale > 100:
            self.total, self.current = self.total + (self.current or 1.0) * scale, 0.0
            self.floor = scale
        else:
            self.current = (self.current or 1.0) * scale
        self.last = "scale"
        return True


def read_words(chain: str) -> tuple[float, int, float]:
    """Read the longest number at the beginning of a chain of number words.

    Returns:
        Its value, the length of what was read, and its value before the last scale word.
    """
    tally = _Tally()
    joined = False
    read = 0
    for match in _WORD.finditer(chain.lower()):
        if match[0] == "and" and tally.last == "scale" and not joined:
            joined = True
            continue
        if match[0] == "and" or not tally.add(match[0], joined=joined):
            break
        joined = False
        read = match.end()
    value = tally.total + tally.current
    return value, read, tally.mantissa or value
