"""Windows: overlapping parts of a report, each short enough for the encoder, and several as one batch."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from sayso.engines.tagger.sheets import Sheet

LENGTH: Final = 254
"""Word pieces of a window, its two marks left out."""
STRIDE: Final = 198
"""Word pieces from one window's start to the next's: a fifth of each is read twice."""
BEGIN, END = 101, 102
"""Vocabulary ids of the marks around a window."""

Window = tuple[int, int]
"""Token indexes `[first, last)`."""


def windows(sheet: Sheet, stride: int = STRIDE, offset: int = 0) -> Iterator[Window]:
    """Windows that cover a report from its first token to its last. `offset` moves all of them towards the start.

    A token without a piece takes the room of one, so that no window has more than LENGTH tokens.
    """
    places = np.concatenate([[0], np.cumsum(np.maximum(np.diff(sheet.first), 1))])
    count, total = len(sheet), int(places[-1])
    covered = 0
    for start in range(-offset, total, stride):
        first = int(np.searchsorted(places[:count], max(start, 0)))
        if start + LENGTH >= total:
            yield min(first, covered), count
            return
        last = int(np.searchsorted(places, start + LENGTH, side="right")) - 1
        if last > covered:
            yield min(first, covered), last
            covered = last


def batch(sheet: Sheet, chosen: Sequence[Window]) -> dict[str, np.ndarray]:
    """The encoder's inputs for windows of one report, padded to the longest. Shapes: [windows, pieces or tokens]."""
    pieces = [sheet.pieces[sheet.first[a] : sheet.first[b]][:LENGTH] for a, b in chosen]
    width, tokens = max(map(len, pieces)) + 2, max(b - a for a, b in chosen)
    columns = {name: np.zeros((len(chosen), tokens), dtype=np.int64) for name in ("first", "dep", "pos", "quoted")}
    ids = np.zeros((len(chosen), width), dtype=np.int64)
    mask = np.zeros((len(chosen), width), dtype=np.float32)
    for row, ((a, b), own) in enumerate(zip(chosen, pieces, strict=True)):
        ids[row, : len(own) + 2] = [BEGIN, *own, END]
        mask[row, : len(own) + 2] = 1
        columns["first"][row, : b - a] = np.minimum(sheet.first[a:b] - sheet.first[a], len(own)) + 1
        columns["dep"][row, : b - a] = sheet.dependency[a:b]
        columns["pos"][row, : b - a] = sheet.part[a:b]
        columns["quoted"][row, : b - a] = sheet.quoted[a:b]
    return {"ids": ids, "mask": mask, **columns}
