"""The attribution scorer: small cases by hand, and the same numbers as the reference to the last digit."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from benchmarks.accuracy import attribution as bench
from benchmarks.accuracy import sets


def load_module(name: str, path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


TEXT = 'Ola Brandt, the envoy, said that it rained. "We stay," Renn said.'
GOLD = [
    {"source": [[0, 21]], "cue": [[23, 27]], "content": [[28, 42]]},
    {"source": [[55, 59]], "cue": [[60, 64]], "content": [[44, 54]]},
]


def relation(source: list[list[int]], cue: list[list[int]], content: list[list[int]]) -> dict[str, Any]:
    return {"source": source, "cue": cue, "content": content}


CASES = {
    "all right": (GOLD, (2, 2), (2, 2)),
    "punctuation aside": ([relation([[0, 10]], [], [[28, 43]]), relation([[55, 59]], [], [[45, 53]])], (2, 2), (2, 2)),
    "half of the content": ([relation([[0, 10]], [], [[33, 42]])], (0, 1), (1, 1)),
    "less than half of the content": ([relation([[0, 10]], [], [[36, 42]])], (0, 1), (0, 1)),
    "source without its head": ([relation([[0, 3]], [], [[28, 42]])], (1, 1), (0, 1)),
    "one prediction cannot serve twice": ([*GOLD, GOLD[0]], (2, 3), (2, 3)),
    "nothing": ([], (0, 0), (0, 0)),
}


@pytest.mark.parametrize(("predicted", "exact", "overlap"), CASES.values(), ids=CASES.keys())
def test_small_cases(predicted: list[Any], exact: tuple[int, int], overlap: tuple[int, int]) -> None:
    scores = bench.score([{"id": "d", "text": TEXT, "attributions": GOLD}], {"d": predicted})
    assert tuple(scores.relations["exact"]) == (*exact, 2)
    assert tuple(scores.relations["overlap"]) == (*overlap, 2)


def test_recall_by_kind_of_quotation() -> None:
    scores = bench.score([{"id": "d", "text": TEXT, "attributions": GOLD}], {"d": GOLD[1:]})
    assert scores.kinds["overlap", "direct"].recall == 1
    assert scores.kinds["overlap", "indirect"].recall == 0


KINDS = {
    "direct": ("Renn", "said", "“We stay,”", {"direct", "speech_verbs", "few_words"}),
    "mixed": ("Renn", "said", "“We stay,” for it is dry", {"mixed", "speech_verbs"}),
    "indirect": ("Ola", "believes", "the dam of Orlen holds", {"indirect", "other_cues"}),
    "according to": ("", "According to", "the dam of Orlen holds", {"indirect", "according_to", "no_source"}),
}
KINDS_TEXT = "“We stay,” for it is dry, Renn said. According to the town, Ola believes the dam of Orlen holds."


@pytest.mark.parametrize(("source", "cue", "content", "kinds"), KINDS.values(), ids=KINDS.keys())
def test_kinds_of_relations(source: str, cue: str, content: str, kinds: set[str]) -> None:
    page = bench.Page(KINDS_TEXT)
    at = [[[KINDS_TEXT.index(words), KINDS_TEXT.index(words) + len(words)]] for words in (source, cue, content)]
    gold = relation(at[0] if source else [], at[1], at[2])
    assert set(page.kinds(bench.Marked(page, gold))) == kinds


def test_interval_over_articles() -> None:
    right, wrong = bench.Score(4, 4, 4), bench.Score(0, 4, 4)
    assert bench.interval([right] * 20) == (1, 1)
    low, high = bench.interval([right] * 50 + [wrong] * 50)
    assert low == pytest.approx(0.5 - 1.96 * 0.05, abs=0.03)  # 100 draws of a coin have a deviation of 0.05
    assert high == pytest.approx(0.5 + 1.96 * 0.05, abs=0.03)
    assert bench.interval([right, wrong] * 50) != bench.interval([right] * 99 + [wrong])


def test_rows_of_an_engine_bear_its_name() -> None:
    scores = bench.score([{"id": "d", "text": TEXT, "attributions": GOLD}], {"d": GOLD[1:]})
    values = {row.name: row.value for row in bench.rows(scores, "here", "attribution_rules")}
    assert values["attribution_rules.overlap_recall"] == 50
    assert values["attribution_rules.recall_speech_verbs"] == 50
    assert values["attribution_rules.recall_direct"] == 100
    assert values["attribution_rules.overlap_f1_low"] <= values["attribution_rules.overlap_f1"]


def reference() -> ModuleType:
    path = sets.SHARED / "bench/score_attribution.py"
    if not path.is_file() or not sets.available("polnear"):
        pytest.skip(f"no reference scorer and set at {sets.SHARED}")
    return load_module("reference_attribution", path)


@pytest.mark.shared
def test_same_numbers_as_the_reference() -> None:
    """Predictions are gold relations moved, merged, and left out, so that every criterion is met and missed."""
    scorer = reference()
    documents = sets.load("polnear")[:25]
    predictions = {d["id"]: spoiled(d["attributions"]) for d in documents}
    theirs = scorer.score(documents, {i: {"attributions": p} for i, p in predictions.items()})
    ours = bench.score(documents, predictions)
    for role in bench.ROLES:
        assert ours.tokens[role].f1 == theirs["token"][role]["F"]
    for name, key in (("exact", "strict_nopunct"), ("overlap", "overlap")):
        assert ours.relations[name].precision == theirs["relation"][key]["P"]
        assert ours.relations[name].recall == theirs["relation"][key]["R"]
        assert ours.relations[name].f1 == theirs["relation"][key]["F"]
        for kind in ("direct", "indirect", "mixed"):
            assert ours.kinds[name, kind].recall == theirs["recall_by_quote_type"][f"{key}/{kind}"]["R"]


def spoiled(relations: list[dict[str, Any]]) -> list[dict[str, Any]]:
    out = []
    for n, gold in enumerate(relations):
        if n % 7 == 3:
            continue
        shift = (0, 0, 9, 25)[n % 4]
        source = gold["source"] if n % 5 else [[s, s + 3] for s, _ in gold["source"] or ()]
        content = [[s + min(shift, e - s - 1), e] for s, e in gold["content"]]
        out.append({"source": source, "cue": gold["cue"], "content": content})
        if n % 6 == 5:
            out.append(out[-1])
    return out
