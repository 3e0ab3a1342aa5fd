"""Nouns that the words before a bare number name or imply: "killing 9", "a crowd of 300"."""

import re

from bot.core.figures.nouns import singular
from bot.languages.english_nouns import CLOSED, STATES

VAGUE = CLOSED | frozenset(
    "annual annualised annualized average total record monthly yearly weekly quarterly overall full"
    " high low steady current large small huge growing latest official new real round whole these"
    " those cardinal ordinal odd even rising falling".split()
)
"""Words that tell how much there is and not of what."""
ABOUT = (
    r"(?:(?:about|around|some|nearly|almost|over|under|up\sto|roughly|approximately|only|just|now|at\sleast|as\s(?:many|few)\sas"
    r"|an\sestimated|(?:more|less|fewer)\sthan|barely|scarcely|hardly|not|never|no|quite|well|upwards\sof|close\sto|a\smere|perhaps|maybe)\s){0,2}"
)
"""Hedges that may stand before a number, for a regular expression."""
_CASUALTIES = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|injur(?:ed|ing|es?)|wound(?:ed|ing|s)|slew|murder(?:ed|ing)|arrest(?:ed|ing|s)"
    r"|rescu(?:ed|ing|es)|evacuat(?:ed|ing)|hospitali[sz](?:ed|ing)|detain(?:ed|ing)|hurt(?:ing)?|employ(?:s|ed|ing)?"
    r"|jail(?:ed|ing|s)|fre(?:ed|ing|es)|convict(?:ed|ing|s)|acquitt(?:ed|ing)|expell(?:ed|ing)|hir(?:ed|ing|es)|sack(?:ed|ing|s)|laid\soff"
    r"|recruit(?:ed|ing|s)|deport(?:ed|ing|s)|sentenced|vaccinat(?:ed|ing|es)|infect(?:ed|ing|s)|trapp(?:ed|ing)|fin(?:ed|ing)|warn(?:ed|ing)|caution(?:ed|ing)|stranded|displac(?:ed|ing|es)"
    r"|seats?|death\stoll(?:\s\w+){0,3}|toll(?:\s\w+){0,3})\s(?:[a-z]+\s){0,3}\Z"
)
_NUMBER_OF = re.compile(
    r"\bnumber\sof\s((?:[a-z-]+\s){0,2}?(?:[a-z]+s|people|children))\b[^,;.]*\Z"
)
_FROM = re.compile(
    r"\b([a-z]{3,}s|people|children)\s(?:[a-z'’-]+\s){0,6}?(?:rose|grew|fell|dropped|climbed|increased"
    r"|decreased|declined|jumped|rising|growing|falling|shrank)\s(?:from|to)\s\Z"
)
_BY = re.compile(
    rf"\b(?P<noun>jobs|applications|deaths|cases|arrests|births|visitors|arrivals|passengers|voters|members|subscribers|users|customers|pupils|students|patients|prisoners|refugees|claimants|vacancies|crimes|thefts|burglaries"
    rf"|homicides|accidents|marriages|bookings|permits|listings|households)\s(?:(?:have|had|has|were|are|was|also)\s){{0,2}}(?:up|down|rose|risen|rise|fell|fallen|fall|dropped|climbed|grew|grown|increased|decreased|declined|jumped|stood\sat|stands?\sat|reached|passed|topped|hit|exceeded|totalled)"
    rf"\s(?:by\s|to\s)?{ABOUT}\Z"
)
_MOVED = re.compile(
    r"(?<!\bof\s)(?<!\bin\s)(?<!\bfor\s)(?<!\bto\s)\b(?P<noun>[a-z]{3,}s)(?:\s(?:of|in|at|from|for|to|on|across)\s[^.;:,0-9]{1,40}?)?\s(?:have\s|had\s|has\s)?(?:also\s|again\s|since\s|then\s)?"
    r"(?:(?:rose|risen|fell|fallen|dropped|climbed|grew|grown|increased|decreased|declined|jumped|surged|plunged|tumbled|slumped|soared|doubled|halved|shrank|shrunk|dwindled|swelled|rebounded|recovered|slipped|dipped|slid|(?:are|were)\s(?:now\s|also\s)?(?:up|down))\b"
    rf"(?:[^.;:0-9]{{1,60}}?(?:[0-9]{{1,2}}(?:st|nd|rd|th)[^.;:0-9]{{1,30}}?)?)?\s(?:by|to|from)|averaged?|totall?(?:ed|ing)|numbered)\s{ABOUT}\Z"
)
"""What rises and falls, told apart from the number: "thefts fell again in May, by 40"."""
_MOVING = (" by ", " to ", " from ", "average", "total", "numbered")
_REACHED = re.compile(
    r"(?<!\bof\s)(?<!\bin\s)(?<!\bfor\s)(?<!\bto\s)\b(?P<noun>[a-z]{3,}s)(?:\s(?:of|about|in|at|from|for|to|on|across)\s[^.;:,0-9]{1,40}?)?"
    rf"\s(?:(?:have|had|has)\s)?(?:came\sto|reached|hit|topped|(?:stood|stand|are|were)\s(?:now\s|also\s)?(?:up\s|down\s)?at)\s{ABOUT}\Z"
)
"""What comes to a number: "complaints came to 310", "entries were up at 40"."""
_REACHING = (
    "came to ",
    "reached ",
    " hit ",
    "topped ",
    "stood ",
    " are up",
    " were up",
    " are down",
    " were down",
)
_LEVELLED = frozenset(
    "sizes highs lows winds speeds depths heights waves tides ages points years months weeks days"
    " hours minutes prices shares stocks profits revenues earnings costs wages salaries rents"
    " rates yields bonds futures taxes levels temperatures losses savings fees fares premiums"
    " tariffs bills values odds markets losers gains spirits hopes reserves emissions stakes"
    " scores ratings marks indices indexes incomes margins currencies deposits takings receipts"
    " standards dollars pounds euros this others as us was has is its".split()
)
"""Of these a number says how high they are, not how many."""
_NUMBERED = re.compile(
    rf"\b(?P<noun>[a-z]{{3,}}s|people|children)\s(?:(?:in|at|on|of)\s(?:the\s)?[a-z]+\s)?(?:now\s|already\s|still\s|then\s)?(?:will\s|would\s|may\s|could\s|to\s)?(?:eventually\s)?number(?:ed)?\s{ABOUT}\Z"
)
_CROWD = re.compile(
    r"\b(?:(?:crowds?|audiences?|gathering|congregation|staff|population|work\s?force|town|village|city|hamlet|nation|country|county|island|province"
    rf"|community|settlement)\s(?:[a-z]+\s)?of|home\sto|(?:population|number\sof\s(?:{'|'.join(sorted(STATES))}))"
    rf"\s(?:[a-z]+\s){{0,6}}?(?:of|at|as|is|was|to|under|over))\s{ABOUT}\Z"
)
_PARENT = re.compile(
    r"\b(?:(?:grand)?(?:mother|father|parents?|mum|mom|dad)|the\s(?:eldest|oldest|youngest))\sof\s\Z"
)
_OR_TWO = re.compile(r"\b(?:an?|one)\s(?:[a-z-]+\s)?([a-z]+)\sor\s\Z")
_SEATS = re.compile(rf"(?:[a-z]|\d)\sseats\s{ABOUT}\Z")
_HOLDS = re.compile(
    r"\b(?:hall|room|venue|theatre|theater|stadium|arena|chapel|tent|boat|ferry|coach|table|dinner|lunch|space|places|beds|seating|hotel"
    rf"|auditorium|cinema|shelter)\sfor\s{ABOUT}\Z|\b(?:family|household|party|jury|crew|squad|gang|panel|committee|team|group|class|queue)\sof\s{ABOUT}\Z|\b(?:serves|sleeps|accommodates?)\s{ABOUT}\Z"
    rf"|\b(?:stadium|arena|venue|hall|ground|ship|boat|ferry|bus|coach|plane|theatre|church)\s(?:can\s|could\s)?(?:holds?|held|carry|carries|carried)\s{ABOUT}\Z"
    rf"|\b(?:trains?|buses|trams|ferry|ferries|lifts?|planes?|boats?)\s(?:can\s|could\s|will\s)?(?:carry|take|takes)\s{ABOUT}\Z"
    rf"|\bcrowds?\s[^.;]{{0,60}}\sat\s[\"“]?{ABOUT}\Z"
)
_NUMBERS = re.compile(
    r"\b([a-z]{3,})\s(?:numbers|figures|totals|counts|admissions?|volumes)\s(?:[a-z'’-]+\s){0,4}?"
    rf"(?:to|from|at|of|reached|hit|totalled|were|was|by)\s{ABOUT}\Z"
)


