"""Mailing: who is written to, what goes out, and how far each mail has come."""

from dataclasses import dataclass
from typing import Literal

from sayso.model.words import Iso

Edition = Literal["twice_weekly", "daily", "weekly", "on_change"]
Membership = Literal["asked", "active", "left", "bouncing"]
"""asked: the address has not confirmed yet. bouncing: its server says that there is no such address."""
Purpose = Literal["confirmation", "watching", "digest", "alert", "hook"]
"""watching: an address is asked whether it wants to be told of a watchlist."""
Progress = Literal["planned", "handing", "accepted", "unsure", "refused", "given_up", "dropped"]
"""How far a delivery has come.

planned: nothing was handed over, or what was is known not to have been accepted. handing: the next bytes end the
message, so from here on the server may have it. unsure: nobody can tell any more whether it has; never sent again.
accepted, refused (5xx), given_up (4xx for too long), dropped (the reader left): done.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscriber:
    """Somebody who asked for mails. `token` is the secret that the links in their mails carry, for good."""

    id: str
    address: str
    state: Membership
    edition: Edition | None
    """None: alerts alone."""
    zone: str
    token: str
    code: str
    """The secret of the last mail that asked for a confirmation."""
    asked_at: Iso
    confirmed_at: Iso | None = None
    left_at: Iso | None = None
    refusals_count: int = 0
    """Mails in a row that their server refused for good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """A claim that is watched for a reader, or for a program that listens at `hook`; or somebody's watchlist, for a reader."""

    id: str
    claim: str
    """Empty where it is a watchlist."""
    watchlist: str | None = None
    """Whose watchlist: an account's id, or `model.shelf.OF_THE_LEDGER`."""
    subscriber: str | None = None
    hook: str | None = None
    secret: str = ""
    """With it, what is posted to a hook is signed: `whsec_…` (`tell.hooks`)."""
    since: Iso
    """What came in by then was told, or was there before."""
    last_digest: str | None = None
    code: str = ""
    """The secret of the mail that asked the reader of a watchlist."""
    asked_at: Iso | None = None
    confirmed_at: Iso | None = None
    """Of a watchlist: nothing is sent before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A digest as it went out to the readers of one stream ("daily/Europe/Oslo") for one slot."""

    id: str
    stream: str
    slot: Iso
    """The moment it was due (UTC)."""
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One mail to one reader. Its id and its Message-ID are fixed when it is planned, and stay through every try."""

    id: str
    purpose: Purpose
    to: str
    """The id of the subscriber; of the following, for an alert, a hook and a question about a watchlist."""
    digest: str | None = None
    planned_at: Iso
    state: Progress = "planned"
    tries_count: int = 0
    tried_at: Iso | None = None
    next_at: Iso | None = None
    """Not before then; null: as soon as may be."""
    said: str | None = None
    """The server's last words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail ready to be put into MIME. The same record always makes the same bytes."""

    message_id: str
    """Without angle brackets."""
    date: Iso
    sender: str
    """A mailbox: `Name <address>`."""
    to: str
    subject: str
    text: str
    html: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one attempt: accepted; later (4xx); refused (5xx); unsure (the answer never came)."""

    verdict: Literal["accepted", "later", "refused", "unsure"]
    said: str = ""
    is_bad_address: bool = False
    """The server says that there is no such address, rather than that it does not want this mail."""


@dataclass(frozen=True, slots=True)
class Bounce:
    """A mail that was accepted and came back."""

    message_id: str
    said: str
    is_bad_address: bool
