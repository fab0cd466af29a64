import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model.terms import stem, terms, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("soldiers", "troops"),
        ("killed", "dead"),
        ("denied", "denial"),
        ("bridges", "bridge"),
        ("crossing", "crossed"),
        ("Defence", "defense"),
        ("Russian", "Russia"),
        ("Korean", "Korea"),
        ("Ukrainian", "Ukraine"),
        ("Márquez", "Marquez"),
        ("twelve", "12"),
        ("2,700", "2700"),
    ],
)
def test_written_otherwise_and_the_same(one: str, other: str) -> None:
    assert terms(one) == terms(other) != ()


@pytest.mark.parametrize(
    ("one", "other"), [("general", "generous"), ("wound", "wind"), ("killed", "wounded"), ("12", "120")]
)
def test_not_the_same(one: str, other: str) -> None:
    assert terms(one) != terms(other)


def test_function_words_go() -> None:
    assert terms("He said that the bridge was not there on Monday") == ("bridg",)


@given(st.text())
def test_any_text_has_terms(text: str) -> None:
    assert all(stem(word) for word in words(text))
    assert len(terms(text)) <= len(words(text))
