"""Which courier the settings ask for: a server, or the outbox."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sayso.errors import DigestError
from sayso.mail.outbox import Outbox
from sayso.mail.servers import server
from sayso.mail.smtp import SmtpCourier
from sayso.mail.witness import Witness, box_of
from sayso.mail_ports import Courier
from sayso.model.words import Iso


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Where mails go, as it was set."""

    sender: str
    """The address that mails come from, and bounces go to."""
    outbox: str
    server: str = ""
    password: str = field(default="", repr=False)
    witness: str = ""
    witness_box: str = ""
    witness_password: str = field(default="", repr=False)
    settle_s: float
    bounce_box: str = ""
    bounce_password: str = field(default="", repr=False)


def courier(post: Post, now: Callable[[], Iso]) -> Courier:
    """The courier. Raises DigestError for settings that cannot be."""
    if not post.server:
        return Outbox(Path(post.outbox).expanduser())
    if bool(post.witness) != bool(post.witness_box):
        raise DigestError(
            "a witness needs an address and a mailbox",
            item="mail_witness",
            remedy="set mail_witness and mail_witness_box, or neither",
        )
    witness = None
    if post.witness:
        box = box_of(post.witness_box, post.witness_password)
        witness = Witness(address=post.witness, sender=post.sender, box=box, settle_s=post.settle_s, now=now)
    returned = box_of(post.bounce_box, post.bounce_password) if post.bounce_box else None
    return SmtpCourier(server(post.server), post.password, post.sender, witness=witness, returned=returned)
