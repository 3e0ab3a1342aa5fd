"""Which mention is the subject of which verb of speech."""

from bot.core.quotes.asides import LONGEST_ASIDE, aside_end
from bot.core.quotes.mentions import Mention, find_chunks
from bot.core.quotes.openings import TAKING
from bot.core.quotes.phrase_ends import DAYS, NUMBERS
from bot.core.quotes.releasing import JOINING, release
from bot.core.quotes.tokens import Line, Token
from bot.core.quotes.verbs import MAYBE_CUES, TIME_WORDS, is_adverb, is_cue
from bot.languages.english_speech import (
    AUXILIARIES,
    BEING,
    BETWEEN,
    CALLING,
    COMMON_VERBS,
    NEAR,
    PAPERS,
    PREPOSITIONS,
)

_MOST_STEPS = 12
_LONGEST_BEING = 4
_DONE_TO = frozenset("asked told informed reminded warned advised urged instructed ordered".split())
_NOT = frozenset({"not", "never"})
_REFUSING = ("declin", "refus")
_REFUSED = frozenset(
    "comment say discuss elaborate speculate answer respond explain disclose".split()
)
_WITH = frozenset({"with", "of"})
_TIMES = TIME_WORDS | DAYS
_DASHES = frozenset({",", "—", "–", "-"})
_ISSUED = frozenset("released issued published posted sent written offered".split())
_WRITINGS = PAPERS | frozenset("order orders story stories book books video figures data".split())
_ON = frozenset("on last this early late week month year".split())
_LONGEST_TAKING = 8
_BEGINNING = frozenset("began begins begin started starts start".split())


def find_mentions(line: Line, number: int) -> list[Mention]:
    """All mentions of one line, in order, with the verbs of speech they are the subject of."""
    found = list(find_chunks(line, number))
    if MAYBE_CUES.isdisjoint(line.words):
        return found
    tokens = line.tokens
    last = max(i for i, token in enumerate(tokens) if token.low in MAYBE_CUES)
    starts = {m.first: m for m in found if not m.own}
    for mention in found:
        if not mention.own and mention.last <= last:
            _link(tokens, mention, starts)
    release(tokens, found)
    _invert(tokens, found)
    for mention in found:
        _free(tokens, mention)
    return found


def _free(tokens: tuple[Token, ...], mention: Mention) -> None:
    """Take "as Ana Ruiz said", "with Ana Ruiz calling it" for clauses, not for prepositions."""
    if mention.cue < mention.last or mention.path not in {"", "a"}:
        return
    ing = tokens[mention.cue].low.endswith("ing")
    if mention.preposition in (_WITH if ing else JOINING):
        mention.preposition = ""


def _link(tokens: tuple[Token, ...], mention: Mention, starts: dict[int, Mention]) -> None:
    """Find the verb of speech of which the mention is the subject."""
    i = mention.last
    path = ""
    for _ in range(_MOST_STEPS):
        if i >= len(tokens):
            return
        if is_cue(tokens, i):
            if tokens[i].low in _ISSUED and mention.lows[0] in _WRITINGS:
                i = _behind_issue(tokens, i)
            issued = "p" in path and tokens[i].low in _ISSUED and _is_of_writing(tokens, i)
            if not (issued or _is_passive(tokens, mention.last, i) or _is_refused(tokens, i)):
                mention.cue, mention.path = i, path[:2]
            else:
                mention.done_to = i
            return
        step, mark = _step(tokens, i, starts, aside="o" not in path)
        if step <= i:
            return
        if mark == "o":
            mention.aside = (i + 1, step - 1)
        if mark not in path:
            path += mark
        i = step


def _is_of_writing(tokens: tuple[Token, ...], issued: int) -> bool:
    """Whether writings were issued: "the Mill Fund on two articles published in May"."""
    writing = tokens[issued - 1].low
    behind = tokens[issued + 1].low if issued + 1 < len(tokens) else ""
    return behind in PREPOSITIONS and (writing in _WRITINGS or writing[:-1] in _WRITINGS)


def _behind_issue(tokens: tuple[Token, ...], issued: int) -> int:
    """Place of the verb of a paper that was issued: "the order released Friday said"."""
    for i in range(issued + 1, min(issued + 1 + _LONGEST_BEING, len(tokens))):
        if is_cue(tokens, i):
            return i
        if tokens[i].low not in _TIMES and tokens[i].low not in _ON:
            break
    return issued


def _is_passive(tokens: tuple[Token, ...], after: int, cue: int) -> bool:
    """Whether it was done to the subject: "was called", "criticised by", "was said to be"."""
    if cue + 1 < len(tokens) and tokens[cue + 1].low == "by":
        return True
    low = tokens[cue].low
    to = cue + 1 < len(tokens) and tokens[cue + 1].low == "to" and not low.endswith("ing")
    if low not in _DONE_TO and not to and (low not in CALLING or not low.endswith("ed")):
        return False
    return any(t.low in BEING for t in tokens[max(after, cue - _LONGEST_BEING) : cue])


def _is_refused(tokens: tuple[Token, ...], cue: int) -> bool:
    """Whether it was not said: "would not comment on", "declined to say"."""
    before = tokens[cue - 1].low
    if before == "to":
        return tokens[cue - 2].low.startswith(_REFUSING)
    refused = before in _NOT or before.endswith("n't")
    return refused and tokens[cue].low in _REFUSED


