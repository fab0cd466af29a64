"""The tagger at work: windows through the encoder, cues through the relation head, the best reading of each kept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from sayso.engines.tagger.decoding import Floats, Pieces, Range, cue_ranges, pieces
from sayso.engines.tagger.paths import paths
from sayso.engines.tagger.sheets import Sheet, make_sheet
from sayso.engines.tagger.weights import Weights
from sayso.engines.tagger.windows import Window, batch, windows
from sayso.model.parse import Parse

AT_ONCE: Final = 8
"""Windows in a batch."""
CUES_AT_ONCE: Final = 64
"""Cues in a batch: news has about as many in eight windows; text that is all cues must not fill the memory."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A relation as token ranges of the report; a source may be missing, a content never is."""

    cue: Range
    probability: float
    source: tuple[Range, ...]
    content: tuple[Range, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Tagging:
    """What the tagger makes of a report.

    `factuality` has a value per token, −3 … 3: how the author presents the event, should the token name one.
    """

    relations: list[Tagged]
    factuality: Floats


@dataclass(frozen=True, slots=True)
class _Seen:
    """A cue as one window shows it. `room` is how many tokens of the window stand around it on the shorter side."""

    window: int
    cue: Range
    probability: float
    room: int


def tag(parse: Parse, weights: Weights) -> Tagging:
    """Every relation of a report in the order of its cues, and every token as an event. Linear in the report's length."""
    sheet = make_sheet(parse, weights.tokenizer)
    found: list[tuple[int, Tagged]] = []
    events = _Events(len(sheet))
    every = list(windows(sheet)) if len(sheet) else []
    for at in range(0, len(every), AT_ONCE):
        chosen = every[at : at + AT_ONCE]
        words, cues, factuality = weights.encoder.run(None, batch(sheet, chosen))
        events.take(chosen, factuality)
        found += _tag_windows(sheet, chosen, words, cues, weights)
    return Tagging(_without_doubles(found, len(sheet)), events.factuality)


class _Events:
    """The factuality of tokens, each from the window that shows most text around it."""

    def __init__(self, count: int) -> None:
        self.factuality = np.zeros(count, dtype=np.float32)
        self._room = np.full(count, -1)

    def take(self, chosen: Sequence[Window], factuality: Floats) -> None:
        """Values [windows, tokens] of a batch."""
        count = len(self._room)
        for (first, last), values in zip(chosen, factuality, strict=True):
            places = np.arange(first, last)
            before = places - first if first else np.full(last - first, count)
            after = last - 1 - places if last < count else np.full(last - first, count)
            room = np.minimum(before, after)
            better = room > self._room[first:last]
            self._room[first:last][better] = room[better]
            self.factuality[first:last][better] = values[: last - first][better]


def _tag_windows(
    sheet: Sheet, chosen: Sequence[Window], words: Floats, cues: Floats, weights: Weights
) -> Iterator[tuple[int, Tagged]]:
    """Relations of a batch of windows, each with its cue's room."""
    every = [one for n, window in enumerate(chosen) for one in _cues(n, window, cues[n], weights.threshold, len(sheet))]
    for at in range(0, len(every), CUES_AT_ONCE):
        seen = every[at : at + CUES_AT_ONCE]
        labels = weights.relations.run(None, {"words": words, **_asked(sheet, chosen, seen)})[0]
        lengths = [chosen[one.window][1] - chosen[one.window][0] for one in seen]
        for one, found in zip(seen, pieces(labels, lengths), strict=True):
            source, content = _moved(found, chosen[one.window][0])
            if content:
                yield one.room, Tagged(one.cue, one.probability, source, content)


def _cues(number: int, window: Window, cues: Floats, threshold: float, count: int) -> Iterator[_Seen]:
    first, last = window
    for (a, b), probability in cue_ranges(cues[: last - first], threshold):
        before = a if first else count
        after = last - first - b if last < count else count
        yield _Seen(number, (first + a, first + b), probability, min(before, after))


def _asked(sheet: Sheet, chosen: Sequence[Window], seen: Sequence[_Seen]) -> dict[str, np.ndarray]:
    """The relation head's inputs for cues: window numbers and cue places [cues], paths [cues, tokens]."""
    width = max(last - first for first, last in chosen)
    level, branch = np.zeros((2, len(seen), width), dtype=np.int64)
    for row, one in enumerate(seen):
        first, last = chosen[one.window]
        level[row, : last - first], branch[row, : last - first] = paths(sheet, one.cue, (first, last))
    starts = np.array([chosen[one.window][0] for one in seen])
    return {
        "window": np.array([one.window for one in seen]),
        "cue_first": np.array([one.cue[0] for one in seen]) - starts,
        "cue_last": np.array([one.cue[1] for one in seen]) - starts,
        "level": level,
        "branch": branch,
    }


def _moved(found: Pieces, by: int) -> Pieces:
    source, content = (tuple((a + by, b + by) for a, b in ranges) for ranges in found)
    return Pieces(source, content)


def _without_doubles(found: list[tuple[int, Tagged]], count: int) -> list[Tagged]:
    """Of the readings of one cue in overlapping windows, the one with most text around it."""
    taken = np.zeros(count, dtype=bool)
    kept = []
    for _, relation in sorted(found, key=lambda pair: -pair[0]):
        if not taken[slice(*relation.cue)].any():
            taken[slice(*relation.cue)] = True
            kept.append(relation)
    return sorted(kept, key=lambda relation: relation.cue)
