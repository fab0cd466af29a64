"""Phrases with numbers, each read into the figures a careful reader writes down."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest

from sayso.model.parse import Parse
from tests.golden.expectations import frozen_sums, listed_as_failing
from tests.golden.figure_phrases import FOLDER, by_field, figures_in, misses, phrases

CASES = {"phrases": phrases("phrases"), "phrases-blind": phrases("phrases-blind")}
FAILING = listed_as_failing(FOLDER)
"""Lines of the blind file, as "phrases-blind.12"."""
Parsed = Callable[[str], Parse]


def numbered(name: str) -> list[Any]:
    return [pytest.param(f"{name}.{n}", case, id=f"{name}.{n}") for n, case in enumerate(CASES[name], start=1)]


@pytest.mark.parametrize(("slug", "case"), [*numbered("phrases"), *numbered("phrases-blind")])
def test_phrase(slug: str, case: dict[str, Any], parse: Parsed) -> None:
    wrong = misses(case, figures_in(parse(case["text"])))
    if slug in FAILING:
        assert wrong, f"{slug} passes now: take it off failing.txt"
        pytest.xfail(FAILING[slug])
    assert not wrong, f"{case['text']}\n{wrong}"


def test_failing_list_names_only_blind_lines() -> None:
    assert set(FAILING) <= {f"phrases-blind.{n}" for n in range(1, len(CASES["phrases-blind"]) + 1)}


def test_blind_lines_are_as_frozen() -> None:
    sums = frozen_sums(FOLDER)
    assert {name: sha256((FOLDER / name).read_bytes()).hexdigest() for name in sums} == sums


def test_fields_are_counted(parse: Parsed) -> None:
    case = {"text": "", "figures": [{"number": "84", "category": "wounded"}, {"number": "9", "category": "killed"}]}
    found = figures_in(parse("The strike killed 84 people."))
    assert by_field([case], [found]) == {"cases": (0, 1), "number": (1, 2), "category": (0, 2)}
    assert [(key, got, want) for _, key, got, want in misses(case, found)] == [
        ("figures", ["84"], ["84", "9"]),
        ("category", "killed", "wounded"),
    ]
