"""Number words: from "two hundred and five" to 205."""

import re

from bot.languages.english_numbers import ONES, SCALES, TENS

CARDINAL = "|".join(sorted((*ONES, *TENS, *SCALES), key=len, reverse=True))
CHAIN = rf"(?:{CARDINAL})\b(?:(?:\s?[-‑]\s?|\s+)(?:and(?:[-‑]|\s+))?(?:{CARDINAL})\b){{0,9}}"
"""At most ten number words in a row; `read_words` says how many of them are one number."""

_WORD = re.compile(r"[a-z]+")


def read_words(chain: str) -> tuple[float, int, float]:
    """Read the longest number at the beginning of a chain of number words.

    Returns:
        Its value, the length of what was read, and its value before the last scale word.
    """
    total = current = mantissa = 0.0
    floor = float("inf")
    last = ""
    joined = False
    read = 0
    for match in _WORD.finditer(chain.lower()):
        word = match[0]
        if word == "and":
            if last != "scale":
                break
            joined = True
            continue
        if word in ONES:
            if last == "one" or (last == "ten" and not 0 < ONES[word] < 10):
                break
            current += ONES[word]
            mantissa, last = 0.0, "one"
        elif word in TENS:
            if last in {"one", "ten"}:
                break
            current += TENS[word]
            mantissa, last = 0.0, "ten"
        else:
            scale = SCALES.get(word, floor)
            if joined or (last != "scale" and scale >= floor):
                break
            mantissa = current or total
            if last == "scale" and not current:
                total *= scale
            elif scale > 100:
                total, current = total + (current or 1.0) * scale, 0.0
                floor = scale
            elif current >= 100:
                break
            else:
                current = (current or 1.0) * scale
            last = "scale"
        joined = False
        read = match.end()
    value = total + current
    return value, read, mantissa or value
