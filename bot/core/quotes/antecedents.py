"""Whom a pronoun or a description stands for: the people named before it, each with evidence.

Evidence is gathered by person, not by mention: how far back, in which part of the sentence, how
often, whether this person spoke last or was spoken of last.
"""

import re
from collections.abc import Callable, Iterator

from bot.core.quotes.candidates import Candidate
from bot.core.quotes.cast import Cast
from bot.core.quotes.mentions import Mention
from bot.core.quotes.people import STANDINGS, Person, add_hero, gather, key_of
from bot.core.quotes.persons import gender_in, gender_of, gender_of_noun, is_person
from bot.core.quotes.roles import Roles
from bot.core.quotes.scene import Scene, Spoken
from bot.core.quotes.tokens import Token
from bot.languages.english_speech import PREPOSITIONS

_CAPITALISED = re.compile(r"\b[A-Z][\w-]+")
_THEN = frozenset("after as before because but when while".split())
_BEHIND_HER = PREPOSITIONS | frozenset(["that", "and", ",", ".", "whether", "if", "how", "why"])
_NEW = 3  # a name first given at most two lines back is news
_ASKING = frozenset(
    "questioner reporter interviewer moderator journalist host caller correspondent".split()
)
_ARTICLES = frozenset({"a", "an", "another", "one"})
_LONGEST_LEAD = 3
_GOING_ON = frozenset("added adds continued continues".split())
_ASKING_OF = frozenset("asked asks pressed presses questioned questions".split())
_ABOUT = frozenset("about on whether if why what how when where".split())
_OBJECT = STANDINGS.index("object")
_SEEN_TO_ACT = frozenset({"cue", "cue:earlier", "subject:earlier"})


def find_antecedents(
    scene: Scene,
    cast: Cast,
    anaphor: Mention,
    before: Spoken | None,
    wanted: bool | None,
    roles: Roles,
    voice: Mention | None = None,
    again: Mention | None = None,
    hero: Callable[[], Mention | None] | None = None,
) -> list[Candidate]:
    """All people before the anaphor that it may stand for; nobody is the last one.

    Args:
        scene: the text's lines.
        cast: who is who in it.
        anaphor: the pronoun or description.
        before: the quote before, with the name or role that spoke it.
        wanted: whether a woman is meant (True), a man (False), or either (None).
        roles: who holds which role.
        voice: the words that attribute the quote before, as they stand.
        again: whom the same pronoun meant that spoke last.
        hero: tells whom of this gender the text is about.
    """
    people = gather(scene, cast, anaphor, wanted, roles)
    if hero and not any(_is_plain(anaphor, person) for person in people.values()):
        subject = hero()
        if subject and subject.line < anaphor.line:
            add_hero(cast, people, subject)
    for key in _spoken_of(scene, cast, anaphor):
        people.pop(key, None)
    for key in [k for k, person in people.items() if _only_heads(scene, person)]:
        del people[key]
    for m in _told_of(scene, anaphor):
        people.pop(key_of(cast, m), None)
    spoke = key_of(cast, before.mention) if before and before.mention else ""
    inside = _words_inside(scene, anaphor.line)
    for person in people.values():
        if person.mention.kind == "name" and person.mention.lows[-1] in inside:
            person.signs.add("quoted")
    last = people.get(spoke)
    named = last is not None and last.mention.kind == "name"
    if last and voice and named and _goes_on(scene, cast, voice, anaphor, spoke, wanted):
        last.signs.add("unbroken")
    same = people.get(key_of(cast, again)) if again else None
    if same:
        sure = "again" if same.mention.kind == "name" else "again:new"
        same.signs.add(sure if "gender" in same.signs else "again:perhaps")
    found = [
        Candidate(person.mention, tuple(_evidence(scene, cast, anaphor, key, person, spoke)))
        for key, person in people.items()
    ]
    found.append(Candidate(None, ("none",)))
    return found


