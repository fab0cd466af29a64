"""The measure of cost can fail: what grows with the square of the size does."""

import pytest

from tests.cost import Work, assert_linear


def loops(count: int) -> Work:
    return lambda: sum(i & 3 for i in range(count))


def test_linear_work_passes() -> None:
    assert_linear(lambda size: loops(size * 20), 2_000, 16_000)


def test_quadratic_work_fails() -> None:
    with pytest.raises(AssertionError, match="8 times the size"):
        assert_linear(lambda size: loops(size * size), 200, 1_600)


def test_sizes_too_near_show_nothing() -> None:
    with pytest.raises(AssertionError):
        assert_linear(loops, 100, 300)
