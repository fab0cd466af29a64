"""What a figure is a figure of: its category by predicate and noun, with the words that fix it."""

from dataclasses import dataclass
from typing import Final

from sayso.extract.figure_harm import COMPOSED, Harm
from sayso.extract.figure_nouns import NounPhrase, is_new_paragraph
from sayso.extract.figure_tolls import TOLLS, category_of_words, toll_of
from sayso.extract.lexicon.categories import (
    BODIES,
    DONE_TO,
    HARM_NOUNS,
    MEN,
    MOVING,
    PLACES,
    STATES,
    TAKING,
    THINGS,
)
from sayso.extract.lexicon.units import AREAS, DISTANCES, PERIODS
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Category
from sayso.model.parse import Parse

LINKS: Final = wordlist("and or and/or , as well as")
AUXILIARIES: Final = wordlist(
    "was were is are be been being have has had get got left reported confirmed feared believed presumed found listed "
    "declared pronounced remain remained still also either both then later fatally critically seriously badly severely "
    "slightly allegedly reportedly apparently shot"
)
UNCHANGED: Final = wordlist("personnel police crew staff infantry dead aircraft people cavalry folk public")
"""Nouns that count many in the singular form."""
UNHARMED: Final = wordlist(
    "dog cat cow horse animal bird sheep pig goat chicken cattle deer bear job bill car home house building hope talk "
    "chance deal time hour minute day week month year dollar penalty count charge shot warrant order bullet hole block"
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


def sense_of(
    parse: Parse, harm: dict[int, Harm], tokens: range, noun: NounPhrase | None, unit: str, *, many: bool = True
) -> Sense:
    """What the number at `tokens`, counting `noun`, is a figure of; `many` is false for one alone."""
    anchor = noun.head if noun else _top(parse, tokens)
    verb = _verb_over(parse, anchor)
    if unit not in {"count", "fraction", "percent", "percentage_point"}:
        return Sense(_of_unit(parse, unit, verb), verb=verb)
    harmed = _harmed(parse, harm, tokens, noun)
    if harmed and not _unharmed(parse, noun, many):
        return _of_harm(parse, harmed, noun, verb)
    if noun:
        return _of_noun(parse, noun, verb)
    subject = toll_of(parse, anchor)
    if subject:
        told = harm.get(subject.head)
        if told and told.actual and verb is not None and parse.lemmas[verb] in TOLLS:
            return Sense(told.category, subject=subject, verb=verb)
        return Sense(*category_of_words(parse, subject), subject=subject, verb=verb)
    return Sense(_antecedent(parse, anchor), verb=verb)


def is_told_of(parse: Parse, tokens: range, *, bounded: bool) -> bool:
    """True where a bare number is the subject or object of a clause: "over 10,000 have been sent", "puts them at 3,000"."""
    top = _top(parse, tokens)
    dep, head = parse.deps[top], parse.heads[top]
    if dep == "pobj":
        return parse.lemmas[head] in {"at", "to"} and parse.lemmas[parse.heads[head]] in TOLLS
    large = bounded or len(tokens) > 1 or len(parse.word(top)) > 2
    return large and dep in {"nsubj", "nsubjpass", "dobj", "attr"} and parse.pos[head] in {"VERB", "AUX"}


def _antecedent(parse: Parse, anchor: int) -> Category | None:
    """What "them" or a bare "over 10,000" stands for: the one kind of people the sentence before speaks of."""
    number = parse.sentence_number(anchor)
    if not number or parse.deps[anchor] not in {"nsubj", "nsubjpass", "pobj", "dobj"}:
        return None
    first, last = parse.sentences[number - 1]
    kinds = {
        HARM_NOUNS.get(parse.lemmas[i]) or THINGS.get(parse.lemmas[i])
        for i in range(max(first, last - HEADING // 20), last)
        if parse.tags[i] == "NNS"
    } & {"troops", "people", "recruits", "displaced", "captured"}
    return kinds.pop() if len(kinds) == 1 else None


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
    limit = next((i for i in range(at, limit) if is_new_paragraph(parse, i)), limit)
    first, i = at, at
    if i < limit and parse.word(i) in {",", "(", "–", "—"}:
        i += 1
        if not (i + 1 < limit and _is_state(parse, i) and parse.word(i + 1).lower() in {"and", "or", ","}):
            return None
    fatally = _fatally(parse, i, limit)
    if fatally is not None:
        return Harm(("killed",), (fatally,))
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


def _fatally(parse: Parse, i: int, limit: int) -> int | None:
    """The "fatally" of "six were shot, two of them fatally"."""
    if i + 1 < limit and parse.lemmas[i] == "of" and parse.tags[i + 1] in {"PRP", "WP"}:
        i += 2
    found = i < limit and parse.word(i).lower() == "fatally"
    follows = parse.tags[i + 1] if i + 1 < limit else ""
    return i if found and follows not in {"VBN", "VBD", "VBG", "VB"} else None


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
    if i + 2 < len(parse) and parse.lemmas[i + 2] in PERIODS:
        return False  # "killed each day"
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
    lemma = parse.lemmas[noun.head]
    if lemma in HARM_NOUNS:
        return Sense(HARM_NOUNS[lemma], verb=verb)
    by_verb = _of_action(parse, noun, verb) if verb is not None else None
    if by_verb:
        return by_verb
    thing = "people" if lemma in {"member", "population"} else THINGS.get(lemma)
    return Sense(_of_child(parse, noun) or thing or "other", verb=verb)


def _of_action(parse: Parse, noun: NounPhrase, verb: int) -> Sense | None:
    """The sense that the verb gives to people and places; None where it gives none."""
    lemma, action = parse.lemmas[noun.head], parse.lemmas[verb]
    if lemma in PLACES:
        return Sense("territory", verb=verb) if action in TAKING else None
    if THINGS.get(lemma) not in {"people", "troops"}:
        return None
    lost = action in {"lose", "destroy"} and _is_object(parse, noun)
    body = _body(parse, verb) if lemma in MEN else None
    if lost or _out_of_action(parse, verb) or (body and action == "lose"):
        return Sense("losses", tokens=(verb,), verb=verb)
    toll = _toll_subject(parse, verb) if action in TOLLS else None
    if toll or body:
        return Sense(toll or body, verb=verb)
    return Sense("recruits", tokens=(verb,), verb=verb) if DONE_TO.get(action) == "recruits" else None


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
    recruiting = parse.lemmas[verb] in DONE_TO and DONE_TO[parse.lemmas[verb]] == "recruits"
    return "recruits" if recruiting else "troops" if found else None


def _is_object(parse: Parse, noun: NounPhrase) -> bool:
    return parse.deps[noun.head] in {"dobj", "nsubjpass", "obj", "conj"}
