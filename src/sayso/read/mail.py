"""A mail to a page: a newsletter's text by the same readers as any page, its sender as outlet. Nothing is fetched."""

import email
import email.policy
import re
from collections.abc import Iterator
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from sayso.model.report import Capture
from sayso.model.words import Iso
from sayso.read.decode import decode_bytes
from sayso.read.failures import BadMailError
from sayso.read.html import is_whole_page, read_fragment, read_page
from sayso.read.mail_links import own_address
from sayso.read.page import Page
from sayso.read.text import read_text

MOST_BOUNDARIES = 60
"""Parts within parts within parts: a mail that was forwarded many times has a dozen."""
MOST_PARTS = 200
LONGEST_HEADER = 2_000
_BOUNDARY = re.compile(rb"boundary\s{0,5}=", re.IGNORECASE)
_FOOT = re.compile(
    r"unsubscribe|(?:manage|update|change) (?:your )?(?:email )?(?:preferences|subscriptions?)|"
    r"(?:view|read|open) (?:this |the )?(?:e-?mail |newsletter |message |it )?(?:in (?:your |a |the )?(?:web )?browser|online)|"
    r"(?:you(?:'|’)re|you are|you have been) (?:receiving|getting|sent) this|this e-?mail was sent (?:to|by)|"
    r"forward (?:this )?to a friend|add us to your address book",
    re.IGNORECASE,
)
_LONGEST_FOOT = 40
"""Words of a line that speaks of the mail and not of the news."""
_WHOLE = 0.6
"""Share of a mail's words that the article found in it must hold, to be taken for all of it."""


def read_mail(capture: Capture) -> Page:
    """The text of a mail, with what its headers say. Raises BadMailError."""
    message = _parsed(capture)
    html, plain = _texts(message)
    found = _read(html, plain)
    if not found.text.strip():
        raise BadMailError("the mail holds no text", item=capture.input_id, remedy="save what it shows as a text file")
    name, address = parseaddr(_header(message, "From"))
    published = _date(message) or found.published
    return Page(
        text=_without_foot(found.text),
        title=_header(message, "Subject") or found.title,
        url=own_address(_header(message, "Archived-At"), html, address.rpartition("@")[2].lower()),
        outlet=name or _list_name(message) or address.rpartition("@")[2] or found.outlet,
        byline=found.byline,
        published=published,
        published_from="header" if published else None,
        modified=found.modified,
        language=_header(message, "Content-Language")[:20] or found.language,
        kinds=found.kinds,
        dropped=found.dropped,
    )


def _parsed(capture: Capture) -> Message:
    remedy = "save what it shows as a text file"
    if len(_BOUNDARY.findall(capture.body)) > MOST_BOUNDARIES:
        raise BadMailError("the mail has too many parts in parts", item=capture.input_id, remedy=remedy)
    try:
        return email.message_from_bytes(capture.body, policy=email.policy.compat32)
    except (MessageError, ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        said = f"the mail cannot be taken apart: {type(error).__name__}"
        raise BadMailError(said, item=capture.input_id, remedy=remedy) from error


def _texts(message: Message) -> tuple[str, str]:
    """The HTML and the plain text of a mail, each as its first part of the kind that is no attachment."""
    html = plain = ""
    for part in _parts(message):
        kind = part.get_content_type()
        if kind == "text/html" and not html:
            html = _text(part)
        elif kind == "text/plain" and not plain:
            plain = _text(part)
    return html, plain


def _parts(message: Message) -> Iterator[Message]:
    """The parts in order; attachments, and mails inside the mail, are not opened."""
    waiting = [message]
    for _ in range(MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop()
        if part.get_content_maintype() == "message" or "attachment" in str(part.get("Content-Disposition", "")).lower():
            continue
        inner = part.get_payload() if part.is_multipart() else None
        if isinstance(inner, list):
            waiting += [one for one in reversed(inner) if isinstance(one, Message)]
        else:
            yield part


def _text(part: Message) -> str:
    try:
        body = part.get_payload(decode=True)
        charset = part.get_content_charset()
    except (ValueError, TypeError, LookupError, AttributeError):
        return ""
    return decode_bytes(body, charset).replace("\x00", "") if isinstance(body, bytes) else ""


def _read(html: str, plain: str) -> Page:
    """The longer of what the HTML holds and what the plain text does: many mails have a stub for one of them."""
    text = read_text(plain) if plain.strip() else Page(text="")
    if not html.strip():
        return text
    found = read_fragment(html)
    if is_whole_page(html):
        article = read_page(html)
        found = article if len(article.text) > _WHOLE * len(found.text) else found
    return found if 2 * len(found.text) > len(text.text) else text


def _without_foot(text: str) -> str:
    """The text without the lines that speak of the mail itself."""
    lines = text.split("\n")
    kept = [line for line in lines if len(line) > 600 or len(line.split()) > _LONGEST_FOOT or not _FOOT.search(line)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip("\n") or text


def _header(message: Message, name: str) -> str:
    """A header's words, decoded; empty without one."""
    written = " ".join(str(message.get(name, ""))[:LONGEST_HEADER].split())
    if "=?" not in written:
        return written.encode("utf-8", "replace").decode()
    try:
        parts = [
            part.decode(charset or "utf-8", "replace") if isinstance(part, bytes) else part
            for part, charset in decode_header(written)
        ]
    except (MessageError, LookupError, ValueError):
        return written
    return " ".join("".join(parts).split()).encode("utf-8", "replace").decode()


def _list_name(message: Message) -> str:
    """What a List-Id (RFC 2919) calls the list, else its id."""
    name, _, rest = _header(message, "List-Id").partition("<")
    return name.strip(" \"'") or rest.strip(" <>")


def _date(message: Message) -> Iso | None:
    try:
        return parsedate_to_datetime(_header(message, "Date")[:100]).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
