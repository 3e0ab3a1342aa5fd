"""Which paragraph is the text's title: mostly the first, if it is a headline and no sentence.

Minutes and situation reports begin with who sends them, how secret they are, who was present; the
line that says what the paper is ("Minutes of the …") names them better. Where that line gives a
number alone ("Situation report no. 7"), the line below belongs to the title.
"""

import re
from collections.abc import Sequence

from bot.core.spans import Span
from bot.languages.english_furniture import PAPERS, REPORTED

_HEADLINE_WORDS = 30
_HEADLINE_CHARACTERS = 220
_SENTENCE_INSIDE = re.compile(r"[.!?][\"'”’»)]*\s+[\"'“‘«(]*[A-Z]")
_TOLD = re.compile(rf"\b(?:{'|'.join(REPORTED)})\b")
_SIGNS = " \t*_#.:|–—-"
_PAPER = re.compile(rf"(?:{'|'.join(PAPERS)})\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"[\s,:#(–—-]*(?:(?:no|nr|number|issue|update)\b\.?)?[\s#]*[\d./-]*\)?(?:[\s,(–—|-]+as\s(?:of|at)\s.{4,40})?",
    re.IGNORECASE,
)
_NAMES_IT = re.compile(r"[^:]{3,80}:\s*(?P<paper>.+)")
_LABELLED = re.compile(r"[A-Z][\w ]{1,20}:(?=\s|$)")
_SECTION = re.compile(
    r"(?:key\s|main\s|executive\s)?(?:highlights?|overview|summary|messages|figures|facts|points|background|contents"
    r"|introduction|context|situation(?:\soverview|\sat\sa\sglance)?|at\sa\sglance|in\sbrief|in\sthis\sreport)",
    re.IGNORECASE,
)
"""A report's first section: the line above what the paper is then says what it is about."""
_NO_TOPIC = re.compile(
    r"\W*(?:(?:confidential|restricted|draft|final|internal|urgent|unclassified)\b"
    r"|(?:from|to|cc|date|time|subject|ref\w*|no|place|venue|location|present|prepared\sby|distribution)\s*[:.])",
    re.IGNORECASE,
)
_SMALL = frozenset("a an and at by de del for in la of on the to und y".split())
_LINES = 6
_WORDS = 16
_LETTERHEAD_WORDS = 8


def title_of(text: str, paragraphs: Sequence[Span]) -> Span | None:
    """The title among the paragraphs that are read, or None."""
    if len(paragraphs) < 2:
        return None
    first = paragraphs[0].of(text)
    if _goes_on_below(text, paragraphs):
        return Span(paragraphs[0].start, paragraphs[1].end)
    if not is_headline(first):
        return None
    named = _paper(text, paragraphs[:_LINES])
    if named is None or (named and not _is_letterhead(first)):
        return _with_topic(text, paragraphs, 0) if named == 0 else paragraphs[0]
    return _with_topic(text, paragraphs, named)


def _goes_on_below(text: str, paragraphs: Sequence[Span]) -> bool:
    """Whether a headline is told in two decks, the upper of which ends in a semicolon."""
    upper, lower = paragraphs[0].of(text), paragraphs[1].of(text)
    told = upper.endswith(";") and is_headline(upper[:-1]) and is_headline(lower)
    return told and len(paragraphs) > 2 and len(lower.split()) <= _WORDS


def is_headline(paragraph: str) -> bool:
    """Whether a first paragraph is the text's headline and not its first sentence."""
    if len(paragraph) > _HEADLINE_CHARACTERS or len(paragraph.split()) > _HEADLINE_WORDS:
        return False
    if _SENTENCE_INSIDE.search(paragraph):
        return False
    if paragraph.count("“") > paragraph.count("”") or paragraph.count('"') % 2:
        return False  # a quote that the next paragraph goes on with
    if paragraph.rstrip("\"”’'")[-1:] in {".", "!", "?"} and _TOLD.search(paragraph):
        return False  # headlines tell in the present tense, or end without a stop
    return paragraph[-1:] not in {"", ",", ";"}


def _paper(text: str, paragraphs: Sequence[Span]) -> int | None:
    """Number of the first line that says what the paper is; no prose stands before it."""
    for n, paragraph in enumerate(paragraphs):
        line = paragraph.of(text)
        if len(line) > _HEADLINE_CHARACTERS or len(line.split()) > _WORDS:
            return None
        topic = _NAMES_IT.fullmatch(line)
        if _PAPER.match(line.lstrip(_SIGNS)) or (topic and _PAPER.match(topic["paper"])):
            return n if is_headline(line) else None
        if line[-1] in ".!?" and len(line.split()) > _LETTERHEAD_WORDS:
            return None
    return None


def _is_letterhead(line: str) -> bool:
    """Whether a line names somebody or marks the paper, and tells nothing: no word is small."""
    words = line.strip(_SIGNS).split()
    if _LABELLED.match(line):
        return True
    return len(words) <= _LETTERHEAD_WORDS and all(
        word in _SMALL or not word[:1].islower() for word in words
    )


def _with_topic(text: str, paragraphs: Sequence[Span], n: int) -> Span:
    """The line, and the one below if it gives the kind of paper and a number alone."""
    line = paragraphs[n].of(text).strip(_SIGNS)
    kind = _PAPER.match(line)
    if kind is None or not _NUMBER.fullmatch(line, kind.end()) or n + 2 >= len(paragraphs):
        return paragraphs[n]
    below = paragraphs[n + 1].of(text)
    if _SECTION.fullmatch(below.strip(_SIGNS)):
        above = paragraphs[n - 1].of(text) if n else ""
        named = above and not _NO_TOPIC.match(above)
        return Span(paragraphs[n - 1 if named else n].start, paragraphs[n].end)
    told = is_headline(below) and below[-1] not in ".:!?" and len(below.split()) <= _WORDS
    if not told or _LABELLED.match(below) or not any(c.isalpha() for c in below):
        return paragraphs[n]
    return Span(paragraphs[n].start, paragraphs[n + 1].end)
