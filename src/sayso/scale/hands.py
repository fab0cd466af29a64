"""Requests beside the thread that decides: one thread each, for as long as it lasts (port: Hands)."""

import queue
import threading

from sayso.errors import CollectError
from sayso.model.answer import Answer
from sayso.model.watched import Seconds
from sayso.watch_ports import Work

MOST = 8
Done = tuple[str, Answer | CollectError]


class ThreadHands:
    """Threads that nobody waits for at the end: what they were at is asked for again by the next run."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._busy = 0
        self._done: queue.SimpleQueue[Done | None] = queue.SimpleQueue()  # may be put into by a signal's handler
        self._stopped = False

    def free(self) -> int:
        """See Hands."""
        return self._most - self._busy

    def start(self, name: str, work: Work) -> None:
        """See Hands."""
        self._busy += 1
        threading.Thread(target=self._work, args=(name, work), daemon=True).start()

    def _work(self, name: str, work: Work) -> None:
        try:
            outcome: Answer | CollectError = work()
        except CollectError as error:
            outcome = error
        except Exception as error:  # noqa: BLE001 - a bug met by one answer must not end the watch, nor be waited for
            outcome = CollectError(f"{type(error).__name__}: {error}", item=name, remedy="please report this")
        self._done.put((name, outcome))

    def wait(self, seconds: Seconds) -> list[Done]:
        """See Hands."""
        found: list[Done] = []
        try:
            first = self._done.get(timeout=max(seconds, 0.0)) if not self.is_stopped() else None
            while first is not None:
                found.append(first)
                first = self._done.get_nowait()
        except queue.Empty:
            pass
        self._busy -= len(found)
        return found

    def stop(self) -> None:
        """Ask to stop: from a signal handler, or from another thread."""
        self._stopped = True
        self._done.put(None)

    def is_stopped(self) -> bool:
        """See Hands."""
        return self._stopped
