"""Attribution by syntax that leaves nothing to weigh.

Each rule looks at the words right beside the quote and answers with the mention they name, or
with None, and then the features are weighed.
"""

import re

from bot.core.quotes.blocks import signs
from bot.core.quotes.mentions import Mention
from bot.core.quotes.scene import Place, Scene
from bot.core.quotes.tokens import Line, Token
from bot.core.quotes.verbs import is_cue, kind_of
from bot.core.spans import Span
from bot.languages.english_speech import (
    ALL_CUES,
    BEING,
    CONJUNCTIONS,
    NOUN_CUES,
    PAPERS,
    PREPOSITIONS,
)

_DASHES = frozenset("―—–-")
_MARKS = frozenset('"“”*_')
_WORDS = frozenset("words phrase telling description judgment judgement".split())
_READING = frozenset("read reads reading saying says said".split())
_A_READING = "reading"
_WHAT = frozenset("what whatever that which whom".split())
_RELATIVE = frozenset({"who", "which"})
_TURNS = frozenset({"but", "while", "whereas"})
_LONGEST_BEHIND = 5
_LONGEST_APPOSITION = 8
_FEWEST_IN_BRACKETS = 3
_LONGEST_BELOW = 16
_BREAK = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t>*_]*(?P<dash>(?:[―—–-]{1,2}[ \t]*)?)\Z")
_LONGEST_BREAK = 12


def find_certain(scene: Scene, place: Place) -> Mention | None:
    """The mention that surely attributes the quote at ``place``, or None."""
    line = scene.lines[place.line]
    mentions = scene.mentions(place.line)
    return (
        _claimed(line.tokens, place.token, mentions)
        or _in_brackets(scene, line, place, mentions)
        or _bracketed(scene, line, place, mentions)
        or _from(line.tokens, place.token, mentions)
        or _in_words_of(line.tokens, place.token, mentions)
        or _as_put(line.tokens, place.token, mentions)
        or _what_called(line.tokens, place.token, mentions)
        or _reads(line.tokens, place.token, mentions)
        or _inner(line.tokens, place.token, mentions)
        or _agent(line.tokens, place.token, mentions)
        or _turning(line.tokens, place.token, mentions)
        or _per(place.token, mentions)
        or _closing(line.tokens, place.token, mentions)
        or _headed(line, place.token, mentions)
        or _going_on(scene, place)
        or _below(scene, place)
    )


