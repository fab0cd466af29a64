"""Parts that mailing needs, plugged together in app.py."""

from dataclasses import dataclass

from sayso.mail_ports import Courier, Mailings, Post, Secret
from sayso.model.mailing import Edition
from sayso.ports import Now, Store
from sayso.shelf_ports import Shelves
from sayso.tell.letters import Imprint


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailroom:
    """What mailing works with. `edition` and `zone` are the desk's own: of the digests on its pages and in its feeds."""

    store: Store
    mailings: Mailings
    shelves: Shelves
    courier: Courier
    post: Post
    imprint: Imprint
    now: Now
    secret: Secret
    edition: Edition
    zone: str


def stream_of(edition: Edition, zone: str) -> str:
    """Readers of one edition in one zone get the same issues."""
    return f"{edition}/{zone}"
