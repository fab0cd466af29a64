"""A figure's scope: level, toll, change, rate or share; per what; the time it covers; how it was come by."""

from dataclasses import dataclass
from typing import Final

from sayso.extract.amounts import MOVED
from sayso.extract.figure_categories import Sense
from sayso.extract.figure_lists import is_growth
from sayso.extract.figure_mention import Mention
from sayso.extract.figure_periods import cut_off, ends, listed_period, period_of
from sayso.extract.lexicon.units import LENGTHS, PERIODS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Measure, Method, Per
from sayso.model.parse import Parse
from sayso.model.time import Time
from sayso.model.words import Iso

TOLL: Final = wordlist("killed wounded casualties losses captured recruits")
"""Categories whose figures add up over time."""
CHANGES: Final = wordlist("increase decrease rise drop fall decline growth jump gain cut reduction surge")
ADDED: Final = wordlist("additional extra")
STANDING: Final = wordlist("be have stand hold remain own station base position mass live sleep stay")
"""Verbs of a state: a figure of theirs is a level, in the past too."""
HEADS: Final = wordlist("million thousand hundred capita head person inhabitant resident household")
"""After "per" they make a rate of so many people, not of a time."""
NEAR: Final = 7
"""Tokens looked at on either side for "a day", "daily"."""
LATER: Final = wordlist("after before earlier later ago prior")


@dataclass(frozen=True, slots=True)
class Scope:
    """How a figure measures."""

    measure: Measure
    per: Per | None = None
    from_: Iso | None = None
    to: Iso | None = None
    as_of: Iso | None = None


def scope_of(parse: Parse, mention: Mention, times: tuple[Time, ...], published: Iso | None) -> Scope:
    """The scope of a figure.

    `times` are those of its sentence, for a list those of its heading; `published` the report's civil date or None.
    """
    tokens, noun, sense = mention.tokens, mention.noun, mention.sense
    per = _per(parse, tokens[0], noun.last if noun else tokens[-1] + 1, sense)
    measure: Measure = (
        "rate" if per or _is_per_head(parse, noun.last if noun else tokens[-1] + 1) else _measure(parse, mention)
    )
    said = listed_period(parse, times) if sense.listed else period_of(parse, tokens[-1], sense, times)
    start, end = ends(said, measure, published)
    return Scope(measure, per, start, end, cut_off(parse, times) or published)


def _measure(parse: Parse, mention: Mention) -> Measure:
    amount, sense = mention.amount, mention.sense
    grown = is_growth(parse, amount.start) or amount.kind == "points" or _is_added(parse, mention)
    if grown or (not sense.listed and _is_change(parse, mention)):
        return "change"
    if amount.kind in {"share", "percent"}:
        return "share"
    if mention.unit in LENGTHS and sense.category == "other":
        return "level"
    told = sense.category not in {"missing", None} and _is_past(parse, sense)
    return "cumulative" if sense.listed or sense.category in TOLL or told else "level"


def _is_added(parse: Parse, mention: Mention) -> bool:
    """True for "an additional 300 guards", "40 extra trucks": what comes on top, unless it is a toll of its own."""
    if mention.sense.category in TOLL:
        return False
    first = parse.token_at(mention.amount.start)
    before = parse.word(first - 1).lower() if first else ""
    noun = mention.noun
    words = {parse.word(i).lower() for i in range(noun.first, noun.head)} if noun else set()
    return before in ADDED or bool(words & ADDED)


def _is_past(parse: Parse, sense: Sense) -> bool:
    """True where the predicate tells of something done."""
    verb = sense.verb
    if verb is None or parse.lemmas[verb] in STANDING:
        return False
    helpers = [parse.lemmas[c] for c in parse.children(verb) if parse.deps[c] in {"aux", "auxpass"}]
    if any(parse.tags[c] == "MD" for c in parse.children(verb) if parse.deps[c] == "aux"):
        return False
    passive_now = parse.tags[verb] == "VBN" and any(
        parse.word(c).lower() in {"is", "are"} for c in parse.children(verb) if parse.deps[c] == "auxpass"
    )
    return not passive_now and (parse.tags[verb] in {"VBD", "VBN"} or "have" in helpers)


def is_moved_by(parse: Parse, first: int) -> bool:
    """True where the number is by how much something changed: "rose by 12", "fell 5 percent", "an increase of 40"."""
    i = first - 1
    if i >= 0 and parse.word(i) in {"+", "−"}:
        return True
    if i >= 0 and parse.word(i).lower() in {"by", "of"} and i >= 1:
        verb = parse.word(i - 1).lower()
        return (verb in MOVED and parse.word(i).lower() == "by") or parse.lemmas[i - 1] in CHANGES
    return i >= 0 and parse.word(i).lower() in MOVED - {"up", "cut", "raised", "raise"}


