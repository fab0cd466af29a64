"""Deaths told in sentences next to each other that belong together: a killer's own end, and one who "was also killed".

"A man shot dead two clerks. … The gunman then killed himself" tells of three dead, in two places; "Ada Brel died on Monday.
… Ole Tamm was also killed" of two. Each is one more figure, over the words of both places. Only what the words set apart
is added: those whom the killer himself killed, or those told of one by one in a report that gives no count of the dead.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from sayso.extract.figure_harm import Harm
from sayso.extract.figure_killers import KILLERS, OWN_ENDS, agent_of, subject_of
from sayso.extract.figure_persons import Persons, Told
from sayso.extract.figure_victims import REFLEXIVE, is_person
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Number
from sayso.model.parse import Parse

BEFORE: Final = 3
AFTER: Final = 1
LONG_BEFORE: Final = 8
"""Sentences away at most; the last for those told of before one who "was also killed"."""
WIDEST: Final = 200
"""Tokens away at most."""
ALONE: Final = KILLERS | wordlist(
    "man woman boy girl teenager teen husband wife father mother son daughter brother boyfriend girlfriend ex-husband "
    "ex-wife ex-boyfriend ex-girlfriend neighbour neighbor employee student soldier gunmen inmate prisoner he she"
)
"""Who kills as one person, police and armies aside."""
PLACES: Final = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7}
PAST: Final = wordlist("ago earlier last previous previously")
"""With these a sentence may tell of another day."""
ANYBODY: Final = wordlist("people person man woman body individual dead other adult male female suspect")
"""The dead told with these may count the killer too: "three people are dead"."""
FIRED_BACK: Final = wordlist("police officer deputy trooper agent guard soldier sheriff constable gunfire fire")
"""Those who end a killing: who dies by them is taken for the killer."""
TAKEN: Final = wordlist("hospital infirmary clinic")
"""Who died there is none of those who died "at the scene"."""
HURT: Final = wordlist("wounded injured wound hurt survivor")
"""Of these one may die later."""


def across_sentences(
    parse: Parse, told: list[Told], harm: Mapping[int, Harm], counted: Mapping[int, Number | None]
) -> list[Told]:
    """The deaths told, each killer's own and each that comes on top joined with those beside it."""
    by_head = {persons.head: persons for persons, _ in told}
    ended = any(persons.more for persons, _ in told)
    toll = any(_dead(harm, i) and isinstance(n, int) and n > 1 for i, n in counted.items())
    named = {i for e in parse.entities if e.label == "PERSON" for i in range(e.first, e.last)}
    victims = [v for i in sorted(harm) if _dead(harm, i) and (v := _victims(parse, i, harm[i], by_head, counted))]
    alone = {i: int(n) for i, n in counted.items() if isinstance(n, int) and i not in by_head}
    joined = [] if ended else list(_with_numbers(parse, alone, harm, victims, named))
    for persons, what in told:
        own = persons, what
        if _is_one_dead(persons, what) and (_is_killer(parse, persons.head) or _ended(parse, own, harm)):
            joined.append(own if ended else _after_victims(parse, own, victims, named))
        elif _is_one_dead(persons, what) and not what.loose and (before := _next_to(parse, own, victims, by_head)):
            joined.append(_sum(own, before))
        elif _is_one_dead(persons, what) and not toll and not what.loose and _on_top(parse, what):
            joined.append(_with_others(parse, own, told))
        else:
            joined.append(own)
    return joined


@dataclass(frozen=True, slots=True)
class Victims:
    """So many dead, told at a head word, and what happened."""

    head: int
    count: int
    done: Harm


def _victims(
    parse: Parse, i: int, done: Harm, by_head: Mapping[int, Persons], counted: Mapping[int, Number | None]
) -> Victims | None:
    number = by_head[i].count if i in by_head else counted.get(i)
    if not number or done.loose or _is_killer(parse, i):
        return None
    return Victims(i, int(number), done)


def _within(victims: list[Victims], reach: range) -> list[Victims]:
    """Those of a list in text order that stand within reach; the cost is that of those alone."""
    first = bisect_left(victims, reach.start, key=lambda v: v.head)
    return victims[first : bisect_left(victims, reach.stop, first, key=lambda v: v.head)]


def _is_one_dead(persons: Persons, what: Harm) -> bool:
    return what.actual and what.category == "killed" and persons.count == 1 and not persons.more and not persons.floor


def _dead(harm: Mapping[int, Harm], i: int) -> bool:
    return i in harm and harm[i].actual and harm[i].category == "killed"


