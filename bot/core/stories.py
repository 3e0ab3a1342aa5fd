"""Which documents tell the same story; pure.

Two documents are *copies* where at least `COPY` of the shorter one's words stand in the other,
*related* (an update, a rewriting) from `RELATED` on. A document joins the story of the one that
it shares most with; where none is related, it begins a story.

The rule on order: if any two documents of a group are related and no two of different groups are,
the groups are the stories, in whatever order their documents come. In a chain, where the first and
the last are not related, who comes first decides: a story never grows by merging two that were
told apart, since posts that stand cannot be joined any more, and one collection of news in brief
would make one story of everything.

A wrong join hides a document, a missed one doubles a post; where both are possible, we double:

- Of a very short text too little is kept to be sure of anything (`fingerprints.LEAST`).
- What the documents of several stories share is furniture of the site, and counts for nothing.
- Two documents with unlike titles, each with a long stretch of its own, share a frame or a
  background. What is a long stretch is stricter within a source, since a site's pages share most.
- Of two documents made from one form, each is its own matter (`matters`).
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Literal

from bot.core.fingerprints import Fingerprint, containment, longest_own
from bot.core.folding import fold

COPY: Final = 0.7
RELATED: Final = 0.4
WINDOW: Final = timedelta(days=90)
"""How long after it was read a document can still be joined by another."""

_FURNITURE: Final = 3
"""Stories that share a hash from which on it tells nothing of any of them."""
_OWN_WORDS: Final = 16
"""Words in a row of its own that make a page of the same source another page."""
_OWN_PART: Final = 0.4
"""Part of a text in a row of its own that makes a page of another source another page."""
_ALIKE_TITLES: Final = 0.6
_LONGER_WORD: Final = re.compile(r"\w{4,}")

Likeness = Literal["copy", "update", "own"]


@dataclass(frozen=True, slots=True)
class Member:
    """A document of a story, as far as joining another needs it.

    Attributes:
        document: its id.
        story: the id of the document that began its story.
    """

    document: str
    story: str
    source: str
    title: str
    fingerprint: Fingerprint


@dataclass(frozen=True, slots=True)
class Joined:
    """Which story a document belongs to, and why.

    Attributes:
        likeness: ``own`` where it begins a story.
        of: the member that it shares most with, or None.
        share: which part of the shorter of the two stands in the other.
    """

    likeness: Likeness
    story: str
    of: Member | None = None
    share: float = 0.0


def join(newcomer: Member, members: Sequence[Member], but: Collection[str] = ()) -> Joined:
    """Find the newcomer's story among the members that resemble it, oldest first.

    A newcomer that is itself among the members (an earlier revision) stays in its story while it
    still resembles itself.

    Args:
        newcomer: the document.
        members: of all stories.
        but: ids of members that tell of another matter (`matters.is_other_matter`), which it does
            not join.
    """
    common = _common(members)
    best: tuple[bool, float] = (False, RELATED)
    found: Member | None = None
    for member in members:
        if member.document in but:
            continue
        share = containment(newcomer.fingerprint, member.fingerprint, common)
        itself = member.document == newcomer.document
        ranked = (itself, share)
        better = share >= RELATED and (found is None or ranked > best)
        if better and (itself or _same_page(newcomer, member)):
            best, found = ranked, member
    if found is None:
        return Joined("own", newcomer.document)
    likeness: Likeness = "copy" if best[1] >= COPY else "update"
    return Joined(likeness, found.story, found, best[1])


def _common(members: Sequence[Member]) -> frozenset[int]:
    """Hashes that stand in too many stories to tell one from another."""
    stories: dict[str, set[int]] = {}
    for member in members:
        stories.setdefault(member.story, set()).update(member.fingerprint.hashes)
    if len(stories) < _FURNITURE:
        return frozenset()
    count = Counter(value for hashes in stories.values() for value in hashes)
    return frozenset(value for value, times in count.items() if times >= _FURNITURE)


def _same_page(one: Member, other: Member) -> bool:
    """Whether what the two share is what they are about."""
    mine, theirs = one.fingerprint, other.fingerprint
    if _alike(one.title, other.title):
        return True
    for own, against in ((mine, theirs), (theirs, mine)):
        stretch = longest_own(own, against)
        limit = _OWN_PART * len(own.hashes) * own.scale
        if one.source == other.source:
            limit = min(limit, _OWN_WORDS)
        if stretch <= limit:
            return True
    return False


def _alike(one: str, other: str) -> bool:
    """Whether most of the longer words of the shorter title stand in the other."""
    mine, theirs = _terms(one), _terms(other)
    fewer = min(len(mine), len(theirs))
    return fewer > 1 and len(mine & theirs) >= _ALIKE_TITLES * fewer


def _terms(title: str) -> frozenset[str]:
    return frozenset(word[:6] for word in _LONGER_WORD.findall(fold(title)))
