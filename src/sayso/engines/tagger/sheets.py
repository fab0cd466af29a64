"""Sheets: a parsed report as the columns of numbers that the tagger reads, one value per token."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from sayso.extract.quotes import find_quotes
from sayso.model.parse import Parse

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Ints = NDArray[np.int64]

DEPENDENCIES: Final = (
    "ROOT acl acomp advcl advmod agent amod appos attr aux auxpass case cc ccomp compound conj csubj csubjpass dative "
    "dep det dobj expl intj mark meta neg nmod npadvmod nsubj nsubjpass nummod oprd parataxis pcomp pobj poss preconj "
    "predet prep prt punct quantmod relcl xcomp"
).split()
PARTS_OF_SPEECH: Final = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
"""Labels in the order of the trained embeddings; any other label is number 0."""
NUMBER_OF_DEPENDENCY: Final = {label: n for n, label in enumerate(DEPENDENCIES, 1)}
NUMBER_OF_PART: Final = {label: n for n, label in enumerate(PARTS_OF_SPEECH, 1)}
LONGEST: Final = 64
"""Word pieces of one token that are read: what is longer is no word."""


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """Columns over the tokens of a parse, and its word pieces.

    `pieces` are vocabulary ids; token i owns pieces `[first[i], first[i + 1])`, of which there may be none.
    """

    pieces: Ints
    first: Ints
    dependency: Ints
    part: Ints
    quoted: Ints
    sentence: Ints
    paragraph: Ints
    heads: Ints
    sentences: tuple[tuple[int, int], ...]

    def __len__(self) -> int:
        """The number of tokens."""
        return len(self.dependency)


def make_sheet(parse: Parse, tokenizer: "Tokenizer") -> Sheet:
    """The columns of a parse, computed once for all windows."""
    starts = np.asarray(parse.starts, dtype=np.int64)
    pieces, first = _pieces(parse.text, starts, tokenizer)
    return Sheet(
        pieces=pieces,
        first=first,
        dependency=_numbers(parse.deps, NUMBER_OF_DEPENDENCY),
        part=_numbers(parse.pos, NUMBER_OF_PART),
        quoted=_quoted(parse.text, starts),
        sentence=np.array([n for n, (a, b) in enumerate(parse.sentences) for _ in range(a, b)], dtype=np.int64),
        paragraph=_paragraphs(parse, starts),
        heads=np.asarray(parse.heads, dtype=np.int64),
        sentences=parse.sentences,
    )


def _pieces(text: str, starts: Ints, tokenizer: "Tokenizer") -> tuple[Ints, Ints]:
    """Vocabulary ids in text order, and where each token's begin; at most LONGEST a token."""
    encoded = tokenizer.encode(text, add_special_tokens=False)
    ids = np.asarray(encoded.ids, dtype=np.int64)
    at = np.asarray([start for start, _ in encoded.offsets], dtype=np.int64)
    owner = np.maximum(np.searchsorted(starts, at, side="right") - 1, 0)
    nth = np.arange(len(owner)) - np.searchsorted(owner, owner, side="left")
    kept = nth < LONGEST
    ids, owner = ids[kept], owner[kept]
    return ids, np.searchsorted(owner, np.arange(len(starts) + 1), side="left")


def _numbers(labels: tuple[str, ...], numbering: dict[str, int]) -> Ints:
    return np.fromiter((numbering.get(label, 0) for label in labels), dtype=np.int64, count=len(labels))


def _quoted(text: str, starts: Ints) -> Ints:
    """1 for tokens inside quotation marks."""
    marks = np.zeros(len(starts) + 1, dtype=np.int64)
    for quote in find_quotes(text):
        marks[np.searchsorted(starts, quote.start)] += 1
        marks[np.searchsorted(starts, quote.end)] -= 1
    return np.cumsum(marks)[:-1]


def _paragraphs(parse: Parse, starts: Ints) -> Ints:
    """The number of line ends before each token."""
    lines = np.fromiter((i for i, sign in enumerate(parse.text) if sign == "\n"), dtype=np.int64)
    return np.searchsorted(lines, starts)
