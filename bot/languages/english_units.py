"""English names and symbols of units.

Unit names follow the spelling of the International System of Units brochure (metre, litre). Over
300 lines because it is tables, which are read best in one place.
"""

PERIODS = "second minute hour day night week fortnight month quarter year decade century".split()
# Words before a number of quarters that make them a time: "the first three quarters".
SUCCESSIVE = tuple(
    f"{word} "
    for word in "first last past next previous final other consecutive straight following".split()
)

_SIMPLE = (
    "acre ampere amp bit byte calorie candela carat celsius centimetre coulomb cylinder decibel "
    "degree fahrenheit fathom furlong gallon gigabit gigabyte gigahertz gigaton gigawatt gram "
    "hectare hertz horsepower inch joule kelvin kilobyte kilocalorie kilogram kilohertz "
    "kilojoule kilometre kiloton kilotonne kilovolt kilowatt knot league lumen megabit megabyte "
    "megahertz megapixel megaton megatonne megavolt megawatt metre microgram micrometre micron "
    "mile milligram millilitre millimetre millisecond nanometre newton ohm ounce parsec pint "
    "pixel quart stone teaspoon tablespoon terabyte terawatt ton tonne volt watt yard yen litre "
    "milliwatt petabyte centilitre hectolitre decade century fortnight lux pascal tesla cusec "
    "weekend season barrel bushel quintal nit kilolitre megalitre gigalitre cumec gauss curie "
    "picogram nanogram megajoule gigajoule terajoule petajoule millivolt milliampere millimole "
    "becquerel sievert gigapascal kilonewton kilobit terabit gigatonne exabyte zettabyte maund "
    "tola microsievert milligray microsecond nanosecond kilocurie light-hour"
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
    "ltr": "litre",
    "ltrs": "litre",
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
    "board foot": "board foot",
    "board feet": "board foot",
    "long ton": "long ton",
    "short ton": "short ton",
    "deadweight ton": "deadweight tonne",
    "deadweight tonne": "deadweight tonne",
    "barrel of oil equivalent": "barrel of oil equivalent",
    "barrels of oil equivalent": "barrel of oil equivalent",
    "international unit": "international unit",
    "us gallon": "gallon",
    "imperial gallon": "gallon",
    "ampere-hour": "ampere hour",
    "ampere hour": "ampere hour",
    "amp hour": "ampere hour",
    "milliamp": "milliampere",
    "percent point": "percentage point",
    "watt-hour": "watt hour",
    "watt hour": "watt hour",
    "person-hour": "hour",
    "person-day": "day",
    "working hour": "hour",
    "calendar day": "day",
    "calendar month": "month",
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
    "psi": "pound per square inch", "ksi": "kilopound per square inch",
    "fps": "frame per second", "°C": "degree celsius", "°F": "degree fahrenheit",
    "ºC": "degree celsius", "ºF": "degree fahrenheit", "℃": "degree celsius",
    "℉": "degree fahrenheit", "°": "degree", "m²": "square metre", "m2": "square metre",
    "km²": "square kilometre", "km2": "square kilometre", "cm2": "square centimetre",
    "cm²": "square centimetre", "m³": "cubic metre", "m3": "cubic metre", "Mt": "megatonne",
    "Gt": "gigaton", "AU": "astronomical unit", "mins": "minute",
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
    "pg": "picogram", "dpi": "dot per inch",
    "ppi": "pixel per inch", "mmHg": "millimetre of mercury", "bp": "basis point",
    "bpm": "beat per minute", "cfs": "cubic foot per second",
    "cfm": "cubic foot per minute", "gpm": "gallon per minute", "kts": "knot",
    "km/l": "kilometre per litre", "dBA": "decibel", "kPH": "kilometre per hour", "KM": "kilometre",
    "mm Hg": "millimetre of mercury", "p.p.": "percentage point",
    "psu": "practical salinity unit", "PSU": "practical salinity unit",
    "KMH": "kilometre per hour",
    "Mtpa": "megatonne per year", "ac": "acre", "msec": "millisecond", "cwt": "hundredweight",
    "mcm": "million cubic metre", "bcm": "billion cubic metre", "Mcm": "million cubic metre",
    "tcm": "trillion cubic metre", "mcf": "thousand cubic foot", "Mcf": "thousand cubic foot",
    "bcf": "billion cubic foot", "Bcf": "billion cubic foot", "tcf": "trillion cubic foot",
    "Tcf": "trillion cubic foot", "TMC": "TMC", "tmc": "TMC", "TEU": "TEU", "TEUs": "TEU",
    "teu": "TEU", "FEU": "FEU", "mmbtu": "million British thermal unit",
    "mmBtu": "million British thermal unit", "MMBtu": "million British thermal unit",
    "MMBTU": "million British thermal unit", "Btu": "British thermal unit", "bbl": "barrel",
    "bbls": "barrel", "b/d": "barrel per day", "boe": "barrel of oil equivalent",
    "boepd": "barrel of oil equivalent per day", "boed": "barrel of oil equivalent per day",
    "mboe": "thousand barrel of oil equivalent", "kboe": "thousand barrel of oil equivalent",
    "mmboe": "million barrel of oil equivalent", "MMboe": "million barrel of oil equivalent",
    "mmbbl": "million barrel", "MMbbl": "million barrel", "mbpd": "million barrel per day",
    "MT": "tonne", "MTs": "tonne", "mt": "tonne", "DWT": "deadweight tonne",
    "dwt": "deadweight tonne", "ppts": "percentage point", "bps": "basis point",
    "qtl": "quintal", "qtls": "quintal", "bu": "bushel",
    "IU": "international unit", "mcg": "microgram",
    "cGy": "centigray", "cd": "candela", "mCi": "millicurie",
    "GBq": "gigabecquerel", "MBq": "megabecquerel", "kBq": "kilobecquerel",
    "kl": "kilolitre", "hl": "hectolitre", "dL": "decilitre",
    "PJ": "petajoule", "TJ": "terajoule",
    "PWh": "petawatt hour", "kgs": "kilogram", "Kg": "kilogram", "KG": "kilogram",
    "kms": "kilometre", "Km": "kilometre", "mtrs": "metre", "tCO2": "tonne", "tCO2e": "tonne",
    "ktCO2e": "kilotonne", "MtCO2": "megatonne", "MtCO2e": "megatonne", "GtCO2": "gigaton",
    "GtCO2e": "gigaton", "Ah": "ampere hour", "kWhs": "kilowatt hour", "Mw": "megawatt",
    "lbf": "pound-force", "kgf": "kilogram-force",
    "inHg": "inch of mercury", "QPS": "query per second", "FPS": "frame per second",
    "MHZ": "megahertz", "GHZ": "gigahertz", "kbit": "kilobit", "MBps": "megabyte per second",
    "GBps": "gigabyte per second", "EB": "exabyte",
    "ppg": "point per game", "rpg": "rebound per game", "apg": "assist per game",
}  # fmt: skip

