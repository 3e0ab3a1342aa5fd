"""Words that tell of something between marks that it is a name, a term or a label, no speech."""

# In a bracket behind a name these make a term: Kell Mills plc (the “Company”).
DEFINING = frozenset(
    """
    the a an and or each any its together with collectively hereinafter hereafter hereby herein
    referred to as such so defined below individually formerly known called aka also subsidiaries
    affiliates respectively
    """.split()
)
# Right before the marks: whatever stands in them is a name.
BYNAMES = frozenset("alias aka a.k.a nicknamed codenamed code-named née nee".split())
TITLED = frozenset("titled entitled subtitled headed headlined".split())
# Verbs that give a name where what is named stands before: "the man they call “Corny”".
CALLS = frozenset("call calls called dub dubs dubbed name names named nickname nicknames".split())
# "The bill, dubbed the “Puppy Act”": with an article between only these give a name.
DUBBED = frozenset("dubbed nicknamed christened named".split())
# Whose word for a thing is its name: "which locals call “river fever”".
NAMERS = frozenset(
    "they locals villagers residents people islanders farmers fishermen fishers sailors scientists "
    "doctors fans children researchers economists engineers lawyers".split()
)
# "The box marked “other”".
MARKED = frozenset("marked labelled labeled stamped".split())
MARKABLE = frozenset(
    "box bottle jar door drawer envelope field section parcel bag tin file button key tab crate "
    "container folder lever switch row column line stone map room vial".split()
)
# Lind, whose nickname is “Bear”.
NAMES = frozenset("nickname name codename password username hashtag callsign pseudonym".split())
# What people give names to: "a folder called “Noise”".
THINGS = frozenset(
    """
    account album app area bar beach bird boat book boy brand bridge cafe café camp campaign canoe
    cat category chapter charity club column company course dish dog donkey drink event exhibition
    farm festival file film folder game garden girl group gun hill horse hotel house initiative
    island lifeboat machine man method model movie newsletter novel operation organisation page
    painting parrot party person pig place plan play podcast poem product programme program project
    pub record report restaurant road robot rock room scheme series service ship shop show software
    something somebody someone song species station storm street system thing tool track tractor
    train truck tug van vessel village website woman workshop yacht yard
    """.split()
)
# Right before the marks, of a title of two words or more; behind a comma too.
WORKS = frozenset(
    """
    lecture masterclass webinar seminar dissertation monologue sketch revue bar bistro brand brewery
    cafe café cinema gallery hotel inn pub restaurant tavern ballad booklet brochure cantata carol
    concerto course curriculum draft exhibit etude guide hymn installation leaflet lullaby mural
    opus overture pamphlet panto pantomime paper piece portrait print prelude production quartet
    quintet report requiem saga sculpture sermon sonata statue suite symphony talk tapestry thesis
    trawler trilogy vessel video volume waltz workshop
    """.split()
)
# Right before the marks, of few words in whatever case.
LABELS = frozenset(
    """
    button category codename folder hashtag heading headline headlines keyword label menu nickname
    option password subheading subheadline subtitle tab tag username
    """.split()
)
# Verbs whose object is a work where it is written like a title.
PERFORMING = frozenset(
    """
    played playing attempting attempt attempted borrowed borrow completed complete performed perform
    performs performing published publish published recorded record released screened screening
    singing sing sings staged staging presented premiered watched watching finished illustrated
    choreographed composed conducted co-wrote self-published
    """.split()
)
RECITING = frozenset(
    "read reads reading sang sing sings singing recited recites reciting passage passages extracts "
    "excerpts pages chapter songs song aria arias verses lines scenes".split()
)
# One or two words behind these are words as words.
WORDS = frozenset("word words term terms name names adjective adjectives noun verb".split())
# Who uses a word or will not says it: "she refused to say the words “radical ramp”".
UTTERING = frozenset(
    """
    avoid avoided hear heard hearing mention mentioned repeat repeated repeating said say saying
    says spoke use used uses using utter uttered uttering with
    """.split()
)
# “Never” is a strong word.
JUDGED = frozenset("word term name euphemism misnomer expression adjective noun label".split())
# What somebody is told to write or press.
PRESSING = frozenset(
    "reply text type press click tick hit enter select choose push tap search".split()
)
RATING = frozenset(
    "downgraded upgraded downgrade upgrade stock shares rate rates rated rating ratings "
    "recommendation".split()
)
RATINGS = frozenset(
    """
    buy sell hold reduce add accumulate neutral outperform underperform overweight underweight
    equal-weight equalweight market-perform sector-perform perform weight equal strong market sector
    """.split()
)
# A “name our heron” contest.
DRIVES = frozenset(
    """
    award awards badge badges button buttons campaign campaigns category challenge clause club
    competition contest contests day drive edition exhibition initiative label list logo policy
    prize programme program project promotion scheme section sticker stickers stamp tour workshop
    """.split()
)
CITING = frozenset("quote quotes quoted quoting cite cites cited citing".split())
