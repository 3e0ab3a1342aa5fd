"""English names and symbols of units, and how currencies are written.

Unit names follow the spelling of the International System of Units brochure (metre, litre);
currency codes are ISO 4217. Over 300 lines because it is tables, which are read best in one place.
"""

PERIODS = "second minute hour day night week fortnight month quarter year decade century".split()

_SIMPLE = (
    "acre ampere amp bit byte calorie candela carat celsius centimetre coulomb cylinder decibel "
    "degree fahrenheit fathom furlong gallon gigabit gigabyte gigahertz gigaton gigawatt gram "
    "hectare hertz horsepower inch joule kelvin kilobyte kilocalorie kilogram kilohertz kilojoule "
    "kilometre kiloton kilotonne kilovolt kilowatt knot league lumen megabit megabyte megahertz "
    "megapixel megaton megatonne megavolt megawatt metre microgram micrometre micron mile "
    "milligram millilitre millimetre millisecond nanometre newton ohm ounce parsec pint pixel "
    "quart stone teaspoon tablespoon terabyte terawatt ton tonne volt watt yard yen litre "
    "milliwatt petabyte centilitre hectolitre decade century fortnight lux pascal tesla"
).split()

# Singular names by their lower-case written form; plurals in -s are derived.
NAMES = {name: name for name in (*_SIMPLE, *PERIODS) if name not in {"yen", "league", "stone"}} | {
    "amp": "ampere",
    "centimeter": "centimetre",
    "feet": "foot",
    "foot": "foot",
    "grammes": "gram",
    "inches": "inch",
    "kilo": "kilogram",
    "kilometer": "kilometre",
    "light-year": "light-year",
    "light year": "light-year",
    "liter": "litre",
    "meter": "metre",
    "metric ton": "tonne",
    "metric tonne": "tonne",
    "milliliter": "millilitre",
    "millimeter": "millimetre",
    "min": "minute",
    "hr": "hour",
    "sec": "second",
    "yr": "year",
    "annum": "year",
    "lb": "pound",
    "gigatonne": "gigaton",
    "fluid ounce": "fluid ounce",
    "fl oz": "fluid ounce",
    "acre-foot": "acre-foot",
    "acre foot": "acre-foot",
    "acre-feet": "acre-foot",
    "acre feet": "acre-foot",
    "atmosphere": "atmosphere",
    "btu": "British thermal unit",
    "british thermal unit": "British thermal unit",
    "electronvolt": "electronvolt",
    "electron volt": "electronvolt",
    "astronomical unit": "astronomical unit",
    "troy ounce": "troy ounce",
    "pound-foot": "foot pound-force",
    "foot-pound": "foot pound-force",
    "light-second": "light-second",
    "light-minute": "light-minute",
    "nmi": "nautical mile",
    "nautical mile": "nautical mile",
    "business day": "day",
    "working day": "day",
    "trading day": "day",
    "calendar year": "year",
    "fiscal year": "year",
    "school year": "year",
    "academic year": "year",
    "man hour": "hour",
    "parsec": "parsec",
    "farad": "farad",
    "dram": "dram",
    "becquerel": "becquerel",
    "sievert": "sievert",
    "millisievert": "millisievert",
    "kilopascal": "kilopascal",
    "megapascal": "megapascal",
    "hectopascal": "hectopascal",
    "millibar": "millibar",
    "basis point": "basis point",
    "percentage point": "percentage point",
    "degree celsius": "degree celsius",
    "degrees celsius": "degree celsius",
    "degree centigrade": "degree celsius",
    "degrees centigrade": "degree celsius",
    "degree fahrenheit": "degree fahrenheit",
    "degrees fahrenheit": "degree fahrenheit",
    "degc": "degree celsius",
    "deg c": "degree celsius",
    "degf": "degree fahrenheit",
    "deg f": "degree fahrenheit",
    "kilowatt hour": "kilowatt hour",
    "kilowatt-hour": "kilowatt hour",
    "megawatt hour": "megawatt hour",
    "megawatt-hour": "megawatt hour",
    "gigawatt hour": "gigawatt hour",
    "gigawatt-hour": "gigawatt hour",
    "terawatt hour": "terawatt hour",
    "terawatt-hour": "terawatt hour",
}

