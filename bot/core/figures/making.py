"""A number that was read becomes a figure."""

from typing import Final

from bot.core.figures.counted import Counted
from bot.core.figures.model import Comparator, Direction, Figure, FigureKind
from bot.core.figures.numeral import Numeral
from bot.core.spans import Span
from bot.languages.english_currencies import COINS
from bot.languages.english_units import PERIODS

_PERIODS: Final = frozenset(PERIODS) | {"fortnight", "weekend", "season"}
_COINS: Final = frozenset(COINS.values())


def make_figure(
    text: str,
    numeral: Numeral,
    counted: Counted | None,
    comparator: Comparator,
    hedges: tuple[Span, ...],
    direction: Direction | None,
    by: Span | None,
) -> Figure:
    """The figure of a number with all that was read about it.

    Args:
        text: the document.
        numeral: the number, its unit, rate and role filled in.
        counted: what it counts, or None.
        comparator: how it bounds its quantity.
        hedges: where the words stand that say so.
        direction: whether the text says that it rose or fell, or that something rose or fell to it.
        by: where its source is named, or None.
    """
    span = Span(numeral.start, numeral.end)
    whole = numeral.high is None
    outside = numeral.unit_start >= 0 and numeral.unit_end > numeral.end
    return Figure(
        span=span,
        text=span.of(text),
        value=numeral.value if whole else None,
        low=None if whole else numeral.value,
        high=numeral.high,
        comparator=comparator,
        hedge=" … ".join(h.of(text) for h in hedges) or None,
        hedge_spans=hedges,
        direction=direction,
        unit=numeral.unit or "count",
        unit_span=Span(numeral.unit_start, numeral.unit_end) if outside else None,
        counted=counted.noun if counted else None,
        counted_span=counted.span if counted else None,
        per=numeral.per or None,
        kind=_kind(numeral),
        vague=numeral.form == "vague",
        change_role=numeral.role or None,
        by=by,
    )


def _kind(numeral: Numeral) -> FigureKind:
    unit = numeral.unit
    if numeral.form == "rank":
        return "rank"
    if numeral.form == "score":
        return "score"
    if numeral.age:
        return "age"
    if unit in {"percent", "fraction", "percentage point"}:
        return "percent"
    if unit in _COINS or (len(unit) == 3 and unit.isupper()):
        return "money"
    if numeral.per:
        return "rate"
    if unit in _PERIODS:
        return "duration"
    return "measure" if unit else "count"
