"""What hands promise: the real threads, and the fake."""

import time
from collections.abc import Callable

import pytest

from sayso.errors import CollectError
from sayso.model.answer import Answer
from sayso.scale.hands import ThreadHands
from sayso.watch_ports import Hands
from tests.watching import FakeClock, FakeHands, answer, broken

HANDS: dict[str, Callable[[], Hands]] = {"threads": ThreadHands, "fake": lambda: FakeHands(FakeClock())}


@pytest.fixture(params=HANDS)
def hands(request: pytest.FixtureRequest) -> Hands:
    return HANDS[request.param]()


def failing() -> Answer:
    raise broken()


def test_what_is_done_comes_out_under_its_name(hands: Hands) -> None:
    free = hands.free()
    hands.start("a", lambda: answer("x", "body"))
    hands.start("b", failing)
    assert hands.free() == free - 2
    done: dict[str, Answer | CollectError] = {}
    while len(done) < 2:
        done.update(hands.wait(5))
    assert isinstance(done["a"], Answer)
    assert isinstance(done["b"], CollectError)
    assert hands.free() == free
    assert hands.wait(0) == []
    assert not hands.is_stopped()


def test_a_bug_comes_out_as_an_error() -> None:
    hands = ThreadHands()
    hands.start("a", lambda: answer("x", status=1 // 0))
    ((name, outcome),) = hands.wait(5)
    assert name == "a"
    assert "ZeroDivisionError" in str(outcome)


def test_who_is_asked_to_stop_waits_no_more() -> None:
    hands = ThreadHands()

    def slowly() -> Answer:
        time.sleep(9)
        return answer("x")

    hands.start("a", slowly)
    started = time.monotonic()
    hands.stop()
    assert hands.wait(9) == []
    assert hands.is_stopped()
    assert time.monotonic() - started < 5
