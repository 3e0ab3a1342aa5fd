"""Words that decide whether a role beside a name may be shown."""

# Who somebody is to another; without the other it tells nothing.
RELATIONS = frozenset(
    """
    accomplice acquaintance adversary ally associate boyfriend buddy challenger classmate co-author
    co-defendant co-star co-worker coauthor colleague companion confidant counterpart cousin
    coworker ex-boyfriend ex-girlfriend ex-husband ex-wife fiancé fiancée fiance fiancee flatmate
    foe friend girlfriend neighbor neighbour opponent pal predecessor rival roommate schoolmate
    sibling successor teammate twin
    """.split()
)
FAMILY = frozenset(
    """
    aunt brother brother-in-law daughter daughter-in-law father father-in-law granddaughter
    grandfather grandmother grandson half-brother half-sister husband mother mother-in-law nephew
    niece parent sister sister-in-law son son-in-law spouse stepbrother stepdaughter stepfather
    stepmother stepsister stepson uncle widow widower wife
    """.split()
)
# Others who are somebody's.
CLOSE = frozenset(
    "admirer backer boss critic defender detractor fan follower guest loved supporter victim"
    " ally allies own".split()
)
# Several people: no role of one.
MANY = frozenset(
    """
    advisers advisors advocates aides allies analysts brothers candidates children colleagues
    congressmen contenders couple critics daughters delegates democrats friends govs governors
    groups hopefuls husbands kids leaders lawmakers men ministers nominees officials opponents
    parents people presidents rappers reps representatives
    republicans rivals secretaries senators sens
    sisters sons spokesmen supporters voters wives women
    """.split()
)
# They ask for a noun behind them, or mean one of two people of a family.
INCOMPLETE = frozenset(
    "former current then now currently once elder younger late same own other best first here"
    " there".split()
)
# Before a name these are adjectives, or begin another's name.
NO_HEADS = INCOMPLETE | frozenset("conservative liberal official native".split())
# Alone they do not say of what.
BARE = frozenset("chief head leader member part".split())
COMPARING = frozenset("most more less least better".split())
# Small words before an office written with a capital that belong to it.
BEFORE_OFFICES = frozenset(
    """
    former then ex acting interim deputy assistant associate state city county district party
    campaign retired incumbent outgoing incoming junior senior chief vice late longtime long-time
    veteran federal national executive managing
    """.split()
)
# They stand before nouns of people without being verbs there.
ADJECTIVES_IN_ING = frozenset(
    """
    acting aspiring commanding consulting founding incoming leading managing outgoing presiding
    ruling sitting standing surviving visiting voting working
    """.split()
)
ADJECTIVES_IN_ED = frozenset(
    """
    accomplished accredited accused acclaimed appointed beloved celebrated certified convicted
    decorated defeated disgraced displaced distinguished educated elected embattled esteemed famed
    jailed named noted retired seasoned trusted unelected
    """.split()
)
# Past forms that are plain forms too.
PASTS = frozenset("put cast hit read set cut beat let bid shut cost hurt quit threw hold".split())
# Fields of an office of which two may be joined: "Water and Sanitation Secretary Ana Ruiz".
FIELDS = frozenset(
    """
    agriculture aviation children climate commerce communications communities community culture
    defence defense development digital economy education employment energy environment equality
    families family finance fisheries food foreign forestry forests gender health heritage home
    housing immigration industry information infrastructure innovation interior investment
    irrigation justice labor labour land lands livestock media migration mines mining natural
    petroleum pensions planning ports power railways resources roads rural safety sanitation
    science security shipping skills social sport sports technology telecommunications tourism
    trade transport treasury urban veterans water waterways welfare wildlife women women's work
    works youth
    """.split()
)
