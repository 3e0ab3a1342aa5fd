"""English names and symbols of units, and how currencies are written.

Unit names follow the spelling of the International System of Units brochure (metre, litre);
currency codes are ISO 4217.
"""

PERIODS = "second minute hour day night week fortnight month quarter year decade century".split()

_SIMPLE = (
    "acre ampere amp bit byte calorie candela carat celsius centimetre coulomb cylinder decibel "
    "degree fahrenheit fathom furlong gallon gigabit gigabyte gigahertz gigatonne gigawatt gram "
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
    "lb": "pound",
    "gigaton": "gigatonne",
    "nautical mile": "nautical mile",
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
    "Gt": "gigatonne", "kt": "kilotonne", "AU": "astronomical unit", "mins": "minute",
    "hrs": "hour", "secs": "second", "yrs": "year", "ms": "millisecond", "sqft": "square foot",
    "sqm": "square metre", "″": "inch", "bpd": "barrel per day",
}  # fmt: skip

# Symbols so short that they count only directly after the digits ("5m", never "5 m fans").
TIGHT = {
    "m": "metre", "g": "gram", "l": "litre", "L": "litre", "s": "second", "h": "hour",
    "t": "tonne", "V": "volt", "W": "watt", "A": "ampere", "K": "kelvin", "C": "degree celsius",
    "F": "degree fahrenheit", "x": "times",
}  # fmt: skip

# Of those, the ones that may also stand a space away where no word follows on.
LOOSE = frozenset({"m", "g", "l", "h", "t", "V", "W", "A"})

# What may stand under the stroke: "70 km/h", "10 kV/cm".
DENOMINATORS = {
    "h": "hour", "hr": "hour", "s": "second", "sec": "second", "min": "minute", "d": "day",
    "cm": "centimetre", "m": "metre", "l": "litre", "ml": "millilitre", "kg": "kilogram",
    "cm2": "square centimetre", "cm²": "square centimetre", "m2": "square metre",
    "m²": "square metre", "m3": "cubic metre", "m³": "cubic metre", "km": "kilometre",
    "km2": "square kilometre", "km²": "square kilometre", "kwh": "kilowatt hour",
    "sq m": "square metre", "sq ft": "square foot", "day": "day", "week": "week",
    "month": "month", "year": "year", "hour": "hour", "night": "night", "yr": "year",
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
    "reais": "BRL", "real": "BRL", "taka": "BDT", "tenge": "KZT", "lari": "GEL",
}  # fmt: skip

# Hundredths of a currency: the value stays as stated, so they are units of their own.
COINS = {"cent": "cent", "cents": "cent", "pence": "penny", "p": "penny", "kopecks": "kopeck"}
