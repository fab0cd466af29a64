"""Words that look like a time and are none: "may", "march on", "a second round", the Sun, 1500 men."""

import re

from sayso.extract.lexicon.time_words import (
    AFTER_NAMES,
    BEFORE_A_MONTH,
    BEFORE_A_YEAR,
    IN_SEASON,
    LASTING,
    MEASURES,
    NAMED_DAYS,
    OF_A_YEAR,
)
from sayso.extract.lexicon.times import MONTHS, SEASONS, TENS, WEEKDAYS
from sayso.extract.time_grammar import Candidate
from sayso.extract.time_no_one_day import is_a_point, is_inside, is_one_day, is_some_day
from sayso.model.parse import Parse

SMALL_MONTH = re.compile(r"\b(?:may|march)\b")


def is_time(candidate: Candidate, parse: Parse) -> bool:
    """False where the words around show that the candidate is no time."""
    guard = GUARDS.get(candidate.rule)
    token = parse.token_at(candidate.start)
    if token is None or _is_small_word(parse.text[candidate.start : candidate.end]):
        return False
    return not _is_anothers_article(candidate, parse, token) and (guard is None or guard(candidate, parse, token))


def _is_anothers_article(candidate: Candidate, parse: Parse, token: int) -> bool:
    """True for "the early January" of "the early January meeting": the article is the meeting's."""
    if parse.deps[token] != "det" or parse.word(token).lower() != "the":
        return False
    head = parse.heads[token]
    return parse.starts[head] == candidate.end + 1 and parse.pos[head] == "NOUN"


def _is_small_word(words: str) -> bool:
    """The verb in "this may", the noun in "the last march": printed small, without a number."""
    return SMALL_MONTH.search(words) is not None and not any(letter.isdigit() for letter in words)


def _word_before(parse: Parse, token: int) -> str:
    return parse.word(token - 1).lower() if token else ""


def _next(candidate: Candidate, parse: Parse) -> int | None:
    """The token after the candidate, in the same sentence or not."""
    token = parse.token_at(candidate.end)
    return token if token is not None and parse.starts[token] >= candidate.end else None


def _month(candidate: Candidate, parse: Parse, token: int) -> bool:
    """A month is capitalised and a name; "May" and "March" with a year after them always are."""
    word = parse.text[candidate.start : candidate.end]
    if candidate.parts["year"] or candidate.parts["bc"]:
        return True
    name = word.lower().rstrip(".")
    if name not in ("may", "march", "mar", "dec", "jan"):
        return name in MONTHS and (word[0].isupper() or len(name) > 4)
    if not word[0].isupper() or parse.tags[token] not in ("NNP", "NNPS", "NN", "CD"):
        return False
    return _word_before(parse, token) in BEFORE_A_MONTH and not _in_name(parse, token, ("PERSON", "ORG", "GPE"))


def _in_name(parse: Parse, token: int, labels: tuple[str, ...]) -> bool:
    return any(e.first <= token < e.last and e.label in labels for e in parse.entities)


def _weekday(candidate: Candidate, parse: Parse, token: int) -> bool:
    word = (candidate.parts["weekday"] or "").rstrip(".")
    if _names_more(candidate, parse, token):
        return False
    if word not in ("sun", "sat", "mon", "wed", "thu", "fri", "tue"):
        return word in WEEKDAYS
    spoken = parse.text[candidate.start : candidate.end]
    if not spoken[0].isupper() and not candidate.parts["which"]:
        return False
    if candidate.parts["which"] or spoken.endswith("."):
        return True
    return word not in ("sun", "sat", "mon") or _word_before(parse, token) in ("on", "by", "until", "since", "every")


