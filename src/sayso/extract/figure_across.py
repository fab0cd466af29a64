"""Deaths told in sentences next to each other that belong together: a killer's own end, and one who "was also killed".

"A man shot dead two clerks. … The gunman then killed himself" tells of three dead, in two places; "Ada Brel died on Monday.
… Ole Tamm was also killed" of two. Each is one more figure, over the words of both places. Only what the words set apart
is added: those whom the killer himself killed, or those told of one by one in a report that gives no count of the dead.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from sayso.extract.figure_apart import is_he_who_killed, is_of_other_sex, is_other_noun, is_woman_killed_by_man
from sayso.extract.figure_beside import ANYBODY, died_elsewhere, next_to, on_from, on_top, shot_by_name, with_others
from sayso.extract.figure_harm import Harm
from sayso.extract.figure_killers import KILLERS, KILLING, OWN_ENDS, agent_of, subject_of, who_opened_fire
from sayso.extract.figure_later import (
    WIDEST,
    Victims,
    is_past,
    near_of,
    of_the_hurt,
    of_them_hurt,
    together,
    toll_so_far,
    within,
)
from sayso.extract.figure_named import full_name, share_a_name
from sayso.extract.figure_persons import Persons, Told
from sayso.extract.figure_victims import REFLEXIVE, is_person
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Number
from sayso.model.parse import Parse

ALONE: Final = KILLERS | wordlist(
    "man woman boy girl teenager teen husband wife father mother son daughter brother boyfriend girlfriend ex-husband "
    "ex-wife ex-boyfriend ex-girlfriend neighbour neighbor employee student soldier gunmen inmate prisoner he she"
)
"""Who kills as one person, police and armies aside."""
FIRED_BACK: Final = wordlist("police officer deputy trooper agent guard soldier sheriff constable gunfire fire")
"""Those who end a killing: who dies by them is taken for the killer."""


def across_sentences(
    parse: Parse,
    told: list[Told],
    harm: Mapping[int, Harm],
    counted: Mapping[int, Number | None],
    labels: Mapping[int, str],
) -> list[Told]:
    """The deaths told, each killer's own and each that comes on top joined with those beside it."""
    by_head = {persons.head: persons for persons, _ in told}
    ended = any(persons.more for persons, _ in told)
    toll = any(_dead(harm, i) and isinstance(n, int) and n > 1 for i, n in counted.items())
    victims = [v for i in sorted(harm) if _dead(harm, i) and (v := _victims(parse, i, harm[i], by_head, counted))]
    alone = {i: int(n) for i, n in counted.items() if isinstance(n, int) and i not in by_head}
    joined = [] if ended else [*_with_numbers(parse, alone, harm, victims, labels), *_also(parse, alone, harm, told)]
    by_killer = {} if ended else _by_killer(parse, victims, labels)
    for persons, what in told:
        own = persons, what
        if _is_one_dead(persons, what) and (group := _killed_by(parse, persons, by_killer, labels)):
            joined.append(own if is_past(parse, persons.head) else together(own, group))
            continue
        if _is_one_dead(persons, what) and (_killed_himself(parse, own, victims) or _ended(parse, own, harm)):
            ends = own if ended else _after_victims(parse, own, victims, labels)
            shot = None if ends[0].more or toll else shot_by_name(parse, own, harm, told, labels)
            joined.append(together(own, shot) if shot else ends)
        elif _is_one_dead(persons, what) and not what.loose and (before := next_to(parse, own, victims, by_head, harm)):
            joined.append(together(own, before))
        elif what.category == "killed" and (group := died_elsewhere(parse, own, victims)):
            joined.append(together(own, group))
        elif _is_one_dead(persons, what) and not toll and not what.loose and on_top(parse, what):
            joined.append(with_others(parse, own, told))
        elif _is_one_dead(persons, what) and not toll:
            joined.append(toll_so_far(parse, own, [v for v in victims if v.head < persons.head]))
        else:
            joined.append(own)
    return joined


def _victims(
    parse: Parse, i: int, done: Harm, by_head: Mapping[int, Persons], counted: Mapping[int, Number | None]
) -> Victims | None:
    number = by_head[i].count if i in by_head else counted.get(i)
    if not number or done.loose or _is_killer(parse, i):
        return None
    return Victims(i, int(number), done)


