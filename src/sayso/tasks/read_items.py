"""Read items and keep nothing: readings and failures in the order the items came."""

from collections import deque
from collections.abc import Iterable, Iterator

from sayso.model.report import Capture, Failure
from sayso.ports import Pool, Reading


def read_items(pool: Pool, items: Iterable[Capture | Failure]) -> Iterator[Reading]:
    """A reading for each item, in order, whatever order the pool works in."""
    waiting: deque[Failure | None] = deque()  # None stands for a capture that is still being read

    def captures() -> Iterator[Capture]:
        for item in items:
            if isinstance(item, Failure):
                waiting.append(item)
            else:
                waiting.append(None)
                yield item

    for _, reading in pool.read(captures()):
        while (failure := waiting.popleft()) is not None:
            yield failure
        yield reading
    for failure in waiting:
        if failure is not None:
            yield failure
