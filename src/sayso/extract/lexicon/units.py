"""Units of measure and money, as printed after or before a number."""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist

SYMBOLS: Final[dict[str, str]] = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₴": "UAH",
    "₽": "RUB",
    "₹": "INR",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
}
DOLLARS: Final[dict[str, str]] = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "nz": "NZD",
    "hk": "HKD",
    "s": "SGD",
    "nt": "TWD",
}
"""Letters before the dollar sign."""

NATIONAL_DOLLARS: Final[dict[str, str]] = {
    "us": "USD",
    "u.s": "USD",
    "american": "USD",
    "australian": "AUD",
    "canadian": "CAD",
    "singapore": "SGD",
    "taiwan": "TWD",
}

CODES: Final = wordlist("USD EUR GBP JPY UAH RUB INR KRW CNY CHF SEK NOK DKK PLN CZK HUF TRY AUD CAD NZD HKD SGD ILS")

CURRENCY_WORDS: Final[dict[str, str]] = {
    "dollar": "USD",
    "dollars": "USD",
    "buck": "USD",
    "bucks": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "sterling": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "hryvnia": "UAH",
    "hryvnias": "UAH",
    "hryvnya": "UAH",
    "ruble": "RUB",
    "rubles": "RUB",
    "rouble": "RUB",
    "roubles": "RUB",
    "rupee": "INR",
    "rupees": "INR",
    "zloty": "PLN",
    "zlotys": "PLN",
    "shekels": "ILS",
    "lira": "TRY",
}

_MEASURES: Final[dict[str, str]] = {
    "km": "km kms kilometer kilometers kilometre kilometres",
    "mi": "mile miles",
    "m": "metre metres meter meters",
    "cm": "cm centimeter centimeters centimetre centimetres",
    "mm": "mm millimeter millimeters millimetre millimetres",
    "ft": "foot feet ft",
    "in": "inch inches",
    "yd": "yard yards",
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "g": "gram grams gramme grammes",
    "lb": "lb lbs pound pounds",
    "t": "ton tons tonne tonnes",
    "l": "liter liters litre litres",
    "gal": "gallon gallons",
    "ha": "ha hectare hectares",
    "acre": "acre acres",
    "mph": "mph",
    "km/h": "kph kmh km/h",
    "kW": "kw kilowatt kilowatts",
    "MW": "mw megawatt megawatts",
    "GW": "gw gigawatt gigawatts",
    "degree": "degree degrees °",
}
MEASURES: Final[dict[str, str]] = {word: unit for unit, words in _MEASURES.items() for word in words.split()}
LENGTHS: Final = wordlist("km mi m cm mm ft in yd")
DISTANCES: Final = wordlist("km mi m")
AREAS: Final = wordlist("km2 mi2 m2 ha acre")
SQUARED: Final[dict[str, str]] = {"km": "km2", "mi": "mi2", "m": "m2", "ft": "ft2", "yd": "yd2"}
SQUARE: Final = wordlist("square sq")

CALIBRE: Final = wordlist("mm caliber calibre cal gauge millimeter millimetre")
"""Right after a number, the name of a weapon or shell: no figure."""

TIME_UNITS: Final = wordlist(
    "second seconds minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends "
    "fortnight month months year years yr yrs decade decades century centuries season seasons quarter quarters "
    "millennium millennia morning mornings evening evenings afternoon afternoons summers winters"
)
"""Durations: times cover them."""

PERIODS: Final[dict[str, str]] = {
    "hour": "hour",
    "hourly": "hour",
    "day": "day",
    "daily": "day",
    "night": "day",
    "nightly": "day",
    "week": "week",
    "weekly": "week",
    "month": "month",
    "monthly": "month",
    "year": "year",
    "yearly": "year",
    "annual": "year",
    "annually": "year",
    "annum": "year",
}
