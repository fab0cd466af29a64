"""Balances out of a ledger's claims: what is one source's book, and what is none."""

from typing import Any

import pytest

from sayso.model.balance import Balance
from sayso.model.findings import Findings
from sayso.weigh.books import balances
from tests.unit.weigh.build import Said, count, ledger, report, reprint

WHERE = "in the collapse of the dam at Corrin"


def bulletin(on: int, number: str, source: str = "the Interior Ministry", **fields: Any) -> Findings:
    said = Said(f"{number} people died {WHERE}", source, figures=(count(number, **fields),))
    return report(f"r{on}", said, published=f"2026-04-{on:02}", title=f"Dam at Corrin, day {on}")


def made(*readings: Findings) -> tuple[Balance, ...]:
    linked = ledger(*readings)
    return balances(linked.claims, readings, linked.stories)


def test_one_source_and_one_thing_is_one_book() -> None:
    (found,) = made(bulletin(1, "12"), bulletin(2, "19"), bulletin(4, "17"))
    assert found.source == "the Interior Ministry"
    assert [(total.on, total.point) for total in found.totals] == [("2026-04-01", 12), ("2026-04-02", 19), ("2026-04-04", 17)]  # fmt: skip
    assert [rate.point for rate in found.rates] == [7, -1]
    assert [c.why for c in found.corrections] == [
        "its own total falls from “19” (2026-04-02) to “17” (2026-04-04), and does not say why"
    ]


@pytest.mark.parametrize(
    "other",
    [
        bulletin(2, "9", source="the Red Star Society"),
        bulletin(2, "9", category="wounded"),
        bulletin(2, "9", of="Vostria"),
        bulletin(2, "9", measure="level", category="missing"),
        reprint(bulletin(1, "12"), "r9"),
        report("r8", Said("nothing was lost", "the Interior Ministry"), published="2026-04-02"),
    ],
    ids=["another source", "another thing", "another's", "no total", "a reprint", "no figure"],
)
def test_what_is_no_second_total_makes_no_book(other: Findings) -> None:
    assert made(bulletin(1, "12"), other) == ()


def test_an_empty_ledger_has_no_books() -> None:
    assert balances((), (), ()) == ()
