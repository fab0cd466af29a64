"""Golden cases through the whole program, reports in, ledger out: the ten dangers, stances and forms of news."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from sayso.ledger import Ledger
from tests.golden.expectations import frozen_sums, ledger_records, listed_as_failing, unmet

FOLDERS = [Path(__file__).parent / name for name in ("dangers", "dangers_blind", "stances_blind", "forms_blind")]
CASES = [path for folder in FOLDERS for path in sorted(folder.glob("*.json"))]
FAILING = {folder.name: listed_as_failing(folder) for folder in FOLDERS}


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


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_case(path: Path, tmp_path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    with build_ledger(case, tmp_path) as ledger:
        problems = unmet(case["expect"], ledger_records(ledger))
    failing = FAILING[path.parent.name]
    if path.stem in failing:
        assert problems, f"{path.stem} passes now: take it off failing.txt"
        pytest.xfail(failing[path.stem])
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_failing_list_names_only_cases(folder: Path) -> None:
    assert set(FAILING[folder.name]) <= {path.stem for path in folder.glob("*.json")}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_cases_are_as_frozen(folder: Path) -> None:
    sums = {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.json")}
    assert sums == frozen_sums(folder)
