"""Implicit figures: people killed or wounded who are told of without a number ("a man was killed").

People joined under one predicate are one figure ("a woman and her two sons": 3), and so are those whom somebody killed
before himself. Across sentences only what `figure_across` says is added up.
"""

from collections.abc import Mapping
from typing import Final

from sayso.extract.figure_across import across_sentences
from sayso.extract.figure_apart import toll_with_killer
from sayso.extract.figure_harm import Harm
from sayso.extract.figure_harm_nouns import REMAINS
from sayso.extract.figure_killers import KILLERS, OWN_ENDS, murder_suicides, with_second_blow, with_victims
from sayso.extract.figure_later import PLACES
from sayso.extract.figure_named import AGED, labelled, names_of, share_a_name
from sayso.extract.figure_persons import Persons, Told
from sayso.extract.figure_they import SEVERAL, are_meant, number_meant
from sayso.extract.figure_victims import (
    REFLEXIVE,
    SUBJECTS,
    are_told_apart,
    can_be_harmed,
    has_age,
    is_along,
    is_person,
    joined_to,
    leader_of,
)
from sayso.extract.lexicon.categories import PEOPLE
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Category, Number
from sayso.model.parse import Parse

PERSONAL: Final = wordlist("he she him her")
NO_PERSONS: Final = wordlist("GPE LOC FAC NORP PRODUCT EVENT DATE TIME MONEY LAW WORK_OF_ART LANGUAGE CARDINAL")
PAIRS: Final = wordlist("couple duo pair newlyweds")
BOTH_PARENTS: Final = wordlist("parent parents")
GROUPS: Final = wordlist("family household staff crew population people personnel")
NOBODY: Final = wordlist("no any every each whether neither")
ORGANISED: Final = wordlist(
    "police department army force forces office county city school company corp inc agency council party group team "
    "university college church hospital court bureau association union club ministry government news bank center centre"
)
TOLD: Final[frozenset[Category]] = frozenset({"killed", "wounded", "captured", "missing"})
WHOLES: Final = wordlist("people person victim other")
"""Of these a list behind a comma gives the parts."""
LONGEST: Final = 20


def find_persons(parse: Parse, harm: Mapping[int, Harm], counted: Mapping[int, Number | None]) -> tuple[Told, ...]:
    """Persons told as harmed, in text order.

    `counted` holds the tokens that explicit figures count already, with the exact number at their head words.
    """
    labels = labelled(parse)
    told: list[Told] = []
    for head in sorted(harm):
        what = harm[head]
        if what.actual and what.category in TOLD and leader_of(parse, head) not in harm:
            persons = _persons(parse, head, harm, labels, counted)
            if persons:
                told.append((persons, what))
    told += murder_suicides(parse)
    told.sort(key=lambda t: t[0].head)
    by_head = {persons.head: persons for persons, _ in told}
    told = [with_second_blow(parse, t, by_head, harm, counted) for t in told]
    by_head = {persons.head: persons for persons, _ in told}
    toll = toll_with_killer(parse, harm, counted)
    told = _bounded(told, [with_victims(parse, t, by_head, harm, counted) for t in told], toll)
    return tuple(_new(_bounded(told, across_sentences(parse, told, harm, counted, labels), toll)))


def _bounded(told: list[Told], joined: list[Told], toll: int | None) -> list[Told]:
    """Those joined with others, but for sums beyond a toll that counts the killer too."""
    if toll is None:
        return joined
    alone = {persons.head: (persons, what) for persons, what in told}
    bounded = ((p, what) if not p.more or p.count <= toll else alone.get(p.head) for p, what in joined)
    return [t for t in bounded if t]


def _new(told: list[Told]) -> list[Told]:
    """Without what says nothing new: a pronoun, "the man" or a name after the same harm was told.

    "Turned the gun on himself" does not say that he died, unless it ends a killing. "Was shot" does not say how it
    ended, so it says nothing new of those told as killed.
    """
    seen: dict[Category, set[str]] = {}
    killed = {name for persons, what in told if what.category == "killed" for name in persons.names}
    nameless = any(what.category == "killed" and persons.count == 1 and not persons.names for persons, what in told)
    kept = []
    for persons, what in told:
        if what.loose and (
            (what.category == "killed" and not persons.more)
            or _ended_otherwise(persons, killed, seen, nameless=nameless)
        ):
            continue
        before = seen.get(what.category)
        if before is None or persons.count > 1 or not (persons.anaphoric or share_a_name(persons.names, before)):
            kept.append((persons, what))
            seen.setdefault(what.category, set()).update(persons.names)
    return kept


