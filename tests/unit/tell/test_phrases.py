"""The desk's own few words: dates with the precision known, bounds as wide as the words."""

from dataclasses import replace

import pytest

from sayso.model.figure import Category, Number
from sayso.model.statement import Cue, Stance
from sayso.model.time import Time, TimeType
from sayso.tell.phrases import (
    act,
    and_joined,
    bounds,
    clock,
    composition,
    counted,
    day,
    grouped,
    in_utc,
    moment,
    stance_word,
    time_words,
)
from tests.small_ledger import F_TOLL, TOLL


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (None, "no date"),
        ("2026", "2026"),
        ("2026-04", "April 2026"),
        ("2026-04-07", "7 Apr 2026"),
        ("2026-04-07T15:30:00+02:00", "7 Apr 2026"),
        ("some day", "some day"),
        ("2026-13-01", "2026-13-01"),
    ],
)
def test_day(at: str | None, words: str) -> None:
    assert day(at) == words


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2026-04-07T15:30:00+02:00", "15:30 +02:00"),
        ("2026-04-07T15:30:00Z", "15:30 UTC"),
        ("2026-04-07T15:30", "15:30"),
        ("2026-04-07", ""),
        ("Tomorrow", ""),
        (None, ""),
    ],
)
def test_clock(at: str | None, words: str) -> None:
    assert clock(at) == words


def test_the_desk_speaks_in_utc() -> None:
    assert in_utc("2026-04-07T01:30:00+02:00") == "6 Apr 2026, 23:30 UTC"


@pytest.mark.parametrize(
    ("low", "high", "point", "approximate", "words"),
    [
        (84, 84, 84, False, "84"),
        (600_000, None, 600_000, False, "at least 600,000"),
        (None, 8, 8, False, "at most 8"),
        (None, None, 40, True, "about 40"),
        (7_000, 15_000, None, False, "7,000 to 15,000"),
        (0.5, 0.5, 0.5, False, "0.5"),
        (None, None, None, False, "no number"),
    ],
)
def test_bounds(low: Number | None, high: Number | None, point: Number | None, approximate: bool, words: str) -> None:
    assert bounds(replace(F_TOLL, low=low, high=high, point=point, approximate=approximate)) == words


@pytest.mark.parametrize(
    ("category", "includes", "words"),
    [
        ("casualties", (), "not stated"),
        ("casualties", ("killed", "wounded"), "killed and wounded"),
        ("losses", (), "not stated"),
        ("killed", (), ""),
        (None, (), ""),
    ],
)
def test_composition(category: Category | None, includes: tuple[Category, ...], words: str) -> None:
    assert composition(replace(F_TOLL, category=category, includes=includes)) == words


def test_small_words() -> None:
    assert (counted(1, "report"), counted(2_000, "report"), counted(0, "story", "stories")) == (
        "1 report",
        "2,000 reports",
        "0 stories",
    )
    assert (grouped(1234567), grouped(0.25)) == ("1,234,567", "0.25")
    assert [and_joined(parts) for parts in ((), ("a",), ("a", "b"), ("a", "b", "c"))] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
    assert (stance_word("asserts"), stance_word("denies")) == ("said", "denied")


@pytest.mark.parametrize(
    ("cue", "lemma", "stance", "words"),
    [
        ("told us", "tell", "asserts", "said"),
        ("had denied", "deny", "denies", "denied"),
        ("was watching\n to see", "see", "asserts", "“was watching to see”"),
        ("also known as", "know", "believes", "believed"),
    ],
)
def test_a_cue_that_tells_of_no_speech_is_shown_itself(cue: str, lemma: str, stance: Stance, words: str) -> None:
    said = Cue(text=cue, spans=((0, len(cue)),), lemma=lemma)
    assert act(replace(TOLL, cue=said, stance=stance)) == words
    assert act(replace(TOLL, cue=None, stance=stance)) == stance_word(stance)


@pytest.mark.parametrize(
    ("words", "kind", "value", "days", "said"),
    [
        ("on Monday", "DATE", "2026-04-06", ("2026-04-06", "2026-04-06"), ("6 Apr 2026", "6 Apr 2026")),
        ("in April", "DATE", "2026-04", ("2026-04-01", "2026-04-30"), ("1 Apr 2026 to 30 Apr 2026", "April 2026")),
        ("since Easter", "DATE", "2026-W15", ("2026-04-06", None), ("6 Apr 2026 to open", "“since Easter”")),
        ("now", "DATE", "PRESENT_REF", (None, None), ("now", "“now”")),
        ("for two weeks", "DURATION", "P2W", (None, None), ("2 weeks", "“for two weeks”")),
        ("an hour", "DURATION", "PT1H", (None, None), ("1 hour", "“an hour”")),
        ("a year and a half", "DURATION", "P1.5Y", (None, None), ("1.5 years", "“a year and a half”")),
        ("for months", "DURATION", "PXM", (None, None), ("some months", "“for months”")),
        ("daily", "SET", "P1D", (None, None), ("every 1 day", "“daily”")),
        ("in summer", "DATE", "XXXX-SU", (None, None), ("no day can be derived", "“in summer”")),
        ("then", "DATE", None, (None, None), ("no day can be derived", "“then”")),
    ],
)
def test_a_time_reads_as_what_follows_from_it(
    words: str, kind: TimeType, value: str | None, days: tuple[str | None, str | None], said: tuple[str, str]
) -> None:
    time = Time(text=words, spans=((0, len(words)),), type=kind, value=value, from_=days[0], to=days[1])
    assert (time_words(time), moment(time)) == said
