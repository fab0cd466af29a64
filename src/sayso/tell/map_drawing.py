"""Map drawing: outlines, a graticule, labelled towns, and places at the precision known: an area hollow, a town a dot.

Pure geometry; the template `drawings/map.svg` writes it down. The projection is equirectangular, true to shape at the
middle of what is shown.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, radians

from sayso.model.world_map import Outline, Ring, WorldMap
from sayso.tell.labels import Box, Label, around, place_labels
from sayso.tell.map_places import MapPlace

WIDTH, HEIGHT = 760.0, 460.0
TURN = 360.0
WORLD_SPAN, LEAST_SPAN = TURN, 3.0
"""Degrees of longitude across: at most, and at least, for the outlines are too coarse for less."""
NEAR, AREAS_NEAR = 20.0, 30.0
"""Marks of towns, and of areas, closer than this are one, with their number: what is covered cannot be read."""
MOST_APART = 0.1
"""Part of all mentions that may lie outside the view that the map opens with."""
MUCH_NARROWER = 0.5
"""Of the view of all places, for that view to be chosen instead."""
SMOOTH = 0.7
"""Corners of outlines closer than this to the one before are left out."""
MOST_TOWNS = 26
AREA = 15.0
"""Radius of the ring of an area that has no outline of its own."""


@dataclass(frozen=True, slots=True)
class View:
    """What part of the world is shown: the middle, and how many degrees of longitude it is wide."""

    lat: float
    lon: float
    span: float

    @property
    def squeeze(self) -> float:
        """How much shorter a degree of longitude is than one of latitude, at the middle."""
        return max(0.25, cos(radians(self.lat)))

    @property
    def scale(self) -> float:
        """Units for a degree of longitude."""
        return WIDTH / self.span

    def point(self, lat: float, lon: float) -> tuple[float, float]:
        """Where a place stands in the drawing."""
        x = WIDTH / 2 + (lon - self.lon) * self.scale
        y = HEIGHT / 2 - (lat - self.lat) * self.scale / self.squeeze
        return round(x, 1), round(y, 1)

    def moved(self, right: float = 0.0, up: float = 0.0, by: float = 1.0) -> "View":
        """The neighbouring view, in parts of what is shown; or the same one so many times as wide."""
        height = HEIGHT * self.squeeze / self.scale
        return kept(View(self.lat + up * height, self.lon + right * self.span, self.span * by))


def kept(view: View) -> View:
    """A view kept within the world and within what the outlines bear."""
    span = min(max(view.span, LEAST_SPAN), WORLD_SPAN)
    tall = HEIGHT * span * view.squeeze / WIDTH / 2
    furthest = max(0.0, 88.0 - tall)
    lon = max(0.0, TURN / 2 - span / 2)
    return View(
        round(min(max(view.lat, -furthest), furthest), 3), round(min(max(view.lon, -lon), lon), 3), round(span, 3)
    )


WORLD = View(0.0, 0.0, WORLD_SPAN)


def fitting(places: Sequence[MapPlace]) -> View:
    """A view of all places with some land around them; of the world without any."""
    if not places:
        return WORLD
    south, north = min(place.lat for place in places), max(place.lat for place in places)
    west, east = min(place.lon for place in places), max(place.lon for place in places)
    middle = View((south + north) / 2, (west + east) / 2, 1.0)
    tall = (north - south) / middle.squeeze * WIDTH / HEIGHT
    return kept(View(middle.lat, middle.lon, max(12.0, (east - west) * 1.35 + 2, tall * 1.35 + 2)))


def opening(places: Sequence[MapPlace]) -> View:
    """A view of nearly all mentions, where a few places far away would leave them no room; else of all places."""
    whole = fitting(places)
    south, north = _bulk([(place.lat, len(place.mentions)) for place in places])
    west, east = _bulk([(place.lon, len(place.mentions)) for place in places])
    found = fitting([one for one in places if south <= one.lat <= north and west <= one.lon <= east])
    return found if found.span < whole.span * MUCH_NARROWER else whole


def _bulk(weighed: Iterable[tuple[float, int]]) -> tuple[float, float]:
    """The shortest stretch that nearly all the weight lies in."""
    ordered = sorted(weighed)
    least = (1 - MOST_APART / 2) * sum(weight for _, weight in ordered)
    found, held, first = (-TURN, TURN), 0, 0
    for last, weight in ordered:
        held += weight
        while held - ordered[first][1] >= least:
            held -= ordered[first][1]
            first += 1
        if held >= least:
            found = min(found, (ordered[first][0], last), key=lambda stretch: stretch[1] - stretch[0])
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class MapMark:
    """A place, or several so near that they are one mark."""

    x: float
    y: float
    places: tuple[MapPlace, ...]
    is_area: bool
    radius: float
    label: Label | None = None

    @property
    def count(self) -> int:
        """Mentions."""
        return sum(len(place.mentions) for place in self.places)


@dataclass(frozen=True, slots=True)
class Shape:
    """A country's outline. `is_named`: the reports name it as a whole."""

    path: str
    is_named: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MapDrawing:
    """All of it. Places outside the view are counted, not drawn."""

    view: View
    shapes: tuple[Shape, ...]
    graticule: tuple[str, ...]
    countries: tuple[Label, ...]
    towns: tuple[tuple[float, float, Label], ...]
    marks: tuple[MapMark, ...]
    outside: tuple[MapPlace, ...]
    width: float = WIDTH
    height: float = HEIGHT


