"""What an answer means: a page, nothing new, gone, refused, or to be tried again."""

from dataclasses import dataclass
from typing import Literal

from sayso.errors import CollectError
from sayso.model.answer import Answer
from sayso.model.watched import Seconds
from sayso.tasks.watching.pace import retry_after

Kind = Literal["page", "same", "gone", "refused", "later"]
TRANSIENT = frozenset({"timeout", "unreachable", "truncated", "certificate", "robots_unknown", "host_busy"})
"""Codes of errors that may be over the next time."""
GONE = frozenset({404, 410})
AGAIN = frozenset({408, 421, 425, 429})
PAGE, NOT_MODIFIED, FIRST_SERVER_ERROR = 200, 304, 500
MOST_HOPS = 5


class RobotsError(CollectError):
    """The site's robots.txt asks not to fetch the address."""

    code = "robots"


class RobotsUnknownError(CollectError):
    """The site's robots.txt could not be had, so nothing else may be fetched there yet."""

    code = "robots_unknown"


class RedirectsError(CollectError):
    """The address redirects in a ring, or too often."""

    code = "redirects"


class HostBusyError(CollectError):
    """The host that an address redirects to asked for a long wait."""

    code = "host_busy"


class UnexpectedError(CollectError):
    """A bug of ours that an answer met."""

    code = "unexpected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What to make of an answer. `code` and `why` are set for all but pages and what is not modified."""

    kind: Kind
    code: str = ""
    why: str = ""
    wait_s: Seconds | None = None
    """How long the server asks to wait."""


def verdict_of(outcome: Answer | CollectError, now: Seconds) -> Verdict:
    """The verdict on an answer, or on why there was none."""
    if isinstance(outcome, CollectError):
        kind: Kind = "later" if outcome.code in TRANSIENT else "refused"
        return Verdict(kind=kind, code=outcome.code, why=outcome.message)
    status = outcome.status
    if status == PAGE:
        return Verdict(kind="page")
    if status == NOT_MODIFIED:
        return Verdict(kind="same")
    if status in GONE:
        return Verdict(kind="gone", code="not_found", why=f"the server has no such page ({status})")
    is_for_now = status in AGAIN or status >= FIRST_SERVER_ERROR
    return Verdict(
        kind="later" if is_for_now else "refused",
        code="http_status",
        why=f"the server answered {status}",
        wait_s=retry_after(outcome, now),
    )


def validators(answer: Answer) -> tuple[str | None, str | None]:
    """ETag and Last-Modified of an answer, where they can be sent back."""
    return _sendable(answer.header("etag")), _sendable(answer.header("last-modified"))


def _sendable(value: str | None) -> str | None:
    return value if value and len(value) < 500 and value.isascii() and value.isprintable() else None
