"""The one HTTP client. What it fetches is hostile: sizes, times, redirects and addresses are bounded.

Names are resolved once, every address is checked, and the connection is made to an address that was checked: a name
that answers differently the second time leads nowhere else. TLS still asks for the host's own certificate.
"""

import ipaddress
import queue
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import urljoin, urlsplit

import httpcore2
import httpx2

from sayso.collect.addresses import Address, Network, is_public
from sayso.collect.refusals import (
    CertificateError,
    HttpStatusError,
    PageNotFoundError,
    RefusedAddressError,
    TimeoutReachedError,
    TooLargeError,
    TruncatedError,
    UnreachableError,
    UnsupportedError,
)
from sayso.errors import CollectError, ConfigError
from sayso.model.answer import Answer

USER_AGENT = "Sayso/0.1 (+the ledger of a running story; reads pages for one person or desk)"
LONGEST_CONTACT = 200
MAX_BYTES = 20_000_000
MAX_REDIRECTS = 5
TOTAL_SECONDS = 60.0
STEP_SECONDS = 15.0
LONGEST_ADDRESS = 4_000
FIRST_FREE_PORT = 1024
"""Ports below it belong to other services than the web, but for two."""
WEB_PORTS = frozenset({80, 443})
MOST_TRIED = 4
"""Addresses of one host tried at most."""
_CHUNK = 65_536
_READ_KINDS = (
    "text/",
    "application/xml",
    "application/rss",
    "application/atom",
    "application/feed+json",
    "application/json",
    "application/xhtml",
    "application/rdf",
    "application/pdf",
)


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a request may go. `allowed`: networks that may be reached though they are not on the public net."""

    max_bytes: int = MAX_BYTES
    seconds: float = TOTAL_SECONDS
    allowed: tuple[Network, ...] = ()


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server sent. `final_url` is the address after redirects; `body` is decompressed."""

    url: str
    final_url: str
    body: bytes
    media_type: str
    charset: str | None = None
    headers: tuple[tuple[str, str], ...] = field(default=())


def user_agent(contact: str) -> str:
    """What we call ourselves to every server, with an address to write to. Raises ConfigError."""
    if not contact:
        return USER_AGENT
    if not (contact.isascii() and contact.isprintable()) or len(contact) > LONGEST_CONTACT or set("()") & set(contact):
        raise ConfigError("no contact that a header can hold", item=contact, remedy="give a web or mail address")
    return f"Sayso/0.1 (+{contact})"


def fetch(url: str, limits: Limits | None = None, *, agent: str = USER_AGENT) -> Fetched:
    """GET a page of a kind that we read, within the limits' seconds in all; each redirect is checked anew.

    Raises CollectError.
    """
    limits = limits or Limits()
    deadline = time.monotonic() + limits.seconds
    at = url
    for _ in range(MAX_REDIRECTS + 1):
        answer = _request(at, {"User-Agent": agent}, limits, deadline, item=url)
        if answer.leads_to is None:
            return _page(answer, url)
        at = urljoin(at, answer.leads_to)
    raise CollectError("redirected too often", item=url, remedy="give the article's own address")


def request(url: str, headers: Mapping[str, str], limits: Limits) -> Answer:
    """One GET, whatever comes back: redirects are not followed, and only a page (200) has a body. Raises CollectError."""
    return _request(url, headers, limits, time.monotonic() + limits.seconds, item=url)


def post(url: str, body: bytes, headers: Mapping[str, str], limits: Limits, *, is_read: bool = False) -> Answer:
    """One POST to the public net; what comes back is its status, and its body where that is read. Raises CollectError."""
    deadline = time.monotonic() + limits.seconds
    return _request(url, headers, limits, deadline, item=url, posted=body, is_read=is_read)


def _page(answer: Answer, url: str) -> Fetched:
    """The answer, if it is a page of a kind that we read."""
    if answer.status in (404, 410):
        raise PageNotFoundError("the server has no such page", item=url, remedy="check the address")
    if answer.status != 200:
        said = f"the server answered {answer.status}"
        raise HttpStatusError(said, item=url, remedy="open it in a browser and save the page")
    if not answer.media_type.startswith(_READ_KINDS):
        raise UnsupportedError(f"it is {answer.media_type}, no text", item=url, remedy="save the text of it as a file")
    return Fetched(url, answer.url, answer.body, answer.media_type, answer.charset, answer.headers)


