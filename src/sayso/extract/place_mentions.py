"""Mentions: the spans of a report that may name a place, and the evidence for and against each.

Candidates are the engine's entities and every run of capitalised words that the atlas knows. Whether one is a place is
a weighted sum of signs (`lexicon/place_weights.py`), because no single sign holds: a small parser calls "Ostrel" a
person, and half the surnames of the world are villages.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from sayso.extract.lexicon.categories import SOLDIERS
from sayso.extract.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from sayso.extract.lexicon.place_abbreviations import ABBREVIATIONS
from sayso.extract.lexicon.place_words import (
    ASSAULTS,
    BEARERS,
    FEATURE_WORDS,
    GENERIC,
    LOCATIVES,
    MEDIA,
    NOT_IN,
    ORGANISATIONS,
    SIDES,
    STREETS,
    TAKEN,
    TAKINGS,
    TITLES,
    WON,
)
from sayso.extract.place_atlas import Atlas, Name
from sayso.extract.place_names import folded
from sayso.extract.place_shared import shared_names
from sayso.model.parse import Entity, Parse

GIVEN_NAMES: Final = (
    MALE_NAMES | FEMALE_NAMES | {"paris", "chad", "jordan", "georgia", "austin", "dallas", "madison", "india"}
)
"""Before another capital, a person's first name, whatever lies on the map."""
LONGEST: Final = 6
"""Tokens in a name, at most."""
REGION_NOUNS: Final = frozenset({"region", "oblast", "province", "governorate"})
INSIDE: Final = frozenset({"in", "near", "outside"})
"""Before a name no table knows, enough to take it for a place's."""
NO_PLACES: Final = frozenset({"=DATE", "=TIME", "=LANGUAGE", "=NORP", "=EVENT", "=LAW", "=WORK_OF_ART", "=MONEY"})
PLACE_LABELS: Final = frozenset({"GPE", "LOC", "FAC"})
RUN_TOGETHER: Final = re.compile(r"[a-z]{4}[A-Z]")
"""Inside a name no table knows: a newsletter or a firm ("OrlaAlert"), no place."""


@dataclass(frozen=True)
class Mention:
    """Tokens `[first, last)` that may name a place, with the signs seen there."""

    first: int
    last: int
    name: Name
    label: str
    """The entity's label: `=GPE` where its span is the same, `GPE` where it holds this one, "" without one."""
    trusted: bool = False
    """A name no table knows that stands as a place's somewhere in the report."""
    signs: frozenset[str] = field(default=frozenset())
    container: "Mention | None" = None
    """The place named right after it: "Texas" in "Paris, Texas"."""


class Page:
    """A parse with what every mention asks of it."""

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self.shared = shared_names(parse)
        self.entity_at: dict[int, Entity] = {i: e for e in parse.entities for i in range(e.first, e.last)}
        self.lower_words = Counter(w for w in (parse.word(i) for i in range(len(parse))) if w.islower())
        persons = [e for e in parse.entities if e.label == "PERSON"]
        self.surnames: dict[str, set[str]] = defaultdict(set)
        self.forenames: dict[str, set[str]] = defaultdict(set)
        for e in persons:
            if e.last - e.first > 1:
                full = folded(parse.words(e.first, e.last))
                self.surnames[folded(parse.word(e.last - 1))].add(full)
                self.forenames[folded(parse.word(e.first))].add(full)

    def word(self, i: int) -> str:
        """Token i in lower case; "" outside the text."""
        return self.parse.word(i).lower() if 0 <= i < len(self.parse) else ""

    def is_capitalised(self, i: int) -> bool:
        """True where token i starts with a capital."""
        return 0 <= i < len(self.parse) and self.parse.word(i)[:1].isupper()

    def starts_sentence(self, i: int) -> bool:
        """True where nothing but quotation marks stands before token i in its sentence."""
        first, _ = self.parse.sentence(i)
        return all(not self.parse.word(j)[:1].isalnum() for j in range(first, i))

    def adjoins(self, i: int) -> bool:
        """True where tokens i and i+1 stand on one line, with at most a space between them."""
        return (
            i >= 0
            and i + 1 < len(self.parse)
            and self.parse.starts[i + 1] - self.parse.ends[i] <= 1
            and ("\n" not in self.parse.text[self.parse.ends[i] : self.parse.starts[i + 1]])
        )

    def label(self, first: int, last: int) -> str:
        """The label of the entity at the span, as in `Mention.label`."""
        entity = self.entity_at.get(first)
        if entity is None:
            inside = self.entity_at.get(last - 1)
            return f"~{inside.label}" if inside else ""
        if (entity.first, entity.last) == (first, last):
            return f"={entity.label}"
        if entity.last == last and entity.last - entity.first == last - first + 1 and self.word(entity.first) == "the":
            return f"={entity.label}"
        return entity.label if last <= entity.last else f"~{entity.label}"


