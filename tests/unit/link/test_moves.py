"""Which numbers take the place of others of their origin, told in other words, over whole small ledgers."""

from typing import Any

import pytest

from sayso.link.score import is_one_series, score_pair
from tests.unit.link.test_counts import claims, told
from tests.unit.weigh.build import Said, count, ledger, report

SPILL = told("a", "3,000 litres of brine ran into the Sela", "3,000", "other", unit="l", counted="brine")
ARRESTS = told("a", "six arrests for disorder at the market", "six", "other", counted="arrests", low=6)
TURNOUT = told(
    "a", "turnout stood at 31.2 percent by noon", "31.2", "other", unit="fraction", measure="share", low=0.312
)
CLERKS = told("a", "three clerks are under suspicion", "three", "people", counted="clerks", low=3)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SPILL, told("b", "the amount of brine that got out was 31,000 litres", "31,000", "other", unit="l")),
        (ARRESTS, told("b", "the number of people arrested rose to 19", "19", "people", counted="people")),
        (TURNOUT, told("b", "by 6 p.m. turnout had climbed to 54.7 percent", "54.7", "other", unit="fraction", measure="share", low=0.547)),
        (CLERKS, told("b", "the circle of suspects has been widened to five clerks", "five", "people", counted="clerks", low=5, published="2026-04-10")),
    ],
)  # fmt: skip
def test_another_number_for_one_thing(one: Any, other: Any) -> None:
    assert claims(one, other) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SPILL, told("b", "31,000 litres of diesel were in the lorry", "31,000", "other", unit="l", counted="diesel")),
        (ARRESTS, told("b", "19 dogs were found at the market", "19", "other", counted="dogs")),
        (ARRESTS, told("b", "19 people were arrested", "19", "people", source="the valley council", counted="people")),
        (TURNOUT, told("b", "the mayor has 54.7 percent", "54.7", "other", unit="fraction", measure="share", low=0.547)),
        (CLERKS, told("b", "five clerks have left the town", "five", "people", source="the valley council", counted="clerks", low=5)),
    ],
)  # fmt: skip
def test_of_two_things(one: Any, other: Any) -> None:
    assert claims(one, other) == 2


def test_of_a_list_the_first_number_decides() -> None:
    said = Said("50.3 percent voted for Orr, 46.4 percent for Dace", "the election board", figures=(count("50.3", "other", unit="fraction", measure="share", low=0.503), count("46.4", "other", unit="fraction", measure="share", low=0.464)))  # fmt: skip
    orr = Said("Orr has 52.3 percent", "the election board", figures=(count("52.3", "other", unit="fraction", measure="share", low=0.523),))  # fmt: skip
    dace = Said("Dace has 44.1 percent", "the election board", figures=(count("44.1", "other", unit="fraction", measure="share", low=0.441),))  # fmt: skip
    text = "Orr and Dace stand for mayor of Ostrel. "
    held = [report(n, s, text=text, published="2026-04-08") for n, s in (("a", said), ("b", orr), ("c", dace))]
    found = ledger(*held).claims
    assert sorted(len(claim.statements) for claim in found) == [1, 2]
    assert any({"a", "b"} == {s.report for s in claim.statements} for claim in found)


def bulletin(id_: str, title: str, day: str, outlet: str = "Sela Water Board", genre: str = "official") -> Any:
    return report(id_, Said("the gauge is read at noon"), title=title, published=day, outlet=outlet, genre=genre)


@pytest.mark.parametrize(
    ("other", "is_one"),
    [
        (bulletin("b", "Brine in the Sela, bulletin no. 9", "2026-04-12"), True),
        (bulletin("b", "Brine in the Sela, bulletin no. 9", "2026-05-12"), False),
        (bulletin("b", "Opening hours of the archive", "2026-04-12"), False),
        (bulletin("b", "Brine in the Sela, bulletin no. 9", "2026-04-12", outlet="Ostrel Ferries"), False),
        (bulletin("b", "Brine in the Sela, bulletin no. 9", "2026-04-12", genre="news"), False),
    ],
)
def test_bulletins_under_one_title_are_weighed_together(other: Any, is_one: bool) -> None:
    first = bulletin("a", "Brine in the Sela, bulletin no. 4", "2026-04-08")
    assert is_one_series(first.report, other.report) is is_one
    assert bool(score_pair(first, other)) is is_one or not is_one
