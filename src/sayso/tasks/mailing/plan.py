"""Plan: which issues and alerts are due, frozen with the deliveries they ask for, each in one transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256

from sayso.model.digest import Digest
from sayso.model.mailing import Delivery, Edition, Following, Issue, Subscriber
from sayso.model.moment import moment
from sayso.model.words import Iso
from sayso.tasks.mailing.parts import Mailroom, stream_of
from sayso.tasks.mailing.watchlists import Told, may_be_told, told_of
from sayso.tasks.news import news
from sayso.tell.digest import Wanted, compose_alerts, compose_digest
from sayso.tell.letters import delivery_id
from sayso.tell.schedule import DAYS, is_spaced, latest_slot
from sayso.tell.view import LedgerView

MOST_EARLIER = 60
"""Earlier issues of a stream that are asked whether they carried what is taken back now."""

MOST_TOGETHER = 20
"""Watchlists that one mail tells of: the link that stops it names each, in a line that no mail server may break."""


@dataclass(frozen=True, slots=True)
class Planned:
    """How many issues and alerts were frozen; `is_postponed`: something that changed may not go out yet."""

    count: int
    is_postponed: bool


def plan(room: Mailroom, *, has_changed: bool = True) -> Planned:
    """Freeze every issue and alert that is due. What goes out on change is left out where nothing has."""
    planner = _Planner(room)
    streams = [found for found in planner.streams().items() if has_changed or found[0][0] in DAYS]
    made = sum(planner.issue(edition, zone, readers) for (edition, zone), readers in streams)
    made += sum(map(planner.alert, planner.together())) if has_changed else 0
    return Planned(made, planner.is_postponed)


class _Planner:
    """One round of planning: what an issue is made of is read for it, and once what all alerts are made of."""

    def __init__(self, room: Mailroom) -> None:
        self._room = room
        self._now = room.now()
        self.is_postponed = False

    @cached_property
    def _view(self) -> LedgerView:
        """What alerts are made from: what came in since any follower was told, and all that is followed."""
        since = min((following.since for following in self.told), key=moment, default=self._now)
        claims = {key: claim for told in self.told.values() for key, claim in told.claims.items()}
        return news(self._room.store, since=since, before=None, followed=list(claims.values()))

    @cached_property
    def told(self) -> dict[Following, Told]:
        """What each follower is told of."""
        waiting = self._room.mailings.followings()
        return {one: told_of(self._room, one) for one in waiting if may_be_told(self._room, one)}

    def streams(self) -> dict[tuple[Edition, str], list[Subscriber]]:
        """Readers by edition and zone; the desk's own stream is there without readers, too."""
        found: dict[tuple[Edition, str], list[Subscriber]] = {(self._room.edition, self._room.zone): []}
        for reader in self._room.mailings.subscribers():
            if reader.state == "active" and reader.edition:
                found.setdefault((reader.edition, reader.zone), []).append(reader)
        return found

    def issue(self, edition: Edition, zone: str, readers: Sequence[Subscriber]) -> bool:
        """Freeze a stream's issue if one is due and somebody waits for it."""
        stream = stream_of(edition, zone)
        earlier = self._room.mailings.issues(stream, MOST_EARLIER)
        slot = latest_slot(edition, zone, self._now)
        if slot is None:
            return self._on_change(stream, readers, earlier)
        if earlier and moment(earlier[0].slot) >= moment(slot.at):
            return False
        waiting = [reader for reader in readers if moment(reader.confirmed_at) <= moment(slot.at)]
        if not waiting and stream != stream_of(self._room.edition, self._room.zone):
            return False
        digest = self._digest(earlier, slot.before)
        return self._save(stream, slot.at, digest, waiting)

    def _on_change(self, stream: str, readers: Sequence[Subscriber], earlier: Sequence[Issue]) -> bool:
        """Only where there is something to tell. The first issue tells what came in since its first reader joined."""
        joined = min((reader.confirmed_at or self._now for reader in readers), key=moment, default=self._now)
        if earlier and not is_spaced(earlier[0].slot, self._now):
            self.is_postponed = True
            return False
        digest = self._digest(earlier, joined)
        return bool(digest.items) and self._save(stream, self._now, digest, readers)

    def _digest(self, earlier: Sequence[Issue], first_since: Iso) -> Digest:
        told = tuple(filter(None, (self._room.mailings.digest(issue.digest) for issue in earlier)))
        before = told[0] if told else None
        since = before.until or before.made_at if before else first_since
        view = replace(news(self._room.store, since=since, before=before), digests=told)
        return compose_digest(view, made_at=self._now, since=since, before=before)

    def _save(self, stream: str, slot: Iso, digest: Digest, readers: Iterable[Subscriber]) -> bool:
        digest = _of_stream(digest, stream)
        issue = Issue(
            id=f"i{sha256(f'{stream} {slot}'.encode()).hexdigest()[:16]}", stream=stream, slot=slot, digest=digest.id
        )
        planned = [
            Delivery(
                id=delivery_id("digest", issue.id, reader.id),
                purpose="digest",
                to=reader.id,
                digest=digest.id,
                planned_at=self._now,
            )
            for reader in readers
        ]
        return self._room.mailings.save_issue(issue, digest, planned)

    def together(self) -> list[list[Following]]:
        """Whom one mail is for: the watchlists of one reader, whoever keeps them; any other follower alone."""
        found: dict[str, list[Following]] = {}
        for one in self.told:
            found.setdefault(one.id if one.watchlist is None else f"watchlists of {one.subscriber}", []).append(one)
        return [held[at : at + MOST_TOGETHER] for held in found.values() for at in range(0, len(held), MOST_TOGETHER)]

    def alert(self, group: Iterable[Following]) -> bool:
        """Freeze what came in about a claim, or about a reader's watchlists, since they were told last, if anything did.

        What stands on several of a reader's watchlists is told with the one that was told the longest ago, once.
        """
        told: list[Following] = []
        wanted: dict[str, Wanted] = {}
        for following in sorted(group, key=lambda one: moment(one.since)):
            apart = self._told_singly(following)
            claims = [key for key in self._claims_for(following) if key not in apart]
            told += [following] if claims else []
            known = {key for one in wanted.values() for key in one.claims}
            if rest := [key for key in claims if key not in known]:
                before = self._room.mailings.digest(following.last_digest or "")
                wanted[following.id] = Wanted(rest, following.since, before)
        if not wanted:
            return False
        digest = compose_alerts(self._view, list(wanted.values()), made_at=self._now)
        if digest.items:
            self._save_alert(told, digest)
        return bool(digest.items)

    def _claims_for(self, following: Following) -> list[str]:
        return [claim.id for claim in self._view.claims if self.told[following].is_about(claim)]

    def _save_alert(self, told: Sequence[Following], digest: Digest) -> None:
        first = told[0]
        digest = _of_stream(digest, f"alert/{first.id}")
        planned = Delivery(
            id=delivery_id("alert", first.id, digest.id),
            purpose="hook" if first.hook else "alert",
            to=first.id,
            digest=digest.id,
            planned_at=self._now,
        )
        after = [replace(one, since=digest.until or self._now, last_digest=digest.id) for one in told]
        self._room.mailings.save_alert(after[0], digest, [planned], also=after[1:])

    def _told_singly(self, following: Following) -> frozenset[str]:
        """Claims that the reader of a watchlist follows one by one: nobody is told the same in two mails."""
        if following.watchlist is None:
            return frozenset()
        others = (one for one in self.told if one.subscriber == following.subscriber and one.watchlist is None)
        return frozenset(key for one in others for key in self.told[one].claims)


def _of_stream(digest: Digest, stream: str) -> Digest:
    """The digest as a record of its own: other readers may be told the same in the same second."""
    return replace(digest, id=f"d{sha256(f'{digest.id} {stream}'.encode()).hexdigest()[:16]}", stream=stream)
