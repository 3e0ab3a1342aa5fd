"""Which words beside a name may be shown as a role: those that are whole without their sentence.

A role left out costs little; one cut short, one with a verb in it or one that says of whom only
elsewhere ("rival", "his wife") misleads.
"""

from bot.core.quotes.names import PARTY_WORDS
from bot.core.quotes.phrase_ends import DAYS
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_adverb
from bot.languages.english_shown_roles import (
    ADJECTIVES_IN_ED,
    ADJECTIVES_IN_ING,
    BARE,
    BEFORE_OFFICES,
    COMPARING,
    FAMILY,
    FIELDS,
    INCOMPLETE,
    MANY,
    NO_HEADS,
    PASTS,
    RELATIONS,
)
from bot.languages.english_speech import (
    ALL_CUES,
    AUXILIARIES,
    BETWEEN,
    COMMON_VERBS,
    CONJUNCTIONS,
    DETERMINERS,
    OWNERS,
    PEOPLE_NOUNS,
    PREPOSITIONS,
    PRONOUNS,
    ROLE_NOUNS,
    TITLES,
    VERBISH,
)

Part = tuple[int, int]
"""First token and the one behind the last, in a line."""

_MOST = 24
_OF = frozenset({"of", "for", "to"})
_ARTICLES = frozenset({"a", "an", "the"})
_OWNERS = OWNERS | frozenset({"its", "your"})
_OTHERS = frozenset({"one", "another", "other", "some", "both", "fellow"})
_CLOSED_BY = frozenset({",", ".", ";", ":", "(", ")", "—", "–", "]", "?", "!"})
_INSIDE = frozenset({"&", "-", "/", "’", "'"})
_DANGLING = (PREPOSITIONS | CONJUNCTIONS | DETERMINERS | _OWNERS | INCOMPLETE) - frozenset(
    "one some two three four five six".split()
)
_STOPS = VERBISH | frozenset("whom if because after before".split())
_CLAUSES = (_ARTICLES | _OWNERS | PRONOUNS) - {"i", "who", "which"}
_LEFT_OUT = frozenset({"state", "former"})
_GENERAL = frozenset("time moment day week month year hour place way".split())
_OFFICES = TITLES | ROLE_NOUNS
_FIRSTS = _OTHERS | _OWNERS | _ARTICLES
_PLACING = _GENERAL | _ARTICLES | {"by", "at"}


def before_name(tokens: tuple[Token, ...], first: int, name: int, last: int) -> Part | None:
    """The whole role in the words before a name: "Sen." of "force Sen. Ana Quill"; None if none.

    Args:
        tokens: those of the line.
        first: the first word that may belong to it, behind an article.
        name: the first word of the name.
        last: the place behind the name.
    """
    head = name - 1
    low = tokens[head].low
    if low in MANY or low in NO_HEADS or (first and tokens[first - 1].low in COMPARING):
        return None
    if tokens[head].kind == "C" and low in _OFFICES:
        start = _start_of_office(tokens, first, head)
    elif last - name == 1 and first and tokens[first - 1].low in _ARTICLES:
        return None  # "the judge Quill was referring to"
    else:
        start = _start_of_phrase(tokens, first, head)
    owned = tokens[start].low in _OWNERS
    while start < head and tokens[start].low in _FIRSTS:
        start += 1
    if owned and start < head and tokens[start].kind == "w" and _binds(tokens, start):
        start += 1  # "helped her defeat Vale leader Ana Quill"
    if any(t.low in COMPARING for t in tokens[start:name]):
        return None
    if start == head and low in BARE and tokens[head].kind == "w":
        return None
    return (start, name) if _says_of_whom(tokens, start, name, head) else None


