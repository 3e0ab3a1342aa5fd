"""When a figure is news against what its series said before."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.core.series.history import crossing, dissenters, moved, previous
from bot.core.series.model import Followed, Point

_CHANGE: Final = re.compile(r"([0-9]{1,11}(?:\.[0-9]{1,4})?)\s*(%|percent)?")
_NAMED: Final = 3


@dataclass(frozen=True, slots=True)
class Change:
    """How far a figure has to move: by an amount, or (``percent``) by a part of what it was."""

    amount: float
    percent: bool = False

    def reached(self, old: Point, new: Point) -> bool:
        """Whether the two are as far apart, at least."""
        if not self.percent:
            return moved(old, new) >= self.amount
        return old.value != 0 and moved(old, new) >= abs(old.value) * self.amount / 100

    def words(self) -> str:
        """As the configuration writes it."""
        amount = f"{self.amount:.4f}".rstrip("0").rstrip(".")
        return f"{amount}{' %' if self.percent else ''}"


def read_change(text: str) -> Change:
    """Read "20 %" or "50".

    Raises:
        ValueError: it is neither, or nothing at all; the message says what to write.
    """
    found = _CHANGE.fullmatch(text.strip())
    if found is None or float(found[1]) == 0:
        raise ValueError("write a number above 0, or a part of what it was: 50 or 20 %")
    return Change(float(found[1]), found[2] is not None)


@dataclass(frozen=True, slots=True)
class Alert:
    """What must hold between a figure and its series; all that is given.

    Attributes:
        crosses: the value that lies between what was said before and what is said now.
        changed_by: how far it moved, at least.
        sources_disagree: another source says at the same time what cannot be true as well.
    """

    crosses: float | None = None
    changed_by: Change | None = None
    sources_disagree: bool = False

    @property
    def is_set(self) -> bool:
        """Whether anything is asked; if not, no history is needed."""
        return self != NO_ALERT

    def words(self) -> Iterator[str]:
        """Its conditions as clauses for people."""
        if self.crosses is not None:
            yield f"that crosses {self.crosses:,.10g}"
        if self.changed_by is not None:
            yield f"changed by {self.changed_by.words()}"
        if self.sources_disagree:
            yield "that sources disagree on"

    def judge(self, followed: Followed | None) -> tuple[bool | None, str]:
        """Whether it holds, and why or why not, as a clause that follows the figure.

        Where nothing was said before, nobody can tell whether it moved: None.
        """
        moves = self.crosses is not None or self.changed_by is not None
        if followed is None:
            return None if moves else False, "it is the first of its series"
        reasons: list[str] = []
        if moves:
            old = previous(followed.series, followed.point)
            if old is None:
                return None, "nothing earlier is known of it"
            holds, reason = self._moved(old, followed.point)
            if not holds:
                return False, reason
            reasons.append(reason)
        if self.sources_disagree:
            others = dissenters(followed.series, followed.point)
            if not others:
                return False, "no source disagrees"
            said = ", ".join(_said(p) for p in others[:_NAMED])
            reasons.append(f"sources disagree: {said}")
        return True, "; ".join(reasons)

    def _moved(self, old: Point, new: Point) -> tuple[bool, str]:
        was = f"was {_said(old)}"
        reasons: list[str] = []
        if self.crosses is not None:
            if not crossing(old, new, self.crosses):
                return False, f"does not cross {self.crosses:,.10g}: {was}"
            reasons.append(f"crosses {self.crosses:,.10g}")
        if self.changed_by is not None:
            if not self.changed_by.reached(old, new):
                return False, f"not changed by {self.changed_by.words()}: {was}"
            reasons.append(f"changed by {self.changed_by.words()} or more")
        return True, f"{' and '.join(reasons)}: {was}"


NO_ALERT: Final = Alert()


def _said(point: Point) -> str:
    words = " ".join(point.line.phrase.text.split())
    return f"{words} on {point.at.day} {point.at:%b %Y} ({point.document.source})"
