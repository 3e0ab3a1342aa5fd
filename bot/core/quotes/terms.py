"""Between marks a term, a label, a rating: told by the words on both sides."""

from bot.core.quotes.titles import is_titled
from bot.core.quotes.tokens import Token
from bot.languages.english_given_names import FEMALE_NAMES, MALE_NAMES
from bot.languages.english_naming import (
    BYNAMES,
    CALLS,
    CITING,
    DEFINING,
    DRIVES,
    DUBBED,
    JUDGED,
    LABELS,
    MARKABLE,
    MARKED,
    NAMERS,
    NAMES,
    PRESSING,
    RATING,
    RATINGS,
    THINGS,
    TITLED,
    UTTERING,
    WORDS,
)
from bot.languages.english_speech import (
    AUXILIARIES,
    BEING,
    DETERMINERS,
    OWNERS,
    PEOPLE_NOUNS,
    SAYING,
    SMALL_WORDS,
    SPEECH_NOUNS,
)

_LONGEST_TERM = 6
_LONGEST_NAME = 8
_FEW = 4
_SHORT = 2
_MOST_BETWEEN = 12
_NEAR = 6
_JOINS = frozenset({",", "and", "or", "&"})
_IT = frozenset("it him her them this".split())
_HEADS = frozenset({"headline", "headlines"})
_SO_CALLED = frozenset({"misnamed", "ill-named"})
_ARTICLES = frozenset({"a", "an", "the"})


def is_term(tokens: tuple[Token, ...], at: int, words: str) -> bool:
    """Whether the words between marks at ``at`` are a term, a label or a name.

    Args:
        tokens: those of the line; the marks are one of them.
        at: the place of the marks.
        words: what stands in them, or its beginning.
    """
    if is_titled(tokens, at, words):
        return True
    count = len(words.split())
    if count > _LONGEST_NAME or words[-1] in ".!?":
        return False
    before = tokens[at - 1].low if at else ""
    behind = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return (
        before in BYNAMES
        or before in TITLED
        or (before in LABELS and count <= _LONGEST_TERM)
        or (before == "including" and count <= _SHORT and _is_one_of_things(tokens, at, words))
        or (count <= _LONGEST_TERM and _is_defined(tokens, at, words))
        or (_SHORT <= count <= _LONGEST_TERM and _is_drive(tokens, at, behind))
        or (count <= _SHORT and (_is_word(tokens, at) or _is_rating(tokens, at, words)))
        or (count <= _SHORT and _is_pressed(tokens, at))
        or (count <= _FEW and _is_judged(tokens, at))
        or _is_called(tokens, at, words)
        or (before in _SO_CALLED and count <= _LONGEST_TERM)
        or (count <= _LONGEST_TERM and _is_office(tokens, at, words))
        or (before in CITING and behind == "as" and _as_saying(tokens[at + 2 : at + 3]))
        or (before in {"phrase", "term"} and _coined(tokens, at))
        or (before == "," and any(t.low in _HEADS for t in tokens[max(0, at - _NEAR) : at]))
        or (count >= _SHORT and before == "the" and _is_explained(tokens, at, words))
    )


def _is_one_of_things(tokens: tuple[Token, ...], at: int, words: str) -> bool:
    """Its papers, including “playbooks”; but: insults, including “liar”."""
    near = tokens[max(0, at - _NEAR) : at - 1]
    return words[0].islower() and not any(t.low in SPEECH_NOUNS for t in near)


def _is_office(tokens: tuple[Token, ...], at: int, words: str) -> bool:
    """Its “chief harbour watcher” Ann Quill: an office, with whose it is right behind."""
    if not words[0].islower() or words.rsplit(maxsplit=1)[-1].lower() not in PEOPLE_NOUNS or at < 1:
        return False
    before = tokens[at - 1]
    names = [t.kind for t in tokens[at + 1 : at + 3]]
    return names == ["C", "C"] and (before.own or before.low in OWNERS | _ARTICLES | {"its"})


def _is_defined(tokens: tuple[Token, ...], at: int, words: str) -> bool:
    """Kell Mills plc (“Kell” or the “Company”)."""
    if not all(part[0].isupper() or part in SMALL_WORDS for part in words.split()):
        return False
    first = at - 1
    while first >= 0 and at - first < _MOST_BETWEEN and _defines(tokens[first]):
        first -= 1
    last = at + 1
    while last < len(tokens) and last - at < _MOST_BETWEEN and _defines(tokens[last]):
        last += 1
    if first < 1 or last >= len(tokens) or (tokens[first].word, tokens[last].word) != ("(", ")"):
        return False
    if any(t.kind == "w" for t in tokens[first + 1 : last]):
        return True  # "the", "or", "together with"
    start = words.split(maxsplit=1)[0].lower().rstrip(",")
    return any(t.low == start and t.kind == "C" for t in tokens[max(0, first - _NEAR) : first])