# Lengths whose square or cube is spoken of: "240,000 square meters", "30 cu ft".
_LENGTHS = {
    "metre": "metre", "metres": "metre", "meter": "metre", "meters": "metre", "m": "metre",
    "foot": "foot", "feet": "foot", "ft": "foot", "kilometre": "kilometre", "km": "kilometre",
    "kilometres": "kilometre", "kilometer": "kilometre", "kilometers": "kilometre",
    "mile": "mile", "miles": "mile", "inch": "inch", "inches": "inch", "yard": "yard",
    "yards": "yard", "centimetre": "centimetre", "centimetres": "centimetre",
    "centimeters": "centimetre", "mi": "mile",
}  # fmt: skip
for _power, _written in (("square", ("square", "sq")), ("cubic", ("cubic", "cu"))):
    for _word in _written:
        for _length, _name in _LENGTHS.items():
            NAMES[f"{_word} {_length}"] = f"{_power} {_name}"
for _form, _name in list(NAMES.items()):
    if not _form.endswith("s"):
        NAMES.setdefault(_form + "s", _name)

# Symbols, case as written, directly after the digits or one space later.
SYMBOLS = {
    "km": "kilometre", "cm": "centimetre", "mm": "millimetre", "μm": "micrometre",
    "µm": "micrometre", "nm": "nanometre", "mi": "mile", "ft": "foot", "yd": "yard",
    "kg": "kilogram", "mg": "milligram", "μg": "microgram", "µg": "microgram", "oz": "ounce",
    "lbs": "pound", "lb": "pound", "ml": "millilitre", "mL": "millilitre", "cl": "centilitre",
    "dl": "decilitre", "ha": "hectare", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt",
    "TW": "terawatt", "kWh": "kilowatt hour", "MWh": "megawatt hour", "GWh": "gigawatt hour",
    "TWh": "terawatt hour", "Wh": "watt hour", "mAh": "milliampere hour", "hp": "horsepower",
    "HP": "horsepower", "bhp": "brake horsepower", "PS": "horsepower", "Nm": "newton metre",
    "lb-ft": "foot pound-force", "kV": "kilovolt", "Hz": "hertz", "HZ": "hertz",
    "kHz": "kilohertz", "MHz": "megahertz", "GHz": "gigahertz", "Ghz": "gigahertz",
    "KB": "kilobyte", "kB": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte",
    "MP": "megapixel", "dB": "decibel", "kJ": "kilojoule", "kcal": "kilocalorie",
    "Mbps": "megabit per second", "mbps": "megabit per second", "Gbps": "gigabit per second",
    "mph": "mile per hour", "MPH": "mile per hour", "m.p.h": "mile per hour",
    "m.p.h.": "mile per hour", "kph": "kilometre per hour", "kmph": "kilometre per hour",
    "kmh": "kilometre per hour", "mpg": "mile per gallon", "MPG": "mile per gallon",
    "rpm": "revolution per minute", "ppm": "part per million", "ppb": "part per billion",
    "psi": "pound per square inch", "ksi": "kilopound per square inch", "bps": "basis point",
    "fps": "frame per second", "°C": "degree celsius", "°F": "degree fahrenheit",
    "ºC": "degree celsius", "ºF": "degree fahrenheit", "℃": "degree celsius",
    "℉": "degree fahrenheit", "°": "degree", "m²": "square metre", "m2": "square metre",
    "km²": "square kilometre", "km2": "square kilometre", "cm2": "square centimetre",
    "cm²": "square centimetre", "m³": "cubic metre", "m3": "cubic metre", "Mt": "megatonne",
    "Gt": "gigaton", "kt": "kilotonne", "AU": "astronomical unit", "mins": "minute",
    "nF": "nanofarad", "pF": "picofarad", "µF": "microfarad", "mF": "millifarad",
    "mA": "milliampere", "kA": "kiloampere", "mV": "millivolt", "mW": "milliwatt",
    "kVA": "kilovolt ampere", "Ω": "ohm", "kΩ": "kiloohm", "MΩ": "megaohm",
    "eV": "electronvolt", "keV": "kiloelectronvolt", "MeV": "megaelectronvolt",
    "GeV": "gigaelectronvolt", "TeV": "teraelectronvolt", "GPa": "gigapascal",
    "mT": "millitesla", "kN": "kilonewton", "MJ": "megajoule", "GJ": "gigajoule",
    "mol": "mole", "mmol": "millimole", "kDa": "kilodalton", "Da": "dalton", "mM": "millimolar",
    "µM": "micromolar", "μM": "micromolar", "nM": "nanomolar", "µL": "microlitre",
    "μL": "microlitre", "μl": "microlitre", "µl": "microlitre", "Sv": "sievert",
    "µSv": "microsievert", "μSv": "microsievert", "kWp": "kilowatt", "gal": "gallon",
    "tsp": "teaspoon", "tbsp": "tablespoon", "cc": "cubic centimetre",
    "lm": "lumen", "lx": "lux", "Kbps": "kilobit per second", "kbps": "kilobit per second",
    "GiB": "gibibyte", "MiB": "mebibyte", "acres": "acre", "THz": "terahertz",
    "pm": "picometre", "fs": "femtosecond", "ns": "nanosecond", "µs": "microsecond",
    "cm³": "cubic centimetre", "cm3": "cubic centimetre", "ft2": "square foot",
    "ft²": "square foot", "ft3": "cubic foot", "dBm": "decibel", "rem": "rem",
    "hr": "hour", "min": "minute", "yds": "yard", "kPa": "kilopascal",
    "hPa": "hectopascal", "MPa": "megapascal", "mSv": "millisievert", "Bq": "becquerel",
    "mbar": "millibar", "Mb": "megabit", "Gb": "gigabit", "PB": "petabyte",
    "hrs": "hour", "secs": "second", "yrs": "year", "ms": "millisecond", "sqft": "square foot",
    "sqm": "square metre", "″": "inch", "′": "foot", "'": "foot", "’": "foot",
    "bpd": "barrel per day", "qt": "quart", "Gy": "gray", "mGy": "milligray", "atm": "atmosphere",
    "bar": "bar", "Mbit": "megabit", "Gbit": "gigabit", "Tbps": "terabit per second",
    "BTU": "British thermal unit",
    "MWe": "megawatt", "GWe": "gigawatt", "MWp": "megawatt",
    "GWp": "gigawatt", "kpc": "kiloparsec", "Mpc": "megaparsec", "ng": "nanogram",
    "pg": "picogram", "ppt": "part per trillion", "dpi": "dot per inch",
    "ppi": "pixel per inch", "mmHg": "millimetre of mercury", "bp": "basis point",
    "bpm": "beat per minute", "cfs": "cubic foot per second",
    "cfm": "cubic foot per minute", "gpm": "gallon per minute", "kts": "knot",
    "km/l": "kilometre per litre", "dBA": "decibel", "kPH": "kilometre per hour", "KM": "kilometre",
    "KMH": "kilometre per hour",
    "Mtpa": "megatonne per year", "ac": "acre", "msec": "millisecond", "cwt": "hundredweight",
    "ppg": "point per game", "rpg": "rebound per game", "apg": "assist per game",
}  # fmt: skip

