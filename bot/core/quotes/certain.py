"""Attribution by syntax that leaves nothing to weigh.

Each rule looks at the words right beside the quote and answers with the mention they name, or
with None, and then the features are weighed.
"""

from bot.core.quotes.apposition import names_beside
from bot.core.quotes.candidates import ending_of
from bot.core.quotes.echoes import find_echoed, is_told
from bot.core.quotes.handed_on import find_handed_on, find_issuer, find_owner
from bot.core.quotes.inner_clauses import find_inner
from bot.core.quotes.mentions import Mention
from bot.core.quotes.releasing import WHERE
from bot.core.quotes.scene import Place, Scene
from bot.core.quotes.set_off import find_around, find_set_off
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_cue, kind_of
from bot.languages.english_speech import (
    ALL_CUES,
    AUXILIARIES,
    BEING,
    COMMON_VERBS,
    CONJUNCTIONS,
    NOUN_CUES,
    PAPERS,
    PREPOSITIONS,
)

_WORDS = frozenset("words phrase telling description judgment judgement".split())
_READING = frozenset("read reads reading saying says said".split())
_A_READING = "reading"
_WHAT = frozenset("what whatever that which whom".split())
_RELATIVE = frozenset({"who", "which"})
_FOR_WHOM = frozenset({"for", "to", "in"})
_VIEWS = frozenset("view opinion eyes judgment judgement estimation book".split())
_PUT = frozenset({"put", "puts"})
_NOBODY = frozenset("it who which that".split())
_FEWEST_LEADING = 4
_TURNS = frozenset({"but", "while", "whereas"})
_JOINING = PREPOSITIONS | CONJUNCTIONS | ALL_CUES
_FINITE = AUXILIARIES | COMMON_VERBS
_ABOUT = frozenset({"of", "about"})
_LONGEST_BEHIND = 5
_LONGEST_APPOSITION = 8


def find_certain(scene: Scene, place: Place) -> Mention | None:
    """The mention that surely attributes the quote at ``place``, or None."""
    line = scene.lines[place.line]
    mentions = scene.mentions(place.line)
    return (
        find_set_off(scene, place)
        or _in_words_of(line.tokens, place.token, mentions)
        or _as_put(line.tokens, place.token, mentions)
        or _what_called(line.tokens, place.token, mentions)
        or find_owner(line.tokens, place.token, mentions)
        or find_handed_on(line.tokens, place.token, mentions)
        or _reads(line.tokens, place.token, mentions)
        or find_inner(line.tokens, place.token, mentions, line.words)
        or _inner(line.tokens, place.token, mentions)
        or find_echoed(line.tokens, place.token, mentions)
        or _tagged(scene, place)
        or _led_up(line.tokens, place.token, mentions)
        or _agent(line.tokens, place.token, mentions)
        or _turning(line.tokens, place.token, mentions)
        or _per(place.token, mentions)
        or _for_whom(line.tokens, place.token, mentions)
        or _subject(line.tokens, place.token, mentions)
        or _closing(line.tokens, place.token, mentions)
        or find_around(scene, place)
    )


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
        noun = beside and before.low not in _JOINING
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
        reads = near and verb < at and tokens[verb].low in _READING
        return find_issuer(tokens, m, mentions) or m if reads else None
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
    """“…”, as Ann Quill put it; “…”, as Ann Quill, the diver, put it."""
    for m in mentions:
        if not at < m.first <= at + 3 or m.kind == "noun" or m.last + 1 >= len(tokens):
            continue
        if m.aside and tokens[m.first - 1].low == "as" and tokens[m.cue].low in _PUT:
            return m if m.cue + 1 < len(tokens) and tokens[m.cue + 1].low == "it" else None
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


def _tagged(scene: Scene, place: Place) -> Mention | None:
    """“…,” Ida Fenn said of Dan Orrel: whoever says it, not the one spoken of, nor a witness."""
    tokens, at = scene.lines[place.line].tokens, place.token
    ending = ending_of(scene.text, tokens[at])
    fresh = ending == "q" and at > 0 and tokens[at - 1].word in {".", "?", "!"}
    if ending != "c" and not fresh:
        return None
    for m in scene.mentions(place.line):
        if m.first == at + 1 and not m.own:
            placed = m.cue > m.last and m.path == "p" and m.kind in {"role", "noun"}
            placed = placed and tokens[m.last].low in WHERE  # “…,” a rigger in Marl Camp said
            if m.kind == "noun" and not placed:
                return None
            says = (placed or m.last == m.cue) and kind_of(tokens[m.cue]) == "S"
            of = m.cue + 1 < len(tokens) and tokens[m.cue + 1].low in _ABOUT
            sourced = any(t.low == "according" for t in tokens[m.cue + 1 :])
            return m if says and (of or sourced or fresh or placed) else None
    return None


