"""Forecasts, open questions and outlets as pages list them."""

from dataclasses import replace

import pytest

from sayso.model.claim import Claim
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from sayso.model.report import Caveat, Outlet, Report
from sayso.model.statement import Stance, Statement
from sayso.model.time import Time
from sayso.model.words import Iso, Words
from sayso.tell.extents import extent, extent_words
from sayso.tell.forecasts import Forecast, forecasts, is_forecast
from sayso.tell.open_questions import open_caveats, questions, silences
from sayso.tell.outlets import arrival_gap, gap_words, outlet_rows
from sayso.tell.speakers import Speaker
from sayso.tell.timeline import Entry, entries
from tests.small_ledger import CLAIMS, READINGS

TEXT = "The river will rise by Wednesday unless it freezes by Tuesday, Mei Sorn said."
REPORT = Report(
    id="r",
    published="2026-04-18",
    collected="2026-04-18T08:00:00Z",
    language="en",
    text=TEXT,
    sha256="",
    outlet=Outlet(name="Echo"),
)
NOW = "2026-04-23T08:00:00+00:00"


def words(text: str) -> Words:
    start = TEXT.index(text)
    return Words(text=text, spans=((start, start + len(text)),))


def time(text: str, day: Iso) -> Time:
    return Time(text=text, spans=words(text).spans, type="DATE", value=day, from_=day, to=day)


CONTENT = words(TEXT[: TEXT.index(", Mei")])
RISES = Statement(
    id="s",
    report="r",
    voice="attributed",
    content=CONTENT,
    stance="expects",
    condition=words("unless it freezes by Tuesday"),
)
WEDNESDAY, TUESDAY = time("Wednesday", "2026-04-22"), time("Tuesday", "2026-04-21")


def found(*times: Time, made: tuple[Judgement, ...] = (), claims: tuple[Claim, ...] = ()) -> Forecast:
    reading = Findings(report=REPORT, statements=(RISES,), times=times)
    (one,) = forecasts([reading], entries([reading], claims), claims, made)
    return one


def test_a_forecasts_time_is_its_own_and_the_conditions_only_for_want_of_another() -> None:
    assert extent_words(found(WEDNESDAY, TUESDAY).until) == "22 Apr 2026"
    assert extent_words(found(TUESDAY).until) == "21 Apr 2026"
    assert found().until is None


def test_a_time_before_the_words_were_said_is_not_by_when() -> None:
    assert found(time("Wednesday", "2026-04-15")).until is None


@pytest.mark.parametrize(
    ("times", "now", "due"),
    [
        ((WEDNESDAY,), NOW, "passed"),
        ((WEDNESDAY,), "2026-04-22T23:00:00+00:00", "ahead"),
        ((WEDNESDAY,), "2026-04-19T08:00:00+00:00", "ahead"),
        ((), NOW, "open"),
    ],
)
def test_a_day_has_passed_when_it_is_over(times: tuple[Time, ...], now: str, due: str) -> None:
    assert found(*times).due(now) == due


def test_what_came_is_a_note_that_a_person_signed() -> None:
    note = Judgement(id="j", verdict="note", subjects=("s",), value="It rose on Tuesday.", by="ML", at=NOW)
    assert found(made=(note, replace(note, id="k", subjects=("other",)))).notes == (note,)


@pytest.mark.parametrize(
    ("stance", "forecast", "holds"),
    [
        ("asserts", True, True),
        ("promises", False, True),
        ("warns", False, True),
        ("asserts", False, False),
        ("asks", True, False),
        ("declines", True, False),
        ("denies", True, False),
    ],
)
def test_what_is_a_forecast(stance: Stance, forecast: bool, holds: bool) -> None:
    assert is_forecast(replace(RISES, stance=stance, forecast=forecast)) is holds


def said(number: int, at: Iso | None, stance: str = "asserts", who: str = "Jaro Mestrik", **given: object) -> Entry:
    remarks = given.pop("remarks", ())
    return Entry(
        id=f"s{number}",
        when=extent(at),
        date_by="said",
        speaker=Speaker(who, remarks),  # type: ignore[arg-type] # a table of fields
        via=(),
        stance=stance,
        words=str(given.get("words", "declined to comment")),
        claim=None,
        report="r",
        outlet="Echo",
        published=at,
    )


def test_a_silence_begins_with_the_first_refusal_after_the_last_words() -> None:
    (one,) = silences(
        [
            said(1, "2026-04-01", "declines"),
            said(2, "2026-04-03"),
            said(3, "2026-04-05", "declines"),
            said(4, "2026-04-09", "declines"),
        ]
    )
    assert [entry.id for entry in one.refusals] == ["s3", "s4"]
    assert one.before is not None
    assert one.before.id == "s2"
    assert one.since is None


def test_a_silence_ends_with_words_and_stands_after_those_that_last() -> None:
    spoke = [said(1, "2026-04-01", "declines"), said(2, "2026-04-03")]
    silent = [said(3, "2026-04-05", "declines", "Ludo Marenik")]
    first, second = silences([*spoke, *silent])
    assert (first.name, first.since) == ("Ludo Marenik", None)
    assert second.since is not None
    assert second.since.id == "s2"


@pytest.mark.parametrize(
    "entry",
    [
        said(1, "2026-04-01"),
        said(1, None, "declines"),
        said(1, "2026-04-01", "declines", "Echo"),
        said(1, "2026-04-01", "declines", "source not stated"),
        said(1, "2026-04-01", "declines", "an officer", remarks=("not named",)),
    ],
)
def test_who_is_not_silent(entry: Entry) -> None:
    assert silences([entry]) == ()


def test_questions_are_those_that_are_put_as_such() -> None:
    asked = [said(1, None, "asks", words="And the sappers?"), said(2, None, "asks", words="not to be named")]
    assert [entry.id for entry in questions(asked)] == ["s1"]


def test_caveats_are_those_of_originals_without_refusals() -> None:
    def caveat(kind: str) -> Caveat:
        return Caveat(text="rise", spans=words("rise").spans, kind=kind)  # type: ignore[arg-type] # a table of kinds

    report = replace(REPORT, caveats=(caveat("not_verified"), caveat("no_comment")))
    reprint = replace(report, id="x", copy_of="r")
    (one,) = open_caveats([Findings(report=report), Findings(report=reprint)])
    assert one.words == "The river will rise"


def test_outlets_are_counted_with_what_they_are_counts_of() -> None:
    rows = {row.name: row for row in outlet_rows(READINGS, CLAIMS)}
    assert sum(row.reports_count for row in rows.values()) == len(READINGS)
    assert sum(row.reprints_count for row in rows.values()) == 1
    for row in rows.values():
        assert row.earliest_count <= row.shared_count
        assert row.relayed_count + row.own_count <= row.statements_count
    assert sum(row.earliest_count for row in rows.values()) == 1


@pytest.mark.parametrize(
    ("seconds", "rhythm"),
    [((), "too few to tell"), ((0, 3600, 7200, 10800), "every hour"), ((0, 172800, 345600, 518400), "every 2 days")],
)
def test_a_rhythm_needs_three_gaps(seconds: tuple[float, ...], rhythm: str) -> None:
    assert gap_words(arrival_gap(seconds)) == rhythm