def _defines(token: Token) -> bool:
    return token.kind == "Q" or token.word == "," or token.low in DEFINING


def _is_drive(tokens: tuple[Token, ...], at: int, behind: str) -> bool:
    """A “name our heron” contest."""
    before = tokens[at - 1] if at else None
    if before is None or behind not in DRIVES:
        return False
    return before.low in DETERMINERS or before.own


def _is_word(tokens: tuple[Token, ...], at: int) -> bool:
    """The words “mill”, “pond” and “weir”."""
    i = at - 1
    while i > 0 and at - i < _MOST_BETWEEN and (tokens[i].kind == "Q" or tokens[i].low in _JOINS):
        i -= 1
    row = i == at - 1 or any(t.kind == "Q" for t in tokens[i + 1 : at])
    if i < 0 or not row or tokens[i].low not in WORDS:
        return False
    return not any(t.low in UTTERING for t in tokens[max(0, i - _FEW) : i])


def _is_rating(tokens: tuple[Token, ...], at: int, words: str) -> bool:
    """Rates the stock “buy”."""
    parts = words.lower().rstrip(",").replace("-", " ").split()
    if not all(part in RATINGS for part in parts):
        return False
    near = tokens[max(0, at - _NEAR) : at + 2]
    return any(t.low in RATING for t in near)


def _is_pressed(tokens: tuple[Token, ...], at: int) -> bool:
    """Reply with “stop”; click on “next”."""
    if not at:
        return False
    step = 2 if tokens[at - 1].low in {"with", "on", "for", "the", "in"} and at > 1 else 1
    return tokens[at - step].low in PRESSING


def _is_judged(tokens: tuple[Token, ...], at: int) -> bool:
    """“Never” is a strong word; “social licence”, a term which …; “mill”, as it is called."""
    behind = tokens[at + 1 : at + 1 + _NEAR]
    if not behind:
        return False
    if behind[0].low in BEING or behind[0].word == ",":
        if len(behind) > 1 and behind[1].low == "as" and behind[0].word == ",":
            aside = tokens[at + 3 : at + 3 + _MOST_BETWEEN]
            return any(
                t.low in {"called", "known"} and aside[n - 1].low in AUXILIARIES
                for n, t in enumerate(aside)
                if n
            )
        if len(behind) > 1 and behind[1].low in _ARTICLES:
            return any(t.low in JUDGED for t in behind[2:4])
    return False


def _is_called(tokens: tuple[Token, ...], at: int, words: str) -> bool:
    """The man they call “Corny”; a folder called “Noise”; called the old truck “Deborah”."""
    if at < _SHORT:
        return False
    if tokens[at - 1].low in CALLS and tokens[at - 2].low in NAMERS:
        return not any(t.low == "what" for t in tokens[max(0, at - _NEAR) : at])
    it = tokens[at - 1].low in _IT and tokens[at - 2].low in CALLS
    if it and tokens[at - 3].low in NAMERS and at > _SHORT:
        return any(part[0].isupper() for part in words.split())  # "they call it “the Heap”"
    if tokens[at - 1].low in BEING:
        return tokens[at - 2].low in NAMES
    if tokens[at - 1].low in MARKED:
        return tokens[at - 2].low in MARKABLE
    if not words[0].isupper():
        return False
    parts = words.rstrip(",").split()
    titled = all(p[0].isupper() or p[0].isdigit() or len(p) < _FEW for p in parts)
    if not titled or len(parts) > _LONGEST_TERM:
        return False
    near = tokens[max(0, at - _NEAR) : at]
    if tokens[at - 1].low == "the" and len(parts) > 1:
        return tokens[at - 2].low in DUBBED
    if tokens[at - 1].low in CALLS:
        relative = any(t.low in {"they", "which", "that", "whom"} for t in near)
        thing = tokens[at - 2].low in THINGS
        return thing or (relative and not any(t.low == "what" for t in near))
    given = len(parts) == 1 and (parts[0].lower() in FEMALE_NAMES or parts[0].lower() in MALE_NAMES)
    return given and any(t.low in CALLS for t in near)


def _is_explained(tokens: tuple[Token, ...], at: int, words: str) -> bool:
    """The “Falcon Walk”, a path on stilts."""
    behind = [t.low for t in tokens[at + 1 : at + 3]]
    titled = all(part[0].isupper() or part in SMALL_WORDS for part in words.split())
    return titled and behind[:1] == [","] and behind[1:] in (["a"], ["an"])


def _as_saying(behind: tuple[Token, ...]) -> bool:
    """They quote “a source close to the mill” as saying so."""
    return any(t.low in SAYING or t.low == "having" for t in behind)


def _coined(tokens: tuple[Token, ...], at: int) -> bool:
    return any(t.low in {"coin", "coins", "coined", "coining"} for t in tokens[max(0, at - 4) : at])
