"""Directions that the words after a number state: "816 jobs, down 26", "6 % higher", "(was 40)"."""

import re

from bot.core.figures.digits import DIGITS
from bot.core.figures.model import Direction
from bot.core.figures.numeral import Numeral
from bot.languages.english_currencies import COINS
from bot.languages.english_hedges import FALLS, RISES
from bot.languages.english_units import PERIODS

_HIGHER = frozenset(
    "better up higher rising above over more stronger dearer faster costlier pricier increase rise"
    " gain larger bigger heavier greater longer taller deeper wider warmer hotter busier fuller"
    " steeper wetter firmer richer".split()
)
_CHANGES = "|".join(sorted(RISES | FALLS))
_MONEY = r"(?:(?:us|a|c|nz|hk|s|r)?[$€£¥₹]\s?|rs\.?\s?|[a-z]{3}\s(?=[0-9]))?"
_SMALL = (
    r"(?:an?\s)?(?:half|third|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve)\b"
)
_NUMBER = rf"(?:{_MONEY}(?:{DIGITS})|{_SMALL})"
_WHEN = (
    r"(?:year|month|week|day|quarter|season|decade|period|time|point|stage|poll|survey|census|report|election|night|winter|spring"
    r"|summer|autumn)"
)
_PERIOD = (
    r"(?:(?:(?:in|at|on|during|over|for)\s)?(?:the\s|its\s|their\s)?"
    rf"(?:(?:same|previous|prior|last|preceding|corresponding)\s(?:[a-z]+\s)?{_WHEN}|(?:last|previous)\s[a-z]+|year[\s-]earlier|(?:day|week|month|year|quarter)\sbefore"
    r"|(?:a|one|two|three|four|five|six|eight|ten|many|several|some|[0-9]{1,2})\s(?:year|month|week|day|decade|quarter)s?\s(?:ago|earlier|before|previously)"
    r"|(?:turn|start|beginning|end)\sof|peak\b|height\b|outset\b|when\b|at\sfirst\b|last(?=\s?[.,;)]|\s?\Z)|(?:first|second|third|fourth)\s(?:half|quarter)\sof\s(?:last\b|(?:19|20)[0-9]{2}\b)|(?:this|the\ssame|that)\s(?:point|time|stage|date)\b"
    r"|(?:end|start|mid)-(?:(?:19|20)[0-9]{2}\b|[a-z]+day\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b))|now\b|today\b|before\b|earlier\b|yesterday|previously|(?:in|at|on)\s(?:early\s|late\s|mid-)?(?:(?:19|20)[0-9]{2}\b"
    r"|q[1-4]\b|[a-z]+day\b|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn"
    r"|winter|christmas|easter|new\syear))"
)
_SO_FAR = r"(?P<between>(?:[^.;:!?0-9\n]|(?<=q)[1-4]|(?<=\s)(?:19|20)[0-9]{2}\b){0,100}?)"
_THEN = re.compile(
    rf"(?:{_SO_FAR}(?:,|\s[–—-]|\s\()|(?P<near>(?:\s[a-z]+){{0,2}}),?\s(?:is|are|was|were))\s?(?:(?:now|which\sis|which\swas|almost|nearly|about|also|some)\s){{0,2}}"
    rf"(?P<move>up|down|rising|falling|an?\s(?:{_CHANGES}))"
    r"(?:\s(?:sharply|slightly|steeply|dramatically|considerably|markedly|significantly|just))?(?P<how>\s(?:from|of|by|on))?\s(?:(?:the|about|nearly|almost|some|around|just|only|roughly|by|from|over|more\sthan|a\srevised)\s){0,2}"
    rf"(?P<number>{_NUMBER})(?P<unit>\s?(?:%|per\s?cent\b|percentage\spoints?|basis\spoints?|points?\b|in\s)|)"
)
_AFTER = re.compile(
    rf"{_SO_FAR}(?:,|\sand)\s(?:(?:now|almost|nearly|about|some)\s)?(?P<number>{_NUMBER})\s(?:percentage\s|basis\s)?points?"
    r"\s(?P<move>higher|lower|up|down)\b(?!\s(?:than|in|at))"
)
_CHANGE = re.compile(
    rf"{_SO_FAR},\san?\s(?:about\s)?(?:{DIGITS})(?:\s?%|\sper\s?cent)\s(?:[a-z]+\s)?"
    rf"(?P<move>{_CHANGES})\b"
)
_COMPARED = re.compile(
    r"\s(?:[a-z-]+\s){0,2}?(?P<move>better|worse|more|fewer|less|higher|lower|stronger|weaker|dearer|cheaper|faster|slower|costlier|pricier"
    r"|smaller|larger|bigger|heavier|lighter|thinner|greater|longer|shorter|taller|deeper|shallower|wider|narrower|warmer|hotter|cooler|colder|busier|quieter"
    r"|fuller|emptier|steeper|wetter|drier|poorer|richer)"
    rf"(?:\s[a-z]+){{0,6}}?\sthan\s(?:(?:it|they|he|she|that|those|what|there)\s(?:was|were|had|did)\s)?(?:(?:in|for|over)?\s?(?:the\s)?(?:whole|all|most)\sof\s)?(?:(?:(?!any\s)[a-z]+\s)?{_PERIOD}|(?:it|they|we)\s(?:was|were|did|had|used\sto)(?=\s?[.,;)]|\s?\Z))(?!\w)(?!['’]s\s(?:model|version|edition|phone|car|event|winner|game|final|race|tour|show)s?\b)"
)
_BEYOND = re.compile(
    r"[\"”]?\s(?:points?\s)?(?P<move>above|below|up\son|down\son|(?:under|over)(?=\s(?:where|what)\s))\s(?:(?:where|what)\s(?:it|they|he|she|we)\s(?:was|were)\b|the\s(?:day|week|month|quarter|year|season|decade)\b|(?:the\s)?[$€£¥₹]?[0-9][0-9.,]*\s?(?:(?:thousand|million|billion|bn|m|k)\s)?(?:[a-z]+\s)?(?:of|in|for|from|seen\sin|recorded\sin)\s(?:the\s)?(?:preceding|previous|prior|same|last)\s[a-z]+\b|(?:19|20)[0-9]{2}\b|(?:the\s|its\s|their\s)?(?:(?!peak|high|low|target)[a-z]+['’]?s?\s){0,6}?"
    r"(?:ago|earlier|last\s(?:year|month|week|season|quarter|winter|summer|election|time)|opening\slevels?|year-earlier|year-ago|pre-[a-z]+\slevels?|levels?\s(?:of|in|seen\sin)\s(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}\s(?:levels?|figures?|totals?|peak|average)|(?:it|they)\s(?:was|were|stood)\s(?:in|at|before|during)\s[a-z0-9]+|january|february|march|april|june|july|august|september|october|november|december)\b)"
)
_MULTIPLE = re.compile(
    rf"{_SO_FAR}(?:,|\s[–—-])\s(?:(?:almost|nearly|more\sthan|about|just|over|roughly|only|which\sis|that\sis)\s){{0,2}}"
    r"(?P<times>twice|double|treble|triple|quadruple|(?:three|four|five|ten)\stimes|half|a\s(?:third|quarter|fifth|tenth)(?:\sof)?)"
    r"\s(?:as\s(?:many|much|high|large)\s(?:[a-z]+\s){0,2}?as|the\s(?:number|figure|amount|level|rate|total|price)(?:\s(?:of|in|for|recorded|seen))?|those|(?=last\s[a-z]+['’]s))\s?"
    rf"(?:(?:it|they|there)\s(?:was|were|had)\s)?(?:(?:in|on|of|at|for)\s)?{_PERIOD}"
)
"""How often a level holds an earlier one: "310, twice as many as the week before"."""
_THOSE_OF = re.compile(
    r"\s(?:points?\s)?(?P<move>above|below|over|under)\s(?:those|that|the\s(?:figures?|levels?|numbers?|totals?|rates?|prices?))"
    rf"\s(?:of|in|for|from|seen\sin)\s(?:{_PERIOD}|may\b)"
)
_STANDS = re.compile(
    r"(?:\spoints?)?(?:,\sor\s[^,;()]{1,14})?,?\s(?P<move>higher|lower|up|down|weaker|stronger|firmer|softer|dearer|cheaper)(?=\s?[.,;:)]|\s?\Z|\s(?:at|to|on|from|in|by|this|over|and|since|after|with|year|against|within|during|amid|compared)\b)"
)
_WAS = re.compile(
    rf"[^()0-9.;\n]{{0,30}}\((?P<cue>was|now|previously|formerly|from|earlier|last\syear|a\syear\sago|a\syear\searlier|compared\swith|(?:reduced|cut|down|up|raised)\sfrom)"
    rf"\s?:?\s(?:about\s)?[$€£¥₹]?\s?(?P<old>{DIGITS})"
)
_OLD = re.compile(
    r"(?:\s(?:in|on|by)\s[a-z]+)?\sfrom\s(?:(?:about|around|nearly|almost|just|only|over|under|more\sthan|a|an|the)\s)*"
    rf"(?P<sign>[$€£¥₹]?)(?P<old>{DIGITS})(?P<scale>\s?(?:thousand|million|billion|trillion|percent|per\scent|%|m|bn)?)(?![\w-])"
)
_TO = re.compile(
    r"\bto\s(?:(?:about|around|nearly|almost|just|only|over|under|more\sthan|a|an|the)\s)*\Z"
)
_CLOSED = re.compile(r"\s?[.,;)]|\s?\Z|\s(?:in|a|last|the|on|at)\b")
_SHUT = re.compile(r"\s?(?:[.;)]|\Z)")
_PLACES = re.compile(
    r",\s(?P<move>up|down)\s(?:from\b|(?:[a-z]+|[0-9]+)\s(?:places?|spots?|positions?|rungs?|ranks?)\b)"
)
_ASCENDING = frozenset(
    "up rose rises rise rising climbed climbs climb jumped jumps jump jumping leapt".split()
)
_PLACED = re.compile(
    rf"\b(?P<move>{'|'.join(sorted(_ASCENDING))}|down|fell|falls?|fallen|falling|dropped|drops?|dropping|slipped|slips?|slipping|slid|sank|plunged|tumbled)"
    r"(?:\s(?:[a-z-]+|[0-9]+)\s(?:places?|spots?|positions?))?(?:\sfrom\s(?:[a-z]+|[0-9]+(?:st|nd|rd|th)))?\s(?:in)?to\s(?:the\s|a\s|its\s)?\Z"
)
_WILL_PAY = re.compile(
    r"\b(?:will|would|could|may|might|must|to|means?|meant)\s(?:now\s|have\sto\s|soon\s)?(?:(?:pay|cost|spend|earn|receive|get|charge|face)\s)?(?:[a-z]+\s)?\Z"
)
_LESS = re.compile(
    r"\soff\s(?:last\s(?:week|month|year|season)|(?:the|a)\s(?:week|month|year)\s(?:before|ago))\b|\soff\s(?:(?:the|its|their|his|her|an?|last|this)\s)?(?:[a-z'’-]+\s){0,3}?(?:peaks?|highs?|best|record|top|maximum)\b"
)
"""How far a level is from its height: "12 % off its peak"."""
_MORE = re.compile(
    r"\s(?P<move>more|less)(?=\s?[.,;]|\s?\Z|\s(?:for|on|at|in|to|from|each|every|an?|per|if|when|next|this)\b)"
)
_LONGER = (" longer", " shorter")
_EXTENDED = re.compile(
    r"\s(?P<move>longer|shorter)(?=\s?[.;]|\s?\Z|\sfor\b|\sthan\s(?:before|last|it\swas|they\swere|in\s(?:19|20)[0-9]{2}))"
)
"""How much more time something takes: "the trip will be four minutes longer"."""
_PERIOD_NAMES = frozenset(PERIODS)
_MOVES = frozenset("up down higher lower rising falling".split()) | RISES | FALLS
_SHARES = frozenset({"percent", "fraction", "percentage point", "basis point"})
_COINS = frozenset(COINS.values())
_SIGNS = frozenset("$€£¥₹")
_CODE = 3
_NEAR = 90
_MULTIPLES = re.compile(
    r"\s(?:twice|double|treble|triple|quadruple|(?:three|four|five|ten)\stimes|half|a\s[tqf])"
)
_BESIDE_THOSE = (" above ", " below ", " over ", " under ", " point")
_PARTS = ("half", "a ")


