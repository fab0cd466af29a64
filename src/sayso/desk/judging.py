"""Judging: an analyst's corrections, from the forms of a claim's page. The guard lets only the desk's own pages post."""

from typing import Annotated, Literal

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from starlette.responses import Response

from sayso.desk.claim import claim_page
from sayso.desk.parts import FromLedger
from sayso.errors import SaysoError
from sayso.tell.pages import path_segment

router = APIRouter(default_response_class=HTMLResponse)

FormVerdict = Literal["same", "different", "wrong_source", "note", "undo"]
NEEDS_VALUE = {"wrong_source": "Write who said it.", "note": "Write the note."}


@router.post("/claims/{claim_id}/judge")
def judge(
    *,
    request: Request,
    ledger: FromLedger,
    claim_id: str,
    verdict: Annotated[FormVerdict, Form()],
    by: Annotated[str, Form(max_length=200)] = "",
    subject: Annotated[list[str], Form()] = [],  # noqa: B006 - FastAPI copies the default
    value: Annotated[str, Form(max_length=4000)] = "",
) -> Response:
    """Keep one judgement, then show the claim as it now stands."""
    found = ledger.claim(claim_id)
    subjects = [part.strip() for part in subject if part.strip()]
    problem = _problem(verdict, by, subjects, value)
    if problem is None:
        try:
            ledger.judge(verdict, *subjects, by=by.strip(), value=value.strip() or None)
        except SaysoError as error:
            problem = str(error)
    if problem is not None:
        return claim_page(request, ledger, found, problem=problem, status=400)
    return RedirectResponse(f"/claims/{path_segment(found.id)}#judge", status_code=303)


def _problem(verdict: str, by: str, subjects: list[str], value: str) -> str | None:
    """What is missing from a form, in words for the person who sent it."""
    if not by.strip():
        return "Sign the judgement: write your name or initials."
    if verdict == "same" and len(subjects) < 2:
        return "Give the id of the other claim that says the same."
    if not subjects:
        return "Choose at least one statement."
    if verdict in NEEDS_VALUE and not value.strip():
        return NEEDS_VALUE[verdict]
    return None
