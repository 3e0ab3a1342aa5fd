"""Single names that an age makes a person's."""

import re

_AGE = re.compile(r", (?:an? )?\d\d(?:,|-year-old)")
_ALONE = re.compile(r"(?:\A|[^\w ]\s|\s[a-z]\w* )([A-Z][\w’-]+)\*?\Z")
_LONGEST_BEFORE = 30


def find_aged(text: str) -> frozenset[str]:
    """Those of a text, in lower case: "Ilyo, a 44-year-old beekeeper"."""
    ages = (match.start() for match in _AGE.finditer(text))
    before = (_ALONE.search(text[max(0, at - _LONGEST_BEFORE) : at]) for at in ages)
    return frozenset(found[1].lower() for found in before if found)
