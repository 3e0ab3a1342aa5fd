"""Words beside the marks of titles, bynames, inscriptions and glosses; none of them is speech."""

# "The author of “The Long Weir”": whose work stands in the marks.
MAKERS = frozenset(
    """
    author authors co-author co-authors coauthor anchor anchors co-anchor co-anchors composer
    creator creators co-creator co-creators director co-director editor co-editor host hosts co-host
    co-hosts narrator playwright presenter presenters producer producers star stars co-star co-stars
    title writer writers co-writer
    """.split()
)
# "A screening of “The Long Weir”": what there is of a work.
PARTS = frozenset(
    """
    adaptation broadcast cast chapter chapters chords copies copy edition episode episodes finale
    hero heroine installment instalment performance premiere reading remake rendition reruns revival
    screening screenings season sequel set strains taping trailer tune
    """.split()
)
# Behind the name of a work or a law: the “Heron Bay” reboot, the “Three Weirs” bill.
FRANCHISES = frozenset(
    """
    act amendment bill co-host creator episode franchise host musical pageant podcast prequel reboot
    remake sequel series show sketch soundtrack spin-off star stars tour trailer trilogy
    """.split()
)
# Behind these one word with a capital is a work's name too: the “Herons” star.
SCREENED = frozenset("franchise pageant prequel reboot sequel soundtrack spin-off star".split())
# What is worn or put up with words on it, and what may stand before it: “Save Us” yard signs.
INSCRIBED = frozenset(
    """
    badge badges banner banners button buttons hat hats hoodie hoodies pin pins placard placards
    plaque plate plates poster posters shirt shirts sign signs sticker stickers sweatshirt
    sweatshirts t-shirt t-shirts tee tees
    """.split()
)
BILLED = frozenset(
    "baseball bumper campaign lapel lawn licence license number protest road street yard".split()
)
# "She said on “Good Morning Kell”": right before "on" or before a day's name.
SPOKEN_ON = frozenset(
    """
    added admitted announced argued asked boasted bragged claimed declared explained insisted joked
    mused quipped recalled remarked said say saying says told warned
    """.split()
)
AIRING = frozenset(
    """
    air aired airing airs appear appearance appearances appeared appearing appears broadcast cameo
    debuted gig guest guests host hosted hosting interview interviewed interviews performed seen
    segment sketch watched
    """.split()
)
# "Her role in “The Long Weir”".
ACTING = frozenset(
    """
    acted acting cameo cast character famous performance played plays portrayed portrays role roles
    starred starring stars turn
    """.split()
)
# "In an interview with “Kell This Morning”".
TALKS = frozenset(
    """
    appearance appearing interview interviewed interviews sit-down speaking spoke talked talking
    """.split()
)
# "She took the stage to “Salt and Rain”".
MOVING = frozenset("dance danced dances dancing stage swayed".split())
ADDRESSING = frozenset("tell telling tells told".split())
# Works beside `english_naming.WORKS`, before a comma: "in her autobiography, “A Long Weir.”".
PUBLISHED = frozenset(
    """
    ad ads advert autobiography bestseller best-seller biography biopic blog broadside commercial
    editorial movie novella op-ed spot thriller trailer
    """.split()
)
# Right before one word with a capital, too, these leave no doubt: "the documentary “Weirs.”".
UNMISTAKEN = frozenset(
    "album biopic documentary film memoir movie musical novel podcast sitcom thriller".split()
)
# "The nickname the “Wet Town”", "aka the “Weir Road”"; an article may stand between.
MONIKERS = frozenset("a.k.a aka alias moniker nickname nicknamed pseudonym sobriquet".split())
GOING_BY = frozenset("go goes going went".split())
# "Spanish for “heron”".
LANGUAGES = frozenset(
    """
    afrikaans albanian amharic arabic armenian basque bengali breton bulgarian cantonese catalan
    chinese cornish croatian czech danish dutch estonian farsi filipino finnish french gaelic
    georgian german greek hausa hawaiian hebrew hindi hungarian icelandic igbo irish italian
    japanese korean kurdish latin latvian lithuanian malay maltese mandarin maori māori mongolian
    navajo nepali norwegian pashto persian polish portuguese punjabi quechua romanian russian
    sanskrit scots serbian slovak slovene somali spanish swahili swedish tagalog tamil thai tibetan
    turkish ukrainian urdu vietnamese welsh xhosa yiddish yoruba zulu
    """.split()
)
CODED = frozenset("code euphemism shorthand slang".split())
# "It translates roughly as “wet ground”".
RENDERED = frozenset("translate translated translates translating translation".split())
EXEMPLARY = frozenset({"e.g", "i.e"})
CLICKED = frozenset("click clicking dial dialing dialling press pressing tap tapping".split())
# "The cries of “Save the weir!”": whatever stands behind them is called out.
SHOUTS = frozenset("calls chant chants chorus cries cry jeers screams shout shouts yells".split())
