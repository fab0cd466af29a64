"""Which contents say nothing without their verb."""

import pytest

from sayso.model.statement import Cue, Directness, Stance, Statement, Voice
from sayso.model.words import quote


@pytest.mark.parametrize(
    ("before", "verb", "content", "stance", "leans"),
    [
        ("The mayor ", "blames", " Orlen", "accuses", True),
        ("The mayor ", "has accused", " the harbour master of Orlen of the theft", "accuses", True),
        ("He ", "was charged with", " four counts of arson in the second degree", "accuses", True),
        ("The mayor ", "said", " that Orlen stole four boats from the harbour", "accuses", False),
        ("It ", "named", " the men", "asserts", True),
        ("The board ", "said", " that the bridge had fallen", "asserts", False),
        ("Gen. Rook", ":", " Ask the bureau", "asserts", False),
    ],
)
def test_what_leans_on_its_verb(before: str, verb: str, content: str, stance: Stance, leans: bool) -> None:
    assert made(before, verb, content, stance).leans_on_its_verb == leans


@pytest.mark.parametrize(("voice", "directness"), [("own", "indirect"), ("attributed", "direct")])
def test_own_words_and_quotations_stand_for_themselves(voice: Voice, directness: Directness) -> None:
    assert not made("It ", "named", " the men", "asserts", voice, directness).leans_on_its_verb


def test_a_verb_that_follows_is_none_to_lean_on() -> None:
    text = "Orlen did it, the mayor said"
    said = Statement(
        id="s", report="r", voice="attributed", cue=cue(text, 24, 28), content=quote(text, (0, 12)), stance="accuses"
    )
    assert not said.leans_on_its_verb


def made(  # noqa: PLR0917 - a table's columns
    before: str,
    verb: str,
    content: str,
    stance: Stance,
    voice: Voice = "attributed",
    directness: Directness = "indirect",
) -> Statement:
    text = f"{before}{verb}{content}"
    at, end = len(before), len(before) + len(verb)
    return Statement(
        id="s",
        report="r",
        voice=voice,
        cue=cue(text, at, end),
        content=quote(text, (end + 1, len(text))),
        stance=stance,
        directness=directness,
    )


def cue(text: str, start: int, end: int) -> Cue:
    words = quote(text, (start, end))
    return Cue(text=words.text, spans=words.spans, lemma={"said": "say"}.get(words.text, words.text))
