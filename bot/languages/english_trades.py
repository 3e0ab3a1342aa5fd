"""Which descriptions of people go together: a professor may be a biologist, a mayor no plumber."""

# Whoever holds whatever office may be described by these.
ANYBODYS = frozenset(
    """
    nominee candidate contender hopeful front-runner frontrunner runner-up winner loser champion
    incumbent challenger newcomer veteran native legend ace great maestro boss star icon favourite
    favorite businessman businesswoman billionaire millionaire mogul tycoon magnate entrepreneur
    investor politician lawmaker legislator democrat republican conservative liberal socialist
    nationalist unionist trade-unionist loyalist royalist centrist moderate leader official officer
    campaigner activist author graduate employee worker resident local youngster teenager pensioner
    retiree bride groom accused defendant suspect victim witness survivor man woman boy girl person
    human individual speaker philanthropist
    """.split()
)

# What somebody is to others or does beside a trade: whoever is called so may be anything else.
STANDINGS_OF_ANYBODY = ANYBODYS | frozenset(
    """
    friend neighbour neighbor member supporter ally aide colleague guest visitor fan rival critic
    opponent donor wife husband son daughter brother sister mother father uncle aunt cousin niece
    nephew widow widower partner spouse parent grandmother grandfather grandson granddaughter mum
    mom dad girlfriend boyfriend twin customer client reader listener viewer user owner tenant
    comrade cde former child citizen voter participant volunteer spectator bystander onlooker hero
    heroine
    """.split()
)

# Each line is a field in which one person bears several names.
_FIELDS = (
    (
        "professor prof lecturer academic researcher scientist scholar expert fellow dean don "
        "historian economist physicist chemist botanist analyst specialist philosopher theologian "
        "mathematician"
    ),
    (
        "doctor dr surgeon neurosurgeon physician consultant medic gp psychiatrist paediatrician "
        "pediatrician anaesthetist obstetrician specialist clinician dermatologist"
    ),
    (
        "rev reverend fr pastor priest vicar clergyman cleric preacher chaplain bishop "
        "archbishop cardinal pope pontiff imam rabbi monk missionary theologian canon"
    ),
    (
        "lt gen general col colonel maj major capt captain cmdr commander adm admiral sgt sergeant "
        "lieutenant det detective con constable inspector superintendent supt insp policeman "
        "policewoman cop trooper soldier sheriff marshal chief commissioner airman pilot "
        "paratrooper"
    ),
    (
        "captain skipper player striker forward winger midfielder defender goalkeeper keeper "
        "quarterback pitcher batsman batter bowler sprinter rookie debutant coach manager "
        "footballer athlete runner rider swimmer boxer olympian medallist medalist wrestler golfer "
        "cyclist fighter goalscorer jockey rower international"
    ),
    "captain capt skipper mariner sailor seaman fisherman fisherwoman trawlerman seafarer",
    "lawyer attorney solicitor barrister counsel advocate qc kc prosecutor jurist judge justice",
    (
        "singer rapper actor actress comedian musician songwriter guitarist drummer pianist "
        "frontman artist performer host broadcaster presenter newsreader radioman composer "
        "conductor soprano tenor baritone soloist filmmaker director producer entertainer painter "
        "sculptor illustrator"
    ),
    (
        "writer novelist poet columnist journalist editor reporter playwright correspondent "
        "blogger biographer commentator critic speechwriter host broadcaster presenter "
        "essayist historian"
    ),
    (
        "executive founder co-founder cofounder chairman chairwoman chair ceo chief owner "
        "proprietor developer financier industrialist director president restaurateur hotelier "
        "publisher"
    ),
    (
        "teacher head principal headteacher headmistress headmaster schoolmaster educator rector "
        "provost"
    ),
    "farmer grower rancher breeder smallholder herder planter winemaker",
    "king queen prince princess monarch emperor sultan emir duke duchess",
    "premier minister chancellor secretary",
    "president premier",
    "congressman congresswoman representative rep",
    "engineer technician technologist mechanic inventor designer architect",
    "nurse midwife carer caregiver medic paramedic",
    "spokesman spokeswoman spokesperson",
)


def _by_noun() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, field in enumerate(_FIELDS):
        for noun in field.split():
            found.setdefault(noun, set()).add(number)
    return {noun: frozenset(fields) for noun, fields in found.items()}


_LEARNED = "professor"
_SCIENCE = "ologist"
_NUMBERS = _by_noun()


def fields_of(noun: str) -> frozenset[int]:
    """The fields that a noun belongs to; sciences are told by their ending."""
    found = _NUMBERS.get(noun, frozenset())
    return found | _NUMBERS[_LEARNED] if noun.endswith(_SCIENCE) else found