def _near(parse: Parse, head: int, before: int = BEFORE) -> range:
    """The tokens of the sentences around, within reach."""
    at = parse.sentence_number(head)
    first = parse.sentences[max(at - before, 0)][0]
    last = parse.sentences[min(at + AFTER, len(parse.sentences) - 1)][1]
    return range(max(first, head - WIDEST), min(last, head + WIDEST))


def _ended(parse: Parse, own: Told, harm: Mapping[int, Harm]) -> bool:
    """True where one dies by those who fired back, by his own hand, or after he "turned the gun on himself"."""
    persons, what = own
    agent = agent_of(parse, what)
    if agent is not None and agent != persons.head and parse.lemmas[agent] in FIRED_BACK:
        return True
    end = min(parse.sentence(persons.head)[1], persons.head + WIDEST)
    if any(parse.word(i) == "inflicted" and parse.word(i - 2) == "self" for i in range(persons.head + 2, end)):
        return True
    before = range(_near(parse, persons.head, 1)[0], persons.head)
    himself = (i for i in before if i in harm and parse.word(i).lower() in REFLEXIVE)
    return parse.tags[persons.head] == "PRP" and any(harm[i].loose and harm[i].actual for i in himself)


def _with_numbers(
    parse: Parse, alone: Mapping[int, int], harm: Mapping[int, Harm], victims: list[Victims], named: set[int]
) -> Iterator[Told]:
    """Those told with a number who come on top: "both attackers were killed", "one of the wounded died"."""
    for head, number in alone.items():
        if not _dead(harm, head) or harm[head].loose:
            continue
        first = min((c for c in parse.children(head) if parse.deps[c] in {"nummod", "det"}), default=head)
        own = Persons(min(first, head), head + 1, head, number), harm[head]
        if number > 1 and parse.lemmas[head] in KILLERS:
            total = _after_victims(parse, own, victims, named)
        elif number == 1 and _of_the_hurt(parse, head):
            total = _after_first_toll(parse, own, victims)
        else:
            continue
        if total[0].more:
            yield total


def _of_the_hurt(parse: Parse, head: int) -> bool:
    """True for "one of the wounded"."""
    of = (p for c in parse.children(head) if parse.lemmas[c] == "of" for p in parse.children(c))
    return any(parse.word(p).lower() in HURT for p in of)


def _after_first_toll(parse: Parse, own: Told, victims: list[Victims]) -> Told:
    """One of those hurt at first, with those who were dead before."""
    near = _near(parse, own[0].head)
    before = [v for v in _within(victims, near) if v.head < own[0].head]
    return _sum(own, before[-1]) if before else own


def _is_killer(parse: Parse, head: int) -> bool:
    return parse.word(head).lower() in REFLEXIVE | OWN_ENDS or parse.lemmas[head] in KILLERS


def _after_victims(parse: Parse, own: Told, victims: list[Victims], named: set[int]) -> Told:
    """The killer's own death with the most that one killer killed in the sentences around."""
    head = own[0].head
    near, killer = _near(parse, head), _name(parse, subject_of(parse, parse.heads[head]))
    groups = []
    for group in _within(victims, near):
        if group.head == head:
            continue
        agent, apart = agent_of(parse, group.done), False
        if agent in {None, group.head}:  # "were shot and killed" names nobody who did it
            agent = _who_opened_fire(parse, group.done)
        if agent is None:
            killer_told = parse.lemmas[head] in KILLERS
            apart = (killer_told and _is_other_kind(parse, group.head)) or _is_another(parse, own, group, killer)
        elif agent is not None:
            alone = agent in named or _kills_alone(parse, agent)
            apart = alone and _may_be(killer, _name(parse, agent))
        if apart:
            groups.append(group)
    return _sum(own, max(groups, key=lambda g: g.count)) if groups else own


def _who_opened_fire(parse: Parse, done: Harm) -> int | None:
    """The gunmen of "four people were killed when two gunmen opened fire"."""
    for verb in (c for t in done.tokens for c in parse.children(t) if parse.deps[c] == "advcl"):
        if any(parse.lemmas[c] in {"when", "as"} for c in parse.children(verb)):
            subject = next((c for c in parse.children(verb) if parse.deps[c] == "nsubj"), None)
            if subject is not None and parse.lemmas[subject] in KILLERS:
                return subject
    return None


def _is_another(parse: Parse, own: Told, group: Victims, killer: str | None) -> bool:
    """True where the words tell one victim from one who dies by his own hand: a girl, another name, "her husband"."""
    head = own[0].head
    if group.count > 1 or parse.lemmas[head] in KILLERS or group.head > head or parse.tags[group.head] == "PRP":
        return False
    if any(parse.word(c).lower() in {"his", "her"} for c in parse.children(head)):
        return True
    if killer is None or parse.word(head).lower() not in REFLEXIVE | OWN_ENDS:
        return False
    return killer != parse.word(group.head) and (parse.tags[group.head] == "NNP" or _is_other_kind(parse, group.head))


