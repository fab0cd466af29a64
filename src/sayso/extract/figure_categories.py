"""What a figure is a figure of: its category by predicate and noun, with the words that fix it."""

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from sayso.extract.figure_flight import is_driven_out
from sayso.extract.figure_harm import Harm
from sayso.extract.figure_lists import is_under_losses
from sayso.extract.figure_nouns import NounPhrase, lemma_of
from sayso.extract.figure_parts import said_to_be
from sayso.extract.figure_states import harmed
from sayso.extract.figure_tolls import TOLLS, category_of_words, toll_of
from sayso.extract.figure_wholes import category_of_total
from sayso.extract.lexicon.categories import (
    BODIES,
    DONE_TO,
    HARM_NOUNS,
    MEN,
    MOVING,
    OF_VICTIMS,
    PEOPLE,
    PLACES,
    REPORTING,
    TAKING,
    THINGS,
)
from sayso.extract.lexicon.units import AREAS, DISTANCES
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Category
from sayso.model.parse import Parse

UNCHANGED: Final = wordlist("personnel police crew staff infantry dead aircraft people cavalry folk public")
"""Nouns that count many in the singular form."""
UNHARMED: Final = wordlist(
    "dog cat cow horse animal bird sheep pig goat chicken cattle deer bear job bill car home house building hope talk "
    "chance deal time hour minute day week month year dollar penalty count charge shot warrant order bullet hole block"
)
HEADING: Final = 1500
"""Code points back to a list's heading at most."""
FIGHTING: Final = wordlist("hold defend garrison man storm besiege assault")
TERRAIN: Final = wordlist(
    "ridge hill fort fortress line front position trench bridgehead flank bridge height town city village"
)
"""What men who are soldiers hold and storm."""
ARMS: Final = wordlist("military reserve reserves army uniform arms duty navy forces")
"""After "active", "in", "under" and "the" they say that people are soldiers."""
LOOKED_UP: Final = 8
"""Steps up the tree at most."""


@dataclass(frozen=True, slots=True)
class Sense:
    """The category with its composition, the tokens that fix it, and the noun phrase that stands for the counted."""

    category: Category | None
    includes: tuple[Category, ...] = ()
    tokens: tuple[int, ...] = ()
    subject: NounPhrase | None = None
    verb: int | None = None
    sure: bool = True
    listed: bool = False
    """True in a bulletin's list, where the number is a running total."""

    @property
    def stated(self) -> bool:
        """True where the text says what a total is composed of."""
        return bool(self.includes)


def sense_of(
    parse: Parse, harm: dict[int, Harm], tokens: range, noun: NounPhrase | None, unit: str, *, many: bool = True
) -> Sense:
    """What the number at `tokens`, counting `noun`, is a figure of; `many` is false for one alone."""
    anchor = noun.head if noun else _top(parse, tokens)
    verb = _verb_over(parse, anchor)
    if unit not in {"count", "fraction", "percent", "percentage_point"}:
        return Sense(_of_unit(parse, unit, verb), verb=verb)
    told = harmed(parse, harm, tokens, noun)
    if noun and parse.lemmas[noun.head] in PEOPLE and is_under_losses(parse, parse.starts[tokens[0]]):
        return Sense("losses", verb=verb)
    if told and not _unharmed(parse, noun, many):
        sense = _of_harm(parse, told, noun, verb)
        return sense if noun else replace(sense, subject=_whom(parse, anchor))
    return _of_noun(parse, noun, verb) if noun else _of_bare(parse, harm, anchor, verb)


def _of_bare(parse: Parse, harm: dict[int, Harm], anchor: int, verb: int | None) -> Sense:
    """The sense of a number without a noun of its own: by what it is a toll of, or what it stands for."""
    if verb is not None and _is_under_arms(parse, verb):
        return Sense("troops", verb=verb)
    whom = _whom(parse, anchor)
    if whom:
        return Sense(THINGS.get(parse.lemmas[whom.head]), subject=whom, verb=verb)
    subject = toll_of(parse, anchor)
    if subject:
        own = harm.get(subject.head)
        if own and own.actual and verb is not None and parse.lemmas[verb] in TOLLS:
            return Sense(own.category, subject=subject, verb=verb)
        if total := category_of_total(parse, harm, subject):
            return Sense(total, subject=subject, verb=verb)
        return Sense(*category_of_words(parse, subject), subject=subject, verb=verb)
    return Sense(_antecedent(parse, anchor), verb=verb)