def _by_killer(parse: Parse, victims: list[Victims], labels: Mapping[int, str]) -> dict[str, Victims]:
    """The most that each who is named killed: who dies as well is none of them, however far off he is told of.

    By full name, and by surname where no two of the report share it.
    """
    people = {full_name(parse, e.last - 1, labels) for e in parse.entities if e.label == "PERSON"}
    shared = Counter(name.split()[-1] for name in people if " " in name)
    found: dict[str, Victims] = {}
    for group in victims:
        killer = agent_of(parse, group.done)
        killer = who_opened_fire(parse, group.done) if killer in {None, group.head} else killer
        name = _name(parse, killer, labels)
        if name and (" " in name or labels.get(killer or 0) == "PERSON"):
            surname = name.split()[-1]
            for key in {name} if shared[surname] > 1 else {name, surname}:
                if key not in found or found[key].count < group.count:
                    found[key] = group
    return found


def _killed_by(
    parse: Parse, persons: Persons, by_killer: Mapping[str, Victims], labels: Mapping[int, str]
) -> Victims | None:
    """Those whom one who is told as dead, or who ends his own life, killed by his name."""
    by_own_hand = parse.word(persons.head).lower() in REFLEXIVE | OWN_ENDS
    name = _name(parse, subject_of(parse, parse.heads[persons.head]) if by_own_hand else persons.head, labels)
    return (by_killer.get(name) or by_killer.get(name.split()[-1])) if name else None


def _is_one_dead(persons: Persons, what: Harm) -> bool:
    return what.actual and what.category == "killed" and persons.count == 1 and not persons.more and not persons.floor


def _dead(harm: Mapping[int, Harm], i: int) -> bool:
    return i in harm and harm[i].actual and harm[i].category == "killed"


def _ended(parse: Parse, own: Told, harm: Mapping[int, Harm]) -> bool:
    """True where one dies by those who fired back, by his own hand, or after he "turned the gun on himself"."""
    persons, what = own
    agent = agent_of(parse, what)
    if agent is not None and agent != persons.head and parse.lemmas[agent] in FIRED_BACK:
        return True
    end = min(parse.sentence(persons.head)[1], persons.head + WIDEST)
    if any(parse.word(i) == "inflicted" and parse.word(i - 2) == "self" for i in range(persons.head + 2, end)):
        return True
    under = (c for t in what.tokens for c in parse.children(t) if parse.lemmas[c] in {"by", "of"})
    if any(parse.lemmas[p] == "suicide" for c in under for p in parse.children(c)):
        return True
    before = range(near_of(parse, persons.head, 1)[0], persons.head)
    himself = (i for i in before if i in harm and parse.word(i).lower() in REFLEXIVE)
    return parse.tags[persons.head] == "PRP" and any(harm[i].loose and harm[i].actual for i in himself)


def _with_numbers(
    parse: Parse,
    alone: Mapping[int, int],
    harm: Mapping[int, Harm],
    victims: list[Victims],
    labels: Mapping[int, str],
) -> Iterator[Told]:
    """Those told with a number who come on top: "both attackers were killed", "two others died", "one of the wounded died"."""
    for head, number in alone.items():
        if not _dead(harm, head) or harm[head].loose:
            continue
        own = _numbered(parse, head, number, harm)
        if number > 1 and parse.lemmas[head] in KILLERS:
            total = _after_victims(parse, own, victims, labels)
        elif (number == 1 and of_the_hurt(parse, head)) or of_them_hurt(parse, head, harm):
            total = _after_first_toll(parse, own, victims)
        elif group := on_from(parse, own, victims):
            total = together(own, group)
        else:
            continue
        if total[0].more:
            yield total


def _numbered(parse: Parse, head: int, number: int, harm: Mapping[int, Harm]) -> Told:
    first = min((c for c in parse.children(head) if parse.deps[c] in {"nummod", "det"}), default=head)
    return Persons(min(first, head), head + 1, head, number), harm[head]


def _also(parse: Parse, alone: Mapping[int, int], harm: Mapping[int, Harm], told: list[Told]) -> Iterator[Told]:
    """The only number of dead, where they "also died" after others told one by one."""
    dead = [h for h, n in alone.items() if n > 1 and _dead(harm, h)]
    if len(dead) == 1 and not harm[dead[0]].loose and on_top(parse, harm[dead[0]]):
        total = with_others(parse, _numbered(parse, dead[0], alone[dead[0]], harm), told)
        if total[0].more:
            yield total


