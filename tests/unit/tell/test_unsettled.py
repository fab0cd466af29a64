"""What is unsettled: claims on one origin by age, and readings that a person had better check."""

from dataclasses import replace

import pytest

from sayso.model.claim import Claim, HistoryEntry
from sayso.model.statement import Statement
from sayso.tell.unsettled import on_one_origin, to_check
from tests.small_ledger import READINGS, UNION_SAID, claim, part

REPORTS = {reading.report.id: reading.report for reading in READINGS}


def told(key: str, at: str | None = "2026-03-01", **given: object) -> Claim:
    """A claim that two outlets carry on one origin."""
    entry = HistoryEntry(at=at, event="earliest", stance="asserts", report="r")
    fields = {"outlets_count": 2, "history": (entry,), **given}
    return claim(key, "30 people died", str(fields.pop("status", "reported")), (part(UNION_SAID),), **fields)


def test_the_oldest_stands_first_and_what_has_no_day_last() -> None:
    found = on_one_origin([told("late", "2026-03-09"), told("undated", None), told("early")])
    assert [one.id for one in found] == ["early", "late", "undated"]


@pytest.mark.parametrize(
    ("given", "is_in"),
    [
        ({}, True),
        ({"status": "unnamed", "origins_count": 0, "unknown_count": 2}, True),
        ({"outlets_count": 1}, False),
        ({"origins_count": 2, "status": "also_stated"}, False),
        ({"status": "disputed"}, False),
        ({"status": "own"}, False),
    ],
)
def test_which_claims_stand_on_one_origin(given: dict[str, object], is_in: bool) -> None:
    assert bool(on_one_origin([replace(told("c"), **given)])) == is_in  # type: ignore[arg-type] # a table of fields


TWO = ("Ana Tolve", "Ida Marn")


def read(confidence: float = 0.9, candidates: tuple[str, ...] = (), name: str | None = None) -> Statement:
    """The union's statement as another engine might read it."""
    assert UNION_SAID.source is not None
    return replace(
        UNION_SAID, confidence=confidence, source=replace(UNION_SAID.source, candidates=candidates, name=name)
    )


@pytest.mark.parametrize(
    ("statement", "name", "why"),
    [
        (read(candidates=TWO), None, "the text leaves open which of them"),
        (read(candidates=TWO), "Ana Tolve", None),
        (read(candidates=TWO[:1]), None, None),
        (read(0.61), None, "readings like it are right 6 times in ten"),
        (read(0.5), None, None),
        (read(0.65), None, None),
    ],
    ids=["two candidates", "a person named one", "one candidate", "unsure", "not said how sure", "sure enough"],
)
def test_which_readings_are_to_be_checked(statement: Statement, name: str | None, why: str | None) -> None:
    held = claim("c", "30 people died", "reported", (replace(part(statement), source=name),))
    assert [one.why for one in to_check([statement], REPORTS, [held])] == ([why] if why else [])


def test_a_claim_stands_once_and_the_gravest_first() -> None:
    open_, unsure = replace(read(candidates=TWO), id="a"), replace(read(0.6), id="b")
    both = claim("both", "x", "reported", (part(unsure), part(open_)))
    other = claim("other", "x", "reported", (replace(part(unsure), id="c"),))
    found = to_check([unsure, open_, replace(unsure, id="c")], REPORTS, [other, both])
    assert [(one.claim, one.statement.id) for one in found] == [("both", "a"), ("other", "c")]


def test_reprints_and_what_is_in_no_claim_are_left_out() -> None:
    statement = read(0.6)
    held = [claim("c", "x", "reported", (part(statement),))]
    copies = {key: replace(one, copy_of="r0") for key, one in REPORTS.items()}
    assert to_check([statement], copies, held) == []
    assert to_check([statement], REPORTS, []) == []
