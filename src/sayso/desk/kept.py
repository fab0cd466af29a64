"""Kept: what pages compute from the whole ledger, kept until anybody writes to it. The one memory that the desk has.

Of a large ledger that takes a second. There a page that was made before the last write is still shown, for a minute at
most, while what is kept is made again beside; so nobody waits because somebody writes. Who judged something on this desk
sees it at once.
"""

import contextvars
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock, Thread
from typing import Annotated, TypeVar, cast

from fastapi import Depends, Request

from sayso.errors import SaysoError
from sayso.ledger import Ledger

T = TypeVar("T")
Make = Callable[[], object]
LARGE = 500
"""Reports of a ledger from which on making everything again takes long."""
MOST_AGE_S = 60.0
"""How long after a write the page before it may be shown."""
LEAST_PAUSE_S = 15.0
"""Between two times that everything is made again: readers come first."""
ASKED_S = 600.0
"""What nobody asked for so long is not made again beside."""
TURN_S = 0.0005
"""How long one thread computes before another may, while things are made again. A page gives its turn away each time that
it asks the database; at Python's own 5 ms, sixty questions had it wait 300 ms for what is made beside."""


class _Generation:
    """Values by name, all of one state of the ledger, and how each is made again."""

    def __init__(self, state: int) -> None:
        self.state = state
        self.made_at = time.monotonic()
        self.values: dict[str, object] = {}
        self.makes: dict[str, tuple[Make, Make | None, float]] = {}
        """With what tells what it is made from, and when it was asked for last."""


class Kept:
    """Values by name. What makes a value may ask for others, by name, and must not hold any from before.

    The state is asked for before a value is made, so a value may be newer than its state, never older: the next page
    then makes it again.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._round = ledger.rounds()
        self._lock = Lock()
        self._held = _Generation(-1)
        self._is_large = False
        self._is_renewing = False
        self._renewed_at = 0.0
        self._building: contextvars.ContextVar[_Generation | None] = contextvars.ContextVar("building", default=None)
        self._lasting: dict[str, tuple[object, object]] = {}
        """Values with what they were made from, by name."""

    def __call__(
        self,
        name: str,
        make: Callable[[], T],
        *,
        is_renewed: bool = True,
        made_from: Callable[[], object] | None = None,
    ) -> T:
        """The value of this name; `make` is asked where there is none for this state.

        What few ask for again is not to be `is_renewed` beside. `made_from` tells what the value depends on, if that is
        told sooner than the value is made: where it is what it was, the value stays.
        """
        building = self._building.get()
        found = building or self._current()
        with self._lock:
            if is_renewed and building is None:
                found.makes[name] = (make, made_from, time.monotonic())
            if name in found.values:
                return cast("T", found.values[name])
        value = self._made(name, make, made_from) if made_from else make()
        with self._lock:
            return cast("T", found.values.setdefault(name, value))

    def _made(self, name: str, make: Make, made_from: Callable[[], object]) -> object:
        """The value from before, where it was made from the same."""
        source = made_from()
        before = self._lasting.get(name)
        if before is None or before[0] != source:
            before = self._lasting[name] = (source, make())
        return before[1]

    def forget(self) -> None:
        """Show nothing from before: somebody changed the ledger from this desk and looks at what came of it."""
        with self._lock:
            self._held = _Generation(-1)

    def _current(self) -> _Generation:
        state = self._ledger.state()
        with self._lock:
            held, now = self._held, time.monotonic()
            if held.state == state:
                return held
            if self._is_large and held.values and now - held.made_at < MOST_AGE_S:
                if not self._is_renewing and now - self._renewed_at > LEAST_PAUSE_S:
                    self._is_renewing = True
                    Thread(target=self._renew, args=(held,), daemon=True).start()
                return held
            self._held = _Generation(state)
        self._is_large = self._ledger.listings.reports_count() > LARGE
        return self._held

    def _renew(self, before: _Generation) -> None:
        """Make all that pages asked for again, then put it in the place of what was there."""
        try:
            made = _Generation(self._ledger.state())
            self._building.set(made)
            with _short_turns(), self._round():
                for name, (make, made_from, asked_at) in list(before.makes.items()):
                    if time.monotonic() - asked_at < ASKED_S:
                        self(name, make, made_from=made_from)
            with self._lock:
                if self._held is before:
                    made.makes = {**before.makes}
                    self._held = made
        except SaysoError:  # the next page meets it, and says so
            self.forget()
        finally:
            self._is_renewing, self._renewed_at = False, time.monotonic()


@contextmanager
def _short_turns() -> Iterator[None]:
    """While this lasts, threads take turns often."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(min(before, TURN_S))
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def _kept(request: Request) -> Kept:
    kept: Kept = request.app.state.kept
    return kept


FromKept = Annotated[Kept, Depends(_kept)]
