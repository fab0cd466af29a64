"""The town that a paper is named for: "Paris" in the Paris Beacon is no town of France.

A local paper seldom says where it lies. Where its host or its name is that of a town and a word for papers, and the report
names nothing else of the country where the famous namesake lies, the town is one of a country whose papers are English.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from sayso.extract.lexicon.place_words import PAPERS
from sayso.extract.place_atlas import Atlas, Name
from sayso.extract.place_mentions import Mention
from sayso.extract.place_names import folded
from sayso.model.report import Report

ENGLISH: Final = frozenset({"US", "GB", "CA", "AU", "NZ", "IE", "ZA"})
"""Countries with local papers in English whose towns have famous namesakes elsewhere."""
ANYWHERE: Final = frozenset({"com", "net", "org", "info", "us"})
"""Domains of no country but that of most such papers."""
MOST_WORDS: Final = 3
"""Words for papers in one host at most."""


def host_of(report: Report) -> str:
    """The host that published a report, without `www.`; nothing where neither outlet nor address says it."""
    host = report.outlet.domain if report.outlet and report.outlet.domain else urlsplit(report.url or "").hostname
    return (host or "").removeprefix("www.")


def in_own_town(report: Report, mentions: Sequence[Mention], atlas: Atlas) -> list[Mention]:
    """The mentions, with that of the paper's own town meaning towns of countries with such papers alone."""
    keys = {m.name.key for m in mentions if m.name.entries and m.name.kind in {"gazetteer", "known"}}
    own = {key for key in keys if _is_named_for(report, key)}
    return [_at_home(m, mentions, atlas) if m.name.key in own else m for m in mentions]


def _is_named_for(report: Report, key: str) -> bool:
    label, _, domain = host_of(report).partition(".")
    compact = key.replace(" ", "")
    by_host = domain in ANYWHERE and _are_papers(label.replace("-", "").removeprefix("the").removeprefix(compact))
    named = folded(report.outlet.name).removeprefix("the ") if report.outlet else ""
    by_name = named.startswith(f"{key} ") and set(named.removeprefix(key).split()) <= PAPERS
    return (by_host and compact in label) or (by_name and domain in ANYWHERE | {""})


def _are_papers(words: str) -> bool:
    """True for "beacon", "dailynews": words for papers run together; false for nothing."""
    rests = {words}
    for _ in range(MOST_WORDS):
        rests = {rest.removeprefix(word) for rest in rests for word in PAPERS if rest.startswith(word)}
        if "" in rests:
            return True
    return False


def _at_home(mention: Mention, mentions: Sequence[Mention], atlas: Atlas) -> Mention:
    """The mention without meanings abroad, unless the report names something else of the famous namesake's country."""
    name = mention.name
    famous = name.entries[0].country
    others = (m.name for m in mentions if m.name.key != name.key and m.name.entries)
    if famous in ENGLISH or any(other.entries[0].country == famous for other in others):
        return mention
    towns = tuple(entry for entry in atlas.towns(name.printed) if entry.country in ENGLISH)
    return replace(mention, name=Name(name.printed, "gazetteer", towns)) if towns else mention
