"""A web on this machine that behaves as badly as the real one: many hosts, and a fault in a third of the answers."""

import asyncio
import gzip
import json
import random
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from html import escape

FAULTS = (
    "hang",
    "reset",
    "cut",
    "too_many",
    "broken",
    "unavailable",
    "malformed",
    "moved",
    "half_zipped",
    "wrong_charset",
    "ring",
)
SHARE = 1 / 3
SYLLABLES = "ba be bi bo da de di do fa fe ga go ka ke la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se so ta te to va ve".split()
FORMATS = ("rss", "atom", "rdf", "json", "sitemap")
RETRY_AFTER_S = 1
BEAT_S, STALLED_S = 0.05, 0.15
YESTERDAY = time.time() - 86_400


@dataclass(slots=True)
class Story:
    """One article of this web."""

    number: int
    host: str
    path: str
    edition: int = 1
    is_deleted: bool = False
    announced: int = 1
    """The edition that its feed speaks of."""

    @property
    def is_closed(self) -> bool:
        """Its robots.txt asks not to fetch it."""
        return self.path.startswith("/closed/")

    @property
    def is_walled(self) -> bool:
        """Its server answers 403, always."""
        return self.path.startswith("/walled/")

    @property
    def teaser(self) -> str:
        """What its feed says of it."""
        return f"In brief, story {self.number}: {words(self.number, 12)} in the {self.announced}th telling."

    @property
    def text(self) -> str:
        """Its article."""
        lead = f"This is story {self.number} in edition {self.edition}."
        rest = [
            f"The mayor of {words(self.number * 50 + n, 1).title()} said that {words(self.number * 50 + n, 25)}."
            for n in range(4)
        ]
        return "</p><p>".join([lead, *rest])


