"""Claim part: as much of a claim as one page shows: a stretch of its history with what was said there."""

from dataclasses import replace

from sayso.model.claim import Claim
from sayso.tell.quoting import gist_statement

MOST_REPORTS = 20
"""Reports named for one origin."""
MOST_ORIGINS = 100


def claim_part(claim: Claim, offset: int, most: int) -> Claim:
    """The claim with a stretch of its history; its counts stay those of the whole. A short claim stays as it is."""
    if max(len(claim.history), len(claim.statements)) <= most:
        return _with_origins(claim)
    history = claim.history[offset : offset + most]
    named = {entry.statement for entry in history} | {gist_statement(claim).id}
    placed = {entry.statement for entry in claim.history}
    beside = [said.id for said in claim.statements if said.id not in placed][offset : offset + most]
    kept = named | set(beside)
    statements = tuple(said for said in claim.statements if said.id in kept)
    return _with_origins(replace(claim, history=history, statements=statements, figures=claim.figures[: 10 * most]))


def _with_origins(claim: Claim) -> Claim:
    origins = (replace(origin, reports=origin.reports[:MOST_REPORTS]) for origin in claim.origins[:MOST_ORIGINS])
    return replace(claim, origins=tuple(origins), places=claim.places[:MOST_ORIGINS])


def left_out(whole: Claim, part: Claim) -> dict[str, int]:
    """How many reports of each origin, by its key, `part` does not name."""
    shown = {origin.key: len(origin.reports) for origin in part.origins}
    return {origin.key: len(origin.reports) - shown.get(origin.key, 0) for origin in whole.origins}
