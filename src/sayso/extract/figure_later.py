"""Deaths that come on top of a first toll: of those hurt at first, of "the other" and "the second" of two, of "a second victim"."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from sayso.extract.figure_harm import Harm
from sayso.extract.figure_named import AGED, share_a_name
from sayso.extract.figure_persons import Persons, Told
from sayso.extract.figure_victims import SUBJECTS, has_age
from sayso.extract.lexicon.categories import UNDERGONE
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse

BEFORE: Final = 3
AFTER: Final = 1
"""Sentences away at most."""
WIDEST: Final = 200
"""Tokens away at most."""
PLACES: Final = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7}
PAST: Final = wordlist("ago earlier last previous previously")
MONTHS: Final = frozenset(
    "January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. "
    "Nov. Dec.".split()
)
"""With these a sentence may tell of another day."""
HURT: Final = wordlist("wounded injured wound hurt survivor")
"""Of these one may die later."""
KINDS: Final = (({"man", "boy"}, {"woman", "girl"}), ({"driver"}, {"passenger"}))
"""Who is of one of two kinds is nobody of the other."""
BACK: Final = 40
"""Tokens back to those who were hurt at most."""
ANYBODY: Final = wordlist("victim person")


@dataclass(frozen=True, slots=True)
class Victims:
    """So many dead, told at a head word, and what happened."""

    head: int
    count: int
    done: Harm


def within(victims: list[Victims], reach: range) -> list[Victims]:
    """Those of a list in text order that stand within reach; the cost is that of those alone."""
    first = bisect_left(victims, reach.start, key=lambda v: v.head)
    return victims[first : bisect_left(victims, reach.stop, first, key=lambda v: v.head)]


def near_of(parse: Parse, head: int, before: int = BEFORE) -> range:
    """The tokens of the sentences around, within reach."""
    at = parse.sentence_number(head)
    first = parse.sentences[max(at - before, 0)][0]
    last = parse.sentences[min(at + AFTER, len(parse.sentences) - 1)][1]
    return range(max(first, head - WIDEST), min(last, head + WIDEST))


def together(own: Told, victims: Victims) -> Told:
    """Both as one figure, over the words of both places."""
    persons, what = own
    said = replace(what, tokens=tuple(sorted({*what.tokens, *victims.done.tokens})))
    return replace(persons, count=victims.count + persons.count, more=(victims.head,)), said


def place_of(parse: Parse, i: int) -> int:
    """Which in a row one told at token i is: 3 for "a third man"; 0 where that is not said."""
    words = [parse.word(i).lower(), *(parse.word(c).lower() for c in parse.children(i) if c < i)]
    return next((PLACES[word] for word in words if word in PLACES), 0)


def is_told_before(parse: Parse, i: int) -> bool:
    """True for "the second man"."""
    return any(parse.word(c).lower() == "the" for c in parse.children(i))


def of_the_hurt(parse: Parse, head: int) -> bool:
    """True for "one of the wounded"."""
    of = (p for c in parse.children(head) if parse.lemmas[c] == "of" for p in parse.children(c))
    return any(parse.word(p).lower() in HURT for p in of)


def of_them_hurt(parse: Parse, head: int, harm: Mapping[int, Harm]) -> bool:
    """True for "one of them has since died" and "both have since died" right after people who were hurt."""
    of = (p for c in parse.children(head) if parse.lemmas[c] == "of" for p in parse.children(c))
    first = head == parse.sentence(head)[0]
    if not first or not (parse.word(head).lower() == "both" or any(parse.tags[p] == "PRP" for p in of)):
        return False
    last = next((i for i in range(head - 1, max(head - BACK, -1), -1) if i in harm), None)
    return last is not None and _is_hurt(harm, last) and not harm[last].loose


def hurt_first(parse: Parse, own: Told, harm: Mapping[int, Harm], before: list[Victims]) -> Victims | None:
    """The dead before "the woman", where "a man was killed and a woman wounded"; None where she is none of the hurt."""
    head = own[0].head
    lemma = parse.lemmas[head]
    unclear = lemma in ANYBODY or any(lemma in _kinds(parse, v) for v in before)
    if parse.tags[head] != "NN" or not is_told_before(parse, head) or unclear:
        return None
    first = before[0].head if before else head
    hurt = any(_is_hurt(harm, i) and lemma in parse.lemmas[i] for i in range(first, head) if i in harm)
    return max(before, key=lambda v: v.count) if before and hurt else None


def _is_hurt(harm: Mapping[int, Harm], i: int) -> bool:
    return harm[i].actual and "wounded" in harm[i].categories


def _kinds(parse: Parse, victims: Victims) -> set[str]:
    """What the dead are: the noun they are told by and those joined to it."""
    joined = (c for c in parse.children(victims.head) if parse.deps[c] == "conj")
    return {parse.lemmas[i] for i in (victims.head, *joined)}


def counterpart(parse: Parse, persons: Persons, before: list[Victims]) -> Victims | None:
    """The one dead before "the other victim", "the second", where that was told of "one man"; None for others."""
    head = persons.head
    words = {parse.word(i).lower() for i in (head, *(c for c in parse.children(head) if c < head))}
    if not before or "the" not in words or not words & {"other", "second"} or before[-1].count != 1:
        return None
    last = before[-1].head
    said_one = parse.word(last).lower() == "one" or any(parse.word(c).lower() == "one" for c in parse.children(last))
    return before[-1] if said_one else None


def of_other_kind(parse: Parse, one: int, other: int) -> bool:
    """True for "the woman" and "the man", "the driver" and "his passenger", who cannot be one person."""
    a, b = parse.lemmas[one], parse.lemmas[other]
    beside = parse.sentence_number(one) == parse.sentence_number(other)
    places = SUBJECTS | {"dobj", "conj"} if beside else SUBJECTS
    told = all(parse.deps[i] in places for i in (one, other))
    pairs = (pair for kinds in KINDS for pair in (kinds, kinds[::-1]))
    return told and any(a in kind and b in rest for kind, rest in pairs)


def is_described_apart(parse: Parse, persons: Persons, other: Persons) -> bool:
    """True for two names with ages, or two who are told by other ages: "a 15-year-old boy" and "a 16-year-old girl"."""
    if persons.anaphoric or other.anaphoric or not persons.names or not other.names:
        return False
    if persons.count != 1 or other.count != 1 or share_a_name(persons.names, other.names):
        return False
    if parse.word(parse.sentence(other.head)[1] - 1) != ".":
        return False  # a headline tells of those whom the text tells of
    by_age = [all(n.split()[0].endswith(AGED) for n in p.names) for p in (persons, other)]
    return all(by_age) or (not any(by_age) and has_age(parse, persons.head) and has_age(parse, other.head))


def is_past(parse: Parse, i: int) -> bool:
    """True where the sentence may tell of another day."""
    return any(parse.lemmas[t] in PAST or parse.word(t) in MONTHS for t in range(*parse.sentence(i)))


def toll_so_far(parse: Parse, own: Told, before: list[Victims]) -> Told:
    """Two for the news that "a second victim has died", which tells of no first one."""
    persons, what = own
    place = place_of(parse, persons.head)
    news = place and not before and parse.sentence_number(persons.head) == 0
    died = any(parse.lemmas[t] in UNDERGONE for t in what.tokens)
    if news and died and parse.lemmas[persons.head] in ANYBODY and not is_told_before(parse, persons.head):
        return replace(persons, count=place), what
    return own
