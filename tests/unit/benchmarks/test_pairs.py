"""The scorer of the pairs of public reports, on a small twin by hand: there is no other scorer of this set."""

from collections import Counter
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Final

import pytest

from benchmarks.accuracy import pairs as bench
from benchmarks.accuracy import sets
from benchmarks.accuracy.pairs import Label, Outcome, Pair, Side
from sayso.extract.attribution import RuleAttributor
from sayso.extract.extract import extract
from sayso.model.claim import Claim
from sayso.model.findings import Findings
from sayso.model.parse import Parse
from sayso.model.report import Report
from tests.fakes import FakeGazetteer

Parser = Callable[[str], Parse]
WALL: Final = "The quay wall at Lorne collapsed in the storm"
REPORTS: Final = {
    "a": f"{WALL}, harbour master Mads Brandt said. At least 14 boats sank at Lorne, Mads Brandt said.",
    "b": f"{WALL} of Sunday, Mads Brandt said. At least 23 boats sank at Lorne, Mads Brandt said.",
}
SANK: Final = {"a": "At least 14 boats sank at Lorne", "b": "At least 23 boats sank at Lorne"}


def _reading(parse: Parser, name: str) -> Findings:
    text = REPORTS[name]
    published = "2026-05-03" if name == "a" else "2026-05-04"
    report = Report(
        id=name, input_id=name, published=published, collected="2026-06-01", language="en", text=text, sha256=name
    )
    return extract(report, parse(text), RuleAttributor(), FakeGazetteer())


def _side(report: str, words: str) -> Side:
    begin = REPORTS[report].index(words)
    return Side(report, begin, begin + len(words))


def test_a_small_ledger(parse: Parser) -> None:
    pairs = [
        Pair(1, "tune", "same", _side("a", WALL), _side("b", WALL)),
        Pair(2, "tune", "different", _side("a", WALL), _side("b", SANK["b"])),
        Pair(3, "tune", "other-value", _side("a", SANK["a"]), _side("b", SANK["b"])),
        Pair(4, "tune", "same", _side("a", WALL), _side("b", "Mads")),
    ]
    outcomes = bench.outcomes_of(pairs, tuple(_reading(parse, name) for name in REPORTS))
    assert [o.is_found for o in outcomes] == [True, True, True, False]
    assert [o.is_linked for o in outcomes] == [True, False, True, False]
    assert [o.is_told for o in outcomes] == [False, False, True, False]
    assert [bench.is_right(o) for o in outcomes] == [True, True, True, False]


def _claim(name: str) -> Claim:
    return Claim(
        id=name,
        gist="",
        status="own",
        statements=(),
        reports_count=0,
        outlets_count=0,
        speakers_count=0,
        origins_count=0,
        unknown_count=0,
    )


ONE, OTHER = _claim("one"), _claim("other")


def _outcome(label: Label, one: Claim | None, other: Claim | None, *, is_told: bool = False) -> Outcome:
    side = Side("a", 0, 1)
    return Outcome(Pair(0, "tune", label, side, side), one, other, is_told)


def test_scores_by_hand() -> None:
    outcomes = [
        _outcome("same", ONE, ONE),
        _outcome("same", ONE, ONE),
        _outcome("same", ONE, OTHER),
        _outcome("same", None, None),
        _outcome("different", ONE, ONE),
        _outcome("different", ONE, OTHER),
        _outcome("other-value", ONE, ONE),
        _outcome("other-value", ONE, ONE, is_told=True),
        _outcome("other-value", ONE, OTHER, is_told=True),
        _outcome("other-value", ONE, OTHER),
        _outcome("unsure", ONE, ONE),
    ]
    found = {row.name: row.value for row in bench.rows("", outcomes)}
    assert found == pytest.approx(
        {
            "pairs.both_found": 1000 / 11,
            "pairs.same_precision": 200 / 3,
            "pairs.same_recall": 50.0,
            "pairs.same_f1": 400 / 7,
            "pairs.same_f1_found": 200 / 3,
            "pairs.other_value_told": 50.0,
            "pairs.other_value_melted": 25.0,
        }
    )


def test_nothing_linked_scores_nothing() -> None:
    assert bench.same_scores([_outcome("same", None, ONE)]) == bench.Scores(0.0, 0.0, 0.0)


def test_without_the_set_it_measures_nothing_and_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sets, "SHARED", tmp_path)
    monkeypatch.setattr(sets, "ABSENT", set())
    assert bench.run() == []
    assert bench.SET in sets.ABSENT


def test_the_files_are_as_frozen() -> None:
    for line in (bench.FOLDER / "frozen.sha256").read_text(encoding="utf-8").splitlines():
        digest, _, file = line.partition("  ")
        assert sha256((bench.FOLDER / file).read_bytes()).hexdigest() == digest


def test_every_pair_is_of_two_reports_and_numbered() -> None:
    pairs = bench.gold()
    assert [pair.number for pair in pairs] == list(range(1, 356))
    assert all(pair.one.report != pair.other.report for pair in pairs)
    assert Counter(pair.label for pair in pairs) == {"different": 178, "same": 142, "other-value": 30, "unsure": 5}


@pytest.mark.shared
def test_the_offsets_lie_in_the_texts_and_no_incident_is_in_both_halves() -> None:
    if not sets.available(bench.SET):
        pytest.skip(f"{bench.SET} is not in {sets.SHARED}")
    documents = {document["id"]: document for document in sets.load(bench.SET)}
    for pair in bench.gold():
        for side in (pair.one, pair.other):
            document = documents[side.report]
            words = document["text"][side.begin : side.end]
            assert len(words) == side.end - side.begin
            assert words == words.strip()
            assert words
            assert sets.tuned_on(document["gold"]["incident"]) == (pair.half == "tune")
