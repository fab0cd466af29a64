"""What reading should have found, laid down from gold."""

from typing import Any, Final

import pytest

from benchmarks.accuracy.stories_given import LEVELS, given, kind
from sayso.model.findings import Findings
from sayso.model.statement import Statement
from tests.unit.weigh.build import Said, count, report

GOLD: Final[dict[str, Any]] = {
    "statements": [
        {
            "id": "s1",
            "report": "a",
            "words": "12 people died when the wall fell",
            "source": "Lene Dahl",
            "voice": "attributed",
            "event": "denied",
        }
    ]
}
TOLD: Final = (
    Said("that 12 people died when the wall fell in the night", "the mayor", figures=(count("12"),)),
    Said("the road is open", "the mayor"),
)


def laid(level: Any, *said: Said) -> tuple[Findings, Statement]:
    read = report("a", *said, text="" if said else "12 people died when the wall fell.", input_id="a")
    (findings,) = given(GOLD, (read,), level)
    return findings, next(s for s in findings.statements if s.id.endswith(":s1"))


@pytest.mark.parametrize(
    ("level", "source", "stance"),
    [("words", "the mayor", "asserts"), ("source", "Lene Dahl", "asserts"), ("stance", "Lene Dahl", "denies")],
)
def test_each_level_lays_down_more(level: Any, source: str, stance: str) -> None:
    findings, one = laid(level, *TOLD)
    assert one.content.text == "12 people died when the wall fell"
    assert (one.source.name if one.source else None, one.stance) == (source, stance)
    assert [figure.statement for figure in findings.figures] == [one.id], "its number goes with it"
    assert [s.content.text for s in findings.statements] == [one.content.text, "the road is open"]


def test_what_was_not_found_is_laid_down_too() -> None:
    _, one = laid("words")
    assert (one.voice, one.source) == ("own", None)


def test_the_levels_are_in_order() -> None:
    assert LEVELS == ("words", "source", "stance")


def said(words: str, event: str = "repeated", voice: str = "attributed", source: str | None = "x") -> dict[str, Any]:
    return {"words": words, "event": event, "voice": voice, "source": source}


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        (said("it fell"), said("it did not", "denied"), "answer and what it answers"),
        (said("nothing", "declined"), said("it did not", "denied"), "two answers"),
        (said("it fell"), said("we did it", "acknowledged"), "an admission"),
        (said("12 died"), said("twelve dead"), "one number"),
        (said("12 died"), said("14 dead"), "two numbers"),
        (said("12 died"), said("many dead"), "a number on one side"),
        (said("it fell"), said("it came down", voice="own"), "own voice and attributed"),
        (said("it fell"), said("it came down"), "one source, other words"),
        (said("it fell"), said("it came down", source="y"), "two sources, other words"),
    ],
)
def test_kinds_of_pairs(one: dict[str, Any], other: dict[str, Any], name: str) -> None:
    assert kind(one, other) == kind(other, one) == name
