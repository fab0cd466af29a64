"""Explain: why two figures are no conflict, and a claim as one sentence of attribution."""

from sayso.errors import NotFoundError
from sayso.model.conflict import FigureInContext
from sayso.model.figure import Figure
from sayso.ports import Store
from sayso.weigh.cite import cite
from sayso.weigh.conflicts import why_not


def explain_no_conflict(store: Store, figure_id: str, other_id: str) -> str:
    """The reason in words. Raises NotFoundError."""
    return why_not(_in_context(store, figure_id), _in_context(store, other_id))


def cite_claim(store: Store, claim_id: str) -> str:
    """One sentence. Raises NotFoundError."""
    claim = store.claim(claim_id)
    return cite(claim, store.readings({said.report for said in claim.statements}))


def _in_context(store: Store, figure_id: str) -> FigureInContext:
    figure = _figure(store, figure_id)
    report = store.report(figure.report)
    said = store.statements_by_id((figure.statement,)) if figure.statement else ()
    source = said[0].source if said else None
    name = (source.name or source.text) if source else None
    return FigureInContext(figure=figure, source=name, url=report.url, published=report.published)


def _figure(store: Store, figure_id: str) -> Figure:
    for figure in store.figures_by_id((figure_id,)):
        return figure
    raise NotFoundError("no such figure", item=figure_id, remedy="list them with `sayso figures`")
