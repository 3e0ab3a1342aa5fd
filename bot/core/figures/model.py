"""What the figure extractor yields."""

from dataclasses import dataclass
from typing import Literal

from bot.core.spans import Span

Comparator = Literal[
    "exact", "about", "at_least", "more_than", "at_most", "less_than", "nearly", "up_to"
]
Direction = Literal["up", "down"]
ChangeRole = Literal["by", "from", "to", "from_to"]
FigureKind = Literal[
    "count", "money", "percent", "measure", "rate", "duration", "age", "score", "rank"
]


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity as it stands in the text.

    Attributes:
        span: the number expression with currency sign, scale word and percent sign; units,
            comparators and the counted noun stay outside.
        text: what stands at ``span``.
        value: as stated, never converted; None for a range.
        low: lower end of a range or of a vague figure ("dozens": 12), old level of a change,
            first number of a score.
        high: upper end, new level, second number, likewise.
        comparator: how the number bounds the quantity.
        hedge: the words that qualify it ("about", "reportedly"), verbatim; several joined by " … ".
        hedge_spans: where those words stand.
        direction: up or down where the text states a change.
        unit: ISO 4217 code, ``percent``, ``fraction``, a unit in the singular ("kilometre"),
            or ``count``.
        unit_span: where the unit's words stand, if outside ``span`` ("km/h" after 70), or None.
        counted: head noun of what is counted, in the singular; None for money and measures.
        counted_span: the noun phrase after the number ("small fishing boats"), or None.
        per: the denominator of a rate ("day"), or None.
        vague: whether the number is a scale only ("hundreds").
        change_role: what it is in a change: ``by`` the amount, ``from`` the old level, ``to`` the
            new one, ``from_to`` both in one expression ("from $75 to $46"): then ``low`` is the
            old level and ``high`` the new one, whichever is greater, and it is no range.
        by: who says so, as it stands in the text, or None.
        score: rank within the document, higher is better; 0 until ranked.
        key: whether it belongs to the few that a digest shows.
    """

    span: Span
    text: str
    value: float | None
    low: float | None = None
    high: float | None = None
    comparator: Comparator = "exact"
    hedge: str | None = None
    hedge_spans: tuple[Span, ...] = ()
    direction: Direction | None = None
    unit: str = "count"
    unit_span: Span | None = None
    counted: str | None = None
    counted_span: Span | None = None
    per: str | None = None
    kind: FigureKind = "count"
    vague: bool = False
    change_role: ChangeRole | None = None
    by: Span | None = None
    score: float = 0.0
    key: bool = False

    def ranked(self, score: float, *, key: bool) -> "Figure":
        """The same figure with its rank; a text has many, and `replace` is slow."""
        return Figure(
            self.span,
            self.text,
            self.value,
            self.low,
            self.high,
            self.comparator,
            self.hedge,
            self.hedge_spans,
            self.direction,
            self.unit,
            self.unit_span,
            self.counted,
            self.counted_span,
            self.per,
            self.kind,
            self.vague,
            self.change_role,
            self.by,
            score,
            key,
        )

    @property
    def ends(self) -> tuple[float, float]:
        """The least and the most that it states now; of both levels of a change the new one."""
        if self.value is not None:
            return self.value, self.value
        low = self.low if self.low is not None else 0.0
        high = self.high if self.high is not None else low
        return (high, high) if self.change_role == "from_to" else (low, high)
