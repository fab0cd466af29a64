"""Parse: tokens, lemmas, heads and entities in columns. What a parsing engine hands to `extract/`."""

from bisect import bisect_right
from dataclasses import dataclass, field

from sayso.model.words import Span


@dataclass(frozen=True, slots=True)
class Entity:
    """A named entity over tokens `[first, last)`, with the engine's label (OntoNotes: PERSON, ORG, GPE …)."""

    first: int
    last: int
    label: str


@dataclass(frozen=True, slots=True)
class Parse:
    """A dependency parse, one value per token in each column (ClearNLP labels, Penn tags, Universal POS).

    `heads[i]` is the index of token i's head; a root is its own head. `sentences` are token ranges `[first, last)`.
    White space is no token.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    lemmas: tuple[str, ...]
    pos: tuple[str, ...]
    tags: tuple[str, ...]
    deps: tuple[str, ...]
    heads: tuple[int, ...]
    sentences: tuple[tuple[int, int], ...]
    entities: tuple[Entity, ...]
    _children: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)
    _sentence_of: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index children and sentences once; a parse is read many times."""
        children: list[list[int]] = [[] for _ in self.heads]
        for i, head in enumerate(self.heads):
            if head != i:
                children[head].append(i)
        object.__setattr__(self, "_children", tuple(map(tuple, children)))
        sentence_of = [n for n, (first, last) in enumerate(self.sentences) for _ in range(first, last)]
        object.__setattr__(self, "_sentence_of", tuple(sentence_of))

    def __len__(self) -> int:
        """The number of tokens."""
        return len(self.starts)

    def word(self, i: int) -> str:
        """Token i as printed."""
        return self.text[self.starts[i] : self.ends[i]]

    def words(self, first: int, last: int) -> str:
        """The text from token `first` up to, not including, token `last`."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def span(self, first: int, last: int) -> Span:
        """Code-point offsets of tokens `[first, last)`; the range must not be empty."""
        return self.starts[first], self.ends[last - 1]

    def children(self, i: int) -> tuple[int, ...]:
        """Direct dependants of token i, in text order."""
        return self._children[i]

    def subtree(self, i: int) -> tuple[int, ...]:
        """Token i and all it governs, in text order."""
        found, queue = [], [i]
        while queue:
            at = queue.pop()
            found.append(at)
            queue.extend(self._children[at])
        return tuple(sorted(found))

    def ancestors(self, i: int) -> tuple[int, ...]:
        """The chain of heads of token i, nearest first, without i."""
        chain = []
        while self.heads[i] != i:
            i = self.heads[i]
            chain.append(i)
        return tuple(chain)

    def sentence(self, i: int) -> tuple[int, int]:
        """The token range `[first, last)` of the sentence token i stands in."""
        return self.sentences[self._sentence_of[i]]

    def sentence_number(self, i: int) -> int:
        """The index into `sentences` of the sentence token i stands in."""
        return self._sentence_of[i]

    def token_at(self, offset: int) -> int | None:
        """The token that holds the code point at `offset`, or the next one after it; None past the last."""
        i = bisect_right(self.starts, offset) - 1
        if i >= 0 and offset < self.ends[i]:
            return i
        return i + 1 if i + 1 < len(self.starts) else None

    def tokens_in(self, span: Span) -> range:
        """Indexes of the tokens that share a character with the span."""
        first = self.token_at(span[0])
        if first is None or self.starts[first] >= span[1]:
            return range(0)
        last = bisect_right(self.starts, span[1] - 1)
        return range(first, last)
