"""What says that a number belongs to a part of a text, a ware or a place: "Section 7(2)"."""

from bot.languages.english_names import DESIGNATORS, DIVIDED, PERIODIC, RELEASED, SINGLE
from bot.languages.english_numbers import ONES

ANY = rf"(?:[0-9]+[a-z]?|(?:{'|'.join(w for w in ONES if w != 'zero')}))"
"""A number as names have it: digits, perhaps with a letter, or one word."""
_KEPT = "|".join(d for d in DESIGNATORS if d not in PERIODIC)
_COUNTS = (
    r"(?!\s(?:(?!(?:says|states|shows|asks|lists|gives|reads|applies|requires|allows|bars|sets|covers|provides|explains"
    r"|describes|contains|calls|has|was|is|does|as|protects|guarantees|bans|forbids)\b)[a-z-]+s|people|men|women|children"
    r"|more|others?|dead|wounded|hurt)\b|\s?(?:[kcm]?m|k?g|ft|lbs?|mph)\b)"
)
"""Not before what is counted: in "under Article 5, 40 men were freed" the 40 is a figure."""
_DIVIDED = "|".join(DIVIDED)
_PART = r"[0-9]{1,4}[a-z]?(?:[./][0-9]{1,3}){0,4}(?:\([0-9a-z]{1,5}\)){0,5}"
_SINGLE = "|".join(SINGLE)
_SCALED = r"\s(?:million|billion|thousand|per\s?cent|percent)\b"

PARTS = (
    # "Section 7(2)", "clauses 3.1 to 3.4", "s. 45"
    rf"(?:(?:{_DIVIDED})(?:s(?=\.?\s\(?[0-9]+\b{_COUNTS}))?(?:\s|\.\s?)\(?|(?<!['’])(?:ss?|pp?|nn?)\.\s?){_PART}(?![\w%]|,[0-9]|{_SCALED})"
    rf"(?:(?:,?\s(?:and|to|or|of|through|&)\s|,\s|\s?[-–]\s?){_PART}(?![\w%]|,[0-9]){_COUNTS}){{0,12}}"
    # "footnote 12", "image 1 of 6", "courtroom 6B": said of one at a time, or of what it counts
    rf"|(?:{_SINGLE})\.?\s[0-9]{{1,7}}[a-z]?(?:[/-][0-9a-z]{{1,8}}|\.[0-9]{{1,3}}){{0,3}}\b(?![%]|[,.][0-9]|{_SCALED}){_COUNTS}(?:\s(?:of|and|or)\s[0-9]{{1,4}}\b(?![,.][0-9]){_COUNTS})?"
    # "iOS 17.4", "USB 3.0"
    rf"|(?:{'|'.join(RELEASED)})[\s-]v?[0-9]{{1,4}}(?:(?:\.[0-9]{{1,4}}){{1,3}}\b(?!%|[,.][0-9])|\b(?!%|[,.][0-9]){_COUNTS})"
    r"|(?:public\slaw|pub\.\sl\.|p\.\s?l\.)\s[0-9]{1,3}-[0-9]{1,3}\b|(?:(?<=on\s)|(?<=to\s)|(?<=under\s))counts?\s"
    rf"{ANY}(?:(?:,\s|,?\sand\s|\sto\s|\sthrough\s){ANY}){{0,9}}(?=\s?[.,;)]|\s?\Z|\s(?:of\sthe|and|for|but|in|alleg\w+|charg\w+)\b)"
    r"|round\sof\s(?:16|32|64|128|sixteen)\b|(?<=the\s)last\s(?:16|32|eight|sixteen|four)(?=\s?[.;]|\s?\Z|\s(?:of\sthe|at\sthe|tie|clash|stage)\b)"
    r"|cloud\snine\b|nine-to-five\b|(?:pin|postcode|zip|code|ref|reference|id|sku|serial|invoice|account|registration|licen[cs]e|ending(?:\sin)?)"
    r"(?:\s(?:no|number|code)\.?)?\s?:?\s[0-9][0-9a-z/-]{2,12}\b(?!%|[,.][0-9])(?!\s[a-z]+s\b)"
    r"|(?<=a\s)size\s[0-9]{1,2}\b|(?<=the\s)size\s[0-9]{1,2}\b|port\s[0-9]{2,5}(?=[.,;)]|\Z)|issn:?\s[0-9]{4}-[0-9]{3}[0-9x]\b"
    r"|force\s(?:[4-9]|1[0-2])(?:\s(?:or|to)\s[0-9]{1,2})?(?=\s(?:winds?|gales?)\b)"
    r"|(?:box|chart|module|part|lesson|exercise|theme)\s[0-9]{1,2}\.[0-9]{1,2}\b(?!%|[.,][0-9])"
)
"""Begins with a word; one alternative of a pattern in lower case."""

NAMED = (
    # "Article 5", "no. 7", "posts 542 and 543"
    rf"(?P<named>(?:{_KEPT})(?:s?\s|s?\.\s?){ANY}\b(?:[/-][0-9]{{1,4}}[a-z]?\b|/[a-z]\b){{0,3}})(?![%]|[,.][0-9]|[-\s](?:year|day|hour|month|minute|week|inch|foot|metre|percent|per\scent)s?\b)"
    rf"(?:\s?(?:,|and|to|through|or|of|[-–&])\s?[0-9]+\b(?!%|[,.][0-9]){_COUNTS}|\s(?:to|through)\s{ANY}\b{_COUNTS}){{0,12}}"
)
"""Likewise; what it calls ``named`` may be a verb and a number instead."""