def behind_name(tokens: tuple[Token, ...], start: int) -> tuple[Part | None, bool]:
    """(the whole role that begins behind a comma, whether a sign closes it).

    It ends at a sign, at a verb, at a clause of its own; what then hangs on is left out.
    """
    end = end_of_aside(tokens, start)
    closed = end == len(tokens) or tokens[end].word in _CLOSED_BY
    led = end < len(tokens) and tokens[end].kind == "Q"
    end = _cut(tokens, start, end, titled=led, endless=end - start >= _MOST)
    begin = start
    while end > start + 1 and tokens[end - 1].low in DAYS:
        end -= 1  # "a clerk in Vik today"
    while begin < end - 1 and tokens[begin].low in _OWNERS:
        begin += 1
    if end <= begin + (tokens[begin].low in _ARTICLES):
        return None, closed
    head = head_of(tokens, begin, end)
    if tokens[head].low in MANY or tokens[head].low in INCOMPLETE or tokens[begin].low in _OTHERS:
        return None, closed
    bare = end - begin == 1 + (tokens[begin].low in _ARTICLES) and tokens[head].low in BARE
    if bare or any(t.low in COMPARING for t in tokens[begin : head + 1]):
        return None, closed
    return ((begin, end) if _says_of_whom(tokens, begin, end, head) else None), closed


