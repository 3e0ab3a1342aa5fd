"""What looks like a number and is none, dates and times aside: identifiers, ordinals, idioms.

One pattern for what begins with a word, one for what begins with a digit, one for what begins
with a sign: at each place of a text at most one of them looks further than its first character.
"""

import re
from collections.abc import Iterator, Sequence
from string import ascii_lowercase

from bot.core.figures.parts import ANY, NAMED, PARTS
from bot.core.figures.places import Place
from bot.core.spans import Span
from bot.languages.english_names import (
    DESIGNATORS,
    DIVIDED,
    LANES,
    PERIODIC,
    RELEASED,
    SINGLE,
    STREETS,
)
from bot.languages.english_numbers import ORDINALS, TENS

_PLURAL = r"(?:[\s-][a-z-]+){0,2}?[\s-](?:[a-z]{2,}s|feet|people|men|women|children)\b"
_GLUED_TO = "minus|then|now|to|to-be|and|or|than|of|plus|from|over|under|about|in|out-of|by"

_LEADERS = frozenset(
    (*DESIGNATORS, *DIVIDED, *SINGLE, *RELEASED, "version", "release", "build", "revision")
) | frozenset(
    "utc gmt p pp s ss n nn l law count counts cloud ending zip number size port issn force "
    "module lesson exercise theme first second other latter last final opening this that "
    "each top "
    "bottom upper lower "
    "better northern southern eastern western in centre center covid dozen number baker's baker’s "
    "high big square".split()
)
"""Words after which a number may be no number; those in -s included where they are counted."""
_NO_WORDS = frozenset({"one", "half", *TENS})
_WORD_LED = re.compile(
    r"\b(?=[a-z])(?:"
    rf"{PARTS}|{NAMED}"
    # "day five", but not "this day five boats sank"
    r"|(?<!this\s)(?<!last\s)(?<!each\s)(?<!next\s)(?<!that\s)(?<!\bthe\s)(?<!per\s)(?<!\ba\s)(?<!one\s)(?<!every\s)"
    r"(?<!same\s)(?<!past\s)(?<!a\s)(?<!first\s)(?<!previous\s)"
    rf"(?:{'|'.join(sorted(PERIODIC))})\s{ANY}\b(?![%]|[,.][0-9]|\s?[-–][a-z])"
    r"(?!\s(?!of\b|in\b|and\b|at\b|on\b|as\b|when\b|with\b|for\b|the\b|was\b|is\b|has\b|had\b)[a-z])"
    # letters and digits in one word, versions, time zones
    rf"|(?!(?:{_GLUED_TO})-)[a-z][a-z0-9]*[-‑][0-9]+[a-z]?\b(?!,[0-9]|[-\s]?year)(?:-[0-9]+\b)*"
    r"|(?:version|release|build|revision)s?\s[0-9]{1,6}(?:\.[0-9]{1,5}){1,4}\b|v[0-9]{1,4}(?:\.[0-9]{1,5}){1,4}\b"
    r"|(?:utc|gmt)\s?[-+−–±]\s?[0-9]{1,2}(?::?[0-9]{2})?(?![0-9])"
    r"|(?:group|gang)\sof\s(?:5|7|8|10|11|20|24|30|77|five|seven|eight|ten|twenty)\b"
    # ordinals and parts of play
    rf"|(?:{'|'.join(TENS)})[\s-](?:{'|'.join(ORDINALS[:9])})\b"
    r"|(?:first|second|other|latter|last|final|opening|this|that|each|top|bottom|upper|lower"
    r"|better|northern|southern|eastern|western)[\s-]half\b|(?:in|centre|center)[\s-]half\b(?!\s(?:of|an?)\b)"
    r"|half-(?!hour|mile|day|century|million|billion|dozen|year|inch|point|percent|ton|pound|metre|meter)"
    r"|half\s(?:time|way|brother|sister|term|board|marathon)\b"
    # idioms
    r"|covid\s?[-‑]\s?19\b|baker['’]s\sdozen\b|one\s(?:another|by\sone)\b|number\sone\b|two-way\b"
    r"|(?:three|four|five|six|seven|eight|nine|ten)[-‑]figures?\b"
    r"|one-(?:way|off|time|sided)\b|high[\s-]five\b|catch-22\b|big\s(?:ten|12)\b|back\sto\ssquare\sone\b)"
)
_DIGIT_LED = re.compile(
    r"(?<![\w.,])(?=[0-9])(?:"
    # book numbers, formations, what begins with naughts
    r"(?<![0-9][\s'’])0[0-9]{2,15}(?![\w]|[.,:/-][0-9])|(?<!-)[0-9]{1,9}(?:-[0-9]{1,9}){2,6}(?:-x)?(?![\w-])|911\s(?:calls?|operators?|dispatch\w*)\b"
    # places on the globe, sizes, airliners
    r"|[0-9]{1,3}(?:[.,][0-9]{1,6})?\s?[°º]\s?(?:[0-9]{1,2}(?:[.,][0-9]{1,6})?\s?['’′]\s?"
    r"(?:[0-9]{1,2}(?:[.,][0-9]{1,6})?\s?(?:[\"”″]|''|’’)\s?)?)?[nsew]\b"
    r"|[0-9]{1,3}[x×][0-9]{1,4}(?![0-9^−–-])(?=m?\b)|7[0-8]7[\s-]max\b|7[0-8]7-(?:[0-9]{1,3}(?:er|lr|f)?\b)"
    # versions and addresses of machines, ordinals, idioms
    r"|(?![0-9]{1,3}(?:\.[0-9]{3}){2,5}(?![0-9.]))[0-9]{1,9}(?:\.[0-9]{1,9}){2,8}(?:/[0-9]{1,2})?(?!\w)"
    r"|[1-4](?:st|nd|rd|th)(?:-and-|\s?&\s?)[0-9]{1,2}\b|(?!(?:[0-9]*1[0-9]|[0-9]*[02-9])st)[0-9]{1,9}(?:,[0-9]{3}){0,4}(?:st|nd|rd|th)\b"
    r"|[0-9]{2,3}\s?\([a-z0-9]\)(?:\([0-9]{1,2}\))?|4(?:01k|03b)\b"
    # wares and events named by a measure
    r"|(?:480|720|1080|1440|2160)[pi]\b(?!\s(?:from|a\sshare|per\sshare|to\s[0-9]+p)\b)|3\.5\s?mm(?=\s(?:[a-z]+\s)?(?:jack|plug|socket|port)s?\b)"
    r"|[0-9]{2,5}\s?(?:m|metres?|meters?)(?=\s(?:[a-z]+\s)?(?:final|semi-?final|heats?|hurdles|freestyle|backstroke|breaststroke"
    r"|butterfly|medley|steeplechase|relay)\b)|[0-9]{1,3}(?:\.[0-9]{1,2})?\s?mm(?=\s(?:[a-z]+\s)?(?:pistols?|handguns?|guns?"
    r"|bullets?|rounds?|cartridges?|ammunition|shells?|howitzers?|artillery|cannons?|mortars?)\b)"
    r"|20/20(?=\s(?:vision|hindsight|eyesight)\b)|[0-9]{2,3}[a-z]?(?=\s(?:bus|tram|trolleybus)\b)"
    r"|(?<=\bthe\s)[0-9]{1,3}[a-z]?(?=\s(?:bus|tram|train|line|freeway|expressway)\b(?!\s[a-z]+s\b))"
    r"|-?[0-9]{1,3}\.[0-9]{4,9},\s?-?[0-9]{1,3}\.[0-9]{4,9}(?![0-9])|[123]\s(?=corinthians|samuel|kings\s[0-9]|chronicles|timothy|peter\s[0-9]|john\s[0-9]|thessalonians|maccabees)"
    r"|(?:(?<=\bu/s\s)|(?<=\ss\s))[0-9]{1,4}[a-z]{0,2}\b(?:\([0-9a-z]{1,5}\)){0,5}(?![.,]?[0-9])|10\.[0-9]{4,9}/[^\s)\]]{1,99}|(?<=arxiv:)[0-9]{4}\.[0-9]{4,5}\b"
    r"|[248]k(?=\s(?:video|tvs?|display|resolution|footage|screens?|uhd|monitor|content|streaming|ultra|hdr|at)\b)"
    r"|[3-9]-figures?\b|9-to-5\b|[0-9]{1,2}-for-[0-9]{1,2}\b|24/7\b|50[-/\s]50\b)"
)
_LONGEST_LEADER = 16
_GLUED = frozenset("-‑+−–±")
_SIGNS = frozenset("+([#§№¶")
_COUNTING_SIGNS = frozenset("#§№¶")
_SIGN_LED = re.compile(
    r"\+[0-9][0-9\s().-]{7,20}[0-9]"
    r"|\[[0-9]{1,3}(?:\s?[,–-]\s?[0-9]{1,3}){0,12}\]|[#§№¶][§¶]?\s?[0-9]+(?:\.[0-9]+)*(?:\s?[-–]\s?[0-9]+)?"
)
_STREET = re.compile(
    r"(?=[0-9])(?<![\w.,$€£])(?:[0-9]{1,5}[A-Z]?(?:[-–/][0-9]{1,5})?,?\s"
    r"(?:[NSEW]\.?\s|[0-9]{1,3}(?:st|nd|rd|th)\s|[A-Z][\w.]*\s){1,3}"
    rf"(?:{'|'.join(s.title() for s in STREETS)})\b"
    rf"|[0-9]{{1,4}}(?:\s?[-–]\s?[0-9]{{1,4}})?,?\s(?:{'|'.join(LANES)})\s(?:(?:de|du|des|di|della|del|da|do|dos|la|las|los)\s){{0,2}}(?:[ld]['’])?[A-Z]"
    r"|[0-9]{1,5}\s[NSEW]\.\s[A-Z])"
)
# "building 152 homes", "the day marks four weeks", "to train 500 guards": verbs, no names.
_VERBAL = re.compile(
    r"(?:(?:building|marks|forms|trains|orders|measures|questions|posts|stages|rules|types|models|exits|warrants)"
    rf"|(?<=\bto\s)(?:train|form|mark|order|post|measure|question|stage|model|box|title|exit|warrant))\s{ANY}{_PLURAL}"
    rf"|(?<=[a-rt-z]s\s)number\s{ANY}(?=\s?[.,;)]|\s(?:and|in|at|or)\b|\s?\Z)"
)
_THINGS = re.compile(r"\s(?:[a-z-]+\s){0,3}[a-z]+s\b")
_TOWN = re.compile(r"[0-9]{4,5}\s[A-Z][\w-]+(?:\s[A-Z][\w-]+)?(?=\s?[.,;)]|\s?\Z)")
_NUMBERED_STREET = re.compile(r"\b[0-9]{1,4}[a-zA-Z]?(?:\s[^\W\d_][\w.'’-]*){0,4},\s\Z")
_GROUP = re.compile(r"[\u00a0\u2007\u2009\u202f'’][0-9]{3}(?![0-9])")
"""The rest of a number whose thousands a narrow space parts: "number 1 584" is one of them."""
_BROWSED = re.compile(r"(?:https?://|www\.)\S{1,2000}|@[\w.]+")