def _only_heads(scene: Scene, person: Person) -> bool:
    """Whether somebody is named in a heading or a byline and nowhere else."""
    m = person.mention
    if "heading" not in person.signs or person.times > 1 or m.kind != "name":
        return False
    return scene.text.count(scene.lines[m.line].tokens[m.last - 1].word) <= 1


def _is_plain(anaphor: Mention, person: Person) -> bool:
    """Whether somebody is so near and so surely of the gender that nobody far off is meant."""
    return person.standing == 0 and anaphor.line - person.line < _NEW and "gender" in person.signs


def _words_inside(scene: Scene, number: int) -> frozenset[str]:
    """The words with a capital in a line's quotes: nobody speaks of himself by name."""
    quotes = (scene.text[t.start : t.end] for t in scene.lines[number].tokens if t.kind == "Q")
    return frozenset(w.lower() for quote in quotes for w in _CAPITALISED.findall(quote))


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
            if not is_person(m) or key_of(cast, m) == spoke:
                continue
            if wanted is None or gender_in(scene, cast, m, m) in {wanted, None}:
                return False
    return True


def _spoken_of(scene: Scene, cast: Cast, anaphor: Mention) -> list[str]:
    """Who is not meant because the same clause names them behind it: "he said of Ann Quill".

    Nobody is first "she" and then a name in what hangs on it: "she calls Ann Quill's plan “…”".
    """
    if anaphor.cue < anaphor.last:
        return []
    tokens = scene.lines[anaphor.line].tokens
    ends = (i for i in range(anaphor.cue + 1, len(tokens)) if _ends_clause(tokens[i]))
    end = next(ends, len(tokens))
    return [
        key_of(cast, m)
        for m in scene.mentions(anaphor.line)
        if m.kind == "name" and anaphor.cue < m.first < end
    ]


def _told_of(scene: Scene, anaphor: Mention) -> Iterator[Mention]:
    """Who is not meant because what is said in front is about them: "Ann Quill is ill, she said".

    Nor who asks: "Ann Quill asked her what she had paid".
    """
    mentions, tokens = scene.mentions(anaphor.line), scene.lines[anaphor.line].tokens
    for m in mentions:
        low, high = m.aside or (0, 0)
        if low <= anaphor.first < high and tokens[low].low == "whom":
            yield m  # "Ann Quill, whom she had called “a clown”"
    first = next((m for m in mentions if m.kind == "name"), None)
    if first is None or first.last > anaphor.first or first.own:
        return
    tags = tokens[anaphor.first - 1].word == "," and anaphor.cue == anaphor.last
    tags = tags and tokens[min(anaphor.cue + 1, len(tokens) - 1)].kind == "p"
    # At a paragraph's start a writer may well begin with the name of who is said to say it.
    goes_on = tags and tokens[anaphor.cue].low in _GOING_ON
    goes_on = goes_on or scene.together(anaphor.line, anaphor.line - 1)
    if tags and goes_on and first.cue < 0:
        led = [t.low for t in tokens[: first.first]]
        plain = not led or (led[-1] == "," and len(led) <= _LONGEST_LEAD)
        if plain and first is scene.subject(anaphor.line):
            yield first
    for m in mentions:
        if m.kind == "name" and m.last <= m.cue < anaphor.first and tokens[m.cue].low in _ASKING_OF:
            asked = next((o for o in mentions if o.first == m.cue + 1 and o.object), None)
            about = tokens[asked.last].low if asked and asked.last < anaphor.first else ""
            if about in _ABOUT and asked and asked.kind in {"name", "pronoun"}:
                yield m


def _ends_clause(token: Token) -> bool:
    """Whether what follows is told by the writer, who may name anybody."""
    return token.kind == "Q" or token.word in {",", ";"} or token.low in _THEN


