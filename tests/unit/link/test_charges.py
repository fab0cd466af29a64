"""Charges, pleas and sentences of different people are different claims, in whatever same words."""

import pytest

from sayso.link.accused import are_of_others
from sayso.link.link import link_component
from sayso.link.said import said
from tests.unit.weigh.build import Said, report

ARMS = "was charged with assault with a deadly weapon"
YEARS = "was sentenced to 25 years in prison for the murder of Mira Sutt"
SLAYING = "to manslaughter in the slaying of Mira Sutt"

TWO_PEOPLE = {
    "charged": (Said(f"Phil Pott {ARMS}", "", stance="accuses"), Said(f"Dan Orlik {ARMS}", "", stance="accuses")),
    "sentenced": (Said(f"Phil Pott {YEARS}", "the court"), Said(f"Dan Orlik {YEARS}", "the prosecutors")),
    "pleaded": (
        Said(SLAYING, "Jack Slate", cue="pleaded guilty", stance="acknowledges", kind="person"),
        Said(SLAYING, "Phil Pott", cue="pleaded guilty", stance="acknowledges", kind="person"),
    ),
}


def claims_of(one: Said, other: Said) -> int:
    readings = (report("a", one), report("b", other))
    return len(link_component(readings, ()).claims)


@pytest.mark.parametrize(("one", "other"), TWO_PEOPLE.values(), ids=TWO_PEOPLE.keys())
def test_what_two_people_are_charged_with_is_two_claims(one: Said, other: Said) -> None:
    assert claims_of(one, other) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Phil Pott, 26, of Tarn, was charged with arson", "On Tuesday Pott was charged with arson in Tarn"),
        ("Tarn police have arrested Phil Pott for arson", "Orlen police have arrested Phil Pott for arson"),
        ("a man of Tarn was charged with arson of the mill", "Phil Pott was charged with arson of the mill"),
    ],
)
def test_one_person_told_in_two_ways_is_one(one: str, other: str) -> None:
    assert not are_of_others(*(said(report(n, Said(words, own=True))) for n, words in (("a", one), ("b", other))))


def test_one_persons_charge_is_one_claim() -> None:
    assert claims_of(*(Said(f"Phil Pott {ARMS}", source, stance="accuses") for source in ("", "the prosecutors"))) == 1
