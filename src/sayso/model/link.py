"""What linking works on: edges between reports, and the outcome of linking one connected component."""

from dataclasses import dataclass
from typing import Literal

from sayso.model.actor import SourceKind
from sayso.model.claim import Claim, Story
from sayso.model.conflict import Conflict, Revision
from sayso.model.statement import Stance

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
class Speaker:
    """Who speaks in a statement, resolved across reports. What origins are counted by.

    `key` is the same for a person, the body they speak for, and every spelling of either; null where the source is
    not named. `cites` is the key of the party whose words or figures the speaker passes on, `cites_words` what shows it.
    """

    statement: str
    key: str | None = None
    name: str | None = None
    kind: SourceKind = "author"
    family: str | None = None
    """The name of the body the speaker belongs to."""
    person: str | None = None
    """The key of the speaker alone, before the family: two people of one ministry are two speakers."""
    outlet: str | None = None
    """For a media source: the outlet key (`media:…`), to be followed to that outlet's own reports."""
    cites: str | None = None
    cites_words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """What linking one component found: who copies whom, which reports tell one event, which statements one claim."""

    reports: tuple[str, ...]
    copies: tuple[tuple[str, str], ...] = ()
    """(report, its original)."""
    stories: tuple[tuple[str, ...], ...] = ()
    """Report ids; each report in exactly one."""
    claims: tuple[tuple[str, ...], ...] = ()
    """Statement ids that assert, deny or decline to speak of the same thing; each statement in exactly one."""
    speakers: tuple[Speaker, ...] = ()
    """One per statement."""
    repeats: tuple[tuple[str, str], ...] = ()
    """(statement in a reprint, the same statement in its original)."""
    noticed: tuple[tuple[str, str], ...] = ()
    """(report of a correction or withdrawal, the story of its house that it is about)."""
    notices: tuple[tuple[str, str], ...] = ()
    """(report of a correction or withdrawal, earlier statement of its house that it takes back)."""
    acts: tuple[tuple[str, Stance], ...] = ()
    """(statement, what it does) where the statements beside it say so and its own verb does not: words quoted for a
    denial deny."""


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
