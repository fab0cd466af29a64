import pytest

from sayso.extract.time_numbers import count_of, ordinal_of, year_of


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("3", "3"), ("three", "3"), ("twenty-three", "23"), ("a", "1"), ("an additional", "1"), ("2,500", "2500"),
        ("two and a half", "2.5"), ("2 1/2", "2.5"), ("2½", "2.5"), ("half a", "0.5"), ("1.5", "1.5"),
        ("a couple of", "2"), ("couple of", "2"), ("another seven", "7"), ("an additional seven", "7"), ("another", "1"),
        ("one hundred and fifty", "150"), ("a dozen", "12"), ("two hundred", "200"), ("several", "X"), ("a few", "X"),
        ("dozens of", "X"), ("banana", None), ("", None), ("1e400", None), ("٣", None), ("9" * 400, None),
    ],
)  # fmt: skip
def test_count(words: str, count: str | None) -> None:
    assert count_of(words) == count


@pytest.mark.parametrize(
    ("words", "year"),
    [("1987", 1987), ("nineteen eighty-seven", 1987), ("nineteen oh five", 1905), ("eighteen hundred", 1800),
     ("twenty ten", 2010), ("two thousand and eight", 2008), ("two thousand", 2000), ("thirty ten", None), ("", None)],
)  # fmt: skip
def test_year(words: str, year: int | None) -> None:
    assert year_of(words) == year


@pytest.mark.parametrize(
    ("words", "number"), [("third", 3), ("3rd", 3), ("21st", 21), ("twenty-first", 21), ("thrice", None), ("٣rd", None)]
)
def test_ordinal(words: str, number: int | None) -> None:
    assert ordinal_of(words) == number
