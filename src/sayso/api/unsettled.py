"""What is unsettled, new or not: claims on one origin, who has not answered, readings to check; as the desk's first page has it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from fastapi import APIRouter, Request

from sayso.api.paging import Limit, Offset, Page, part
from sayso.ledger import Ledger
from sayso.model.claim import Claim
from sayso.model.record import to_record
from sayso.tell.open_questions import Silence, silences
from sayso.tell.timeline import Entry, entries
from sayso.tell.unsettled import ToCheck, on_one_origin, to_check

router = APIRouter()

Kind = Literal["single", "silent", "to_check"]


@dataclass(frozen=True, slots=True)
class Unsettled:
    """Who knows it."""

    single: Callable[[], Sequence[Claim]]
    silent: Callable[[], Sequence[Silence]]
    to_check: Callable[[], Sequence[ToCheck]]


def unsettled_of(ledger: Ledger) -> Unsettled:
    """Made from the whole ledger each time it is asked for: the API stands alone, without a desk that keeps it."""

    def silent() -> list[Silence]:
        readings = ledger.readings([report.id for report in ledger.reports()])
        return [one for one in silences(entries(readings, ledger.claims())) if one.since is None]

    def doubtful() -> list[ToCheck]:
        return to_check(ledger.statements(), {report.id: report for report in ledger.reports()}, ledger.claims())

    return Unsettled(lambda: on_one_origin(ledger.claims()), silent, doubtful)


@router.get("/unsettled")
def unsettled(request: Request, kind: Kind = "single", limit: Limit = 50, offset: Offset = 0) -> Page:
    """What stands open, whether it is new or not.

    `single`: claims that several outlets carry on one known origin, the oldest first. `silent`: who was asked and has not
    answered since, the longest silence first. `to_check`: readings that a person had better check. Of a large ledger, among the reports that came in last.
    """
    known: Unsettled = request.app.state.unsettled
    if kind == "single":
        claims = known.single()
        return part([to_record(claim) for claim in claims[offset : offset + limit]], limit, offset, len(claims))
    if kind == "silent":
        silent = known.silent()
        return part([_silence(one) for one in silent[offset : offset + limit]], limit, offset, len(silent))
    readings = known.to_check()
    return part([_reading(one) for one in readings[offset : offset + limit]], limit, offset, len(readings))


def _silence(one: Silence) -> dict[str, Any]:
    return {
        "name": one.name,
        "refusals": [_entry(entry) for entry in one.refusals],
        "before": _entry(one.before) if one.before else None,
    }


def _entry(entry: Entry) -> dict[str, Any]:
    return {"statement": entry.id, "claim": entry.claim, "report": entry.report, "words": entry.words}


def _reading(one: ToCheck) -> dict[str, Any]:
    return {
        "statement": one.statement.id,
        "claim": one.claim,
        "report": one.report.id,
        "words": one.words,
        "why": one.why,
    }
