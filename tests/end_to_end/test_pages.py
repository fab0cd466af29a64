"""The desk's pages over the demo's story: what each shows; in a real browser: no request outside, narrow, by keyboard, axe."""

from collections.abc import Iterator
from html import unescape
from importlib.resources import as_file, files
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from starlette.testclient import TestClient

from sayso.desk.app import create_app
from sayso.ledger import Ledger
from tests.axe import grave_findings
from tests.browser import Browser

HOME = "http://127.0.0.1"
WHAT_IS_SHOWN = {
    "/figures": ("Killed", "Its own page and table", "Solid line"),
    "/timeline": ("Anselm Trewick", "In reports’ own voice", "Without a date", "Picture for print"),
    "/timeline?zoom=week&at=2026-04-08": ("6 to 12 Apr 2026", "before", "after"),
    "/timeline?actor=Anselm+Trewick": ("1 lane", "Anselm Trewick"),
    "/map": ("A mention is not control", "Named, and not on the map", "Natural Earth"),
    "/map?first=2026-04-07&last=2026-04-10": ("any day",),
    "/forecasts": ("Their time has passed", "Still ahead", "No time given", "on condition", "Benedikta Soll"),
    "/open": ("Asked, and no answer printed", "The waterworks authority", "What reports say is not known"),
    "/sources": ("Outlets in this ledger", "Northlight News Agency", "earliest here"),
}
PICTURES = ("/timeline.svg", "/timeline.svg?zoom=month&at=2026-04-08", "/map.svg", "/map.svg?span=20")
OTHERS = (
    "/",
    "/claims",
    "/stories",
    "/reports",
    "/search?q=dam",
    "/digests",
    "/figures/balance",
    "/accounts",
    "/audit",
    "/settings",
    "/watchlist",
    "/search?who=Trewick&where=Grisamer&first=2026-04-01&last=2026-04-30",
)
VIEW = "All that was said"
WIDE, NARROW = 1280, 320


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """The bundled story, read once."""
    address = tmp_path_factory.mktemp("demo") / "demo.db"
    with as_file(files("sayso.demo") / "story") as story, Ledger(str(address)) as ledger:
        ledger.add(str(story))
        shelf = ledger.shelf()
        shelf.save_view(VIEW, words="the")
        shelf.watch("claim", ledger.claims()[0].id)
        shelf.watch("story", ledger.stories()[0].id)
        shelf.watch("speaker", "Anselm Trewick")
        with ledger.dispatch() as dispatch:
            dispatch.watch("", "reader@readers.example")
        yield ledger


@pytest.fixture(scope="module")
def client(demo: Ledger) -> TestClient:
    return TestClient(create_app(demo), base_url=HOME)


@pytest.mark.parametrize("address", WHAT_IS_SHOWN)
def test_a_page_shows_what_it_is_for(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 200
    for words in WHAT_IS_SHOWN[address]:
        assert words in answer.text, words
    assert "<script" not in answer.text
    assert " style=" not in answer.text


def test_what_one_page_keeps_is_not_taken_for_what_another_keeps(client: TestClient) -> None:
    for address in (*OTHERS, *WHAT_IS_SHOWN, *reversed(OTHERS)):
        assert client.get(address).status_code == 200, address


def test_a_claims_page_leads_to_its_evidence_as_one_file(client: TestClient, demo: Ledger) -> None:
    claim = max(demo.claims(), key=lambda found: found.reports_count)
    assert f'href="/claims/{claim.id}/pack.wacz"' in client.get(f"/claims/{claim.id}").text
    answer = client.get(f"/claims/{claim.id}/pack.wacz")
    assert answer.headers["content-disposition"].endswith('.wacz"')
    names = ZipFile(BytesIO(answer.content)).namelist()
    assert {"datapackage.json", "archive/data.warc.gz"} <= set(names), names
    assert client.get("/claims/none/pack.wacz").status_code == 404


@pytest.mark.parametrize("address", PICTURES)
def test_a_picture_is_there_in_points_too(client: TestClient, address: str) -> None:
    drawn = ET.fromstring(client.get(address).content)
    answer = client.get(address.replace(".svg", ".png"))
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["content-disposition"].endswith('.png"')
    assert answer.content.startswith(b"\x89PNG\r\n")
    size = [int.from_bytes(answer.content[at : at + 4], "big") for at in (16, 20)]
    assert size == [2 * int(drawn.get(name, "0")) for name in ("width", "height")]


def chart_of(client: TestClient) -> str:
    """The address of the drawing in which most stands."""
    return "/figures/chart/" + client.get("/figures").text.split('href="/figures/chart/')[1].split('"')[0]


@pytest.mark.parametrize("address", PICTURES)
def test_a_picture_stands_alone(client: TestClient, address: str) -> None:
    _check_picture(client, address)


def test_a_drawing_of_figures_has_a_table_and_a_picture_that_say_the_same(client: TestClient) -> None:
    address = chart_of(client)
    page = client.get(address).text
    drawn = page.count('<g class="mark ')
    rows = page.split("<tbody>")[1].split("</tbody>")[0].count("<tr>")
    assert drawn == rows > 1
    assert "its source gave another number later" in page
    _check_picture(client, f"{address}.svg")
    assert client.get(f"{address}?by=source").status_code == 200


def _check_picture(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.headers["content-type"].startswith("image/svg+xml")
    assert answer.headers["content-disposition"].startswith("attachment")
    root = ET.fromstring(answer.content)
    text = " ".join(root.itertext())
    assert "It does not say what is true." in text
    assert "var(" not in answer.text
    assert all("href" not in name for element in root.iter() for name in element.attrib)


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/timeline?zoom=decade", 422),
        ("/timeline?at=yesterday", 422),
        ("/timeline?at=2026-99-99", 200),
        ("/timeline?actor=Nobody+At+All", 200),
        ("/timeline?claim=none&offset=400", 200),
        ("/timeline?zoom=year&at=0001-01-01", 200),
        ("/timeline?zoom=month&at=9999-12-31", 200),
        ("/map?lat=1e9", 422),
        ("/map?lat=nan", 422),
        ("/map?span=0.0001&lat=89&lon=179", 200),
        ("/map?place=none", 200),
        ("/forecasts?actor=none", 200),
    ],
)
def test_odd_questions_are_answered_or_refused_plainly(client: TestClient, address: str, status: int) -> None:
    assert client.get(address).status_code == status


