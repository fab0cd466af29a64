"""Pack a claim: everything that the ledger holds of it, and the bytes that its reports were read from."""

from collections.abc import Callable, Iterator

from sayso.errors import NotFoundError
from sayso.model.claim import Claim
from sayso.model.report import Capture, Report
from sayso.model.stamp import Stamp
from sayso.ports import Now, Store
from sayso.tell.export.wacz import Pack, export_wacz, manifest_of, with_stamp

Stamper = Callable[[bytes], Stamp]
"""Has bytes stamped by an authority. Raises CollectError."""


def pack_claim(store: Store, claim_id: str, *, now: Now, stamp: Stamper | None = None) -> bytes:
    """The claim as a WACZ package, with a time stamp of its manifest where one is asked for. Raises NotFoundError."""
    claim = store.claim(claim_id)
    readings = store.readings(_reports_of(claim))
    statements = {said.id for said in claim.statements}
    figures = set(claim.figures)
    known = {claim.id, *statements, *figures, *(found.report.id for found in readings)}
    records: dict[str, tuple[object, ...]] = {
        "claims": (claim,),
        "reports": tuple(found.report for found in readings),
        "statements": tuple(one for found in readings for one in found.statements if one.id in statements),
        "figures": tuple(one for found in readings for one in found.figures if one.id in figures),
        "revisions": store.revisions_of(claim.id),
        "conflicts": store.conflicts_of(claim.figures),
        "judgements": tuple(one for one in store.judgements() if known & set(one.subjects)),
    }
    shown = {found.report.id for found in readings}
    evidence = [kept for found in readings if (kept := _evidence(store, found.report))]
    shown |= {capture.sha256 for _, capture in evidence}
    records["redacted"] = tuple(one for one in store.redacted() if one.id in shown)
    package = export_wacz(Pack(claim, evidence, records), now())
    return with_stamp(package, stamp(manifest_of(package))) if stamp else package


def kept_captures(store: Store) -> Iterator[tuple[Report, Capture]]:
    """Every report with the bytes that it was read from, one held at a time."""
    for report in store.reports():
        if kept := _evidence(store, report):
            yield kept


def _reports_of(claim: Claim) -> set[str]:
    said = {one.report for one in claim.statements} | {entry.report for entry in claim.history}
    return said | {report for origin in claim.origins for report in origin.reports}


def _evidence(store: Store, report: Report) -> tuple[Report, Capture] | None:
    try:
        return report, store.capture(report.id)
    except NotFoundError:
        return None  # a ledger that lost the bytes still has the words; `sayso doctor` says so
