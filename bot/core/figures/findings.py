"""What polls, studies and reports find: "a poll for the port shows", "two studies put it at"."""

import re
from collections.abc import Iterator

from bot.core.figures.origin import Origin
from bot.core.spans import Span
from bot.languages.english_findings import FINDERS, FINDS, HOLDS, POLLS, RECORDS
from bot.languages.english_nouns import CLOSED, PARTICIPLES, VERBS

_HEAD = re.compile(
    rf"(?<![\w’'])(?:(?P<finder>{'|'.join(FINDERS)})|(?P<record>{'|'.join(RECORDS)}))(?![\w’'-])"
)
_STEMS = re.compile(
    "[^a-z](?:poll|surve|stud|repor|resea|analy|estim|proje|stati|census|audit|forec|paper|memo|filin|cable"
    "|revie|inves|inqui|asses|think|indic|lawsu|compl|affid|data|figur|recor|docum|resul|retur"
    "|numbe|model)"
)
_VERB = (
    r"(?:(?:is|are|was|were|has|have|had)\s)?(?:also\s|now\s|recently\s|even\s|only\s|consistently\s)?"
    rf"(?:(?P<finds>{'|'.join(FINDS)})|(?P<holds>{'|'.join(HOLDS)}))"
    r"(?![\w-])(?!\s(?:in|off|out|on|by\s(?:the|an?))\s)"
)
_BY = (
    r"(?:by|from|for|of|in|on|conducted|released|published|commissioned|issued|taken|out|last|this"
    r"|done|carried|compiled|among|at|after|paid|earlier|prepared)"
)
_GAP = re.compile(
    rf"(?P<gap>(?:\s{_BY}\s[^,;:.!?\"“”()\n]{{0,100}}?)?|,\s[^,;:.!?\"“”()\n]{{3,90}},|\s\([^()\n]{{1,60}}\))\s(?:that\s|which\s)?{_VERB}"
)
_NAMED = re.compile(
    r"\s(?:by|from|for)\s(?:the\s|an?\s)?(?:[a-z]+\s){0,3}?[A-Z][^,;:.!?\"“”()\n]*\Z"
)
_AFTER_NAME = re.compile(
    r"\s(?:conducted|released|published|commissioned|issued|taken|last|this|that|who|earlier|among|carried|done|paid|respectively"
    r"|(?:of|on|in|for|at)\s(?![A-Z])|in\s(?:January|February|March|April|May|June|July|August|September|October|November|December))\b"
)
_AGAIN = frozenset({"estimates", "reports", "forecasts", "states", "notes", "projects", "lists"})
_FINDS = re.compile(rf"\s(?:{'|'.join((*FINDS, *HOLDS))})\b")
_CLAUSE = re.compile(r"\b(?:that|who|which|whose|where|when|while|but|and\s(?:has|have|is|are))\b")
_WORD = re.compile(r"(?P<word>[\w./&+’'-]*[\w’'])\s+\Z")
_STARTS = frozenset("the a an another its their this that his her one our these those".split())
_PARTS = frozenset("of for and in".split())
_NO_PART = ((VERBS - PARTICIPLES) | CLOSED) - {"own", "most"}
_NOBODY = frozenset({"no", "many", "any"})
_MOST = 8
_REACH = 40
_LONGEST = 80
_YEAR = 4
_SPOKEN = frozenset({"said", "say", "says", "reports"})
_SHOWN = ("show", "suggest", "indicat", "reveal", "find", "found", "put", "project")
_PARTICIPLE = ("showing", "finding")
_PROGRESSES = re.compile(r"\b(?:is|are|was|were)\s\w+\Z")
_STOP = re.compile(
    r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bMrs)(?<!\bProf)(?<!\bGov)(?<!\b[A-Z])"
    r"[.!?]\s(?=[A-Z])"
)
_CLOSING = re.compile(r"[.!?\"”’)\s]*\Z")