def _step(
    tokens: tuple[Token, ...], i: int, starts: dict[int, Mention], *, aside: bool
) -> tuple[int, str]:
    """(place behind what may stand between subject and verb, its mark); ``i`` if nothing may."""
    token = tokens[i]
    low = token.low
    if low in _TIMES or (low == "on" and i + 1 < len(tokens) and tokens[i + 1].low in TIME_WORDS):
        return i + 1, ""
    if low == "to" and i + 1 in starts:
        return starts[i + 1].last, "p"
    if low in BETWEEN or (token.kind == "w" and is_adverb(low)):
        return i + 1, "a"
    onward = _behind_taking(tokens, i) if low in TAKING else i + 2 * _does_and_says(tokens, i)
    if onward > i:
        return onward, "a"  # "Ana Ruiz laughed and said"
    if token.word == "(":
        return _find(tokens, i, ")") + 1, ""
    if low in NEAR and i + 1 < len(tokens) and tokens[i + 1].low in PREPOSITIONS:
        return i + 1, "p"  # "a source close to Ana Ruiz said"
    if low in PREPOSITIONS and low not in {"than", "like"}:
        return _behind_phrase(tokens, i, starts), "p"
    if token.word == "," and i + 1 < len(tokens):
        return _past_comma(tokens, i, starts, aside=aside)
    if token.word in _DASHES and aside:
        return aside_end(tokens, i) + 1, "o"
    return i, ""


def _past_comma(
    tokens: tuple[Token, ...], i: int, starts: dict[int, Mention], *, aside: bool
) -> tuple[int, str]:
    """As `_step`: past an aside, a region or a bracket behind the name."""
    region = starts.get(i + 1)
    if region is not None and region.preposition == "in":
        closed = region.last < len(tokens) and tokens[region.last].word == ","
        end = region.last + closed
        if end < len(tokens) and is_cue(tokens, end):
            return end, "p"  # "Ana Ruiz of Ames, Iowa, says"
    if tokens[i - 1].word == ")":
        end = aside_end(tokens, i) if aside and not is_cue(tokens, i + 1) else -1
        return (end + 1, "o") if end > 0 else (i + 1, "")  # "Ana Ruiz (Ind.), said"
    end = aside_end(tokens, i) if aside else -1
    if end < 0 and _is_age(tokens, i + 1):
        return i + 3, ""  # "Ana Ruiz, 54, of Ames said"
    return (end + 1, "o") if aside else (i, "")


def _behind_phrase(tokens: tuple[Token, ...], i: int, starts: dict[int, Mention]) -> int:
    """Place behind the phrase of a preposition; ``i`` where there is none."""
    after = starts.get(i + 1) or starts.get(i + 2)
    if after is None:
        return i
    numbered = after.last < len(tokens) and tokens[after.last].low in NUMBERS
    return after.last + (numbered and after.lows[-1] == "other")  # "lawyers for the other three"


def _is_age(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether commas stand around a number: "Ana Ruiz, 54,"."""
    return i + 1 < len(tokens) and tokens[i].kind == "n" and tokens[i + 1].word == ","


def _behind_taking(tokens: tuple[Token, ...], i: int) -> int:
    """Place of the verb behind "took to the radio to say"; ``i`` where there is none."""
    if i + 1 >= len(tokens) or tokens[i + 1].low != "to":
        return i
    for j in range(i + 2, min(len(tokens) - 1, i + _LONGEST_TAKING)):
        if tokens[j].low == "to" and is_cue(tokens, j + 1):
            return j + 1
    return i


def _does_and_says(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a verb is joined to one of speech: "laughed and said", "began to portray"."""
    low = tokens[i].low
    if low in _BEGINNING:
        return i + 2 < len(tokens) and tokens[i + 1].low == "to" and is_cue(tokens, i + 2)
    if i + 2 >= len(tokens) or tokens[i + 1].low not in {"and", "then"}:
        return False
    return (low in COMMON_VERBS or low.endswith("ed")) and is_cue(tokens, i + 2)


def _find(tokens: tuple[Token, ...], start: int, word: str) -> int:
    for i in range(start, min(len(tokens), start + LONGEST_ASIDE)):
        if tokens[i].word == word:
            return i
    return -1


def _invert(tokens: tuple[Token, ...], mentions: list[Mention]) -> None:
    """Link "said X": the verb follows a quote, a comma or begins the line, and has no subject."""
    taken = {m.cue for m in mentions}
    for mention in mentions:
        c = mention.first - 1
        if c < 0 or c in taken or mention.own or (mention.cue >= 0 and mention.path in {"", "a"}):
            continue
        if not is_cue(tokens, c) or tokens[c].low.endswith("ing"):
            continue
        k = c - 1
        while k >= 0 and (tokens[k].word in _DASHES or tokens[k].low in AUXILIARIES):
            k -= 1
        if c == 0 or (k >= max(0, c - 2) and tokens[k].kind == "Q"):
            mention.cue, mention.path = c, "i"
        elif tokens[c - 1].low in {"as", "so"} or (
            tokens[c - 1].word == "," and mention.kind in {"name", "role"}
        ):
            mention.cue, mention.path = c, "i,"
