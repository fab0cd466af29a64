"""Finds the words that may name a time. Rules are written in small letters over named kinds of words in capitals."""

import re
from dataclasses import dataclass
from functools import cache

from sayso.extract.lexicon.times import (
    CLOCK_CITIES,
    DAY_PARTS,
    DECADES,
    DURATION_MODS,
    FROM_EASTER,
    FUTURE,
    HOLIDAYS,
    INDEPENDENCE,
    MONTHS,
    MOVABLE,
    NUMBERS,
    ONCE,
    ORDINALS,
    PARTS_OF_PERIODS,
    PAST,
    PRESENT,
    SEASONS,
    TENS,
    UNITS,
    WEEKDAYS,
    ZONES,
)


def _any(words: object) -> str:
    """One of the words, longest first."""
    return "(?:" + "|".join(re.escape(w).replace("\\ ", " ") for w in sorted(words, key=lambda w: (-len(w), w))) + ")"  # type: ignore[call-overload]


SHORT_IN_FULL = frozenset({"may", "june", "july", "march", "april"})


def _abbreviable(names: dict[str, int]) -> str:
    """Names, the short ones with or without a full stop."""
    ordered = sorted(names, key=lambda n: (-len(n), n))
    return "(?:" + "|".join(n if len(n) > 5 or n in SHORT_IN_FULL else rf"{n}\b\.?" for n in ordered) + ")"


_TENS_WORD = rf"(?:{_any(TENS)}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)"
_SIMPLE = rf"(?:\d{{1,3}}(?:,\d{{3}})*(?:\.\d+)?|{_TENS_WORD}|{_any(set(NUMBERS) - {'zero'})})"
_TEENS = _any([n for n in NUMBERS if NUMBERS[n] > 9])
_UNDER_TEN = _any([n for n in NUMBERS if 0 < NUMBERS[n] < 10])
_HOUR_WORD = _any([n for n in NUMBERS if 0 < NUMBERS[n] < 13])
KINDS: dict[str, str] = {
    "MONTH": _abbreviable(MONTHS),
    "WEEKDAY": _abbreviable(WEEKDAYS),
    "MDAY": r"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:,]\d|\d|\.\d|%))",
    "WEEKNO": r"(?:(?:5[0-3]|[1-4]\d|0?[1-9])(?![\d:,]\d|\d|\.\d|%))",
    "NTHDAY": r"(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)",
    "YEAR": r"(?:(?:1\d|20)\d\d(?!\d|[,.]\d|%))",
    "SPELTYEAR": (
        rf"(?:(?:nineteen|eighteen|twenty)[- ](?:{_TENS_WORD}|{_TEENS}|hundred|o[h']?[- ]{_UNDER_TEN})"
        rf"|two thousand(?:(?: and)? (?:{_TEENS}|{_UNDER_TEN}|{_TENS_WORD}))?)"
    ),
    "SAIDYEAR": rf"(?:nineteen|eighteen|twenty)[- ](?:{_TENS_WORD}|{_TEENS}|o[h']?[- ]{_UNDER_TEN})",
    "NTHWORD": _any(ORDINALS),
    "HOUR": rf"(?:{_HOUR_WORD}|1[0-2]|[1-9])",
    "SHORTYEAR": r"(?:['’]\d\d)",
    "SEASON": _any(SEASONS),
    "PART": _any(DAY_PARTS),
    "BC": r"(?:b\.c(?:\.e)?\.?|bce?)",
    "UNIT": "(?:" + "|".join(sorted(UNITS, key=lambda u: -len(u))) + ")",
    "LONGUNIT": "(?:days?|weeks?|fortnights?|weekends?|months?|quarters?|years?|decades?|century|centuries)",
    "PERIOD": "(?:week|weekend|month|quarter|year|decade|century)",
    "ORDINAL": rf"(?:{_any(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))",
    "NUMBER": (
        rf"(?:(?:(?:another |an additional |a further )?{_SIMPLE}|an?|another)(?: (?:hundred|thousand|dozen)(?:(?: and)? (?:{_TENS_WORD}|{_TEENS}|{_UNDER_TEN}))?)?(?:(?:,? and|-and)[ -](?:an?|one)[ -]half"
        r"| and half| 1/2|[- ]?½)?|(?:a )?(?:couple|dozen)(?: of)?|half (?:an?|the)|an? (?:full|whole|further|single"
        r"|additional)|(?:a |the )?(?:very )?(?:few|several|many|numerous|some)|(?:dozens|scores|hundreds|thousands) of|½)"
    ),
    "ABOUT": _any(DURATION_MODS),
    "FEAST": _any([*HOLIDAYS, *MOVABLE, *FROM_EASTER, *ONCE, "independence day"]).replace("'", "['’]?"),
    "CLOCK": (
        r"(?:(?:1[0-2]|[1-9])[0-5]\d ?[ap]m\b|(?:2[0-3]|[01]?\d)(?:[:.][0-5]\d){0,2} ?(?:a\.m\.?|p\.m\.?|am|pm)\b\.?|(?:2[0-3]|[01]?\d):[0-5]\d"
        r"(?::[0-5]\d)?(?: ?h(?:rs|ours)?\b)?|(?:2[0-3]|[01]\d)[0-5]\d(?= (?:gmt|utc|hours|hrs|local|cet|cest|eet|eest|bst|est|edt|msk|z|"
        rf"{_any(CLOCK_CITIES)} time)\b)"
        rf"|(?:2[0-3]|[01]?\d)\.[0-5]\d(?= {_any(ZONES)}\b)"
        r"|(?:midnight|noon|midday)|[a-z0-9]{1,6} o['’]clock"
        rf"|{_HOUR_WORD}(?:[- ](?:thirty|fifteen|forty-five|{_TEENS}|{_TENS_WORD}))? ?(?:[ap]-m\b|a\.m\.?|p\.m\.?|pm\b)"
        r"|[1-9] ?[ap]-m\b)"
    ),
    "ZONE": rf"(?:(?:\({_any(ZONES)}\)|{_any(ZONES)}\b|local time\b|(?:(?:new |hong |los )?[a-z]+ )?(?:standard |daylight )?time\b|eastern\b|hours\b|hrs\b))",
    "PIECE": (
        rf"(?:(?:the )?(?:very )?(?:early|mid|late)(?:-?[- ]to[- ](?:mid|late))?(?:[- ]| in (?:the )?| on | of )|(?:the )?(?:very )?"
        rf"{_any(set(PARTS_OF_PERIODS) - {'early', 'mid', 'late', 'earlier', 'later'})} of (?:the month of )?)"
    ),
    "THIS": "(?:this|last|next|nxt|the (?:previous|following|next|last|past|current|coming|same|preceding|ensuing|present)|that|that same|this coming|this past|past|previous)",
    "FROM": r"(?:ago|earlier|later|previously|afterwards?|hence|from now|from today|(?:before|after|on|prior)(?= ?[.,;:)]))",
}
_KIND = re.compile(r"\b(" + "|".join(sorted(KINDS, key=len, reverse=True)) + r")\b")
_SPACE = r"(?:[ \t\u00a0]{1,2}|[ \t]?\n[ \t]?)"

