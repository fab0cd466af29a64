"""Resolution: which of the places that bear a name is meant, by container, population and the company it keeps.

Every name spreads its weight over what it may mean; each meaning gains by the weight that other names of the report put
on its country, its region and its neighbourhood. Three rounds settle it; the cost is linear in names and meanings.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sayso.extract.lexicon.metonyms import CAPITALS
from sayso.extract.place_atlas import Name, goes_by
from sayso.extract.place_mentions import Mention
from sayso.model.place import GazetteerEntry

ROUNDS: Final = 3
POPULATION: Final = 0.5
"""What a factor e of population is worth against one full vote of context."""
ALTERNATE: Final = -2.0
COUNTRY: Final = 1.5
CONTINENT: Final = 4.0
REGION: Final = 0.3
CAPITAL: Final = 2.0
SAME_COUNTRY: Final = 4.0
SAME_REGION: Final = 4.5
NEAR: Final = 3.0
CELL: Final = 1.5
"""Degrees: places in the same or an adjoining cell of this size are neighbours."""
THIN: Final = 0.3
"""A meaning whose share stays below is not told apart from the others: left null."""
AROUND_KM: Final = 60.0
"""A town is in a county when it is this close to the county's point."""


@dataclass
class _Group:
    """All mentions of one name, with the share of each meaning."""

    entries: tuple[GazetteerEntry, ...]
    prior: list[float]
    count: int
    shares: list[float]


def resolve(mentions: Sequence[Mention], hints: Iterable[Name] = ()) -> list[GazetteerEntry | None]:
    """For each mention the place it means; None where no place is known or the evidence is thin."""
    chosen: list[GazetteerEntry | None] = [None] * len(mentions)
    by_key: dict[str, list[int]] = defaultdict(list)
    for n, mention in enumerate(mentions):
        by_key[_key(mention.name)].append(n)
    groups = {key: _group(mentions, numbers) for key, numbers in by_key.items()}
    groups.update({f"hint {n}": _whole(name.entries, name, 1) for n, name in enumerate(hints) if name.entries})
    _settle(groups)
    for key, numbers in by_key.items():
        best = _best(groups[key])
        for n in numbers:
            held = _contained(mentions[n])
            chosen[n] = best if held is None or best in held else _best(_whole(held, mentions[n].name, 1))
    return chosen


def _key(name: Name) -> str:
    """A name's key; "the Kursk region" beside "Kursk" is a name of its own."""
    only_regions = bool(name.entries) and all(entry.feature == "region" for entry in name.entries)
    return f"{name.key} region" if only_regions else name.key


def _group(mentions: Sequence[Mention], numbers: Sequence[int]) -> _Group:
    """A name's meanings: those its containers allow, where it has any ("Paris, Texas" once settles Paris)."""
    for n in numbers:
        held = _contained(mentions[n])
        if held:
            return _whole(held, mentions[n].name, len(numbers))
    return _whole(mentions[numbers[0]].name.entries, mentions[numbers[0]].name, len(numbers))


def _whole(entries: tuple[GazetteerEntry, ...], name: Name, count: int) -> _Group:
    prior = [_prior(entry, name) for entry in entries]
    return _Group(entries, prior, count, _softmax(prior))


def _prior(entry: GazetteerEntry, name: Name) -> float:
    """What a meaning has before the rest of the report is read."""
    score = POPULATION * math.log(entry.population + 500)
    score += {"country": COUNTRY, "continent": CONTINENT, "region": REGION}.get(entry.feature, 0.0)
    if entry.feature == "city" and CAPITALS.get(name.key) == entry.country:
        score += CAPITAL
    return score if goes_by(entry, name.key) else score + ALTERNATE


def _softmax(scores: Sequence[float]) -> list[float]:
    if not scores:
        return []
    top = max(scores)
    powers = [math.exp(s - top) for s in scores]
    total = sum(powers)
    return [p / total for p in powers]


