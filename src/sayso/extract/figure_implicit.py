"""Implicit figures: people killed or wounded who are told of without a number ("a man was killed").

People joined under one predicate are one figure ("a woman and her two sons": 3), and so are those whom somebody killed
before himself in one sentence. Nothing is added up across sentences or predicates.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from sayso.extract.figure_harm import Harm
from sayso.extract.figure_victims import is_joined
from sayso.extract.lexicon.categories import PEOPLE
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Category, Number
from sayso.model.parse import Parse

PERSONAL: Final = wordlist("he she him her himself herself")
REFLEXIVE: Final = wordlist("himself herself")
NO_PERSONS: Final = wordlist("GPE LOC FAC NORP PRODUCT EVENT DATE TIME MONEY LAW WORK_OF_ART LANGUAGE CARDINAL")
PAIRS: Final = wordlist("couple duo pair newlyweds")
GROUPS: Final = wordlist("family household staff crew population people personnel")
NOBODY: Final = wordlist("no any every each whether neither")
OWN_ENDS: Final = wordlist("life suicide")
ORGANISED: Final = wordlist(
    "police department army force forces office county city school company corp inc agency council party group team "
    "university college church hospital court bureau association union club ministry government news bank center centre"
)
AGED: Final = ("year-old", "month-old", "week-old")
TOLD: Final[frozenset[Category]] = frozenset({"killed", "wounded", "captured", "missing"})
LONGEST: Final = 20
REACH: Final = 60
"""Tokens back from a killer's own end to those he killed, at most."""


@dataclass(frozen=True, slots=True)
class Persons:
    """Tokens `[first, last)` that name one or more persons; `anaphoric` for pronouns and "the man".

    `more` are further spans that belong to the figure: the killer's own end. `floor` is true where more may have died.
    """

    first: int
    last: int
    head: int
    count: int
    anaphoric: bool = False
    names: frozenset[str] = frozenset()
    more: tuple[int, ...] = ()
    floor: bool = False


Told = tuple[Persons, Harm]


def find_persons(parse: Parse, harm: Mapping[int, Harm], counted: Mapping[int, Number | None]) -> tuple[Told, ...]:
    """Persons told as harmed, in text order.

    `counted` holds the tokens that explicit figures count already, with the exact number at their head words.
    """
    labels = {i: entity.label for entity in parse.entities for i in range(entity.first, entity.last)}
    told: list[Told] = []
    for head in sorted(harm):
        what = harm[head]
        if what.actual and what.category in TOLD and not (is_joined(parse, head) and parse.heads[head] in harm):
            persons = _persons(parse, head, harm, labels, counted)
            if persons:
                told.append((persons, what))
    told += _murder_suicides(parse)
    told.sort(key=lambda t: t[0].head)
    by_head = {persons.head: persons for persons, _ in told}
    return tuple(_new([_with_victims(parse, t, by_head, harm, counted) for t in told]))


def _new(told: list[Told]) -> list[Told]:
    """Without what says nothing new: a pronoun, "the man" or a name after the same harm was told.

    "Turned the gun on himself" does not say that he died, unless it ends a killing.
    """
    seen: dict[Category, set[str]] = {}
    kept = []
    for persons, what in told:
        if what.loose and what.category == "killed" and not persons.more:
            continue
        before = seen.get(what.category)
        if before is None or persons.count > 1 or not (persons.anaphoric or persons.names & before):
            kept.append((persons, what))
            seen.setdefault(what.category, set()).update(persons.names)
    return kept


# who


def _persons(
    parse: Parse,
    head: int,
    harm: Mapping[int, Harm],
    labels: Mapping[int, str],
    counted: Mapping[int, Number | None],
) -> Persons | None:
    """The persons that a head word and those joined to it name; None unless they can be told one by one."""
    what = harm[head]
    heads = _without_names(parse, _chain(parse, head, what, harm), counted)
    counts = [_count(parse, h, what, labels, counted) for h in heads]
    total = sum(c for c in counts if c is not None)
    if None in counts:
        if head in counted or not counts[0]:
            return None
        heads, total = [head], counts[0]
    elif len(heads) == 1 and head in counted:
        return None
    first, last = _left_edge(parse, heads[0]), heads[-1] + 1
    return Persons(first, last, head, int(total), _is_anaphoric(parse, head), frozenset(_names(parse, heads)))


