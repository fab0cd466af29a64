"""What linking works on: edges between reports, and the outcome of linking one connected component."""

from dataclasses import dataclass
from typing import Literal

from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict, Revision

EdgeKind = Literal["copy", "story", "claim"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A scored link between two reports (`one` < `other` by id), with reasons a person can read."""

    one: str
    other: str
    kind: EdgeKind
    score: float
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """All that linking and weighing found in one connected component of reports. It replaces what was there."""

    reports: tuple[str, ...]
    copies: tuple[tuple[str, str], ...] = ()
    """(report, its original), only for reprints."""
    stories: tuple[Story, ...] = ()
    claims: tuple[Claim, ...] = ()
    revisions: tuple[Revision, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    redirects: tuple[tuple[str, str], ...] = ()
    """(a claim id that is gone, the claim that holds its statements now)."""
