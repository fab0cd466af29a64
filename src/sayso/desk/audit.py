"""The audit log: who did what, when, by which door. For admins; nothing in it can be changed."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso.desk.parts import PAGE, Offset, page, paging
from sayso.desk.visitor import FromAccess
from sayso.tell.phrases import DEEDS

router = APIRouter(default_response_class=HTMLResponse)


@router.get("/audit")
def audit(
    request: Request, access: FromAccess, who: Annotated[str, Query(max_length=200)] = "", offset: Offset = 0
) -> HTMLResponse:
    """Latest first; of one name where it is asked for."""
    asked = who.strip() or None
    shown = access.acts(PAGE, offset, who=asked)
    return page(
        request,
        "audit.html",
        title="Audit log",
        acts=shown,
        deeds=DEEDS,
        who=who,
        paging=paging(request, offset, len(shown), access.acts_count(who=asked)),
    )