def _chain(parse: Parse, head: int, what: Harm, harm: Mapping[int, Harm]) -> list[int]:
    """The head and the nouns joined to it, in text order, on the same side of the predicate, harmed like it."""
    chain, at = [head], head
    said = max(what.tokens)
    while len(chain) < LONGEST:
        joined = [c for c in parse.children(at) if c in harm and is_joined(parse, c) and not head < said <= c]
        joined = [c for c in joined if c > at and "\n\n" not in parse.text[parse.ends[at] : parse.starts[c]]]
        if not joined:
            break
        chain += joined
        at = joined[-1]
    dangling = _dangling(parse, head)
    return [dangling, *chain] if dangling is not None else chain


def _without_names(parse: Parse, heads: list[int], counted: Mapping[int, Number | None]) -> list[int]:
    """Without names that only say who the counted are: "his two sons, Jan, 12, and Ole, 10"."""
    for n, head in enumerate(heads):
        many = isinstance(counted.get(head), int) and (counted[head] or 0) > 1
        if many and head + 1 < len(parse) and parse.word(head + 1) in {",", ":", "–", "—"}:
            return heads[: n + 1] + [h for h in heads[n + 1 :] if parse.tags[h] not in {"NNP", "NNPS"}]
    return heads


def _dangling(parse: Parse, head: int) -> int | None:
    """The first of two in "found A, 11, and her brother shot dead", where an engine ties each to a verb of its own."""
    before = _left_edge(parse, head) - 1
    if before < 1 or parse.lemmas[before] != "and" or parse.heads[before] >= before:
        return None
    other = parse.heads[before]
    alone = parse.deps[other] in {"dobj", "pobj", "nsubj", "nsubjpass"} and parse.pos[other] in {"NOUN", "PROPN"}
    return other if alone and not any(parse.deps[c] == "conj" for c in parse.children(other)) else None


def _count(
    parse: Parse, i: int, what: Harm, labels: Mapping[int, str], counted: Mapping[int, Number | None]
) -> int | None:
    """How many the word stands for: its exact number, one person, a couple; None where that is not said."""
    if i in counted:
        number = counted[i]
        return number if isinstance(number, int) and number > 0 else None
    if not _singular(parse, i, what, labels):
        return None
    return 2 if parse.lemmas[i] in PAIRS else 1


def _singular(parse: Parse, i: int, what: Harm, labels: Mapping[int, str]) -> bool:
    """True for a word that stands for one person (or a couple)."""
    tag, lemma, word = parse.tags[i], parse.lemmas[i], parse.word(i).lower()
    if tag == "PRP":
        return word in PERSONAL
    if lemma in OWN_ENDS:
        return i in what.tokens
    if _is_counted_or_nobody(parse, i):
        return False
    if word.endswith(AGED) or (lemma == "old" and parse.deps[i] != "amod"):
        return True
    if tag == "NN":
        return (lemma in PEOPLE or lemma.endswith(("man", "woman"))) and lemma not in GROUPS
    return tag in {"NNP", "NNPS"} and _is_person(parse, i, what, labels)


def _is_counted_or_nobody(parse: Parse, i: int) -> bool:
    """True for "three men", "no man", "every man"."""
    kids = parse.children(i)
    nobody = any(parse.word(c).lower() in NOBODY for c in kids if parse.deps[c] in {"det", "neg"})
    article = max((c for c in kids if parse.deps[c] == "det"), default=-1)  # "13:50 A man" is one man
    numbered = any(parse.tags[c] == "CD" and parse.deps[c] == "nummod" and c > article for c in kids)
    return nobody or (numbered and parse.tags[i] != "NNP")


def _is_person(parse: Parse, i: int, what: Harm, labels: Mapping[int, str]) -> bool:
    """True for a proper name of a person: by its label, its age, its title, or two names that can die."""
    label = labels.get(i)
    if label == "PERSON" or parse.lemmas[i] in PEOPLE:
        return True
    kids = [c for c in parse.children(i) if parse.deps[c] in {"compound", "amod", "nummod", "appos"}]
    if any(parse.word(c).lower() == "old" or parse.word(c).lower().endswith(AGED) for c in kids):
        return True
    names = [c for c in kids if parse.deps[c] == "compound" and parse.tags[c] == "NNP"]
    organised = any(parse.word(c).lower() in ORGANISED for c in (*names, i))
    return bool(names) and label not in NO_PERSONS and not organised and what.category in {"killed", "wounded"}


