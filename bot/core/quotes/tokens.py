"""A sentence as tokens, each quoted stretch being one token."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.core.quotes.scan import Stretch
from bot.core.spans import Span
from bot.languages.english_titles import DOTTED

QUOTED = "“”"
_LONGEST = 160
_MOST_QUOTES = 12
_BEHIND_IS = frozenset("been not going gonna got never always already trying".split())
# Inside words: accents that are letters of their own, and what a wrong decoding left of letters.
ODD_LETTERS = "\\u0300-\\u036f\\x80-\\x84\\x86-\\x9f¡-ª¬-º¼-¿"
_TOKEN = re.compile(
    r"(?=\S)(?:([a-z]+)(?=[ ,])"
    r"|(?:[^\W\d_]\.){2,}|(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Prof|St|Rev|Sgt"
    rf"|Capt|Maj|Del|Asst|Supt|Cpl|Pvt|Jr|Sr|Hon|Adm|Cmdr|{'|'.join(DOTTED)})\.(?=\s|$)"
    r"|\d+/\d+|\d{1,3}(?:,\d{3})+(?!\w)"
    rf"|[^\W_]+(?:[’'.&\-‑@][^\W_]+|[{ODD_LETTERS}][^\W_]*)*(?:(?<=s)[’'](?=\s))?"
    r"|@\w+|[^\w\s])"
)
# "HE Sheikh Hamad", "HE the Minister": not "he" in capitals.
_EXCELLENCY = re.compile(r" (?:the )?[A-Z][a-z]")
# "A. B. Quill", "I. Fenn": neither an article nor a pronoun.
_INITIALS = frozenset({"A.", "I."})
_CAPITAL_BEHIND = re.compile(r" [^\W\d_a-zß-öø-ÿ]")
# "al-Rashad", "d’Alba": a name although it begins with a small letter.
_PREFIXED = re.compile(r"(?:a[dlnrstz]|ash|e[lst]|u[drlsz]|d|l)[-‑’'][A-Z]")


@dataclass(slots=True)
class Token:
    """One word, sign or quoted stretch; read only, but a frozen class takes thrice as long to make.

    Attributes:
        start: offset of its first character in the text.
        end: offset after its last.
        word: what stands there; `QUOTED` for a stretch.
        low: in lower case, apostrophes straight, without a final full stop or possessive ending.
        kind: ``C`` capitalised word or handle (``@name``), ``w`` other word, ``n`` starts with a
            digit, ``p`` sign, ``Q`` stretch.
        own: whether it had a possessive ending.
    """

    start: int
    end: int
    word: str
    low: str
    kind: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence.

    Attributes:
        span: where it stands.
        paragraph: number of its paragraph.
        tokens: its tokens.
        quotes: for every stretch that begins in it: (place in tokens, number of the stretch).
        words: the tokens' words in lower case, to ask at once whether one of many is there.
    """

    span: Span
    paragraph: int
    tokens: tuple[Token, ...]
    quotes: tuple[tuple[int, int], ...]
    words: frozenset[str]


def read_lines(
    text: str, paragraphs: Sequence[Span], sentences: Sequence[Span], stretches: Sequence[Stretch]
) -> tuple[Line, ...]:
    """Cut every sentence into tokens."""
    lines: list[Line] = []
    s = p = 0
    for sentence in sentences:
        while p < len(paragraphs) - 1 and paragraphs[p].end <= sentence.start:
            p += 1
        tokens: list[Token] = []
        quotes: list[tuple[int, int]] = []
        at = sentence.start
        while s < len(stretches) and stretches[s].outer.start < sentence.end:
            outer = stretches[s].outer
            tokens.extend(_tokens(text, at, outer.start))
            quotes.append((len(tokens), s))
            tokens.append(Token(outer.start, outer.end, QUOTED, QUOTED, "Q"))
            at = max(at, outer.end)
            s += 1
        tokens.extend(_tokens(text, at, sentence.end))
        for n in [n for n, token in enumerate(tokens) if token.own]:
            if n + 1 < len(tokens) and tokens[n + 1].low in _BEHIND_IS:
                tokens[n].own = False  # "Quill's been making the case"
        lines.extend(_windows(sentence, p, tokens, quotes))
    return tuple(lines)


def _windows(
    sentence: Span, paragraph: int, tokens: list[Token], quotes: list[tuple[int, int]]
) -> Iterator[Line]:
    """One line a sentence; what is longer than any sentence is cut, so that work stays linear."""
    if len(tokens) <= _LONGEST and len(quotes) <= _MOST_QUOTES:
        yield Line(sentence, paragraph, tuple(tokens), tuple(quotes), _words(tokens))
        return
    n = start = 0
    while start < len(tokens):
        end = min(start + _LONGEST, len(tokens))
        if n + _MOST_QUOTES < len(quotes):
            end = min(end, quotes[n + _MOST_QUOTES][0])
        part = tokens[start:end]
        held = []
        while n < len(quotes) and quotes[n][0] < end:
            held.append((quotes[n][0] - start, quotes[n][1]))
            n += 1
        span = Span(part[0].start, part[-1].end)
        yield Line(span, paragraph, tuple(part), tuple(held), _words(part))
        start = end


def _words(tokens: list[Token]) -> frozenset[str]:
    return frozenset([token.low for token in tokens])


def _tokens(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        first, last = match.span()
        if match.lastindex:  # most words; the rest is looked at more closely
            yield Token(first, last, word, word, "w")
            continue
        low, kind, own = _shape(word)
        if word == "HE" and _EXCELLENCY.match(text, last, end):
            low = "h.e"
        elif word in _INITIALS and _CAPITAL_BEHIND.match(text, last, end):
            low = word.lower()
        yield Token(first, last, word, low, kind, own)


@lru_cache(maxsize=4096)
def _shape(word: str) -> tuple[str, str, bool]:
    """A token's word in lower case, bare; its kind; whether it is a possessive."""
    if word[0].isalpha():
        low, own = _bare(word.lower())
        capital = word[0].isupper() or (not word.islower() and _PREFIXED.match(word))
        return low, "C" if capital else "w", own
    if word[0].isalnum():
        return word, "n", False
    if word[0] == "@" and len(word) > 1:
        return word.lower(), "C", False
    return word, "p", False


def _bare(low: str) -> tuple[str, bool]:
    """The word with straight apostrophes, bare of a full stop or possessive ending; whether own."""
    if "’" in low:
        low = low.replace("’", "'")
    if low[-1] == "." and len(low) > 1:
        return low[:-1], False
    if low.endswith("'s"):
        return low[:-2], True
    return (low[:-1], True) if low[-1] == "'" else (low, False)
