from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.extract.figures import attach_figures
from sayso.model.parse import Parse
from sayso.model.statement import Statement
from sayso.model.words import joined, quote
from tests.cost import Work, assert_linear
from tests.golden.figure_phrases import PUBLISHED, figures_in

Parsed = Callable[[str], Parse]


def test_words_are_quoted_exactly(parse: Parsed) -> None:
    text = (
        "The raid killed nearly 300 Tavian soldiers and wounded 2,700. A man and his son were also shot dead on Monday."
    )
    found = figures_in(parse(text))
    assert len(found) == 3
    for figure in found:
        for words in (figure, figure.number, figure.counted):
            if words is not None:
                assert words.text == joined(text, words.spans)
    assert len({f.id for f in found}) == 3


def test_a_toll_covers_its_event_up_to_publication(parse: Parsed) -> None:
    (found,) = figures_in(parse("At least 40 people were killed or wounded when shells hit the market on Friday."))
    assert (found.text, found.spans) == ("At least 40 people were killed or wounded", ((0, 41),))
    assert (found.measure, found.from_, found.to, found.as_of) == ("cumulative", "2025-05-02", PUBLISHED, PUBLISHED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The quake killed 911 in Orlen.", [911]),
        ("The ministry counted 311 dead and 911 wounded.", [311, 911]),
        ("He called 911 after the quake.", []),
        ("A 911 call came at noon.", []),
        ("Officers said 911 callers had seen smoke.", []),
    ],
)
def test_the_number_of_the_emergency_call_counts_nothing(parse: Parsed, text: str, expected: list[int]) -> None:
    assert [figure.point for figure in figures_in(parse(text))] == expected


def test_a_season_is_covered_up_to_publication(parse: Parsed) -> None:
    (found,) = figures_in(parse("Half of all shells fired this spring came from abroad."))
    assert found.text == "Half of all shells fired this spring"
    assert (found.measure, found.from_, found.to) == ("share", "2025-03-01", PUBLISHED)


def test_the_year_of_an_event_is_not_the_time_of_what_it_gave(parse: Parsed) -> None:
    (found,) = figures_in(parse("The 2022 mobilisation gave the army an additional 300,000 troops."))
    assert (found.from_, found.to) == (None, None)
    (found,) = figures_in(parse("The 2022 death toll was 40."))
    assert (found.from_, found.to) == ("2022-01-01", "2022-12-31")


def test_the_day_of_saying_is_not_the_day_of_dying(parse: Parsed) -> None:
    (found,) = figures_in(parse("The strike killed 14 people, the mayor said on Saturday."))
    assert (found.from_, found.to) == (None, None)


def test_nothing_is_dated_without_publication(parse: Parsed) -> None:
    (found,) = figures_in(parse("The strike killed 14 people on Friday."), None)
    assert (found.from_, found.to, found.as_of) == (None, None, None)


def test_a_figure_belongs_to_the_innermost_statement(parse: Parsed) -> None:
    text = "Renn said that Dahl announced that 40 people had died."
    inner, outer = (text.index("that 40"), len(text) - 1), (text.index("that Dahl"), len(text) - 1)
    statements = tuple(
        Statement(id=name, report="r", voice="attributed", content=quote(text, span))
        for name, span in (("outer", outer), ("inner", inner))
    )
    (found,) = attach_figures(figures_in(parse(text)), statements)
    assert found.statement == "inner"
    (alone,) = attach_figures(figures_in(parse(text)), ())
    assert alone.statement is None


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("The rate in adults aged over 48 years was 13%.", [0.13]),
        ("Power was out at least 10% of the time.", [0.1]),
        ("A woman of 46 was heard.", []),
    ],
)
def test_a_share_is_no_age_and_no_time(text: str, points: list[float], parse: Parsed) -> None:
    assert [figure.point for figure in figures_in(parse(text))] == points


def test_a_part_says_of_whom_it_is(parse: Parsed) -> None:
    found = figures_in(parse("Nineteen people, seven of them rescuers, died in the fire."))
    assert [figure.text for figure in found] == ["Nineteen people died", "seven of them died"]


@pytest.mark.parametrize("text", ["", " \n", "9" * 3000, "1e400", "A" * 5000, "🙂 3 🙂", "KILLED: 3 - - - ,,, (("])
def test_odd_input_does_no_harm(text: str, parse: Parsed) -> None:
    for figure in figures_in(parse(text)):
        assert figure.text == joined(text, figure.spans)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.lists(
        st.sampled_from(
            [
                "40",
                "killed",
                ",",
                "11",
                "wounded",
                "half",
                "of",
                "the",
                "two",
                "Dead",
                "and",
                "or",
                "were",
                "people",
                "3-1",
                "$5bn",
                "%",
                "including",
                "a",
                "man",
                "his",
                "wife",
                "soldiers",
                ",",
                ".",
                "on",
                "Friday",
                "2019",
                "dozens",
                "more",
                "than",
                "between",
                "7",
                "15",
                "one",
                "was",
                "shot",
                "found",
                "bodies",
                "toll",
                "rose",
                "to",
                "by",
                "per",
                "day",
            ]
        ),
        max_size=25,
    )
)
def test_any_words_give_provable_figures(words: list[str], parse: Parsed) -> None:
    text = " ".join(words)
    found = figures_in(parse(text))
    assert [f.start for f in found] == sorted(f.start for f in found)
    for figure in found:
        assert figure.text == joined(text, figure.spans)
        assert figure.implicit == (not figure.number.spans)
        assert len(figure.includes) != 1


def test_time_grows_with_the_text_no_faster() -> None:
    def finding(times: int) -> Work:
        return partial(
            figures_in, flat("The strike killed 40 people and wounded 11 others , 34 , on Friday . " * times)
        )

    assert_linear(finding, 200, 1_600)


def flat(text: str) -> Parse:
    """A parse without grammar: one sentence, each word hanging on the one before."""
    starts, ends, at = [], [], 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        starts.append(start)
        ends.append(at)
    n = len(starts)
    words = tuple(text[a:b].lower() for a, b in zip(starts, ends, strict=True))
    return Parse(
        text=text,
        starts=tuple(starts),
        ends=tuple(ends),
        lemmas=words,
        pos=tuple("NUM" if w.isdigit() else "NOUN" for w in words),
        tags=tuple("CD" if w.isdigit() else "NNS" for w in words),
        deps=("conj",) * n,
        heads=tuple(max(0, i - 1) for i in range(n)),
        sentences=((0, n),),
        entities=(),
    )
