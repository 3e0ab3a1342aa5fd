"""What runs between a mention and a quote, as a short string of signs.

One sign a word or phrase, runs of the same sign told once: ``S C T`` verbs of speech by kind, in
small letters when they end in -ing, ``n`` one used as a noun; ``N`` another mention, ``Q`` a quote,
``h`` that, ``a`` as, ``o`` to, ``f`` of, ``b`` by, ``p`` another preposition, ``&`` and, but, or,
``r`` who, which, ``k`` another conjunction, ``x`` an auxiliary, ``v`` what looks like another
verb, ``w`` any other word; of punctuation the comma, the colon, ``.`` for what ends a sentence or
a clause, ``-`` a dash, ``(`` brackets.
"""

from collections.abc import Iterator, Sequence

from bot.core.quotes.mentions import Mention
from bot.core.quotes.tokens import Line
from bot.core.quotes.verbs import is_adverb, is_cue, kind_of
from bot.languages.english_speech import (
    ALL_CUES,
    AUXILIARIES,
    COMMON_VERBS,
    CONJUNCTIONS,
    PREPOSITIONS,
)

_LONGEST = 6
_WORDS = {
    "that": "h", "as": "a", "to": "o", "of": "f", "by": "b", "who": "r", "which": "r", "whom": "r",
    "whose": "r", "and": "&", "but": "&", "or": "&",
    **dict.fromkeys(AUXILIARIES, "x"),
}  # fmt: skip
_MARKS = {",": ",", ":": ":", "(": "(", ")": "(", "[": "(", "]": "(", "—": "-", "–": "-", "-": "-"}
_SIGNS = (
    dict.fromkeys(COMMON_VERBS, "v")
    | dict.fromkeys(CONJUNCTIONS, "k")
    | dict.fromkeys(PREPOSITIONS, "p")
    | _WORDS
)


def signs_of(line: Line, mentions: Sequence[Mention]) -> list[str]:
    """One sign for every token of a line; "" for adverbs and for all but a mention's first."""
    tokens = line.tokens
    signs = []
    for i, token in enumerate(tokens):
        kind = token.kind
        if kind == "Q":
            signs.append("Q")
        elif kind == "p":
            signs.append(_MARKS.get(token.word, "."))
        else:
            low = token.low
            if low in ALL_CUES:
                if is_cue(tokens, i):
                    sign = kind_of(token)
                    signs.append(sign.lower() if low.endswith("ing") else sign)
                else:
                    signs.append("n")
            elif low in _SIGNS:
                signs.append(_SIGNS[low])
            elif is_adverb(low):
                signs.append("")
            else:
                signs.append("v" if kind == "w" and low.endswith("ed") else "w")
    for m in mentions:
        if not m.own and m.cue != m.first:
            signs[m.first : m.last] = ["N"] + [""] * (m.last - m.first - 1)
    return signs


def path_of(signs: Sequence[str], start: int, end: int) -> str:
    """The signs from ``start`` to ``end``, runs of one sign told once."""
    path = ""
    for sign in signs[start:end]:
        if sign and path[-1:] != sign:
            path += sign
    return path


def way_features(signs: list[str], m: Mention, at: int, side: str) -> Iterator[str]:
    """What stands beside the mention; the way from it to the quote, whole and its two ends."""
    says = "c" if m.cue >= 0 else "n"
    yield f"led:{side}:{signs[m.first - 1] if m.first else '^'}:{says}"
    yield f"after:{side}:{signs[m.last] if m.last < len(signs) else '$'}:{says}"
    start, end = (m.last, at) if side == "b" else (at + 1, m.first)
    way = path_of(signs, start, end)
    if len(way) <= _LONGEST:
        yield f"way:{side}:{way}"
        yield f"way:{side}:{m.kind}:{way}"
    if side == "b":
        yield f"way:b:from:{way[:3]}"
    else:
        after = path_of(signs, m.last, m.last + 3)
        yield f"way:a:after:{way[-4:]}:{after[:2]}"
        yield f"way:a:from:{way[:3]}"
        yield f"way:a:after:{after}"
    for sign in "SCTNQ":
        yield f"way:{side}:{sign}:{min(way.count(sign), 3)}"
