"""What each figure of a document is about: read once, compared many times."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import Final, NamedTuple

from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.figures.model import Figure
from bot.core.figures.nouns import is_plural, singular
from bot.core.lines import headline, sentence_at
from bot.core.series.clauses import STATE_STEMS, Clause, read_clauses
from bot.core.series.model import Topic
from bot.core.series.places import Names
from bot.core.series.words import WORD, is_telling, stem, stems, telling
from bot.core.spans import Span
from bot.languages.english_nouns import CLOSED, MODIFIERS
from bot.languages.english_nouns import STATES as ADJECTIVES
from bot.languages.english_states import (
    AIMS,
    ANYBODY,
    AUXILIARIES,
    KINDS_OF_PLACE,
    MORE,
    NOUN_STATES,
    OF_PEOPLE,
    SAME_NOUNS,
    SEVERITY,
    WINDOWS,
)

MOST: Final = 200
"""Figures of one document that are tracked, in text order: more is a table."""

_NO_LEVEL: Final = frozenset({"by", "from"})
_TRACKED: Final = frozenset({"count", "money", "percent", "measure", "rate"})
_WINDOW: Final = re.compile(rf"(?<!\w)(?:{WINDOWS})(?!\w)", re.IGNORECASE)
_FROM: Final = re.compile(r"(?<!\w)(?:from|compared with|against|previously|instead of)\s+$")
_OF_THEM: Final = re.compile(
    r"\s*(?:of\s+(?:them|whom|those|these|the\s+\w+)|were\s+among)(?!\w)", re.IGNORECASE
)
_WERE: Final = re.compile(r"\s+(?:of\s+(?:them|whom)\s+)?(?:were|are|was)?\s*([a-z]+)")
_INCLUDING: Final = re.compile(r"(?:including|among them|of whom)\s+(?:\w+\s+)?$", re.IGNORECASE)
_INTO: Final = re.compile(
    r"\s+(?:in|of|for|at|worth\s+of)\s+(?:the\s+)?(?:[A-Z]\w+\s+)?([a-z][a-z-]+(?:\s[a-z-]+)?)"
)
_BOUND: Final = re.compile(r"(?:no )?(?:more|fewer|less) than\s|or more\s")
_MOST_SUBJECT: Final = 16
_MOST_NAMES: Final = 10
_LEAD: Final = 2
_NEAR: Final = 120


class Mention(NamedTuple):
    """A figure that can be followed over time, and what it is about.

    Attributes:
        measured: the words behind the topic's ``focus``, nearest first.
    """

    figure: Figure
    topic: Topic
    measured: tuple[str, ...] = ()


def read_mentions(document: Document, extraction: Extraction) -> tuple[Mention, ...]:
    """The figures of a document that can be followed, in text order.

    Left out are ages, scores, ranks, durations, bare numbers that count nothing, and of a change
    its amount and the earlier value ("up by 8 from 35").
    """
    found = list(_Page(document, extraction).mentions())
    return tuple(_told_later(n, mention, found) for n, mention in enumerate(found))


def _told_later(n: int, mention: Mention, found: Sequence[Mention]) -> Mention:
    """A headline's "two dead" are the two workers that the text tells of."""
    figure, topic, measured = mention
    if topic.noun != "person" or figure.counted_span is not None:
        return mention
    for later, known, _ in found[n + 1 : n + 8]:
        same = (figure.value, figure.low, figure.high) == (later.value, later.low, later.high)
        if same and known.noun != "person" and replace(known, noun="person").key == topic.key:
            return Mention(figure, replace(topic, noun=known.noun), measured)
    return mention