# Symbols so short that they count only directly after the digits ("5m", never "5 m fans").
TIGHT = {
    "m": "metre", "g": "gram", "l": "litre", "L": "litre", "s": "second", "h": "hour",
    "t": "tonne", "V": "volt", "W": "watt", "K": "kelvin", "C": "degree celsius",
    "F": "degree fahrenheit", "x": "times",
}  # fmt: skip

# Of those, the ones that may also stand a space away where no word follows on.
LOOSE = frozenset({"m", "g", "l", "h", "t", "V", "W"})

# Symbols that are read only with evidence beside them: the unit, and words that make it likely.
_HEAT = r"temperature|heat|warm|cold|oven|weather|fever"
EVIDENCE = {
    "A": (("ampere", r"current|\bamp|charg|fuse|electric|volt|circuit|watt"),),
    "F": (("farad", r"capacit|farad"), ("degree fahrenheit", _HEAT)),
    "C": (
        ("coulomb", r"coulomb|electric charge|charge (?:of|stored|on|in)"),
        ("degree celsius", rf"{_HEAT}|boil|melt|freez"),
    ),
    "K": (("kelvin", r"°|temperature|kelvin|superconduct|cryogen|absolute zero"),),
    "b": (("bit", r"\b(?:file|data|download|bandwidth|storage|memory|video|stream|disk|bits?)\b"),),
    "B": (("byte", r"\b(?:file|storage|memory|disk|download|bytes?)\b"),),
    "N": (("newton", r"\b(?:force|newtons?|thrust|weight)\b"),),
    "J": (("joule", r"\b(?:energy|joules?|work done|heat)\b"),),
    "WAR": (
        (
            "win above replacement",
            r"baseball|pitch|inning|\brb?is?\b|\bera\b|batt(?:er|ing)|reliever|[lr]hp|shortstop|infield|outfield|catcher|slug",
        ),
    ),
    "T": (("tesla", r"magnet|\bfield\b"),),
    "mb": (
        ("millibar", r"pressure|storm|hurricane|cyclone|typhoon|barometer"),
        ("megabit", r"broadband|download|speed"),
    ),
    "H": (("henry", r"induct"),),
    "Pa": (("pascal", r"pressure|pascal"),),
    "R": (("ZAR", r"johannesburg|south africa|cape town|pretoria|durban|\brands?\b"),),
    "kn": (("knot", r"wind|\bship|boat|sail|vessel|gust|\bspeed|storm|cyclone|knots"),),
    "ly": (("light-year", r"galax|\bstars?\b|light|planet|nebula"),),
    "pt": (("pint", r"\b(?:milk|beer|blood|cream|water|pints?)\b"),),
    "m": (
        (
            "metre",
            r"\b(?:heights?|depths?|lengths?|distances?|metres?|meters?|altitudes?|tall|deep|high|wide)\b",
        ),
    ),
}