def _after_first_toll(parse: Parse, own: Told, victims: list[Victims]) -> Told:
    """One of those hurt at first, with those who were dead before."""
    near = near_of(parse, own[0].head)
    before = [v for v in within(victims, near) if v.head < own[0].head]
    return together(own, before[-1]) if before else own


def _killed_himself(parse: Parse, own: Told, victims: list[Victims]) -> bool:
    head = own[0].head
    before = [v for v in within(victims, near_of(parse, head, 1)) if v.head < head]
    return _is_killer(parse, head) or (bool(before) and is_he_who_killed(parse, head, before[-1]))


def _is_killer(parse: Parse, head: int) -> bool:
    return parse.word(head).lower() in REFLEXIVE | OWN_ENDS or parse.lemmas[head] in KILLERS or _has_shot(parse, head)


def _has_shot(parse: Parse, head: int) -> bool:
    """True for the man of "the man who shot him is dead"."""
    clauses = [c for c in parse.children(head) if parse.deps[c] == "relcl" and parse.lemmas[c] in KILLING]
    kids = [k for c in clauses for k in parse.children(c)]
    who = any(parse.deps[k] == "nsubj" and parse.lemmas[k] == "who" for k in kids)
    return who and any(parse.deps[k] == "dobj" for k in kids)


def _after_victims(parse: Parse, own: Told, victims: list[Victims], labels: Mapping[int, str]) -> Told:
    """The killer's own death with the most that one killer killed in the sentences around."""
    head = own[0].head
    near, killer = near_of(parse, head), _name(parse, subject_of(parse, parse.heads[head]), labels)
    groups = []
    for group in within(victims, near):
        if group.head == head:
            continue
        agent, apart = agent_of(parse, group.done), False
        if agent in {None, group.head}:  # "were shot and killed" names nobody who did it
            agent = who_opened_fire(parse, group.done)
        if agent is None:
            killer_told = parse.lemmas[head] in KILLERS or _has_shot(parse, head)
            apart = (killer_told and _is_no_killer(parse, own, group)) or _is_another(parse, own, group, killer, labels)
        elif agent is not None:
            named = parse.tags[agent] == "NNP" and labels.get(agent, "PERSON") == "PERSON"
            alone = named or _kills_alone(parse, agent)
            apart = alone and _may_be(killer, _name(parse, agent, labels))
        if apart:
            groups.append(group)
    return together(own, max(groups, key=lambda g: g.count)) if groups else own


def _is_another(parse: Parse, own: Told, group: Victims, killer: str | None, labels: Mapping[int, str]) -> bool:
    """True where the words tell one victim from one who dies by his own hand: a girl, another name, "her husband"."""
    head = own[0].head
    if group.count > 1 or parse.lemmas[head] in KILLERS:
        return False
    if parse.tags[group.head] == "PRP" or group.head > head:
        return is_of_other_sex(parse, head, group.head)
    if any(parse.word(c).lower() in {"his", "her"} for c in parse.children(head)):
        return True
    if parse.word(head).lower() not in REFLEXIVE | OWN_ENDS:
        return False
    if killer is None:
        return is_other_noun(parse, subject_of(parse, parse.heads[head]), group.head)
    name = _name(parse, group.head, labels)
    return not _may_be(killer, name) if name else _is_other_kind(parse, group.head)


def _is_no_killer(parse: Parse, own: Told, group: Victims) -> bool:
    """True where the dead cannot count the killer: clerks, women, or those whom he died "also" beside."""
    head = own[0].head
    other = _is_other_kind(parse, group.head) or is_woman_killed_by_man(parse, head, group.head)
    return other or (group.head < head and on_top(parse, own[1]))


def _is_other_kind(parse: Parse, i: int) -> bool:
    """True for the clerks of "two clerks were killed", of whom the gunman is none, and for "Officer Brel"."""
    if parse.tags[i] == "NNP":
        return any(parse.lemmas[c].lower() in FIRED_BACK for c in parse.children(i) if c < i)
    return parse.lemmas[i] not in ANYBODY and is_person(parse, i) and parse.pos[i] == "NOUN"


def _kills_alone(parse: Parse, i: int) -> bool:
    return parse.lemmas[i] in ALONE or parse.word(i).lower() in ALONE


def _name(parse: Parse, i: int | None, labels: Mapping[int, str]) -> str | None:
    return full_name(parse, i, labels) if i is not None and parse.tags[i] == "NNP" else None


def _may_be(one: str | None, other: str | None) -> bool:
    return one is None or other is None or share_a_name([one], [other])
