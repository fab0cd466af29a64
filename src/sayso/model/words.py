"""Words: a quoted part of a report, with the offsets that prove it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Span = tuple[int, int]
"""Half-open code-point offsets `[start, end)` into the report's text (or title)."""

Iso = str
"""ISO 8601 with only the precision known: `2024`, `2024-10`, `2024-10-23`, `2024-10-23T14:05:00+00:00`."""

Field = Literal["text", "title"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Quoted words. `text` is the spans' words joined by one space, always exactly."""

    text: str
    spans: tuple[Span, ...]
    field: Field = "text"

    @property
    def start(self) -> int:
        """Offset of the first word; 0 where there are no spans."""
        return self.spans[0][0] if self.spans else 0

    @property
    def end(self) -> int:
        """Offset after the last word; 0 where there are no spans."""
        return self.spans[-1][1] if self.spans else 0


def quote(text: str, *spans: Span) -> Words:
    """The words of `text` at `spans`."""
    return Words(text=joined(text, spans), spans=tuple(spans))


def joined(text: str, spans: Iterable[Span]) -> str:
    """The words at the spans, joined by one space: what a part's `text` must equal."""
    return " ".join(text[start:end] for start, end in spans)


def overlaps(one: Iterable[Span], other: Iterable[Span]) -> bool:
    """True where any span of one shares a character with any span of the other."""
    others = tuple(other)
    return any(a < d and c < b for a, b in one for c, d in others)


def covers(outer: Iterable[Span], start: int, end: int) -> bool:
    """True where one of the outer spans holds `[start, end)` whole."""
    return any(a <= start and end <= b for a, b in outer)
