"""The one HTTP client. What it fetches is hostile: sizes, times, redirects and addresses are bounded.

Names are resolved once, every address is checked, and the connection is made to the address that was checked: a name
that answers differently the second time leads nowhere else. TLS still asks for the host's own certificate.
"""

import ipaddress
import socket
import ssl
import time
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

import httpcore2
import httpx2

from sayso.collect.addresses import Address, is_public
from sayso.collect.refusals import (
    HttpStatusError,
    PageNotFoundError,
    RefusedAddressError,
    TimeoutReachedError,
    TooLargeError,
    TruncatedError,
    UnsupportedError,
)
from sayso.errors import CollectError

USER_AGENT = "Sayso/0.1 (+the ledger of a running story; reads pages for one person or desk)"
MAX_BYTES = 20_000_000
MAX_REDIRECTS = 5
TOTAL_SECONDS = 60.0
STEP_SECONDS = 15.0
REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 65_536
_READ_KINDS = (
    "text/",
    "application/xml",
    "application/rss",
    "application/atom",
    "application/xhtml",
    "application/rdf",
)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server sent. `final_url` is the address after redirects; `body` is decompressed."""

    url: str
    final_url: str
    body: bytes
    media_type: str
    charset: str | None = None
    headers: tuple[tuple[str, str], ...] = field(default=())


def fetch(
    url: str, *, max_bytes: int = MAX_BYTES, allow_private: bool = False, seconds: float = TOTAL_SECONDS
) -> Fetched:
    """GET a page within `seconds` in all; each redirect is checked anew. Raises CollectError.

    `allow_private` lets it reach machines that are not on the public net (for tests, and for a desk's own server).
    """
    deadline = time.monotonic() + seconds
    transport = httpx2.HTTPTransport(trust_env=False)
    guarded = _GuardedNetwork(deadline, allow_private=allow_private)
    pool = httpcore2.ConnectionPool(httpx2.create_ssl_context(trust_env=False), network_backend=guarded)
    transport._pool = pool  # noqa: SLF001 - the transport's own constructor takes no backend
    with httpx2.Client(transport=transport, timeout=STEP_SECONDS, trust_env=False) as client:
        at = url
        for _ in range(MAX_REDIRECTS + 1):
            found = _step(client, url, at, deadline, max_bytes)
            if isinstance(found, Fetched):
                return found
            at = found
    raise CollectError("redirected too often", item=url, remedy="give the article's own address")


def _step(client: httpx2.Client, url: str, at: str, deadline: float, max_bytes: int) -> Fetched | str:
    """One request: the page, or the address it sends us to."""
    _check_scheme(at, url)
    headers = {
        "User-Agent": USER_AGENT,
        "Accept-Encoding": "gzip",
        "Accept": "text/html,application/xml;q=0.9,*/*;q=0.5",
    }
    try:
        with client.stream("GET", at, headers=headers, follow_redirects=False) as answer:
            if answer.status_code in REDIRECTS and "location" in answer.headers:
                return urljoin(at, answer.headers["location"])
            return _read(answer, url, at, deadline, max_bytes)
    except httpx2.TimeoutException as error:
        raise TimeoutReachedError("the server took too long", item=url, remedy="try again later") from error
    except httpx2.RemoteProtocolError as error:
        raise TruncatedError(f"the answer broke off: {error}", item=url, remedy="try again later") from error
    except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as error:
        raise CollectError(f"cannot be fetched: {error}", item=url, remedy="check the address, try later") from error


def _check_scheme(at: str, url: str) -> None:
    try:
        parts = urlsplit(at)
        is_web = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_web = False
    if not is_web:
        raise RefusedAddressError(f"no web address: {at[:100]}", item=url, remedy="give an http or https address")


def _read(answer: httpx2.Response, url: str, at: str, deadline: float, max_bytes: int) -> Fetched:
    """The answer's body, if it is a page of a kind that we read."""
    if answer.status_code in (404, 410):
        raise PageNotFoundError("the server has no such page", item=url, remedy="check the address")
    if answer.status_code != 200:
        said = f"the server answered {answer.status_code}"
        raise HttpStatusError(said, item=url, remedy="open it in a browser and save the page")
    media_type = answer.headers.get("content-type", "text/html").partition(";")[0].strip().lower() or "text/html"
    if not media_type.startswith(_READ_KINDS):
        raise UnsupportedError(f"it is {media_type}, no text", item=url, remedy="save the text of it as a file")
    return Fetched(
        url=url,
        final_url=at,
        body=b"".join(_within(_unzipped(answer, url), url, deadline, max_bytes)),
        media_type=media_type,
        charset=answer.charset_encoding,
        headers=tuple(answer.headers.items()),
    )


def _unzipped(answer: httpx2.Response, url: str) -> Iterator[bytes]:
    """The body in pieces of at most `_CHUNK` bytes, so that a bomb is met before it is unpacked."""
    encoding = answer.headers.get("content-encoding", "identity").strip().lower()
    if encoding in ("identity", ""):
        yield from answer.iter_raw()
        return
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise UnsupportedError(f"compressed as {encoding[:20]}", item=url, remedy="save the page as a file")
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)
    try:
        for packed in answer.iter_raw():
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

    def __init__(self, deadline: float, *, allow_private: bool) -> None:
        self._deadline = deadline
        self._allow_private = allow_private
        self._inner = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """A connection to the first address of `host`, if all of them may be reached."""
        address = checked_address(host, port, allow_private=self._allow_private)
        left = _left(self._deadline, timeout)
        stream = self._inner.connect_tcp(str(address), port, left, local_address, socket_options)
        return _TimedStream(stream, self._deadline)


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


def checked_address(host: str, port: int, *, allow_private: bool = False) -> Address:
    """The first address of a host, if every one of its addresses is public. Raises CollectError."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise CollectError(f"no such host: {host}", item=host, remedy="check the address") from error
    addresses = [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
    refused = [address for address in addresses if not is_public(address)]
    if refused and not allow_private:
        said = f"{host} leads to {refused[0]}, which is not on the public net"
        raise RefusedAddressError(said, item=host, remedy="save the page as a file and add that")
    return addresses[0]
