"""Digest: what changed since the last one, frozen; mail, text and web page render the same record."""

from dataclasses import dataclass
from typing import Literal

from sayso.model.moment import Moment, moment
from sayso.model.words import Field, Iso, Span

Section = Literal[
    "taken_back", "by_those_concerned", "new_claims", "moved", "does_not_add_up", "open", "not_seen", "followed"
]
"""`followed`: what was said since about a claim that a reader follows; in alerts alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a quotation stands: the report's words at `spans`, joined by one space, are the quotation to the letter."""

    report: str
    field: Field = "text"
    spans: tuple[Span, ...]
    url: str | None = None
    is_cut: bool = False
    """The passage goes on after the words quoted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """Words quoted beside a line's own: what the report says is not known, what a denial is about, its headline."""

    lead: str
    """The desk's own word before it: "the report", "on", "in"."""
    who: str | None = None
    words: str
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestItem:
    """One line. `words` is always a quotation; `url` where it was printed; `rule` says why it is in.

    `notes` are the desk's own words and quote nothing; what is quoted beside stands in `asides`.
    """

    section: Section
    who: str | None
    via: tuple[str, ...] = ()
    stance: str | None = None
    words: str
    earlier_words: str | None = None
    """What was said before, struck out beside the new words."""
    earlier_who: str | None = None
    """Who had said it, where that is somebody else than `who`."""
    beside_who: str | None = None
    """For what does not add up: who gave the other figure."""
    beside_words: str | None = None
    beside_url: str | None = None
    beside_report: str | None = None
    at: Iso | None = None
    outlet: str | None = None
    url: str | None = None
    notes: tuple[str, ...] = ()
    claim: str | None = None
    report: str | None = None
    rule: str
    evidence: Evidence | None = None
    """Where `words` stand. None only in digests kept by earlier versions."""
    earlier_evidence: Evidence | None = None
    beside_evidence: Evidence | None = None
    asides: tuple[Aside, ...] = ()
    why: str | None = None
    """The desk's own arithmetic, for what does not add up: shown beside its quotations on the desk, never mailed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """A frozen digest: the period it covers, and its items in the order people read them."""

    id: str
    made_at: Iso
    since: Iso | None = None
    until: Iso | None = None
    reports_count: int
    items: tuple[DigestItem, ...]
    unseen: tuple[str, ...] = ()
    """What was not looked at: failed inputs, languages not read, undated reports."""
    recent: tuple[str, ...] = ()
    """Reports of the last day before `until` that were seen: one that comes in late with an earlier date was not."""
    stream: str | None = None
    """To whom it went: "daily/Europe/Oslo", "alert/…"; null where somebody made it by hand."""
    left_out_count: int = 0
    """New claims that did not fit and are in the ledger alone: said, never hidden."""

    @property
    def place(self) -> tuple[Moment, Moment, Moment, int, str]:
        """Sorts oldest first. Of two made within one second the later one saw more, or begins where the other ended."""
        begins = moment(self.since) if self.since else (False, "")
        return (moment(self.made_at), moment(self.until), begins, len(self.recent), self.id)
