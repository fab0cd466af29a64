from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.link.score import score_pair
from sayso.model.conflict import FigureInContext
from sayso.weigh.conflicts import find_conflicts, verdict, why_not
from sayso.weigh.evidence import evidence
from sayso.weigh.origins import leads
from sayso.weigh.series import Reading, readings_of
from tests.unit.weigh.build import Said, count, ledger, linked_groups, report

MAY: dict[str, Any] = {"from_": "2026-05-01", "to": "2026-05-07"}


def said(
    number: str,
    source: str,
    category: str = "killed",
    content: str = "{} people died when the Sela dam burst",
    **other: Any,
) -> Any:
    published = other.pop("published", "2026-05-08")
    via = other.pop("via", "")
    basis = other.pop("basis", "")
    places = other.pop("places", ("Sela",))
    words = content.format(number)
    one = Said(words, source, figures=(count(number, category, **other),), via=via, basis=basis, places=places)
    return (one, published)


def kinds(*ones: Any) -> Any:
    readings = [report(chr(97 + n), one, published=published) for n, (one, published) in enumerate(ones)]
    return [conflict.kind for conflict in ledger(*readings).conflicts]


FLED = "{} people fled Sela between 1 and 7 May"
RATE = "{} people fled Sela every day"
BOTH: dict[str, Any] = {"includes": ("killed", "wounded"), "composition": "stated"}
FEVER = "{} confirmed cases of river fever were counted"


def cases(number: str, source: str, content: str = FEVER, **other: Any) -> Any:
    """Of a fever, with no place in what is said."""
    counted = other.pop("counted", "confirmed cases")
    return said(number, source, "other", content, counted=counted, places=other.pop("places", ()), **other)


