"""Whose a role is that begins with a pronoun: "his wife", "its chairman", "one of her aides".

Alone such a role says nothing: it is shown with the name that the pronoun means, or not at all.
"""

from bot.core.quotes.mentions import Mention
from bot.core.quotes.names import is_organisation
from bot.core.quotes.scene import Scene
from bot.languages.english_given_names import GIVEN_NAMES

_ITS = "its"
_HERS = frozenset({"his", "her"})
_QUANTIFIED = 2  # "one of his brothers"


def owner_before(scene: Scene, role: Mention) -> Mention | None:
    """The pronoun of a person that owns whom the role is of, or None."""
    return next(
        (
            m
            for m in scene.mentions(role.line)
            if m.own and m.lows[0] in _HERS and m.first in (role.first, role.first + _QUANTIFIED)
        ),
        None,
    )


def owner_of_its(scene: Scene, role: Mention) -> Mention | None:
    """The body that "its" means: the one name before it in its line, else the subject of the last.

    That subject must be the only name there: with two, either may be meant.
    """
    line = scene.lines[role.line]
    if line.tokens[role.first].low != _ITS:
        return None
    here = [m for m in scene.mentions(role.line) if m.last <= role.first and m.kind == "name"]
    if not here and scene.together(role.line - 1, role.line):
        here = [m for m in scene.mentions(role.line - 1) if m.kind == "name"]
        subject = scene.subject(role.line - 1)
        if subject is None or subject.lows not in {m.lows for m in here}:
            return None
    bodies = {m.lows: m for m in here if not m.own and _is_body(m)}
    return here[0] if len(here) == len(bodies) == 1 else None


def _is_body(m: Mention) -> bool:
    """Whether a name is no person's, as far as "its" leaves a doubt."""
    return is_organisation(m.lows) or GIVEN_NAMES.isdisjoint(m.lows)
