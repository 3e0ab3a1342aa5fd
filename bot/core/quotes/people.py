"""The people on the way back from a pronoun or a description, with what was seen of each."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bot.core.quotes.apposition import names_beside, related
from bot.core.quotes.cast import Cast
from bot.core.quotes.mentions import Mention
from bot.core.quotes.persons import gender_in, is_person
from bot.core.quotes.roles import Roles
from bot.core.quotes.scene import Scene
from bot.core.quotes.subjects import last_subject
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import kind_of
from bot.languages.english_speech import PAPERS, SPEECH_NOUNS

_LINES_BACK = 10
_MOST_PER_LINE = 16
_WHERE = frozenset({"in", "at", "near"})
_LONGEST_HEADING = 12
_LONGEST_LABEL = 4
_WRITINGS = PAPERS | SPEECH_NOUNS
_WRITTEN = frozenset({"by", "from"})
_ASKED = frozenset("asked asks told tells pressed presses".split())
_SUBORDINATE = frozenset("though although while as when because if since after before".split())
_ANSWERS = frozenset("replied replies responded responds answered answers".split())
_ACCORDING = "according"
_LED_BY = frozenset({"of", "at"})
_FEWEST_BEFORE = 2
_LEADERS = frozenset(
    """
    head chair chairman chairwoman chairperson director president manager owner founder co-founder
    ceo chief boss secretary executive officer leader captain coach editor governor mayor minister
    treasurer principal dean rector commissioner administrator superintendent
    """.split()
)
STANDINGS = ("subject", "free", "object", "preposition", "own")


@dataclass(slots=True)
class Person:
    """What was seen of one person on the way back."""

    mention: Mention
    line: int
    standing: int = len(STANDINGS)
    signs: set[str] = field(default_factory=set)
    times: int = 0
    leads: bool = False

    def see(self, m: Mention, number: int, *, as_subject: bool) -> None:
        """Take in one mention on the line with this number."""
        self.times += 1
        near = self.line == number
        if near:
            self.leads = self.leads or as_subject
            standing = "subject" if as_subject else _standing(m)
            self.standing = min(self.standing, STANDINGS.index(standing))
        elif as_subject:
            self.signs.add("subject:earlier")
        if m.cue >= 0 or m.preposition == _ACCORDING:
            self.signs.add("cue" if near else "cue:earlier")
        if m.kind == "name" and self.mention.kind != "name":
            self.mention = m


def gather(
    scene: Scene, cast: Cast, anaphor: Mention, wanted: bool | None, roles: Roles
) -> dict[str, Person]:
    """The people on the lines back from the anaphor, the nearest first, by their keys.

    Args:
        scene: the text's lines.
        cast: who is who in it.
        anaphor: the pronoun or description.
        wanted: whether a woman is meant (True), a man (False), or either (None).
        roles: who holds which role.
    """
    people: dict[str, Person] = {}
    topic = voice = False
    for number in range(anaphor.line, max(-1, anaphor.line - _LINES_BACK), -1):
        earlier = set(people)
        _look_at(scene, cast, number, anaphor, wanted, people, roles)
        # The first subject and the first who speaks on the way back are who the text is about.
        fresh = [people[key] for key in people if key not in earlier]
        for person in fresh:
            if not topic and person.standing == 0:
                person.signs.add("topic")
            if not voice and "cue" in person.signs:
                person.signs.add("voice")
        topic = topic or any(person.standing == 0 for person in fresh)
        voice = voice or any("cue" in person.signs for person in fresh)
    return people


def add_hero(cast: Cast, people: dict[str, Person], hero: Mention) -> None:
    """Mark whom the text is about, who may be meant however far back the name stands."""
    key = key_of(cast, hero)
    person = people.get(key)
    if person is None:
        person = people[key] = Person(hero, hero.line)
        person.see(hero, hero.line, as_subject=True)
        person.signs.add("gender")
        person.signs.add("hero")


def _look_at(
    scene: Scene,
    cast: Cast,
    number: int,
    anaphor: Mention,
    wanted: bool | None,
    people: dict[str, Person],
    roles: Roles,
) -> None:
    """Take in the people of one line who may be meant."""
    tokens, mentions = scene.lines[number].tokens, scene.mentions(number)
    subject = scene.subject(number)
    last = scene.read(last_subject, number) if number < anaphor.line else None
    words = scene.lines[number].words
    named = scene.read(names_beside, number) if "," in words else {}
    heading = number != anaphor.line and _is_heading(scene, number)
    answers = anaphor.line - number <= 1 and _answers(scene, anaphor)
    for m in mentions[:_MOST_PER_LINE]:
        if number == anaphor.line and (m.first >= anaphor.first or m.cue == anaphor.cue >= 0):
            continue
        beside = named.get(m.first)
        if beside is None and (m.kind == "pronoun" or (m.kind == "noun" and m is not subject)):
            continue
        plain = m.kind == "name"
        name = beside or (m if plain else _meant(tokens, cast, m, subject, roles))
        if not _is_somebody(scene, cast, name) or (name.kind == "noun" and m is not subject):
            continue
        gender = gender_in(scene, cast, m, name)
        if None not in {wanted, gender} and gender is not wanted:
            continue
        key = key_of(cast, name)
        person = people.get(key) or people.setdefault(key, Person(name, number))
        here = number == anaphor.line
        main = m is subject or m is last or (here and _leads(tokens, m, subject))
        main = main or (here and subject is not None and _owns(m, subject))
        person.see(name, number, as_subject=main)
        if m is last:
            person.signs.add("last")
        sign = _gender_sign(cast, name, gender, wanted)
        if sign:
            person.signs.add(sign)
        if heading:
            person.signs.add("heading")
        leads = subject if number < anaphor.line else None
        person.signs.update(_part_in(tokens, m, leads, named=name is not m, answers=answers))
    if number < anaphor.line and "who" in words:
        _hear(scene, cast, mentions, named, people)


def _hear(
    scene: Scene,
    cast: Cast,
    mentions: list[Mention],
    named: dict[int, Mention],
    people: dict[str, Person],
) -> None:
    """Mark as heard who said something in a clause behind "who"."""
    for m in mentions:
        tokens = scene.lines[m.line].tokens
        if m.lows[0] == "who" and m.cue >= m.last and kind_of(tokens[m.cue]) == "S":
            head = related(scene, cast, m)
            head = named.get(head.first, head) if head else None
            if head and key_of(cast, head) in people:
                people[key_of(cast, head)].signs.add("cue")


def _meant(
    tokens: tuple[Token, ...], cast: Cast, m: Mention, subject: Mention | None, roles: Roles
) -> Mention:
    """Whom a phrase without a name beside it means, as far as one line tells."""
    holder = roles.holder_of(tokens, m) if m is subject else None
    return holder or (_surnamed(tokens, cast, m) if m.kind == "role" else m)


def _surnamed(tokens: tuple[Token, ...], cast: Cast, m: Mention) -> Mention:
    """The mention, as a name where a title is somebody's surname here: "King said"."""
    if m.last - m.first > 1 or tokens[m.first].kind != "C":
        return m
    return replace(m, kind="name", name=m.first) if cast.named(m.lows[0]) else m