def find_mentions(parse: Parse, atlas: Atlas) -> list[Mention]:
    """Everything that may name a place, in text order, without overlaps, each with its signs."""
    page = Page(parse)
    unknown = _unknown_names(page, atlas)
    spotted: list[Mention] = []
    at = 0
    while at < len(parse):
        mention = _spot(page, atlas, at, spotted[-1] if spotted else None) or _spot_unknown(page, unknown, at)
        if mention:
            spotted.append(mention)
        at = mention.last if mention else at + 1
    signed = (_with_signs(page, spotted, n) for n in range(len(spotted)))
    return [replace(m, name=_in_its_region(page, atlas, m.name, m.last)) for m in signed]


def _spot(page: Page, atlas: Atlas, at: int, before: Mention | None) -> Mention | None:
    """The longest name that starts at a token; an entity of a place without a known name stands as it is."""
    if not page.is_capitalised(at):
        return None
    if at in page.shared:
        end, words = page.shared[at]
        name = atlas.called(page.parse.words(at, end), words)
        if name.entries:
            return Mention(at, end, name, page.label(at, end))
    after_comma = before is not None and before.last == at - 1 and page.word(at - 1) == ","
    for last in _ends(page, at):
        for end in (last + 1, last) if _takes_stop(page, at, last) else (last,):
            name = atlas.name(page.parse.words(at, end), after_comma=after_comma)
            if name.kind != "none" and not _is_paper(page, end):
                return Mention(at, end, name, page.label(at, end))
    entity = page.entity_at.get(at)
    if entity and entity.label in PLACE_LABELS and entity.first <= at and page.is_capitalised(entity.last - 1):
        printed = page.parse.words(at, entity.last)
        if RUN_TOGETHER.search(printed) or _knows_without_article(page, atlas, at):
            return None
        return Mention(at, entity.last, atlas.area(printed), page.label(at, entity.last))
    return None


def _knows_without_article(page: Page, atlas: Atlas, at: int) -> bool:
    """True for "The North Koreans", where the name that the tables know begins behind the article."""
    ends = _ends(page, at + 1) if page.word(at) == "the" and page.is_capitalised(at + 1) else ()
    return any(atlas.name(page.parse.words(at + 1, end), after_comma=False).kind != "none" for end in ends)


def _is_paper(page: Page, end: int) -> bool:
    """True where a name is part of that of a paper that speaks: "the Varn Gazette reported"."""
    named = page.word(end) in MEDIA and page.is_capitalised(end) and page.adjoins(end - 1)
    return named and page.parse.deps[end] == "nsubj"


def _in_its_region(page: Page, atlas: Atlas, name: Name, end: int) -> Name:
    """“the Varn region” is the region that the town of that name lies in, not the town."""
    if name.kind != "gazetteer" or page.word(end) not in REGION_NOUNS:
        return name
    towns = {(entry.country, entry.region) for entry in name.entries}
    held = tuple(e for e in atlas.regions(name.printed) if (e.country, e.name) in towns)
    return replace(name, entries=held) if held else name


def _unknown_names(page: Page, atlas: Atlas) -> set[str]:
    """Names no table knows that stand where only a place does: "in Ostrel", "near Ostrel", "the village of Ostrel"."""
    found = set()
    for i in range(1, len(page.parse)):
        if not (_is_told(page, i) or (page.word(i - 1) in INSIDE and page.parse.deps[i] != "compound")):
            continue
        last = i
        while last < min(len(page.parse), i + 3) and page.is_capitalised(last) and page.parse.pos[last] == "PROPN":
            last += 1
        printed = page.parse.words(i, last)
        if last == i or not printed.replace(" ", "").replace("-", "").isalpha() or printed.isupper():
            continue
        label = page.label(i, last)
        alone = label.startswith("=") or not label
        if alone and label not in NO_PLACES and not set(folded(printed).split()) & (GENERIC | ORGANISATIONS | NOT_IN):
            found.add(folded(printed))
    return {key for key in found if atlas.name(key.title()).kind == "none"}


