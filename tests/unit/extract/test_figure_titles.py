"""Figures of titles: quoted in the title, and only where the text does not say the same."""

from collections.abc import Callable

import pytest

from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.figure_titles import title_figures
from sayso.extract.letter_case import parse_title
from sayso.model.parse import Parse
from sayso.model.words import joined
from tests.golden.figure_phrases import figures_in, report

Parsed = Callable[[str], Parse]


@pytest.mark.parametrize(
    ("title", "text", "found"),
    [
        ("Toll Rises To 19 As Two More Die", "Seventeen people died in the flood.", [("19", 19)]),
        ("Three Dead In Sarn Fire", "Three people died in a fire in Sarn.", []),
        ("1,200 dead in quake", "More than 1,200 people died in the quake.", []),
        ("Man dies in fire", "Two men died in a fire.", []),
        ("Man dies in fire", "Firefighters were called at dawn.", [("", 1)]),
        ("Mayor speaks", "Two men died in a fire.", []),
    ],
)
def test_a_title_says_what_the_text_does_not(
    title: str, text: str, found: list[tuple[str, int]], parser: SpacyParser
) -> None:
    own = figures_in(parser.parse(text))
    figures = [f for f in title_figures(report(text), parse_title(parser, title), own) if f.category == "killed"]
    assert [(f.number.text, f.point) for f in figures] == found
    for figure in figures:
        assert (figure.field, figure.number.field, figure.text) == ("title", "title", joined(title, figure.spans))
        assert figure.id not in {f.id for f in own}
