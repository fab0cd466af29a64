"""Which counts stand in one claim, over whole small ledgers: two or three reports, linked and weighed."""

from typing import Any

import pytest

from tests.unit.weigh.build import Said, count, ledger, report

FLOOD = "The Sela river broke its bank at Ostrel on Sunday and the lower town stands under water. "
AGENCY = "the Marland rescue agency"


def told(id_: str, content: str, number: str, category: str = "killed", source: str = AGENCY, **other: Any) -> Any:
    figure = {k: other.pop(k) for k in ("counted", "unit", "low", "high", "from_", "to", "measure") if k in other}
    published = other.pop("published", "2026-04-08")
    said = Said(content, source, figures=(count(number, category, **figure),), own=not source, **other)
    return report(id_, said, text=FLOOD, published=published)


def claims(*readings: Any) -> int:
    (one, *others) = {len(ledger(*order).claims) for order in (readings, readings[::-1])}
    assert not others, "the order of adding changes nothing"
    return one


MISSING = told("a", "another 210 are unaccounted for", "210", "missing")
SHELTERS = told("a", "6,100 people spent the night in shelters", "6,100", "people", counted="people")
CASES = told("a", "the number of confirmed cases stood at 212", "212", "other", counted="cases")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (MISSING, told("b", "some 210 residents cannot be traced", "210", "missing", negated=True)),
        (MISSING, told("b", "the missing have dropped to 140", "140", "missing")),
        (SHELTERS, told("b", "5,300 people slept in the shelters", "5,300", "people", counted="people", published="2026-04-10")),
        (CASES, told("b", "there were 212 confirmed infections", "212", "other", counted="infections")),
        (CASES, told("b", "a total of 301 cases", "301", "other", counted="cases", published="2026-04-12")),
        (told("a", "the right number of cases is 259 and not 268", "259", "other"), told("b", "268 cases had come in by Sunday", "268", "other", counted="cases", published="2026-04-07")),
        (told("a", "we offer six per cent over two years", "six", "other", unit="fraction", measure="share", low=0.06), told("b", "it offers 60 per cent over two years", "60", "other", unit="fraction", measure="share", low=0.6)),
        (told("a", "more than 1,000 houses were destroyed", "1,000", "other", counted="houses"), told("b", "more than 1,900 homes were gone", "1,900", "other", counted="homes")),
        (told("a", "eleven people were hurt when guards cleared the gate of the mill", "eleven", "wounded", low=11), told("b", "the number of hurt in the clash has risen to 16", "16", "wounded")),
        (told("a", "the wave was 3.4 metres high at the mill", "3.4", "other", unit="m"), told("b", "water of 3.4 metres", "3.4", "other", source="", unit="m")),
    ],
)  # fmt: skip
def test_one_count(one: Any, other: Any) -> None:
    assert claims(one, other) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (MISSING, told("b", "210 sheep were found on the hill", "210", "other", source="the farmers' union", counted="sheep")),
        (MISSING, told("b", "95 of its members cannot be traced", "95", "missing", source="the valley council")),
        (CASES, told("b", "between 1 and 6 April 131 cases were added", "131", "other", counted="cases", from_="2026-04-01", to="2026-04-06")),
        (CASES, told("b", "301 cases of wine were lost", "301", "other", source="the cellar", counted="cases")),
        (CASES, told("b", "2 cases of fraud had been found", "2", "other", counted="fraud")),
        (CASES, told("b", "would there be 212 cases", "212", "other", counted="cases", stance="asks")),
        (told("a", "7 boats were sent", "7", "other", counted="boats"), told("b", "7 dogs were fed", "7", "other", counted="dogs")),
        (told("a", "26 people died at the mill", "26"), told("b", "26 people were hurt at the mill", "26", "wounded")),
    ],
)  # fmt: skip
def test_two_counts(one: Any, other: Any) -> None:
    assert claims(one, other) == 2


def test_two_who_are_named_are_not_joined_by_a_number_alone() -> None:
    mine = told("a", "an opening of 80 metres showed in the wall", "80", "other", unit="m")
    theirs = told("b", "the tape read 80 metres", "80", "other", source="the university", unit="m")
    assert claims(mine, theirs) == 2


def test_one_report_that_counts_twice_needs_words_to_say_of_what() -> None:
    one = told("a", "26 people died at the mill", "26")
    two = (
        Said("24 people died at the mill", AGENCY, figures=(count("24"),)),
        Said("4 people died on the quay", AGENCY, figures=(count("4"),)),
    )
    linked = ledger(one, report("b", *two, text=FLOOD, published="2026-04-09"))
    assert sorted(len(claim.statements) for claim in linked.claims) == [1, 2]
