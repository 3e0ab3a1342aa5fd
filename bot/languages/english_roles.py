"""More nouns of people, bodies and papers that speak, from newspapers of the whole world.

The singular stands for its plural in -s; plurals of other forms are named.
"""

_PEOPLE = """
    academic accountant acquaintance acrobat actuary adjuster administrator admirer agent agronomist
    airman alderman alderwoman anaesthetist angler anthropologist apologist appellant applicant
    appraiser apprentice arbitrator archaeologist  architect archivist arsonist assailant
    assessor assistant astronaut athlete attacker attendant attaché auctioneer auditor aunt
    babysitter backbencher bailiff baker ballerina banker barber baritone barmaid barman barrister
    bartender bassist batsman batter beautician beekeeper believer beneficiary benefactor biker
    biographer bishop blacksmith blogger boater bondholder botanist bouncer boxer boy boyfriend
    breeder brewer bricklayer bride bridegroom broadcaster broker builder burglar butcher buyer
    bystander cabbie caddie cameraman campaigner camper canvasser captor carer caregiver caretaker
    cartoonist cashier catcher caterer cellist chairperson chairwoman chaplain chauffeur chef child
    childminder choirmaster choreographer chorister citizen civilian claimant classmate cleaner
    clergyman cleric client climatologist climber co-author co-chair co-defendant co-director
    co-founder co-host co-leader co-owner co-pilot co-star co-worker cobbler cofounder collaborator
    collector commenter companion compere complainant composer concierge conductor confidant
    congregant conscript conservationist conservator consul consumer contestant contractor convener
    convenor convict cook coordinator co-ordinator cop coroner councilwoman cousin crewman
    criminologist customer cyclist dad dancer dealer  deacon deckhand decorator demographer
    demonstrator dentist dermatologist detainee detective detractor devotee dietitian disciple
    dispatcher dissident diver docker dockworker donor doorman dramatist dressmaker drummer duchess
    dweller ecologist elder emigrant employee employer enthusiast entomologist environmentalist
    ethicist evacuee evangelist ex-husband ex-wife exile explorer exporter facilitator
    factory-worker fan ferryman fiancé fiancée fighter financier firefighter fireman fisher
    fisherman fisherwoman flatmate florist flyer follower footballer forecaster foreman forester
    fraudster freshman frontman fugitive fundraiser gamekeeper gamer gardener gatekeeper gendarme
    geneticist geographer geologist geriatrician girl girlfriend goalkeeper goalscorer godfather
    godmother golfer gp graduate granddaughter grandfather grandma grandmother grandpa grandparent
    grandson gravedigger greengrocer grocer grower guard guardian guerrilla guest guitarist gunman
    gynaecologist hacker hairdresser handler handyman harbourmaster hawker headman headmaster
    headmistress headteacher healer heckler heir herder herdsman hermit hiker homeowner hostage
    hostess hotelier householder housekeeper housemate housewife hydrologist illustrator immigrant
    immunologist importer impresario industrialist influencer informant inhabitant inmate innkeeper
    insider inspector instructor insurer intern interpreter intruder inventor islander janitor
    jeweller jockey jogger joiner jurist juror keeper kidnapper knitter labourer laborer lad
    landlady landlord landowner lecturer legislator librarian lifeguard linesman linguist liquidator
    listener lobbyist lodger logger loyalist lumberjack maestro magistrate maid mailman mariner
    marcher  masseur mathematician matriarch mayoress mechanic medallist medalist mediator
    medic mentor merchant meteorologist metallurgist microbiologist midwife migrant militant milkman
    miller miner missionary mistress moderator mom monk motorist mountaineer mourner mum nanny
    narrator nationalist naturalist navigator negotiator nephew neuroscientist newcomer newsagent
    newsreader niece notary nun nutritionist obstetrician oceanographer olympian ombudsman
    oncologist onlooker operator optician orchardist organist ornithologist orphan outsider
    paediatrician pediatrician painter paralegal paramedic paratrooper parent parishioner
    parliamentarian passer-by passerby pathologist patriarch patrolman patron paymaster pedestrian
    peddler performer petitioner pharmacist philanthropist philosopher photographer physio
    physiotherapist pianist pilgrim pitcher plaintiff planner planter playwright podcaster poet
    policeman policewoman politician  postman postmaster postmistress potter preacher
    predecessor presenter principal prisoner proprietor prosecutor provost psychiatrist publican
    publisher purser quarterback radiologist railwayman rambler rancher ranger realtor receptionist
    recruit rector referee refugee registrar relative reservist resettler restaurateur restorer
    retailer retiree returnee reviewer rider rioter roadworker robber roofer roommate rower runner
    sailor salesman saleswoman saxophonist schoolboy schoolgirl schoolmaster schoolmate sculptor
    seafarer seaman seamstress seismologist seller selectman separatist sergeant servant settler
    shareholder shepherd shopper shopowner sibling signalman skater sister-in-law brother-in-law
    mother-in-law father-in-law skier smallholder smuggler sniper soloist solicitor songwriter
    soprano spectator speechwriter sprinter squatter stallholder stakeholder statesman statistician
    stationmaster steelworker stepfather stepmother stevedore steward stewardess stockbroker
    storekeeper streamer stylist subscriber suspect successor supervisor supplier surfer surveyor
    survivor swimmer tailor taxpayer teammate technician technologist teenager tenant tenor
    theologian therapist tour-guide townsman trade-unionist trainee translator traveller traveler
    trawlerman treasurer trombonist trooper trucker trumpeter trustee tutor twin umpire uncle
    undergraduate undertaker underwriter unionist user usher valuer vendor vet veterinarian vicar
    vicar-general viewer vigneron villager violinist virologist visitor vlogger vocalist
    volcanologist waiter waitress walker warden warder watchmaker weaver welder whistleblower
    wholesaler widow widower winemaker wing-back winger woodcutter worshipper wrestler youngster
    youth youtuber zookeeper zoologist
"""
_MANY = """
    batsmen cameramen children clergymen crewmen firemen fishermen gunmen herdsmen midwives
    policemen policewomen postmen salesmen seamen statesmen townspeople tradespeople tribesmen
    villagers wives housewives passers-by sportsmen watchmen kids everybody everyone hundreds
    thousands dozens
"""
_ONE_IN_S = (
    "boss actress businesswoman stewardess seamstress waitress hostess mistress postmistress "
    "headmistress mayoress heiress duchess countess princess"
).split()
# What is written, and bodies that speak as one.
_PAPERS = """
    academy accord advert airline airport appendix archdiocese army assembly automaker billboard
    blurb booklet brigade broadsheet brochure bulletin cabinet carmaker certificate circular
    citation coastguard communiqué communique constabulary consortium consulate cooperative
    co-operative declaration decree deposition diary diocese directive directorate dossier drugmaker
    edict epitaph factsheet fatwa flyer footnote foreword gospel graffiti guidance handbook
    headstone hospital inquiry inscription invitation judgement judgment junta jury laboratory
    leaflet legislature letterhead logbook manual memoir military militia newsletter newsroom
    notice-board noticeboard obituary op-ed orchestra pamphlet panel parish placard plaque postcard
    poster preface prospectus proverb questionnaire regime release retailer school secretariat
    sermon startup start-up stencil sticker submission subpoena supermarket synod tabloid taskforce
    telegram testimony tombstone tribunal tannoy treaty university utility vatican verdict voicemail
    warrant webpage writ
"""


