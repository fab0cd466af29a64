"""Decoding: probabilities of the tagger as cues, and as the pieces of a source and of a content."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Range = tuple[int, int]
"""Token indexes `[first, last)`."""

OUTSIDE, SOURCE, CONTENT = range(3)
CHANGE: Final = {SOURCE: 0.5, CONTENT: 2.0}
"""What a new piece costs, as a negative logarithm: contents break off seldom."""
DOUBT: Final = 0.5
"""What each further word of a content costs: without it contents run on too far twice as often as they stop short.
Like CHANGE, chosen on PolNeAR's dev part."""

SURELY_OUTSIDE: Final = np.array([0, -50, -50, -50, -50], dtype=np.float32)


class Pieces(NamedTuple):
    """Token ranges of a source, which may be none, and of a content."""

    source: tuple[Range, ...]
    content: tuple[Range, ...]


def cue_ranges(cues: Floats, threshold: float) -> list[tuple[Range, float]]:
    """Cues with their probabilities, from the log-probabilities [tokens, 3] of outside, first and further word."""
    likely = 1 - np.exp(cues[:, 0])
    goes_on = cues[:, 2] > cues[:, 1]
    found: list[tuple[Range, float]] = []
    for at in np.flatnonzero(likely > threshold).tolist():
        if found and found[-1][0][1] == at and goes_on[at]:
            (first, _), before = found[-1]
            found[-1] = (first, at + 1), max(before, float(likely[at]))
        else:
            found.append(((at, at + 1), float(likely[at])))
    return found


def pieces(labels: Floats, lengths: Sequence[int]) -> list[Pieces]:
    """The likeliest pieces for each cue, from log-probabilities [cues, tokens, 5].

    The labels are outside, and a source's and a content's first and further word; only the first `lengths[n]` tokens
    of row n count. Viterbi's algorithm over three states: entering a state asks for a first word and costs CHANGE,
    staying is free, but costs DOUBT in a content.
    """
    labels = labels.copy()
    for row, length in zip(labels, lengths, strict=True):
        row[length:] = SURELY_OUTSIDE
    source, content = (np.logaddexp(labels[..., n], labels[..., n + 1]) for n in (1, 3))
    inside = np.stack([labels[..., 0], source, content - DOUBT], axis=2)
    entering = np.stack([labels[..., 0], labels[..., 1] - CHANGE[SOURCE], labels[..., 3] - CHANGE[CONTENT]], axis=2)
    paths = _best_paths(inside, entering)
    return [Pieces(*_ranges(path[:length].tolist())) for path, length in zip(paths, lengths, strict=True)]


def _best_paths(inside: Floats, entering: Floats) -> NDArray[np.int64]:
    """States [cues, tokens] of the likeliest paths, all rows in step."""
    rows, tokens, _ = inside.shape
    came_from = np.zeros((tokens, rows, 3), dtype=np.int64)
    stay = np.arange(3)
    score = entering[:, 0].copy()
    for t in range(1, tokens):
        moves = score[:, :, None] + entering[:, t, None, :]
        moves[:, stay, stay] = score + inside[:, t]
        came_from[t] = moves.argmax(axis=1)
        score = moves.max(axis=1)
    paths = np.zeros((rows, tokens), dtype=np.int64)
    state = score.argmax(axis=1)
    for t in range(tokens - 1, -1, -1):
        paths[:, t] = state
        state = came_from[t, np.arange(rows), state]
    return paths


def _ranges(path: list[int]) -> tuple[tuple[Range, ...], tuple[Range, ...]]:
    found: dict[int, list[Range]] = {SOURCE: [], CONTENT: []}
    before = OUTSIDE
    for at, state in enumerate(path):
        if state != OUTSIDE:
            ranges = found[state]
            if before == state:
                ranges[-1] = ranges[-1][0], at + 1
            else:
                ranges.append((at, at + 1))
        before = state
    return tuple(found[SOURCE]), tuple(found[CONTENT])
