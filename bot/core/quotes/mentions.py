"""The nouns and pronouns of a sentence that may be somebody who speaks."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.quotes.names import (
    PARTY_WORDS,
    SALUTING,
    SUFFIXES,
    letters_behind,
    name_length,
    name_start,
)
from bot.core.quotes.offices import end_of_field, end_of_title
from bot.core.quotes.openings import (
    NOBODY,
    SHORTENED,
    acts,
    is_common,
    is_dateline,
    is_region,
    opens,
)
from bot.core.quotes.phrase_ends import DAYS, NUMBERS, SELVES, STOP, goes_on, ranks_first, run_start
from bot.core.quotes.tokens import Line, Token
from bot.core.quotes.verbs import TIME_WORDS, is_adverb, is_cue
from bot.languages.english_peoples import OF_PEOPLES
from bot.languages.english_speech import (
    ALL_CUES,
    AUXILIARIES,
    BEING,
    CONJUNCTIONS,
    DETERMINERS,
    ORGANISATION_WORDS,
    OWNERS,
    PREPOSITIONS,
    PRONOUNS,
    ROLE_NOUNS,
    STANDINS,
    SURNAMES_TOO,
    TITLES,
)
from bot.languages.english_titles import POST_NOMINALS

_COUNTED = NUMBERS | frozenset("one seven eight nine ten".split())
_OUT_OF = frozenset({"in", "of"})
_ROLES = ROLE_NOUNS | TITLES
_NEAR_HEAD = 4  # "Rail authority spokesman"
_SHARERS = PARTY_WORDS | OF_PEOPLES
_GIVEN_TOO = frozenset({"per"})
_SKIPPED = TIME_WORDS | SELVES
# Words that never begin a phrase, whatever stands beside them: most of a text.
_PLAINLY_SKIPPED = (_SKIPPED | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES) - (
    PRONOUNS | OWNERS | STANDINS | SURNAMES_TOO | ALL_CUES | frozenset(SHORTENED) | _GIVEN_TOO
)
# Words without a capital that are looked at more closely; all others begin one, or do something.
_WEIGHED = _SKIPPED | STOP | DAYS | PRONOUNS | OWNERS | STANDINS | NOBODY | frozenset(SHORTENED)
_BODY = frozenset({"head"})  # "her head" is no chief
_LONGEST = 14
_OFFICE_OF = frozenset({"of", "for"})
_BODY_AND_NAME = 3
_LONGEST_NAME = 3
_YEAR = 4  # "In 2016 Ana Ruiz said"


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
        object: whether a verb of speech stands right before it.
        cue: place of the verb of speech it is the subject of, or -1.
        path: what stands between it and that verb: ``""``, ``a`` adverb or auxiliary, ``o`` aside,
            ``p`` prepositional phrase, ``i`` inverted (the verb comes first).
        aside: (first, last) token of the aside between it and its verb, or None.
        done_to: place of the verb of speech it is the object of ("was asked"), or -1.
    """

    line: int
    first: int
    last: int
    kind: str
    name: int
    lows: tuple[str, ...]
    own: bool = False
    preposition: str = ""
    object: bool = False
    cue: int = -1
    path: str = ""
    aside: tuple[int, int] | None = None
    done_to: int = -1


def find_chunks(line: Line, number: int) -> Iterator[Mention]:
    """All mentions of one line, in order, not yet linked to verbs."""
    tokens = line.tokens
    n = len(tokens)
    i = 0
    while i < n:
        token = tokens[i]
        kind, low = token.kind, token.low
        if kind in "pQ" or low in _PLAINLY_SKIPPED:
            i += 1
            continue
        if kind == "w" and low not in _WEIGHED:
            idle = is_adverb(low) or (low[-2:] == "ed" and _is_participle(tokens, i))
        else:
            low = SHORTENED.get(low, low)
            what = _stands_in(tokens, i, low)
            if what:
                yield _placed(tokens, Mention(number, i, i + 1, what, i + 1, (low,), low in OWNERS))
            idle = (what and low not in OWNERS) or _is_idle(tokens, i, low)
        if idle or acts(tokens, i):
            i += 1
            continue
        j = i + 1
        i -= 2 * (kind == "n" and _is_share(tokens, i))
        if token.own:
            yield _mention(tokens, number, i, j, own=True)
        while j < n and j - i < _LONGEST and goes_on(tokens, j):
            j += 1
            if tokens[j - 1].own:
                yield _mention(tokens, number, i, j, own=True)
        if not tokens[j - 1].own and (low not in DETERMINERS or j > i + 1):
            j = end_of_field(tokens, end_of_title(tokens, j))
            mention = _mention(tokens, number, i, j, own=False)
            j = mention.last
            yield mention
        i = j