# What may stand under the stroke: "70 km/h", "10 kV/cm".
DENOMINATORS = {
    "h": "hour", "hr": "hour", "s": "second", "sec": "second", "min": "minute", "d": "day",
    "cm": "centimetre", "m": "metre", "l": "litre", "ml": "millilitre", "kg": "kilogram",
    "cm2": "square centimetre", "cm²": "square centimetre", "m2": "square metre",
    "m²": "square metre", "m3": "cubic metre", "m³": "cubic metre", "km": "kilometre",
    "km2": "square kilometre", "km²": "square kilometre", "kwh": "kilowatt hour",
    "sq m": "square metre", "sq ft": "square foot", "day": "day", "week": "week",
    "month": "month", "year": "year", "hour": "hour", "night": "night", "yr": "year",
    "ha": "hectare", "mwh": "megawatt hour", "gwh": "gigawatt hour", "dl": "decilitre",
    "lb": "pound", "oz": "ounce", "gal": "gallon", "ft": "foot", "mi": "mile", "bbl": "barrel",
    "cap": "person", "ft2": "square foot", "ft²": "square foot", "sqm": "square metre",
    "sqft": "square foot", "wk": "week", "mo": "month", "t": "tonne", "mol": "mole", "g": "gram",
    "mg": "milligram", "mm": "millimetre", "in": "inch", "ms": "millisecond", "k": "kelvin",
}  # fmt: skip

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
    "kn": "HRK", "kr": "SEK", "zł": "PLN", "Kč": "CZK",
}  # fmt: skip

# The codes of ISO 4217 (list one, without funds and metals), written as the currency itself.
CODES = frozenset(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    "BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
    "GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS "
    "KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR "
    "MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF "
    "SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS "
    "UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL".split()
)
for _code in CODES:
    SIGNS.setdefault(_code, _code)

