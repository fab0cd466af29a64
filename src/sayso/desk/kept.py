"""Kept: what pages compute from the whole ledger, kept until anybody writes to it. The one memory that the desk has."""

from collections.abc import Callable
from threading import Lock
from typing import Annotated, TypeVar, cast

from fastapi import Depends, Request

from sayso.ledger import Ledger

T = TypeVar("T")


class Kept:
    """Values by name, all of one state of the ledger.

    The state is asked for before a value is made, so a value may be newer than its state, never older: the next page
    then makes it again.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._lock = Lock()
        self._state: int | None = None
        self._values: dict[str, object] = {}

    def __call__(self, name: str, make: Callable[[], T]) -> T:
        """The value of this name; `make` is asked where there is none for this state."""
        state = self._ledger.state()
        with self._lock:
            if state != self._state:
                self._state, self._values = state, {}
            if name in self._values:
                return cast("T", self._values[name])
        value = make()
        with self._lock:
            if state == self._state:
                self._values[name] = value
        return value


def _kept(request: Request) -> Kept:
    kept: Kept = request.app.state.kept
    return kept


FromKept = Annotated[Kept, Depends(_kept)]
