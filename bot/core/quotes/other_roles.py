"""Whether a description goes with what the text calls somebody: no mayor is "the plumber"."""

from collections.abc import Collection

from bot.core.quotes.mentions import Mention
from bot.core.quotes.persons import DEFINITE, is_aged
from bot.core.quotes.tokens import Token
from bot.languages.english_roles import ONE_WORD
from bot.languages.english_trades import ANYBODYS, STANDINGS_OF_ANYBODY, fields_of

_PAST = frozenset("former ex retired one-time onetime ageing aging".split())
_COMPOUNDS = ("-of-one", "-of-two", "-of-three", "-of-four", "-of-five", "-to-be")
_LED = "leader"
_BARE = 2  # "the leader"


def goes_with(tokens: tuple[Token, ...], said: Mention, given: Collection[str]) -> bool:
    """Whether somebody may be described so whom the text gives these roles.

    Args:
        tokens: those of the description's line.
        said: the description.
        given: the head nouns of the person's roles.
    """
    held = [noun for noun in given if noun not in STANDINGS_OF_ANYBODY]
    phrase = tokens[said.first : said.last]
    noun = said.lows[-1]
    joined = phrase[0].low not in DEFINITE  # "the former mayor and current governor"
    if not held or joined or any(t.low in _PAST for t in phrase) or is_aged(phrase):
        return True
    if noun in ANYBODYS or noun.endswith(_COMPOUNDS):
        return noun != _LED or not _leads_a_body(phrase)
    fields = fields_of(noun)
    one = ONE_WORD.get(noun, noun)
    return any(ONE_WORD.get(n, n) == one or fields & fields_of(n) for n in held)


def _leads_a_body(phrase: tuple[Token, ...]) -> bool:
    """Whether a leader's office is told: "the opposition leader", not "the Veld leader"."""
    lead = phrase[-2] if len(phrase) > _BARE else None
    return lead is not None and lead.kind == "w" and lead.low not in ANYBODYS
