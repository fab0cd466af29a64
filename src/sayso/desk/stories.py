"""Stories: reports of the same event, each report in exactly one."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from sayso.desk.kept import FromKept
from sayso.desk.parts import PAGE, FromLedger, Offset, page, paging
from sayso.model.moment import moment

router = APIRouter(default_response_class=HTMLResponse)


@router.get("/stories")
def stories(request: Request, ledger: FromLedger, kept: FromKept, offset: Offset = 0) -> HTMLResponse:
    """Stories, latest first."""
    dated = sorted(ledger.stories(), key=lambda story: moment(story.to), reverse=True)
    ordered = sorted(dated, key=lambda story: story.to is None)
    shown = ordered[offset : offset + PAGE]
    held = kept("reports", ledger.reports)
    reports = {report.id: report for report in held}
    return page(
        request,
        "stories.html",
        title="Stories",
        room="stories",
        stories=shown,
        reports=reports,
        paging=paging(request, offset, len(shown), len(ordered)),
    )
