"""Places: mentions of places, literal, metonym and demonym, resolved where the evidence allows."""

from typing import Final

from sayso.extract.lexicon.metonyms import STATES
from sayso.extract.lexicon.place_weights import BIAS, WEIGHTS
from sayso.extract.lexicon.place_words import FEATURE_WORDS, GENERIC, ORGANISATIONS
from sayso.extract.place_atlas import Atlas, Name
from sayso.extract.place_mentions import Mention, find_mentions
from sayso.extract.place_names import folded
from sayso.extract.place_paper import host_of, in_own_town
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
BY_HAND: Final = {"struck": 2.0, "fought over": 1.2, "told": 3.0}
"""Signs weighed by hand, for the sets that the weights come from hold little of them: shelled, taken or fought over, as
in news of war; called a town ("the village of X")."""
ANOTHER_NAME: Final = frozenset({"label PERSON", "before capital", "given name", "after title", "before street"})
"""Signs that the word is part of something else's name here, whatever it is elsewhere."""
DOMAINS: Final = {"UK": "GB"}
WORLDWIDE: Final = frozenset({"AI", "AM", "CO", "FM", "IO", "LA", "LY", "ME", "TO", "TV"})
"""Country domains that anyone takes."""
POINTS: Final = frozenset({"city", "town", "village", "building"})
AROUND: Final = frozenset({"in", "around", "near"})
OPERATIONS: Final = frozenset(
    {"offensive", "counteroffensive", "counterattack", "campaign", "invasion", "front", "frontline"}
)
"""What is fought over more than a town."""
AHEAD: Final = 60
"""Tokens in which "the town" still speaks of the place last named."""


def find_places(report: Report, parse: Parse, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Places in text order. Linear in the text; an odd text (empty, one token, all capitals) gives what it can."""
    atlas = Atlas(gazetteer)
    mentions = in_own_town(report, accepted(find_mentions(parse, atlas)), atlas)
    entries = resolve(mentions, _hints(report, atlas))
    features = _features(parse, mentions, entries)
    places = (_place(parse, m, e, f) for m, e, f in zip(mentions, entries, features, strict=True))
    return tuple(place for place in places if place is not None)


def accepted(mentions: list[Mention]) -> list[Mention]:
    """The mentions that are places; a name that clearly is one elsewhere in the report is more likely one here."""
    sums = [_sum(mention) for mention in mentions]
    best: dict[str, list[float]] = {}
    for mention, total in zip(mentions, sums, strict=True):
        best[mention.name.key] = sorted([*best.get(mention.name.key, []), total])[-2:]
    kept = []
    for mention, total in zip(mentions, sums, strict=True):
        if mention.name.kind == "none":
            if _stands_as_place(mention):
                kept.append(mention)
            continue
        tops = best[mention.name.key]
        other = tops[0] if tops[-1] == total else tops[-1]
        company = COMPANY * max(-3.0, min(3.0, other)) if len(tops) > 1 and not mention.signs & ANOTHER_NAME else 0.0
        sure = mention.name.kind in ("demonym", "seat") or (
            "initials" in mention.signs and not mention.signs & ANOTHER_NAME
        )
        if sure or total + company > THRESHOLD:
            kept.append(mention)
    return kept


def _stands_as_place(mention: Mention) -> bool:
    """True for a name no table knows that the report treats as a place; it gets no coordinates in any case."""
    if mention.signs & ANOTHER_NAME:
        return False
    return mention.trusted or mention.label in ("=GPE", "=LOC") or "told" in mention.signs


def _sum(mention: Mention) -> float:
    return BIAS + sum(BY_HAND.get(sign, 0.0) + WEIGHTS.get(sign, 0.0) for sign in mention.signs)


def _hints(report: Report, atlas: Atlas) -> list[Name]:
    """Where the report was filed and published: each votes like a name in the text."""
    named = [report.dateline.split(",")[0].strip()] if report.dateline else []
    if report.outlet:
        words = report.outlet.name.split()
        named += [word for word in words if word[:1].isupper() and folded(word) not in GENERIC | ORGANISATIONS]
    code = host_of(report).rpartition(".")[2].upper()
    if code not in WORLDWIDE:
        named.append(STATES.get(DOMAINS.get(code, code), ""))
    names = (atlas.name(printed) for printed in named if printed)
    return [name for name in names if name.entries and name.is_proper]


def _place(parse: Parse, mention: Mention, entry: GazetteerEntry | None, feature: str) -> Place | None:
    if entry is None and ("starts line" in mention.signs and mention.name.printed.isupper()):
        return None  # a dateline of a place nobody knows is kept with the report, not here
    words = quote(parse.text, parse.span(mention.first, mention.last))
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
        precision=_precision(parse, mention, feature),
    )


def _features(parse: Parse, mentions: list[Mention], entries: list[GazetteerEntry | None]) -> list[str]:
    """What kind of place each is; called a town once, a place no table knows is a town throughout."""
    found = [_feature(parse, mentions, n, entry) for n, entry in enumerate(entries)]
    called = {m.name.key: f for m, f in zip(mentions, found, strict=True) if f != "unknown"}
    return [called.get(m.name.key, f) if f == "unknown" else f for m, f in zip(mentions, found, strict=True)]


def _precision(parse: Parse, mention: Mention, feature: str) -> Precision:
    """A point for a town, but for one that names a field of war: "the counter-offensive in Ostrel" is about its region."""
    before = mention.first - 1
    fought = before > 0 and parse.lemmas[before] in AROUND and parse.lemmas[before - 1].lower() in OPERATIONS
    return "point" if feature in POINTS and not fought else "area"


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
