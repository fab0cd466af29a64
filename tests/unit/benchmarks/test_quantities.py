"""The scorer of quantities, on sentences written for it."""

from typing import Any

import pytest

from benchmarks.accuracy import quantities
from benchmarks.accuracy.quantities import Compared, Quantity, compare, gold_spans
from sayso.engines.spacy_parser import SpacyParser

TEXT = "The 12 m mast fell in 1998, hit 3 huts and burnt for 2–3 h."
AT = {words: (TEXT.index(words), TEXT.index(words) + len(words)) for words in ("12 m", "1998", "3", "3 huts", "2–3 h")}


@pytest.mark.parametrize(
    ("gold", "found", "agreed", "exact", "kinds"),
    [
        (["12 m", "3 huts"], ["12 m", "3 huts"], 2, 2, {}),
        (["3 huts"], ["3"], 1, 0, {"ends: shorter than gold": 1}),
        (["3"], ["3 huts"], 1, 0, {"ends: longer than gold": 1}),
        (["1998"], [], 0, 0, {"missed: a date": 1}),
        (["3"], [], 0, 0, {"missed: a bare number": 1}),
        (["2–3 h"], ["12 m"], 0, 0, {"missed: a number with its unit": 1, "not in gold: count": 1}),
        ([], [], 0, 0, {}),
    ],
)
def test_comparing(gold: list[str], found: list[str], agreed: int, exact: int, kinds: dict[str, int]) -> None:
    total = Compared()
    compare(total, TEXT, [AT[words] for words in gold], [Quantity(AT[words], "count") for words in found], [AT["1998"]])
    assert (total.agreed, total.exact, total.kinds) == (agreed, exact, kinds)
    assert (total.gold, total.found) == (len(gold), len(found))


def test_each_agrees_with_one_other_at_most() -> None:
    total = Compared()
    compare(total, "1–2, 3", [(0, 1), (2, 3)], [Quantity((0, 3), "count")], [])
    assert (total.agreed, total.kinds) == (1, {"ends: longer than gold": 1, "missed: a bare number": 1})
    assert total.f1(total.agreed) == pytest.approx(200 / 3)


@pytest.mark.parametrize(
    ("gold", "spans"),
    [
        ({"quantities": [{"start": 4, "end": 8}]}, [(4, 8)]),
        ({"annotations": [{"type": "Quantity", "start": 4, "end": 8}, {"type": "Qualifier", "start": 0}]}, [(4, 8)]),
        ({"quantities": []}, []),
    ],
)
def test_gold_of_both_sets(gold: dict[str, Any], spans: list[tuple[int, int]]) -> None:
    assert gold_spans({"gold": gold}) == spans


def test_what_is_found_runs_to_the_unit_or_the_noun(parser: SpacyParser) -> None:
    text = "At least 40 people walked 12 km in three hours."
    total = quantities.compared([{"id": "1", "text": text, "gold": {"quantities": [{"start": 0, "end": 18}]}}], parser)
    assert (total.agreed, total.exact, total.found) == (1, 1, 3)
    assert total.kinds == {"not in gold: duration": 1, "not in gold: measure": 1}