def _ended_otherwise(persons: Persons, killed: set[str], seen: Mapping[Category, set[str]], *, nameless: bool) -> bool:
    """True where one who was shot is told as killed, by name or as "the man" that the report told of before.

    A bare surname may be that of one who is told as killed without a name.
    """
    if persons.count > 1 or persons.more:
        return False
    if nameless and any(" " not in name for name in persons.names):
        return True
    return share_a_name(persons.names, killed) or (persons.anaphoric and not persons.killer and "killed" in seen)


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
    if head not in counted and are_meant(parse, head):
        number = number_meant(parse, head, harm, counted) if what.category == "killed" else None
        if number and not what.loose:
            return Persons(_left_edge(parse, head), head + 1, head, number, anaphoric=True)
        if parse.word(head).lower() in SEVERAL:
            return None
    heads = _without_names(parse, _chain(parse, head, what, harm), counted)
    counts = [_count(parse, h, what, labels, counted) for h in heads]
    if len(heads) > 2 and (_are_listed(parse, heads, counts) or _are_parts(parse, head, counts)):
        heads, counts = heads[1:], counts[1:]  # "the victims, a man and a woman"
    if len(heads) > 1:
        counts = [_named_after(parse, h, heads) if c is None else c for h, c in zip(heads, counts, strict=True)]
    total = sum(c for c in counts if c is not None)
    if None in counts:
        if head in counted or not counts[0]:
            return None
        heads, total = [head], counts[0]
    elif all(h in counted for h in heads) and (len(heads) == 1 or 1 not in counts):
        return None  # nothing is added up that has its numbers, but for "two clerks and one guard"
    first, last = _left_edge(parse, heads[0]), heads[-1] + 1
    return Persons(
        first,
        last,
        head,
        int(total),
        anaphoric=_is_anaphoric(parse, head),
        names=names_of(parse, first, heads, labels),
        killer=parse.lemmas[head] in KILLERS,
    )


def _named_after(parse: Parse, i: int, heads: list[int]) -> int | None:
    """Two for "their daughters, Mary, 9, and Lucy, 7", where they stand in a list of others; None for one or none named."""
    names = [c for c in parse.children(i) if parse.deps[c] == "appos" and are_told_apart(parse, i, c)][:1]
    for at in names:
        if len(names) < LONGEST:
            names += [c for c in parse.children(at) if parse.deps[c] == "conj" and has_age(parse, c)]
    return len(names) if len(names) > 1 and not set(names) & set(heads) else None


def _are_listed(parse: Parse, heads: list[int], counts: list[int | None]) -> bool:
    """True for "the victims, a man and a woman", who are not the man and the woman and others."""
    return counts[0] is None and are_told_apart(parse, heads[0], heads[1])


def _are_parts(parse: Parse, head: int, counts: list[int | None]) -> bool:
    """True for "three people, two women and a man": those after the comma are the three."""
    rest = [c for c in counts[1:] if c is not None]
    whole = len(rest) == len(counts) - 1 and counts[0] == sum(rest) and parse.lemmas[head] in WHOLES
    return whole and parse.word(head + 1) in {",", "–", "—", ":"}


def _chain(parse: Parse, head: int, what: Harm, harm: Mapping[int, Harm]) -> list[int]:
    """The head and the nouns joined to it, in text order, on the same side of the predicate, harmed like it."""
    chain, at = [head], head
    said = max(what.tokens)
    while len(chain) < LONGEST:
        joined = [c for c in joined_to(parse, at) if at < c and c in harm]
        joined = [c for c in joined if not head < said <= c or _is_told_too(parse, c, harm[c], what)]
        joined = [c for c in joined if "\n\n" not in parse.text[parse.ends[at] : parse.starts[c]]]
        if not joined:
            break
        chain += joined
        at = joined[-1]
    dangling = _dangling(parse, head)
    return [dangling, *chain] if dangling is not None else chain


def _is_told_too(parse: Parse, i: int, own: Harm, what: Harm) -> bool:
    """True behind the predicate for one "along with" whom it happened, or of whom the same is said again.

    In "one man is dead and four others …" an engine joins the four to the man.
    """
    again = parse.deps[i] == "conj" and min(own.tokens) > i and own.actual and not own.loose
    return (again and own.category == what.category) or is_along(parse, parse.heads[i])


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
    alone = parse.deps[other] in {"dobj", "pobj", "nsubj", "nsubjpass"} and can_be_harmed(parse, other)
    alone = alone and parse.pos[other] in {"NOUN", "PROPN"}
    return other if alone and not any(parse.deps[c] == "conj" for c in parse.children(other)) else None


def _count(
    parse: Parse, i: int, what: Harm, labels: Mapping[int, str], counted: Mapping[int, Number | None]
) -> int | None:
    """How many the word stands for: its exact number, one person, a couple; None where that is not said."""
    if i in counted or parse.word(i).lower() == "them":
        number = counted.get(i if i in counted else _object_above(parse, i))
        return number if isinstance(number, int) and number > 0 else None
    if not _singular(parse, i, what, labels):
        return None
    return 2 if parse.lemmas[i] in PAIRS | BOTH_PARENTS or _are_two(parse, i) else 1


