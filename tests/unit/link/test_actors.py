from typing import Any

import pytest

from sayso.link.actors import speakers
from sayso.model.actor import SourceKind
from tests.unit.weigh.build import Said, report

WORDS = "the bridge at Sela was closed to lorries"


def keys(*said: Any) -> Any:
    readings = tuple(report(chr(97 + n), one) for n, one in enumerate(said))
    by_statement = {s.statement: s for s in speakers(readings)}
    return [by_statement[f.statements[0].id] for f in readings]


def named(name: str, kind: SourceKind = "person", **other: Any) -> Any:
    return Said(WORDS, name, kind=kind, **other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (named("Lene Dahl"), named("Dahl")),
        (named("Governor Lene Dahl"), named("Lene Dahl")),
        (named("Volodar Zelensky"), named("Volodar Zelenskyy")),
        (named("José Márquez"), named("Jose Marquez")),
        (named("the Ministry of Defence", "organisation"), named("the defence ministry", "organisation")),
        (named("Kethra's defence ministry", "organisation"), named("the defence ministry", "organisation")),
        (named("the National Water Board", "organisation"), named("NWB", "organisation")),
        (named("Pia Skov", affiliation="the coastguard"), named("the coastguard", "organisation")),
        (named("the country's election commission", "organisation"), named("the election commission", "organisation")),
        (named("the regional water authority", "organisation"), named("the Ostrel Water Authority", "organisation")),
        (named("National Disaster Agency"), named("the National Disaster Agency", "organisation")),
        (named("Danica Reul", "organisation"), named("Danica Reul")),
        (named("Pia Skov", affiliation="the coastguard"), named("Jan Holt", affiliation="the coastguard")),
        (
            Said(WORDS, "a ministry spokesman", kind="person", named=False, affiliation="the defence ministry"),
            named("the defence ministry", "organisation"),
        ),
        (
            named("the water board", "organisation"),
            Said(WORDS, "a lawmaker briefed by the water board", kind="person", name="Lee Orm"),
        ),
        (
            named("Ardan's General Staff", "organisation"),
            named("Norland's ministry", "organisation", basis="citing Ardan's General Staff figures"),
        ),
    ],
)
def test_one_family(one: Any, other: Any) -> None:
    first, second = keys(one, other)
    assert (first.cites or first.key) == (second.cites or second.key) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (named("Lene Dahl"), named("Lene Holm")),
        (named("Lene Dahl"), named("Marta Dahl")),
        (named("Kethra's defence ministry", "organisation"), named("Norland's defence ministry", "organisation")),
        (named("the interior ministry", "organisation"), named("the defence ministry", "organisation")),
        (named("Pia Skov", affiliation="the coastguard"), named("Jan Holt", affiliation="the harbour office")),
    ],
)
def test_two_families(one: Any, other: Any) -> None:
    first, second = keys(one, other)
    assert first.key != second.key


@pytest.mark.parametrize(
    ("office", "is_hers"),
    [
        ("Lene Dahl's office", True),
        ("Mayor Dahl’s office", True),
        ("Lene Dahl's press office", True),
        ("Marta Dahl's office", False),
        ("the prosecutor's office", False),
        ("the mayor's office", False),
    ],
)
def test_somebodys_office_speaks_for_them(office: str, is_hers: bool) -> None:
    reading = report("a", named("Lene Dahl"), named(office, "organisation"))
    first, second = (speaker.key for speaker in speakers((reading,)))
    assert (first == second) is is_hers


def test_a_country_makes_no_family() -> None:
    one = report("a", named("Ivo Renn", affiliation="Kethra"), Said("it rained in Kethra", "x", places=("Kethra",)))
    other = report("b", named("Ada Noor", affiliation="Kethra"))
    found = {s.name: s.key for s in speakers((one, other))}
    assert found["Ivo Renn"] != found["Ada Noor"]


def test_a_surname_that_two_people_share_stays_open() -> None:
    found = keys(named("Lene Dahl"), named("Marta Dahl"), named("Dahl"))
    assert len({s.key for s in found}) == 3


@pytest.mark.parametrize("said", [Said(WORDS, own=True), Said(WORDS, "an aide", named=False, kind="person")])
def test_nobody_named_has_no_key(said: Any) -> None:
    assert keys(said)[0].key is None


@pytest.mark.parametrize(("words", "is_publisher"), [("we", True), ("our booking system", True), ("a witness", False)])
def test_a_body_speaks_through_what_is_its_own(words: str, is_publisher: bool) -> None:
    one = Said(WORDS, words, kind="document", named=False)
    bulletin = report("a", one, outlet="National Water Board", genre="official", form="bulletin")
    (speaker,) = speakers((bulletin,))
    assert (speaker.key == "body:board national water") is is_publisher
