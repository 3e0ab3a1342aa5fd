"""The nouns and pronouns of a sentence that may be somebody who speaks."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.core.quotes.names import PARTICLES, SUFFIXES, name_start
from bot.core.quotes.tokens import Line, Token
from bot.languages.english_speech import (
    ALL_CUES,
    AUXILIARIES,
    BETWEEN,
    CALLING,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    ROLE_NOUNS,
    SAYING,
    TITLES,
)

_TIME = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february april june july
    august september october november december
    """.split()
)
_STOP = AUXILIARIES | PREPOSITIONS | CONJUNCTIONS | PRONOUNS | BETWEEN | ALL_CUES
_HEADLINE = frozenset(
    w for w in SAYING | CALLING if w.endswith(("s", "ed")) or w in {"said", "told"}
) - frozenset("states posts notes reports orders rules press cries express address ads".split())
_LONGEST = 14
_LONGEST_ASIDE = 40


@dataclass(slots=True)
class Mention:
    """One noun phrase or pronoun.

    Attributes:
        line: number of its line.
        first: place of its first token in the line.
        last: place after its last token.
        kind: ``name``, ``pronoun``, ``role`` (a noun for people or papers) or ``noun``.
        name: place of the first token of the name; ``last`` where there is none.
        lows: words of the name in lower case (or the head noun).
        own: whether it ends in a possessive.
        preposition: the preposition before it, or "".
        cue: place of the verb of speech it is the subject of, or -1.
        path: what stands between it and that verb: ``""``, ``a`` adverb or auxiliary, ``o`` aside,
            ``p`` prepositional phrase, ``i`` inverted (the verb comes first).
        object: whether a verb of speech stands right before it.
    """

    line: int
    first: int
    last: int
    kind: str
    name: int
    lows: tuple[str, ...]
    own: bool = False
    preposition: str = ""
    cue: int = -1
    path: str = ""
    object: bool = False
    aside: tuple[int, int] | None = field(default=None)


def is_cue(token: Token, place: int) -> bool:
    """Whether a token is a verb of speech where it stands; capitals only at line starts."""
    if token.low not in ALL_CUES or token.own:
        return False
    return token.kind == "w" or place == 0 or token.low in _HEADLINE


def find_mentions(line: Line, number: int) -> list[Mention]:
    """All mentions of one line, in order."""
    found = list(_chunks(line.tokens, number))
    starts = {m.first: m for m in found if not m.own}
    for mention in found:
        _link(line.tokens, mention, starts)
    _invert(line.tokens, found)
    return found


def _chunks(tokens: tuple[Token, ...], number: int) -> Iterator[Mention]:
    n = len(tokens)
    i = 0
    while i < n:
        token = tokens[i]
        low = token.low
        if low in PRONOUNS:
            yield _placed(tokens, Mention(number, i, i + 1, "pronoun", i + 1, (low,)))
            i += 1
            continue
        if token.kind in "pQ" or (low in _STOP and not _named(tokens, i)) or low in _TIME:
            i += 1
            continue
        j = i + 1
        begin = i
        if token.own:
            yield _mention(tokens, number, begin, j, own=True)
        while j < n and j - begin < _LONGEST:
            part = tokens[j]
            if part.kind == "p" or part.low in _TIME:
                break
            if part.kind == "Q":
                if not (tokens[j - 1].kind == "C" and j + 1 < n and tokens[j + 1].kind == "C"):
                    break
            elif part.kind != "C" and part.low not in PARTICLES:
                if part.low in _STOP or part.low in DETERMINERS or part.low.endswith("ly"):
                    break
            elif part.kind == "C" and (part.low in PRONOUNS or is_cue(part, j)):
                break
            j += 1
            if part.own:
                yield _mention(tokens, number, begin, j, own=True)
        if j > begin + 1 or not token.own:
            last = tokens[j - 1]
            if not last.own and (token.low not in DETERMINERS or j > begin + 1):
                yield _mention(tokens, number, begin, j, own=False)
        i = j


def _named(tokens: tuple[Token, ...], i: int) -> bool:
    """A word that mostly joins or reports, but is a name here."""
    token = tokens[i]
    if token.kind != "C" or i == 0 or tokens[i - 1].kind == "Q":
        return False
    return token.low in ALL_CUES and not is_cue(token, i)


