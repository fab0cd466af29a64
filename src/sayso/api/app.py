"""The web API: everything the desk shows as public records, JSON under /api/v1, described by OpenAPI."""

from collections.abc import Callable

from fastapi import FastAPI
from fastapi.responses import HTMLResponse

from sayso.api import claims, figures, found, keeping, own, reports, search, stories, unsettled
from sayso.api.described import described_page
from sayso.api.problems import PROBLEM_ANSWERS, add_problems
from sayso.ledger import Ledger
from sayso.model.balance import Balance


def create_api(
    ledger: Ledger,
    balances: Callable[[], tuple[Balance, ...]] | None = None,
    own_of: own.OwnOf = own.nobodys,
    unsettled_: unsettled.Unsettled | None = None,
) -> FastAPI:
    """The API over one ledger; read only. `balances` and `unsettled_`: those that somebody keeps, and does not make each time.

    `own_of`: what is theirs who ask.
    """
    app = FastAPI(
        title="Sayso",
        version="1",
        description="The ledger of a running story: who said what, when, how sure, and on whose word. Read only.",
        docs_url=None,
        redoc_url=None,
        responses=PROBLEM_ANSWERS,
    )
    app.state.ledger = ledger
    app.state.balances = balances or ledger.balances
    app.state.own_of = own_of
    app.state.unsettled = unsettled_ or unsettled.unsettled_of(ledger)
    for noun in (reports, figures, claims, stories, found, keeping, own, search, unsettled):
        app.include_router(noun.router)
    add_problems(app)

    @app.get("/docs", include_in_schema=False)
    def docs() -> HTMLResponse:
        """What can be asked, without a script or anything from elsewhere."""
        return HTMLResponse(described_page(app.openapi()))

    return app
