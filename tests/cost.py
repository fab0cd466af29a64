"""What work costs, measured so that other work on the machine does not count: seconds of this process, the best of some."""

from collections.abc import Callable
from time import process_time
from timeit import repeat

SHORTEST = 0.0005
"""Seconds below which a measurement says nothing."""

Work = Callable[[], object]


def processor_seconds(work: Work, rounds: int = 3) -> float:
    """The least processor time of some rounds, with the collection of garbage held back."""
    return min(repeat(work, timer=process_time, number=1, repeat=rounds))


def assert_linear(work_on: Callable[[int], Work], small: int, large: int, slack: float = 4.0) -> None:
    """Fail where the large size costs over `slack` times what the small one leads to expect.

    `work_on(size)` makes ready what is not to be measured. `large / small` should be well over `slack`, or quadratic
    cost would pass. A large run that is quick enough once is not run again.
    """
    assert large > slack * small
    work_on(small)()
    allowed = slack * large / small * max(SHORTEST, processor_seconds(work_on(small), 5))
    work, measured = work_on(large), float("inf")
    for _ in range(3):
        measured = min(measured, processor_seconds(work, 1))
        if measured <= allowed:
            return
    raise AssertionError(f"{large / small:.0f} times the size took {measured:.3f} s of at most {allowed:.3f} s")
