"""Papers: who gave out the last document that a text mentions."""

from collections.abc import Callable

import pytest

from sayso.extract.papers import Papers
from sayso.model.parse import Parse

MAKERS: dict[str, tuple[str, str, str | None]] = {
    "owner": ("Lunn's report is out.", "report", "Lunn"),
    "by": ("A report by the Marl Institute is out.", "report", "Institute"),
    "published": ("The Marl Institute published a report.", "report", "Institute"),
    "published by": ("A report published by the Marl Institute is out.", "report", "Institute"),
    "said in": ("The mayor said in a statement that it rained.", "statement", "mayor"),
    "paid for": ("The Marl Institute will spend a million on an ad.", "ad", "Institute"),
    "mentioned before": ("The Marl Institute published a report. The report is long.", "report", "Institute"),
    "another since": ("The Marl Institute published a report. A report came. The report is long.", "report", None),
    "not the same": ("The Marl Institute published a report. A report is long.", "report", None),
    "of that day": ("Monday's report is out.", "report", None),
    "nobody": ("The report is long.", "report", None),
    "country's": ("Orlen's constitution is old.", "constitution", None),
}


@pytest.mark.parametrize(("text", "word", "maker"), MAKERS.values(), ids=MAKERS.keys())
def test_maker(parse: Callable[[str], Parse], text: str, word: str, maker: str | None) -> None:
    found = parse(text)
    head = max(i for i in range(len(found)) if found.word(i) == word)
    token = Papers(found).maker(head)
    assert (None if token is None else found.word(token)) == maker
