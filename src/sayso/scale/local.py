"""Reading on one core, or on all of this machine's."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cached_property
from itertools import islice
from multiprocessing import get_context, parent_process
from threading import Thread

from sayso.model.report import Capture
from sayso.ports import Reader, Reading

READ_AHEAD = 4
"""Captures waiting in the pool for each worker."""

_reader: Reader | None = None
"""The worker process's own reader, made once by `_start`."""


class SerialPool:
    """Reads in this process (port: Pool)."""

    def __init__(self, make_reader: Callable[[], Reader]) -> None:
        self._make_reader = make_reader

    @cached_property
    def _reader(self) -> Reader:
        return self._make_reader()

    def read(self, captures: Iterable[Capture]) -> Iterator[tuple[Capture, Reading]]:
        """See Pool. The reader is made when the first capture comes, and kept: its engines take a second to load."""
        for capture in captures:
            yield capture, self._reader(capture)


class ProcessPool:
    """Reads in several processes (port: Pool). `make_reader` is sent to each, so it must be picklable."""

    def __init__(self, make_reader: Callable[[], Reader], jobs: int) -> None:
        self._make_reader = make_reader
        self._jobs = jobs

    def read(self, captures: Iterable[Capture]) -> Iterator[tuple[Capture, Reading]]:
        """See Pool. Workers start when the first capture comes."""
        coming = iter(captures)
        first = list(islice(coming, 1))
        if not first:
            return
        with ProcessPoolExecutor(
            self._jobs, mp_context=get_context("spawn"), initializer=_start, initargs=(self._make_reader,)
        ) as workers:
            waiting: deque[tuple[Capture, Future[Reading]]] = deque()
            for capture in _chain(first, coming):
                waiting.append((capture, workers.submit(_read, capture)))
                if len(waiting) >= self._jobs * READ_AHEAD:
                    yield _next(waiting)
            while waiting:
                yield _next(waiting)


def _chain(first: list[Capture], rest: Iterator[Capture]) -> Iterator[Capture]:
    yield from first
    yield from rest


def _next(waiting: deque[tuple[Capture, Future[Reading]]]) -> tuple[Capture, Reading]:
    capture, future = waiting.popleft()
    return capture, future.result()


def _leave_with_parent() -> None:
    """A worker whose parent was killed would wait for work for ever, and hold its memory and its pipes."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _start(make_reader: Callable[[], Reader]) -> None:
    global _reader  # noqa: PLW0603 - a worker process has one reader for its life
    Thread(target=_leave_with_parent, daemon=True).start()
    _reader = make_reader()


def _read(capture: Capture) -> Reading:
    assert _reader is not None, "the pool's initializer has run"
    return _reader(capture)
