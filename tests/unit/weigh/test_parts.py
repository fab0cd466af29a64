from typing import Any

import pytest

from tests.unit.weigh.build import Said, count, ledger, report

WOMEN: dict[str, Any] = count("12", counted="women")
MEN: dict[str, Any] = count("9", counted="men")
LIST = "12 women and 9 men died at the Sela quay"


def listed(content: str = LIST, *figures: dict[str, Any]) -> Any:
    return report("a", Said(content, "the prosecutor", figures=figures or (WOMEN, MEN)), published="2026-05-08")


def whole(
    number: str, content: str = "{} people died at the Sela quay", published: str = "2026-05-09", **other: Any
) -> Any:
    said = Said(content.format(number), "the union", figures=(count(number, counted="people", **other),))
    return report("b", said, published=published)


CASES = [
    ("the list makes more", listed(), whole("18"), ["parts_against_whole"]),
    ("the list makes as many", listed(), whole("21"), []),
    ("the list makes fewer", listed(), whole("30"), []),
    ("a floor", listed(), whole("18", low=18, high=None), []),
    ("of another place", listed(), whole("18", "{} people died at the Oro mill"), []),
    ("the whole was given before", listed(), whole("18", published="2026-05-06"), []),
    ("a list that crosses", listed("12 women and 9 civilians died at the Sela quay", WOMEN, count("9", counted="civilians")), whole("18"), []),
    ("one part alone", listed("12 women died at the Sela quay", WOMEN), whole("18"), []),
]  # fmt: skip


@pytest.mark.parametrize(("parts", "total", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_a_list_of_kinds_of_people_against_the_whole(parts: Any, total: Any, expected: list[str]) -> None:
    found = [conflict for conflict in ledger(parts, total).conflicts if conflict.kind == "parts_against_whole"]
    assert [conflict.kind for conflict in found] == expected
    assert all("21" in conflict.why for conflict in found), "the sum is in the words"
