"""What a route asks of a figure."""

from dataclasses import dataclass
from math import inf
from typing import Final

from bot.core.figures.model import Figure
from bot.core.folding import fold, stands_in
from bot.core.phrases import phrase_span
from bot.core.series.alerts import NO_ALERT, Alert
from bot.core.series.model import Followed

_OPEN_ABOVE: Final = frozenset({"at_least", "more_than"})
_OPEN_BELOW: Final = frozenset({"at_most", "less_than", "up_to", "nearly"})


@dataclass(frozen=True, slots=True)
class FigureCondition:
    """A figure that counts one of ``counts`` (any, if empty) within the bounds.

    Attributes:
        alert: what must hold against what its series said before.
    """

    counts: tuple[str, ...] = ()
    at_least: float | None = None
    at_most: float | None = None
    unit: str | None = None
    alert: Alert = NO_ALERT

    def words(self) -> str:
        """The condition as a clause for people ("of “civilians” ≥ 500")."""
        parts = [f"of {', '.join(f'“{w}”' for w in self.counts)}"] if self.counts else []
        if self.unit:
            parts.append(f"in {self.unit}")
        if self.at_least is not None:
            parts.append(f"≥ {self.at_least:,.10g}")
        if self.at_most is not None:
            parts.append(f"≤ {self.at_most:,.10g}")
        parts += self.alert.words()
        return " ".join(parts)

    def judge(
        self, text: str, figure: Figure, followed: Followed | None
    ) -> tuple[bool | None, str]:
        """Whether a figure of the text meets it (None: nobody can tell), and why or why not.

        ``followed`` is the series it belongs to. A figure of something else altogether has no
        reason of its own: "".
        """
        phrase = phrase_span(figure).of(text)
        if self.unit is not None and self.unit.casefold() not in _units(figure):
            return False, ""
        counted = self._counted(phrase, figure, followed)
        if counted is False:
            return False, ""
        low, high = figure.ends
        if not self._within(low, high):
            if not self._within(*_possible(figure)):
                return False, ""
            return None, f"{phrase}: nobody can tell whether it is {self._bounds()}"
        if counted is None:
            return None, f"{phrase}: nobody can tell what it counts"
        if not self.alert.is_set:
            return True, phrase
        holds, reason = self.alert.judge(followed)
        return holds, f"{phrase} {reason}" if holds else f"{phrase}: {reason}"

    def _counted(self, phrase: str, figure: Figure, followed: Followed | None) -> bool | None:
        """Whether it counts what is asked for; None where the text does not say what it counts."""
        if not self.counts:
            return True
        name = fold(followed.series.label) if followed else ""
        named = f"{fold(figure.counted or '')} {fold(phrase)} {name}"
        if any(stands_in(fold(c), named) for c in self.counts):
            return True
        return None if figure.kind == "count" and figure.counted is None else False

    def _within(self, low: float, high: float) -> bool:
        if self.at_least is not None and high < self.at_least:
            return False
        return self.at_most is None or low <= self.at_most

    def _bounds(self) -> str:
        least = [] if self.at_least is None else [f"≥ {self.at_least:,.10g}"]
        most = [] if self.at_most is None else [f"≤ {self.at_most:,.10g}"]
        return " and ".join(least + most)


def _units(figure: Figure) -> tuple[str, str]:
    """By which units it can be asked for: "EUR" and "EUR per night" are both "€40 a night"."""
    unit = figure.unit.casefold()
    return unit, f"{unit} per {figure.per}".casefold()


def _possible(figure: Figure) -> tuple[float, float]:
    """The least and the most it may be, by what it states: "more than 400" has no upper end."""
    low, high = figure.ends
    open_above = figure.comparator in _OPEN_ABOVE or (figure.vague and figure.high is None)
    return -inf if figure.comparator in _OPEN_BELOW else low, inf if open_above else high