def _contained(mention: Mention) -> tuple[GazetteerEntry, ...] | None:
    """The meanings that lie in the place named right after ("Oxford, North Carolina"); None without such a place."""
    if mention.container is None:
        return None
    outer = [e for e in mention.container.name.entries if e.feature in ("region", "country")]
    held = tuple(e for e in mention.name.entries if any(lies_in(e, o) for o in outer))
    return held or None


def lies_in(inner: GazetteerEntry, outer: GazetteerEntry) -> bool:
    """True where the gazetteer has `inner` in `outer`, or beside its point if that is a county."""
    if inner == outer or inner.country != outer.country:
        return False
    if outer.feature == "country":
        return True
    if outer.region is None or outer.region == outer.name:
        return inner.region == outer.name
    return inner.region == outer.region and km_between(inner, outer) < AROUND_KM


def km_between(one: GazetteerEntry, other: GazetteerEntry) -> float:
    """Kilometres on the globe between two points (haversine)."""
    a, b, c, d = map(math.radians, (one.lat, one.lon, other.lat, other.lon))
    h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 2 * 6371.0 * math.asin(min(1.0, math.sqrt(h)))


_Key = tuple[str, object, object]
ALL: Final[_Key] = ("all", None, None)


def _settle(groups: Mapping[str, _Group]) -> None:
    for _ in range(ROUNDS):
        votes: dict[_Key, float] = defaultdict(float)
        for group in groups.values():
            _cast(votes, group)
        for group in groups.values():
            group.shares = _softmax(_scores(group, votes))


def _cast(votes: dict[_Key, float], group: _Group) -> None:
    """Add a name's shares to the countries, regions and cells of its meanings; repetition counts with its root."""
    for key, weight in _own(group).items():
        votes[key] += weight


def _own(group: _Group) -> dict[_Key, float]:
    mine: dict[_Key, float] = defaultdict(float)
    weight = math.sqrt(group.count)
    for entry, share in zip(group.entries, group.shares, strict=True):
        for key in _areas(entry):
            mine[key] += share * weight
    mine[ALL] += weight if group.entries else 0.0
    return mine


def _areas(entry: GazetteerEntry) -> list[_Key]:
    """What a meaning votes for."""
    areas: list[_Key] = []
    if entry.country:
        areas.append(("country", entry.country, None))
    if entry.region:
        areas.append(("region", entry.country, entry.region))
    if entry.feature not in ("country", "continent") and not (entry.feature == "region" and entry.region == entry.name):
        areas.append(_cell(entry))
    return areas


def _cell(entry: GazetteerEntry, up: int = 0, right: int = 0) -> _Key:
    return "cell", math.floor(entry.lat / CELL) + up, math.floor(entry.lon / CELL) + right


def _scores(group: _Group, votes: dict[_Key, float]) -> list[float]:
    """Prior and context of each meaning; a name does not vote for itself."""
    mine = _own(group)
    others = max(votes[ALL] - mine[ALL], 0.0)
    if others <= 0:
        return group.prior
    sure = others / (others + 1.0)

    def share(key: _Key) -> float:
        return max(votes.get(key, 0.0) - mine.get(key, 0.0), 0.0) / others

    scores = []
    for entry, prior in zip(group.entries, group.prior, strict=True):
        near = sum(share(_cell(entry, up, right)) for up in (-1, 0, 1) for right in (-1, 0, 1))
        context = SAME_COUNTRY * math.sqrt(share(("country", entry.country, None)))
        context += SAME_REGION * math.sqrt(share(("region", entry.country, entry.region))) if entry.region else 0.0
        if entry.feature not in ("country", "continent"):
            context += NEAR * math.sqrt(min(near, 1.0))
        scores.append(prior + sure * context)
    return scores


def _best(group: _Group) -> GazetteerEntry | None:
    """The likeliest meaning; shares of meanings that lie together (a city and its province) count as one."""
    if not group.entries:
        return None
    n = max(range(len(group.entries)), key=lambda i: group.shares[i])
    best = group.entries[n]
    share = sum(s for e, s in zip(group.entries, group.shares, strict=True) if km_between(e, best) < AROUND_KM)
    return best if share >= THIN else None
