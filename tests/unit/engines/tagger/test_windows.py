"""Windows: every token in one at least, none too long; and the arrays that a batch of them makes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.engines.tagger.sheets import LONGEST
from sayso.engines.tagger.windows import BEGIN, END, LENGTH, STRIDE, batch, windows
from tests.sheets import made_sheet

CASES = {
    "short": ([1] * 5, 0, [(0, 5)]),
    "just one window": ([1] * LENGTH, 0, [(0, LENGTH)]),
    "a fifth read twice": ([1] * 700, 0, [(0, 254), (198, 452), (396, 650), (594, 700)]),
    "moved towards the start": ([1] * 700, 100, [(0, 154), (98, 352), (296, 550), (494, 700)]),
    "two pieces a token": ([2] * 200, 0, [(0, 127), (99, 200)]),
    "no pieces at all": ([0] * 300, 0, [(0, 254), (198, 300)]),
    "a token across a window's end": ([1] * 253 + [2] + [1] * 20, 0, [(0, 253), (198, 274)]),
    "nothing": ([], 0, []),
}


@pytest.mark.parametrize(("pieces", "offset", "expected"), CASES.values(), ids=CASES.keys())
def test_where_windows_begin_and_end(pieces: list[int], offset: int, expected: list[tuple[int, int]]) -> None:
    assert list(windows(made_sheet(pieces), offset=offset)) == expected


def runs(longest: int) -> st.SearchStrategy[list[tuple[int, int]]]:
    """Texts as (pieces of a token, so many of these tokens)."""
    return st.lists(st.tuples(st.integers(0, longest), st.integers(1, 150)), min_size=1, max_size=10)


@given(runs(LENGTH - STRIDE), st.integers(0, STRIDE - 1))
def test_every_token_is_read_and_no_window_is_too_long(text: list[tuple[int, int]], offset: int) -> None:
    pieces = [count for count, times in text for _ in range(times)]
    found = list(windows(made_sheet(pieces), offset=offset))
    assert (found[0][0], found[-1][1]) == (0, len(pieces))
    for (first, last), (following, end) in pairwise(found):
        assert first <= following <= last < end
    for first, last in found:
        assert 0 < last - first <= LENGTH
        assert sum(pieces[first:last]) <= LENGTH


@given(runs(LONGEST), st.integers(STRIDE, LENGTH), st.integers(0, 200))
def test_giant_tokens_and_wider_strides_leave_no_gap_either(
    text: list[tuple[int, int]], stride: int, offset: int
) -> None:
    pieces = [count for count, times in text for _ in range(times)]
    found = list(windows(made_sheet(pieces), stride, offset % stride))
    assert (found[0][0], found[-1][1]) == (0, len(pieces))
    assert all(following <= last for (_, last), (following, _) in pairwise(found))


def test_a_batch_is_padded_to_the_longest() -> None:
    sheet = made_sheet([1, 2, 0, 1])
    arrays = batch(sheet, [(0, 4), (1, 3)])
    assert arrays["ids"].tolist() == [[BEGIN, 1_000, 1_001, 1_002, 1_003, END], [BEGIN, 1_001, 1_002, END, 0, 0]]
    assert arrays["mask"].tolist() == [[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 0, 0]]
    assert arrays["first"].tolist() == [[1, 2, 4, 4], [1, 3, 0, 0]]


def test_a_batch_reads_no_more_than_fits() -> None:
    arrays = batch(made_sheet([64] * 5), [(0, 5)])
    assert arrays["ids"].shape == (1, LENGTH + 2)
    assert arrays["ids"][0, -1] == END
    assert arrays["first"].tolist() == [[1, 65, 129, 193, LENGTH + 1]]