def _is_anaphoric(parse: Parse, i: int) -> bool:
    """True for pronouns and nouns with "the", "that": someone told of before."""
    if parse.tags[i] == "PRP":
        return True
    return parse.tags[i] == "NN" and any(
        parse.word(c).lower() in {"the", "that", "this"} for c in parse.children(i) if parse.deps[c] == "det"
    )


def _names(parse: Parse, heads: list[int]) -> set[str]:
    """Surnames of those named."""
    return {parse.word(h).lower() for h in heads if parse.tags[h] == "NNP"}


_LEFT: Final = wordlist("det poss amod compound nmod nummod case")


def _left_edge(parse: Parse, head: int) -> int:
    """The first word of the noun phrase: determiner, possessor, adjectives, number, first names."""
    kids = [c for c in parse.children(head) if c < head and parse.deps[c] in _LEFT]
    article = max((c for c in kids if parse.deps[c] == "det"), default=-1)
    first = min((c for c in kids if parse.tags[c] != "CD" or c > article), default=head)
    while first > 0 and first - 1 > head - LONGEST and first <= parse.heads[first - 1] <= head:
        if parse.deps[first - 1] not in _LEFT | {"punct", "npadvmod"} or parse.word(first - 1) == ",":
            break
        if parse.tags[first - 1] == "CD" and first == article:
            break
        first -= 1
    return first


# killers who kill themselves


def _murder_suicides(parse: Parse) -> list[Told]:
    """A "murder-suicide" is two dead at least."""
    found: list[Told] = []
    for i in range(2, len(parse)):
        if parse.lemmas[i] != "suicide" or parse.word(i - 1) not in {"-", "/", "–"}:
            continue
        if parse.lemmas[i - 2] not in {"murder", "homicide"} or parse.word(i - 3).lower() in {"attempted", "no"}:
            continue
        found.append((Persons(i - 2, i + 1, i, 2, floor=True), Harm(("killed",), (i,))))
    return found


def _with_victims(
    parse: Parse,
    own: Told,
    by_head: Mapping[int, Persons],
    harm: Mapping[int, Harm],
    counted: Mapping[int, Number | None],
) -> Told:
    """The killer's own death with those he killed before it in the same sentence, as one figure."""
    persons, what = own
    if persons.floor or what.category != "killed" or not _is_own_end(parse, persons.head):
        return own
    groups = []
    for i in range(max(parse.sentence(persons.head)[0], persons.head - REACH), persons.head):
        number = by_head[i].count if i in by_head else counted.get(i)
        done = harm.get(i)
        if number and done and done.actual and done.category == "killed" and _is_done_to(parse, i):
            groups.append((int(number), by_head[i].first if i in by_head else i, done))
    groups = [g for g in groups if "\n\n" not in parse.text[parse.starts[g[1]] : parse.starts[persons.head]]]
    if not groups:
        return own
    count, start, before = max(groups, key=lambda g: g[0])
    said = replace(what, tokens=tuple(sorted({*what.tokens, *before.tokens})))
    return replace(persons, count=count + 1, more=(start,)), said


def _is_own_end(parse: Parse, i: int) -> bool:
    """True for "himself", "his own life", and "he" in "killed four before he was shot dead"."""
    word = parse.word(i).lower()
    if word in REFLEXIVE | OWN_ENDS:
        return True
    clause = parse.heads[i]
    return word in {"he", "she"} and any(
        parse.deps[c] == "mark" and parse.lemmas[c] in {"before", "until"} for c in parse.children(clause)
    )


def _is_done_to(parse: Parse, i: int) -> bool:
    """True for the object of a verb: someone else's doing. "A boy was found dead after shooting himself" is one dead."""
    for _ in range(LONGEST):
        if parse.deps[i] != "conj":
            break
        i = parse.heads[i]
    return parse.deps[i] in {"dobj", "obj", "pobj"}