# Symbols so short that they count only directly after the digits ("5m", never "5 m fans").
TIGHT = {
    "m": "metre", "g": "gram", "l": "litre", "L": "litre", "s": "second", "h": "hour",
    "t": "tonne", "V": "volt", "W": "watt", "K": "kelvin", "C": "degree celsius",
    "F": "degree fahrenheit", "x": "times",
}  # fmt: skip

# Of those, the ones that may also stand a space away where no word follows on.
LOOSE = frozenset({"m", "g", "l", "L", "h", "t", "V", "W"})

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
    "pp": (("percentage point", r"%|\bper\s?cent|\bpoints?\b|\brates?\b|\bshare\b"),),
    "ppt": (("percentage point", r"%|\bper\s?cent"), ("part per trillion", r"")),
    "ML": (("megalitre", r"water|reservoir|\bdams?\b|river|irrigat|storage"),),
    "GL": (("gigalitre", r"water|reservoir|\bdams?\b|river|irrigat|storage"),),
    "kt": (("knot", r"\bwinds?\b|gust|\bsea|boat|ship|storm|sail|airspeed"), ("kilotonne", r"")),
    "ct": (("cent", r"/|\bper\b|milk|price"), ("carat", r"diamond|ring|gem|stone|gold")),
    "EB": (("exabyte", r"\b(?:data|traffic|storage)\b"),),
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