def _object_above(parse: Parse, i: int) -> int:
    """Whom "them" stands for in "shot both men, killing them": the object of the verb above; `i` where none is."""
    verb = parse.heads[i]
    objects = (c for c in parse.children(parse.heads[verb]) if parse.deps[c] == "dobj")
    return next(objects, i) if parse.deps[verb] == "advcl" else i


def _singular(parse: Parse, i: int, what: Harm, labels: Mapping[int, str]) -> bool:
    """True for a word that stands for one person (or for a couple, or both parents)."""
    tag, lemma, word = parse.tags[i], parse.lemmas[i], parse.word(i).lower()
    if tag == "PRP" or word in REFLEXIVE:
        return word in PERSONAL or word in REFLEXIVE
    if lemma in OWN_ENDS:
        return i in what.tokens
    if tag == "DT" or word in PLACES or _is_the_other(parse, i):
        return word in {"another", "other"} or _is_in_a_row(parse, i)
    if _is_counted_or_nobody(parse, i):
        return False
    if tag in {"NNP", "NNPS"} and _is_person(parse, i, what, labels):
        return True
    return _is_one(parse, i)


def _is_in_a_row(parse: Parse, i: int) -> bool:
    """True for the "third" of "a third died", and for "the second"."""
    return parse.deps[i] in SUBJECTS and any(parse.word(c).lower() in {"a", "the"} for c in parse.children(i))


def _is_the_other(parse: Parse, i: int) -> bool:
    """True for the second of two: "one died at the scene and the other at a hospital"."""
    before = {parse.word(c).lower() for c in parse.children(i) if c < i}
    return parse.word(i).lower() == "other" and parse.deps[i] in SUBJECTS and before == {"the"}


def _is_one(parse: Parse, i: int) -> bool:
    """True for a noun that means one person, or two that go together."""
    tag, lemma, word = parse.tags[i], parse.lemmas[i], parse.word(i).lower()
    if word.endswith(AGED) or (lemma == "old" and parse.deps[i] != "amod"):
        return True
    if tag == "NNS" and _are_two(parse, i):
        return True
    if tag == "NNS":
        return lemma in BOTH_PARENTS and any(parse.deps[c] == "poss" for c in parse.children(i))
    known = lemma in PEOPLE or lemma in REMAINS or lemma in PAIRS or lemma.endswith(("man", "woman"))
    return tag in {"NN", "UH"} and known and lemma not in GROUPS


def _are_two(parse: Parse, i: int) -> bool:
    """True for "twin brothers" and for "the victims, both 16,"."""
    if parse.tags[i] != "NNS":
        return False
    twins = any(parse.lemmas[c].lower() == "twin" for c in parse.children(i) if c < i)
    both = i + 2 < len(parse) and parse.word(i + 1) == "," and parse.word(i + 2).lower() == "both"
    return twins or (both and is_person(parse, i))


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
    if label == "PERSON" or parse.lemmas[i] in PEOPLE or has_age(parse, i):
        return True
    known = {"PERSON", None} if what.category == "killed" else {"PERSON"}
    if parse.word(i).lower() not in ORGANISED and any(labels.get(j) in known for j in _joined_names(parse, i)):
        return True  # "Brel and Holm died", of whom engines take one for something else
    if parse.word(i).lower() not in ORGANISED and any(parse.lemmas[c] == "other" for c in joined_to(parse, i)):
        return True  # "Brel and two others"
    kids = [c for c in parse.children(i) if parse.deps[c] in {"compound", "amod", "nummod", "appos"}]
    if any(parse.word(c).lower() == "old" or parse.word(c).lower().endswith(AGED) for c in kids):
        return True
    if label is None and what.category == "killed" and parse.deps[i] in {"nsubj", "nsubjpass"}:
        return parse.word(i).lower() not in ORGANISED and parse.word(i)[:1].isupper() and not parse.word(i).isupper()
    names = [c for c in kids if parse.deps[c] == "compound" and parse.tags[c] == "NNP"]
    organised = any(parse.word(c).lower() in ORGANISED for c in (*names, i))
    return bool(names) and label not in NO_PERSONS and not organised and what.category in {"killed", "wounded"}


def _joined_names(parse: Parse, i: int) -> list[int]:
    """The names that the name at token i is joined to by "and"."""
    joined = [c for c in parse.children(i) if parse.deps[c] == "conj"]
    joined += [parse.heads[i]] if parse.deps[i] == "conj" else []
    joined = [j for j in joined if any(parse.lemmas[c] == "and" for c in parse.children(min(i, j)))]
    return [j for j in joined if parse.tags[j] == "NNP"]


def _is_anaphoric(parse: Parse, i: int) -> bool:
    """True for pronouns and nouns with "the", "that": someone told of before."""
    if parse.tags[i] == "PRP":
        return True
    if _is_the_other(parse, i):
        return False
    return parse.tags[i] == "NN" and any(
        parse.word(c).lower() in {"the", "that", "this"} for c in parse.children(i) if parse.deps[c] == "det"
    )


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
