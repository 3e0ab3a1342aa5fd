"""Roles and descriptions beside names: "Harbour Master Tunde Adeyemi", "Ana Ruiz, the mayor,"."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.core.quotes.cast import Cast
from bot.core.quotes.held_roles import MAY_HOLD, Held, find_held
from bot.core.quotes.mentions import Mention
from bot.core.quotes.office_letters import bracketed_offices, letters_of
from bot.core.quotes.scene import Scene
from bot.core.quotes.shared_roles import SHARED, one_of_two
from bot.core.quotes.tokens import Line, Token
from bot.core.quotes.whole_roles import Part, before_name, behind_name, end_of_aside
from bot.core.spans import Span
from bot.languages.english_roles import ONE_WORD
from bot.languages.english_speech import (
    AUXILIARIES,
    BEING,
    CONJUNCTIONS,
    COURTESY,
    DETERMINERS,
    OWNERS,
    PEOPLE_NOUNS,
    PREPOSITIONS,
    ROLE_HEADS,
    TITLES,
)

_OF = frozenset("of for from at".split())
_SEATED = frozenset({"of", "from"})
_JOINING = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES
_MOST_OF = 3
_NO_LEAD = frozenset(
    """
    not yet never become becomes became becoming remain remains remained in at on during through
    since within upon into
    """.split()
)
_MOST_HOLDERS = 100
_ARTICLES = frozenset({"a", "an"})
_NO_ROLES = frozenset(
    "day week month year hour minute moment decade few bit lot little while first second".split()
)

_LEADING = COURTESY | {"the", "a", "an"}


class Holder(NamedTuple):
    """One who holds a role: a mention of the name, and all words of roles with this head."""

    mention: Mention
    words: set[str]


class Roles:
    """Which roles the text gives to which people; the best one of each person."""

    def __init__(self, scene: Scene, cast: Cast) -> None:
        self._scene = scene
        self._best: dict[str, tuple[int, Span]] = {}
        self._heads: dict[str, dict[str, Holder]] = {}
        self._lettered: dict[str, dict[str, Mention]] = {}
        for number, line in enumerate(scene.lines):
            if not MAY_HOLD.isdisjoint(line.words):
                self._take_held(find_held(line, scene.mentions(number)), cast)
            if not _may_give_roles(line):
                continue
            mentions = scene.mentions(number)
            for n, mention in enumerate(mentions):
                titled = mention.name > mention.first  # "Gov. Ann Quill's office"
                if mention.kind != "name" or (mention.own and not titled):
                    continue
                following = next((m for m in mentions[n + 1 : n + 3] if m.kind != "noun"), None)
                found = role_of(line.tokens, mention, mentions[:n], following)
                if found is None:
                    continue
                worth, head = found.worth, found.head
                name = cast.key(mention.lows, line.tokens[mention.first].start)
                words = {t.low for t in line.tokens[slice(*found.words)]}
                self._hold(name, mention, head).words.update(words)
                for letters in letters_of(line.tokens[slice(*found.words)], head):
                    self._lettered.setdefault(letters, {}).setdefault(name, mention)
                if found.whole and (name not in self._best or worth > self._best[name][0]):
                    self._best[name] = (worth, place_of(line.tokens, found.whole))
            for office, m in bracketed_offices(line, mentions):
                name = cast.key(m.lows, line.tokens[m.first].start)
                self._lettered.setdefault(office, {}).setdefault(name, m)

    def _take_held(self, found: Iterable[Held], cast: Cast) -> None:
        for held in found:
            start = self._scene.lines[held.mention.line].tokens[held.mention.first].start
            name = cast.key(held.mention.lows, start)
            self._hold(name, held.mention, held.head).words.update(held.words)

    def _hold(self, name: str, mention: Mention, head: str) -> Holder:
        """The holder with this key of a role with this head, noted anew or found."""
        holders = self._heads.setdefault(ONE_WORD.get(head, head), {})
        return holders.setdefault(name, Holder(mention, set()))

    def of(self, name: str) -> str | None:
        """The role of the person with this key, as it stands in the text."""
        best = self._best.get(name)
        return best[1].of(self._scene.text) if best else None

    def lettered(self, letters: str) -> Mention | None:
        """The one person whose office these letters stand for: "the CS", a Cabinet Secretary."""
        people = self._lettered.get(letters, {})
        return next(iter(people.values())) if len(people) == 1 else None

    def holders(self, head: str) -> dict[str, Holder]:
        """By key, all people whose role ends in this noun; of very many nobody is meant."""
        found = self._heads.get(ONE_WORD.get(head, head), {})
        return found if len(found) <= _MOST_HOLDERS else {}

    def holder_of(self, tokens: tuple[Token, ...], mention: Mention) -> Mention | None:
        """The one whom a description means whose every word the text says of nobody else."""
        first = tokens[mention.first]
        if first.low != "the" or mention.own or mention.kind != "role":
            return None
        held = self.holders(mention.lows[-1])
        if not held:
            return None
        said = {t.low for t in tokens[mention.first + 1 : mention.last - 1]}
        if not said:  # "the admiral", who is no "Harbour Board Chairman"
            only = next(iter(held.values()))
            bare = mention.lows[-1] in TITLES and len(held) == len(only.words) == 1
            return only.mention if bare else None
        past = "former" in said
        fit = [h for h in held.values() if said <= h.words and (past or "former" not in h.words)]
        return fit[0].mention if len(fit) == 1 else None


def _may_give_roles(line: Line) -> bool:
    """Whether a line holds what every role has: a noun for people, or ", a" behind a name."""
    if not ROLE_HEADS.isdisjoint(line.words) or not SHARED.isdisjoint(line.words):
        return True
    tokens = line.tokens
    if _ARTICLES.isdisjoint(line.words) or "," not in line.words:
        return False
    return any(n and tokens[n - 1].low == "," for n, t in enumerate(tokens) if t.low in _ARTICLES)


def is_subject(mention: Mention) -> bool:
    """Whether a verb of speech follows at once: such a role stands in no apposition."""
    return mention.cue >= 0 and mention.path in {"", "a"}


def place_of(tokens: tuple[Token, ...], part: Part) -> Span:
    """Where tokens of a line stand in the text."""
    return Span(tokens[part[0]].start, tokens[part[1] - 1].end)


def end_of_office(scene: Scene, mention: Mention) -> int:
    """The place behind a role with what it is for: "a spokesman for the Board of Trade"."""
    tokens = scene.lines[mention.line].tokens
    end = mention.last
    parts = {m.first: m for m in scene.mentions(mention.line) if m.kind != "pronoun" and not m.own}
    for _ in range(_MOST_OF):
        part = parts.get(end + 1) if end < len(tokens) and tokens[end].low in _OF else None
        if part is None or part.cue >= 0 > mention.cue:
            break
        end = part.last
    return end


class Found(NamedTuple):
    """A role beside a name.

    Attributes:
        worth: the more, the better it tells who somebody is.
        words: its tokens (first, behind the last), all that was read.
        head: its head noun in lower case.
        whole: the tokens that may be shown, or None.
    """

    worth: int
    words: Part
    head: str
    whole: Part | None


def role_of(
    tokens: tuple[Token, ...],
    mention: Mention,
    before: Sequence[Mention],
    following: Mention | None,
) -> Found | None:
    """The role beside a name, or None.

    Args:
        tokens: those of the line.
        mention: the name.
        before: the line's mentions before it.
        following: the next mention that may be a role.
    """
    first, name = mention.first, mention.name
    while first < name and tokens[first].low in _LEADING:
        first += 1
    while name > first and tokens[name - 1].low in COURTESY:
        name -= 1
    if name > first:
        # "Minister of Fisheries": the office's name behind "of" is no head.
        of = next((n for n in range(first + 1, name - 1) if tokens[n].low in {"of", "for"}), name)
        head = tokens[of - 1].low
        if head in PEOPLE_NOUNS or head in TITLES:
            whole = before_name(tokens, first, name, mention.last) if of == name else (first, name)
            words = name - (whole[0] if whole else first)
            return Found(2 if words > 1 else 1, (first, name), head, whole)
    after = _behind_age(tokens, mention.last)
    if (
        following is not None
        and following.kind == "role"
        and following.first == after + 1
        and tokens[after].word == ","
        and following.lows[0] in PEOPLE_NOUNS
        and not is_subject(following)
    ):
        whole, closed = behind_name(tokens, after + 1)
        end = end_of_aside(tokens, after + 1)
        cut = whole is not None and whole[1] < end
        if not closed and not cut and _is_subject_of(tokens, after + 1, end):
            return None
        return Found(3, (after + 1, end), following.lows[0], whole)
    found = _described(tokens, mention, after) or _led_in(tokens, mention, before, after)
    return found or _shared(tokens, mention, before)


def _shared(tokens: tuple[Token, ...], m: Mention, before: Sequence[Mention]) -> Found | None:
    """A role that is told of two; it is not to be shown of one."""
    return Found(1, *two, None) if (two := one_of_two(tokens, m, before)) else None


def _is_subject_of(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether a phrase has a verb of its own: "For Ana Ruiz, the mayor is no friend"."""
    return tokens[start].low == "the" and end < len(tokens) and tokens[end].low in AUXILIARIES


