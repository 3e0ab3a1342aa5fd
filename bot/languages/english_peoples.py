"""Peoples, faiths and parties: many people, or one of them; nobody's name."""

PEOPLES = frozenset(
    """
    afghans africans albanians algerians americans angolans arabs argentines armenians asians
    australians austrians azerbaijanis bangladeshis belarusians belgians bolivians bosnians
    brazilians britons bulgarians burmese cambodians cameroonians canadians catalans chileans
    colombians congolese croats cubans cypriots czechs danes ecuadorians egyptians englishmen
    eritreans estonians ethiopians europeans filipinos finns frenchmen georgians germans ghanaians
    greeks guatemalans haitians hondurans hungarians icelanders indians indonesians iranians iraqis
    irishmen israelis italians jamaicans japanese jordanians kazakhs kenyans koreans kurds kuwaitis
    latvians lebanese liberians libyans lithuanians malawians malaysians mexicans moldovans
    mongolians moroccans mozambicans namibians nepalis nicaraguans nigerians norwegians pakistanis
    palestinians peruvians poles portuguese romanians russians rwandans samoans saudis scots
    senegalese serbs singaporeans slovaks slovenes somalis spaniards sudanese swedes syrians
    taiwanese tajiks tamils tanzanians thais tibetans tunisians turks ugandans ukrainians uruguayans
    uzbeks venezuelans vietnamese welshmen westerners yemenis zambians zimbabweans
    anglicans atheists baptists buddhists catholics christians hindus jews lutherans methodists
    mormons muslims orthodox protestants quakers shiites sikhs sunnis
    communists conservatives democrats greens independents labourites latinos hispanics liberals
    libertarians nationalists republicans socialists tories unionists
    texan californian ohioan iowan hoosier virginian floridian oregonian arizonan
    californians texans londoners parisians berliners muscovites
    """.split()
)

# One of a people, a faith or a party: "the Norwegian said".
ONE_OF_PEOPLES = frozenset(p[:-1] for p in PEOPLES if p.endswith("s")) | frozenset(
    """
    englishman englishwoman frenchman frenchwoman irishman irishwoman welshman welshwoman dutchman
    dutchwoman scotsman scotswoman spaniard chinese japanese portuguese swiss vietnamese lebanese
    """.split()
)
# Adjectives of peoples and faiths that begin a phrase for people: "Russian officials".
OF_PEOPLES = frozenset(
    """
    american russian ukrainian british french german chinese european israeli iranian muslim
    christian jewish hispanic latino african asian islamic english spanish catholic
    """.split()
)