def walked(client: TestClient, address: str, mark: str) -> list[str]:
    """What stands at a mark on a page and on those after it, each page another part."""
    found: list[str] = []
    while address:
        page = client.get(address).text
        found += (part.split("</li>")[0].split("</tr>")[0] for part in page.split(mark)[1:])
        after = page.split('rel="next"')[0].rsplit('href="', 1)[1] if 'rel="next"' in page else ""
        address = unescape(after.split('"')[0])
    return found


@pytest.mark.parametrize(
    ("start", "mark", "size"),
    [
        ("/forecasts?part=passed", '<li class="row">', "parts.PAGE"),
        ("/forecasts?part=open", '<li class="row">', "parts.PAGE"),
        ("/open?part=caveats", '<li class="row">', "parts.PAGE"),
        ("/figures?category=killed", '<td class="nowrap" data-as="as of">', "figures.PAGE"),
        ("/map", '<li id="p-', "places.MOST_PLACES"),
        ("/figures/balance", "<section ", "balance.BOOKS"),
    ],
)
def test_every_row_of_a_long_list_is_on_one_of_its_pages(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, start: str, mark: str, size: str
) -> None:
    expected = walked(client, start, mark)
    monkeypatch.setattr(f"sayso.desk.{size}", 1)
    found = walked(client, start, mark)
    assert [one.split(">")[-1] for one in found] == [one.split(">")[-1] for one in expected]
    assert len(found) == len(set(found)) >= 1


@pytest.mark.parametrize(
    ("address", "few", "whole"),
    [
        ("/forecasts", "parts.FEW", "/forecasts?part=passed"),
        ("/forecasts?actor=Skarne", "parts.FEW", "/forecasts?actor=Skarne&amp;part=open"),
        ("/open", "parts.FEW", "/open?part=caveats"),
        ("/figures", "figures.FEW_ROWS", "/figures?category=killed"),
        ("/", "today.MOST_ROWS", "/?part=by_those_concerned"),
        ("/?since=2026-01-01", "parts.FEW", "/?since=2026-01-01&amp;part=single"),
        ("/", "parts.FEW", "/?part=silent"),
    ],
)
def test_the_beginning_of_a_long_list_leads_to_all_of_it(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, address: str, few: str, whole: str
) -> None:
    monkeypatch.setattr(f"sayso.desk.{few}", 1)
    page = client.get(address).text
    assert "The first 1 of" in page
    assert f'href="{whole}"' in page
    assert client.get(unescape(whole)).status_code == 200


