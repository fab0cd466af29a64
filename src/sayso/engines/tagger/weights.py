"""Weights: the trained model's files, verified by their sums before they are loaded."""

import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from sayso.engines.verified import verified
from sayso.errors import ConfigError

if TYPE_CHECKING:
    import onnxruntime
    from tokenizers import Tokenizer

VERSION: Final = "2"
"""Of the weights: readings made with others are told apart by it."""
FOLDER: Final = Path(__file__).with_name("weights_data")
MANIFEST: Final = "model.toml"
WAY_OUT: Final = "reinstall sayso, or set engine to rules"


class Manifest(NamedTuple):
    """What `model.toml` says."""

    threshold: float
    sha256: dict[str, str]


@dataclass(frozen=True)
class Weights:
    """A folder with `model.toml` (sums, threshold) and the files that it names.

    Raises ConfigError at first use where a file is missing or is not the one that was measured.
    """

    folder: Path = FOLDER

    @cached_property
    def manifest(self) -> Manifest:
        """The threshold and the sums of the other files."""
        try:
            said = tomllib.loads((self.folder / MANIFEST).read_text(encoding="utf-8"))
            return Manifest(float(said["threshold"]), dict(said["sha256"]))
        except (OSError, KeyError, TypeError, ValueError) as error:
            raise ConfigError(
                f"the trained engine's {MANIFEST} is missing or damaged", item=str(self.folder), remedy=WAY_OUT
            ) from error

    @property
    def threshold(self) -> float:
        """How likely a word must be a cue's to be asked for its relation."""
        return self.manifest.threshold

    @cached_property
    def tokenizer(self) -> "Tokenizer":
        """The word-piece tokenizer, without padding or truncation."""
        from tokenizers import Tokenizer  # noqa: PLC0415 - loaded only where the engine is used

        tokenizer = Tokenizer.from_str(self._verified("tokenizer.json").decode())
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return tokenizer

    @cached_property
    def encoder(self) -> "onnxruntime.InferenceSession":
        """Word pieces and columns in, a vector, cue probabilities and a factuality per token out."""
        return self._session("encoder.onnx")

    @cached_property
    def relations(self) -> "onnxruntime.InferenceSession":
        """Vectors and cues in, label probabilities per cue and token out."""
        return self._session("relations.onnx")

    def _session(self, name: str) -> "onnxruntime.InferenceSession":
        import onnxruntime  # noqa: PLC0415 - loaded only where the engine is used

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(self._verified(name), options, providers=["CPUExecutionProvider"])

    def _verified(self, name: str) -> bytes:
        return verified(self.folder / name, self.manifest.sha256.get(name), WAY_OUT)
