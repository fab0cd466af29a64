"""Status: what the record holds of a claim, never what is true. The first row that holds gives it."""

from collections.abc import Callable
from dataclasses import dataclass

from sayso.model.claim import Origin, Status, StatusBy
from sayso.model.statement import Statement
from sayso.weigh.evidence import RESPONSES, Evidence
from sayso.weigh.history import notices
from sayso.weigh.notice import is_kill, opening
from sayso.weigh.origins import Lead
from sayso.weigh.verified import is_acknowledged, is_verified


@dataclass(frozen=True, slots=True)
class Weighed:
    """A claim under way: its statements in order, where each leads, its origins, and who contradicts it."""

    id: str
    members: tuple[Statement, ...]
    leads: dict[str, Lead]
    origins: tuple[Origin, ...]
    evidence: Evidence
    contradicted_by: tuple[Statement, ...] = ()
    """Statements whose figure cannot hold beside this claim's."""
    corrections: frozenset[str] = frozenset()
    """Members that put their origin's own earlier number right."""


Row = Callable[[Weighed], tuple[StatusBy, ...]]


def status(claim: Weighed) -> tuple[Status, tuple[StatusBy, ...]]:
    """The status, and whose act gave it in which words; nobody's where only origins were counted."""
    for name, row in ROWS:
        by = row(claim)
        if by:
            return name, by if name in GIVEN else ()
    return "own", ()


def _withdrawn(claim: Weighed) -> tuple[StatusBy, ...]:
    return (*_notices(claim, kill=True), *_with_stance(claim, "withdraws"))


def _corrected(claim: Weighed) -> tuple[StatusBy, ...]:
    righted = [m for m in claim.members if m.id in claim.corrections and m.stance != "corrects"]
    return (*_notices(claim, kill=False), *_with_stance(claim, "corrects"), *(_by(m, claim) for m in righted))


def _notices(claim: Weighed, *, kill: bool) -> tuple[StatusBy, ...]:
    found = [r for r in notices(claim.members, claim.evidence) if is_kill(r) == kill]
    return tuple(
        StatusBy(name=r.agency or (r.outlet.name if r.outlet else None), statement=None, words=opening(r))
        for r in found
    )


def _with_stance(claim: Weighed, *stances: str) -> tuple[StatusBy, ...]:
    return tuple(_by(m, claim) for m in claim.members if m.stance in stances)


def _disputed(claim: Weighed) -> tuple[StatusBy, ...]:
    """Denied by another than those it comes from, or contradicted by another's figure."""
    asserting = {lead.key for lead in claim.leads.values() if lead.is_known}
    speakers = claim.evidence.speakers
    denying = [m for m in claim.members if m.stance in ("denies", "disputes")]
    denying = [m for m in denying if speakers[m.id].key is None or speakers[m.id].key not in asserting]
    fresh = [m for m in denying if not claim.evidence.is_repeat(m)]
    return tuple(_by(m, claim) for m in (*fresh, *claim.contradicted_by))


def _verified(claim: Weighed) -> tuple[StatusBy, ...]:
    return tuple(_by(m, claim) for m in _fresh(claim) if is_verified(m))


def _acknowledged(claim: Weighed) -> tuple[StatusBy, ...]:
    return tuple(_by(m, claim) for m in _fresh(claim) if is_acknowledged(m))


def _also_stated(claim: Weighed) -> tuple[StatusBy, ...]:
    known = [o for o in claim.origins if o.kind != "unknown"]
    return _first_words(claim, known) if len(known) > 1 else ()


def _reported(claim: Weighed) -> tuple[StatusBy, ...]:
    """One named origin; where nobody asserts anything (a refusal alone), the one who is named as speaking."""
    if all(m.stance in RESPONSES for m in claim.members):
        return tuple(_by(m, claim) for m in _fresh(claim) if claim.evidence.speakers[m.id].name)[:1]
    return _first_words(claim, [o for o in claim.origins if o.kind != "unknown" and not o.key.startswith("unnamed:")])


def _unnamed(claim: Weighed) -> tuple[StatusBy, ...]:
    return tuple(_by(m, claim) for m in _fresh(claim) if m.voice == "attributed")[:1]


ROWS: tuple[tuple[Status, Row], ...] = (
    ("withdrawn", _withdrawn),
    ("corrected", _corrected),
    ("disputed", _disputed),
    ("verified", _verified),
    ("acknowledged", _acknowledged),
    ("also_stated", _also_stated),
    ("reported", _reported),
    ("unnamed", _unnamed),
)


GIVEN: frozenset[Status] = frozenset({"withdrawn", "corrected", "disputed", "verified", "acknowledged"})
"""Statuses that somebody's act gives."""


def _fresh(claim: Weighed) -> list[Statement]:
    return [m for m in claim.members if not claim.evidence.is_repeat(m)]


def _first_words(claim: Weighed, origins: list[Origin]) -> tuple[StatusBy, ...]:
    """For each origin the earliest statement that leads to it."""
    firsts = [next(m for m in claim.members if claim.leads[m.id].key == origin.key) for origin in origins]
    return tuple(_by(m, claim, origin.name) for m, origin in zip(firsts, origins, strict=True))


def _by(member: Statement, claim: Weighed, name: str | None = None) -> StatusBy:
    speaker = claim.evidence.speakers[member.id]
    shown = name or speaker.name or (member.source.text or None if member.source else None)
    return StatusBy(name=shown, statement=member.id, words=member.content.text)
