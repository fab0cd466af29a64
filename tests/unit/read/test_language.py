"""Languages, offline."""

import pytest

from sayso.read.language import is_read, language_of

SPANISH = (
    "Diecinueve personas murieron en la inundación, según el ministerio del interior, que abrió una investigación."
)
ENGLISH = "Nineteen people died in the flood, according to the ministry of the interior, which has opened an inquiry."


@pytest.mark.parametrize(
    ("text", "declared", "hint", "expected"),
    [
        (ENGLISH, None, None, "en"),
        (ENGLISH.upper(), None, None, "en"),
        (ENGLISH, None, "es", "en"),
        (SPANISH, None, "en", "es"),
        (SPANISH, "pt_br", None, "pt-BR"),
        ("Doce muertos", None, "es", "es"),
        ("12 killed", None, None, "en"),
        ("", None, None, "en"),
    ],
)
def test_language(text: str, declared: str | None, hint: str | None, expected: str) -> None:
    assert language_of(text, declared, hint, ("en",)) == expected


def test_regions_do_not_matter_for_reading() -> None:
    assert is_read("en-GB", ("en",))
    assert not is_read("es", ("en", "fr"))
