"""English nouns and the words around them, for finding what a number counts."""

# Plurals that do not end in -s, and what they are the plural of.
IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot",
    "teeth": "tooth", "geese": "goose", "mice": "mouse", "lives": "life", "wives": "wife",
    "knives": "knife", "wolves": "wolf", "leaves": "leaf", "halves": "half", "shelves": "shelf",
    "thieves": "thief", "loaves": "loaf", "calves": "calf", "criteria": "criterion",
    "phenomena": "phenomenon", "bacteria": "bacterium", "media": "medium", "data": "datum",
    "alumni": "alumnus", "fungi": "fungus", "nuclei": "nucleus", "referenda": "referendum",
    "crises": "crisis", "analyses": "analysis", "bases": "base", "diagnoses": "diagnosis",
    "hypotheses": "hypothesis", "oases": "oasis", "parentheses": "parenthesis", "axes": "axe",
    "theses": "thesis", "movies": "movie", "cookies": "cookie", "calories": "calorie",
    "ties": "tie", "zombies": "zombie", "rookies": "rookie", "selfies": "selfie",
    "species": "species", "series": "series", "buses": "bus", "gases": "gas", "viruses": "virus",
    "shoes": "shoe", "toes": "toe", "canoes": "canoe", "cargoes": "cargo", "heroes": "hero",
    "aches": "ache", "headaches": "headache", "caches": "cache", "quizzes": "quiz",
    "vols": "volume", "postmen": "postman", "schoolchildren": "schoolchild",
    "grandchildren": "grandchild",
    "firefighters": "firefighter", "passers-by": "passer-by", "spokesmen": "spokesman",
}  # fmt: skip

# Words that are their own plural and may be counted as they stand.
UNCHANGED = frozenset(
    "aircraft spacecraft hovercraft personnel police staff troops cattle sheep deer fish salmon "
    "species series offspring crew clergy infantry "
    "cavalry livestock poultry swine bison squid".split()
)

# People named by what befell them: "9 dead", "14 wounded"; counted are persons.
STATES = frozenset(
    "dead wounded injured missing killed hurt homeless unaccounted displaced alive infected "
    "hospitalised hospitalized detained arrested stranded trapped rescued evacuated vaccinated "
    "freed".split()
)

# Words that name a number of people, and what they count.
MEMBERS = {
    "population": "person", "headcount": "person", "inhabitants": "person", "attendance": "person",
    "crowd": "person", "audience": "person", "density": "person", "staff": "employee",
    "personnel": "employee", "workforce": "employee", "turnout": "voter", "enrolment": "pupil",
    "enrollment": "student", "circulation": "copy", "membership": "member",
    "died": "person", "recovered": "person", "deceased": "person", "confirmed": "case",
    "att": "person", "pop": "person", "ayes": "vote", "noes": "vote",
    "invalid": "vote", "spoiled": "vote", "spoilt": "vote", "valid": "vote",
}  # fmt: skip

# Labels of a number that say nothing of what is counted.
ATTRIBUTES = frozenset(
    "level age score rating index total average mean median page room year day number value ratio "
    "rank place size range result grade mark magnitude temperature humidity wind pressure time "
    "date price cost rate width height length weight area speed distance duration capacity limit "
    "target maximum minimum sum amount share change difference growth margin code phone tel "
    "telephone info version chapter part section item line unit phase round stage group arm table "
    "figure note subtotal balance budget revenue profit income turnover debt ebitda sales".split()
)

# Words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries, adverbs.
CLOSED = frozenset(
    "a abroad aboard overseas elsewhere about above across after again against ago ahead alike all "
    "along alone already also although am "
    "amid among amongst an and any are around as at away back be because been before behind being "
    "below beneath beside besides between beyond both but by can cannot come comes could despite "
    "did do does during each earlier either ever every except for fewer from had has "
    "have having he her "
    "here hers him his how however i if in inside instead into is it its itself just later least "
    "less let like may me might mine more most much must my near nearly neither never no nor not "
    "now of off often on once only onto or others our ours out outside over own per plus rather "
    "she should since so some soon still such than that the their theirs them then there these "
    "they this those though through throughout till to today together tomorrow tonight too toward "
    "towards under unless until up upon us versus vs via was we were what when where whether which "
    "while who whom whose why will with within without worldwide would yesterday yet you your "
    "annually daily weekly monthly yearly apiece altogether overall nationwide combined "
    "ashore offshore onshore inland upstream downstream downtown indoors outdoors uphill "
    "downhill overnight midweek".split()
)

