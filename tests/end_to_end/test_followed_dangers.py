"""Three errors that end in a correction, followed from the report to every screen, mail, feed and export: what a reader sees."""

import csv
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html
from starlette.testclient import TestClient

from sayso.app import now
from sayso.cli.export_formats import ExportFormat, Noun, exported
from sayso.desk.app import create_app
from sayso.ledger import Ledger
from sayso.mail.outbox import Outbox
from sayso.model.claim import Claim
from sayso.model.mailing import Subscriber
from sayso.tasks.mailing.send import send
from sayso.tell.schedule import later
from tests.end_to_end.followed_cases import ALLEGED, APART, GONE, Alleged, Apart, Printed, TakenBack
from tests.end_to_end.followed_notices import TAKEN_BACK
from tests.mail_room import Clock, close, mail_room

IS_ROW = "self::li or self::tr or self::div[contains(@class, 'item') or contains(@class, 'note')]"
OUTERMOST = f"//*[{IS_ROW}][not(ancestor::*[{IS_ROW}])]"
ALL_BEFORE = [report for case in (*ALLEGED, *APART, *TAKEN_BACK) for report in case.reports]
NOTICES = [case.notice for case in TAKEN_BACK]
LATE = [report for case in TAKEN_BACK for report in case.late]
MOVES = ("moved", "does_not_add_up")


@dataclass(frozen=True)
class Sent:
    """One issue, as rows of text: the mail's two parts, and the feeds' entry."""

    mail: tuple[str, ...]
    text: tuple[str, ...]
    feeds: tuple[str, ...]


@dataclass(frozen=True)
class Desk:
    """The desk over one ledger of all cases, what readers were sent on the way, and what stands in the exports."""

    ledger: Ledger
    client: TestClient
    sent: tuple[Sent, ...]
    """Before the notices, after them, after the late reprints."""
    claims: tuple[Claim, ...]

    def rows(self, address: str) -> list[str]:
        """A page's rows as a reader sees them, struck words in ~~."""
        return rows_of(self.client.get(address).text)

    def holding(self, words: str, about: str) -> list[Claim]:
        """Claims in whose statements the words stand, the one told in most reports first."""
        found = [claim for claim in self.claims if any(words in flat(said.text) for said in claim.statements)]
        assert found, f"no claim holds {words!r} of {about}"
        return sorted(found, key=lambda claim: -claim.reports_count)


def flat(text: str) -> str:
    return " ".join(text.split())


def rows_of(page: str) -> list[str]:
    """The outermost rows of a page or mail as one line each."""
    tree = html.fromstring(page)
    for struck in tree.iter("del"):
        struck.text = f"~~{struck.text or ''}"
        struck.tail = f"~~{struck.tail or ''}"
    return [flat(" ".join(row.itertext())) for row in tree.xpath(OUTERMOST)]


def written(reports: Iterable[Printed], path: Path) -> str:
    lines = []
    for number, report in enumerate(reports):
        host = report.outlet.lower().replace(" ", "-")
        known = {
            "url": f"https://{host}.example/{path.stem}/{number}",
            "outlet": report.outlet,
            "published": report.day,
            "title": report.title,
            "text": report.text,
        }
        lines.append(json.dumps(known, ensure_ascii=False))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def issues(folder: Path, ledger: Ledger) -> Iterator[Sent]:
    """Add a part of the reports, send an issue, and so on: what each said."""
    clock = Clock(later(now(), -3_600))  # so that what is collected meanwhile came in after it, however fast that was
    room = mail_room(str(folder / "ledger.db"), Outbox(folder / "outbox"), clock, edition="on_change")
    room.mailings.add_subscriber(
        Subscriber(
            id="u",
            address="reader@readers.example",
            state="active",
            edition="on_change",
            zone="UTC",
            token="t",
            code="c",
            asked_at="2020-01-01T00:00:00+00:00",
            confirmed_at="2020-01-01T00:00:00+00:00",
        )
    )
    seen: set[Path] = set()
    for name, reports in (("before", ALL_BEFORE), ("notices", NOTICES), ("late", LATE)):
        ledger.add(written(reports, folder / f"{name}.jsonl"), verbatim=True)
        ledger.digest()
        clock.move(1)
        send(room)
        new = set((folder / "outbox").glob("*.eml")) - seen
        seen |= new
        yield _sent([message_from_bytes(path.read_bytes(), policy=policy.default) for path in new], ledger)
    close(room)


