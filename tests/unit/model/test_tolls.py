import pytest

from sayso.model.figure import Category, Figure
from sayso.model.tolls import as_toll
from sayso.model.words import Words


def _figure(text: str, number: str, counted: str | None, category: Category | None) -> Figure:
    at = ((0, len(text)),)
    return Figure(
        id="f",
        report="r",
        text=text,
        spans=at,
        number=Words(text=number, spans=((0, len(number)),)),
        counted=Words(text=counted, spans=at) if counted else None,
        point=1,
        category=category,
    )


@pytest.mark.parametrize(
    ("text", "number", "counted", "words", "alone", "category"),
    [
        ("18", "18", None, "the number of dead has risen to 18", True, "killed"),
        ("18", "18", None, "the dead are 18 and the shells were 40", False, "other"),
        ("Eleven people", "Eleven", "people", "Eleven people have died in the fire", True, "killed"),
        ("30 lives", "30", "lives", "the fire cost 30 lives", False, "killed"),
        ("6 residents", "6", "residents", "6 residents cannot be traced", True, "missing"),
        ("6 residents", "6", "residents", "6 residents are dead or missing", True, "other"),
        ("40 shells", "40", "shells", "40 shells killed nobody", True, "other"),
        ("Eleven people", "Eleven", "people", "Eleven people spoke", True, "other"),
    ],
)
def test_what_befell_them_stands_in_the_words_around(  # noqa: PLR0917 - the columns of the table
    text: str,
    number: str,
    counted: str | None,
    words: str,
    alone: bool,
    category: Category,
) -> None:
    assert as_toll(_figure(text, number, counted, "other"), words, alone=alone).category == category


def test_a_rate_is_left_as_it_is() -> None:
    figure = _figure("18 shells", "18", "shells", "munitions")
    assert as_toll(figure, "18 shells fell", alone=True) is figure
