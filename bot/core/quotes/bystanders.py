"""Who stands beside a quote and has not said it, and who surely has."""

import re

from bot.core.quotes.mentions import Mention
from bot.core.quotes.tokens import Line, Token
from bot.core.quotes.verbs import is_cue, kind_of
from bot.languages.english_speech import AUXILIARIES, COMMON_VERBS, SAYING

_RELATIVE = frozenset({"who", "which", "that"})
_LEADS = frozenset({",", ":", "that"})
_CLOSE = 2
_ASIDE_SIGNS = frozenset("―—–") | {",", "-"}
_FIRST_WORD = re.compile(r"[“”\"'‘’`]{1,2}\s?([a-z’']+)")
_PREDICATES = AUXILIARIES | COMMON_VERBS | frozenset("appeared seemed looked lied".split())
_HANDED_ON = frozenset("provided obtained aired recorded captured".split())


def is_beside(line: Line, m: Mention, at: int) -> bool:
    """Whether its verb of speech stands beside the quote: nobody of another line says it then."""
    if m.cue < 0 or m.own or m.preposition or m.lows[0] in _RELATIVE:
        return False
    tokens = line.tokens
    if kind_of(tokens[m.cue]) != "S":
        return False
    if m.first > at:
        return min(m.first, m.cue) == at + 1 and abs(m.cue - m.first) <= _CLOSE
    behind = tokens[m.cue + 1 : at]
    return m.last == m.cue and len(behind) <= 1 and all(t.word in _LEADS for t in behind)


def is_set_aside(line: Line, m: Mention, mentions: list[Mention], at: int) -> bool:
    """Whether it cannot have said the quote.

    Because something was only done to it, or it is "who" in an aside closed before the quote:
    "Ana, who left, said".
    """
    done = m.done_to
    if done >= 0 and not any(_says(line.tokens, i) for i in range(done + 1, at)):
        return True
    if m.first > 1 and line.tokens[m.first - 1].low == "as":
        other = any(o.last <= m.first - 2 and not (o.own or o.preposition) for o in mentions)
        if other and _is_put_in(line.tokens, m, at):
            return True
    if handed_on(line, m):
        return True
    if m.kind != "pronoun" or m.lows[0] not in {"who", "which"}:
        return False
    asides = ((o.aside, o.cue) for o in mentions if o.aside is not None)
    return any(first <= m.first < last <= cue < at for (first, last), cue in asides)


def handed_on(line: Line, m: Mention) -> bool:
    """Whether it only passed the words on: "according to a tape provided by the Courier"."""
    return m.preposition == "by" and m.first > 1 and line.tokens[m.first - 2].low in _HANDED_ON


def spoken_of(text: str, tokens: tuple[Token, ...], left: list[Mention], at: int) -> Mention | None:
    """The subject of what was said, right before it: "Ana said the mill “was shut”"."""
    if not left or left[-1].last != at:
        return None
    m = left[-1]
    if m.own or m.preposition or m.object or not any(o.last <= o.cue < m.first for o in left[:-1]):
        return None
    word = _FIRST_WORD.match(text, tokens[at].start)
    return m if word is not None and word[1] in _PREDICATES else None


def _says(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a verb of speech stands there, "as saying" too."""
    return is_cue(tokens, i) or (tokens[i].low in SAYING and tokens[i - 1].low == "as")


def _is_put_in(tokens: tuple[Token, ...], m: Mention, at: int) -> bool:
    """Whether "as X noted" is put into a sentence that goes on: "Ana – as Bo noted – said “…”"."""
    sign = tokens[m.first - 2].word
    if m.cue < m.last or sign not in _ASIDE_SIGNS:
        return False
    closed = next((i for i in range(m.cue + 1, at) if tokens[i].word == sign), at)
    return any(is_cue(tokens, i) for i in range(closed, at))
