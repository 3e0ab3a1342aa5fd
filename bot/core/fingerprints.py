"""Fingerprints of texts: small, comparable, the same for the same words wherever they are made.

A text is read as words after NFKC, case folding and without quote marks; each three neighbours
are a shingle, each shingle a number of 63 bits. Of these numbers the lowest quarter is kept
(FracMinHash): how much of one text stands in another can be told from what two fingerprints
share, however much longer the other one is, which MinHash and simhash cannot.
Pure; linear in the text; never raises on any ``str``.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from heapq import nsmallest
from typing import Final

FRACTION: Final = 4
"""One in so many shingles is kept."""

MOST: Final = 4096
"""Hashes kept of one text at most: about 16,000 words. A longer one is sampled more thinly."""

LOWEST: Final = 16
"""How many of the lowest hashes stand for a text where alike texts are looked up. Two texts that
share a part p of their shingles together have one of them in common unless all miss: (1 - p)^16,
or 0.3 % where one is 30 % of the other."""

LEAST: Final = 6
"""Hashes under which a text is too short to be compared: some 26 words."""

_BITS: Final = 63  # what a signed column of 64 bits holds
_APOSTROPHES: Final = re.compile("['’‘ʼ＇`´]")
_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What is kept of a text's words.

    Attributes:
        hashes: of shingles, in the order of the text, each once; all are below ``bound``.
        bound: 2^63 / `FRACTION`, or less where the text is very long.
    """

    hashes: tuple[int, ...] = ()
    bound: int = (1 << _BITS) // FRACTION

    @property
    def lowest(self) -> tuple[int, ...]:
        """The hashes by which alike texts are looked up."""
        return tuple(nsmallest(LOWEST, self.hashes))

    @property
    def scale(self) -> float:
        """How many words of the text each hash stands for."""
        return (1 << _BITS) / self.bound


NOTHING: Final = Fingerprint()


def fingerprint(parts: Iterable[str]) -> Fingerprint:
    """Fingerprint a text of these parts (its sentences); a shingle may run from part to part."""
    bound = NOTHING.bound
    kept: dict[int, None] = {}
    for value in _shingles(parts):
        if value < bound:
            kept[value] = None
            if len(kept) >= 2 * MOST:
                bound = _middle(kept)
                kept = {h: None for h in kept if h < bound}
    while len(kept) > MOST:
        bound = _middle(kept)
        kept = {h: None for h in kept if h < bound}
    return Fingerprint(tuple(kept), bound)


def containment(one: Fingerprint, other: Fingerprint, but: Collection[int] = ()) -> float:
    """Which part of the shorter text stands in the longer, 0 to 1; 0 where one is too short.

    Args:
        one: of a text.
        other: of another; which comes first does not matter.
        but: hashes that count for nothing.
    """
    bound = min(one.bound, other.bound)
    mine = {h for h in one.hashes if h < bound}.difference(but)
    theirs = {h for h in other.hashes if h < bound}.difference(but)
    fewer = min(len(mine), len(theirs))
    return len(mine & theirs) / fewer if fewer >= LEAST else 0.0


def longest_own(one: Fingerprint, other: Fingerprint) -> int:
    """How many words in a row, about, of ``one``'s text do not stand in ``other``'s."""
    bound = min(one.bound, other.bound)
    known = set(other.hashes)
    longest = run = 0
    for value in one.hashes:
        if value < bound:
            run = 0 if value in known else run + 1
            longest = max(longest, run)
    return round(longest * (1 << _BITS) / bound)


def _middle(kept: Iterable[int]) -> int:
    values = sorted(kept)
    return values[len(values) // 2]


def _shingles(parts: Iterable[str]) -> Iterator[int]:
    """63-bit numbers of all shingles, each hashed whole.

    Measured at 620,000 words a second; hashing each word once and mixing three numbers in Python
    is slower (490,000).
    """
    first = second = None
    for third in _words(parts):
        if first is not None and second is not None:
            packed = f"{first} {second} {third}".encode("utf-8", "surrogatepass")
            yield int.from_bytes(blake2b(packed, digest_size=8).digest(), "big") >> 1
        first, second = second, third


def _words(parts: Iterable[str]) -> Iterator[str]:
    for part in parts:
        plain = unicodedata.normalize("NFKC", part).casefold()
        yield from _WORD.findall(_APOSTROPHES.sub("", plain))
