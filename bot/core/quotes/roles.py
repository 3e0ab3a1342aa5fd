"""Roles and descriptions beside names: "Harbour Master Tunde Adeyemi", "Ana Ruiz, the mayor,"."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from bot.core.quotes.cast import Cast
from bot.core.quotes.held_roles import MAY_HOLD, Held, find_held
from bot.core.quotes.mentions import Mention
from bot.core.quotes.office_letters import bracketed_offices, letters_of
from bot.core.quotes.role_phrases import role_behind, role_of
from bot.core.quotes.scene import Scene
from bot.core.quotes.shared_roles import SHARED
from bot.core.quotes.tokens import Line, Token
from bot.core.quotes.whole_roles import Part
from bot.core.spans import Span
from bot.languages.english_roles import ONE_WORD
from bot.languages.english_speech import (
    ROLE_HEADS,
    TITLES,
)

_OF = frozenset("of for from at".split())
_MOST_OF = 3
_MOST_HOLDERS = 100
_ARTICLES = frozenset({"a", "an"})


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
        self._given: dict[str, set[str]] = {}
        self._lettered: dict[str, dict[str, Mention]] = {}
        for number, line in enumerate(scene.lines):
            if not MAY_HOLD.isdisjoint(line.words):
                self._take_held(find_held(line, scene.mentions(number)), cast)
            if not _may_give_roles(line):
                continue
            mentions = scene.mentions(number)
            for n in range(len(mentions)):
                self._take_beside(line, mentions, n, cast)
            for office, m in bracketed_offices(line, mentions):
                name = cast.key(m.lows, line.tokens[m.first].start)
                self._lettered.setdefault(office, {}).setdefault(name, m)

    def _take_beside(self, line: Line, mentions: list[Mention], n: int, cast: Cast) -> None:
        """Note the roles that stand beside the mention with this number, if it is a name."""
        mention = mentions[n]
        titled = mention.name > mention.first  # "Gov. Ann Quill's office"
        if mention.kind != "name" or (mention.own and not titled):
            return
        following = next((m for m in mentions[n + 1 : n + 3] if m.kind != "noun"), None)
        found = role_of(line.tokens, mention, mentions[:n], following)
        if found is None:
            return
        name = cast.key(mention.lows, line.tokens[mention.first].start)
        words = {t.low for t in line.tokens[slice(*found.words)]}
        self._hold(name, mention, found.head).words.update(words)
        for letters in letters_of(line.tokens[slice(*found.words)], found.head):
            self._lettered.setdefault(letters, {}).setdefault(name, mention)
        if found.whole and (name not in self._best or found.worth > self._best[name][0]):
            self._best[name] = (found.worth, place_of(line.tokens, found.whole))
        second = role_behind(line.tokens, mention, following) if titled else None
        words = {t.low for t in line.tokens[slice(*second.words)]} if second else set()
        if second and "former" not in words:  # "Mayor Ann Quill, a diver,"
            self._hold(name, mention, second.head).words.update(words)

    def _take_held(self, found: Iterable[Held], cast: Cast) -> None:
        for held in found:
            start = self._scene.lines[held.mention.line].tokens[held.mention.first].start
            name = cast.key(held.mention.lows, start)
            self._hold(name, held.mention, held.head).words.update(held.words)

    def _hold(self, name: str, mention: Mention, head: str) -> Holder:
        """The holder with this key of a role with this head, noted anew or found."""
        self._given.setdefault(name, set()).add(head)
        holders = self._heads.setdefault(ONE_WORD.get(head, head), {})
        return holders.setdefault(name, Holder(mention, set()))

    def of(self, name: str) -> str | None:
        """The role of the person with this key, as it stands in the text."""
        best = self._best.get(name)
        return best[1].of(self._scene.text) if best else None

    def given(self, name: str) -> Collection[str]:
        """The head nouns of all roles that the text gives to the person with this key."""
        return self._given.get(name, ())

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
