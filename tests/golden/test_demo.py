"""The demo story's ledger, expected line by line before the code."""

import json
from collections.abc import Iterator
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

import pytest

from sayso.ledger import Ledger
from tests.golden.expectations import Record, frozen_sums, ledger_records, listed_as_failing, unmet

FOLDER = Path(__file__).parent / "demo"
EXPECTED = json.loads((FOLDER / "expect.json").read_text(encoding="utf-8"))["expect"]
FAILING = listed_as_failing(FOLDER)


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, list[Record]]]:
    with Ledger(str(tmp_path_factory.mktemp("demo") / "demo.db")) as ledger:
        added = ledger.add(str(files("sayso.demo") / "story"))
        assert not added.failures
        yield ledger_records(ledger)


@pytest.mark.parametrize("number", range(len(EXPECTED)))
def test_expectation(number: int, records: dict[str, list[Record]]) -> None:
    problems = unmet([EXPECTED[number]], records)
    if str(number) in FAILING:
        assert problems, f"expectation {number} is met now: take it off failing.txt"
        pytest.xfail(FAILING[str(number)])
    assert not problems, problems[0]


def test_expectations_are_as_frozen() -> None:
    assert frozen_sums(FOLDER) == {"expect.json": sha256((FOLDER / "expect.json").read_bytes()).hexdigest()}
