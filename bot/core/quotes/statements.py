"""Reported speech without quote marks: who said what, told in the reporter's words."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from bot.core.quotes.mentions import Mention
from bot.core.quotes.model import Statement
from bot.core.quotes.resolving import Resolver
from bot.core.quotes.scene import Scene, Spoken
from bot.core.quotes.tokens import Line, Token
from bot.core.quotes.turns import Turn, Turns
from bot.core.spans import Span
from bot.languages.english_speech import AUXILIARIES, COMMON_VERBS, PREPOSITIONS, SAYING, STATING

_FEWEST_WORDS = 3
_LONGEST_ADDRESSEE = 8
_NEGATIONS = frozenset(
    "not never cannot didn't doesn't won't wouldn't didn’t doesn’t won’t".split()
)
_MODALS = frozenset("will would could might may should can must".split())  # nothing was said yet
_ASKING = frozenset("whether if why how what where who when which".split())
_ASKED = frozenset({"ask", "asks", "asked", "asking"})
_WRITING = frozenset({"write", "writes", "wrote", "written", "writing"})  # "wrote a letter which"
_CALLED = frozenset({"call", "calls", "called", "calling"})
_FOR = frozenset({"for", "on"})
_LONGEST_BLOCK = 8
_ENDS = frozenset({".", "!", "?", "…"})
_ACCUSED = "accused"
_SURE = 0.9


def find_statements(
    text: str,
    scene: Scene,
    resolver: Resolver,
    silent: AbstractSet[int],
    title: Span | None,
    turns: Turns,
) -> Iterator[Statement]:
    """Find at most one statement a sentence, in text order.

    Args:
        text: the document.
        scene: its lines.
        resolver: finds out who the subject is.
        silent: numbers of the lines that hold a quote or words denied; they hold no statement.
        title: the headline; it holds no statement.
        turns: who speaks where, in an interview; answers without marks are statements.
    """
    before: Spoken | None = None
    for number, line in enumerate(scene.lines):
        if number in silent or (line.quotes and _only_quotes(line)):
            continue
        if title and title.holds(line.span):
            continue
        handed = _handed_over(scene, number)
        if handed is not None:
            yield from _set_off(text, line, handed, resolver)
            continue
        for mention in scene.mentions(number):
            content = _content(line, mention)
            if content is None:
                continue
            speaker = resolver.speaker(mention, _SURE, before)
            if speaker.name is None and not _names_somebody(speaker.role):
                continue
            yield Statement(content, content.of(text), line.span, speaker)
            break
        else:
            yield from _answer(text, line, turns.of(line), resolver)


def _handed_over(scene: Scene, number: int) -> Mention | None:
    """Who says a paragraph without marks: "Ann Quill, chair, commented:" ends the one before."""
    line = scene.lines[number]
    first = number
    while first and number - first < _LONGEST_BLOCK and scene.together(first - 1, number):
        first -= 1
    if (
        not first
        or line.quotes
        or scene.lines[first].paragraph != scene.lines[first - 1].paragraph + 1
    ):
        return None
    lead = scene.lines[first - 1]
    if lead.quotes or len(lead.tokens) < _FEWEST_WORDS or lead.tokens[-1].word != ":":
        return None
    if not scene.text[line.span.start].isalpha() or line.tokens[-1].word not in _ENDS:
        return None
    last = len(lead.tokens) - 1
    return next(
        (
            m
            for m in scene.mentions(first - 1)
            if m.cue == last - 1 and m.kind != "noun" and lead.tokens[m.cue].low in SAYING
        ),
        None,
    )


def _set_off(text: str, line: Line, mention: Mention, resolver: Resolver) -> Iterator[Statement]:
    """A sentence of a paragraph that somebody is said to say."""
    speaker = resolver.speaker(mention, _SURE, None)
    words = line.span.of(text)
    if len(words.split()) >= _FEWEST_WORDS and (speaker.name or _names_somebody(speaker.role)):
        yield Statement(line.span, words, line.span, speaker)


def _answer(text: str, line: Line, turn: Turn | None, resolver: Resolver) -> Iterator[Statement]:
    """What somebody says in a turn of an interview, a sentence at a time; no questions."""
    if turn is None or turn.asks or turn.mention is None or line.span.end <= turn.start:
        return
    span = Span(max(line.span.start, turn.start), line.span.end)
    words = span.of(text)
    if len(words.split()) < _FEWEST_WORDS or "?" in words[-3:]:
        return
    speaker = resolver.speaker(turn.mention, _SURE, None)
    if speaker.name is not None or _names_somebody(speaker.role):
        yield Statement(span, words, line.span, speaker)


def _names_somebody(role: str | None) -> bool:
    """Whether a role is a noun phrase and not a lone small word ("already")."""
    return role is not None and (" " in role or role[:1].isupper() or role.endswith("s"))


def _only_quotes(line: Line) -> bool:
    return all(t.kind in "Qp" for t in line.tokens)


def _content(line: Line, mention: Mention) -> Span | None:
    """Where the reported clause stands, the sentence if it cannot be told apart, or None."""
    tokens = line.tokens
    if mention.preposition == "according":
        return _beside_according(line, mention)
    if mention.cue < 0 or mention.preposition or mention.lows[0] in {"i", "we", "who", "it"}:
        return None
    verb = tokens[mention.cue]
    if verb.low not in STATING or (verb.kind == "C" and mention.cue > 0):
        return None
    low, high = sorted((mention.first, mention.cue))
    if any(t.low in _NEGATIONS or t.low in _MODALS for t in tokens[low:high]):
        return None
    after = max(mention.last, mention.cue + 1)
    rest = [t for t in tokens[after:] if t.kind not in "pQ"]
    start = min(mention.first, mention.cue)
    if start > _FEWEST_WORDS and tokens[start - 1].word == "," and len(rest) < 5:
        told = Span(line.span.start, tokens[start - 2].end)
        return told if _is_clause(tokens[: start - 1]) else None
    if "i" in mention.path or len(rest) < _FEWEST_WORDS:
        return None
    behind = tokens[mention.cue + 1].low
    if verb.low not in SAYING:
        idle = (verb.low in _CALLED and behind not in _FOR) or (
            verb.low == _ACCUSED and behind == "of"
        )
        return None if idle else line.span
    begin = _clause(tokens, mention.cue + 1)
    last = len(tokens)
    while last > begin and tokens[last - 1].word in {".", "!", "?"}:
        last -= 1
    if last - begin < _FEWEST_WORDS:
        return None
    return _told(line, tokens[begin:last], verb, that=tokens[begin - 1].low == "that")


def _told(line: Line, told: tuple[Token, ...], verb: Token, *, that: bool) -> Span | None:
    """The reported clause; the sentence where a question or a wish is reported; else None."""
    clause = Span(told[0].start, told[-1].end)
    if that:
        return clause
    finite = any(_is_finite(t) for t in told[1:])
    if told[0].low in _ASKING:
        return line.span if finite else None
    wish = next((n for n, t in enumerate(told[:_LONGEST_ADDRESSEE]) if t.low == "to"), -1)
    if wish > 0 or (wish == 0 and verb.low not in _ASKED):
        before = any(_is_finite(t) for t in told[:wish])
        return clause if before else line.span
    plain = told[0].low not in PREPOSITIONS and verb.low not in _WRITING
    return clause if finite and plain else None


def _is_finite(token: Token) -> bool:
    """Whether a word may be the verb of a clause."""
    if token.kind != "w":
        return False
    low = token.low
    if low in AUXILIARIES or low in COMMON_VERBS or low.endswith(("ed", "n’t", "n't")):
        return True
    return low.endswith("s") and (low[:-1] in COMMON_VERBS or low[:-2] in COMMON_VERBS)


def _is_clause(tokens: tuple[Token, ...]) -> bool:
    """Whether the words before "…, Ann Quill said" can be told; "in her book" cannot."""
    if tokens[0].low not in PREPOSITIONS:
        return True
    return any(
        t.low in AUXILIARIES or t.low in COMMON_VERBS or (t.kind == "w" and t.low.endswith("ed"))
        for t in tokens
    )


def _beside_according(line: Line, mention: Mention) -> Span | None:
    tokens = line.tokens
    start = mention.first - 2
    if start <= 0:
        end = next((i for i in range(mention.last, len(tokens)) if tokens[i].word == ","), -1)
        if end < 0 or len(tokens) - end <= _FEWEST_WORDS:
            return None
        last = len(tokens) - (tokens[-1].word == ".")
        return Span(tokens[end + 1].start, tokens[last - 1].end)
    if start > _FEWEST_WORDS and len(tokens) - mention.last < 4:
        last = start - (tokens[start - 1].word == ",")
        return Span(line.span.start, tokens[last - 1].end)
    return line.span


def _clause(tokens: tuple[Token, ...], start: int) -> int:
    """Where the reported clause begins: behind "that", or behind the verb."""
    for i in range(start, min(len(tokens) - 1, start + _LONGEST_ADDRESSEE)):
        if tokens[i].low == "that" and tokens[i].kind == "w":
            return i + 1
        if tokens[i].kind == "Q" or tokens[i].word in {";", ":"}:
            break
    return start
