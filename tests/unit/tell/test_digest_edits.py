"""Edits in a digest: what an outlet put otherwise, or took out, without a notice; each line quotes both texts."""

from dataclasses import replace

import pytest

from sayso.model.claim import HistoryEntry
from sayso.model.digest import DigestItem
from sayso.model.report import Outlet, Report
from sayso.tell.digest import LedgerView, compose_digest
from tests.small_ledger import COLLECTED, LATER, UNION_SAID, claim, part, report

FIRST = (
    "The depot held forty drums of solvent. Its owner, Ida Marn, was arrested at the gate on Friday. Nobody was hurt."
)
MADE = "2026-03-13T06:00:00+00:00"


def edited(text: str, **given: object) -> tuple[Report, Report]:
    """A report as it first stood, and as it stands."""
    before = report("e1", FIRST, outlet=Outlet(name="The Quay"), title="Depot closed")
    fields = {"id": "e1-r2", "text": text, "collected": LATER, "revision_of": "e1", "revision": 2, **given}
    return before, replace(before, **fields)  # type: ignore[arg-type] # a table of fields


def lines(*reports: Report, since: str | None = COLLECTED, **view: object) -> list[DigestItem]:
    """What a digest says was taken back."""
    held = LedgerView(reports=reports, **view)  # type: ignore[arg-type] # a table of fields
    return [item for item in compose_digest(held, made_at=MADE, since=since).items if item.section == "taken_back"]


PUT_OTHERWISE = FIRST.replace("was arrested at the gate on Friday", "was questioned at the gate on Friday")
TAKEN_OUT = FIRST.replace(" Its owner, Ida Marn, was arrested at the gate on Friday.", "")
NOTED = f"{PUT_OTHERWISE} An earlier version of this article said that she was arrested."
GONE = "Its owner, Ida Marn, was arrested at the gate on Friday."


@pytest.mark.parametrize(
    ("text", "rule", "earlier", "now"),
    [
        (PUT_OTHERWISE, "changed without saying so", GONE, GONE.replace("arrested", "questioned")),
        (TAKEN_OUT, "taken out without saying so", None, GONE),
        (NOTED, "changed with a note", GONE, GONE.replace("arrested", "questioned")),
    ],
    ids=["put otherwise", "taken out", "with a note"],
)
def test_an_edit_is_told_in_the_words_of_both_texts(text: str, rule: str, earlier: str | None, now: str) -> None:
    (item,) = lines(*edited(text))
    assert (item.rule, item.earlier_words, item.words, item.who) == (rule, earlier, now, "The Quay")
    assert item.evidence is not None
    assert item.evidence.report == ("e1" if earlier is None else "e1-r2")


@pytest.mark.parametrize(
    ("text", "given"),
    [
        (f"{FIRST} The fire was out by noon, the brigade said.", {}),
        (FIRST.replace(". ", ".\n\n"), {}),
        (PUT_OTHERWISE, {"partial": "the server answered 403"}),
        (PUT_OTHERWISE, {"skipped": "language de is not read"}),
        (PUT_OTHERWISE, {"collected": COLLECTED}),
        (FIRST.replace("Nobody was hurt.", ""), {}),
    ],
    ids=["it grew", "other white space", "in part", "not read", "not new", "a caption"],
)
def test_what_makes_no_line(text: str, given: dict[str, object]) -> None:
    assert lines(*edited(text, **given)) == []


def test_the_text_before_may_stand_beside_the_reports() -> None:
    before, after = edited(PUT_OTHERWISE)
    assert lines(after) == []
    assert len(lines(after, earlier=(before,))) == 1


def test_an_edit_that_a_claim_tells_of_is_told_once() -> None:
    told = HistoryEntry(at=LATER, event="corrected", stance="corrects", report="e1-r2")
    held = replace(claim("c1", "30 people", "corrected", (part(UNION_SAID),)), history=(told,))
    assert "changed without saying so" not in [item.rule for item in lines(*edited(PUT_OTHERWISE), claims=(held,))]


def test_it_says_which_digest_carried_the_words_that_are_gone() -> None:
    before, after = edited(PUT_OTHERWISE)
    said = replace(part(UNION_SAID), report="e1", text="Ida Marn, was arrested")
    earlier = compose_digest(LedgerView(reports=(before,)), made_at=COLLECTED, since=None)
    carried = DigestItem(section="new_claims", who="The Quay", words=said.text, claim="c1", rule="new")
    held = claim("c1", said.text, "own", (said,))
    (item,) = lines(before, after, claims=(held,), digests=(replace(earlier, items=(carried,)),))
    assert item.notes == ("it was in the digest of 10 Mar 2026",)
