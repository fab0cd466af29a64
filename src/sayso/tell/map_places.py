"""Map places: the literal places of reports with the statements that name them. A mention is not control of a place."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sayso.model.findings import Findings
from sayso.model.place import Place
from sayso.model.words import Iso
from sayso.tell.extents import Extent, extent
from sayso.tell.located import located
from sayso.tell.timeline import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A literal mention of a place in a report, with the entries whose words hold it (none: it stands elsewhere)."""

    place: Place
    report: str
    outlet: str | None
    published: Iso | None
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPlace:
    """A place with all that names it. `is_area`: it is as wide as a country or a region; its point is no place in it."""

    key: str
    name: str
    lat: float
    lon: float
    feature: str
    country: str | None
    is_area: bool
    mentions: tuple[Mention, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The statements that name it, each once, latest first."""
        found = {entry.id: entry for mention in self.mentions for entry in mention.entries}
        return tuple(sorted(found.values(), key=lambda entry: (entry.when or Extent(0, 0), entry.id), reverse=True))

    @property
    def reports(self) -> tuple[tuple[str, str | None], ...]:
        """Reports that name it, with their outlets, each once."""
        return tuple(dict.fromkeys((mention.report, mention.outlet) for mention in self.mentions))


def mentions(readings: Iterable[Findings], entries: Iterable[Entry]) -> tuple[Mention, ...]:
    """Every literal mention in an original report. Reprints name nothing anew; "the Kremlin said" names no place."""
    by_id = {entry.id: entry for entry in entries}
    return tuple(
        Mention(
            place=found.place,
            report=found.report,
            outlet=(found.outlet.name or found.outlet.domain) if found.outlet else None,
            published=found.published,
            entries=tuple(by_id[key] for key in found.statements if key in by_id),
        )
        for reading in readings
        if reading.report.copy_of is None
        for found in located(reading, {})
        if found.place.use == "literal"
    )


def between(found: Iterable[Mention], first: Iso | None, last: Iso | None) -> tuple[Mention, ...]:
    """Mentions in statements (else reports) of a part of time, open where no bound is given; without one, undated too."""
    start, end = extent(first), extent(last)
    if start is None and end is None:
        return tuple(found)
    shown = Extent(start.start if start else 0.0, end.end if end else 1e9)
    return tuple(mention for mention in found if any(shown.meets(when) for when in _times(mention)))


def _times(mention: Mention) -> list[Extent]:
    said = [entry.when for entry in mention.entries if entry.when]
    published = extent(mention.published)
    return said or ([published] if published else [])


def map_places(found: Iterable[Mention]) -> tuple[MapPlace, ...]:
    """Places with coordinates, those most often named first."""
    groups: dict[str, list[Mention]] = {}
    for mention in found:
        if mention.place.lat is not None and mention.place.lon is not None:
            groups.setdefault(_key(mention.place), []).append(mention)
    places = [_place(key, held) for key, held in groups.items()]
    return tuple(sorted(places, key=lambda place: (-len(place.mentions), place.name)))


def unplaced(found: Iterable[Mention]) -> list[tuple[str, int]]:
    """Names without coordinates, and how often they stand: no coordinates rather than wrong ones."""
    count = Counter(mention.place.name for mention in found if mention.place.lat is None or mention.place.lon is None)
    return sorted(count.items(), key=lambda item: (-item[1], item[0]))


def _key(place: Place) -> str:
    return str(place.geonames) if place.geonames else f"{place.name}@{place.lat:.2f},{place.lon:.2f}"


def _place(key: str, held: Sequence[Mention]) -> MapPlace:
    place = held[0].place
    names: Mapping[str, int] = Counter(mention.place.name for mention in held)
    return MapPlace(
        key=key,
        name=max(names, key=lambda name: (names[name], name)),
        lat=place.lat or 0.0,
        lon=place.lon or 0.0,
        feature=place.feature,
        country=place.country,
        is_area=place.precision == "area" or place.feature in ("country", "region", "continent", "area"),
        mentions=tuple(held),
    )