# A day, for what is told relative to it: "10 p.m. Wednesday", "the night of 26 February".
_DATE = "(?:(?:WEEKDAY,? )?(?:(?:the )?MDAY (?:of )?MONTH(?:,? YEAR)?|MONTH (?:the )?MDAY(?:,? YEAR)?)|(?:(?:this|last|next) )?WEEKDAY)"
_DAY = f"(?:{_DATE}|today|yesterday|tomorrow|tdy|tmr|tmrw|tomo|(?:the|that) (?:same |next |following |previous )?day|\\d\\d\\d\\d-\\d\\d-\\d\\d)"
_SPAN = (
    "(?:MONTH(?:,? (?:of )?(?:YEAR|\\d{1,4} BC))?|YEAR|(?:the )?SEASON(?: of)?(?: YEAR| \\d{1,4} BC)?|(?:the )?\\d{2,3}0s(?: BC)?|THIS PERIOD|THIS SEASON"
    "|(?:the )?['’]\\d0s|(?:the )?ORDINAL century(?: BC)?|the PERIOD|\\d{1,4} BC|THIS MONTH|WEEKDAY|yesterday|today)"
)

WEEK_LINKS = (r"\x20and\x20", r"\x20to\x20", r"\x20or\x20", "-", "–")
"""Between two numbered weeks, where what stands before has to be of one width."""

