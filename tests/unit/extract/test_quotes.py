"""Where quotations open and close: a text, and each quotation as it stands."""

import pytest

from sayso.extract.quotes import find_quotes

CASES = {
    "curly": ("“It rained,” she said. “It hailed.”", ["“It rained,”", "“It hailed.”"]),
    "straight": ('"It rained," she said. "It hailed."', ['"It rained,"', '"It hailed."']),
    "curly inside straight": (
        'He said: "They asked: “Is it old?” Forty said yes." It rained.',
        ['"They asked: “Is it old?” Forty said yes."'],
    ),
    "curly inside straight, never closed": (
        'He said: "They asked: “Is it old?" It rained.',
        ['"They asked: “Is it old?"'],
    ),
    "straight, closed by a curly mark": ('He said: "It is old.” It rained.', ['"It is old.”']),
    "a mark the wrong way round at the beginning": (
        "It rained.\n” … what I learned is that it leaks,” he said.",
        ["” … what I learned is that it leaks,”"],
    ),
    "a closing mark alone": ("It rained,” he said. It hailed.", []),
    "a paragraph's end closes": ("“It rained.\n“It hailed.”", ["“It rained.", "“It hailed.”"]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_quotations(text: str, expected: list[str]) -> None:
    assert [text[quote.start : quote.end] for quote in find_quotes(text)] == expected
