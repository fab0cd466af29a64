"""Numbers that are no figures: dates, ages, ordinals, results, names, addresses, telephone numbers, pronouns."""

import re
from typing import Final

from sayso.extract.amounts import Amount
from sayso.extract.figure_nouns import NounPhrase
from sayso.extract.lexicon.labels import (
    AGES,
    CLOCK,
    CONTESTS,
    DAYS,
    LABELS,
    MONTHS,
    NOT_ONE,
    NUMBERED,
    SAID,
    STREETS,
    STUCK,
    YEAR_WORDS,
)
from sayso.extract.lexicon.numbers import DEADLY
from sayso.extract.lexicon.units import CALIBRE, MEASURES, TIME_UNITS
from sayso.model.parse import Parse
from sayso.model.time import Time

BEFORE, AFTER = 40, 60
"""Code points looked at on either side of a number: bounded work for each."""

STUCK_BEFORE: Final = re.compile(r"(?:[^\W\d_][-‐‑]|[\w/:#@_&№]|\w[.,]|[-‐‑/]\d+[-‐‑]|(?:^|\s)\.)$")
STUCK_AFTER: Final = re.compile(r"[/:]\d|[.,]\d|_\w|[-‐‑–]\d|@|\.\w")
COMPOUND: Final = re.compile(r"\s?[-‐‑]\s?([^\W\d_]+)")
OLD: Final = re.compile(r"[-‐‑\s]{0,2}(?:year|yr|month|week|day)s?[-‐‑\s]{0,2}old", re.IGNORECASE)
ORDINAL_BLOCK: Final = re.compile(r"(?:st|nd|rd|th)?\s{1,2}block\b", re.IGNORECASE)
NAMES_AHEAD: Final = re.compile(r"\s+(?:[A-Z0-9][\w.'’]{0,20}\s+){0,4}([A-Z][\w]{1,14})")
IN_A_SERIES: Final = re.compile(r"\b(?:image|photo|picture|slide|page|part)\s\d{1,3} of $", re.IGNORECASE)
"""Before the second number of "Image 4 of 11"."""
LAST_WORD: Final = re.compile(r"([^\W\d_][\w'’]*|№)\.?\s*$")
FIRST_WORD: Final = re.compile(r"\s*([^\W\d_][\w'’.]*)")
AGE_BEFORE: Final = re.compile(r"[\w.'’”\")],\s*$")
AGE_AFTER: Final = re.compile(r"\s*(?:[,;.)]|$)|\s+(?:of|from|and|was|were|who|is|has|had|both)\b", re.MULTILINE)
AGE_LIST: Final = re.compile(r"\bage[sd]?\b[^.;]{0,24}$", re.IGNORECASE)
AGE_OF: Final = re.compile(r"\b(?:man|woman|boy|girl|child|baby|teenager|youth|widow|widower) of $", re.IGNORECASE)
OF_WHOLE: Final = re.compile(r"\b(?:Of|Among|Out of)(?: [^\s,.;]+){1,8}, \Z")
ITEM_BEFORE: Final = re.compile(r"(?:^|\n)\s*[(\[]?$")
ITEM_AFTER: Final = re.compile(r"[.)\]](?:\s|$)")
HOW_MANY: Final = re.compile(r"\bhow (?:many|much) of (?:the|those|these) $", re.IGNORECASE)
"""A question about a part: the number is the whole, and what happened to it is asked."""
CLOCK_BEFORE: Final = re.compile(
    r"\b(?:(?:(?:shortly|soon|just|well|a little|a bit|right|long) (?:before|after|past))|before|until|till|past) $",
    re.IGNORECASE,
)
"""Before a spelled number that counts nothing they make it a time of day: "a little before ten"."""
CALLED: Final = re.compile(r" (?:callers?|dispatch(?:ers?)?|operators?)\b")
"""What follows the number of an emergency call ("911 callers"); of "911 calls" there may be so many."""
DIALS: Final = frozenset(
    "call calls called calling dial dials dialed dialled dialing dialling phone phoned phoning a the to".split()
)
PHONE: Final = re.compile(r"\d{3}[-‐‑–.]\d{4}$")


