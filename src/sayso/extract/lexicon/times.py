"""Words of the calendar and the clock, grouped by meaning. Keys are lower case, without a final full stop."""

from sayso.extract.lexicon import numbers

NUMBERS = numbers.UNITS
TENS = numbers.TENS

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday wed weds",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
"""Monday is 0, as in the standard library."""

SEASONS: dict[str, str] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

UNITS: dict[str, str] = {
    "second": "second",
    "sec": "second",
    "minute": "minute",
    "min": "minute",
    "hour": "hour",
    "hr": "hour",
    "day": "day",
    "night": "night",
    "week": "week",
    "wk": "week",
    "fortnight": "fortnight",
    "weekend": "weekend",
    "month": "month",
    "mth": "month",
    "quarter": "quarter",
    "year": "year",
    "yr": "year",
    "decade": "decade",
    "century": "century",
    "centurie": "century",
    "millennium": "millennium",
}
"""Singular to the unit it names; a plural loses its s first ("centuries" its s alone)."""

UNIT_LETTERS: dict[str, str] = {
    "second": "S",
    "minute": "M",
    "hour": "H",
    "day": "D",
    "night": "D",
    "week": "W",
    "weekend": "WE",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    "millennium": "ML",
}

DAY_PARTS: dict[str, str] = {
    "morning": "MO",
    "mornings": "MO",
    "dawn": "MO",
    "noon": "T12:00",
    "midday": "MI",
    "afternoon": "AF",
    "afternoons": "AF",
    "evening": "EV",
    "evenings": "EV",
    "night": "NI",
    "nights": "NI",
    "nite": "NI",
    "daytime": "DT",
    "daybreak": "MO",
    "first light": "MO",
    "dusk": "EV",
    "nightfall": "EV",
}

FIRST_TO_NINTH = "first second third fourth fifth sixth seventh eighth ninth".split()
ORDINALS: dict[str, int] = {
    name: number
    for number, name in enumerate(
        [
            *FIRST_TO_NINTH,
            *"tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth".split(),
            *"nineteenth twentieth".split(),
            *(f"twenty-{ordinal}" for ordinal in FIRST_TO_NINTH),
            *"thirtieth thirty-first".split(),
        ],
        start=1,
    )
}

DECADES: dict[str, int] = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}

DURATION_MODS: dict[str, str] = {
    "about": "APPROX",
    "around": "APPROX",
    "roughly": "APPROX",
    "approximately": "APPROX",
    "some": "APPROX",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "close to": "LESS_THAN",
    "just under": "LESS_THAN",
    "under": "LESS_THAN",
    "less than": "LESS_THAN",
    "fewer than": "LESS_THAN",
    "more than": "MORE_THAN",
    "a little more than": "MORE_THAN",
    "over": "MORE_THAN",
    "just over": "MORE_THAN",
    "well over": "MORE_THAN",
    "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS",
    "as many as": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS",
}

PARTS_OF_PERIODS: dict[str, str] = {
    "early": "START",
    "beginning": "START",
    "start": "START",
    "onset": "START",
    "outset": "START",
    "first part": "START",
    "early part": "START",
    "mid": "MID",
    "middle": "MID",
    "late": "END",
    "end": "END",
    "close": "END",
    "latter part": "END",
    "last part": "END",
    "first half": "START",
    "latter half": "END",
    "second half": "END",
    "last half": "END",
    "rest": "END",
    "remainder": "END",
    "earlier": "START",
    "later": "END",
}

PRESENT = (
    "now",
    "right now",
    "currently",
    "current",
    "at present",
    "present",
    "nowadays",
    "these days",
    "at the moment",
    "presently",
    "to date",
)
PAST = (
    "recently",
    "more recently",
    "most recently",
    "recent",
    "formerly",
    "the past",
    "the recent past",
    "lately",
    "the distant past",
    "long ago",
    "a generation ago",
    "a short time ago",
    "a short while ago",
    "a while ago",
    "some time ago",
    "moments ago",
    "a moment ago",
    "the other day",
)
FUTURE = (
    "soon",
    "the future",
    "future",
    "the near future",
    "the foreseeable future",
    "the coming days",
    "the coming weeks",
    "the coming months",
    "the coming years",
    "coming days",
    "coming weeks",
    "coming months",
    "coming years",
    "shortly",
    "as soon as possible",
)

