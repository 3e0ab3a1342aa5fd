"""Titles before names and letters behind them, of English as it is written all over the world."""

# Ranks, offices and courtesies before a name that are no part of it.
RANKS = frozenset(
    """
    pc wpc pcso dci baron baroness viscount viscountess countess duchess marquess marchioness
    dowager laird hm hrh h.e honourable honorable excellency cllr coun ald alderman alderwoman
    selectman selectwoman assemblymember councilmember reeve comptroller ombudsman trustee
    magistrate bailiff provost rector registrar headteacher headmaster headmistress matron warden
    trooper ranger marshal corporal cpl pte pvt pfc spc insp det supt brigadier brig commodore
    airman comdt cdr gp sqn flt lcpl ssgt major-general brigadier-general lieutenant-general
    lieutenant-colonel lieutenant-commander vice-admiral rear-admiral attorney-general
    secretary-general director-general solicitor-general governor-general vice-president
    vice-chancellor vice-chair vice-chairman vice-mayor lieutenant-governor ex-president ex-mayor
    ex-minister taoiseach tánaiste tanaiste atty engr adv advocate barrister ing arq dra vicar canon
    chaplain curate prebendary archdeacon deacon deaconess abbess abbot monsignor msgr mgr rev'd
    revd venerable ven bro sis rinpoche rebbe cantor patriarch apostle prophet prophetess evangelist
    shri shrimati smt sri pandit swami acharya maulana mawlana maulvi mufti qari ustad ustadh ustaz
    ustazah sheikha shaikh shaykh sayyid hajji haj hajj alhaji alhaja hajia hajiya mallam malam oba
    eze igwe obong ooni otunba chieftain comrade cde mzee bwana datuk dato dato' datin seri tengku
    tunku encik cik puan pehin doña fray padre licenciado licenciada ingeniero ingeniera kapitan
    kagawad punong pani paní slečna fräulein fraulein meneer mevrouw mijnheer mevr dhr jonkheer
    kyrios kyria gospodin gospođa sra srta uncle aunt auntie grandpa grandma
    whip recorder ato weyzero woizero ratu togbe khun geshe sp asp dsp csp eng
    """.split()
)
# They are titles only where a given name and a surname follow: "Don Rogelio Dumar".
BEFORE_TWO = frozenset("don dom dona pan mama papa baba tan tun tok big little old".split())
MALE_RANKS = frozenset(
    """
    baron viscount duke earl marquess laird monsignor msgr mgr padre fray headmaster alderman
    selectman emir imam sheikh shaikh shaykh ayatollah mullah maulana mufti shri swami pandit alhaji
    mallam malam oba eze igwe mzee bwana datuk dato dato' encik haji hajji rebbe rabbi foreman
    fireman cameraman statesman sportsman boatman ferryman watchman herdsman clergyman monk friar
    abbot nephew grandson stepson stepfather brother-in-law father-in-law son-in-law boyfriend
    fiancé widower groom bridegroom waiter landlord milkman postman gentleman lad bloke chap
    schoolboy dad daddy grandad granddad grandpa fisherman tradesman craftsman handyman barman
    doorman gunman signalman groundsman juryman
    """.split()
)
FEMALE_RANKS = frozenset(
    """
    baroness viscountess countess duchess marchioness dowager doña dona pani paní slečna smt
    shrimati alhaja hajia hajiya mama ustazah sheikha datin puan cik fräulein fraulein mevrouw mevr
    sra srta dra kyria gospođa headmistress postmistress schoolmistress matron midwife nun abbess
    deaconess priestess prophetess mum mom mummy grandma granny gran stepmother stepdaughter
    sister-in-law mother-in-law daughter-in-law girlfriend fiancée bride niece granddaughter
    waitress landlady hostess heiress schoolgirl lass housewife seamstress ballerina alderwoman
    selectwoman firewoman camerawoman forewoman sportswoman clergywoman auntie
    """.split()
)
# "ambassador-designate", "ex-mayor": what joins a title with a hyphen.
BEFORE_TITLE = frozenset("ex vice deputy co acting then former sub under arch".split())
BEHIND_TITLE = frozenset("designate elect general select in".split())
# Of those, the ones that are manners rather than an office.
MANNERS = frozenset(
    """
    shri shrimati smt sri don doña dona dom pan pani paní slečna fräulein fraulein meneer mevrouw
    mijnheer mevr dhr encik cik puan hrh hm h.e sra srta dra kyrios kyria gospodin gospođa bwana
    mzee mama big little old lord lady eng engr ing arq ato weyzero woizero
    """.split()
)
# With these one name is the whole name: nobody is "Hathermere", but Lord Hathermere is.
PEERAGES = frozenset(
    "lord lady baroness baron viscount viscountess earl countess duke duchess".split()
)

# Letters behind a name, as they are written.
POST_NOMINALS = frozenset(
    """
    KC QC SC SAN JA JJA LJ CJ MP MEP MSP MLA MNA MPP MHA MHK TD JP MD PhD DPhil DO RN DDS DVM MBBS
    FRCS FRCP FRS
    FRSE FRSL FBA FREng FRIBA RIBA CPA CFA ACCA Esq Esquire OBE CBE MBE KBE DBE GBE KCB DCB GCB KCMG
    DCMG GCMG CMG KCVO DCVO CVO LVO MVO BEM QPM KPM DSO DFC OFM SJ OP OSB CSSp SVD FCJ RSM OFR CFR
    GCFR GCON MFR OON CON FNSE SSC OAM CNZM ONZM MNZM DNZM QSM LLB LLM BSc MSc MBA EdD LCSW CNM PsyD
    PharmD
    """.split()
)

# Short forms of given names; their full stop ends nothing.
SHORT_NAMES = frozenset(
    """
    alex alf ant benj chas dan danl edw fred fredk geo hy jas jno jos ma mohd muh nich patk ph phil
    richd robt saml thos wm
    """.split()
)
# What has a full stop although it is no sentence's end, as it is written before a name.
DOTTED = (
    "Mx Atty Engr Eng Cllr Coun Ald Adv Det Insp Ma Jos Wm Chas Geo Thos Jas Benj Robt Saml Md "
    "Mohd Mme Mlle Bro Sis Ven Revd Ing Lic Arq Pres Sec Treas Pte Spc Pfc Msgr Mgr Sra Srta "
    "Dra Sta Sto Lcpl Brig Comdt Cdr Flt Sqn Amb Const Trpr Fr Jno Richd Alex Edw"
).split()
