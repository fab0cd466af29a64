"""Stories: reports of the same event, each report in exactly one."""

from collections.abc import Mapping

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from sayso.desk.kept import FromKept
from sayso.desk.parts import PAGE, FromLedger, Offset, page, paging
from sayso.desk.watch_buttons import FromWatchButtons
from sayso.model.claim import Story
from sayso.model.report import Report
from sayso.tell.speakers import outlet_name

router = APIRouter(default_response_class=HTMLResponse)

MOST_REPORTS = 100
"""Reports of one story that are named on this page; its number says how many there are."""


@router.get("/stories")
def stories(
    request: Request, ledger: FromLedger, kept: FromKept, buttons: FromWatchButtons, offset: Offset = 0
) -> HTMLResponse:
    """Stories, latest first."""
    shown = ledger.listings.latest_stories(PAGE, offset)
    named = ledger.listings.reports_by_id([key for story in shown for key in story.reports[:MOST_REPORTS]])
    reports = {report.id: report for report in named}
    total = kept("stories", lambda: ledger.counts().stories)
    return page(
        request,
        "stories.html",
        title="Stories",
        room="stories",
        stories=shown,
        reports=reports,
        buttons=buttons,
        titled_by={story.id: _titled_by(story, reports) for story in shown},
        paging=paging(request, offset, len(shown), total),
    )


def _titled_by(story: Story, reports: Mapping[str, Report]) -> str | None:
    """Whose title a story bears: who stands before what."""
    held = (reports[key] for key in story.reports if key in reports)
    return next((outlet_name(report) for report in held if report.title == story.title), None)