def _claimed(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """A line that is nothing but “…”: Ann Quill; or “…” – Ann Quill."""
    if at or len(tokens) < 3 or (tokens[1].word != ":" and tokens[1].word not in _DASHES):
        return None
    for m in mentions:
        if m.first == 2 and m.kind in {"name", "role"} and not m.own:
            return m if all(t.word == "." for t in tokens[m.last :]) else None
    return None


def _in_brackets(scene: Scene, line: Line, place: Place, mentions: list[Mention]) -> Mention | None:
    """“…” (Ann Quill)."""
    tokens, at = line.tokens, place.token
    if at + 3 >= len(tokens) or tokens[at + 1].word != "(":
        return None
    words = scene.text[tokens[at].start : tokens[at].end].split()
    if len(words) < _FEWEST_IN_BRACKETS:
        return None
    for m in mentions:
        if m.first == at + 2 and m.kind == "name" and len(m.lows) > 1:
            closed = m.last < len(tokens) and tokens[m.last].word == ")"
            return m if closed and not any(t.kind in "wC" for t in tokens[m.last :]) else None
    return None


def _bracketed(scene: Scene, line: Line, place: Place, mentions: list[Mention]) -> Mention | None:
    """Ann Quill, 93 (“…”): whole sentences in brackets behind a name."""
    tokens, at = line.tokens, place.token
    if at < 2 or at + 1 >= len(tokens) or tokens[at - 1].word != "(" or tokens[at + 1].word != ")":
        return None
    if len(scene.text[tokens[at].start : tokens[at].end].split()) <= _FEWEST_IN_BRACKETS:
        return None
    end = at - 3 if tokens[at - 2].kind == "n" and tokens[at - 3].word == "," else at - 1
    return next((m for m in mentions if m.last == end and m.kind == "name" and not m.own), None)


def _from(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """From Ann Quill, Cleat Lane: “…”."""
    first = next((n for n, t in enumerate(tokens) if t.kind != "p"), 0)
    if tokens[first].word != "From" or tokens[at - 1].word != ":" or at > _LONGEST_BELOW:
        return None
    if any(t.kind == "w" and t.low not in PREPOSITIONS for t in tokens[first + 1 : at]):
        return None
    return next((m for m in mentions if m.first == first + 1 and m.kind == "name"), None)


def _what_called(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """What one called “…”; a result that Ann Quill described as “…”; a sound she likened to “…”."""
    for m in reversed(mentions):
        if not m.last <= m.cue < at or m.own or m.path not in {"", "a"} or not m.first:
            continue
        if kind_of(tokens[m.cue]) != "C" or at - m.cue > 2:
            return None
        before = tokens[m.first - 1]
        if before.low in _WHAT:
            return None if m.kind == "pronoun" and before.low == "what" else m
        beside = m.kind in {"pronoun", "name"} and before.kind == "w" and tokens[at - 1].low == "as"
        noun = beside and before.low not in PREPOSITIONS | CONJUNCTIONS | ALL_CUES
        return m if noun else None
    return None


def _reads(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """A note that read “…”; a sign reading “…”."""
    for m in reversed(mentions):
        if m.last > at or m.own or m.kind == "pronoun":
            continue
        if m.last == at and m.lows[0] == _A_READING and tokens[m.last - 2].low in PAPERS:
            return m
        if m.kind != "role" or m.lows[0] not in PAPERS or m.last == at:
            return None
        verb = m.last + (tokens[m.last].low in {"that", "which"})
        behind = tokens[verb + 1 : at]
        near = len(behind) <= _LONGEST_BEHIND and all(t.kind in "wp" for t in behind)
        return m if near and verb < at and tokens[verb].low in _READING else None
    return None


def _in_words_of(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """In the words of Ann Quill, “…”; in Ann Quill's words, “…”; in one pilot's phrase."""
    for m in mentions:
        if m.first < 2:
            continue
        behind = tokens[m.last].low if m.last < len(tokens) else ""
        if m.own:
            said = behind in _WORDS and m.preposition == "in"
            end = m.last + 1
        else:
            said = m.preposition == "of" and tokens[m.first - 2].low in _WORDS
            end = m.last
        if not said:
            continue
        first = m.first - (1 if m.own else 3)
        behind_it = tokens[end:at]
        before = at == end or (
            0 < len(behind_it) <= _LONGEST_APPOSITION
            and behind_it[-1].word in {",", ":"}
            and all(t.kind in "Cp" for t in behind_it)
        )
        after = at < first <= at + 3
        if before or after:
            return m
    return None


def _as_put(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """“…”, as Ann Quill put it."""
    for m in mentions:
        if not at < m.first <= at + 3 or m.kind == "noun" or m.last + 1 >= len(tokens):
            continue
        if tokens[m.first - 1].low == "as" and is_cue(tokens, m.last) and not m.own:
            it = tokens[m.last + 1].low == "it"
            return m if it or tokens[m.last + 1].kind == "p" else None
    return None


def _inner(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """According to Dan Orrel, Ida Fenn had warned: “…”; Ida Fenn, who dug it, warned: “…”."""
    if not tokens or (tokens[0].low != "according" and tokens[at - 1].word != ":"):
        return None
    for m in reversed(mentions):
        if m.preposition or m.own or m.cue < 0 or m.lows[0] in _RELATIVE:
            continue
        cue = tokens[m.cue].low
        if cue.endswith("ing") or (m.kind == "noun" and cue in NOUN_CUES):
            continue
        behind = tokens[m.cue + 1 : at]
        if m.last <= m.cue < at and all(t.word in {":", ",", "that", "as"} for t in behind):
            return m
    return None


def _agent(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Dan Orrel was described by Ida Fenn as “…”."""
    for m in mentions:
        if m.preposition != "by" or m.own or not m.last <= at <= m.last + 1 or m.first < 3:
            continue
        being = any(t.low in BEING for t in tokens[max(0, m.first - 5) : m.first - 2])
        behind = at == m.last or tokens[m.last].low == "as" or tokens[m.last].word in {":", ","}
        if being and behind and is_cue(tokens, m.first - 2):
            return m
    return None


def _turning(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Dan Orrel called it “…”, but Ida Fenn said it was “…”; Dan Orrel left; she spoke of “…”."""
    for m in reversed(mentions):
        if m.first < 2 or m.cue < m.last or m.cue >= at or m.kind == "noun":
            continue
        halves = tokens[m.first - 1].word == ";"
        turns = halves or (tokens[m.first - 1].low in _TURNS and tokens[m.first - 2].kind in "pQ")
        behind = tokens[m.cue + 1 : at]
        if at + 1 < len(tokens) and is_cue(tokens, at + 1):
            return None
        near = len(behind) <= _LONGEST_BEHIND and all(t.kind in "wp" for t in behind)
        told = m.kind in {"name", "role"} and (halves or kind_of(tokens[m.cue]) == "S")
        return m if turns and near and told else None
    return None


def _per(at: int, mentions: list[Mention]) -> Mention | None:
    """“…”, per the port's bylaws."""
    near = (m for m in mentions if at < m.first <= at + 3 and not m.own)
    return next((m for m in near if m.preposition == "per"), None)


def _closing(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """“…” will be the price, she said, citing a report: a sentence begun by a quote."""
    if at:
        return None
    for m in mentions:
        if m.first <= at + 2 or m.cue < 0 or m.own:
            continue
        if m.path not in {"", "i"} or tokens[m.first - 1 - ("i" in m.path)].word != ",":
            return None
        end = max(m.last, m.cue + 1)
        closed = end >= len(tokens) or tokens[end].word in {",", "."}
        between = tokens[at + 1 : m.first]
        plain = all(t.kind != "Q" and not is_cue(tokens, at + 1 + n) for n, t in enumerate(between))
        return m if closed and plain and kind_of(tokens[m.cue]) == "S" else None
    return None


def _headed(line: Line, at: int, mentions: list[Mention]) -> Mention | None:
    """In a headline: Ann Quill: Port needs to “…”."""
    tokens = line.tokens
    if line.paragraph or not mentions:
        return None
    first = mentions[0]
    if first.first or first.kind not in {"name", "role"} or first.own or first.last >= at:
        return None
    return first if tokens[first.last].word == ":" else None


def _going_on(scene: Scene, place: Place) -> Mention | None:
    """“…,” she said. “…”: a quote that goes on behind a clause which ends the sentence before."""
    number = place.line - 1
    if place.token or not scene.together(number, place.line):
        return None
    own = scene.mentions(place.line)
    if any(m.cue >= 0 and min(m.first, m.cue) == 1 for m in own):
        return None
    tokens = scene.lines[number].tokens
    end = len(tokens) - (tokens[-1].word == ".")
    for m in scene.mentions(number)[::-1]:
        if m.cue >= 0 and max(m.last, m.cue + 1) == end and m.path in {"", "a", "i"}:
            start = min(m.first, m.cue)
            return m if start and tokens[start - 1].kind == "Q" else None
    return None


def _below(scene: Scene, place: Place) -> Mention | None:
    """“…”, and on the next line: — Ann Quill, captain."""
    number = place.line + 1
    if number >= len(scene.lines) or scene.together(place.line, number):
        return None
    line, below = scene.lines[place.line], scene.lines[number]
    if below.quotes or len(below.tokens) > _LONGEST_BELOW:
        return None
    if any(t.kind != "p" for t in line.tokens[place.token + 1 :]):
        return None
    tokens = below.tokens
    skip = 0
    while skip < len(tokens) and tokens[skip].word in _DASHES | _MARKS:
        skip += 1
    if skip == len(tokens) or not signs(scene.text, Span(tokens[skip].start, _end(tokens))):
        return None
    dashed = any(t.word in _DASHES for t in tokens[:skip])
    if not dashed and not _is_under(scene.text, line, below):
        return None
    return next((m for m in scene.mentions(number) if m.first == skip and m.kind == "name"), None)


def _end(tokens: tuple[Token, ...]) -> int:
    last = len(tokens)
    while last > 1 and tokens[last - 1].word in _MARKS:
        last -= 1
    return tokens[last - 1].end


def _is_under(text: str, line: Line, below: Line) -> bool:
    """Whether the line below is the next line, and was signed by a dash or is inside the marks."""
    between = text[max(line.span.end, below.span.start - _LONGEST_BREAK) : below.span.start]
    broken = _BREAK.search(between)
    if broken is None:
        return False
    last = text[below.span.end : below.span.end + 1] or text[below.span.end - 1]
    return bool(broken["dash"]) or text[below.span.end - 1] in '"”' or last in '"”'
