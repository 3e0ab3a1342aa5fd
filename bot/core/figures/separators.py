"""Which sign parts decimals and which parts thousands: told from the whole document."""

import re

_BY_COMMA = re.compile(
    r"(?<![\w.,])(?:[0-9]{1,3}(?:\.[0-9]{3}){0,4}|[0-9]{1,9}),[0-9]{1,2}(?![\w,]|\.[0-9])"
    r"(?=\s?(?:%|[€£$]|per\s?cent|(?:mln|mio|mrd|million|billion|m|km|kg|cm|mm|°c?|euros?|tonnes|hectares|points|cents|litres)\b))"
    r"|[€£$]\s?[0-9]{1,3}(?:\.[0-9]{3}){0,4},[0-9]{1,2}(?![\w,])"
)
_BY_POINT = re.compile(
    r"(?<![\w.,])[0-9]{1,9}(?:,[0-9]{3})*\.[0-9]{1,2}(?![\w.]|,[0-9])(?!\s?(?:cet|cest|gmt|utc|local|hrs|h|uhr|[ap]\.?m)\b)"
)
_MAY = re.compile(r"[0-9],[0-9]{1,2}(?![0-9])")


def parts_by_comma(lower: str) -> bool:
    """Whether a document writes "1.234,5": one sure such number, and no sure other one."""
    if not _MAY.search(lower) or not _BY_COMMA.search(lower):
        return False
    return not _BY_POINT.search(lower)
