"""How currencies are written in English: signs, codes of ISO 4217, names and coins."""

# Currency signs and the letters that go with them, before or after the number.
SIGNS = {
    "$": "USD", "US$": "USD", "$US": "USD", "U.S.$": "USD", "USD": "USD", "A$": "AUD",
    "$A": "AUD", "AU$": "AUD", "AUD": "AUD", "C$": "CAD", "CA$": "CAD", "CAN$": "CAD",
    "CAD": "CAD", "NZ$": "NZD", "NZD": "NZD", "HK$": "HKD", "HKD": "HKD", "S$": "SGD",
    "SGD": "SGD", "R$": "BRL", "BRL": "BRL", "NT$": "TWD", "TWD": "TWD", "MX$": "MXN",
    "MXN": "MXN", "Z$": "ZWL", "J$": "JMD", "TT$": "TTD", "€": "EUR", "EUR": "EUR", "£": "GBP",
    "GBP": "GBP", "PS": "GBP", "¥": "JPY", "JPY": "JPY", "Y=": "JPY", "CNY": "CNY", "RMB": "CNY",
    "₹": "INR", "Rs": "INR", "Rs.": "INR", "INR": "INR", "₽": "RUB", "RUB": "RUB", "₩": "KRW",
    "KRW": "KRW", "₪": "ILS", "NIS": "ILS", "ILS": "ILS", "₺": "TRY", "TRY": "TRY", "₴": "UAH",
    "UAH": "UAH", "₦": "NGN", "NGN": "NGN", "₱": "PHP", "PHP": "PHP", "฿": "THB", "THB": "THB",
    "₫": "VND", "VND": "VND", "CHF": "CHF", "SFr": "CHF", "SEK": "SEK", "NOK": "NOK",
    "DKK": "DKK", "PLN": "PLN", "CZK": "CZK", "HUF": "HUF", "RM": "MYR", "MYR": "MYR",
    "IDR": "IDR", "Rp": "IDR", "ZAR": "ZAR", "KSh": "KES", "KES": "KES", "GH₵": "GHS",
    "SAR": "SAR", "AED": "AED", "QAR": "QAR", "EGP": "EGP", "PKR": "PKR", "BDT": "BDT",
    "HRK": "HRK", "IRR": "IRR", "IQD": "IQD", "ARS": "ARS", "CLP": "CLP", "COP": "COP",
    "Ksh": "KES", "Kshs": "KES", "KSh.": "KES", "Ksh.": "KES", "Sh": "KES", "TSh": "TZS",
    "Tsh": "TZS", "USh": "UGX", "Ush": "UGX", "Shs": "UGX", "Php": "PHP", "PhP": "PHP", "Tk": "BDT",
    "৳": "BDT", "₵": "GHS", "₡": "CRC", "₲": "PYG", "₸": "KZT", "₾": "GEL",
    "₼": "AZN", "֏": "AMD", "₭": "LAK", "៛": "KHR", "₮": "MNT", "S/.": "PEN", "Bs.": "BOB",
    "RD$": "DOP", "EC$": "XCD", "N$": "NAD", "FJ$": "FJD", "Bds$": "BBD", "BZ$": "BZD",
    "CLP$": "CLP", "COP$": "COP", "AR$": "ARS", "Mex$": "MXN", "L$": "LRD", "G$": "GYD",
    "MK": "MWK", "Birr": "ETB",
    "Dh": "AED", "Dhs": "AED", "CFA": "XOF", "FCFA": "XOF", "SRs": "SAR", "NRs": "NPR",
    "PKRs": "PKR", "Fr.": "CHF", "SFr.": "CHF", "sFr": "CHF",
    "kn": "HRK", "kr": "SEK", "zł": "PLN", "Kč": "CZK",
}  # fmt: skip

# Single letters that are a currency's before large sums only: "R2 million", "N450,000".
LETTERS = {"R": "ZAR", "N": "NGN", "K": "ZMW"}

