"""What a time is told relative to: the day of publication, the text's own dates, and the tense of the verb."""

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from sayso.extract.lexicon.time_words import (
    ACTING,
    AHEAD,
    APPOINTING,
    BEHIND,
    CHANCES,
    EXPECTING,
    FIXING,
    GOING_ON,
    HABITS,
    MEETINGS,
    SAYING,
    SCHEDULING,
    YEARS_OF_HABIT,
)
from sayso.extract.time_calendar import DATE_VALUE, FINENESS, grain
from sayso.model.parse import Parse

Tense = Literal["past", "future", "present"]
MONTHS_VALUE = re.compile(r"P\d{1,2}M")
CLOSE = 30
"""How far apart the ends of a range may stand."""
BRACKETED = 60
"""How far back an open bracket is looked for."""
UNCHANGING = frozenset({"hit", "cut", "put", "set", "shut", "hurt", "split", "spread", "quit", "burst", "cost"})
"""Verbs whose past looks like their present: news tells with them what lies behind."""
LIFETIME = 50
"""A story seldom goes back by more years: "as in 1614" in a story of 1788 is an aside."""
LONG_AFTER = 10
"""What is told in passing of more years ahead is an aside: "a paper declassified in 2005"."""
AROUND = 40
"""How many tokens on either side are read for words of habit."""
CLIMB = 12
"""How many heads are climbed in search of a verb."""


@dataclass(slots=True)
class Anchors:
    """Where the reading of a text stands. It moves on from expression to expression, within one call only."""

    parse: Parse
    published: str | None
    """The day of publication, or only its month or year where that is all that is known."""
    narrative: bool = False
    """The text tells of other years than its own: dates without a year follow the text, not the publication."""
    before_christ: bool = False
    last: str | None = None
    """The last dated value."""
    last_year: str | None = None
    """The last value with a year the text itself gives."""
    start: int = 0
    end: int = 0
    """Where the current expression ends; `start` is where it begins."""
    year_ahead: str | None = None
    """The year that stands with the next date of the same range: "14 June to 3 July 1955"."""
    moved_at: int = 0
    """Where the expression begins that gave the last dated value."""
    finest: str | None = None
    """The last day."""
    seen: dict[str, str] = field(default_factory=dict)
    """The last dated value of each grain."""
    in_months: bool = False
    """The last accounts told are of "the nine months" or the like: a year before them is a year, not a quarter."""

    @property
    def now(self) -> str | None:
        """What "this year" is counted from: the publication, in a narrative the text's last date."""
        return self.last if self.narrative and self.last else self.published

    @property
    def tense(self) -> Tense:
        """The tense of the verb that governs the current expression; past where there is none."""
        token = self.parse.token_at(self.start)
        if token is None:
            return "past"
        found = tense_at(self.parse, token)
        before = self.parse.word(token - 1).lower() if token else ""
        if before == "until" and not _belongs_to_past(self.parse, token, self.end):
            return "past" if found == "past" and _is_over(self.parse, token) else "future"
        if before == "effective":
            return "present" if found == "past" else found
        if not self.narrative and (_is_expected(self.parse, token, before) or _is_awaited(self.parse, token, before)):
            return "future"
        return "past" if found == "future" and _belongs_to_past(self.parse, token, self.end) else found

    @property
    def word_before(self) -> str:
        """The word before the current expression, in small letters; empty at the beginning."""
        token = self.parse.token_at(self.start)
        return self.parse.word(token - 1).lower() if token else ""

    @property
    def habitual(self) -> bool:
        """True where the sentence tells of what happens year after year."""
        token = self.parse.token_at(self.start)
        if token is None:
            return False
        first, last = self.parse.sentence(token)
        first, last = max(first, token - AROUND), min(last, token + AROUND)
        words = [self.parse.word(i).lower() for i in range(first, last)]
        pairs = pairwise(words)
        return bool(HABITS & set(words)) or any(a in YEARS_OF_HABIT and b in ("year", "years") for a, b in pairs)

    @property
    def first_of_range(self) -> str | None:
        """The day that a range has begun with, just before: "from Monday to Thursday"."""
        between = self.parse.text[self.moved_at : self.start] if self.start - self.moved_at < CLOSE else ""
        found = re.fullmatch(r"[^\s,.;]+\.?,? ?(?:to|through|thru|until|till|-|–|—) ?", between)
        return self.last if found and self.last and grain(self.last) == "day" else None

    @property
    def scheduled(self) -> bool:
        """True where the present tense itself is dated: "the ministers meet on Monday", not "Monday's vote shows"."""
        token = self.parse.token_at(self.start)
        if token is None or self.tense != "present":
            return False
        head = self.parse.heads[token]
        if self.parse.pos[head] == "ADP":
            token, head = head, self.parse.heads[head]
        return self.parse.deps[token] in ("npadvmod", "prep") and self.parse.pos[head] == "VERB"

    def accounted(self, months: str) -> None:
        """Accounts of several months are told: "the nine months"."""
        if self.published and MONTHS_VALUE.fullmatch(months):
            self.last, self.in_months = self.published[:4], True

    def told(self, unit: str) -> str | None:
        """The text's last value that is at least as fine as the unit: what "the next day" follows."""
        if self.last and (self.last.startswith("BC") or _as_fine(self.last, unit)):
            return self.last
        return self.finest if self.finest and _as_fine(self.finest, unit) else None

    def moved(self, value: str | None) -> None:
        """Remember a dated value."""
        if value is None:
            return
        kind = grain(value)
        if kind == "quarter" and not self.narrative and self.tense == "future":
            return
        if self.narrative and (self._aside(value) or (kind == "year" and self._recaps(value))):
            return
        if value.startswith("BC") and value[2:6].isdigit():
            self.last = value
        elif kind == "year" and self.narrative and not self._told_here():
            return
        elif kind and FINENESS[kind] >= FINENESS["year"]:
            self.last, self.moved_at = value, self.start
            self.seen[kind] = max(value, self.seen.get(kind, "")) if kind == "quarter" else value
            self.in_months = self.in_months and kind != "quarter"
            if kind == "day":
                self.finest = value

    def _told_here(self) -> bool:
        """False for a year in brackets or ahead of the story ("would last until 1976"): the story has not moved."""
        before = self.parse.text[max(self.start - BRACKETED, 0) : self.start]
        return before.rfind("(") <= before.rfind(")") and self.tense == "past"

    def _aside(self, value: str) -> bool:
        """True for another year that is mentioned only in passing: the story goes on in its own.

        Asides: an earlier year, or how long something went on, in a relative clause or a participle's ("troops that
        had landed in 1943", "a battle that lasted until 1945"); an earlier year before a noun ("the 1792 rising").
        """
        token = self.parse.token_at(self.start)
        if token is None or self.last is None or value[:6] == self.last[:6]:
            return False
        if value[:4] == self.last[:4] and not value.startswith("BC"):
            return False
        back = value[2:] > self.last[2:] if value.startswith("BC") else value < self.last
        gone = _years(value) - _years(self.last)
        long_ago = gone < -LIFETIME and grain(value) == "year" and self._dated()
        return long_ago or is_aside(self.parse, token, self.end, back=back or gone > LONG_AFTER)

    def _dated(self) -> bool:
        """True where the text's last year is that of its last month or day: the story has come to it."""
        finer = (self.seen.get("month"), self.finest)
        return self.last is not None and any(value and value[:4] == self.last[:4] for value in finer)

    def _recaps(self, value: str) -> bool:
        """True for a bare year in the sentence of a day or month of it: "7 December (8 December in Asia), 1941"."""
        token, before = self.parse.token_at(self.start), self.parse.token_at(self.moved_at)
        if token is None or before is None or self.last is None:
            return False
        return self.last.startswith(value) and self.parse.sentence(token) == self.parse.sentence(before)

    def year(self) -> int | None:
        """The year of the text's last date."""
        found = DATE_VALUE.match(self.last) if self.last else None
        return int(found["year"]) if found else None


