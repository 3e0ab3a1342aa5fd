"""English words of polls, studies and reports, and of what they find."""

# What finds or shows a number by itself: "the poll shows", "a study found".
FINDERS = (
    "polls?", "polling", "surveys?", "stud(?:y|ies)", "reports?", "research", "analys[ei]s",
    "estimates?", "projections?", "statistics", "census", "audits?", "forecasts?", "papers?",
    "memos?", "filings?", "cables?", "reviews?", "investigations?", "inquir(?:y|ies)",
    "assessments?", "think\\stanks?", "indictments?", "lawsuits?", "complaints?", "affidavits?",
)  # fmt: skip

# What does so only where a word says whose or of what kind it is: "exit poll results show".
RECORDS = ("data", "figures", "records", "documents", "results", "returns", "numbers", "models?")

# Verbs that lead from a finding to its number.
FINDS = (
    "show(?:s|ed|ing)?", "find(?:s|ing)?", "found", "puts?", "estimate[sd]?", "suggest(?:s|ed)?",
    "indicate[sd]?", "conclude[sd]?", "project(?:s|ed)", "reveal(?:s|ed)?", "predict(?:s|ed)?",
    "calculate[sd]?", "determined", "peg(?:s|ged)", "said", "says?", "reported", "reports",
    "stated", "states", "noted", "notes", "alleged", "alleges", "lists", "listed", "warned",
    "warns", "counted",
)  # fmt: skip

# Verbs of which a poll alone is the subject: "the poll has her at 46 percent".
POLLS = frozenset({"poll", "polls", "survey", "surveys", "polling"})
HOLDS = ("has", "have", "had", "gave", "gives?")

# Verbs of those who say so.
SAYS = (
    "said", "says", "say", "reported", "reports", "announced", "confirmed",
    "estimated", "estimates", "added", "stated", "claimed", "claims", "noted", "notes", "alleged",
    "alleges", "acknowledged", "testified", "calculated", "calculates", "projected",
    "projects", "predicted", "predicts",
)  # fmt: skip

# Those whose expectations are told beside what came of them.
FORECASTERS = (
    "(?:[a-z]+\\s)?(?:analysts|economists|forecasters|investors|traders)|wall\\sstreet|the\\smarket"
)
EXPECTS = (
    "expected", "forecast", "predicted", "projected", "estimated", "anticipated", "looking\\sfor",
)  # fmt: skip