RULES: dict[str, str] = {
    "iso": r"(?P<iso>\d{4}-\d\d-\d\d)(?:[t ](?P<time>\d\d:\d\d)(?::\d\d)?(?: ?(?P<zone>z|[+-]\d\d:?\d\d))?)?",
    "numeric": r"(?P<one>\d{1,2})(?:/(?P<two>\d{1,2})/|\.(?P<dot>\d{1,2})\.)(?P<year>\d{4}|\d\d)(?![\d.,/]\d)",
    "date": (
        "(?:WEEKDAY,? (?:the )?)?(?:(?:the )?(?P<d1>MDAY)(?: of)? (?P<m1>MONTH)(?:,? (?:in |of )?(?P<y1>YEAR))?(?P<bc1> BC)?"
        "|(?P<m2>MONTH) (?:the )?(?P<d2>MDAY)(?:,? (?:of )?(?P<y2>YEAR))?(?P<bc2> BC)?|(?P<d3>[0-3]?\\d)[- ]?(?P<m3>MONTH)[- ]?(?P<y3>YEAR)"
        "|(?:the )?(?P<d4>NTHWORD) of (?P<m4>MONTH)(?:,? (?P<y4>YEAR|SPELTYEAR))?|(?P<m5>MONTH) (?:the )?(?P<d5>NTHWORD)(?:,? (?P<y5>YEAR|SPELTYEAR))?)"
    ),
    "day_of_range": r"(?:the )?(?P<day>MDAY)(?= ?(?:to|and|or|-|–|—|/|until|through)(?: the)? ?MDAY(?: of)? (?P<month>MONTH)(?:,? (?P<year>YEAR))?)",
    "nth_day": r"the (?P<day>NTHDAY)(?: of (?:the|that|this) month)?",
    "month": "(?P<bcmonth>MONTH),? (?:of )?(?P<bc>\\d{1,4}) BC|(?:the month of )?(?P<month>MONTH)(?:,? (?:of |in )?(?P<year>YEAR|SHORTYEAR|SAIDYEAR|that year|the same year|the following year|last year|this year|next year))?",
    "which_month": "(?P<which>THIS) (?P<month>MONTH)",
    "weekday": "(?:(?P<which>this coming|this past|this|last|next|nxt|the following|the previous|the next) )?(?P<weekday>WEEKDAY)",
    "weekday_of_week": "(?P<weekday>WEEKDAY)(?: of)? (?P<which>last|this|next) week",
    "year": r"(?:(?:the )?(?:fiscal |financial |calendar )?years? |(?:fiscal |calendar ))?(?P<year>YEAR)|the (?P<period>YEAR) (?P<noun>period|quarter)",
    "spelt_year": "(?P<the>the year )?(?P<words>SPELTYEAR)",
    "tail_year": r"(?<=\d\d\d\d[-–/])(?P<tail>\d\d)(?![\d%]|[.,]\d)",
    "bc": r"(?:c\. ?|ca\. ?|circa )?(?P<bc>\d{1,4}) BC",
    "bc_range": r"(?P<bc>\d{1,4})(?= ?(?:-|–|—|to|and|or|until) ?\d{1,4} BC)",
    "bc_year": "(?:(?<=in\\x20)|(?<=by\\x20)|(?<=of\\x20)|(?<=from\\x20)|(?<=until\\x20)|(?<=since\\x20)|(?<=after\\x20)|(?<=before\\x20)|(?<=[-–]))(?P<bc>\\d{3})(?![\\d,.%])",
    "short_year": r"(?P<short>SHORTYEAR)(?!s)",
    "decade": r"(?:the )?(?:(?P<digits>\d{2,3})0['’]?s(?P<bc> BC)?|['’](?P<short>\d)0s|(?:(?P<hundred>nineteen|eighteen)[- ])?(?P<word>"
    + _any(DECADES)
    + r"))",
    "century": "(?:the )?(?P<ordinal>ORDINAL)[- ]century(?P<bc> BC)?|(?P<which>THIS) century",
    "season": "(?:(?P<which>THIS|the) )?(?:(?P<year_before>YEAR)[- ])?(?P<season>SEASON)(?: of)?(?: (?P<year>YEAR(?:[-–/]\\d\\d(?!\\d))?|last year|this year|next year|that year)| (?P<bc>\\d{1,4}) BC)?",
    "piece": f"(?P<piece>PIECE)(?P<inner>{_DAY},? PART|(?:this|last|tomorrow|yesterday) PART|tonight|{_SPAN})",
    "earlier": "(?:(?P<piece>earlier|later|early|late|sometime)(?: in| on)? )(?P<inner>(?:this|that|the|last|next|the (?:same|next|following|previous)|that same) (?:PERIOD|SEASON|day|morning|afternoon|evening)|today|yesterday|WEEKDAY|YEAR|MONTH(?: YEAR)?)",
    "which_unit": "(?P<which>THIS) (?:fiscal |financial |calendar |school |academic |trading |business )?(?P<unit>day|week|wk|fortnight|weekend|month|mth|quarter|year|yr|decade|century)(?: or so)?",
    "before_last": "the (?P<unit>week|weekend|month|quarter|year) before last",
    "the_age": "the (?P<unit>decade|century)",
    "counted_from": (
        "(?P<number>NUMBER) (?P<unit>days?|weeks?|months?|years?) (?:(?P<back>ago) (?:on )?|(?P<on>from) )"
        "(?P<inner>WEEKDAY|today|yesterday|tomorrow|this month)"
    ),
    "week_of": f"the (?P<unit>week|weekend) (?:of|end(?:ed|ing)(?: on)?|beginning(?: on)?) (?:the )?(?P<inner>{_DATE})",
    "the_unit": "the (?:full |whole |entire |(?P<latest>latest) |comparable |(?P<fiscal>fiscal|financial) )?(?P<unit>week|weekend|month|quarter|year|day|period)(?!-)(?P<ended>(?= end(?:ed|ing)| to (?:MONTH|MDAY)))?",
    "last_n": "(?P<the>the )?(?P<which>past|last|next|previous|following|first|final|preceding|recent|intervening|ensuing) (?:(?P<number>NUMBER) )?(?P<adjective>trading |working |full )?(?P<unit>UNITs?)(?!-(?:old|end))",
    "from_n": "(?:just |only )?(?:(?P<about>ABOUT) )?(?:(?P<number>NUMBER)(?: or NUMBER)?[ -])?(?P<unit>UNITs?)(?: or so)? (?P<from>FROM)",
    "in_time": "(?:(?P<about>ABOUT) )?(?P<number>NUMBER) (?P<unit>UNITs?)['’]s? time",
    "fraction_ago": "(?:just |only )?(?:(?P<about>ABOUT) )?(?:an? )?(?P<fraction>half|quarter)(?:(?<=half) a)?[- ](?P<unit>century) (?P<from>ago|earlier|later)",
    "duration": "(?:(?P<about>ABOUT) )?(?:the (?!(?:NUMBER)-))?(?:only |just )?(?P<number>NUMBER)(?: to NUMBER| or NUMBER)?(?:[- ]|(?<=\\d))(?P<adjective>more |full |long |consecutive |straight |whole |trading |working |business )?(?P<unit>UNITs?)(?P<half>[- ]and[- ]a[- ]half)?(?: or so)?(?:-long)?(?!-(?:old|ago|earlier|end|round))(?! olds?\\b)",
    "term": "(?:an? |the )?(?P<number>NUMBER)-(?P<unit>UNIT)[- ](?:period|term|span|stretch|interval)",
    "fraction": "(?:(?P<about>ABOUT) )?(?:an? |the |another )?(?P<fraction>half|quarter)(?:(?<=half) an?|[- ]of[- ]an?)?[- ](?P<unit>century|decade|year|day|hour)(?!-old)",
    "edge": (
        "the (?P<edge>first|last|final|opening|closing) (?:(?P<number>NUMBER) )?(?:full )?(?P<unit>UNITs?) (?:of|in) "
        "(?P<inner>MONTH(?:,? (?:of )?YEAR)?|YEAR|(?:this|last|next) (?:month|year)|(?:the )?SEASON(?: of)? YEAR|the ORDINAL century|the \\d{3}0s)"
    ),
    "bare_duration": "(?P<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?:-long)?(?!-(?:old|end))",
    "unit_long": "(?P<unit>UNITs?)-long",
    "at_night": "(?:(?<=at\\x20)|(?<=by\\x20))(?P<part>night)",
    "by_day": "(?P<part>daytime|night-?time)",
    "today": "(?P<word>today|yesterday|tomorrow|tonight|overnight|tonite|tdy|tmr|tmrw|tmw|trmw|tomo|tomoro|tmoro|2day|2moro|2mrw|2nite|tomoz|the day before yesterday|the day after tomorrow)",
    "part_of_day": "(?P<which>this|last|that|that same|the (?:same|next|following|previous)|late|early) (?P<part>PART)",
    "day_part": f"(?P<inner>{_DAY}),? (?:in the |at )?(?P<part>PART)",
    "part_of": f"(?:the )?(?:(?:early |late |(?:early |late )?in the )?(?P<part>PART)s?(?: hours)?|(?P<small>early|small|wee) hours)(?: of| on|(?<=hours)) (?P<inner>(?:the )?{_DATE}|the NTHDAY|THIS day|today|yesterday|(?:this|last) PART|FEAST)",
    "hours_of_day": r"(?:(?:(?<=in\x20)|(?<=during\x20)|(?<=into\x20)|(?<=by\x20)|(?<=until\x20)|(?<=throughout\x20))the (?:early |late |later )?(?P<part>PART)(?: hours)?|(?:the )?(?:early |late )?(?P<part2>PART) hours|(?:(?<=at\x20)|(?<=before\x20)|(?<=after\x20)|(?<=since\x20)|(?<=until\x20))(?P<dawn>dawn|daybreak|first light|dusk|nightfall))",
    "night_range": "(?:the )?(?:over)?night of (?:the )?(?P<one>MDAY)(?P<m1> (?:of )?MONTH)? ?(?:to|-|–|/|and|into) ?(?:the )?(?P<two>MDAY)(?: of)? (?P<month>MONTH)(?:,? (?P<year>YEAR))?",
    "night_into": "(?:(?:the )?(?:over)?night (?:of|from|between) (?P<one>WEEKDAY) ?(?:to|into|-|–|/|and) ?|overnight (?:in)?to )(?P<two>WEEKDAY)",
    "clock": f"(?:(?:about|around|shortly before|shortly after|just after|just before|nearly|approximately) )?(?P<clock>CLOCK)(?:,? (?P<zone>ZONE))?(?:,? (?:on )?(?:the )?(?P<inner>{_DAY}(?: PART)?|tonight|(?:this|last) PART)|(?: in the| this) (?P<part>PART))?",
    "spoken_clock": (
        "(?P<minutes>half|(?:a )?quarter|NUMBER minutes) (?P<side>past|to|after|before|till) (?P<hour>HOUR)"
        "(?:(?: in the| this) (?P<part>PART)|,? (?P<inner>tonight|(?:this|last|tomorrow|yesterday|WEEKDAY) PART|tomorrow|yesterday|WEEKDAY))?"
    ),
    "day_clock": f"(?P<inner>{_DAY}),? (?:at (?:about |around )?)?(?P<clock>CLOCK)(?: (?P<zone>ZONE))?",
    "in_the_morning": "(?P<hour>[1-9]|1[0-2]|"
    + _any(list(NUMBERS)[1:13])
    + ") in the (?P<part>morning|afternoon|evening)",
    "set": "(?:once |twice |three times )?(?:every|each) (?:(?P<number>other|NUMBER|ORDINAL) )?(?:(?P<unit>UNITs?)|(?P<weekday>WEEKDAY)|(?P<month>MONTH)|(?P<season>SEASON)|(?P<part>PART))",
    "times_a": "(?:once|twice|thrice|NUMBER times) (?:an?|per) (?P<unit>minute|hour|day|night|week|month|quarter|year|decade)",
    "set_word": "(?P<word>daily|weekly|monthly|yearly|annually|quarterly|hourly|nightly|bi-?weekly|biannually)",
    "weekdays": r"(?P<weekday>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)",
    "quarter": (
        "(?:(?P<lead>the(?! ORDINAL-)|(?:this|last|next) year['’]s|YEAR['’]s|the YEAR|YEAR|the fiscal|fiscal|the year-(?:earlier|ago)|year-(?:earlier|ago)) )?"
        "(?:(?P<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[- ](?P<kind>quarter|half)|q(?P<q>[1-4]))"
        "(?:,? (?:of )?(?:(?:fiscal )?(?P<year>YEAR)|(?P<which>last year|this year|next year|the year)))?"
    ),
    "ago_adjective": "(?:the )?(?:comparable )?(?P<number>NUMBER-)?(?P<unit>year|month|week)-(?P<from>ago|earlier)(?: (?:period|(?P<noun>quarter)|month|level))?",
    "numbered_week": (
        r"(?P<kind>(?:calendar|epidemiological|epidemic|epi|iso|reporting|surveillance)[ -])?weeks? (?:no\.? ?|number )?(?P<week>WEEKNO)"
        r"(?: ?/ ?(?P<y1>YEAR)| (?:(?:of|in) )?(?P<y2>YEAR))?|(?P<y3>YEAR)-?w(?P<w3>0[1-9]|[1-4]\d|5[0-3])"
    ),
    "week_of_range": "(?:"
    + "|".join(rf"(?<=weeks\x20{n}{link})" for n in (r"\d", r"\d\d") for link in WEEK_LINKS)
    + ")(?P<week>WEEKNO)",
    "this_time": "(?P<same>(?:this|the same) time (?P<which>last|next) (?P<unit>week|month|year))",
    "same_day": "(?P<which>the (?:same|next|following|previous)|that(?: same| very)?) (?P<unit>day|week|month|year)|the (?P<around>day|week|month|year) (?P<side>before|after)(?= ?[.,;:)])",
    "year_end": "(?:around )?(?P<unit>year|month)(?:['’]s)?[- ]end",
    "weekend": "(?:the )?weekend",
    "holiday": (
        r"(?:(?P<which>this|last|next) |(?P<whose>"
        + _any(name.replace("_", " ") for name in INDEPENDENCE)
        + r")(?:['’]s)? (?=independence))?"
        r"(?P<holiday>FEAST)(?! ?/)(?: (?P<year>YEAR))?"
    ),
    "present": "(?P<present>" + _any(PRESENT) + ")",
    "past": "(?P<past>" + _any(PAST) + ")",
    "future": "(?P<future>" + _any(FUTURE) + ")",
    "recent_units": "(?:the )?(?:more |most )?recent (?P<unit>days|weeks|months|years|decades)",
    "coming_units": "(?:the )?coming (?P<unit>days|weeks|months|years|decades)",
}
"""Each rule by its name; `time_values` has a function of the same name that reads it."""


