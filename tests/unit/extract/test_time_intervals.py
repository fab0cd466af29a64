import pytest

from sayso.extract.time_intervals import Extent, extent


@pytest.mark.parametrize(
    ("value", "mod", "edtf", "first", "last"),
    [
        ("2024-08", "START", "2024-08", "2024-08-01", "2024-08-10"),
        ("2024-08", "MID", "2024-08", "2024-08-11", "2024-08-20"),
        ("2024-08", "END", "2024-08", "2024-08-21", "2024-08-31"),
        ("2023", "END", "2023", "2023-09-01", "2023-12-31"),
        ("2023", "APPROX", "2023~", "2023-01-01", "2023-12-31"),
        ("2024-SU", "END", "2024-22", "2024-07-31", "2024-08-31"),
        ("2024-Q4", None, "2024-36", "2024-10-01", "2024-12-31"),
        ("2024-H1", None, "2024-40", "2024-01-01", "2024-06-30"),
        ("198", "START", "198X", "1980-01-01", "1983-12-31"),
        ("19", None, "19XX", "1901-01-01", "2000-12-31"),
        ("2025-05-04", "START", "2025-05-04", "2025-05-04", "2025-05-04"),
        ("2025-05-04T10:35", None, "2025-05-04T10:35", "2025-05-04", "2025-05-04"),
        ("2025-05-03TNI", None, "2025-05-03", "2025-05-03", "2025-05-03"),
        ("BC0480", None, "-0479", None, None),
    ],
)
def test_extent(value: str, mod: str | None, edtf: str, first: str | None, last: str | None) -> None:
    assert extent(value, mod) == Extent(edtf, first, last)


@pytest.mark.parametrize("value", [None, "PRESENT_REF", "P3M", "XXXX-WXX-1"])
def test_nothing_is_covered(value: str | None) -> None:
    assert extent(value, None) == Extent()
