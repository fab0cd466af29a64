"""The tagger at work, with a network whose answers are known: every cue of a long text once, its words in their places."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from sayso.engines.tagger.tagger import CUES_AT_ONCE, Tagged, _without_doubles, tag
from sayso.engines.tagger.weights import Weights
from tests.sheets import made_parse, made_tokenizer

WORDS = made_tokenizer("said", "told", "rain", "ada", ".")
SAID = 1
Arrays = Mapping[str, np.ndarray]


class Answers:
    """A graph that is a function."""

    def __init__(self, answer: Callable[[Arrays], list[np.ndarray]]) -> None:
        self.answer = answer
        self.asked: list[Arrays] = []

    def run(self, _: None, inputs: Arrays) -> list[np.ndarray]:
        """As onnxruntime has it."""
        self.asked.append(inputs)
        return self.answer(inputs)


def words_and_cues(inputs: Arrays) -> list[np.ndarray]:
    """Each token's word is its first piece; "said" is a cue; a token's factuality is its distance from the window's edges."""
    words = np.take_along_axis(inputs["ids"], inputs["first"], axis=1)
    labels = np.where((words == SAID) & (inputs["first"] > 0), 1, 0)
    place = np.arange(words.shape[1])
    last = (inputs["first"] > 0).sum(axis=1, keepdims=True) - 1
    return [words, certain(labels, 3), np.minimum(place, last - place).astype(np.float32)]


def neighbours(inputs: Arrays) -> list[np.ndarray]:
    """The source is the token before the cue, the content the two tokens after it."""
    labels = np.zeros(inputs["level"].shape, dtype=np.int64)
    for row, (first, last) in enumerate(zip(inputs["cue_first"], inputs["cue_last"], strict=True)):
        labels[row, max(first - 1, 0) : first] = 1
        labels[row, last : last + 1] = 3
        labels[row, last + 1 : last + 2] = 4
    return [certain(labels, 5)]


def certain(labels: np.ndarray, of: int) -> np.ndarray:
    return np.log(np.where(labels[..., None] == np.arange(of), 0.9999, 0.0001)).astype(np.float32)


@dataclass(frozen=True)
class Scripted(Weights):
    """Weights whose graphs are functions."""

    threshold = 0.5

    @cached_property
    def tokenizer(self) -> Tokenizer:
        """The few words of these tests."""
        return WORDS

    @cached_property
    def encoder(self) -> Any:
        """Finds "said"."""
        return Answers(words_and_cues)

    @cached_property
    def relations(self) -> Any:
        """Takes what stands around."""
        return Answers(neighbours)


def text_with_cues(count: int, cues: set[int]) -> str:
    return " ".join("said" if n in cues else "rain" for n in range(count))


def expected(count: int, cues: set[int]) -> list[Tagged]:
    return [
        Tagged((n, n + 1), pytest.approx(0.9999), ((n - 1, n),) if n else (), ((n + 1, min(n + 3, count)),))  # type: ignore[arg-type]  # near it
        for n in sorted(cues)
        if n + 1 < count
    ]


@settings(max_examples=25)
@given(st.integers(1, 3_000), st.sets(st.integers(0, 2_999), max_size=40))
def test_each_cue_is_found_once_wherever_windows_end(count: int, cues: set[int]) -> None:
    within = {n for n in cues if n < count}
    apart = {n for n in within if not {n - 1, n - 2} & within}
    assert tag(made_parse(text_with_cues(count, apart)), Scripted()).relations == expected(count, apart)


@pytest.mark.parametrize("count", [1, 254, 255, 700, 3_000])
def test_events_are_read_where_most_text_stands_around_them(count: int) -> None:
    found = tag(made_parse("rain " * count), Scripted()).factuality
    assert len(found) == count
    shared = (254 - 198) // 2 - 1
    assert all(value >= min(n, count - 1 - n, shared) for n, value in enumerate(found.tolist()))


def test_a_text_that_is_all_cues_is_asked_in_small_parts() -> None:
    weights = Scripted()
    tag(made_parse("said " * 2_000), weights)
    asked = [len(inputs["cue_first"]) for inputs in weights.relations.asked]
    assert max(asked) == CUES_AT_ONCE
    assert sum(asked) >= 2_000


def test_signs_without_pieces_do_not_make_windows_longer() -> None:
    weights = Scripted()
    parse = made_parse("\u200b " * 3_000 + "ada said rain .")
    (found,) = tag(parse, weights).relations
    assert [parse.words(*tokens) for tokens in (*found.source, found.cue, *found.content)] == ["ada", "said", "rain ."]
    assert max(inputs["first"].shape[1] for inputs in weights.encoder.asked) <= 254


@pytest.mark.parametrize("text", ["", " \n", "rain .", "said"])
def test_nothing_is_found_where_nothing_is_said(text: str) -> None:
    assert tag(made_parse(text), Scripted()).relations == []


def one(cue: tuple[int, int], content: tuple[int, int]) -> Tagged:
    return Tagged(cue, 0.9, (), (content,))


DOUBLES = {
    "most room": ([(3, one((5, 6), (6, 9))), (8, one((5, 6), (6, 20)))], [one((5, 6), (6, 20))]),
    "of one room the first": ([(8, one((5, 6), (6, 9))), (8, one((5, 6), (6, 20)))], [one((5, 6), (6, 9))]),
    "cues that meet": ([(9, one((5, 7), (8, 9))), (8, one((6, 8), (8, 20)))], [one((5, 7), (8, 9))]),
    "cues apart": ([(1, one((7, 8), (8, 9))), (8, one((5, 6), (6, 7)))], [one((5, 6), (6, 7)), one((7, 8), (8, 9))]),
}


@pytest.mark.parametrize(("found", "kept"), DOUBLES.values(), ids=DOUBLES.keys())
def test_of_readings_of_one_cue_one_is_kept(found: list[tuple[int, Tagged]], kept: list[Tagged]) -> None:
    assert _without_doubles(found, 30) == kept
