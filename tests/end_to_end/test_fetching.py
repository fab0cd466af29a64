"""Fetching over real sockets: a local server that behaves and misbehaves. Loopback is refused unless a test allows it."""

import gzip
import socket
import struct
import time
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address

import pytest

import sayso.collect.http
from sayso.collect.addresses import Address, networks
from sayso.collect.http import USER_AGENT, Fetched, Limits, fetch, request
from sayso.collect.inputs import collect
from sayso.errors import CollectError
from sayso.model.report import Capture, Declared, Failure
from sayso.read.read import read_capture
from tests.listening import listening

PAGE = "<!doctype html><html><head><title>Fire in Ostermark</title></head><body><p>Forty people were hurt in Ostermark’s market on Friday, the mayor said.</p></body></html>".encode()
LIMIT = 1_000_000
BOMB = gzip.compress(b"a" * 50 * LIMIT)


class Server(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    agents: list[str | None] = []  # noqa: RUF012 - the handler is made anew for each request

    def log_message(self, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        self.agents.append(self.headers.get("User-Agent"))
        name = self.path.partition("?")[0].strip("/").replace("-", "_")
        getattr(self, f"give_{name}", self.give_nothing)()

    def answer(self, body: bytes = b"", status: int = 200, **headers: str) -> None:
        self.send_response(status)
        sent = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body))}
        for name, value in {**sent, **{key.replace("_", "-"): value for key, value in headers.items()}}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def give_nothing(self) -> None:
        self.answer(b"gone", 404)

    def give_page(self) -> None:
        self.answer(PAGE)

    def give_zipped(self) -> None:
        self.answer(gzip.compress(PAGE), Content_Encoding="gzip")

    def give_deflated(self) -> None:
        self.answer(zlib.compress(PAGE), Content_Encoding="deflate")

    def give_half_zipped(self) -> None:
        self.answer(gzip.compress(PAGE)[:60], Content_Encoding="gzip")

    def give_brotli(self) -> None:
        self.answer(b"\x1b\x00", Content_Encoding="br")

    def give_bomb(self) -> None:
        self.answer(BOMB, Content_Encoding="gzip")

    def give_large(self) -> None:
        self.answer(b"a" * (LIMIT + 1))

    def give_short(self) -> None:
        self.answer(PAGE[:20], Content_Length="1000")
        self.close_connection = True

    def give_denied(self) -> None:
        self.answer(b"no", 403)

    def give_film(self) -> None:
        self.answer(b"\0\0\0 ftypisom", Content_Type="video/mp4")

    def give_pdf(self) -> None:
        self.answer(b"%PDF-1.7", Content_Type="application/pdf")

    def give_moved(self) -> None:
        self.answer(status=302, Location="/page?x=1#top")

    def give_round(self) -> None:
        self.answer(status=301, Location="/round")

    def give_to_file(self) -> None:
        self.answer(status=302, Location="file:///etc/passwd")

    def give_to_private(self) -> None:
        self.answer(status=302, Location=f"http://127.0.0.2:{self.headers['Host'].rpartition(':')[2]}/page")

    def give_dripping(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "100000")
        self.end_headers()
        self.drip()

    def give_long_head(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for number in range(400):
            self.wfile.write(b"X-%d: %s\r\n" % (number, b"y" * 1000))

    def give_reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.rfile.close()
        self.connection.close()
        self.close_connection = True

    def give_to_data(self) -> None:
        self.answer(status=302, Location="data:text/html,<p>x</p>")

    def give_to_mail(self) -> None:
        self.answer(status=302, Location=f"http://127.0.0.1:25/{self.path}")

    def give_nothing_new(self) -> None:
        self.answer(status=304, ETag='"a"')

    def give_endless_zip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        try:
            self.wfile.write(gzip.compress(b"")[:10])
            while True:
                self.wfile.write(b"\x00\x00\x00\xff\xff" * 20_000)  # empty stored blocks: all wrapping, no content
        except OSError:
            self.close_connection = True

    def give_dripping_head(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        self.drip()

    def drip(self) -> None:
        try:
            for _ in range(50):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.1)
        except OSError:
            self.close_connection = True


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    """The address of a server on the loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    server.daemon_threads = True
    with listening(server):
        yield f"http://127.0.0.1:{server.server_port}"


HERE = Limits(max_bytes=LIMIT, seconds=1.5, allowed=networks(["127.0.0.0/8"]))
get: Callable[[str], Fetched] = partial(fetch, limits=HERE)


@pytest.mark.parametrize("name", ["page", "zipped", "deflated", "moved"])
def test_a_page_is_had(origin: str, name: str) -> None:
    found = get(f"{origin}/{name}")
    assert (found.body, found.media_type, found.charset) == (PAGE, "text/html", "utf-8")
    assert found.url == f"{origin}/{name}"
    assert Server.agents[-1] == USER_AGENT


def test_the_address_after_redirects(origin: str) -> None:
    assert get(f"{origin}/moved").final_url == f"{origin}/page?x=1#top"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("nowhere", "not_found"),
        ("denied", "http_status"),
        ("film", "unsupported"),
        ("brotli", "unsupported"),
        ("large", "too_large"),
        ("bomb", "too_large"),
        ("short", "truncated"),
        ("half-zipped", "truncated"),
        ("round", "collect"),
        ("to-file", "refused_address"),
        ("to-data", "refused_address"),
        ("to-mail", "refused_address"),
        ("long-head", "truncated"),
        ("reset", "unreachable"),
        ("endless-zip", "too_large"),
        ("dripping", "timeout"),
        ("dripping-head", "timeout"),
    ],
)
def test_what_goes_wrong_has_a_code_and_a_way_out(origin: str, name: str, code: str) -> None:
    started = time.monotonic()
    with pytest.raises(CollectError) as error:
        get(f"{origin}/{name}")
    assert error.value.code == code
    assert error.value.remedy
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{port}/page",
        "http://localhost:{port}/page",
        "http://2130706433:{port}/page",
        "http://127.1:{port}/page",
        "http://0x7f000001:{port}/page",
        "http://user:secret@127.0.0.1:{port}/page",
        "http://[::1]:{port}/page",
        "http://[::ffff:127.0.0.1]:{port}/page",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://100.64.0.1/",
        "http://0.0.0.0:{port}/page",
        "ftp://127.0.0.1/page",
        "file:///etc/passwd",
        "data:text/html,<p>x</p>",
        "http:///page",
        "http://post.example:22/",
        "http://post.example/" + "a" * 5_000,
        "http://[64:ff9b:1::7f00:1]:{port}/page",
        "http://[::ffff:7f00:1]:{port}/page",
        "http://post.example:99999/",
    ],
)
def test_what_is_not_on_the_public_net_is_refused(origin: str, url: str) -> None:
    asked = len(Server.agents)
    with pytest.raises(CollectError) as error:
        fetch(url.format(port=origin.rpartition(":")[2]))
    assert error.value.code == "refused_address"
    assert len(Server.agents) == asked


def test_a_redirect_leads_to_no_private_address(origin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def only_the_server(address: Address) -> bool:
        return address == ip_address("127.0.0.1")

    monkeypatch.setattr(sayso.collect.http, "is_public", only_the_server)
    assert fetch(f"{origin}/page").body == PAGE
    with pytest.raises(CollectError) as error:
        fetch(f"{origin}/to-private")
    assert error.value.code == "refused_address"


def test_a_host_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [(2, 1, 6, "", ("93.184.215.14", 80)), (2, 1, 6, "", ("10.0.0.7", 80))]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: answers)
    with pytest.raises(CollectError, match=r"10\.0\.0\.7"):
        fetch("http://post.example/")


def test_the_connection_is_made_to_the_address_that_was_checked(origin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    port = int(origin.rpartition(":")[2])
    asked: list[str] = []

    def rebinding(host: str, *_: object, **__: object) -> list[object]:
        asked.append(host)
        at = {1: "127.0.0.1"}.get(asked.count(host), "10.0.0.7")
        return [(2, 1, 6, "", (at if host == "post.example" else host, port))]

    monkeypatch.setattr("sayso.collect.http.socket.getaddrinfo", rebinding)
    assert get(f"http://post.example:{port}/page").body == PAGE
    assert asked == ["post.example", "127.0.0.1"]


def test_a_host_is_tried_at_its_next_address(origin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    port = int(origin.rpartition(":")[2])
    answers = [(2, 1, 6, "", ("127.0.0.9", 1)), (2, 1, 6, "", ("127.0.0.1", port))]
    monkeypatch.setattr("sayso.collect.http.socket.getaddrinfo", lambda *_, **__: answers)
    assert get(f"http://post.example:{port}/page").body == PAGE


def test_a_name_that_takes_too_long_to_resolve(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*_: object, **__: object) -> list[object]:
        time.sleep(4)
        return []

    monkeypatch.setattr("sayso.collect.http.socket.getaddrinfo", slow)
    started = time.monotonic()
    with pytest.raises(CollectError) as error:
        get("http://post.example/")
    assert error.value.code == "timeout"
    assert time.monotonic() - started < 3


def test_one_request_follows_nothing_and_says_what_came(origin: str) -> None:
    moved = request(f"{origin}/moved", {}, HERE)
    assert (moved.status, moved.leads_to, moved.body) == (302, "/page?x=1#top", b"")
    new = request(f"{origin}/nothing-new", {"If-None-Match": '"a"'}, HERE)
    assert (new.status, new.header("ETAG"), new.leads_to) == (304, '"a"', None)
    assert request(f"{origin}/denied", {}, HERE).status == 403
    assert request(f"{origin}/pdf", {}, HERE).media_type == "application/pdf"


def test_addresses_beside_files_as_items(origin: str) -> None:
    found = list(
        collect(
            [f"{origin}/moved", f"{origin}/nowhere", "http://127.0.0.1:1/x"],
            Declared(outlet="The Sarn Post"),
            verbatim=False,
            now=lambda: "2026-05-05T00:00:00+00:00",
            max_bytes=LIMIT,
            fetch=lambda url: fetch(url, Limits() if url.endswith(":1/x") else HERE),
        )
    )
    page, *failures = found
    assert isinstance(page, Capture)
    assert page.declared == Declared(outlet="The Sarn Post", url=f"{origin}/page?x=1#top")
    assert read_capture(page, ("en",)).text == "Forty people were hurt in Ostermark’s market on Friday, the mayor said."
    assert [failure.code for failure in failures if isinstance(failure, Failure)] == ["not_found", "refused_address"]