def is_barred(parse: Parse, amount: Amount, noun: NounPhrase | None, times: tuple[Time, ...]) -> bool:
    """True where the amount is no figure by what stands around it. `times` are those that overlap the number."""
    text, (start, end) = parse.text, amount.number
    before, after = text[max(0, start - BEFORE) : start], text[end : end + AFTER]
    if amount.kind == "score" or (amount.kind == "glued" and not _is_unit(amount.glued)):
        return True
    if any(t.start <= start and end <= t.end and not _counts(parse, t, noun) for t in times):
        return True
    beyond = text[amount.end : amount.end + AFTER]
    if STUCK_BEFORE.search(before) or STUCK_AFTER.match(after) or _is_compound(beyond):
        return True
    digits = text[start].isdigit()
    if HOW_MANY.search(before) or (noun is not None and parse.lemmas[noun.head] in SAID and amount.kind == "count"):
        return True
    return (
        _is_time(parse, amount, before, beyond, noun)
        or _is_age(parse, amount, before, beyond, noun)
        or (digits and _is_label(amount, before, beyond, noun))
        or (not digits and _is_named_word(parse, amount, before, noun))
        or _is_result(text[start:end], before, noun)
        or bool(ITEM_BEFORE.search(before) and ITEM_AFTER.match(after))
    )


def _is_unit(letters: str) -> bool:
    return letters in MEASURES and letters not in CALIBRE


def _counts(parse: Parse, time: Time, noun: NounPhrase | None) -> bool:
    """True where a "time" is the bare number before a noun that is no time: "2000 people"."""
    if noun is None or time.spans[-1][1] > parse.starts[noun.first]:
        return False
    return time.text.isdigit() and parse.tags[noun.head] == "NNS" and parse.lemmas[noun.head] not in TIME_UNITS


def _is_compound(after: str) -> bool:
    """True for "24-hour", "two-story"; "152 mm" is caught as a calibre."""
    found = COMPOUND.match(after)
    if found and not after.startswith(" ") and found[1].lower() not in STUCK | DEADLY:
        return True
    word = FIRST_WORD.match(after)
    return bool(word and word[1].lower().rstrip(".") in CALIBRE)


def _is_time(parse: Parse, amount: Amount, before: str, after: str, noun: NounPhrase | None) -> bool:
    """True for dates, clock times, years and durations."""
    text = parse.text
    ahead, behind = _word(FIRST_WORD, after), _word(LAST_WORD, before)
    if ahead in CLOCK or (ahead in MONTHS and after.lstrip()[:1].isupper()):
        return True
    if behind in MONTHS and noun is None and re.search(r"[A-Z]\w*\.?\s*$", before):
        return True
    spelled = noun is None and not text[amount.number[0]].isdigit()
    if (behind in DAYS and noun is None and not spelled) or (spelled and _is_clock(before, after)):
        return True
    if (
        noun is not None
        and parse.lemmas[noun.head] in TIME_UNITS | {"time", "times"}
        and amount.kind not in {"share", "percent"}
    ):
        return True
    if ahead in TIME_UNITS or (ahead in {"or", "to", "and"} and _duration_ahead(after)):
        return True
    return _is_bare(amount) and _is_year(text[amount.number[0] : amount.number[1]], behind, noun, parse)


def _is_clock(before: str, after: str) -> bool:
    """True for "a little before ten", "until six"."""
    return bool(CLOCK_BEFORE.search(before)) and not after.startswith(" of ")


def _is_bare(amount: Amount) -> bool:
    """True where no bound word belongs to the number."""
    return amount.start == amount.number[0] and amount.end == amount.number[1]


def _duration_ahead(after: str) -> bool:
    """True for the first of two numbers of one duration: "two or three days"."""
    words = [w.strip(",.").lower() for w in after.split()[:4]]
    return any(w in TIME_UNITS for w in words[2:3])


def _is_year(number: str, behind: str, noun: NounPhrase | None, parse: Parse) -> bool:
    """True for four bare digits that read as a year and count nothing."""
    if not (len(number) == 4 and number.isdecimal() and "15" <= number[:2] <= "20"):
        return False
    if noun is None or not number.endswith("00"):
        return True
    return behind in YEAR_WORDS | MONTHS and parse.tags[noun.head] != "NNS"


