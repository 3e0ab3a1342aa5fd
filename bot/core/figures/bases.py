"""What a percentage is one of where no "of" follows it: "Among voters, 74 percent … 22 percent"."""

import re

from bot.core.figures.counted import Counted, read_phrase
from bot.core.figures.foregoing import ABOUT, VAGUE
from bot.core.figures.nouns import is_plural, singular
from bot.core.figures.numeral import Numeral
from bot.core.spans import Span
from bot.languages.english_nouns import CLOSED, VERBS

_PERCENT = r"[0-9.]+\s?(?:%|per\s?cents?|percent)"
_PERCENTAGE = re.compile(_PERCENT)
_DETERMINED = (
    r"(?:(?:the|all|those|these|its|their|his|her|both|about|nearly|some|self-described)\s){0,2}"
)
_AMONG = re.compile(rf"\bamong(?:st)?\s(?:all\sof\s)?{_DETERMINED}(?=[^\W\d_])(?!other\b)")
_AMONG_AFTER = re.compile(
    rf"(?:(?:\s?[-–]\s?|,?\sto\s){_PERCENT})?,?(?:\s[^\W\d_][\w.'’]*){{0,6}}?(?<!est)\samong\s(?:all\sof\s)?{_DETERMINED}(?=[^\W\d_])(?!other\b)"
)
_CONTRAST = re.compile(r",\s(?:while|whereas)\b")
_ASKED = re.compile(
    rf"\basked\s{_DETERMINED}(?P<noun>(?:[a-z-]+\s){{0,2}}?(?:[a-z]+s|people|men|women))\s(?:how|whether|if|who|whom|which|what|about)\b"
    rf"|\b{_DETERMINED}(?P<whom>[a-z]+s|people|men|women)\s(?:were|are)\s(?:also\s|then\s)?asked\b"
)
_PREFERRED = re.compile(
    r"\b(?P<noun>[a-z]+s|people|men|women|personnel)\s(?:overwhelmingly\s|also\s|still\s|narrowly\s|strongly\s)?"
    r"(?:favou?r|favou?red|prefer|preferred|back|backed|support|supported|chose|choose|picked|trust|trusted)"
    r"\s(?:[a-z][\w.'’-]*\s){0,3}?[a-z][\w.'’-]*,?\s(?:over\s(?:[a-z][\w.'’-]*\s?){1,3},?\s)?\Z"
)
_VERSUS = re.compile(r"(?:,?\s(?:to|over|versus|against)\s|\s?[-–]\s?)[0-9]")
_GROUPED = re.compile(r"\bamong\b|\bsupport\s(?:of|from)\b|\bbacking\s(?:of|from)\b")
_MOST = re.compile(
    rf"\b(?:most|majority\sof|plurality\sof|half\sof|thirds\sof|quarters\sof)\s{_DETERMINED}(?:[a-z-]+\s)?(?P<noun>[a-z]+s|people|women|men)\s?[,–—-]\s{ABOUT}\Z"
)
_SHARE_OF = re.compile(
    rf"\b(?:share|proportion|percentage)\sof\s{_DETERMINED}(?:[a-z-]+\s)?(?P<noun>[a-z]+s|people|women|men|children)\s(?:in|with|without|who|that|whose|living|aged|under|over|having|getting|born)\b[^.;0-9\n]{{0,80}}\Z"
)
_OF_ALL = re.compile(
    r"(?:out\s)?of\s(?:(?:the|all|its|their|our|these|those|every|some)\s){1,2}(?:[0-9][0-9.,]*|[a-z]+(?:-[a-z]+)?)\s(?:[a-z-]+\s){0,2}?(?P<noun>[a-z]+s|people|men|women|children)\b[^.;]*,"
)
"""What a sentence begins with that shares out so many: "Of the 40 shops, 12 % were shut"."""
_BRACKETED = re.compile(
    r"(?:and|,|among|of|from)\s(?P<noun>(?:[a-z-]+\s)?(?:[a-z]+s|women|men|people))\s\(\Z"
)
_FOLLOWING = re.compile(r"\s?(?:[.,;:)\"'”’—–-]|\Z)|\s(?P<word>[^\W\d_][\w'’-]*)|\s[\"“‘—–(]")
_NO_SHARE = frozenset(
    "more less fewer higher lower above below off up down per over annually annual yearly monthly"
    " daily a an each every older younger".split()
)
"""After these a percentage is an amount of change or a rate."""
_KINDS = frozenset("white black latino hispanic asian african male female".split())
_TOLD = frozenset(
    "say support blame oppose back favor favour approve disapprove view identify call think trust"
    " plan intend describe prefer like dislike cite cited rate feel agree disagree worry".split()
)
_OF_CHANGE = re.compile(
    rf"\b(?:up|down|rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|grew|grow|grows|grown|growing|increased?|decreased?|declined?"
    rf"|dropped|drop|jumped|climbed|gained|lost|cut|slipped|surged|an?|additional|(?:decline|drop|fall|rise|increase|decrease|reduction|growth|loss|gain)s?(?:\s(?!of\b)[\w'’-]+){{0,4}}\sof|(?P<before>[\w'’-]+)\sby)\s(?:as\s[a-z]+\sas\s)?{ABOUT}\Z"
)
_ACRONYM = re.compile(r"\([A-Z]{2,}\s\Z")
_RATE = re.compile(
    r"\b(?:averages?|rates?|unemployment|inflation|turnout|growth|interest|yields?|margin|error|tax(?:es)?|tariffs?|returns?)\b(?:\s[^\W\d_][\w'’-]*){0,4}\s\Z"
)
_TALLIED = re.compile(r"\s(?:counted|reporting|reported|tallied|in(?=,))\b")
"""After "98 percent of votes" these say how far the count has come, not who has how many."""
_FIRST = re.compile(
    r"\W*(?:(?:and|but|while|another|only|just|about|nearly|almost|some|roughly|still|meanwhile|a\s(?:further|mere|full)),?\s){0,2}\Z"
)
_SUBJECT = re.compile(
    r"\s(?:said|say|think|thought|believe|believed|were|are|had|have|called|want|wanted|felt|feel|opposed|oppose|supported|agreed?|disagreed?)\b"
)
_NOBODY = frozenset({"age", "thing", "reason"})
_GOT = re.compile(
    rf"\b(?:won|wins?|got|gets?|getting|receives?|received|took|pulled|drew|earned|garnered|captured|with)\s{ABOUT}\Z"
)
"""What somebody has of the vote that the sentence before shared out: "Bray won 31 percent"."""
_CLAUSE = re.compile(
    rf"(?:\A\W*|[.;:]\s|,\s(?:and|but|while|whereas|though)\s|\b(?:says?|said|found|finds|shows?|showed|that)\s|^[^\s]*\s?according\sto[^.;,]*,\s)(?:the\sother\s|the\sremaining\s)?{ABOUT}\Z"
)
_IT_IS = re.compile(
    rf"\b(?:it|that|this|the\s(?:figure|share|rate|proportion|number))\s(?:is|was|had\sbeen|stands?\sat|stood\sat)\s{ABOUT}\Z"
)
_ENDS = re.compile(r"\s?(?:[.,;)]|\Z)|\s(?:and|but|in|on|at|among|for)\b")
_DOES = re.compile(
    r"\s(?:already\s|still\s|now\s|also\s|then\s|never\s)?(?:(?P<aux>were|are|had|have|did|do|drank|found|buy|skip)|(?P<one>has|was|is)|(?P<verb>[a-z]+))\b"
)
_SCALES = frozenset({"point", "time"})
_ADJACENT = 2
_NEAR = 60
_REACH = 160
_NOWHERE = Span(-1, -1)


