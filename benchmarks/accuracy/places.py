"""Places: end-to-end F1 within 161 km on four geoparsing sets, and accuracy when the spans are given.

Recognition and resolution together count: a place scores when its span is exact and its point lies within 161 km (100
miles, the usual bound since Gritta et al.) of the gold point. Every use is scored, metonyms and demonyms too.

    .venv/bin/python -m benchmarks.accuracy.places          the rows
    .venv/bin/python -m benchmarks.accuracy.places tune     the same on the tune halves
"""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from benchmarks.accuracy.geometry import NEAR_KM, Point, km
from benchmarks.accuracy.places_kinds import Kinds, known_places
from benchmarks.accuracy.sets import Row, available, half, load
from sayso.engines.gazetteer import SqliteGazetteer
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.place_atlas import Atlas
from sayso.extract.place_mentions import Mention
from sayso.extract.place_resolution import resolve
from sayso.extract.places import find_places
from sayso.model.parse import Parse
from sayso.model.place import Place
from sayso.model.report import Report
from sayso.model.words import Span
from sayso.ports import Gazetteer, Parser

SETS = {"lgl": "geo-lgl", "trnews": "geo-trnews", "geovirus": "geo-geovirus", "gwn": "geo-gwn"}
PEERS = {
    "lgl": "spaCy + most populous, with countries and regions: 44.9",
    "trnews": "the same: 64.3",
    "geovirus": "the same: 60.2",
    "gwn": "the same: 55.8",
}

Points = Mapping[Span, Point | None]
"""Spans with the point found for each; None where none was."""


@dataclass(frozen=True)
class Score:
    """Counts over a set: gold places with a point, predicted ones with a point, and those of the gold found near."""

    gold: int
    predicted: int
    near: int

    @property
    def f1(self) -> float:
        """In per cent; 0 where nothing can be right."""
        return 100 * 2 * self.near / (self.gold + self.predicted) if self.gold + self.predicted else 0.0

    @property
    def precision(self) -> float:
        """In per cent."""
        return 100 * self.near / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """In per cent; with the spans given, the accuracy."""
        return 100 * self.near / self.gold if self.gold else 0.0


def gold_points(document: Mapping[str, Any], *, coords_only: bool) -> dict[Span, Point | None]:
    """The gold places of a document whose offsets hold; a span given twice counts once."""
    found: dict[Span, Point | None] = {}
    for t in document["gold"]["toponyms"]:
        if t.get("offset_ok") is False or (coords_only and t.get("lat") is None):
            continue
        found[t["start"], t["end"]] = None if t.get("lat") is None else (t["lat"], t["lon"])
    return found


def score(pairs: Iterable[tuple[Points, Points]]) -> Score:
    """Score (gold, predicted) pairs, one for each document."""
    golds = predictions = near = 0
    for gold, predicted in pairs:
        golds += sum(point is not None for point in gold.values())
        predictions += sum(point is not None for point in predicted.values())
        for span, point in gold.items():
            found = predicted.get(span)
            near += point is not None and found is not None and km(point, found) <= NEAR_KM
    return Score(golds, predictions, near)


def as_report(document: Mapping[str, Any]) -> Report:
    """The document as a report read verbatim; its publication date is not reliable and left out."""
    return Report(
        id=document["id"],
        url=document.get("url"),
        title=document.get("title"),
        collected="2026-01-01T00:00:00+00:00",
        language="en",
        text=document["text"],
        sha256="",
    )


def predicted_points(places: Iterable[Place]) -> dict[Span, Point | None]:
    """Where the places found lie, every use."""
    return {p.spans[0]: None if p.lat is None or p.lon is None else (p.lat, p.lon) for p in places}


def points_given_spans(parse: Parse, gold: Points, gazetteer: Gazetteer) -> dict[Span, Point | None]:
    """Resolution alone: the gold spans are the mentions."""
    atlas = Atlas(gazetteer)
    mentions = [_given(parse, atlas, span) for span in sorted(gold)]
    contained = [_in_container(parse, mentions, n) for n in range(len(mentions))]
    entries = resolve(contained)
    return {
        span: None if entry is None else (entry.lat, entry.lon)
        for span, entry in zip(sorted(gold), entries, strict=True)
    }


def _given(parse: Parse, atlas: Atlas, span: Span) -> Mention:
    tokens = parse.tokens_in(span)
    printed = parse.text[span[0] : span[1]]
    name = atlas.name(printed, after_comma=True)
    if not name.entries:
        name = atlas.area(printed)
    return Mention(tokens.start, tokens.stop, name, "=GPE")


def _in_container(parse: Parse, mentions: list[Mention], n: int) -> Mention:
    mention, after = mentions[n], mentions[n + 1] if n + 1 < len(mentions) else None
    if after and after.first == mention.last + 1 and parse.word(mention.last) == ",":
        return replace(mention, container=after)
    return mention


def run(which: str = "report", *, parser: Parser | None = None) -> list[Row]:
    """Rows for the sets that are on this machine, of the report (or `tune`) halves; GWN with coordinates alone."""
    parser, gazetteer = parser or SpacyParser(), SqliteGazetteer()
    rows = []
    for name, folder in SETS.items():
        if not available(folder):
            continue
        documents = list(half(load(folder), which))
        golds = [gold_points(d, coords_only=name == "gwn") for d in documents]
        parses = [parser.parse(d["text"]) for d in documents]
        places = [find_places(as_report(d), p, gazetteer) for d, p in zip(documents, parses, strict=True)]
        found = [predicted_points(p) for p in places]
        given = [points_given_spans(p, g, gazetteer) for p, g in zip(parses, golds, strict=True)]
        kinds = Kinds()
        for d, p in zip(documents, places, strict=True):
            kinds.add(known_places(d, gazetteer), p)
        on = f"{folder} {which} half, {len(documents)} documents"
        rows.append(Row(f"places.{name}_f1", score(zip(golds, found, strict=True)).f1, on, PEERS[name]))
        rows.append(Row(f"places.{name}_given_acc", score(zip(golds, given, strict=True)).recall, on))
        rows += kinds.rows(name, on)
    return rows


if __name__ == "__main__":
    for row in run(*sys.argv[1:2]):
        print(f"{row.name:32} {row.value:5.1f}  {row.on}  {row.peers}")
