from collections.abc import Callable
from typing import Any

import pytest

from sayso.model.findings import Findings
from tests.unit.weigh.build import Said, count, ledger, report, reprint

BOARD = "the Castrel water board"
WORDS = "300 people died in the Sela flood"


def toll(source: str = BOARD, content: str = WORDS, **fields: Any) -> Any:
    return Said(content, source, figures=(count("300"),), **fields)


def only_claim(*readings: Findings) -> Any:
    (claim,) = ledger(*readings).claims
    return claim


RELAYS = [
    ("an exact reprint", lambda: (report("a", toll()), reprint(report("a", toll()), "b"))),
    ("the same speaker to two papers", lambda: (report("a", toll()), report("b", toll()))),
    ("a relay", lambda: (report("a", toll()), report("b", toll(via="Harbour Post")))),
    ("a relay whose outlet is not held", lambda: (report("b", toll(via="Harbour Post")),)),
    (
        "a lawmaker who was briefed",
        lambda: (
            report("a", toll("a lawmaker briefed by the Castrel water board", name="Lee Orm", kind="person")),
            report("b", toll()),
        ),
    ),
    (
        "another body on the same figures",
        lambda: (report("a", toll()), report("b", toll("Norland's ministry", basis="citing the Castrel water board"))),
    ),
    (
        "a spokesman and his body",
        lambda: (report("a", toll("Pia Skov", kind="person", affiliation=BOARD)), report("b", toll())),
    ),
    (
        "a spokesman who is not named",
        lambda: (report("a", toll("a spokesman", named=False, affiliation=BOARD)), report("b", toll())),
    ),
    ("own voice beside a source", lambda: (report("a", toll()), report("b", toll(own=True)))),
    ("a denier", lambda: (report("a", toll()), report("b", toll("Skarn Ferries", cue="denied", stance="denies")))),
    (
        "a cited outlet whose own report is held",
        lambda: (report("a", toll(), outlet="Harbour Post"), report("b", toll("Harbour Post", kind="media"))),
    ),
    (
        "a source that the text leaves open",
        lambda: (report("a", toll()), report("b", toll("he", kind="person", candidates=("Lee Orm", "Jan Holt")))),
    ),
]


@pytest.mark.parametrize("readings", [make for _, make in RELAYS], ids=[name for name, _ in RELAYS])
def test_one_origin(readings: Callable[[], tuple[Findings, ...]]) -> None:
    claim = only_claim(*readings())
    assert claim.origins_count == 1
    assert [o.name for o in claim.origins if o.kind != "unknown"] == [BOARD]
    assert all(origin.why for origin in claim.origins)


@pytest.mark.parametrize(
    ("others", "known", "unknown"),
    [
        ((toll("the Relief Union"),), 2, 0),
        ((toll("an aide", "the Sela flood killed 300 people in all", named=False, kind="person"),), 2, 0),
        ((toll(own=True),), 1, 1),
        ((toll(own=True), toll(own=True)), 1, 2),
    ],
)
def test_counted_beside_one_named_origin(others: Any, known: int, unknown: int) -> None:
    readings = [report("a", toll()), *(report(chr(98 + n), one) for n, one in enumerate(others))]
    claim = only_claim(*readings)
    assert (claim.origins_count, claim.unknown_count) == (known, unknown)


def test_an_unnamed_source_is_one_origin_for_each_outlet_and_unknown_where_the_wording_is_shared() -> None:
    aide = toll("an aide", named=False, kind="person")
    nurse = toll("a nurse", "300 people died when the Sela river came, a flood", named=False, kind="person")
    claim = only_claim(report("a", aide), report("b", aide), report("c", nurse))
    assert [o.key for o in claim.origins] == ["unnamed:Paper a", "unnamed:Paper c", "unknown"]
    assert (claim.origins_count, claim.unknown_count) == (2, 1)


def test_outlets_that_cite_each_other_are_no_origin() -> None:
    one = report("a", toll("Harbour Post", kind="media"), outlet="The Courier")
    other = report("b", toll("The Courier", kind="media"), outlet="Harbour Post")
    claim = only_claim(one, other)
    assert claim.origins_count == 0


def test_an_outlet_that_is_cited_and_not_held_is_named_once() -> None:
    claim = only_claim(report("a", toll("Harbour Post", kind="media")), report("b", toll("Harbour Post", kind="media")))
    assert [(o.name, o.kind) for o in claim.origins] == [("Harbour Post", "media")]


def test_a_hundred_reprints_show_their_arithmetic() -> None:
    wire = report("a", toll(), text="The river rose by four metres in one night. " * 3)
    claim = only_claim(wire, *(reprint(wire, f"r{n:03}") for n in range(100)))
    assert (claim.reports_count, claim.outlets_count, claim.origins_count, claim.speakers_count) == (101, 101, 1, 1)
    assert claim.origins[0].why == "the Castrel water board says it; 100 reprints, which add none"
    assert sum(s.copy for s in claim.statements) == 100


def test_an_unnamed_source_is_of_the_outlet_that_was_told() -> None:
    told = report("a", Said(WORDS, "an engineer", named=False, via="the Courier"), outlet="Kelm Courier")
    passed_on = report("b", Said(WORDS, "an engineer", named=False, via="the Kelm Courier"), outlet="Herald")
    (claim,) = ledger(told, passed_on).claims
    assert [(o.key, o.name) for o in claim.origins] == [("unnamed:Kelm Courier", None)]
    assert "passed on by" in claim.origins[0].why


def test_a_member_who_is_not_named_does_not_speak_for_the_committee() -> None:
    member = Said(WORDS, "a member of the harbour committee", named=False, affiliation="the harbour committee")
    aide = Said(WORDS, "a spokesman", named=False, affiliation="the harbour committee")
    keys = [ledger(report("a", one)).claims[0].origins[0].key for one in (member, aide)]
    assert keys == ["unnamed:Paper a", "body:committe harbour"]


def test_a_reporter_who_was_there_is_the_origin() -> None:
    seen = Said("I watched as workers filled the Sela pump with concrete", own=True, name="Hanne Vik")
    (claim,) = ledger(report("a", seen, byline=("Hanne Vik",))).claims
    assert [(o.name, o.kind) for o in claim.origins] == [("Hanne Vik", "person")]
    assert (claim.origins_count, claim.unknown_count) == (1, 0)
    told = Said("I am told that workers filled the Sela pump with concrete", own=True, name="Hanne Vik")
    (claim,) = ledger(report("a", told, byline=("Hanne Vik",))).claims
    assert (claim.origins_count, claim.unknown_count) == (0, 1)


def test_what_a_reprint_adds_in_its_own_voice_is_of_unknown_origin() -> None:
    wire = "The river rose by four metres in one night, and the bridge to Kelm was closed to all but ambulances. " * 3
    added = Said("The power was out in 9 districts", own=True, figures=(count("9", category="other"),))
    found = ledger(report("a", toll(), text=wire), report("b", toll(), added, text=wire))
    assert found.copies == (("b", "a"),)
    (claim,) = (claim for claim in found.claims if "power" in claim.gist)
    assert (claim.origins_count, claim.unknown_count, claim.status) == (0, 1, "own")
