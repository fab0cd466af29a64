"""The matcher: a small encoder reads each statement once; a head says of two, and of their signs, whether they are one claim.

The encoder is all-MiniLM-L6-v2 (Wang et al. 2020, arXiv:2002.10957), trained further on invented stories (`training/claims`).
That each sentence is encoded by itself and pairs are judged from the two vectors, their product and their difference,
follows Conneau et al. 2017 (arXiv:1705.02364) and Reimers and Gurevych 2019 (arXiv:1908.10084).
"""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from sayso.engines.verified import verified
from sayso.errors import ConfigError
from sayso.matching_ports import Pair, Signs, Telling

if TYPE_CHECKING:
    import onnxruntime
    from tokenizers import Tokenizer

VERSION: Final = "1"
"""Of the weights."""
FOLDER: Final = Path(__file__).with_name("weights_data")
MANIFEST: Final = "model.toml"
TOKENIZER: Final = Path(__file__).parents[1] / "tagger" / "weights_data" / "tokenizer.json"
"""The encoder's vocabulary, which is the tagger's, too."""
WAY_OUT: Final = "reinstall sayso, or set engine to rules"
START, END = 101, 102
WORDS: Final = 56
"""Pieces of a statement that are read, from its beginning."""
BEFORE: Final = 30
"""Pieces of what stands before it, up to it."""
KEPT: Final = 20_000
"""Statements whose vectors are kept in memory: about 2 kB each."""
NEIGHBOURS: Final = 30
"""Others that a statement is near at most, the nearest."""
ROWS: Final = 256
"""Statements laid beside all others at once."""
NEAREST: Final = 0.25
"""Cosine from which two statements are near."""
LARGEST: Final = 4.0
"""Signs are cut to so many deviations."""
Floats = NDArray[np.float32]
Vectors = tuple[Floats, Floats]
"""What a statement means, of length 1; and what the head takes of it."""


class TrainedMatcher:
    """Matches by the weights in `folder` (port: Matcher), which are loaded and verified at first use.

    Raises ConfigError then, where one is missing or is not the one that was measured.
    """

    name = f"matcher:{VERSION}"

    def __init__(self, folder: Path = FOLDER, tokenizer: Path = TOKENIZER) -> None:
        self._folder = folder
        self._tokenizer_file = tokenizer
        self._vectors = lru_cache(maxsize=KEPT)(self._encoded)

    def near(self, tellings: Sequence[Telling]) -> list[Pair]:
        """See Matcher. Time is quadratic in the number of tellings (products of matrices), memory is linear."""
        if not tellings:
            return []
        meanings = np.stack([self._vectors(one)[0] for one in tellings])
        found: set[Pair] = set()
        for begin in range(0, len(tellings), ROWS):
            alike = meanings[begin : begin + ROWS] @ meanings.T
            nearest = np.argsort(-alike, axis=1, kind="stable")[:, : NEIGHBOURS + 1]
            for i, row in enumerate(nearest, start=begin):
                found.update((min(i, j), max(i, j)) for j in map(int, row) if j != i and alike[i - begin, j] >= NEAREST)
        return sorted(found)

    def probabilities(self, tellings: Sequence[Telling], pairs: Sequence[Pair], signs: Sequence[Signs]) -> list[float]:
        """See Matcher."""
        if not pairs:
            return []
        held = [self._vectors(one) for one in tellings]
        means, taken = np.stack([one[0] for one in held]), np.stack([one[1] for one in held])
        first, second = (np.array([pair[side] for pair in pairs]) for side in (0, 1))
        cosines = np.einsum("ij,ij->i", means[first], means[second])
        odds = self._odds(taken[first], taken[second], cosines, np.array(signs, dtype=np.float32))
        return [round(float(p), 6) for p in 1 / (1 + np.exp(-odds))]

    def _odds(self, one: Floats, other: Floats, cosines: Floats, signs: Floats) -> Floats:
        """[pairs, width] twice, [pairs], [pairs, signs] to [pairs]: log odds."""
        head = self._head
        scaled = np.clip((signs - head["mean"]) / head["deviation"], -LARGEST, LARGEST)
        both = np.concatenate([one * other, np.abs(one - other), scaled], axis=1)
        by_words = _gelu(both @ head["words_in"].T + head["words_in_bias"]) @ head["words_out"].T
        by_signs = _gelu(scaled @ head["signs_in"].T + head["signs_in_bias"]) @ head["signs_out"].T
        odds: Floats = by_words[:, 0] + by_signs[:, 0] + head["scale"] * cosines + head["bias"]
        return odds

    def _encoded(self, one: Telling) -> Vectors:
        """Alone, without padding: in eight bits, what is read beside a text would change its vector."""
        words = [START, *self._pieces(one.words)[:WORDS], END]
        before = [*self._pieces(one.before)[-BEFORE:], END]
        ids = np.array([words + before], dtype=np.int64)
        part = np.array([[0.0] * len(words) + [1.0] * len(before)], dtype=np.float32)
        mean, taken = self._encoder.run(None, {"ids": ids, "part": part})
        return _unit(mean[0]), taken[0]

    def _pieces(self, text: str) -> list[int]:
        found: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        return found

    @cached_property
    def _sums(self) -> Mapping[str, str]:
        try:
            return dict(tomllib.loads((self._folder / MANIFEST).read_text(encoding="utf-8"))["sha256"])
        except (OSError, KeyError, TypeError, ValueError) as error:
            raise ConfigError(
                f"the matcher's {MANIFEST} is missing or damaged", item=str(self._folder), remedy=WAY_OUT
            ) from error

    @cached_property
    def _tokenizer(self) -> "Tokenizer":
        from tokenizers import Tokenizer  # noqa: PLC0415 - loaded only where the engine is used

        held = verified(self._tokenizer_file, self._sums.get(self._tokenizer_file.name), WAY_OUT)
        tokenizer = Tokenizer.from_str(held.decode())
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return tokenizer

    @cached_property
    def _encoder(self) -> "onnxruntime.InferenceSession":
        import onnxruntime  # noqa: PLC0415 - loaded only where the engine is used

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        held = verified(self._folder / "encoder.onnx", self._sums.get("encoder.onnx"), WAY_OUT)
        return onnxruntime.InferenceSession(held, options, providers=["CPUExecutionProvider"])

    @cached_property
    def _head(self) -> Mapping[str, Floats]:
        held = verified(self._folder / "head.npz", self._sums.get("head.npz"), WAY_OUT)
        with np.load(BytesIO(held), allow_pickle=False) as arrays:
            return {name: arrays[name].astype(np.float32) for name in arrays.files}


def _unit(vector: Floats) -> Floats:
    length = float(np.sqrt(vector @ vector))
    unit: Floats = vector / length if length else vector
    return unit


def _gelu(x: Floats) -> Floats:
    """With the error function, as the head was trained."""
    return 0.5 * x * (1 + _erf(x / np.sqrt(np.float32(2))))


def _erf(x: Floats) -> Floats:
    """Abramowitz and Stegun 7.1.26: off by less than 1.5e-7."""
    t = 1 / (1 + 0.3275911 * np.abs(x))
    polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    found: Floats = np.sign(x) * (1 - polynomial * np.exp(-x * x))
    return found
