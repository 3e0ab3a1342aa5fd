"""Names of countries, states and provinces that follow a town: "in Ames, Iowa, she said"."""

REGIONS = frozenset(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii
    idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
    minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
    tennessee texas utah vermont virginia washington wisconsin wyoming
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
    n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va w.va wash wis wyo d.c b.c u.k u.s
    ontario quebec manitoba saskatchewan alberta queensland victoria tasmania bavaria saxony
    scotland wales england ireland catalonia lombardy
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain
    bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria cambodia cameroon
    canada chile china colombia congo croatia cuba cyprus denmark ecuador egypt estonia ethiopia
    finland france germany ghana greece guatemala guinea haiti honduras hungary iceland india
    indonesia iran iraq israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait latvia
    lebanon liberia libya lithuania luxembourg malaysia mali malta mexico moldova mongolia
    morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway pakistan
    panama paraguay peru philippines poland portugal qatar romania russia rwanda senegal serbia
    singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania
    thailand tunisia turkey uganda ukraine uruguay venezuela vietnam yemen zambia zimbabwe
    """.split()
)

# Those of two words or more, and cities of two words, none of which is a person's name.
LONG_REGIONS = frozenset(
    tuple(name.split())
    for name in (
        "new hampshire|new jersey|new york|new mexico|new england|new zealand|new orleans"
        "|new delhi|new south wales|new brunswick|north carolina|south carolina|north dakota"
        "|south dakota|west virginia|rhode island|puerto rico|north korea|south korea"
        "|south africa|south sudan|saudi arabia|united states|united kingdom|united nations"
        "|great britain|costa rica|sri lanka|sierra leone|el salvador|hong kong|middle east"
        "|south asia|north africa|papua new guinea|nova scotia|british columbia"
        "|northern ireland|los angeles|las vegas|des moines|st louis|st petersburg"
        "|buenos aires|tel aviv|kuala lumpur|abu dhabi|addis ababa|phnom penh|rio de janeiro"
        "|cape town|salt lake city|kansas city|oklahoma city|mexico city|new york city"
        "|silicon valley|wall street|capitol hill|white house|west bank|south side"
    ).split("|")
)

# Last words of places and what stands there; no surname is among them.
PLACE_ENDINGS = frozenset(
    """
    airport archipelago avenue boulevard cathedral county district falls highway hospital island
    islands isle isles kindergarten library motorway museum parish peninsula province railway
    road springs stadium station strait street theater theatre township valley village borough
    cemetery courthouse gallery harbor harbour hotel infirmary monastery municipality nursery
    oblast prefecture refinery reserve reservoir sanctuary shipyard suburb volcano wharf
    """.split()
)
# Those that are surnames too: "Lakota Falls" is a place, "Tessa Hall" is not.
PLACE_SURNAMES = frozenset(
    """
    abbey banks bay beach brook brooks castle church corner creek crossing dale drive farm field
    fields ford forest gardens green grove hall heath heights hill hills house lake lakes lane
    market meadows mill mills moor mountain mountains park plains point pond port ridge river
    rivers sea shore temple terrace town wells wood woods
    """.split()
)
# First words of places.
PLACE_BEGINNINGS = frozenset(
    """
    barangay sitio mount mt lake port fort cape camp hotel rue calle gulf cerro rio ras wadi
    jebel jabal kfar deir tell tel puerto pulau bukit kampung kuala san são sao los las santa sainte
    villa playa cabo bahía piazza plaza platz rua praça avenida bad
    """.split()
)
# Last words of newspapers and stations that are surnames too.
PAPER_SURNAMES = frozenset(
    """
    advertiser argus beacon bulletin chronicle courant courier dispatch echo enquirer
    inquirer ledger mercury observer packet record recorder register reporter review sentinel
    standard star voice weekly
    """.split()
)
