"""The embedder: the meaning of a text as the weighted sum of what its word pieces mean, in any order.

Vectors of pieces are distilled from all-MiniLM-L6-v2 (`training/meaning`). Weighting by rarity is that of Arora, Liang and Ma
2017, "A simple but tough-to-beat baseline for sentence embeddings"; it is in the vectors' lengths.
"""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from sayso.engines.verified import verified
from sayso.errors import ConfigError
from sayso.meaning_ports import Vector

if TYPE_CHECKING:
    from tokenizers import Tokenizer

VERSION: Final = "1"
"""Of the vectors: statements embedded with others are embedded anew."""
FOLDER: Final = Path(__file__).with_name("weights_data")
MANIFEST: Final = "model.toml"
TOKENIZER: Final = Path(__file__).parents[1] / "tagger" / "weights_data" / "tokenizer.json"
"""The encoder's vocabulary, which is the tagger's, too."""
WAY_OUT: Final = "reinstall sayso"
STEPS: Final = 320
"""A component of a vector of length 1 in whole numbers: one of 0.4, which is rare, is the largest that fits."""
LARGEST: Final = 127
ZERO: Final = 1e-6


class StaticEmbedder:
    """Vectors of texts (port: Embedder). The files of `folder` are loaded and verified at first use.

    Raises ConfigError then, where one is missing or is not the one that was measured.
    """

    name = f"meaning:{VERSION}"

    def __init__(self, folder: Path = FOLDER, tokenizer: Path = TOKENIZER) -> None:
        self._folder = folder
        self._tokenizer_file = tokenizer

    def vectors(self, texts: Sequence[str]) -> list[Vector]:
        """See Embedder."""
        return [self._vector(text) for text in texts]

    def _vector(self, text: str) -> Vector:
        pieces = self._tokenizer.encode(text, add_special_tokens=False).ids
        known, counts = np.unique(np.array(pieces, dtype=np.int64), return_counts=True)
        total = (self._scales[known] * counts) @ self._pieces[known].astype(np.float32)
        length = float(np.sqrt(total @ total))
        unit = total / length if length > ZERO else np.zeros_like(total)
        whole: NDArray[np.int8] = np.clip(np.rint(unit * STEPS), -LARGEST, LARGEST).astype(np.int8)
        return whole.tobytes()

    @cached_property
    def _sums(self) -> Mapping[str, str]:
        try:
            return dict(tomllib.loads((self._folder / MANIFEST).read_text(encoding="utf-8"))["sha256"])
        except (OSError, KeyError, TypeError, ValueError) as error:
            raise ConfigError(
                f"the {MANIFEST} of the vectors of meaning is missing or damaged",
                item=str(self._folder),
                remedy=WAY_OUT,
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
    def _pieces(self) -> NDArray[np.int8]:
        """[pieces, width]."""
        return self._array("pieces.npy").astype(np.int8, copy=False)

    @cached_property
    def _scales(self) -> NDArray[np.float32]:
        """[pieces]: what a piece's whole numbers are to be multiplied by."""
        return self._array("scales.npy").astype(np.float32)

    def _array(self, name: str) -> NDArray[np.generic]:
        held = verified(self._folder / name, self._sums.get(name), WAY_OUT)
        found: NDArray[np.generic] = np.load(BytesIO(held), allow_pickle=False)
        return found
