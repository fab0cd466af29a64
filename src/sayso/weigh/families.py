"""Families: outlets of one publishing house, by the user's settings, by what is publicly known, by domain.

What outlets of one family have from a source they do not name, or are cited for, is one origin: two desks of one publisher
are one. A family is looked up by the outlet's domain and, where there is none or the user says so, by its exact name.
"""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any, Final

from sayso.errors import ConfigError
from sayso.model.report import Report
from sayso.model.terms import folded

DOMAIN: Final = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,8}[a-z][a-z0-9-]{1,62}", re.IGNORECASE)
LANGUAGES: Final = frozenset(
    "ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko ky lt lv mk mn ms mt "
    "my nb ne nl nn no pa pl ps pt ro ru sk sl sq sr sv sw ta te tg th tk tr uk ur uz vi zh "
    "arabic azeri bengali chinese english espanol french german hindi japanese korean persian polish portuguese russian "
    "spanish turkish ukrainian urdu".split()
)
"""What stands before a domain that is a language edition: ISO 639-1 codes, and names of languages as they are written there."""
SHARED: Final = frozenset("ac co com edu go gob gouv gov mil ne net or org".split())
"""Second levels that countries sell names below: `com.ua` is nobody's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Outlets of one house. `why`: what says so, in words for people."""

    name: str
    domains: tuple[str, ...] = ()
    """With all that stands below them."""
    names: tuple[str, ...] = ()
    """Exact names of outlets, “the” and letter case aside."""
    why: str


@dataclass(frozen=True, slots=True)
class Families:
    """Families to look up: `given` by the user, who outranks what is `known`."""

    given: tuple[Family, ...] = ()
    known: tuple[Family, ...] = ()
    platforms: frozenset[str] = frozenset()
    """Domains below which strangers publish side by side."""
    _given: Mapping[str, Family] = field(init=False, repr=False, compare=False)
    _known: Mapping[str, Family] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Look-ups, made once."""
        object.__setattr__(self, "_given", _by_key(self.given))
        object.__setattr__(self, "_known", _by_key(self.known))

    def named(self, name: str) -> Family | None:
        """The family of an outlet or agency of which only the name is known."""
        key = _plain(name)
        return self._given.get(key) or self._known.get(key)

    def of(self, report: Report) -> Family | None:
        """The family of who first printed a report: the agency whose line it carries, else its outlet."""
        if report.agency or not report.outlet:
            return self.named(report.agency) if report.agency else None
        host = self.host(report)
        if host is None:
            return self.named(report.outlet.name)
        above = _above(host)
        given = next((self._given[part] for part in above if part in self._given), None)
        known = next((self._known[part] for part in above if part in self._known), None)
        return given or self._given.get(_plain(report.outlet.name)) or known

    def host(self, report: Report) -> str | None:
        """The domain of the outlet itself; null for what stands on somebody else's: a post, what a feed took over."""
        domain = report.outlet.domain if report.outlet else None
        if not domain or report.form == "post" or report.feed_source:
            return None
        return None if self.platforms & set(_above(domain)) else domain.casefold()

    def by_report(self, reports: Iterable[Report]) -> Mapping[str, Family]:
        """The family of each report that has one.

        Outlets of one domain are known by each other: its language editions, and a site with the name of its feed.
        """
        held = tuple(reports)
        found = {report.id: family for report in held if (family := self.of(report))}
        domains: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
        for report in held:
            if report.id not in found and report.outlet and not report.agency and (host := self.host(report)):
                domains[edition_of(host)][report.id] = (host, report.outlet.name)
        for domain, outlets in domains.items():
            if len(set(outlets.values())) > 1:
                many_hosts = len({host for host, _ in outlets.values()}) > 1
                why = f"language editions of {domain}" if many_hosts else f"all at {domain}"
                found |= dict.fromkeys(outlets, Family(name=domain, domains=(domain,), why=why))
        return found


def families(settings: Iterable[str] = ()) -> Families:
    """What is known, and above it the user's: each `NAME = DOMAIN OR OUTLET, …`. Raises ConfigError."""
    known, platforms = _read()
    return Families(given=tuple(map(_given_family, settings)), known=known, platforms=platforms)


def edition_of(host: str) -> str:
    """The domain that a host is a language edition of; else the host: `ru.varnpost.example` and `varnpost.example`."""
    label, _, rest = host.casefold().partition(".")
    parts = rest.split(".")
    is_nobodys = len(parts) == 2 and parts[0] in SHARED and len(parts[1]) == 2  # `it.com.ua` is a name below `com.ua`
    return rest if label in LANGUAGES and len(parts) > 1 and not is_nobodys else host.casefold()


def _given_family(written: str) -> Family:
    name, _, members = (part.strip() for part in written.partition("="))
    parts = tuple(part.strip() for part in members.split(",") if part.strip())
    if not name or not parts:
        raise ConfigError(
            "no family of outlets",
            item=f"families = {written!r}",
            remedy="write it as “Varn Group = varnpost.example, varntimes.example, The Varn Echo”",
        )
    domains = tuple(part.casefold().removeprefix("www.") for part in parts if DOMAIN.fullmatch(part))
    return Family(name=name, domains=domains, names=parts, why="by your settings")


@cache
def _read() -> tuple[tuple[Family, ...], frozenset[str]]:
    written: dict[str, Any] = tomllib.loads(files("sayso.weigh").joinpath("families.toml").read_text(encoding="utf-8"))
    known = tuple(
        Family(
            name=row["name"],
            domains=tuple(row["domains"]),
            names=tuple(row.get("names", ())),
            why=f"{row['why']}, as of {written['as_of']}",
        )
        for row in written["family"]
    )
    return known, frozenset(written["platforms"])


def _by_key(listed: Iterable[Family]) -> Mapping[str, Family]:
    """By domain and by name, the first that is listed."""
    found: dict[str, Family] = {}
    for family in listed:
        for key in (*family.domains, *map(_plain, family.names)):
            found.setdefault(key, family)
    return found


def _above(host: str) -> list[str]:
    """The host and what it stands below, the nearest first."""
    parts = host.casefold().split(".")
    return [".".join(parts[n:]) for n in range(len(parts))]


def _plain(name: str) -> str:
    return " ".join(folded(name).split()).removeprefix("the ")


KNOWN: Final = families()
"""Without settings."""