def _mention(
    tokens: tuple[Token, ...], number: int, first: int, last: int, *, own: bool
) -> Mention:
    k = last
    while k > first and (
        tokens[k - 1].kind in "CQ"
        or (tokens[k - 1].low in PARTICLES and k < last and k - 1 > first)
    ):
        if k < last and tokens[k - 1].own:
            break
        k -= 1
    if k == first and last > first + 1 and tokens[first].low in DETERMINERS:
        k += 1
    while k < last and tokens[k].kind == "Q":
        k += 1
    lows = tuple(t.low.strip(".") for t in tokens[k:last] if t.kind == "C" or t.low in PARTICLES)
    kind, name = "noun", last
    if k < last:
        start = name_start(lows) if len(lows) == last - k else 0
        if start < len(lows):
            kind, name, lows = "name", k + start, lows[start:]
            while len(lows) > 1 and lows[-1] in SUFFIXES:
                lows = lows[:-1]
        else:
            kind = "role"
    elif any(t.low in ROLE_NOUNS or t.low in TITLES for t in tokens[first:last]):
        kind = "role"
    if kind != "name":
        lows = (tokens[last - 1].low,)
    return _placed(tokens, Mention(number, first, last, kind, name, lows, own=own))


def _placed(tokens: tuple[Token, ...], mention: Mention) -> Mention:
    if mention.first:
        before = tokens[mention.first - 1]
        if before.low in PREPOSITIONS:
            mention.preposition = before.low
            if before.low == "to" and mention.first > 1:
                if tokens[mention.first - 2].low == "according":
                    mention.preposition = "according"
        elif is_cue(before, mention.first - 1):
            mention.object = True
    return mention


def _link(tokens: tuple[Token, ...], mention: Mention, starts: dict[int, Mention]) -> None:
    """Find the verb of speech of which the mention is the subject."""
    if mention.own:
        return
    n = len(tokens)
    i = mention.last
    path = ""
    for _ in range(12):
        if i >= n:
            return
        token = tokens[i]
        if (is_cue(token, i) and token.kind != "C") or (is_cue(token, i) and i > 0):
            mention.cue, mention.path = i, path[:2]
            return
        if token.low in BETWEEN or (token.kind == "w" and token.low.endswith("ly")):
            path += "" if "a" in path else "a"
            i += 1
        elif token.low in _TIME or (token.low == "on" and i + 1 < n and tokens[i + 1].low in _TIME):
            i += 1
        elif token.word == "(":
            close = _find(tokens, i, ")")
            if close < 0:
                return
            i = close + 1
        elif token.low in PREPOSITIONS and token.low not in {"than", "like"}:
            after = starts.get(i + 1) or starts.get(i + 2)
            possessor = next((m for m in (after,) if m), None)
            if possessor is None:
                return
            path += "" if "p" in path else "p"
            i = possessor.last
        elif token.word in {",", "—", "–", "-"} and "o" not in path:
            close = _aside_end(tokens, i)
            if close < 0:
                return
            mention.aside = (i + 1, close)
            path += "o"
            i = close + 1
        else:
            return


def _find(tokens: tuple[Token, ...], start: int, word: str) -> int:
    for i in range(start, min(len(tokens), start + _LONGEST_ASIDE)):
        if tokens[i].word == word:
            return i
    return -1


def _aside_end(tokens: tuple[Token, ...], start: int) -> int:
    """Place of the sign that closes an aside and is followed by a verb of speech, or -1."""
    sign = tokens[start].word
    for i in range(start + 2, min(len(tokens) - 1, start + _LONGEST_ASIDE)):
        token = tokens[i]
        if token.kind == "Q" or token.word in {";", ":"}:
            return -1
        if token.word == sign:
            k = i + 1
            while k < len(tokens) - 1 and (
                tokens[k].low in BETWEEN or tokens[k].low in _TIME or tokens[k].low.endswith("ly")
            ):
                k += 1
            if is_cue(tokens[k], k) and tokens[k].kind == "w":
                return i
    return -1


def _invert(tokens: tuple[Token, ...], mentions: list[Mention]) -> None:
    """Link "said X": the verb follows a quote, a comma or begins the line, and has no subject."""
    taken = {m.cue for m in mentions}
    for mention in mentions:
        c = mention.first - 1
        if (mention.cue >= 0 and mention.path in {"", "a"}) or c < 0 or c in taken:
            continue
        if not is_cue(tokens[c], c) or tokens[c].low.endswith("ing"):
            continue
        before = tokens[c - 1] if c else None
        k = c - 1
        while k >= 0 and (tokens[k].word in {",", "—", "–"} or tokens[k].low in AUXILIARIES):
            k -= 1
        if before is None or (k >= 0 and k >= c - 2 and tokens[k].kind == "Q"):
            mention.cue, mention.path = c, "i"
        elif (before.word == "," and mention.kind in {"name", "role"}) or before.low in {"as", "so"}:
            mention.cue, mention.path = c, "i,"
