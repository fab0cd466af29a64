"""Deliver: hand over what is planned, one mail to a reader and issue, whatever is killed when.

SMTP has one blind spot. A server that has the whole message accepts it by an answer; a sender that dies, or a line that
breaks, between the last byte and the answer cannot know which it was, and SMTP has no way to ask (RFC 1047; RFC 1845
would, and nobody serves it). So the intent is written down before the last byte (`handing`), the answer after it. What
is found in between later on is asked of a witness: the outbox folder itself, or a mailbox that gets each mail in the
same SMTP transaction as its reader, so that the server has accepted both or neither. Where there is no witness, the
mail is never sent again (`unsure`), and the reader's next one says where to read what may be missing.
"""

import json
from dataclasses import dataclass, replace
from functools import partial

from sayso.errors import DigestError
from sayso.model.digest import Digest
from sayso.model.mailing import Delivery, Following, Mail, Outcome, Progress, Subscriber
from sayso.model.moment import moment
from sayso.model.record import to_record
from sayso.model.words import Iso
from sayso.tasks.mailing.parts import Mailroom
from sayso.tasks.mailing.watchlists import may_be_told
from sayso.tell.hooks import hook_headers
from sayso.tell.letters import alert_mail, confirmation_mail, digest_mail, message_id, watching_mail
from sayso.tell.schedule import later

