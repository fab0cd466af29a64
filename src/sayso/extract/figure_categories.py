"""What a figure is a figure of: its category by predicate and noun, with the words that fix it."""

from dataclasses import dataclass
from typing import Final

from sayso.extract.figure_harm import COMPOSED, Harm
from sayso.extract.figure_nouns import NounPhrase
from sayso.extract.lexicon.categories import (
    BODIES,
    DONE_TO,
    HARM_NOUNS,
    MEN,
    MOVING,
    PLACES,
    REPORTING,
    STATES,
    TAKING,
    THINGS,
)
from sayso.extract.lexicon.units import AREAS, DISTANCES
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Category
from sayso.model.parse import Parse

LINKS: Final = wordlist("and or and/or , as well as")
AUXILIARIES: Final = wordlist(
    "was were is are be been being have has had get got left reported confirmed feared believed presumed found listed "
    "declared pronounced remain remained still also either both then later fatally critically seriously badly severely "
    "slightly allegedly reportedly apparently shot"
)
TOLLS: Final = wordlist(
    "reach rise climb stand be hit total number average exceed put bring grow increase fall drop go jump pass surpass top "
    "raise lower cut revise reduce estimate amount come soar include tally say update run"
)
TALLIES: Final = wordlist("number toll tally count total figure share rate average majority estimate proportion")
UNHARMED: Final = wordlist(
    "dog cat cow horse animal bird sheep pig goat chicken cattle deer bear job bill car home house building hope talk "
    "chance deal time hour minute day week month year dollar penalty count charge shot"
)
HEADING: Final = 1500
"""Code points back to a list's heading at most."""
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


def sense_of(parse: Parse, harm: dict[int, Harm], tokens: range, noun: NounPhrase | None, unit: str) -> Sense:
    """What the number at `tokens`, counting `noun`, is a figure of."""
    anchor = noun.head if noun else _top(parse, tokens)
    verb = _verb_over(parse, anchor)
    if unit not in {"count", "fraction", "percent", "percentage_point"}:
        return Sense(_of_unit(parse, unit, verb), verb=verb)
    harmed = _harmed(parse, harm, tokens, noun)
    if harmed and not _unharmed(parse, noun):
        return _of_harm(parse, harmed, noun, verb)
    if noun:
        return _of_noun(parse, noun, verb)
    subject = _toll(parse, anchor)
    if subject:
        return Sense(*_of_words(parse, subject), subject=subject, verb=verb)
    return Sense(None, verb=verb)


def sense_listed(parse: Parse, label: NounPhrase) -> Sense:
    """What a number in a list is a figure of, by its label; personnel under a heading of losses are losses."""
    category, includes = _of_words(parse, label)
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


def _harmed(parse: Parse, harm: dict[int, Harm], tokens: range, noun: NounPhrase | None) -> Harm | None:
    """What happened to the counted: by the words right after, inside or right before, or by the dependencies."""
    after = _states_after(parse, noun.last if noun else tokens[-1] + 1)
    if after:
        return after
    inside = _states_inside(parse, noun) if noun else None
    if inside:
        return inside
    for i in ([noun.head] if noun else []) + list(tokens):
        if i in harm:
            return harm[i]
    if noun is None:
        return _verb_before(parse, tokens[0])
    return None


def _states_after(parse: Parse, at: int) -> Harm | None:
    """Such as "two dead", "11 others injured", "40 people were killed or wounded", "90,000 men, killed and wounded"."""
    limit = min(len(parse), parse.sentence(at)[1] if at < len(parse) else 0, at + LOOKED_UP)
    first, i = at, at
    if i < limit and parse.word(i) in {",", "(", "–", "—"}:
        i += 1
        if not (i + 1 < limit and _is_state(parse, i) and parse.word(i + 1).lower() in {"and", "or", ","}):
            return None
    helped = False
    while i < limit and not _is_state(parse, i) and parse.word(i).lower() in AUXILIARIES:
        helped, i = True, i + 1
    categories, tokens = [], []
    while i < limit and _is_state(parse, i):
        categories.append(_state(parse, i))
        tokens = list(range(first if parse.word(first) not in {",", "("} else first + 1, i + 1))
        i += 1
        skip = i
        while skip < limit and parse.word(skip).lower() in LINKS:
            skip += 1
        if skip == i or skip >= limit or not _is_state(parse, skip) or _has_own_object(parse, skip):
            break
        i = skip
    if not categories or (not helped and _is_active(parse, i - 1)) or _negated(parse, first, i):
        return None
    if not helped and i < limit and parse.tags[i] in {"NN", "NNS", "CD"} and parse.heads[i - 1] == i:
        return None  # the state belongs to the next noun
    return Harm(_composed(categories), tuple(tokens))