def read_after(lower: str, numeral: Numeral, end: int) -> Direction | None:
    """Read the direction that the words after a number give it, and note its role.

    Args:
        lower: the text in lower case.
        numeral: the number; its role is filled in where the words say that it is a level.
        end: where its sentence ends.
    """
    at = numeral.unit_end
    if numeral.unit in _PERIOD_NAMES and not numeral.age and lower.startswith(_LONGER, at):
        longer = _EXTENDED.match(lower, at, end)
        return _way(longer["move"]) if longer else None
    if numeral.unit in _PERIOD_NAMES or numeral.age:
        return None
    near = lower[at : min(end, at + _NEAR * 2)]
    if "(" in near:
        was = _WAS.match(lower, at, end)
        if was and was["old"]:
            return _against(numeral, was)
    compared = (_COMPARED.match(near) if " than " in near else None) or _BEYOND.match(near)
    compared = compared or (_THOSE_OF.match(near) if near.startswith(_BESIDE_THOSE) else None)
    if compared:
        return _way(compared["move"].split()[0])
    multiplied = _multiplied(near, numeral) if _MULTIPLES.search(near) else None
    if multiplied:
        return multiplied
    moved = (
        numeral.unit in _SHARES
        or len(numeral.unit) == _CODE
        or numeral.unit in _COINS
        or near.startswith(" point")
    )
    if near.startswith((" more", " less")) and numeral.unit not in _SHARES:
        more = _MORE.match(near) if moved else None
        paid = more and (
            lower.endswith(", ", 0, numeral.start)
            or _WILL_PAY.search(lower, max(0, numeral.start - 40), numeral.start)
        )
        return _way(more["move"]) if more and paid else None
    if moved and near.startswith(" off") and _LESS.match(near):
        return "down"
    stands = _STANDS.match(near) if moved else None
    if stands:
        return _way(stands["move"])
    return _levelled(near, numeral) or read_from(lower, numeral, end)