def map_drawing(ground: WorldMap, places: Sequence[MapPlace], view: View) -> MapDrawing:
    """Draw places on the ground, in a view."""
    inside = [place for place in places if _is_inside(*view.point(place.lat, place.lon))]
    named = {place.country for place in places if place.feature == "country"}
    marks = _marks(inside, view)
    frame = Box(4, 4, WIDTH - 4, HEIGHT - 4)
    taken = [around(mark.x, mark.y, mark.radius + 2) for mark in marks]
    labels = _mark_labels(marks, taken, frame)
    taken += [_box(label) for label in labels if label]
    towns = _towns(ground, view, {place.name for place in inside}, taken, frame)
    taken += [_box(label) for _, _, label in towns]
    return MapDrawing(
        view=view,
        shapes=tuple(
            Shape(path, outline.code in named if outline.code else False)
            for outline in ground.countries
            if (path := _path(outline, view))
        ),
        graticule=tuple(_graticule(view)),
        countries=_countries(ground, view, {place.name for place in inside}, taken, frame),
        towns=towns,
        marks=tuple(_labelled(mark, label) for mark, label in zip(marks, labels, strict=True)),
        outside=tuple(place for place in places if place not in inside),
    )


def _mark_labels(marks: Sequence[MapMark], taken: Sequence[Box], frame: Box) -> list[Label | None]:
    """Names beside the marks, those of dots first; an area's stands outside its ring."""
    found: dict[int, Label | None] = {}
    for is_area, gap in ((False, 13.0), (True, AREA + 4)):
        mine = [number for number, mark in enumerate(marks) if mark.is_area is is_area]
        held = [*taken, *(_box(label) for label in found.values() if label)]
        wanted = [(_label(marks[number]), marks[number].x, marks[number].y) for number in mine]
        found.update(zip(mine, place_labels(wanted, held, frame, gap), strict=True))
    return [found[number] for number in range(len(marks))]


def _is_inside(x: float, y: float) -> bool:
    return 0 <= x <= WIDTH and 0 <= y <= HEIGHT


def _label(mark: MapMark) -> str:
    more = len(mark.places) - 1
    return f"{mark.places[0].name}{f' and {more} more' if more else ''}"


def _labelled(mark: MapMark, label: Label | None) -> MapMark:
    return MapMark(x=mark.x, y=mark.y, places=mark.places, is_area=mark.is_area, radius=mark.radius, label=label)


def _box(label: Label) -> Box:
    wide = len(label.text) * 6.3
    left = label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    return Box(left, label.y - 10, left + wide, label.y + 3)


def _marks(places: Sequence[MapPlace], view: View) -> list[MapMark]:
    """Marks, the most often named first; a place near another joins it, an area never joins a town."""
    groups: list[tuple[float, float, list[MapPlace]]] = []
    for place in places:
        x, y = view.point(place.lat, place.lon)
        for other_x, other_y, held in groups:
            near = AREAS_NEAR if place.is_area else NEAR
            if held[0].is_area == place.is_area and (x - other_x) ** 2 + (y - other_y) ** 2 < near**2:
                held.append(place)
                break
        else:
            groups.append((x, y, [place]))
    return [
        MapMark(x=x, y=y, places=tuple(held), is_area=held[0].is_area, radius=_radius(held)) for x, y, held in groups
    ]