class Shared:
    """What the percentages of a sentence are of, as far as it has been read.

    Attributes:
        noun: the noun in the singular, or None.
        end: where the percentage that had it last ends.
        sentence: the sentence that it stands in.
    """

    def __init__(self) -> None:
        """Know of none."""
        self.noun: str | None = None
        self.end = -1
        self.sentence = _NOWHERE

    def note(self, lower: str, counted: Counted, end: int, sentence: Span) -> None:
        """Remember what a percentage that ends at ``end`` is of."""
        counting = counted.span and _TALLIED.match(lower, counted.span.end)
        self.noun = None if counting or counted.noun in VAGUE else counted.noun
        self.end, self.sentence = end, sentence


def share_base(
    text: str,
    lower: str,
    numeral: Numeral,
    sentence: Span,
    shared: Shared,
    counted: Counted | None,
    told_of: str | None,
) -> Counted | None:
    """Find what a percentage or a fraction is of, and remember it; None where there is doubt.

    Args:
        text: the document.
        lower: the same in lower case.
        numeral: the percentage.
        sentence: the sentence that it stands in.
        shared: what the percentages before it are of.
        counted: what the words after it say that it is of, or None.
        told_of: what is counted first in this sentence or the one before, or None.
    """
    if counted is None and numeral.unit == "percent":
        counted = _find(text, lower, numeral, sentence, shared)
    if counted:
        shared.note(lower, counted, numeral.end, sentence)
    return counted or _take_subject(lower, numeral, sentence, shared, told_of)


def _take_subject(
    lower: str, numeral: Numeral, sentence: Span, shared: Shared, told_of: str | None
) -> Counted | None:
    """Find what a share is of that does something: "of 30 hamlets … Two-thirds drank rain".

    Args:
        lower: the text in lower case.
        numeral: the percentage or fraction, for which no noun was found.
        sentence: the sentence that it stands in.
        shared: what the shares before it are of.
        told_of: what is counted first in this sentence or the one before, or None.
    """
    start, end = sentence
    near = 0 <= start - shared.sentence.end <= _ADJACENT or shared.sentence == sentence
    noun = (shared.noun if near else None) or told_of
    if noun is None or noun in _SCALES:
        return None
    left = lower[max(start, numeral.start - _NEAR) : numeral.start]
    if numeral.led and near and shared.noun and _IT_IS.search(left):
        return Counted(shared.noun, None) if _ENDS.match(lower, numeral.unit_end) else None
    verb = _DOES.match(lower, numeral.unit_end, end)
    if verb is None or not (
        verb["aux"] or verb["one"] or verb["verb"] in VERBS or verb["verb"].endswith("ed")
    ):
        return None
    if verb["one"] and not numeral.shared:
        return None
    return Counted(noun, None) if _CLAUSE.search(left) else None


