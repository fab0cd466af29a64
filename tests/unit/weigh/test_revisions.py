from typing import Any

import pytest

from sayso.model.findings import Findings
from tests.unit.weigh.build import Said, count, ledger, report, reprint

DAM = "Correction to the number of people killed in Ostrel when the dam burst."
MINISTRY = "the Marland interior ministry"
FIELDS = ("from_", "to", "as_of")


def toll(
    number: str,
    published: str | None,
    source: str = MINISTRY,
    content: str = "{} people were killed in Ostrel when the dam burst",
    **other: Any,
) -> Any:
    category = other.pop("category", "killed")
    form = other.pop("form", "article")
    figure = {k: other.pop(k) for k in (*FIELDS, "measure", "low", "high", "vague", "of", "approximate") if k in other}
    said = Said(
        content.format(number), source, figures=(count(number, category, **figure),), places=("Ostrel",), **other
    )
    return report(f"r{number}-{published}", said, published=published, form=form)


def moves(*readings: Findings) -> Any:
    linked = ledger(*readings)
    return [(r.figures[0].figure.number.text, r.figures[1].figure.number.text, r.announced) for r in linked.revisions]


def test_twelve_then_nineteen_then_seventeen_is_one_claim_with_two_revisions() -> None:
    readings = [
        toll("12", "2026-04-07"),
        toll("19", "2026-04-08", content="the number killed in Ostrel when the dam burst has risen to {}"),
        toll("17", "2026-04-09", content="{} people, not 19, were killed in Ostrel", stance="corrects"),
    ]
    linked = ledger(*readings)
    assert len(linked.claims) == 1
    assert moves(*reversed(readings)) == [("12", "19", "revision"), ("19", "17", "correction")]
    assert [e.event for e in linked.claims[0].history] == ["earliest", "revised", "corrected"]
    assert linked.conflicts == ()
    assert all(r.claim == linked.claims[0].id for r in linked.revisions)


def test_a_body_that_publishes_its_own_correction_corrects_its_number() -> None:
    note = Said("17 people were killed in Ostrel", own=True, figures=(count("17"),), places=("Ostrel",))
    readings = [
        toll("19", "2026-04-08"),
        report("n", note, text=DAM, published="2026-04-11", form="correction", outlet="Interior Ministry of Marland"),
    ]
    (claim,) = ledger(*readings).claims
    assert moves(*readings) == [("19", "17", "correction")]
    assert (claim.status, [e.event for e in claim.history]) == ("corrected", ["earliest", "corrected"])
    assert claim.origins_count == 1


@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        ([toll("12", "2026-04-07"), toll("19", "2026-04-08")], [("12", "19", "silent")]),
        ([toll("12", "2026-04-07"), toll("12", "2026-04-08")], []),
        ([toll("12", "2026-04-07"), toll("12", "2026-04-08", approximate=True)], []),
        ([toll("12", "2026-04-07"), toll("19", "2026-04-08", "the Relief Union")], []),
        ([toll("12", "2026-04-07"), toll("19", "2026-04-08", category="wounded")], []),
        ([toll("12", "2026-04-07"), toll("40", "2026-04-08", vague=True)], []),
        ([toll("12", None), toll("40", None)], []),  # which came first is not known
        (
            [
                toll("12", "2026-04-07", measure="level", category="missing"),
                toll("19", "2026-04-08", category="missing"),
            ],
            [("12", "19", "silent")],
        ),
        (
            [toll("12", "2026-04-07"), toll("19", "2026-04-08"), toll("12", "2026-04-09", via="Harbour Post")],
            [("12", "19", "silent")],
        ),
        (
            [toll("65", "2026-04-07"), toll("40", "2026-04-08", content="Ostrel hospital received {} of those killed")],
            [],
        ),
        ([toll("12", "2026-04-07"), reprint(toll("12", "2026-04-07"), "z")], []),
        ([toll("12", "2026-04-07"), toll("19", "2026-04-08", form="correction")], [("12", "19", "correction")]),
        (
            [
                toll("12", "2026-04-09", from_="2026-04-01", to="2026-04-07", as_of="2026-04-09"),
                toll("19", "2026-04-16", from_="2026-04-01", to="2026-04-16", as_of="2026-04-16"),
            ],
            [],  # the first week, and both
        ),
        (
            [
                toll("12", "2026-04-09", from_="2026-04-01", to="2026-04-09", as_of="2026-04-09"),
                toll("19", "2026-04-16", from_="2026-04-01", to="2026-04-16", as_of="2026-04-16"),
            ],
            [("12", "19", "silent")],  # since the first, told twice
        ),
    ],
)
def test_what_is_a_revision(readings: list[Findings], expected: list[Any]) -> None:
    assert moves(*readings) == expected
