"""Bodies: which of those named a shorter name or a noun means. The last noun phrase of each text is asked."""

from collections.abc import Callable

import pytest

from sayso.extract.bodies import Bodies, block
from sayso.extract.cast import Cast
from sayso.model.parse import Parse

Parser = Callable[[str], Parse]

CALLED: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "noun": ("Orlen's interior ministry met. The ministry left.", "ministry", ("Orlen's interior ministry",)),
    "noun of two, one near": (
        "The interior ministry met. It rained. It snowed. It froze. The foreign ministry came. The ministry left.",
        "ministry",
        ("The foreign ministry",),
    ),
    "noun of two": (
        "The interior ministry met the foreign ministry. The ministry left.",
        "ministry",
        ("The interior ministry", "the foreign ministry"),
    ),
    "owner left out": (
        "Orlen's interior ministry met. The interior ministry left.",
        "ministry",
        ("Orlen's interior ministry",),
    ),
    "more told than an owner": (
        "The old Orlen campaign of 2008 met. The new winter campaign left.",
        "campaign",
        (),
    ),
    "another": ("The interior ministry met. Another ministry left.", "ministry", ()),
    "initials": ("The Northern Relief Network met. The NRN left.", "NRN", ("The Northern Relief Network",)),
    "arm left out": ("The Census Bureau of Orlen met. The Census Bureau left.", "Bureau", ()),
    "whole name": ("The Marl Institute met. The Marl Institute left.", "Institute", ()),
    "nothing before": ("It rained. The ministry left.", "ministry", ()),
    "best of states": ("It is the best state. The state left.", "state", ()),
}


@pytest.mark.parametrize(("text", "word", "names"), CALLED.values(), ids=CALLED.keys())
def test_called(parse: Parser, text: str, word: str, names: tuple[str, ...]) -> None:
    found = parse(text)
    head = max(i for i in range(len(found)) if found.word(i) == word)
    assert Bodies(found, Cast(found)).called(block(found, head), head + 1, head) == names
