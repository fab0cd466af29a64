"""Phrases: the desk's own few words for stances, statuses, events, dates and numbers. Never a judgement."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from sayso.model.account import Deed
from sayso.model.claim import Claim, Event, House, Status
from sayso.model.conflict import Announced, ConflictKind
from sayso.model.figure import Figure, Number
from sayso.model.statement import Stance, Statement
from sayso.model.time import Time
from sayso.model.words import Iso
from sayso.tell.plain import quoted

UNDATED = "no date"
DATED = re.compile(r"\d{4}(-\d\d){0,2}(T.*)?")
"""Values of times that are a year, a month or a day; not a week or a season, and none of the vague ones."""
DURATION = re.compile(r"P(?P<clock>T?)(?P<count>X|\d+(\.\d+)?)(?P<unit>[A-Z]{1,2})")
DURATION_UNITS: Mapping[str, str] = {
    "TS": "second",
    "TM": "minute",
    "TH": "hour",
    "D": "day",
    "WE": "weekend",
    "W": "week",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
    "DE": "decade",
}
VAGUE_TIMES: Mapping[str, str] = {"PRESENT_REF": "now", "PAST_REF": "past, no day", "FUTURE_REF": "to come, no day"}

STANCES: Mapping[Stance, str] = {
    "asserts": "said",
    "announces": "announced",
    "claims": "claimed",
    "alleges": "alleged",
    "estimates": "estimated",
    "confirms": "confirmed",
    "acknowledges": "acknowledged",
    "denies": "denied",
    "disputes": "disputed",
    "declines": "gave no answer",
    "warns": "warned",
    "doubts": "doubted",
    "believes": "believed",
    "expects": "expected",
    "promises": "promised",
    "threatens": "threatened",
    "accuses": "accused",
    "demands": "demanded",
    "asks": "asked",
    "corrects": "corrected",
    "withdraws": "withdrew",
}
"""How a stance reads: in the past, which fits "prosecutors" as well as "the mayor", and what was said when it was."""

TELLING = frozenset("say tell accord according report add state write note explain : —".split())
"""Cues that "said" stands for; any other cue without a stance of its own is shown in its own words."""

STATUSES: Mapping[Status, str] = {
    "withdrawn": "withdrawn",
    "corrected": "corrected",
    "disputed": "disputed",
    "verified": "checked by someone",
    "acknowledged": "acknowledged",
    "also_stated": "also stated",
    "reported": "one named source",
    "unnamed": "no source named",
    "own": "reports’ own voice",
}
STATUS_MEANINGS: Mapping[Status, str] = {
    "withdrawn": "taken back by a publisher",
    "corrected": "a correction replaced it",
    "disputed": "denied or contradicted by another",
    "verified": "someone says that they checked it, and how",
    "acknowledged": "acknowledged by the party concerned",
    "also_stated": "two independent origins or more state it",
    "reported": "one named origin states it",
    "unnamed": "only sources without a name state it",
    "own": "reports say it in their own voice; where they have it from is not known",
}
DEEDS: Mapping[Deed, str] = {
    "signed_in": "signed in",
    "signed_out": "signed out",
    "sign_in_failed": "failed to sign in",
    "sign_in_held_up": "tried too often, and is not heard for a while",
    "judged": "judged",
    "account_added": "added an account",
    "account_removed": "removed an account",
    "role_changed": "gave a role",
    "password_changed": "set a password",
    "token_added": "added a token",
    "token_revoked": "revoked a token",
    "redacted": "took a name out of the ledger",
}
"""How the audit log says what somebody did."""

EVENTS: Mapping[Event, str] = {
    "earliest": "earliest in this ledger",
    "repeated": "repeated",
    "also_stated": "also stated",
    "acknowledged": "acknowledged",
    "verified": "checked",
    "denied": "denied",
    "declined": "left unanswered",
    "revised": "figure revised",
    "corrected": "corrected",
    "withdrawn": "withdrawn",
}
ANNOUNCED: Mapping[Announced, str] = {
    "correction": "announced as a correction",
    "revision": "announced as a new figure",
    "silent": "changed without saying so",
}
TOTALS = frozenset({"casualties", "losses"})
"""Categories that cover several things: what they cover must be said, or said to be unsaid."""
CONFLICTS: Mapping[ConflictKind, str] = {
    "disjoint": "ranges that cannot both hold",
    "rate_against_total": "a rate and a total that do not fit",
    "parts_against_whole": "parts that exceed the whole",
    "falling_total": "a total that falls unannounced",
    "relay_differs": "a relay departs from its original",
    "scope": "different scope: a note, not a contradiction",
}

CHIPS: Mapping[str, str] = {
    "a report that it stood in was withdrawn": "withdrawn",
    "its own source corrected it": "corrected",
    "announced as a correction": "corrected",
    "announced as a new figure": "new figure, announced",
    "changed without saying so": "changed silently",
    "taken out without saying so": "taken out silently",
    "changed with a note": "changed, with a note",
    "acknowledged by a party concerned": "acknowledged",
    "neither acknowledged nor denied": "no answer",
    "ranges that cannot both hold": "cannot both hold",
    "a rate and a total that do not fit": "rate and total",
    "parts that exceed the whole": "parts and whole",
    "a total that falls unannounced": "falling total",
    "a relay departs from its original": "relay differs",
}
"""A digest's rules, short enough for a label."""