def _find(
    text: str, lower: str, numeral: Numeral, sentence: Span, shared: Shared
) -> Counted | None:
    start, end = sentence
    floor = max(start, numeral.start - _REACH)
    left = lower[floor : numeral.start]
    if _is_change(text, left, numeral) or _ACRONYM.search(text, floor, numeral.start):
        return None
    reach = min(end, numeral.end + _REACH)
    told = "among" in lower[numeral.end : reach]
    after = _AMONG_AFTER.match(lower, numeral.end, reach) if told else None
    noun = _people(text, after.end(), end) if after else None
    if noun is None and _goes_on(lower, numeral, end):
        here = shared.sentence == sentence
        since = max(floor, shared.end) if here else floor
        noun = _named(text, lower, Span(since, numeral.start), floor, end)
        if noun is None and not (left.endswith("(") and _GROUPED.search(left)):
            noun = _carried(lower, numeral, sentence, shared, floor)
    return Counted(noun, None) if noun else None


def _carried(
    lower: str, numeral: Numeral, sentence: Span, shared: Shared, floor: int
) -> str | None:
    """What the percentage before it is of, in this sentence or the one before."""
    start, end = sentence
    if shared.sentence == sentence:
        rate = shared.end < floor or _RATE.search(lower[shared.end : numeral.start])
        return None if rate else shared.noun
    if not 0 <= start - shared.sentence.end <= 2:
        return None
    if _FIRST.match(lower, start, numeral.start):
        return shared.noun if _SUBJECT.match(lower, numeral.end, end) else None
    left = lower[floor : numeral.start]
    return shared.noun if _GOT.search(left) and not _RATE.search(left) else None


def _is_change(text: str, left: str, numeral: Numeral) -> bool:
    """Whether it tells by how much something changed, rather than a part of it."""
    changed = _OF_CHANGE.search(left)
    if changed is None or changed["before"] is None:
        return changed is not None
    return not text[numeral.start - len(left) + changed.start()].isupper()


def _goes_on(lower: str, numeral: Numeral, end: int) -> bool:
    """Whether what follows leaves it a share: no rate, no noun that it modifies."""
    following = _FOLLOWING.match(lower, numeral.end, max(end, numeral.end))
    if following is None:
        return False
    word = following["word"]
    if not word:
        return True
    told = word in CLOSED or word in VERBS or word in _TOLD or word in _KINDS
    return (told or word.endswith("ed")) and word not in _NO_SHARE


def _named(text: str, lower: str, window: Span, floor: int, end: int) -> str | None:
    """The people that a sentence asks, or tells the shares of, before a percentage."""
    left = lower[window.start : window.end]
    bracketed = _BRACKETED.search(left) if left.endswith("(") else None
    if bracketed and _GROUPED.search(lower, floor, window.end):
        return singular(bracketed["noun"].split()[-1])
    most = _MOST.search(left) if left.endswith(("- ", "– ", "— ", ", ")) else None
    if most and is_plural(most["noun"]):
        return singular(most["noun"])
    share = _OF_ALL.match(lower, floor, window.end) or (
        _SHARE_OF.search(left) if " of " in left else None
    )
    if share and is_plural(share["noun"]) and share["noun"] not in VAGUE:
        return singular(share["noun"])
    if "among" in left:
        among = None
        for among in _AMONG.finditer(lower, *window):  # noqa: B007 - the last one is wanted
            pass
        apart = among and _CONTRAST.search(lower, among.end(), window.end)
        return _people(text, among.end(), end) if among and not apart else None
    if "asked" in left:
        asked = _ASKED.search(left)
        noun = asked and (asked["noun"] or asked["whom"])
        if noun and noun.split()[-1] not in CLOSED:
            return singular(noun.split()[-1])
    if _VERSUS.match(lower, _percent_end(lower, window.end), end):
        preferred = _PREFERRED.search(left)
        if preferred and preferred["noun"] not in CLOSED and preferred["noun"] not in VERBS:
            return singular(preferred["noun"])
    return None


def _percent_end(lower: str, at: int) -> int:
    match = _PERCENTAGE.match(lower, at)
    return match.end() if match else at


def _people(text: str, at: int, end: int) -> str | None:
    """The head of the plural noun phrase at ``at``."""
    counted = read_phrase(text, at - 1, end)
    if counted is None or counted.span is None:
        return None
    if counted.noun in _NOBODY:
        return None
    return counted.noun if is_plural(counted.span.of(text).split()[-1]) else None
