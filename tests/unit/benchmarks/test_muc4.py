"""The scorer of dead and injured in news of attacks, on templates written for it."""

from dataclasses import replace
from typing import Any

import pytest

from benchmarks.accuracy import muc4
from sayso.model.figure import Figure
from sayso.model.words import Words

NONE: frozenset[muc4.Pair] = frozenset()


def template(*casualties: tuple[list[str] | None, str | None], n: str = "1") -> dict[str, Any]:
    return {"n": n, "casualties": [{"effects": effects, "number": number} for effects, number in casualties]}


def figure(**more: Any) -> Figure:
    nothing = Words(text="", spans=())
    return replace(Figure(text="", spans=(), id="f", report="r", number=nothing, category="killed"), **more)


@pytest.mark.parametrize(
    ("templates", "asked", "passed"),
    [
        ([], NONE, NONE),
        ([template((["DEATH"], "4"), (["INJURY"], "11"))], {("killed", 4), ("wounded", 11)}, NONE),
        ([template((["DEATH"], "4")), template((["DEATH"], "4"), n="2")], {("killed", 4)}, NONE),
        ([template((["DEATH"], "4"), n="1 (OPTIONAL)")], NONE, {("killed", 4)}),
        ([template((["DEATH", "INJURY"], "9"))], NONE, {("killed", 9), ("wounded", 9)}),
        ([template((["INJURY / DEATH"], "9"))], NONE, {("killed", 9), ("wounded", 9)}),
        ([template((["INJURY"], "7 / ~8"))], NONE, {("wounded", 7), ("wounded", 8)}),
        ([template((["DEATH"], "PLURAL"), (["DEATH"], None), (None, "3"))], NONE, NONE),
        ([template((["REGAINED FREEDOM"], "3"))], NONE, NONE),
    ],
)
def test_gold(templates: list[dict[str, Any]], asked: set[muc4.Pair], passed: set[muc4.Pair]) -> None:
    assert [set(pairs) for pairs in muc4.gold_pairs(templates)] == [asked, passed]


@pytest.mark.parametrize(
    ("found", "pairs"),
    [
        ([figure(point=3, low=3, high=3), figure(point=3, implicit=True)], {("killed", 3)}),
        ([figure(point=None, low=7, high=15, category="wounded")], {("wounded", 7)}),
        ([figure(point=9, measure="rate"), figure(point=8, measure="share"), figure(point=7, vague=True)], NONE),
        ([figure(point=5, category="people"), figure(point=None, low=None, high=6)], NONE),
    ],
)
def test_found(found: list[Figure], pairs: set[muc4.Pair]) -> None:
    assert muc4.found_pairs(found) == pairs


def test_shares_by_hand() -> None:
    one = muc4.Case(frozenset({("killed", 4), ("wounded", 11)}), NONE, frozenset({("killed", 4), ("killed", 5)}))
    other = muc4.Case(NONE, frozenset({("killed", 9)}), frozenset({("killed", 9), ("wounded", 2)}))
    assert muc4.shares([one, other]) == pytest.approx((100 / 3, 50.0, 40.0))
    assert muc4.shares([one, other], "killed") == pytest.approx((50.0, 100.0, 200 / 3))
    assert muc4.shares([], "killed") == (0.0, 0.0, 0.0)


def test_rows_have_the_names_of_the_floors() -> None:
    case = muc4.Case(frozenset({("killed", 4)}), NONE, frozenset({("killed", 4)}))
    rows = {row.name: row.value for row in muc4.rows_of([case], "invented")}
    assert rows == {"muc4.casualties_f1": 100.0, "muc4.dead_f1": 100.0, "muc4.injured_f1": 0.0}


def test_kinds_of_disagreement() -> None:
    asked: frozenset[muc4.Pair] = frozenset({("killed", 4), ("wounded", 6), ("wounded", 7), ("killed", 2)})
    found: frozenset[muc4.Pair] = frozenset({("killed", 6), ("killed", 1), ("killed", 30), ("killed", 2)})
    event = muc4.Case(asked, NONE, found, frozenset({("killed", 1)}), frozenset({7}))
    background = muc4.Case(NONE, NONE, frozenset({("killed", 3)}), is_of_event=False)
    assert muc4.kinds([event, background]) == {
        "missed: other numbers of that effect are there": 1,
        "missed: the number is there with the other effect": 1,
        "missed: the number is there as a figure of another kind": 1,
        "not in gold: the number is gold's with the other effect": 1,
        "not in gold: one or more told without a number": 1,
        "not in gold: a number of another event, of a part or of the background": 1,
        "not in gold: in a document without a template": 1,
    }