# The codes of ISO 4217 (list one, without funds and metals), written as the currency itself.
CODES = frozenset(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    "BYN BZD CAD CDF CHF CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP "
    "GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES "
    "KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR "
    "MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB "
    "RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD "
    "TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL".split()
)
for _code in CODES:
    SIGNS.setdefault(_code, _code)

# Currency nouns after the number, singular and plural, lower case.
CURRENCIES = {
    "dollar": "USD", "dollars": "USD", "u.s. dollars": "USD", "bucks": "USD", "euro": "EUR",
    "euros": "EUR", "pounds sterling": "GBP", "sterling": "GBP", "quid": "GBP", "yen": "JPY",
    "japanese yen": "JPY", "chinese yuan": "CNY", "renminbi": "CNY", "rupee": "INR",
    "rupees": "INR", "sri lankan rupees": "LKR", "rouble": "RUB", "roubles": "RUB",
    "ruble": "RUB", "rubles": "RUB", "hryvnyas": "UAH", "won": "KRW", "lira": "TRY",
    "liras": "TRY", "turkish lira": "TRY", "dong": "VND", "francs": "CHF", "kronor": "SEK",
    "koruna": "CZK", "lei": "RON", "leva": "BGN", "dirhams": "AED", "riyals": "SAR",
    "kuna": "HRK", "brazilian reais": "BRL", "indonesian rupiah": "IDR",
    "malaysian ringgit": "MYR", "thai baht": "THB", "south african rand": "ZAR",
    "nigerian naira": "NGN", "ghanaian cedis": "GHS", "vietnamese dong": "VND",
    "polish zlotys": "PLN", "hungarian forints": "HUF", "croatian kuna": "HRK",
    "israeli shekels": "ILS", "new shekels": "ILS", "new taiwan dollars": "TWD",
    "ethiopian birr": "ETB", "zambian kwacha": "ZMW", "malawian kwacha": "MWK",
    "peruvian soles": "PEN", "ukrainian hryvnias": "UAH", "ukrainian hryvnia": "UAH",
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "reais": "BRL", "real": "BRL",
}  # fmt: skip

# Names that several currencies share, singular and plural, and whose money the word before makes
# them: "Jordanian dinars".
_SHARED = (
    ("dollar dollars", ("us USD,american USD,canadian CAD,australian AUD,new-zealand NZD,"
     "hong-kong HKD,singapore SGD,taiwan TWD,jamaican JMD,zimbabwean ZWL,namibian NAD,fijian FJD,"
     "fiji FJD,bahamian BSD,barbadian BBD,barbados BBD,belize BZD,bermudian BMD,brunei BND,"
     "guyanese GYD,guyana GYD,liberian LRD,surinamese SRD,trinidad TTD,east-caribbean XCD")),
    ("pound pounds", ("british GBP,egyptian EGP,lebanese LBP,syrian SYP,sudanese SDG,"
     "south-sudanese SSP,falkland FKP,gibraltar GIP")),
    ("rupee rupees", ("indian INR,pakistani PKR,pakistan PKR,nepali NPR,nepalese NPR,nepal NPR,"
     "mauritian MUR,mauritius MUR,seychelles SCR,lankan LKR")),
    ("peso pesos", ("mexican MXN,argentine ARS,argentinian ARS,chilean CLP,colombian COP,"
     "philippine PHP,cuban CUP,uruguayan UYU,dominican DOP")),
    ("dinar dinars", ("iraqi IQD,kuwaiti KWD,jordanian JOD,serbian RSD,bahraini BHD,tunisian TND,"
     "algerian DZD,libyan LYD")),
    ("dirham dirhams", "uae AED,emirati AED,moroccan MAD"),
    ("riyal riyals", "saudi SAR,qatari QAR"),
    ("rial rials", "omani OMR,iranian IRR,yemeni YER"),
    ("krone kroner", "norwegian NOK,danish DKK"),
    ("krona kronor", "swedish SEK"),
    ("krona kronur", "icelandic ISK"),
    ("crown crowns", "swedish SEK,norwegian NOK,danish DKK,czech CZK,icelandic ISK"),
    ("shilling shillings", ("kenyan KES,kenya KES,ugandan UGX,uganda UGX,tanzanian TZS,"
     "tanzania TZS,somali SOS")),
    ("franc francs", ("swiss CHF,cfa XOF,rwandan RWF,rwanda RWF,congolese CDF,burundian BIF,"
     "burundi BIF,guinean GNF,djiboutian DJF,comorian KMF,cfp XPF")),
    ("rouble roubles", "russian RUB,belarusian BYN"),
    ("ruble rubles", "russian RUB,belarusian BYN"),
    ("mark marks", "convertible BAM"),
    ("som som", "kyrgyz KGS,uzbek UZS"),
    ("leu lei", "romanian RON,moldovan MDL"),
    ("lev leva", "bulgarian BGN"),
    ("won won", "south-korean KRW,korean KRW,north-korean KPW"),
)  # fmt: skip
for _forms, _owners in _SHARED:
    for _owner in _owners.split(","):
        _whose, _code = _owner.split()
        for _noun in _forms.split():
            CURRENCIES[f"{_whose.replace('-', ' ')} {_noun}"] = _code