def _radius(held: Sequence[MapPlace]) -> float:
    if held[0].is_area:
        return AREA
    count = sum(len(place.mentions) for place in held)
    return 4.5 if count == 1 else 9.0 if count < 100 else 11.0


def _path(outline: Outline, view: View) -> str:
    """Rings that meet the view, with corners that make no difference left out; empty where none does."""
    shifted = (_shifted(ring, turn) for ring in outline.rings for turn in (-TURN, 0.0, TURN))
    return "".join(_ring(ring, view) for ring in shifted if _meets(ring, view))


def _shifted(ring: Ring, by: float) -> Ring:
    """The same ring a turn further: it may lie on both edges of a map, as the far east of Russia does."""
    return tuple((lon + by, lat) for lon, lat in ring) if by else ring


def _meets(ring: Ring, view: View) -> bool:
    """True where a ring may be seen. Beyond the map's own turn around the world nothing is seen twice."""
    longitudes, latitudes = [lon for lon, _ in ring], [lat for _, lat in ring]
    if max(longitudes) <= -TURN / 2 or min(longitudes) >= TURN / 2:
        return False
    left, top = view.point(max(latitudes), min(longitudes))
    right, bottom = view.point(min(latitudes), max(longitudes))
    return left < WIDTH and right > 0 and top < HEIGHT and bottom > 0


def _ring(ring: Ring, view: View) -> str:
    found: list[tuple[float, float]] = []
    for lon, lat in ring:
        x, y = view.point(lat, lon)
        if not found or abs(x - found[-1][0]) + abs(y - found[-1][1]) > SMOOTH:
            found.append((x, y))
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in found) + "z" if len(found) > 2 else ""


def _graticule(view: View) -> Iterable[str]:
    step = next(step for step in (1, 2, 5, 10, 30) if view.span / step <= 14)
    for lon in range(-180, 181, step):
        x, _ = view.point(0, lon)
        if 0 < x < WIDTH:
            yield f"M{x:g} 0V{HEIGHT:g}"
    for lat in range(-90, 91, step):
        _, y = view.point(lat, 0)
        if 0 < y < HEIGHT:
            yield f"M0 {y:g}H{WIDTH:g}"


def _towns(
    ground: WorldMap, view: View, known: set[str], taken: Sequence[Box], frame: Box
) -> tuple[tuple[float, float, Label], ...]:
    """The largest towns in view that find room, but those that are marks themselves."""
    near = [(town, *view.point(town.lat, town.lon)) for town in ground.towns if town.name not in known]
    inside = [(town, x, y) for town, x, y in near if _is_inside(x, y)][: MOST_TOWNS * 2]
    labels = place_labels([(town.name, x, y) for town, x, y in inside], taken, frame, gap=5)
    found = [(x, y, label) for (_, x, y), label in zip(inside, labels, strict=True) if label]
    return tuple(found[:MOST_TOWNS])


def _countries(ground: WorldMap, view: View, known: set[str], taken: Sequence[Box], frame: Box) -> tuple[Label, ...]:
    """Names of countries large enough to hold them, in the middle of their largest part."""
    wanted = []
    for outline in ground.countries:
        ring = max(outline.rings, key=_extent)
        x, y = view.point(*_middle(ring))
        wide = (max(lon for lon, _ in ring) - min(lon for lon, _ in ring)) * view.scale
        if _is_inside(x, y) and wide > len(outline.name) * 6 and outline.name not in known:
            wanted.append((outline.name, x - len(outline.name) * 3.1 - 5, y))
    return tuple(label for label in place_labels(wanted, taken, frame, gap=5) if label)


def _extent(ring: Ring) -> float:
    """How much a ring may hold."""
    longitudes, latitudes = [lon for lon, _ in ring], [lat for _, lat in ring]
    return (max(longitudes) - min(longitudes)) * (max(latitudes) - min(latitudes))


def _middle(ring: Ring) -> tuple[float, float]:
    """The centre of a ring's area, latitude first."""
    area = lon = lat = 0.0
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        part = x1 * y2 - x2 * y1
        area, lon, lat = area + part, lon + (x1 + x2) * part, lat + (y1 + y2) * part
    return (lat / (3 * area), lon / (3 * area)) if area else (ring[0][1], ring[0][0])
