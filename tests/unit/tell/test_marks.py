"""Marks cut a text exactly: joined, the segments are the text, and each knows what lies on it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model.words import Span, Words, quote
from sayso.tell.marks import Mark, MarkKind, Segment, paragraphs, passage, reading_marks, segments
from tests.small_ledger import READINGS

texts = st.text(alphabet="ab \n\u202e😀", max_size=60)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(texts)
    spot = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(spot, spot).map(lambda pair: (min(pair), max(pair))), max_size=8))
    kinds: list[MarkKind] = ["content", "figure", "time"]
    return text, [Mark(id=f"m{n}", kind=kinds[n % 3], spans=(span,)) for n, span in enumerate(spans)]


@given(marked())
def test_segments_joined_are_the_text(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    assert "".join(segment.text for segment in segments(text, marks)) == text


@given(marked())
def test_every_character_lies_under_exactly_its_marks(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    seen = [{mark.id for mark in segment.marks} for segment in segments(text, marks) for _ in segment.text]
    assert seen == [{m.id for m in marks if m.spans[0][0] <= at < m.spans[0][1]} for at in range(len(text))]


@given(marked())
def test_a_mark_opens_once_where_it_begins(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    opened = [mark_id for segment in segments(text, marks) for mark_id in segment.opens]
    assert sorted(opened) == sorted(mark.id for mark in marks if mark.spans[0][0] < mark.spans[0][1])


@given(marked())
def test_paragraphs_lose_line_ends_alone(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    found = paragraphs(text, marks)
    assert ["".join(segment.text for segment in paragraph.segments) for paragraph in found] == [
        line for line in text.split("\n") if line
    ]
    assert all(text[p.start : p.end] == "".join(s.text for s in p.segments) for p in found)


@given(marked())
def test_paragraphs_mark_the_same_characters(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    for paragraph in paragraphs(text, marks):
        at = paragraph.start
        for segment in paragraph.segments:
            for _ in segment.text:
                assert {m.id for m in segment.marks} == {m.id for m in marks if m.spans[0][0] <= at < m.spans[0][1]}
                at += 1


def mark(mark_id: str, *spans: Span) -> Mark:
    return Mark(id=mark_id, kind="content", spans=spans)


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([], [("abcdef", "")]),
        ([mark("x", (1, 3))], [("a", ""), ("bc", "x"), ("def", "")]),
        ([mark("x", (0, 6)), mark("y", (2, 3))], [("ab", "x"), ("c", "xy"), ("def", "x")]),
        ([mark("x", (0, 4)), mark("y", (2, 6))], [("ab", "x"), ("cd", "xy"), ("ef", "y")]),
        ([mark("x", (0, 1), (4, 5))], [("a", "x"), ("bcd", ""), ("e", "x"), ("f", "")]),
        ([mark("x", (2, 2))], [("abcdef", "")]),
    ],
)
def test_nested_and_overlapping(marks: list[Mark], expected: list[tuple[str, str]]) -> None:
    found = [(segment.text, "".join(m.id for m in segment.marks)) for segment in segments("abcdef", marks)]
    assert found == expected


def test_a_click_leads_to_the_shortest_mark() -> None:
    inner = segments("abcdef", [mark("y", (2, 3)), mark("x", (0, 6))])[1].innermost
    assert inner is not None
    assert inner.id == "y"
    assert Segment("a").innermost is None


@pytest.mark.parametrize(("text", "is_blank"), [(" ", True), ("\n\u200b", True), (" a", False), ("😀", False)])
def test_of_what_cannot_be_seen_no_link_is_made(text: str, is_blank: bool) -> None:
    assert Segment(text).is_blank == is_blank


@pytest.mark.parametrize("reach", [0, 5, 11, 1000])
def test_a_passage_is_a_part_of_its_lines_and_holds_the_words(reach: int) -> None:
    text = "first line\nthe second line says something at length\nthird"
    words = quote(text, (22, 26))
    found = passage(text, words, [mark("x", *words.spans)], reach)
    shown = "".join(segment.text for segment in found.segments)
    assert shown in text
    assert words.text in shown
    assert "first" not in shown
    assert "third" not in shown
    assert found.is_cut_before == (not shown.startswith("the second"))
    assert found.is_cut_after == (not shown.endswith("length"))


def test_a_passage_of_words_without_spans_is_harmless() -> None:
    assert passage("", Words(text="", spans=()), []).segments == ()


@pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.report.id)
def test_marks_of_a_reading_quote_what_was_found(reading: object) -> None:
    text = reading.report.text  # type: ignore[attr-defined] # a reading
    marks = reading_marks(reading)  # type: ignore[arg-type] # a reading
    for number, statement in enumerate(reading.statements, start=1):  # type: ignore[attr-defined] # a reading
        (content,) = [m for m in marks if m.id == f"s{number}" and m.kind == "content"]
        assert " ".join(text[a:b] for a, b in content.spans) == statement.content.text


def test_cutting_takes_time_in_proportion_to_text_and_marks() -> None:
    text = "word " * 200_000
    marks = [mark(f"m{n}", (n * 5, n * 5 + 4)) for n in range(20_000)]
    assert sum(len(p.segments) for p in paragraphs(text, marks)) == 2 * 20_000
