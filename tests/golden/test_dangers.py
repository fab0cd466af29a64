"""The ten dangers, in many wordings, through the whole program: reports in, ledger out."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from sayso.ledger import Ledger
from tests.golden.expectations import frozen_sums, ledger_records, listed_as_failing, unmet

FOLDER = Path(__file__).parent / "dangers"
CASES = sorted(FOLDER.glob("*.json"))
FAILING = listed_as_failing(FOLDER)


def build_ledger(case: dict[str, Any], folder: Path) -> Ledger:
    """A ledger of the case's reports, added in their order."""
    lines = [json.dumps(report, ensure_ascii=False) for report in case["reports"]]
    source = folder / "reports.jsonl"
    source.write_text("\n".join(lines) + "\n", encoding="utf-8")
    ledger = Ledger(str(folder / "case.db"))
    added = ledger.add(str(source), verbatim=True)
    assert not added.failures
    assert added.added == len(case["reports"])
    return ledger


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_danger(path: Path, tmp_path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    with build_ledger(case, tmp_path) as ledger:
        problems = unmet(case["expect"], ledger_records(ledger))
    if path.stem in FAILING:
        assert problems, f"{path.stem} passes now: take it off failing.txt"
        pytest.xfail(FAILING[path.stem])
    assert not problems, "\n".join(problems)


def test_failing_list_names_only_cases() -> None:
    assert set(FAILING) <= {path.stem for path in CASES}


def test_cases_are_as_frozen() -> None:
    sums = frozen_sums(FOLDER)
    assert {path.name: sha256(path.read_bytes()).hexdigest() for path in CASES} == sums
