"""Whose words a sentence repeats, where its subject only tells of them.

Like `bot.core.quotes.certain`, which asks these rules too, each answers with a mention or None.
"""

from bot.core.quotes.mentions import Mention
from bot.core.quotes.subjects import main_subject
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_cue, kind_of
from bot.languages.english_speech import BEING, DETERMINERS, PAPERS, SPEECH_NOUNS

_LONGEST_OBJECT = 8
_LONGEST_LEAD = 12
_SHORT_LEAD = 4
_REASONS = frozenset("because after when while since".split())
_PASSING_ON = frozenset({"reported", "reports"})
_QUOTING = frozenset("quotes quoted quoting cites cited citing".split())
_NEAR = 3
_LONGEST_CLAIM = 9
_SAID = frozenset(
    """
    assertion boast claim comment comments declaration insult insults joke line pledge promise
    quip remark remarks slogan statement taunt vow warning
    """.split()
)
_DESCRIPTIONS = frozenset(
    """
    description descriptions characterization characterizations characterisation characterisations
    denunciation denunciations portrayal depiction dismissal condemnation
    """.split()
)
_OF_WORDS = frozenset(
    """
    accusation accusations allegation allegations assertion assertions claim claims complaint
    complaints declaration insistence pledge prediction predictions promise promises suggestion
    talk threat threats warning warnings
    """.split()
)
_READS = frozenset("read reads said says".split())
_THAT = frozenset({"that", "which"})
_BY = frozenset({"by", "from"})


