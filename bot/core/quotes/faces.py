"""A name as it stands in the text."""

from bot.core.quotes.mentions import Mention
from bot.core.quotes.names import unowned
from bot.core.quotes.scene import Scene
from bot.core.quotes.tokens import Token
from bot.languages.english_speech import ORGANISATION_WORDS

_FIELD = frozenset({"for", "of", "on"})
_WITHIN = frozenset({"and", "the", "of", "for"})
_LEADING = frozenset("as in at for when while but and after to".split())
_BODIES = ORGANISATION_WORDS | frozenset(
    {"union", "museum", "academy", "observatory", "initiative"}
)


def face_at(scene: Scene, mention: Mention) -> str:
    """The name of a mention as it stands, without a possessive ending: "Otto Brandt Jr.".

    A body of one word takes in its field, a paper its article: "Centre for Tides", "The Tide".
    """
    tokens = scene.lines[mention.line].tokens
    alone = mention.last - mention.name == 1 and not tokens[mention.last - 1].own
    last = _end_of_field(tokens, mention) if alone else mention.last
    end = tokens[last - 1].end
    if scene.text.startswith(("Jr.", "Sr."), end - 2):
        end += 1
    first = mention.name - (alone and last == mention.last and _has_article(tokens, mention))
    face = scene.text[tokens[first].start : end]
    owned = tokens[last - 1].own or face.endswith(("’s", "'s"))  # "Quill's not alone"
    return unowned(face) if owned else face


def _has_article(tokens: tuple[Token, ...], mention: Mention) -> bool:
    """Whether a capital says that the article is part of the name: "as The Tide reported"."""
    before = mention.name - 1
    if before < 1 or before < mention.first or tokens[before].word != "The":
        return False
    return tokens[before - 1].kind == "w" or tokens[before - 1].low in _LEADING


def _end_of_field(tokens: tuple[Token, ...], mention: Mention) -> int:
    """Where the field of a body ends: "the Centre for Tides and Safe Harbours"."""
    i = mention.last
    if mention.lows[-1] not in _BODIES or i + 1 >= len(tokens) or tokens[i].low not in _FIELD:
        return i
    end = i
    while i < len(tokens) and (tokens[i].low in _WITHIN or tokens[i].kind == "C"):
        i += 1
        if tokens[i - 1].kind == "C":
            end = i
    return end
