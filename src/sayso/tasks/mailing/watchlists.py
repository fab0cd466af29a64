"""Mails about a watchlist: an address is asked for itself, and then gets one mail for all that came in about what is watched.

Whoever has an account may name any address, so nothing is sent before its reader says yes to this watchlist, even where
the address gets other mails of this desk already.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from secrets import compare_digest

from sayso.errors import DigestError, NotFoundError
from sayso.model.claim import Claim
from sayso.model.mailing import Delivery, Following, Subscriber
from sayso.model.moment import moment
from sayso.model.shelf import WatchItem
from sayso.model.words import Iso
from sayso.ports import Store
from sayso.tasks.mailing.parts import Mailroom
from sayso.tasks.mailing.readers import ASK_AGAIN_S, known_address, new_reader, refuse_flood
from sayso.tell.letters import CONFIRM_DAYS, delivery_id
from sayso.tell.schedule import later

MOST_ADDRESSES = 5
"""Addresses that are told of one watchlist."""
MOST_SAID = 500
"""Statements of a watched speaker that one mail looks at, the latest."""


def watch_by_mail(room: Mailroom, owner: str, address: str) -> Following:
    """Ask an address whether it wants to be told of an owner's watchlist. Raises DigestError."""
    written, now = known_address(address), room.now()
    mine = of_owner(room, owner)
    reader = room.mailings.subscriber_of(address=written)
    same = next((one for one in mine if reader and one.subscriber == reader.id), None)
    if same and (same.confirmed_at or moment(later(same.asked_at or now, ASK_AGAIN_S)) > moment(now)):
        return same
    if same is None and len(mine) >= MOST_ADDRESSES:
        raise DigestError(f"{MOST_ADDRESSES} addresses are told already", remedy="stop the mails to one of them first")
    refuse_flood(room, now)
    if reader is None:
        reader = new_reader(room, written, None, room.zone)
        room.mailings.add_subscriber(reader)
    code = room.secret()
    asked = same or Following(
        id=f"f{sha256(code.encode()).hexdigest()[:16]}", claim="", watchlist=owner, subscriber=reader.id, since=now
    )
    asked = replace(asked, code=code, asked_at=now)
    question = Delivery(
        id=delivery_id("watching", asked.id, code), purpose="watching", to=asked.id, digest=None, planned_at=now
    )
    room.mailings.save_following(asked, [question])
    return asked


def of_owner(room: Mailroom, owner: str) -> tuple[Following, ...]:
    """Who is told of an owner's watchlist, or was asked."""
    return tuple(one for one in room.mailings.followings() if one.watchlist == owner)


def confirm_watching(room: Mailroom, handed: str) -> Following | None:
    """An address says yes to a watchlist; null for what no mail about a watchlist told it. Raises DigestError.

    A reader who left, or was never asked for anything else, gets alerts alone.
    """
    token, _, code = handed.partition("/")
    reader = room.mailings.subscriber_of(token=token)
    asked = next((one for one in room.mailings.followings() if reader and _was_told(one, reader, code)), None)
    if reader is None or asked is None:
        return None
    now = room.now()
    if asked.confirmed_at is None:
        if moment(later(asked.asked_at or now, CONFIRM_DAYS * 86_400)) < moment(now):
            raise DigestError("this link holds no more", remedy="ask for the mails once more")
        asked = replace(asked, confirmed_at=now, since=now)
        room.mailings.save_following(asked)
        room.mailings.change_subscriber(reader.id, lambda found: _joined(found, now))
    return asked


def _was_told(following: Following, reader: Subscriber, code: str) -> bool:
    known = following.code.encode()
    return following.subscriber == reader.id and bool(known) and compare_digest(known, code.encode("utf-8", "replace"))


def _joined(reader: Subscriber, now: Iso) -> Subscriber:
    """A reader who is asked whether they want a digest is not taken to have said yes to that."""
    if reader.state == "active" or (reader.state == "asked" and reader.edition):
        return reader
    return replace(reader, state="active", edition=None, confirmed_at=now, refusals_count=0)


@dataclass(frozen=True, slots=True)
class Told:
    """What a follower is told of: claims, and those of certain speakers."""

    claims: Mapping[str, Claim]
    """By id."""
    speakers: frozenset[str] = frozenset()

    def is_about(self, claim: Claim) -> bool:
        """True for what the follower asked for."""
        return claim.id in self.claims or any(said.source in self.speakers for said in claim.statements)


def told_of(room: Mailroom, following: Following) -> Told:
    """What a follower is told of now; what the ledger does not hold any more is left out."""
    if following.watchlist is None:
        return Told({claim.id: claim for claim in _claim(room.store, following.claim)})
    items = room.shelves.watched(following.watchlist)
    claims = {claim.id: claim for item in items for claim in _claims(room.store, item, following.since)}
    return Told(claims, frozenset(item.key for item in items if item.kind == "speaker"))


def _claims(store: Store, item: WatchItem, since: Iso) -> Iterator[Claim]:
    if item.kind == "claim":
        yield from _claim(store, item.key)
    elif item.kind == "story":
        for story in store.stories_of_reports([item.key]):
            yield from store.claims_by_id(story.claims)
    else:
        said = store.said_since(later(since, -86_400), "speaker", item.key, MOST_SAID)
        yield from store.claims_by_id(list(dict.fromkeys(one.claim for one in said)))


def _claim(store: Store, claim_id: str) -> Iterator[Claim]:
    try:
        yield store.claim(claim_id)
    except NotFoundError:
        return


def may_be_told(room: Mailroom, following: Following) -> bool:
    """False while nobody said yes, where the reader left, and where whose watchlist it is may not see the ledger any more."""
    if following.watchlist is None:
        return True
    reader = room.mailings.subscriber(following.subscriber or "")
    if following.confirmed_at is None or reader is None or reader.state in ("left", "bouncing"):
        return False
    return room.shelves.is_in_use(following.watchlist)
