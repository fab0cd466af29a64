"""Origin drawing: on the left where a claim entered the record, on the right who printed it, a line for each way between.

Pure geometry; the template `drawings/origins.svg` writes it down. The list of origins beside it says the same, with why.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sayso.model.claim import Claim, Origin
from sayso.model.report import Report
from sayso.tell.plain import shortened
from sayso.tell.speakers import outlet_name

WIDTH, ROW, TOP = 350.0, 22.0, 14.0
LEFT, RIGHT = 152.0, 212.0
"""Where the dots of origins and of outlets stand."""
MOST = 14
"""Of either; how many more there are is said."""
LONGEST_NAME = 23


@dataclass(frozen=True, slots=True)
class Dot:
    """An origin or an outlet. An origin that is not known is hollow, and never counted."""

    name: str
    y: float
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class Way:
    """From an origin's height to an outlet's. `is_reprint`: the outlet printed somebody else's text alone."""

    start: float
    end: float
    is_reprint: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginDrawing:
    """All of it."""

    origins: tuple[Dot, ...]
    outlets: tuple[Dot, ...]
    ways: tuple[Way, ...]
    more_origins: int
    more_outlets: int
    height: float
    width: float = WIDTH
    left: float = LEFT
    right: float = RIGHT


def origin_drawing(claim: Claim, reports: Mapping[str, Report]) -> OriginDrawing | None:
    """Draw where a claim comes from, as far as its reports are given; None where there is one way and nothing to draw."""
    shown = claim.origins[:MOST]
    ways: dict[tuple[int, str], bool] = {}
    for number, origin in enumerate(shown):
        for report in (reports[key] for key in origin.reports if key in reports):
            way = (number, outlet_name(report) or "no outlet")
            ways[way] = ways.get(way, True) and report.copy_of is not None
    names = list(dict.fromkeys(name for _, name in ways))
    if len(ways) < 2:
        return None
    rows = max(len(shown), min(len(names), MOST))
    left = _heights(len(shown), rows)
    right = dict(zip(names[:MOST], _heights(min(len(names), MOST), rows), strict=True))
    return OriginDrawing(
        origins=tuple(
            Dot(shortened(_name(one), LONGEST_NAME), y, one.kind != "unknown")
            for one, y in zip(shown, left, strict=True)
        ),
        outlets=tuple(Dot(shortened(name, LONGEST_NAME), y) for name, y in right.items()),
        ways=tuple(Way(left[number], right[name], copy) for (number, name), copy in ways.items() if name in right),
        more_origins=len(claim.origins) - len(shown),
        more_outlets=len(names) - len(right),
        height=2 * TOP + ROW * (rows - 1),
    )


def _name(origin: Origin) -> str:
    """Somebody who is not named is an origin; what nobody is said to have told is none that is known."""
    return origin.name or ("Not known" if origin.kind == "unknown" else "Not named")


def _heights(count: int, rows: int) -> list[float]:
    """Places for so many, in the middle of so many rows."""
    first = TOP + ROW * (rows - count) / 2
    return [round(first + ROW * number, 1) for number in range(count)]
