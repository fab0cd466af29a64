"""Who the words of a source mean: the last relation's source in each text, resolved."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.attribution import RuleAttributor
from sayso.extract.sources import Sources
from sayso.extract.statements import build_statements
from sayso.model.parse import Parse
from sayso.model.report import Outlet, Report
from sayso.model.statement import Source, Statement
from sayso.model.words import quote

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
    "line": ("The bus line Sarnia said it rained.", ("Sarnia", "organisation", True)),
    "driver": ("It rained, driver Pal Renn said.", ("Pal Renn", "person", True)),
    "owner of the works": (
        "“It rained,” the owner of the Sarn glassworks, Maud Brandt, told reporters.",
        ("Maud Brandt", "person", True),
    ),
    "local radio": ("Local radio in Berlin said it rained.", ("Local radio in Berlin", "media", True)),
    "some radio": ("A radio in Berlin said it rained.", (None, "media", False)),
    "coastguard": ("The coastguard said it rained.", ("The coastguard", "organisation", True)),
    "coast guard": ("The coast guard said it rained.", ("The coast guard", "organisation", True)),
    "one of the guard": ("A border guard said it rained.", (None, "person", False)),
    "she, and a firm beside her": (
        "Maria Lunn, head of the operator, Sarn Hydro, denied that it rained. “We saw nothing,” she said.",
        ("Maria Lunn", "person", True),
    ),
    "called as a phrase": (
        "Nurses Without Borders said it rained.",
        ("Nurses Without Borders", "organisation", True),
    ),
    "nurses in a town": ("Nurses in Orlen said it rained.", (None, "group", False)),
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
    "surname that the engine takes for a firm": (
        "Mayor Ada Lunn came. “It rained,” said Lunn.",
        ("Ada Lunn", "person", True),
    ),
    "behind an owner": ("Lumen's Ada Lunn said it rained.", ("Ada Lunn", "person", True)),
    "whose": ("Talks went on. They met Ada Lunn, whose report said it rained.", ("Ada Lunn", "person", True)),
    "police": ("Police said it rained.", ("Police", "organisation", True)),
    "the ministry": (
        "Kethra's defence ministry denied the strike. The ministry said it rained.",
        ("Kethra's defence ministry", "organisation", True),
    ),
    "initials": (
        "The Northern Relief Network (NRN) was founded in Sarn. The NRN said it rained.",
        ("The Northern Relief Network", "organisation", True),
    ),
    "end of an outlet's name": (
        "The Sarn Post sent a reporter. The Post said it rained.",
        ("The Sarn Post", "media", True),
    ),
    "the charity": ("The charity Lumen opened. The charity said it rained.", ("Lumen", "organisation", True)),
    "the company": (
        "Lumen Partners opened a kitchen. The company said it rained.",
        ("Lumen Partners", "organisation", True),
    ),
    "owner's poll": ("The Marl Institute's poll said it rained.", ("The Marl Institute", "organisation", True)),
    "the statement": (
        "Ada Lunn said in a statement that it rained. The statement said that talks went on.",
        ("Ada Lunn", "person", True),
    ),
    "it": (
        "Kethra's defence ministry denied the strike. It said it rained.",
        ("Kethra's defence ministry", "organisation", True),
    ),
    "constitution": (
        "The Orlen constitution says that it rains.",
        ("The Orlen constitution", "document", True),
    ),
    "her office": ("Ada Lunn won. Her office said it rained.", ("Ada Lunn's office", "organisation", True)),
    "her office, whose": ("It was cold. Her office said it rained.", (None, "organisation", False)),
    "senator by her state": (
        "Senator Ada Lunn (D-Orlen) arrived. Senator Ivo Renn (R-Sarn) left. The Orlen senator said it rained.",
        ("Ada Lunn", "person", True),
    ),
    "the actress": ("The actress Ada Lunn came. The actress said it rained.", ("Ada Lunn", "person", True)),
    "president, not his deputy": (
        "Vice President Ada Lunn came with President Bo Kram. The president said it rained.",
        ("Bo Kram", "person", True),
    ),
    "a witness, not the one who tells of him": (
        "According to Ada Lunn, the witness was hurt. The witness said it rained.",
        (None, "person", False),
    ),
    "a body like a pronoun": ("WHO said it rained.", ("WHO", "organisation", True)),
    "a country like a pronoun": ("US said it rained.", ("US", "state", True)),
    "name and office": ("Joh Usted, Orland Secretary of State, said it rained.", ("Joh Usted", "person", True)),
    "her family, not herself": ("Ada Lunn was hurt. Her family said it rained.", (None, "group", False)),
    "her rep": ("Ada Lunn won. Her rep said it rained.", (None, "person", False)),
    "troops": ("Troops on the ground said it rained.", (None, "group", False)),
    "name that ends like a role": (
        "The Orlen Water Executive came. The Orlen Water Executive said it rained.",
        ("The Orlen Water Executive", "organisation", True),
    ),
    "district": ("The school district said it rained.", ("The school district", "organisation", True)),
    "law enforcement": ("Law enforcement said it rained.", (None, "group", False)),
    "name and age": ("Trung Lask, 22, said it rained.", ("Trung Lask", "person", True)),
    "one who is called so": ("A worker named Dillon fled. Then Dillon said it rained.", ("Dillon", "person", True)),
    "surname that says I": ("“I saw it,” Vaskel told us. Vaskel said it rained.", ("Vaskel", "person", True)),
    "site": ("Twitter said it rained.", ("Twitter", "organisation", True)),
    "body, title and name": (
        "Sarn Police Department Superintendent Ronal Serp said it rained.",
        ("Ronal Serp", "person", True),
    ),
    "title with a stop": ("Air Force 1st Lt. Tyler Livings said it rained.", ("Tyler Livings", "person", True)),
    "hyphen": ("University of Orlen Chancellor Pam Ock-Zalab said it rained.", ("Pam Ock-Zalab", "person", True)),
    "whose, behind a description": (
        "Among them was Ada Lunn, a Sarn minister whose report said it rained.",
        ("Ada Lunn", "person", True),
    ),
    "governor, not a former one": (
        "Former governor Ada Lunn met Governor Bo Kram. The governor said it rained.",
        ("Bo Kram", "person", True),
    ),
    "courtesy tells which": ("Ada Lunn met Karl Lunn. Ms. Lunn said it rained.", ("Ada Lunn", "person", True)),
    "use tells which": (
        "Ada Lunn won. Lunn came home. Karl Lunn, her brother, wept. Lunn said it rained.",
        ("Ada Lunn", "person", True),
    ),
    "person in a headline": (
        "Mayor Lunn Leaves Sarn After Long Fight Over Bridge\n\nAda Lunn left. Lunn said it rained.",
        ("Ada Lunn", "person", True),
    ),
}


@pytest.mark.parametrize(("text", "expected"), KINDS.values(), ids=KINDS.keys())
def test_kind_and_name(parse: Parser, text: str, expected: Who) -> None:
    source = last_source(parse, text)
    assert (source.name, source.kind, source.named) == expected


PRONOUNS: dict[str, tuple[str, str | None, tuple[str, ...]]] = {
    "two people": ("Gen. Hale met Minister Rook on Monday. He said the bridge was mined.", None, ("Hale", "Rook")),
    "two by their roles": (
        "Trainer Mario Oll and team captain Luc Veren came home. He said it rained.",
        None,
        ("Mario Oll", "Luc Veren"),
    ),
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
    "two ministries": (
        "The defence ministry met the foreign ministry. The ministry said it rained.",
        None,
        ("The defence ministry", "the foreign ministry"),
    ),
    "somebody without a name": ("Ivo Renn came with a lawyer. A partner entered. He said it rained.", None, ()),
    "spoken of": ("Ivo Renn came. “Bo Kram lied, and Per Holt knew it,” he said.", "Ivo Renn", ()),
    "somebody's adviser": (
        "Juan Orvak, an adviser to President Bo Kram, came. He said it rained.",
        "Juan Orvak",
        (),
    ),
    "subject twice": ("Ivo Renn ran again. Renn met Bo Kram on Monday. He said it rained.", "Ivo Renn", ()),
    "across a pronoun": ("Ivo Renn left. He was tired. He said it rained.", "Ivo Renn", ()),
    "gender learnt": ("Wen Lunn came in her car. Ivan Kram met Lunn. She said it rained.", "Wen Lunn", ()),
    "two together": ("Ivo Renn came. He and a friend said it rained.", None, ()),
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
    "officials": ("Officials at the defence ministry said it rained.", "the defence ministry"),
    "source": ("A source in the Orlen government said it rained.", "the Orlen government"),
    "a rank inside the name": ("A spokesman for the East Orlen Police Capt. said it rained.", "the East Orlen Police"),
    "state's attorney": ("Assistant State's Attorney Ada Lunn said it rained.", None),
    "kin": ("Bo Kram, Lunn's 25-year-old cousin, said it rained.", None),
    "friends": ("Lumen's friends said it rained.", None),
    "body around the name": ("MCHD Health Educator Jill Heuch said it rained.", None),
}


@pytest.mark.parametrize(("text", "expected"), AFFILIATIONS.values(), ids=AFFILIATIONS.keys())
def test_affiliation(parse: Parser, text: str, expected: str | None) -> None:
    assert last_source(parse, text).affiliation == expected


def test_a_hearsay_has_no_source(parse: Parser) -> None:
    assert statements(parse, "The general has reportedly fled.")[0].source is None


BYLINES = {
    "one person": (("Ada Lunn",), "Ada Lunn"),
    "two people": (("Ada Lunn", "Bo Kram"), None),
    "desk": (("Northern Desk",), None),
    "agency": (("Sarn Press",), None),
    "nobody": ((), None),
}


@pytest.mark.parametrize(("byline", "name"), BYLINES.values(), ids=BYLINES.keys())
def test_the_author_is_the_one_person_of_the_byline(parse: Parser, byline: tuple[str, ...], name: str | None) -> None:
    source = statements(parse, "I said it rained.", byline=byline)[0].source
    assert source is not None
    assert (source.kind, source.name, source.named) == ("author", name, name is not None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Lantern said it rained.", "The Daily Lantern"),
        ("This newspaper said it rained.", "The Daily Lantern"),
        ("“This newspaper says it rained,” Ada Lunn said.", "Ada Lunn"),
    ],
)
def test_the_lantern_is_the_outlet_that_prints_it(parse: Parser, text: str, name: str) -> None:
    sources = [said.source for said in statements(parse, text, outlet=Outlet(name="The Daily Lantern"))]
    assert [source.name for source in sources if source] == [name]


TOGETHER = {
    "two": ("Dr. Ada Lunn and Dr. Bo Kram said it rained.", ("Ada Lunn", "Bo Kram")),
    "three, with offices": (
        "Mayor Ada Lunn, Judge Bo Kram and Greta Oll said it rained.",
        ("Ada Lunn", "Bo Kram", "Greta Oll"),
    ),
    "by surname": ("Ada Lunn met Bo Kram. Lunn and Kram said it rained.", ("Ada Lunn", "Bo Kram")),
    "offices of two bodies": (
        "Sarn Mayor Ada Lunn and Marl Police Department (MPD) Chief Greta Oll said it rained.",
        ("Ada Lunn", "Greta Oll"),
    ),
    "described by another's name": ("Ada Lunn, a friend of Bo Kram and Greta Oll, said it rained.", ()),
    "one, and nobody named": ("Ada Lunn and her lawyer said it rained.", ()),
}


@pytest.mark.parametrize(("text", "names"), TOGETHER.values(), ids=TOGETHER.keys())
def test_what_several_say_is_nobodys_alone(parse: Parser, text: str, names: tuple[str, ...]) -> None:
    source = last_source(parse, text)
    assert (source.name is None, source.candidates, source.named) == (bool(names), names, True)


PIECES = st.sampled_from(
    [
        "Ada Lunn",
        "Lunn",
        "Mr.",
        "he",
        "She",
        "said",
        "the ministry",
        "it rained",
        "“",
        "”",
        ".",
        ",",
        "\n",
        "'s",
        "of",
        "who",
    ]
)


@given(st.lists(PIECES, max_size=30).map(" ".join) | st.text(max_size=60))
def test_a_name_or_candidates_never_both(parse: Parser, text: str) -> None:
    found = parse(text)
    sources = Sources(found)
    for i in range(len(found)):
        who = sources.resolve(quote(text, found.span(i, min(i + 3, len(found)))))
        assert who.name is None or (who.name.strip() and not who.candidates)
        assert len(who.candidates) != 1
        assert len(set(who.candidates)) == len(who.candidates)


def last_source(parse: Parser, text: str) -> Source:
    source = max(statements(parse, text), key=lambda s: s.source.start if s.source else -1).source
    assert source is not None
    return source


def statements(
    parse: Parser, text: str, *, byline: tuple[str, ...] = (), outlet: Outlet | None = None
) -> tuple[Statement, ...]:
    report = Report(
        id="r1",
        collected="2025-05-04T10:00:00+00:00",
        language="en",
        text=text,
        sha256="0" * 64,
        byline=byline,
        outlet=outlet,
    )
    found = parse(text)
    return build_statements(report, found, RuleAttributor().attribute(found), ())