class _Page:
    """What all figures of a document share."""

    def __init__(self, document: Document, extraction: Extraction) -> None:
        self._text = document.text
        self._extraction = extraction
        self._names = Names(document.text, extraction.sentences)
        self._day: date = document.published or document.fetched.date()
        title = extraction.title or Span(0, 0)
        lead = [s for s in extraction.sentences if s != title][:_LEAD]
        self._home = self._whereabouts(title, lead)
        heading = document.title or headline(document.text, title, lead)
        opening = " ".join([heading, *(s.of(document.text)[:600] for s in lead[:1])])
        names = {w for name in self._home for w in re.split(r"[ +]", name)}
        self._nameless = {stem(word) for word in names}
        self._subject = tuple(dict.fromkeys(stems(opening)))

    def _whereabouts(self, title: Span, lead: Sequence[Span]) -> tuple[str, ...]:
        """Where the document is about: dateline and title; else the lead says it."""
        found = list(self._names.dateline(title.end))
        found += [name for _, name in self._names.located(title)]
        headed = self._text[title.start : title.end].split()
        capitals = sum(word[0].isupper() for word in headed)
        for _, name in self._names.within(title):
            # In a headline with a capital on every word, the text has to know the name too.
            if capitals * 2 <= len(headed) or self._names.knows(name):
                found.append(name)
        for ways in (self._names.located, self._names.within):
            for sentence in () if found else lead:
                found = found or [name for _, name in ways(sentence)]
        return tuple(dict.fromkeys(found))[:_MOST_NAMES]

    def mentions(self) -> Iterator[Mention]:
        levels = (f for f in self._extraction.figures if f.change_role not in _NO_LEVEL)
        figures = [f for f in levels if f.kind in _TRACKED][:MOST]
        placed = [
            (sentence_at(self._text, self._extraction.sentences, f.span).span, f) for f in figures
        ]
        for sentence, group in groupby(placed, key=lambda pair: pair[0]):
            here = [figure for _, figure in group]
            before = ""
            for clause in read_clauses(self._text, sentence, here):
                mention = self._mention(clause, sentence, before)
                if mention is not None:
                    before = mention.topic.noun
                    yield mention

    def _mention(self, clause: Clause, sentence: Span, before: str) -> Mention | None:
        """What it is about; ``before``: what the figure before it in the sentence counts."""
        figure = clause.figure
        if self._is_earlier(clause):
            return None
        noun, state = self._noun(clause, before)
        counts = figure.kind == "count" or (figure.kind == "rate" and bool(noun))
        measured: tuple[str, ...] = ()
        if not state or not counts:
            state = state if counts else ""
            measured = self._measured(clause)
        if (counts and not noun) or (not counts and not measured):
            return None
        topic = Topic(
            kind=figure.kind,
            unit=figure.unit,
            per=figure.per or "",
            noun=noun,
            state=state,
            scope=self._scope(clause),
            marks=self._marks(clause, state),
            focus=tuple(dict.fromkeys(stem(word) for word in measured)),
            places=self._places(clause, sentence),
            home=self._home,
            subject=self._about(sentence),
            day=self._day,
        )
        return Mention(figure, topic, measured)

    def _noun(self, clause: Clause, before: str) -> tuple[str, str]:
        figure, state = clause.figure, clause.state
        noun = figure.counted or ""
        if (
            noun in {"", "person"}
            and figure.counted_span is None
            and (match := _WERE.match(self._text, clause.phrase.end))
        ):
            word = match[1]
            if is_plural(word) and word not in CLOSED and word not in ADJECTIVES:
                noun = singular(word)
        noun = SAME_NOUNS.get(noun, noun)
        if noun in NOUN_STATES:
            return "person", NOUN_STATES[noun]
        if noun in ANYBODY:
            noun = "person"
        parts = state.split(" or ")
        if not noun and figure.kind == "count" and all(p in OF_PEOPLE for p in parts):
            noun = "person"
        if before and noun == "person" and figure.counted_span is None:
            noun = before  # "wounded nine soldiers and killed two"
        return noun, state

    def _scope(self, clause: Clause) -> str:
        text, (start, end) = self._text, clause.place
        phrase = clause.phrase
        before = text[max(start, phrase.start - 40) : phrase.start].lower()
        inside = text[phrase.start : min(end, phrase.end + 8)].lower().split()
        added = set(_BOUND.sub(" ", before).split()[-2:]) & MORE
        if added or "more" in inside or "others" in inside:
            return "more"
        if {w.strip(",.;:") for w in text[start:end].lower().split()} & AIMS:
            return "aim"
        if _WINDOW.search(text, start, end):
            return "window"
        if _OF_THEM.match(text, phrase.end) or (
            _INCLUDING.search(text[max(0, phrase.start - 30) : phrase.start])
        ):
            return "part"
        return ""

    def _marks(self, clause: Clause, state: str) -> tuple[str, ...]:
        """Words that single out a part, from the counted phrase and right before the state."""
        span = clause.figure.counted_span
        found: list[str] = []
        if span is not None and span.end > span.start:
            words = [w[0].lower() for w in WORD.finditer(self._text, span.start, span.end)]
            for word in words[:-1]:
                if word in SEVERITY:
                    found.append(SEVERITY[word])
                elif word not in MODIFIERS and word not in ADJECTIVES and word not in CLOSED:
                    found.append(singular(word))
        after = self._text[clause.phrase.end : min(clause.place.end, clause.phrase.end + 40)]
        if state:
            for word in after.split()[:4]:
                if word in CLOSED and word not in AUXILIARIES:
                    break
                found += [SEVERITY[word]] if word in SEVERITY else []
        return tuple(sorted(set(found)))

    def _measured(self, clause: Clause) -> tuple[str, ...]:
        """What is measured: the nearest words before the number, and those it is "in" or "of"."""
        text, phrase, figure = self._text, clause.phrase, clause.figure
        found: list[str] = []
        if figure.counted_span is not None:
            head = stem(figure.counted or "") if figure.kind != "percent" else ""
            phrase_words = telling(figure.counted_span.of(text))
            found += [word for word in phrase_words if stem(word) != head]
        if into := _INTO.match(text, phrase.end):
            found += telling(into[1])
        start = max(clause.place.start, phrase.start - _NEAR)
        before = [word[0] for word in WORD.finditer(text, start, phrase.start)]
        for n in range(len(before) - 1, -1, -1):
            word = before[n]
            named = n > 0 and before[n - 1][0].isupper() and is_telling(before[n - 1])
            if named and word.lower() in KINDS_OF_PLACE:
                continue  # "the Orra valley": it says where, not what
            if is_telling(word) and not (word[0].isupper() and stem(word) in self._nameless):
                found.append(word.lower())
        if not found:
            end = max(phrase.end, min(clause.place.end, phrase.end + _NEAR // 2))
            found += list(telling(text[phrase.end : end]))[:2]
        return tuple(dict.fromkeys(found))[:4]

    def _places(self, clause: Clause, sentence: Span) -> tuple[str, ...]:
        near = Span(max(sentence.start, clause.place.start), min(sentence.end, clause.place.end))
        own = self._names.located(near)
        if not own:
            wide = Span(max(sentence.start, clause.place.start - 300), near.start)
            own = self._names.located(wide) if wide.end > wide.start else []
            own = own[-1:]
        return tuple(dict.fromkeys(name for _, name in own))[:4]

    def _about(self, sentence: Span) -> tuple[str, ...]:
        own = stems(sentence.of(self._text)[:400])
        words = dict.fromkeys((*self._subject, *own))
        known = self._nameless | STATE_STEMS
        return tuple(w for w in words if w not in known)[:_MOST_SUBJECT]

    def _is_earlier(self, clause: Clause) -> bool:
        if clause.figure.change_role is not None:
            return False  # it is known to be the new level
        start = clause.figure.span.start
        before = self._text[max(0, start - 40) : start].lower()
        hedged = re.sub(r"(?:about|around|nearly|some|almost|at least|more than)\s+$", "", before)
        return _FROM.search(hedged) is not None
