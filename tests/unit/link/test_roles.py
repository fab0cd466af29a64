import pytest

from sayso.link.actors import speakers
from sayso.link.roles import body_before, body_headed, full_name, holder, ministry_of, roles
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
        ([("Harbour master Lene Dahl", "Lene Dahl")], "the harbour master", "Lene Dahl"),
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


@pytest.mark.parametrize(
    ("text", "bodies", "found"),
    [
        ("police chief Lene Dahl", ["body:polic"], "body:polic"),
        ("the police chief, Lene Dahl", ["body:polic sela", "body:army"], "body:polic sela"),
        ("police chief Lene Dahl", ["body:polic sela", "body:ostrel polic"], None),
        ("former police chief Lene Dahl", ["body:polic"], None),
        ("company chairwoman Lene Dahl", ["body:company"], None),
        ("chief Lene Dahl", ["body:polic"], None),
    ],
)
def test_a_chief_speaks_for_the_body(text: str, bodies: list[str], found: str | None) -> None:
    source = Source(text=text, spans=(), name="Lene Dahl", kind="person", named=True)
    assert body_headed(source, bodies) == found


@pytest.mark.parametrize(
    ("before", "text", "found"),
    [
        ("Sela Water denied it. ", "its director, Lene Dahl", "body:sela water"),
        ("The Home Ministry praised Sela Water. ", "its director, Lene Dahl", "body:sela water"),
        ("Sela Water praised the Home Ministry. ", "its director, Lene Dahl", "body:home ministry"),
        ("Sela Water denied it. ", "the director, Lene Dahl", None),
        ("Nobody denied it. ", "its director, Lene Dahl", None),
    ],
)
def test_its_director_is_of_the_body_named_last(before: str, text: str, found: str | None) -> None:
    source = Source(
        text=text, spans=((len(before), len(before) + len(text)),), name="Lene Dahl", kind="person", named=True
    )
    bodies = {"body:sela water": "Sela Water", "body:home ministry": "Home Ministry"}
    assert body_before(source, f"{before}{text} said.", bodies) == found


def test_an_office_tells_two_of_one_surname_apart() -> None:
    held = {"health minister": frozenset({"Asta Dahl", "Dahl"}), "registrar": frozenset({"Kell Dahl"})}
    source = Source(text="Health Minister Dahl", spans=(), name="Dahl", kind="person", named=True)
    assert full_name(source, held) == "Asta Dahl"
    assert full_name(Source(text="Judge Dahl", spans=(), name="Dahl", kind="person", named=True), held) is None


def test_a_surname_with_an_office_is_not_the_other_one_named_in_full() -> None:
    held = {"spokeswoman": frozenset({"Mona Dahl"}), "mayor": frozenset({"Lotte Dahl"})}
    taken = Source(text="spokeswoman Dahl", spans=(), name="Lotte Dahl", kind="person", named=True)
    assert full_name(taken, held) == "Mona Dahl"
    whole = Source(text="spokeswoman Lotte Dahl", spans=(), name="Lotte Dahl", kind="person", named=True)
    assert full_name(whole, held) is None


def test_a_surname_is_nobodys_who_is_named_later_alone() -> None:
    readings = (
        report("a", person("Arne Solheim", "Arne Solheim"), published="2025-05-01"),
        report("b", person("Solheim", "Solheim"), published="2025-05-02"),
        report("c", person("Aksel Solheim", "Aksel Solheim"), published="2025-05-03"),
    )
    assert {speaker.name: speaker.key for speaker in speakers(readings)} == {
        "Arne Solheim": "person:arne solheim",
        "Solheim": "person:arne solheim",
        "Aksel Solheim": "person:aksel solheim",
    }


def test_an_office_of_a_ministry_is_no_fuller_name_of_it() -> None:
    readings = (
        report("a", Said(WORDS, "the Home Ministry's registry office")),
        report("b", Said(WORDS, "the Home Ministry")),
        report("c", Said(WORDS, "the Home Ministry of Sarn")),
    )
    assert len({speaker.key for speaker in speakers(readings)}) == 1


def test_the_company_is_the_one_body_named_that_is_no_authority() -> None:
    readings = (
        report("a", Said(WORDS, "Borel Copper"), Said(f"{WORDS}, citing company figures", "the Labour Ministry")),
    )
    found = {speaker.name: speaker.cites for speaker in speakers(readings)}
    assert found["the Labour Ministry"] == "body:borel copper"
