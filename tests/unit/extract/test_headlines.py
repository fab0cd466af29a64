"""Headlines: lines in which a capital says nothing."""

from collections.abc import Callable

import pytest

from sayso.extract.headlines import headline_tokens, is_headline
from sayso.model.parse import Parse

LINES = {
    "headline": ("Mayor Lunn Leaves Sarn After Long Fight", True),
    "small words": ("Mayor Lunn Is at the End of Her Road in Sarn", True),
    "capitals": ("MAYOR LUNN LEAVES SARN", True),
    "sentence": ("Mayor Ada Lunn left the town of Sarn after a long fight.", False),
    "too short to tell": ("Ada Lunn, Sarn", False),
    "nothing": ("", False),
    "very long": ("Word " * 100, False),
}


@pytest.mark.parametrize(("line", "expected"), LINES.values(), ids=LINES.keys())
def test_is_headline(line: str, expected: bool) -> None:
    assert is_headline(line) == expected


def test_tokens_are_those_of_headlines_alone(parse: Callable[[str], Parse]) -> None:
    found = parse("Mayor Lunn Leaves Sarn After Fight\n\nAda Lunn left on Monday.")
    words = [found.word(i) for i in sorted(headline_tokens(found))]
    assert words == ["Mayor", "Lunn", "Leaves", "Sarn", "After", "Fight"]
