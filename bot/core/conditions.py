"""What a route asks of a document: conditions, and whether a document meets them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from bot.core.document import Document
from bot.core.extraction import Extraction
from bot.core.figure_condition import FigureCondition
from bot.core.folding import fold, stands_in
from bot.core.lines import is_sure
from bot.core.quotes.model import Quote, QuoteKind, Speaker, Statement
from bot.core.retelling import InStory
from bot.core.series.model import Followed
from bot.core.spans import Span
from bot.core.story_condition import StoryCondition

_MOST_REASONS: Final = 4
"""Of alternatives of which none held, so many are named."""


@dataclass(frozen=True, slots=True)
class When:
    """All that is given must hold; a missing field never matches a condition on it.

    Attributes:
        speaker: names, any of which must be a quote's or statement's speaker.
        quote: a quote of this kind must be there (by ``speaker``, if both are given).
        text: words or phrases, any of which must stand in the text (case does not matter).
        source: names of sources.
        language: ISO 639-1 codes.
        story: what the document must be to its story.
        any_of: one of these must hold.
        all_of: each of these must hold, by itself: two may be met by two different quotes.
        but_not: this must not hold; where nobody can tell whether it does, nothing matches.
    """

    speaker: tuple[str, ...] = ()
    quote: QuoteKind | Literal["any"] | None = None
    figure: FigureCondition | None = None
    text: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    story: StoryCondition | None = None
    any_of: tuple["When", ...] = ()
    all_of: tuple["When", ...] = ()
    but_not: "When | None" = None


def could_take(when: When, source: str) -> bool:
    """Whether a document of this source could meet the condition, whatever else it is like."""
    return (
        (not when.source or source in when.source)
        and all(could_take(part, source) for part in when.all_of)
        and (not when.any_of or any(could_take(part, source) for part in when.any_of))
        and (
            when.but_not is None
            or when.but_not != When(source=when.but_not.source)
            or source not in when.but_not.source
        )
    )


def asks_history(when: When) -> bool:
    """Whether it asks what the series of a figure said before."""
    return any(part.figure is not None and part.figure.alert.is_set for part in _parts(when))


def asks_story(when: When) -> bool:
    """Whether it asks what other documents of its story said."""
    return any(part.story is not None for part in _parts(when))


def _parts(when: When) -> Iterator[When]:
    yield when
    for inner in (*when.any_of, *when.all_of, *((when.but_not,) if when.but_not else ())):
        yield from _parts(inner)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a document beyond its own text.

    Attributes:
        series: by a figure's place, the series that it belongs to.
        story: what it is to its story; None where nobody looked.
    """

    series: Mapping[Span, Followed] = field(default_factory=dict)
    story: InStory | None = None


def meets(
    document: Document, extraction: Extraction, when: When | None, known: Known
) -> tuple[bool, str]:
    """Whether a document meets the condition (None: anything), and why, or why not."""
    if when is None:
        return True, "it takes everything"
    holds, reason = _judge(document, extraction, when, known)
    return holds is True, reason


_Judged = tuple[bool | None, str]
"""Whether a condition holds, None where the document lacks what it asks of; and the reason."""
_Verdict = _Judged | None


def _judge(document: Document, extraction: Extraction, when: When, known: Known) -> _Judged:
    """Whether all that is given holds; the first that does not is the reason, if any."""
    checks = (_source, _language, _text, _speech, _figure, _story, _every, _either, _neither)
    given = (check(document, extraction, when, known) for check in checks)
    return _together([verdict for verdict in given if verdict is not None])


def _together(judged: Sequence[_Judged]) -> _Judged:
    for wanted in (False, None):
        for holds, reason in judged:
            if holds is wanted:
                return holds, reason
    return True, "; ".join(reason for _, reason in judged) or "it takes everything"


def _every(document: Document, extraction: Extraction, when: When, known: Known) -> _Verdict:
    if not when.all_of:
        return None
    return _together([_judge(document, extraction, part, known) for part in when.all_of])