def stance_word(stance: str) -> str:
    """A stance as a verb: `asserts` reads "said"."""
    return {str(key): word for key, word in STANCES.items()}.get(stance, stance)


def act(statement: Statement) -> str:
    """What the speaker does by a statement: its stance as a verb; where that is not known, the text's own words.

    So that nobody "said" what they are only told to have watched, learnt or been called.
    """
    plain = statement.cue is None or statement.stance != "asserts" or statement.cue.lemma in TELLING
    return stance_word(statement.stance) if plain or not statement.cue else quoted(" ".join(statement.cue.text.split()))


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """`1 report`, `3 reports`."""
    return f"{grouped(number)} {noun if number == 1 else plural or noun + 's'}"


def grouped(number: Number) -> str:
    """A number with thin grouping commas and no needless decimals: 12400 → `12,400`, 0.5 → `0.5`."""
    return f"{number:,}" if isinstance(number, int) else f"{number:,.12g}"


def bounds(figure: Figure) -> str:
    """A figure's bounds in words, exactly as wide as its own: `at least 40`, `7 to 15`, `at most about 40`."""
    low, high, point = figure.low, figure.high, figure.point
    about = "about " if figure.approximate else ""
    if low is not None and high is not None:
        return about + (grouped(low) if low == high else f"{grouped(low)} to {grouped(high)}")
    if low is not None:
        return f"at least {about}{grouped(low)}"
    if high is not None:
        return f"at most {about}{grouped(high)}"
    return f"{about}{grouped(point)}" if point is not None else "no number"


def composition(figure: Figure) -> str:
    """What a total covers, as far as its text says; empty where there is nothing to be made up of parts."""
    if figure.includes:
        return " and ".join(figure.includes)
    if figure.category in TOTALS:
        return "stated" if figure.composition == "stated" else "not stated"
    return ""


def origins(claim: Claim) -> str:
    """How many origins are known, and how many are not: always both; where nobody states it, that."""
    if not claim.origins_count and not claim.unknown_count:
        return "no origin left: withdrawn" if claim.status == "withdrawn" else "nobody in this ledger states it"
    known = counted(claim.origins_count, "known origin")
    return f"{known}, {grouped(claim.unknown_count)} unknown"


def one_house(house: House) -> str:
    """Which of a claim's outlets are of one house, and what says so."""
    first, *others = house.outlets
    return f"{first}: same house as {' and '.join(others)} ({house.name}: {house.why})"


def spread(claim: Claim) -> str:
    """How often a claim stands in the ledger."""
    speakers = counted(claim.speakers_count, "speaker")
    reports = counted(claim.reports_count, "report")
    return f"{speakers} · {reports} in {counted(claim.outlets_count, 'outlet')}"


def day(at: Iso | None) -> str:
    """The day of a date with only the precision known: `7 Apr 2026`, `April 2026`, `2026`."""
    if not at:
        return UNDATED
    try:
        if len(at) == 4:
            return str(int(at))
        if len(at) == 7:
            return f"{date.fromisoformat(at + '-01'):%B %Y}"
        known = date.fromisoformat(at[:10])
    except ValueError:
        return at
    return f"{known.day} {known:%b %Y}"


def moment(time: Time) -> str:
    """When something was said: the day, month or year it resolves to, else its own words."""
    return day(time.value) if time.value and DATED.fullmatch(time.value) else quoted(time.text)


def time_words(time: Time) -> str:
    """What a time was read as: its days, how long or how often it is, or that no day follows from its words."""
    if time.from_ or time.to:
        first, last = (day(at) if at else "open" for at in (time.from_, time.to))
        return first if first == last else f"{first} to {last}"
    length = DURATION.fullmatch(time.value or "")
    unit = DURATION_UNITS.get(length["clock"] + length["unit"]) if length else None
    if not length or not unit:
        return VAGUE_TIMES.get(time.value or "", "no day can be derived")
    long = counted(int(length["count"]), unit) if length["count"].isdigit() else f"{length['count']} {unit}s"
    return f"{'every ' if time.type == 'SET' else ''}{long.replace('X ', 'some ')}"


def clock(at: Iso | None) -> str:
    """The time of day as published, with its zone: `15:30 +02:00`; empty where it is not known."""
    if not at or "T" not in at:
        return ""
    try:
        known = datetime.fromisoformat(at)
    except ValueError:
        return ""
    offset = known.utcoffset()
    if offset is None:
        return f"{known:%H:%M}"
    return f"{known:%H:%M} UTC" if not offset else f"{known:%H:%M} {known.isoformat()[-6:]}"


def moment_words(at: Iso | None) -> str:
    """Day and time of day."""
    return ", ".join(part for part in (day(at), clock(at)) if part)


def in_utc(at: Iso | None) -> str:
    """An aware moment in UTC, the desk's own clock: `5 May 2026, 07:40 UTC`."""
    if not at or "T" not in at:
        return day(at)
    try:
        known = datetime.fromisoformat(at)
    except ValueError:
        return at
    return moment_words(known.astimezone(UTC).isoformat() if known.tzinfo else at)


def and_joined(parts: Sequence[str]) -> str:
    """`a, b and c`."""
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)
