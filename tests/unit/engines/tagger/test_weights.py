"""Weights: only the files that were measured are loaded; anything else is refused with the way out."""

from hashlib import sha256
from pathlib import Path

import pytest

from sayso.engines.tagger.attributor import TaggedAttributor
from sayso.engines.tagger.weights import Weights
from sayso.errors import ConfigError
from tests.sheets import made_parse, made_tokenizer

VOCABULARY = made_tokenizer("ada").to_str().encode()


def folder(at: Path, sums: dict[str, bytes], **files: bytes) -> Path:
    """A folder of weights: the sums that its manifest gives, and the files that are really there."""
    lines = [f'"{name}" = "{sha256(meant).hexdigest()}"' for name, meant in sums.items()]
    (at / "model.toml").write_text("\n".join(["threshold = 0.25", "[sha256]", *lines]), encoding="utf-8")
    for name, held in files.items():
        (at / name.replace("_", ".")).write_bytes(held)
    return at


def test_what_is_as_measured_is_loaded(tmp_path: Path) -> None:
    weights = Weights(folder(tmp_path, {"tokenizer.json": VOCABULARY}, tokenizer_json=VOCABULARY))
    assert weights.threshold == 0.25
    assert weights.tokenizer.encode("Ada", add_special_tokens=False).ids == [1]


DAMAGED = {
    "changed": ({"tokenizer.json": VOCABULARY}, {"tokenizer_json": VOCABULARY + b" "}),
    "gone": ({"tokenizer.json": VOCABULARY}, {}),
    "not listed": ({}, {"tokenizer_json": VOCABULARY}),
    "a pointer to the file": ({"tokenizer.json": VOCABULARY}, {"tokenizer_json": b"version 1\noid sha256:0\n"}),
}


@pytest.mark.parametrize(("sums", "files"), DAMAGED.values(), ids=DAMAGED.keys())
def test_another_file_is_refused_with_the_way_out(
    sums: dict[str, bytes], files: dict[str, bytes], tmp_path: Path
) -> None:
    weights = Weights(folder(tmp_path, sums, **files))
    with pytest.raises(ConfigError, match=r"tokenizer\.json is not the file .* set engine to rules"):
        _ = weights.tokenizer


@pytest.mark.parametrize("name", ["encoder", "relations"])
def test_a_missing_graph_is_refused_with_the_way_out(name: str, tmp_path: Path) -> None:
    weights = Weights(folder(tmp_path, {f"{name}.onnx": b"graph"}))
    with pytest.raises(ConfigError, match=rf"{name}\.onnx is not the file .* set engine to rules"):
        getattr(weights, name)


@pytest.mark.parametrize(
    "manifest",
    [None, b"", b"threshold = ", b"\xff\xfe", b"threshold = 0.5", b"[sha256]", b'threshold = "high"\n[sha256]'],
)
def test_a_manifest_that_cannot_be_read_is_refused_with_the_way_out(manifest: bytes | None, tmp_path: Path) -> None:
    if manifest is not None:
        (tmp_path / "model.toml").write_bytes(manifest)
    attributor = TaggedAttributor(Weights(tmp_path))
    with pytest.raises(ConfigError, match=r"model\.toml is missing or damaged .*reinstall sayso.*rules"):
        attributor.attribute(made_parse("Ada said it rained."))


def test_the_bundled_weights_are_whole_and_loaded_once() -> None:
    weights = Weights()
    assert 0 < weights.threshold < 1
    assert {entry.name for entry in weights.encoder.get_inputs()} == {"ids", "mask", "first", "dep", "pos", "quoted"}
    asked = {"words", "window", "cue_first", "cue_last", "level", "branch"}
    assert {entry.name for entry in weights.relations.get_inputs()} == asked
    assert weights.encoder is weights.encoder
