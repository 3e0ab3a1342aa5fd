"""More nouns of people, bodies and papers that speak, from newspapers of the whole world.

The singular stands for its plural in -s; plurals of other forms are named.
"""

_PEOPLE = """
    abductor academic accountant accuser acquaintance acrobat actuary acupuncturist addict
    adjuster administrator admirer adolescent adventurer agent agronomist airman airwoman
    alderman alderwoman alumna alumnus amputee anaesthetist anesthesiologist angler animator
    announcer anthropologist apologist appellant applicant appraiser apprentice arbitrator
    archaeologist architect archivist arsonist assailant assessor assistant astrologer astronaut
    astrophysicist asylum-seeker atheist athlete attaché attacker attendant attendee auctioneer
    audiologist auditor aunt aviator babysitter backbencher backpacker bailiff baker ballerina
    banker barber barista baritone barmaid barman barrister bartender bassist batsman batswoman
    batter beachgoer beautician beekeeper believer bellboy benefactor beneficiary bidder biker
    biochemist biographer bishop blacksmith blogger bloke boatbuilder boater boatman bodyguard
    bondholder bookie bookkeeper bookmaker bookseller borrower bosun botanist bouncer boxer boy
    boyfriend breeder brewer bricklayer bride bridegroom broadcaster broker brother-in-law
    builder bureaucrat burglar bursar businessperson butcher buyer bystander cabbie cabdriver
    caddie caddy cadet calligrapher cameraman camerawoman campaigner camper canvasser captive
    captor cardiologist caregiver carer caretaker cartographer cartoonist cashier catcher
    caterer cattleman cellist centenarian centrist ceramicist chairperson chairwoman chambermaid
    chaplain chauffeur cheesemaker chef child childminder chiropractor chocolatier choirmaster
    choreographer choreologist chorister churchgoer citizen civilian claimant classmate cleaner
    clergyman cleric client climatologist climber clinician clockmaker co-author co-chair
    co-defendant co-director co-founder co-host co-leader co-ordinator co-owner co-pilot co-star
    co-worker cobbler cofounder collaborator collector commenter communist companion compere
    complainant composer concertgoer concierge conductor confectioner confidant congregant
    conjuror conman conscript conservationist conservator consul consumer contestant contractor
    controller convener convenor convict cook coordinator cop copywriter cornerback coroner
    cosmologist cosmonaut councilwoman cousin cowherd coworker coxswain crabber creditor crewman
    criminologist custodian customer cyclist dad daddy dairyman dancer deacon dealer debtor
    deckhand decorator demographer demonstrator dentist deportee dermatologist descendant
    detainee detective detractor devotee dietician dietitian disciple dispatcher dissident
    distiller diver docker dockworker donor doorman doula draftee dramatist draughtsman
    dressmaker driller drummer duchess dweller ecologist econometrician elder embalmer emcee
    emigrant employee employer endocrinologist entertainer enthusiast entomologist entrant
    environmentalist essayist ethicist evacuee evangelist ex-convict ex-husband ex-wife exile
    expat expatriate explorer exporter eyewitness facilitator factory-worker fan farrier
    father-in-law felon fencer ferryman festivalgoer fiancé fiancée fielder fighter finalist
    financier firefighter fireman fisher fisherman fisherwoman fishmonger flatmate flautist
    florist flutist flyer follower footballer forecaster foreman foreperson forester forger
    fortune-teller fraudster freelancer freshman frontman fruit-picker fugitive full-back
    functionary fundraiser gamekeeper gamer gardener gastroenterologist gatecrasher gatekeeper
    gendarme geneticist gentleman geographer geologist geriatrician ghostwriter girl girlfriend
    glaciologist glazier goalie goalkeeper goalscorer goatherd godfather godmother goldsmith
    golfer gp graduate granddaughter grandfather grandma grandmother grandpa grandparent
    grandson granny grave-digger gravedigger greengrocer greenkeeper grocer groom groundsman
    grower guard guardian guerrilla guest guitarist gunman gunsmith gymnast gynaecologist
    gynecologist hacker haematologist hairdresser handler handyman harbourmaster harpist hawker
    headhunter headman headmaster headmistress headteacher healer heckler heir helmsman helper
    hematologist herbalist herder herdsman hermit herpetologist hijacker hiker hobbyist
    holidaymaker homeopath homeowner horticulturist hostage hostess hotelier hotelkeeper
    householder housekeeper housemate housewife hurdler hydrologist hygienist hypnotist
    illustrator immigrant immunologist importer impresario industrialist influencer informant
    inhabitant inmate innkeeper insider inspector instructor insurer insurgent intern
    interpreter interviewee intruder inventor islander jailer janitor jeweler jeweller jockey
    jogger joiner judoka juggler jurist juror keeper kidnapper knitter laborer labourer lad
    landlady landlord landowner landscaper leaker leaseholder lecturer leftist legislator lender
    lexicographer librarian librettist lifeboatman lifeguard linebacker linesman linguist
    liquidator listener litigant lobbyist lobsterman locksmith lodger logger longshoreman looter
    loyalist lumberjack lyricist machinist maestro magician magistrate maid mailman manufacturer
    marathoner marcher mariner masseur matchmaker mathematician matriarch mayoress mechanic
    medalist medallist mediator medic memoirist mentor mercenary merchant metallurgist
    meteorologist microbiologist midwife migrant militant milkmaid milkman miller milliner
    millwright miner missionary mistress moderator mom monk mortician mother-in-law motorcyclist
    motorist mountaineer mourner moviegoer mum mycologist nanny narrator nationalist naturalist
    navigator negotiator nephew nephrologist neurologist neuroscientist newcomer newsagent
    newsreader niece nomad nonagenarian notary nun nutritionist oarsman obstetrician
    oceanographer octogenarian olympian ombudsman ombudswoman oncologist onlooker operator
    ophthalmologist optician optometrist orchardist organist ornithologist orphan orthodontist
    osteopath outpatient outsider overseer paediatrician painter pallbearer paralegal paramedic
    paratrooper parent parishioner parliamentarian parolee participant passer-by passerby
    pastoralist pastry-cook pathologist patient patriarch patrolman patron paymaster peddler
    pedestrian pediatrician peer performer petitioner pharmacist philanthropist philologist
    philosopher phlebotomist photographer physio physiotherapist pianist picketer pickpocket
    pilgrim pitcher plaintiff planner planter plasterer playwright ploughman poacher podcaster
    podiatrist poet policeman policewoman politician populist postgraduate postman postmaster
    postmistress potter practitioner preacher predecessor presenter principal prisoner promoter
    proofreader proprietor prosecutor prospector protestor provost psychiatrist psychotherapist
    publican publisher pundit punter purchaser purser quarryman quarterback quartermaster
    quizmaster radiographer radiologist railwayman rambler rancher ranger ratepayer reader
    realtor rebel receptionist recipient recruit rector referee refugee registrar relative
    renter reservist resettler respondent restaurateur restorer retailer retiree returnee
    reviewer rheumatologist rider rightist ringleader rioter roadie roadworker robber roofer
    roommate rower royalist runner saddler sailor salesman saleswoman saxophonist scaffolder
    scammer schoolboy schoolgirl schoolmaster schoolmate schoolteacher screenwriter scriptwriter
    sculptor seafarer seaman seamstress seismologist selectman seller semifinalist separatist
    sergeant servant serviceman servicemember servicewoman settler shaman sharecropper
    shareholder shepherd shipbuilder shipowner shoemaker shoplifter shopowner shopper sibling
    signalman silversmith sister-in-law skater skier smallholder smuggler sniper snowboarder
    socialist solicitor soloist sommelier songwriter sonographer sophomore soprano specialist
    spectator speechwriter sponsor spouse sprinter squatter stagehand stakeholder stallholder
    statesman stationmaster statistician steelmaker steelworker stenographer stepfather
    stepmother stevedore steward stewardess stockbroker stockholder stonecutter stonemason
    storekeeper streamer stylist subcontractor submariner subscriber successor sufferer
    supervisor supplier surfer surveyor survivor suspect swimmer swindler tailor taxpayer
    team-mate teammate technician technologist teen teenager tenant tenor theatregoer theologian
    therapist tiler timekeeper titleholder toddler toolmaker tour-guide townsman townsperson
    townswoman toxicologist trade-unionist trafficker trainee translator trapper traveler
    traveller trawlerman treasurer trombonist trooper trucker trumpeter trustee tutor twin
    typesetter typist umpire uncle undergraduate undertaker underwriter unionist urologist user
    usher vacationer valuer vandal vendor vet veterinarian vicar vicar-general viewer vigneron
    villager vintner violinist virologist visitor vlogger vocalist volcanologist volunteer
    waiter waitress walker warden warder watchmaker watchman weaver welder whaler wheelwright
    whistleblower wholesaler wicketkeeper widow widower winegrower winemaker wing-back winger
    woodcutter workmate worshiper worshipper wrestler youngster youth youtuber zookeeper
    zoologist
"""
_MANY = """
    batsmen cameramen children clergymen crewmen firemen fishermen gunmen herdsmen midwives
    policemen policewomen postmen salesmen seamen statesmen townspeople tradespeople tribesmen
    villagers wives housewives passers-by sportsmen watchmen kids everybody everyone hundreds
    thousands dozens locals oarsmen servicemen servicewomen watchmen thieves spokeswomen gentlemen
    boatmen helmsmen longshoremen
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
