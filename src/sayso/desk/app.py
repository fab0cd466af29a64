"""The desk's composition: pages, static files, the guard at the door. Server-rendered; complete without JavaScript."""

from importlib.resources import files

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from sayso.api.app import create_api
from sayso.desk import (
    account,
    accounts,
    audit,
    balance,
    claim,
    claims,
    digest_feeds,
    digests,
    figure_chart,
    figures,
    forecasts,
    judging,
    metrics,
    open_questions,
    places,
    report,
    reports,
    search,
    settings,
    sign_in,
    sources,
    stories,
    subscribing,
    timeline,
    today,
    views,
    watchlist,
)
from sayso.desk.door import Door
from sayso.desk.failures import add_failure_pages
from sayso.desk.guard import Guard
from sayso.desk.kept import Kept
from sayso.desk.terms import Terms, terms_of
from sayso.desk.today_lists import unsettled_on
from sayso.desk.views import owned
from sayso.desk.visitor import Cookies
from sayso.ledger import Ledger

PAGES = (
    today,
    claims,
    views,
    claim,
    judging,
    figure_chart,
    figures,
    balance,
    timeline,
    places,
    forecasts,
    open_questions,
    stories,
    watchlist,
    reports,
    report,
    sources,
    search,
    digests,
    digest_feeds,
    subscribing,
    metrics,
    sign_in,
    account,
    settings,
    accounts,
    audit,
)


def create_app(ledger: Ledger, terms: Terms | None = None) -> FastAPI:
    """The desk over one ledger, with the API under /api/v1, on this machine alone unless the `terms` say otherwise.

    Raises AccessError, ConfigError where the settings ask for other terms that cannot be.
    """
    access = ledger.access()
    terms = terms or terms_of(ledger.config, "127.0.0.1", has_accounts=access.has_accounts())
    cookies = Cookies(is_https=terms.is_https)
    app = FastAPI(title="Sayso", docs_url=None, redoc_url=None, openapi_url=None)
    app.state.ledger = ledger
    kept = Kept(ledger)
    app.state.kept = kept
    app.state.access = access
    app.state.cookies = cookies
    for page in PAGES:
        app.include_router(page.router)
    api = create_api(ledger, lambda: kept("balances", ledger.balances), owned(ledger, kept), unsettled_on(ledger, kept))
    app.mount("/api/v1", api)
    app.mount("/static", StaticFiles(directory=str(files("sayso.desk") / "static")), name="static")
    add_failure_pages(app)
    app.add_middleware(Door, access=access, cookies=cookies, must_sign_in=terms.must_sign_in)
    app.add_middleware(Guard, hosts=terms.hosts, is_https=terms.is_https)
    return app
