"""Looked: when this browser last looked at Today, so that the page can show what came in since. Kept in a cookie of its own.

A look that goes on (the page opened again within half an hour) is one look: its beginning does not move.
"""

from datetime import timedelta

from fastapi import Request
from starlette.responses import Response

from sayso.model.moment import is_moment, moment
from sayso.model.words import Iso
from sayso.tell.schedule import later

COOKIE = "sayso-looked"
ONE_LOOK_S = timedelta(minutes=30).total_seconds()
A_YEAR_S = 365 * 86_400


def last_look(request: Request, now: Iso) -> tuple[Iso | None, Iso]:
    """When the look before this one ended, null at the first one; and when this one was seen last before now."""
    before, _, seen = request.cookies.get(COOKIE, "")[:100].partition("_")
    if not _has_passed(seen, now):
        return None, now
    known = before if _has_passed(before, now) else None
    if moment(later(seen, ONE_LOOK_S)) >= moment(now):
        return known, now
    return seen, now


def remember(answer: Response, before: Iso | None, seen: Iso) -> None:
    """Write it down for the next look."""
    written = f"{COOKIE}={before or ''}_{seen}; Path=/; HttpOnly; SameSite=Lax; Max-Age={A_YEAR_S}"
    answer.headers.append("set-cookie", written)


def _has_passed(written: str, now: Iso) -> bool:
    return written.isascii() and is_moment(written) and moment(written) <= moment(now)
