"""States and nouns of harm: "found dead", "is missing", "the killing of two men", "an unidentified body was found"."""

from collections.abc import Iterator
from typing import Final

from sayso.extract.figure_harm import Harm
from sayso.extract.figure_harm_verbs import auxiliaries, is_actual, is_negated, subjects_of
from sayso.extract.figure_victims import NAMING, has_age, is_person
from sayso.extract.lexicon.categories import HARM_NOUNS, STATES
from sayso.extract.lexicon.units import TIME_UNITS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Category
from sayso.model.parse import Parse

FEIGNED: Final = wordlist("play feign fake pretend")
REMAINS: Final = wordlist("body corpse")
FINDING: Final = wordlist("find discover recover locate pull spot retrieve uncover unearth exhume")
PRONOUNCING: Final = wordlist("pronounce declare")
UNREAL: Final = wordlist("attempted near threatened")
LISTING: Final = frozenset({("include", "dobj"), ("be", "attr")})
"""Verbs and the place of those who are listed behind "the dead"."""
NAMED: Final = wordlist("NOUN PROPN NUM PRON")


def of_state(parse: Parse, i: int) -> Iterator[tuple[int, Harm]]:
    """Such as "dead", "missing", "injured" as said of somebody: after "left", "found", "is", or before and after a noun."""
    word = parse.word(i).lower()
    category = STATES.get(parse.lemmas[i]) or STATES[word]
    head, dep = parse.heads[i], parse.deps[i]
    if is_negated(parse, i) or is_negated(parse, head) or head == i or parse.lemmas[head] in FEIGNED:
        return
    harm = Harm((category,), (i,))
    if dep == "advmod" and parse.lemmas[parse.heads[head]] in FINDING and parse.pos[head] == "ADP":
        head = parse.heads[head]  # "found two men dead inside the car"
    if parse.lemmas[head] in TIME_UNITS and parse.lemmas[i - 1] in FINDING | PRONOUNCING:
        head, dep = i - 1, "oprd"  # "was found dead hours later"
    own = [c for c in parse.children(i) if parse.deps[c] in {"nsubj", "nsubjpass"}]
    if own and dep in {"ccomp", "oprd", "xcomp", "advcl", "parataxis", "conj"}:
        yield from ((c, harm) for c in own)
        return
    found = dep == "dobj" and parse.lemmas[head] in FINDING and word in STATES  # "Mother, two children found slain"
    if parse.pos[head] in {"VERB", "AUX"} and (found or dep not in {"nsubj", "nsubjpass", "dobj", "pobj"}):
        tokens = tuple(sorted({*auxiliaries(parse, head), head, i}))
        yield from ((a, Harm((category,), tokens, is_actual(parse, head))) for a in _about(parse, head, i) if a != i)
    elif dep in {"amod", "acl", "advcl", "relcl", "conj", "advmod"} and parse.pos[head] in NAMED:
        yield _first_found(parse, head, i), harm
        if parse.tags[head] == "NNS" and i < head:
            yield from identified(parse, head, harm)
    elif word in {"dead", "deceased", "slain"}:
        yield from identified(parse, i, harm)


def _about(parse: Parse, verb: int, state: int) -> list[int]:
    """Of whom the state is said by the verb: those who "were found", those "left dead", those who are."""
    kids = parse.children(verb)
    passive = [c for c in kids if parse.deps[c] == "nsubjpass"]
    if passive:
        return list(subjects_of(parse, verb, passive))
    objects = [c for c in kids if parse.deps[c] == "dobj" and c != state]
    before = [c for c in objects if c < state]  # not the others of "left one dead and six others with wounds"
    return before or objects or list(subjects_of(parse, verb, [c for c in kids if parse.deps[c] == "nsubj"]))


def _first_found(parse: Parse, i: int, state: int) -> int:
    """The man of "found a man and a woman dead", where engines tie the state to the last alone; or token i."""
    first = parse.heads[i]
    found = parse.deps[i] == "conj" and parse.deps[first] == "dobj" and parse.lemmas[parse.heads[first]] in FINDING
    beside = state == i + 1 or (has_age(parse, i) and state == i + 4)  # "Brel, 29, dead"
    return first if found and beside and not any(first < c < i for c in _states(parse, first)) else i


def _states(parse: Parse, i: int) -> Iterator[int]:
    """Words that say in what state the one at token i is."""
    yield from (c for c in parse.children(i) if parse.word(c).lower() in STATES)