# Currency nouns after the number, singular and plural, lower case.
CURRENCIES = {
    "dollar": "USD", "dollars": "USD", "us dollars": "USD", "us dollar": "USD",
    "u.s. dollars": "USD", "american dollars": "USD", "canadian dollars": "CAD",
    "australian dollars": "AUD", "new zealand dollars": "NZD", "hong kong dollars": "HKD",
    "singapore dollars": "SGD", "taiwan dollars": "TWD", "jamaican dollars": "JMD",
    "zimbabwean dollars": "ZWL", "bucks": "USD", "euro": "EUR", "euros": "EUR",
    "pounds sterling": "GBP", "british pounds": "GBP", "sterling": "GBP", "quid": "GBP",
    "egyptian pounds": "EGP", "lebanese pounds": "LBP", "syrian pounds": "SYP",
    "sudanese pounds": "SDG", "yen": "JPY", "japanese yen": "JPY", "yuan": "CNY",
    "chinese yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "rupees": "INR",
    "indian rupees": "INR", "pakistani rupees": "PKR", "sri lankan rupees": "LKR",
    "nepalese rupees": "NPR", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB",
    "rubles": "RUB", "hryvnia": "UAH", "hryvnias": "UAH", "hryvnyas": "UAH", "won": "KRW",
    "south korean won": "KRW", "shekel": "ILS", "shekels": "ILS", "lira": "TRY", "liras": "TRY",
    "turkish lira": "TRY", "naira": "NGN", "baht": "THB", "dong": "VND", "ringgit": "MYR",
    "rupiah": "IDR", "rand": "ZAR", "cedis": "GHS", "kenyan shillings": "KES",
    "ugandan shillings": "UGX", "tanzanian shillings": "TZS", "swiss francs": "CHF",
    "swiss franc": "CHF", "francs": "CHF", "cfa francs": "XOF", "swedish kronor": "SEK",
    "swedish krona": "SEK", "swedish crowns": "SEK", "kronor": "SEK", "norwegian kroner": "NOK",
    "norwegian crowns": "NOK", "danish kroner": "DKK", "danish krone": "DKK",
    "danish crowns": "DKK", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF",
    "czech crowns": "CZK", "koruna": "CZK", "lei": "RON", "leva": "BGN", "dirhams": "AED",
    "uae dirhams": "AED", "riyals": "SAR", "saudi riyals": "SAR", "kuna": "HRK",
    "mexican pesos": "MXN", "argentine pesos": "ARS", "chilean pesos": "CLP",
    "colombian pesos": "COP", "philippine pesos": "PHP", "brazilian reais": "BRL",
    "nepali rupees": "NPR", "mauritian rupees": "MUR", "indian rupee": "INR", "mexican peso": "MXN",
    "cuban pesos": "CUP", "uruguayan pesos": "UYU", "dominican pesos": "DOP",
    "iraqi dinars": "IQD", "kuwaiti dinars": "KWD", "jordanian dinars": "JOD",
    "serbian dinars": "RSD", "bahraini dinars": "BHD", "tunisian dinars": "TND",
    "algerian dinars": "DZD", "libyan dinars": "LYD", "moroccan dirhams": "MAD",
    "qatari riyals": "QAR", "omani rials": "OMR", "iranian rials": "IRR", "yemeni rials": "YER",
    "icelandic kronur": "ISK", "icelandic krona": "ISK", "norwegian krone": "NOK",
    "russian roubles": "RUB", "russian rubles": "RUB", "belarusian rubles": "BYN",
    "indonesian rupiah": "IDR", "malaysian ringgit": "MYR", "thai baht": "THB",
    "south african rand": "ZAR", "nigerian naira": "NGN", "ghanaian cedis": "GHS",
    "vietnamese dong": "VND", "korean won": "KRW", "polish zlotys": "PLN",
    "hungarian forints": "HUF", "romanian lei": "RON", "bulgarian leva": "BGN",
    "croatian kuna": "HRK", "israeli shekels": "ILS", "new shekels": "ILS",
    "new taiwan dollars": "TWD", "trinidad dollars": "TTD", "birr": "ETB", "ethiopian birr": "ETB",
    "kwacha": "ZMW", "zambian kwacha": "ZMW", "malawian kwacha": "MWK", "manat": "AZN",
    "peruvian soles": "PEN", "quetzals": "GTQ",
    "guarani": "PYG", "ukrainian hryvnias": "UAH", "ukrainian hryvnia": "UAH",
    "usd": "USD", "eur": "EUR", "gbp": "GBP",
    "reais": "BRL", "real": "BRL", "taka": "BDT", "tenge": "KZT", "lari": "GEL",
}  # fmt: skip

# Hundredths of a currency, and names that several currencies bear: the value stays as stated and
# nothing is guessed, so they are units of their own.
COINS = {"cent": "cent", "cents": "cent", "pence": "penny", "p": "penny", "kopecks": "kopeck",
         "pesos": "peso", "peso": "peso", "dinars": "dinar", "dinar": "dinar", "rials": "rial",
         "shillings": "shilling", "krone": "krone", "kroner": "krone", "krona": "krona",
         "crowns": "crown", "euro cents": "euro cent", "kopeks": "kopeck",
         "paise": "paisa", "centavos": "centavo"}  # fmt: skip
