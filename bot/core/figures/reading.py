"""The figure extractor's front door: numbers, what they count, how they are bounded."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.core.figures.ages import note_age
from bot.core.figures.apposed import Levels
from bot.core.figures.bases import Shared, share_base
from bot.core.figures.borrowed import borrow_units
from bot.core.figures.bounds import read_bounds
from bot.core.figures.columns import count_by_columns
from bot.core.figures.contests import find_results
from bot.core.figures.counted import Counted, read_contested, read_counted
from bot.core.figures.implied import imply_counted
from bot.core.figures.making import make_figure
from bot.core.figures.masks import find_masks
from bot.core.figures.model import Comparator, Direction, Figure
from bot.core.figures.moves import Moves
from bot.core.figures.names import is_in_a_name, is_inside_word, is_model, is_name
from bot.core.figures.numbering import find_numbering
from bot.core.figures.numbers import find_numbers
from bot.core.figures.numeral import Numeral
from bot.core.figures.odd_dates import odd_dates
from bot.core.figures.ones import is_counting
from bot.core.figures.origin import Origin, nearest_origin
from bot.core.figures.origins import expected_by, find_origins
from bot.core.figures.places import Place, find_places
from bot.core.figures.ranges import join_numbers
from bot.core.figures.ranks import find_ranks, with_ranks
from bot.core.figures.rates import read_rate
from bot.core.figures.repeated import Before
from bot.core.figures.separators import parts_by_comma
from bot.core.figures.sharing import share_unit
from bot.core.figures.topics import does, is_done, is_mark, is_part, is_resumed, is_topic, is_verb
from bot.core.figures.units import read_unit
from bot.core.figures.years import is_year
from bot.core.layout import Layout, Notice
from bot.core.sentences import unwrap
from bot.core.spans import Span

_OPENERS = " \t\n\u00a0\"'“‘(-‑"
_ABBREVIATED = ".’&"
_PLURAL = re.compile(r"\s(?:[a-z-]+\s)?(?:[a-z]+s|people|men|women|children)\b")
_NOWHERE = Span(-1, -1)
_SHARES = frozenset({"", "percent", "fraction", "times"})
_NO_UNIT = frozenset({""})
_BARE = frozenset({"", "percent", "fraction"})
_BRACKET = re.compile(r"\s?\(|\s?/\s?")
_APART = 2
"""What stands between two sentences that follow each other."""
_UPPER = {n: n + 32 for n in range(65, 91)}


class _Sentences:
    """The sentences of a document, for quick look-up by place."""

    def __init__(self, sentences: Sequence[Span]) -> None:
        self._sentences = sentences
        self._starts = [sentence.start for sentence in sentences]

    def over(self, at: int, paragraph: Span) -> Span:
        """The sentence at a place, or the whole paragraph where there is none."""
        n = bisect_right(self._starts, at) - 1
        if n >= 0 and self._sentences[n].end > at:
            return self._sentences[n]
        return paragraph


def read_figures(
    text: str, layout: Layout, sentences: Sequence[Span], published: date | None
) -> tuple[tuple[Figure, ...], tuple[Notice, ...]]:
    """Find every figure, in text order, and what is odd about dates and numbers.

    Args:
        text: the document as it stands.
        layout: its parts; only its paragraphs are read.
        sentences: where its sentences stand, in order; nothing is read across their bounds but
            the numbers themselves.
        published: the document's date, or None.
    """
    source, text = text, unwrap(text, sentences)
    lower = text.lower()
    if len(lower) != len(text):
        lower = text.translate(_UPPER)
    index = _Sentences(sentences)
    figures: list[Figure] = []
    notices: list[Notice] = []
    numbering = find_numbering(text, layout.paragraphs)
    by_comma = parts_by_comma(lower)
    for paragraph in layout.paragraphs:
        places = find_places(lower, *paragraph)
        numbered = paragraph.start in numbering
        numerals = _numerals(
            text, lower, paragraph, index, places, numbered=numbered, by_comma=by_comma
        )
        figures += _figures(text, lower, numerals, paragraph, index)
        if places:
            notices += odd_dates(text, lower, *paragraph, published)
    figures = count_by_columns(text, layout.paragraphs, figures)
    if text is not source:
        figures = [_as_written(source, figure) for figure in figures]
    return tuple(figures), tuple(notices)


def _as_written(source: str, figure: Figure) -> Figure:
    """The figure with its words as they stand, line breaks and all."""
    words = figure.span.of(source)
    hedge = " … ".join([h.of(source) for h in figure.hedge_spans]) or None
    same = words == figure.text and hedge == figure.hedge
    return figure if same else replace(figure, text=words, hedge=hedge)


def _numerals(
    text: str,
    lower: str,
    paragraph: Span,
    sentences: _Sentences,
    places: Sequence[Place],
    *,
    numbered: bool,
    by_comma: bool,
) -> list[Numeral]:
    """The numbers of a paragraph that are figures, joined to ranges, with their units."""
    ranks = list(find_ranks(lower, *paragraph, places))
    if not places and not ranks:
        return []
    masks = find_masks(text, lower, *paragraph, places, numbered=numbered)
    found: list[Numeral] = []
    results = find_results(text, lower, *paragraph, places)
    dropped = -2
    for numeral in find_numbers(text, lower, paragraph, masks, places, by_comma=by_comma):
        numeral.led = _is_led(lower, numeral.start)
        end = sentences.over(numeral.start, paragraph).end
        read_unit(text, lower, numeral, max(end, numeral.end))
        if (
            (numeral.start == dropped + 1 and text[dropped] in "-–/.")
            or is_inside_word(text, numeral)
            or is_year(text, lower, numeral)
            or (numeral.start not in results and is_name(text, numeral))
            or is_in_a_name(text, numeral, *sentences.over(numeral.start, paragraph))
            or is_model(text, numeral)
            or (found and numeral.end <= found[-1].unit_end)
        ):
            dropped = numeral.end
        else:
            if results.get(numeral.start) and numeral.plain and not numeral.unit:
                numeral.form = "score"
            if found:
                numeral.start = max(numeral.start, found[-1].end)
            found.append(numeral)
    share_unit(lower, found)
    joined = [n for n in join_numbers(text, lower, found) if is_counting(text, lower, n)]
    borrow_units(text, lower, joined)
    return with_ranks(joined, ranks, masks)


def _is_led(lower: str, start: int) -> bool:
    """Whether a word stands directly before ``start``, but for a space and an opening mark."""
    left = lower[max(0, start - 4) : start].rstrip(_OPENERS)
    return bool(left) and (left[-1].isalpha() or left[-1] in _ABBREVIATED)


def _figures(
    text: str,
    lower: str,
    numerals: Sequence[Numeral],
    paragraph: Span,
    sentences: _Sentences,
) -> list[Figure]:
    found: list[Figure] = []
    last: Numeral | None = None
    moves = Moves()
    noun = beside = topic = lead = None
    phrase = place = _NOWHERE
    shared, led = Shared(), _NOWHERE
    origins: tuple[Origin, ...] = ()
    bounds: tuple[Comparator, tuple[Span, ...]] = ("exact", ())
    for numeral in numerals:
        sentence = sentences.over(numeral.start, paragraph)
        if sentence != place:
            place, origins = sentence, find_origins(text, *sentence)
            last = None
            moves.enter()
            topic = lead if is_resumed(lower, sentence.start) else None
        inside = phrase.start <= numeral.start < phrase.end
        if inside and numeral.plain and not (numeral.unit or _is_owned(text, lower, numeral)):
            continue
        start, end = sentence.start, max(sentence.end, numeral.unit_end)
        note_age(text, lower, numeral, end)
        at = (last.start, last.unit_end) if last else (-1, -1)
        close = last is not None and "," not in lower[last.unit_end : numeral.start]
        before = Before(noun, beside if last else None, *at, topic, close)
        counted = _counted(text, lower, numeral, sentence, before)
        if numeral.unit in {"percent", "fraction"}:
            near = led == sentence or 0 <= sentence.start - led.end <= _APART
            counted = share_base(
                text, lower, numeral, sentence, shared, counted, lead if near else None
            )
        phrase = counted.span if counted and counted.span else _NOWHERE
        tail = max(phrase.end, numeral.unit_end)
        numeral.per, tail = read_rate(lower, numeral, tail, start, end, last)
        floor = last.end if last else -1
        comparator, hedges = read_bounds(lower, numeral, start, tail, end, floor)
        converted = last is not None and _is_conversion(lower, last, numeral)
        if converted and comparator == "exact" and bounds[0] not in {"about", "nearly"}:
            comparator, hedges = bounds
        bounds = (comparator, hedges)
        moved = moves.read(lower, numeral, start, end, last, converted=converted)
        by = nearest_origin(origins, Span(numeral.start, tail)) if origins else None
        by = expected_by(lower, numeral.unit_end, end) or by
        counted, moved = _compared(lower, numeral, counted, moved, moves.levels, found)
        moves.levels.note(lower, numeral, moved, len(found))
        found.append(make_figure(text, numeral, counted, comparator, hedges, moved, by))
        numeral.unit_end = tail
        last = numeral
        beside = counted.noun if counted else beside if numeral.unit else None
        if counted and not numeral.unit and numeral.value != 1:
            lead = counted.noun if sentence != led else lead
            led = sentence
            topic = (
                counted.noun if counted.span and is_topic(lower, numeral, sentence.start) else topic
            )
        noun = counted.noun if counted and not (noun and is_part(lower, numeral, at[1])) else noun
    return found


def _compared(
    lower: str,
    numeral: Numeral,
    counted: Counted | None,
    moved: Direction | None,
    levels: Levels,
    found: list[Figure],
) -> tuple[Counted | None, Direction | None]:
    """What a number counts and where it moves, once it is set beside the level before it.

    That level's figure is put right in ``found`` where it takes its direction from this number.
    """
    level = levels.number
    if level is None:
        return counted, moved
    old = levels.figure
    same = counted is None or counted.noun == found[old].counted
    told = levels.tell(lower, numeral, moved) if moved or same else None
    settled = levels.settle(lower, numeral) if same and not (told or moved) else None
    if told:
        found[old] = replace(found[old], direction=told.moved, change_role="to")
    elif settled:
        found[old] = replace(found[old], change_role="from")
    else:
        return counted, moved
    if counted is None and numeral.unit in (_NO_UNIT if moved else _BARE):
        counted = _taken_up(numeral, level, found[old])
    return counted, moved or settled


def _taken_up(numeral: Numeral, beside: Numeral, figure: Figure) -> Counted | None:
    """What a bare level counts, that of the other level; its unit, if it measures, is filled in."""
    if not numeral.unit:
        numeral.unit, numeral.per = beside.unit, beside.per
    return Counted(figure.counted, None) if figure.counted else None


def _is_owned(text: str, lower: str, numeral: Numeral) -> bool:
    """Whether it counts for itself inside a phrase: "six of the market's 220 stalls".

    So it does behind "of": "two hamlets of 650 inhabitants".
    """
    start = numeral.start
    if lower.endswith("s of ", 0, start):
        return _PLURAL.match(lower, numeral.end) is not None
    return text[max(0, start - 3) : start].rstrip().endswith(("'s", "’s", "s'", "s’"))


def _is_conversion(lower: str, last: Numeral, numeral: Numeral) -> bool:
    """Whether the number says the last one again in another unit: "over 60 miles (97 km)"."""
    if last.unit in _SHARES or numeral.unit in _SHARES or last.unit == numeral.unit:
        return False
    return _BRACKET.fullmatch(lower[last.unit_end : numeral.start]) is not None


def _counted(
    text: str, lower: str, numeral: Numeral, sentence: Span, before: Before
) -> Counted | None:
    if numeral.form == "score":
        return read_contested(text, numeral, max(sentence.end, numeral.unit_end))
    if numeral.age or numeral.form in {"rank", "fold"}:
        return None
    if numeral.unit not in {"", "percent", "fraction"}:
        return None
    if lower.endswith("magnitude ", 0, numeral.start):
        return None
    end = max(sentence.end, numeral.unit_end)
    counted = read_counted(text, lower, numeral, end)
    if before.noun and lower.endswith(("of whom ", "of which "), 0, numeral.start):
        before = before._replace(topic=before.noun)
    if counted and is_mark(counted, text):
        return Counted(before.noun, None) if before.noun else None
    if counted and does(counted, text, numeral):
        return Counted("person", None) if numeral.form == "vague" else None
    if before.topic and counted and is_verb(counted, text, numeral):
        return Counted(before.topic, None)
    if counted is None or is_done(counted, text, numeral):
        return imply_counted(text, lower, numeral, sentence.start, end, before)
    return counted