def _is_other_kind(parse: Parse, i: int) -> bool:
    """True for the clerks of "two clerks were killed", of whom the gunman is none, and for "Officer Brel"."""
    if parse.tags[i] == "NNP":
        return any(parse.lemmas[c].lower() in FIRED_BACK for c in parse.children(i) if c < i)
    return parse.lemmas[i] not in ANYBODY and is_person(parse, i) and parse.pos[i] == "NOUN"


def _kills_alone(parse: Parse, i: int) -> bool:
    return parse.lemmas[i] in ALONE or parse.word(i).lower() in ALONE


def _name(parse: Parse, i: int | None) -> str | None:
    return parse.word(i) if i is not None and parse.tags[i] == "NNP" else None


def _may_be(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def _next_to(parse: Parse, own: Told, victims: list[Victims], by_head: Mapping[int, Persons]) -> Victims | None:
    """Those told before one who is counted on from them: "one man died and another …", "two men died. A third …"."""
    persons, what = own
    place, reach = _place(parse, persons.head), _near(parse, persons.head, 1)
    if place:
        beside = [v for v in _within(victims, reach) if v.head != persons.head]
        return next((v for v in reversed(beside) if v.count == place - 1), None)
    near = [v for v in _within(victims, reach) if v.head < persons.head]
    if near and not persons.anaphoric and _apart_in_place(parse, own, near[-1], by_head):
        return near[-1]
    if persons.anaphoric or not near or near[-1].count != 1 or parse.heads[persons.head] not in what.tokens:
        return None
    last = near[-1]
    known = by_head.get(last.head)
    joined = {*last.done.tokens} & {parse.heads[t] for t in what.tokens if parse.deps[t] == "conj"}
    if not joined or (known and (known.anaphoric or known.names & persons.names)):
        return None
    return None if any(parse.lemmas[i] in PAST for i in range(*parse.sentence(persons.head))) else last


def _apart_in_place(parse: Parse, own: Told, group: Victims, by_head: Mapping[int, Persons]) -> bool:
    """True for "two men died at the scene and a woman in hospital", "one was dead inside. Another was dead outside"."""
    persons, what = own
    known = by_head.get(group.head)
    if known and (known.anaphoric or known.names & persons.names):
        return False
    if parse.word(persons.head).lower() == "another" and group.count == 1:
        return True
    before, after = max(group.done.tokens), max(what.tokens)
    first = _words(parse, before, min(persons.head, before + LONG_BEFORE))
    last = _words(parse, after, min(parse.sentence(after)[1], after + LONG_BEFORE))
    return ("scene" in first and bool(last & TAKEN)) or ("scene" in last and bool(first & TAKEN))


def _words(parse: Parse, first: int, last: int) -> set[str]:
    return {parse.word(i).lower() for i in range(first, last)}


def _place(parse: Parse, i: int) -> int:
    """Which in a row one told at token i is: 3 for "a third man"; 0 where that is not said."""
    words = [parse.word(i).lower(), *(parse.word(c).lower() for c in parse.children(i) if c < i)]
    return 0 if "the" in words else next((PLACES[word] for word in words if word in PLACES), 0)


def _on_top(parse: Parse, what: Harm) -> bool:
    """True for "was also killed"."""
    return any(parse.lemmas[c] == "also" for t in what.tokens for c in parse.children(t))


def _with_others(parse: Parse, own: Told, told: list[Told]) -> Told:
    """One who "was also killed" with those told before, one by one."""
    persons, _ = own
    near = _near(parse, persons.head, LONG_BEFORE)
    others = [
        Victims(other.head, other.count, done)
        for other, done in told
        if other.head in near and other.head < persons.head and _is_other(persons, other, done)
    ]
    return _sum(own, max(others, key=lambda g: g.count)) if others else own


def _is_other(persons: Persons, other: Persons, done: Harm) -> bool:
    alone = other.count == 1 or bool(other.names)  # "a father and daughter" may be whom the report names next
    apart = alone and not (persons.names & other.names) and not other.floor and not persons.anaphoric
    return apart and done.actual and not done.loose and done.category == "killed"


def _sum(own: Told, victims: Victims) -> Told:
    persons, what = own
    said = replace(what, tokens=tuple(sorted({*what.tokens, *victims.done.tokens})))
    return replace(persons, count=victims.count + persons.count, more=(victims.head,)), said
