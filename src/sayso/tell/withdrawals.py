"""Withdrawals: which reports still carry what was taken back, and who took it back in which words."""

from collections.abc import Iterable, Iterator

from sayso.model.claim import Claim, ClaimStatement, StatusBy

BESIDE = frozenset({"denies", "disputes", "declines", "corrects", "withdraws"})
"""Stances of statements in a withdrawn claim that do not carry it on."""


def reports_carrying(claims: Iterable[Claim]) -> frozenset[str]:
    """Reports that state what was withdrawn, reprints included; the notices and denials are none of them."""
    return frozenset(said.report for claim in claims for said in _carried(claim))


def taken_back_by(report_id: str, claims: Iterable[Claim]) -> tuple[StatusBy, ...]:
    """Whose acts took back what a report states, each once."""
    acts = (
        by for claim in claims if any(said.report == report_id for said in _carried(claim)) for by in claim.status_by
    )
    return tuple({(by.name, by.words): by for by in acts}.values())


def _carried(claim: Claim) -> Iterator[ClaimStatement]:
    if claim.status == "withdrawn":
        notices = {entry.report for entry in claim.history if entry.event == "withdrawn"}
        yield from (said for said in claim.statements if said.stance not in BESIDE and said.report not in notices)
