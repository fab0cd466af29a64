"""Limits: how often anybody may try to sign in, and how much a program may ask. In the memory of one process."""

from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from threading import Lock

Clock = Callable[[], float]
"""Seconds that only go forward."""

WINDOW_S = 900.0
MOST_OF_PAIR = 10
"""Attempts in the window for one account from one address, before it has to wait."""
MOST_OF_ADDRESS = 50
MOST_OF_ACCOUNT = 100
FREE = 3
"""Attempts that are answered at once; those after them ever more slowly."""
LONGEST_PAUSE_S = 4.0
MOST_KEYS = 20_000
"""Of those who tried; then those who tried longest ago are forgotten."""


@dataclass(frozen=True, slots=True)
class Slowed:
    """What an attempt has to bear: a wait before any is heard again, else a pause before the answer."""

    wait_s: float = 0.0
    pause_s: float = 0.0


class Attempts:
    """Attempts to sign in: each counts from its start, so that many at once are no way around."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = Lock()
        self._tried: OrderedDict[tuple[str, ...], deque[float]] = OrderedDict()

    def begin(self, account: str, address: str) -> Slowed:
        """Count an attempt; one that has to wait is not heard, and does not count."""
        now = self._clock()
        with self._lock:
            bounds = _bounds(account, address)
            wait = max(self._wait(key, most, now) for key, most in bounds)
            if wait > 0:
                return Slowed(wait_s=wait)
            for key, _ in bounds:
                self._tried.setdefault(key, deque()).append(now)
                self._tried.move_to_end(key)
            while len(self._tried) > MOST_KEYS:
                self._tried.popitem(last=False)
            count = len(self._tried[bounds[0][0]])
        return Slowed(pause_s=min(LONGEST_PAUSE_S, 0.5 * 2 ** (count - FREE - 1)) if count > FREE else 0.0)

    def forgive(self, account: str, address: str) -> None:
        """The attempt was the right one: what went before it from there counts no more."""
        with self._lock:
            (pair, _), *others = _bounds(account, address)
            self._tried.pop(pair, None)
            for key, _ in others:
                if self._tried.get(key):
                    self._tried[key].pop()

    def is_full(self, account: str, address: str) -> bool:
        """True where the next attempt will have to wait."""
        now = self._clock()
        with self._lock:
            return any(self._wait(key, most, now) > 0 for key, most in _bounds(account, address))

    def _wait(self, key: tuple[str, ...], most: int, now: float) -> float:
        tried = self._tried.get(key)
        while tried and tried[0] <= now - WINDOW_S:
            tried.popleft()
        return tried[0] + WINDOW_S - now if tried and len(tried) >= most else 0.0


def _bounds(account: str, address: str) -> tuple[tuple[tuple[str, ...], int], ...]:
    name, place = account.casefold()[:200], network_of(address)
    return (
        (("pair", name, place), MOST_OF_PAIR),
        (("address", place), MOST_OF_ADDRESS),
        (("account", name), MOST_OF_ACCOUNT),
    )


def network_of(address: str) -> str:
    """The address; of IPv6 the /64, which is what one machine is given."""
    try:
        found = ip_address(address)
    except ValueError:
        return address[:100]
    if isinstance(found, IPv6Address):
        mapped = found.ipv4_mapped
        return str(mapped) if mapped else str(IPv6Address(int(found) >> 64 << 64))
    return str(found)


class Allowance:
    """Requests of each program: so many a minute, as many at once, refilled as time goes by."""

    def __init__(self, per_minute: int, clock: Clock) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._lock = Lock()
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        """What is left, and when that was."""

    def take(self, key: str) -> float:
        """Take one request; the seconds to wait where none is left."""
        now, rate = self._clock(), self._per_minute / 60
        with self._lock:
            left, at = self._left.get(key, (float(self._per_minute), now))
            left = min(float(self._per_minute), left + (now - at) * rate)
            if left < 1:
                return (1 - left) / rate
            self._left[key] = (left - 1, now)
            self._left.move_to_end(key)
            while len(self._left) > MOST_KEYS:
                self._left.popitem(last=False)
        return 0.0