@pytest.mark.parametrize("kind", ["single", "silent", "to_check"])
def test_the_api_answers_what_today_has_unsettled(client: TestClient, kind: str) -> None:
    answer = client.get("/api/v1/unsettled", params={"kind": kind, "limit": 100}).json()
    page = client.get(f"/?part={kind}").text.split(f'id="h-{kind}"')[1]
    assert page.count('<li class="row">') == answer["total"] == len(answer["items"]) > 0
    claims = [
        one["id"] if kind == "single" else (one if kind == "to_check" else one["refusals"][0])["claim"]
        for one in answer["items"]
    ]
    assert all(f"/claims/{claim}" in page for claim in claims if claim)


def test_what_does_not_add_up_stands_with_what_it_counts_and_on_its_first_page(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sayso.desk.figures.PAGE", 1)
    heading = "Cannot both be true <small>"
    counts = {name: client.get(f"/figures?category={name}").text for name in ("killed", "wounded", "displaced")}
    count_of = {name: int(page.split(heading)[1].split("<")[0]) for name, page in counts.items() if heading in page}
    assert count_of
    assert max(count_of.values()) < int(client.get("/figures").text.split(heading)[1].split("<")[0])
    assert heading not in client.get(f"/figures?category={min(count_of)}&offset=1").text


def test_a_story_of_one_report_is_told_once(client: TestClient, demo: Ledger) -> None:
    alone = next(story for story in demo.stories() if len(story.reports) == 1)
    row = client.get("/stories").text.split(f'href="/reports/{alone.reports[0]}"')
    assert len(row) == 2
    assert "<details" not in row[1].split("</li>")[0]


def test_a_note_on_what_came_stands_under_its_forecast(client: TestClient, demo: Ledger) -> None:
    page = client.get("/forecasts").text
    claim = page.split("kitchens would run out")[0].rsplit("<li ", 1)[1].split('href="/claims/')[1].split("#")[0]
    judgement = demo.judge("note", claim, by="ML", value="The rail line was reopened on Friday.")
    page = client.get("/forecasts").text
    assert "The rail line was reopened on Friday." in page
    demo.judge("undo", judgement.id, by="ML")
    assert "The rail line was reopened on Friday." not in client.get("/forecasts").text


# A real browser


ONE_OF_EACH = ("a drawing", "a claim", "a report", "a saved view")
ALL = (*OTHERS, *WHAT_IS_SHOWN, *ONE_OF_EACH)


def _address(client: TestClient, name: str) -> str:
    """An address; of "a claim" and the like the address of one."""
    if name == "a drawing":
        return chart_of(client)
    if name == "a saved view":
        return unescape(client.get("/settings").text.split(f">{VIEW}")[0].rsplit('href="', 1)[1].split('"')[0])
    if name in ONE_OF_EACH:
        noun = f"/{name[2:]}s"
        return f"{noun}/" + client.get(noun).text.split(f'href="{noun}/')[1].split('"')[0]
    return name


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ALL)
def test_axe_finds_nothing_serious(client: TestClient, served: str, browser: Browser, name: str, scheme: str) -> None:
    browser.open(served + _address(client, name), scheme=scheme)
    assert grave_findings(browser) == []


@pytest.mark.browser
@pytest.mark.parametrize("name", ALL)
def test_a_page_fits_320_pixels_and_asks_nothing_outside(
    client: TestClient, served: str, browser: Browser, name: str
) -> None:
    browser.asked.clear()
    browser.open(served + _address(client, name), width=NARROW)
    wide = browser.run(
        "[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
        ".slice(0, 5).map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 60)).join(' / ')"
    )
    assert browser.run("document.documentElement.scrollWidth") <= NARROW, wide
    assert browser.asked
    outside = [asked for asked in browser.asked if not asked.startswith((served, "data:"))]
    assert outside == [], "the browser's own icons are data, and nothing else may be asked for"


@pytest.mark.browser
def test_marks_are_reached_and_followed_by_keyboard(served: str, browser: Browser) -> None:
    browser.open(f"{served}/timeline?zoom=week&at=2026-04-08", width=WIDE)
    browser.press("Tab")
    assert browser.run("document.activeElement.className") == "skip"
    for _ in range(120):
        browser.press("Tab")
        if browser.run("!!(document.activeElement.closest('svg') && document.activeElement.querySelector('g'))"):
            break
    assert browser.run("document.activeElement.tagName.toLowerCase()") == "a"
    assert browser.run("document.activeElement.getAttribute('aria-label')")
    before = browser.run("location.href")
    browser.press("Enter")
    browser.until(f"location.href != {before!r}")


@pytest.mark.browser
@pytest.mark.parametrize("address", ["/timeline", "/map", "/figures", "/sources"])
def test_a_page_can_be_printed(served: str, browser: Browser, address: str) -> None:
    browser.open(served + address, scheme="dark")
    assert browser.paper().startswith(b"%PDF")