def _either(document: Document, extraction: Extraction, when: When, known: Known) -> _Verdict:
    if not when.any_of:
        return None
    judged = [_judge(document, extraction, part, known) for part in when.any_of]
    for holds, reason in judged:
        if holds:
            return True, reason
    unsure = any(holds is None for holds, _ in judged)
    return None if unsure else False, f"none of: {_joined([reason for _, reason in judged])}"


def _neither(document: Document, extraction: Extraction, when: When, known: Known) -> _Verdict:
    if when.but_not is None:
        return None
    holds, reason = _judge(document, extraction, when.but_not, known)
    if holds is None:
        return None, f"nobody can tell whether `not` holds: {reason}"
    return not holds, f"`not` holds: {reason}" if holds else reason


def _joined(reasons: Sequence[str]) -> str:
    more = len(reasons) - _MOST_REASONS
    return " | ".join(reasons[:_MOST_REASONS]) + (f" | and {more} more" if more > 0 else "")


def _source(document: Document, _: Extraction, when: When, _known: Known) -> _Verdict:
    if not when.source:
        return None
    if not document.source:
        return None, "source: none of the configured"
    return document.source in when.source, f"source: {document.source}"


def _language(document: Document, extraction: Extraction, when: When, _known: Known) -> _Verdict:
    if not when.language:
        return None
    language = document.language or extraction.language
    if language is None:
        return None, "language: not known"
    return language in when.language, f"language: {language}"


def _text(document: Document, _: Extraction, when: When, _known: Known) -> _Verdict:
    if not when.text:
        return None
    folded = fold(document.text)
    for words in when.text:
        if stands_in(fold(words), folded):
            return True, f"text: “{words}”"
    return False, f"text: none of {_listed(when.text)}"


def _speech(_: Document, extraction: Extraction, when: When, _known: Known) -> _Verdict:
    if not when.speaker and when.quote is None:
        return None
    speech: list[Quote | Statement] = list(extraction.said)
    if when.quote is None:
        speech += (told for told in extraction.statements if not told.spoken)
    if when.quote not in (None, "any"):
        speech = [said for said in speech if isinstance(said, Quote) and said.kind == when.quote]
    for said in speech:
        if not when.speaker or _is_one_of(said.speaker, when.speaker):
            who = said.speaker.name or said.speaker.role or "nobody named"
            return True, f"speaker: {who}"
    wanted = f"{when.quote} quote" if when.quote not in (None, "any") else "quote"
    by = f" by {_listed(when.speaker)}" if when.speaker else ""
    nameless = [said for said in speech if not (is_sure(said.speaker) and said.speaker.name)]
    if when.speaker and nameless:
        roles = [s.speaker.role for s in nameless if s.speaker.role and not s.speaker.name]
        whose = f" ({_listed(list(dict.fromkeys(roles))[:_MOST_REASONS])})" if roles else ""
        many = len(nameless)
        return None, f"speaker: no {wanted} surely{by}; of {many} the name is not certain{whose}"
    return False, f"speaker: no {wanted}{by}"


def _is_one_of(speaker: Speaker, names: Sequence[str]) -> bool:
    if not is_sure(speaker):
        return False
    known = [fold(part) for part in (speaker.name, speaker.role) if part]
    return any(stands_in(fold(name), part) for name in names for part in known)


def _figure(document: Document, extraction: Extraction, when: When, known: Known) -> _Verdict:
    condition = when.figure
    if condition is None:
        return None
    judged: list[_Judged] = []
    for figure in extraction.figures:
        holds, reason = condition.judge(document.text, figure, known.series.get(figure.span))
        if holds:
            return True, f"figure: {reason}"
        if reason:
            judged.append((holds, reason))
    # What nobody can tell is the reason before what does not hold: `not` must not pass for it.
    unsure = [reason for holds, reason in judged if holds is None]
    if unsure:
        return None, f"figure: {unsure[-1]}"
    why_not = judged[-1][1] if judged else f"none {condition.words()}".rstrip()
    return False, f"figure: {why_not}"


def _story(_: Document, _found: Extraction, when: When, known: Known) -> _Verdict:
    return None if when.story is None else when.story.judge(known.story)


def _listed(words: Sequence[str]) -> str:
    return ", ".join(f"“{w}”" for w in words)
