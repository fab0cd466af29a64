"""Captions: what stands under a picture, so that it can be printed alone: who says it, where it was printed, until when."""

from collections.abc import Iterable, Sequence

from sayso.model.words import Iso
from sayso.tell.extents import extent_words
from sayso.tell.figure_chart import Chart
from sayso.tell.figure_rows import FigureRow
from sayso.tell.map_drawing import MapDrawing
from sayso.tell.phrases import and_joined, counted, day, in_utc
from sayso.tell.timeline_drawing import TimelineDrawing

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


def timeline_caption(drawn: TimelineDrawing, of: str, made_at: Iso) -> list[str]:
    """What is drawn, who printed it, what a mark's width says, and when the ledger was read."""
    found = [entry for lane in drawn.lanes for mark in lane.marks for entry in mark.entries]
    outlets = dict.fromkeys(entry.outlet or "reports without an outlet" for entry in found)
    return [
        f"{extent_words(drawn.window)}{f': {of}' if of else ''}. {counted(len(found), 'statement')}.",
        (
            "A point is a moment or a day; a bar is as wide as the date is known; hollow: in a report’s own voice. "
            "A number says how many stand together."
        ),
        f"Printed by: {named(outlets)}.",
        ledger_line(made_at),
    ]


def map_caption(drawn: MapDrawing, made_at: Iso) -> list[str]:
    """What a mark is, who printed the names, whose outlines these are, and when the ledger was read."""
    found = [mention for mark in drawn.marks for place in mark.places for mention in place.mentions]
    outlets = dict.fromkeys(mention.outlet or "reports without an outlet" for mention in found)
    days = sorted((mention.published or "")[:10] for mention in found if mention.published)
    part = f", published {day(days[0])} to {day(days[-1])}" if days else ""
    return [
        f"Places that reports name: {counted(len(found), 'mention')}{part}. A mention is not control of a place.",
        "A dot is a town or a point, a dashed ring somewhere in an area. Numbers count mentions.",
        f"Printed by: {named(outlets)}.",
        "Outlines: Natural Earth, for orientation; Crimea as in A/RES/68/262. Towns: GeoNames (CC BY 4.0).",
        ledger_line(made_at),
    ]


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