def _whom(parse: Parse, anchor: int) -> NounPhrase | None:
    """The people that a bare number is said to be: "health workers" in "31 are health workers"."""
    head = said_to_be(parse, anchor)
    if head is None:
        return None
    near = (c for c in parse.children(head) if c < head and parse.deps[c] in {"amod", "compound"})
    return NounPhrase(min(near, default=head), head + 1, head)


def is_told_of(parse: Parse, tokens: range, *, bounded: bool) -> bool:
    """True where a bare number is the subject or object of a clause: "over 10,000 have been sent", "puts them at 3,000"."""
    top = _top(parse, tokens)
    dep, head = parse.deps[top], parse.heads[top]
    if dep == "nsubj" and parse.lemmas[head] in REPORTING:
        return False  # "“Nine, and I knew three of them,” she said"
    if dep == "pobj" and parse.lemmas[head] == "of" and parse.lemmas[parse.heads[head]] == "total":
        total = parse.heads[head]  # "a total of 212 were rescued"
        return parse.deps[total] in {"nsubj", "nsubjpass", "dobj"} and parse.pos[parse.heads[total]] in {"VERB", "AUX"}
    if dep == "pobj":
        since = parse.lemmas[head] == "from" and parse.lemmas[parse.heads[head]] in {"up", "down"}
        return since or (parse.lemmas[head] in {"at", "to"} and parse.lemmas[parse.heads[head]] in TOLLS | {"total"})
    if said_to_be(parse, top) is not None:
        return True
    large = bounded or len(tokens) > 1 or len(parse.word(top)) > 2
    return large and dep in {"nsubj", "nsubjpass", "dobj", "attr"} and parse.pos[head] in {"VERB", "AUX"}


