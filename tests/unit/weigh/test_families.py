"""Families: which outlets are of one house, and that one house is one origin."""

from dataclasses import replace
from typing import Any

import pytest

from sayso.errors import ConfigError
from sayso.model.claim import Claim
from sayso.model.findings import Findings
from sayso.model.report import Outlet, Report
from sayso.weigh.families import KNOWN, Families, edition_of, families
from sayso.weigh.weigh import weigh
from tests.unit.weigh.build import Said, count, linked_groups, report

VARN = ("Varn Group = varnpost.example, www.varntimes.example, The Varn Echo",)
DEAD = "300 people died in the Sela flood"
OTHERWISE = "the Sela flood killed 300 people in all"


def printed(name: str = "A Paper", domain: str | None = None, **fields: Any) -> Report:
    found = report("r", outlet=name).report
    return replace(found, outlet=Outlet(name=name, domain=domain), **fields)


@pytest.mark.parametrize(
    ("outlet", "family"),
    [
        (printed("BBC News", "bbc.co.uk"), "BBC"),
        (printed("BBC News Русская служба", "bbc.com"), "BBC"),
        (printed("Sport", "feeds.bbc.co.uk"), "BBC"),
        (printed("Sport", "notbbc.co.uk"), None),
        (printed("The BBC", None), "BBC"),
        (printed("RIA Novosti", "sputnikglobe.com"), "Rossiya Segodnya"),
        (printed("Ukrinform", "ukrinform.ua"), "Ukrinform"),
        (printed("Interfax-Ukraine", "interfax.com.ua"), None),
        (printed("Reuters", "a-paper.example"), None),
        (printed("A Paper", "a-paper.example", agency="Reuters"), "Reuters"),
        (printed("BBC News", "bbc.com", agency="Nordwire"), None),
        (printed("Jo Marsh", "bbc.com", form="post"), None),
        (printed("Nordwire", "bbc.com", feed_source="Nordwire"), None),
        (printed("El Pais", None), "Prisa"),
        (printed("", None), None),
        (replace(printed(), outlet=None), None),
    ],
)
def test_what_is_known_of_real_outlets(outlet: Report, family: str | None) -> None:
    found = KNOWN.of(outlet)
    assert (found.name if found else None) == family


@pytest.mark.parametrize(
    ("settings", "outlet", "family"),
    [
        (VARN, printed("Varn Post", "varnpost.example"), "Varn Group"),
        (VARN, printed("Varn Times", "VarnTimes.example"), "Varn Group"),
        (VARN, printed("Sela", "sela.varntimes.example"), "Varn Group"),
        (VARN, printed("varn ECHO", "elsewhere.example"), "Varn Group"),
        (VARN, printed("Varn", "varn.example"), None),
        (("Mine = bbc.com",), printed("BBC", "bbc.com"), "Mine"),
        (("Mine = bbc.com",), printed("BBC", "bbc.co.uk"), "BBC"),
        (("Mine = Radio Svoboda",), printed("Radio Svoboda", "svoboda.org"), "Mine"),
        (("First = a.example", "Second = a.example, b.example"), printed("A", "a.example"), "First"),
    ],
)
def test_settings_outrank_what_is_known(settings: tuple[str, ...], outlet: Report, family: str | None) -> None:
    found = families(settings).of(outlet)
    assert (found.name if found else None) == family


@pytest.mark.parametrize("written", ["Varn Group", "= a.example", "Varn Group =", "Varn Group = , ,", ""])
def test_a_setting_that_names_no_family_is_refused(written: str) -> None:
    with pytest.raises(ConfigError, match="no family of outlets"):
        families((written,))


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("en.varnpost.example", "varnpost.example"),
        ("RU.varnpost.example", "varnpost.example"),
        ("russian.varnpost.example", "varnpost.example"),
        ("uk.varnpost.com.ua", "varnpost.com.ua"),
        ("it.com.ua", "it.com.ua"),
        ("en.example", "en.example"),
        ("sport.varnpost.example", "sport.varnpost.example"),
        ("en", "en"),
        ("", ""),
    ],
)
def test_language_editions_by_domain(host: str, domain: str) -> None:
    assert edition_of(host) == domain


@pytest.mark.parametrize(
    ("hosts", "found"),
    [
        (("en.varnpost.example", "varnpost.example"), {"varnpost.example"}),
        (("en.varnpost.example", "ru.varnpost.example"), {"varnpost.example"}),
        (("varnpost.example", "varnpost.example"), {"varnpost.example"}),
        (("t.me", "t.me"), set()),
        (("en.varnpost.example", "varntimes.example"), set()),
        (("en.substack.com", "ru.substack.com"), set()),
        (("en.bbc.com", "ru.bbc.co.uk"), {"BBC"}),
    ],
)
def test_editions_are_known_by_each_other(hosts: tuple[str, ...], found: set[str]) -> None:
    held = [replace(printed(f"Paper {n}", host), id=f"r{n}") for n, host in enumerate(hosts)]
    assert {family.name for family in KNOWN.by_report(held).values()} == found


def test_two_reports_of_one_outlet_are_no_family() -> None:
    held = [replace(printed("Varn Post", "varnpost.example"), id=name) for name in ("r1", "r2")]
    assert KNOWN.by_report(held) == {}


def test_every_known_family_says_why_and_as_of_when() -> None:
    domains = [domain for family in KNOWN.known for domain in family.domains]
    assert len(domains) == len(set(domains))
    for family in KNOWN.known:
        assert family.domains
        assert len(family.why) > len(", as of 2025-01") + 10
        assert family.why.endswith(", as of 2025-01")
        assert all(domain == domain.casefold() and "/" not in domain for domain in family.domains)
        assert all(KNOWN.named(name) == family for name in family.names), "a name of two families"