def find_lookalikes(
    text: str, lower: str, start: int, end: int, places: Sequence[Place]
) -> Iterator[Span]:
    """Yield what begins with a digit or a sign before one and is no number.

    Args:
        text: the document.
        lower: the same in lower case.
        start: where to begin.
        end: where to end.
        places: where numbers may stand.
    """
    digits = streets = signs = start  # where the last of each kind ends
    for at, _, near in places:
        if not near or lower[at] > "9":
            continue
        match = _DIGIT_LED.match(lower, at, end) if at >= digits else None
        if match:
            digits = match.end()
            yield Span(at, digits)
        match = _STREET.match(text, at, end) if at >= streets else None
        if match:
            streets = match.end()
            yield Span(at, streets)
        led = _signed(lower, at, start)
        match = _SIGN_LED.match(lower, led, end) if led >= signs else None
        if match:
            signs = match.end()
            yield Span(led, signs)
        if lower[at - 2 : at] == ", " and _NUMBERED_STREET.search(text, max(start, at - 60), at):
            town = _TOWN.match(text, at, end)
            if town:
                yield Span(*town.span())


def _signed(lower: str, at: int, start: int) -> int:
    """Where the sign before a number stands ("#5", "§§ 5", "(555"); -1 if there is none."""
    first = at - 1
    if first > start and lower[first].isspace() and lower[first - 1] in _COUNTING_SIGNS:
        first -= 1
    if first < start or lower[first] not in _SIGNS:
        return -1
    doubled = first > start and lower[first] in "§¶" and lower[first - 1] in _COUNTING_SIGNS
    return first - 1 if doubled else first