WAITS_S = (300.0, 900.0, 3_600.0, 4 * 3_600.0, 12 * 3_600.0, 24 * 3_600.0)
"""Before each further try after a server said "later" (4xx); after the last, the mail is given up."""
MOST_REFUSALS = 3
"""Mails in a row that a server may refuse for good before a reader counts as bouncing; a bad address counts at once."""
MOST_LOOKED_BACK = 20
"""Deliveries to a reader that are asked whether they were of unknown fate."""
GONE = "the reader left, or the digest is not there any more"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What one run did."""

    accepted_count: int = 0
    later_count: int = 0
    refused_count: int = 0
    unsure_count: int = 0
    dropped_count: int = 0
    trouble: str | None = None
    """Why the run ended early; what was not handed over stays planned."""


def settle(room: Mailroom) -> None:
    """Find out what became of mails whose sender was cut off. Call it with the lock held: nobody else is sending."""
    for delivery in room.mailings.deliveries("handing"):
        room.mailings.save_delivery(replace(delivery, state="unsure"))
    unsure = [delivery for delivery in room.mailings.deliveries("unsure") if _has_settled(room, delivery)]
    ids = {message_id(delivery, room.imprint): delivery for delivery in unsure}
    found = room.courier.accepted(ids) if ids else None
    if found is None:
        return
    for key, delivery in ids.items():
        if key in found:
            room.mailings.save_delivery(replace(delivery, state="accepted", said="found at the witness"))
        else:
            room.mailings.save_delivery(replace(delivery, state="planned", said="not found at the witness"))


def take_back(room: Mailroom) -> None:
    """Mails that were accepted and came back count as refused, once each."""
    for bounce in room.courier.bounces():
        delivery = room.mailings.delivery(bounce.message_id.partition("@")[0])
        if delivery is None or delivery.state not in ("accepted", "unsure"):
            continue
        room.mailings.save_delivery(replace(delivery, state="refused", said=bounce.said))
        last = room.mailings.deliveries_to(delivery.to, MOST_REFUSALS)
        again = len(last) == MOST_REFUSALS and all(found.state == "refused" for found in last)
        outcome = Outcome("refused", bounce.said, is_bad_address=bounce.is_bad_address or again)
        room.mailings.change_subscriber(delivery.to, partial(counted, outcome=outcome))


def _has_settled(room: Mailroom, delivery: Delivery) -> bool:
    since = later(delivery.tried_at or delivery.planned_at, room.courier.settle_s())
    return delivery.purpose != "hook" and moment(since) <= moment(room.now())


def deliver(room: Mailroom) -> Sent:
    """Hand over every mail whose time has come. Call it with the lock held."""
    digests: dict[str, Digest] = {}
    counts: dict[Progress, int] = {}
    for delivery in room.mailings.due(room.now()):
        try:
            state = _Attempt(room, delivery, digests).make()
        except DigestError as error:
            return _sent(counts, str(error))
        counts[state] = counts.get(state, 0) + 1
    return _sent(counts, None)


def _sent(counts: dict[Progress, int], trouble: str | None) -> Sent:
    return Sent(
        accepted_count=counts.get("accepted", 0),
        later_count=counts.get("planned", 0),
        refused_count=counts.get("refused", 0) + counts.get("given_up", 0),
        unsure_count=counts.get("unsure", 0),
        dropped_count=counts.get("dropped", 0),
        trouble=trouble,
    )


class _Attempt:
    """One try at one delivery."""

    def __init__(self, room: Mailroom, delivery: Delivery, digests: dict[str, Digest]) -> None:
        self._room = room
        self._delivery = delivery
        self._known = digests
        """Digests of this run: one goes to many readers."""

    def _digest(self) -> Digest | None:
        wanted = self._delivery.digest or ""
        if wanted not in self._known:
            found = self._room.mailings.digest(wanted)
            if found is not None:
                self._known[wanted] = found
        return self._known.get(wanted)

    def make(self) -> Progress:
        if self._delivery.purpose == "hook":
            return self._keep(self._posted(), None)
        reader, mail = self._mail()
        if reader is None or mail is None:
            return self._save("dropped", GONE)
        return self._keep(self._room.courier.hand(mail, self._before_end), reader)

    def _before_end(self) -> None:
        """Written down before the bytes after which the server may have the mail."""
        self._delivery = replace(self._delivery, tries_count=self._delivery.tries_count + 1, tried_at=self._room.now())
        self._save("handing", None)

    def _keep(self, outcome: Outcome, reader: Subscriber | None) -> Progress:
        """Write down what became of it."""
        if self._delivery.state != "handing":
            self._delivery = replace(
                self._delivery, tries_count=self._delivery.tries_count + 1, tried_at=self._room.now()
            )
        if outcome.verdict == "later":
            return self._wait(outcome.said)
        if reader is not None and outcome.verdict in ("accepted", "refused"):
            self._room.mailings.change_subscriber(reader.id, lambda found: counted(found, outcome))
        return self._save(outcome.verdict, outcome.said)

    def _wait(self, said: str) -> Progress:
        tries = self._delivery.tries_count
        if tries > len(WAITS_S):
            return self._save("given_up", said)
        return self._save("planned", said, next_at=later(self._room.now(), WAITS_S[tries - 1]))

    def _save(self, state: Progress, said: str | None, next_at: Iso | None = None) -> Progress:
        self._delivery = replace(self._delivery, state=state, said=said, next_at=next_at)
        self._room.mailings.save_delivery(self._delivery)
        return state

    def _mail(self) -> tuple[Subscriber | None, Mail | None]:
        """The mail as the reader is to get it; None for a reader who left, or never confirmed."""
        delivery, room = self._delivery, self._room
        if delivery.purpose == "confirmation":
            reader = room.mailings.subscriber(delivery.to)
            asked = reader is not None and reader.state == "asked"
            return (reader, confirmation_mail(delivery, reader, room.imprint)) if reader and asked else (None, None)
        if delivery.purpose == "watching":
            return self._question()
        digest = self._digest()
        if digest is None:
            return None, None
        if delivery.purpose == "alert":
            return self._alert(digest)
        reader = room.mailings.subscriber(delivery.to)
        if reader is None or reader.state != "active":
            return None, None
        missed = missed_by(room, reader)
        return reader, digest_mail(delivery, digest, reader, room.imprint, edition=reader.edition, missed=missed)

    def _following(self) -> tuple[Following | None, Subscriber | None]:
        """Whom the delivery is to be told, and what they follow."""
        following = next((f for f in self._room.mailings.followings() if f.id == self._delivery.to), None)
        reader = self._room.mailings.subscriber(following.subscriber) if following and following.subscriber else None
        return following, reader

    def _question(self) -> tuple[Subscriber | None, Mail | None]:
        """Whether an address wants to be told of a watchlist; also one that left may be asked, by whoever owns one."""
        following, reader = self._following()
        if following is None or reader is None or following.confirmed_at is not None:
            return None, None
        return reader, watching_mail(self._delivery, reader, following, self._room.imprint)

    def _alert(self, digest: Digest) -> tuple[Subscriber | None, Mail | None]:
        told = [one for one in self._told_by(digest) if may_be_told(self._room, one)]
        reader = self._room.mailings.subscriber(told[0].subscriber or "") if told else None
        if reader is None or (told[0].watchlist is None and reader.state != "active"):
            return None, None
        return reader, alert_mail(self._delivery, digest, reader, told, self._room.imprint)

    def _told_by(self, digest: Digest) -> list[Following]:
        """Whom the mail is for, and the same reader's other watchlists that it tells of."""
        to, told = self._delivery.to, digest.id
        return [
            one
            for one in self._room.mailings.followings()
            if one.id == to or (one.watchlist is not None and one.last_digest == told)
        ]

    def _posted(self) -> Outcome:
        """A hook may get the same delivery twice; its id tells the receiver."""
        following, _ = self._following()
        digest = self._digest()
        if following is None or following.hook is None or digest is None:
            return Outcome("refused", GONE)
        record = {"claim": following.claim, "digest": to_record(digest)}
        body = json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")
        headers = hook_headers(self._delivery.id, self._room.now(), body, following.secret)
        return self._room.post(following.hook, body, headers)


def counted(reader: Subscriber, outcome: Outcome) -> Subscriber:
    """The reader after a mail was accepted or refused: whose address does not exist, or refuses on and on, is let be."""
    if outcome.verdict == "accepted":
        return replace(reader, refusals_count=0)
    refusals = reader.refusals_count + 1
    is_bouncing = reader.state == "active" and (outcome.is_bad_address or refusals >= MOST_REFUSALS)
    return replace(reader, refusals_count=refusals, state="bouncing" if is_bouncing else reader.state)


def missed_by(room: Mailroom, reader: Subscriber) -> tuple[str, ...]:
    """Digests of unknown fate since the last one that this reader's server accepted, the oldest first."""
    missed: list[str] = []
    for delivery in room.mailings.deliveries_to(reader.id, MOST_LOOKED_BACK):
        if delivery.purpose == "digest" and delivery.digest:
            if delivery.state == "accepted":
                break
            if delivery.state == "unsure":
                missed.append(delivery.digest)
    return tuple(reversed(missed))