def _expand(rule: str) -> str:
    """A rule as a regular expression: kinds of words filled in (two deep), a space is one break within a paragraph."""
    for _ in range(2):
        rule = _KIND.sub(lambda found: KINDS[found[1]], rule)
    rule = rule.replace("UNITs?", KINDS["UNIT"] + "s?")
    return re.sub(r"\[[^\]]*\]| ", lambda found: _SPACE if found[0] == " " else found[0], rule)


_FILLED = {name: _expand(rule) for name, rule in RULES.items()}
_EDGE = r"(?!\w)"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """Each rule by its name, compiled at first use: a third of a second that most commands need not spend."""
    return {name: re.compile(f"(?:{body}){_EDGE}") for name, body in _FILLED.items()}


@cache
def _any_rule() -> re.Pattern[str]:
    """Where words begin that any rule fits."""
    bodies = "|".join(re.sub(r"\?P<\w+>", "?:", body) for body in _FILLED.values())
    return re.compile(rf"(?<![\w$£€#])(?:{bodies}){_EDGE}")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may name a time: which rule says so, and the named parts it found (small letters)."""

    start: int
    end: int
    rule: str
    parts: dict[str, str | None]


def small(text: str) -> str:
    """The text in small letters, every letter at its old place (a few capitals have longer small forms)."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def next_start(text: str, start: int) -> int | None:
    """Where, from `start` on, the next words begin that any rule fits; `text` is in small letters."""
    found = _any_rule().search(text, start)
    return found.start() if found else None


def candidates_at(text: str, start: int, end: int | None = None) -> list[Candidate]:
    """What the rules find at `start`, longest first; with `end`, only what ends exactly there."""
    found = []
    for name, pattern in _patterns().items():
        match = pattern.match(text, start) if end is None else pattern.fullmatch(text, start, end)
        if match and match.end() > match.start():
            found.append(Candidate(match.start(), match.end(), name, match.groupdict()))
    return sorted(found, key=lambda candidate: -candidate.end)


_DAY_AFTER = re.compile(_expand(r" ?[-–—] ?(?P<day>MDAY)(?:,? (?P<year>YEAR))?") + _EDGE)


def day_after(text: str, candidate: Candidate) -> Candidate | None:
    """The second day of "April 6-7, 1915", which follows the first as a bare number."""
    if candidate.rule != "date" or not candidate.parts["m2"] or candidate.parts["y2"]:
        return None
    tail = _DAY_AFTER.match(text, candidate.end)
    if not tail:
        return None
    parts = {"d1": tail["day"], "m1": candidate.parts["m2"], "y1": tail["year"], "bc1": None, "m2": None, "y2": None}
    return Candidate(tail.start("day"), tail.end(), "date", parts)
