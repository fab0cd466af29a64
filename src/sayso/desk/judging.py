"""Judging: an analyst's corrections, from the forms of a claim's page. The guard and the door let only the desk's own pages post."""

from typing import Annotated, Literal

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from starlette.responses import Response

from sayso.desk.claim import claim_page
from sayso.desk.kept import FromKept
from sayso.desk.parts import FromLedger
from sayso.desk.visitor import FromAccess, FromVisitor
from sayso.errors import SaysoError
from sayso.model.claim import Claim
from sayso.tell.pages import path_segment

router = APIRouter(default_response_class=HTMLResponse)

FormVerdict = Literal["same", "different", "wrong_source", "pin", "note", "undo"]
NEEDS_VALUE = {"wrong_source": "Write who said it.", "note": "Write the note."}


@router.post("/claims/{claim_id}/judge")
def judge(
    *,
    request: Request,
    ledger: FromLedger,
    visitor: FromVisitor,
    access: FromAccess,
    kept: FromKept,
    claim_id: str,
    verdict: Annotated[FormVerdict, Form()],
    by: Annotated[str, Form(max_length=200)] = "",
    subject: Annotated[list[str], Form()] = [],  # noqa: B006 - FastAPI copies the default
    value: Annotated[str, Form(max_length=4000)] = "",
) -> Response:
    """Keep one judgement, signed with the account's name or by hand where there are none, then show the claim as it now stands."""
    found = ledger.claim(claim_id)
    by = visitor.name or by
    # A claim may be given by the address of its page.
    subjects = [part.strip().rpartition("/claims/")[2] for part in subject if part.strip()]
    problem = _problem(verdict, by, subjects, value) or _nothing_left(verdict, found, subjects)
    if problem is None:
        try:
            for judged in _judged(verdict, found, subjects):
                made = ledger.judge(verdict, *judged, by=by.strip(), value=value.strip() or None)
                kept.forget()
                if visitor.name:
                    access.note("judged", visitor.doer(), f"{verdict} {made.id}")
        except SaysoError as error:
            problem = str(error)
    if problem is not None:
        return claim_page(request, ledger, found, problem=problem, status=400)
    return RedirectResponse(f"/claims/{path_segment(found.id)}#judge", status_code=303)


def _judged(verdict: str, found: Claim, subjects: list[str]) -> list[list[str]]:
    """The subjects of each judgement: a statement that differs does so from every one that stays in the claim."""
    if verdict != "different":
        return [subjects]
    return [[subject, *_staying(found, subjects)] for subject in subjects]


def _staying(found: Claim, subjects: list[str]) -> list[str]:
    return [said.id for said in found.statements if said.id not in subjects]


def _nothing_left(verdict: str, found: Claim, subjects: list[str]) -> str | None:
    if verdict == "different" and not _staying(found, subjects):
        return "Leave at least one statement unticked: the one that the others differ from."
    return None


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
