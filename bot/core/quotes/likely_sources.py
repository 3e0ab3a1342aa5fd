"""Who may well have said words that can be a term too, where something else tells they are said.

As `bot.core.quotes.inner_clauses`, each rule answers with a mention or None.
"""

from collections.abc import Set as AbstractSet

from bot.core.quotes.inner_clauses import DOING, subject_of
from bot.core.quotes.mentions import Mention
from bot.core.quotes.subjects import main_subject
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_cue, kind_of
from bot.languages.english_speech import BEING, DETERMINERS

_PEOPLE = frozenset({"name", "role", "pronoun"})
_STYLED = frozenset(
    "self-described self-proclaimed self-professed self-styled self-declared self-confessed".split()
)
_TEXTS = frozenset("constitution act code amendment treaty statute bible koran talmud".split())
_LONGEST_CLAUSE = 24


def find_if_said(
    tokens: tuple[Token, ...], at: int, mentions: list[Mention], words: AbstractSet[str]
) -> Mention | None:
    """As `bot.core.quotes.inner_clauses.find_inner`, where the words may be a term as well."""
    styled = None if _STYLED.isdisjoint(words) else _styled(tokens, at, mentions)
    text = next((m for m in mentions if m.own and m.last == at and m.lows[-1] in _TEXTS), None)
    return (
        text
        or styled
        or (_according_behind(tokens, at, mentions) if "according" in words else None)
    )


def _styled(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """A self-described “…,” Ida Fenn; Ida Fenn, a self-described “…”; she is a self-styled “…”."""
    lead = next((i for i in (at - 1, at - 2) if i >= 0 and tokens[i].low in _STYLED), -1)
    if lead < 0:
        return None
    start = lead - (lead > 0 and tokens[lead - 1].low in DETERMINERS)
    people = [m for m in mentions if m.kind in _PEOPLE and not m.own]
    before = tokens[start - 1] if start else None
    if before is not None and before.word == ",":
        beside = next((m for m in people if m.last == start - 1), None)
        if beside is not None:
            return beside
    behind = next((m for m in people if m.first == at + 1 and m.kind != "role"), None)
    if behind is not None and (before is None or before.low == "as" or before.kind == "p"):
        return behind
    if before is None or before.low not in BEING:
        return None
    subject = main_subject(tokens, mentions)
    return subject if subject in people and subject.last <= start else None


def find_only_voice(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn said that it was shut because Dan Orrel “…”: the one verb of speech is hers."""
    end = _before_aside(tokens, at)
    cues = [i for i in range(end) if tokens[i].kind == "Q" or is_cue(tokens, i)]
    if len(cues) != 1 or kind_of(tokens[cues[0]]) != "S" or tokens[cues[0]].low.endswith("ing"):
        return None
    if any(is_cue(tokens, i) or tokens[i].low == "according" for i in range(at + 1, len(tokens))):
        return None
    m = subject_of(mentions, cues[0])
    return m if m and not (m.own or m.preposition) else None


def _before_aside(tokens: tuple[Token, ...], at: int) -> int:
    """Where an aside begins that a comma closes at the quote: "a pipe, which many like, “…”"."""
    if tokens[at - 1].word != "," or is_cue(tokens, at - 2):
        return at
    near = range(at - 2, max(0, at - _LONGEST_CLAUSE), -1)
    comma = next((i for i in near if tokens[i].word == ","), 0)
    return comma if comma and tokens[comma + 1].low in {"who", "which"} else at


def _according_behind(
    tokens: tuple[Token, ...], at: int, mentions: list[Mention]
) -> Mention | None:
    """The mill gave a “…” answer to the council, according to its auditors: the auditors' words."""
    m = next((m for m in mentions if m.preposition == "according" and m.first > at + 3), None)
    if m is None or m.own or m.kind == "noun" or tokens[m.first - 3].word != ",":
        return None
    if any(_speaks(tokens, i) for i in range(at)):
        return None
    tagged = any(
        at < min(o.first, o.cue) <= at + 2 and _speaks(tokens, o.cue) and o.kind in _PEOPLE
        for o in mentions
    )
    quoted = any(t.kind == "Q" for t in tokens[at + 1 : m.first])
    return None if tagged or quoted else m


def _speaks(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a verb tells of words, not of a thought or a deed."""
    return tokens[i].low not in DOING and is_cue(tokens, i) and kind_of(tokens[i]) != "T"
