"""What of an utterance is shown: its words must not say something else where they are joined."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.core.folding import bare_words
from bot.core.lines import is_sure
from bot.core.quotes.grouping import begins_alone
from bot.core.quotes.model import Quote
from bot.languages.english_speech import SAYING

_ENDS = (".", "!", "?", "…")
_OPENING = " \"'“‘„«»`"
_LEADING = SAYING | {"that"}
_LONGEST_WORD = 40
_LEADS_ON = (",", "—", "–", "-")
_MARKS = frozenset('“”„«»"')
_LED_IN = re.compile(
    r"\b(?:(?:say|add|argu|claim|insist|not|warn|tell|stat|suggest)ing|that|whether|because)\b[^.!?]*\Z"
)
_ASKED = re.compile(
    r"(?:\A|[\n.!?][\"”’]?\s)(?:(?:When|But\swhen|After\sbeing)\s)?"
    r"(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Cc]hallenged)\b[^.!?\n]*\Z"
)
_LONGEST_QUESTION = 240
_SAID_BY = frozenset(
    "he she they it that the a an and also of for who i we had has have was is in his her mr mrs "
    "ms then later just now s".split()
)
_CLOSING = "\"'”’») "


def run_to_show(text: str, pieces: Sequence[Quote]) -> Sequence[Quote]:
    """The pieces that can stand beside one another: the longest run, of several the first.

    The words of the writer between two pieces are left out where they are shown, so they may only
    say who speaks. "He backs “higher pay,” opposes “a freeze”" is no “higher pay, a freeze”.
    """
    runs: list[list[Quote]] = [[pieces[0]]]
    for earlier, piece in pairwise(pieces):
        if _joins(text, earlier, piece):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    longest = max(runs, key=lambda run: (_is_whole(run), sum(len(q.text) for q in run)))
    said = " "
    kept = []
    for piece in longest:
        words = bare_words(piece.text)
        if f" {words} " not in said:
            kept.append(piece)
            said += f"{words} "
    return kept or pieces[:1]


def needs_sentence(text: str, pieces: Sequence[Quote]) -> bool:
    """Whether the words say too little, or something else, without their sentence.

    They do where the writer began the sentence: "Those who think “we are lost” are wrong"; and
    where they answer what it tells: "Asked of the fire, she said: “It was wrong”".
    """
    if not _is_whole(pieces) or not begins_alone(pieces[0].text):
        return True
    start = pieces[0].span.start
    if _ASKED.search(text, max(0, start - _LONGEST_QUESTION), start):
        return True
    before = text[max(0, start - _LONGEST_WORD) : start].rstrip(_OPENING)
    return before[-1:].isalpha() and before.split()[-1].lower() not in _LEADING


def adds(sentence: str, pieces: Sequence[Quote]) -> bool:
    """Whether a sentence tells more than the words quoted from it and who surely says them."""
    return added(sentence, pieces) > 0


def added(sentence: str, pieces: Sequence[Quote]) -> int:
    """How many words it has beside those."""
    rest = f" {bare_words(sentence)} "
    for piece in pieces:
        rest = rest.replace(f" {bare_words(piece.text)} ", " ")
    speaker = pieces[0].speaker
    named = f"{speaker.name or ''} {speaker.role or ''}" if is_sure(speaker) else ""
    known = {*bare_words(named).split(), *_SAID_BY}
    return sum(word not in known and word not in SAYING for word in rest.split())


def _is_whole(pieces: Sequence[Quote]) -> bool:
    return any(piece.kind == "direct" for piece in pieces)


def _joins(text: str, earlier: Quote, piece: Quote) -> bool:
    """Whether no more than who speaks is told between two pieces."""
    between = text[earlier.span.end : piece.span.start].strip("\"'“”‘’«»„` \n\t>")
    if not between:
        # A part of the writer's sentence that ends there goes on in no words of the next paragraph.
        ends = (
            text[earlier.span.end : earlier.span.end + 1] in _MARKS
            and text[earlier.span.end - 1] in _ENDS
        )
        return not (ends and earlier.kind == "partial" and not begins_alone(earlier.text))
    if not _MARKS.isdisjoint(between):
        return False  # other words of somebody's stand between
    if _LED_IN.search(between):
        return False  # the writer begins a sentence of their own: "…, saying that people “…”"
    said = earlier.text.rstrip()
    ended = said.endswith(_ENDS) or between.rstrip(_CLOSING).endswith(_ENDS)
    if ended:
        return begins_alone(piece.text)
    return said.endswith(_LEADS_ON) and between.endswith(_LEADS_ON)
