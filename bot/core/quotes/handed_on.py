"""Whose words a sentence hands on: a statement by Ida Fenn: “…”; Ida Fenn, whose reply was: “…”.

As `bot.core.quotes.inner_clauses`, the rule answers with a mention or None.
"""

from bot.core.quotes.mentions import Mention
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_adverb
from bot.languages.english_speech import AUXILIARIES, PAPERS, SPEECH_NOUNS

_WRITINGS = PAPERS | frozenset("message messages remark remarks speech text words".split())
_REPLIES = frozenset(
    "reply replies answer answers response message note text reaction retort verdict".split()
)
_BY_MAIL = frozenset("e-mail email letter post text phone telephone fax".split())
_BY = frozenset({"by", "from"})
_POINTING = frozenset(
    """
    referred refers referring pointed points pointing cited cites citing quoted quotes quoting
    shared shares sharing forwarded forwards read reads reading showed shows produced circulated
    """.split()
)
_ISSUED = frozenset(
    """
    issued issues issuing released releases releasing posted posts posting published publishes sent
    sends wrote writes shared shares made makes out circulated
    """.split()
)
_PUT = frozenset("put puts sent sends gave gives handed".split())
_OWNED = SPEECH_NOUNS | frozenset(
    """
    verdict response reaction take tip tips conclusion review explanation comeback catchphrase
    comparison counter-argument rejoinder rationale diagnosis analysis thesis
    """.split()
)
_LONGEST_OWNED = 3
_FEWEST_LEADING = 4
_LONGEST_CLAUSE = 8
_LONGEST_WAY = 24


def find_handed_on(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """A statement by Ida Fenn: “…”; Ida Fenn, whose reply was short: “…”: not who tells of it."""
    if at < _FEWEST_LEADING or tokens[at - 1].word != ":":
        return None
    clause = range(at - 2, max(0, at - 1 - _LONGEST_CLAUSE), -1)
    whose = next((i for i in clause if tokens[i].low == "whose"), 0)
    if whose and not _REPLIES.isdisjoint(t.low for t in tokens[whose + 1 : whose + 3]):
        end = whose - (tokens[whose - 1].word == ",")
        return next((m for m in mentions if m.last == end and m.kind != "noun" and not m.own), None)
    m = next((m for m in mentions if m.last == at - 1 and m.preposition in _BY), None)
    if m is None or m.own or m.kind == "noun" or m.lows[-1] in _BY_MAIL:
        return None
    way = tokens[max(0, m.first - _LONGEST_WAY) : m.first]
    written = tokens[m.first - 2].low in _WRITINGS
    return m if written and any(t.low in _POINTING for t in way) else None


def find_owner(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Whose words begin behind a colon: Ida Fenn’s verdict: “…”; her advice to farmers: “…”."""
    if at < _FEWEST_LEADING - 1 or tokens[at - 1].word != ":":
        return None
    for m in mentions:
        if m.last >= at - 1 or not (m.own and _opens(tokens, m.first)):
            continue
        between = tokens[m.last : at - 1]
        told = any(t.low in _OWNED for t in between[:_LONGEST_OWNED])
        plain = all(t.kind in "wC" and t.low not in AUXILIARIES for t in between)
        if told and plain and len(between) <= _LONGEST_CLAUSE:
            return m
    return None


def _opens(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a clause begins at a token."""
    return i == 0 or tokens[i - 1].kind == "p" or tokens[i - 1].low in {"and", "but"}


def find_issuer(
    tokens: tuple[Token, ...], paper: Mention, mentions: list[Mention]
) -> Mention | None:
    """Who issued what reads “…”: Ida Fenn put out a statement saying “…”; None if nobody did."""
    verb = paper.first - 1
    if verb < 1 or tokens[verb].low not in _ISSUED:
        return None
    verb -= tokens[verb].low == "out" and tokens[verb - 1].low in _PUT
    while verb and (is_adverb(tokens[verb - 1].low) or tokens[verb - 1].low in AUXILIARIES):
        verb -= 1
    return next((m for m in mentions if m.last == verb and not (m.own or m.preposition)), None)
