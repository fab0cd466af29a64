"""Examples: windows of annotated articles as batches of tensors, with the labels that the network learns."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import torch
from torch import Tensor

from sayso.engines.tagger.paths import paths
from sayso.engines.tagger.sheets import Ints
from sayso.engines.tagger.windows import Window, batch, windows
from training.attribution import articles
from training.attribution.articles import Article, Relation, relation_labels

IGNORED: Final = -100
"""The label of what is no token but padding."""

Chosen = tuple[Article, Window]


@dataclass(slots=True)
class Cues:
    """Cues of a batch, with what the relation head is told about them and what it should answer."""

    window: list[int] = field(default_factory=list)
    first: list[int] = field(default_factory=list)
    last: list[int] = field(default_factory=list)
    level: list[Ints] = field(default_factory=list)
    branch: list[Ints] = field(default_factory=list)
    label: list[Ints] = field(default_factory=list)

    def add(self, number: int, article: Article, window: Window, relation: Relation, width: int) -> None:
        """A cue of the window with that number, its columns padded to `width` tokens."""
        start, _ = window
        level, branch = paths(article.sheet, relation.cue, window)
        self.window.append(number)
        self.first.append(relation.cue[0] - start)
        self.last.append(relation.cue[1] - start)
        self.level.append(_padded(level, width, 0))
        self.branch.append(_padded(branch, width, 0))
        self.label.append(_padded(relation_labels(relation, window), width, IGNORED))

    def inputs(self) -> tuple[Tensor, ...]:
        """What the relation head takes after the words; shapes [cues] and [cues, tokens]."""
        at = (torch.tensor(column) for column in (self.window, self.first, self.last))
        return (*at, *(torch.from_numpy(np.array(column)) for column in (self.level, self.branch)))

    def labels(self) -> Tensor:
        """[cues, tokens]."""
        return torch.from_numpy(np.array(self.label))


def _padded(column: Ints, width: int, fill: int) -> Ints:
    return np.pad(column, (0, width - len(column)), constant_values=fill)


def inputs(chosen: Sequence[Chosen]) -> dict[str, Tensor]:
    """The encoder's inputs for windows of several articles."""
    rows = [batch(article.sheet, [window]) for article, window in chosen]
    joined = {}
    for name in rows[0]:
        width = max(row[name].shape[1] for row in rows)
        joined[name] = torch.from_numpy(
            np.concatenate([np.pad(r[name], ((0, 0), (0, width - r[name].shape[1]))) for r in rows])
        )
    return joined


def cue_labels(chosen: Sequence[Chosen], width: int) -> Tensor:
    """[windows, tokens]: outside, first or further word of a cue."""
    rows = [_padded(articles.cue_labels(article, window), width, IGNORED) for article, window in chosen]
    return torch.from_numpy(np.array(rows))


def gold_cues(chosen: Sequence[Chosen], width: int) -> Cues:
    """The annotated cues of windows."""
    cues = Cues()
    for number, (article, window) in enumerate(chosen):
        for relation in article.held(window):
            cues.add(number, article, window, relation, width)
    return cues


def all_windows(read: Sequence[Article], stride: int, offset: int) -> list[Chosen]:
    """Every window of every article."""
    return [(article, window) for article in read for window in windows(article.sheet, stride, offset)]
