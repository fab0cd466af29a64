"""What every embedder promises: whole numbers of one length, the same for the same text, nearer where texts mean the like."""

import numpy as np
import pytest

from sayso.engines.meaning.embedder import StaticEmbedder
from sayso.meaning_ports import Embedder
from tests.cost import Work, assert_linear
from tests.fakes import FakeEmbedder


@pytest.fixture(params=[FakeEmbedder, StaticEmbedder], scope="module")
def embedder(request: pytest.FixtureRequest) -> Embedder:
    made: Embedder = request.param()
    return made


def nearness(embedder: Embedder, one: str, other: str) -> int:
    first, second = (np.frombuffer(held, dtype=np.int8).astype(int) for held in embedder.vectors([one, other]))
    return int(first @ second)


@pytest.mark.parametrize(
    "text", ["A dam broke.", "ÉLAN VITAL", "шторм у порту", "🙂🙂", "a" * 5_000, "1 2 3\n\n4", "\x00"]
)
def test_the_same_text_has_the_same_vector_and_all_are_equally_long(embedder: Embedder, text: str) -> None:
    one, other, further = embedder.vectors([text, "The bridge is closed.", text])
    assert one == further
    assert len(one) == len(other)
    assert embedder.vectors([text]) == [one]


@pytest.mark.parametrize("text", ["", " \n", "\u200b"])
def test_a_text_without_words_has_no_direction(embedder: Embedder, text: str) -> None:
    (vector,) = embedder.vectors([text])
    assert not any(vector)


def test_no_text_no_vector(embedder: Embedder) -> None:
    assert embedder.vectors([]) == []


def test_products_are_exact_and_nearness_is_symmetric(embedder: Embedder) -> None:
    """Sums of the products of two vectors fit into the 24 bits that a small floating-point number holds."""
    texts = ("The ferry sank with 12 people on board.", "Twelve died when the ferry went down.")
    assert nearness(embedder, *texts) == nearness(embedder, *reversed(texts))
    assert 127 * 127 * len(embedder.vectors(["x"])[0]) < 2**24


def test_a_text_is_nearest_to_itself(embedder: Embedder) -> None:
    text = "The mayor opened the new bridge."
    for other in ("Prices of bread rose again.", "The match ended in a draw."):
        assert nearness(embedder, text, text) > nearness(embedder, text, other)


def test_a_long_text_costs_in_proportion(embedder: Embedder) -> None:
    text = "Farmers in the valley lost half of their harvest to the flood. "
    embedder.vectors([text])

    def work_on(size: int) -> Work:
        return lambda: embedder.vectors([text * size])

    assert_linear(work_on, 200, 2_000)
