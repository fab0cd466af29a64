"""Letters: the mails that readers get, as plain records. The same reader and digest always give the same mail."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from sayso.errors import DigestError
from sayso.model.digest import Digest
from sayso.model.mailing import Delivery, Edition, Following, Mail, Subscriber
from sayso.model.words import Iso
from sayso.tell.digest_html import digest_as_mail
from sayso.tell.digest_letter import Letter, subject
from sayso.tell.digest_text import digest_as_text
from sayso.tell.mail_address import mailbox_parts
from sayso.tell.pages import path_segment
from sayso.tell.phrases import and_joined, day
from sayso.tell.plain import wrapped
from sayso.tell.schedule import EDITIONS

CONFIRM_DAYS = 7
"""How long a link that confirms an address holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """Who sends the mails, and where the desk's pages for readers stand on the web, if anywhere."""

    name: str
    address: str
    home: str | None = None

    @classmethod
    def of(cls, sender: str, home: str) -> "Imprint":
        """From the settings. Raises DigestError for a sender that no server would take."""
        parts = mailbox_parts(sender)
        if parts is None:
            raise DigestError(
                "no mail address to send from", item=sender, remedy='set mail_from = "Sayso <desk@your.domain>"'
            )
        return cls(name=parts[0], address=parts[1], home=home.rstrip("/") or None)

    @property
    def domain(self) -> str:
        """The part of the address after the @."""
        return self.address.rpartition("@")[2]

    @property
    def mailbox(self) -> str:
        """As the From header has it."""
        return f'"{self.name}" <{self.address}>' if self.name else self.address


def delivery_id(*parts: str) -> str:
    """An id for a delivery, made of what it delivers and to whom: planned again, it is the same."""
    return f"m{sha256(chr(10).join(parts).encode()).hexdigest()[:24]}"


def message_id(delivery: Delivery, imprint: Imprint) -> str:
    """The Message-ID, without angle brackets: the same through every try."""
    return f"{delivery.id}@{imprint.domain}"


def digest_mail(
    delivery: Delivery,
    digest: Digest,
    reader: Subscriber,
    imprint: Imprint,
    *,
    edition: Edition | None,
    missed: tuple[str, ...] = (),
) -> Mail:
    """A digest for a reader; `missed` are earlier ones that may not have arrived."""
    letter = Letter(
        home=imprint.home,
        zone=reader.zone,
        because=f"{_asked(reader)}: {EDITIONS[edition]}." if edition else f"{_asked(reader)}.",
        leave=leave_address(reader, imprint),
        missed=missed,
    )
    return _letter_mail(delivery, digest, letter, reader, imprint, edition or "digest")


def alert_mail(
    delivery: Delivery, digest: Digest, reader: Subscriber, told: Sequence[Following], imprint: Imprint
) -> Mail:
    """What came in about a claim that the reader follows, or about what stands on watchlists that tell them."""
    is_watchlist = told[0].watchlist is not None
    letter = Letter(
        home=imprint.home,
        zone=reader.zone,
        because=_followed(reader, told),
        leave=leave_address(reader, imprint, told),
        heading="Watchlist" if is_watchlist else "Alert",
    )
    return _letter_mail(delivery, digest, letter, reader, imprint, "watchlist" if is_watchlist else "alerts")


def _followed(reader: Subscriber, told: Sequence[Following]) -> str:
    if told[0].watchlist is None:
        return f"{_asked(reader)}: you follow the claim {told[0].claim}."
    asked = and_joined(list(dict.fromkeys(day(one.confirmed_at) for one in told)))
    what = "a watchlist" if len(told) == 1 else f"{len(told)} watchlists"
    return f"You asked for these mails on {asked}: they tell of what stands on {what}."


def confirmation_mail(delivery: Delivery, reader: Subscriber, imprint: Imprint) -> Mail:
    """The one mail that an address gets before somebody who reads it has said yes."""
    what = f"the Sayso digest {EDITIONS[reader.edition]} ({reader.zone})" if reader.edition else "Sayso’s alerts"
    return _question_mail(delivery, reader, imprint, f"{day(reader.asked_at)} for {what}", confirmation(reader))


