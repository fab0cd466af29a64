"""Articles annotated by hand before the code: what a careful reader writes down, share found and what is missed."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from sayso.ledger import read
from tests.golden.expectations import frozen_sums, listed_as_failing, reading_records, unmet

FOLDER = Path(__file__).parent / "readings"
CASES = sorted(FOLDER.glob("*.json"))
MISSED = listed_as_failing(FOLDER)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_reading(path: Path) -> None:
    """No more is missed than the list says; when less is missed, the list has to say so."""
    case = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_suffix(".txt").read_text(encoding="utf-8").removesuffix("\n")
    findings = read(text, published=case["published"], outlet=case["outlet"])
    problems = unmet(case["expect"], reading_records(findings))
    allowed = int(MISSED.get(path.stem, "0").split()[0])
    report = f"{len(problems)} of {len(case['expect'])} missed, {allowed} listed:\n" + "\n".join(problems)
    assert len(problems) == allowed, report


def test_cases_are_as_frozen() -> None:
    sums = frozen_sums(FOLDER)
    found = {p.name: sha256(p.read_bytes()).hexdigest() for p in FOLDER.iterdir() if p.name in sums}
    assert found == sums
