"""What clauses tell about who speaks: whose verb it is, whose words they are, what joins quotes."""

from collections.abc import Sequence

from bot.core.quotes.mentions import Mention
from bot.core.quotes.tokens import Line, Token
from bot.core.quotes.verbs import is_adverb
from bot.languages.english_speech import SPEECH_NOUNS

FINITE = frozenset("cvx")
_JOINTS = frozenset({",", ";", "and", "or", "but"})
_LONGEST_JOINT = 3
_MOST_BETWEEN = 3
_LEADS = ("that", "to", "of", "about", "as")
_LONGEST_LEAD = 6
_STEPS = 4


def verb_behind(signs: Sequence[str], m: Mention) -> str:
    """What follows a mention that may be a subject.

    ``c`` a verb of speech, ``v`` another verb, ``x`` an auxiliary, ``,`` a comma, ``-`` anything
    else or no subject at all.
    """
    if m.own or m.preposition:
        return "-"
    if m.cue >= 0:
        return "c"
    sign = next((sign for sign in signs[m.last : m.last + _STEPS] if sign), "-")
    return sign if sign in {"x", "v", ","} else "-"


def free_form(tokens: Sequence[Token], m: Mention, free_cue: int) -> str:
    """Of a verb of speech without a subject behind the mention: ``g`` saying, ``f`` said, ``-``."""
    if free_cue < 0 or m.last > free_cue:
        return "-"
    return "g" if tokens[free_cue].low.endswith("ing") else "f"


def is_joined(line: Line, earlier: int, stretch: int) -> bool:
    """Whether only "and" or a comma stands between two stretches of a line: “A” and “B”."""
    places = [token for token, n in line.quotes if n in {earlier, stretch}]
    if earlier + 1 != stretch or len(places) != len((earlier, stretch)):
        return False
    between = line.tokens[places[0] + 1 : places[1]]
    return len(between) <= _LONGEST_JOINT and all(
        t.low in _JOINTS or is_adverb(t.low) for t in between
    )


def owned_words(tokens: Sequence[Token], m: Mention, at: int) -> str:
    """Whether a possessive owns words, and what leads on to the quote: "her blunt claim that"."""
    for i in range(m.last, min(m.last + _MOST_BETWEEN + 1, len(tokens))):
        if tokens[i].kind in "pQ":
            break
        if tokens[i].low in SPEECH_NOUNS:
            behind = [t.low for t in tokens[i + 1 : at]]
            lead = next((low for low in _LEADS if low in behind[:_LONGEST_LEAD]), "")
            return "said:" + (lead if behind else "next") if lead or not behind else "said"
    return "x"
