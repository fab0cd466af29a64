"""The readers' door and the pages to subscribe and leave: what is there, what is not, and who may change what."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from starlette.testclient import TestClient

from sayso.config import Config
from sayso.desk.app import create_app
from sayso.desk.readers import create_readers_app
from sayso.errors import ConfigError
from sayso.ledger import Ledger
from sayso.model.record import to_record
from tests.quotations import Reader, problems_of_html
from tests.small_ledger import save_small_ledger

HOME = "https://digest.example"


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    address = str(tmp_path / "small.db")
    save_small_ledger(address)
    config = Config(public_address=HOME, mail_outbox=str(tmp_path / "outbox"), edition="daily")
    with Ledger(address, config=config) as opened:
        yield opened


@pytest.fixture
def client(ledger: Ledger) -> TestClient:
    return TestClient(create_readers_app(ledger), base_url=HOME)


def outbox(tmp_path: Path) -> list[str]:
    return [path.read_text(encoding="utf-8").replace("=\n", "") for path in sorted((tmp_path / "outbox").glob("*.eml"))]


def send(ledger: Ledger) -> None:
    with ledger.dispatch() as dispatch:
        dispatch.send()


def subscribed(client: TestClient, ledger: Ledger, tmp_path: Path, address: str = "ada@readers.example") -> str:
    """Subscribe through the pages; the path to confirm."""
    answer = client.post("/subscribe", data={"address": address, "edition": "daily", "zone": "Europe/Oslo"})
    assert answer.status_code == 200
    send(ledger)
    found = re.search(rf"{HOME}(/confirm/\S+)", outbox(tmp_path)[-1])
    assert found
    return found[1]


def test_subscribing_asks_and_only_the_button_says_yes(client: TestClient, ledger: Ledger, tmp_path: Path) -> None:
    path = subscribed(client, ledger, tmp_path)
    assert "press this" in client.get(path).text
    with ledger.dispatch() as dispatch:
        assert [reader.subscriber.state for reader in dispatch.readers()] == ["asked"]
    assert "every morning" in client.post(path).text
    with ledger.dispatch() as dispatch:
        assert [reader.subscriber.state for reader in dispatch.readers()] == ["active"]


def test_one_press_in_a_mail_program_ends_it(client: TestClient, ledger: Ledger, tmp_path: Path) -> None:
    client.post(subscribed(client, ledger, tmp_path))
    with ledger.dispatch() as dispatch:
        token = dispatch.of_address("ada@readers.example").token
    assert client.get(f"/unsubscribe/{token}").status_code == 200
    with ledger.dispatch() as dispatch:
        assert dispatch.reader(token).state == "active"
    for _ in range(2):
        assert client.post(f"/unsubscribe/{token}", data={"List-Unsubscribe": "One-Click"}).status_code == 200
    with ledger.dispatch() as dispatch:
        assert dispatch.reader(token).state == "left"


def test_a_reader_changes_edition_and_zone_by_their_own_link(
    client: TestClient, ledger: Ledger, tmp_path: Path
) -> None:
    client.post(subscribed(client, ledger, tmp_path))
    with ledger.dispatch() as dispatch:
        token = dispatch.of_address("ada@readers.example").token
    at = f"/unsubscribe/{token}/change"
    assert client.post(at, data={"edition": "weekly", "zone": "Asia/Tokyo"}).status_code == 200
    assert client.post(at, data={"edition": "hourly", "zone": "Asia/Tokyo"}).status_code == 400
    assert client.post(at, data={"edition": "weekly", "zone": "<b>"}).status_code == 400
    assert client.post("/unsubscribe/nobody/change", data={"edition": "weekly", "zone": "UTC"}).status_code == 400
    with ledger.dispatch() as dispatch:
        found = dispatch.reader(token)
    assert (found.edition, found.zone) == ("weekly", "Asia/Tokyo")


def test_the_page_tells_nobody_who_reads_what(client: TestClient, ledger: Ledger, tmp_path: Path) -> None:
    client.post(subscribed(client, ledger, tmp_path))
    form = {"edition": "daily", "zone": ""}
    known = client.post("/subscribe", data={**form, "address": "ada@readers.example"})
    unknown = client.post("/subscribe", data={**form, "address": "ben@readers.example"})
    assert known.text == unknown.text


@pytest.mark.parametrize("address", ["", "x", "a@b\r\nBcc: c@d.example", "<script>@x.example", "a" * 299])
def test_what_is_no_address_comes_back_as_text(client: TestClient, address: str) -> None:
    answer = client.post("/subscribe", data={"address": address, "edition": "daily"})
    assert answer.status_code == 400
    assert "<script>" not in answer.text


@pytest.mark.parametrize(
    "path", ["/claims", "/reports/r-ferry", "/api/v1/claims", "/search?q=x", "/claims/s-toll/judge"]
)
def test_nothing_else_of_the_desk_is_there(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert "ferry" not in answer.text.casefold()


def test_digests_stand_under_their_permanent_address_and_in_feeds(client: TestClient, ledger: Ledger) -> None:
    digest = ledger.digest()
    page = client.get(f"/digests/{digest.id}")
    assert list(problems_of_html(page.text, to_record(digest), Reader(home=HOME))) == []
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert digest.id in client.get("/").text
    assert client.get(f"/digests/{digest.id}.txt").headers["content-type"].startswith("text/plain")
    atom = client.get("/digests.atom")
    assert f"{HOME}/digests/{digest.id}" in [found.text for found in ET.fromstring(atom.text).iter() if found.text]
    feed = client.get("/digests.json")
    assert [item["url"] for item in json.loads(feed.text)["items"]] == [f"{HOME}/digests/{digest.id}"]
    assert client.get("/digests/none").status_code == 404


def test_other_names_are_not_answered_and_no_address_no_door(client: TestClient, tmp_path: Path) -> None:
    assert client.get("/", headers={"Host": "elsewhere.example"}).status_code == 403
    address = str(tmp_path / "small.db")
    with Ledger(address) as bare, pytest.raises(ConfigError, match="need an address"):
        create_readers_app(bare)


def test_the_desk_has_the_feeds_and_the_form_too(ledger: Ledger) -> None:
    desk = TestClient(create_app(ledger), base_url="http://127.0.0.1")
    for path in ("/digests.atom", "/digests.json", "/subscribe"):
        assert desk.get(path).status_code == 200
