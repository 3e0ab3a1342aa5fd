"""Roles and descriptions beside names: "Harbour Master Tunde Adeyemi", "Ana Ruiz, the mayor,"."""

from typing import NamedTuple

from bot.core.quotes.cast import Cast
from bot.core.quotes.mentions import Mention
from bot.core.quotes.scene import Scene
from bot.core.quotes.tokens import Token
from bot.core.spans import Span
from bot.languages.english_speech import COURTESY, PEOPLE_NOUNS, TITLES, VERBISH

_LONGEST = 14
_JOINS = frozenset("of for and in at to the on with who".split())


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
                if mention.kind != "name" or mention.own:
                    continue
                following = next((m for m in mentions[n + 1 : n + 3] if m.kind != "noun"), None)
                previous = mentions[n - 1] if n else None
                found = role_of(line.tokens, mention, previous, following)
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


def role_of(
    tokens: tuple[Token, ...], mention: Mention, previous: Mention | None, following: Mention | None
) -> tuple[int, Span, str] | None:
    """(worth, place, head noun) of the role beside a name, or None."""
    first, name = mention.first, mention.name
    while first < name and tokens[first].low in COURTESY | {"the", "a", "an"}:
        first += 1
    while name > first and tokens[name - 1].low in COURTESY:
        name -= 1
    if name > first:
        # "Minister of Fisheries": the office's name behind "of" is no head.
        office = name - first > 2 and tokens[first + 1].low in {"of", "for"}
        head = tokens[first].low if office else tokens[name - 1].low
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
    if (
        previous is not None
        and previous.kind == "role"
        and not previous.own
        and previous.lows[0] in PEOPLE_NOUNS | TITLES
        and previous.last == mention.first - 1
        and tokens[previous.last].word == ","
        and after < len(tokens)
        and tokens[after].kind in "pw"
    ):
        begin = previous.first
        return 3, Span(tokens[begin].start, tokens[previous.last - 1].end), previous.lows[0]
    return None


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
