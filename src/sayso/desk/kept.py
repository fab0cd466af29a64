"""Kept: what pages compute from the whole ledger, kept until anybody writes to it. The one memory that the desk has.

Of a large ledger that takes a second. There a page that was made before the last write is still shown, for a minute at
most, while what is kept is made again beside; so nobody waits because somebody writes. Who judged something on this desk
sees it at once.
"""

import contextvars
import time
from collections.abc import Callable
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


class _Generation:
    """Values by name, all of one state of the ledger, and how each is made again."""

    def __init__(self, state: int) -> None:
        self.state = state
        self.made_at = time.monotonic()
        self.values: dict[str, object] = {}
        self.makes: dict[str, tuple[Make, float]] = {}
        """With when it was asked for last."""


class Kept:
    """Values by name. What makes a value may ask for others, by name, and must not hold any from before.

    The state is asked for before a value is made, so a value may be newer than its state, never older: the next page
    then makes it again.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._lock = Lock()
        self._held = _Generation(-1)
        self._is_large = False
        self._is_renewing = False
        self._renewed_at = 0.0
        self._building: contextvars.ContextVar[_Generation | None] = contextvars.ContextVar("building", default=None)

    def __call__(self, name: str, make: Callable[[], T], *, is_renewed: bool = True) -> T:
        """The value of this name; `make` is asked where there is none for this state.

        What few ask for again is not to be `is_renewed` beside.
        """
        building = self._building.get()
        found = building or self._current()
        with self._lock:
            if is_renewed and building is None:
                found.makes[name] = (make, time.monotonic())
            if name in found.values:
                return cast("T", found.values[name])
        value = make()
        with self._lock:
            return cast("T", found.values.setdefault(name, value))

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
            for name, (make, asked_at) in list(before.makes.items()):
                if time.monotonic() - asked_at < ASKED_S:
                    self(name, make)
            with self._lock:
                if self._held is before:
                    made.makes = {**before.makes}
                    self._held = made
        except SaysoError:  # the next page meets it, and says so
            self.forget()
        finally:
            self._is_renewing, self._renewed_at = False, time.monotonic()


def _kept(request: Request) -> Kept:
    kept: Kept = request.app.state.kept
    return kept


FromKept = Annotated[Kept, Depends(_kept)]
