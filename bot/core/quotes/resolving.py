"""From the mention beside a quote to the speaker: fullest name, role, how it was found."""

from collections.abc import Mapping

from bot.core.quotes.antecedents import find_antecedents, gender_of
from bot.core.quotes.candidates import Scene, Spoken
from bot.core.quotes.mentions import Mention
from bot.core.quotes.model import How, Speaker
from bot.core.quotes.names import Cast
from bot.core.quotes.roles import Roles, role_of
from bot.core.quotes.scoring import choose
from bot.core.spans import Span
from bot.languages.english_speech import (
    COURTESY,
    FEMALE_TITLES,
    MALE_TITLES,
    PEOPLE_NOUNS,
)

_DEFINITE = frozenset({"the", "his", "her", "this", "that"})
_STEPS = 3


class Resolver:
    """Resolves mentions of one text; asked in text order, it learns who spoke before."""

    def __init__(self, text: str, scene: Scene, weights: Mapping[str, float]) -> None:
        self._text = text
        self._scene = scene
        self._weights = weights
        self._cast = Cast(text)
        self._roles = Roles(scene, self._cast)
        self._known: dict[int, tuple[Mention | None, float]] = {}

    def speaker(self, mention: Mention | None, sure: float, before: Spoken | None) -> Speaker:
        """Who the mention is.

        Args:
            mention: the words that attribute the quote, or None.
            sure: 0 to 1, that these are the right words.
            before: the quote before and the words that attribute it.
        """
        if mention is None:
            return Speaker(confidence=round(sure, 3))
        place = self.place(mention)
        target, certainty = self.target(mention, before, _STEPS)
        if target is None:
            return Speaker(how="unknown", mention=place, confidence=sure * 0.3)
        how: How = "pronoun" if mention.kind == "pronoun" else "named"
        if target.kind == "name":
            name, right = self._cast.full(target.lows, self._face(target), self._titled(target))
            role = self._roles.of(self._cast.key(target.lows)) or self._beside(target)
            return Speaker(name, role, how, place, sure * certainty * right)
        return Speaker(None, self._role(target), "role", place, sure * certainty)

    def target(
        self, mention: Mention, before: Spoken | None, steps: int
    ) -> tuple[Mention | None, float]:
        """The name or role that a mention stands for, and how sure that is."""
        if steps == 0:
            return None, 0.0
        known = self._known.get(id(mention))
        if known is None:
            known = self._known[id(mention)] = self._target(mention, before, steps)
        return known

    def _target(
        self, mention: Mention, before: Spoken | None, steps: int
    ) -> tuple[Mention | None, float]:
        if mention.kind == "name":
            return mention, 1.0
        if mention.kind != "pronoun":
            return mention, 1.0
        if mention.lows[0] in {"who", "which", "that"}:
            earlier = [m for m in self._scene.mentions(mention.line) if m.last <= mention.first]
            nearest = next((m for m in reversed(earlier) if m.kind != "pronoun"), None)
            return nearest, 0.8
        if gender_of(mention.lows[0]) is None:
            return None, 0.3
        if before and before.mention:
            before = Spoken(before.place, self.target(before.mention, None, steps - 1)[0])
        best, sure = choose(
            find_antecedents(self._scene, self._cast, mention, before), self._weights
        )
        return best.mention, sure

    def place(self, mention: Mention) -> Span:
        """Where the mention stands."""
        tokens = self._scene.lines[mention.line].tokens
        end = tokens[mention.last - 1].end
        return Span(tokens[mention.first].start, end)

    def _face(self, mention: Mention) -> str:
        """The name as it stands, without a possessive ending."""
        tokens = self._scene.lines[mention.line].tokens
        face = self._text[tokens[mention.name].start : tokens[mention.last - 1].end]
        return _bare(face) if tokens[mention.last - 1].own else face

    def _titled(self, mention: Mention) -> bool | None:
        """Whether titles before the name are a woman's (True), a man's (False), or neither's."""
        tokens = self._scene.lines[mention.line].tokens
        titles = {t.low for t in tokens[mention.first : mention.name]}
        return True if titles & FEMALE_TITLES else False if titles & MALE_TITLES else None

    def _beside(self, mention: Mention) -> str | None:
        found = role_of(self._scene.lines[mention.line].tokens, mention, None, None)
        return found[1].of(self._text) if found else None

    def _role(self, mention: Mention) -> str:
        """The words of an unnamed speaker, with "for the port" and the like."""
        tokens = self._scene.lines[mention.line].tokens
        face = self._text[tokens[mention.first].start : tokens[mention.last - 1].end]
        return _bare(face) if tokens[mention.last - 1].own else face


def _bare(face: str) -> str:
    if face.endswith(("’s", "'s")):
        return face[:-2]
    return face.rstrip("’'")


__all__ = ["COURTESY", "PEOPLE_NOUNS", "Resolver"]
