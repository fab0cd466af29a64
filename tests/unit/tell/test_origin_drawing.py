"""The drawing of a claim's origins: every way is drawn, reprints dotted, nothing unknown filled, no more than fits."""

import pytest

from sayso.model.claim import Claim, Origin
from sayso.model.report import Outlet, Report
from sayso.tell.origin_drawing import MOST, OriginDrawing, origin_drawing
from tests.small_ledger import UNION_SAID, claim, part, report


def printed(report_id: str, outlet: str, **given: object) -> Report:
    return report(report_id, "x", outlet=Outlet(name=outlet), **given)


REPORTS = {
    one.id: one
    for one in (printed("a1", "Echo"), printed("a2", "Echo"), printed("b", "Gull"), printed("c", "Tern", copy_of="b"))
}
MAYOR = Origin(key="m", name="Ana Tolve", kind="person", reports=("a1", "a2", "b"), why="she says it")
UNKNOWN = Origin(key="u", kind="unknown", reports=("c", "gone"), why="not said")


def drawn(*origins: Origin, reports: dict[str, Report] = REPORTS) -> OriginDrawing | None:
    held: Claim = claim("c1", "x", "reported", (part(UNION_SAID),), origins=origins)
    return origin_drawing(held, reports)


def test_every_way_is_drawn_once_and_ends_where_its_dots_are() -> None:
    found = drawn(MAYOR, UNKNOWN)
    assert found is not None
    assert [(dot.name, dot.is_known) for dot in found.origins] == [("Ana Tolve", True), ("Not known", False)]
    assert [dot.name for dot in found.outlets] == ["Echo", "Gull", "Tern"]
    left, right = ({dot.y: dot.name for dot in dots} for dots in (found.origins, found.outlets))
    ways = [(left[way.start], right[way.end], way.is_reprint) for way in found.ways]
    assert ways == [("Ana Tolve", "Echo", False), ("Ana Tolve", "Gull", False), ("Not known", "Tern", True)]
    assert all(0 < dot.y < found.height for dot in (*found.origins, *found.outlets))


def test_who_is_not_named_is_an_origin_all_the_same() -> None:
    found = drawn(MAYOR, Origin(key="s", kind="person", reports=("c",), why="“a sheriff”, not named"))
    assert found is not None
    assert [(dot.name, dot.is_known) for dot in found.origins] == [("Ana Tolve", True), ("Not named", True)]


@pytest.mark.parametrize("origins", [(), (UNKNOWN,)])
def test_one_way_is_no_drawing(origins: tuple[Origin, ...]) -> None:
    assert drawn(*origins) is None


def test_of_very_many_the_first_are_drawn_and_the_others_counted() -> None:
    reports = {f"r{n}": printed(f"r{n}", f"Outlet {n}") for n in range(40)}
    each = [Origin(key=key, name=f"Who {key}", kind="person", reports=(key,), why="x") for key in reports]
    found = drawn(*each, reports=reports)
    assert found is not None
    assert (len(found.origins), found.more_origins) == (MOST, 40 - MOST)
    whole = drawn(Origin(key="all", name="Who", kind="person", reports=tuple(reports), why="x"), reports=reports)
    assert whole is not None
    assert (len(whole.outlets), whole.more_outlets, len(whole.ways)) == (MOST, 40 - MOST, MOST)
