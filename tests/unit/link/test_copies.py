from typing import Any

import pytest

from sayso.link.block import blocking_keys
from sayso.link.copies import copy_score, originals
from sayso.link.score import score_pair
from tests.unit.weigh.build import report

WIRE = (
    "HALDEN, 3 May (NNA) — A ferry with 140 passengers ran aground off Lorne Point early on Sunday after its engines "
    "failed in heavy seas, the coastguard said. Two helicopters and a tug from Castrel took off the passengers within "
    "four hours. The master, Oda Vinter, stayed on board with six of the crew until the afternoon. The company that "
    "runs the line, Skarn Ferries, said the ship had passed its survey in March and that divers would look at the hull "
    "on Monday. The harbour office has closed the western channel to ships of more than two thousand tons until then."
)
OTHER = (
    "HALDEN, 3 May (NNA) — Voters in the northern counties chose a new assembly on Sunday after a campaign that turned "
    "on the price of fuel and the future of the Skarn shipyard. Polls closed at eight and the first counts pointed to a "
    "narrow lead for the Harvest League, whose leader, Tove Lind, said that it was too early to speak of victory. The "
    "electoral board said that turnout had reached sixty-one per cent, the highest in four elections."
)
LOCAL = " In Castrel, the school of navigation opened its hall for the night, and the baker on the quay brought bread."


@pytest.mark.parametrize(
    ("edited", "is_copy"),
    [
        (WIRE, True),
        (WIRE.removeprefix("HALDEN, 3 May (NNA) — "), True),
        (WIRE.replace("(NNA)", "") + " (NNA)", True),
        (WIRE[: len(WIRE) // 2], True),
        (LOCAL + " " + WIRE + LOCAL, True),
        (WIRE.upper(), True),
        (WIRE.replace("early on Sunday", "at dawn on Sunday").replace("within four hours", "by eight"), True),
        (OTHER, False),
        ("A ferry ran aground off Lorne Point on Sunday; nobody was hurt, the coastguard said.", False),
        ("", False),
        ("x" * 100_000, False),
    ],
)
def test_reprints_are_copies_and_other_stories_are_not(edited: str, is_copy: bool) -> None:
    wire, other = report("a", text=WIRE), report("b", text=edited, published="2026-05-04")
    assert bool(copy_score(wire.report, other.report)) is is_copy
    assert any(edge.kind == "copy" for edge in score_pair(wire, other)) is is_copy
    if is_copy:
        assert set(blocking_keys(wire)) & set(blocking_keys(other)), "they would never have met"


@pytest.mark.parametrize("fields", [{"form": "kill"}, {"form": "correction"}, {"revision_of": "a"}])
def test_a_notice_and_a_later_version_are_no_reprints(fields: dict[str, Any]) -> None:
    assert copy_score(report("a", text=WIRE).report, report("b", text=WIRE, **fields).report) == 0.0


@pytest.mark.parametrize(
    ("dates", "original"),
    [
        ({"a": "2026-05-04", "b": "2026-05-03", "c": "2026-05-05"}, "b"),
        ({"a": None, "b": "2026-05-03", "c": "2026-05-05"}, "b"),
        ({"a": None, "b": None, "c": None}, "a"),
        ({"b": "2026-05-03", "a": "2026-05-03", "c": "2026-05-03"}, "a"),
        ({"a": "2026-05-03T12:00:00+02:00", "b": "2026-05-03T11:00:00+00:00", "c": "2026-05-03T10:30:00+00:00"}, "a"),
    ],
)
def test_the_original_is_the_earliest_published(dates: dict[str, str | None], original: str) -> None:
    readings = [report(i, text=WIRE, published=at) for i, at in dates.items()]
    pairs = {("a", "b"): 1.0, ("a", "c"): 1.0, ("b", "c"): 1.0}
    assert dict(originals(readings, pairs)) == dict.fromkeys(set(dates) - {original}, original)


def test_a_text_that_is_not_read_still_meets_its_reprints() -> None:
    one, other = (report(i, text=WIRE, skipped="language de is not read") for i in "ab")
    shared = set(blocking_keys(one)) & set(blocking_keys(other))
    assert shared
    assert all(key.startswith("m:") for key in shared)


@pytest.mark.parametrize(
    ("published", "added", "is_copy"),
    [
        ("2026-05-09", LOCAL + OTHER[24:300], True),
        ("2028-05-09", LOCAL + OTHER[24:300], False),
        ("2028-05-09", "", True),
    ],
)
def test_long_after_only_much_the_same_text_is_a_reprint(published: str, added: str, is_copy: bool) -> None:
    wire = report("a", text=WIRE, published="2026-05-04").report
    assert bool(copy_score(wire, report("b", text=WIRE + added, published=published).report)) is is_copy


LONG = " ".join(
    f"On day {n} the pilots of quay {n} met boat {n + 7} off rock {n + 3} in fog {n + 5}." for n in range(60)
)


@pytest.mark.parametrize(
    ("longer", "published", "is_copy"),
    [
        (WIRE + " " + LONG, "2026-05-04", True),
        (LONG[:200] + " " + WIRE + " " + LONG[200:], "2026-05-04", True),
        (LONG + " " + WIRE + " " + LONG, "2026-05-04", False),
        (WIRE[: len(WIRE) // 2] + " " + LONG + " " + WIRE[len(WIRE) // 2 :], "2026-05-04", False),
        (WIRE + " " + LONG, "2028-05-04", False),
    ],
    ids=["its beginning", "after a line", "quoted in the middle", "half at its end", "years later"],
)
def test_a_brief_is_a_copy_of_the_news_that_begins_with_it(longer: str, published: str, *, is_copy: bool) -> None:
    brief, news = report("a", text=WIRE).report, report("b", text=longer, published=published).report
    assert bool(copy_score(brief, news)) is bool(copy_score(news, brief)) is is_copy


def test_a_short_quotation_at_the_head_makes_no_brief() -> None:
    said = WIRE.split(". ")[1]
    assert copy_score(report("a", text=said).report, report("b", text=f"{said}. {LONG}").report) == 0.0


NOTICE = (
    "The North News Agency has bureaus in eleven cities. Reporting by the national desk; additional reporting by "
    "correspondents in Castrel and Lorne; editing by Ada Quist."
)


@pytest.mark.parametrize("between", ["\n\n", " "])
def test_short_news_over_one_notice_are_copies_only_where_the_news_is(between: str) -> None:
    ferry, vote = WIRE.split(". ", maxsplit=1)[0] + ".", OTHER.split(". ", maxsplit=1)[0] + "."
    texts = [
        f"{ferry}{between}{NOTICE}",
        f"{vote}{between}{NOTICE}",
        f"{LOCAL.strip()}{between}{ferry}{between}{NOTICE}",
    ]
    one, other, framed = (report(name, text=text).report for name, text in zip("abc", texts, strict=True))
    assert copy_score(one, other) == 0.0
    assert copy_score(one, framed) > 0.9
    assert copy_score(one, report("d", text=texts[0]).report) == 1.0
