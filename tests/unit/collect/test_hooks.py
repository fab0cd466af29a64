"""Posting to hooks: the public net alone, no redirects; what each answer means."""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network

import pytest

from sayso.collect.hooks import post_hook
from sayso.collect.http import Limits
from sayso.model.mailing import Outcome
from tests.listening import listening

ALLOWED = Limits(allowed=(ip_network("127.0.0.0/8"),))


class Listener(ThreadingHTTPServer):
    """A server that keeps what it is sent and answers as its path says."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.got: list[tuple[str, bytes, dict[str, str]]] = []


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        """Keep, and answer."""
        assert isinstance(self.server, Listener)
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.got.append((self.path, body, {key.lower(): value for key, value in self.headers.items()}))
        self.send_response(int(self.path.strip("/")))
        self.send_header("Location", "/200")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Quiet."""


def post(url: str, limits: Limits = ALLOWED) -> Outcome:
    return post_hook(url, b"{}", (("webhook-id", "m1"), ("Content-Type", "application/json")), limits=limits, agent="x")


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        (200, "accepted"),
        (204, "accepted"),
        (302, "refused"),
        (410, "refused"),
        (404, "later"),
        (429, "later"),
        (500, "later"),
    ],
)
def test_what_an_answer_means(status: int, verdict: str) -> None:
    with listening(Listener()) as server:
        assert post(f"http://127.0.0.1:{server.server_port}/{status}").verdict == verdict
    ((path, body, headers),) = server.got
    assert (path, body, headers["webhook-id"]) == (f"/{status}", b"{}", "m1")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{port}/200",
        "http://localhost:{port}/200",
        "http://[::1]:{port}/200",
        "http://169.254.169.254/latest",
        "http://10.0.0.1/",
        "http://0x7f000001:{port}/200",
        "http://[::ffff:127.0.0.1]:{port}/200",
        "file:///etc/passwd",
    ],
)
def test_a_private_address_gets_nothing(url: str) -> None:
    with listening(Listener()) as server:
        outcome = post(url.format(port=server.server_port), Limits())
    assert outcome.verdict in ("refused", "later")
    assert not server.got


def test_nobody_there_is_later() -> None:
    assert post("http://127.0.0.1:1025/200").verdict == "later"
