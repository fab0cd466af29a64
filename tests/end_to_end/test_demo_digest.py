"""The bundled story, read by the real engines: its digest is proven word for word, and its dates and counts against the ledger."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from sayso.ledger import Ledger
from sayso.model.digest import Digest
from sayso.model.record import to_record
from sayso.tell.digest_html import digest_as_html, digest_as_mail
from sayso.tell.digest_letter import Letter
from sayso.tell.digest_text import digest_as_text
from tests.quotations import Reader, problems_of_html, problems_of_record, problems_of_text

HOME = "https://desk.example"
COUNTS = re.compile(r"(\d+) known origins?, (\d+) unknown")
SPREAD = re.compile(r"(\d+) speakers? · (\d+) reports? in (\d+) outlets?")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Ledger, Digest]:
    path: Path = tmp_path_factory.mktemp("demo") / "demo.db"
    ledger = Ledger(str(path))
    ledger.add(str(files("sayso") / "demo" / "story"))
    return ledger, ledger.digest()


def test_every_quotation_stands_where_the_record_says(demo: tuple[Ledger, Digest]) -> None:
    ledger, digest = demo
    texts = {report.id: (report.title, report.text) for report in ledger.reports()}
    assert len(digest.items) > 40
    assert list(problems_of_record(to_record(digest), texts)) == []


def test_mail_page_and_text_show_the_record_and_nothing_else(demo: tuple[Ledger, Digest]) -> None:
    record = to_record(demo[1])
    letter, reader = Letter(home=HOME, zone="Asia/Kathmandu"), Reader(home=HOME, zone="Asia/Kathmandu")
    assert list(problems_of_html(digest_as_html(demo[1], letter), record, reader)) == []
    assert list(problems_of_html(digest_as_mail(demo[1], letter), record, reader, cut=True)) == []
    assert list(problems_of_text(digest_as_text(demo[1], letter), record, reader)) == []


def test_dates_and_counts_are_the_ledgers(demo: tuple[Ledger, Digest]) -> None:
    ledger, digest = demo
    claims = {claim.id: claim for claim in ledger.claims()}
    published = {report.id: report.published for report in ledger.reports()}
    proven = 0
    for item in digest.items:
        claim = claims.get(item.claim or "")
        known = {published.get(item.report or "")}
        known |= {entry.at for entry in claim.history} if claim else set()
        assert item.at in known, item
        for note in item.notes:
            if claim and (found := COUNTS.fullmatch(note)):
                assert tuple(map(int, found.groups())) == (claim.origins_count, claim.unknown_count)
                proven += 1
            if claim and (found := SPREAD.fullmatch(note)):
                assert tuple(map(int, found.groups())) == (
                    claim.speakers_count,
                    claim.reports_count,
                    claim.outlets_count,
                )
                proven += 1
    assert proven > 40