def _multiplied(near: str, numeral: Numeral) -> Direction | None:
    """The direction of a level that is told as so many times an earlier one."""
    multiple = _MULTIPLE.match(near)
    if multiple is None or _is_apart(multiple["between"]):
        return None
    numeral.role = numeral.role or "to"
    return "down" if multiple["times"].startswith(_PARTS) else "up"


def read_place(lower: str, numeral: Numeral, start: int, end: int) -> Direction | None:
    """Read the direction of a place in a ranking, and note its role: "in 73rd, up nine places"."""
    left = lower[max(start, numeral.start - _NEAR) : numeral.start]
    moved = _PLACES.match(lower, numeral.unit_end, end) or (
        _PLACED.search(left) if "to " in left[-12:] or "to the " in left[-12:] else None
    )
    if moved is None:
        return None
    numeral.role = "to"
    return "up" if moved["move"] in _ASCENDING else "down"


def read_from(lower: str, numeral: Numeral, end: int) -> Direction | None:
    """The direction of a new level told before the old one: "to $12 million from $19 million"."""
    if numeral.unit != "percent" and len(numeral.unit) != _CODE:
        return None
    if not lower.startswith((" from ", " in ", " on ", " by "), numeral.unit_end):
        return None
    old = _OLD.match(lower, numeral.unit_end, end)
    if old is None or not _TO.search(lower, max(0, numeral.start - _NEAR), numeral.start):
        return None
    if not lower[numeral.start : numeral.unit_end].endswith(old["scale"]):
        return None
    if (old["sign"] != "") != (numeral.unit != "percent"):
        return None
    return _against(numeral, old)


