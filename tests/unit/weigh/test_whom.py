"""Two numbers of people, each as `number [counted] words around`, and whether they may be set against each other."""

import re

import pytest

from sayso.model.conflict import FigureInContext
from sayso.model.figure import Category, Figure
from sayso.model.words import quote
from sayso.weigh.conflicts import why_not
from sayso.weigh.whom import count_same, group, why_apart

NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}


def figure(words: str, category: Category = "killed") -> Figure:
    """A figure of words in which what is counted stands in brackets."""
    text = re.sub(r"[\[\]]", "", words)
    noun = re.search(r"\[(.*)\]", words)
    counted = quote(text, (noun.start(), noun.end() - 2)) if noun else None
    first = next(word for word in re.findall(r"\w+", text) if word.lower() in NUMBERS or word.isdigit())
    value = NUMBERS.get(first.lower()) or int(first)
    at = text.index(first)
    return Figure(
        text=text,
        spans=((0, len(text)),),
        id=f"f-{words}",
        report="r",
        number=quote(text, (at, at + len(first))),
        counted=counted,
        low=value,
        high=value,
        point=value,
        category=category,
        measure="cumulative",
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("two [people] died", "five [victims] died", "same"),
        ("two died", "five [people] died", "same"),
        ("two [women] died", "five [people] died", "narrower"),
        ("five [people] died", "two [women] died", "wider"),
        ("two [male victims] died", "five [people] died", "narrower"),
        ("two [male victims] died", "five [men] died", "same"),
        ("two [law enforcement officers] died", "five [police officers] died", "same"),
        ("two [Orlen police officers] died", "five [officers] died", "narrower"),
        ("two [Orlen officers] died", "five [Sarn officers] died", "apart"),
        ("TWO [ORLEN OFFICERS] DIED", "five [officers] died", "same"),
        ("two [troops] died", "five [soldiers] died", "same"),
        ("two [officers] died", "one [suspect] died", "apart"),
        ("two [women] died", "five [men] died", "apart"),
        ("31 [homicides]", "five [people] died", "apart"),
        ("two [members of the crew] died", "five [members] died", "same"),
        ("rose to 14", "five [people] died", "same"),
    ],
)
def test_whom_they_count(one: str, other: str, expected: str) -> None:
    assert group(figure(one), figure(other)) == expected


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("one of [the men] died", "two [men] died", "some of those"),
        ("six [others] died", "seven [people] died", "beside others"),
        ("another three [officers] died", "five [officers] died", "beside others"),
        ("two more [people] died", "five [people] died", "beside others"),
        ("more than two [people] died", "five [people] died", ""),
        ("one [victim]", "five [victims] died", "no count of all"),
        ("killing one", "three [officers] died", "no count of all"),
        ("one [officer] died", "three [officers] died", ""),
        ("two [women] died", "five [people] died", ""),
        ("two [women] died", "five [men] died", "different people"),
    ],
)
def test_why_they_cannot_be_set_against_each_other(one: str, other: str, words: str) -> None:
    found = why_apart(figure(one), figure(other)), why_apart(figure(other), figure(one))
    assert all(words in why if words else not why for why in found)


@pytest.mark.parametrize(
    ("one", "other", "is_apart"),
    [
        ("six [people] were shot", "three [people] were wounded", True),
        ("six [people] were shot and wounded", "three [people] were injured", False),
        ("six [people] were shot", "three [people] were stabbed", False),
    ],
)
def test_the_hit_are_not_the_wounded(one: str, other: str, is_apart: bool) -> None:
    assert bool(why_apart(figure(one, "wounded"), figure(other, "wounded"))) is is_apart


@pytest.mark.parametrize(
    ("one", "other", "is_conflict"),
    [
        ("two [women] died", "five [people] died", False),
        ("six [others] died", "seven [people] died", False),
        ("one [suspect] died", "three [officers] died", False),
        ("two [people] died", "five [people] died", True),
        ("two [Orlen police officers] died", "three [Orlen police officers] died", True),
    ],
)
def test_only_numbers_of_the_same_people_cannot_both_hold(one: str, other: str, is_conflict: bool) -> None:
    pair = [FigureInContext(figure=figure(words), source=source) for words, source in ((one, "Ada"), (other, "Ivo"))]
    assert why_not(*pair).startswith("they are in conflict") is is_conflict
    assert why_not(*reversed(pair)).startswith("they are in conflict") is is_conflict


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("two [people] died", "five died", True),
        ("two [women] died", "five [people] died", False),
        ("two [weavers] died", "five [people] died", True),
        ("three [others] died", "four [others] died", False),
        ("two [boats] sank", "five [ferries] sank", True),
    ],
)
def test_only_a_number_of_the_same_people_is_moved(one: str, other: str, is_same: bool) -> None:
    kind: Category = "equipment" if "sank" in one else "killed"
    assert count_same(figure(one, kind), figure(other, kind)) is is_same