HOLIDAYS: dict[str, str] = {
    "new year's day": "01-01",
    "new year's eve": "12-31",
    "new year": "01-01",
    "valentine's day": "02-14",
    "international women's day": "03-08",
    "st. patrick's day": "03-17",
    "earth day": "04-22",
    "labour day": "05-01",
    "may day": "05-01",
    "victory day": "05-09",
    "bastille day": "07-14",
    "halloween": "10-31",
    "guy fawkes night": "11-05",
    "armistice day": "11-11",
    "remembrance day": "11-11",
    "veterans day": "11-11",
    "christmas eve": "12-24",
    "christmas day": "12-25",
    "christmas": "12-25",
    "xmas": "12-25",
    "boxing day": "12-26",
}
"""Month and day of those that do not move."""

MOVABLE: dict[str, tuple[int, int, int]] = {
    "martin luther king day": (1, 0, 3),
    "presidents' day": (2, 0, 3),
    "presidents day": (2, 0, 3),
    "mother's day": (5, 6, 2),
    "memorial day": (5, 0, -1),
    "father's day": (6, 6, 3),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "thanksgiving day": (11, 3, 4),
    "thanksgiving": (11, 3, 4),
}
"""Month, weekday (Monday 0) and which one of the month, -1 the last."""

FROM_EASTER: dict[str, int] = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "whit monday": 50,
}
"""Days after Easter Sunday, of the churches of the West."""

ONCE: dict[str, str] = {"d-day": "1944-06-06", "v-e day": "1945-05-08", "ve day": "1945-05-08", "9/11": "2001-09-11"}
"""Days that came but once."""

INDEPENDENCE: dict[str, str] = {
    name: day
    for day, names in {
        "07-04": "u.s. us american america united_states",
        "08-14": "pakistan pakistani",
        "08-15": "india indian",
        "08-24": "ukraine ukrainian",
        "08-31": "malaysia malaysian",
        "09-07": "brazil brazilian",
        "09-16": "mexico mexican",
        "11-11": "poland polish",
        "12-06": "finland finnish",
        "12-12": "kenya kenyan",
    }.items()
    for name in names.split()
}
"""Whose independence day falls on which month and day."""

CLOCK_CITIES = frozenset(
    """
    moscow kyiv kiev london paris berlin brussels rome madrid warsaw ankara istanbul beirut damascus jerusalem israel
    gaza baghdad tehran kabul delhi beijing tokyo seoul canberra eastern central mountain pacific
    """.split()
)
"""Whose time a clock is said to show: "0930 Moscow time"."""

ZONES: dict[str, str] = {
    "gmt": "Z",
    "utc": "Z",
    "z": "Z",
    "bst": "+01",
    "cet": "+01",
    "cest": "+02",
    "eet": "+02",
    "eest": "+03",
    "msk": "+03",
    "moscow time": "+03",
    "trt": "+03",
    "gst": "+04",
    "pkt": "+05",
    "hkt": "+08",
    "sgt": "+08",
    "jst": "+09",
    "kst": "+09",
    "aest": "+10",
    "aedt": "+11",
    "nzst": "+12",
    "nzdt": "+13",
    "wat": "+01",
    "sast": "+02",
    "eat": "+03",
    "est": "-05",
    "edt": "-04",
    "cst": "-06",
    "cdt": "-05",
    "mst": "-07",
    "mdt": "-06",
    "et": "",
    "ct": "",
    "mt": "",
    "pt": "",
    "pst": "-08",
    "pdt": "-07",
}
