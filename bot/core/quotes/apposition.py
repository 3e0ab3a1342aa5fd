"""Names and phrases side by side: "its president, Ann Quill," and "Ann Quill, its president,"."""

from bot.core.quotes.asides import acts_another
from bot.core.quotes.cast import Cast
from bot.core.quotes.mentions import Mention
from bot.core.quotes.persons import is_person
from bot.core.quotes.role_phrases import is_subject
from bot.core.quotes.roles import place_of
from bot.core.quotes.scene import Scene
from bot.core.quotes.tokens import Token
from bot.core.quotes.whole_roles import behind_name
from bot.languages.english_speech import COURTESY, NEAR, ORGANISATION_WORDS, OWNERS, PAPERS

RELATIVE = frozenset({"who", "which", "that"})
_BELONGING = frozenset("of for at in from with on (".split())
_OFFICE_OF = frozenset({"of", "for"})
_ARTICLES = frozenset({"the", "a", "an"})
_PLACING = frozenset({"of", "from"})
_LONGEST_PLACE = 2
_LONGEST_BETWEEN = 10
_NEXT = 3
_LEAD = 4


def name_beside(scene: Scene, mention: Mention) -> tuple[Mention, float] | None:
    """The name beside a role, and how sure it belongs there; None if there is none."""
    tokens, mentions = scene.lines[mention.line].tokens, scene.mentions(mention.line)
    for other in mentions:
        behind = other.kind == "name" and not other.own and other.first > mention.last
        if behind and other.preposition != "in" and _leads_to(tokens, mention, other):
            return other, 0.95
    for n, other in enumerate(mentions):
        if other.kind != "name" or other.own or other.preposition == "in":
            continue
        if other.first - 1 == mention.last and _heads(tokens, mention, other):
            return other, 0.9
        low, high = other.aside or (0, 0)
        if low <= mention.first < high and not acts_another(tokens, low):
            return other, 0.95
        after = other.last < len(tokens) and tokens[other.last].word == ","
        if after and other.last + 1 == mention.first and not is_subject(mention):
            return _seated(mentions, n), 0.9
    return None


def name_below(scene: Scene, role: Mention) -> Mention | None:
    """Who is described where a text begins and named, with an age, in the next paragraph.

    "A carer said it was “…”. / Ida Fenn, 41, had kept the keys." None where it is not so told.
    """
    tokens = scene.lines[role.line].tokens
    if role.line > _LEAD or tokens[role.first].low not in {"a", "an"}:
        return None
    if scene.subject(role.line) is not role:
        return None
    below = role.line + 1
    while scene.together(role.line, below):
        below += 1
    if below >= len(scene.lines) or not scene.mentions(below):
        return None
    tokens, m = scene.lines[below].tokens, scene.mentions(below)[0]
    aged = m.last + 2 < len(tokens) and tokens[m.last].word == tokens[m.last + 2].word == ","
    whole = m.kind == "name" and m.first == 0 and len(m.lows) > 1
    return m if whole and aged and tokens[m.last + 1].kind == "n" else None


def _heads(tokens: tuple[Token, ...], role: Mention, name: Mention) -> bool:
    """Whether a role's body and its holder run together: "Spokesman for Vale Council Ana Ruiz"."""
    if name.preposition not in _OFFICE_OF or role.first or len(name.lows) < 2:
        return False
    lead = tokens[name.first : name.name]
    return bool(lead) and (
        lead[-1].low in ORGANISATION_WORDS or (lead[-1].low in COURTESY and len(lead) > 2)
    )


def names_beside(tokens: tuple[Token, ...], mentions: list[Mention]) -> dict[int, Mention]:
    """The names right beside phrases of one line, by the phrases' places: "His wife, Sol, who"."""
    found = {}
    for n, m in enumerate(mentions):
        if m.kind not in {"role", "noun"} or m.own:
            continue
        beside = mentions[n - 1] if n else m
        comma = beside.last < m.first and tokens[beside.last].word == ","
        if beside.kind == "name" and comma and beside.last + 1 == m.first and not is_subject(m):
            found[m.first] = _seated(mentions, n - 1)
            continue
        for after in mentions[n + 1 : n + _NEXT]:
            if after.kind == "name":
                if not after.own and _leads_to(tokens, m, after):
                    found[m.first] = after
                break
    return found


