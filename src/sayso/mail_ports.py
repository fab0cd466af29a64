"""Ports of mailing: who carries mails, and the rows of readers and deliveries. See ports.py for the rest."""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from sayso.model.digest import Digest
from sayso.model.mailing import Bounce, Delivery, Following, Issue, Mail, Outcome, Subscriber
from sayso.model.words import Iso

Secret = Callable[[], str]
"""A token that nobody can guess; made in app.py alone."""

Post = Callable[[str, bytes, Sequence[tuple[str, str]]], Outcome]
"""POSTs bytes with headers to an address on the public net, and to no other. Never raises."""


class Courier(Protocol):
    """Carries mails away: to a server, or into a folder."""

    def hand(self, mail: Mail, before_end: Callable[[], None]) -> Outcome:
        """Hand one mail over. `before_end` is called once, before the bytes after which it may be accepted.

        Until it is called the mail is certainly not accepted. Raises DigestError where no mail can be handed over.
        """
        ...

    def accepted(self, message_ids: Iterable[str]) -> frozenset[str] | None:
        """Those of these messages that were accepted, as a witness shows; null where no witness can tell."""
        ...

    def settle_s(self) -> float:
        """How long after an attempt the witness may still be without what was accepted."""
        ...

    def bounces(self) -> tuple[Bounce, ...]:
        """Mails that came back, as far as they can be seen; the same ones again each time. Raises DigestError."""
        ...

    def close(self) -> None: ...


class Mailings(Protocol):
    """The rows of readers and deliveries. Every method that writes is one transaction."""

    def lock(self) -> bool:
        """Take the right to send from this ledger until this process ends, however it ends; false: another has it."""
        ...

    def unlock(self) -> None: ...

    def close(self) -> None: ...

    # readers
    def add_subscriber(self, subscriber: Subscriber, deliveries: Sequence[Delivery] = ()) -> bool:
        """False, and nothing changes, where the address is there already."""
        ...

    def change_subscriber(
        self, subscriber_id: str, change: Callable[[Subscriber], Subscriber], deliveries: Sequence[Delivery] = ()
    ) -> Subscriber | None:
        """Put what `change` makes of a reader in the reader's place, nobody else writing meanwhile; None: unknown."""
        ...

    def subscriber(self, subscriber_id: str) -> Subscriber | None: ...

    def subscriber_of(self, *, address: str | None = None, token: str | None = None) -> Subscriber | None:
        """By the address, letter case apart, or by the token."""
        ...

    def subscribers(self) -> tuple[Subscriber, ...]:
        """Ordered by address."""
        ...

    def forget(self, subscriber_id: str) -> None:
        """Delete a reader with all that was kept about them."""
        ...

    def save_following(self, following: Following, deliveries: Sequence[Delivery] = ()) -> None: ...

    def stop_following(self, following_id: str) -> bool: ...

    def followings(self) -> tuple[Following, ...]:
        """Ordered by id."""
        ...

    # issues
    def save_issue(self, issue: Issue, digest: Digest, deliveries: Sequence[Delivery]) -> bool:
        """False, and nothing changes, where the stream has an issue for that slot already."""
        ...

    def save_alert(
        self, following: Following, digest: Digest, deliveries: Sequence[Delivery], *, also: Sequence[Following] = ()
    ) -> None:
        """Nothing where the following is there no more; `also` are others that are told by the same, as far as they are there."""
        ...

    def issues(self, stream: str | None = None, limit: int | None = None) -> tuple[Issue, ...]:
        """Newest first."""
        ...

    def digest(self, digest_id: str) -> Digest | None: ...

    # deliveries
    def save_delivery(self, delivery: Delivery) -> None: ...

    def due(self, now: Iso) -> tuple[Delivery, ...]:
        """Planned ones whose time has come, in the order in which they were planned."""
        ...

    def delivery(self, delivery_id: str) -> Delivery | None: ...

    def deliveries(self, *states: str) -> tuple[Delivery, ...]:
        """In the order in which they were planned; all without states."""
        ...

    def deliveries_to(self, subscriber_id: str, limit: int | None = None) -> tuple[Delivery, ...]:
        """Those planned last first."""
        ...
