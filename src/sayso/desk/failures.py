"""Failure pages: what was asked for and is not there, said plainly."""

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse
from starlette.exceptions import HTTPException

from sayso.desk.guard import HEADERS
from sayso.desk.parts import page
from sayso.errors import NotFoundError, SaysoError


def add_failure_pages(app: FastAPI) -> None:
    """Answer the errors that Sayso raises on purpose with a page."""
    app.add_exception_handler(NotFoundError, _not_found)
    app.add_exception_handler(SaysoError, _refused)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _wrong_question)
    app.add_exception_handler(Exception, _broken)


def _not_found(request: Request, error: Exception) -> HTMLResponse:
    return _failure(request, 404, "Not in this ledger", str(error))


def _refused(request: Request, error: Exception) -> HTMLResponse:
    return _failure(request, 400, "That did not work", str(error))


def _http(request: Request, error: Exception) -> HTMLResponse:
    status = error.status_code if isinstance(error, HTTPException) else 500
    if status == 404:
        return _failure(request, 404, "No such page", f"There is no page at {request.url.path}.")
    return _failure(request, status, "That did not work", str(getattr(error, "detail", "")))


def _wrong_question(request: Request, error: Exception) -> HTMLResponse:
    problems = error.errors() if isinstance(error, RequestValidationError) else []
    said = "; ".join(f"{problem['loc'][-1]}: {problem['msg']}" for problem in problems)
    return _failure(request, 422, "That cannot be asked", said)


def _broken(request: Request, error: Exception) -> HTMLResponse:
    """Outside the guard: what went wrong is in the server's own log, and not on the page."""
    del error
    answer = _failure(request, 500, "That did not work", "Something broke in the desk. Its log says what.")
    answer.headers.update({**HEADERS, "Cache-Control": "no-store"})
    return answer


def _failure(request: Request, status: int, heading: str, message: str) -> HTMLResponse:
    return page(request, "failure.html", code=status, title=heading, message=message)
