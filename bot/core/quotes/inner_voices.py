"""Whose words a sentence tells whose writer puts its source in between, or who is only heard.

Like `bot.core.quotes.inner_clauses`, which asks these rules first, each answers with a mention or
None.
"""

from collections.abc import Set as AbstractSet

from bot.core.quotes.asides import OF_WHOM, acts_another
from bot.core.quotes.mentions import Mention
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_cue
from bot.languages.english_speech import DETERMINERS, PAPERS

_PEOPLE = frozenset({"name", "role", "pronoun"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_SAY = frozenset("say tell ask shout yell call cry whisper shouting saying telling asking".split())
_HEARING = frozenset(
    """
    recall recalls recalled recalling remember remembers remembered remembering hear hears heard
    hearing
    """.split()
)
_REMEMBERING = frozenset({"remembers", "remembered"})
_WOULD = frozenset("would will used could might".split())
_SAYS = frozenset("say says ask asks shout shouts yell yells reply".split())
_ENDS = frozenset({",", ":", "that"})
_BEARING = frozenset("bearing with carrying under".split())
_WORDS = frozenset("words message slogan legend inscription caption".split())
_CARRIERS = frozenset(
    """
    sheet sheets placard placards banner banners sign signs poster posters plaque gravestone
    headstone board sticker stickers badge badges t-shirt t-shirts shirt shirts hat hats mug card
    cards note notes message postcard postcards letter list flag flags billboard label inscription
    leaflet leaflets flyer flyers
    """.split()
)
_ASKING = frozenset("asked asks wondered wonders".split())
_TRIGGERS = _HEARING | _REMEMBERING | _ASKING | OF_WHOM | {"which"}
_WHETHER = frozenset("whether if why how what when where who".split())
_LONGEST_TAIL = 6
_LONGEST_CLAUSE = 14
_ASIDE = 6
_ONE_OF = frozenset({"", "of"})
_BEFORE_SUBJECTS = frozenset({",", ";", ":", "“”", "of", "and", "but", "that", "when", "because"})
_TOLD = frozenset({"told", "tells"})


def find_heard(
    tokens: tuple[Token, ...], at: int, mentions: list[Mention], words: AbstractSet[str]
) -> Mention | None:
    """Who says the quote at place ``at`` of a line, though another is told to speak; or None.

    Args:
        tokens: those of the line.
        at: place of the quote.
        mentions: all of the line, in order.
        words: those of the line, as `Line.words`.
    """
    if at <= 2:
        return None if _REMEMBERING.isdisjoint(words) else _remembers(tokens, at, mentions)
    before = tokens[at - 1].low
    found = _across(tokens, at, mentions) if "," in words else None
    if found is None and before in _WORDS:
        found = _borne(tokens, at, mentions)
    if found is None and before == "that":
        found = _rules_that(tokens, at, mentions)
    if found is None and (before in _SAYS or tokens[at - 2].low in _SAYS):
        found = _would_say(tokens, at, mentions)
    if found is not None or _TRIGGERS.isdisjoint(words):
        return found
    return (
        (None if _HEARING.isdisjoint(words) else _overheard(tokens, at, mentions))
        or (None if _REMEMBERING.isdisjoint(words) else _remembers(tokens, at, mentions))
        or (None if OF_WHOM.isdisjoint(words) else _of_whom(tokens, at, mentions))
        or (None if _ASKING.isdisjoint(words) else _wondering(tokens, at, mentions))
        or (_which(tokens, at, mentions) if "which" in words else None)
    )


def _across(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """The guard, she recalled, had asked her: “…”: the guard asked, she only tells of it."""
    for n, m in enumerate(mentions):
        if m.aside is None or m.own or not m.last <= m.cue < at or m.preposition not in _ONE_OF:
            continue
        low, high = m.aside
        teller = next((o for o in mentions[n + 1 :] if o.first == low), None)
        if teller is None or teller.kind not in {"name", "pronoun"} or high - low > _ASIDE:
            continue
        told_to = tokens[teller.cue].low in _TOLD
        if teller.lows[0] in _RELATIVE or teller.cue != teller.last or "i" in teller.path:
            continue
        if m.first and tokens[m.first - 1].low not in _BEFORE_SUBJECTS:
            continue  # "Putting the play on, she said, allowed him to …"
        if tokens[m.cue].low.endswith("ing") or (high - teller.cue > 1 and not told_to):
            continue
        behind = tokens[m.cue + 1 : at]
        plain = len(behind) <= _LONGEST_TAIL and all(t.kind != "Q" for t in behind)
        told = any(is_cue(tokens, i) and tokens[i].word != "and" for i in range(m.cue + 2, at))
        return m if plain and (not told or tokens[m.cue + 1].low == "and") else None
    return None


def _of_whom(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn, whom Dan Orrel had called “…”, said: “…”: first his words, then hers."""
    for m in mentions:
        low, high = m.aside or (at, at)
        if low >= at or m.own or not acts_another(tokens, low):
            continue
        if at < high:
            inner = (o for o in reversed(mentions) if low < o.first and o.last <= o.cue < at)
            return next((o for o in inner if o.kind in _PEOPLE and not o.own), None)
        if not m.cue < at <= m.cue + 1 + _LONGEST_TAIL or tokens[m.cue].low.endswith("ing"):
            continue
        behind = range(m.cue + 1, at)
        told = any(tokens[i].kind == "Q" or is_cue(tokens, i) for i in behind)
        return None if told else m
    return None


def _overheard(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """I heard her say to my aunt, “…”; she recalled her mother telling her, in May, that “…”."""
    for m in reversed(mentions):
        if m.last >= at or m.first < 1 or tokens[m.last].low not in _SAY:
            continue
        start = m.first - 1
        if tokens[start].low not in _HEARING or (m.kind not in _PEOPLE and not m.own):
            continue
        behind = tokens[m.last + 1 : at]
        plain = all(t.kind != "Q" and t.low not in _SAY for t in behind)
        closed = not behind or behind[-1].low in _ENDS or len(behind) <= 2
        told = any(is_cue(tokens, i) for i in range(m.last + 1, at))
        return m if plain and closed and not told and len(behind) <= _LONGEST_CLAUSE else None
    return None


def _remembers(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """It went well, Ida Fenn remembers, “…”; “…,” she remembers."""
    for m in mentions:
        if m.own or m.kind not in {"name", "pronoun"} or m.last >= len(tokens):
            continue
        if tokens[m.last].low not in _REMEMBERING:
            continue
        comma = m.last + 1 < len(tokens) and tokens[m.last + 1].word == ","
        leads = comma and m.last + 2 == at and m.first > 0 and tokens[m.first - 1].word == ","
        end = m.last + 1
        closed = end >= len(tokens) or tokens[end].word in {",", "."}
        tags = m.first == at + 1 and closed
        return m if leads or tags else None
    return None


def _would_say(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn testified that the guard would call at night and say “…”: the guard says it."""
    verb = at - 1 - (tokens[at - 1].word in {",", ":"})
    if verb < 3 or tokens[verb].low not in _SAYS or tokens[verb - 1].low != "and":
        return None
    for m in reversed(mentions):
        if m.last > verb - 2 or m.own or m.preposition or m.kind not in _PEOPLE:
            continue
        first = tokens[m.first].low
        if tokens[m.last].low in _WOULD or (m.kind == "pronoun" and first.endswith("'d")):
            return m if m.lows[0] not in _RELATIVE else None
    return None


def _borne(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Neighbours hung a sheet from the pier bearing the words “…”: the sheet has them."""
    lead = at - 2 - (tokens[at - 2].low in DETERMINERS)
    if tokens[lead].low not in _BEARING or "as" in {t.low for t in tokens[at + 1 : at + 3]}:
        return None  # "the words “…,” as Ida Fenn cried"
    for m in reversed(mentions):
        if m.last <= lead and not m.own and m.kind != "pronoun":
            carries = m.lows[-1] in _CARRIERS
            if carries or (not m.preposition and m.kind != "noun"):
                return m if carries and m.kind != "name" else None
    return None


def _wondering(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """Ida Fenn said her youngest had asked whether the pier “…”: it is the child who asks."""
    for m in reversed(mentions):
        if (
            not m.last <= m.cue < at - 1
            or m.own
            or m.preposition
            or tokens[m.cue].low not in _ASKING
        ):
            continue
        if m.lows[0] in _RELATIVE or tokens[m.cue + 1].low not in _WHETHER:
            return None
        plain = at - m.cue <= _LONGEST_TAIL and all(t.kind in "wCn" for t in tokens[m.cue + 1 : at])
        inner = any(o.last <= o.cue < m.first for o in mentions)
        told = any(is_cue(tokens, i) for i in range(m.cue + 2, at))
        return m if plain and inner and not told else None
    return None


def _rules_that(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """The guideline, he recalled, prescribes that “…”: the paper says it, he only cites it."""
    for m in mentions:
        if m.first or m.own or m.kind not in {"role", "noun"}:
            continue
        low = m.lows[-1]
        if low not in PAPERS and low + "s" not in PAPERS:
            return None
        teller = next((o for o in mentions if o.first == m.last + 1), None)
        if teller is None or tokens[m.last].word != "," or teller.cue != teller.last:
            return None
        close = teller.cue + 1
        return m if close < at - 2 and tokens[close].word == "," and at - close <= 4 else None
    return None


def _which(tokens: tuple[Token, ...], at: int, mentions: list[Mention]) -> Mention | None:
    """It cites a resolution, which “…”; the release, which hailed a “…”."""
    for m in reversed(mentions):
        if m.last > at or m.lows[0] != "which" or m.first < 2:
            continue
        near = m.last == at or (m.last <= m.cue < at and at - m.cue <= 2)
        if not near or tokens[m.first - 1].word != ",":
            return None
        head = next((o for o in reversed(mentions) if o.last == m.first - 1), None)
        if head is None or head.own or head.kind == "pronoun":
            return None
        return m if head.lows[-1] in PAPERS else None
    return None
