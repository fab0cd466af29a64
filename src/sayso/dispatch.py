"""`Dispatch`: the face of mailing, beside `Ledger`: readers, what they follow, and one run of the mail room."""

from dataclasses import dataclass
from types import TracebackType
from typing import Self

from sayso.app import Services, make_mailroom
from sayso.errors import DigestError
from sayso.model.digest import Digest
from sayso.model.mailing import Delivery, Edition, Following, Subscriber
from sayso.tasks.mailing import readers, watchlists
from sayso.tasks.mailing.parts import stream_of
from sayso.tasks.mailing.send import Run, send
from sayso.tell.digest_feeds import MOST_ENTRIES
from sayso.tell.digest_letter import Letter


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader with what is on its way to them, arrived or went wrong, the last first."""

    subscriber: Subscriber
    deliveries: tuple[Delivery, ...]


class Dispatch:
    """The mailing of a ledger. Raises DigestError where the settings cannot be."""

    def __init__(self, services: Services) -> None:
        self._room = make_mailroom(services)

    def subscribe(self, address: str, edition: Edition | None = None, zone: str | None = None) -> Subscriber:
        """Ask an address whether it wants these mails; nothing else goes there before it says yes."""
        return readers.subscribe(self._room, address, edition or self._room.edition, zone or self._room.zone)

    def confirm(self, handed: str) -> Subscriber:
        """An address says yes, with what its mail told it to hand back."""
        return readers.confirm(self._room, handed)

    def watch(self, owner: str, address: str) -> Following:
        """Ask an address whether it wants to be told of an owner's watchlist; nothing else goes there before it says yes."""
        return watchlists.watch_by_mail(self._room, owner, address)

    def confirm_watching(self, handed: str) -> bool:
        """An address says yes to mails about a watchlist; False where what it hands back is about something else."""
        return watchlists.confirm_watching(self._room, handed) is not None

    def watchers(self, owner: str) -> tuple[tuple[Following, Subscriber], ...]:
        """Who is told of an owner's watchlist, or was asked."""
        told = ((one, self._room.mailings.subscriber(one.subscriber or "")) for one in self._of_owner(owner))
        return tuple((one, reader) for one, reader in told if reader is not None)

    def unwatch(self, owner: str, following_id: str) -> None:
        """Send no more mails about an owner's watchlist to one of those addresses."""
        if following_id in (one.id for one in self._of_owner(owner)):
            self._room.mailings.stop_following(following_id)

    def _of_owner(self, owner: str) -> tuple[Following, ...]:
        return watchlists.of_owner(self._room, owner)

    def reader(self, token: str) -> Subscriber:
        """The reader whose mails carry this secret."""
        return readers.known_reader(self._room, token)

    def change(self, token: str, edition: Edition | None, zone: str) -> Subscriber:
        """Another edition or zone."""
        return readers.change(self._room, token, edition, zone)

    def leave(self, token: str, following_id: str | None = None) -> Subscriber:
        """Stop all mails, or those about one claim or watchlist."""
        return readers.leave(self._room, token, following_id)

    def readers(self) -> tuple[Reader, ...]:
        """All who ever asked, by address."""
        mailings = self._room.mailings
        return tuple(Reader(found, mailings.deliveries_to(found.id)) for found in mailings.subscribers())

    def of_address(self, address: str) -> Subscriber:
        """The reader with this address. Raises DigestError."""
        found = self._room.mailings.subscriber_of(address=address)
        if found is None:
            raise DigestError("nobody with this address", item=address, remedy="list them with `sayso subscribers`")
        return found

    def remove(self, address: str) -> Subscriber:
        """Stop all mails to an address; it can come back only by its own word."""
        return readers.leave(self._room, self.of_address(address).token)

    def forget(self, address: str) -> None:
        """Delete all that is kept about an address."""
        self._room.mailings.forget(self.of_address(address).id)

    def follow(self, claim_id: str, *, address: str | None = None, hook: str | None = None) -> Following:
        """Tell a reader, or a program that listens, of every change of a claim from now on."""
        reader = self.of_address(address) if address else None
        return readers.follow(self._room, claim_id, reader=reader, hook=hook)

    def unfollow(self, following_id: str) -> bool:
        """Tell of that claim or watchlist no more."""
        return self._room.mailings.stop_following(following_id)

    def followings(self) -> tuple[Following, ...]:
        """Who follows which claim, or whose watchlist."""
        return self._room.mailings.followings()

    def deliveries(self, *states: str) -> tuple[Delivery, ...]:
        """How far each mail has come."""
        return self._room.mailings.deliveries(*states)

    def send(self, after: int | None = None) -> Run:
        """One run: settle what was cut off, plan what is due, deliver what is planned."""
        return send(self._room, after)

    def feed(self) -> tuple[Digest, ...]:
        """The newest digests of the desk's own stream and those made by hand, newest first: what feeds carry."""
        issued = self._room.mailings.issues(stream_of(self._room.edition, self._room.zone), MOST_ENTRIES)
        own = [self._room.mailings.digest(issue.digest) for issue in issued]
        by_hand = self._room.store.latest_digests(MOST_ENTRIES, is_by_hand=True)
        found = sorted([*filter(None, own), *by_hand], key=lambda digest: digest.place, reverse=True)
        return tuple(found[:MOST_ENTRIES])

    def letter(self) -> Letter:
        """How digests on the web are addressed and dated."""
        return Letter(home=self._room.imprint.home, zone=self._room.zone)

    def close(self) -> None:
        """Give the connections back."""
        self._room.courier.close()
        self._room.mailings.close()

    def __enter__(self) -> Self:
        """Use as a context manager."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()
