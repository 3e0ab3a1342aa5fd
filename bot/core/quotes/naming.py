"""Between marks without being speech: titles, names, files, translations."""

import re

from bot.core.quotes.scan import Stretch
from bot.core.quotes.scene import Place, Scene
from bot.core.quotes.terms import is_term
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import is_cue
from bot.languages.english_naming import PERFORMING, RECITING, WORKS
from bot.languages.english_speech import (
    AUXILIARIES,
    CONJUNCTIONS,
    CREATING,
    EXPLAINED,
    MEANING,
    MISSIONS,
    NAMED_THINGS,
    PREPOSITIONS,
    SENSES,
    SMALL_WORDS,
)

_LONGEST_TITLE = 9
_LONGEST_LOOK = 120
_LONGEST_SENSE = 4
_FEWEST_SAID = 3
_NEAR = 5
_LONGEST_WAY = 10
_OUT_OF = frozenset({"from", "in", "of"})
_JOINS = frozenset({",", "and", "or", "&"})
_ARTICLES = frozenset({"the", "a", "an"})
_WORD = re.compile(r"[\w’'&.-]+")
_FILE = re.compile(r"[\w~/\\-]*[./\\_][\w./\\~-]*\w")


def is_name(scene: Scene, place: Place, stretch: Stretch) -> bool:
    """Whether the stretch is a name or a title beyond doubt, by its own form and what leads in."""
    words = scene.text[
        stretch.span.start : min(stretch.span.end, stretch.span.start + _LONGEST_LOOK)
    ]
    if _FILE.fullmatch(words):
        return True
    tokens = scene.lines[place.line].tokens
    behind = tokens[place.token + 1].low if place.token + 1 < len(tokens) else ""
    if behind in EXPLAINED and (_is_sense(words) or _is_label(words)):
        return True
    at = place.token - 1
    if is_term(tokens, place.token, words):
        return True
    if at >= 0 and behind and _is_inside(tokens, at, words):
        return True
    if words.split(None, 1)[0].lower() in MISSIONS and _is_title(words):
        return True
    # “Blue Weir” and “Sad Heron” are led in by the same words.
    while at > 1 and _is_title(words) and tokens[at].low in _JOINS and tokens[at - 1].kind == "Q":
        at -= 2
    return at >= 0 and _is_led_in(tokens, at, words)


def _is_inside(tokens: tuple[Token, ...], at: int, words: str) -> bool:
    """Whether the stretch is a name's own part: the Coast Guard “Heron” regiment."""
    parts = words.split()
    if tokens[at].kind != "C" or is_cue(tokens, at) or tokens[at].own or len(parts) > _FEWEST_SAID:
        return False
    if at and is_cue(tokens, at - 1):
        return False  # called Ana “Little Bear” again
    after = tokens[at + 2]
    joins = after.low in AUXILIARIES or after.low in PREPOSITIONS or after.low in CONJUNCTIONS
    noun = after.kind == "w" and not joins and not is_cue(tokens, at + 2)
    return noun and words[-1].isalpha() and all(part[0].isupper() for part in parts)


def _is_led_in(tokens: tuple[Token, ...], at: int, words: str) -> bool:
    """Whether the word at ``at``, right before the marks, says that a name stands in them."""
    before = tokens[at]
    if before.low == "of" and at and tokens[at - 1].low in SENSES:
        return len(words.split()) < _FEWEST_SAID
    if before.low in MEANING:
        return _is_sense(words)
    if not _is_title(words.removesuffix(".") if before.low in _OUT_OF else words):
        return False
    if before.word == "," and at:
        return _is_work(tokens, at)
    if before.low in _ARTICLES and at > 1:
        return tokens[at - 1].word == "," and _is_work(tokens, at - 1)
    if before.low in _OUT_OF and any(
        t.low in RECITING for t in tokens[max(0, at - _LONGEST_WAY) : at]
    ):
        return True
    if before.own:
        return len(before.low) > 2 and before.word[: len(before.low)].isupper()
    named = NAMED_THINGS | WORKS
    return before.low in named or before.low in CREATING or before.low in PERFORMING


def _is_work(tokens: tuple[Token, ...], comma: int) -> bool:
    """Whether a work or a ship stands before a comma: "her concerto for horn, “Whale Road”"."""
    for n, token in enumerate(reversed(tokens[max(0, comma - _NEAR) : comma])):
        if token.low in NAMED_THINGS or token.low in WORKS:
            return not token.own
        if token.kind in "pQ" or (n == 0 and token.kind == "C") or is_cue(tokens, comma - 1 - n):
            return False
    return False


def _is_sense(words: str) -> bool:
    """Whether a few words in small letters may explain another, or be explained."""
    if not words[0].islower() or words[-1] in ".!?":
        return False
    return len(words.split()) <= _LONGEST_SENSE


def _is_label(words: str) -> bool:
    """Whether a few words with capitals may be explained: “Reserved for Staff” means."""
    return len(words.split()) <= _LONGEST_SENSE and _is_title(words)


def _is_title(words: str) -> bool:
    """Whether all words but small ones have a capital, and there are two of them or more."""
    parts = _WORD.findall(words)
    if not 1 < len(parts) <= _LONGEST_TITLE or words.rstrip(",")[-1:] in ".!?;:":
        return False
    return parts[0][0].isupper() and all(
        w[0].isupper() or w[0].isdigit() or w in SMALL_WORDS for w in parts
    )