def _with_plurals(nouns: str) -> frozenset[str]:
    """The nouns and what stands for several: "doctors", "secretaries", "coaches"."""
    found = set()
    for noun in nouns.split():
        found.add(noun)
        if noun.endswith("y") and noun[-2] not in "aeo":
            found.add(noun[:-1] + "ies")
        elif noun.endswith(("s", "sh", "ch", "x")):
            found.add(noun + "es")
        elif not noun.endswith("man"):
            found.add(noun + "s")
    return frozenset(found)


PAPERS_TOO = _with_plurals(_PAPERS)
ROLES_TOO = _with_plurals(_PEOPLE) | frozenset(_MANY.split()) | frozenset(_ONE_IN_S) | PAPERS_TOO
ONE_IN_S = frozenset(_ONE_IN_S)

# Short and long forms of one office.
ONE_WORD = {
    "sen": "senator", "gov": "governor", "rep": "representative", "congressman": "representative",
    "congresswoman": "representative", "lawmaker": "representative", "prof": "professor",
    "gen": "general", "col": "colonel", "lt": "lieutenant", "capt": "captain", "sgt": "sergeant",
    "councilman": "councillor", "councilwoman": "councillor", "councilor": "councillor",
    "chairwoman": "chairman", "chairperson": "chairman", "chair": "chairman",
    "lawyer": "attorney", "atty": "attorney",
    "delegate": "representative", "adviser": "advisor", "premier": "minister", "rev": "reverend",
    "dr": "doctor", "nominee": "candidate", "contender": "candidate", "spokesperson": "spokesman",
    "spokeswoman": "spokesman",
}  # fmt: skip
