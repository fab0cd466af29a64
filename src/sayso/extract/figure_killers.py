"""Killers who die as well: with those they killed in the same sentence they make one figure, and "murder-suicide" is one."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from sayso.extract.figure_harm import Harm
from sayso.extract.figure_harm_verbs import STRIKES
from sayso.extract.figure_persons import Persons, Told
from sayso.extract.figure_victims import REFLEXIVE
from sayso.extract.lexicon.categories import DONE_TO
from sayso.extract.lexicon.numbers import FOLDS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Number
from sayso.model.parse import Parse

OWN_ENDS: Final = wordlist("life suicide")
KILLERS: Final = wordlist("gunman shooter attacker assailant killer bomber perpetrator hijacker suspect")
REACH: Final = 60
"""Tokens back from a killer's own end to those he killed, at most."""
KILLING: Final = STRIKES | {verb for verb, kind in DONE_TO.items() if kind == "killed"}
BLAMED: Final = wordlist("suspect accuse charge convict")
"""Who is suspected "of killing" is taken for the killer."""
UP: Final = 6
"""Steps up the tree to a subject at most."""


def murder_suicides(parse: Parse) -> list[Told]:
    """A "murder-suicide" is two dead at least, a "double murder-suicide" three."""
    found: list[Told] = []
    for i in range(2, len(parse)):
        if parse.lemmas[i] != "suicide" or parse.word(i - 1) not in {"-", "/", "–"}:
            continue
        if parse.lemmas[i - 2] not in {"murder", "homicide"}:
            continue
        before = parse.word(i - 3).lower() if i > 2 else ""
        if before not in {"attempted", "no"}:
            several = FOLDS.get(before, 2 if parse.tags[i - 2] == "NNS" else 1)
            found.append((Persons(i - 2, i + 1, i, several + 1, floor=True), Harm(("killed",), (i,))))
    return found


def with_second_blow(
    parse: Parse,
    own: Told,
    by_head: Mapping[int, Persons],
    harm: Mapping[int, Harm],
    counted: Mapping[int, Number | None],
) -> Told:
    """Those whom one killer killed by two verbs, as one figure: "killed his wife and then fatally shot two clerks"."""
    persons, what = own
    verb = parse.heads[persons.head]
    if verb not in what.tokens or not _is_object(parse, persons.head) or persons.anaphoric or persons.more:
        return own
    joined = [c for c in parse.children(verb) if parse.deps[c] == "conj"]
    joined += [parse.heads[verb]] if parse.deps[verb] == "conj" else []
    for i in (c for other in joined for c in parse.children(other) if _is_object(parse, c) and c in harm):
        done = harm[i]
        number = by_head[i].count if i in by_head else counted.get(i)
        apart = done.category == what.category == "killed" and not done.loose and parse.heads[i] in done.tokens
        if number and apart and done.actual and agent_of(parse, done) == agent_of(parse, what):
            said = replace(what, tokens=tuple(sorted({*what.tokens, *done.tokens})))
            return replace(persons, count=persons.count + int(number), more=(i,)), said
    return own


def _is_object(parse: Parse, i: int) -> bool:
    """True for those whom a verb takes as object, pronouns and "the man" aside."""
    the = any(parse.word(c).lower() in {"the", "that"} for c in parse.children(i))
    return parse.deps[i] == "dobj" and parse.tags[i] != "PRP" and not the


def with_victims(
    parse: Parse,
    own: Told,
    by_head: Mapping[int, Persons],
    harm: Mapping[int, Harm],
    counted: Mapping[int, Number | None],
) -> Told:
    """The killer's own death with those he killed before it in the same sentence, as one figure."""
    persons, what = own
    if persons.floor or what.category != "killed" or parse.lemmas[max(what.tokens)] == "execute":
        return own
    groups = []
    for i in _near(parse, persons.head):
        if i in by_head and any(parse.word(t).lower() in REFLEXIVE for t in range(by_head[i].first, by_head[i].last)):
            return own  # the killer was counted already
        number = by_head[i].count if i in by_head else counted.get(i)
        done = harm.get(i)
        if (
            number
            and done
            and done.actual
            and done.category == "killed"
            and _is_victim(parse, i, done, persons.head, int(number))
        ):
            groups.append((int(number), by_head[i].first if i in by_head else i, done))
    groups = [
        g for g in groups if "\n\n" not in parse.text[slice(*sorted((parse.starts[g[1]], parse.starts[persons.head])))]
    ]
    if not groups:
        return own
    count, start, before = max(groups, key=lambda g: g[0])
    said = replace(what, tokens=tuple(sorted({*what.tokens, *before.tokens})))
    return replace(persons, count=count + 1, more=(start,)), said