def identified(parse: Parse, i: int, harm: Harm) -> Iterator[tuple[int, Harm]]:
    """Those of "the dead were identified as …", "those killed include …", "A and B were the two who died"."""
    verb = parse.heads[i]
    lemma, dep = parse.lemmas[verb], parse.deps[i]
    if dep == "attr" and lemma == "be":
        yield from ((c, harm) for c in parse.children(verb) if parse.deps[c] == "nsubj" and parse.pos[c] == "PROPN")
    if dep not in {"nsubj", "nsubjpass", "dobj"}:
        return
    near = (*parse.children(verb), *(a for c in parse.children(i) if parse.deps[c] == "acl" for a in parse.children(c)))
    for c in near:
        if lemma in NAMING and parse.lemmas[c] == "as":
            yield from ((v, harm) for v in parse.children(c) if parse.deps[v] == "pobj")
        elif c != i and _is_listed(parse, c, i) and (parse.pos[c] == "PROPN" or is_person(parse, c)):
            yield c, harm


def _is_listed(parse: Parse, c: int, dead: int) -> bool:
    """True for those who stand behind "the dead are", "the dead include" and "dead are"."""
    lemma, dep = parse.lemmas[parse.heads[c]], parse.deps[c]
    return (lemma, dep) in LISTING or (lemma == "be" and dep == "nsubj" and c > parse.heads[c] > dead)


def of_those_among(parse: Parse, i: int) -> Iterator[tuple[int, Harm]]:
    """Those of "three children were among the dead", "among the soldiers killed was a nurse", told at "among"."""
    verb = parse.heads[i]
    if parse.lemmas[verb] != "be" or is_negated(parse, verb):
        return
    for whole in parse.children(i):
        told = _state_of(parse, whole) if parse.deps[whole] == "pobj" else None
        if told is not None:
            category, said = told
            harm = Harm((category,), tuple(sorted({i, *said})), is_actual(parse, verb))
            yield from ((c, harm) for c in parse.children(verb) if parse.deps[c] in {"nsubj", "attr"})


def _state_of(parse: Parse, i: int) -> tuple[Category, tuple[int, ...]] | None:
    """What "the dead", "the injured", "those killed", "the soldiers who died" are, and by which words."""
    word = parse.word(i).lower()
    if word in STATES:
        return STATES[word], (i,)
    for c in parse.children(i):
        if parse.deps[c] in {"acl", "relcl", "amod"} and (category := STATES.get(parse.word(c).lower())):
            return category, (c,)
    return None


def of_missing(parse: Parse, i: int) -> Iterator[tuple[int, Harm]]:
    """Those of "a fisherman is missing", which engines take for a verb."""
    kids = parse.children(i)
    helped = any(parse.lemmas[c] == "be" and parse.deps[c] == "aux" for c in kids)
    if helped and not is_negated(parse, i) and not any(parse.deps[c] == "dobj" for c in kids):
        harm = Harm(("missing",), (*auxiliaries(parse, i), i), is_actual(parse, i))
        yield from ((c, harm) for c in subjects_of(parse, i, [c for c in kids if parse.deps[c] == "nsubj"]))


def of_noun(parse: Parse, i: int) -> Iterator[tuple[int, Harm]]:
    """Such as "the killing of two men", "the death of a man", "his wife's murder"."""
    harm = Harm((HARM_NOUNS.get(parse.lemmas[i], "killed"),), (i,))
    if parse.lemmas[i] not in REMAINS and any(parse.word(c).lower() in UNREAL for c in parse.children(i)):
        return
    whose = False
    for c in parse.children(i):
        if parse.deps[c] == "prep" and parse.lemmas[c] == "of":
            whose = True
            yield from ((v, harm) for v in parse.children(c) if parse.deps[v] == "pobj")
        elif parse.deps[c] == "poss":
            whose = True
            yield c, harm
    if not whose and parse.lemmas[i] in REMAINS:
        yield from _found(parse, i)


def _found(parse: Parse, i: int) -> Iterator[tuple[int, Harm]]:
    """The body of "police found a body", "an unidentified body was recovered"."""
    verb = parse.heads[i]
    if parse.lemmas[verb] in FINDING and parse.deps[i] in {"dobj", "nsubjpass"} and not is_negated(parse, verb):
        yield i, Harm(("killed",), tuple(sorted({*auxiliaries(parse, verb), verb})), is_actual(parse, verb))
