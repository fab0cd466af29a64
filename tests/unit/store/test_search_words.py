"""The words of a search: folded as SQLite's FTS5 folds them, asked for as people ask, shown around what was found."""

import sqlite3
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.store.search_words import SNIPPET_WORDS, Term, snippet, terms_of, words_of
from tests.cost import Work, assert_linear

LATIN = st.text(st.characters(max_codepoint=0x17F, exclude_categories=["Cs"]), max_size=40)


def words_of_fts5(text: str) -> set[str]:
    """What FTS5 makes of a text, asked of FTS5."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE t USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')")
    connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, row)")
    connection.execute("INSERT INTO t VALUES (?)", (text,))
    return {str(word) for (word,) in connection.execute("SELECT term FROM v")}


@pytest.mark.parametrize(
    "text",
    [
        "The Mayor’s 12 boats—all of them—sank off Ålesund",
        "Zoë Šimek, naïve façade; cafe\u0301 déjà-vu",
        "at 08:30 on 2026-03-05, $1.5m, 40%, U.S.",
        "snake_case, e-mail: ann@port.example",
        "Łódź, Đurđa, Øre, straße",
        "emoji 🚢 and ½ of №5",
        "",
    ],
)
def test_words_are_those_of_fts5(text: str) -> None:
    assert set(words_of(text)) == words_of_fts5(text)


@given(LATIN)
def test_words_of_latin_text_are_those_of_fts5(text: str) -> None:
    assert set(words_of(text.replace("\x00", ""))) == words_of_fts5(text.replace("\x00", ""))


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("mayor died", [Term(("mayor",)), Term(("died",))]),
        ('"people died" Mayor', [Term(("people", "died")), Term(("mayor",))]),
        ("may*", [Term(("may",), is_prefix=True)]),
        ("brother-in-law", [Term(("brother", "in", "law"))]),
        ("mayor’s", [Term(("mayor", "s"))]),
        ("Šimek", [Term(("simek",))]),
        ("AND OR NOT NEAR(", [Term(("and",)), Term(("or",)), Term(("not",)), Term(("near",))]),
        ('"" * - ( "', []),
    ],
)
def test_a_query_is_its_words(query: str, terms: list[Term]) -> None:
    assert terms_of(query) == tuple(terms)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("died", "At least 12 people ⟦died⟧ off Brenmoor."),
        ('"12 people" off', "At least ⟦12 people⟧ died ⟦off⟧ Brenmoor."),
        ("bren*", "At least 12 people died off ⟦Brenmoor⟧."),
        ("ferry", "The ⟦ferry⟧ Oriel"),
        ("ferry died", "At least 12 people ⟦died⟧ off Brenmoor."),
        ("oriel ferry died", "The ⟦ferry⟧ ⟦Oriel⟧"),
    ],
)
def test_a_snippet_shows_the_words_found(query: str, expected: str) -> None:
    assert snippet("The ferry Oriel", "At least 12 people died off Brenmoor.", terms_of(query)) == expected


def test_a_snippet_of_a_long_text_is_where_most_of_the_words_are() -> None:
    text = "ferry " + "calm " * 100 + "the ferry sank " + "calm " * 100
    shown = snippet("", text, terms_of("ferry sank"))
    assert "⟦ferry⟧ ⟦sank⟧" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown.split()) == SNIPPET_WORDS


@given(LATIN, st.text(max_size=200), st.text("ab \"*'-é", max_size=12))
def test_a_snippet_is_the_texts_own_words(title: str, text: str, query: str) -> None:
    shown = snippet(title, text, terms_of(query))
    bare = shown.replace("⟦", "").replace("⟧", "").strip("…")
    assert any(bare in part.replace("⟦", "").replace("⟧", "") for part in (title, text)) or not bare.strip()


def test_snippets_cost_what_the_text_is_long() -> None:
    def work_on(size: int) -> Work:
        text = "the ferry sank " * size
        return lambda: snippet("", text, terms_of('ferry sank "the ferry" s*'))

    assert_linear(work_on, 300, 6_000)


CASES: tuple[tuple[str, Callable[[], str]], ...] = (
    ("no words", lambda: snippet("", "", terms_of("ferry"))),
    ("signs alone", lambda: snippet("…", "!!! 🚢", terms_of("ferry"))),
)


@pytest.mark.parametrize(("what", "make"), CASES)
def test_odd_texts_have_snippets_too(what: str, make: Callable[[], str]) -> None:
    assert "⟦" not in make(), what
