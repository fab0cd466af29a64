"""The scorer of names, by hand: there is no other scorer of this set."""

from collections.abc import Callable

import pytest

from benchmarks.accuracy import sources as bench
from benchmarks.accuracy.sources import Judged
from sayso.model.parse import Parse

Parser = Callable[[str], Parse]

TEXT = "Mayor Ola Brandt came on Monday. “It rained,” said Ms. Brandt. Residents said it snowed. He said it froze."
RELATIONS = (("It rained", "Ms. Brandt"), ("it snowed", "Residents"), ("it froze", "He"))


@pytest.mark.parametrize(
    ("accepted", "answer", "outcome"),
    [
        (("Ola Brandt", "Brandt"), "Ola Brandt", "right"),
        (("Ola Brandt",), "Mayor Ola  Brandt", "right"),
        (("the Sarn Post",), "Sarn Post’s", "right"),
        (("Ola Brandt",), "Ivo Renn", "wrong"),
        ((), "Ivo Renn", "wrong"),
        (("Ola Brandt",), None, "missed"),
        ((), None, "open"),
    ],
)
def test_outcome(accepted: tuple[str, ...], answer: str | None, outcome: str) -> None:
    assert Judged("d", "she", accepted, answer).outcome == outcome


def test_precision_is_over_names_given_and_recall_over_names_there() -> None:
    right, wrong = Judged("d", "she", ("Brandt",), "Brandt"), Judged("d", "some", (), "Brandt")
    missed, left = Judged("d", "he", ("Renn",), None), Judged("d", "some", (), None)
    assert bench.score([right, right, wrong, missed, left]) == pytest.approx((200 / 3, 200 / 3))
    assert bench.score([]) == (0.0, 0.0)


def test_a_document_is_judged_by_the_spans_of_its_sources(parse: Parser) -> None:
    document = {"id": "d", "text": TEXT, "attributions": [_marked(*relation) for relation in RELATIONS]}
    name = _at("Ola Brandt")
    marks = [{"source": [_last(words)], "names": names} for words, names in (("Ms. Brandt", [name]), ("Residents", []))]
    found = list(bench.judge(document, marks, parse(TEXT)))
    assert [(one.words, one.accepted, one.outcome) for one in found] == [
        ("Ms. Brandt", ("Ola Brandt",), "right"),
        ("Residents", (), "open"),
    ]


def _marked(content: str, source: str) -> dict[str, list[list[int]]]:
    return {"content": [_at(content)], "source": [_last(source)], "cue": []}


def _at(words: str) -> list[int]:
    return [TEXT.index(words), TEXT.index(words) + len(words)]


def _last(words: str) -> list[int]:
    return [TEXT.rindex(words), TEXT.rindex(words) + len(words)]
