"""The desk's composition: pages, static files, the guard at the door. Server-rendered; complete without JavaScript."""

from importlib.resources import files

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from sayso.api.app import create_api
from sayso.desk import (
    balance,
    claim,
    claims,
    digest_feeds,
    digests,
    figure_chart,
    figures,
    judging,
    report,
    reports,
    search,
    stories,
    subscribing,
    today,
)
from sayso.desk.failures import add_failure_pages
from sayso.desk.guard import LOOPBACK, Guard
from sayso.desk.kept import Kept
from sayso.ledger import Ledger

PAGES = (
    today,
    claims,
    claim,
    judging,
    figure_chart,
    figures,
    balance,
    stories,
    reports,
    report,
    search,
    digests,
    digest_feeds,
    subscribing,
)


def create_app(ledger: Ledger, *, hosts: frozenset[str] = LOOPBACK) -> FastAPI:
    """The desk over one ledger, with the API under /api/v1. Answers only requests for `hosts` (names without port)."""
    app = FastAPI(title="Sayso", docs_url=None, redoc_url=None, openapi_url=None)
    app.state.ledger = ledger
    app.state.kept = Kept(ledger)
    for page in PAGES:
        app.include_router(page.router)
    app.mount("/api/v1", create_api(ledger))
    app.mount("/static", StaticFiles(directory=str(files("sayso.desk") / "static")), name="static")
    add_failure_pages(app)
    app.add_middleware(Guard, hosts=hosts)
    return app
