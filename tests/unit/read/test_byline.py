"""Names out of author fields, lines and notes."""

import pytest

from sayso.read.byline import byline_of_line, name_of_bio, names_in


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Anna Berg", ("Anna Berg",)),
        ("By Anna Berg and Ivo Renn", ("Anna Berg", "Ivo Renn")),
        ("Anna Berg, Ivo Renn", ("Anna Berg", "Ivo Renn")),
        ("ANNA BERG", ("Anna Berg",)),
        ("PPB, with additional reporting by Wilmot Sarrade", ("PPB", "Wilmot Sarrade")),
        ("Anna Berg, border editor", ("Anna Berg",)),
        ("Lucía de la Peña", ("Lucía de la Peña",)),
        ("Gazette political desk", ()),
        ("https://post.example/anna", ()),
        ("anna@post.example", ()),
        ("", ()),
    ],
)
def test_names_in(written: str, names: tuple[str, ...]) -> None:
    assert names_in(written) == names


def test_a_by_line_is_no_prose() -> None:
    assert byline_of_line("By Anna Berg") == ("Anna Berg",)
    assert byline_of_line("By Friday, the town was empty. Nobody stayed.") == ()
    assert byline_of_line("By noon forty people were hurt") == ()


def test_name_of_bio() -> None:
    assert name_of_bio("Anna Berg is a fellow at the institute.") == "Anna Berg"
    assert name_of_bio("Anna van Berg, who covers ports, lives in Sarn.") == "Anna van Berg"
    assert name_of_bio("Anna Berg’s last book was long.") == "Anna Berg"
    assert name_of_bio("The fellow is gone.") is None