def words(seed: int, count: int) -> str:
    """Words that no other seed has in this order."""
    chance = random.Random(seed)
    return " ".join("".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(count))


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came."""

    at: float
    host: str
    path: str
    agent: str
    fault: str | None


@dataclass
class RoughWeb:
    """The hosts, their feeds and stories, what was asked. Change it while it runs, under `lock`."""

    hosts: tuple[str, ...]
    feeds: tuple[tuple[str, str], ...]
    """Host and path of each, in one of FORMATS by its place."""
    port: int
    share: float = SHARE
    seed: int = 1
    stories: list[Story] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    stalls: list[tuple[float, float]] = field(default_factory=list)
    """From when to when this web itself stood still: what was sent meanwhile is heard late, and all at once."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)

    def url(self, host: str, path: str) -> str:
        """An address of this web."""
        return f"http://{host}:{self.port}{path}"

    def feed_urls(self) -> list[str]:
        """Of every feed."""
        return [self.url(host, path) for host, path in self.feeds]

    def publish(self, count: int) -> None:
        """Publish so many more stories, spread over the feeds."""
        with self.lock:
            for number in range(len(self.stories), len(self.stories) + count):
                host = self.feeds[number % len(self.feeds)][0]
                section = {7: "closed", 11: "walled"}.get(number % 20, "news")
                self.stories.append(Story(number, host, f"/{section}/{number % len(self.feeds)}/{number}"))

    def answer(self, host: str, path: str, agent: str, conditions: dict[str, str]) -> bytes | None:
        """The bytes to send, None for nothing at all; an empty body for a broken connection."""
        with self.lock:
            fault = self._chance.choice(FAULTS) if self._chance.random() < self.share else None
            if path.endswith(("/there", "/ring")):
                fault = "ring" if path.endswith("/ring") else None
            self.asked.append(Asked(time.time(), host, path, agent, fault))
            return self._faulty(fault, host, path, conditions)

    def _faulty(self, fault: str | None, host: str, path: str, conditions: dict[str, str]) -> bytes | None:
        at_once: dict[str | None, bytes | None] = {
            "hang": None,
            "reset": b"",
            "too_many": response(429, retry_after=str(RETRY_AFTER_S)),
            "broken": response(500),
            "unavailable": response(503),
        }
        if fault in at_once:
            return at_once[fault]
        if path.endswith("/ring"):
            return response(302, location=self.url(host, path))
        if fault in ("moved", "ring") and path != "/robots.txt":
            return response(302, location=self.url(host, path + ("/there" if fault == "moved" else "/ring")))
        whole = self._whole(host, path.removesuffix("/there"), conditions, fault)
        return _spoilt(fault, whole)

    def _whole(self, host: str, path: str, conditions: dict[str, str], fault: str | None) -> bytes:
        if path == "/robots.txt":
            return response(200, f"User-agent: *\nDisallow: /closed/\n# {host}\n", kind="text/plain")
        number = next((n for n, feed in enumerate(self.feeds) if feed == (host, path)), None)
        if number is not None:
            return self._feed(number, conditions, is_malformed=fault == "malformed")
        story = next((s for s in self.stories if (s.host, s.path) == (host, path)), None)
        if story is None:
            return response(404)
        if story.is_walled:
            return response(403)
        if story.is_deleted:
            return response(410)
        return self._page(story, conditions, is_malformed=fault == "malformed")

    def _page(self, story: Story, conditions: dict[str, str], *, is_malformed: bool) -> bytes:
        tag = f'"{story.number}-{story.edition}"'
        if conditions.get("if-none-match") == tag:
            return response(304, etag=tag)
        address = escape(self.url(story.host, story.path))
        body = (
            f'<!doctype html><html lang="en"><head><title>{words(story.number, 5)}</title><link rel="canonical" href="{address}">'
            f"</head><body><nav>Home</nav><article><h1>{words(story.number, 5)}</h1><p>{story.text}</p></article></body></html>"
        )
        if is_malformed:
            body = (
                body.replace("</p>", "</div>")
                .replace("</article></body></html>", "")
                .replace("<article>", "<article class=x id=>")
            )
        return response(200, body, kind="text/html; charset=utf-8", etag=tag)

    def _feed(self, number: int, conditions: dict[str, str], *, is_malformed: bool) -> bytes:
        mine = [s for s in self.stories if s.number % len(self.feeds) == number and not s.is_deleted]
        kind, body = FEEDS[FORMATS[number % len(FORMATS)]](self, mine[::-1])
        tag = f'"{sha256(body.encode()).hexdigest()[:12]}"'
        if conditions.get("if-none-match") == tag:
            return response(304, etag=tag)
        if is_malformed:
            middle = len(body) // 2
            body = self._chance.choice(
                [body[:middle], body[:middle] + "<<&\x01]]>" + body[middle:], "<html>Oops</html>", ""]
            )
        return response(200, body, kind=kind, etag=tag, cache_control="max-age=1")


def response(status: int, body: str | bytes = b"", *, kind: str = "text/html", **headers: str) -> bytes:
    """An HTTP answer; header names with _ for -."""
    sent = body.encode() if isinstance(body, str) else body
    named = {"Content-Type": kind, "Content-Length": str(len(sent)), "Connection": "close"}
    named |= {name.replace("_", "-").title(): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in named.items())
    return f"HTTP/1.1 {status} X\r\n{lines}\r\n".encode() + (b"" if status == 304 else sent)


