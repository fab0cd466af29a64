"""What every pool promises. New implementations join `POOLS`."""

from collections.abc import Callable, Iterator

import pytest

from sayso.model.report import Capture, Declared, Failure
from sayso.ports import Pool, Reader
from sayso.scale.local import READ_AHEAD, ProcessPool, SerialPool
from tests.fakes import EchoReader

JOBS = 2
POOLS: dict[str, Callable[[Callable[[], Reader]], Pool]] = {
    "serial": SerialPool,
    "processes": lambda make_reader: ProcessPool(make_reader, JOBS),
}


@pytest.fixture(params=POOLS)
def pool(request: pytest.FixtureRequest) -> Pool:
    return POOLS[request.param](EchoReader)


def captures(count: int, taken: list[int] | None = None) -> Iterator[Capture]:
    for n in range(count):
        if taken is not None:
            taken.append(n)
        yield Capture.of_text(f"{n}", declared=Declared(), collected="2026-01-01", verbatim=True, input_id=f"{n}")


def test_readings_come_in_the_order_given(pool: Pool) -> None:
    read = list(pool.read(captures(25)))
    assert [capture.input_id for capture, _ in read] == [f"{n}" for n in range(25)]
    assert [reading.input_id for _, reading in read if isinstance(reading, Failure)] == [f"{n}" for n in range(25)]


def test_nothing_is_read_ahead_but_a_few(pool: Pool) -> None:
    taken: list[int] = []
    next(pool.read(captures(1_000, taken)))
    assert len(taken) <= JOBS * READ_AHEAD + 1


def test_a_pool_serves_again(pool: Pool) -> None:
    assert [len(list(pool.read(captures(n)))) for n in (0, 3, 2)] == [0, 3, 2]


def test_one_reader_serves_a_process_for_its_life() -> None:
    made: list[EchoReader] = []

    def make() -> EchoReader:
        made.append(EchoReader())
        return made[-1]

    pool = SerialPool(make)
    assert list(pool.read(())) == []
    assert made == []
    for _ in range(3):
        list(pool.read(captures(2)))
    assert len(made) == 1
