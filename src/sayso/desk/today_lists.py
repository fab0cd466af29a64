"""The lists of Today beside those of a digest: what is the reader's own in them, what is unsettled still, how sources fare."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sayso.api.unsettled import Unsettled
from sayso.desk.kept import Kept
from sayso.desk.open_questions import held_open
from sayso.desk.window import Window
from sayso.ledger import Ledger
from sayso.model.claim import Claim
from sayso.model.judgement import standing
from sayso.model.moment import moment
from sayso.model.words import Iso
from sayso.shelf import Shelf
from sayso.tell.claim_list import ClaimLine, claim_lines
from sayso.tell.digest_rows import DigestRow
from sayso.tell.open_questions import Silence
from sayso.tell.phrases import CONFLICTS, counted, in_utc
from sayso.tell.quoting import gist_statement
from sayso.tell.unsettled import ToCheck, on_one_origin, to_check

RELAYS = CONFLICTS["relay_differs"]


@dataclass(frozen=True, slots=True)
class Yours:
    """What a reader watches, as far as claims of this ledger are concerned."""

    stories: tuple[str, ...] = ()
    """By the report that each is watched by."""
    of_stories: frozenset[str] = frozenset()
    """Claims of watched stories."""
    claims: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()


def yours(ledger: Ledger, shelf: Shelf | None) -> Yours:
    """What the reader watches."""
    items = shelf.watched() if shelf else ()
    keys = tuple(sorted(item.key for item in items if item.kind == "story"))
    stories = ledger.listings.stories_of_reports(keys) if keys else ()
    return Yours(
        stories=keys,
        of_stories=frozenset(claim for story in stories for claim in story.claims),
        claims=frozenset(item.key for item in items if item.kind == "claim"),
        speakers=frozenset(item.key for item in items if item.kind == "speaker"),
    )


def told_as_yours(
    ledger: Ledger, kept: Kept, window: Window, rows: Iterable[DigestRow], mine: Yours
) -> list[DigestRow]:
    """What was taken back, each line with what of the reader's relied on it: what they watch, and what people judged."""
    judged = kept("judged by", lambda: _judged(ledger, window.claims()))
    return [
        DigestRow(
            tuple(
                replace(item, notes=(*item.notes, *_relied(item.claim, item.who, mine, judged))) for item in row.items
            )
        )
        for row in rows
    ]


def _relied(claim: str | None, who: str | None, mine: Yours, judged: Mapping[str, str]) -> Iterable[str]:
    if claim in mine.claims:
        yield "you watch this claim"
    elif claim in mine.of_stories:
        yield "you watch its story"
    elif who in mine.speakers:
        yield "you watch this speaker"
    if claim and claim in judged:
        yield f"judged here by {judged[claim]}"


def _judged(ledger: Ledger, claims: Iterable[Claim]) -> Mapping[str, str]:
    """Who judged a claim or a statement of it last."""
    by = {subject: found.by for found in standing(ledger.judgements()) for subject in found.subjects}
    if not by:
        return {}
    parts = ((claim.id, key) for claim in claims for key in (claim.id, *(said.id for said in claim.statements)))
    return {claim: by[key] for claim, key in parts if key in by}


def relays_apart(rows: Sequence[DigestRow]) -> tuple[list[DigestRow], list[DigestRow]]:
    """Figures that cannot both hold, and relays that differ from their original."""
    relays = [row for row in rows if row.lead.rule == RELAYS]
    return [row for row in rows if row.lead.rule != RELAYS], relays


def single(kept: Kept, window: Window) -> list[Claim]:
    """Claims that several outlets carry on one origin, the oldest first."""
    return kept("on one origin", lambda: on_one_origin(window.claims()))


def single_lines(ledger: Ledger, claims: Iterable[Claim]) -> list[ClaimLine]:
    """Their lines."""
    shown = list(claims)
    gists = [gist_statement(claim) for claim in shown]
    said = ledger.statements_by_id([gist.id for gist in gists])
    return claim_lines(shown, said, ledger.listings.reports_by_id([gist.report for gist in gists]))


def silent(kept: Kept, window: Window) -> list[Silence]:
    """Who was asked, and has given no answer since; the longest silence first."""
    return [one for one in held_open(kept, window)[0] if one.since is None]


def doubtful(kept: Kept, window: Window, since: Iso | None) -> list[ToCheck]:
    """Readings to check, of reports that came in since then."""
    held = kept("to check", lambda: _doubtful(window))
    return [one for one in held if since is None or moment(one.report.collected) > moment(since)]


def _doubtful(window: Window) -> list[ToCheck]:
    reports = {report.id: report for report in window.reports()}
    return to_check(window.statements(), reports, window.claims())


def unsettled_on(ledger: Ledger, kept: Kept) -> Unsettled:
    """The same for the API."""
    window = Window(ledger, kept)
    return Unsettled(
        lambda: single(kept, window), lambda: silent(kept, window), lambda: doubtful(kept, window, since=None)
    )


def watching_words(ledger: Ledger) -> list[str]:
    """How what is watched fares: what is not as usual, one line each, then when all were looked at last."""
    watched = ledger.watch().sources()
    lines = [
        f"{one.source.title or one.source.outlet or one.source.address}: {reason.message}"
        + (f", since {in_utc(reason.since)}" if reason.since else "")
        for one in watched
        for reason in one.reasons
    ]
    checked = [one.poll.checked_at for one in watched if one.poll.checked_at]
    if watched:
        oldest = f", the longest ago on {in_utc(min(checked, key=moment))}" if checked else ""
        lines.append(f"{counted(len(checked), 'source')} of {len(watched)} looked at{oldest}")
    return lines