def _seated(mentions: list[Mention], n: int) -> Mention:
    """The name with this number, or the one whose place it is: "Ann Quill of Ames, the mayor"."""
    name = mentions[n]
    if n and name.preposition in _PLACING and len(name.lows) <= _LONGEST_PLACE:
        before = mentions[n - 1]
        if before.kind == "name" and not before.own and before.last == name.first - 1:
            return before
    return name


def related(scene: Scene, cast: Cast, relative: Mention) -> Mention | None:
    """Whom "who" goes on about: not the town or the body in "Ann Quill of Ames, who said"."""
    tokens = scene.lines[relative.line].tokens
    earlier = [
        m
        for m in scene.mentions(relative.line)
        if m.last <= relative.first and m.kind != "pronoun" and tokens[m.first].kind != "n"
    ]
    while len(earlier) > 1 and relative.lows[0] == "who":
        last, head = earlier[-1], earlier[-2]
        bracketed = last.first > 0 and tokens[last.first - 1].word == "("
        if bracketed or (last.lows[0] in NEAR and last.first == head.last):
            earlier.pop()  # "Ann Quill (Ind.), who", "a clerk familiar with the talks, who said"
            continue
        beside = head.last in {last.first, last.first - 1} and not head.own
        named = is_person(last) and (len(last.lows) > 1 or cast.knows(last.lows))
        described = last.kind == "role" and last.lows[0] not in PAPERS
        if named or described or not last.preposition or not beside:
            break
        earlier.pop()
    return earlier[-1] if earlier else None


def is_beside(scene: Scene, mention: Mention, name: Mention) -> bool:
    """Whether a role or "who" stands next to the words that it stands for."""
    if mention.kind == "pronoun":
        near = name.line == mention.line and 0 <= mention.first - name.last <= _LONGEST_BETWEEN
        return near and mention.lows[0] in RELATIVE
    found = name_beside(scene, mention)
    return found is not None and found[0] is name


def role_before(scene: Scene, mention: Mention, name: Mention) -> str | None:
    """The role that a mention gives to the name behind it: "The mayor of Vik, Ann Quill"."""
    if mention.kind != "role" or mention.own or mention.last >= name.first:
        return None
    tokens = scene.lines[mention.line].tokens
    if mention.preposition == "of" and tokens[mention.first - 2].low == "one":
        return None  # "One of the mill's top grinders, Ann Quill, said"
    if tokens[mention.first].low in OWNERS or not _leads_to(tokens, mention, name):
        return None
    whole, _ = behind_name(tokens, mention.first + (tokens[mention.first].low in _ARTICLES))
    return place_of(tokens, whole).of(scene.text) if whole else None


def _leads_to(tokens: tuple[Token, ...], mention: Mention, name: Mention) -> bool:
    """Whether only "of …", "(…)" and a comma stand between a role and a name, and it closes."""
    between = tokens[mention.last : name.first]
    if not between or len(between) > _LONGEST_BETWEEN or between[-1].word != ",":
        return False
    if any(t.word in {",", ";"} or t.kind == "Q" for t in between[:-1]):
        return False
    if len(between) > 1 and between[0].low not in _BELONGING:
        return False
    end = name.last
    if end + 1 < len(tokens) and tokens[end].low in _PLACING and tokens[end + 1].kind == "C":
        while end + 1 < len(tokens) and tokens[end + 1].kind == "C":
            end += 1  # "Another miller, Ann Quill of Vale Mills, said"
        end += 1
        return end < len(tokens) and tokens[end].word == ","
    return end >= len(tokens) or tokens[end].word in {",", ".", "(", "—"}
