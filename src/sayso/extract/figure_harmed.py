"""Who was killed, wounded, captured, displaced …, by which words. One pass over a parse, by its dependencies.

The result maps the head word of whatever something happened to onto what happened. Explicit figures look their counted
noun up in it; implicit ones are the entries for one person without a number.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from sayso.extract.figure_harm import Harm
from sayso.extract.figure_harm_nouns import identified, of_missing, of_noun, of_state, of_those_among
from sayso.extract.figure_harm_verbs import arguments, by_object, of_verb, own_end
from sayso.extract.figure_they import meant
from sayso.extract.figure_victims import REFLEXIVE, affected
from sayso.extract.lexicon.categories import NAMES, OF_VICTIMS, STATES
from sayso.extract.lexicon.numbers import BLOWS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse

THEN: Final = wordlist(", and then before later eventually finally also")
WHOLE: Final = wordlist("attr acomp dobj")
"""What "as was" has where it is no echo: "as was the custom"."""
REMAINING: Final = wordlist("remain remains")
"""The remains of people, who do not remain anywhere."""
NEAR: Final = 6
"""Tokens back from "then himself" to those harmed before, at most."""


def find_harm(parse: Parse) -> dict[int, Harm]:
    """What happened to whom: head token of the affected → harm. Linear in the text."""
    found: dict[int, Harm] = {}
    for i in range(len(parse)):
        for victim, harm in _harms_at(parse, i):
            for each in affected(parse, meant(parse, victim), max(harm.tokens)):
                old = found.get(each)
                found[each] = harm if old is None else _stronger(old, harm)
    _add_own_ends(parse, found)
    _add_so_too(parse, found)
    return found


def _stronger(old: Harm, new: Harm) -> Harm:
    """Two readings of the same victim: what is certain holds over the loose, killed over wounded."""
    if old.loose != new.loose:
        return new if old.loose else old
    if old.actual != new.actual:
        return new if new.actual else old
    if "killed" in new.categories and old.categories == ("wounded",):
        return new
    return old


def _harms_at(parse: Parse, i: int) -> Iterator[tuple[int, Harm]]:
    """Each (victim, harm) for which token i is the word that says what happened."""
    lemma, pos = parse.lemmas[i], parse.pos[i]
    word = parse.word(i).lower()
    if pos in {"VERB", "AUX"}:
        own = own_end(parse, i)
        if own:
            yield own
        harm = of_verb(parse, i)
        if harm:
            for victim in arguments(parse, i, harm):
                yield victim, harm
                if parse.deps[i] in {"acl", "relcl"} and parse.tags[victim] in {"NNS", "DT"}:
                    yield from identified(parse, victim, harm)
        elif word == "missing":
            yield from of_missing(parse, i)
        else:
            yield from by_object(parse, i)
    elif word == "among":
        yield from of_those_among(parse, i)
    elif (lemma in STATES or word in STATES) and parse.word(i) not in NAMES:
        yield from of_state(parse, i)
    deadly = word in BLOWS and any(parse.lemmas[c].lower() in {"fatal", "deadly"} for c in parse.children(i))
    remaining = lemma in REMAINING and not (pos == "NOUN" and parse.lemmas[i + 1 : i + 2] == ("of",))
    if (lemma in OF_VICTIMS or deadly) and pos in {"NOUN", "PROPN", "VERB"} and not remaining:
        yield from of_noun(parse, i)


def _add_own_ends(parse: Parse, found: dict[int, Harm]) -> None:
    """Add the killer of "kills four, then himself", whom engines tie to nothing."""
    for i in range(1, len(parse)):
        if parse.word(i).lower() not in REFLEXIVE or i in found:
            continue
        at = i - 1
        while at > i - NEAR and at > 0 and parse.word(at).lower() in THEN:
            at -= 1
        done = found.get(at) or found.get(parse.heads[at])
        if at < i - 1 and done and done.actual and done.category == "killed" and not done.loose:
            found[i] = done


def _add_so_too(parse: Parse, found: dict[int, Harm]) -> None:
    """Add the girl of "a boy was killed, as was a girl"."""
    said = {t: harm for harm in found.values() for t in harm.tokens}
    for i in range(len(parse)):
        verb = parse.heads[i]
        if parse.lemmas[i] != "as" or parse.pos[verb] != "AUX" or parse.deps[verb] != "advcl":
            continue
        harm = said.get(parse.heads[verb])
        kids = parse.children(verb)
        if harm and not any(parse.deps[c] in WHOLE for c in kids):
            who = (c for c in kids if parse.deps[c] == "nsubj" and c > verb)
            found.update({c: replace(harm, tokens=(i, verb)) for c in who})
