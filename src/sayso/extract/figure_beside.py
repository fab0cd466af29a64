"""Deaths counted on from those told right before: "a third victim died", "two others died in hospital", "was also killed".

Each is joined to the dead that its words set it apart from, within the sentences around.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from sayso.extract.figure_apart import are_others, hurt_by_name, hurt_with, is_kin
from sayso.extract.figure_harm import Harm
from sayso.extract.figure_killers import OWN_ENDS, agent_of, subject_of
from sayso.extract.figure_later import (
    WIDEST,
    Victims,
    counterpart,
    hurt_first,
    is_described_apart,
    is_past,
    is_told_before,
    near_of,
    of_other_kind,
    place_of,
    together,
    within,
)
from sayso.extract.figure_named import full_name, share_a_name
from sayso.extract.figure_persons import Persons, Told
from sayso.extract.figure_victims import REFLEXIVE, SUBJECTS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse

LONG_BEFORE: Final = 8
"""Sentences back to those told of before one who "was also killed", and words around a place, at most."""
ANYBODY: Final = wordlist("people person man woman body individual dead other adult male female suspect")
"""The dead told with these may count the killer too: "three people are dead"."""
TAKEN: Final = wordlist("hospital infirmary clinic")
"""Who died there is none of those who died "at the scene"."""


def next_to(
    parse: Parse, own: Told, victims: list[Victims], by_head: Mapping[int, Persons], harm: Mapping[int, Harm]
) -> Victims | None:
    """Those told before one who is counted on from them: "one man died and another …", "two men died. A third …"."""
    persons, _ = own
    head = persons.head
    place, reach = place_of(parse, head), near_of(parse, head, 1)
    if place and not is_told_before(parse, head):
        beside = [v for v in within(victims, reach) if v.head != head]
        before = (v for v in reversed(beside) if v.count == place - 1 or place_of(parse, v.head) == place - 1)
        return next((replace(v, count=place - 1) for v in before), None)
    if hurt := hurt_with(parse, head, [v for v in within(victims, reach) if v.head > head]):
        return hurt
    kin = [v for v in within(victims, reach) if not is_past(parse, v.head) and is_kin(parse, own, v)]
    near = [v for v in within(victims, reach) if v.head < head]
    if kin and not is_past(parse, head):
        return max(kin, key=lambda v: v.count)
    if near and _apart_in_place(parse, own, near[-1], by_head):
        return near[-1]
    other = counterpart(parse, persons, near)
    if other is None and persons.anaphoric:
        other = hurt_first(parse, own, harm, [v for v in within(victims, near_of(parse, head)) if v.head < head])
    wide = [v for v in within(victims, near_of(parse, head)) if v.head < head]
    return other or hurt_by_name(parse, persons, harm, wide) or _beside(parse, own, near, by_head)


def _beside(parse: Parse, own: Told, near: list[Victims], by_head: Mapping[int, Persons]) -> Victims | None:
    """The other one told in a clause joined to this one, or with another age or name in the sentence before."""
    persons, what = own
    if persons.anaphoric or not near or near[-1].count != 1 or parse.heads[persons.head] not in what.tokens:
        return None
    last = near[-1]
    known = by_head.get(last.head)
    if known and (known.anaphoric or share_a_name(known.names, persons.names)):
        return None
    joined = {*last.done.tokens} & {parse.heads[t] for t in what.tokens if parse.deps[t] == "conj"}
    apart = joined or (known and is_described_apart(parse, persons, known))
    return last if apart and not is_past(parse, persons.head) else None


def _apart_in_place(parse: Parse, own: Told, group: Victims, by_head: Mapping[int, Persons]) -> bool:
    """True for "two men died at the scene and a woman in hospital", "one was dead inside. Another was dead outside"."""
    persons = own[0]
    known = by_head.get(group.head)
    if group.count == 1 and of_other_kind(parse, group.head, persons.head):
        return not is_past(parse, persons.head)
    if persons.anaphoric or (known and (known.anaphoric or share_a_name(known.names, persons.names))):
        return False
    if parse.word(persons.head).lower() == "another" and group.count == 1:
        return True
    return _is_elsewhere(parse, own, group)


def died_elsewhere(parse: Parse, own: Told, victims: list[Victims]) -> Victims | None:
    """Those who died at the scene before "a woman and a boy died in hospital"; None for pronouns and the like."""
    persons, what = own
    if persons.anaphoric or persons.more or persons.count < 2 or not what.actual or what.loose:
        return None
    near = [v for v in within(victims, near_of(parse, persons.head, 1)) if v.head < persons.head]
    return near[-1] if near and _is_elsewhere(parse, own, near[-1]) else None


def _is_elsewhere(parse: Parse, own: Told, group: Victims) -> bool:
    """True for "died in hospital" after "died at the scene", and the other way round."""
    persons, what = own
    before, after = max(group.done.tokens), max(what.tokens)
    first = _words(parse, before, min(persons.head, before + LONG_BEFORE))
    last = _words(parse, persons.head, min(parse.sentence(after)[1], after + LONG_BEFORE))
    return ("scene" in first and bool(last & TAKEN)) or ("scene" in last and bool(first & TAKEN))


def _words(parse: Parse, first: int, last: int) -> set[str]:
    return {parse.word(i).lower() for i in range(first, last)}


def on_from(parse: Parse, own: Told, victims: list[Victims]) -> Victims | None:
    """Those dead at the scene before "two died in hospital", or any before "two others died"; None where none are apart."""
    head = own[0].head
    near = [v for v in within(victims, near_of(parse, head, 1)) if v.head < head]
    if not near or is_past(parse, head) or is_past(parse, near[-1].head) or parse.deps[head] not in SUBJECTS:
        return None
    return near[-1] if _is_elsewhere(parse, own, near[-1]) or are_others(parse, own, near[-1]) else None


def on_top(parse: Parse, what: Harm) -> bool:
    """True for "was also killed", "was killed as well", and the echo "as was a girl"."""
    kids = [c for t in what.tokens for c in parse.children(t)]
    echo = parse.lemmas[what.tokens[0]] == "as"
    return echo or any(
        parse.lemmas[c] in {"also", "too"} or parse.words(c - 1, c + 1).lower() == "as well" for c in kids
    )


def with_others(parse: Parse, own: Told, told: list[Told]) -> Told:
    """One who "was also killed" with those told before, one by one."""
    persons, _ = own
    near = near_of(parse, persons.head, LONG_BEFORE)
    others = [
        Victims(other.head, other.count, done)
        for other, done in told
        if other.head in near and other.head < persons.head and _is_other(parse, persons, other, done)
    ]
    return together(own, max(others, key=lambda g: g.count)) if others else own


def _is_other(parse: Parse, persons: Persons, other: Persons, done: Harm) -> bool:
    nouns = parse.tags[persons.head] == parse.tags[other.head] == "NN"
    kinds = {parse.lemmas[persons.head], parse.lemmas[other.head]}
    of_other_noun = nouns and len(kinds) > 1 and not kinds & ANYBODY
    alone = other.count == 1 or bool(other.names)  # "a father and daughter" may be whom the report names next
    apart = alone and not share_a_name(persons.names, other.names) and not other.floor
    apart = apart and (not persons.anaphoric or of_other_noun)
    return apart and done.actual and not done.loose and done.category == "killed"


def shot_by_name(
    parse: Parse, own: Told, harm: Mapping[int, Harm], told: list[Told], labels: Mapping[int, str]
) -> Victims | None:
    """One whom the killer is said to have shot by name before he shot himself, and who is told as dead elsewhere."""
    head = own[0].head
    if parse.word(head).lower() not in REFLEXIVE | OWN_ENDS:
        return None
    killer = subject_of(parse, parse.heads[head])
    first, last = parse.sentence(head)
    shot = (i for i in range(max(first, head - WIDEST), min(last, head + WIDEST)) if i in harm and harm[i].loose)
    names = {full_name(parse, i, labels) for i in shot if parse.tags[i] == "NNP" and agent_of(parse, harm[i]) == killer}
    dead = ((p, done) for p, done in told if done.category == "killed" and done.actual and not done.loose)
    return next((Victims(p.head, p.count, done) for p, done in dead if names and share_a_name(p.names, names)), None)