def _years(value: str) -> int:
    """The year of a value; 0 before Christ, where asides are told by their words alone."""
    return int(value[:4]) if value[:4].isdigit() else 0


def _as_fine(value: str, unit: str) -> bool:
    kind = grain(value)
    return kind is not None and FINENESS[kind] >= FINENESS[unit]


def tense_at(parse: Parse, token: int) -> Tense:
    """The tense of the nearest verb above a token."""
    for _ in range(CLIMB):
        if parse.pos[token] in ("VERB", "AUX"):
            found = _verb_tense(parse, token)
            if found:
                return found
        if parse.heads[token] == token:
            return "past"
        token = parse.heads[token]
    return "past"


def _verb_above(parse: Parse, token: int) -> int | None:
    for _ in range(CLIMB):
        if parse.pos[token] in ("VERB", "AUX"):
            return token
        if parse.heads[token] == token:
            return None
        token = parse.heads[token]
    return None


ATTRIBUTIVE = ("compound", "nmod", "amod", "nummod", "poss")


def is_aside(parse: Parse, token: int, end: int, *, back: bool) -> bool:
    """True where what is dated is background to the sentence, not its story. `back`: it lies before the story."""
    head = parse.heads[token]
    attributive = parse.deps[token] in ATTRIBUTIVE and parse.starts[head] >= end and parse.text[end : end + 1] == " "
    verb = _verb_above(parse, token)
    if (back and attributive) or verb is None or parse.deps[verb] not in ("relcl", "acl"):
        return back and attributive
    return back or any(parse.word(i).lower() in ("until", "till") for i in range(verb, token))