def _is_age(parse: Parse, amount: Amount, before: str, after: str, noun: NounPhrase | None) -> bool:
    """True for "aged 34", "19-year-old", "Dahl, 34,", "(34)"."""
    value = amount.point
    if OLD.match(after) or _word(LAST_WORD, before) in AGES:
        return True
    if value is None or value > 115 or noun is not None or amount.kind in {"percent", "points"}:
        return False
    if AGE_LIST.search(before) or AGE_OF.search(before):
        return True
    digits = parse.text[amount.number[0]].isdigit()
    if not digits:
        return False
    if AGE_BEFORE.search(before) and (follows := AGE_AFTER.match(after)):
        return follows[0].endswith((",", ";")) or not _is_of_whole(parse, amount)
    named = before.rstrip().endswith("(") and after.startswith(")") and before.rstrip("( ")[-1:].isalpha()
    return named and before.rstrip("( ").rsplit(maxsplit=1)[-1:][0][:1].isupper()


def _is_of_whole(parse: Parse, amount: Amount) -> bool:
    """True for a part of a whole that the sentence begins with: "Of the 310 casualties, 45 were killed"."""
    start = amount.number[0]
    return bool(OF_WHOLE.search(parse.text, max(0, start - 2 * BEFORE), start))


def _is_label(amount: Amount, before: str, after: str, noun: NounPhrase | None) -> bool:
    """True for the numbers of roads, rooms, resolutions, houses and telephones."""
    if ORDINAL_BLOCK.match(after) or IN_A_SERIES.search(before):
        return True
    street = NAMES_AHEAD.match(after)
    if street and _street_ahead(after):
        return True
    behind = _word(LAST_WORD, before)
    if behind in {"magnitude", "votes"} or before.endswith(("votes to ", "vote to ")):
        return True
    bare = amount.start == amount.number[0] and before[-1:].isspace()
    if behind in LABELS and bare and (noun is None or after.startswith(" of ")):
        return True
    upper = LAST_WORD.search(before)
    named = behind in LABELS and upper and upper[1][0].isupper()
    if bare and (named or behind in NUMBERED):
        return True
    return amount.point in {911, 411, 311, 999} and (behind in DIALS or CALLED.match(after) is not None)


def _street_ahead(after: str) -> bool:
    """True where capitalised words up to a word for a street follow: "3300 North Butler Avenue"."""
    for word in after.split()[:5]:
        bare = word.strip(".,;:()").lower()
        if not word[0].isupper() and not word[0].isdigit():
            return False
        if bare in STREETS:
            return True
        if word[-1] in ",;:":
            return False
    return False


def _is_named_word(parse: Parse, amount: Amount, before: str, noun: NounPhrase | None) -> bool:
    """True for "one" as a pronoun and for number words in names: "Hospital One"."""
    word = parse.text[slice(*amount.number)]
    behind = _word(LAST_WORD, before)
    if word.lower() == "one":
        if behind in NOT_ONE and amount.start == amount.number[0]:
            return True
        follows = parse.text[amount.end : amount.end + 8].lower()
        if follows.lstrip().startswith(("another", "by one", "thing", "side", "hand", "way", "reason", "such")):
            return True
    if word[0].isupper() and noun is not None and _street_ahead(parse.text[amount.end : amount.end + AFTER]):
        return True  # "Seven Sisters Road"
    if word.lower() == "both" and noun is not None and parse.tags[noun.head] != "NNS":
        return True  # "both Dahl and Renn", "both in Sela and …"
    previous = LAST_WORD.search(before)
    opens = parse.starts[parse.sentence(parse.tokens_in(amount.number)[0])[0]] == amount.number[0]
    named = not opens and previous is not None and previous[1][0].isupper()  # "on Monday. Two are dead" names nothing
    return noun is None and word[0].isupper() and named and before[-1:] == " "


def _is_result(number: str, before: str, noun: NounPhrase | None) -> bool:
    """True for a result of two small numbers after a verb of contest, or with a nought: "lost 0–2"."""
    if noun is not None or not any(dash in number for dash in "-–—") or not number[0].isdigit():
        return False
    if number.startswith("0") or PHONE.match(number):
        return True
    return any(word.strip(",").lower() in CONTESTS for word in before.split()[-3:])


def _word(pattern: re.Pattern[str], near: str) -> str:
    """The word next to the number in lower case, without a final stop; nothing where there is none."""
    found = pattern.search(near) if pattern is LAST_WORD else pattern.match(near)
    return found[1].lower().rstrip(".") if found else ""
