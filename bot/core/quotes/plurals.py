"""Several who speak as one: "Ann Quill and Dan Orrel said", "they said" of the officials."""

from bot.core.quotes.candidates import Scene
from bot.core.quotes.mentions import Mention
from bot.core.quotes.names import is_organisation
from bot.languages.english_speech import ROLE_NOUNS

_LINES_BACK = 4
_MEN = frozenset("men women people police crew crowd".split())


def group_of(scene: Scene, pronoun: Mention) -> Mention | None:
    """The nearest group before "they", the subject of its sentence first; or None."""
    for number in range(pronoun.line, max(-1, pronoun.line - _LINES_BACK), -1):
        groups = [
            m
            for m in scene.mentions(number)
            if _is_group(m) and not m.own and (number < pronoun.line or m.last <= pronoun.first)
        ]
        if groups:
            return next((m for m in groups if not m.preposition and not m.object), groups[-1])
    return None


def partner_of(scene: Scene, mention: Mention) -> Mention | None:
    """The other of two who are named side by side as the subject: "Ann Quill and Dan Orrel".

    Only where the pair begins the sentence, or stands behind a quote or a sign: in "Quill won
    Hale and Orrel said" nobody speaks with Hale.
    """
    tokens = scene.lines[mention.line].tokens
    if mention.kind != "name" or mention.own or mention.cue < mention.last:
        return None
    if mention.first < 2 or tokens[mention.first - 1].low != "and":
        return None
    for other in scene.mentions(mention.line):
        if other.last == mention.first - 1 and other.kind == "name" and not other.own:
            begins = other.first == 0 or tokens[other.first - 1].kind in "pQ"
            people = not is_organisation(other.lows) and not is_organisation(mention.lows)
            whole = len(other.lows) > 1 and len(mention.lows) > 1
            return other if begins and people and whole else None
    return None


def _is_group(mention: Mention) -> bool:
    if mention.kind != "role":
        return False
    head = mention.lows[0]
    return head in _MEN or (head in ROLE_NOUNS and head.endswith("s") and not head.endswith("ss"))