def named_before(left: str) -> str | None:
    """The noun that the words before a number name or imply."""
    pair = _OR_TWO.search(left)
    if pair and pair[1] not in CLOSED:
        return pair[1]
    if left.endswith("polled "):
        return "vote"
    if (
        left.endswith(("pop ", "pop. ", "(population ", "population, "))
        or _SEATS.search(left)
        or _HOLDS.search(left)
    ):
        return "person"
    numbers = _NUMBERS.search(left)
    if numbers and numbers[1] not in VAGUE:
        return singular(numbers[1])
    by = _BY.search(left)
    if by:
        return singular(by["noun"])
    if _CASUALTIES.search(left):
        return "seat" if "seat" in left else "person"
    if _CROWD.search(left):
        return "person"
    if _PARENT.search(left):
        return "child"
    return _moved(left)


def _moved(left: str) -> str | None:
    """The plural that a verb of change or of counting joins to the number: "jobs fell by 40"."""
    moved = _NUMBERED.search(left) if "number" in left else None
    if moved and moved["noun"] not in VAGUE:
        return singular(moved["noun"])
    fallen = _MOVED.search(left) if any(word in left for word in _MOVING) else None
    if fallen and fallen["noun"] not in _LEVELLED and fallen["noun"] not in VAGUE:
        return singular(fallen["noun"])
    reached = _REACHED.search(left) if any(word in left for word in _REACHING) else None
    if reached and reached["noun"] not in _LEVELLED and reached["noun"] not in VAGUE:
        return singular(reached["noun"])
    known = _NUMBER_OF.search(left) or _FROM.search(left)
    noun = known[1].split()[-1] if known else "this"
    return None if noun in _LEVELLED else singular(noun)
