"""Whom a pronoun or a description stands for: the people named before it, each with evidence.

Evidence is gathered by person, not by mention: how far back, in which part of the sentence, how
often, whether this person spoke last or was spoken of last.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.core.quotes.apposition import names_beside, related
from bot.core.quotes.candidates import Candidate
from bot.core.quotes.cast import Cast
from bot.core.quotes.mentions import Mention
from bot.core.quotes.persons import gender_in, is_person
from bot.core.quotes.scene import Scene, Spoken
from bot.core.quotes.subjects import main_subject
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import kind_of
from bot.languages.english_speech import PAPERS, SPEECH_NOUNS

_LINES_BACK = 10
_MOST_PER_LINE = 16
_NEW = 3  # a name first given at most two lines back is news
_WHERE = frozenset({"in", "at", "near"})
_LONGEST_HEADING = 12
_WRITTEN = frozenset({"by", "from"})
_OF = frozenset({"of", "about", "to"})
_ASKED = frozenset("asked asks told tells pressed presses".split())
_ANSWERS = frozenset("replied replies responded responds answered answers".split())
_ASKING = frozenset(
    "questioner reporter interviewer moderator journalist host caller correspondent".split()
)
_ARTICLES = frozenset({"a", "an", "another", "one"})
_STANDINGS = ("subject", "free", "object", "preposition", "own")


@dataclass(slots=True)
class _Person:
    """What was seen of one person on the way back."""

    mention: Mention
    line: int
    standing: int = len(_STANDINGS)
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
            self.standing = min(self.standing, _STANDINGS.index(standing))
        elif as_subject:
            self.signs.add("subject:earlier")
        if m.cue >= 0:
            self.signs.add("cue" if near else "cue:earlier")
        if m.kind == "name" and self.mention.kind != "name":
            self.mention = m


def find_antecedents(
    scene: Scene,
    cast: Cast,
    anaphor: Mention,
    before: Spoken | None,
    wanted: bool | None,
    voice: Mention | None = None,
) -> list[Candidate]:
    """All people before the anaphor that it may stand for; nobody is the last one.

    Args:
        scene: the text's lines.
        cast: who is who in it.
        anaphor: the pronoun or description.
        before: the quote before, with the name or role that spoke it.
        wanted: whether a woman is meant (True), a man (False), or either (None).
        voice: the words that attribute the quote before, as they stand.
    """
    people = _gather(scene, cast, anaphor, wanted)
    for key in _spoken_of(scene, cast, anaphor):
        people.pop(key, None)
    spoke = _key(cast, before.mention) if before and before.mention else ""
    last = people.get(spoke)
    named = last is not None and last.mention.kind == "name"
    if last and voice and named and _goes_on(scene, cast, voice, anaphor, spoke, wanted):
        last.signs.add("unbroken")
    found = [
        Candidate(person.mention, tuple(_evidence(scene, cast, anaphor, key, person, spoke)))
        for key, person in people.items()
    ]
    found.append(Candidate(None, ("none",)))
    return found


def _goes_on(
    scene: Scene, cast: Cast, voice: Mention, anaphor: Mention, spoke: str, wanted: bool | None
) -> bool:
    """Whether nobody else who may be meant stands between two attributions: “…,” he said. “…,”."""
    if (voice.line, voice.first) >= (anaphor.line, anaphor.first):
        return False
    for number in range(voice.line, anaphor.line + 1):
        for m in scene.mentions(number):
            if not (voice.line, voice.last) <= (number, m.first) < (anaphor.line, anaphor.first):
                continue
            if not is_person(m) or _key(cast, m) == spoke:
                continue
            if wanted is None or gender_in(scene, cast, m, m) in {wanted, None}:
                return False
    return True


def _spoken_of(scene: Scene, cast: Cast, anaphor: Mention) -> list[str]:
    """Who is not meant because the same clause names them beside it: "he said of Ann Quill"."""
    if anaphor.cue < anaphor.last:
        return []
    behind = (anaphor.cue + 1, anaphor.cue + 2)
    return [
        _key(cast, m)
        for m in scene.mentions(anaphor.line)
        if m.kind == "name"
        and not m.own
        and ((m.object and m.first == behind[0]) or (m.preposition in _OF and m.first == behind[1]))
    ]


def _gather(scene: Scene, cast: Cast, anaphor: Mention, wanted: bool | None) -> dict[str, _Person]:
    """The people on the lines back from the anaphor, the nearest first."""
    people: dict[str, _Person] = {}
    topic = voice = False
    for number in range(anaphor.line, max(-1, anaphor.line - _LINES_BACK), -1):
        earlier = set(people)
        _look_at(scene, cast, number, anaphor, wanted, people)
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


def _look_at(
    scene: Scene,
    cast: Cast,
    number: int,
    anaphor: Mention,
    wanted: bool | None,
    people: dict[str, _Person],
) -> None:
    """Take in the people of one line who may be meant."""
    tokens, mentions = scene.lines[number].tokens, scene.mentions(number)
    subject = main_subject(tokens, mentions)
    named = names_beside(tokens, mentions)
    heading = number != anaphor.line and is_heading(scene, number)
    answers = anaphor.line - number <= 1 and _answers(scene, anaphor)
    for m in mentions[:_MOST_PER_LINE]:
        if number == anaphor.line and (m.first >= anaphor.first or m.cue == anaphor.cue >= 0):
            continue
        name = named.get(m.first, m)
        if not is_person(name) or (name.kind == "noun" and m is not subject):
            continue
        gender = gender_in(scene, cast, m, name)
        if None not in {wanted, gender} and gender is not wanted:
            continue
        person = people.setdefault(_key(cast, name), _Person(name, number))
        person.see(name, number, as_subject=m is subject)
        if wanted is not None:
            person.signs.update(_gender_signs(cast, name, gender, wanted=wanted))
        if heading:
            person.signs.add("heading")
        leads = subject if number < anaphor.line else None
        person.signs.update(_part_in(tokens, m, leads, named=name is not m, answers=answers))
    for m in mentions if number < anaphor.line else ():
        if m.lows[0] == "who" and m.cue >= m.last and kind_of(tokens[m.cue]) == "S":
            head = related(scene, cast, m)
            head = named.get(head.first, head) if head else None
            if head and _key(cast, head) in people:
                people[_key(cast, head)].signs.add("cue")


def _part_in(
    tokens: tuple[Token, ...], m: Mention, subject: Mention | None, *, named: bool, answers: bool
) -> Iterator[str]:
    """What part the mention has in what its line tells: a place, who asked, who was asked."""
    if subject and m.last <= subject.first:
        yield "leading"  # "Asked whether Dan Orrel would win, Ida Fenn shrugged."
    if m.preposition in _WHERE and not named:
        yield "where"
    if m.preposition == "by" and tokens[m.first - 2].low == "asked":
        yield "asked"
    elif m.preposition in _WRITTEN and tokens[m.first - 2].low in PAPERS | SPEECH_NOUNS:
        yield "author"
    if answers and m.object and tokens[m.first - 1].low in _ASKED:
        yield "addressed"
    elif answers and m.cue >= m.last and tokens[m.cue].low in _ASKED:
        yield "asked"


def _answers(scene: Scene, anaphor: Mention) -> bool:
    """Whether an answer is told: "he replied", not "he said"."""
    cue = anaphor.cue
    return cue >= 0 and scene.lines[anaphor.line].tokens[cue].low in _ANSWERS


def is_heading(scene: Scene, number: int) -> bool:
    """Whether a line is no sentence but a heading or a byline: "Ann Quill in Dunmore"."""
    line = scene.lines[number]
    if not line.tokens or len(line.tokens) > _LONGEST_HEADING or not scene.alone(number):
        return False
    return line.tokens[-1].kind in "wCn" and not line.quotes


def _gender_signs(cast: Cast, name: Mention, gender: bool | None, *, wanted: bool) -> Iterator[str]:
    if gender is not None:
        yield "gender"
    elif name.kind == "name" and cast.leans_female(name.lows):
        yield "leans" if wanted else "leans:not"


def _evidence(
    scene: Scene, cast: Cast, anaphor: Mention, key: str, person: _Person, spoke: str
) -> Iterator[str]:
    m = person.mention
    yield f"line:{min(anaphor.line - person.line, 6)}"
    yield m.kind
    yield _STANDINGS[person.standing]
    yield _familiar(cast, m)
    yield f"times:{min(person.times, 3)}"
    yield from sorted(person.signs)
    yield from _nearness(scene, anaphor, person)
    if key == spoke:
        yield "spoke"
        if person.signs & {"voice", "topic"}:
            yield "spoke:voice"
    since = scene.lines[max(0, anaphor.line - _NEW + 1)].span.start
    if any(since <= place <= _start(scene, m) for place in cast.places(m.lows)[:1]):
        yield "fresh"
    if not scene.together(person.line, anaphor.line):
        yield "paragraph"


def _nearness(scene: Scene, anaphor: Mention, person: _Person) -> Iterator[str]:
    """What the subject of this sentence or of the one before has for it."""
    back, m = anaphor.line - person.line, person.mention
    if person.standing or back > 1:
        return
    new = _is_new(scene, m)
    if back == 0:
        yield "here"
        if new and person.leads:
            yield "newcomer"  # "A resident woke to a sound she described as …"
    elif not scene.together(person.line, anaphor.line):
        if m.kind == "name":
            yield "before:paragraph"
        elif new and person.leads and m.lows[0] not in _ASKING:
            yield "before:new:paragraph"
    elif m.kind == "name":
        yield "before"
    elif person.leads:
        yield "before:new" if new else "before:role"


def _is_new(scene: Scene, mention: Mention) -> bool:
    """Whether somebody not named is brought in: "a resident"."""
    first = scene.lines[mention.line].tokens[mention.first].low
    return mention.kind != "name" and first in _ARTICLES


def _start(scene: Scene, mention: Mention) -> int:
    at = mention.name if mention.name < mention.last else mention.first
    return scene.lines[mention.line].tokens[at].start


def _key(cast: Cast, mention: Mention) -> str:
    return cast.key(mention.lows) if mention.kind == "name" else "the " + mention.lows[-1]


def _familiar(cast: Cast, mention: Mention) -> str:
    if mention.kind != "name":
        return "noun"
    if cast.knows(mention.lows):
        return "known"
    return "stray" if len(mention.lows) == 1 else "new"


def _standing(mention: Mention) -> str:
    if mention.own:
        return "own"
    if mention.object and not mention.path.startswith("i"):
        return "object"
    if mention.preposition:
        return "preposition"
    return "subject" if mention.cue >= mention.last else "free"
