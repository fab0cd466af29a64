"""Who the words of a source mean: the last relation's source in each text, resolved."""

from collections.abc import Callable

import pytest

from sayso.extract.attribution import RuleAttributor
from sayso.extract.statements import build_statements
from sayso.model.parse import Parse
from sayso.model.report import Report
from sayso.model.statement import Source, Statement

Parser = Callable[[str], Parse]
Who = tuple[str | None, str, bool]

KINDS: dict[str, tuple[str, Who]] = {
    "person": ("Ola Brandt said it rained.", ("Ola Brandt", "person", True)),
    "title taken off": ("Ambassador Ivo Renn said it rained.", ("Ivo Renn", "person", True)),
    "apposition": ("The regional governor, Lene Dahl, said it rained.", ("Lene Dahl", "person", True)),
    "surname": ("Ola Brandt arrived. Later Brandt said it rained.", ("Ola Brandt", "person", True)),
    "mr": ("Ivan Renn arrived. Mr. Renn said it rained.", ("Ivan Renn", "person", True)),
    "role": ("The mayor, Ada Lunn, arrived. The mayor said it rained.", ("Ada Lunn", "person", True)),
    "office": ("The governor said it rained.", ("The governor", "person", True)),
    "unnamed person": ("A spokesman said it rained.", (None, "person", False)),
    "unnamed group": ("Intelligence sources said it rained.", (None, "group", False)),
    "officials": ("US officials said it rained.", (None, "group", False)),
    "organisation": ("The defence ministry said it rained.", ("The defence ministry", "organisation", True)),
    "rights group": ("Rights group Lumen said it rained.", ("Lumen", "organisation", True)),
    "aid group": ("The aid group Marl Relief said it rained.", ("Marl Relief", "organisation", True)),
    "association": ("The tenants' association Warm Rooms said it rained.", ("Warm Rooms", "organisation", True)),
    "operator": ("The operator, Sarn Transit, said it rained.", ("Sarn Transit", "organisation", True)),
    "owner": ("The ferry sank, its owner, Blackwater Lines, said.", ("Blackwater Lines", "organisation", True)),
    "coastguard": ("The coastguard said it rained.", ("The coastguard", "organisation", True)),
    "opposition": ("The opposition said it rained.", ("The opposition", "organisation", True)),
    "mayor of a town": ("The governor of Orlen, Greta Oll, said it rained.", ("Greta Oll", "person", True)),
    "odd given name": ("Councillor Per Holt said it rained.", ("Per Holt", "person", True)),
    "leader": ("The opposition leader, Runa Voss, said it rained.", ("Runa Voss", "person", True)),
    "name, then role": (
        "Bo Kram, an official of the mint, came. The official said it rained.",
        ("Bo Kram", "person", True),
    ),
    "some organisation": ("A rights group said it rained.", (None, "organisation", False)),
    "state": ("Ukraine said it rained.", ("Ukraine", "state", True)),
    "metonym": ("The Kremlin said it rained.", ("The Kremlin", "state", True)),
    "outlet": ("Reuters said it rained.", ("Reuters", "media", True)),
    "the paper": ("The Sarn Post sent a reporter. The paper said it rained.", ("The Sarn Post", "media", True)),
    "honorific": (
        "General Staff spokesman Col. Petro Hart said Friday that it rained.",
        ("Petro Hart", "person", True),
    ),
    "capital": ("Kyiv said it rained.", ("Kyiv", "state", True)),
    "local media": ("Local media said it rained.", (None, "media", False)),
    "a paper": ("The Sarn Post sent a reporter. A paper said it rained.", (None, "media", False)),
    "document": ("The report said it rained.", (None, "document", False)),
    "turn": ("Q: Did it rain?\n\nGen. Orvak: It rained.\n\nQ: All day?", (None, "person", False)),
    "turn in capitals": ("Q: Did it rain?\n\nADA LUNN: It rained.", ("Ada Lunn", "person", True)),
    "turn by surname": (
        "Maj. Gen. Pat Orvak spoke.\n\nQ: Did it rain?\n\nGen. Orvak: It rained.",
        ("Pat Orvak", "person", True),
    ),
    "relative": (
        "The defence ministry, which denied the strike, moved.",
        ("The defence ministry", "organisation", True),
    ),
    "author": ("I said it rained.", (None, "author", False)),
}


@pytest.mark.parametrize(("text", "expected"), KINDS.values(), ids=KINDS.keys())
def test_kind_and_name(parse: Parser, text: str, expected: Who) -> None:
    source = last_source(parse, text)
    assert (source.name, source.kind, source.named) == expected


PRONOUNS: dict[str, tuple[str, str | None, tuple[str, ...]]] = {
    "two people": ("Gen. Hale met Minister Rook on Monday. He said the bridge was mined.", None, ("Hale", "Rook")),
    "one person": ("Ivo Renn arrived on Monday. He said the bridge was mined.", "Ivo Renn", ()),
    "goes on": ("Ola Brandt said Ivan Rook was wrong. She added that talks went on.", "Ola Brandt", ()),
    "gender": ("Maria Rook met Ivan Hale. He said the bridge was mined.", "Ivan Hale", ()),
    "told gender": ("Spokeswoman Lene Dahl met Ivan Hale. She said talks went on.", "Lene Dahl", ()),
    "nobody": ("It was cold. He said the bridge was mined.", None, ()),
    "too far": ("Ivo Renn left. It rained. It snowed. It froze. It thawed. He said it rained.", None, ()),
    "same surname": ("Ada Lunn met Karl Lunn. Lunn said it rained.", None, ("Ada Lunn", "Karl Lunn")),
    "two ministers": (
        "Minister Ola Brandt met Minister Ivan Rook. The minister said it rained.",
        None,
        ("Ola Brandt", "Ivan Rook"),
    ),
    "they": ("Ola Brandt met Ivan Rook. They said it rained.", None, ()),
}


@pytest.mark.parametrize(("text", "name", "candidates"), PRONOUNS.values(), ids=PRONOUNS.keys())
def test_a_name_only_where_there_is_no_doubt(
    parse: Parser, text: str, name: str | None, candidates: tuple[str, ...]
) -> None:
    source = last_source(parse, text)
    assert (source.name, source.candidates) == (name, candidates)


AFFILIATIONS = {
    "as named before": ("The defence ministry denied it. A ministry spokesman said it rained.", "The defence ministry"),
    "two ministries": (
        "The defence ministry met the foreign ministry. A ministry spokesman said it rained.",
        None,
    ),
    "of": ("A spokesman for the defence ministry said it rained.", "the defence ministry"),
    "none": ("The governor, Lene Dahl, said it rained.", None),
}


@pytest.mark.parametrize(("text", "expected"), AFFILIATIONS.values(), ids=AFFILIATIONS.keys())
def test_affiliation(parse: Parser, text: str, expected: str | None) -> None:
    assert last_source(parse, text).affiliation == expected


def test_a_hearsay_has_no_source(parse: Parser) -> None:
    assert statements(parse, "The general has reportedly fled.")[0].source is None


def last_source(parse: Parser, text: str) -> Source:
    source = max(statements(parse, text), key=lambda s: s.source.start if s.source else -1).source
    assert source is not None
    return source


def statements(parse: Parser, text: str) -> tuple[Statement, ...]:
    report = Report(id="r1", collected="2025-05-04T10:00:00+00:00", language="en", text=text, sha256="0" * 64)
    found = parse(text)
    return build_statements(report, found, RuleAttributor().attribute(found), ())
