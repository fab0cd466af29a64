"""The one HTTP client. Everything fetched is hostile: sizes, times, redirects and addresses are bounded."""

import ipaddress
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

import httpx2

from sayso.errors import CollectError

USER_AGENT = "Sayso/0.1 (news ledger; reads pages for one person or desk)"
MAX_BYTES = 20_000_000
MAX_REDIRECTS = 5
TOTAL_SECONDS = 60.0
STEP_SECONDS = 15.0
CGNAT = ipaddress.ip_network("100.64.0.0/10")
REDIRECTS = frozenset({301, 302, 303, 307, 308})

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class RefusedAddressError(CollectError):
    """The address is not on the public net."""

    code = "refused_address"


class TooLargeError(CollectError):
    """The body is over the limit."""

    code = "too_large"


class TimeoutReachedError(CollectError):
    """The server took too long."""

    code = "timeout"


class HttpStatusError(CollectError):
    """The server answered with an error."""

    code = "http_status"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server sent. `final_url` is the address after redirects."""

    url: str
    final_url: str
    body: bytes
    media_type: str
    charset: str | None = None
    headers: tuple[tuple[str, str], ...] = field(default=())


def fetch(url: str, *, max_bytes: int = MAX_BYTES, allow_private: bool = False) -> Fetched:
    """GET a page. Redirects are followed by hand, each checked anew. Raises CollectError."""
    deadline = time.monotonic() + TOTAL_SECONDS
    at = url
    with httpx2.Client(
        headers={"User-Agent": USER_AGENT}, timeout=STEP_SECONDS, follow_redirects=False, trust_env=False
    ) as client:
        for _ in range(MAX_REDIRECTS + 1):
            fetched, onward = _get(client, url, at, deadline, max_bytes=max_bytes, allow_private=allow_private)
            if fetched is not None:
                return fetched
            at = urljoin(at, onward)
    raise CollectError("redirected too often", item=url, remedy="give the article's own address")


def _get(
    client: httpx2.Client, url: str, at: str, deadline: float, *, max_bytes: int, allow_private: bool
) -> tuple[Fetched | None, str]:
    """One step: the page, or where it sends us."""
    target, host = _pinned(at, url, allow_private=allow_private)
    try:
        with client.stream("GET", target, headers={"Host": host}, extensions={"sni_hostname": _hostname(at)}) as answer:
            if answer.status_code in REDIRECTS and "location" in answer.headers:
                return None, answer.headers["location"]
            if answer.status_code >= 400:
                raise HttpStatusError(
                    f"the server answered {answer.status_code}",
                    item=url,
                    remedy="open it in a browser and save the page",
                )
            body = b"".join(_bounded(answer, url, deadline, max_bytes))
            return _fetched(url, at, answer, body), ""
    except httpx2.TimeoutException as error:
        raise TimeoutReachedError("the server took too long", item=url, remedy="try again later") from error
    except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as error:
        raise CollectError(
            f"cannot be fetched: {error}", item=url, remedy="check the address, try again later"
        ) from error


def _fetched(url: str, at: str, answer: httpx2.Response, body: bytes) -> Fetched:
    media_type, _, _ = answer.headers.get("content-type", "text/html").partition(";")
    return Fetched(
        url=url,
        final_url=at,
        body=body,
        media_type=media_type.strip().lower(),
        charset=answer.charset_encoding,
        headers=tuple(answer.headers.items()),
    )


def _bounded(answer: httpx2.Response, url: str, deadline: float, max_bytes: int) -> Iterator[bytes]:
    """The decompressed body, while it is small enough and comes fast enough."""
    received = 0
    for chunk in answer.iter_bytes(65_536):
        received += len(chunk)
        if received > max_bytes:
            raise TooLargeError(f"larger than {max_bytes // 1_000_000} MB", item=url, remedy="save the part you need")
        if time.monotonic() > deadline:
            raise TimeoutReachedError("the server took too long", item=url, remedy="try again later")
        yield chunk


def _hostname(url: str) -> str:
    return urlsplit(url).hostname or ""


def _pinned(at: str, url: str, *, allow_private: bool) -> tuple[str, str]:
    """The address with its host replaced by the IP we checked, and the Host header: no second look-up can differ."""
    try:
        parts = urlsplit(at)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError as error:
        raise CollectError("no valid address", item=url, remedy="check the address") from error
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise RefusedAddressError(f"not a web address: {at[:100]}", item=url, remedy="give an http or https address")
    address = _checked_address(parts.hostname, port, url, allow_private=allow_private)
    literal = f"[{address}]" if address.version == 6 else str(address)
    shown = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    host = shown if parts.port is None else f"{shown}:{parts.port}"
    return parts._replace(netloc=f"{literal}:{port}", fragment="").geturl(), host


def _checked_address(hostname: str, port: int, url: str, *, allow_private: bool) -> Address:
    """The first address of a host, if every one of its addresses is public."""
    try:
        found = socket.getaddrinfo(hostname, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise CollectError(f"no such host: {hostname}", item=url, remedy="check the address") from error
    addresses = [ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found]
    refused = [address for address in addresses if not is_public(address)]
    if refused and not allow_private:
        raise RefusedAddressError(
            f"{hostname} leads to {refused[0]}, which is not on the public net",
            item=url,
            remedy="save the page as a file and add that",
        )
    return addresses[0]


def is_public(address: Address) -> bool:
    """True for addresses of the public net alone: no private, loopback, link-local, CGNAT, mapped or reserved one."""
    if isinstance(address, ipaddress.IPv6Address):
        wraps_another = address.ipv4_mapped or address.sixtofour or address.teredo
        return address.is_global and not address.is_multicast and not wraps_another
    return address.is_global and not address.is_multicast and address not in CGNAT
