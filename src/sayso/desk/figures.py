"""Figures: each source's latest with its bounds, what it covers, how it was had; what moved and what does not add up."""

from collections.abc import Iterable
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso.desk.figure_chart import gone, sets
from sayso.desk.kept import FromKept
from sayso.desk.parts import PAGE, Offset, page, paging
from sayso.desk.window import FromWindow, Window
from sayso.model.conflict import Conflict, Revision
from sayso.tell.figure_chart import Chart, figure_chart
from sayso.tell.figure_rows import FigureGroup, latest_by_source
from sayso.tell.speakers import names_of

router = APIRouter(default_response_class=HTMLResponse)

ASIDE = ("other", None)
"""Categories shown on request alone; the page says how many figures they hold."""
MOST_PAIRS, FEW_PAIRS = 50, 6
"""Conflicts, revisions and notes on this page, which says how many there are; and those of them that are not folded away."""
FEW_ROWS = 8
"""Rows of a category beside others."""
MOST_CHARTS = 2
"""Drawings of a category on this page; the others are a link from their figures."""


@router.get("/figures")
def figures(
    request: Request,
    kept: FromKept,
    window: FromWindow,
    category: Annotated[str, Query(max_length=20)] = "",
    offset: Offset = 0,
) -> HTMLResponse:
    """The latest figures by source: the first of each category, or one category a page at a time."""
    claim_of, groups = kept("figures", lambda: _groups(window))
    by_name = {group.category or "uncounted": group for group in groups}
    shown = [by_name[category]] if category in by_name else [g for g in groups if g.category not in ASIDE]
    is_alone = category in by_name
    conflicts = [one for one in window.conflicts() if not is_alone or _counts(one, category)]
    revisions = [one for one in window.revisions() if not is_alone or _counts(one, category)]
    rows = {
        group.category: group.rows[offset : offset + PAGE] if is_alone else group.rows[:FEW_ROWS] for group in shown
    }
    found = kept("figure sets", lambda: sets(window))
    shown_ids = {row.figure.id for group in shown for row in rows[group.category]}
    drawn = [one for one in found if one.is_telling and shown_ids & {row.figure.id for row in one.rows}]
    taken_back = kept("gone", lambda: gone(window))
    return page(
        request,
        "figures.html",
        title="Figures",
        room="figures",
        groups=shown,
        names={name: len(group.rows) for name, group in by_name.items()},
        category=category if is_alone else "",
        aside={name: len(group.rows) for name, group in by_name.items() if group.category in ASIDE and not category},
        conflicts=[conflict for conflict in conflicts if conflict.kind != "scope"],
        scope_notes=[conflict for conflict in conflicts if conflict.kind == "scope"],
        revisions=revisions,
        most_pairs=MOST_PAIRS,
        few_pairs=FEW_PAIRS,
        rows=rows,
        paging=paging(request, offset, len(rows[shown[0].category]), len(shown[0].rows), PAGE) if is_alone else None,
        claim_of=claim_of,
        window=window,
        gone=taken_back,
        charts=_by_category(figure_chart(one, taken_back) for one in drawn),
        most_charts=MOST_CHARTS,
        chart_of={row.figure.id: one.id for one in drawn for row in one.rows},
    )


def _counts(found: Conflict | Revision, category: str) -> bool:
    """True where one of its figures is of a category."""
    return any((part.figure.category or "uncounted") == category for part in found.figures)


def _by_category(charts: Iterable[Chart]) -> dict[str, list[Chart]]:
    found: dict[str, list[Chart]] = {}
    for chart in charts:
        found.setdefault(chart.of.category, []).append(chart)
    return found


def _groups(window: Window) -> tuple[dict[str, str], tuple[FigureGroup, ...]]:
    """The claim of each figure, and the rows by category."""
    claims = window.claims()
    claim_of = {figure: claim.id for claim in claims for figure in claim.figures}
    return claim_of, latest_by_source(window.readings(), claim_of, names_of(claims))
