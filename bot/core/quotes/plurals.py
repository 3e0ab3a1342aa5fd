"""Who speaks without being one person: pairs, groups ("they said"), bodies ("it said")."""

from bot.core.quotes.mentions import Mention
from bot.core.quotes.names import is_organisation
from bot.core.quotes.persons import is_person
from bot.core.quotes.reporters import Knows
from bot.core.quotes.scene import Scene
from bot.core.quotes.tokens import Token
from bot.core.quotes.turns import Turn
from bot.core.quotes.verbs import is_cue
from bot.languages.english_places import REGIONS
from bot.languages.english_speech import PAPERS, ROLE_NOUNS

_LINES_BACK = 4
_OF_GROUP, _IN_TURN, _UNKNOWN = 0.7, 0.9, 0.3
_FEWEST_NAMES = 2
_MEN = frozenset("men women people police crew crowd".split())


def of_no_gender(
    scene: Scene, pronoun: Mention, turn: Turn | None, knows: Knows
) -> tuple[Mention | None, float]:
    """Whom "they", "it" or "I" stands for, and how sure that is.

    Args:
        scene: the text's lines.
        pronoun: where it stands.
        turn: the turn of an interview it stands in, if any: "I" is whoever's turn it is.
        knows: whether a name is a person's of the text.

    Of a pair it is the second, whose partner `partner_of` tells.
    """
    if pronoun.lows[0] in {"they", "it"}:
        they = pronoun.lows[0] == "they"
        found = group_of(scene, pronoun, knows) if they else body_of(scene, pronoun)
        return (found, _OF_GROUP) if found else (None, _UNKNOWN)
    return (turn.mention, _IN_TURN) if turn and turn.mention else (None, _UNKNOWN)


def group_of(scene: Scene, pronoun: Mention, knows: Knows) -> Mention | None:
    """The nearest group or pair before "they", the subject of its sentence first; or None."""
    for number in range(pronoun.line, max(-1, pronoun.line - _LINES_BACK), -1):
        before = [
            m
            for m in scene.mentions(number)
            if not m.own and (number < pronoun.line or m.last <= pronoun.first)
        ]
        pair = next((m for m in before if partner_of(scene, m, knows) is not None), None)
        if pair is not None:
            return pair
        groups = [m for m in before if _is_group(m)]
        if groups:
            return next((m for m in groups if not m.preposition and not m.object), groups[-1])
    return None


def body_of(scene: Scene, pronoun: Mention) -> Mention | None:
    """The body or paper that spoke last before "it", or None."""
    for number in range(pronoun.line, max(-1, pronoun.line - _LINES_BACK), -1):
        tokens = scene.lines[number].tokens
        for m in reversed(scene.mentions(number)):
            if m.own or (number == pronoun.line and m.last > pronoun.first):
                continue
            if m.preposition in {"of", "in"}:
                continue  # "the Council of New Quern said"
            if (m.cue >= 0 or m.preposition == "according") and _is_body(tokens, m):
                return m
    return None


def _is_body(tokens: tuple[Token, ...], mention: Mention) -> bool:
    if mention.kind == "role":
        return mention.lows[0] in PAPERS
    acronym = tokens[mention.last - 1].word
    return mention.kind == "name" and (
        is_organisation(mention.lows) or (len(acronym) > 1 and acronym.isupper())
    )


def partner_of(scene: Scene, mention: Mention, knows: Knows) -> Mention | None:
    """The other of two who are named side by side as the subject: "Ann Quill and Dan Orrel".

    Only where the pair begins the sentence, or stands behind a quote or a sign: in "Quill won
    Hale and Orrel said" nobody speaks with Hale. Surnames alone have to be those of people whom
    ``knows`` tells.
    """
    tokens = scene.lines[mention.line].tokens
    if mention.kind != "name" or mention.own:
        return None
    if mention.first < 2 or tokens[mention.first - 1].low != "and":
        return None
    for other in scene.mentions(mention.line):
        if other.last == mention.first - 1 and other.kind == "name" and not other.own:
            pair = all(_is_person(m, knows) for m in (other, mention))
            return other if pair and _is_subject(tokens, other, mention) else None
    return None


def _is_person(m: Mention, knows: Knows) -> bool:
    if len(m.lows) >= _FEWEST_NAMES:
        return not is_organisation(m.lows)
    return knows(m) and is_person(m) and m.lows[0] not in REGIONS


def _is_subject(tokens: tuple[Token, ...], first: Mention, second: Mention) -> bool:
    """Whether the two begin the sentence before the verb, or stand behind "said"."""
    start = first.first - (first.first > 0 and tokens[first.first - 1].low == "both")
    if second.cue >= second.last:
        return start == 0 or tokens[start - 1].kind in "pQ"
    return start > 1 and tokens[start - 2].kind == "Q" and is_cue(tokens, start - 1)


def _is_group(mention: Mention) -> bool:
    if mention.kind != "role":
        return False
    head = mention.lows[0]
    return head in _MEN or (head in ROLE_NOUNS and head.endswith("s") and not head.endswith("ss"))