def _is_over(parse: Parse, token: int) -> bool:
    """“until Friday they had not called", "talks ran until Friday": what did not happen, or lasted, before a day is over."""
    verb = _verb_above(parse, token)
    if verb is None:
        return False
    lasted = parse.tags[verb] == "VBD" and parse.lemmas[verb] in GOING_ON
    return lasted or any(parse.deps[i] == "neg" for i in parse.children(verb))


def _is_expected(parse: Parse, token: int, before: str) -> bool:
    """“has scheduled a briefing for Tuesday”, "has scheduled a briefing Tuesday"."""
    verb = _verb_above(parse, token)
    if verb is None or parse.lemmas[verb] not in SCHEDULING or verb > token:
        return False
    if before == "for":
        return parse.lemmas[parse.heads[token]] == "for"
    return parse.lemmas[verb] in APPOINTING and parse.pos[token - 1] in ("NOUN", "PROPN")


def _is_awaited(parse: Parse, token: int, before: str) -> bool:
    """“ahead of Saturday's caucus", "before Monday's vote"."""
    ahead = before == "before" or (before == "of" and parse.word(max(token - 2, 0)).lower() == "ahead")
    return ahead and parse.deps[token] in ATTRIBUTIVE and parse.lemmas[parse.heads[token]] in MEETINGS


def _belongs_to_past(parse: Parse, token: int, end: int) -> bool:
    """“to get around Friday's ruling”: the ruling lies behind, whatever is to come; a vote or a deadline may not."""
    head = parse.heads[token]
    over = parse.heads[head]
    if parse.pos[head] == "ADP" and parse.pos[over] == "NOUN" and parse.lemmas[over] in BEHIND:
        return True
    if parse.deps[token] not in ATTRIBUTIVE:
        return False
    return parse.starts[head] >= end and parse.pos[head] == "NOUN" and parse.lemmas[head] not in MEETINGS


def _verb_tense(parse: Parse, verb: int) -> Tense | None:
    """The verb's own tense; None for forms that take it from the verb above."""
    helpers = [i for i in parse.children(verb) if parse.deps[i] in ("aux", "auxpass")]
    words = {parse.lemmas[i] for i in helpers} | {parse.word(i).lower() for i in helpers}
    tags = {parse.tags[i] for i in helpers}
    expects = parse.lemmas[verb] in FIXING
    if (words & AHEAD and "have" not in words) or any(parse.lemmas[i] == "due" for i in parse.children(verb)):
        return "future"
    if "had" in words or (parse.tags[verb] == "VBN" and not helpers):
        return "past" if "had" in words or not expects else "future"
    if "VBD" in tags or parse.tags[verb] == "VBD" or "have" in words:
        return "future" if expects and _leads(parse, verb) else "past"
    return _infinitive_tense(parse, verb) if "to" in words else _present_tense(parse, verb, tags, expects)


def _present_tense(parse: Parse, verb: int, tags: set[str], expects: bool) -> Tense | None:
    """“says” lies behind, "is due" ahead."""
    if parse.tags[verb] == "VBP" and parse.lemmas[verb] in UNCHANGING:
        return "past"
    if parse.tags[verb] in ("VBZ", "VBP"):
        return "past" if parse.lemmas[verb] in SAYING else "present"
    if tags & {"VBZ", "VBP"}:
        return "future" if expects else "present"
    return None


def _leads(parse: Parse, verb: int) -> bool:
    """True where a passive verb of expecting is followed by what is expected: "was scheduled for"."""
    return any(parse.deps[i] == "auxpass" for i in parse.children(verb))


def _infinitive_tense(parse: Parse, verb: int) -> Tense:
    """“was forced to leave” lies behind, "is expected to leave" and "planned to leave" ahead."""
    head = parse.heads[verb]
    if parse.lemmas[head] in ACTING and parse.tags[head] == "VBD":
        return "past"
    if head == verb or parse.lemmas[head] in EXPECTING or (parse.lemmas[head] == "go" and parse.tags[head] == "VBG"):
        return "future"
    if parse.lemmas[head] in CHANCES:
        had = parse.heads[head]
        return "past" if parse.lemmas[had] == "have" and parse.tags[had] == "VBD" else "future"
    above = _verb_tense(parse, head) if parse.pos[head] in ("VERB", "AUX") else None
    if above is None and parse.tags[head] == "VBG" and parse.deps[head] in ("advcl", "acl", "xcomp"):
        above = _verb_tense(parse, parse.heads[head])
    return "past" if above == "past" else "future"
