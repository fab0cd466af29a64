"""Articles: annotated texts parsed once, their relations as token ranges, and these as labels of a window's tokens."""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from tokenizers import Tokenizer

from sayso.engines.spacy_parser import SpacyParser
from sayso.engines.tagger.decoding import Range
from sayso.engines.tagger.sheets import Ints, Sheet, make_sheet
from sayso.engines.tagger.windows import Window
from sayso.model.parse import Parse

OUTSIDE: Final = 0
CUE: Final = 1
SOURCE: Final = 1
CONTENT: Final = 3
"""Labels of first words; the further words of a cue, source or content have the next number."""
LONGEST_CUE: Final = 12
"""Tokens: a cue whose pieces lie farther apart is taken by its first piece."""


@dataclass(frozen=True, slots=True)
class Relation:
    """An annotated relation by token ranges."""

    cue: Range
    source: tuple[Range, ...]
    content: tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """An article, parsed once; without annotation, it has no relations."""

    sheet: Sheet
    relations: tuple[Relation, ...]
    annotated: bool = True

    def held(self, window: Window) -> Iterator[Relation]:
        """The relations whose cue stands whole in a window."""
        return (r for r in self.relations if window[0] <= r.cue[0] and r.cue[1] <= window[1])


def read_articles(path: Path, tokenizer: Tokenizer) -> Iterator[Article]:
    """Articles of a file with a line each: `text` and, if annotated, `attributions` (spans of source, cue, content)."""
    parser = SpacyParser()
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            document: dict[str, Any] = json.loads(line)
            parse = parser.parse(document["text"])
            marked = document.get("attributions")
            relations = tuple(relations_of(parse, marked or ()))
            yield Article(make_sheet(parse, tokenizer), relations, annotated=marked is not None)


def relations_of(parse: Parse, marked: Sequence[dict[str, Any]]) -> Iterator[Relation]:
    """Annotated relations by the tokens that their spans touch; those without a cue or content are left out."""
    for one in marked:
        cue, source, content = (_ranges(parse, one[role]) for role in ("cue", "source", "content"))
        if cue and content:
            whole = cue[0][0], cue[-1][1]
            yield Relation(whole if whole[1] - whole[0] <= LONGEST_CUE else cue[0], source, content)


def _ranges(parse: Parse, spans: Sequence[Sequence[int]]) -> tuple[Range, ...]:
    found = ((bisect_right(parse.ends, start), bisect_left(parse.starts, end)) for start, end in spans)
    return tuple((first, last) for first, last in found if last > first)


def cue_labels(article: Article, window: Window) -> Ints:
    """Per token of a window: outside, first or further word of a cue."""
    start, end = window
    labels = np.full(end - start, OUTSIDE, dtype=np.int64)
    for first, last in (relation.cue for relation in article.held(window)):
        labels[first - start] = CUE
        labels[first + 1 - start : last - start] = CUE + 1
    return labels


def relation_labels(relation: Relation, window: Window) -> Ints:
    """Per token of a window: outside, first or further word of the source or of the content; the source goes first."""
    start, end = window
    labels = np.full(end - start, OUTSIDE, dtype=np.int64)
    for ranges, begins in ((relation.content, CONTENT), (relation.source, SOURCE)):
        for a, b in ranges:
            first, last = max(a, start), min(b, end)
            if last > first:
                labels[first - start : last - start] = begins + 1
                if a >= start:
                    labels[a - start] = begins
    return labels
