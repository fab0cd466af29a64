import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.amounts import find_amounts
from sayso.extract.numbers import cardinals, read_digits, tokens_of

WRITTEN = [
    ("600,000", 600_000),
    ("six hundred thousand", 600_000),
    ("twenty-one", 21),
    ("two hundred and five", 205),
    ("one million two hundred thousand and five", 1_200_005),
    ("a hundred and twenty", 120),
    ("a dozen", 12),
    ("half a dozen", 6),
    ("half a million", 500_000),
    ("a half million", 500_000),
    ("one and a half million", 1_500_000),
    ("a million and a half", 1_500_000),
    ("27-hundred", 2_700),
    ("three-thousand", 3_000),
    ("1.3 million", 1_300_000),
    ("4.8m", 4_800_000),
    ("1,5 million", 1_500_000),
    ("1.200.000", 1_200_000),
    ("600 000", 600_000),
    ("1\u202f271", 1_271),
    ("1,234.5", 1_234.5),
    ("١٢", 12),
    ("３００", 300),
    ("zero", 0),
]


@pytest.mark.parametrize(("words", "value"), WRITTEN)
def test_reads_a_number(words: str, value: float) -> None:
    tokens = tokens_of(words)
    (found,) = cardinals(words, tokens)
    assert found.value == value
    assert (tokens[found.first].start, tokens[found.last - 1].end) == (0, len(words))


@pytest.mark.parametrize("words", ["", "hundred", "none", "9" * 40, "1e400"[:0], "Su", "1.2.3.4.5"])
def test_reads_no_number(words: str) -> None:
    assert not list(cardinals(words, tokens_of(words)))


BOUNDS = [
    ("84 dead", "84", (84, 84, 84), ""),
    ("more than 600,000", "600,000", (600_000, None, 600_000), ""),
    ("no fewer than 31", "31", (31, None, 31), ""),
    ("as many as eight", "eight", (None, 8, 8), ""),
    ("nearly 5,000", "5,000", (None, 5_000, 5_000), "approximate"),
    ("some 40", "40", (None, None, 40), "approximate"),
    ("just over 40", "40", (40, None, 40), "approximate"),
    ("at least some 40", "40", (40, None, 40), "approximate"),
    ("40 or more", "40", (40, None, 40), ""),
    ("forty-odd", "forty", (None, None, 40), "approximate"),
    ("between 7,000 and 15,000", "7,000 and 15,000", (7_000, 15_000, None), ""),
    ("from 84 to 127 cases", "84 to 127", (84, 127, None), ""),
    ("3 to 4 million", "3 to 4 million", (3_000_000, 4_000_000, None), ""),
    ("two or three", "two or three", (2, 3, None), ""),
    ("a dozen", "a dozen", (12, 12, 12), "approximate"),
    ("dozens", "dozens", (24, 99, None), "vague"),
    ("scores of", "scores", (40, 199, None), "vague"),
    ("hundreds", "hundreds", (200, 999, None), "vague"),
    ("several hundred", "several hundred", (200, 999, None), "vague"),
    ("thousands", "thousands", (2_000, 9_999, None), "vague"),
    ("tens of thousands", "tens of thousands", (20_000, 99_999, None), "vague"),
    ("hundreds of thousands", "hundreds of thousands", (200_000, 999_999, None), "vague"),
    ("several", "several", (3, 9, None), "vague"),
    ("single digits", "single digits", (0, 9, None), "vague"),
    ("at least several hundred", "several hundred", (200, None, None), "vague"),
    ("has gone up to seven", "seven", (7, 7, 7), ""),
    ("more than half of", "half", (0.5, None, 0.5), ""),
    ("two thirds of", "two thirds", (0.6667, 0.6667, 0.6667), ""),
    ("nine out of ten", "nine out of ten", (0.9, 0.9, 0.9), ""),
    ("a quarter of a million", "a quarter of a million", (250_000, 250_000, 250_000), ""),
]


@pytest.mark.parametrize(("words", "number", "bounds", "flag"), BOUNDS)
def test_bounds(words: str, number: str, bounds: tuple[float | None, ...], flag: str) -> None:
    (found,) = find_amounts(words)
    assert words[slice(*found.number)] == number
    assert (found.low, found.high, found.point) == bounds
    assert [name for name in ("approximate", "vague") if getattr(found, name)] == [flag] * bool(flag)


def test_a_rise_from_one_number_to_another_is_two_amounts() -> None:
    assert [a.point for a in find_amounts("The toll climbed from 84 to 127")] == [84, 127]


@given(st.integers(min_value=0, max_value=10**12))
def test_digits_read_back(value: int) -> None:
    assert read_digits(str(value)) == value
    assert read_digits(f"{value:,}") == value


@given(st.text(alphabet=st.sampled_from("0123456789.,-–$% anoderfhtuvmils\n'’½²Ⅷ٣"), max_size=60))
def test_any_text_gives_ordered_amounts_inside_it(text: str) -> None:
    end = 0
    for found in find_amounts(text):
        assert end <= found.start <= found.number[0] < found.number[1] <= len(text)
        assert found.number[1] <= found.end
        if found.low is not None and found.high is not None and found.kind != "score":
            assert found.low <= found.high
        end = found.end
