"""Readers come and go: an address is asked before it gets anything, and leaves at one press."""

from dataclasses import replace
from hashlib import sha256
from secrets import compare_digest

from sayso.errors import DigestError
from sayso.model.mailing import Delivery, Edition, Following, Subscriber
from sayso.model.moment import moment
from sayso.model.words import Iso
from sayso.tasks.mailing.parts import Mailroom
from sayso.tell.hooks import hook_secret
from sayso.tell.letters import CONFIRM_DAYS, delivery_id, stopped
from sayso.tell.mail_address import mail_address
from sayso.tell.schedule import is_zone, later

ASK_AGAIN_S = 3_600.0
"""An address is asked once an hour at most, whoever types it in."""
MOST_ASKED_HOURLY = 100
"""Addresses asked in an hour at most: nobody uses this desk to flood others."""


def subscribe(room: Mailroom, address: str, edition: Edition | None, zone: str) -> Subscriber:
    """Ask an address whether it wants this; nothing else is sent before it says yes. Raises DigestError.

    An address that is a reader already changes its edition and zone only by saying yes again.
    """
    written = known_address(address)
    if not is_zone(zone):
        raise DigestError("no time zone", item=zone[:100], remedy="write it as Europe/Oslo")
    now = room.now()
    known = room.mailings.subscriber_of(address=written)
    if known is not None:
        return _ask_again(room, known, edition, zone, now)
    refuse_flood(room, now)
    reader = new_reader(room, written, edition, zone)
    room.mailings.add_subscriber(reader, [_confirmation(reader, now)])
    return reader


def new_reader(room: Mailroom, address: str, edition: Edition | None, zone: str) -> Subscriber:
    """Somebody who is about to be asked."""
    token = room.secret()
    return Subscriber(
        id=f"u{sha256(token.encode()).hexdigest()[:16]}",
        address=address,
        state="asked",
        edition=edition,
        zone=zone,
        token=token,
        code=room.secret(),
        asked_at=room.now(),
    )


def known_address(address: str) -> str:
    """An address as it is kept. Raises DigestError."""
    found = mail_address(address)
    if found is None:
        raise DigestError("no mail address", item=address[:100], remedy="write it as name@example.org")
    return found


def _ask_again(room: Mailroom, known: Subscriber, edition: Edition | None, zone: str, now: Iso) -> Subscriber:
    """A reader stays as they are: only their own links change anything. Nobody is asked twice in an hour."""
    if known.state == "active" or moment(later(known.asked_at, ASK_AGAIN_S)) > moment(now):
        return known
    refuse_flood(room, now)
    asked = replace(
        known, state="asked", edition=edition, zone=zone, code=room.secret(), asked_at=now, refusals_count=0
    )
    room.mailings.change_subscriber(known.id, lambda _: asked, [_confirmation(asked, now)])
    return asked


def confirm(room: Mailroom, handed: str) -> Subscriber:
    """The address says yes, with what its mail told it to hand back. Raises DigestError."""
    token, _, code = handed.partition("/")
    reader = room.mailings.subscriber_of(token=token)
    if reader is None or not compare_digest(reader.code.encode(), code.encode("utf-8", "replace")):
        raise DigestError("this link is not known", remedy="ask for the mails once more")
    if reader.state == "active":
        return reader
    now = room.now()
    if reader.state != "asked" or moment(later(reader.asked_at, CONFIRM_DAYS * 86_400)) < moment(now):
        raise DigestError("this link holds no more", remedy="ask for the mails once more")
    changed = room.mailings.change_subscriber(
        reader.id, lambda found: replace(found, state="active", confirmed_at=now) if found.code == code else found
    )
    return changed or reader


def change(room: Mailroom, token: str, edition: Edition | None, zone: str) -> Subscriber:
    """Another edition or zone for a reader, who shows the secret of their mails. Raises DigestError."""
    if not is_zone(zone):
        raise DigestError("no time zone", item=zone[:100], remedy="write it as Europe/Oslo")
    reader = known_reader(room, token)
    changed = room.mailings.change_subscriber(reader.id, lambda found: replace(found, edition=edition, zone=zone))
    return changed or reader


def leave(room: Mailroom, token: str, following_id: str | None = None) -> Subscriber:
    """Stop all mails to a reader, or those about what they follow (ids with commas between them); again changes nothing.

    Raises DigestError.
    """
    reader = known_reader(room, token)
    if following_id is not None:
        for mine in {f.id for f in room.mailings.followings() if f.subscriber == reader.id} & {
            *following_id.split(",")
        }:
            room.mailings.stop_following(mine)
        return reader
    now = room.now()
    changed = room.mailings.change_subscriber(
        reader.id, lambda found: found if found.state == "left" else stopped(found, now)
    )
    return changed or reader


def known_reader(room: Mailroom, token: str) -> Subscriber:
    """The reader whose mails carry this secret. Raises DigestError."""
    reader = room.mailings.subscriber_of(token=token)
    if reader is None:
        raise DigestError("this link is not known", remedy="use the link at the end of one of your mails")
    return reader


def follow(room: Mailroom, claim_id: str, *, reader: Subscriber | None = None, hook: str | None = None) -> Following:
    """Tell of a claim's changes from now on: a reader by mail, or a program at `hook`. Raises NotFoundError, DigestError."""
    claim = room.store.claim(claim_id)
    if (reader is None) == (hook is None):
        raise DigestError("nobody to tell", item=claim_id, remedy="give a reader or a web address")
    if hook is not None and not hook.startswith(("https://", "http://")):
        raise DigestError("no web address", item=hook[:100], remedy="give one that begins with https://")
    to = reader.id if reader else hook or ""
    same = [f for f in room.mailings.followings() if (f.claim, f.subscriber or f.hook) == (claim.id, to)]
    if same:
        return same[0]
    following = Following(
        id=f"f{sha256(room.secret().encode()).hexdigest()[:16]}",
        claim=claim.id,
        subscriber=reader.id if reader else None,
        hook=hook,
        secret=hook_secret(room.secret()) if hook else "",
        since=room.now(),
    )
    room.mailings.save_following(following)
    return following


def refuse_flood(room: Mailroom, now: Iso) -> None:
    """Raises DigestError where very many addresses were asked lately, for digests or for watchlists."""
    hour_ago = moment(later(now, -3_600))
    asked_at = [reader.asked_at for reader in room.mailings.subscribers()]
    asked_at += [following.asked_at for following in room.mailings.followings() if following.asked_at]
    asked = sum(moment(at) > hour_ago for at in asked_at)
    if asked >= MOST_ASKED_HOURLY:
        raise DigestError("too many addresses were asked in this hour", remedy="try again later")


def _confirmation(reader: Subscriber, now: Iso) -> Delivery:
    return Delivery(
        id=delivery_id("confirmation", reader.id, reader.code), purpose="confirmation", to=reader.id, planned_at=now
    )