def _is_told(page: Page, i: int) -> bool:
    """True where the words before call token i a place: "the village of Ostrel", "the ports of Varn and Ostrel"."""
    if page.word(i - 1) in ("and", "or") and page.is_capitalised(i - 2):
        i -= 2
    what = page.word(i - 2)
    return (page.word(i - 1) == "of" and what in BEARERS) or (page.word(i - 1) == "at" and what in FEATURE_WORDS)


def _spot_unknown(page: Page, unknown: set[str], at: int) -> Mention | None:
    """Another mention of a name that stood as a place's."""
    if not unknown or not page.is_capitalised(at):
        return None
    for last in _ends(page, at):
        printed = page.parse.words(at, last)
        if last - at <= 3 and folded(printed) in unknown:
            return Mention(at, last, Name(printed, "none", ()), page.label(at, last), trusted=True)
    return None


def _takes_stop(page: Page, first: int, last: int) -> bool:
    """True where the full stop after the tokens may be their own: "W.Va" and "." are two tokens at a line's end."""
    ends_there = page.word(last) == "." and page.parse.ends[last - 1] == page.parse.starts[last]
    return ends_there and f"{page.parse.words(first, last)}." in ABBREVIATIONS


def _ends(page: Page, first: int) -> Iterator[int]:
    """Ends of the names that may start at a token, longest first: every run on one line that ends in a capital."""
    last = first + 1
    while last < min(len(page.parse), first + LONGEST) and page.adjoins(last - 1):
        last += 1
    for end in range(last, first, -1):
        if end == first + 1 or (page.is_capitalised(end - 1) and "," not in page.parse.words(first, end)):
            yield end


def _with_signs(page: Page, spotted: list[Mention], n: int) -> Mention:
    mention = spotted[n]
    before = spotted[n - 1] if n else None
    after = spotted[n + 1] if n + 1 < len(spotted) else None
    inside = after if after and page.word(mention.last) == "," and after.first == mention.last + 1 else None
    signs = {
        *_name_signs(page, mention),
        *_left_signs(page, mention, before),
        *_right_signs(page, mention, inside),
        f"label {mention.label or 'none'}",
        f"dep {page.parse.deps[_head(page, mention)]}",
        f"tag {page.parse.pos[_head(page, mention)]}",
    }
    return replace(mention, signs=frozenset(signs), container=inside)


def _head(page: Page, mention: Mention) -> int:
    """The token of a mention whose head lies outside."""
    inside = range(mention.first, mention.last)
    return next((i for i in reversed(inside) if page.parse.heads[i] not in inside), mention.last - 1)


def _name_signs(page: Page, mention: Mention) -> Iterator[str]:
    """What the name itself says."""
    name = mention.name
    yield f"kind {name.kind}"
    if _is_struck(page, mention):
        yield "struck"
    elif _is_fought_over(page, mention):
        yield "fought over"
    if name.entries:
        best = name.entries[0]
        size = best.feature if best.feature in ("country", "continent", "region") else ""
        yield f"best {size or f'1e{int(math.log10(best.population + 1))}'}"
        yield "proper" if name.is_proper else "alternate"
        if len(name.entries) > 5:
            yield "many"
    words = name.key.split()
    if len(words) == 1:
        yield from _word_signs(page, name)
    elif words:
        yield "several words"
        if words[-1] in FEATURE_WORDS:
            yield "feature word in it"
    if words and page.surnames.get(words[-1], set()) - {name.key}:
        yield "surname"
    if words and page.forenames.get(words[0], set()) - {name.key}:
        yield "forename"
    if len(name.printed) > 3 and name.printed.isupper():
        yield "all capitals"


