"""Implicit figures: people killed or wounded who are told of without a number ("a man was killed")."""

from dataclasses import dataclass
from typing import Final

from sayso.extract.figure_harm import Harm
from sayso.extract.lexicon.categories import PEOPLE
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Category
from sayso.model.parse import Parse

PERSONAL: Final = wordlist("he she him her himself herself")
NO_PERSONS: Final = wordlist("GPE LOC FAC ORG NORP PRODUCT EVENT DATE TIME MONEY LAW WORK_OF_ART LANGUAGE CARDINAL")
PAIRS: Final = wordlist("couple duo pair newlyweds")
GROUPS: Final = wordlist("family household staff crew population people personnel")
NOBODY: Final = wordlist("no any every each another-hypothetical whether neither")
AGED: Final = ("year-old", "month-old", "week-old", "old")
TOLD: Final[frozenset[Category]] = frozenset({"killed", "wounded", "captured", "missing"})


@dataclass(frozen=True, slots=True)
class Persons:
    """Tokens `[first, last)` that name one or more single persons; `anaphoric` for pronouns and "the man"."""

    first: int
    last: int
    head: int
    count: int
    anaphoric: bool
    names: frozenset[str] = frozenset()


def find_persons(parse: Parse, harm: dict[int, Harm], taken: frozenset[int]) -> tuple[tuple[Persons, Harm], ...]:
    """Persons told as harmed, in text order. `taken` are tokens that an explicit figure counts already."""
    labels = _labels(parse)
    found: list[tuple[Persons, Harm]] = []
    seen: dict[Category, set[str]] = {}
    for head in sorted(harm):
        what = harm[head]
        if not what.actual or what.category not in TOLD or _is_inner(parse, head, harm):
            continue
        persons = _persons(parse, head, labels, taken)
        if persons is None or _told(persons, what, seen):
            continue
        seen.setdefault(what.category, set()).update(persons.names or {""})
        found.append((persons, what))
    return tuple(found)


def _told(persons: Persons, harm: Harm, seen: dict[Category, set[str]]) -> bool:
    """True where nothing new is said: a pronoun, "the man" or a name after the same harm was told."""
    before = seen.get(harm.category)
    if before is None:
        return False
    if persons.count > 1:
        return False
    return persons.anaphoric or bool(persons.names & before)


def _is_inner(parse: Parse, head: int, harm: dict[int, Harm]) -> bool:
    """True for the second of two joined victims: the first one's figure counts both."""
    return parse.deps[head] == "conj" and parse.heads[head] in harm


def _labels(parse: Parse) -> dict[int, str]:
    return {i: entity.label for entity in parse.entities for i in range(entity.first, entity.last)}


def _persons(parse: Parse, head: int, labels: dict[int, str], taken: frozenset[int]) -> Persons | None:
    """The persons that a head word and those joined to it name; None unless each is one person and uncounted."""
    heads = _chain(parse, head)
    singles = [h for h in heads if h not in taken and _singular(parse, h, labels)]
    if head not in singles:
        return None
    joined = singles if len(singles) == len(heads) else [head]
    count = sum(2 if parse.lemmas[h] in PAIRS else 1 for h in joined)
    first = _left_edge(parse, joined[0])
    last = _right_edge(parse, joined[-1])
    return Persons(first, last, head, count, _is_anaphoric(parse, head), frozenset(_names(parse, joined, labels)))


def _chain(parse: Parse, head: int) -> list[int]:
    """The head and the nouns joined to it, in text order."""
    chain, at = [head], head
    while len(chain) < 20:
        nxt = next(
            (c for c in parse.children(at) if parse.deps[c] == "conj" and parse.pos[c] in {"NOUN", "PROPN", "PRON"}),
            None,
        )
        if nxt is None:
            break
        chain.append(nxt)
        at = nxt
    return chain


def _singular(parse: Parse, i: int, labels: dict[int, str]) -> bool:
    """True for a word that stands for one person (or a couple)."""
    tag, lemma, word = parse.tags[i], parse.lemmas[i], parse.word(i)
    if tag == "PRP":
        return word.lower() in PERSONAL
    if any(parse.word(c).lower() in NOBODY for c in parse.children(i) if parse.deps[c] in {"det", "neg"}):
        return False
    if any(parse.tags[c] == "CD" and parse.deps[c] == "nummod" for c in parse.children(i)) and tag != "NNP":
        return False
    if word.lower().endswith(AGED):
        return not word.lower().endswith("olds")
    if tag == "NN":
        return (lemma in PEOPLE or lemma.endswith(("man", "woman"))) and lemma not in GROUPS
    if tag != "NNP":
        return False
    if labels.get(i) == "PERSON":
        return True
    title = parse.lemmas[i] in PEOPLE
    return title or (labels.get(i) not in NO_PERSONS and i > 0 and parse.tags[i - 1] == "NNP")


def _is_anaphoric(parse: Parse, i: int) -> bool:
    """True for pronouns and nouns with "the", "that": someone told of before."""
    if parse.tags[i] == "PRP":
        return True
    return parse.tags[i] == "NN" and any(
        parse.word(c).lower() in {"the", "that", "this"} for c in parse.children(i) if parse.deps[c] == "det"
    )


def _names(parse: Parse, heads: list[int], labels: dict[int, str]) -> set[str]:
    """Surnames of those named."""
    return {parse.word(h).lower() for h in heads if parse.tags[h] == "NNP" and labels.get(h, "PERSON") == "PERSON"}


def _left_edge(parse: Parse, head: int) -> int:
    """The first word of the noun phrase: determiner, possessor, adjectives, first names."""
    kids = [c for c in parse.children(head) if c < head and parse.deps[c] in _LEFT]
    first = min(kids, default=head)
    while (
        first > 0
        and parse.heads[first - 1] in range(first, head + 1)
        and parse.deps[first - 1] in _LEFT | {"punct", "npadvmod"}
    ):
        first -= 1
    return first


def _right_edge(parse: Parse, head: int) -> int:
    return head + 1


_LEFT: Final = wordlist("det poss amod compound nmod nummod case")
