"""Statements from relations: sources, relays, days, directness and ids."""

from collections.abc import Callable

import pytest

from sayso.extract.attribution import RuleAttributor
from sayso.extract.quotes import Quotes, find_quotes
from sayso.extract.statements import build_statements, directness
from sayso.model.parse import Parse
from sayso.model.report import Report
from sayso.model.statement import Attribution, Statement
from sayso.model.time import Time
from sayso.model.words import Span, Words, joined, quote

Parser = Callable[[str], Parse]

STORY = (
    "The Sarn Post reported on Saturday that the defence ministry had denied firing on the town. “We did not fire,” "
    "a ministry spokesman who asked not to be named told the paper. Ambassador Ivo Renn said on Sunday that talks, "
    "due on Monday, would fail."
)


def statements(parse: Parser, text: str, *days: str) -> tuple[Statement, ...]:
    """Statements of a text in which the words `days` are times."""
    report = Report(id="r1", collected="2025-05-04T10:00:00+00:00", language="en", text=text, sha256="0" * 64)
    found = parse(text)
    times = tuple(day(text, words) for words in days)
    return build_statements(report, found, RuleAttributor().attribute(found), times)


def day(text: str, words: str) -> Time:
    start = text.index(words)
    return Time(text=words, spans=((start, start + len(words)),), type="DATE", value="2025-05-03")


def test_a_relay_has_its_own_day(parse: Parser) -> None:
    denial = statements(parse, STORY, "Saturday", "Sunday", "Monday")[0]
    assert denial.source is not None
    assert (denial.source.name, denial.when) == ("the defence ministry", None)
    assert [(v.name, v.kind, v.when.text if v.when else None) for v in denial.via] == [
        ("The Sarn Post", "media", "Saturday")
    ]


def test_nobody_relays_himself(parse: Parser) -> None:
    told = statements(parse, "Ada Lunn said on Sunday that Lunn had warned that the dam would burst.")
    assert [[v.name for v in one.via] for one in told if one.source and one.source.name == "Ada Lunn"] == [[]]


def test_the_paper_is_the_one_named_before(parse: Parser) -> None:
    told = statements(parse, STORY)[1]
    assert told.source is not None
    assert (told.source.name, told.source.affiliation) == (None, "the defence ministry")
    assert [(v.text, v.name, v.when) for v in told.via] == [("the paper", "The Sarn Post", None)]


def test_when_is_the_day_of_saying_not_of_what_is_said(parse: Parser) -> None:
    said = statements(parse, STORY, "Saturday", "Sunday", "Monday")[2]
    assert said.when is not None
    assert said.when.text == "Sunday"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("On Sunday, Ola Brandt said it rained.", "Sunday"),
        ("Ola Brandt said it rained on Sunday.", None),
        ("The ministry said on Sunday it regretted the deaths.", "Sunday"),
        ("Brandt, who left on Sunday, said it rained.", None),
        ("The road is open, Ola Brandt said on Sunday.", "Sunday"),
    ],
)
def test_when(parse: Parser, text: str, when: str | None) -> None:
    found = [s for s in statements(parse, text, "Sunday") if s.cue is not None and s.cue.lemma == "say"]
    assert [s.when.text if s.when else None for s in found] == [when]


@pytest.mark.parametrize(
    ("text", "content", "expected"),
    [
        ("“We did not fire,” he said.", "“We did not fire,”", "direct"),
        ("He called it “a very bad day” for the town.", "it “a very bad day” for the town", "mixed"),
        ("He said it rained.", "it rained", "indirect"),
        ('She said "no".', '"no"', "direct"),
        ("«Nous restons», dit-il.", "«Nous restons»", "direct"),
    ],
)
def test_directness(text: str, content: str, expected: str) -> None:
    start = text.index(content)
    assert directness(quote(text, (start, start + len(content))), Quotes(text)) == expected


def test_ids_stay_when_another_relation_is_found_too(parse: Parser) -> None:
    text = "Brandt said it rained. Renn said it rained. Dahl said it snowed."
    found = parse(text)
    report = Report(id="r1", collected="2025-05-04", language="en", text=text, sha256="0" * 64)
    relations = RuleAttributor().attribute(found)
    every = build_statements(report, found, relations, ())
    last = build_statements(report, found, relations[-1:], ())
    assert len({s.id for s in every}) == 3
    assert last[0].id == every[-1].id


def test_relations_of_another_engine_are_read_the_same(parse: Parser) -> None:
    """Neither rule nor precision, and a relative pronoun for a source: what a tagger gives."""
    text = "The defence ministry, which denied the strike, moved."
    given = Attribution(
        content=at(text, "the strike"), cue=at(text, "denied"), cue_lemma="deny", source=at(text, "which")
    )
    report = Report(id="r1", collected="2025-05-04", language="en", text=text, sha256="0" * 64)
    (found,) = build_statements(report, parse(text), (given,), ())
    assert found.source is not None
    assert (found.source.text, found.source.name, found.confidence) == ("which", "The defence ministry", 0.5)


def at(text: str, words: str) -> Words:
    start = text.index(words)
    return quote(text, (start, start + len(words)))


def test_every_part_is_quoted_exactly(parse: Parser) -> None:
    for statement in statements(parse, STORY, "Saturday", "Sunday", "Monday"):
        for words in (statement.content, statement.source, statement.cue, *statement.via):
            assert words is not None
            assert words.text == joined(STORY, words.spans)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “we go” and “we stay”.", [(8, 15), (20, 29)]),
        ('"We go," he said. "We stay."', [(0, 8), (18, 28)]),
        ("“We go.\n\n“We stay,” he said.", [(0, 7), (9, 19)]),
        ("''We go,'' he said.", [(0, 10)]),
        ("''If I had said, 'We go,' he fell.''", [(0, 36)]),
        ("It's Renn's dog's day.", []),
        ("‘We go,’ he said. It’s late.", [(0, 8)]),
        ("«We go» “", [(0, 7)]),
        ('5" of rain', []),
    ],
)
def test_quotations(text: str, expected: list[Span]) -> None:
    assert [(q.start, q.end) for q in find_quotes(text)] == expected
