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

_NATIONAL: Final[dict[str, str]] = {
    "USD": "us u.s american | dollar dollars",
    "AUD": "australian | dollar dollars",
    "CAD": "canadian | dollar dollars",
    "NZD": "zealand | dollar dollars",
    "HKD": "kong | dollar dollars",
    "SGD": "singapore singaporean | dollar dollars",
    "TWD": "taiwan taiwanese | dollar dollars",
    "CHF": "swiss | franc francs",
    "GBP": "british | pound pounds",
    "EGP": "egyptian | pound pounds",
    "LBP": "lebanese | pound pounds lira",
    "SYP": "syrian | pound pounds",
    "SEK": "swedish | krona kronor crown crowns",
    "NOK": "norwegian | krone kroner crown crowns",
    "DKK": "danish | krone kroner crown crowns",
    "CZK": "czech | koruna korunas crown crowns",
    "KRW": "korean | won",
    "JPY": "japanese | yen",
    "CNY": "chinese | yuan",
    "INR": "indian | rupee rupees",
    "PKR": "pakistani | rupee rupees",
    "LKR": "lankan | rupee rupees",
    "RUB": "russian | ruble rubles rouble roubles",
    "BYN": "belarusian | ruble rubles rouble roubles",
    "MXN": "mexican | peso pesos",
    "ARS": "argentine argentinian | peso pesos",
    "PHP": "philippine | peso pesos",
    "RON": "romanian | leu lei",
    "MDL": "moldovan | leu lei",
    "IQD": "iraqi | dinar dinars",
    "RSD": "serbian | dinar dinars",
    "KWD": "kuwaiti | dinar dinars",
    "AED": "emirati | dirham dirhams",
    "SAR": "saudi | riyal riyals",
    "IRR": "iranian | rial rials",
    "ILS": "israeli | shekel shekels",
    "ZAR": "african | rand",
}
NATIONAL: Final[dict[tuple[str, str], str]] = {
    (people, money): code
    for code, words in _NATIONAL.items()
    for people in words.split("|")[0].split()
    for money in words.split("|")[1].split()
}
"""Currencies named with their country: "Swiss francs"."""

CODES: Final = wordlist(
    "USD EUR GBP JPY UAH RUB INR KRW CNY CHF SEK NOK DKK PLN CZK HUF TRY AUD CAD NZD HKD SGD ILS RON BGN RSD KZT NGN THB MYR IDR PHP MXN BRL ZAR EGP PKR AED SAR TWD"
)

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
    "shekel": "ILS",
    "shekels": "ILS",
    "kronor": "SEK",
    "forint": "HUF",
    "forints": "HUF",
    "tenge": "KZT",
    "naira": "NGN",
    "baht": "THB",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "dirhams": "AED",
    "rand": "ZAR",
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
