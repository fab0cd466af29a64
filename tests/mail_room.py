"""A mail room for tests: the real rows, tasks and courier over the small ledger, on a clock of their own."""

import itertools
from multiprocessing.connection import Connection
from pathlib import Path

from sayso.mail.outbox import Outbox
from sayso.mail.servers import Server
from sayso.mail.smtp import SmtpCourier
from sayso.mail.witness import MaildirBox, Witness
from sayso.mail_ports import Courier
from sayso.model.mailing import Edition, Outcome
from sayso.store.database import Database
from sayso.store.mailing import SqlMailings
from sayso.store.sql_store import SqlStore
from sayso.tasks.mailing.parts import Mailroom
from sayso.tasks.mailing.send import send
from sayso.tell.letters import Imprint
from sayso.tell.schedule import later
from tests.mail_server import WITNESS

IMPRINT = Imprint(name="Sayso", address="digest@desk.example", home="https://desk.example")
START = "2026-03-12T07:30:00+00:00"
"""A Thursday, half an hour after the daily slot."""


class Clock:
    """A present moment that moves when it is told to."""

    def __init__(self, at: str = START) -> None:
        self.at = at

    def __call__(self) -> str:
        """See Now."""
        return self.at

    def move(self, days: float) -> None:
        """So many days later."""
        self.at = later(self.at, days * 86_400)


def posted(url: str, body: bytes, headers: object) -> Outcome:
    """No hook is ever there."""
    del url, body, headers
    return Outcome("later", "nobody listens")


def mail_room(address: str, courier: Courier, clock: Clock, *, edition: Edition = "daily") -> Mailroom:
    """A mail room over a ledger. Its secrets are numbered, so that the same tests give the same mails."""
    store = SqlStore(address)
    mailings = SqlMailings(Database(address, make=False))
    known = sum(1 for _ in mailings.subscribers())
    numbers = itertools.count(2 * known)
    return Mailroom(
        store=store,
        mailings=mailings,
        shelves=store.shelves(),
        courier=courier,
        post=posted,
        imprint=IMPRINT,
        now=clock,
        secret=lambda: f"secret-{next(numbers)}",
        edition=edition,
        zone="UTC",
    )


def close(room: Mailroom) -> None:
    """Give everything back."""
    room.courier.close()
    room.mailings.close()
    room.store.close()


def smtp(port: int, maildir: Path | None = None, *, settle_s: float = 0.0, probe_s: float = 5.0) -> SmtpCourier:
    """A courier to the test's server, with a witness where there is a Maildir."""
    witness = None
    if maildir is not None:
        witness = Witness(
            address=WITNESS,
            sender=IMPRINT.address,
            box=MaildirBox(maildir),
            settle_s=settle_s,
            now=lambda: START,
            probe_s=probe_s,
        )
    return SmtpCourier(Server("127.0.0.1", port, "plain"), "", IMPRINT.address, witness=witness)


def sender(ready: Connection, ledger: str, to: str, maildir: str | None, days: int) -> None:
    """What a sender in a process of its own does, to be killed: an issue a day, from where the last one came to."""
    courier: Courier
    courier = smtp(int(to), Path(maildir) if maildir else None, settle_s=1.0) if to.isdigit() else Outbox(Path(to))
    clock = Clock()
    room = mail_room(ledger, courier, clock)
    done = max(len(room.mailings.issues()) - 1, 0)
    clock.move(done)
    ready.send("ready")  # from here on it may be killed
    for _ in range(done, days):
        run = send(room)
        assert run.sent.trouble is None, run.sent.trouble
        clock.move(1)
    close(room)
