"""Where an aside behind a name ends: "Ana Ruiz, whom Bo Karst had called “a clown”, said"."""

from bot.core.quotes.phrase_ends import DAYS
from bot.core.quotes.tokens import Token
from bot.core.quotes.verbs import TIME_WORDS, is_adverb, is_cue
from bot.languages.english_speech import AUXILIARIES, BETWEEN, COMMON_VERBS, PREPOSITIONS

OF_WHOM = frozenset({"whom", "whose"})
"""What leads in a clause that another than the one before it acts in."""
LONGEST_ASIDE = 40
"""How many words an aside may have at most."""
_TIMES = TIME_WORDS | DAYS
_GOING_ON = frozenset({"and", "but"})


def aside_end(tokens: tuple[Token, ...], start: int) -> int:
    """Place of the sign that closes an aside and is followed by a verb of speech, or -1."""
    sign = tokens[start].word
    if sign == "," and start + 1 < len(tokens) and tokens[start + 1].low in _GOING_ON:
        return -1  # "she met her aides, and took her time, saying": nobody's aside
    of_another = acts_another(tokens, start + 1)
    relative = of_another or tokens[min(start + 1, len(tokens) - 1)].low in {"who", "which"}
    for i in range(start + 2, min(len(tokens) - 1, start + LONGEST_ASIDE)):
        token = tokens[i]
        if (token.kind == "Q" and not relative) or token.word in {";", ":"}:
            return -1
        # "whom Ana Ruiz had called “a clown,” said": the comma is inside the marks.
        marked = of_another and token.kind == "Q" and tokens[i - 1].word != ","
        if token.word == sign or (marked and is_cue(tokens, i + 1)):
            k = i + 1
            while k < len(tokens) - 1 and _is_filler(tokens[k]):
                k += 1
            if tokens[k].kind == "w" and is_cue(tokens, k):
                inner = range(start + 2, i) if of_another else ()
                if any(tokens[n].word == sign for n in inner) and not any(
                    _is_verb(tokens, n) for n in inner
                ):
                    continue  # "whom Ana Ruiz, her rival, called"
                return i
    return -1


def acts_another(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether a clause begins here that another than who stands before it acts in: "of whom"."""
    lead = [t.low for t in tokens[start : start + 2]]
    return bool(lead) and (lead[0] in OF_WHOM or (lead[0] in PREPOSITIONS and lead[-1] in OF_WHOM))


def _is_verb(tokens: tuple[Token, ...], i: int) -> bool:
    low = tokens[i].low
    plain = low in COMMON_VERBS or low in AUXILIARIES or low.endswith("ed")
    return tokens[i].kind == "w" and (plain or is_cue(tokens, i))


def _is_filler(token: Token) -> bool:
    return token.low in BETWEEN or token.low in _TIMES or is_adverb(token.low)
