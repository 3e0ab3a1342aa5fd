"""Words of page furniture: lines that belong to the page, not to the text."""

# Lines that are furniture when they stand alone, lower case, without closing punctuation.
ALONE = frozenset(
    {
        "advertisement",
        "advertising",
        "continue reading",
        "copy link",
        "listen to this article",
        "load more",
        "more",
        "print",
        "read also",
        "read more",
        "read next",
        "related",
        "related articles",
        "related stories",
        "related topics",
        "reply",
        "save",
        "scroll to continue",
        "see also",
        "see more",
        "share",
        "share this",
        "share this article",
        "share this story",
        "show more",
        "sign up",
        "skip advertisement",
        "story continues below",
        "story continues below advertisement",
        "subscribe",
        "view more",
    }
)

# Of those, the ones that follow the headline of another story and take it with them.
AFTER_TEASER = frozenset(
    {"continue reading", "more", "read more", "see more", "show more", "view more"}
)

# Of those, the ones that stand before the headline of another story and take it with them.
BEFORE_TEASER = frozenset({"read also", "read next", "see also"})

# Beginnings of a line that points away, followed by a colon or a bar: "Read more: …".
POINTERS = (
    "also read",
    "also see",
    "don't miss",
    "don’t miss",
    "more on this",
    "read also",
    "read more",
    "read next",
    "related",
    "related story",
    "see also",
    "see more",
)

# What a paper calls itself in its letterhead, as expressions; a number may follow.
RELEASES = (
    r"(?:press|news|media)\s(?:release|statement|notice|information)",
    r"for\simmediate\s(?:release|publication)",
    r"immediate\srelease",
    r"embargo(?:ed)?\s(?:until|till|to)\b.{0,60}",
    r"check\sagainst\sdelivery",
    r"not\sfor\spublication\sbefore\b.{0,60}",
)

# What a paper calls itself in the line that titles it, as expressions.
PAPERS = (
    r"(?:(?:draft|approved|final|unconfirmed|confidential)\s)?minutes(?=\s(?:of|from)\b|\W*\Z)",
    r"(?:[\w’'-]+\s){0,3}?situation\s(?:report|update)s?",
    r"sit-?reps?",
    r"(?:daily|weekly|monthly|flash|field|interim|operational)\s(?:report|update|bulletin|brief)s?",
    r"(?:summary|verbatim)\srecord",
    r"(?:record|report)\sof\s(?:the\s)?(?:proceedings|meeting)",
    r"transcript",
    r"agenda",
    r"communiqu[ée]",
)

# Past tenses of speech that sentences have and headlines seldom.
REPORTED = ("added", "asked", "replied", "said", "told", "wrote")

MONTHS = (
    "january february march april may june july august september october november december"
).split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