def _evidence(
    scene: Scene, cast: Cast, anaphor: Mention, key: str, person: Person, spoke: str
) -> Iterator[str]:
    m = person.mention
    yield f"line:{min(anaphor.line - person.line, 6)}"
    yield m.kind
    yield STANDINGS[person.standing]
    yield _familiar(cast, m)
    if person.standing > _OBJECT and _is_bare(cast, m) and not person.signs & _SEEN_TO_ACT:
        yield "bare"
    yield f"times:{min(person.times, 3)}"
    yield from sorted(person.signs)
    yield from _nearness(scene, anaphor, person)
    if _is_only_one(scene, cast, anaphor, person):
        yield "only" if gender_of_noun(m.lows[0]) is not None else "only:perhaps"
    if key == spoke:
        yield "spoke"
        if person.signs & {"voice", "topic"}:
            yield "spoke:voice"
    since = scene.lines[max(0, anaphor.line - _NEW + 1)].span.start
    new = any(since <= place <= _start(scene, m) for place in cast.places(m.lows)[:1])
    if new and "heading" not in person.signs:
        yield "fresh"
    if not scene.together(person.line, anaphor.line):
        yield "paragraph"


def _nearness(scene: Scene, anaphor: Mention, person: Person) -> Iterator[str]:
    """What the subject of this sentence or of the one before has for it."""
    back, m = anaphor.line - person.line, person.mention
    if person.standing or back > 1:
        return
    new = is_new(scene, m) and not _acts_on(scene, anaphor, m)
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


def _is_only_one(scene: Scene, cast: Cast, anaphor: Mention, person: Person) -> bool:
    """Whether somebody brought in is the only one there who may be meant: "He met a woman. She".

    "There" is the sentence before the pronoun's, whose subject is told by the other pronoun.
    """
    m, wanted = person.mention, gender_of(anaphor.lows[0])
    if wanted is None or person.standing == 0 or m.kind == "name" or m.lows[0] in _ASKING:
        return False
    if anaphor.line - person.line != 1 or not (is_new(scene, m) and is_person(m)):
        return False
    names = [o for o in scene.mentions(m.line) if o.kind in {"name", "pronoun"}]
    others = [gender_in(scene, cast, o, o) for o in names if o.kind == "name" and is_person(o)]
    led = (o for o in names if o.kind == "pronoun" and o.first < m.first)
    told = [gender_of(o.lows[0]) for o in led]
    others += [gender for gender in told if gender is not None]
    return bool(others) and all(gender is (not wanted) for gender in others)


def _acts_on(scene: Scene, anaphor: Mention, newcomer: Mention) -> bool:
    """Whether the pronoun means another where somebody is brought in: "A clerk told her that"."""
    if anaphor.kind != "pronoun":
        return False
    gender, tokens = gender_of(anaphor.lows[0]), scene.lines[newcomer.line].tokens
    for m in scene.mentions(newcomer.line):
        if m.first < newcomer.last or not m.object or m.last >= len(tokens):
            continue
        low = m.lows[0]
        him = low == "him" or (low == "her" and tokens[m.last].low in _BEHIND_HER)
        if him and gender_of(low) is gender:
            return True
    return False


def is_new(scene: Scene, mention: Mention) -> bool:
    """Whether somebody not named is brought in: "a resident"."""
    first = scene.lines[mention.line].tokens[mention.first].low
    return mention.kind != "name" and first in _ARTICLES


def _start(scene: Scene, mention: Mention) -> int:
    at = mention.name if mention.name < mention.last else mention.first
    return scene.lines[mention.line].tokens[at].start


def _is_bare(cast: Cast, mention: Mention) -> bool:
    """Whether nothing tells that words with capitals are a person's: "the Narva Gate"."""
    lows = mention.lows
    return (
        mention.kind == "name"
        and len(lows) > 1
        and mention.name == mention.first
        and cast.female(lows) is None
    )


def _familiar(cast: Cast, mention: Mention) -> str:
    if mention.kind != "name":
        return "noun"
    if cast.knows(mention.lows):
        return "known"
    return "stray" if len(mention.lows) == 1 else "new"
