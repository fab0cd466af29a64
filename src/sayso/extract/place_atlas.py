"""The atlas: what a name may mean, from the gazetteer and the hand-made tables together."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import Final, Literal

from sayso.extract.lexicon.metonyms import SEATS
from sayso.extract.lexicon.peoples import PEOPLES
from sayso.extract.lexicon.place_abbreviations import ABBREVIATIONS, STANDING_ALONE
from sayso.extract.lexicon.regions import REGIONS
from sayso.extract.place_names import folded
from sayso.model.place import GazetteerEntry
from sayso.ports import Gazetteer

NameKind = Literal["known", "seat", "demonym", "abbreviation", "gazetteer", "none"]
"""How a name is known: a hand-made table of countries and regions, a seat of power, …"""
MOST_CANDIDATES: Final = 40
"""Entries looked at for one name: "San Antonio" has hundreds, and the small ones need other evidence than a vote."""
ALIKE: Final = 0.8
"""Similarity (difflib's ratio) from which two spellings are of one name."""
LARGE_ENOUGH: Final = 5_000
"""People a place needs to be known by a name unlike its own: small ones' alternates are any word of any language."""
SMALL: Final = frozenset({"city", "town", "village"})
INITIALS: Final = frozenset({"us", "eu", "uk", "uae", "drc", "usa", "ussr", "prc", "dprk", "png", "ksa"})
"""Known only in capitals."""
FIRST_LEVEL: Final = ("region", "oblast", "province", "governorate")
"""Tried behind the name of a town that the report calls a region."""
SECOND_LEVEL: Final = ("county", "parish", "oblast", "province", "governorate")
"""Tried behind a name that is known with none of them before it: "in Avoyelles" for Avoyelles Parish."""


def own_key(entry: GazetteerEntry) -> str:
    """The key of an entry's own name, as English prints it: "St" for "Saint", no article."""
    key = folded(entry.name).removeprefix("the ")
    return f"st {key.removeprefix('saint ')}" if key.startswith("saint ") else key


def goes_by(entry: GazetteerEntry, key: str) -> bool:
    """True where the key is the entry's own name, its first words, or another spelling of it ("Avdiivka")."""
    own = own_key(entry)
    if own == key or own.startswith(f"{key} "):
        return True
    return own[:1] == key[:1] and abs(len(own) - len(key)) <= 2 and SequenceMatcher(None, own, key).ratio() >= ALIKE


@dataclass(frozen=True)
class Name:
    """A name with every entry it may mean, most populous first."""

    printed: str
    kind: NameKind
    entries: tuple[GazetteerEntry, ...]

    @cached_property
    def key(self) -> str:
        """The folded name, "St" for "Saint"."""
        key = folded(self.printed)
        return f"st {key.removeprefix('saint ')}" if key.startswith("saint ") else key

    @cached_property
    def is_proper(self) -> bool:
        """True where some entry goes by this very name, not only by an alternate one."""
        return any(goes_by(entry, self.key) for entry in self.entries)


class Atlas:
    """Answers what a name may mean; one for each report, so that a name is looked up once."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self._known: dict[tuple[str, bool], Name] = {}

    def name(self, printed: str, *, after_comma: bool = False) -> Name:
        """The entries of a printed name; none where it is no place's."""
        known = self._known.get((printed, after_comma))
        if known is None:
            kind, entries = self._meanings(printed, folded(printed), after_comma=after_comma)
            known = self._known[printed, after_comma] = Name(printed, kind if entries else "none", entries)
        return known

    def _meanings(self, printed: str, key: str, *, after_comma: bool) -> tuple[NameKind, tuple[GazetteerEntry, ...]]:
        """The hand-made tables first, then the gazetteer."""
        if not (printed[-1:].isalnum() or printed[-1:] == ".") or (key in INITIALS and not printed.isupper()):
            return "none", ()
        if printed in PEOPLES:
            return "demonym", self._of(PEOPLES[printed])[:1]
        if printed in ABBREVIATIONS and (after_comma or printed in STANDING_ALONE):
            return "abbreviation", self._of_region(ABBREVIATIONS[printed])
        if key in SEATS and printed[:1].isupper():
            return "seat", (SEATS[key][0],)
        if key in REGIONS:
            return "known", self._of(printed)
        return "gazetteer", self._listed(printed) if len(key) > 1 else ()

    def area(self, printed: str) -> Name:
        """A county or province meant by its bare name."""
        for word in SECOND_LEVEL:
            entries = self.gazetteer.lookup(f"{printed} {word}")
            if entries:
                return Name(printed, "gazetteer", entries[:MOST_CANDIDATES])
        return Name(printed, "none", ())

    def regions(self, printed: str) -> tuple[GazetteerEntry, ...]:
        """The regions that bear a town's name ("Kursk Oblast" for "the Kursk region"), each once."""
        listed = (e for word in FIRST_LEVEL for e in self.gazetteer.lookup(f"{printed} {word}"))
        return tuple(dict.fromkeys(e for e in listed if e.feature == "region"))

    def towns(self, printed: str) -> tuple[GazetteerEntry, ...]:
        """The towns of a name, whatever country or region bears it too."""
        return tuple(e for e in self.gazetteer.lookup(printed) if e.feature in SMALL)[:MOST_CANDIDATES]

    def called(self, printed: str, words: tuple[str, ...]) -> Name:
        """The areas of a name that the report calls by one of these words: "Camden" for Camden County."""
        listed = (e for word in words for e in self.gazetteer.lookup(f"{printed} {word}") if e.feature == "region")
        return Name(printed, "gazetteer", tuple(dict.fromkeys(listed))[:MOST_CANDIDATES])

    def country(self, code: str) -> GazetteerEntry | None:
        """The country of an ISO code that the hand-made table names."""
        return next((e for e in REGIONS.values() if e.feature == "country" and e.country == code), None)

    def _of(self, name: str) -> tuple[GazetteerEntry, ...]:
        """The hand-made table's entry, with the gazetteer's id and population where it has the same country."""
        typed = REGIONS.get(folded(name))
        if typed is None:
            entries = self.gazetteer.lookup(name)
            large = tuple(e for e in entries if e.feature in ("country", "continent"))
            return large or entries[:MOST_CANDIDATES]
        listed = self.gazetteer.lookup(typed.name) if typed.feature == "country" else ()
        same = tuple(e for e in listed if e.feature == "country" and e.country == typed.country)
        return same or (typed,)

    def _listed(self, printed: str) -> tuple[GazetteerEntry, ...]:
        """The gazetteer's entries, without small places of another name."""
        entries = self.gazetteer.lookup(printed)[:MOST_CANDIDATES]
        key = Name(printed, "gazetteer", ()).key
        return tuple(e for e in entries if e.feature not in SMALL or e.population >= LARGE_ENOUGH or goes_by(e, key))

    def _of_region(self, name: str) -> tuple[GazetteerEntry, ...]:
        entries = self.gazetteer.lookup(name)
        return tuple(e for e in entries if e.feature == "region" and e.country in ("US", "CA", "AU")) or entries[:1]
