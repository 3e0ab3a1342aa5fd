"""What of a sentence is shown as a figure: the number with what must not be missing beside it.

What bounds or denies it in front ("isn't going to send more than 3 guards", "only 20"), what it
counts behind; how it changes, where a bare number would read as a level ("five more", "up from
40"); a bracket or a quote mark that the phrase opens is closed, or left out.
"""

import re
from typing import Final

from bot.core.figures.model import Figure
from bot.core.spans import Span
from bot.core.trifles import denial

_ONLY = re.compile(r"\b(?:only|just|merely)\s\Z", re.IGNORECASE)
_FROM = re.compile(r"\b(?:(?:up|down)\s)?from\s\Z", re.IGNORECASE)
_MORE = re.compile(r"\s(?:more|fewer|less|higher|lower)\b")
_GLOSS = re.compile(r"\s\([^()\n]{1,60}\)\s[a-z]+s\b")
_PAIRS = (("[", "]"), ("(", ")"), ("“", "”"))
_BETWEEN = re.compile(r"\bbetween\s\Z", re.IGNORECASE)
_SAYING = re.compile(r"\s(?:saying|calling|believing|agreeing|wanting|naming|citing)")
_REACH: Final = 60
_WORD: Final = 10


def phrase_span(figure: Figure) -> Span:
    """From the number to the end of its unit or of what it counts ("500 wounded soldiers")."""
    ends = [s.end for s in (figure.unit_span, figure.counted_span) if s]
    return Span(figure.span.start, max([figure.span.end, *ends]))


def shown_phrase(figure: Figure, text: str, sentence: Span) -> tuple[Span, bool]:
    """Where the phrase stands that is shown, and whether it holds the figure's hedge.

    Args:
        figure: the figure.
        text: the words of its sentence.
        sentence: where they stand.
    """
    whole = phrase_span(figure)
    if not sentence.holds(whole):
        return figure.span, False
    # Places within the sentence's words from here on.
    begin = sentence.start
    start, end, number = whole.start - begin, whole.end - begin, figure.span.end - begin
    bound = _bound_before(figure, text, sentence)
    start = bound if bound is not None else start
    if figure.low is not None and figure.high is not None:
        between = _BETWEEN.search(text, max(0, start - _WORD), start)
        start = between.start() if between else start
    end = number if _SAYING.fullmatch(text, number, end) else end
    only = _ONLY.search(text, max(0, start - _WORD), start)
    start = only.start() if only else start
    if figure.change_role == "from":
        old = _FROM.search(text, max(0, start - _WORD - len("down from ")), start)
        start = old.start() if old else start
    elif figure.change_role == "by" or end == number:
        more = _MORE.match(text, end)
        end = more.end() if more else end
    denied = denial(text, Span(0, len(text)), start)
    start = denied if denied is not None else start
    gloss = _GLOSS.match(text, end) if text[end - 2 : end].isupper() else None
    end = gloss.end() if gloss else end
    start, end = _closed(text, start, end, number)
    phrase = Span(begin + start, begin + end)
    return phrase, bound is not None or all(phrase.holds(hedge) for hedge in figure.hedge_spans)


def _bound_before(figure: Figure, text: str, sentence: Span) -> int | None:
    """Where the one hedge begins that bounds the number right before it ("about", "at least")."""
    if figure.comparator == "exact" or len(figure.hedge_spans) != 1:
        return None
    hedge = figure.hedge_spans[0]
    if not sentence.holds(hedge) or hedge.end > figure.span.start:
        return None
    between = text[hedge.end - sentence.start : figure.span.start - sentence.start]
    return hedge.start - sentence.start if between.isspace() and len(between) == 1 else None


def _closed(text: str, start: int, end: int, number: int) -> tuple[int, int]:
    """The phrase with its brackets and marks in pairs; it never loses the number."""
    for opening, closing in _PAIRS:
        opened, shut = text.rfind(opening, start, end), text.rfind(closing, start, end)
        if opened > shut:
            close = text.find(closing, end, end + _REACH)
            if close >= 0:
                end = close + 1
            elif opened >= number:
                end = start + len(text[start:opened].rstrip())
        elif shut >= number and text.find(opening, start, shut) < 0:
            if start and text[start - 1] == opening:
                start -= 1
            else:
                end = start + len(text[start:shut].rstrip())
    if text.count('"', start, end) % 2:
        close = text.find('"', end, end + _REACH)
        if start and text[start - 1] == '"':
            start -= 1
        elif close >= 0:
            end = close + 1
    return start, end
