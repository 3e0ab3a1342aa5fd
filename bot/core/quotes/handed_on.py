"""Whose words a sentence hands on: a statement by Ida Fenn: “…”; Ida Fenn, whose reply was: “…”.

As `bot.core.quotes.inner_clauses`, the rule answers with a mention or None.
"""

from bot.core.quotes.mentions import Mention
from bot.core.quotes.tokens import Token
from bot.languages.english_speech import PAPERS

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
_FEWEST_LEADING = 4
_LONGEST_CLAUSE = 8
_LONGEST_WAY = 24


def find_handed_on(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """A statement by Ida Fenn: “…”; Ida Fenn, whose reply was short: “…”: not who tells of it."""
    if at < _FEWEST_LEADING or tokens[at - 1].word != ":":
        return None
    whose = next(
        (
            i
            for i in range(at - 2, max(0, at - 1 - _LONGEST_CLAUSE), -1)
            if tokens[i].low == "whose"
        ),
        at,
    )
    if not _REPLIES.isdisjoint(t.low for t in tokens[whose + 1 : whose + 3]):
        end = whose - (tokens[whose - 1].word == ",")
        return next((m for m in mentions if m.last == end and m.kind != "noun" and not m.own), None)
    m = next((m for m in mentions if m.last == at - 1 and m.preposition in _BY), None)
    if m is None or m.own or m.kind == "noun" or m.lows[-1] in _BY_MAIL:
        return None
    way = tokens[max(0, m.first - _LONGEST_WAY) : m.first]
    written = tokens[m.first - 2].low in _WRITINGS
    return m if written and any(t.low in _POINTING for t in way) else None