def _stands_in(tokens: tuple[Token, ...], i: int, low: str) -> str:
    """The kind of a word that stands for somebody by itself, or ""."""
    if low in PRONOUNS or (low in OWNERS and tokens[i].kind in "Cw"):
        return "pronoun"
    return "role" if low in STANDINS and _alone(tokens, i) else ""


def _is_idle(tokens: tuple[Token, ...], i: int, low: str) -> bool:
    """Whether a word begins no phrase: a year, a verb, a day, what only opens a sentence."""
    kind = tokens[i].kind
    if kind == "n" and len(low) == _YEAR and i + 1 < len(tokens) and tokens[i + 1].kind == "C":
        return True
    if (low in _SKIPPED or (low in STOP and not _named(tokens, i))) and not _given(tokens, i):
        return True
    return (kind == "w" and low in DAYS) or (opens(tokens, i) and not _of_people(tokens, i))


def _alone(tokens: tuple[Token, ...], i: int) -> bool:
    """A word that stands for somebody not named: "another said", "somebody had said"."""
    if tokens[i].low not in STANDINS or i + 1 >= len(tokens):
        return False
    if i > 1 and tokens[i - 2].kind == "Q" and is_cue(tokens, i - 1):
        after = tokens[i + 1]
        # “…,” shouted another; but “…,” said one former keeper
        return after.kind != "C" and (after.kind != "w" or after.low in STOP)
    behind = i + 1 + (tokens[i + 1].low in AUXILIARIES)
    return behind < len(tokens) and is_cue(tokens, behind)