def _is_state(parse: Parse, i: int) -> bool:
    word = parse.word(i).lower()
    return word in STATES or (parse.tags[i] in {"VBN", "VBD"} and parse.lemmas[i] in DONE_TO)


def _state(parse: Parse, i: int) -> Category:
    return STATES.get(parse.word(i).lower()) or DONE_TO[parse.lemmas[i]]


def _has_own_object(parse: Parse, i: int) -> bool:
    return any(parse.deps[c] in {"dobj", "nsubj", "nsubjpass"} for c in parse.children(i))


def _is_active(parse: Parse, i: int) -> bool:
    """True where the word is a verb with an object: "two gunmen killed 40"."""
    if any(parse.deps[c] in {"dobj", "obj"} for c in parse.children(i)):
        return True
    follows = parse.tags[i + 1] if i + 1 < len(parse) else ""
    return parse.tags[i] in {"VBD", "VBN"} and follows in {"CD", "DT", "PRP$", "PRP", "JJR"}


def _negated(parse: Parse, first: int, last: int) -> bool:
    return any(parse.word(i).lower() in {"not", "n't", "never", "nor"} for i in range(first, min(last, len(parse))))


def _composed(categories: list[Category]) -> tuple[Category, ...]:
    """Each category once; several only where they can make up one total."""
    once = tuple(dict.fromkeys(categories))
    return once if len(once) == 1 or set(once) <= COMPOSED else once[:1]


def _states_inside(parse: Parse, noun: NounPhrase) -> Harm | None:
    """Such as "40 wounded soldiers", "dead or wounded soldiers"."""
    inside = [
        i for i in range(noun.first, noun.head) if _is_state(parse, i) and parse.tags[i] in {"JJ", "VBN", "VBD", "NN"}
    ]
    return Harm(_composed([_state(parse, i) for i in inside]), ()) if inside else None


def _verb_before(parse: Parse, first: int) -> Harm | None:
    """Such as "killing 3", "killing at least 3": the verb right before the number and its bound words."""
    for i in range(first - 1, max(first - 4, -1), -1):
        lemma = parse.lemmas[i]
        if lemma in DONE_TO and parse.tags[i] in {"VBG", "VBD", "VB", "VBZ", "VBP"}:
            return Harm((DONE_TO[lemma],), (i,))
        if parse.tags[i] not in {"RB", "IN", "JJR", "JJS", "RBR", "RBS", "DT", "VBN", "JJ"} or parse.word(i) == "by":
            return None
    return None


def _unharmed(parse: Parse, noun: NounPhrase | None) -> bool:
    """True where the counted noun is a thing or an animal: "captured three villages"."""
    if noun is None:
        return False
    lemma = parse.lemmas[noun.head]
    return lemma in UNHARMED or lemma in PLACES or THINGS.get(lemma) in {"equipment", "munitions"}


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
    lemma = parse.lemmas[noun.head]
    action = parse.lemmas[verb] if verb is not None else ""
    thing = THINGS.get(lemma)
    person = thing in {"people", "troops"}
    if lemma in HARM_NOUNS:
        return Sense(HARM_NOUNS[lemma], verb=verb)
    if lemma in MEN and (body := _body(parse, verb)):
        return Sense("losses" if action == "lose" else body, verb=verb)
    if person and action in {"lose", "destroy"} and _is_object(parse, noun, verb):
        return Sense("losses", tokens=(verb,) if verb is not None else (), verb=verb)
    if action in DONE_TO and DONE_TO[action] == "recruits" and person:
        return Sense("recruits", tokens=(verb,) if verb is not None else (), verb=verb)
    if lemma in PLACES and action in TAKING:
        return Sense("territory", verb=verb)
    inner = _of_child(parse, noun)
    if inner:
        return Sense(inner, verb=verb)
    if thing is None and lemma in {"member", "population"}:
        thing = "people"
    return Sense(thing or "other", verb=verb)


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