def _spoilt(fault: str | None, whole: bytes) -> bytes:
    head, _, body = whole.partition(b"\r\n\r\n")
    if fault == "cut":
        return whole[: len(head) + 4 + len(body) // 2] if body else whole[: len(head) // 2]
    if fault == "half_zipped" and body:
        packed = gzip.compress(body)[:-12]
        lines = [line for line in head.split(b"\r\n") if not line.startswith(b"Content-Length")]
        return (
            b"\r\n".join([*lines, b"Content-Encoding: gzip", b"Content-Length: %d" % len(packed)])
            + b"\r\n\r\n"
            + packed
        )
    if fault == "wrong_charset":
        return head.replace(b"text/html; charset=utf-8", b"text/plain; charset=utf-16") + b"\r\n\r\n" + body
    return whole


def _rss(web: RoughWeb, stories: list[Story]) -> tuple[str, str]:
    items = "".join(
        f"<item><title>{words(s.number, 5)}</title><link>{escape(web.url(s.host, s.path))}?utm_source=rss</link>"
        f"<pubDate>{moment(s)}</pubDate><description>{s.teaser}</description></item>"
        for s in stories
    )
    return (
        "application/rss+xml",
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>Rough</title>{items}</channel></rss>',
    )


def _rdf(web: RoughWeb, stories: list[Story]) -> tuple[str, str]:
    items = "".join(
        f"<item><title>{words(s.number, 5)}</title><link>{escape(web.url(s.host, s.path))}</link><description>{s.teaser}</description></item>"
        for s in stories
    )
    spaces = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
    return "text/xml", f"<rdf:RDF {spaces}><channel><title>Rough</title></channel>{items}</rdf:RDF>"


def _atom(web: RoughWeb, stories: list[Story]) -> tuple[str, str]:
    items = "".join(
        f"<entry><id>tag:rough:{s.number}</id><title>{words(s.number, 5)}</title><link href='{escape(web.url(s.host, s.path))}'/>"
        f"<updated>{moment(s)}</updated><summary>{s.teaser}</summary></entry>"
        for s in stories
    )
    return "application/atom+xml", f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Rough</title>{items}</feed>'


def _json(web: RoughWeb, stories: list[Story]) -> tuple[str, str]:
    items = [
        {"id": str(s.number), "url": web.url(s.host, s.path), "title": words(s.number, 5), "content_text": s.teaser}
        for s in stories
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Rough", "items": items}
    return "application/feed+json", json.dumps(feed)


def _sitemap(web: RoughWeb, stories: list[Story]) -> tuple[str, str]:
    items = "".join(
        f"<url><loc>{escape(web.url(s.host, s.path))}</loc><lastmod>{moment(s)}</lastmod></url>" for s in stories
    )
    return "application/xml", f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{items}</urlset>'


FEEDS: dict[str, Callable[[RoughWeb, list[Story]], tuple[str, str]]] = {
    "rss": _rss,
    "atom": _atom,
    "rdf": _rdf,
    "json": _json,
    "sitemap": _sitemap,
}


def moment(story: Story) -> str:
    """When a story was announced last."""
    return datetime.fromtimestamp(YESTERDAY + 10 * story.number + story.announced, UTC).isoformat()


class _Server:
    """Serves a web on all of its hosts."""

    def __init__(self, web: RoughWeb, listening: list[socket.socket]) -> None:
        self._web = web
        self._listening = listening
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._stop = asyncio.Event()

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def _run(self) -> None:
        self._loop.run_until_complete(self._serve())

    async def _serve(self) -> None:
        servers = [await asyncio.start_server(self._talk, sock=one, backlog=64) for one in self._listening]
        beating = asyncio.create_task(self._beat())
        await self._stop.wait()
        beating.cancel()
        for server in servers:
            server.close()

    async def _beat(self) -> None:
        """Notice when this thread had no turn for longer than it asked for."""
        last = time.time()
        while True:
            await asyncio.sleep(BEAT_S)
            now = time.time()
            if now - last > STALLED_S:
                self._web.stalls.append((last, now))
            last = now

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])}
            path = head[0].split(" ")[1].partition("?")[0]
            host = writer.get_extra_info("sockname")[0]
            said = self._web.answer(host, path, headers.get("user-agent", ""), headers)
            if said is None:
                await reader.read()  # until the other side has had enough
            elif not said:
                linger = struct.pack("ii", 1, 0)
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            else:
                writer.write(said)
                await writer.drain()
        with suppress(OSError):
            writer.close()


@contextmanager
def rough_web(*, hosts: int, feeds: int, share: float = SHARE, seed: int = 1) -> Iterator[RoughWeb]:
    """A web of so many hosts and feeds, served on loopback addresses of their own."""
    addresses = tuple(f"127.66.{n // 250}.{n % 250 + 1}" for n in range(hosts))
    listening = [socket.create_server((addresses[0], 0))]
    port = listening[0].getsockname()[1]
    listening += [socket.create_server((address, port)) for address in addresses[1:]]
    named = tuple((addresses[n % hosts], f"/{FORMATS[n % len(FORMATS)]}/{n}.xml") for n in range(feeds))
    web = RoughWeb(addresses, named, port, share, seed)
    server = _Server(web, listening)
    server.start()
    try:
        yield web
    finally:
        server.stop()
