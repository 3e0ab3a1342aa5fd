"""Whether two documents that share most of their words tell of one matter; pure.

Bulletins are made from a form: each has the same words, and its own place, people and numbers. To
take one for a correction of another hides what the other said, so they are told apart by

- the title: each names what the other document does not mention where it begins. A title of another
  source differs by the name of its site as well, so there the titles must be alike but for the
  names, and the numbers must not be mostly the same.
- the numbers: of those of the document with fewer, next to none stands in the other.
"""

import re
from typing import Final

from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.folding import fold

_BEGINNING: Final = 20_000
"""Characters of a text in which names are looked for."""
_MOST: Final = 200
"""Figures of a text that are compared, the first ones; more is a table."""
_FEWEST: Final = 3
"""Numbers under which nothing is told by how many differ."""
_NEARLY_ALL: Final = 0.25
"""Part of the numbers shared up to which nearly all differ: a form has some that never change."""
_MOSTLY: Final = 0.5
_ALIKE_TITLES: Final = 0.5
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_WITHIN: Final = re.compile(r"(?<=[\w,;] )[^\W\d_]{2,}")
"""A word that begins no sentence, so that a capital tells a name."""
_SITE: Final = re.compile(r"\s[|–—-]\s[^|–—]*\Z")

Told = tuple[Document, Extraction]


def is_other_matter(one: Told, other: Told) -> bool:
    """Whether these are two documents on two matters, however many words they share."""
    share = _shared_numbers(one, other)
    if share is not None and share <= _NEARLY_ALL:
        return True
    mine, theirs = one[0], other[0]
    if not _names_its_own(mine, theirs) or not _names_its_own(theirs, mine):
        return False
    if mine.source == theirs.source:
        return True
    return _are_alike(mine, theirs) and (share is None or share <= _MOSTLY)


def _shared_numbers(one: Told, other: Told) -> float | None:
    """Part of the numbers of the document with fewer that stand in the other; None: too few."""
    mine, theirs = _numbers(one[1]), _numbers(other[1])
    fewer = min(len(mine), len(theirs))
    return len(mine & theirs) / fewer if fewer >= _FEWEST else None


def _numbers(found: Extraction) -> frozenset[tuple[object, ...]]:
    return frozenset((f.unit, f.value, f.low, f.high) for f in found.figures[:_MOST])


def _names_its_own(one: Document, other: Document) -> bool:
    """Whether a name in one's title stands nowhere at the other document's beginning."""
    elsewhere = set(_WORD.findall(fold(f"{other.title}\n{other.text[:_BEGINNING]}")))
    text = one.text[:_BEGINNING]
    written = set(_WORD.findall(text))
    named = {w for w in _WITHIN.findall(text) if w[:1].isupper() and w.lower() not in written}
    return any(w in named and fold(w) not in elsewhere for w in _WORD.findall(_bare(one.title)))


def _are_alike(one: Document, other: Document) -> bool:
    mine, theirs = (set(_WORD.findall(fold(_bare(d.title)))) for d in (one, other))
    return len(mine & theirs) >= _ALIKE_TITLES * max(1, min(len(mine), len(theirs)))


def _bare(title: str) -> str:
    """A title without its end that names the site."""
    return _SITE.sub("", title[:400])
