"""Is it speech? What speaks for and against a stretch being somebody's words."""

import re
from collections.abc import Iterator, Sequence

from bot.core.alternation import at_word
from bot.core.quotes.candidates import ending_of, frame_of
from bot.core.quotes.scan import Stretch
from bot.core.quotes.scene import Place, Scene
from bot.core.quotes.tokens import Line, Token
from bot.core.quotes.verbs import is_cue, kind_of
from bot.languages.english_speech import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    NAMING,
    PREPOSITIONS,
)

_FIRST_PERSON = re.compile(
    at_word("I we you my our your us me We You My Our Your".split()) + r"\b(?![’'])"
)
_SHORTENED = re.compile(r"[’'](?<=\w.)(?:s|t|re|ve|ll|d|m)\b")
_FINITE = re.compile(
    at_word(
        """
        is are was were am be been has have had do does did will would can could should may might
        must not to that
        """.split()
    )
    + r"\b"
)
_INNER_STOP = re.compile(r"[.!?]\s+\S")
_TRANSCRIPT = re.compile(r"\A[A-Z][A-Z .’'-]{2,}:")
_SIGNS = (
    ("transcript", _TRANSCRIPT),
    ("person", _FIRST_PERSON),
    ("shortened", _SHORTENED),
    ("sentences", _INNER_STOP),
)
_SUBJECT_AND_VERB = re.compile(
    r"(?:that|it|he|she|there|here|what|who|they|we|you|i)[’'](?:s|re|m|ve|ll|d)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_LONGEST_LOOK = 600
_SIGNS_BESIDE = 3
_TOLD_APART = frozenset("a the of that as to and with on in for from at by about".split())
_SMALL = frozenset("of the a an and in on for to with at by from or is as".split())


def speech_features(
    scene: Scene, place: Place, stretch: Stretch, *, continued: bool, before: bool | None
) -> tuple[str, ...]:
    """Name the features of one stretch.

    Args:
        scene: the text's lines.
        place: where the stretch stands.
        stretch: the stretch.
        continued: whether the next paragraph goes on with it.
        before: whether the stretch before it in the same line is speech; None if there is none.
    """
    line = scene.lines[place.line]
    head = scene.text[
        stretch.span.start : min(stretch.span.end, stretch.span.start + _LONGEST_LOOK)
    ]
    words = _WORD.findall(head)
    count = len(head.split())
    size = str(count) if count < 4 else "4" if count < 6 else "6" if count < 11 else "11"
    ending, frame = ending_of(scene.text, line.tokens[place.token]), frame_of(line, place.token)
    prev, follow = _class(line.tokens, place.token - 1), _class(line.tokens, place.token + 1)
    case = _case(words)
    features = [
        "bias", "size:" + size, f"end:{ending}:{size}", f"frame:{frame}:{size}",
        "prev:" + prev, f"prev:{prev}:{size}", "next:" + follow, f"next:{follow}:{size}",
        f"case:{case}:{size}",
    ]  # fmt: skip
    signs = scene.signs(place.line)
    at = place.token
    left, right = _near(signs[max(0, at - 6) : at][::-1])[::-1], _near(signs[at + 1 : at + 7])
    features += (
        f"prevcase:{prev}:{case}", f"nextcase:{follow}:{case}", f"prevnext:{prev}:{follow}:{size}",
        f"left:{left}", f"left:{left[-2:]}:{case}", f"right:{right}", f"right:{right[:2]}:{case}",
        f"sides:{left[-2:]}:{right[:2]}", f"first:{_first(words)}:{size}",
    )  # fmt: skip
    if frame == "w":
        whole = scene.alone(place.line)
        features.append(f"alone:{whole}:{size}:{ending}:{stretch.single}")
    if size in "123":
        features += _slot_features(prev, follow, case)
    if any(t.low in NAMING for t in line.tokens[max(0, place.token - 2) : place.token]):
        features.append("naming")
        if line.tokens[place.token - 1].low == "so-called":
            features.append("so-called")
        if case in {"name", "title"}:
            features.append("named")
    if frame == "w" and case == "title" and ending != "c":
        features.append("heading")
    features += _own_features(stretch, head, size, continued=continued)
    if before is not None:
        features += (f"before:{before}", f"before:{before}:{prev}")
    features += _around(line, place.token, size)
    if any(m.cue >= 0 for m in scene.mentions(place.line)):
        features.append("subject:" + size)
    return tuple(features)


def _near(signs: Sequence[str]) -> str:
    """Up to three signs, adverbs left out."""
    return "".join(signs)[:_SIGNS_BESIDE]


def _first(words: list[str]) -> str:
    """The kind of the first word inside."""
    if not words:
        return "none"
    low = words[0].lower().partition("'")[0].partition("’")[0]
    if low in {"i", "we", "you", "he", "she", "they", "it", "there", "this", "that"}:
        return "subject"
    for name, table in (
        ("det", DETERMINERS), ("aux", AUXILIARIES), ("prep", PREPOSITIONS), ("conj", CONJUNCTIONS),
    ):  # fmt: skip
        if low in table:
            return name
    if low.endswith("ing"):
        return "ing"
    return "Word" if words[0][0].isupper() else "word"


def _slot_features(prev: str, follow: str, case: str) -> tuple[str, ...]:
    """Whether a few words fill the place of a name or an adjective in the sentence around."""
    behind = follow in {"word", "name"}
    if not behind and prev not in {"name", "of"}:
        return ()
    slot = f"slot:{prev}:{follow}:{case}"
    if case not in {"name", "title"}:
        return (slot,)
    like = f"namelike:{'cue' if prev in {'cueC', 'as'} else 'x'}"
    return (slot, like, "inside") if prev == "name" and behind else (slot, like)


def _own_features(stretch: Stretch, head: str, size: str, *, continued: bool) -> Iterator[str]:
    """What the words themselves and their marks tell."""
    if stretch.single:
        yield "single:" + size
    if stretch.unclosed:
        yield "continued" if continued else "unclosed"
    if stretch.resumed:
        yield "resumed"
    for name, sign in _SIGNS:
        if sign.search(head):
            yield name
    if _FINITE.search(head):
        yield "finite:" + size


def _class(tokens: tuple[Token, ...], i: int) -> str:
    """What stands beside the stretch, in one word."""
    if not 0 <= i < len(tokens):
        return "edge"
    token = tokens[i]
    if token.kind == "p":
        return token.word if token.word in {",", ".", ":", "(", ")", "-", "—", ";"} else "sign"
    if token.kind == "Q":
        return "quote"
    low = token.low
    if is_cue(tokens, i):
        return "cue" + kind_of(token)
    for name, table in (
        ("det", DETERMINERS), ("aux", AUXILIARIES), ("prep", PREPOSITIONS), ("conj", CONJUNCTIONS),
    ):  # fmt: skip
        if low in table:
            return low if low in _TOLD_APART else name
    return {"C": "name", "n": "number"}.get(token.kind, "own" if token.own else "word")


def _case(words: list[str]) -> str:
    if not words:
        return "none"
    clause = _SUBJECT_AND_VERB.fullmatch(words[0])  # “That's Quill and Lind.”: no title
    if len(words) > 1 and not clause and all(w[0].isupper() or w.lower() in _SMALL for w in words):
        return "title"
    if len(words) == 1 and words[0][0].isupper():
        return "name"
    return "upper" if words[0][0].isupper() else "lower"


def _around(line: Line, at: int, size: str) -> list[str]:
    """The nearest verb of speech on both sides."""
    tokens = line.tokens
    found: list[str] = []
    left = range(at - 1, max(-1, at - 25), -1)
    right = range(at + 1, min(len(tokens), at + 10))
    for side, places in (("b", left), ("a", right)):
        steps = 0
        for i in places:
            token = tokens[i]
            steps += 1
            if token.kind == "w" and is_cue(tokens, i):
                far = "0" if steps < 3 else "3" if steps < 7 else "7"
                found += (f"cue:{side}:{kind_of(token)}:{far}", f"cue:{side}:{size}")
                break
            if token.kind == "Q":
                steps -= 1
        else:
            found.append(f"nocue:{side}:{size}")
    return found
