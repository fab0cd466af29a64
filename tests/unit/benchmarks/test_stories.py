"""The scorer of the stories, by hand: there is no other scorer of this set."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import pytest

from benchmarks.accuracy import stories as bench
from benchmarks.accuracy.stories_numbers import Conflicts, first_number
from sayso.extract.attribution import RuleAttributor
from sayso.extract.extract import extract
from sayso.model.findings import Findings
from sayso.model.parse import Parse
from sayso.model.report import Report
from tests.fakes import FakeGazetteer

Parser = Callable[[str], Parse]
REPORTS: Final = (
    ("a", "2026-05-03", "The quay wall at Lorne collapsed in the storm, harbour master Mads Brandt said."),
    ("b", "2026-05-04", "The quay wall at Lorne collapsed in the storm of Sunday, Mads Brandt said."),
)
GOLD: Final[dict[str, Any]] = {
    "statements": [
        {
            "id": "s1",
            "report": "a",
            "words": "The quay wall at Lorne collapsed",
            "source": "Mads Brandt",
            "voice": "attributed",
            "claim": "c1",
        },
        {
            "id": "s2",
            "report": "b",
            "words": "The quay wall at Lorne collapsed",
            "source": "Mads Brandt",
            "voice": "attributed",
            "claim": "c1",
        },
    ],
    "claims": [
        {
            "id": "c1",
            "about": "the quay wall",
            "origins": ["Mads Brandt"],
            "origins_count": 1,
            "unknown_count": 0,
            "status": "reported",
            "history": ["earliest", "repeated"],
            "history_statements": ["s1", "s2"],
        }
    ],
    "revisions": [],
    "conflicts": [],
    "no_conflicts": [],
}


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Forty-seven bodies", 47),
        ("about 8 %", 8),
        ("Twelve million cubic metres", 12_000_000),
        ("More than 50,000 doses", 50_000),
        ("1.2 billion crowns", 1_200_000_000),
        ("259 and not 268", 259),
        ("the right figure was nine", 9),
        ("no number", None),
    ],
)
def test_first_number(words: str, number: float | None) -> None:
    assert first_number(words) == number


def test_macro_f1_is_over_the_kinds_that_gold_has() -> None:
    found = Conflicts(kinds={"disjoint": [1, 1, 2], "scope": [0, 3, 0], "falling_total": [1, 1, 1]})
    assert found.macro_f1 == pytest.approx((200 / 3 + 100) / 2)
    assert found.micro_f1 == pytest.approx(100 * 2 * 2 / (5 + 3))


@pytest.mark.parametrize("folder", [bench.FOLDER, bench.OPEN_FOLDER], ids=lambda folder: str(folder.name))
def test_the_files_are_as_frozen(folder: Path) -> None:
    for line in (folder / "frozen.sha256").read_text(encoding="utf-8").splitlines():
        digest, _, file = line.partition("  ")
        assert sha256((folder / file).read_bytes()).hexdigest() == digest


def _reading(parse: Parser, name: str, published: str, text: str) -> Findings:
    report = Report(
        id=name, input_id=name, published=published, collected="2026-06-01", language="en", text=text, sha256=name
    )
    return extract(report, parse(text), RuleAttributor(), FakeGazetteer())


def test_two_statements_of_one_source_in_a_story_of_two_reports(parse: Parser) -> None:
    readings = tuple(_reading(parse, *report) for report in REPORTS)
    story = bench.judge("quay", GOLD, readings)
    assert sorted(story.found) == ["s1", "s2"]
    assert bench.link_scores([story]) == (100.0, 100.0)
    tallies = bench.claim_tallies([(story, GOLD["claims"][0])])
    assert {name: tally.right for name, tally in tallies.items()} == {
        "origins_right": 1,
        "origins_over": 0,
        "unknown_right": 1,
        "history_right": 1,
        "status_right": 1,
    }
    wrong = {**GOLD["claims"][0], "origins": ["Lise Moen"], "origins_count": 0, "status": "own"}
    tallies = bench.claim_tallies([(story, wrong)])
    assert (tallies["origins_right"].right, tallies["origins_over"].right, tallies["status_right"].right) == (0, 1, 0)
