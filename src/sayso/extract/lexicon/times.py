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
}

ORDINALS: dict[str, int] = {
    name: number
    for number, name in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        start=1,
    )
} | {"twenty-first": 21}

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
    "halloween": "10-31",
    "christmas eve": "12-24",
    "christmas day": "12-25",
    "christmas": "12-25",
    "boxing day": "12-26",
    "st. patrick's day": "03-17",
    "labour day": "05-01",
    "may day": "05-01",
    "independence day": "07-04",
    "thanksgiving day": "thanksgiving",
    "thanksgiving": "thanksgiving",
    "easter": "easter",
    "easter sunday": "easter",
    "good friday": "good friday",
    "easter monday": "easter monday",
}
"""Month and day, or the name of a rule for those that move."""

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
    "est": "-05",
    "edt": "-04",
    "cst": "-06",
    "cdt": "-05",
    "mst": "-07",
    "mdt": "-06",
    "pst": "-08",
    "pdt": "-07",
}

EXPECTING = frozenset(
    [
        "plan",
        "schedule",
        "expect",
        "set",
        "slate",
        "due",
        "agree",
        "want",
        "hope",
        "promise",
        "intend",
        "vow",
        "threaten",
        "prepare",
        "aim",
        "seek",
        "need",
        "ask",
        "urge",
        "decide",
        "order",
        "invite",
        "propose",
    ]
)
"""Verbs whose infinitive or complement lies ahead, whatever their own tense."""
SCHEDULING = frozenset(["schedule", "slate", "plan", "set", "fix"])
"""Verbs after which "for" leads to a day ahead."""
MEETINGS = frozenset(
    """
    vote election referendum ballot poll runoff meeting summit conference talk session hearing trial debate game match
    final race deadline launch ceremony opening visit trip briefing release auction concert festival strike rally march
    protest summit start delivery appointment flight offering maturity expiration expiry night morning afternoon evening
    """.split()
)
"""Nouns of what a day or month ahead may bring: "Tuesday's vote"."""
HABITS = frozenset(
    [
        "usually",
        "typically",
        "normally",
        "generally",
        "traditionally",
        "customarily",
        "always",
        "tend",
        "tends",
        "tended",
        "tendency",
    ]
)
"""What is told with these happens year after year."""
YEARS_OF_HABIT = frozenset(["every", "each", "most", "previous", "past", "other", "all"])
"""Before "year" or "years": the same."""
SAYING = frozenset(["say", "tell", "report", "state", "announce", "write", "add"])
AHEAD = frozenset(["will", "shall", "would", "should", "must", "may", "might", "can", "could", "'ll", "’ll", "wo"])
"""Auxiliaries, as lemmas and short forms, of what is to come."""