def _names_more(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“Black Monday” is no Monday of this year, the "Sunday Times" no Sunday."""
    if not candidate_words(candidate, parse)[0].isupper():
        return False
    before, after = parse.word(token - 1) if token else "", _next(candidate, parse)
    if before.lower() in NAMED_DAYS and before[0].isupper():
        return True
    follows = parse.word(after) if after is not None and parse.starts[after] == candidate.end + 1 else ""
    return follows[:1].isupper() and follows.lower() in AFTER_NAMES and not follows.isupper()


def _year(candidate: Candidate, parse: Parse, token: int) -> bool:
    """A bare number of four digits is a year after a preposition, or else from 1900 on and counting nothing."""
    words = candidate.parts["year"] or candidate.parts["period"] or ""
    if candidate.end - candidate.start > len(words):
        return True
    before, after = _word_before(parse, token), _next(candidate, parse)
    if parse.text[max(candidate.start - 1, 0)] in "-–/.," and candidate.start and not _year_pair(candidate, parse):
        return False
    follows = parse.word(after).lower() if after is not None else ""
    if (
        token
        and parse.tags[token - 1] == "NNP"
        and before not in BEFORE_A_YEAR
        and parse.deps[token] in ("nummod", "appos")
    ):
        return False
    if before not in ("-", "–") and after is not None and (parse.tags[after] == "NNS" or follows in MEASURES):
        return (
            (before in ("the", "in", "of") or follows in OF_A_YEAR)
            and int(words) >= 1900
            and follows not in MEASURES
            and parse.tags[token] == "CD"
        )
    return before in BEFORE_A_YEAR or int(words) >= 1900 or before in ("(", "-", "–", ",")


def _year_pair(candidate: Candidate, parse: Parse) -> bool:
    """The second of two years: "1941-1944"."""
    before = parse.text[max(candidate.start - 5, 0) : candidate.start - 1]
    return len(before) == 4 and before.isdigit()


def _season(candidate: Candidate, parse: Parse, token: int) -> bool:
    """A season without "this", "last" or a year stands alone: after "in", "the", "by", not before a name."""
    word = candidate.parts["season"]
    if word == "fall" and parse.pos[token] == "VERB":
        return False
    if candidate.parts["bc"] or candidate.parts["year"] or (candidate.parts["which"] not in (None, "the")):
        return True
    last = parse.token_at(candidate.end - 1)
    after = _next(candidate, parse)
    if candidate.parts["year_before"]:
        noun = after is not None and parse.tags[after].startswith("NN")
        event = after is not None and parse.word(after).lower() in IN_SEASON
        return not noun or (not candidate.parts["which"] and (event or parse.tags[after or 0] != "NNP"))
    if last is None or parse.pos[last] not in ("NOUN", "PROPN"):
        return False
    before = _word_before(parse, token)
    if (
        after is not None
        and parse.tags[after].startswith(("NN", "JJ"))
        and parse.sentence(after) == parse.sentence(last)
    ):
        # The article before "spring offensive" is the offensive's.
        return parse.word(after).lower() in IN_SEASON and before not in ("a", "an") and not candidate.parts["which"]
    return (
        (word not in ("fall", "spring") and before not in ("a", "an"))
        or (word == "spring" and candidate.parts["which"] == "the" and not _is_followed_by_of(candidate, parse))
        or before in ("in", "by", "since", "until", "of", "over", "through", "throughout", "during", "for")
        or (before in ("and", "or") and _word_before(parse, token - 1) in SEASONS)
    )


def _is_followed_by_of(candidate: Candidate, parse: Parse) -> bool:
    after = _next(candidate, parse)
    return after is not None and parse.word(after).lower() == "of"


def _numeric(candidate: Candidate, parse: Parse, _: int) -> bool:
    return candidate.start == 0 or parse.text[candidate.start - 1] not in "/-.,"


def _present(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“present” only as a time: "at present"; "current" only before a noun; "to date"."""
    word = candidate.parts["present"]
    if word == "present":
        return False
    return word != "current" or parse.tags[token] == "JJ"


def _duration(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“a second round” measures nothing; nor do "a day" and "a year" as rates ("1,271 a day" is the figure's)."""
    number, unit = candidate.parts["number"] or "", candidate.parts["unit"] or ""
    after = _next(candidate, parse)
    if (unit == "quarter" and number in ("a", "an")) or (unit == "second" and number in TENS):
        return False
    if unit.startswith("quarter") and (
        after is None or parse.word(after).lower() == "of" or "-" in candidate_words(candidate, parse)
    ):
        return False
    if candidate.parts["about"] and parse.deps[token] == "prep" and parse.lemmas[parse.heads[token]] not in LASTING:
        return False
    if number in ("a", "an") and (unit.endswith("s") or _is_sum(parse, token - 1)):
        return False
    if unit in ("second", "sec", "min", "minute") and number in ("a", "the", "an"):
        return False
    return not (number in ("a", "an", "the") and unit in ("second", "minute"))


SUMS = frozenset(["%", "percent", "cent", "million", "billion", "trillion"])


def _is_sum(parse: Parse, token: int) -> bool:
    """True for what a rate is told of: "8.5%", "$1.76", "$17.9 million"; the rate is the figure's."""
    if token < 0:
        return False
    word = parse.word(token).lower()
    return word in SUMS or (word[-1].isdigit() and token > 0 and parse.word(token - 1)[-1] in "$£€#¥")


def _set_word(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“8.5% annually” is the figure's rate."""
    return candidate.parts["word"] not in ("annually", "yearly") or not _is_sum(parse, token - 1)


def _which_unit(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“This Week”, in quotation marks and with two capitals, is a programme."""
    words = candidate_words(candidate, parse).split()
    return not (
        token
        and all(word[0].isupper() for word in words)
        and parse.word(token - 1) in ('"', "“", "``", "‘")
        and candidate.parts["which"] in ("this", "last", "next")
    )


def candidate_words(candidate: Candidate, parse: Parse) -> str:
    """The candidate as printed."""
    return parse.text[candidate.start : candidate.end]


def _nth_day(candidate: Candidate, parse: Parse, _: int) -> bool:
    """“the 23rd brigade” is no day."""
    last = parse.token_at(candidate.end - 1)
    after = _next(candidate, parse)
    if last is None or after is None or candidate.end - candidate.start > 10:
        return True
    return not (
        parse.tags[after].startswith(("NN", "JJ")) or parse.word(after) == "-" or parse.word(after).lower() == "of"
    )


def _numbered_week(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“week 12 of the trial” is counted from the trial's own beginning, "a week 3 game" from the season's."""
    if candidate.parts["kind"] or any(candidate.parts[year] for year in ("y1", "y2", "y3")):
        return True
    after = _next(candidate, parse)
    of = after is not None and parse.word(after).lower() == "of"
    return not of and _word_before(parse, token) not in ("a", "an", "the", "at", "his", "her", "their", "its")


def _holiday(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“Easter Offensive” and "White Christmas" are names."""
    after = _next(candidate, parse)
    spoken = candidate_words(candidate, parse)[len(candidate.parts["which"] or "") :].strip()
    if spoken[0].islower():
        return candidate.parts["holiday"] in ("new year", "the new year")
    if candidate.parts["whose"] or candidate.parts["holiday"] == "9/11":
        return True
    before = parse.tags[token - 1] if token else ""
    greeted = token and parse.word(token - 1).lower() in ("merry", "happy")
    named = token and before in ("NNP", "NNPS") and not candidate.parts["which"] and not greeted
    return not named and (
        after is None or not parse.tags[after].startswith("NNP") or parse.sentence(after) != parse.sentence(token)
    )


def _the_unit(_: Candidate, parse: Parse, token: int) -> bool:
    """“the Year III” counts otherwise."""
    return parse.word(token + 1 if token + 1 < len(parse) else token)[0].islower()


BEFORE_BARE = frozenset(
    ["for", "of", "in", "over", "within", "after", "by", "took", "lasted", "take", "last", "during", "throughout"]
)


BESIDE_BARE = frozenset(["before", "after", "that", "since", "following", "leading", "and"])


def _bare_duration(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“for weeks”, "days after the vote", "in the weeks that followed"; not "the weeks" as a subject."""
    before, after = _word_before(parse, token), _next(candidate, parse)
    follows = parse.word(after).lower() if after is not None else ""
    if before == "the":
        return follows in BESIDE_BARE and _word_before(parse, token - 1) in BEFORE_BARE
    return before in BEFORE_BARE or follows in ("before", "after")


def _clock(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“10:3” is a score; "10:30" needs no more, unless it stands between other numbers."""
    before = parse.text[max(candidate.start - 2, 0) : candidate.start]
    if candidate.parts["clock"] == "noon" and _word_before(parse, token) == "high":
        return False
    return not before.endswith((":", ".", "/")) and not (before.endswith("-") and not before[0].isalnum())


def _past(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“the past” as a noun."""
    word = candidate.parts["past"]
    if word != "the past":
        return True
    after = _next(candidate, parse)
    return after is None or parse.pos[after] not in ("NOUN", "NUM", "ADJ", "PROPN") or parse.pos[token + 1] == "NOUN"


def _future(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“future” as a noun; "soon" and "shortly" not before what they are counted from."""
    after = _next(candidate, parse)
    follows = parse.word(after).lower() if after is not None else ""
    if candidate.parts["future"] in ("soon", "shortly"):
        return follows not in ("after", "afterwards", "as", "before", "thereafter")
    return candidate.parts["future"] != "future" or parse.pos[token] == "NOUN"


def _bc_year(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“a force of 300 men” counts."""
    after = _next(candidate, parse)
    return after is None or parse.tags[after] not in ("NNS", "NN", "JJ") or parse.heads[token] != after


def _spelt_year(candidate: Candidate, parse: Parse, token: int) -> bool:
    """“two thousand cases” and "nineteen hundred men" count."""
    words = candidate.parts["words"] or ""
    if candidate.parts["the"] or not (words.startswith("two") or words.endswith("hundred")):
        return True
    after = _next(candidate, parse)
    counts = after is not None and parse.tags[after].startswith(("NN", "JJ"))
    return _word_before(parse, token) in BEFORE_A_YEAR - {"than", "about", "around", "to"} and not counts


NOT_DAYS = frozenset(
    "lady minister quarter half round time step phase place draft class person degree day week".split()
)
"""After "first", "second" or "third" that is no day of the month before it: "in May first lady Ana Orlo"."""


def _date(candidate: Candidate, parse: Parse, _: int) -> bool:
    """“March first” is a day, "in March first lady Ana Orlo" none."""
    after = _next(candidate, parse)
    return not candidate.parts["d5"] or after is None or parse.word(after).lower() not in NOT_DAYS


def _spoken_clock(candidate: Candidate, parse: Parse, _: int) -> bool:
    """“a quarter to six” tells the time, "a quarter to six per cent" a share."""
    after = _next(candidate, parse)
    follows = parse.word(after).lower() if after is not None else ""
    return after is None or not (parse.tags[after].startswith(("NN", "CD")) or follows in ("%", "per"))


def _short_year(candidate: Candidate, parse: Parse, _: int) -> bool:
    """“’13 Hours’” and "'60 Minutes'" are titles."""
    after = _next(candidate, parse)
    return after is None or parse.tags[after] not in ("NNS", "NNPS")


def _quarter(candidate: Candidate, parse: Parse, _: int) -> bool:
    """“the first half” needs a year or a lead; a quarter of something is a share."""
    after = _next(candidate, parse)
    of = after is not None and parse.word(after).lower() == "of"
    if candidate.parts["kind"] == "half":
        return bool(candidate.parts["year"] or candidate.parts["which"])
    return not of or bool(candidate.parts["year"])


GUARDS = {
    "month": _month,
    "weekday": _weekday,
    "year": _year,
    "season": _season,
    "numeric": _numeric,
    "present": _present,
    "past": _past,
    "future": _future,
    "duration": lambda candidate, parse, token: (
        not is_some_day(candidate, parse, token) and _duration(candidate, parse, token)
    ),
    "bare_duration": _bare_duration,
    "nth_day": _nth_day,
    "holiday": _holiday,
    "the_unit": _the_unit,
    "clock": _clock,
    "set_word": _set_word,
    "which_unit": _which_unit,
    "numbered_week": _numbered_week,
    "quarter": _quarter,
    "bc_year": _bc_year,
    "bc_range": _bc_year,
    "short_year": _short_year,
    "spelt_year": _spelt_year,
    "date": _date,
    "spoken_clock": _spoken_clock,
    "today": is_one_day,
    "counted_from": is_a_point,
    "the_age": is_inside,
}