def _is_change(parse: Parse, mention: Mention) -> bool:
    amount, tokens = mention.amount, mention.tokens
    outer = parse.token_at(amount.start)
    first = min(outer, tokens[0]) if outer is not None else tokens[0]
    if is_moved_by(parse, first):
        measured = amount.kind != "count" or mention.unit in LENGTHS  # "rose three metres", but "rose 12" is odd
        return measured or parse.word(first - 1).lower() not in MOVED or parse.word(first - 1) == "+"
    after = tokens[-1] + 1
    word = parse.word(after).lower() if after < len(parse) else ""
    return amount.kind in {"percent", "points"} and word in CHANGES


# rates


def _per(parse: Parse, first: int, last: int, sense: Sense) -> Per | None:
    """Such as "a day", "per hour", "every month", "each week"; "daily", "monthly" before the number or on its subject."""
    end = min(parse.sentence(first)[1], last + NEAR)
    for i in range(last, end):
        if parse.word(i) in {",", ";"}:
            break
        period = PERIODS.get(parse.lemmas[i])
        if period and i and parse.word(i - 1).lower() in {"a", "an", "per", "each", "every"}:
            follows = parse.word(i + 1).lower() if i + 1 < len(parse) else ""
            owning = i + 1 < len(parse) and parse.tags[i + 1] == "POS"  # "within a day's march"
            if (follows not in LATER and not owning) or parse.word(i - 1).lower() == "per":
                return period  # type: ignore[return-value] # the table holds the values of Per
        if parse.word(i).lower() in {"daily", "hourly", "weekly", "monthly", "yearly", "annually"}:
            return PERIODS[parse.word(i).lower()]  # type: ignore[return-value] # as above
    near = list(range(max(parse.sentence(first)[0], first - NEAR), first))
    if sense.subject:
        near += list(range(max(0, sense.subject.first - 1), sense.subject.last))
        each = _each(parse, sense.subject.last, first)
        if each:
            return each
    for i in near:
        word = parse.word(i).lower()
        if word in {"daily", "hourly", "weekly", "monthly", "yearly", "annual"} and _measures(parse, i):
            return PERIODS[word]  # type: ignore[return-value] # as above
    return None


def _is_per_head(parse: Parse, at: int) -> bool:
    """True for "19.3 deaths per 100,000 people"."""
    if at + 1 >= len(parse) or parse.word(at).lower() != "per":
        return False
    return parse.word(at + 1)[0].isdigit() or parse.lemmas[at + 1] in HEADS


def _each(parse: Parse, start: int, end: int) -> Per | None:
    """Such as "each day" between a subject and its number: "losses each day were in single digits"."""
    for i in range(start + 1, min(end, start + 2 * NEAR)):
        if parse.word(i - 1).lower() in {"each", "every", "per"} and parse.lemmas[i] in PERIODS:
            return PERIODS[parse.lemmas[i]]  # type: ignore[return-value] # the table holds the values of Per
    return None


def _measures(parse: Parse, i: int) -> bool:
    """True where "daily" says how often the counted comes, not what kind of paper it stands in."""
    head = parse.lemmas[parse.heads[i]]
    return head not in {"report", "briefing", "newspaper", "news", "update", "bulletin", "paper", "address"}


# how it was come by


def method_of(parse: Parse, mention: Mention) -> Method | None:
    """Counted by name, counted, estimated or claimed, where the clause says so."""
    amount, tokens, sense = mention.amount, mention.tokens, mention.sense
    first, last = parse.sentence(tokens[0])
    start, end = max(first, tokens[0] - 14), min(last, tokens[-1] + 20)
    if any(
        parse.word(i).lower() == "by" and parse.word(i + 1).lower() in {"name", "names"} for i in range(start, end - 1)
    ):
        return "counted_by_name"
    if "estimated" in parse.text[amount.start : amount.number[0]].lower():
        return "estimated"
    i = sense.verb if sense.verb is not None else tokens[-1]
    for _ in range(6):
        if parse.pos[i] == "VERB" and parse.lemmas[i] in _METHODS:
            return _METHODS[parse.lemmas[i]]
        if parse.heads[i] == i:
            break
        i = parse.heads[i]
    return None


_METHODS: Final[dict[str, Method]] = {
    "estimate": "estimated",
    "claim": "claimed",
    "count": "counted",
    "tally": "counted",
    "document": "counted",
    "record": "counted",
    "verify": "counted",
}
