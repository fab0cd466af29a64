"""Figures drawn: which share an axis, which are joined, and how bounds, revisions and disputes look."""

from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model.conflict import Conflict, FigureInContext, Revision
from sayso.model.figure import Figure
from sayso.model.report import Report
from sayso.model.statement import Stance
from sayso.model.words import Words
from sayso.tell.captions import chart_caption
from sayso.tell.figure_chart import BOTTOM, LEFT, RIGHT, TOP, Chart, figure_chart
from sayso.tell.figure_rows import FigureRow
from sayso.tell.figure_series import FigureSet, figure_set, figure_sets, may_be_joined, same_source
from sayso.tell.pictures import picture, wrapped_lines
from sayso.tell.speakers import Speaker

REPORT = Report(
    id="r", published="2026-05-01", collected="2026-05-01T08:00:00+00:00", language="en", text="", sha256=""
)
NUMBER = Words(text="7", spans=((0, 1),))


def row(
    figure_id: str,
    who: str = "Ana Tolve",
    claim: str = "c",
    *,
    stance: Stance | None = None,
    printed: Report = REPORT,
    **given: object,
) -> FigureRow:
    """A figure as the table has it; exact unless bounds are given."""
    if "point" not in given and not {"low", "high"} & given.keys():
        given["point"] = 7
    if "point" in given and not {"low", "high", "approximate"} & given.keys():
        given |= {"low": given["point"], "high": given["point"]}
    fields = {"category": "killed", "as_of": "2026-05-01", **given}
    figure = Figure(id=figure_id, report="r", text="seven", spans=((0, 5),), number=NUMBER, **fields)  # type: ignore[arg-type] # a table of fields
    return FigureRow(
        figure=figure, speaker=Speaker(who), via=(), report=printed, outlet="Echo", claim=claim, stance=stance
    )


def beside(one: FigureRow, other: FigureRow) -> tuple[FigureInContext, FigureInContext]:
    return FigureInContext(figure=one.figure), FigureInContext(figure=other.figure)


def chart(*rows: FigureRow, revisions: tuple[Revision, ...] = (), conflicts: tuple[Conflict, ...] = ()) -> Chart:
    return figure_chart(figure_set(rows, revisions, conflicts))


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ({"point": 12}, {"point": 19}, True),
        ({"point": 12}, {"point": 40, "approximate": True}, True),
        ({"point": 12}, {"low": 19, "point": 19}, False),
        ({"low": 500, "point": 500}, {"low": 600, "point": 600}, False),
        ({"point": 12}, {"high": 19, "point": 19}, False),
        ({"point": 12}, {"low": 15, "high": 20}, False),
        ({"point": 12}, {"low": 24, "high": 99, "vague": True}, False),
        ({"point": 12}, {"point": 19, "claim": "another"}, False),
        ({"point": 12}, {"point": 19, "includes": ("killed", "wounded")}, False),
        ({"point": 12}, {"point": 19, "civilian": True}, False),
        ({"point": 12}, {"point": 19, "of": "Kethra"}, False),
        ({"point": 12, "measure": "level"}, {"point": 19, "measure": "cumulative"}, False),
    ],
)
def test_a_line_says_nothing_that_the_words_do_not(
    one: dict[str, object], other: dict[str, object], joined: bool
) -> None:
    rows = row("a", **one), row("b", as_of="2026-05-03", **other)  # type: ignore[arg-type] # tables of fields
    assert may_be_joined(*rows) is joined
    assert bool(chart(*rows).lines) is joined


@pytest.mark.parametrize(
    ("given", "kind", "hollow"),
    [
        ({"point": 12}, "number", False),
        ({"low": 12, "point": 12}, "floor", False),
        ({"high": 12, "point": 12}, "ceiling", False),
        ({"low": 7, "high": 15}, "range", False),
        ({"point": 40, "approximate": True}, "about", True),
        ({"low": 24, "high": 99, "vague": True}, "range", True),
    ],
)
def test_bounds_are_drawn_as_bounds(given: dict[str, object], kind: str, hollow: bool) -> None:
    (mark,) = chart(row("a", **given)).marks  # type: ignore[arg-type] # a table of fields
    assert (mark.kind, mark.is_hollow) == (kind, hollow)
    assert mark.high <= mark.y <= mark.low
    assert (mark.high < mark.low) is (kind == "range")


def test_a_revision_is_a_dotted_line_and_its_older_number_pale() -> None:
    rows = row("a", point=12), row("b", point=19, as_of="2026-05-02")
    revision = Revision(id="v", claim="c", figures=beside(*rows), announced="correction", why="")
    drawn = chart(*rows, revisions=(revision,))
    assert [line.announced for line in drawn.revisions] == ["correction"]
    assert drawn.lines == ()
    assert {mark.row.figure.id: mark.is_superseded for mark in drawn.marks} == {"a": True, "b": False}


