import pytest

from benchmarks.speed import growth
from sayso.model.words import joined
from tests.unit.weigh.build import Said, count, report

READ = report(
    "a",
    Said("12 people died in Corrin on Monday", "the Interior Ministry", figures=(count("12"),), places=("Corrin",)),
    published="2026-04-07",
)


def test_a_copy_has_other_names_days_and_ids_and_the_same_offsets() -> None:
    made = growth.varied(READ, 3)
    assert made.report.id == "a-3"
    assert made.report.published == "2026-04-16"
    assert len(made.report.text) == len(READ.report.text)
    assert "Corrin" not in made.report.text
    (statement,), (figure,), (place,) = made.statements, made.figures, made.places
    assert (statement.report, figure.report, figure.statement) == ("a-3", "a-3", statement.id)
    for words in (statement.content, statement.source, statement.cue, figure, place):
        assert words is not None
        assert words.text == joined(made.report.text, list(words.spans))
    assert statement.source is not None
    assert statement.source.name == statement.source.text


def test_one_copy_is_always_the_same_and_no_two_are() -> None:
    assert growth.varied(READ, 3) == growth.varied(READ, 3)
    assert growth.varied(READ, 3).report.text != growth.varied(READ, 4).report.text


@pytest.mark.parametrize(("costs", "ratio"), [((), 0.0), ((10.0,), 1.0), ((10.0, 15.0), 1.5), ((0.0, 15.0), 0.0)])
def test_the_ratio_by_hand(costs: tuple[float, ...], ratio: float) -> None:
    assert growth.ratio([growth.Cost(n, cost, 1.0, 1.0) for n, cost in enumerate(costs)]) == ratio