YEAR: dict[str, Any] = {"from_": "2020-01-01", "to": "2020-12-31"}
CASES = [
    ("two totals", [said("12", "the army"), said("40", "the union")], ["disjoint"]),
    ("a later total that is lower", [said("40", "the army"), said("12", "the union", published="2026-05-10")], ["disjoint"]),
    ("a later total that has grown", [said("12", "the army"), said("40", "the union", published="2026-05-10")], []),
    ("the same total", [said("12", "the army"), said("12", "the union")], []),
    ("round numbers that meet", [said("300", "the army"), said("340", "the union")], []),
    ("about 40 and 43", [said("40", "the army", low=None, high=None, approximate=True), said("43", "the union")], []),
    ("about 40 and 50", [said("40", "the army", low=None, high=None, approximate=True), said("52", "the union")], ["disjoint"]),
    ("a floor below", [said("12", "the army", low=12, high=None), said("40", "the union")], []),
    ("a floor above", [said("40", "the army", low=40, high=None), said("12", "the union")], ["disjoint"]),
    ("two floors", [said("540,000", "the army", low=540000, high=None), said("600,000", "the union", low=600000, high=None)], []),
    ("a vague number", [said("40", "the army", vague=True), said("12", "the union")], []),
    ("an implicit number", [said("40", "the army", implicit=True), said("12", "the union")], []),
    ("other things counted", [said("12", "the army"), said("40", "the union", "wounded")], []),
    ("other people's", [said("12", "the army", of="Kethra"), said("40", "the union", of="Norland")], []),
    ("a hospital's part", [said("65", "the governor"), said("40", "Sela hospital")], []),
    ("its own figure moved", [said("12", "the army"), said("40", "the army", published="2026-05-10")], []),
    ("its own total falls", [said("40", "the army"), said("12", "the army", published="2026-05-10")], ["falling_total"]),
    ("a relay that departs", [said("40", "the army"), said("12", "the army", via="Harbour Post")], ["relay_differs"]),
    ("another who cites it and departs", [said("40", "the army"), said("12", "the ministry", basis="citing the army")], ["relay_differs"]),
    ("civilians beside all, one story", [said("12", "the army", civilian=True), said("40", "the union")], ["scope"]),
    ("more civilians than all are no note", [said("40", "the army", civilian=True), said("12", "the union")], []),
    ("civilians beside all, weeks later", [said("12", "the army", civilian=True), said("40", "the union", published="2026-05-28")], []),
    ("the confirmed beside all", [said("12", "the army", content="{} confirmed deaths when the Sela dam burst"), said("40", "the union")], ["scope"]),
    ("a relay drops a digit of a floor", [said("50,000", "the army", low=50000, high=None), said("5,000", "the army", via="Harbour Post", low=5000, high=None)], ["relay_differs"]),
    ("a bus depot is no part", [said("12", "the army", content="{} people died at the Sela bus depot"), said("40", "the union", content="{} people died in Sela, at the depot")], ["disjoint"]),
    ("not one is no number", [said("40", "the army"), said("one", "the union", content="not {} person died when the Sela dam burst", low=1, high=1)], []),
    ("so much a second is no total", [said("900", "the army", "other", "{} tons of mud a second left the Sela dam", counted="tons"), said("12,000", "the union", "other", "{} tons of mud left the Sela dam", counted="tons")], []),
    ("a misprint is no total that fell from", [said("17", "the army"), said("71", "the army", via="Harbour Post", published="2026-05-09"), said("22", "the army", published="2026-05-10")], ["relay_differs", "relay_differs"]),
    ("cases of one fever", [cases("12", "the army"), cases("40", "the union")], ["disjoint"]),
    ("cases told by the authorities of two places", [cases("12", "the Sarn ministry", places=("Sarn",)), cases("40", "the Orlo ministry", places=("Orlo",))], []),
    ("cases told by two authorities of one place", [cases("12", "the Sarn ministry", places=("Sarn",)), cases("40", "the union of Sarn", places=("Sarn",))], ["disjoint"]),
    ("nothing but the words for what is counted", [cases("12", "the army", "{} river fever cases", counted="river fever cases"), cases("40", "the union", "{} river fever cases", counted="river fever cases")], []),
    ("the new and all", [cases("2", "the army", "{} new cases of river fever were counted", counted="new cases"), cases("40", "the union", "{} cases of river fever were counted", counted="cases")], []),
    ("a year past and now", [cases("3,000", "the army", **YEAR), cases("40", "the union")], []),
    ("a year, told in it", [cases("3,000", "the army", published="2020-12-30", **YEAR), cases("40", "the union", published="2020-12-30")], ["disjoint"]),
    ("two distances", [cases("35", "the army", "{} miles from the river the fever broke out", unit="mi", counted=None), cases("8", "the union", "{} miles of the river have the fever", unit="mi", counted=None)], []),
    ("women and then people", [said("40", "the army", content="{} people died when the Sela dam burst", counted="people"), said("12", "the army", content="{} women died when the Sela dam burst", counted="women", published="2026-05-10")], []),
    ("without a day", [said("12", "the army", published=None), said("40", "the union", published=None)], []),
    ("without a day, its own total falls", [said("40", "the army", published=None), said("12", "the army", published=None)], []),
    ("another who cites it", [said("40", "the army"), said("40", "the ministry", basis="citing the army")], []),
    ("an amount and what it is of", [said("12,000", "the works", "other", "{} litres of brine ran from the Sela dam", unit="l", counted="brine"), said("35,000", "the board", "other", "the brine from the Sela dam came to {} litres", unit="l")], ["disjoint"]),
    ("amounts of two things", [said("12,000", "the works", "other", "{} litres of brine ran from the Sela dam", unit="l", counted="brine"), said("35,000", "the board", "other", "{} litres of diesel ran from the Sela dam", unit="l", counted="diesel")], []),
    ("shares say not of what", [said("48", "the board", "other", "{} percent voted for Orr in Sela", unit="fraction", measure="share"), said("44", "the union", "other", "Dace has {} percent of votes in Sela", unit="fraction", measure="share", counted="votes")], []),
    ("killed beside casualties", [said("12", "the army"), said("40", "the union", "casualties", **BOTH)], ["scope"]),
    ("more killed than casualties", [said("60", "the army"), said("40", "the union", "casualties", **BOTH)], ["parts_against_whole"]),
    (
        "a rate against a total",
        [said("600", "the board", "displaced", RATE, measure="rate", per="day", **MAY), said("12,400", "the union", "displaced", FLED, **MAY)],
        ["rate_against_total"],
    ),
    (
        "a rate that makes the total",
        [said("600", "the board", "displaced", RATE, measure="rate", per="day", **MAY), said("4,200", "the union", "displaced", FLED, **MAY)],
        [],
    ),
    (
        "a rate of other days",
        [said("600", "the board", "displaced", RATE, measure="rate", per="day"), said("12,400", "the union", "displaced", FLED, **MAY)],
        [],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("ones", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_conflicts(ones: Any, expected: list[Any]) -> None:
    assert kinds(*ones) == expected


def readings(*ones: Any) -> list[Reading]:
    held = tuple(report(chr(97 + n), one, published=published) for n, (one, published) in enumerate(ones))
    look = evidence(held, linked_groups(*held), ())
    members = tuple(s for f in held for s in f.statements)
    return list(readings_of(members, leads(members, look), look, dict.fromkeys(look.findings, "one")))


@given(st.integers(0, 400), st.integers(0, 400), st.sampled_from(["2026-05-08", "2026-05-20"]), st.booleans())
def test_conflict_is_symmetric(first: int, second: int, published: str, approximate: bool) -> None:
    one, other = readings(
        said(str(first), "the army", approximate=approximate), said(str(second), "the union", published=published)
    )
    assert verdict(one, other) == verdict(other, one)


@given(st.integers(0, 400), st.integers(0, 400), st.integers(0, 100), st.integers(0, 100))
def test_widening_a_bound_makes_no_conflict(first: int, second: int, below: int, above: int) -> None:
    one, other = readings(said(str(first), "the army"), said(str(second), "the union"))
    wider = replace(one, figure=replace(one.figure, low=first - below, high=first + above))
    if not find_conflicts([one, other]):
        assert not find_conflicts([wider, other])


def in_context(number: str, source: str, category: str = "killed", **other: Any) -> Any:
    (one, published) = said(number, source, category, **other)
    figure = report(f"{number} by {source}", one, published=published).figures[0]
    return FigureInContext(figure=figure, source=source, url=None, published=published)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (("12", "the army"), ("40", "the union", "wounded"), "different things are counted"),
        (("12", "the army", "killed"), ("40", "the union"), "they are in conflict"),
        (("40", "Sela hospital"), ("65", "the governor"), "is a part of"),
        (("40", "the army"), ("40", "the union"), "both give"),
        (("12", "the army"), ("40", "the army"), "moved its own figure"),
    ],
)
def test_why_not_gives_the_reason(one: Any, other: Any, words: str) -> None:
    assert words in why_not(in_context(*one), in_context(*other))
    assert words in why_not(in_context(*other), in_context(*one))


def test_two_floors_imply_no_rate() -> None:
    june = in_context("540,000", "the army", low=540000, high=None, published="2026-06-10")
    october = in_context("600,000", "the union", low=600000, high=None, published="2026-10-20")
    assert "no rate can be derived" in why_not(june, october)


def test_the_arithmetic_is_in_the_words() -> None:
    rate = said("600", "the board", "displaced", RATE, measure="rate", per="day", **MAY)
    total = said("12,400", "the union", "displaced", FLED, **MAY)
    held = [report("a", rate[0], published=rate[1]), report("b", total[0], published=total[1])]
    (conflict,) = ledger(*held).conflicts
    assert "600" in conflict.why
    assert "7 days" in conflict.why
    assert "12,400" in conflict.why
    assert "3,850 to 4,550" in conflict.why, "half a unit of the last digit either way"


def test_daily_losses_of_other_scope_are_noted_even_where_nobody_is_named() -> None:
    killed = Said(
        "over 1,000 Kethran soldiers are killed each day", "the Lantern", figures=(count("1,000", low=1000, high=None, measure="rate", per="day", of="Kethra"),)
    )  # fmt: skip
    total = Said("Kethra has lost 40,000 men", own=True, figures=(count("40,000", "casualties", of="Kethra"),))
    both = Said(
        "losses exceed 1,200 dead or wounded a day", own=True, figures=(count("1,200", "casualties", low=1200, high=None, measure="rate", per="day", includes=("killed", "wounded")),)
    )  # fmt: skip
    june, october = report("a", killed, published="2026-06-28"), report("b", total, both, published="2026-10-24")
    (note,) = ledger(june, october).conflicts
    assert (note.kind, [f.figure.point for f in note.figures]) == ("scope", [1000, 1200])
    assert [edge.kind for edge in score_pair(june, october)] == ["claim"], "they would never have met"
