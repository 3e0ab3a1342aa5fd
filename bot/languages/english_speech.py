"""English words around speech: verbs that report it, nouns of those who speak.

Over 300 lines because it is lists of words, which gain nothing by being in two places.
"""

from bot.languages.english_roles import ONE_IN_S, PAPERS_TOO, ROLES_TOO
from bot.languages.english_titles import FEMALE_RANKS, MALE_RANKS, MANNERS, RANKS


def forms_of(bases: str) -> frozenset[str]:
    """All inflected forms of regular verbs, British and American spelling of -ise."""
    found = set()
    for base in bases.split():
        spellings = {base, base[:-3] + "ise"} if base.endswith("ize") else {base}
        for verb in spellings:
            if verb.endswith("e"):
                found |= {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
            elif verb.endswith("y") and verb[-2] not in "aeo":
                found |= {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
            elif verb.endswith(("s", "sh", "ch", "x")):
                found |= {verb, verb + "es", verb + "ed", verb + "ing"}
            elif verb.endswith("!"):  # the last consonant doubles
                stem = verb[:-1]
                found |= {stem, stem + "s", stem + stem[-1] + "ed", stem + stem[-1] + "ing"}
            else:
                found |= {verb, verb + "s", verb + "ed", verb + "ing"}
    return frozenset(found)


# Verbs that stand beside a quote, or before a clause with "that", and report words as said.
SAYING = forms_of(
    """
    add admit! announce answer argue assert allege acknowledge advise affirm agree allow apologize
    ask boast brag! caution claim comment complain concede conclude confess confirm contend
    continue counter cry declare deny disclose elaborate emphasize enthuse exclaim explain
    exhort fume gush hint indicate inform inquire insist interject joke lament lecture maintain
    marvel mention muse mutter note observe opine pledge plead post pray predict proclaim promise
    protest quip! reason recall recount reflect reiterate relate remark remind repeat reply report
    request respond retort reveal roar scoff scream shout signal snap! speculate state stipulate
    stress suggest surmise tease testify theorize tweet urge vow warn whisper wonder yell
    instruct order recommend rule summarize specify clarify
    bark beg! bellow cajole chant chime chuckle counsel crow deadpan! expound forewarn
    gripe groan grouse growl grumble heckle hiss holler howl hypothesize intone interrupt jeer
    jest kid! laugh moan mumble murmur pen! pontificate posit postulate preach profess quibble rant
    reckon recite scrawl scribble shriek shrug sigh sneer sniff snort sob! stammer text thunder
    venture volunteer wail whine wisecrack email e-mail caption
    """
) | frozenset(
    """
    say says said saying tell tells told telling write writes wrote written writing
    read reads begin begins began beginning swear swears swore swearing
    foretell foretold understand
    """.split()
)

# Verbs whose object or complement is quoted in part: called the plan “…”.
CALLING = forms_of(
    """
    accuse address admonish applaud appeal assail assure attack attribute bash bemoan berate blame
    blast brand call cast champion characterize charge chastise chide cite compare condemn
    congratulate criticize decry defend define demand denounce depict deride describe dismiss
    dispute dub! echo endorse estimate excoriate express fault fire frame greet hail implore imply
    invoke issue joke knock label lambaste laud mock offer oppose outline phrase praise propose
    publish quote question raise rail rap! refer! refute reject release rebuff rebuke rebut! rip!
    ridicule scold slam! speak stress summon swipe taunt term thank title tout trash trumpet
    underscore urge use voice welcome bill point hammer insult exclaim hit slap! paint portray
    """
) | frozenset(
    """
    speaks spoke spoken speaking puts put putting goes went sends sent sending lays laid
    gave gives giving hits hitting drew draws sings sang sums summed made makes
    """.split()
)

# Verbs of thought and wish: reported as speech in part, weakly.
THINKING = forms_of(
    """
    believe consider decide doubt expect fear favor feature hope learn like need plan prefer
    pretend regret seem support suspect want worry discover envision determine hear
    """
) | frozenset(
    """
    think thinks thought thinking feel feels felt feeling find finds found finding see sees saw
    seen seeing knows knew show shows showed shown showing hear heard hold holds held
    """.split()
)

ALL_CUES = SAYING | CALLING | THINKING

# Those of SAYING and CALLING whose object clause is a statement worth keeping as paraphrase.
STATING = (
    (
        SAYING
        | forms_of(
            """
    accuse appeal call condemn criticize demand denounce dismiss express propose reject
    estimate urge blame praise dispute
    """
        )
        | frozenset({"expressed"})
    )
    - forms_of("allow rule order read marvel post continue post cry agree volunteer")
    - frozenset("read reads begin begins began beginning write writing understand".split())
)

PRONOUNS = frozenset("he she they it i we who which".split())
# Words that stand for somebody not named, before a verb of speech.
STANDINS = frozenset(
    "another one others some many both most few several neither somebody someone nobody".split()
)
# Auxiliaries and the like that are names too.
SURNAMES_TOO = frozenset({"will", "may"})
OWNERS = frozenset("his her their my our".split())
MALE = frozenset("he him his himself".split())
FEMALE = frozenset("she her hers herself".split())

# Between subject and verb, or between verb and quote, these change nothing.
BETWEEN = frozenset(
    """
    has have had having is are was were be been also then later now once again never always still
    just even often repeatedly recently further simply only first finally did does do would will
    could may might must should can not famously previously initially since ever both all himself
    herself themselves itself there here to too reportedly being quoted however almost already soon
    nearly perhaps instead yet nonetheless nevertheless likewise meanwhile earlier
    therefore
    """.split()
)
AUXILIARIES = frozenset(
    """
    has have had is are was were be been being did does do would will could may might must should
    can cannot isn't wasn't doesn't didn't don't won't hasn't haven't
    """.split()
)
DETERMINERS = frozenset(
    """
    a an the this that these those his her its their our my your one another some many several
    both two three four five six most no any each every
    """.split()
)
PREPOSITIONS = frozenset(
    """
    of in on at by for with from to about against as into over after before during since through
    under between among amid despite without within toward towards near like per via upon around
    behind beyond across inside outside until including regarding following alongside out up off
    down than according throughout above below beneath onto atop aboard amongst besides concerning
    except unlike versus
    """.split()
)
CONJUNCTIONS = frozenset(
    """
    and but or nor so yet because although though while when whereas if unless that which who
    whom whose where why how what whether as than until once
    """.split()
)

# Titles that stand before a name and are no part of it. With a full stop or without.
TITLES = (
    frozenset(
        """
    mr mrs ms mx miss dr sir dame lord lady prof professor sen sens rep reps gov lt gen col maj
    capt cmdr adm sgt rev fr pastor rabbi imam sheikh pope bishop archbishop cardinal father sister
    brother saint senator representative congressman congresswoman president governor mayor judge
    justice general admiral colonel major captain commander sergeant lieutenant officer detective
    chief king queen prince princess chancellor premier minister ambassador secretary speaker
    chairman chairwoman chairperson chair councillor councilman councilwoman deputy vice prime
    attorney director master deputy-minister doctor emeritus coach former ex then-president then
    president-elect
    hon del undersecretary under-secretary deputies madam majesty emperor
    sultan emir sheriff superintendent supervisor constable inspector delegate
    assemblyman assemblywoman commissioner reverend ayatollah mullah haji
    herr frau señor señora señorita monsieur madame mademoiselle signor signora senhor senhora daw
    rt mme mlle
    """.split()
    )
    | RANKS
)
MALE_TITLES = (
    frozenset(
        """
    mr sir lord father brother king prince pope congressman chairman councilman assemblyman
    spokesman businessman actor fisherman policeman husband son uncle grandfather salesman emperor
    herr señor monsieur signor senhor
    """.split()
    )
    | MALE_RANKS
)
FEMALE_TITLES = (
    frozenset(
        """
    mrs ms miss lady dame sister queen princess congresswoman chairwoman councilwoman
    assemblywoman spokeswoman businesswoman actress policewoman wife daughter mother aunt
    grandmother widow saleswoman frau señora señorita madame mademoiselle signora senhora daw mme
    mlle
    """.split()
    )
    | FEMALE_RANKS
)

# Nouns that describe somebody named before rather than bring in somebody new.
DESCRIPTIONS = frozenset(
    """
    nominee candidate contender hopeful front-runner frontrunner businessman businesswoman
    billionaire millionaire mogul tycoon magnate entrepreneur investor senator governor mayor
    congressman congresswoman representative lawmaker politician president premier chancellor
    minister democrat republican conservative liberal neurosurgeon surgeon physician actor actress
    singer rapper star champion player striker comedian host author novelist artist painter
    director filmmaker musician veteran native pontiff monarch king queen prince princess leader
    incumbent challenger ex-president ex-governor ex-mayor ex-senator ex-minister mother father
    accused defendant barrister convener convenor striker forward winger midfielder defender
    goalkeeper keeper quarterback pitcher batsman bowler sprinter skipper captain plaintiff winner
    loser runner-up youngster teenager newcomer rookie debutant
    """.split()
)

# Behind "his" or "her", manners of naming the holder of one of these: "Her Ladyship asked".
HONORIFICS = {
    "lordship": "bishop archbishop reverend judge justice lord baron earl chancellor",
    "ladyship": "judge justice lady baroness countess", "worship": "mayor magistrate",
    "excellency": "president governor ambassador commissioner minister", "honor": "judge mayor",
    "honour": "judge mayor magistrate", "majesty": "king queen emperor",
    "highness": "prince princess sheikh emir", "holiness": "pope patriarch",
    "eminence": "cardinal", "grace": "archbishop bishop duke duchess",
}  # fmt: skip

# Whom "the" alone makes known, or nobody in particular: no description of somebody named before.
KNOWN_TO_ALL = frozenset(
    """
    men women people children judge president mayor governor minister premier chancellor secretary
    king queen pope bishop spokesman spokeswoman spokesperson official officials source sources
    company government police court prosecutor ambassador chairman chairwoman chair chief manager
    man woman boy girl person child reporter interviewer host moderator presenter questioner caller
    reader writer author editor user customer driver owner victim suspect witness insider operator
    publisher employer minder father mother lawyer attorney counsel narrator heckler member
    supporter protester demonstrator follower fan ally aide friend neighbour neighbor colleague
    opponent critic rival other latter voter participant respondent attendee listener viewer
    reviewer announcer
    """.split()
)

# Nouns of people, groups and papers that speak; the head of a role or of an unnamed speaker.
ROLE_NOUNS = (
    frozenset(
        """
    accused activist activists actor actress adviser advisers advisor advisors advocate advocates
    agency aide aides ambassador analyst analysts anchor artist attorney attorneys author authors
    authorities boss businessman campaign campaigners candidate candidates captain ceo cfo cio
    coo cto mep mla msp td evp vp gaffer chairman
    chairwoman chair chancellor chief clerk coach columnist commander commentator commission
    commissioner committee company congressman congresswoman consultant consultants correspondent
    council councillor councilman counsel court critic critics defender delegate delegates
    democrat democrats deputy designer developer diplomat diplomats director doctor doctors
    economist economists editor editors envoy executive executives expert experts farmer father
    firm fisherman founder co-founder friend general government governor group groups head host
    historian husband interviewer investigator investigators journalist judge lawmaker lawmakers
    lawyer lawyers leader leaders manager master mayor member members minister ministry mother
    musician
    nominee observer observers officer officers official officials operative operatives opponent
    opponents organisation organization organizer organizers organiser owner owners paper
    newspaper partner party pastor physician pilot player police pollster president presidents
    priest producer professor professors programmer prosecutor prosecutors protester protesters
    rabbi reporter reporters representative representatives republican republicans resident
    residents researcher researchers scholar scientist scientists secretary senator senators sheriff
    singer soldier son source sources spokesman spokesmen spokesperson spokeswoman staffer staffers
    strategist strategists student students supporter supporters surgeon teacher teachers
    team union veteran victim victims voter voters website wife witness witnesses woman man women
    men worker workers writer writers treasurer counselor counsellor curator archaeologist
    biologist astronomer chemist physicist psychologist sociologist epidemiologist farmer engineer
    pm mp fm caller daughter brother sister neighbour neighbor nurse officer-in-charge premier
    prime-minister rival spokespeople statement report letter email e-mail memo poll survey study
    post tweet article document documents editorial headline ad advertisement note lawsuit filing
    complaint ruling banner sign slogan blog piece magazine network outlet station
    administration delegation department board bureau embassy foundation institute
    association coalition federation charity regulator watchdog parliament congress senate
    colleague pupil shopkeeper trader baker driver passenger commuter tourist pensioner carpenter
    electrician plumber goalkeeper midfielder trainer skipper crowd crowds
    brief motion bylaws constitution charter guidelines findings transcript petition opinion
    decision indictment affidavit caption notice review audit manifesto resolution
    """.split()
    )
    | DESCRIPTIONS
    | ROLES_TOO
)

# Last words of names that are no person's.
ORGANISATION_WORDS = frozenset(
    """
    administration agency alliance army assembly association authority bank board brigade bureau
    campaign center centre chamber church club coalition college commission committee company
    conference congress corp corporation council court daily democrats department division
    embassy federation force forces foundation fund gazette government group guard herald house
    inc institute journal league ltd magazine ministry movement nations network news office
    organisation organization pac paper parliament party police post press project radio
    republicans school senate service society states street sun team telegraph times trust tribune
    tv union university journal army navy caucus treasury kremlin pentagon post-gazette examiner
    convention flight jet twitter train shoal
    affairs rights international tower square island park river bridge city county avenue show
    podcast
    """.split()
)
NOT_NAMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december i the a an this that these those he she it
    they we you his her its their our my in on at by for with from to of and but or so as if when
    while after before since although though however there here what who why how where which
    not no yes now then still also even just only one two three four five six seven eight nine ten
    asked speaking according meanwhile earlier later last next both each all some many most more
    mr mrs ms dr let once during until because despite under over about against
    republican democratic democrat democrats republicans conservative liberal american americans
    russian ukrainian british french german chinese european israeli iranian muslim christian
    jewish hispanic latino latinos african asian islamic gop english spanish catholic
    please maybe perhaps sorry indeed instead otherwise thus hence therefore moreover furthermore
    nevertheless nonetheless besides today tomorrow yesterday tonight oh ah ok okay
    """.split()
)

# Nouns that end as those of people do, and are things.
NO_PEOPLE = frozenset(
    """
    answer banner barrier behaviour behavior boiler border buffer bumper butter cancer carrier
    centre center chamber chapter character charter clatter cluster coffee colour color
    committee computer container copper corner corridor counter cover cracker crater cruiser danger
    dinner disaster disorder dollar door drawer elevator error escalator
    factor favour favor fever fiber fibre filter finger fire flavour flavor floor
    flower folder freezer generator glacier guarantee gutter hammer hanger harbour harbor
    helicopter honour honor horror humour humor hunger ladder layer leather letter levee lever
    liner liquor lumber manner marker matter meter metre mirror motor murder newsletter
    newspaper number offer order ouster oyster paper parameter parlour pepper
    pillar pointer polymer poster powder power prayer printer processor propeller quarter radiator
    reactor recorder refrigerator register remainder reminder revolver river roller
    rubber rudder rumour rumor saucer scanner scooter sector semester semiconductor sensor server
    shelter shoulder shutter silver simulator slider soccer spider steamer sticker
    summer supper surrender tanker temper tender terror theater theatre thermometer thriller thunder
    timber tower tractor trailer transfer transformer transistor tremor trigger tumour tumor
    vector vapour vapor wafer water weather whisper winter wonder
    better bigger brighter broader cheaper cleaner clearer closer colder cooler darker deeper drier
    earlier easier faster fewer fuller greater happier harder harsher heavier higher larger later
    lesser lighter longer louder lower milder narrower nearer newer older poorer quicker quieter
    richer safer sharper shorter simpler slower smaller smarter softer steeper stricter stronger
    thicker thinner tighter tougher warmer weaker whiter wider wiser younger
    """.split()
)

# Words in -ly that are no adverbs: "the family said".
NO_ADVERBS = frozenset(
    """
    ally anomaly assembly bully butterfly costly cowardly curly daily deadly early elderly family
    fly friendly ghostly holy homily hourly jelly leisurely likely lily lively lonely lovely
    melancholy monopoly monthly orderly quarterly rally reply scholarly silly supply timely ugly
    ungodly unlikely weekly worldly yearly
    """.split()
)

# Before a quote these say that it is a name, a title or a term, not speech.
NAMING = frozenset(
    """
    titled entitled called name names word words phrase meaning named nicknamed dubbed known termed
    so-called headlined song film movie
    book album novel play show series episode program programme magazine poem documentary
    single musical painting ballad memoir essay column segment sitcom hit classic slogan
    """.split()
)

# Behind a noun they begin a description: "a source close to the mayor".
NEAR = frozenset("close familiar briefed".split())
# Who speaks for somebody or something that does not: "a spokesman for the mill".
SPEAKERS_FOR = frozenset(
    """
    adviser advisor advisers advisors aide aides attorney attorneys counsel lawyer lawyers official
    officials representative representatives source sources spokesman spokesmen spokespeople
    spokesperson spokeswoman
    """.split()
)
BEING = frozenset("was were been be is are being".split())

# Before a title in marks these leave no doubt that it is one.
NAMED_THINGS = frozenset(
    """
    album anthem award band blockbuster boat book comedy documentary drama entitled episode essay
    exhibition ferry film game hit lifeboat magazine memoir movie musical novel opera operation
    painting play podcast poem program programme sequel series ship show single sitcom soap song
    titled track tug vessel yacht
    """.split()
)
CREATING = frozenset(
    """
    authored called christened directed dubbed named nicknamed penned produced sang wrote won
    """.split()
)
SENSES = frozenset("meaning definition sense term word".split())
# Behind a term these explain it: “to bench” means …
EXPLAINED = frozenset({"means", "meant", "denotes"})
MEANING = frozenset("means meaning meant".split())
MISSIONS = frozenset({"operation", "project"})
SMALL_WORDS = frozenset("of the a an and in on for with to at by from or is as de la".split())

# Titles and roles that are surnames too.
SURNAMES = frozenset(
    """
    king prince bishop pope judge major marshall chancellor price baker cook farmer coach dean page
    lord deacon sergeant counsel clerk singer pastor baron abbot abbott shepherd priest earl duke
    reeve cantor warden laird chaplain constable bailiff archer barber brewer broker butcher carter
    chandler cousin dancer elder fellow fisher fowler gardener guard guest guide hunter keeper
    knight lad local mason mate merchant miller monk painter patron pilgrim porter potter provost
    rector rider sailor seaman steward tailor twin usher vicar walker weaver winger youth
    boxer carpenter champion diver driver drummer friend guardian leader mayor messenger nurse
    parent partner pilot planner player rancher ranger trader worker child
    """.split()
)
# Of these, what is seldom a title behind another word with a capital: "Elmira King".
PLAIN_SURNAMES = frozenset(
    """
    abbot abbott archer baker barber brewer butler carpenter carter chandler cook farmer fisher
    fowler hunter king knight marshall mason merchant miller monk page pope porter potter price
    shepherd walker weaver
    """.split()
)
KIN = tuple(
    """
    wife husband son daughter mother father brother sister uncle aunt grandfather grandmother
    widow widower niece nephew cousin grandson granddaughter fiancee fiancé fiancée partner
    stepson stepdaughter
    """.split()
)
COURTESY = (
    frozenset(
        """
    mr mrs ms mx miss dr sir dame madam hon rt herr frau señor señora señorita monsieur madame
    mademoiselle signor signora senhor senhora daw mme mlle
    """.split()
    )
    | MANNERS
)

# Verbs that end an apposition which no comma closes, and relative words likewise.
VERBISH = AUXILIARIES | ALL_CUES | frozenset("who which that whose where when while but".split())

PAPERS = (
    frozenset(
        """
    agency authorities campaign commission committee company council court firm government group
    groups ministry organisation organization paper newspaper party source sources team union
    website statement report letter email e-mail memo poll survey study post tweet article document
    documents editorial headline ad advertisement note lawsuit filing complaint ruling banner sign
    slogan blog piece magazine network outlet station administration delegation department board
    bureau embassy foundation institute association coalition federation charity regulator watchdog
    parliament congress senate crowd brief motion bylaws constitution charter guidelines findings
    transcript petition opinion decision indictment affidavit caption notice review audit manifesto
    resolution
    """.split()
    )
    | PAPERS_TOO
)
PEOPLE_NOUNS = frozenset(
    noun for noun in ROLE_NOUNS - PAPERS if not noun.endswith("s") or noun in ONE_IN_S
) | frozenset("general secretary king queen prince princess pope coach deputy".split())
ROLE_HEADS = PEOPLE_NOUNS | TITLES
"""What the words of a person's role may end with: "the club *secretary*", "the *Rev*"."""

# Verbs of speech that are as often nouns.
NOUN_CUES = frozenset(
    """
    accused
    address admission answer answers appeal appeals attack attacks blast boast boasts call calls
    cast cause caution champion charge charges claim claims comment comments complaint compare cry
    cries defense demand demands dispute doubt doubts estimate estimates favor fear fears feeling
    feelings fire forecast hint hints hope hopes insult insults issue issues joke jokes knock label
    learning mention mentions need needs note notes offer offers order orders plan plans pledge
    pledges point points post posts praise pray predict promise promises propose protest protests
    question questions quote quotes raise reading reason reasons regret regrets reject release
    remark remarks reply replies report reports request requests response rule rules saying sayings
    show shows signal signals state states statement statements stress support suspect suspects
    tease thinking thought thoughts threat title titles trash trumpet tweet tweets use uses view
    views voice voices vow vows want wants warning warnings welcome wonder worry worries writing
    writings finding findings ruling rulings find finds sees sense insult fault term terms bill
    bills pose sign signs bark caption captions chant chants chuckle counsel crow email emails
    e-mail e-mails gripe gripes groan groans growl grumble howl jeer jeers jest kid kids laugh
    laughs moan moans murmur pen pens rant rants shriek shrug sigh sighs sneer sneers sniff sob text
    texts thunder venture ventures volunteer volunteers wail wisecrack wisecracks retort retorts
    quip quips rebuke rebukes
    """.split()
)

# Behind a possessive these tell that somebody's words follow: "his suggestion that …".
SPEECH_NOUNS = NOUN_CUES | frozenset(
    """
    accusation accusations acknowledgement advice allegation allegations argument arguments
    assertion assertions assessment belief characterization characterisation claim conclusion
    condemnation contention conviction criticism declaration declarations denunciation description
    descriptions diatribe endorsement exhortation explanation idea insistence interview invitation
    invocation mantra message missive motto observation observations opinion outburst plea pleas
    prediction predictions proclamation pronouncement pronouncements proposal proposals quip quips
    rant rebuke recollection recommendation reference references refrain rhetoric slogan speech
    speeches suggestion suggestions summary taunt taunts tirade vision word words phrase proposition
    propositions
    """.split()
)

# Common verbs that do not end in -ed, behind a name.
COMMON_VERBS = frozenset(
    """
    took got came went gave held led made met ran won lost left kept sent became began brought drew
    fell grew rose sat stood spoke shot set hit put paid sought struck take get come go give hold
    lead make meet run win lose leave keep send become begin bring draw fall grow rise sit stand
    speak shoot pay seek strike built bought caught chose cut dealt drove fought flew forgot
    froze hung laid lay lent lit rode rang sang sold shut slept spent split spread stole
    stuck swam swept swung taught threw understood wore wound shook wept swore knelt woke broke
    bent bit bled blew burst clung crept dug drank ate fed fled flung forgave hid leapt sank slid
    spun sprang tore trod withdrew shake weep swear kneel wake break bend bleed blow drink eat flee
    arose awoke burnt dreamt dwelt forbade foresaw forsook leant learnt meant mistook outdid outran
    overcame overdid overheard overran oversaw overtook overthrew partook rebuilt redid remade
    repaid resold shone shrank slew slung slit smelt spelt spilt spat spoilt stung stank strode
    strung strove underwent undertook undid upheld wove withheld withstood wrung outsold misread
    outbid
    """.split()
)

# Where people publish what they write; a "post" or "message" behind one is a noun.
NETWORKS = frozenset(
    """
    facebook twitter x instagram tiktok youtube telegram whatsapp linkedin reddit snapchat weibo
    wechat mastodon bluesky threads signal discord slack viber tumblr substack vkontakte nextdoor
    social media blog
    """.split()
)