def watching_mail(delivery: Delivery, reader: Subscriber, following: Following, imprint: Imprint) -> Mail:
    """The one mail that an address gets before somebody who reads it has said yes to mails about a watchlist."""
    asked = f"{day(following.asked_at)} for mails about a watchlist in Sayso, one whenever something comes in about it,"
    return _question_mail(delivery, reader, imprint, asked, confirmation(reader, following.code))


def _question_mail(delivery: Delivery, reader: Subscriber, imprint: Imprint, asked: str, handed: str) -> Mail:
    if imprint.home:
        way = f"To get it, open this page and confirm:\n\n{imprint.home}/confirm/{handed}"
    else:
        way = f"To get it, hand this back to the desk:\n\nsayso subscribers confirm {handed}"
    text = "\n\n".join(
        (
            wrapped(f"Somebody, probably you, asked on {asked} to be sent to this address."),
            way,
            wrapped(f"The link holds for {CONFIRM_DAYS} days. If it was not you, do nothing: no other mail will come."),
        )
    )
    return Mail(
        message_id=message_id(delivery, imprint),
        date=delivery.planned_at,
        sender=imprint.mailbox,
        to=reader.address,
        subject="Sayso: confirm your address",
        text=f"{text}\n",
        headers=_AUTOMATIC,
    )


def confirmation(reader: Subscriber, code: str = "") -> str:
    """What an address hands back to confirm: the end of the link in the mail that asked it, for itself or with a `code`."""
    return f"{path_segment(reader.token)}/{path_segment(code or reader.code)}"


def leave_address(reader: Subscriber, imprint: Imprint, told: Sequence[Following] = ()) -> str | None:
    """Where one press stops these mails: those about what is followed, or all."""
    if imprint.home is None:
        return None
    at = f"{imprint.home}/unsubscribe/{path_segment(reader.token)}"
    return f"{at}?following={path_segment(','.join(one.id for one in told))}" if told else at


def stopped(reader: Subscriber, at: Iso) -> Subscriber:
    """The reader after leaving; the address is kept, so that nobody can be subscribed again without their word."""
    return replace(reader, state="left", left_at=at)


_AUTOMATIC = (("Auto-Submitted", "auto-generated"), ("X-Auto-Response-Suppress", "All"))


def _letter_mail(  # noqa: PLR0917 - the parts of one mail
    delivery: Delivery, digest: Digest, letter: Letter, reader: Subscriber, imprint: Imprint, name: str
) -> Mail:
    return Mail(
        message_id=message_id(delivery, imprint),
        date=digest.made_at,
        sender=imprint.mailbox,
        to=reader.address,
        subject=subject(digest, letter),
        text=digest_as_text(digest, letter),
        html=digest_as_mail(digest, letter),
        headers=(*_list_headers(letter, imprint, name), *_AUTOMATIC, ("Precedence", "bulk")),
    )


def _list_headers(letter: Letter, imprint: Imprint, name: str) -> tuple[tuple[str, str], ...]:
    """List-Id (RFC 2919), List-Unsubscribe (RFC 2369), and one press for it (RFC 8058), which asks for https."""
    by_mail = f"<mailto:{imprint.address}?subject=unsubscribe>"
    found = [("List-Id", f"Sayso {letter.heading.lower()} <{name.replace('_', '-')}.sayso.{imprint.domain}>")]
    if letter.leave is None:
        return (*found, ("List-Unsubscribe", by_mail))
    found.append(("List-Unsubscribe", f"<{letter.leave}>, {by_mail}"))
    if letter.leave.startswith("https://"):
        found.append(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
    return (*found, ("List-Archive", f"<{imprint.home}/digests>"))


def _asked(reader: Subscriber) -> str:
    return f"You asked for these mails on {day(reader.confirmed_at or reader.asked_at)}"
