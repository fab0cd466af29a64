"""The independent checker accepts what is rendered, and catches every digit, suffix, separator and word that was changed."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from sayso.model.digest import Digest
from sayso.model.record import to_record
from sayso.tell.digest import compose_digest
from sayso.tell.digest_feeds import digests_as_atom, digests_as_json_feed
from sayso.tell.digest_html import MOST_BYTES, digest_as_html, digest_as_mail
from sayso.tell.digest_letter import Letter
from sayso.tell.digest_text import digest_as_text
from tests.quotations import Reader, problems_of_html, problems_of_record, problems_of_text
from tests.small_ledger import CLAIMS, UNION_SAID, claim, part
from tests.unit.tell.test_digest import MADE, VIEW, WHOLE

HOME = "https://desk.example"
LEAVE = "https://desk.example/unsubscribe/abc"
WHY = "You asked for these mails twice a week."
LETTER = Letter(home=HOME, zone="Europe/Berlin", because=WHY, leave=LEAVE)
READER = Reader(home=HOME, zone="Europe/Berlin", words=(WHY, LEAVE))
BARE, BARE_READER = Letter(), Reader()
TEXTS = {report.id: (report.title, report.text) for report in VIEW.reports}
CARRIED = replace(VIEW, digests=(replace(WHOLE, items=tuple(i for i in WHOLE.items if i.section == "new_claims")),))
DIGESTS = {
    "whole": WHOLE,
    "later": compose_digest(VIEW, made_at=MADE, since="2026-03-11"),
    "carried": compose_digest(CARRIED, made_at=MADE, since=None),
    "nothing": compose_digest(VIEW, made_at=MADE, since=WHOLE.until),
}


def html_problems(html: str, digest: Digest = WHOLE) -> list[str]:
    return list(problems_of_html(html, to_record(digest), READER))


def text_problems(text: str, digest: Digest = WHOLE) -> list[str]:
    return list(problems_of_text(text, to_record(digest), READER))


@pytest.mark.parametrize("name", DIGESTS)
def test_the_record_the_mail_and_the_text_are_proven(name: str) -> None:
    digest = DIGESTS[name]
    record = to_record(digest)
    assert list(problems_of_record(record, TEXTS)) == []
    for letter, reader in ((LETTER, READER), (BARE, BARE_READER)):
        assert list(problems_of_html(digest_as_html(digest, letter), record, reader)) == []
        assert list(problems_of_text(digest_as_text(digest, letter), record, reader)) == []


@pytest.mark.parametrize("name", DIGESTS)
def test_the_feeds_are_proven(name: str) -> None:
    digest = DIGESTS[name]
    record = to_record(digest)
    atom = ET.fromstring(digests_as_atom([digest], LETTER))
    space = "{http://www.w3.org/2005/Atom}"
    (content,) = [entry.findtext(f"{space}content") or "" for entry in atom.findall(f"{space}entry")]
    (item,) = json.loads(digests_as_json_feed([digest], LETTER))["items"]
    for html in (content, item["content_html"]):
        assert list(problems_of_html(html, record, READER)) == []
    assert list(problems_of_text(item["content_text"], record, READER)) == []
    assert atom.findtext(f"{space}entry/{space}id") == item["id"] == f"{HOME}/digests/{digest.id}"


def test_empty_feeds_are_feeds() -> None:
    assert ET.fromstring(digests_as_atom([], BARE)).tag.endswith("feed")
    assert json.loads(digests_as_json_feed([], BARE))["items"] == []


def visible(html: str) -> Iterator[int]:
    """Places of characters that a reader sees."""
    start = html.index("</style>") if "</style>" in html else 0
    inside = False
    for place in range(start, len(html)):
        if html[place] == "<":
            inside = True
        elif html[place] == ">":
            inside = False
        elif not inside:
            yield place


def changed_digits(text: str, places: Iterator[int]) -> Iterator[str]:
    for place in places:
        if text[place].isdigit() and text[max(0, place - 2) : place] != "&#":
            yield f"{text[:place]}{(int(text[place]) + 3) % 10}{text[place + 1 :]}"


def test_every_digit_that_is_changed_is_caught() -> None:
    html, text = digest_as_html(WHOLE, LETTER), digest_as_text(WHOLE, LETTER)
    for wrong in changed_digits(html, visible(html)):
        assert html_problems(wrong)
    for wrong in changed_digits(text, iter(range(len(text)))):
        assert text_problems(wrong)


def test_every_word_that_is_lost_is_caught() -> None:
    html, text = digest_as_html(WHOLE, LETTER), digest_as_text(WHOLE, LETTER)
    for quote in re.finditer(r"(?<=<q dir=\"auto\">)[^<]+", html):
        for word in re.finditer(r"\w+", quote[0]):
            start, end = quote.start() + word.start(), quote.start() + word.end()
            if html[start - 1] not in "&#":
                assert html_problems(html[:start] + html[end:]), word[0]
    assert text_problems(text.replace("half empty", "empty"))


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("30 people died", "30,000 people died"),
        lambda text: text.replace("30 people", "3.0 people"),
        lambda text: text.replace("30 people", "30th people"),
        lambda text: text.replace("30 people", "30 million people"),
        lambda text: text.replace("30 people died", "THIRTY"),
        lambda text: text.replace("At least 12", "At most 12"),
        lambda text: text.replace("At least 12 people", "12 people"),
        lambda text: text.replace("12 people", "19 people").replace("19 lives", "12 lives"),
        lambda text: text.replace("half empty", "half-empty"),
        lambda text: text.replace("had denied", "had not denied"),
        lambda text: text.replace("had denied", "confirmed"),
        lambda text: text.replace("Ana Tolve", "Ana Tolva"),
        lambda text: text.replace("1 known origin", "2 known origins"),
        lambda text: text.replace("herald.example/ferry", "herald.example/2"),
        lambda text: text.replace("+01:00", "+02:00"),
        lambda text: text.replace("Sayso records", "Nobody disputes that the ferry sank. Sayso records"),
        lambda text: text.replace("not named", "named"),
    ],
)
def test_what_a_forger_would_try_is_caught(change: Callable[[str], str]) -> None:
    html, text = change(digest_as_html(WHOLE, LETTER)), change(digest_as_text(WHOLE, LETTER))
    assert html != digest_as_html(WHOLE, LETTER)
    assert html_problems(html)
    assert text != digest_as_text(WHOLE, LETTER)
    assert text_problems(text)


def test_a_record_that_moves_its_spans_is_caught() -> None:
    item = next(item for item in WHOLE.items if item.evidence)
    assert item.evidence
    ((start, end),) = item.evidence.spans
    moved = replace(item, evidence=replace(item.evidence, spans=((start + 1, end + 1),)))
    assert list(problems_of_record(to_record(replace(WHOLE, items=(moved,))), TEXTS))


def test_a_mail_is_never_cut_in_the_middle() -> None:
    wide = "<&" * 250
    many = tuple(claim(f"s{n}", "30 people died", "reported", (part(UNION_SAID),)) for n in range(60))
    digest = compose_digest(replace(VIEW, claims=(*CLAIMS, *many)), made_at=MADE, since=None)
    long = replace(digest, items=tuple(replace(item, notes=(wide,)) for item in digest.items), unseen=("the end",))
    mail = digest_as_mail(long, LETTER)
    assert len(mail.encode()) <= MOST_BYTES < len(digest_as_html(long, LETTER).encode())
    assert list(problems_of_html(mail, to_record(long), READER, cut=True)) == []
    assert "did not fit into this mail" in mail
    assert "the end" in mail
