"""Which figures are the key ones of their document."""

import math
import re
from collections.abc import Sequence

from bot.core.figures.model import Figure
from bot.core.page import Page, best_of
from bot.core.spans import Span
from bot.core.tables import is_row, read_cells
from bot.core.trifles import Years, loss

KEY_FIGURES = 5
_KIND = {
    "count": 0.6,
    "money": 0.7,
    "percent": 0.5,
    "measure": 0.25,
    "rate": 0.3,
    "score": 0.6,
    "rank": -0.4,
    "duration": -0.4,
    "age": -0.7,
}
_DENIED = re.compile(r"\bnot(?:\s(?:in|at|by|of|the))?\s*\Z", re.IGNORECASE)
_FAMILY = re.compile(r"\b(?:mother|father|parents?|mum|mom|dad)\sof\s\Z", re.IGNORECASE)
_LEAST_FIGURE = 0.45
"""Below it almost nothing is a figure a reader wants: "a two-year delay", "the next six days"."""
_LEAST_FEW = 0.8
"""The same for a place in an order and for few of something: "second", "five justices"."""
_HANDFUL = 5
_SOME = 0.4
_FEW = 20
"""A number up to this that counts nothing named ("six of their last seven") tells little alone."""
_TRIVIAL = 0.5
_TOLL = 0.3
_DEATHS = frozenset("death fatality casualty victim body".split())
_BEFALLEN = re.compile(
    r"\s(?:[a-z]+\s){0,3}?(?:(?:have|has|had|were|was|are|is|been|be)\s)*(?:more\s)?(?:died|dead|killed|drowned|missing|injured|wounded|hurt|displaced|homeless|perished|deaths|beaten|abused|abducted|kidnapped|raped|shot|trapped|infected|evacuated|fled|stranded)\b",
    re.IGNORECASE,
)
_KILLING = re.compile(
    r"\b(?:kill|injur|wound|displac)(?:ed|ing|es|s)\s(?:[a-z]+\s){0,3}\Z", re.IGNORECASE
)
_HURT = tuple(
    "die dea kill miss injur wound hurt displac homeless drown perish beat abus abduct kidnap rape"
    " shot trap infect evacuat fled strand".split()
)
"""A stem of every word that the patterns above take; most sentences have none of them."""
_NEAR = 48
_VAGUE = 0.3
"""What "thousands" are worth less than a number, where nobody died or fled."""
_OLD = 0.4
"""What a level was before is told with what it is now."""
_JOINING = frozenset("-‑")
_PART = 0.5
_ROW = 1000
"""Characters of the longest row of a table."""


def rank_figures(page: Page, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Give each its score and mark the key ones; order and number stay as they are."""
    scores: dict[int, float] = {}
    least: dict[int, float] = {}
    facts: dict[tuple[object, ...], int] = {}
    told_below: set[int] = set()
    years = Years(page.text if figures else "", page.year)
    for n, figure in enumerate(figures):
        size = figure.value if figure.value is not None else (figure.high or figure.low or 0.0)
        toll = figure.kind == "count" and _is_toll(page.text, figure)
        least[n] = _least(figure, toll=toll)
        grown = math.log10(1 + min(abs(size), 1e12)) / 12 if math.isfinite(size) else 0.0
        scores[n] = (
            page.place(figure.span)
            + 0.4 * page.likeness(figure.span)
            + _KIND[figure.kind]
            + 0.5 * grown
            + 0.3 * page.titled(figure.span)
            + 0.15 * (figure.direction is not None)
            - 0.3 * (figure.kind == "count" and size <= 3)
            - _SOME * (figure.kind == "count" and size <= _HANDFUL and not toll)
            - 0.3 * (figure.kind == "count" and size <= _FEW and figure.counted is None)
            - _TRIVIAL * _is_joined(page.text, figure)
            - 0.8 * _is_aside(page.text, figure.span.start)
            + _TOLL * toll
            - _VAGUE * (figure.vague and not toll and not page.titled(figure.span))
            - _OLD * (figure.change_role == "from")
            - _PART * (n > 0 and _is_part(figure, figures[n - 1]))
            - loss(page.text, figure, page.sentence(figure.span), years)
        )
        fact = (figure.value, figure.low, figure.high, figure.unit)
        first, again = facts.setdefault(fact, n), n
        if first == again:
            continue
        if page.titled(figures[first].span) and not page.titled(figure.span):
            # The sentence says more than the headline, which a post shows anyway.
            scores[first], scores[n], facts[fact] = scores[n], scores[first], n
            first, again = n, first
        scores[first] += 0.1
        scores[again] -= 0.5
        if page.titled(figures[again].span) and not page.titled(figures[first].span):
            told_below.add(again)
    wanted = {n: s for n, s in scores.items() if s >= least[n]}
    fit = {n: s for n, s in wanted.items() if n not in told_below}
    if "|" in page.text:
        # A row without its headings tells a reader nothing.
        told = {n: s for n, s in fit.items() if not _is_in_row(page.text, figures[n].span)}
        fit = told or fit
    key = best_of(fit, KEY_FIGURES)
    return tuple(f.ranked(scores[n], key=n in key) for n, f in enumerate(figures))


def _least(figure: Figure, *, toll: bool) -> float:
    """The score below which a figure is no key one; nobody's death is too few."""
    few = figure.kind == "count" and figure.value is not None and abs(figure.value) <= _FEW
    return _LEAST_FEW if (few and not toll) or figure.kind == "rank" else _LEAST_FIGURE


def _is_in_row(text: str, place: Span) -> bool:
    """Whether it stands in a row of a table."""
    start = text.rfind("\n", max(0, place.start - _ROW), place.start) + 1
    end = text.find("\n", place.end, place.end + _ROW)
    return is_row(read_cells(text, Span(start, end if end >= 0 else len(text))))


def _is_aside(text: str, start: int) -> bool:
    """Whether it is told of in passing: "not 40", "a mother of three"."""
    before = max(0, start - 20)
    left = text[before:start].lower()
    denied = "not" in left and _DENIED.search(text, before, start)
    return bool(denied or (left.endswith("of ") and _FAMILY.search(text, before, start)))


def _is_toll(text: str, figure: Figure) -> bool:
    """Whether it tells how many people died, are missing, were hurt or driven from home."""
    if figure.counted in _DEATHS:
        return True
    start, end = figure.span
    beside = text[max(0, start - _NEAR) : end + _NEAR].lower()
    if not [stem for stem in _HURT if stem in beside]:
        return False
    befallen = _BEFALLEN.match(text, end, end + _NEAR)
    return bool(befallen or _KILLING.search(text, max(0, start - _NEAR), start))


def _is_joined(text: str, figure: Figure) -> bool:
    """Whether it only tells of what sort something is: "a two-term mayor", "a 50-state poll"."""
    return figure.kind == "count" and text[figure.span.end : figure.span.end + 1] in _JOINING


def _is_part(figure: Figure, before: Figure) -> bool:
    """Whether it stands in the phrase of the figure before: 31 in "27 of its 31 members"."""
    noun = before.counted_span
    return noun is not None and before.span.end <= figure.span.start < noun.end
