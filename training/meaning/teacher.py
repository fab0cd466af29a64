"""The teacher: sentence vectors of all-MiniLM-L6-v2 (Apache-2.0), as its authors make them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from training.attribution.network import WIDTH, Encoder

Floats = NDArray[np.float32]
LONGEST: Final = 128
"""Word pieces read of a text."""
AT_ONCE: Final = 2_048
"""Pieces read together."""


class Teacher:
    """The encoder of a folder with `model.safetensors` and `tokenizer.json`."""

    def __init__(self, folder: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(LONGEST)
        self._encoder = Encoder(0.0).eval()
        self._encoder.load(folder / "model.safetensors")

    def vectors(self, texts: Sequence[str]) -> Floats:
        """[texts, WIDTH], each of length 1: the mean over all pieces, the marks of begin and end included."""
        return self.of_pieces([one.ids for one in self.tokenizer.encode_batch(list(texts))])

    def of_pieces(self, rows: Sequence[Sequence[int]]) -> Floats:
        """As `vectors`, from the numbers of the pieces; rows of much the same length are read together."""
        found = np.zeros((len(rows), WIDTH), dtype=np.float32)
        order = sorted(range(len(rows)), key=lambda at: -len(rows[at]))
        with torch.inference_mode():
            while order:
                count = max(1, AT_ONCE // max(1, len(rows[order[0]])))
                some, order = order[:count], order[count:]
                found[some] = self._read([rows[at] for at in some])
        return found

    def _read(self, rows: Sequence[Sequence[int]]) -> Floats:
        width = max(map(len, rows))
        ids, mask = torch.zeros(len(rows), width, dtype=torch.long), torch.zeros(len(rows), width)
        for at, row in enumerate(rows):
            ids[at, : len(row)] = torch.tensor(row)
            mask[at, : len(row)] = 1
        held = self._encoder(ids, mask) * mask[:, :, None]
        mean = held.sum(1) / mask.sum(1, keepdim=True)
        vectors: Floats = torch.nn.functional.normalize(mean, dim=1).numpy()
        return vectors
