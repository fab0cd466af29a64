"""The desk over two thousand real reports: every kind of page, its links and forms, in a real browser.

Reads a public set that is not part of the project. Making the ledger takes ten minutes; SAYSO_REAL_LEDGER names one that
was made before (`sayso add` of the set's first two thousand reports).
"""

import os
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterator

import pytest

from benchmarks.accuracy.sets import SHARED, available
from sayso.desk.app import create_app
from sayso.ledger import Ledger
from tests.axe import grave_findings
from tests.browser import Browser
from tests.crawl import HOME, crawl, noun_of
from tests.end_to_end.program import sayso
from tests.end_to_end.test_real_reports import as_input
from tests.form_client import FormClient

pytestmark = [
    pytest.mark.soak,
    pytest.mark.shared,
    pytest.mark.browser,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(not available("gva-linking"), reason="the public set gva-linking is not on this machine"),
]
REPORTS = 2_000
MOST = 20
"""Pages of each kind that are asked for."""
MOST_LOOKED_AT, MOST_VIEWS = 2, 1
"""Pages of each kind, and of each way to ask one for a part of it, that are opened in the browser in every way."""
LARGEST = 5
"""Pages that are opened in every way because nobody has a larger one."""
MOST_ELEMENTS = 8_000
"""Of a page: what a reader's browser, and whoever reads it aloud, can still take. A report is as long as its text."""
NARROW = 320
WIDE, ZOOM = 1280, 2
SCHEMES = ("light", "dark")
TOO_WIDE = """[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
.slice(0, 3).map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 60)).join(' / ')"""


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    folder = tmp_path_factory.mktemp("real")
    address, made = folder / "real.db", os.environ.get("SAYSO_REAL_LEDGER")
    if made:
        shutil.copy(made, address)
    else:
        lines = (SHARED / "data/gva-linking/dev.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)[:REPORTS]
        (folder / "reports.jsonl").write_text("".join(map(as_input, lines)), encoding="utf-8")
        sayso("add", folder / "reports.jsonl", "--ledger", address, check=None, longest_s=7200)
    with Ledger(str(address)) as opened:
        opened.digest()
        yield opened


@pytest.fixture(scope="module")
def client(ledger: Ledger) -> FormClient:
    return FormClient(create_app(ledger), base_url=HOME)


@pytest.fixture(scope="module")
def sizes() -> dict[str, int]:
    """Elements of every page that was reached, by its address."""
    return {}


@pytest.fixture(scope="module")
def kinds(client: FormClient, sizes: dict[str, int]) -> dict[str, list[str]]:
    """Addresses of pages by kind; every address that is reached answers."""
    found: dict[str, list[str]] = defaultdict(list)
    wrong = []
    for reached in crawl(client, MOST, noun_of, with_forms=True):
        if reached.status != 200:
            wrong.append(f"{reached.status} {reached.address}")
        if reached.page:
            found[noun_of(reached.address)].append(reached.address)
            sizes[reached.address] = len(reached.page.tags)
            ids = Counter(reached.page.values("id"))
            wrong += [f"{reached.address}: {count} times #{name}" for name, count in ids.items() if count > 1]
            dangling = {a[1:] for a in reached.page.values("href") if a.startswith("#") and len(a) > 1} - set(ids)
            wrong += [f"{reached.address}: #{name} is nowhere" for name in sorted(dangling)]
            wrong += [f"{reached.address}: {tag}" for tag, _ in reached.page.tags if tag in ("script", "iframe", "img")]
    assert wrong == []
    return dict(found)


@pytest.fixture(scope="module")
def looked_at(kinds: dict[str, list[str]], sizes: dict[str, int]) -> list[str]:
    """Some addresses of every kind, and the largest pages."""
    most = {kind: MOST_VIEWS if "?" in kind else MOST_LOOKED_AT for kind in kinds}
    some = [address for kind, addresses in kinds.items() for address in addresses[: most[kind]]]
    return list(dict.fromkeys([*some, *sorted(sizes, key=lambda address: -sizes[address])[:LARGEST]]))


def test_every_kind_of_page_is_reached_and_every_link_and_form_answers(kinds: dict[str, list[str]]) -> None:
    rooms = ("/", "/claims", "/figures", "/timeline", "/map", "/forecasts", "/open", "/stories", "/reports", "/sources")
    assert {*rooms, "/digests", "/claims/*", "/reports/*", "/digests/*", "/search?q", "/figures/balance"} <= set(kinds)
    assert "/figures/chart/*" in kinds


def test_no_page_is_too_long_for_anybody(kinds: dict[str, list[str]], sizes: dict[str, int]) -> None:
    assert sum(map(len, kinds.values())) == len(sizes)
    long = {address: size for address, size in sizes.items() if size > MOST_ELEMENTS}
    assert {address: size for address, size in long.items() if noun_of(address) != "/reports/*"} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_serious(served: str, browser: Browser, looked_at: list[str], scheme: str) -> None:
    wrong = {}
    for address in looked_at:
        browser.open(served + address, scheme=scheme)
        wrong[address] = grave_findings(browser)
    assert {address: found for address, found in wrong.items() if found} == {}


def test_a_page_asks_nothing_outside_and_the_console_is_silent(
    served: str, browser: Browser, kinds: dict[str, list[str]]
) -> None:
    wrong = []
    for address in (address for addresses in kinds.values() for address in addresses):
        browser.asked.clear()
        browser.complaints.clear()
        browser.open(served + address)
        wrong += [f"{address} asked {asked}" for asked in browser.asked if not asked.startswith((served, "data:"))]
        wrong += [f"{address}: {complaint}" for complaint in browser.complaints]
    assert wrong == []


@pytest.mark.parametrize(("width", "zoom"), [(NARROW, 1), (WIDE // ZOOM, ZOOM)], ids=["320 pixels", "200 % zoom"])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_nothing_has_to_be_scrolled_sideways(  # noqa: PLR0917 - what the page is looked at with
    served: str, browser: Browser, looked_at: list[str], width: int, zoom: int, scheme: str
) -> None:
    wrong = {}
    for address in looked_at:
        browser.open(served + address, width=width, zoom=zoom, scheme=scheme)
        if browser.run("document.documentElement.scrollWidth") > width:
            wrong[address] = browser.run(TOO_WIDE)
    assert wrong == {}


def test_without_scripts_everything_is_there(served: str, browser: Browser, looked_at: list[str]) -> None:
    shown = "document.querySelectorAll('main li, main td, main h2, main form, main figure').length"
    wrong = []
    for address in looked_at:
        browser.open(served + address)
        before = browser.run(shown)
        browser.allow_scripts(allowed=False)
        browser.open(served + address)
        if browser.run(shown) != before:
            wrong.append(address)
        browser.allow_scripts(allowed=True)
    assert wrong == []


def test_a_search_and_a_judgement_by_hand(served: str, browser: Browser, client: FormClient, ledger: Ledger) -> None:
    browser.open(served)
    browser.allow_scripts(allowed=False)
    browser.run("document.querySelector('.find input').focus()")
    browser.write("police said")
    browser.press("Enter")
    browser.until("location.search == '?q=police+said'")
    assert browser.run("document.querySelectorAll('#h-hits').length") == 1
    browser.allow_scripts(allowed=True)
    claim = max(ledger.claims(), key=lambda found: (len(found.statements), found.id))
    page = f"/claims/{claim.id}"
    other = next(said.id for said in claim.statements if said.id != claim.gist_statement)
    answer = client.send_form(f"{page}/judge", {"verdict": "different", "subject": other, "by": "ML"}, page)
    assert answer.status_code == 200
    (made,) = ledger.judgements()
    assert other not in {said.id for said in ledger.claim(claim.id).statements}
    answer = client.send_form(f"{page}/judge", {"verdict": "undo", "subject": made.id, "by": "ML"}, page)
    assert answer.status_code == 200
    assert {said.id for said in ledger.claim(claim.id).statements} == {said.id for said in claim.statements}
