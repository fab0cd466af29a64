import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.times import find_times
from sayso.model.parse import Parse
from sayso.model.time import Time
from sayso.model.words import joined
from tests.cost import Work, assert_linear

PHRASES = Path(__file__).resolve().parents[2] / "golden" / "times" / "phrases.txt"
Parsed = Callable[[str], Parse]


@dataclass(frozen=True)
class Phrase:
    published: str | None
    text: str
    span: tuple[int, int] | None
    expected: tuple[str | None, ...]


def phrases() -> list[Phrase]:
    found = []
    for line in PHRASES.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            published, marked, *expected = (None if part == "-" else part for part in line.split(" | "))
            assert marked
            text = marked.replace("[", "").replace("]", "")
            span = (marked.index("["), marked.index("]") - 1) if "[" in marked else None
            found.append(Phrase(published, text, span, tuple(expected)))
    return found


def fields(time: Time) -> tuple[str | None, ...]:
    return (time.type, time.value, time.mod, time.edtf, time.from_, time.to)


def bare(text: str) -> Parse:
    """A parse without grammar: every word a noun of its own, one sentence."""
    starts, ends, at = [], [], 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        starts.append(start)
        ends.append(at)
    n = len(starts)
    words = tuple(text[a:b] for a, b in zip(starts, ends, strict=True))
    return Parse(
        text=text,
        starts=tuple(starts),
        ends=tuple(ends),
        lemmas=words,
        pos=("NOUN",) * n,
        tags=("NN",) * n,
        deps=("ROOT",) * n,
        heads=tuple(range(n)),
        sentences=((0, n),) if n else (),
        entities=(),
    )


def test_the_table_is_as_long_as_it_should_be() -> None:
    assert len(phrases()) >= 100


@pytest.mark.parametrize("minutes", ["a few", "several", "some"])
def test_vague_minutes_give_no_clock(minutes: str, parse: Parsed) -> None:
    found = find_times(parse(f"It burst {minutes} minutes before 11 on Monday."), "2025-05-04")
    assert not [time for time in found if ":" in (time.value or "")]


@pytest.mark.parametrize("phrase", [p for p in phrases() if p.span], ids=lambda p: p.text)
def test_phrase(phrase: Phrase, parse: Parsed) -> None:
    found = {time.spans[0]: fields(time) for time in find_times(parse(phrase.text), phrase.published)}
    assert phrase.span in found, found
    assert found[phrase.span] == phrase.expected


@pytest.mark.parametrize("phrase", [p for p in phrases() if not p.span], ids=lambda p: p.text)
def test_no_time(phrase: Phrase, parse: Parsed) -> None:
    assert [time.text for time in find_times(parse(phrase.text), phrase.published)] == []


NARRATIVE = (
    "The league was founded in March 1911. In April 1912 it took Senn. On 9 May 1913 the king fled. "
    "On 2 June the capital fell, and in December the queen signed. In January the guns fell silent."
)


@pytest.mark.parametrize("published", ["2009-12-19", None])
def test_a_narrative_dates_by_its_own_years(parse: Parsed, published: str | None) -> None:
    values = {time.text: time.value for time in find_times(parse(NARRATIVE), published)}
    assert values["2 June"] == "1913-06-02"
    assert values["December"] == "1913-12"
    assert values["January"] == "1914-01"


def test_news_with_a_look_back_dates_by_its_publication(parse: Parsed) -> None:
    text = (
        "The mayor resigned on Tuesday. He had won in 1999, lost in 2003 and won again in 2007. "
        "The council met yesterday. A vote on 9 May was cancelled last week."
    )
    values = {time.text: time.value for time in find_times(parse(text), "2025-05-14")}
    assert values["9 May"] == "2025-05-09"
    assert values["Tuesday"] == "2025-05-13"


@pytest.mark.parametrize(
    ("aside", "then"),
    [("the bank that had opened in 1899", "1921-05"), ("the bank and sold it in April 1924", "1924-05"),
     ("a share of the 1899 bonds", "1921-05"), ("a bank (founded in 1899)", "1921-05"),
     ("bread, a file released in 1987 says", "1921-05"), ("bread as in 1814", "1921-05"), ("bread as in 1899", "1899-05")],
)  # fmt: skip
def test_a_narrative_goes_on_in_its_own_year_after_an_aside(parse: Parsed, aside: str, then: str) -> None:
    text = (
        "In March 1911 the league was founded. In April 1913 it took Senn. In 1918 the king fled. "
        f"In March 1921 the town bought {aside}. In May the gates were shut."
    )
    assert {time.text: time.value for time in find_times(parse(text), None)}["May"] == then


def test_accounts_of_months_are_compared_with_a_year_and_of_a_quarter_with_its_own(parse: Parsed) -> None:
    text = (
        "Net income in the third quarter was $10 million, up from $8 million a year ago. "
        "For the nine months, net was $31 million, compared with $30 million a year earlier."
    )
    values = {time.text: time.value for time in find_times(parse(text), "2024-10-23")}
    assert values["a year ago"] == "2023-Q3"
    assert values["a year earlier"] == "2023"