# Common verb forms that follow a noun phrase directly and look like nothing else.
VERBS = frozenset(
    "said says say heard went gone goes came took taken takes left held hold holds "
    "made makes make got "
    "get gets gave gives given give saw seen sees knew know knows thought think thinks felt feel "
    "feels found find finds told tell tells became become becomes began begun begin begins kept "
    "keep keeps lost lose loses met meets paid pays ran run runs sent send sends spent spend "
    "spends stood stand stands won wins win wrote written write writes brought bring brings "
    "bought buy buys caught chose chosen drew drawn drove driven ate eaten fell fallen flew flown "
    "fought fled grew grown hid hidden hit hung laid led lay lies lied rose risen sat shot shut "
    "slept sold spoke spoken stole stolen struck swam swept swung taught threw thrown understood "
    "woke wore worn remain remains remained seem seems live living die died dies suffer appear "
    "appears need needs want wants voted worked including according following expected considered "
    "believed required needed born based located set cast put continue face attend contain "
    "contains include includes exist belong depend arrive agree don't didn't won't can't aren't "
    "sank swam drank sang rang sprang broke froze shook blew slid crept wept leapt dealt meant "
    "burnt burned lent bent built stuck dug spun swore tore collapsed drowned survived escaped "
    "supports backs oppose opposes prefer prefers "
    "agreed arrived attended belonged chose happened occurred opened closed passed returned "
    "joined remained seemed appeared wanted needed worked moved turned looked walked "
    "isn't wasn't weren't haven't hasn't couldn't wouldn't shouldn't".split()
)

# Of those, participles that may stand before a noun: "only one paid helper stayed".
PARTICIPLES = frozenset(
    "paid known written stolen lost hidden driven chosen built taught spoken proven made required "
    "needed expected considered collapsed closed opened remaining living located worn torn "
    "frozen broken".split()
)

# What one does with so many of a thing, in words that look like plurals: "bakes 90 and sells 85".
HOLDING = frozenset(
    "sells keeps employs houses serves holds carries buys needs wants gets owns runs makes takes "
    "teaches feeds breeds grows rents exports imports produces plans expects hopes costs lasts "
    "scores concedes averages weighs numbers counts covers spends earns pays leaves loses misses "
    "seats sleeps has".split()
)

# Modifiers after the number that are not what is counted: "200 more", "15 other shells".
MODIFIERS = frozenset(
    "more other others additional further extra new old different separate further total "
    "consecutive straight full whole entire main key major minor big small large long short high "
    "low great good bad best worst last next previous past final recent young elderly early late "
    "top local national federal foreign public private human male female adult nightly daily "
    "weekly monthly annual own so odd or-so positive negative empty free open available permanent "
    "present absent possible functional operational vacant pending active eligible likely unable "
    "able "
    "ready safe ill sick asleep pregnant unhurt unharmed critical serious stable "
    "guilty alone strong shy "
    "largest biggest smallest oldest youngest highest lowest richest".split()
)

# First nouns of a compound that look plural: "two sports cars", "five sales managers".
COMPOUNDING = frozenset(
    "sports sales savings goods arms news means customs women men human-rights rights games "
    "systems operations communications admissions accounts jobs drugs weapons parts towns affairs "
    "relations services states nations giants".split()
)

# Words ending in -s that are singular.
SINGULAR_S = frozenset(
    "mrs ms this his its us as is was has "
    "yes thus plus bus gas virus campus status census bonus focus "
    "crisis basis analysis chaos news politics physics economics mathematics athletics class glass "
    "mass loss boss cross press process access success address business illness witness fitness "
    "less unless mess dress stress grass brass pass kiss series species always perhaps towards "
    "afterwards besides sometimes across previous various serious religious dangerous famous "
    "numerous enormous continuous tremendous "
    "anonymous indigenous simultaneous suspicious ambitious "
    "tennis paris texas kansas arkansas illinois".split()
)
