"""Roles and descriptions beside names: "Harbour Master Tunde Adeyemi", "Ana Ruiz, the mayor,"."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.core.quotes.cast import Cast
from bot.core.quotes.mentions import Mention
from bot.core.quotes.scene import Scene
from bot.core.quotes.tokens import Token
from bot.core.spans import Span
from bot.languages.english_speech import COURTESY, PEOPLE_NOUNS, TITLES, VERBISH

_LONGEST = 14
_JOINS = frozenset("of for and in at to the on with who".split())
_OF = frozenset("of for from at".split())
_MOST_OF = 3
_POINTING = frozenset("its their".split())
_ARTICLES = frozenset({"a", "an"})
_NO_ROLES = frozenset(
    "day week month year hour minute moment decade few bit lot little while first second".split()
)


# Short and long forms of one office.
ONE_WORD = {
    "sen": "senator", "gov": "governor", "rep": "representative", "congressman": "representative",
    "congresswoman": "representative", "lawmaker": "representative", "prof": "professor",
    "gen": "general", "col": "colonel", "lt": "lieutenant", "capt": "captain", "sgt": "sergeant",
    "councilman": "councillor", "councilwoman": "councillor", "councilor": "councillor",
    "chairwoman": "chairman", "chairperson": "chairman", "chair": "chairman",
    "lawyer": "attorney", "adviser": "advisor", "premier": "minister", "rev": "reverend",
    "dr": "doctor", "nominee": "candidate", "contender": "candidate", "spokesperson": "spokesman",
    "spokeswoman": "spokesman",
}  # fmt: skip


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
        for number, line in enumerate(scene.lines):
            mentions = scene.mentions(number)
            for n, mention in enumerate(mentions):
                titled = mention.name > mention.first  # "Gov. Ann Quill's office"
                if mention.kind != "name" or (mention.own and not titled):
                    continue
                following = next((m for m in mentions[n + 1 : n + 3] if m.kind != "noun"), None)
                found = role_of(line.tokens, mention, mentions[:n], following)
                if found is None:
                    continue
                worth, span, head = found
                name = cast.key(mention.lows)
                words = {t.low for t in line.tokens if span.start <= t.start < span.end}
                holders = self._heads.setdefault(ONE_WORD.get(head, head), {})
                holder = holders.setdefault(name, Holder(mention, set()))
                holder.words.update(words)
                if name not in self._best or worth > self._best[name][0]:
                    self._best[name] = (worth, span)

    def of(self, name: str) -> str | None:
        """The role of the person with this key, as it stands in the text."""
        best = self._best.get(name)
        return best[1].of(self._scene.text) if best else None

    def holders(self, head: str) -> dict[str, Holder]:
        """By key, all people whose role ends in this noun."""
        return self._heads.get(ONE_WORD.get(head, head), {})


def is_subject(mention: Mention) -> bool:
    """Whether a verb of speech follows at once: such a role stands in no apposition."""
    return mention.cue >= 0 and mention.path in {"", "a"}


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


def role_of(
    tokens: tuple[Token, ...],
    mention: Mention,
    before: Sequence[Mention],
    following: Mention | None,
) -> tuple[int, Span, str] | None:
    """(worth, place, head noun) of the role beside a name, or None.

    Args:
        tokens: those of the line.
        mention: the name.
        before: the line's mentions before it.
        following: the next mention that may be a role.
    """
    first, name = mention.first, mention.name
    while first < name and tokens[first].low in COURTESY | {"the", "a", "an"}:
        first += 1
    while name > first and tokens[name - 1].low in COURTESY:
        name -= 1
    if name > first:
        # "Minister of Fisheries": the office's name behind "of" is no head.
        of = next((n for n in range(first + 1, name - 1) if tokens[n].low in {"of", "for"}), name)
        head = tokens[of - 1].low
        if head in PEOPLE_NOUNS or head in TITLES:
            words = name - first
            return (2 if words > 1 else 1), Span(tokens[first].start, tokens[name - 1].end), head
    after = _behind_age(tokens, mention.last)
    if (
        following is not None
        and following.kind == "role"
        and following.first == after + 1
        and tokens[after].word == ","
        and following.lows[0] in PEOPLE_NOUNS
        and not is_subject(following)
    ):
        end = _end(tokens, after + 1)
        return 3, Span(tokens[after + 1].start, tokens[end - 1].end), following.lows[0]
    return _described(tokens, mention, after) or _led_in(tokens, mention, before, after)


def _described(
    tokens: tuple[Token, ...], mention: Mention, after: int
) -> tuple[int, Span, str] | None:
    """Ana Ruiz, a pier warden, said: any noun behind "a" that a sign closes."""
    if len(mention.lows) < 2 or after + 3 >= len(tokens) or tokens[after].word != ",":
        return None
    if tokens[after + 1].low not in _ARTICLES or tokens[after + 2].low in _NO_ROLES:
        return None
    end = _end(tokens, after + 1)
    if end < after + 3 or tokens[end - 1].kind != "w":
        return None
    closed = end == len(tokens) or tokens[end].word in {",", ".", "—", "–"}
    place = Span(tokens[after + 1].start, tokens[end - 1].end)
    return (2, place, tokens[end - 1].low) if closed else None


def _led_in(
    tokens: tuple[Token, ...], mention: Mention, before: Sequence[Mention], after: int
) -> tuple[int, Span, str] | None:
    """The head of the harbour office, Ana Ruiz, said."""
    last = before[-1] if before else None
    if last is None or last.last != mention.first - 1 or tokens[last.last].word != ",":
        return None
    if after >= len(tokens) or tokens[after].kind not in "pw":
        return None
    role = last
    for earlier in reversed(before[-_MOST_OF:-1]):
        if earlier.last != role.first - 1 or tokens[earlier.last].low not in _OF:
            break
        role = earlier
    if role.kind != "role" or role.own or last.own or role.lows[0] not in PEOPLE_NOUNS | TITLES:
        return None
    # "The Mayor" of a sentence's start and "its mayor" read badly behind a name.
    first = tokens[role.first]
    bare = (first.low == "the" and first.kind == "C") or first.low in _POINTING
    begin = role.first + (bare and role.last - role.first > 1)
    return 3, Span(tokens[begin].start, tokens[last.last - 1].end), role.lows[0]


def _behind_age(tokens: tuple[Token, ...], after: int) -> int:
    """Place of the comma behind an age: "Ana Ruiz, 34, a nurse"; else ``after``."""
    if after + 2 < len(tokens) and tokens[after].word == "," and tokens[after + 1].kind == "n":
        return after + 2 if tokens[after + 2].word == "," else after
    return after


def _end(tokens: tuple[Token, ...], start: int) -> int:
    """Where an aside that begins at ``start`` ends: at the next sign or verb."""
    i = start
    while i < len(tokens) and i - start < _LONGEST:
        token = tokens[i]
        if token.kind in "pQ" and token.word not in {"&", "-"}:
            break
        if token.low in VERBISH and token.kind == "w":
            break
        i += 1
    while i > start + 1 and tokens[i - 1].low in _JOINS:
        i -= 1
    return i