def aide(words: str = DEAD, **fields: Any) -> Said:
    return Said(words, fields.pop("source", "an aide"), named=False, kind="person", figures=(count("300"),), **fields)


def in_outlet(id_: str, said: Said, name: str, domain: str | None = None) -> Findings:
    found = report(id_, said, outlet=name)
    return replace(found, report=replace(found.report, outlet=Outlet(name=name, domain=domain)))


def claim_of(*readings: Findings, known: Families = KNOWN) -> Claim:
    (claim,) = weigh(readings, linked_groups(*readings), (), known).claims
    return claim


ONE_HOUSE = [
    ("two aides", (aide(), aide(OTHERWISE))),
    ("the same words", (aide(), aide())),
    ("the second is told of by the first", (aide(), aide(OTHERWISE, via="Varn Times"))),
    ("the one cites the other", (aide(), Said(OTHERWISE, "Varn Times", kind="media", figures=(count("300"),)))),
]


@pytest.mark.parametrize("said", [said for _, said in ONE_HOUSE], ids=[name for name, _ in ONE_HOUSE])
def test_one_house_is_one_origin(said: tuple[Said, Said]) -> None:
    readings = (
        in_outlet("a", said[0], "Varn Times", "varntimes.example"),
        in_outlet("b", said[1], "Varn Post", "varnpost.example"),
    )
    claim = claim_of(*readings, known=families(VARN))
    assert (claim.origins_count, claim.unknown_count, claim.outlets_count) == (1, 0, 2)
    assert claim.status == "unnamed"
    assert [house.outlets for house in claim.houses] == [("Varn Times", "Varn Post")]
    assert claim.houses[0].why == "by your settings"


def test_two_houses_are_two_origins_and_one_house_says_so() -> None:
    readings = (
        in_outlet("a", aide(), "Varn Times", "varntimes.example"),
        in_outlet("b", aide(OTHERWISE), "Varn Post", "varnpost.example"),
    )
    apart = claim_of(*readings)
    assert (apart.origins_count, apart.houses) == (2, ())
    together = claim_of(*readings, known=families(VARN))
    assert "Varn Times and Varn Post are of one house (Varn Group: by your settings)" in together.origins[0].why
    assert together.speakers_count == 1


def test_who_is_named_is_counted_by_who_they_are_whatever_the_house() -> None:
    one = Said(DEAD, "the Castrel water board", figures=(count("300"),))
    other = Said(OTHERWISE, "the Relief Union", figures=(count("300"),))
    readings = (
        in_outlet("a", one, "Varn Times", "varntimes.example"),
        in_outlet("b", other, "Varn Post", "varnpost.example"),
    )
    assert claim_of(*readings, known=families(VARN)).origins_count == 2


def test_two_desks_that_are_cited_are_one_origin() -> None:
    cited = (("BBC Russian", DEAD), ("the BBC", OTHERWISE))
    readings = tuple(
        in_outlet(f"r{n}", Said(words, name, kind="media", figures=(count("300"),)), f"Paper {n}")
        for n, (name, words) in enumerate(cited)
    )
    claim = claim_of(*readings)
    assert [(origin.key, origin.kind) for origin in claim.origins] == [("house:BBC", "media")]


def test_what_a_house_is_cited_for_leads_to_what_its_other_outlet_has_it_from() -> None:
    board = Said(DEAD, "the Castrel water board", figures=(count("300"),))
    citing = Said(OTHERWISE, "BBC Russian", kind="media", figures=(count("300"),))
    readings = (in_outlet("a", board, "BBC News", "bbc.com"), in_outlet("b", citing, "A Paper"))
    claim = claim_of(*readings)
    assert [origin.name for origin in claim.origins] == ["the Castrel water board"]


def test_editions_of_one_name_are_told_apart_by_their_domains() -> None:
    readings = (
        in_outlet("a", aide(), "BBC News", "bbc.com"),
        in_outlet("b", aide(OTHERWISE), "BBC News", "bbc.co.uk"),
    )
    (house,) = claim_of(*readings).houses
    assert house.outlets == ("BBC News (bbc.com)", "BBC News (bbc.co.uk)")


def test_a_site_that_its_feed_calls_otherwise_is_one_origin() -> None:
    readings = (
        in_outlet("a", aide(), "Varn Post", "varnpost.example"),
        in_outlet("b", aide(OTHERWISE), "The Varn Post - Latest", "varnpost.example"),
    )
    claim = claim_of(*readings)
    assert (claim.origins_count, claim.outlets_count, claim.houses) == (1, 1, ())


def test_posts_at_one_address_are_of_as_many_outlets_as_people() -> None:
    posts = [in_outlet(name, aide(), f"{name} Marsh", "x.com") for name in ("a", "b")]
    posts = [replace(post, report=replace(post.report, form="post")) for post in posts]
    assert claim_of(*posts).outlets_count == 2


def test_the_order_of_reports_changes_nothing() -> None:
    readings = (
        in_outlet("a", aide(), "Varn Times", "varntimes.example"),
        in_outlet("b", aide(OTHERWISE), "Varn Post", "varnpost.example"),
        in_outlet("c", Said(DEAD, "The Varn Echo", kind="media", figures=(count("300"),)), "A Paper"),
    )
    assert claim_of(*readings, known=families(VARN)) == claim_of(*reversed(readings), known=families(VARN))
