"""Odd ledgers: reprints by the hundred, outlets that cite themselves and each other, dates to come, namesakes."""

from typing import Any

import pytest

from tests.unit.weigh.build import Said, count, ledger, report

WORDS = "the bridge at Sela was closed to lorries after a crack was found"


def told(id_: str, source: str = "", words: str = WORDS, published: str = "2026-05-08", **other: Any) -> Any:
    fields = {k: other.pop(k) for k in ("outlet", "text") if k in other}
    return report(id_, Said(words, source, own=not source, **other), published=published, **fields)


def one_claim(*readings: Any) -> Any:
    (claim,) = (c for c in ledger(*readings).claims if len(c.statements) > 1)
    return claim


def test_a_hundred_reprints_are_one_origin() -> None:
    text = " ".join(f"Paragraph {n} of the agency's story about the bridge over the Sela." for n in range(8))
    claim = one_claim(*(told(f"r{n:03}", "the road board", text=text, outlet=f"Paper {n}") for n in range(101)))
    assert (claim.origins_count, claim.unknown_count, claim.reports_count) == (1, 0, 101)


@pytest.mark.parametrize(
    ("cited", "known"),
    [
        (("Harbour Post",), 1),
        (("Dock Mail", "Harbour Post"), 0),
    ],
    ids=["itself", "each other"],
)
def test_outlets_that_cite_themselves_or_each_other_are_one_origin_at_most(cited: tuple[str, ...], known: int) -> None:
    houses = ("Harbour Post", "Dock Mail")
    held = [told(f"r{n}", name, kind="media", outlet=houses[n], published=f"2026-05-0{8 + n}") for n, name in enumerate(cited)]  # fmt: skip
    found = ledger(*held).claims
    assert sum(claim.origins_count for claim in found) == known


def test_a_report_that_cites_a_later_one_leads_to_what_that_rests_on() -> None:
    early = told("a", "Dock Mail", kind="media", outlet="Harbour Post", published="2026-05-08")
    late = told("b", "the road board", outlet="Dock Mail", published="2026-05-11")
    assert [origin.name for origin in one_claim(early, late).origins] == ["the road board"]


def test_a_date_to_come_moves_nothing_else() -> None:
    now, later = told("b", "the mayor"), told("a", "the road board", published="2093-01-01")
    found = {claim.statements[0].report: claim for claim in ledger(now, later).claims}
    assert {report: claim.history[0].at for report, claim in found.items()} == {"b": "2026-05-08", "a": "2093-01-01"}


def test_two_who_share_a_surname_are_two() -> None:
    assert one_claim(told("a", "Lene Dahl"), told("b", "Marta Dahl")).origins_count == 2


def test_two_events_alike_a_year_apart_are_two_claims() -> None:
    words = "12 people died when the Sela dam burst"
    held = [report(i, Said(words, "the army", figures=(count("12", "killed"),)), published=on) for i, on in (("a", "2025-05-08"), ("b", "2026-05-08"))]  # fmt: skip
    assert len(ledger(*held).claims) == 2


@pytest.mark.xfail(strict=True, reason="pattern, town and noun outweigh what differs: taken for one number that moved")
def test_two_deeds_of_one_pattern_in_one_town_are_two_claims() -> None:
    deeds = ("opened the school in Brenmoor with 20 engineers", "announced the harbour in Brenmoor with 33 engineers")
    held = [told(f"r{n}", "the mayor", f"the ministry {deed}", f"2026-05-0{n + 1}") for n, deed in enumerate(deeds)]
    assert len(ledger(*held).claims) == 2
