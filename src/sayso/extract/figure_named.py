"""Names of those told as harmed: whether two of them may be one person, and which bare surnames are a person's."""

from collections.abc import Collection, Mapping
from typing import Final

from sayso.extract.lexicon.categories import PEOPLE
from sayso.model.parse import Parse

AGED: Final = ("year-old", "month-old", "week-old")
SHORTEST: Final = 3
"""Letters of a surname that is known again without its first name."""


def share_a_name(one: Collection[str], other: Collection[str]) -> bool:
    """True where a name of the one may mean a person of the other: "Brel" or "Ada" and "Ada Brel", not "Ada" and "Jan Brel"."""
    return any(_may_mean(a.split(), b.split()) for a in one for b in other)


def _may_mean(one: list[str], other: list[str]) -> bool:
    alone, full = sorted((one, other), key=len)
    if len(alone) == 1 and len(full) > 1 and alone[0] == full[0]:
        return True
    if one[-1] != other[-1]:
        return False
    firsts, others = one[:-1], other[:-1]
    if not firsts or not others or set(firsts) & set(others):
        return True
    return any(a.rstrip(".") == b[0] or b.rstrip(".") == a[0] for a in firsts for b in others)


def names_of(parse: Parse, first: int, heads: list[int], labels: Mapping[int, str]) -> frozenset[str]:
    """Names of those named at `heads`; or the words for one told by age ("3-year-old girl"); nothing for "a man"."""
    named = frozenset(full_name(parse, h, labels) for h in heads if parse.tags[h] == "NNP")
    if named:
        return named
    words = parse.words(first, heads[0] + 1).lower().split()[-2:]
    return frozenset({" ".join(words)}) if len(words) == 2 and words[0].endswith(AGED) else frozenset()


def full_name(parse: Parse, head: int, labels: Mapping[int, str]) -> str:
    """The name that ends in a token, in lower case, without titles."""
    firsts = [c for c in parse.children(head) if c < head and parse.deps[c] == "compound" and parse.tags[c] == "NNP"]
    if labels.get(head) == "PERSON":
        firsts = [c for c in firsts if labels.get(c) == "PERSON" and parse.lemmas[c].lower() not in PEOPLE]
    else:
        firsts = []
    return " ".join(parse.word(i).lower() for i in (*firsts, head))


def labelled(parse: Parse) -> dict[int, str]:
    """The label of each token of a named thing; a surname that stands alone is a person's where its full name is."""
    labels = {i: entity.label for entity in parse.entities for i in range(entity.first, entity.last)}
    people = (e for e in parse.entities if e.label == "PERSON" and e.last - e.first > 1)
    surnames = {word for e in people if len(word := parse.word(e.last - 1)) >= SHORTEST and word[0].isupper()}
    alone = {e.first for e in parse.entities if e.last - e.first == 1}
    for i in range(len(parse)):
        own = parse.tags[i] == "NNP" and parse.deps[i] != "poss"  # "Brel's murder" may be one that Brel did
        if own and parse.word(i) in surnames and (i in alone or i not in labels):
            labels[i] = "PERSON"
    return labels


def names_subject(parse: Parse, i: int) -> bool:
    """True for the name in "the shooter, Jan Orvik, 34, also died", which engines take for a second subject."""
    comma = i - 1 - sum(1 for c in parse.children(i) if c < i and parse.pos[c] != "PUNCT")
    who = comma - 1
    if who < 1 or parse.word(comma) != "," or parse.pos[i] != "PROPN" or parse.tags[who] != "NN":
        return False
    the = any(parse.word(c).lower() == "the" for c in parse.children(who))
    return the and parse.heads[who] == parse.heads[i] and parse.deps[who] in {"nsubj", "nsubjpass"}
