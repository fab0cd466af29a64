"""Captions: what stands under a picture, so that it can be printed alone: who says it, where it was printed, until when."""

from collections.abc import Iterable, Sequence

from sayso.model.words import Iso
from sayso.tell.figure_chart import Chart
from sayso.tell.figure_rows import FigureRow
from sayso.tell.phrases import and_joined, counted, day, in_utc

MOST_NAMES = 12


def chart_caption(chart: Chart, made_at: Iso) -> list[str]:
    """What is counted, who says so through whom, how bounds are drawn, and when the ledger was read."""
    rows = chart.of.rows
    found = [f"{chart.of.heading}, as of the day shown. {_sources(rows)}"]
    found += [f"{one.series.name}: {one.series.definition}." for one in chart.legend if one.series.definition]
    found.append(
        "An open arrow is a bound that the words leave open; a hollow mark is an approximate number; "
        "a dotted line leads to the number that its own source gave later."
    )
    if any(mark.is_disputed for mark in chart.marks):
        found.append("Marks in a ring cannot hold beside each other.")
    if chart.undated:
        found.append(f"Not drawn for want of a date: {counted(len(chart.undated), 'figure')}.")
    return [*found, ledger_line(made_at)]


def ledger_line(made_at: Iso) -> str:
    """Whose record it is, and when it was read."""
    return f"From a ledger of who said what (Sayso), read {in_utc(made_at)}. It does not say what is true."


def _sources(rows: Sequence[FigureRow]) -> str:
    """Who says it, where it was printed and when (`Ana Tolve (Sundal Echo, 9 Mar 2026)`)."""
    found = dict.fromkeys(
        f"{row.speaker.name} ({', '.join((*row.via, row.outlet or 'no outlet'))}, {day(row.report.published)})"
        for row in rows
    )
    return f"Sources: {named(found)}."


def named(names: Iterable[str]) -> str:
    """The first dozen names, and how many more there are."""
    listed = list(names)
    more = len(listed) - MOST_NAMES
    return f"{'; '.join(listed[:MOST_NAMES])}; and {more} more" if more > 0 else and_joined(["; ".join(listed)])
