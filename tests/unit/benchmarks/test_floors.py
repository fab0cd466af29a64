"""Every floor holds something up, and a broken one fails the report."""

import re

import pytest

from benchmarks import report
from benchmarks.accuracy import sets
from benchmarks.accuracy.planted import KINDS
from benchmarks.accuracy.sets import Row

ATTRIBUTION = (
    "overlap_f1 overlap_f1_low overlap_f1_high overlap_precision overlap_recall exact_content_f1 source_token_f1 "
    "cue_token_f1 content_token_f1 recall_direct recall_indirect recall_mixed recall_according_to recall_speech_verbs "
    "recall_other_cues recall_no_source recall_few_words"
)
PRODUCED = {
    f"{benchmark}.{metric}"
    for benchmark, metrics in {
        "attribution": ATTRIBUTION,
        "attribution_rules": ATTRIBUTION,
        "copies": "recall precision " + " ".join(f"{kind}_recall" for kind in KINDS),
        "factuality": "uw_r uw_mae uds_ih2_r uds_ih2_mae",
        "figures": "killed_exact killed_exact_two_or_more injured_exact injured_exact_two_or_more killed_mae",
        "html": "token_f1",
        "linking": "pairwise_f1 bcubed_f1 ecb_pairwise_f1 ecb_bcubed_f1",
        "meaning": "claims_recall10 claims_open_recall10 gva_recall10 ecb_recall10",
        "muc4": "casualties_f1 dead_f1 injured_f1",
        "pairs": "both_found same_precision same_recall same_f1 same_f1_found other_value_told other_value_melted "
        "tune_both_found tune_same_precision tune_same_recall tune_same_f1 tune_same_f1_found tune_other_value_told "
        "tune_other_value_melted",
        "places": "lgl_f1 lgl_given_acc trnews_f1 trnews_given_acc geovirus_f1 geovirus_given_acc gwn_f1 gwn_given_acc",
        "quantities": "measeval_f1 measeval_exact_f1 quantulum3_f1 quantulum3_exact_f1",
        "sources": "precision recall report_precision report_recall",
        "stories": "tune_link_pairwise_f1 link_pairwise_f1 link_bcubed_f1 origins_right history_right",
        "times": "tempeval3_value_f1 tempeval3_strict_f1 tempeval3_relaxed_f1 wikiwars_value_f1 wikiwars_strict_f1 "
        "wikiwars_relaxed_f1 tweets_value_f1 tweets_strict_f1 tweets_relaxed_f1",
    }.items()
    for metric in metrics.split()
}
"""Names of the rows of all benchmarks."""
WITHOUT_FLOOR = {"stories"}
"""Benchmarks on invented stories: they show what moved, and hold nothing up yet."""
LESS_IS_BETTER = re.compile(r"_mae$")


def test_every_floor_is_of_a_row_that_some_benchmark_gives() -> None:
    assert set(report.floors()) <= PRODUCED


def test_no_floor_is_of_an_error() -> None:
    assert not [name for name in report.floors() if LESS_IS_BETTER.search(name)]


def benchmark_of(name: str) -> str:
    """The benchmark that gives a row; one measures two engines."""
    return name.split(".", 1)[0].removesuffix("_rules")


def test_every_benchmark_has_a_floor() -> None:
    assert set(map(benchmark_of, report.floors())) == set(map(benchmark_of, PRODUCED))
    assert len(report.benchmarks(())) == len(set(map(benchmark_of, PRODUCED)) | WITHOUT_FLOOR)


@pytest.mark.parametrize(
    ("value", "status"), [(60.0, 0), (59.95, 0), (59.94, 1), (0.0, 1), (100.0, 0), (float("nan"), 1)]
)
def test_a_broken_floor_fails_the_report(
    value: float, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [Row("made.up_f1", value, "an invented set"), Row("made.free_f1", 1.0, "the same", "others 99")]
    monkeypatch.setattr(report, "benchmarks", lambda _: ["made"])
    monkeypatch.setattr(report, "run", lambda _: rows)
    monkeypatch.setattr(report, "floors", lambda: {"made.up_f1": 60.0})
    assert report.main(()) == status
    printed = capsys.readouterr().out
    assert ("BELOW THE FLOOR: made.up_f1" in printed) == bool(status)
    assert "made.free_f1" in printed
    assert "others 99" in printed


def test_what_was_not_measured_breaks_nothing_and_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(report, "run", lambda _: [])
    monkeypatch.setattr(sets, "ABSENT", {"gone"})
    assert report.main(()) == 0
    printed = capsys.readouterr().out
    assert f"({sets.SHARED}): gone" in printed
    assert all(name in printed.replace("\n", " ") for name in report.floors())


def test_an_unknown_benchmark_is_refused() -> None:
    with pytest.raises(SystemExit, match="no such benchmark: weather"):
        report.benchmarks(["weather"])
