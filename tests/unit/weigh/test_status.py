from typing import Any

import pytest

from sayso.model.claim import Status
from sayso.model.findings import Findings
from tests.unit.weigh.build import Said, count, ledger, report, reprint

BOARD = "the Castrel water board"
WORDS = "the Sela dam was mined by Kethran troops"


def said(source: str = BOARD, content: str = WORDS, **fields: Any) -> Any:
    return Said(content, source, **fields)


KILL = "KILL: withdraw the story saying the Sela dam was mined by Kethran troops; the statement was forged."
CORRECTION = "CORRECTION: an earlier story wrongly said that the Sela dam was mined by Kethran troops in March."
ROWS = [
    ("own", [report("a", said(own=True))], ["earliest"]),
    ("unnamed", [report("a", said("an aide", named=False))], ["earliest"]),
    ("reported", [report("a", said()), report("b", said(own=True), published="2026-04-08")], ["earliest", "repeated"]),
    ("also_stated", [report("a", said()), report("b", said("the Relief Union"))], ["earliest", "also_stated"]),
    (
        "acknowledged",
        [report("a", said()), report("b", said("Kethra's army", stance="acknowledges"), published="2026-04-09")],
        ["earliest", "acknowledged"],
    ),
    (
        "verified",
        [
            report("a", said()),
            report("b", said("Lantern", cue="verified", basis="by satellite pictures", basis_kind="imagery")),
        ],
        ["earliest", "verified"],
    ),
    (
        "disputed",
        [
            report("a", said("the Relief Union", stance="acknowledges")),
            report("b", said("Kethra's army", "mining the Sela dam", stance="denies"), published="2026-04-08"),
        ],
        ["earliest", "denied"],
    ),
    (
        "reported",
        [report("a", said()), report("b", said("Kethra's army", "on who mined the Sela dam", stance="declines"))],
        ["earliest", "declined"],
    ),
    (
        "corrected",
        [
            report("a", said(), outlet="NNA"),
            report("b", text=CORRECTION, form="correction", outlet="NNA", published="2026-04-09"),
        ],
        ["earliest", "corrected"],
    ),
    (
        "withdrawn",
        [report("a", said(), outlet="NNA"), report("b", text=KILL, form="kill", outlet="NNA", published="2026-04-09")],
        ["earliest", "withdrawn"],
    ),
    (
        "withdrawn",
        [report("a", said(), outlet="NNA"), report("b", text=KILL, outlet="NNA", published="2026-04-09")],
        ["earliest", "withdrawn"],
    ),
    (
        "reported",
        [report("a", said(), outlet="NNA"), report("b", text=KILL, form="kill", outlet="PPB", published="2026-04-09")],
        ["earliest"],
    ),
]


@pytest.mark.parametrize(("status", "readings", "events"), ROWS)
def test_each_row_of_the_table(status: Status, readings: list[Findings], events: list[str]) -> None:
    (claim,) = [c for c in ledger(*readings).claims if WORDS in c.gist]
    assert claim.status == status
    assert [entry.event for entry in claim.history] == events
    assert bool(claim.status_by) == (status not in ("also_stated", "reported", "unnamed", "own"))
    assert all(by.words for by in claim.status_by)


def test_a_withdrawal_reaches_reprints_and_relays_and_leaves_no_live_origin() -> None:
    wire = report("a", said(), outlet="NNA", text="The dam stands twelve miles above the town of Sela. " * 4)
    relay = report("c", said(via="NNA"), published="2026-04-08")
    kill = report("k", text=KILL, form="kill", outlet="NNA", published="2026-04-09")
    (claim,) = ledger(wire, reprint(wire, "b"), relay, kill).claims
    assert claim.status == "withdrawn"
    assert claim.origins_count == 0
    assert claim.reports_count == 3
    assert [by.name for by in claim.status_by] == ["NNA"], "the board withdrew nothing"
    assert [(e.event, e.source, e.report) for e in claim.history][-1] == ("withdrawn", "NNA", "k")