def _body(parse: Parse, verb: int | None) -> Category | None:
    """Troops where the verb's subject is an army or a part of one: "the garrison grew by 400 men"."""
    if verb is None:
        return None
    subjects = [c for c in parse.children(verb) if parse.deps[c] in {"nsubj", "nsubjpass"}]
    found = any(parse.lemmas[s] in BODIES or THINGS.get(parse.lemmas[s]) == "troops" for s in subjects)
    recruiting = parse.lemmas[verb] in DONE_TO and DONE_TO[parse.lemmas[verb]] == "recruits"
    return "recruits" if recruiting else "troops" if found else None


def _is_object(parse: Parse, noun: NounPhrase, verb: int | None) -> bool:
    return parse.deps[noun.head] in {"dobj", "nsubjpass", "obj", "conj"} and verb is not None


# tolls


def _toll(parse: Parse, anchor: int) -> NounPhrase | None:
    """What a number without a noun of its own tells of: the subject of "rose to 19", the object of "puts … at"."""
    i = anchor
    for _ in range(LOOKED_UP):
        head = parse.heads[i]
        if head == i:
            return None
        if parse.pos[head] in {"NOUN", "PROPN"} and parse.deps[i] in {"prep", "appos", "nummod", "pobj"}:
            return _phrase(parse, head)
        if parse.pos[head] in {"VERB", "AUX"}:
            return _argument(parse, head, i) if parse.lemmas[head] in TOLLS else None
        i = head
    return None


def _argument(parse: Parse, verb: int, under: int) -> NounPhrase | None:
    """The subject of the verb, or its object where the number stands under "at", "to", "from" or "by"."""
    kids = parse.children(verb)
    objects = [c for c in kids if parse.deps[c] in {"dobj", "nsubjpass"} and c != under]
    subjects = [c for c in kids if parse.deps[c] == "nsubj" and c != under]
    for c in (*objects, *subjects) if parse.deps[under] == "prep" else (*subjects, *objects):
        if parse.pos[c] in {"NOUN", "PROPN", "ADJ", "VERB"} and parse.lemmas[c] not in REPORTING:
            return _phrase(parse, c)
    return None


def _phrase(parse: Parse, head: int, depth: int = LOOKED_UP) -> NounPhrase:
    """The noun phrase of a head, or of what a tally counts: "the number of wounded" → "wounded"."""
    if parse.lemmas[head] in TALLIES - {"toll"} and depth:
        for c in parse.children(head):
            if parse.lemmas[c] == "of":
                inner = next((p for p in parse.children(c) if parse.deps[p] in {"pobj", "amod", "pcomp"}), None)
                if inner is not None:
                    return _phrase(parse, inner, depth - 1)
    first = head
    while (
        first > 0 and parse.heads[first - 1] == head and parse.deps[first - 1] in {"amod", "compound", "nmod", "poss"}
    ):
        first -= 1
    return NounPhrase(first, head + 1, head)


def _of_words(parse: Parse, noun: NounPhrase) -> tuple[Category | None, tuple[Category, ...]]:
    """The category of the noun a toll is of."""
    lemma, word = parse.lemmas[noun.head], parse.word(noun.head).lower()
    for i in range(noun.first, noun.head):
        if parse.lemmas[i] in {"injury", "casualty"} and lemma == "toll":
            return HARM_NOUNS[parse.lemmas[i]], ()
    if lemma == "toll" and not any(parse.lemmas[i] in {"death", "dead"} for i in range(noun.first, noun.head)):
        return "killed", ()
    return HARM_NOUNS.get(lemma) or STATES.get(word) or THINGS.get(lemma) or "other", ()
