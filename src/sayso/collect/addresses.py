"""Which addresses may be fetched: those of the public net, and no others."""

import ipaddress

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_CGNAT = ipaddress.ip_network("100.64.0.0/10")
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
"""NAT64: an IPv4 address in IPv6 clothes."""
_COMPATIBLE = ipaddress.ip_network("::/96")


def is_public(address: Address) -> bool:
    """True for addresses of the public net alone: no private, loopback, link-local, CGNAT, wrapped or reserved one."""
    if address.is_multicast or not address.is_global:
        return False
    if isinstance(address, ipaddress.IPv4Address):
        return address not in _CGNAT
    wraps_another = address.ipv4_mapped or address.sixtofour or address.teredo
    return not wraps_another and address not in _TRANSLATED and address not in _COMPATIBLE