def _owns(m: Mention, subject: Mention) -> bool:
    """Whether a thing of somebody's is the subject: "Ida Fenn's fate is open, but she said"."""
    return m.own and m.first == subject.first and subject.kind == "noun"


def _is_somebody(scene: Scene, cast: Cast, name: Mention) -> bool:
    """Whether it is a person, and neither what one leads nor a word that only places have."""
    if _is_led(scene.lines[name.line].tokens, cast, name):
        return False
    if not is_person(name):
        return name.kind == "name" and cast.is_told(name.lows[-1])
    return name.kind != "name" or len(name.lows) > 1 or not cast.places_only(name.lows[0])


def _is_led(tokens: tuple[Token, ...], cast: Cast, m: Mention) -> bool:
    """Whether a name is what somebody leads: "the head of Vale Electric", not "the son of Sol"."""
    if m.kind != "name" or m.preposition not in _LED_BY or m.first < _FEWEST_BEFORE:
        return False
    return tokens[m.first - 2].low in _LEADERS and cast.female(m.lows) is None


def _leads(tokens: tuple[Token, ...], m: Mention, subject: Mention | None) -> bool:
    """Whether a sentence begins with a clause about somebody and goes on about a thing.

    "Though Ida Fenn has lived here long, the rents are new, she said."
    """
    if m.first != 1 or m.own or tokens[0].low not in _SUBORDINATE:
        return False
    return subject is None or subject is m or not is_person(subject)


def _part_in(
    tokens: tuple[Token, ...], m: Mention, subject: Mention | None, *, named: bool, answers: bool
) -> Iterator[str]:
    """What part the mention has in what its line tells: a place, who asked, who was asked."""
    if m.own and m.last < len(tokens) and tokens[m.last].low in _WRITINGS:
        yield "author"  # "Dan Orrel's remarks drew fire. He said …"
    if subject and m.last <= subject.first and not m.own:
        yield "leading"  # "Asked whether Dan Orrel would win, Ida Fenn shrugged."
    if m.preposition in _WHERE and not named:
        yield "where"
    before = tokens[m.first - 2].low if m.first > 1 else ""
    if m.preposition == "by" and before == "asked":
        yield "asked"
    elif m.preposition in _WRITTEN and before in _WRITINGS:
        yield "author"
    if answers and m.object and tokens[m.first - 1].low in _ASKED:
        yield "addressed"
    elif answers and m.cue >= m.last and tokens[m.cue].low in _ASKED:
        yield "asked"


def _answers(scene: Scene, anaphor: Mention) -> bool:
    """Whether an answer is told: "he replied", not "he said"."""
    cue = anaphor.cue
    return cue >= 0 and scene.lines[anaphor.line].tokens[cue].low in _ANSWERS


def _is_heading(scene: Scene, number: int) -> bool:
    """Whether a line is no sentence but a heading or a byline: "Ann Quill in Dunmore"."""
    line = scene.lines[number]
    if not line.tokens or len(line.tokens) > _LONGEST_HEADING or not scene.alone(number):
        return False
    if line.tokens[-1].kind in "wCn":
        return not line.quotes
    return len(line.tokens) <= _LONGEST_LABEL and all(t.kind in "Cp" for t in line.tokens)


def _gender_sign(cast: Cast, name: Mention, gender: bool | None, wanted: bool | None) -> str:
    """What speaks for or against the gender that is wanted; "" where nothing does."""
    if wanted is None:
        return ""
    if gender is not None:
        return "gender"
    if name.kind != "name":
        return ""
    if cast.female(cast.lows_of(name.lows)) is wanted:
        return "gender"  # a surname that others bear too
    if not cast.leans_female(name.lows):
        return ""
    return "leans" if wanted else "leans:not"


def key_of(cast: Cast, mention: Mention) -> str:
    """One word-pair for one person; of one without a name, "the" and the noun."""
    return cast.key(mention.lows) if mention.kind == "name" else "the " + mention.lows[-1]


def _standing(mention: Mention) -> str:
    if mention.own:
        return "own"
    if mention.object and not mention.path.startswith("i"):
        return "object"
    if mention.preposition == _ACCORDING:
        return "subject"  # "It was sold, according to Ida Fenn. “…,” she said."
    if mention.preposition:
        return "preposition"
    return "subject" if mention.cue >= mention.last else "free"
