"""English verbs that report speech without quote marks, by what has to stand behind them."""

from bot.languages.english_speech import (
    AUXILIARIES,
    COMMON_VERBS,
    NEAR,
    PREPOSITIONS,
    ROLE_NOUNS,
    SAYING,
    SPEECH_NOUNS,
    STATING,
    TITLES,
    forms_of,
)

REPORTING = STATING | frozenset("according wrote writes".split())
"""Verbs that may bring in what somebody said, and "according"."""

# Behind these a clause needs no "that": "said the road was shut".
PLAIN = frozenset("say says said saying tell tells told telling".split())
# Behind these no clause stands without it: "asked the mayor about the road".
NO_PLAIN = forms_of("ask request urge beg! implore instruct mention")
# These name whom they speak to before they tell what.
TELLING = forms_of("remind inform warn advise") | frozenset("tell tells told telling".split())
# These turn round what follows: the clause alone would be the opposite of what was said.
TURNING = forms_of("deny dispute")
# Deeds of speech. Wishes: "promised to open it", "urged the council to open it", "called for it".
PROMISING = forms_of("promise propose pledge vow demand") | {"swear", "swears", "swore"}
URGING = forms_of("urge ask advise warn instruct implore beg! exhort caution request") | TELLING
APPEALING = forms_of("call appeal")
# Judgements on somebody or something.
JUDGING = forms_of(
    "criticize condemn denounce praise blame dispute express propose dismiss reject accuse demand "
    "request"
)
# Courts dismiss cases and voters reject plans; in words one dismisses what was said.
DISMISSING = forms_of("dismiss reject")
DISMISSED = SPEECH_NOUNS | frozenset(
    """
    argument arguments concern concerns criticism criticisms idea ideas notion notions plan plans
    possibility proposal proposals rumor rumors rumour rumours speculation suggestions theory
    """.split()
)
# What is asked or told in full: "asked whether it would open", "explained how it was built".
ASKING = frozenset("whether if why how what where who when which".split())
RECALLING = forms_of("recall recount")
TELLING_HOW = RECALLING | forms_of("ask wonder explain describe note")

# Nouns that a clause with "that" explains: what it tells is theirs, not the subject's.
CLAIMS = (
    SPEECH_NOUNS
    | frozenset(
        """
        allegations complaints concern concerns evidence fact facts fears idea indication
        indications news notion possibility proof rumor rumors rumour rumours sign speculation
        suspicion suspicions theory
        """.split()
    )
) - frozenset("interview interviews statement statements speech speeches".split())

# Part of a group that may say something: "46 percent of voters said".
QUANTITIES = frozenset(
    """
    percent % half third thirds quarter quarters majority majorities plurality dozens hundreds
    """.split()
)
RELATIVES = frozenset("who which that whom whose".split())
# Negative subjects: what they did not say was not said.
NOBODY = frozenset("no neither none few nobody".split())
UNDENIED = frozenset({"only", "just"})  # "not only said"
DENYING = frozenset(
    """
    not never cannot hardly barely rarely seldom neither without refuse refuses refused decline
    declines declined fail fails failed
    """.split()
)
MODALS = frozenset("will would could might may should can must shall ought".split())

# Before a subject these begin a clause beside the main one; "if" and "whether" tell no fact.
BESIDE = frozenset(
    """
    as while although though whereas because since when after before until once where
    """.split()
)
JOINING = frozenset("and but yet so or then".split())
# Behind a comma the clause of who speaks has ended: the writer goes on.
TURNS_AWAY = frozenset("but while whereas though although according as even yet".split())
GOES_ON = frozenset("that also if well though of in for with such".split())
NOMINATIVE = frozenset("he she they it we i you there he'd she'd".split())
OBJECTIVE = frozenset("me him her us them you it".split())
# Phrases between the verb and the clause: "said on Monday in an interview that".
ADJUNCT = frozenset(
    """
    on in at during to via from through by with after before for about over under among outside
    inside earlier late early of upon following throughout since
    """.split()
)
# Behind a subject these begin what belongs to it: "members of the board said".
BELONGING = NEAR | frozenset("by of for in at from on with to near behind".split())
WHEN = frozenset(
    """
    today yesterday tonight tomorrow earlier later last this next week month year morning afternoon
    evening night day ago again also too recently once twice before first publicly
    privately early late instead then now time times days weeks months years hours minutes
    """.split()
)
# Phrases behind "…, Ana Lund said": "at a meeting on Monday".
WHERE = frozenset("on in at during after before through via following upon".split())
# Of those, what a verb of speech may take without a clause: "complained of the noise".
OBJECT_LEADS = frozenset("about against for of over".split())
# Verbs that lead to another: "went on to say", "continued to insist".
LEADING = frozenset("on continue continues continued had came".split())
MORE_REPORTERS = frozenset(
    """
    ally allies superdelegate superdelegates poll polls newspaper newspapers surveyed respondent
    respondents data record records figures documents emails justice justices
    """.split()
)
# Forms for several and for one; behind the other number they are nouns, or the subject is another.
MANY_FORMS = frozenset(
    w
    for w in REPORTING
    if w + "s" in REPORTING or w + "es" in REPORTING or w[:-1] + "ies" in REPORTING
)
ONE_FORMS = frozenset(
    f for w in MANY_FORMS for f in (w + "s", w + "es", w[:-1] + "ies") if f in REPORTING
)
REPORTERS = (ROLE_NOUNS | TITLES | MORE_REPORTERS) - frozenset("sign signs slogan slogans".split())
FINITE = AUXILIARIES | COMMON_VERBS | {"said", "says"}
# A clause without "that" begins with none of these.
NO_BEGINNING = (
    PREPOSITIONS
    | AUXILIARIES
    | SAYING
    | frozenset(
        """
        and but or so yes no not nothing little more much something anything goodbye hello almost
        very quite nearly hardly who which whom whose
        """.split()
    )
)
