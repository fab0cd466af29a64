"""Write a trained tagger as the files that Sayso loads: ONNX graphs, the encoder's weights in eight bits, their sums.

    python -m training.attribution.export TRAINED.pt MINILM_FOLDER OUT_FOLDER [--full]

`--full` leaves the encoder in 32 bits, to measure what the eight cost.
"""

import argparse
import shutil
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Final

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.attribution.network import Tagger

OPSET: Final = 17
THRESHOLD: Final = 0.54
"""How likely a word must be a cue's; chosen on PolNeAR's dev part."""
FARTHEST: Final = 3.0
"""Factuality lies between its negative and this."""
FILES: Final = ("tokenizer.json", "encoder.onnx", "relations.onnx")


class _Words(nn.Module):
    """The first graph: vectors, cue log-probabilities, and factuality as UW has it."""

    def __init__(self, model: Tagger) -> None:
        super().__init__()
        self.model = model

    def forward(self, *columns: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        words = self.model.encode(*columns)
        factuality = self.model.factuality(words)[..., 0].clamp(-FARTHEST, FARTHEST)
        return words, self.model.cues(words).log_softmax(-1), factuality


class _Relations(nn.Module):
    """The second graph: label log-probabilities per cue."""

    def __init__(self, model: Tagger) -> None:
        super().__init__()
        self.model = model

    def forward(self, words: Tensor, *cues: Tensor) -> Tensor:
        return self.model.relations(words, *cues).log_softmax(-1)


def main() -> None:
    """Load, write both graphs, shrink the encoder, write the sums."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("minilm", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--full", action="store_true")
    arguments = parser.parse_args()
    model = Tagger()
    model.load_state_dict(torch.load(arguments.trained))
    arguments.out.mkdir(parents=True, exist_ok=True)
    write(model.eval(), arguments.out, full=arguments.full)
    shutil.copyfile(arguments.minilm / "tokenizer.json", arguments.out / "tokenizer.json")
    sums = {name: sha256((arguments.out / name).read_bytes()).hexdigest() for name in FILES}
    lines = [f"threshold = {THRESHOLD}", "", "[sha256]", *(f'"{name}" = "{value}"' for name, value in sums.items())]
    (arguments.out / "model.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write(model: Tagger, out: Path, *, full: bool) -> None:
    """Both graphs; sizes of windows, pieces, tokens and cues stay open."""
    ids, columns, words = torch.randint(5, 1000, (2, 40)), [torch.zeros(2, 30, dtype=torch.long)] * 3, "BT"
    first = torch.arange(30)[None].repeat(2, 1) + 1
    sizes = {"ids": "BP", "mask": "BP", "first": words, "dep": words, "pos": words, "quoted": words}
    inputs = (ids, torch.ones(2, 40), first, *columns)
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "encoder.onnx"
        _export(_Words(model), inputs, plain, sizes, {"words": "BT", "cues": "BT", "factuality": "BT"})
        if full:
            shutil.copyfile(plain, out / "encoder.onnx")
        else:
            quantize_dynamic(
                plain,
                out / "encoder.onnx",
                per_channel=True,
                weight_type=QuantType.QInt8,
                op_types_to_quantize=["MatMul", "Gather", "Gemm"],
                extra_options={"MatMulConstBOnly": True},
            )
    cues = (
        torch.tensor([0, 0, 1]),
        torch.tensor([1, 5, 9]),
        torch.tensor([2, 6, 10]),
        *[torch.zeros(3, 30).long()] * 2,
    )
    sizes = {"words": "BT", "window": "N", "cue_first": "N", "cue_last": "N", "level": "NT", "branch": "NT"}
    _export(_Relations(model), (torch.zeros(2, 30, 384), *cues), out / "relations.onnx", sizes, {"labels": "NT"})


def _export(
    graph: nn.Module, inputs: tuple[Tensor, ...], path: Path, sizes: dict[str, str], outputs: dict[str, str]
) -> None:
    axes = {name: dict(enumerate(letters)) for name, letters in {**sizes, **outputs}.items()}
    torch.onnx.export(
        graph,
        inputs,
        str(path),
        input_names=list(sizes),
        output_names=list(outputs),
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )


if __name__ == "__main__":
    main()
