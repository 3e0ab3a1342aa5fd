"""From the mention beside a quote to the speaker: fullest name, role, how it was found.

One class, and long: every step asks the others, and all share what was found out so far.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import partial

from bot.core.quotes.antecedents import find_antecedents, is_new
from bot.core.quotes.apposition import (
    RELATIVE,
    is_beside,
    name_below,
    name_beside,
    related,
    role_before,
)
from bot.core.quotes.candidates import Candidate
from bot.core.quotes.cast import Cast
from bot.core.quotes.chains import said_before, stood_before
from bot.core.quotes.faces import face_at
from bot.core.quotes.heroes import hero_of
from bot.core.quotes.mentions import Mention
from bot.core.quotes.model import How, Speaker
from bot.core.quotes.names import unowned, words_of
from bot.core.quotes.other_roles import goes_with
from bot.core.quotes.owners import owner_before, owner_of_its
from bot.core.quotes.people import key_of
from bot.core.quotes.persons import (
    DEFINITE,
    gender_of,
    gender_of_noun,
    is_aged,
    is_definite,
    is_many,
    is_person,
)
from bot.core.quotes.plurals import of_no_gender, partner_of
from bot.core.quotes.role_phrases import role_of
from bot.core.quotes.roles import Roles, end_of_office, place_of
from bot.core.quotes.scene import Scene, Spoken
from bot.core.quotes.scoring import choose
from bot.core.quotes.turns import Turns
from bot.core.sentences import unwrap
from bot.core.spans import Span
from bot.languages.english_given_names import GIVEN_NAMES
from bot.languages.english_peoples import ONE_OF_PEOPLES
from bot.languages.english_speech import (
    DESCRIPTIONS,
    FEMALE_TITLES,
    HONORIFICS,
    KNOWN_TO_ALL,
    MALE_TITLES,
    PAPERS,
    ROLE_HEADS,
)

# How sure the person is whom a description means.
_HELD = 0.8
_HELD_LOOSELY = 0.6
_ONE_OF_MANY = 0.7
_DESCRIBED = 0.7
# How sure it must be whom "his" in "his wife" means, and how sure the full name.
_OWNED = 0.8
_OWNER_NAMED = 0.9
_AGED = 0.8
_SEEN = 0.85
_A = r"\b(?i:an?|another|one)"
_A_OR_HIS = r"(?:\b(?i:an?|another|one|his|her|their|its|my|our)|['’]s)"
_NAMED_BEHIND = re.compile(r",?\s[A-Z]")
_SEEN_FROM = 0.7
# What tells who a description means, which then is nobody named before: "the owner of the mill".
_TOLD_BY = frozenset("of for at in from on who whose that which with behind to".split())
_LETTERED = 0.9
_SURNAMED = 0.9
_STEPS = 6
_LINES_BACK = 3
_CHAINED_BELOW = 0.6
# On labelled texts a pronoun's antecedent is right more often than the weights deem it.
_SURER = 0.85
_RELATED = 0.8
_BELOW = 0.8
_SUFFIXES = ("Jr.", "Jr", "Sr.", "Sr", "III")
_PRINTED = frozenset("transcript transcripts excerpt excerpts".split())
_LONGEST_SEAT = 2
_SEATED = frozenset({"representative", "delegate"})  # of a country
_ONLY_CAPITAL = 0.7  # "Talk compared to ‘…’"


class Resolver:
    """Resolves mentions of one text; asked in text order, it learns who spoke before."""

    def __init__(self, text: str, scene: Scene, weights: Mapping[str, float], turns: Turns) -> None:
        self._text = text
        self._scene = scene
        self._weights = weights
        self._turns = turns
        self._cast = Cast(unwrap(text, [line.span for line in scene.lines]).replace("\u00a0", " "))
        self._roles = Roles(scene, self._cast)
        self._newcomers: dict[str, dict[str, int]] = {}
        self._heroes: dict[bool, Mention | None] = {}
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
        if target.kind == "name" and not is_many(target.lows):
            place = self._around(mention, target)
            face, at = face_at(self._scene, target), self.place(target).start
            female = gender_of(mention.lows[0]) if mention.kind == "pronoun" else None
            female = self._titled(target) if female is None else female
            name, right = self._cast.full(target.lows, face, at, female=female)
            they = mention.lows[0] == "they"
            other = partner_of(self._scene, target if they else mention, self.knows)
            if other is not None:
                start = self.place(other).start
                first, sure_too = self._cast.full(other.lows, face_at(self._scene, other), start)
                both = Span(start, place.end)
                return Speaker(f"{first} and {name}", None, how, both, sure * right * sure_too)
            role = self._roles.of(self._cast.key(words_of(name))) or self._beside(target)
            role = role or role_before(self._scene, mention, target)
            if face.endswith(_SUFFIXES) and not name.endswith(_SUFFIXES):
                name = face  # the son, where the text names his father in full too
            if not self._is_attested(target):
                right *= _ONLY_CAPITAL
            return Speaker(name, role, how, place, sure * certainty * right)
        place = self._around(mention, target)
        named = name_below(self._scene, target)
        if named is not None and self._is_first(named):
            name, right = self._cast.full(named.lows, face_at(self._scene, named), place.start)
            return Speaker(name, None, "named", place, sure * certainty * right * _BELOW)
        if self._is_number(target):
            return Speaker(how="unknown", mention=place, confidence=sure * certainty)
        owner = self._owner(target, before)
        return Speaker(None, self._role(target), "role", place, sure * certainty, owner)

    def _is_first(self, name: Mention) -> bool:
        """Whether a full name stands here first of all places in the text."""
        start = self._scene.lines[name.line].tokens[name.name].start
        return list(self._cast.places(name.lows)[:1]) == [start]

    def _owner(self, role: Mention, before: Spoken | None) -> str | None:
        """Whom "his" in "his wife" means, in full, where there is little doubt."""
        if role.lows[-1] in HONORIFICS:
            return None
        own = owner_before(self._scene, role)
        target: Mention | None
        if own is not None:
            target, certainty = self.target(own, before, _STEPS)
        else:
            target, certainty = owner_of_its(self._scene, role), 1.0
        if target is None or target.kind != "name" or role.line - target.line > 1:
            return None
        face, at = face_at(self._scene, target), self.place(target).start
        name, right = self._cast.full(target.lows, face, at, female=self._titled(target))
        return name if certainty * right >= _OWNED and right >= _OWNER_NAMED else None

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
        if mention.kind != "pronoun":
            return self._of_noun(mention, before, steps) or (mention, 1.0)
        if mention.lows[0] in RELATIVE:
            nearest = related(self._scene, self._cast, mention)
            if nearest is None or nearest.kind == "name":
                return nearest, _RELATED
            meant, certainty = self.target(nearest, before, steps - 1)
            return meant or nearest, _RELATED * (certainty if meant else 1.0)
        if gender_of(mention.lows[0]) is None:
            turn = self._turns.of(self._scene.lines[mention.line])
            return of_no_gender(self._scene, mention, turn, self.knows)
        voice = before.mention if before else None
        if before and voice:
            before = Spoken(before.place, self.target(voice, None, steps - 1)[0])
        gender = gender_of(mention.lows[0])
        again, link = self._again(mention, steps)
        found = self._antecedents(mention, before, gender, voice, again)
        best, sure = choose(found, self._weights)
        sure **= _SURER
        if again and best.mention and key_of(self._cast, best.mention) == key_of(self._cast, again):
            sure = min(sure, link)  # a chain is no stronger than its links
        if sure < _CHAINED_BELOW or best.mention is None:
            return self._chained(mention, steps) or (best.mention, sure)
        if best.mention.kind == "role":
            meant, certainty = self.target(best.mention, before, steps - 1)
            return (meant, sure * certainty) if meant else (best.mention, sure)
        return best.mention, sure

    def _of_noun(
        self, mention: Mention, before: Spoken | None, steps: int
    ) -> tuple[Mention, float] | None:
        """Whom a name or a description stands for; None for itself."""
        tokens = self._scene.lines[mention.line].tokens
        if mention.kind == "name":
            lead = tokens[mention.first].low
            if lead in {"his", "her"} and mention.lows[0] in HONORIFICS:
                meant = self._of_manner(mention, gender_of(lead), before)
                return meant or (replace(mention, kind="role"), 1.0)
            if tokens[mention.first].low != "the":
                return None
            if mention.lows[-1] in ONE_OF_PEOPLES:
                return self._described(mention, None, before, _DESCRIBED)
            office = self._roles.lettered(tokens[mention.last - 1].word)
            return (office, _LETTERED) if office else None
        if mention.kind == "noun" and mention.last == 1 and self._cast.bears(mention.lows[0]):
            return replace(mention, kind="name", name=0), _SURNAMED  # "Ruiz of the Mill Trust"
        if mention.lows[-1] in _PRINTED and before and before.mention:
            # "Transcript as follows:" has no voice of its own.
            target, sure = self.target(before.mention, None, steps - 1)
            return (target, sure) if target else None
        beside = name_beside(self._scene, mention)
        return beside or self._signed(mention) or self._by_role(mention, before)

    def _signed(self, paper: Mention) -> tuple[Mention, float] | None:
        """Who wrote what speaks: "a statement from Ana Ruiz read"."""
        tokens = self._scene.lines[paper.line].tokens
        if paper.lows[-1] not in PAPERS or paper.last >= len(tokens):
            return None
        if tokens[paper.last].low not in {"from", "by"}:
            return None
        signed = (m for m in self._scene.mentions(paper.line) if m.first == paper.last + 1)
        name = next((m for m in signed if m.kind == "name" and not m.own), None)
        full = self._cast.lows_of(name.lows) if name and is_person(name) else ()
        person = not GIVEN_NAMES.isdisjoint(full)
        return (name, _HELD) if name and person else None

    def _antecedents(
        self,
        mention: Mention,
        before: Spoken | None,
        gender: bool | None,
        voice: Mention | None = None,
        again: Mention | None = None,
    ) -> list[Candidate]:
        scene, cast, roles = self._scene, self._cast, self._roles
        hero = None
        if gender is not None and mention.kind == "pronoun":
            hero = partial(self._hero, female=gender)
        return find_antecedents(scene, cast, mention, before, gender, roles, voice, again, hero)

    def _hero(self, *, female: bool) -> Mention | None:
        """The one woman or man whom the text is about, where there is one."""
        if female not in self._heroes:
            self._heroes[female] = hero_of(self._scene, self._cast, female=female)
        return self._heroes[female]

    def _again(self, mention: Mention, steps: int) -> tuple[Mention | None, float]:
        """Whom the same pronoun meant that spoke or acted just before, and how sure that is."""
        said = said_before(self._scene, mention)
        if said is None or said.kind != "pronoun" or said.own:
            return None, 0.0
        if gender_of(said.lows[0]) is not gender_of(mention.lows[0]):
            return None, 0.0
        target, sure = self.target(said, None, steps - 1)
        known = target is not None and (target.kind == "name" or is_new(self._scene, target))
        return (target, sure) if known and sure >= _CHAINED_BELOW else (None, 0.0)

    def _chained(self, mention: Mention, steps: int) -> tuple[Mention, float] | None:
        """Whom the same pronoun means where it stood last, if nobody else has spoken since."""
        last, since = stood_before(self._scene, self._cast, mention)
        target, sure = self.target(last, None, steps - 1) if last else (None, 0.0)
        if target is None or target.kind != "name":
            return None
        key = key_of(self._cast, target)
        return (target, sure * _HELD) if all(key_of(self._cast, m) == key for m in since) else None

    def _by_role(self, mention: Mention, before: Spoken | None) -> tuple[Mention, float] | None:
        """The person a definite description means: "the mayor", "the retired diver"."""
        tokens = self._scene.lines[mention.line].tokens
        head = mention.lows[-1]
        if mention.own:
            return None
        phrase = tokens[mention.first : mention.last]
        if phrase[0].low in DEFINITE and is_aged(phrase):
            return self._described(mention, gender_of_noun(head), before, _AGED)
        if mention.kind != "role":
            return self._in_view(mention, before)
        if self._cast.named(head):
            return replace(mention, kind="name", name=mention.last - 1, lows=(head,)), 0.9
        if not is_definite(tokens, mention) or head not in ROLE_HEADS:
            return self._in_view(mention, before)
        words = {t.low for t in phrase} - DEFINITE - {head}
        seat = self._seat(mention) if head in _SEATED else frozenset()
        held, fits = self._of_holders(mention, head, words | seat, before)
        if seat and not fits:
            return None
        describes = head in DESCRIPTIONS or "former" in words
        if (held and fits) or tokens[mention.first].own:
            return held
        if not describes:
            return held or self._in_view(mention, before)
        if self._brought_in(head, self.place(mention).start):
            return held
        return self._described(mention, gender_of_noun(head), before, _DESCRIBED) or held

    def _seat(self, mention: Mention) -> frozenset[str]:
        """The words of the country somebody speaks for: "the representative of Old Quern"."""
        tokens = self._scene.lines[mention.line].tokens
        if mention.last >= len(tokens) or tokens[mention.last].low != "of":
            return frozenset()
        return frozenset(t.low for t in tokens[mention.last + 1 :][:_LONGEST_SEAT] if t.kind == "C")

    def _in_view(self, mention: Mention, before: Spoken | None) -> tuple[Mention, float] | None:
        """Whom "the officer", "the retired signalman" means: somebody just named, or nobody.

        Who was not brought in before ("an officer") and holds no office that every reader knows
        to be somebody's ("the judge") is somebody named under another description.
        """
        tokens, head = self._scene.lines[mention.line].tokens, mention.lows[-1]
        phrase = tokens[mention.first : mention.last]
        if phrase[0].low != "the" or head in KNOWN_TO_ALL or not is_person(mention):
            return None
        if any(t.own for t in phrase) or phrase[-1].kind == "C":
            return None
        if mention.last < len(tokens) and tokens[mention.last].low in _TOLD_BY:
            return None
        holders = list(self._roles.holders(head).values())
        if len(holders) == 1 and self.place(holders[0].mention) < self.place(mention):
            return holders[0].mention, _HELD  # "Ana Ruiz, a plumber, left"
        if self._brought_in(head, self.place(mention).start, _A_OR_HIS):
            return None
        found = self._described(mention, gender_of_noun(head), before, _SEEN)
        if found is None or found[1] < _SEEN_FROM:
            return None
        return found if len(self._cast.lows_of(found[0].lows)) > 1 else None

    def _of_manner(
        self, mention: Mention, gender: bool | None, before: Spoken | None
    ) -> tuple[Mention, float] | None:
        """Whom "Her Ladyship" means: the one judge of the text, or the judge in view."""
        holders = {
            key: holder
            for head in HONORIFICS[mention.lows[0]].split()
            for key, holder in self._roles.holders(head).items()
            if self._cast.female(holder.mention.lows) in {gender, None}
        }
        if len(holders) == 1:
            return next(iter(holders.values())).mention, _HELD
        return self._described(mention, gender, before, _HELD, holders) if holders else None

    def _brought_in(self, head: str, before: int, articles: str = _A) -> bool:
        """Whether somebody not named was brought in by this noun earlier: "a barrister"."""
        first = self._newcomers.get(articles)
        if first is None:
            # Of all nouns at once: a text may describe everybody by another one.
            first = self._newcomers[articles] = {}
            for lead in re.finditer(rf"{articles}\s(?=((?:[\w-]+\s){{0,3}}[\w-]+))", self._text):
                end = lead.end()
                for word in lead[1].split():
                    end = self._text.index(word, end) + len(word)
                    if not _NAMED_BEHIND.match(self._text, end):
                        first.setdefault(word.partition("-")[0], lead.start())
        return first.get(head, before) < before

    def _of_holders(
        self, mention: Mention, head: str, words: set[str], before: Spoken | None
    ) -> tuple[tuple[Mention, float] | None, bool]:
        """The holder of the role who fits its other words best, of several the one nearest.

        The truth value tells whether any of the other words fits, if there are some.
        """
        gender = gender_of_noun(head)
        holders = {
            key: len(words & holder.words)
            for key, holder in self._roles.holders(head).items()
            if gender is None or self._cast.female(holder.mention.lows) in {gender, None}
        }
        most = max(holders.values(), default=0)
        fit = [key for key, shared in holders.items() if shared == most]
        near = self._acts_here(mention, before, fit, gender) if fit and not words else None
        if near is not None:
            return near, False
        if len(fit) == 1:
            sure = _HELD if most or not words else _HELD_LOOSELY
            return (self._roles.holders(head)[fit[0]].mention, sure), bool(most or not words)
        if not fit:
            return None, False
        return self._described(mention, gender, before, _ONE_OF_MANY, fit), True

    def _acts_here(
        self, mention: Mention, before: Spoken | None, holders: list[str], gender: bool | None
    ) -> tuple[Mention, float] | None:
        """Whom a bare title means whose holders were named long ago: the sentence's subject."""
        if mention.first == 0 or mention.preposition or mention.cue < 0:
            return None
        found = self._described(mention, gender, before, _HELD)
        subject = self._scene.subject(mention.line)
        if found is None or subject is None or found[0] is not subject or not self.knows(subject):
            return None
        lines = range(max(0, mention.line - _LINES_BACK), mention.line + 1)
        named = (m for n in lines for m in self._scene.mentions(n) if m.kind == "name")
        return None if any(self._cast.key(m.lows) in holders for m in named) else found

    def _described(
        self,
        mention: Mention,
        gender: bool | None,
        before: Spoken | None,
        sure: float,
        among: Collection[str] = (),
    ) -> tuple[Mention, float] | None:
        """The person in view whom a description may mean, of those ``among`` if any are given."""
        if before and before.mention:
            before = Spoken(before.place, self.target(before.mention, None, _STEPS - 2)[0])
        found = [
            c
            for c in self._antecedents(mention, before, gender)
            if c.mention is None
            or (
                c.mention.kind == "name"
                and (c.mention.line != mention.line or mention.preposition != "by")
                and (not among or self._cast.key(c.mention.lows) in among)
            )
        ]
        best, probable = choose(found, self._weights)
        if best.mention is None or (not among and not self._may_be(mention, best.mention)):
            return None
        return best.mention, probable * sure

    def _may_be(self, said: Mention, person: Mention) -> bool:
        """Whether the text gives the person no role that a description does not go with."""
        if said.kind == "name":
            return True
        given = self._roles.given(self._cast.key(person.lows))
        return goes_with(self._scene.lines[said.line].tokens, said, given)

    def _around(self, mention: Mention, name: Mention) -> Span:
        """Where the mention stands, with the words beside it that it stands for."""
        other = name if is_beside(self._scene, mention, name) else mention
        first, last = sorted((self.place(mention), self.place(other)))
        return Span(first.start, max(first.end, last.end))

    def place(self, mention: Mention) -> Span:
        """Where the mention stands."""
        tokens = self._scene.lines[mention.line].tokens
        end = tokens[mention.last - 1].end
        return Span(tokens[mention.first].start, end)

    def knows(self, mention: Mention) -> bool:
        """Whether the text gives the name in full, or it is a given name."""
        return mention.kind == "name" and self._cast.knows(mention.lows)

    def _is_attested(self, mention: Mention) -> bool:
        """Whether more than the capital of a line's first word says that one word is a name."""
        if len(mention.lows) > 1 or mention.first or self._cast.knows(mention.lows):
            return True
        return self._scene.names_inside(
            unowned(self._scene.lines[mention.line].tokens[mention.name].word)
        )

    def _titled(self, mention: Mention) -> bool | None:
        """Whether titles before the name are a woman's (True), a man's (False), or neither's."""
        tokens = self._scene.lines[mention.line].tokens
        titles = {t.low for t in tokens[mention.first : mention.name]}
        return True if titles & FEMALE_TITLES else False if titles & MALE_TITLES else None

    def _beside(self, mention: Mention) -> str | None:
        tokens = self._scene.lines[mention.line].tokens
        found = role_of(tokens, mention, (), None)
        return place_of(tokens, found.whole).of(self._text) if found and found.whole else None

    def _is_number(self, mention: Mention) -> bool:
        """Whether it is bare digits: the verse in "Isaiah 45:1 reads"."""
        tokens = self._scene.lines[mention.line].tokens[mention.first : mention.last]
        return all(t.kind == "n" for t in tokens)

    def _role(self, mention: Mention) -> str:
        """The words of an unnamed speaker, with "for the port" and the like."""
        tokens = self._scene.lines[mention.line].tokens
        last = mention.last if mention.own else end_of_office(self._scene, mention)
        face = self._text[tokens[mention.first].start : tokens[last - 1].end]
        return unowned(face) if tokens[last - 1].own else face