def may_be_named(lower: str, place: Place, start: int) -> bool:
    """Whether what stands around a number may make it part of a name, an ordinal or an idiom."""
    at = place.start
    before = lower[at - 1] if at > start else ""
    if before in _GLUED or before.isalpha() or lower[place.start : place.end] in _NO_WORDS:
        return True
    if lower[place.end : place.end + 1] in _GLUED and lower[at] > "9":
        return True
    head = lower[max(start, at - _LONGEST_LEADER) : at].rstrip(" .:(\u00a0\n\t")
    word = _last_word(head)
    if word in _LEADERS or word.removesuffix("s") in _LEADERS:
        return True
    return word == "of" and head.endswith(("group of", "gang of", "round of"))


def find_named(text: str, lower: str, start: int, end: int) -> Iterator[Span]:
    """Yield what begins with a word and is no number in ``lower[start:end]``."""
    for match in _WORD_LED.finditer(lower, start, end):
        verbal = match["named"] and _VERBAL.match(lower, match.start(), end)
        counted = match[0].startswith(("group of", "gang of")) and (
            text.startswith(("a group", "a gang"), match.start() - 2)
            or (text[match.start()].islower() and _THINGS.match(lower, match.end(), end))
        )
        grouped = match[0][-1].isdigit() and _GROUP.match(lower, match.end(), end)
        if not (verbal or counted or grouped):
            yield Span(*match.span())


def find_addresses(lower: str, start: int, end: int) -> Iterator[Span]:
    """Yield addresses on the net, which may be long."""
    if any(lower.find(sign, start, end) >= 0 for sign in ("://", "www.", "@")):
        for match in _BROWSED.finditer(lower, start, end):
            yield Span(*match.span())


def _last_word(head: str) -> str:
    """The letters at its end, with "'s" behind them if there are any before it."""
    bare = head[:-2] if head.endswith(("'s", "’s")) else head
    rest = bare.rstrip(ascii_lowercase)
    return head[len(rest) :] if rest != bare else head[len(head.rstrip(ascii_lowercase)) :]
