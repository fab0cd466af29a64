"""Problems: errors as application/problem+json (RFC 9457), each with what failed and what to do."""

from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from sayso.errors import NotFoundError, SaysoError

MEDIA_TYPE = "application/problem+json"
SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["type", "title", "status"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "item": {"type": ["string", "null"]},
        "remedy": {"type": ["string", "null"]},
    },
}
PROBLEM_ANSWERS: dict[int | str, dict[str, Any]] = {
    "4XX": {"description": "What failed, and what to do", "content": {MEDIA_TYPE: {"schema": SCHEMA}}}
}


def add_problems(app: FastAPI) -> None:
    """Answer every error that is the asker's, or that Sayso raises on purpose, as a problem."""
    app.add_exception_handler(NotFoundError, _not_found)
    app.add_exception_handler(SaysoError, _refused)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _wrong_question)


def _not_found(_: Request, error: Exception) -> JSONResponse:
    return _problem(404, "Not in this ledger", error)


def _refused(_: Request, error: Exception) -> JSONResponse:
    return _problem(400, "That did not work", error)


def _http(_: Request, error: Exception) -> JSONResponse:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return _problem(status, str(getattr(error, "detail", "That did not work")), error)


def _wrong_question(_: Request, error: Exception) -> JSONResponse:
    problems = error.errors() if isinstance(error, RequestValidationError) else []
    said = "; ".join(f"{'.'.join(map(str, problem['loc']))}: {problem['msg']}" for problem in problems)
    return _problem(422, "That cannot be asked", error, said)


def problem(
    status: int, title: str, detail: str, *, remedy: str | None = None, headers: dict[str, str] | None = None
) -> JSONResponse:
    """A problem that no error of ours stands for."""
    body = {"type": "urn:sayso:problem:http", "title": title, "status": status, "detail": detail}
    whole = {**body, "item": None, "remedy": remedy}
    return JSONResponse(whole, status_code=status, media_type=MEDIA_TYPE, headers=headers)


def _problem(status: int, title: str, error: Exception, detail: str | None = None) -> JSONResponse:
    known = error if isinstance(error, SaysoError) else None
    body = {
        "type": f"urn:sayso:problem:{known.code if known else 'http'}",
        "title": title,
        "status": status,
        "detail": detail if detail is not None else (known.message if known else title),
        "item": known.item if known else None,
        "remedy": known.remedy if known else None,
    }
    return JSONResponse(body, status_code=status, media_type=MEDIA_TYPE)