def _antecedent(parse: Parse, anchor: int) -> Category | None:
    """What "them" or a bare "over 10,000" stands for.

    What the same sentence counts before it ("46 deaths were reported; 38 were …"), or else the one kind of people that
    the sentence before speaks of.
    """
    if parse.deps[anchor] in {"nsubj", "nsubjpass"}:
        counted = [
            i for i in range(max(parse.sentence(anchor)[0], anchor - HEADING // 20), anchor) if _is_counted(parse, i)
        ]
        if counted:
            lemma = parse.lemmas[counted[-1]]
            return HARM_NOUNS.get(lemma) or THINGS.get(lemma)
    number = parse.sentence_number(anchor)
    if not number or parse.deps[anchor] not in {"nsubj", "nsubjpass", "pobj", "dobj"}:
        return None
    first, last = parse.sentences[number - 1]
    if parse.word(anchor + 1).lower() == "more" if anchor + 1 < len(parse) else False:
        subjects = (
            i for i in range(first, min(last, first + HEADING // 20)) if parse.deps[i] in {"nsubj", "nsubjpass"}
        )
        return next((THINGS.get(parse.lemmas[i]) for i in subjects), None)
    kinds = {
        HARM_NOUNS.get(parse.lemmas[i]) or THINGS.get(parse.lemmas[i])
        for i in range(max(first, last - HEADING // 20), last)
        if parse.tags[i] == "NNS"
    } & {"troops", "people", "recruits", "displaced", "captured"}
    return kinds.pop() if len(kinds) == 1 else None


def _is_counted(parse: Parse, i: int) -> bool:
    return parse.tags[i] == "NNS" and any(parse.deps[c] == "nummod" for c in parse.children(i))


def sense_numbered(parse: Parse, noun: NounPhrase) -> Sense:
    """What is counted by "number" as a verb: "the dead number 40"."""
    return Sense(*category_of_words(parse, noun), subject=noun)


def sense_listed(parse: Parse, label: NounPhrase) -> Sense:
    """What a number in a list is a figure of, by its label; personnel under a heading of losses are losses."""
    category, includes = category_of_words(parse, label)
    if (
        category == "troops"
        and "loss" in parse.text[max(0, parse.starts[label.first] - HEADING) : parse.starts[label.first]].lower()
    ):
        category = "losses"
    return Sense(category, includes, subject=label, listed=True)


def _top(parse: Parse, tokens: range) -> int:
    """The number's token whose head stands outside the number."""
    return next((i for i in reversed(tokens) if parse.heads[i] not in tokens), tokens[-1])


def _verb_over(parse: Parse, i: int) -> int | None:
    """The verb whose clause the word stands in."""
    for _ in range(LOOKED_UP):
        if parse.pos[i] in {"VERB", "AUX"}:
            return i
        if parse.heads[i] == i:
            return None
        i = parse.heads[i]
    return None


# harm


def _unharmed(parse: Parse, noun: NounPhrase | None, many: bool) -> bool:
    """True where the counted noun is a thing or an animal ("captured three villages") or stands in the singular."""
    if noun is None:
        return False
    lemma = parse.lemmas[noun.head]
    if lemma in UNHARMED or lemma in PLACES or THINGS.get(lemma) in {"equipment", "munitions"}:
        return True
    singular = parse.tags[noun.head] in {"NN", "NNP"} and lemma not in UNCHANGED and parse.word(noun.head)[-1:] != "s"
    return many and singular


def _of_harm(parse: Parse, harm: Harm, noun: NounPhrase | None, verb: int | None) -> Sense:
    """The sense that harm gives. Nothing is killed by an attempt: the noun alone then fixes the category."""
    if not harm.actual:
        return Sense("people" if noun else None, verb=verb)
    if noun and HARM_NOUNS.get(parse.lemmas[noun.head]) == "losses" and harm.category == "killed":
        return Sense("killed", (), harm.tokens, verb=verb)
    includes = harm.categories if len(harm.categories) > 1 else ()
    return Sense(harm.category, includes, harm.tokens, verb=_verb_of(parse, harm, verb), sure=not harm.loose)


def _verb_of(parse: Parse, harm: Harm, verb: int | None) -> int | None:
    return next(
        (
            i
            for i in reversed(harm.tokens)
            if parse.pos[i] in {"VERB", "AUX"} and parse.deps[i] not in {"aux", "auxpass"}
        ),
        verb,
    )


# units and nouns


def _of_unit(parse: Parse, unit: str, verb: int | None) -> Category:
    if unit in AREAS:
        return "territory"
    if unit in DISTANCES:
        return "territory" if verb is not None and parse.lemmas[verb] in MOVING else "other"
    return "money" if unit.isupper() and len(unit) == 3 else "other"


def _of_noun(parse: Parse, noun: NounPhrase, verb: int | None) -> Sense:
    """The sense of the noun counted, with the verb that takes, loses or recruits it."""
    lemma = lemma_of(parse, noun.head)
    if lemma in HARM_NOUNS:
        tried = any(parse.lemmas[i] in {"attempted", "attempt"} for i in range(noun.first, noun.head))
        return Sense("other" if tried else HARM_NOUNS[lemma], verb=verb)
    if lemma in MEN and any(_is_under_arms(parse, c) for c in parse.children(noun.head) if parse.deps[c] == "acl"):
        return Sense("troops", verb=verb)
    if lemma in MEN and (_of_garrison(parse, noun.head) or _is_fighting(parse, noun, verb)):
        return Sense("troops", verb=verb)
    by_verb = _of_action(parse, noun, verb) if verb is not None else None
    if by_verb:
        return by_verb
    if lemma == "victim" and any(parse.lemmas[i] in OF_VICTIMS for i in range(noun.first, noun.head)):
        return Sense("killed", verb=verb)  # "two homicide victims"
    thing = "people" if lemma in {"member", "population"} else THINGS.get(lemma)
    return Sense(_of_child(parse, noun) or thing or "other", verb=verb)


def _of_garrison(parse: Parse, head: int) -> bool:
    """True for the men of "a garrison of 700 men"."""
    of = parse.heads[head]
    return parse.lemmas[of] == "of" and parse.lemmas[parse.heads[of]] in BODIES


def _is_fighting(parse: Parse, noun: NounPhrase, verb: int | None) -> bool:
    """True for "4,000 men are holding the ridge"."""
    if verb is None or parse.lemmas[verb] not in FIGHTING or parse.deps[noun.head] != "nsubj":
        return False
    return any(parse.lemmas[c] in TERRAIN for c in parse.children(verb) if parse.deps[c] == "dobj")


def _of_action(parse: Parse, noun: NounPhrase, verb: int) -> Sense | None:
    """The sense that the verb gives to people and places; None where it gives none."""
    lemma, action = lemma_of(parse, noun.head), parse.lemmas[verb]
    if lemma in PLACES:
        return Sense("territory", verb=verb) if action in TAKING or _is_taken(parse, noun) else None
    out = _out_of_action(parse, verb) and THINGS.get(lemma) not in {"equipment", "munitions"}
    if THINGS.get(lemma) not in {"people", "troops"} and not out:
        return None
    if THINGS.get(lemma) == "people" and is_driven_out(parse, verb, noun.head):
        return Sense("displaced", tokens=(verb,), verb=verb)
    lost = verb if out else _lost_by(parse, noun, verb)
    if lost is not None:
        return Sense("losses", tokens=(lost,), verb=verb)
    return _of_body(parse, noun, verb)


def _lost_by(parse: Parse, noun: NounPhrase, verb: int) -> int | None:
    """The word that makes people losses: "losses of about 49 soldiers", "lost 60 men"; None where none does."""
    over = _losses_over(parse, noun.head)
    if over is not None:
        return over
    action = parse.lemmas[verb]
    lost = action in {"lose", "destroy"} and _is_object(parse, noun)
    of_army = action == "lose" and parse.lemmas[noun.head] in MEN and _body(parse, verb) is not None
    return verb if lost or of_army else None


def _of_body(parse: Parse, noun: NounPhrase, verb: int) -> Sense | None:
    """People of a toll, of an army or taken into one; None where the verb leaves them people."""
    action = parse.lemmas[verb]
    toll = _toll_subject(parse, verb) if action in TOLLS else None
    body = _body(parse, verb) if lemma_of(parse, noun.head) in MEN else None
    if toll or body:
        return Sense(toll or body, verb=verb)
    return Sense("recruits", tokens=(verb,), verb=verb) if DONE_TO.get(action) == "recruits" else None


def _losses_over(parse: Parse, head: int) -> int | None:
    """The "losses" of "losses of about 49 soldiers"; None where the noun hangs on none."""
    of = parse.heads[head]
    over = parse.heads[of]
    return over if parse.lemmas[of] == "of" and parse.lemmas[over] == "loss" and over < head else None


def _is_taken(parse: Parse, noun: NounPhrase) -> bool:
    """True for "the territories seized in the spring"."""
    return any(parse.deps[c] in {"acl", "relcl"} and parse.lemmas[c] in TAKING for c in parse.children(noun.head))


def _is_under_arms(parse: Parse, verb: int) -> bool:
    """True where people are said to be soldiers: "are in the reserves", "serve in the army", "are considered … military"."""
    if parse.lemmas[verb] not in {"be", "serve", "consider", "count", "stand", "keep", "have"}:
        return False
    after = [parse.word(i).lower() for i in range(verb + 1, min(verb + 8, parse.sentence(verb)[1]))]
    return any(a in {"in", "active", "under", "the", "regular"} and b in ARMS for a, b in pairwise(after))


def _toll_subject(parse: Parse, verb: int) -> Category | None:
    """Losses for the men in "losses amounted to 310 men", killed for "the toll rose to 19 people"."""
    subjects = (c for c in parse.children(verb) if parse.deps[c] == "nsubj")
    return next((HARM_NOUNS[parse.lemmas[s]] for s in subjects if parse.lemmas[s] in HARM_NOUNS), None)


def _out_of_action(parse: Parse, verb: int) -> bool:
    """True for "put out of action", "rendered hors de combat"."""
    if parse.lemmas[verb] not in {"put", "take", "knock", "render"}:
        return False
    after = " ".join(parse.word(i).lower() for i in range(verb + 1, min(verb + 10, len(parse))))
    return "out of action" in after or "hors de combat" in after


def _of_child(parse: Parse, noun: NounPhrase) -> Category | None:
    """The category of what a noun of amount holds: "tonnes of shells", "boxes of ammunition"."""
    for c in parse.children(noun.head):
        if parse.lemmas[c] == "of" and parse.lemmas[noun.head] in {
            "group",
            "total",
            "crowd",
            "wave",
            "convoy",
            "stock",
        }:
            return next((THINGS.get(parse.lemmas[p]) for p in parse.children(c) if parse.deps[p] == "pobj"), None)
    return None


def _body(parse: Parse, verb: int) -> Category | None:
    """Troops where the verb's subject is an army or a part of one: "the garrison grew by 400 men"."""
    subjects = [c for c in parse.children(verb) if parse.deps[c] in {"nsubj", "nsubjpass"}]
    found = any(parse.lemmas[s] in BODIES or THINGS.get(parse.lemmas[s]) == "troops" for s in subjects)
    found = found or _is_under_arms(parse, verb)
    recruiting = parse.lemmas[verb] in DONE_TO and DONE_TO[parse.lemmas[verb]] == "recruits"
    return "recruits" if recruiting else "troops" if found else None


def _is_object(parse: Parse, noun: NounPhrase) -> bool:
    return parse.deps[noun.head] in {"dobj", "nsubjpass", "obj", "conj"}