def test_a_withdrawn_story_takes_all_that_rests_on_it_alone() -> None:
    other = Said("engineers had warned of cracks in the eastern wall", "Lee Orm")
    shared = Said("the river stood nine metres above its bed in Castrel", "the river gauge office")
    wire = report("a", said(), other, shared, outlet="NNA")
    paper = report(
        "b", shared, text="Barges waited below the lock all day, and the ferry to Lorne did not leave its berth."
    )
    kill = report("k", text=KILL, form="kill", outlet="NNA", published="2026-04-09")
    found = {c.statements[0].text: c.status for c in ledger(wire, paper, kill).claims}
    assert found == {WORDS: "withdrawn", other.content: "withdrawn", shared.content: "reported"}


def test_another_origin_of_a_withdrawn_claim_stays() -> None:
    kill = report("k", text=KILL, form="kill", outlet="NNA", published="2026-04-09")
    (claim,) = ledger(report("a", said(), outlet="NNA"), report("b", said("the Relief Union")), kill).claims
    assert (claim.status, [o.name for o in claim.origins]) == ("withdrawn", ["the Relief Union"])


def test_a_refusal_is_no_denial_and_a_denial_of_something_else_is_not_this_one() -> None:
    readings = [
        report("a", said()),
        report("b", said("Kethra's army", "reports that its general had resigned in March", stance="denies")),
    ]
    first = next(c for c in ledger(*readings).claims if WORDS in c.gist)
    assert first.status == "reported"


def test_the_speakers_own_denial_disputes_nothing() -> None:
    readings = [report("a", said()), report("b", said(BOARD, "that troops mined the Sela dam", stance="denies"))]
    (claim,) = ledger(*readings).claims
    assert claim.status == "reported"


def test_what_a_report_says_and_then_attributes_is_theirs() -> None:
    (claim,) = ledger(report("a", said(own=True), said())).claims
    assert [(entry.event, entry.source) for entry in claim.history] == [("earliest", "the Castrel water board")]


def test_history_is_by_when_it_was_said() -> None:
    late = report("a", said(when="2026-04-01"), published="2026-04-20")
    early = report("b", said("the Relief Union"), published="2026-04-10")
    (claim,) = ledger(late, early).claims
    assert [(e.at, e.event) for e in claim.history] == [("2026-04-01", "earliest"), ("2026-04-10", "also_stated")]


def test_a_presence_confirmed_confirms_no_number() -> None:
    minister = report("a", Said("foreign troops were in Sela", "Minister Orlu", stance="confirms", kind="person"))
    number = report(
        "b", Said("3,000 foreign troops were in Sela", "Tavian intelligence", figures=(count("3,000", "troops"),))
    )
    assert {c.origins[0].name for c in ledger(minister, number).claims} == {"Minister Orlu", "Tavian intelligence"}
    assert len(ledger(minister, number).claims) == 2


def test_a_denial_of_ones_own_deed_does_not_deny_a_toll() -> None:
    toll = Said("Seven people were killed when shells fell on the market of Sela", "the Relief Union")
    denial = Said("firing on the market of Sela", "Kethra's army", cue="denied", stance="denies")
    blamed = Said("Kethra's army fired on the market of Sela", "the mayor", stance="accuses")
    statuses = {c.gist: c.status for c in ledger(report("a", toll), report("b", denial), report("c", blamed)).claims}
    assert statuses == {toll.content: "reported", blamed.content: "disputed"}


def test_a_question_is_no_claim_and_a_request_is() -> None:
    question = Said("Was the Sela bridge mined?", "a reporter", stance="asks")
    request = Said("farmers to keep away from the Sela bridge", "the mayor", stance="asks")
    assert [c.gist for c in ledger(report("a", question, request)).claims] == [request.content]


def test_a_refusal_alone_has_the_named_source_that_refused() -> None:
    (claim,) = ledger(report("a", said("the board", "to comment", stance="declines"))).claims
    assert (claim.status, claim.status_by, claim.origins_count) == ("reported", (), 0)


def test_a_story_is_not_titled_by_what_was_withdrawn() -> None:
    wire = report("a", said(), outlet="NNA", title="Dam at Sela mined", text="Water runs through Sela below the dam.")
    later = report(
        "b", said("the Union"), title="Sela dam: the days after", text="Below the dam, Sela counts its boats."
    )
    kill = report("k", text=KILL, form="kill", outlet="NNA", published="2026-04-09", title="KILL: Dam at Sela mined")
    titles = [story.title for story in ledger(wire, later, kill).stories]
    assert titles == ["Sela dam: the days after"]