def _near(parse: Parse, head: int) -> Iterator[int]:
    """The other tokens of the sentence within reach."""
    first, last = parse.sentence(head)
    yield from (i for i in range(max(first, head - REACH), min(last, head + REACH)) if i != head)


def _is_victim(parse: Parse, i: int, done: Harm, killer: int, number: int) -> bool:
    """True where the killed at token i are others whom the one at `killer` killed before the end came."""
    word = parse.word(killer).lower()
    if (parse.tags[i] == "PRP" and number == 1) or parse.deps[i] == "appos":
        return False
    agent = agent_of(parse, done)
    if agent == killer:
        return True
    if word in REFLEXIVE | OWN_ENDS:
        apart = parse.heads[i] != parse.heads[killer] or parse.deps[i] == "dobj"
        return i < killer and apart and subject_of(parse, parse.heads[killer]) != i
    if word in {"he", "she", "him", "her"}:
        return i < killer and (agent is not None or _comes_after(parse, parse.heads[killer]))
    if agent is not None and parse.word(agent).lower() in {"he", "she"}:
        return i > killer  # "police killed Holm after he shot dead three"
    clause = parse.heads[killer]
    beside = (
        parse.deps[clause] == "conj" and parse.heads[clause] in done.tokens
    )  # "one was killed and the gunman is dead"
    return i < killer and parse.lemmas[killer] in KILLERS and (beside or _comes_after(parse, clause))


def agent_of(parse: Parse, done: Harm) -> int | None:
    """Who did it: the subject of the verb that says what happened, or the "by" of a passive."""
    verb = next((i for i in reversed(done.tokens) if parse.lemmas[i] in KILLING or parse.word(i) == "shot"), None)
    if verb is None:
        return None
    kids = parse.children(verb)
    if parse.deps[verb] == "conj":  # "were shot and killed by an inmate"
        kids = (*kids, *parse.children(parse.heads[verb]))
    by = (c for c in kids if parse.deps[c] == "agent")
    agent = next((p for c in by for p in parse.children(c) if parse.deps[p] == "pobj"), None)
    passive = any(parse.deps[c] in {"auxpass", "nsubjpass"} for c in kids)
    if passive:
        return agent
    subject = subject_of(parse, verb)
    suffers = subject is not None and parse.tags[verb] == "VBN" and parse.deps[subject] == "nsubjpass"
    return None if suffers else subject  # "a couple and a guard were found shot to death"


def subject_of(parse: Parse, verb: int) -> int | None:
    """The subject of a verb: its own, that of the clause it leans on, or the noun that its clause describes."""
    for _ in range(UP):
        own = next((c for c in parse.children(verb) if parse.deps[c] in {"nsubj", "nsubjpass"}), None)
        if own is not None:
            described = parse.tags[own] in {"WP", "WDT"} and parse.deps[verb] == "relcl"
            return parse.heads[verb] if described else own
        if parse.deps[verb] == "acl" and parse.lemmas[verb] in BLAMED:
            return parse.heads[verb]
        if parse.heads[verb] == verb or parse.deps[verb] not in {"advcl", "pcomp", "conj", "xcomp", "prep", "relcl"}:
            return None
        verb = parse.heads[verb]
    return None


def _comes_after(parse: Parse, verb: int) -> bool:
    """True for a clause under "before" or "until", and for one with "also"."""
    kids = parse.children(verb)
    marked = any(parse.deps[c] == "mark" and parse.lemmas[c] in {"before", "until"} for c in kids)
    return marked or any(parse.lemmas[c] == "also" for c in kids)


def who_opened_fire(parse: Parse, done: Harm) -> int | None:
    """The gunmen of "four people were killed when two gunmen opened fire", or who did it by name."""
    for verb in (c for t in done.tokens for c in parse.children(t) if parse.deps[c] == "advcl"):
        if any(parse.lemmas[c] in {"when", "as"} for c in parse.children(verb)):
            subject = next((c for c in parse.children(verb) if parse.deps[c] == "nsubj"), None)
            fired = parse.lemmas[verb] == "open" or any(
                parse.lemmas[c] == "fire" for c in (verb, *parse.children(verb))
            )
            named = subject is not None and parse.tags[subject] == "NNP" and fired
            if subject is not None and (named or parse.lemmas[subject] in KILLERS):
                return subject
    return None