def test_the_today_of_a_narrative_is_no_day_of_its_publication(parse: Parsed) -> None:
    years = "It lost Senn in 1917, Orlo in 1921, Velm in 1923, Tarn in 1924 and Skerry in 1927. "
    text = NARRATIVE + years + '"We march tonight," she wrote. The walls stand today.'
    values = {time.text: time.value for time in find_times(parse(text), "2009-12-19")}
    assert values["tonight"] is None
    assert values["today"] == "PRESENT_REF"


def test_years_before_christ_count_down(parse: Parsed) -> None:
    text = "In 490 BC they landed. The fleet sailed in 480 BC and again in 478 BC; the league fell in 404 BC. In 399 he died. The following year the walls rose."
    values = [time.value for time in find_times(parse(text), None)]
    assert values == ["BC0490", "BC0480", "BC0478", "BC0404", "BC0399", "BC0398"]


@pytest.mark.parametrize("published", ["2025", "2025-05", "yesterday", "9999-12-31", "0001-01-01", "2025-02-31", ""])
def test_a_partial_or_odd_publication_date_gives_no_day_that_it_does_not_hold(parse: Parsed, published: str) -> None:
    times = find_times(
        parse("They left yesterday. They left last year. It is due tomorrow, or in two weeks."), published
    )
    days = [time.value for time in times if time.text in ("yesterday", "tomorrow")]
    assert len(days) == 2
    if len(published) != len("2025-05-04") or published == "2025-02-31":
        assert days == [None, None]


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\n", "👍" * 50, "MAY MAY MAY", "99:99", "31/31/2020", "2020-13-45", "0000", "the 99th century",
     "İstanbul on 4 May", "9999 years later", "999999999 centuries ago", "1e400 days", "٣ days"],
)  # fmt: skip
def test_odd_text_is_survived(parse: Parsed, text: str) -> None:
    check(parse(text), find_times(parse(text), "2025-05-04"))


def check(parsed: Parse, times: tuple[Time, ...]) -> None:
    end = 0
    for time in times:
        assert time.text == joined(parsed.text, time.spans) != ""
        assert time.start >= end
        end = time.end
        assert not (time.from_ and time.to) or time.from_ <= time.to


SCRAPS = st.sampled_from(
    [
        "4",
        "31",
        "23rd",
        "May",
        "march",
        "Oct.",
        "2025",
        "1941",
        "'99",
        "490",
        "BC,",
        "the",
        "last",
        "next",
        "this",
        "early",
        "mid-",
        "late",
        "end",
        "of",
        "Friday",
        "night",
        "week",
        "weeks",
        "years",
        "two",
        "and",
        "a",
        "half",
        "past",
        "24",
        "hours",
        "ago",
        "later",
        "before",
        "Q3",
        "third",
        "quarter",
        "summer",
        "century",
        "10:30",
        "a.m.",
        "GMT",
        "noon",
        "every",
        "daily",
        "now",
        "soon",
        "to",
        "-",
        "–",
        "05/04/2025",
        "2025-05-04",
        "1990s",
        "Christmas",
        ".",
        ",",
        "(",
        ")",
        "£",
        "$",
        "9999",
        "0",
    ]
)


@given(st.lists(SCRAPS, max_size=30), st.sampled_from(["2025-05-04", "2024-02-29", "0001-01-01", "9999-12-31", None]))
def test_any_words_give_exact_ordered_times(words: list[str], published: str | None) -> None:
    parsed = bare(" ".join(words))
    check(parsed, find_times(parsed, published))


@given(st.text(max_size=200))
def test_any_text_gives_exact_ordered_times(text: str) -> None:
    parsed = bare(text)
    check(parsed, find_times(parsed, "2025-05-04"))


@given(st.lists(SCRAPS, max_size=20))
def test_without_a_publication_date_no_reference_to_it_is_guessed(words: list[str]) -> None:
    text = " ".join(w for w in words if not w.isdigit() or len(w) < 4)
    for time in find_times(bare("yesterday last week " + json.dumps(text)), None)[:1]:
        assert time.value is None


@pytest.mark.parametrize(
    "scrap",
    [
        "the past ",
        "1 ",
        "4 May ",
        "two and ",
        "a",
        " ",
        "10:",
        "2025-",
        "early ",
        "1",
        "the",
        "\n",
        "twenty-",
        "a hundred and ",
        "nineteen ",
        "night of 4 ",
        "the first 2 ",
        "May first, ",
        "10.3",
        "half past ",
    ],
)
def test_cost_is_linear(scrap: str) -> None:
    def finding(size: int) -> Work:
        return partial(find_times, bare(scrap * size), "2025-05-04")

    assert_linear(finding, 2_000, 16_000)
