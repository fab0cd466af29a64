"""Terms: on which address the desk listens, under which names it answers, and whether people have to sign in."""

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from sayso.config import Config
from sayso.desk.guard import LOOPBACK
from sayso.errors import AccessError, ConfigError


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """How the desk is reached."""

    hosts: frozenset[str] = LOOPBACK
    """Names that it answers to, without port."""
    must_sign_in: bool = False
    """Nobody comes in without an account, even if the last one is removed."""
    is_https: bool = False


def terms_of(config: Config, host: str, *, has_accounts: bool) -> Terms:
    """The terms for listening on `host`. Raises AccessError without accounts where others can reach it, ConfigError."""
    if is_loopback(host) and not config.desk_address:
        return Terms()
    if not has_accounts:
        raise AccessError(
            "others could reach the desk here, and there is no account to sign in with",
            item=host if not is_loopback(host) else config.desk_address,
            remedy="make one with `sayso accounts add NAME`, or serve it on 127.0.0.1 alone",
        )
    found = _address(config.desk_address)
    if found is None:
        raise ConfigError(
            "the desk has to know its address" if not config.desk_address else "this is no address of a desk",
            item=config.desk_address or host,
            remedy="set desk_address to what people type, such as https://desk.example.org",
        )
    return Terms(hosts=LOOPBACK | {found.hostname or ""}, must_sign_in=True, is_https=found.scheme == "https")


def is_loopback(host: str) -> bool:
    """True where nobody but this machine can reach an address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _address(written: str) -> SplitResult | None:
    try:
        found = urlsplit(written)
        is_whole = found.scheme in ("http", "https") and found.hostname and found.path in ("", "/")
    except ValueError:
        return None
    return found if is_whole and not (found.query or found.fragment or found.username) else None
