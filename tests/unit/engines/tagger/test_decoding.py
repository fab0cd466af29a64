"""Decoding: cues and pieces from probabilities, by hand; the best path against all paths; and training's labels back."""

from itertools import groupby, pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.engines.tagger.decoding import (
    CHANGE,
    CONTENT,
    DOUBT,
    OUTSIDE,
    SOURCE,
    Floats,
    Pieces,
    Range,
    cue_ranges,
    pieces,
)
from tests.sheets import made_sheet
from training.attribution.articles import Article, Relation, cue_labels, relation_labels


def sure(labels: list[int], of: int) -> Floats:
    """Log-probabilities [tokens, of] of a tagger that is nearly certain of these labels."""
    shares = np.full((len(labels), of), 0.0001, dtype=np.float32)
    shares[np.arange(len(labels)), labels] = 1 - 0.0001 * (of - 1)
    return np.log(shares)


def of_one(labels: Floats) -> Pieces:
    """What is decoded for one cue, from log-probabilities [tokens, 5]."""
    (found,) = pieces(labels[None], [len(labels)])
    return found


CUES = {
    "one": ([0, 1, 0], [(1, 2)]),
    "of several words": ([0, 1, 2, 2, 0], [(1, 4)]),
    "side by side": ([1, 1, 2], [(0, 1), (1, 3)]),
    "without a first word": ([0, 2, 2, 0], [(1, 3)]),
    "apart": ([1, 0, 2], [(0, 1), (2, 3)]),
    "none": ([0, 0], []),
}


@pytest.mark.parametrize(("labels", "expected"), CUES.values(), ids=CUES.keys())
def test_cues(labels: list[int], expected: list[Range]) -> None:
    assert [tokens for tokens, _ in cue_ranges(sure(labels, 3), 0.5)] == expected


def test_a_cue_is_as_likely_as_its_likeliest_word_and_must_be_likelier_than_the_threshold() -> None:
    shares = np.array([[0.3, 0.6, 0.1], [0.2, 0.1, 0.7], [0.5, 0.5, 0.0001]], dtype=np.float32)
    ((tokens, probability),) = cue_ranges(np.log(shares), 0.55)
    assert tokens == (0, 2)
    assert probability == pytest.approx(0.8)
    assert cue_ranges(np.log(shares), 0.85) == []


PIECES = {
    "source and content": ([1, 2, 0, 3, 4, 4], Pieces(((0, 2),), ((3, 6),))),
    "content in two pieces": ([3, 4, 0, 0, 3, 4], Pieces((), ((0, 2), (4, 6)))),
    "a source in its content": ([3, 4, 1, 2, 3, 4], Pieces(((2, 4),), ((0, 2), (4, 6)))),
    "nothing": ([0, 0, 0], Pieces((), ())),
}


@pytest.mark.parametrize(("labels", "expected"), PIECES.values(), ids=PIECES.keys())
def test_pieces(labels: list[int], expected: Pieces) -> None:
    assert of_one(sure(labels, 5)) == expected


def test_a_doubtful_gap_does_not_break_a_content() -> None:
    labels = sure([3, 4, 0, 3, 4], 5)
    assert of_one(labels).content == ((0, 2), (3, 5))
    labels[2] = np.log([0.6, 0.01, 0.01, 0.01, 0.37])
    assert of_one(labels).content == ((0, 5),)


def test_a_content_ends_before_words_that_are_hardly_its() -> None:
    labels = sure([3, 4, 0, 0], 5)
    labels[2:] = np.log([0.45, 0.005, 0.005, 0.04, 0.5])
    assert of_one(labels).content == ((0, 2),)
    labels[2:] = np.log([0.2, 0.005, 0.005, 0.04, 0.75])
    assert of_one(labels).content == ((0, 4),)


@st.composite
def doubts(draw: st.DrawFn) -> Floats:
    """Log-probabilities of five labels for up to six tokens."""
    rows = draw(st.lists(st.lists(st.floats(0.01, 1), min_size=5, max_size=5), min_size=1, max_size=6))
    shares = np.array(rows, dtype=np.float32)
    logs: Floats = np.log(shares / shares.sum(axis=1, keepdims=True)).astype(np.float32)
    return logs