def _levelled(near: str, numeral: Numeral) -> Direction | None:
    """The direction of a level whose change is told after it: "816,000 posts, down 26,000"."""
    if _MOVES.isdisjoint(near.replace(",", " ").replace(".", " ").split()):
        return None
    then = _THEN.match(near)
    if then and _is_apart(then["between"] or ""):
        return None
    if then:
        share = then["unit"].strip().startswith(("%", "per"))
        points = "point" in then["unit"]
        old = then["how"] is not None and then["how"].strip() in {"from", "on"}
        bare = numeral.unit == "percent" and _CLOSED.match(near, then.end()) is not None
        if old and share != (numeral.unit == "percent") and not bare:
            return None
        if points and numeral.unit not in {"percent", ""}:
            return None
        alone = then["number"].isalpha() and _SHUT.match(near, then.end())
        if not old and not share and numeral.unit == "percent" and not (points or alone):
            return None
        if then["number"][:1] in _SIGNS and len(numeral.unit) != _CODE:
            return None
        numeral.role = numeral.role or "to"
        return _way(then["move"].split()[-1])
    change = _CHANGE.match(near)
    if change and not _is_apart(change["between"]):
        numeral.role = numeral.role or "to"
        return _way(change["move"])
    after = _AFTER.match(near)
    if after and not _is_apart(after["between"]) and numeral.unit == "percent":
        numeral.role = numeral.role or "to"
        return _way(after["move"])
    return None


def _is_apart(between: str) -> bool:
    """Whether a bracket closes in between that holds the number itself."""
    return ")" in between and "(" not in between.partition(")")[0]


def _against(numeral: Numeral, was: re.Match[str]) -> Direction | None:
    """Compare a new level with the old one in brackets."""
    old = float(re.sub(r"[^0-9.]", "", was["old"]) or 0)
    new = numeral.mantissa
    if old == new or not old or not 1 / 10 < new / old < 10:
        return None
    numeral.role = numeral.role or "to"
    return "up" if new > old else "down"


def _way(move: str) -> Direction:
    return "up" if move in _HIGHER or move in RISES or move == "ahead" else "down"