def test_what_cannot_both_hold_is_one_subject_and_ringed() -> None:
    rows = row("a", point=12), row("b", "Ivar Brask", "other", point=40), row("c", "Mei Sorn", "third", point=3)
    conflict = Conflict(id="x", kind="disjoint", figures=beside(*rows[:2]), why="")
    first, second = figure_sets(rows, (), (conflict,))
    assert [{held.figure.id for held in found.rows} for found in (first, second)] == [{"a", "b"}, {"c"}]
    assert [mark.is_disputed for mark in figure_chart(first).marks] == [True, True]
    scope = replace(conflict, kind="scope")
    assert len(figure_sets(rows, (), (scope,))) == 3


def test_a_rate_and_a_total_share_no_axis_nor_do_two_categories() -> None:
    rows = row("a"), row("b", measure="rate", per="day"), row("c", category="wounded"), row("d", unit="percent")
    assert sorted(len(found.rows) for found in figure_sets(rows, (), ())) == [1, 1, 1, 1]


@pytest.mark.parametrize(
    "given", [{"stance": "denies"}, {"stance": "asks"}, {"point": -3}, {"printed": replace(REPORT, copy_of="x")}]
)
def test_what_nobody_gives_is_not_drawn(given: dict[str, object]) -> None:
    assert figure_sets([row("a", **given)], (), ()) == ()  # type: ignore[arg-type] # a table of fields


def test_one_source_alone_is_drawn_over_all_claims_without_lines_between_them() -> None:
    rows = (
        row("a", claim="one"),
        row("b", claim="two", as_of="2026-05-09"),
        row("c", "Mei Sorn", "two"),
        row("d", of="X"),
    )
    mine = same_source(rows[0], rows)
    assert [held.figure.id for held in mine] == ["a", "b"]
    drawn = chart(*mine)
    assert drawn.lines == ()
    assert drawn.is_unjoined


def test_what_has_no_date_is_in_the_table_and_not_in_the_drawing() -> None:
    undated = replace(REPORT, published=None)
    drawn = chart(row("a"), row("b", as_of=None, printed=undated))
    assert [mark.row.figure.id for mark in drawn.marks] == ["a"]
    assert [held.figure.id for held in drawn.undated] == ["b"]
    assert {held.figure.id for held in drawn.of.rows} == {"a", "b"}


def test_the_days_that_figures_hold_for_stand_on_the_axis() -> None:
    drawn = chart(row("a", as_of="2026-05-01"), row("b", as_of="2026-05-04", claim="x"))
    assert [tick.label for tick in drawn.across] == ["1 May 2026", "4 May"]
    assert drawn.up[0].label == "0"


numbers = st.integers(0, 10**9)
days = st.dates().map(lambda found: found.isoformat())
figures = st.lists(
    st.tuples(st.sampled_from("abcdefgh"), st.one_of(st.none(), numbers), st.one_of(st.none(), numbers), numbers, days),
    min_size=1,
    max_size=12,
)


@given(figures)
def test_every_mark_lies_in_the_frame_and_no_label_on_another(
    given_rows: list[tuple[str, int | None, int | None, int, str]],
) -> None:
    rows = [
        row(f"f{n}", who, low=low, high=None if high is None else high + (low or 0), point=point, as_of=day)
        for n, (who, low, high, point, day) in enumerate(given_rows)
    ]
    drawn = chart(*rows)
    for mark in drawn.marks:
        assert LEFT <= mark.x <= RIGHT
        assert TOP - 0.1 <= mark.high <= mark.low <= BOTTOM + 0.1
    assert all(0 <= tick.place <= 1 for tick in (*drawn.across, *drawn.up))
    assert len(drawn.across) <= 10
    assert len(drawn.marks) + len(drawn.undated) == len(rows)


def test_a_picture_is_an_svg_of_its_own_with_its_sources() -> None:
    hostile = row("a", "<b>&\x00 var(--ink)", point=12)
    drawn = chart(hostile, row("b", "Mei Sorn", low=7, high=9, includes=("killed", "wounded")))
    text = picture("chart", drawn, chart_caption(drawn, "2026-05-02T08:00:00+00:00"))
    root = ET.fromstring(text.encode())
    words = " ".join(root.itertext())
    for said in ("Sources:", "Mei Sorn", "Echo, 1 May 2026", "killed and wounded", "2 May 2026, 08:00 UTC"):
        assert said in words
    assert "var(--" not in text.replace("var(--ink)", "")
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "")


def test_captions_are_wrapped_and_nothing_is_lost() -> None:
    words = "one two three " * 30
    lines = wrapped_lines(words, 40)
    assert all(len(line) <= 40 for line in lines)
    assert " ".join(lines).split() == words.split()


def test_sets_are_ordered_with_the_largest_first_whatever_the_order_given() -> None:
    rows = [row("a", claim="one"), row("b", claim="two"), row("c", claim="two", as_of="2026-05-02")]
    for order in (rows, rows[::-1]):
        found: tuple[FigureSet, ...] = figure_sets(order, (), ())
        assert [len(one.rows) for one in found] == [2, 1]
        assert all(len(one.rows) >= len(other.rows) for one, other in pairwise(found))
