"""Names of regions, typed by hand, for tools/build_gazetteer.py."""

DIRECTIONS = frozenset(
    [
        "central",
        "north",
        "northern",
        "south",
        "southern",
        "east",
        "eastern",
        "west",
        "western",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "jewish",
        "coast",
        "littoral",
        "plateaux",
        "centre",
        "center",
        "middle",
        "upper",
        "lower",
        "capital",
        "islands",
        "highlands",
        "federal",
    ]
)
KEEPS_BARE_NAME = frozenset({"US", "CA", "AU"})
"""Countries whose regions go by the bare name even where a city in them has it: New York, Quebec."""
TYPE_WORDS = {
    "province": ("province",),
    "state": ("state",),
    "governorate": ("governorate", "province"),
    "prefecture": ("prefecture",),
    "administrative region": ("oblast", "region"),
    "region": ("region", "oblast"),
    "administrative territory": ("krai", "territory"),
    "republic": ("republic",),
    "district": ("district",),
    "county": ("county",),
    "two-tier county": ("county",),
    "department": ("department",),
    "municipality": ("municipality",),
    "canton": ("canton",),
}

UPPER_REGIONS = {
    "GB": {"ENG": "England", "SCT": "Scotland", "WLS": "Wales", "NIR": "Northern Ireland"},
    "PS": {"GZ": "Gaza Strip", "WE": "West Bank"},
    "FR": {
        "11": "Île-de-France",
        "24": "Centre-Val de Loire",
        "27": "Bourgogne-Franche-Comté",
        "28": "Normandie",
        "32": "Hauts-de-France",
        "44": "Grand-Est",
        "52": "Pays-de-la-Loire",
        "53": "Bretagne",
        "75": "Nouvelle-Aquitaine",
        "76": "Occitanie",
        "84": "Auvergne-Rhône-Alpes",
        "93": "Provence-Alpes-Côte d'Azur",
        "94": "Corse",
    },
    "IT": {
        "01": "Abruzzo",
        "02": "Basilicata",
        "03": "Calabria",
        "04": "Campania",
        "05": "Emilia-Romagna",
        "06": "Friuli-Venezia Giulia",
        "07": "Lazio",
        "08": "Liguria",
        "09": "Lombardy",
        "10": "Marche",
        "11": "Molise",
        "12": "Piedmont",
        "13": "Apulia",
        "14": "Sardinia",
        "15": "Sicily",
        "16": "Tuscany",
        "17": "Trentino-South Tyrol",
        "18": "Umbria",
        "19": "Aosta Valley",
        "20": "Veneto",
    },
}
"""GeoNames' first-level codes where countrystatecity places towns in a level below, so that votes would split."""

_UKRAINIAN = """
Cherka:Cherkasy Chernihiv:Chernihiv Chernivet:Chernivtsi Dnipropetrov:Dnipropetrovsk Donet:Donetsk Kherson:Kherson
Ivano-Frankiv:Ivano-Frankivsk Kharkiv:Kharkiv Khmelnyt:Khmelnytskyi Kirovohrad:Kirovohrad Kyiv:Kyiv Luhan:Luhansk
Lviv:Lviv Mykolaiv:Mykolaiv Ode:Odesa Poltav:Poltava Rivnen:Rivne Sum:Sumy Ternopil:Ternopil Vinnyt:Vinnytsia
Volyn:Volyn Zakarpat:Zakarpattia Zhytomyr:Zhytomyr
"""
UKRAINIAN = {f"{adjective}ska": name for adjective, name in (pair.split(":") for pair in _UKRAINIAN.split())}
UKRAINIAN["Zaporizka"] = "Zaporizhzhia"
"""English names of regions that countrystatecity holds as adjectives, for which the largest town's names serve too."""