def find_findings(text: str, start: int, end: int, window: str) -> Iterator[Origin]:
    """Yield the polls, studies and reports of a sentence that vouch for what they find.

    Args:
        text: the document.
        start: where the sentence begins.
        end: where it ends.
        window: the sentence in lower case.
    """
    if _STEMS.search(f" {window}") is None or window.rstrip().endswith("?"):
        return
    read = -1
    for head in _HEAD.finditer(window):
        verb = _GAP.match(window, head.end()) if head.start() >= read else None
        if verb is None or not _is_found(text, start, window, head, verb):
            continue
        who = _phrase(text, start, start + head.start(), start + head.end())
        if who is None or (head["record"] and not _is_told_apart(text, who)):
            continue
        read, after = verb.end(), start + verb.end()
        who = _with_name(text, who, verb["gap"])
        if _CLOSING.match(text, after, end):
            yield Origin(who, Span(start, who.start))
        else:
            yield Origin(who, Span(after, _last(text, after, end, verb[0])))


def _is_found(text: str, start: int, window: str, head: re.Match[str], verb: re.Match[str]) -> bool:
    """Whether the verb behind a poll, study or report tells what it finds."""
    finds, gap = verb["finds"] or "", verb["gap"]
    if _CLAUSE.search(gap) or (len(gap) > 1 and finds in _SPOKEN):
        return False
    if verb["holds"] and not _has_one(text, start + verb.end(), head[0]):
        return False
    if head["record"] and not finds.startswith(_SHOWN):
        return False
    return finds not in _AGAIN or _FINDS.match(window, verb.end()) is None


def _last(text: str, at: int, end: int, told: str) -> int:
    """How far a finding reaches: a participle's no farther than its clause."""
    stop = _STOP.search(text, at, end)
    end = stop.end() if stop else end
    if told.endswith(_PARTICIPLE) and not _PROGRESSES.search(told):
        comma = text.find(", ", at, end)
        return min(at + _LONGEST, comma if comma >= 0 else end)
    return end


def _has_one(text: str, at: int, head: str) -> bool:
    """Whether a poll has somebody at a share: "the poll has Ada Finch ahead"."""
    return head in POLLS and text[at + 1 : at + 2].isupper()


def _phrase(text: str, start: int, at: int, end: int) -> Span | None:
    """The noun phrase whose last word stands at ``at``..``end``; it needs no article."""
    begin, sure, named = at, -1, False
    for _ in range(_MOST):
        word = _WORD.search(text, max(start, begin - _REACH), begin)
        if word is None:
            sure = -1
            break
        told = word["word"]
        if told == "the" and named and _is_name_before(text, start, word.start()):
            begin = sure = word.start()
            continue
        if told.lower() in _STARTS:
            begin, sure = word.start(), -1
            break
        inside = named and told in _PARTS and _is_name_before(text, start, word.start())
        if not inside and (_is_no_part(told) or not _is_part(told)):
            break
        if sure < 0 and told.islower() and told.endswith(("ed", "ing", "ly")):
            sure = begin
        begin, named = word.start(), told[0].isupper()
    begin = sure if sure >= 0 else begin
    while text[begin] in "'’":
        begin += 1
    first = text[begin:end].split(None, 1)[0].lower()
    return None if first in _NOBODY else Span(begin, end)


def _is_no_part(told: str) -> bool:
    """Whether a word ends a noun phrase before it; "May", "US" and "WHO" name something."""
    return told in _NO_PART or (told.istitle() and told != "May" and told.lower() in _NO_PART)


def _is_part(told: str) -> bool:
    """Whether a word may stand in a source's name: a word or a year."""
    return not told[0].isdecimal() or (told.isdecimal() and len(told) == _YEAR)


def _is_name_before(text: str, start: int, at: int) -> bool:
    word = _WORD.search(text, max(start, at - _REACH), at)
    return word is not None and word["word"][0].isupper()


def _is_told_apart(text: str, who: Span) -> bool:
    """Whether more than an article stands before the noun: "exit poll results"."""
    words = who.of(text).lower().split()
    return len(words) > 1 + (words[0] in _STARTS)


def _with_name(text: str, who: Span, gap: str) -> Span:
    """Take the body that made it: "a study by the Harbour Institute"."""
    told = text[who.end : who.end + len(gap)]
    stop = _AFTER_NAME.search(told)
    told = told[: stop.start()] if stop and stop.start() else told
    if _NAMED.match(told) and len(told) + who.end - who.start <= _LONGEST:
        return Span(who.start, who.end + len(told))
    return who
