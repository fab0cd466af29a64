"""What an encoder has learnt of an event, tempered by the signs of the syntax around it."""

from collections.abc import Callable

import pytest

from sayso.extract.factuality import LIMIT, event_factuality, tempered_factuality
from sayso.model.parse import Parse

Parser = Callable[[str], Parse]
SURE = LIMIT


def event(parse: Parse, word: str) -> int:
    (found,) = (i for i in range(len(parse)) if parse.word(i) == word)
    return found


@pytest.mark.parametrize("learnt", [-LIMIT, -1.0, 0.0, 1.5, LIMIT])
def test_the_mix_lies_between_what_is_learnt_and_the_signs(parse: Parser, learnt: float) -> None:
    found = parse("The dam at Orlen burst on Monday.")
    at = event(found, "burst")
    low, high = sorted((learnt, event_factuality(found, at)))
    assert low <= tempered_factuality(found, at, learnt) <= high


@pytest.mark.parametrize(
    ("text", "word", "denied"),
    [
        ("Kethra denied that its troops had shelled the hospital.", "shelled", True),
        ("Kethra did not deny that its troops had shelled the hospital.", "shelled", False),
        ("Kethra said that its troops had shelled the hospital.", "shelled", False),
    ],
)
def test_what_somebody_denies_is_not_settled_by_what_is_learnt(
    parse: Parser, text: str, word: str, denied: bool
) -> None:
    found = parse(text)
    at = event(found, word)
    assert (tempered_factuality(found, at, SURE) <= event_factuality(found, at) < 1.0) == denied
