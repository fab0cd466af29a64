"""Which addresses may be fetched: those of the public net, and of networks that the settings name; no others."""

import ipaddress
from collections.abc import Iterable

from sayso.errors import ConfigError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_CGNAT = ipaddress.ip_network("100.64.0.0/10")
_CLOUD_HOST = ipaddress.ip_address("168.63.129.16")
"""A cloud's own service for its machines, behind an address that looks public."""
_NOT_PUBLIC = tuple(
    map(
        ipaddress.IPv6Network,
        (
            "64:ff9b::/96",  # NAT64: an IPv4 address in IPv6 clothes
            "64:ff9b:1::/48",  # the same, for local use
            "::/96",  # IPv4-compatible
            "fec0::/10",  # site-local, once
            "5f00::/16",  # segment routing
        ),
    )
)


def is_public(address: Address) -> bool:
    """True for addresses of the public net alone: no private, loopback, link-local, CGNAT, wrapped or reserved one."""
    if address.is_multicast or not address.is_global:
        return False
    if isinstance(address, ipaddress.IPv4Address):
        return address not in _CGNAT and address != _CLOUD_HOST
    wraps_another = address.ipv4_mapped or address.sixtofour or address.teredo
    return not wraps_another and not any(address in network for network in _NOT_PUBLIC)


def is_web(address: str) -> bool:
    """True for a web address, wherever it may lead."""
    return address.startswith(("http://", "https://"))


def networks(written: Iterable[str]) -> tuple[Network, ...]:
    """Networks as the settings name them (`10.1.0.0/16`, `fd00::/8`, `127.0.0.1`). Raises ConfigError."""
    found = []
    for text in written:
        try:
            found.append(ipaddress.ip_network(text))
        except ValueError as error:
            raise ConfigError(f"no network: {error}", item=text, remedy="write it as 10.1.0.0/16") from error
    return tuple(found)