def _request(
    at: str,
    headers: Mapping[str, str],
    limits: Limits,
    deadline: float,
    *,
    item: str,
    posted: bytes | None = None,
    is_read: bool = True,
) -> Answer:
    """One request. `item` is the address that people know it by; `posted` makes it a POST."""
    _check_address(at, item)
    sent = {"Accept-Encoding": "gzip", "Accept": "text/html,application/xml;q=0.9,*/*;q=0.5", **headers}
    try:
        with (
            _client(deadline, limits.allowed) as client,
            client.stream(
                "GET" if posted is None else "POST", at, headers=sent, content=posted, follow_redirects=False
            ) as answer,
        ):
            if not is_read:
                return Answer(url=at, status=answer.status_code, media_type="")
            return _read(answer, at, deadline, limits.max_bytes)
    except httpx2.TimeoutException as error:
        raise TimeoutReachedError("the server took too long", item=item, remedy="try again later") from error
    except httpx2.RemoteProtocolError as error:
        raise TruncatedError(f"the answer broke off: {error}", item=item, remedy="try again later") from error
    except httpx2.TransportError as error:
        raise _unreachable(error, item) from error
    except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as error:
        raise CollectError(f"cannot be fetched: {error}", item=item, remedy="check the address, try later") from error


def _unreachable(error: Exception, item: str) -> CollectError:
    """A connection that was not made, or broke: of a wrong certificate, or else."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            said = f"its certificate is not valid: {cause.verify_message}"
            return CertificateError(said, item=item, remedy="ask the outlet, or try again later")
        cause = cause.__cause__ or cause.__context__
    return UnreachableError(f"cannot be reached: {error}", item=item, remedy="check the address, try later")


def _client(deadline: float, allowed: tuple[Network, ...]) -> httpx2.Client:
    """A client for one request: nothing of the environment, no cookies, the guarded network below it."""
    transport = httpx2.HTTPTransport(verify=_certificates(), trust_env=False)
    guarded = _GuardedNetwork(deadline, allowed)
    pool = httpcore2.ConnectionPool(_certificates(), network_backend=guarded)
    transport._pool = pool  # noqa: SLF001 - the transport's own constructor takes no backend
    return httpx2.Client(transport=transport, timeout=STEP_SECONDS, trust_env=False)


@cache
def _certificates() -> ssl.SSLContext:
    """Whom to trust: loaded once, for it takes a while."""
    return httpx2.create_ssl_context(trust_env=False)


def _check_address(at: str, item: str) -> None:
    try:
        parts = urlsplit(at)
        port = parts.port if parts.port is not None else 80
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname) and len(at) <= LONGEST_ADDRESS
        is_web = is_web and (port in WEB_PORTS or port >= FIRST_FREE_PORT)
    except ValueError:
        is_web = False
    if not is_web:
        raise RefusedAddressError(f"no web address: {at[:100]}", item=item, remedy="give an http or https address")


def _read(answer: httpx2.Response, at: str, deadline: float, max_bytes: int) -> Answer:
    """The answer with the body of a page; nothing else has one that we want."""
    media_type = answer.headers.get("content-type", "text/html").partition(";")[0].strip().lower() or "text/html"
    body = b""
    if answer.status_code == 200:
        raw = _within(answer.iter_raw(), at, deadline, max_bytes)
        body = b"".join(_within(_unzipped(answer, raw, at), at, deadline, max_bytes))
    return Answer(
        url=at,
        status=answer.status_code,
        body=body,
        media_type=media_type,
        charset=answer.charset_encoding,
        headers=tuple(answer.headers.items()),
    )


def _unzipped(answer: httpx2.Response, raw: Iterator[bytes], url: str) -> Iterator[bytes]:
    """The body in pieces of at most `_CHUNK` bytes, so that a bomb is met before it is unpacked."""
    encoding = answer.headers.get("content-encoding", "identity").strip().lower()
    if encoding in ("identity", ""):
        yield from raw
        return
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise UnsupportedError(f"compressed as {encoding[:20]}", item=url, remedy="save the page as a file")
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)
    try:
        for packed in raw:
            yield unpacker.decompress(packed, _CHUNK)
            while unpacker.unconsumed_tail:
                yield unpacker.decompress(unpacker.unconsumed_tail, _CHUNK)
    except zlib.error as error:
        raise TruncatedError(f"the compression is broken: {error}", item=url, remedy="try again later") from error
    if not unpacker.eof:
        raise TruncatedError("the compressed answer broke off", item=url, remedy="try again later")


def _within(pieces: Iterable[bytes], url: str, deadline: float, max_bytes: int) -> Iterator[bytes]:
    """The pieces, while they are small enough in sum and come in time."""
    received = 0
    for piece in pieces:
        received += len(piece)
        if received > max_bytes:
            raise TooLargeError(f"larger than {max_bytes / 1e6:g} MB", item=url, remedy="save the part you need")
        if time.monotonic() > deadline:
            raise TimeoutReachedError("the server took too long", item=url, remedy="try again later")
        yield piece


class _GuardedNetwork(httpcore2.NetworkBackend):
    """Connects to checked addresses alone, and lets no step outlast the deadline."""

    def __init__(self, deadline: float, allowed: tuple[Network, ...]) -> None:
        self._deadline = deadline
        self._allowed = allowed
        self._inner = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """A connection to the first address of `host` that answers, if all of them may be reached."""
        addresses = checked_addresses(host, port, self._allowed, seconds=_left(self._deadline, timeout))
        for last, address in enumerate(addresses, start=1 - len(addresses)):
            left = _left(self._deadline, timeout)
            try:
                stream = self._inner.connect_tcp(str(address), port, left, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout):
                if last == 0:
                    raise
            else:
                return _TimedStream(stream, self._deadline)
        raise httpcore2.ConnectError("no address")


class _TimedStream(httpcore2.NetworkStream):
    """A connection whose every read and write ends with the deadline: a server that drips bytes gains nothing."""

    def __init__(self, inner: httpcore2.NetworkStream, deadline: float) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """As the inner stream's, within the time left."""
        return self._inner.read(max_bytes, _left(self._deadline, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """As the inner stream's, within the time left."""
        self._inner.write(buffer, _left(self._deadline, timeout))

    def close(self) -> None:
        """Close the inner stream."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """TLS for the host's own name over the same connection."""
        secured = self._inner.start_tls(ssl_context, server_hostname, _left(self._deadline, timeout))
        return _TimedStream(secured, self._deadline)

    def get_extra_info(self, info: str) -> object:
        """As the inner stream's."""
        return self._inner.get_extra_info(info)


def _left(deadline: float, timeout: float | None) -> float:
    """The seconds a step may take. Raises httpcore2.ReadTimeout when none are left."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore2.ReadTimeout("no time is left")
    return left if timeout is None else min(left, timeout)


def checked_addresses(
    host: str, port: int, allowed: tuple[Network, ...] = (), *, seconds: float = STEP_SECONDS
) -> list[Address]:
    """The first few addresses of a host, if every one of its addresses may be reached. Raises CollectError."""
    addresses = list(dict.fromkeys(_resolved(host, port, seconds)))
    for address in addresses:
        if not is_public(address) and not any(address in network for network in allowed):
            leads = "is" if host.strip("[]") == str(address) else f"leads to {address}, which is"
            said = f"{host} {leads} not on the public net"
            raise RefusedAddressError(said, item=host, remedy="save the page as a file and add that")
    return addresses[:MOST_TRIED]


def _resolved(host: str, port: int, seconds: float) -> list[Address]:
    """All addresses of a host. The system's resolver knows no deadline, so it is waited for from outside."""
    answers: queue.Queue[list[str] | OSError | UnicodeError] = queue.Queue(1)

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            answers.put(error)
        else:
            answers.put([str(entry[4][0]).partition("%")[0] for entry in found])

    threading.Thread(target=ask, daemon=True).start()
    try:
        answer = answers.get(timeout=seconds)
    except queue.Empty as error:
        raise TimeoutReachedError("the name took too long to resolve", item=host, remedy="try again later") from error
    if isinstance(answer, Exception):
        raise UnreachableError(f"no such host: {host}", item=host, remedy="check the address") from answer
    return [ipaddress.ip_address(text) for text in answer]
