"""What befalls the counted, in English, and other words that tell figures apart over time."""

# One name for each thing that can befall people or things, and the words that say so.
STATES: dict[str, str] = {
    "dead": "dead killed kill kills killing died die dies dying death deaths fatality fatalities "
    "toll perished perish drowned drown slain fatally",
    "wounded": "wounded wound wounds wounding injured injure injures injuring injury injuries hurt "
    "maimed",
    "missing": "missing unaccounted disappeared vanished",
    "evacuated": "evacuated evacuate evacuates evacuating evacuation evacuations evacuees",
    "displaced": "displaced displace displaces displacing homeless uprooted fled flee fleeing",
    "detained": "detained detain detains detaining arrested arrest arrests arresting detentions",
    "rescued": "rescued rescues rescuing saved",
    "infected": "infected infections infection infecting",
    "hospitalised": "hospitalised hospitalized hospitalisation hospitalisations",
    "trapped": "trapped entombed",
    "stranded": "stranded marooned",
    "vaccinated": "vaccinated vaccinations immunised immunized",
    "released": "released freed",
    "dismissed": "dismissed sacked redundant redundancies layoffs",
    "destroyed": "destroyed destroy destroys destroying flattened demolished gutted razed",
    "damaged": "damaged damages damaging",
    "casualty": "casualty casualties",
}  # fmt: skip

# The same said in several words.
STATE_PHRASES: dict[str, str] = {
    "in hospital": "hospitalised",
    "to hospital": "hospitalised",
    "without power": "unpowered",
    "without electricity": "unpowered",
    "lost power": "unpowered",
    "power to": "repowered",
    "laid off": "dismissed",
    "lost their lives": "dead",
    "lost their homes": "displaced",
    "in custody": "detained",
    "took to the streets": "protesting",
    "without water": "dry",
    "cut off": "stranded",
}

# States that befall people: where nobody says who, people are meant.
OF_PEOPLE = frozenset(
    "dead wounded missing evacuated displaced detained rescued infected hospitalised trapped "
    "stranded vaccinated released dismissed casualty".split()
)

# Nouns that are a state rather than what is counted: "52 fatalities" counts people.
NOUN_STATES = {
    "death": "dead", "fatality": "dead", "life": "dead", "injury": "wounded", "arrest": "detained",
    "detention": "detained", "casualty": "casualty", "infection": "infected",
    "evacuee": "evacuated", "redundancy": "dismissed", "layoff": "dismissed",
    "vaccination": "vaccinated",
}  # fmt: skip

# Nouns that say no more than "person".
ANYBODY = frozenset(
    "person people human individual resident inhabitant villager local citizen victim body "
    "townsperson islander".split()
)  # fmt: skip

# Nouns that mean the same group.
SAME_NOUNS = {
    "troop": "soldier", "troops": "soldier",
    "serviceman": "soldier", "servicemen": "soldier", "pupil": "student",
    "house": "home", "household": "home", "kid": "child", "schoolchild": "child",
    "adult": "adult", "firefighter": "firefighter", "police": "police officer",
    "officer": "police officer", "policeman": "police officer", "ship": "vessel",
    "lorry": "truck", "demonstrator": "protester", "marcher": "protester",
}  # fmt: skip

# Words in a counted phrase that single out a part of what is counted.
SEVERITY = {
    "seriously": "serious", "serious": "serious", "severely": "serious", "severe": "serious",
    "critically": "critical", "critical": "critical", "lightly": "light", "slightly": "light",
    "minor": "light", "confirmed": "confirmed", "suspected": "suspected", "probable": "suspected",
    "new": "new", "partly": "partly", "partially": "partly", "completely": "completely",
}  # fmt: skip

# Only what was added, what a day brought, or an aim: none of them is the total.
MORE = frozenset("another further additional more extra newly fresh".split())
AIMS = frozenset("target targets goal aim aims planned plans expected forecast capacity".split())
WINDOWS = (
    r"overnight|in a single (?:day|night|week)|in one (?:day|night|week)|(?:with)?in 24 hours|"
    r"(?:over|in|during) the (?:past|last|previous) (?:day|night|week|month|year|hours?|"
    r"(?:[a-z]+|[0-9]+)(?: and [a-z]+)? (?:hours|days|weeks|months|years))|"
    r"(?:last|this) (?:week|month|year) alone|on (?:mon|tues|wednes|thurs|fri|satur|sun)day alone|"
    r"in the space of (?:a|an|[a-z]+|[0-9]+) (?:hours?|days?)|a year (?:ago|earlier|before)|"
    r"in the same (?:week|month|period|quarter) (?:last year|of [0-9]{4})|last year"
)

AUXILIARIES = frozenset("was were is are been being be has have had of them".split())

# Places that have no name, and whose figures are not a town's.
WIDE = {
    "nationwide": "*country", "countrywide": "*country", "worldwide": "*world",
    "across the country": "*country", "throughout the country": "*country",
    "in the whole country": "*country", "in all provinces": "*country",
    "across the region": "*region", "across the province": "*region",
    "across the valley": "*region", "throughout the region": "*region",
    "region-wide": "*region", "across the district": "*region", "across the county": "*region",
}  # fmt: skip

# What a place is, not which one.
KINDS_OF_PLACE = frozenset(
    "city town village district province region county municipality valley river port harbour bay "
    "island islands peninsula coast state republic area suburb quarter hospital airport station "
    "mountain mountains lake hills plain delta basin".split()
)
SIDES = frozenset(
    "north south east west northern southern eastern western upper lower greater central old new "
    "north-east north-west south-east south-west".split()
)
CALENDAR = frozenset(
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter "
    "christmas easter".split()
)

# Words that say what a number does rather than what it measures.
MOVING = frozenset(
    "rose risen rise rises rising fell fallen fall falls falling grew grown grow grows growing "
    "climbed climb climbs climbing dropped drop drops dropping reached reach reaches reaching "
    "stood stand stands standing stayed stay stays hit hits passed passes put puts put estimated "
    "estimates said says say told reported reports report announced according increased increase "
    "increases decreased decrease decreases slipped slips edged eased jumped jumps doubled "
    "tripled halved remained remains remain went goes came comes had has have was were is are be "
    "been being will would could may might must should did does do now still again already then "
    "total number figure figures count level amount worth made share average sum some half "
    "percent per cent percentage point points about around nearly almost least most than more "
    "less fewer up down over under far so today yesterday tonight week month year day hour hours "
    "days weeks months years morning evening afternoon night time times new latest later earlier "
    "since after before its their his her our this that these those which who what when where one "
    "two three four five six seven eight nine ten dozen dozens hundred hundreds thousand "
    "thousands million billion revised corrected confirmed official officials spokesman "
    "spokeswoman statement between from into onto within without also only just even much many "
    "other others another further additional people person well early late".split()
)
