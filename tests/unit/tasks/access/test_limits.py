"""How often anybody may try, and how much a program may ask, by a clock of the test's own."""

import pytest

from sayso.tasks.access.limits import (
    FREE,
    LONGEST_PAUSE_S,
    MOST_KEYS,
    MOST_OF_ACCOUNT,
    MOST_OF_ADDRESS,
    MOST_OF_PAIR,
    WINDOW_S,
    Allowance,
    Attempts,
    network_of,
)


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_attempts_are_free_then_slow_then_not_heard(clock: Clock) -> None:
    attempts = Attempts(clock)
    pauses = [attempts.begin("Ada", "192.0.2.1").pause_s for _ in range(MOST_OF_PAIR)]
    assert pauses[:FREE] == [0.0] * FREE
    assert pauses[FREE:] == sorted(pauses[FREE:])
    assert 0 < pauses[FREE] < pauses[-1] == LONGEST_PAUSE_S
    assert attempts.is_full("ada", "192.0.2.1")
    assert attempts.begin("ADA", "192.0.2.1").wait_s == WINDOW_S
    assert not attempts.begin("Ada", "192.0.2.2").wait_s
    assert not attempts.begin("Ben", "192.0.2.1").wait_s
    clock.now += WINDOW_S - 1
    assert attempts.begin("Ada", "192.0.2.1").wait_s == 1
    clock.now += 1
    assert not attempts.begin("Ada", "192.0.2.1").wait_s


def test_waiting_attempts_do_not_make_the_wait_longer(clock: Clock) -> None:
    attempts = Attempts(clock)
    for _ in range(MOST_OF_PAIR + 500):
        attempts.begin("Ada", "192.0.2.1")
    clock.now += WINDOW_S
    assert not attempts.begin("Ada", "192.0.2.1").wait_s


def test_one_address_and_one_account_have_bounds_of_their_own(clock: Clock) -> None:
    attempts = Attempts(clock)
    assert not [n for n in range(MOST_OF_ADDRESS) if attempts.begin(f"name {n}", "192.0.2.1").wait_s]
    assert attempts.begin("another", "192.0.2.1").wait_s
    assert not [n for n in range(MOST_OF_ACCOUNT) if attempts.begin("Ada", f"198.51.{n}.1").wait_s]
    assert attempts.begin("Ada", "203.0.113.1").wait_s


def test_the_right_password_forgives_what_went_before_it_from_there(clock: Clock) -> None:
    attempts = Attempts(clock)
    for _ in range(3):
        for _ in range(MOST_OF_PAIR - 1):
            attempts.begin("Ada", "192.0.2.1")
        attempts.forgive("Ada", "192.0.2.1")
    assert attempts.begin("Ada", "192.0.2.1").pause_s == 0


def test_what_is_kept_in_memory_is_bounded(clock: Clock) -> None:
    attempts, allowance = Attempts(clock), Allowance(10, clock)
    for number in range(MOST_KEYS):
        attempts.begin(f"name {number}", f"address {number}")
    for number in range(MOST_KEYS + 10):
        allowance.take(str(number))
    assert len(attempts._tried) == MOST_KEYS
    assert len(allowance._left) == MOST_KEYS


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::"),
        ("2001:db8:1:2:bbbb::9", "2001:db8:1:2::"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("testclient", "testclient"),
        ("", ""),
    ],
)
def test_one_machine_is_one_network(address: str, network: str) -> None:
    assert network_of(address) == network


def test_a_program_is_refilled_as_time_goes_by(clock: Clock) -> None:
    allowance = Allowance(60, clock)
    assert [allowance.take("a") for _ in range(60)] == [0.0] * 60
    assert allowance.take("a") == pytest.approx(1)
    assert allowance.take("b") == 0
    clock.now += 2
    assert [allowance.take("a") > 0 for _ in range(3)] == [False, False, True]
