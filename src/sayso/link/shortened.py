"""Shortened: which fuller name a short form stands for, and which names are one family."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from sayso.link.names import WORD
from sayso.model.moment import Moment
from sayso.model.terms import stem

Mention = tuple[str, str, str, str]
"""Key, name, key of the affiliation or "", report."""
ANYWHERE = ""
"""In place of a report: what a short form stands for where the report itself does not say."""
OFFICE_OF = re.compile(
    r"^(?:the )?([^,]*\b(?:Ministry|Agency|Army|Police|Service|Government|Staff|Council|Prosecutor))['’]s "
    r"[\w -]*\b(?:office|department|unit|directorate|bureau|branch|registry|service|desk)$"
)
"""“the Home Ministry's registry office” speaks for the ministry."""


class Unions:
    """Disjoint sets of keys; a set is known by its body with the longest key, else by its longest person."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names
        self.parent: dict[str, str] = {}

    def root(self, key: str) -> str:
        """The key by which the set is known."""
        while self.parent.get(key, key) != key:
            key = self.parent[key]
        return key

    def unite(self, one: str, other: str) -> None:
        """Make two sets one."""
        first, second = self.root(one), self.root(other)
        if first != second:
            kept = min(first, second, key=lambda k: (k.startswith("person:"), -len(k), k))
            self.parent[second if kept == first else first] = kept

    def initials(self, key: str) -> str:
        """The capitals of a name of several words: NIS; "" for others."""
        capitals = [word[0] for word in WORD.findall(self.names.get(key, "")) if word[0].isupper()]
        return "".join(capitals).lower() if len(capitals) > 1 else ""


def shortened(mentions: list[Mention], unions: Unions, published: Mapping[str, Moment]) -> dict[tuple[str, str], str]:
    """Short forms resolved: within their report first, then to the one fuller form there is, or the one that stood before.

    Who is named later alone cannot be meant.
    """
    by_report: dict[str, set[str]] = defaultdict(set)
    since: dict[str, Moment] = {}
    for key, _, _, report in mentions:
        by_report[report].add(key)
        since[key] = min(since.get(key, published[report]), published[report])
    local: dict[tuple[str, str], str] = {}
    for report, keys in sorted(by_report.items()):
        for key in sorted(keys):
            fuller = _one_fuller(key, keys, unions) or _one_fuller(key, since, unions)
            if fuller is None:
                before = (other for other, first in since.items() if first <= published[report])
                fuller = _one_fuller(key, before, unions)
            if fuller:
                local[report, key] = fuller
    for key in sorted(since):
        if fuller := _one_fuller(key, since, unions):
            local[ANYWHERE, key] = fuller
    return local


def _one_fuller(key: str, keys: Iterable[str], unions: Unions) -> str | None:
    """The fuller form of a short name, where there is exactly one."""
    fuller = sorted(other for other in keys if other != key and _is_short_of(key, other, unions))
    longest = [k for k in fuller if not any(k != o and _is_short_of(k, o, unions) for o in fuller)]
    return longest[0] if len(longest) == 1 else None


def _is_short_of(key: str, other: str, unions: Unions) -> bool:
    """`dahl` of `lene dahl`; `ministry defense` of `kethr ministry defense`; `nis` of National Intelligence Service."""
    branch, _, short = key.partition(":")
    other_branch, _, full = other.partition(":")
    first, second = short.split(), full.split()
    if branch == "body" and other_branch == "person":
        return len(first) == 1 and len(second) > 1 and first[0] == stem(second[-1])
    if branch != other_branch:
        return False
    if len(first) >= len(second):
        return False
    if branch == "person":
        return first[-1] == second[-1] and set(first) <= set(second)
    if OFFICE_OF.match(unions.names.get(other, "")):
        return False
    return set(first) < set(second) or (len(first) == 1 and short == unions.initials(other))