def path_of(found: Pieces, count: int) -> list[int]:
    path = [OUTSIDE] * count
    for state, ranges in ((SOURCE, found.source), (CONTENT, found.content)):
        for first, last in ranges:
            path[first:last] = [state] * (last - first)
    return path


def worth(path: tuple[int, ...] | list[int], labels: Floats) -> float:
    """Log-probability of a path: the first word of each piece is one and costs CHANGE, the others are either kind; a content's cost DOUBT."""
    total, before = 0.0, None
    for state, row in zip(path, labels.astype(float), strict=True):
        if state == OUTSIDE:
            total += row[0]
        elif state == before:
            total += np.logaddexp(row[2 * state - 1], row[2 * state]) - (DOUBT if state == CONTENT else 0)
        else:
            total += row[2 * state - 1] - CHANGE[state]
        before = state
    return total


@given(doubts())
def test_no_path_is_worth_more_than_the_one_found(labels: Floats) -> None:
    found = path_of(of_one(labels), len(labels))
    best = max(worth(path, labels) for path in product((OUTSIDE, SOURCE, CONTENT), repeat=len(labels)))
    assert worth(found, labels) == pytest.approx(best, abs=1e-4)


@given(st.lists(doubts(), min_size=1, max_size=4))
def test_cues_of_a_batch_are_read_as_each_alone(rows: list[Floats]) -> None:
    batch = np.full((len(rows), max(map(len, rows)), 5), 9, dtype=np.float32)  # what lies behind a row's end is noise
    for n, row in enumerate(rows):
        batch[n, : len(row)] = row
    given_batch = batch.copy()
    assert pieces(batch, list(map(len, rows))) == list(map(of_one, rows))
    assert np.array_equal(batch, given_batch)


@given(doubts())
def test_pieces_are_in_order_and_apart(labels: Floats) -> None:
    found = of_one(labels)
    every = sorted((*found.source, *found.content))
    assert all(first < last for first, last in every)
    assert all(last <= following for (_, last), (following, _) in pairwise(every))
    for role in found:
        assert all(last < following for (_, last), (following, _) in pairwise(role))


RUNS = st.lists(st.tuples(st.sampled_from((OUTSIDE, SOURCE, CONTENT)), st.integers(1, 6)), min_size=1, max_size=9)
"""A text as runs of tokens in one state; pieces of one role are apart, as annotators leave them."""


def ranges(runs: list[tuple[int, int]], at: int) -> dict[int, tuple[Range, ...]]:
    found: dict[int, list[Range]] = {OUTSIDE: [], SOURCE: [], CONTENT: []}
    for state, group in groupby(runs, key=lambda run: run[0]):
        length = sum(count for _, count in group)
        found[state].append((at, at + length))
        at += length
    return {state: tuple(every) for state, every in found.items()}


@given(RUNS, st.integers(0, 5), st.integers(0, 5))
def test_the_labels_of_training_are_read_back(runs: list[tuple[int, int]], first: int, room: int) -> None:
    truth = ranges(runs, first + room)
    relation = Relation((0, 1), truth[SOURCE], truth[CONTENT])
    window = first, first + room + sum(count for _, count in runs)
    found = of_one(sure(relation_labels(relation, window).tolist(), 5))
    assert found == Pieces(
        *(tuple((a - first, b - first) for a, b in truth[state]) for state in (SOURCE, CONTENT)),
    )


@given(RUNS)
def test_the_cues_of_training_are_read_back(runs: list[tuple[int, int]]) -> None:
    truth = ranges(runs, 0)
    cues = sorted((*truth[SOURCE], *truth[CONTENT]))  # some side by side, some apart
    count = sum(length for _, length in runs)
    article = Article(made_sheet([1] * count), tuple(Relation(cue, (), ()) for cue in cues))
    found = cue_ranges(sure(cue_labels(article, (0, count)).tolist(), 3), 0.5)
    assert [tokens for tokens, _ in found] == cues


def test_a_window_labels_what_it_holds() -> None:
    relation = Relation((4, 6), ((2, 4),), ((6, 9), (10, 12)))
    article = Article(made_sheet([1] * 12), (relation, Relation((0, 3), (), ((3, 5),))))
    assert relation_labels(relation, (3, 11)).tolist() == [2, 0, 0, 3, 4, 4, 0, 3]
    assert cue_labels(article, (2, 11)).tolist() == [0, 0, 1, 2, 0, 0, 0, 0, 0]
