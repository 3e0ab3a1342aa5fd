"""English words that turn a number beside them into a name, a number of a thing, or a place."""

# "Article 5", "Flight 370": what follows is an identifier. Lower case; plurals in -s included.
DESIGNATORS = (
    "article section chapter page paragraph clause verse "
    "figure fig table room flight route highway "
    "interstate motorway line platform gate channel studio pier unit group phase stage grade level "
    "type class version episode season part volume vol scene game lap hole heat post precinct "
    "district ward zone area sector block building apartment apt flat suite exit junction rule "
    "resolution amendment title bill proposition measure question item category tier division "
    "planet model mark psalm formula appendix annex schedule form protocol regulation directive "
    "order warrant case docket box locker cell bus train tram bay berth hangar terminal runway "
    "number no nos step round week day year chapter lane pin code postcode extension ext serial "
    "registration boeing airbus iphone windows apollo soyuz starlink nasdaq ftse stoxx "
    "nikkei index peugeot porsche ferrari"
).split()

# Of those, words that also end an ordinary phrase before a figure: "this year 40 boats sank".
PERIODIC = frozenset("day week year season game round stage lap line group unit case order".split())

# Parts of a text, whose numbers may be divided: "Section 7(2)", "clause 3.1", "Table S4".
DIVIDED = (
    "article art section sec subsection sub-section clause sub-clause paragraph para subparagraph "
    "chapter annex appendix schedule rule regulation table figure fig extract excerpt"
).split()

# Like designators, but only in the singular: "the hall seats 40" and "he notes 9 deaths" count.
SINGLE = (
    "footnote endnote courtroom slide image photo picture exhibit equation sku ref reference "
    "invoice barcode seat error attachment plate booth stall kiosk firmware patch note recital "
    "recommendation indicator reg ch criterion verse marker milepost omega falcon fn batch lot id "
    "user nr asteroid comet camp ground priority pillar limb example definition theorem corollary "
    "problem algorithm listing eq eqs refs condition requirement option scenario"
).split()

# Steps of schools, courses and ratings: without a word before it, "Year 6 pupils" is a name.
RATED = frozenset(
    "year grade band class level week day season round game lap phase ward zone tier category "
    "division stage key".split()
)

# Scales that are read off: the number after them is a figure, not a part of a name.
READINGS = frozenset("uv aqi iq vix pmi bmi psi ph gpa api hdi uvi ecb gdp cpi".split())

# What comes out in versions: the number after it may have decimals.
RELEASED = (
    "android ios ipados macos watchos usb usb-c bluetooth hdmi displayport wi-fi wifi python java "
    "php chrome firefox safari linux ubuntu debian windows gpt chatgpt directx pcie thunderbolt "
    "firmware patch mysql postgresql kernel ieee"
).split()

# Names whose number stays part of the name whatever follows ("two Boeing 737 jets").
MAKERS = frozenset(
    "boeing airbus iphone windows apollo route article flight model falcon galaxy pixel".split()
)

STREETS = (
    "street st road rd avenue ave lane ln drive dr boulevard blvd way place square court terrace "
    "crescent close highway parkway hwy row mews wharf quay hill gardens grove parade alley "
    "turnpike embankment esplanade plaza walk gate yard approach"
).split()

# What a telephone number follows.
CALLED = (
    "hotline helpline info information enquiries inquiries tel telephone phone fax mob mobile cell "
    "whatsapp sms call ring dial text contact bookings booking reservations freephone toll-free "
    "switchboard emergency dialling dialing area lo-call landline"
).split()

# Words that begin a street's name in other languages: "12 Rue de la Mer".
LANES = (
    "Rue Ave Avenue Via Viale Calle Avenida Boulevard Bd Place Piazza Plaza Rua Quai Chemin "
    "Allée Carrer Praça"
).split()

# Capitalised words that begin sentences rather than names: a number after them is a number.
OPENERS = frozenset(
    "a about above according across after all "
    "almost also although among an and another approximately "
    "around as at barely because before below beneath besides between beyond both but by circa "
    "despite during each earlier early even every exactly except exceeding fewer for from further "
    "furthermore had has have he her here his hours how however i if in including indeed inside "
    "instead into is it its just last later "
    "least less like maybe meanwhile more moreover most "
    "nearly next no nor not now of off on once only or our out over perhaps plus roughly she since "
    "so some still such than that the their then there these they this those though through "
    "throughout thus to today together tomorrow tonight "
    "total toward towards under until up upon us "
    "versus was we were what when where whether which while who whose why with within without "
    "yesterday yet you your monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july august september october november december police "
    "officials authorities doctors rescuers killed killing wounded injured wait see get "
    "got won lost beat scored only other others first second third fully well".split()
)

# Words that a numbered heading begins with: "3 Results".
HEADINGS = frozenset(
    "abstract introduction background context overview summary purpose aims objectives scope "
    "definitions terms methods methodology materials participants procedure procedures setting "
    "results findings discussion analysis conclusion conclusions limitations recommendations "
    "references acknowledgements acknowledgments appendix funding ethics design sampling measures "
    "data evaluation implementation governance compliance contact contacts eligibility general "
    "miscellaneous preamble timeline next".split()
)

# Words that begin a sentence and cannot follow a number in it: "14 The tenant shall pay".
CLAUSE_STARTERS = frozenset(
    "the this these those that it he she we they i his her its their our if although while where "
    "when whereas however such there subject notwithstanding unless".split()
)

# Books of the Bible that are cited by chapter and verse: "Romans 5:6".
BOOKS = frozenset(
    "Genesis Exodus Leviticus Numbers Deuteronomy Joshua Judges Ruth Samuel Kings Chronicles Ezra "
    "Nehemiah Esther Job Psalm Psalms Proverbs Ecclesiastes Isaiah Jeremiah Lamentations Ezekiel "
    "Daniel Hosea Joel Amos Obadiah Jonah Micah Nahum Habakkuk Zephaniah Haggai Zechariah Malachi "
    "Matthew Mark Luke John Acts Romans Corinthians Galatians Ephesians Philippians Colossians "
    "Thessalonians Timothy Titus Philemon Hebrews James Peter Jude Revelation".split()
)
