"""Own voice: which clauses of a report are kept as its own, and how they are read."""

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.extract.own_voice import find_own_voice
from sayso.model.figure import Figure
from sayso.model.parse import Parse
from sayso.model.report import Outlet, Report
from sayso.model.statement import Cue, Statement
from sayso.model.time import Time
from sayso.model.words import quote

Parser = Callable[[str], Parse]
DAY = re.compile(r"\d+ (?:May|June)|in 20\d\d|on Friday")
NUMBER = re.compile(r"\b\d+\b(?! (?:May|June))")


def report(text: str, **changed: object) -> Report:
    fields: dict[str, object] = {
        "id": "r1",
        "collected": "2025-05-04T00:00:00+00:00",
        "language": "en",
        "text": text,
        "sha256": "",
        "outlet": Outlet(name="The Sarn Post"),
    }
    return Report(**{**fields, **changed})  # type: ignore[arg-type] # a test's shorthand


def own(parse: Parser, text: str, attributed: tuple[Statement, ...] = (), **changed: object) -> tuple[Statement, ...]:
    """Own voice with every number a figure and every day or year a date."""
    figures = tuple(
        Figure(id=f"f{n}", report="r1", text=m[0], spans=(m.span(),), number=quote(text, m.span()))
        for n, m in enumerate(NUMBER.finditer(text))
    )
    times = tuple(Time(text=m[0], spans=(m.span(),), type="DATE", value="2025") for m in DAY.finditer(text))
    return find_own_voice(report(text, **changed), parse(text), attributed, figures, times)


def said(text: str, content: str, cue: str) -> Statement:
    at, mark = text.index(content), text.index(cue)
    return Statement(
        id="s1",
        report="r1",
        voice="attributed",
        content=quote(text, (at, at + len(content))),
        cue=Cue(text=cue, spans=((mark, mark + len(cue)),), lemma="say"),
    )


KEPT = """
The army lost 40 tanks. | The army lost 40 tanks
The siege began on Friday. | The siege began on Friday
But the siege began on Friday. | the siege began on Friday
Prices are expected to rise. | Prices are expected to rise
Without a truce, Ostermark will be empty by the summer. | Ostermark will be empty by the summer
If the talks fail, a new front will open. | a new front will open
The war began in 2022 and the army has lost 300 tanks. | The war began in 2022 / the army has lost 300 tanks
The army took 3 towns and lost 4. | The army took 3 towns and lost 4
VARNHOLT, 4 May (NNA) — The siege began on Friday. | The siege began on Friday
The town is quiet. That is how they lost 400 men | That is how they lost 400 men
"""
LEFT_OUT = """
The town is quiet.
Did the army lose 40 tanks?
Army loses 40 tanks
Q: The army lost 40 tanks.
“The army lost 40 tanks.”
40 tanks.
Read 12 more stories.
It is unclear whether more will come.
The navy lost 2 ships, the mayor said.
The navy lost 2 ships, according to the mayor.
You will find 12 more stories here.
"""


@pytest.mark.parametrize("row", KEPT.strip().splitlines())
def test_clauses_with_a_figure_a_dated_event_or_an_expectation(parse: Parser, row: str) -> None:
    text, expected = (cell.strip() for cell in row.split(" | "))
    assert [s.content.text for s in own(parse, text)] == expected.split(" / ")


@pytest.mark.parametrize("text", LEFT_OUT.strip().splitlines())
def test_left_out(parse: Parser, text: str) -> None:
    assert own(parse, text) == ()


BULLETIN = """
The wall is sound. No case was found. | The wall is sound / No case was found
Confirmed dead: 31. | Confirmed dead: 31
As of 10 May 18 deaths have been confirmed. | As of 10 May 18 deaths have been confirmed
Will it last? |
“The wall is sound.” |
The wall is sound, the mayor said. |
"""


@pytest.mark.parametrize("row", BULLETIN.strip().splitlines())
def test_a_body_says_all_of_its_own_bulletin(parse: Parser, row: str) -> None:
    text, _, expected = (cell.strip() for cell in row.partition("|"))
    found = own(parse, text, genre="official", form="bulletin")
    assert [s.content.text for s in found] == [part for part in expected.split(" / ") if part]
    signed = own(parse, text, genre="official", form="bulletin", byline=("Ana Tolve",))
    assert [s.content.text for s in signed] == [s.content.text for s in own(parse, text)]


def test_a_forecast_with_its_condition(parse: Parser) -> None:
    (found,) = own(parse, "Without a truce, Ostermark will be empty by the summer.")
    assert (found.stance, found.forecast, found.negated) == ("expects", True, False)
    assert found.condition is not None
    assert found.condition.text == "Without a truce"


def test_the_author_is_the_byline_then_the_agency_then_the_outlet(parse: Parser) -> None:
    text = "The army lost 40 tanks."
    names = [
        own(parse, text, **changed)[0].source
        for changed in ({"byline": ("Ana Tolve",), "agency": "NNA"}, {"agency": "NNA"}, {}, {"outlet": None})
    ]
    assert [s.name for s in names if s] == ["Ana Tolve", "NNA", "The Sarn Post", None]
    assert all((s.kind, s.text, s.spans, s.named) == ("author", "", (), True) for s in names if s)


def test_what_others_say_is_not_the_reports_own(parse: Parser) -> None:
    text = "The army lost 40 tanks, the mayor said. The navy lost 2 ships."
    attributed = (said(text, "The army lost 40 tanks", "said"),)
    assert [s.content.text for s in own(parse, text, attributed)] == ["The navy lost 2 ships"]


def test_a_clause_beside_an_attributed_one(parse: Parser) -> None:
    text = "The mayor said 40 people died, but the army lost 2 tanks on Friday."
    attributed = (said(text, "40 people died", "said"),)
    assert [s.content.text for s in own(parse, text, attributed)] == ["the army lost 2 tanks on Friday"]


def test_a_post_needs_no_full_stop(parse: Parser) -> None:
    assert own(parse, "The army lost 40 tanks", form="post")


def test_ids_differ_by_occurrence_and_carry_their_own_mark(parse: Parser) -> None:
    ids = [s.id for s in own(parse, "The army lost 40 tanks. The army lost 40 tanks.")]
    assert len(set(ids)) == 2
    assert all(i.startswith("o") for i in ids)


PIECE = st.sampled_from(
    [
        "The army lost 40 tanks",
        "if",
        "will fall",
        "\n",
        ".",
        "“",
        "”",
        "it rained on Friday",
        "and",
        ",",
        "😀",
        "?",
        "NO",
    ]
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECE, max_size=12))
def test_contents_are_exact_and_in_text_order(parse: Parser, pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = own(parse, text)
    assert all(s.content.text == " ".join(text[a:b] for a, b in s.content.spans) for s in found)
    assert all("\n" not in s.content.text for s in found)
    assert [s.content.start for s in found] == sorted(s.content.start for s in found)


def test_run_on_text_is_read_to_its_end(parse: Parser) -> None:
    assert own(parse, "The army lost 4 tanks" + " and the army lost 4 tanks" * 1500 + ".")
