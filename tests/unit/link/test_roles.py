import pytest

from sayso.link.actors import speakers
from sayso.link.roles import holder, ministry_of, roles
from sayso.model.statement import Source
from tests.unit.weigh.build import Said, report

WORDS = "the bridge at Sela was closed to lorries"


def person(text: str, name: str) -> Said:
    return Said(WORDS, text, kind="person", name=name)


@pytest.mark.parametrize(
    ("sources", "words", "who"),
    [
        ([("Governor Lene Dahl", "Lene Dahl")], "the governor", "Lene Dahl"),
        ([("the governor, Lene Dahl", "Lene Dahl")], "Governor", "Lene Dahl"),
        ([("Governor Lene Dahl", "Lene Dahl"), ("Governor Dahl", "Dahl")], "the governor", "Lene Dahl"),
        ([("Governor Lene Dahl", "Lene Dahl"), ("Governor Jan Holt", "Jan Holt")], "the governor", None),
        ([("the deputy mayor, Jan Holt", "Jan Holt")], "the mayor", None),
        ([("the deputy mayor, Jan Holt", "Jan Holt")], "the deputy mayor", "Jan Holt"),
        ([("Jan Holt, who is not the mayor", "Jan Holt")], "the mayor", None),
        ([("Governor Lene Dahl", "Lene Dahl")], "the governor's house", None),
        ([("Governor Lene Dahl", "Lene Dahl")], "", None),
    ],
)
def test_who_holds_an_office(sources: list[tuple[str, str]], words: str, who: str | None) -> None:
    readings = [report(chr(97 + n), person(*source)) for n, source in enumerate(sources)]
    assert holder(words, roles(readings)) == who


@pytest.mark.parametrize(
    ("text", "bodies", "found"),
    [
        ("Health Minister Lene Dahl", ["body:health ministry"], "body:health ministry"),
        ("the health minister, Lene Dahl", ["body:health kethr ministry"], "body:health kethr ministry"),
        ("Kethra's health minister, Lene Dahl", ["body:health kethr ministry"], "body:health kethr ministry"),
        ("Norland's health minister, Lene Dahl", ["body:health kethr ministry"], None),
        ("the health minister, Lene Dahl", ["body:health kethr ministry", "body:health ministry norland"], None),
        ("the former health minister, Lene Dahl", ["body:health ministry"], None),
        ("Prime Minister Lene Dahl", ["body:health ministry"], None),
        ("Health Minister Lene Dahl", ["body:home ministry"], None),
    ],
)
def test_a_minister_speaks_for_the_ministry(text: str, bodies: list[str], found: str | None) -> None:
    source = Source(text=text, spans=(), name="Lene Dahl", kind="person", named=True)
    assert ministry_of(source, bodies) == found


def test_minister_and_ministry_are_one_family() -> None:
    readings = (
        report("a", person("Health Minister Lene Dahl", "Lene Dahl")),
        report("b", Said(WORDS, "the Health Ministry")),
    )
    assert len({speaker.key for speaker in speakers(readings)}) == 1
