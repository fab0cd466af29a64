"""The desk and the API over a small ledger made by hand: every page, every link, hostile text, forms, the guard."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from sayso.desk.app import create_app
from sayso.ledger import Ledger
from sayso.model.place import Place
from sayso.model.report import Capture, Declared
from sayso.store.sql_store import SqlStore
from tests.crawl import HOME, Page, crawl
from tests.desk_server import serving
from tests.form_client import FormClient
from tests.small_ledger import CLAIMS, COLLECTED, LONG_WORD, READINGS, SCRIPT, at

PAGES = (
    "/",
    "/?since=2026-03-11T00:00:00Z",
    "/claims",
    "/claims?status=corrected&q=ferry",
    "/claims?source=Ana+Tolve",
    "/figures",
    "/figures?category=killed",
    "/figures/chart/f-count",
    "/figures/chart/f-count?by=source",
    "/stories",
    "/reports",
    "/reports?kind=unread",
    "/search",
    '/search?q=ferry+"sank+off"',
    "/digests",
    *(f"/claims/{claim.id}" for claim in CLAIMS),
    *(f"/reports/{reading.report.id}" for reading in READINGS),
)


@pytest.fixture
def client(ledger: Ledger) -> FormClient:
    ledger.digest()
    return FormClient(create_app(ledger), base_url=HOME)


def test_a_space_between_two_marks_is_marked_and_is_no_link(tmp_path: Path) -> None:
    text = READINGS[0].report.text
    town = Place(text="", spans=(), name="Oriel", use="literal", feature="town", precision="point")
    places = tuple(replace(town, text=word.text, spans=word.spans) for word in (at(text, "ferry"), at(text, "Oriel")))
    store = SqlStore(str(tmp_path / "marks.db"))
    taken = Capture.of_text(text, declared=Declared(), collected=COLLECTED, verbatim=True)
    store.save_reading(taken, replace(READINGS[0], places=places), ())
    store.close()
    with Ledger(str(tmp_path / "marks.db")) as book:
        page = TestClient(create_app(book), base_url=HOME).get(f"/reports/{READINGS[0].report.id}").text
    assert re.search(r'>ferry</a><span class="m k-content "> </span><a href="#p2" id="m-p2"[^>]*>Oriel</a>', page)


@pytest.mark.parametrize("address", PAGES)
def test_every_page_answers_and_keeps_to_itself(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 200, answer.text[-500:]
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    page = Page(answer.text)
    for tag, attributes in page.tags:
        assert tag not in ("script", "img", "iframe", "b") or SCRIPT not in str(attributes)
        assert tag != "script"
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        if tag == "link":
            assert attributes["href"].startswith("/static/")
    assert not [a for a in page.values("href") if not a.startswith(("/", "#", "https://", "http://"))]
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert [a for a in page.values("href") if a.startswith("#") and a != "#" and a[1:] not in ids] == []
    assert sum(tag == "h1" for tag, _ in page.tags) == 1


MOST_VIEWS = 20
"""Of one page, by what is asked of it: the timeline and the map have one for each day, width and actor."""


def test_every_link_of_every_page_leads_somewhere(client: TestClient) -> None:
    seen = set()
    for found in crawl(client, MOST_VIEWS):
        assert found.status == 200, found.address
        seen.add(found.address)
    assert {f"/claims/{claim.id}" for claim in CLAIMS} <= seen
    assert {f"/reports/{reading.report.id}" for reading in READINGS} <= seen


def test_today_says_who_before_what_and_what_was_not_seen(client: TestClient) -> None:
    text = " ".join(Page(client.get("/").text).text.split())
    order = [
        "Corrected or withdrawn",
        "The Echo",
        "Denied, acknowledged",
        "Figures that cannot both",
        "What was not seen",
    ]
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    for words in ("1 known origin, 1 unknown", "language es is not read", "without a date", "broken.html", "1 reprint"):
        assert words in text
    assert "first reported" not in text.casefold()


def test_a_claims_page_marks_the_words_in_their_sentence(client: TestClient) -> None:
    html = client.get("/claims/s-toll").text
    text = " ".join(Page(html).text.split())
    assert '<span class="k-content ">At least 12 people died when the ferry Oriel sank off Brenmoor</span>' in html
    for words in ("Earliest in this ledger", "Ana Tolve said", "1 reprint adds no origin", "19 and 30 do not meet"):
        assert words in text
    assert text.index("Ana Tolve") < text.index("At least 12 people died")


def test_every_mark_of_a_reading_leads_to_its_explanation_and_back(client: TestClient) -> None:
    page = Page(client.get("/reports/r-ferry").text)
    ids = set(page.values("id"))
    assert {"s1", "m-s1", "f1", "m-f1", "t1", "m-t1", "p1", "m-p1", "c1", "m-c1"} <= ids
    assert "very unlikely" in page.text
    assert "at least 12" in page.text


@pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.report.id)
def test_the_reading_view_shows_the_text_exactly(client: TestClient, reading: object) -> None:
    report = reading.report  # type: ignore[attr-defined] # a reading
    html = client.get(f"/reports/{report.id}").text
    article = html[html.index("<article") : html.index("</article>")]
    shown = Page(article).text
    lines = [line for line in report.text.replace("\x00", "\ufffd").split("\n") if line]
    assert [line for line in shown.replace("\x00", "\ufffd").split("\n") if line] == lines


def test_hostile_text_stays_text(client: TestClient) -> None:
    for address in ("/", "/claims", "/claims/s-hostile", "/reports", "/reports/r-hostile", "/search?q=said"):
        html = client.get(address).text
        assert "<script" not in html
        assert 'href="javascript' not in html
    assert LONG_WORD in client.get("/reports/r-hostile").text
    asked = '"><script>alert(1)</script>'
    assert "<script" not in client.get("/search", params={"q": asked}).text
    assert "<script" not in client.get("/claims", params={"q": asked, "source": asked, "status": asked[:20]}).text
    assert "<script" not in client.get(f"/claims/{asked}").text


def test_what_is_not_there_is_said_plainly(client: TestClient) -> None:
    for address in (
        "/claims/none",
        "/figures/chart/none",
        "/figures/chart/none.svg",
        "/reports/none",
        "/digests/none",
        "/nothing",
    ):
        answer = client.get(address)
        assert answer.status_code == 404
        assert "Back to Today" in answer.text
    assert client.get("/claims?offset=-1").status_code == 422
    assert client.get("/claims?offset=9999").status_code == 200


def test_an_empty_ledger_says_so(tmp_path: Path) -> None:
    with Ledger(str(tmp_path / "empty.db")) as empty:
        client = TestClient(create_app(empty), base_url=HOME)
        assert "This ledger is empty" in client.get("/").text
        for address in ("/claims", "/figures", "/stories", "/reports", "/search?q=x", "/digests"):
            assert client.get(address).status_code == 200


def test_what_is_kept_for_the_next_page_goes_when_another_process_writes(client: TestClient, ledger: Ledger) -> None:
    pages = ("/", "/claims", "/figures", "/search?q=workers+oriel")
    for address in pages:
        assert "Port Workers of Brenmoor" not in client.get(address).text
        assert client.get(address).text
    with Ledger(ledger.config.ledger) as elsewhere:
        elsewhere.judge("wrong_source", "s-union", by="ML", value="Port Workers of Brenmoor")
    for address in pages:
        assert "Port Workers of Brenmoor" in client.get(address).text, address


def test_the_state_changes_with_every_write_and_with_nothing_else(ledger: Ledger) -> None:
    before = ledger.state()
    ledger.claims()
    assert ledger.state() == before
    ledger.digest()
    assert ledger.state() != before


@pytest.mark.parametrize("since", ["yesterday", "2999-01-01"])
def test_a_moment_that_is_none_is_refused_on_a_page(client: TestClient, since: str) -> None:
    answer = client.get("/", params={"since": since})
    assert answer.status_code == 400
    assert since in answer.text


@pytest.mark.parametrize("address", PAGES)
def test_a_page_can_be_heard_and_walked_by_keyboard(client: TestClient, address: str) -> None:
    """Language, title, landmarks, a way past the navigation, headings in order, and a name for every control."""
    html = client.get(address).text
    page = Page(html)
    (root,) = [attributes for tag, attributes in page.tags if tag == "html"]
    assert root["lang"] == "en"
    assert [tag for tag, _ in page.tags].count("main") == 1
    links = [attributes for tag, attributes in page.tags if tag == "a"]
    assert links[0]["href"] == "#main"
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels)), levels
    assert not re.findall(r"<a [^>]*>\s*</a>|<button[^>]*>\s*</button>", html)
    labelled = "".join(re.findall(r"<label.*?</label>", html, re.DOTALL))
    for control in re.findall(r"<(?:input|select|textarea)\b[^>]*>", html):
        assert 'type="hidden"' in control or "aria-label" in control or control in labelled, control
    for table in re.findall(r"<th\b[^>]*>", html):
        assert "scope=" in table, table


def test_digests_are_there_as_page_mail_and_text(client: TestClient, ledger: Ledger) -> None:
    digest = ledger.digests()[0]
    assert client.get(f"/digests/{digest.id}").status_code == 200
    assert client.get(f"/digests/{digest.id}.txt").headers["content-type"].startswith("text/plain")
    mail = client.get(f"/digests/{digest.id}.html")
    assert "default-src 'none'" in mail.headers["content-security-policy"]


def test_a_long_digest_has_pages_for_each_section(
    client: TestClient, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sayso.desk.digests.MOST_ROWS", 1)
    digest = next(
        one for one in ledger.digests() if sum(item.section == "by_those_concerned" for item in one.items) > 1
    )
    part = f"/digests/{digest.id}?part=by_those_concerned"
    page, whole = client.get(f"/digests/{digest.id}").text, client.get(part).text
    assert f'href="{part}"' in page
    assert whole.count('<li class="row">') > 1
    assert "All of this digest" in whole
    assert "New claims" not in whole


# The guard


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1", 200),
        ("127.0.0.1:8000", 200),
        ("localhost:9", 200),
        ("[::1]:80", 200),
        ("evil.example", 403),
        ("127.0.0.1.evil.example", 403),
        ("localhost.evil.example:80", 403),
        ("", 403),
        ("[", 403),
    ],
)
def test_only_this_machine_is_answered(client: TestClient, host: str, status: int) -> None:
    assert client.get("/claims", headers={"host": host}).status_code == status
    assert client.get("/api/v1/claims", headers={"host": host}).status_code == status
    assert client.get("/static/desk.css", headers={"host": host}).status_code == status


NOTE = {"verdict": "note", "subject": "s-toll", "by": "ML", "value": "Ask the port again."}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 303),
        ({"origin": HOME}, 303),
        ({"origin": HOME, "sec-fetch-site": "same-origin"}, 303),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://127.0.0.1:9999"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
    ],
)
def test_changes_come_from_the_desks_own_pages(client: FormClient, headers: dict[str, str], status: int) -> None:
    answer = client.send_form("/claims/s-toll/judge", NOTE, headers=headers, follow_redirects=False)
    assert answer.status_code == status


def test_a_note_is_kept_shown_and_undone(client: FormClient, ledger: Ledger) -> None:
    client.send_form("/claims/s-toll/judge", NOTE)
    (kept,) = ledger.judgements()
    assert (kept.verdict, kept.by, kept.value) == ("note", "ML", "Ask the port again.")
    claim_id = next(claim.id for claim in ledger.claims() if "s-toll" in {said.id for said in claim.statements})
    assert "Ask the port again." in client.get(f"/claims/{claim_id}").text
    client.send_form(f"/claims/{claim_id}/judge", {"verdict": "undo", "subject": kept.id, "by": "ML"})
    assert ledger.judgements()[-1].undoes == kept.id
    assert "Ask the port again." not in client.get(f"/claims/{claim_id}").text


def test_a_statement_judged_different_leaves_the_claim_and_comes_back(client: FormClient, ledger: Ledger) -> None:
    client.send_form("/claims/s-denial/judge", {"verdict": "different", "subject": "s-unnamed", "by": "ML"})
    (kept,) = ledger.judgements()
    assert (kept.verdict, set(kept.subjects)) == ("different", {"s-unnamed", "s-denial"})
    assert not any({"s-denial", "s-unnamed"} <= {said.id for said in claim.statements} for claim in ledger.claims())


def test_a_claim_is_told_in_the_words_that_were_pinned(client: FormClient, ledger: Ledger) -> None:
    client.send_form("/claims/s-denial/judge", {"verdict": "pin", "subject": "s-unnamed", "by": "ML"})
    (kept,) = ledger.judgements()
    assert (kept.verdict, kept.subjects) == ("pin", ("s-unnamed",))
    found = next(claim for claim in ledger.claims() if "s-unnamed" in {said.id for said in claim.statements})
    assert found.gist_statement == "s-unnamed"
    assert 'value="s-unnamed" required checked' in client.get(f"/claims/{found.id}").text


def test_a_source_judged_wrong_is_shown_by_its_judged_name(client: FormClient) -> None:
    form = {"verdict": "wrong_source", "subject": "s-union", "value": "Port Workers of Brenmoor", "by": "ML"}
    assert client.send_form("/claims/s-union/judge", form).status_code == 200
    for address in ("/", "/claims", "/claims/s-union", "/reports/r-union", "/figures", "/search?q=workers+oriel"):
        page = Page(client.get(address).text).text
        assert "Port Workers of Brenmoor" in page, address


def test_two_claims_judged_the_same_become_one(client: FormClient, ledger: Ledger) -> None:
    form = {"verdict": "same", "subject": ["s-union", f"{HOME}/claims/s-toll"], "by": "ML"}
    answer = client.send_form("/claims/s-union/judge", form)
    assert answer.status_code == 200
    assert any({"s-union", "s-toll"} <= {said.id for said in claim.statements} for claim in ledger.claims())


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({**NOTE, "verdict": "different", "subject": ["s-toll", "s-copy", "s-count"]}, "Leave at least one"),
        ({**NOTE, "by": " "}, "Sign the judgement"),
        ({**NOTE, "value": ""}, "Write the note"),
        ({**NOTE, "verdict": "wrong_source", "value": ""}, "Write who said it"),
        ({**NOTE, "verdict": "same"}, "the other claim"),
        ({**NOTE, "verdict": "different", "subject": ""}, "Choose at least one"),
        ({**NOTE, "subject": "nobody"}, "no statement, figure or claim has this id"),
        ({**NOTE, "verdict": "undo"}, "no such judgement"),
    ],
)
def test_a_form_that_lacks_something_says_what(
    client: FormClient, ledger: Ledger, form: dict[str, str], words: str
) -> None:
    answer = client.send_form("/claims/s-toll/judge", form)
    assert answer.status_code == 400
    assert words in answer.text
    assert not ledger.judgements()


# The API

LISTS = ("reports", "statements", "figures", "claims", "stories", "revisions", "conflicts")


@pytest.mark.parametrize("noun", LISTS)
def test_lists_page_through_everything_once(client: TestClient, ledger: Ledger, noun: str) -> None:
    held = [record.id for record in getattr(ledger, noun)()]
    found: list[str] = []
    offset: int | None = 0
    while offset is not None:
        part = client.get(f"/api/v1/{noun}", params={"limit": 2, "offset": offset}).json()
        found += [item["id"] for item in part["items"]]
        offset = part["next"]
    assert found == held
    assert part["total"] == len(held)


def test_single_records_and_answers(client: TestClient, ledger: Ledger) -> None:
    get = client.get
    assert get("/api/v1/claims/s-toll").json()["history"][0]["event"] == "earliest"
    assert get("/api/v1/claims", params={"status": "corrected"}).json()["total"] == 1
    assert get("/api/v1/reports/r-ferry").json()["copy_of"] is None
    assert len(get("/api/v1/reports/r-ferry/reading").json()["statements"]) == 4
    assert [c["id"] for c in get("/api/v1/reports/r-union/claims").json()["items"]] == ["s-union"]
    assert get("/api/v1/search", params={"q": "Oriel"}).json()["items"][0]["snippet"]
    assert get("/api/v1/claims/s-toll/cite").json()["sentence"] == ledger.cite("s-toll")
    answer = get("/api/v1/why-not", params={"figure": "f-toll", "other": "f-union"}).json()
    assert answer["why"] == ledger.why_not("f-toll", "f-union")


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("claims/none", 404),
        ("reports/none", 404),
        ("reports/none/reading", 404),
        ("reports/none/claims", 404),
        ("claims/none/cite", 404),
        ("why-not?figure=f-toll&other=none", 404),
        ("why-not", 422),
        ("search", 422),
        ("claims?limit=0", 422),
        ("claims?limit=100000", 422),
        ("claims?offset=-1", 422),
        ("nothing", 404),
    ],
)
def test_problems_are_problems(client: TestClient, address: str, status: int) -> None:
    answer = client.get(f"/api/v1/{address}")
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert answer.json()["status"] == status
    assert answer.json()["title"]


def test_the_description_names_every_address(client: TestClient) -> None:
    schema = client.get("/api/v1/openapi.json").json()
    assert schema["openapi"].startswith("3.")
    assert {f"/{noun}" for noun in LISTS} <= set(schema["paths"])
    page = Page(client.get("/api/v1/docs").text)
    for address in schema["paths"]:
        assert address in page.text


# A real browser


def chromium() -> str | None:
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture
def served(client: TestClient) -> Iterator[str]:
    """The desk on a port of its own."""
    assert isinstance(client.app, FastAPI)
    with serving(client.app) as address:
        yield address


@pytest.mark.browser
@pytest.mark.skipif(chromium() is None, reason="no Chromium on this machine")
@pytest.mark.parametrize("address", ["/", "/claims/s-toll", "/reports/r-hostile"])
def test_a_browser_draws_the_page(served: str, tmp_path: Path, address: str) -> None:
    picture = tmp_path / "page.png"
    quiet = ("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")
    subprocess.run(
        [
            *(str(chromium()), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", *quiet),
            *(f"--user-data-dir={tmp_path / 'profile'}", f"--screenshot={picture}", "--window-size=1280,1000"),
            served + address,
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size > 20_000


def test_the_style_asks_for_nothing_from_elsewhere(client: TestClient) -> None:
    style = client.get("/static/desk.css").text
    asked = re.findall(r"url\(([^)]+)\)", style)
    assert asked
    for address in asked:
        assert client.get(f"/static/{address}").status_code == 200