def _sent(mails: Sequence[EmailMessage], ledger: Ledger) -> Sent:
    """What came of one issue: no mail where there was nothing to tell."""
    client = TestClient(create_app(ledger), base_url="http://127.0.0.1")
    newest = client.get("/digests.json").json()["items"][0]
    in_atom = etree.fromstring(client.get("/digests.atom").content).find("{*}entry/{*}content")
    return Sent(
        tuple(row for mail in mails for row in rows_of(body(mail, "html"))),
        tuple(flat(part) for mail in mails for part in body(mail, "plain").split("\n\n")),
        (*rows_of(newest["content_html"]), *rows_of(in_atom.text)),
    )


def body(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body((kind,))
    assert part is not None
    return str(part.get_content())


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("followed")
    with Ledger(str(folder / "ledger.db")) as ledger:
        sent = tuple(issues(folder, ledger))
        yield Desk(ledger, TestClient(create_app(ledger), base_url="http://127.0.0.1"), sent, ledger.claims())


def with_words(rows: Iterable[str], words: str) -> list[str]:
    return [row for row in rows if words in row]


def exported_claims(desk: Desk, form: ExportFormat) -> str:
    return b"".join(exported(desk.ledger, Noun.claims, form)).decode()


# 6. an allegation printed as fact


def lists_of(desk: Desk, about: str, issue: int = 0) -> dict[str, Sequence[str]]:
    """Where somebody's words are told, by the name of the place."""
    sent = desk.sent[issue]
    digest = sorted(desk.ledger.digests(), key=lambda found: found.place)[issue]
    return {
        "Today": desk.rows("/"),
        "a digest's page": desk.rows(f"/digests/{digest.id}"),
        "claims": desk.rows(f"/claims?q={about}"),
        "figures": desk.rows("/figures"),
        "open": desk.rows("/open"),
        "timeline": desk.rows("/timeline"),
        "mail": sent.mail,
        "text": sent.text,
        "feeds": sent.feeds,
    }


@pytest.mark.parametrize("case", ALLEGED, ids=lambda case: case.name)
def test_who_alleges_stands_before_what_is_alleged(desk: Desk, case: Alleged) -> None:
    seen = {name: with_words(rows, case.words) for name, rows in lists_of(desk, case.about).items()}
    assert all(seen[name] for name in ("a digest's page", "claims", "mail", "text", "feeds")), seen
    for name, rows in seen.items():
        for row in rows:
            assert any(by in row[: row.index(case.words)] for by in case.by), f"{name}: {row}"
    for row in with_words(desk.rows(f"/search?q={case.about}"), case.words):
        assert any(by in row for by in case.by), row


@pytest.mark.parametrize("case", ALLEGED, ids=lambda case: case.name)
def test_an_allegation_has_one_origin_and_stays_one(desk: Desk, case: Alleged) -> None:
    for claim in desk.holding(case.words, case.about):
        assert claim.status in {"disputed" if case.denied_by else "reported", "unnamed"}
        assert not any(case.column and case.column in said.text for said in claim.statements)
        page = html.fromstring(desk.client.get(f"/claims/{claim.id}").text)
        head = flat(page.xpath("string(//p[contains(@class, 'top-who')])"))
        assert any(by in head for by in case.by), head
        assert "also stated" not in flat(page.xpath("string(//p[@class='facts'])"))
        assert claim.origins_count + claim.unknown_count == 1
        for row in page.xpath("//ol[@class='ladder']/li"):
            words = flat(" ".join(row.itertext()))
            assert case.words not in words or any(by in words for by in case.by), words


@pytest.mark.parametrize("case", [case for case in ALLEGED if case.unanswered], ids=lambda case: case.name)
def test_that_nobody_answered_is_seen_where_the_allegation_is(desk: Desk, case: Alleged) -> None:
    for name in ("a digest's page", "mail", "text", "feeds"):
        assert with_words(lists_of(desk, case.about)[name], case.unanswered), name
    shown = [flat(html.fromstring(desk.client.get(f"/claims/{claim.id}").text).text_content())
             for claim in desk.holding(case.words, case.about)]  # fmt: skip
    assert any(case.unanswered in page for page in shown)


@pytest.mark.parametrize("case", [case for case in ALLEGED if case.denied_by], ids=lambda case: case.name)
def test_a_denial_is_told_as_one(desk: Desk, case: Alleged) -> None:
    for name in ("a digest's page", "mail", "text", "feeds"):
        denials = [row for row in lists_of(desk, case.about)[name] if row.split(case.words)[0].count(case.denied_by)]
        assert any("denied" in row for row in denials), name


@pytest.mark.parametrize("case", ALLEGED, ids=lambda case: case.name)
def test_an_allegation_leaves_the_house_with_its_author(desk: Desk, case: Alleged) -> None:
    ids = {claim.id for claim in desk.holding(case.words, case.about)}
    for line in csv.DictReader(StringIO(exported_claims(desk, ExportFormat.csv))):
        if line["id"] in ids:
            assert any(by in line["gist_source"] for by in case.by)
    for entry in etree.fromstring(exported_claims(desk, ExportFormat.atom).encode()).findall("{*}entry"):
        for part in ("title", "content"):
            told = entry.findtext(f"{{*}}{part}")
            assert case.words not in told or any(by in told[: told.index(case.words)] for by in case.by), told


# 8. the same number, another event


@pytest.mark.parametrize("case", APART, ids=lambda case: case.name)
def test_another_event_with_the_same_number_is_another_claim(desk: Desk, case: Apart) -> None:
    for claim in desk.holding(case.words, case.about):
        page = desk.client.get(f"/claims/{claim.id}").text
        ladder = flat(
            " ".join(html.fromstring(page).xpath("//ol[@class='ladder']//*[contains(@class, 'k-content')]//text()"))
        )
        assert case.other not in ladder
        assert not any(case.other in said.text for said in claim.statements)
        assert claim.status != "also_stated"
        assert case.origins in flat(html.fromstring(page).text_content())


@pytest.mark.parametrize("case", APART, ids=lambda case: case.name)
def test_nothing_moved_and_nothing_is_in_conflict(desk: Desk, case: Apart) -> None:
    tree = html.fromstring(desk.client.get("/").text)
    for section in MOVES:
        assert case.about not in flat(tree.xpath(f"string(//section[@aria-labelledby='h-{section}'])"))
    own = {figure for claim in desk.holding(case.words, case.about) for figure in claim.figures}
    own |= {figure for claim in desk.holding(case.other, case.about) for figure in claim.figures}
    for found in desk.ledger.conflicts():
        assert found.kind == "scope" or not own.issuperset(part.figure.id for part in found.figures), found.why
    for moved in desk.ledger.revisions():
        assert not own & {part.figure.id for part in moved.figures}, moved.why
    for claim in (*desk.holding(case.words, case.about), *desk.holding(case.other, case.about)):
        page = desk.client.get(f"/claims/{claim.id}").text
        assert "h-conflicts" not in page
        assert "h-revisions" not in page


def test_each_number_stands_under_what_was_counted(desk: Desk) -> None:
    killed, wounded = (desk.rows(f"/figures?category={name}") for name in ("killed", "wounded"))
    assert not [row for row in killed if "Brusk" in row and "wounded 17" in row]
    assert any("Brusk" in row and "17" in row for row in killed)
    assert any("Brusk" in row and "17" in row for row in wounded)
    assert not any("dismissed" in row for row in wounded)


# 10. a withdrawn story lives on


def marked(row: str) -> bool:
    """True where the row says that its words are taken back."""
    return "~~" in row or any(word in row.lower() for word in ("withdrawn", "withdrew"))


@pytest.mark.parametrize("case", TAKEN_BACK, ids=lambda case: case.name)
def test_a_withdrawn_claim_is_withdrawn_wherever_it_stands(desk: Desk, case: TakenBack) -> None:
    seen = {name: with_words(rows, case.words) for name, rows in lists_of(desk, case.about, 1).items()}
    seen["search"] = with_words(desk.rows(f"/search?q={case.about}"), case.words)
    seen["reports"] = [row for row in desk.rows("/reports") if any(report.title in row for report in case.reports)]
    assert all(seen[name] for name in ("Today", "a digest's page", "claims", "mail", "text", "feeds", "search")), seen
    for name, rows in seen.items():
        for row in rows:
            assert marked(row) or case.notice.title in row, f"{name}: {row}"


@pytest.mark.parametrize("case", TAKEN_BACK, ids=lambda case: case.name)
def test_its_page_says_who_took_it_back_and_that_nothing_is_left(desk: Desk, case: TakenBack) -> None:
    for claim in desk.holding(case.words, case.about):
        page = html.fromstring(desk.client.get(f"/claims/{claim.id}").text)
        shown = flat(page.text_content())
        assert GONE in shown
        assert page.xpath("//h1//del")
        assert f"taken back by a publisher: {case.notice_by}" in shown


@pytest.mark.parametrize("case", TAKEN_BACK, ids=lambda case: case.name)
def test_readers_who_were_told_are_told_that_it_is_gone(desk: Desk, case: TakenBack) -> None:
    assert with_words(desk.sent[0].mail, case.words), "the first mail carried it"
    for rows in (desk.sent[1].mail, desk.sent[1].text, desk.sent[1].feeds):
        gone = [row for row in with_words(rows, case.words) if "it was in the digest of" in row]
        assert gone
        assert all(case.notice_by in row.split(case.words)[0] for row in gone)
        assert all("withdrawn" in row for row in gone)


@pytest.mark.parametrize("case", TAKEN_BACK, ids=lambda case: case.name)
def test_who_was_quoted_has_not_withdrawn_anything(desk: Desk, case: TakenBack) -> None:
    everywhere = [row for rows in lists_of(desk, case.about, 1).values() for row in rows]
    for claim in desk.holding(case.words, case.about):
        everywhere += desk.rows(f"/claims/{claim.id}")
        assert not any(case.said_by in (by.name or "") for by in claim.status_by)
    assert not [row for row in everywhere if re.search(f"{re.escape(case.said_by)}[^.]{{0,40}} withdrew", row)]


@pytest.mark.parametrize("case", TAKEN_BACK, ids=lambda case: case.name)
def test_a_report_of_it_says_that_it_was_withdrawn(desk: Desk, case: TakenBack) -> None:
    titles = [report.title for report in (*case.reports, *case.late)]
    for report in desk.ledger.reports():
        if report.title in titles:
            page = flat(html.fromstring(desk.client.get(f"/reports/{report.id}").text).text_content())
            assert "withdrawn" in page, report.title


@pytest.mark.parametrize("case", [case for case in TAKEN_BACK if case.late], ids=lambda case: case.name)
def test_a_reprint_that_comes_late_brings_nothing_back(desk: Desk, case: TakenBack) -> None:
    for rows in (desk.sent[2].mail, desk.sent[2].text, desk.sent[2].feeds):
        assert all(marked(row) for row in with_words(rows, case.words))
    assert {claim.status for claim in desk.holding(case.words, case.about)} == {"withdrawn"}


@pytest.mark.parametrize("case", TAKEN_BACK, ids=lambda case: case.name)
def test_no_export_lets_it_stand(desk: Desk, case: TakenBack) -> None:
    ids = {claim.id for claim in desk.holding(case.words, case.about)}
    lines = csv.DictReader(StringIO(exported_claims(desk, ExportFormat.csv)))
    assert {line["status"] for line in lines if line["id"] in ids} == {"withdrawn"}
    graph: list[dict[str, Any]] = json.loads(exported_claims(desk, ExportFormat.jsonld))["@graph"]
    held = [node for node in graph if node["@id"].removeprefix("urn:sayso:claim:") in ids]
    assert {node["creativeWorkStatus"] for node in held} == {"withdrawn"}
    titles = re.findall(r"<title[^>]*>([^<]*)</title>", exported_claims(desk, ExportFormat.atom))
    assert all("(withdrawn)" in title for title in titles if case.words in title)


def test_numbers_of_a_withdrawn_story_are_struck_and_its_own_words_only(desk: Desk) -> None:
    rows = with_words([row for name in ("", "?category=other", "?category=uncounted", "?category=equipment")
                       for row in desk.rows(f"/figures{name}")], "Quill Agency")  # fmt: skip
    eleven = [row for row in rows if "Eleven" in row]
    assert eleven
    assert all(marked(row) for row in eleven)
    others = [row for row in desk.rows("/figures") if "Fernlight" in row or "Brusk" in row]
    assert others
    assert not any(marked(row) for row in others)
