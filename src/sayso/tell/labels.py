"""Labels: where words may stand in a drawing so that none lies on another. What finds no room is left to the table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

Anchor = Literal["start", "middle", "end"]
WIDTH, HEIGHT = 6.3, 13.0
"""Of a character at the drawings' 11 units, wide letters allowed for; of a line."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """True where the two overlap."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        """True where the other lies inside."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place; `y` is their base line."""

    text: str
    x: float
    y: float
    anchor: Anchor


def around(x: float, y: float, size: float) -> Box:
    """A square around a point."""
    return Box(x - size, y - size, x + size, y + size)


def place_labels(
    wanted: Sequence[tuple[str, float, float]], taken: Iterable[Box], frame: Box, gap: float = 9
) -> list[Label | None]:
    """A place for each (words, x, y), beside, above or below its point; null where none is free. Earlier ones go first."""
    boxes = list(taken)
    found: list[Label | None] = []
    for text, x, y in wanted:
        label, box = _free(text, x, y, boxes=boxes, frame=frame, gap=gap)
        if box:
            boxes.append(box)
        found.append(label)
    return found


def _free(
    text: str, x: float, y: float, *, boxes: Sequence[Box], frame: Box, gap: float
) -> tuple[Label | None, Box | None]:
    width = len(text) * WIDTH
    tries: tuple[tuple[Anchor, float, float, float], ...] = (
        ("start", x + gap, y + 4, x + gap),
        ("end", x - gap, y + 4, x - gap - width),
        ("start", x + gap - 4, y - 8, x + gap - 4),
        ("start", x + gap - 4, y + 16, x + gap - 4),
        ("end", x - gap + 4, y - 8, x - gap + 4 - width),
        ("end", x - gap + 4, y + 16, x - gap + 4 - width),
    )
    for anchor, at, base, left in tries:
        box = Box(left, base - HEIGHT + 3, left + width, base + 3)
        if frame.holds(box) and not any(box.meets(other) for other in boxes):
            return Label(text, round(at, 1), round(base, 1), anchor), box
    return None, None
