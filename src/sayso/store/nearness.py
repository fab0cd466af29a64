"""Nearness: the vectors of many reports in memory, and which of them are nearest to one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

AT_ONCE: Final = 2_048
"""Vectors multiplied at a time: as numbers of 32 bits they fit into a processor's cache."""
MOST_PARTS: Final = 64
Place = tuple[str, int]
"""A report, and the position of a statement in it."""


@dataclass(frozen=True, slots=True)
class _Part:
    """Vectors that came in together; for each the index of its report and its position there."""

    vectors: NDArray[np.int8]
    owners: NDArray[np.int32]
    positions: NDArray[np.int32]


class Vectors:
    """Vectors of one length. A product of two is a whole number below 2^24, so that it is the same on every machine."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.reports_count = 0
        self._reports: list[str] = []
        self._parts: list[_Part] = []

    def add(self, rows: Iterable[tuple[str, bytes]]) -> None:
        """Reports with the vectors of their statements, one behind the other. Vectors of another length are passed over."""
        rows = [(report, held) for report, held in rows if not len(held) % self.width]
        counts = np.array([len(held) // self.width for _, held in rows], dtype=np.int32)
        owners = np.arange(len(self._reports), len(self._reports) + len(rows), dtype=np.int32)
        self._reports += [report for report, _ in rows]
        joined = np.frombuffer(b"".join(held for _, held in rows), dtype=np.int8)
        positions = [np.arange(count, dtype=np.int32) for count in counts]
        if joined.size:
            part = _Part(joined.reshape(-1, self.width), np.repeat(owners, counts), np.concatenate(positions))
            self._parts.append(part)
        if len(self._parts) > MOST_PARTS:
            self._parts = [_joined(self._parts)]

    def nearest(self, vector: bytes, most: int) -> list[Place]:
        """The places of the nearest vectors that are near at all, nearest first, ties by report and position."""
        if not self._parts:
            return []
        asked = np.frombuffer(vector, dtype=np.int8).astype(np.float32)
        products = np.concatenate([product for part in self._parts for product in _products(part.vectors, asked)])
        least = max(1.0, float(np.partition(products, -most)[-most]) if products.size > most else 1.0)
        chosen = np.flatnonzero(products >= least)
        owners = np.concatenate([part.owners for part in self._parts])[chosen]
        positions = np.concatenate([part.positions for part in self._parts])[chosen]
        found = zip((-products[chosen]).tolist(), [self._reports[n] for n in owners], positions.tolist(), strict=True)
        return [(report, position) for _, report, position in sorted(found)[:most]]


def _products(vectors: NDArray[np.int8], asked: NDArray[np.float32]) -> Iterator[NDArray[np.float32]]:
    """By einsum: a product by BLAS would start threads for each block, which wait for one another on a busy machine."""
    for begin in range(0, len(vectors), AT_ONCE):
        yield np.einsum("ij,j->i", vectors[begin : begin + AT_ONCE].astype(np.float32), asked)


def _joined(parts: Sequence[_Part]) -> _Part:
    return _Part(
        np.concatenate([part.vectors for part in parts]),
        np.concatenate([part.owners for part in parts]),
        np.concatenate([part.positions for part in parts]),
    )