def find_echoed(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Who is told to have said the quote at place ``at`` of a line, or None."""
    return (
        _statement_by(tokens, at, mentions)
        or _taken_to_task(tokens, at, mentions)
        or _described_as(tokens, at, mentions)
        or _said_of(tokens, at, mentions)
        or _cast_as(tokens, at, mentions)
        or _who_called(tokens, at, mentions)
        or _owned(tokens, at, mentions)
        or _passed_on(tokens, at, mentions)
        or _quoted(tokens, at, mentions)
        or _written_by(tokens, at, mentions)
        or _sourced(tokens, at, mentions)
        or _claim_of(tokens, at, mentions)
    )


def _claim_of(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """A spot that uses Ida Fenn's comments at the fair that “…”; her claim that it is “…”.

    Her blunt charge that Dan Orrel “…”; her catch phrase was that Dan Orrel “…”.
    """
    near = range(at - 1, max(0, at - _LONGEST_CLAIM), -1)
    that = next((i for i in near if tokens[i].low == "that"), 0)
    if not that or (that < at - 1 and _speaks(tokens, that + 1, at)):
        return None
    for m in reversed(mentions):
        if not m.own or m.last >= that or m.kind not in {"name", "pronoun"}:
            continue
        behind = range(m.last, min(m.last + _NEAR, that))
        noun = next((i for i in behind if tokens[i].low in SPEECH_NOUNS), -1)
        if noun < 0 or _speaks(tokens, noun + 1, that) or tokens[noun - 1].kind == "p":
            return None
        # Farther off, only what hangs on the noun itself is told by it: "his claim that she “…”".
        near_it = noun + 1 == that or tokens[that - 1].low in BEING
        return m if near_it or that == at - 1 else None
    return None


def _described_as(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn told them of Dan Orrel's old descriptions of millers as “…”."""
    if tokens[at - 1].low != "as":
        return None
    for m in reversed(mentions):
        if not m.own or m.last >= at - 1 or m.kind not in {"name", "pronoun"}:
            continue
        near = range(m.last, min(m.last + _NEAR, at - 1))
        noun = next((i for i in near if tokens[i].low in _DESCRIPTIONS), -1)
        of = noun > 0 and tokens[noun + 1].low == "of"
        return m if of and not _speaks(tokens, noun + 1, at) else None
    return None


def _said_of(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn called Dan Orrel's assertion of a “…” strange."""
    of = at - 1 - (tokens[at - 1].low in DETERMINERS)
    if of < 2 or tokens[of].low != "of" or tokens[of - 1].low not in _OF_WORDS:
        return None
    for m in reversed(mentions):
        if m.own and m.last <= of - 1:
            near = of - 1 - m.last < _NEAR and m.kind in {"name", "pronoun"}
            return m if near and all(t.kind == "w" for t in tokens[m.last : of]) else None
    return None


def _written_by(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn passed on a message from the baker, Dan Orrel, that read: “…”."""
    verb = at - 1 - (tokens[at - 1].word in {":", ","})
    if verb < _SHORT_LEAD or tokens[verb].low not in _READS or tokens[verb - 1].low not in _THAT:
        return None
    for m in reversed(mentions):
        if m.last < verb and m.preposition in _BY and m.first > 1 and not m.own:
            return m if tokens[m.first - 2].low in SPEECH_NOUNS | PAPERS else None
    return None


def _sourced(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn met a diver whose memoir, according to its cover, “…”."""
    for m in reversed(mentions):
        if m.last <= at:
            near = at - m.last == 1 and tokens[m.last].word == ","
            return m if near and m.preposition == "according" and not m.own else None
    return None


def _statement_by(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn mocked a statement by the baker Dan Orrel that “…”."""
    for m in reversed(mentions):
        if m.last >= at or m.own or m.preposition not in _BY or m.first < 2 or m.kind == "noun":
            continue
        if tokens[m.first - 2].low not in SPEECH_NOUNS or tokens[m.last].low != "that":
            continue
        return None if _speaks(tokens, m.last, at) else m
    return None


def _taken_to_task(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn scolded Dan Orrel for saying that “…”."""
    for m in reversed(mentions):
        if not m.object or m.last + 1 >= at or m.kind == "noun" or tokens[m.last].low != "for":
            continue
        verb = m.last + 1
        if not tokens[verb].low.endswith("ing") or not is_cue(tokens, verb):
            continue
        asks = tokens[verb].low == "raising"  # "for raising questions about the law's “…” clause"
        if asks or kind_of(tokens[verb]) == "T" or _speaks(tokens, verb + 1, at):
            return None
        return m
    return None


def _cast_as(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """… because Ida Fenn cast Dan Orrel as “…”."""
    lead = at - 1 - (tokens[at - 1].low in DETERMINERS)
    if lead < 1 or tokens[lead].low != "as":
        return None
    for m in reversed(mentions):
        if m.own or m.preposition or m.kind == "noun" or not m.last <= m.cue < lead:
            continue
        if m.path not in {"", "a"} or any(t.low in BEING for t in tokens[m.last : m.cue]):
            return None
        behind = tokens[m.cue + 1 : lead]
        plain = 0 < len(behind) <= _LONGEST_OBJECT and all(t.kind in "wCn" for t in behind)
        alone = not any(is_cue(tokens, i) for i in range(m.cue + 1, lead))
        if is_told(tokens, m, mentions):
            return None
        return m if plain and alone and kind_of(tokens[m.cue]) == "C" else None
    return None


def _who_called(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn thanked farmers who called the aid “…”."""
    for m in reversed(mentions):
        if m.lows[0] != "who" or not m.last <= m.cue < at or m.path not in {"", "a"}:
            continue
        near = at - m.cue <= _SHORT_LEAD and not _speaks(tokens, m.cue + 1, at)
        return m if near and kind_of(tokens[m.cue]) == "C" else None
    return None


def _owned(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn's “…” promise."""
    if at + 1 >= len(tokens) or tokens[at + 1].low not in _SAID:
        return None
    return next((m for m in mentions if m.own and m.last == at and m.kind == "name"), None)


def _passed_on(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn pledged to “…,” the Echo reported: the paper only passes it on."""
    tag = next((m for m in mentions if m.first == at + 1 and m.cue == m.last), None)
    if tag is None or tokens[tag.cue].low not in _PASSING_ON:
        return None
    if tag.kind != "name" and not (tag.kind == "role" and tag.lows[0] in PAPERS):
        return None
    cues = [i for i in range(max(0, at - _NEAR), at) if is_cue(tokens, i)]
    if not cues or kind_of(tokens[cues[-1]]) != "S":
        first = next((m for m in mentions if m.last <= m.cue < at and not m.preposition), None)
        told = first is not None and kind_of(tokens[first.cue]) == "S" and not first.own
        return first if first and told and first.kind in {"name", "pronoun"} else None
    says = next((m for m in mentions if m.cue == cues[-1] and not m.own), None)
    says = says or main_subject(tokens, mentions)
    return says if says and says.kind in {"name", "pronoun"} and says.last < at else None


def _quoted(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn quotes the baker Dan Orrel: “…”; she quoted him as saying “…”."""
    m = next((m for m in reversed(mentions) if m.last < at), None)
    if m is None or not m.object or m.kind == "noun" or tokens[m.first - 1].low not in _QUOTING:
        return None
    behind = tokens[m.last : at]
    colon = len(behind) == 1 and behind[0].word == ":"
    saying = len(behind) > 1 and behind[0].low == "as" and behind[1].low == "saying"
    return m if colon or (saying and len(behind) <= _NEAR + 1) else None


def is_told(tokens: tuple[Token, ...], m: Mention, mentions: list[Mention]) -> bool:
    """Whether a clause is itself what somebody says: "Dan Orrel said that she had cast it as".

    The words are then his to answer for; behind "because", "after" and the like they are not.
    """
    before = [o for o in mentions if o.last < m.first and 0 <= o.cue < m.first]
    told = any(kind_of(tokens[o.cue]) == "S" for o in before)
    return told and tokens[m.first - 1].low not in _REASONS


def _speaks(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a verb of speech or a sign stands between, or the way is long."""
    if end - start > _LONGEST_LEAD:
        return True
    return any(tokens[i].kind in "pQ" or is_cue(tokens, i) for i in range(start, end))