# Names of one currency alone, singular and plural, but for those that are other words as well.
_SINGLE = (
    "AFN afghani afghanis,AOA kwanza kwanzas,AZN manat manats,"
    "BDT taka takas,BOB boliviano bolivianos,BTN ngultrum ngultrums,BWP pula pulas,"
    "CRC colones,ETB birr birrs,GEL lari laris,GHS cedi cedis,GMD dalasi dalasis,"
    "GTQ quetzal quetzals,HNL lempira lempiras,HTG gourde gourdes,HUF forint forints,"
    "IDR rupiah rupiahs,ILS shekel shekels,KHR riel riels,KZT tenge tenges,"
    "MGA ariary ariarys,MKD denar denars,MMK kyat kyats,MNT tugrik tugriks,MOP pataca patacas,"
    "MVR rufiyaa rufiyaas,MYR ringgit ringgits,MZN metical meticais,NGN naira nairas,"
    "NIO cordoba cordobas,PEN soles,PLN zloty zlotys,PLN zloty zloties,"
    "PYG guarani guaranis,SLE leone leones,SZL lilangeni emalangeni,THB baht bahts,"
    "TJS somoni somonis,UAH hryvnia hryvnias,VES bolivar bolivars,VES bolivar bolivares,"
    "ZMW kwacha kwachas,ZAR rand rands,CNY yuan yuan"
)
for _entry in _SINGLE.split(","):
    _code, *_forms_of = _entry.split()
    for _noun in _forms_of:
        CURRENCIES.setdefault(_noun, _code)

# Hundredths of a currency, and names that several currencies bear: the value stays as stated and
# nothing is guessed, so they are units of their own.
COINS = {"cent": "cent", "cents": "cent", "pence": "penny", "p": "penny", "kopecks": "kopeck",
         "pesos": "peso", "peso": "peso", "dinars": "dinar", "dinar": "dinar", "rials": "rial",
         "shillings": "shilling", "krone": "krone", "kroner": "krone", "krona": "krona",
         "crowns": "crown", "euro cents": "euro cent", "kopeks": "kopeck",
         "paise": "paisa", "centavos": "centavo", "us cents": "US cent", "u.s. cents": "US cent",
         "us cent": "US cent", "euro cent": "euro cent", "penny": "penny", "pennies": "penny",
         "eurocents": "euro cent", "sen": "sen", "fils": "fils", "öre": "öre",
         "kr": "krone", "kobo": "kobo", "pesewa": "pesewa", "pesewas": "pesewa",
         "groszy": "grosz", "grosz": "grosz", "centimes": "centime", "centime": "centime",
         "piastres": "piastre", "piasters": "piastre", "ngwee": "ngwee", "thebe": "thebe",
         "satang": "satang", "agorot": "agora", "kuruş": "kuruş", "tetri": "tetri",
         "kr.": "krone", "halalas": "halala", "stotinki": "stotinka"}  # fmt: skip