def _described(tokens: tuple[Token, ...], mention: Mention, after: int) -> Found | None:
    """Ana Ruiz, a pier warden, said: any noun behind "a" that a sign closes."""
    if len(mention.lows) < 2 or after + 3 >= len(tokens) or tokens[after].word != ",":
        return None
    if tokens[after + 1].low not in _ARTICLES or tokens[after + 2].low in _NO_ROLES:
        return None
    whole, closed = behind_name(tokens, after + 1)
    if whole is None or not closed or tokens[whole[1] - 1].kind != "w":
        return None
    return Found(2, whole, tokens[whole[1] - 1].low, whole)


def _led_in(
    tokens: tuple[Token, ...], mention: Mention, before: Sequence[Mention], after: int
) -> Found | None:
    """The head of the harbour office, Ana Ruiz, said."""
    last = before[-1] if before else None
    if last is None or last.last != mention.first - 1 or tokens[last.last].word != ",":
        return None
    if after >= len(tokens):
        return None
    begins = before[0].first == 0 and before[0].kind == "role" and mention.cue >= mention.last
    begins = begins and tokens[min(mention.cue + 1, len(tokens) - 1)].word != ","
    if not (tokens[after].kind == "p" or tokens[after].low in _SEATED or begins):
        return None
    role = start = last
    for earlier in reversed(before[-_MOST_OF:-1]):
        if earlier.last != start.first - 1 or tokens[earlier.last].low not in _OF:
            break
        start = earlier
        role = earlier if earlier.kind == "role" else role
    if role.kind != "role" or role.own or last.own or role.lows[0] not in ROLE_HEADS:
        return None
    if not _leads(tokens, role.first):
        return None
    # "The Mayor" of a sentence's start reads badly behind a name.
    first = tokens[role.first]
    bare = first.low == "the" and first.kind == "C"
    begin = role.first + (bare and role.last - role.first > 1)
    whole, _ = behind_name(tokens, begin)
    return Found(3, (role.first, last.last), role.lows[0], whole)


def _leads(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a phrase leads in a name: no predicate, no time or place, not denied.

    "If she is not yet a candidate, Ana Ruiz, …", "fit to be mayor, Ana Ruiz, …".
    """
    before = tokens[first - 1].low if first else ""
    definite = tokens[first].low == "the" or tokens[first].own
    if before in _NO_LEAD or (before in BEING and not definite):
        return False
    plain = tokens[first].kind == "w" and not (
        tokens[first].low in DETERMINERS or tokens[first].low in OWNERS
    )
    return not plain or tokens[first].own or before == "as" or before not in _JOINING


def _behind_age(tokens: tuple[Token, ...], after: int) -> int:
    """Place of the comma behind an age: "Ana Ruiz, 34, a nurse"; else ``after``."""
    if after + 2 < len(tokens) and tokens[after].word == "," and tokens[after + 1].kind == "n":
        return after + 2 if tokens[after + 2].word == "," else after
    return after