def _word_signs(page: Page, name: Name) -> Iterator[str]:
    """What a name of one word says; initials ("EU") are no common word."""
    if name.kind in ("known", "abbreviation") and name.printed.isupper():
        yield "initials"
        return
    if name.key in GENERIC:
        yield "generic"
    if page.lower_words[name.key]:
        yield "lower case elsewhere"
    if len(name.key) <= 3:
        yield "short"


def _is_struck(page: Page, mention: Mention) -> bool:
    """True where the name is what is shelled or taken, or what something falls on: "shells fell on Ostrel"."""
    parse, head = page.parse, _head(page, mention)
    governor = parse.heads[head]
    if parse.deps[head] in ("dobj", "nsubjpass"):
        return parse.lemmas[governor] in TAKEN
    by_preposition = parse.deps[head] == "pobj" and parse.lemmas[governor] in ("on", "at", "toward", "towards", "over")
    return by_preposition and parse.lemmas[parse.heads[governor]] in ASSAULTS


def _is_fought_over(page: Page, mention: Mention) -> bool:
    """True where the name is what is won, lost or fought over: "lost Ostrel", "the fall of Ostrel and Varn"."""
    parse, head = page.parse, _head(page, mention)
    if parse.deps[head] == "conj":
        head = parse.heads[head]
    governor = parse.heads[head]
    if parse.deps[head] in ("dobj", "nsubjpass"):
        return parse.lemmas[governor] in TAKEN or (parse.lemmas[governor] in WON and _wage_war(page, governor))
    by_preposition = parse.deps[head] == "pobj" and parse.lemmas[governor] in ("of", "for", "over")
    return by_preposition and parse.lemmas[parse.heads[governor]] in TAKINGS


def _wage_war(page: Page, verb: int) -> bool:
    """True where the subject of the verb is a state, a people or troops."""
    for c in page.parse.children(verb):
        if page.parse.deps[c] in ("nsubj", "agent"):
            label = page.entity_at[c].label if c in page.entity_at else ""
            return label in ("GPE", "NORP") or page.parse.lemmas[c] in SOLDIERS
    return False


def _left_signs(page: Page, mention: Mention, before: Mention | None) -> Iterator[str]:
    """What stands before."""
    first = mention.first
    word = page.word(first - 1)
    if page.starts_sentence(first) and first not in page.shared:
        yield "starts sentence"
    elif _is_told(page, first) or first in page.shared:
        yield "told"
    elif word in LOCATIVES:
        yield "after locative"
    elif word in ("on", "of"):
        yield f"after {word}"
    elif word in SIDES:
        yield "after side"
    elif word in TITLES:
        yield "after title"
    elif word in FEATURE_WORDS:
        yield "after feature word"
    elif word == "the":
        yield "after the"
    elif word == "," and before and before.last == first - 1:
        yield f"after place and comma: {before.label.lstrip('=~') in PLACE_LABELS}"
    elif page.is_capitalised(first - 1) and page.adjoins(first - 1):
        yield "after capital"
    elif word in ("and", "or", "/", "-"):
        yield "after and"


def _right_signs(page: Page, mention: Mention, inside: Mention | None) -> Iterator[str]:
    """What stands after."""
    last = mention.last
    word = page.word(last)
    if inside:
        yield f"before comma and place: {inside.name.kind in ('known', 'abbreviation') or 'region' in _features(inside)}"
    elif word in STREETS and page.is_capitalised(last):
        yield "before street"
    elif word in ORGANISATIONS and page.is_capitalised(last):
        yield "before organisation"
    elif word in FEATURE_WORDS and page.is_capitalised(last):
        yield "before capital feature"
    elif word in FEATURE_WORDS:
        yield "before feature word"
    elif word in TITLES:
        yield "before title"
    elif page.is_capitalised(last) and page.adjoins(last - 1):
        yield "given name" if mention.name.key in GIVEN_NAMES else "before capital"
    elif word in ("'s", "’s"):
        yield "before possessive"
    elif word in ("-", "–") and page.adjoins(last - 1):
        yield "before hyphen"
    elif word in ("—", "--", "("):
        yield "before dash"
    if (
        page.parse.starts[mention.first] < 5
        or "\n" in page.parse.text[max(0, page.parse.starts[mention.first] - 2) : page.parse.starts[mention.first]]
    ):
        yield "starts line"


def _features(mention: Mention) -> set[str]:
    return {e.feature for e in mention.name.entries[:1]}
