"""Write a trained matcher as the files that Sayso loads: `python -m training.claims.export TRAINED.pt OUT_FOLDER [--full]`.

An ONNX graph of the encoder in eight bits, the head's arrays, and their sums. `--full` leaves the encoder in 32 bits, to
measure what the eight cost.
"""

import argparse
import shutil
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from sayso.engines.matcher.matcher import TOKENIZER
from training.claims.network import Matcher

OPSET: Final = 17
FILES: Final = ("encoder.onnx", "head.npz")


class _Encoder(nn.Module):
    """One statement without padding: ids and parts in, its mean and what the head takes out."""

    def __init__(self, model: Matcher) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, part: Tensor) -> tuple[Tensor, Tensor]:
        return self.model.vectors(ids, torch.ones_like(part), part)


def main() -> None:
    """Load, write the graph and the head, write the sums."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--full", action="store_true")
    arguments = parser.parse_args()
    trained = torch.load(arguments.trained)
    model = Matcher(len(trained["mean"]))
    model.load_state_dict(trained["weights"])
    arguments.out.mkdir(parents=True, exist_ok=True)
    _write_encoder(model.eval(), arguments.out, full=arguments.full)
    np.savez(arguments.out / "head.npz", **_head(model, trained["mean"], trained["deviation"]))
    files = [*((name, arguments.out / name) for name in FILES), (TOKENIZER.name, TOKENIZER)]
    lines = ["[sha256]", *(f'"{name}" = "{sha256(path.read_bytes()).hexdigest()}"' for name, path in files)]
    (arguments.out / "model.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _head(model: Matcher, mean: Tensor, deviation: Tensor) -> dict[str, Any]:
    """The arrays of the head, by the names under which `sayso/engines/matcher` reads them."""
    arrays = {
        "mean": mean,
        "deviation": deviation,
        "words_in": model.h1.weight,
        "words_in_bias": model.h1.bias,
        "words_out": model.h2.weight,
        "signs_in": model.s1.weight,
        "signs_in_bias": model.s1.bias,
        "signs_out": model.s2.weight,
        "scale": model.scale,
        "bias": model.b + model.h2.bias[0] + model.s2.bias[0],
    }
    return {name: array.detach().numpy().astype(np.float32) for name, array in arrays.items()}


def _write_encoder(model: Matcher, out: Path, *, full: bool) -> None:
    inputs = (torch.randint(5, 1000, (1, 20)), torch.zeros(1, 20))
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "encoder.onnx"
        torch.onnx.export(
            _Encoder(model),
            inputs,
            str(plain),
            input_names=["ids", "part"],
            output_names=["mean", "taken"],
            dynamic_axes={"ids": {1: "pieces"}, "part": {1: "pieces"}},
            opset_version=OPSET,
            dynamo=False,
        )
        if full:
            shutil.copyfile(plain, out / "encoder.onnx")
            return
        quantize_dynamic(
            plain,
            out / "encoder.onnx",
            per_channel=True,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gather", "Gemm"],
            extra_options={"MatMulConstBOnly": True},
        )


if __name__ == "__main__":
    main()
