"""Places: mentions of places, literal, metonym and demonym, resolved where the evidence allows."""

from typing import Final

from sayso.extract.lexicon.place_weights import BIAS, WEIGHTS
from sayso.extract.lexicon.place_words import FEATURE_WORDS
from sayso.extract.place_atlas import Atlas, Name
from sayso.extract.place_mentions import PLACE_LABELS, Mention, find_mentions
from sayso.extract.place_resolution import resolve
from sayso.extract.place_use import use_of
from sayso.model.parse import Parse
from sayso.model.place import GazetteerEntry, Place, Precision
from sayso.model.report import Report
from sayso.model.words import quote
from sayso.ports import Gazetteer

THRESHOLD: Final = -0.1
"""Sum of signs from which a mention is taken for a place: nearly an even chance."""
COMPANY: Final = 0.4
"""What the best other mention of the same name adds, for each point of its own sum."""
POINTS: Final = frozenset({"city", "town", "village", "building"})
AHEAD: Final = 60
"""Tokens in which "the town" still speaks of the place last named."""


def find_places(report: Report, parse: Parse, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Places in text order. Linear in the text; an odd text (empty, one token, all capitals) gives what it can."""
    atlas = Atlas(gazetteer)
    mentions = accepted(find_mentions(parse, atlas))
    entries = resolve(mentions, _hints(report, atlas))
    places = (_place(parse, mentions, n, entries[n]) for n in range(len(mentions)))
    return tuple(place for place in places if place is not None)


def accepted(mentions: list[Mention]) -> list[Mention]:
    """The mentions that are places; a name that clearly is one elsewhere in the report is more likely one here."""
    sums = [_sum(mention) for mention in mentions]
    best: dict[str, list[float]] = {}
    for mention, total in zip(mentions, sums, strict=True):
        best[mention.name.key] = sorted([*best.get(mention.name.key, []), total])[-2:]
    kept = []
    for mention, total in zip(mentions, sums, strict=True):
        tops = best[mention.name.key]
        other = tops[0] if tops[-1] == total else tops[-1]
        company = COMPANY * max(-3.0, min(3.0, other)) if len(tops) > 1 else 0.0
        if mention.name.kind == "demonym" or total + company > THRESHOLD:
            kept.append(mention)
    return kept


def _sum(mention: Mention) -> float:
    return BIAS + sum(WEIGHTS.get(sign, 0.0) for sign in mention.signs)


def _hints(report: Report, atlas: Atlas) -> list[Name]:
    """Where the report was filed and published: votes like any name in the text."""
    named = [report.dateline] if report.dateline else []
    return [name for name in map(atlas.name, named) if name.entries]


def _place(parse: Parse, mentions: list[Mention], n: int, entry: GazetteerEntry | None) -> Place | None:
    mention = mentions[n]
    if entry is None and ("starts line" in mention.signs and mention.name.printed.isupper()):
        return None  # a dateline of a place nobody knows is kept with the report, not here
    if entry is None and mention.name.kind == "none" and mention.label.lstrip("=~") not in PLACE_LABELS:
        return None
    words = quote(parse.text, parse.span(mention.first, mention.last))
    feature = _feature(parse, mentions, n, entry)
    return Place(
        text=words.text,
        spans=words.spans,
        name=entry.name if entry else mention.name.printed.removeprefix("the ").removeprefix("The "),
        use=use_of(parse, mention, entry),
        lat=entry.lat if entry else None,
        lon=entry.lon if entry else None,
        geonames=entry.geonames if entry else None,
        country=entry.country if entry else None,
        feature=feature,
        precision=_precision(feature),
    )


def _precision(feature: str) -> Precision:
    return "point" if feature in POINTS else "area"


def _feature(parse: Parse, mentions: list[Mention], n: int, entry: GazetteerEntry | None) -> str:
    """What kind of place: as the text calls it beside the name, else as the gazetteer has it, else as called later."""
    mention = mentions[n]
    beside = _called_beside(parse, mention)
    if entry:
        settled = entry.feature in ("city", "town", "village") and beside in ("city", "town", "village")
        return beside if settled and beside else entry.feature
    until = mentions[n + 1].first if n + 1 < len(mentions) else len(parse)
    return beside or _called_later(parse, mention, min(until, mention.last + AHEAD)) or "unknown"


def _called_beside(parse: Parse, mention: Mention) -> str | None:
    """As in "the village of X", "X village", "X Oblast", "the town X"."""
    first, last = mention.first, mention.last

    def word(i: int) -> str:
        return parse.word(i).lower() if 0 <= i < len(parse) else ""

    if last - first > 1 and word(last - 1) in FEATURE_WORDS:
        return FEATURE_WORDS[word(last - 1)]
    if word(first - 1) == "of" and word(first - 2) in FEATURE_WORDS:
        return FEATURE_WORDS[word(first - 2)]
    return FEATURE_WORDS.get(word(last)) or FEATURE_WORDS.get(word(first - 1))


def _called_later(parse: Parse, mention: Mention, until: int) -> str | None:
    """As in "the town", said after the name and before any other place."""
    for i in range(mention.last, until - 1):
        if parse.word(i).lower() == "the" and parse.word(i + 1) in ("town", "city", "village"):
            return FEATURE_WORDS[parse.word(i + 1)]
    return None