def _is_participle(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a word in -ed only says what befell somebody: "are obliged to tell"."""
    low = tokens[i].low
    return i > 0 and tokens[i - 1].low in BEING and low not in _ROLES


def _given(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a preposition is a given name: "said Per Lind", not "Per Arlow's rules"."""
    if tokens[i].low not in _GIVEN_TOO or tokens[i].kind != "C" or i == 0:
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is not None and after.kind == "C" and tokens[i - 1].kind == "w"


def _of_people(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a people or a party is an adjective here: "Liberal politicians"."""
    return tokens[i].low in _SHARERS and tokens[i + 1].low in ROLE_NOUNS


def _is_share(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a number stands with another before it: "four in 10 voters"."""
    if i < 2 or tokens[i - 1].low not in _OUT_OF:
        return False
    return tokens[i - 2].kind == "n" or tokens[i - 2].low in _COUNTED


def _named(tokens: tuple[Token, ...], i: int) -> bool:
    """A word that mostly joins or reports, but is a name or a noun here."""
    token = tokens[i]
    if token.low in SURNAMES_TOO:
        # "Will urged", "as Will wrote", but "Will it rain?" and "he will".
        behind = i + 1 < len(tokens) and (is_cue(tokens, i + 1) or tokens[i + 1].low.endswith("ed"))
        return token.kind == "C" and (behind or token.own)
    if token.low == "first":
        return ranks_first(tokens, i)
    if token.low not in ALL_CUES or is_cue(tokens, i):
        return False
    if i == 0:
        return any(t.kind == "w" and t.low in ROLE_NOUNS for t in tokens[1:_NEAR_HEAD])
    return token.kind == "w" or tokens[i - 1].kind != "Q"


def _counted(tokens: tuple[Token, ...], j: int) -> bool:
    """Whether "of three" ends the phrase before ``j``: "the mother of three said"."""
    if j + 2 >= len(tokens) or tokens[j].low != "of":
        return False
    number, behind = tokens[j + 1], tokens[j + 2]
    return (number.kind == "n" or number.low in NUMBERS) and (
        behind.kind in "pQ" or behind.low in STOP
    )


def _mention(
    tokens: tuple[Token, ...], number: int, first: int, last: int, *, own: bool
) -> Mention:
    kind, name = "noun", last
    lows: tuple[str, ...] = ()
    if tokens[last - 1].kind == "C":
        kind, name, lows = _name_in(tokens, first, last)
    if not lows and not _ROLES.isdisjoint([t.low for t in tokens[first:last]]):
        body = tokens[last - 1].low in _BODY and tokens[first].low in OWNERS
        kind = "noun" if body else "role"
    if kind == "name" and last == 1 and not own and is_common(tokens):
        kind, name = "noun", last
    if kind != "name":
        lows = (tokens[last - 1].low,)
    if kind == "role" and not own and _counted(tokens, last):
        name = last = last + 2
    return _placed(tokens, Mention(number, first, last, kind, name, lows, own))


def _name_in(tokens: tuple[Token, ...], first: int, last: int) -> tuple[str, int, tuple[str, ...]]:
    """(kind, place of the name, its words) of a phrase that ends in words with capitals."""
    k = run_start(tokens, first, last)
    run = tokens[k:last]
    if run and run[-1].word.strip(".") in POST_NOMINALS:
        run = run[: len(run) - letters_behind([t.word for t in run])]
    lows = tuple([t.low.strip(".") for t in run if t.kind != "Q"])
    if not lows:
        return "noun", last, lows
    start = name_start(lows)
    if k > first + 1 and tokens[k - 1].low in {"of", "for"} and tokens[k - 2].low in TITLES:
        # "Minister of Education Ana B. Ruiz": the name is the last words.
        start = max(start, len(lows) - name_length(lows))
    if len(run) >= _BODY_AND_NAME and first > 1 and tokens[first - 1].low in _OFFICE_OF:
        start = max(start, _behind_body(tokens, first, run))
    if start >= len(lows):
        return "role", last, lows
    lows = lows[start:]
    name = k + len(run) - len(lows) if all(t.kind != "Q" for t in run) else k + start
    while len(lows) > 1 and lows[-1] in SUFFIXES:
        lows = lows[:-1]
    return "name", name, lows


def _behind_body(tokens: tuple[Token, ...], first: int, run: tuple[Token, ...]) -> int:
    """Where a name begins behind a body: "Spokesman for the Vale Ministry Ana Ruiz"; else 0."""
    if tokens[first - 2].low not in _ROLES:
        return 0
    for n in range(len(run) - 2, max(0, len(run) - _LONGEST_NAME - 1), -1):
        if run[n].low in ORGANISATION_WORDS or run[-1].low in ORGANISATION_WORDS:
            continue
        if run[n - 1].low in ORGANISATION_WORDS:
            return n
    return 0


def _placed(tokens: tuple[Token, ...], mention: Mention) -> Mention:
    """Note what stands before the mention."""
    if mention.first:
        low = tokens[mention.first - 1].low
        if low in PREPOSITIONS:
            mention.preposition = low
            if low == "to" and mention.first > 1 and tokens[mention.first - 2].low == "according":
                mention.preposition = "according"
        elif mention.kind == "name" and (
            is_region(tokens, mention.first, mention.last)
            or (low == "(" and is_dateline(tokens, mention.first - 1))
        ):
            mention.preposition = "in"
        elif is_cue(tokens, mention.first - 1):
            mention.object = True
    elif mention.kind == "name" and is_dateline(tokens, mention.last):
        mention.preposition = "in"
    elif mention.kind == "name" and tokens[0].low in SALUTING and mention.name > 0:
        mention.preposition = "to"
    return mention