def _led_up(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn sighed and said, “…,” the Echo reported: whoever leads up to the quote says it."""
    c = at - 2
    if c < 1 or tokens[at - 1].word not in {",", ":"} or not is_cue(tokens, c):
        return None
    if tokens[c].low.endswith("ing") or kind_of(tokens[c]) != "S":
        return None
    for m in mentions:
        if m.cue == c and m.last <= c and not m.own and m.path in {"", "a"}:
            said = m.kind != "noun" and m.lows[0] not in _NOBODY
            return m if said and not is_told(tokens, m, mentions) else None
    free = [m for m in mentions if m.last < c and not (m.preposition or m.own or m.object)]
    people = [m for m in free if m.kind in {"name", "pronoun", "role"}]
    alone = tokens[c - 1].low == "and" and len(people) == 1
    return people[0] if alone and people[0].kind != "role" else None


def _agent(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Dan Orrel was described by Ida Fenn as “…”; asked by the chair, Ida Fenn, “…”."""
    beside = names_beside(tokens, mentions)
    for m in mentions:
        if m.preposition != "by" or m.own or m.first < 3:
            continue
        last = beside.get(m.first, m).last
        if not last <= at <= last + 1:
            continue
        being = any(t.low in BEING for t in tokens[max(0, m.first - 5) : m.first - 2])
        behind = at == last or tokens[last].low == "as" or tokens[last].word in {":", ","}
        if (
            at > last
            and tokens[last].word == ","
            and not _RELATIVE.isdisjoint(
                [t.low for t in tokens[max(0, m.first - _LONGEST_BEHIND) : m.first]]
            )
        ):
            continue  # "the pipe, which is liked by Ida Fenn, “…”"
        if being and behind and is_cue(tokens, m.first - 2):
            return m
    return None


def _turning(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Dan Orrel called it “…”, but Ida Fenn said it was “…”; Dan Orrel left; she spoke of “…”."""
    for m in reversed(mentions):
        if m.first < 2 or m.cue < m.last or m.cue >= at or m.kind == "noun":
            continue
        halves = tokens[m.first - 1].word == ";"
        pair = tokens[m.first - 1].low == "and"  # "while Ida Fenn and other millers wrote “…”"
        start = next((o.first for o in mentions if pair and o.last == m.first - 1), m.first)
        turns = halves or (tokens[start - 1].low in _TURNS and tokens[start - 2].kind in "pQ")
        joined = tokens[m.first - 1].low == "and" and tokens[m.first - 2].word == ","
        turns = turns or (joined and any(0 <= o.cue < m.first for o in mentions))
        behind = tokens[m.cue + 1 : at]
        if at + 1 < len(tokens) and is_cue(tokens, at + 1):
            return None
        near_by = {"", "a", "p"} if m.kind == "role" else {"", "a"}
        direct = kind_of(tokens[m.cue]) == "C" and m.path in near_by and len(behind) <= 1
        plain = all(t.kind in "wp" for t in behind)
        near = direct or (len(behind) <= _LONGEST_BEHIND and plain)
        told = m.kind in {"name", "role"} and (halves or direct or kind_of(tokens[m.cue]) == "S")
        return m if turns and near and told else None
    return None


def _for_whom(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """For Ida Fenn, the plan is “…”; to him it was “…”; in her view it “…”."""
    if tokens[0].low not in _FOR_WHOM or any(is_cue(tokens, n) for n in range(1, at)):
        return None
    view = len(tokens) > 2 and tokens[2].low in _VIEWS
    for m in mentions:
        if m.first != 1 or m.last >= at or m.kind == "noun":
            continue
        if m.own:
            return m if view else None
        person = m.kind in {"pronoun", "name"} and tokens[0].low != "in"
        return m if person and (m.kind == "pronoun" or tokens[m.last].word == ",") else None
    return None


def _subject(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn was having none of it: “…”: the subject of a sentence that leads to a quote."""
    if at < _FEWEST_LEADING or tokens[at - 1].word != ":":
        return None
    if any(t.kind == "Q" or is_cue(tokens, n) for n, t in enumerate(tokens[:at])):
        return None
    free = [m for m in mentions if m.last < at and not m.preposition and not m.own]
    first = next((m for m in free if m.kind != "noun"), None)
    if first is None or first.kind not in {"name", "pronoun"} or first.lows[0] in _NOBODY:
        return None
    verb = any(t.low in _FINITE for t in tokens[first.last : first.last + 2])
    verb = verb or tokens[first.last].low.endswith("ed")
    alone = all(m is first or m.kind == "noun" for m in free)
    return first if verb and alone else None


def _per(at: int, mentions: list[Mention]) -> Mention | None:
    """“…”, per the port's bylaws."""
    near = (m for m in mentions if at < m.first <= at + 3 and not m.own)
    return next((m for m in near if m.preposition == "per"), None)


def _closing(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """“…” will be the price, she said, citing a report: a sentence without another voice."""
    if any(t.kind == "Q" or is_cue(tokens, n) for n, t in enumerate(tokens[:at])):
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
        if at and (m.kind not in {"name", "pronoun"} or end < len(tokens) - 1):
            return None
        return m if closed and plain and kind_of(tokens[m.cue]) == "S" else None
    return None
