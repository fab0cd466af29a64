"""Which addresses may be fetched."""

from ipaddress import ip_address

import pytest

from sayso.collect.addresses import is_public, networks
from sayso.errors import ConfigError

REFUSED = """
127.0.0.1 127.8.8.8 0.0.0.0 10.0.0.1 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 198.18.0.1 192.0.2.1 224.0.0.1
240.0.0.1 255.255.255.255 ::1 :: fe80::1 fc00::1 ff02::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 ::7f00:1
2002:7f00:1:: 2001:0:7f00:1::1 2001:db8::1 64:ff9b:1::7f00:1 fec0::1 5f00::1 168.63.129.16
""".split()


@pytest.mark.parametrize("address", REFUSED)
def test_refused(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.215.14", "2606:4700::1111"])
def test_public(address: str) -> None:
    assert is_public(ip_address(address))


def test_networks_of_the_settings() -> None:
    here, there = networks(["127.0.0.1", "fd00::/8"])
    assert ip_address("127.0.0.1") in here
    assert ip_address("127.0.0.2") not in here
    assert ip_address("fd12::1") in there


@pytest.mark.parametrize("written", ["localhost", "10.0.0.1/8", "10.0.0.0/99", "all"])
def test_what_is_no_network_is_told(written: str) -> None:
    with pytest.raises(ConfigError, match=r"10\.1\.0\.0/16"):
        networks([written])
