"""The static vectors: what means the like is near though no telling word is shared; damaged files are named."""

from pathlib import Path
from shutil import copytree

import numpy as np
import pytest

from sayso.engines.meaning.embedder import FOLDER, LARGEST, STEPS, StaticEmbedder
from sayso.errors import ConfigError


@pytest.fixture(scope="module")
def embedder() -> StaticEmbedder:
    return StaticEmbedder()


@pytest.mark.parametrize(
    ("asked", "near", "far"),
    [
        (
            "Too many passengers were on board.",
            "carrying too many people on the ferry",
            "the price of a ticket will rise",
        ),
        ("Troops fired on the town.", "the army shelled the village", "the council raised taxes"),
        ("Doctors are treating the wounded.", "hospitals admitted injured people", "the court adjourned the trial"),
        ("The factory polluted the river.", "chemicals were dumped into the stream", "the team won the final"),
        ("He quit his job.", "the minister resigned", "the river rose by two metres"),
    ],
)
def test_what_means_the_like_is_nearer(embedder: StaticEmbedder, asked: str, near: str, far: str) -> None:
    one, two, three = (np.frombuffer(held, np.int8).astype(int) for held in embedder.vectors([asked, near, far]))
    assert one @ two > one @ three


def test_vectors_are_of_one_length_and_use_their_eight_bits(embedder: StaticEmbedder) -> None:
    for held in embedder.vectors(["The dam broke on Monday.", "fever", "Two planes collided over the lake near Osk."]):
        vector = np.frombuffer(held, np.int8).astype(float)
        assert np.linalg.norm(vector) == pytest.approx(STEPS, rel=0.02)
        assert np.abs(vector).max() <= LARGEST


def test_case_and_order_do_not_matter(embedder: StaticEmbedder) -> None:
    one, other, turned = embedder.vectors(["The dam broke", "THE DAM BROKE", "broke the dam"])
    assert one == other == turned


@pytest.mark.parametrize("name", ["pieces.npy", "scales.npy", "model.toml"])
@pytest.mark.parametrize("is_gone", [True, False])
def test_a_damaged_or_missing_file_is_named(tmp_path: Path, name: str, *, is_gone: bool) -> None:
    folder = copytree(FOLDER, tmp_path / "weights")
    if is_gone:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(b"[broken")
    with pytest.raises(ConfigError, match=name):
        StaticEmbedder(folder).vectors(["x"])


def test_another_vocabulary_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "tokenizer.json"
    other.write_text("{}", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"tokenizer\.json"):
        StaticEmbedder(tokenizer=other).vectors(["x"])
