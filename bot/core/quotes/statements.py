"""Speech without quote marks: what a reporter tells of it, and what stands word for word.

The latter are *spoken* statements: a sentence of a turn in an interview, or of a paragraph that was
handed over ("Ann Quill, chair, commented:"). A sentence of few words goes with the next.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from bot.core.quotes.clause_start import Phrases
from bot.core.quotes.deeds import deed
from bot.core.quotes.mentions import Mention
from bot.core.quotes.model import Statement
from bot.core.quotes.reporters import may_report
from bot.core.quotes.reports import according, appended, beside, clause, place_of_appended
from bot.core.quotes.resolving import Resolver
from bot.core.quotes.scene import Scene
from bot.core.quotes.tokens import Line
from bot.core.quotes.turns import Turns
from bot.core.quotes.voices import voice
from bot.core.spans import Span
from bot.languages.english_reporting import REPORTING
from bot.languages.english_speech import SAYING

Form = Callable[[Line, Mention, Phrases], Span | None]
"""A way of reporting: what a line tells with the mention as its source, or None."""

_FEWEST_WORDS = 3
_FEW_WORDS = 8
_LONGEST_BLOCK = 8
_ENDS = frozenset({".", "!", "?", "…"})
_SURE = 0.9


def find_statements(
    text: str,
    scene: Scene,
    resolver: Resolver,
    silent: AbstractSet[int],
    title: Span | None,
    turns: Turns,
) -> Iterator[Statement]:
    """Find at most one statement a sentence, in text order.

    Args:
        text: the document.
        scene: its lines.
        resolver: finds out who the subject is.
        silent: numbers of the lines that hold a quote or words denied; they hold no statement.
        title: the headline; it holds no statement.
        turns: who speaks where, in an interview; answers without marks are statements.
    """
    for told in _joined(text, scene, silent, title, resolver, turns):
        if not told.spoken or len(told.text.split()) >= _FEWEST_WORDS:
            yield told


def _joined(
    text: str,
    scene: Scene,
    silent: AbstractSet[int],
    title: Span | None,
    resolver: Resolver,
    turns: Turns,
) -> Iterator[Statement]:
    last: Statement | None = None
    for number, line in enumerate(scene.lines):
        if number in silent or (line.quotes and _only_quotes(line)):
            continue
        if title and title.holds(line.span):
            continue
        for told in _of_line(text, scene, number, resolver, turns):
            if last is None or not _go_together(scene, number, last, told):
                if last is not None:
                    yield last
                last = told
                continue
            span = Span(last.span.start, told.span.end)
            place = Span(last.sentence.start, told.sentence.end)
            last = replace(told, span=span, text=span.of(text), sentence=place)
    if last is not None:
        yield last


def _of_line(
    text: str, scene: Scene, number: int, resolver: Resolver, turns: Turns
) -> Iterator[Statement]:
    line = scene.lines[number]
    handed = _handed_over(scene, number)
    if handed is not None:
        yield from _set_off(text, line, handed, resolver)
        return
    turn = turns.of(line)
    if turn is not None and turn.spoken and not turn.asks and turn.mention is not None:
        # What a voice reports in its turn is its own words too.
        yield from _answer(text, line, turn.start, turn.mention, resolver)
        return
    told = _reported(text, scene, number, resolver)
    if told is not None:
        yield told


def _go_together(scene: Scene, number: int, last: Statement, told: Statement) -> bool:
    """Whether two sentences are spoken one after the other, and the first is short."""
    if not (last.spoken and told.spoken and scene.together(number - 1, number)):
        return False
    before = scene.lines[number - 1].span
    return before.end == last.span.end and len(last.text.split()) < _FEW_WORDS


def _reported(text: str, scene: Scene, number: int, resolver: Resolver) -> Statement | None:
    """What a sentence reports; the outermost attribution is the one that counts."""
    line = scene.lines[number]
    tokens = line.tokens
    if not tokens or tokens[-1].word == "?" or REPORTING.isdisjoint(line.words):
        return None
    mentions = scene.mentions(number)
    phrases = {m.name: m.last for m in mentions if m.kind == "name"}
    phrases.update((m.first, m.last) for m in mentions)
    found = next(_attributed(line, mentions, phrases, resolver), None)
    if found is None:
        return None
    span, source = found
    speaker = voice(scene, resolver, source, _SURE)
    return Statement(span, span.of(text), line.span, speaker) if speaker else None


def _attributed(
    line: Line, mentions: Sequence[Mention], phrases: Phrases, resolver: Resolver
) -> Iterator[tuple[Span, Mention]]:
    """What is told, and the words that tell whose it is, the outermost attribution first."""
    tokens = line.tokens

    def able(m: Mention) -> bool:
        return may_report(tokens, m, resolver.knows)

    subjects = [m for m in mentions if m.cue >= 0 and tokens[m.cue].low in REPORTING and able(m)]
    verb = place_of_appended(tokens)
    forms: tuple[tuple[Form, Iterable[Mention]], ...] = (
        (according, (m for m in mentions if m.preposition == "according")),
        (beside, reversed(subjects)),
        (_told_by, subjects),
        (appended, (m for m in mentions if m.last < verb and able(m))),
    )
    for form, among in forms:
        for m in among:
            span = form(line, m, phrases)
            if span is not None:
                yield span, m


def _told_by(line: Line, m: Mention, phrases: Phrases) -> Span | None:
    return clause(line, m, phrases) or deed(line, m, phrases)


def _handed_over(scene: Scene, number: int) -> Mention | None:
    """Who says a paragraph without marks: "Ann Quill, chair, commented:" ends the one before."""
    line = scene.lines[number]
    first = number
    while first and number - first < _LONGEST_BLOCK and scene.together(first - 1, number):
        first -= 1
    if (
        not first
        or line.quotes
        or scene.lines[first].paragraph != scene.lines[first - 1].paragraph + 1
    ):
        return None
    lead = scene.lines[first - 1]
    if lead.quotes or len(lead.tokens) < _FEWEST_WORDS or lead.tokens[-1].word != ":":
        return None
    if not scene.text[line.span.start].isalpha() or line.tokens[-1].word not in _ENDS:
        return None
    last = len(lead.tokens) - 1
    return next(
        (
            m
            for m in scene.mentions(first - 1)
            if m.cue == last - 1 and m.kind != "noun" and lead.tokens[m.cue].low in SAYING
        ),
        None,
    )


def _set_off(text: str, line: Line, mention: Mention, resolver: Resolver) -> Iterator[Statement]:
    """A sentence of a paragraph that somebody is said to say."""
    speaker = resolver.speaker(mention, _SURE, None)
    words = line.span.of(text)
    if speaker.name or _names_somebody(speaker.role):
        yield Statement(line.span, words, line.span, speaker, spoken=True)


def _answer(
    text: str, line: Line, start: int, mention: Mention, resolver: Resolver
) -> Iterator[Statement]:
    """What somebody says in a turn of an interview, a sentence at a time; no questions."""
    if line.span.end <= start:
        return
    span = Span(max(line.span.start, start), line.span.end)
    words = span.of(text)
    if "?" in words[-3:]:
        return
    speaker = resolver.speaker(mention, _SURE, None)
    if speaker.name is not None or _names_somebody(speaker.role):
        yield Statement(span, words, line.span, speaker, spoken=True)


def _names_somebody(role: str | None) -> bool:
    """Whether a role is a noun phrase and not a lone small word ("already")."""
    return role is not None and (" " in role or role[:1].isupper() or role.endswith("s"))


def _only_quotes(line: Line) -> bool:
    return all(t.kind in "Qp" for t in line.tokens)