def head_of(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Place of the noun that the phrase is about: "member" in "a board member of the mill"."""
    for i in range(start + 1, end):
        if tokens[i].low in PREPOSITIONS or tokens[i].low in CONJUNCTIONS or tokens[i].low == "now":
            return i - 1
        participle = tokens[i].kind == "w" and tokens[i].low.endswith(("ed", "ing"))
        if participle and i > start + 1 and tokens[i - 1].low in ROLE_NOUNS:
            return i - 1
    return end - 1


def end_of_aside(tokens: tuple[Token, ...], start: int) -> int:
    """Where an aside that begins at ``start`` ends: at the next sign or verb."""
    i = start
    while i < len(tokens) and i - start < _MOST:
        token = tokens[i]
        if token.kind == "Q" or (token.kind == "p" and token.word not in _INSIDE):
            break
        if token.kind == "w" and token.low in _STOPS and not _is_noun_too(token.low):
            # "a creative writing teacher"
            behind = tokens[i + 1].low if i + 1 < len(tokens) else ""
            joined = token.low in ALL_CUES and behind in PEOPLE_NOUNS
            if i < start + 2 or not joined or tokens[i - 1].low in ROLE_NOUNS:
                break
        i += 1
    return i


def _is_noun_too(low: str) -> bool:
    """Whether a verb of speech stands in its plain form, which no single person's verb has."""
    return low in ALL_CUES and low not in PASTS and not ALL_CUES.isdisjoint({low + "s", low + "es"})


def _cut(tokens: tuple[Token, ...], start: int, end: int, *, titled: bool, endless: bool) -> int:
    """Where the role ends without a clause, a title's last words or a phrase left open."""
    for i in range(start + 2, end):
        clause = tokens[i].low in _CLAUSES and tokens[i].kind == "w"
        if clause and _ends_a_noun(tokens, i - 1):
            back = i - 1
            while back > start and tokens[back].low in _PLACING:
                back -= 1
            end = back + 1
            break
    if (titled or endless) and end > start:
        back = end - 1
        while back > start and not (tokens[back].low in PREPOSITIONS or tokens[back].low == "and"):
            back -= 1
        joint = next((i for i in range(back, start, -1) if tokens[i].low == "and"), start)
        if tokens[back].low == "of" and joint > start:
            back = joint  # "the mayor and former host of the show “…”": host of what?
        end = back if back > start else end
    while end > start + 1 and _dangles(tokens, end - 1):
        end -= 1
    return end


def _dangles(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a last word asks for more: "… and the", "a historian and runs"."""
    low = tokens[i].low
    joined = tokens[i - 1].low == "and" and tokens[i].kind == "w" and low.endswith("s")
    return low in _DANGLING or (joined and low not in ROLE_NOUNS)


def _ends_a_noun(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether an article or a pronoun behind this word begins a clause: "the time the tax"."""
    low = tokens[i].low
    if low in PREPOSITIONS or low in CONJUNCTIONS or low in DETERMINERS or low in AUXILIARIES:
        return False
    if tokens[i].kind != "w" or low.endswith(("ing", "ed")) or is_adverb(low):
        return False
    return tokens[i - 1].low != "to" and low not in COMMON_VERBS  # "a favourite to win the race"


def _says_of_whom(tokens: tuple[Token, ...], start: int, end: int, head: int) -> bool:
    """Whether a rival, a friend or a wife is told with whose."""
    low = tokens[head].low
    if low not in RELATIONS and low not in FAMILY:
        return True
    before = tokens[head - 1] if head > start else None
    named = before and before.kind == "C" and low in RELATIONS and before.low not in PARTY_WORDS
    owned = named or any(t.own and t.kind == "C" for t in tokens[start:head])
    return owned or (head + 2 < end and tokens[head + 1].low in _OF)


def _start_of_office(tokens: tuple[Token, ...], first: int, head: int) -> int:
    """Where the words begin that belong to an office with a capital before a name."""
    start = head
    while start > first and _belongs_to_office(tokens, start - 1):
        start -= 1
    while start == first and first and tokens[first - 1].low in _LEFT_OUT:
        start = first = first - 1  # "former state Sen. Ana Quill"
    if start == first < head and _is_of_two_fields(tokens, first):
        start = first - 2  # "Water and Sanitation Secretary Ana Quill"
    return start


def _is_of_two_fields(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether an office's field is joined to one before it, which began the phrase."""
    if first < 2 or tokens[first - 1].low != "and" or tokens[first - 2].kind != "C":
        return False
    return tokens[first].low in FIELDS and tokens[first - 2].low in FIELDS


def _belongs_to_office(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a word before an office with a capital is a part of it: "former", "Vale"."""
    token = tokens[i]
    if token.kind == "C":
        return not token.own or tokens[i + 1].kind == "C"
    joins = token.low in {"of", "for", "and"} and tokens[i - 1].kind == "C" and i > 0
    return token.low in BEFORE_OFFICES or joins or token.word == "&"


def _start_of_phrase(tokens: tuple[Token, ...], first: int, head: int) -> int:
    """Where the words begin that belong to a noun in small letters before a name."""
    start = head
    while start > first:
        token = tokens[start - 1]
        if token.kind in "Qp" and token.word not in _INSIDE:
            break
        if token.kind == "w" and _is_verb(tokens, first, start - 1):
            # "fight Vale union leader": what stands right behind a verb may be one too.
            while start < head and tokens[start].kind == "w" and _binds(tokens, start):
                start += 1
            break
        start -= 1
    if start == first and first and tokens[first].kind == "w":
        after = tokens[first - 1].low
        if after in AUXILIARIES or after in PRONOUNS or (after == "to" and _binds(tokens, first)):
            start += 1
    return min(start, head)


def _binds(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a word behind "to" may be a verb: no adjective, no noun that people are called."""
    low = tokens[i].low
    return tokens[i + 1].kind == "C" and low not in BEFORE_OFFICES and low not in ROLE_NOUNS


def _is_verb(tokens: tuple[Token, ...], first: int, i: int) -> bool:
    """Whether a word within a phrase before a name is rather a verb or an adverb."""
    low = tokens[i].low
    if low in COMMON_VERBS or low in AUXILIARIES or low in PRONOUNS or low in PASTS:
        return True
    if "-" in low:
        return False
    if low.endswith("ing"):
        # "backing Vale mayor Ana Quill", but "a Vale planning director"
        return low not in ADJECTIVES_IN_ING and tokens[i + 1].kind == "C"
    if low.endswith("ed") and low not in ADJECTIVES_IN_ED:
        named = any(t.kind == "C" and not t.own for t in tokens[first:i])
        before = tokens[i - 1].low if i else ""
        return named or is_adverb(before) or before in BETWEEN or before in PRONOUNS
    return is_adverb(low) and not tokens[i + 1].low.endswith("ed")
