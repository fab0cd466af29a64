"""Harm: who was killed, wounded, captured, displaced …, by which words. One pass over a parse, by its dependencies.

The result maps the head word of whatever something happened to onto what happened. Explicit figures look their counted
noun up in it; implicit ones are the entries for one person without a number.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from sayso.extract.figure_victims import affected
from sayso.extract.lexicon.categories import (
    ATTEMPTS,
    DONE_TO,
    HARM_NOUNS,
    OF_VICTIMS,
    SOLDIERS,
    STATES,
    UNDERGONE,
)
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Category
from sayso.model.parse import Parse

AUXILIARY: Final = wordlist("aux auxpass neg")
GUNS: Final = wordlist("gun weapon pistol rifle shotgun handgun revolver firearm")
FEIGNED: Final = wordlist("play feign fake pretend")
PASSIVE: Final = wordlist("nsubjpass csubjpass")
STRIKES: Final = wordlist("shoot stab strike hit beat bludgeon burn crush trample gun starve freeze choke bleed knife")
"""Verbs that kill only with "fatally", "dead" or "to death"."""
MANY: Final = 40
"""Joined verbs or victims that are followed at most: bounded work for each verb."""
DEEP: Final = 6
"""Steps up the tree at most."""
ORDER: Final[tuple[Category, ...]] = ("killed", "wounded", "missing", "captured")
COMPOSED: Final = frozenset(ORDER)


@dataclass(frozen=True, slots=True)
class Harm:
    """What happened: its categories in the order printed, the tokens that say so, and how sure the reading is.

    `actual` is false for what is only attempted, threatened or supposed; `loose` marks "was shot", which does not say
    how it ended.
    """

    categories: tuple[Category, ...]
    tokens: tuple[int, ...]
    actual: bool = True
    loose: bool = False

    @property
    def category(self) -> Category:
        """One category: casualties where people were killed or wounded or missing together."""
        return self.categories[0] if len(self.categories) == 1 else "casualties"


def find_harm(parse: Parse) -> dict[int, Harm]:
    """What happened to whom: head token of the affected → harm. Linear in the text."""
    found: dict[int, Harm] = {}
    for i in range(len(parse)):
        for victim, harm in _harms_at(parse, i):
            for each in affected(parse, victim, max(harm.tokens)):
                old = found.get(each)
                found[each] = harm if old is None else _stronger(old, harm)
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
    if pos in {"VERB", "AUX"}:
        own = _own_end(parse, i)
        if own:
            yield own
        harm = _of_verb(parse, i)
        if harm:
            yield from ((v, harm) for v in _arguments(parse, i, harm))
    elif lemma in STATES or parse.word(i).lower() in STATES:
        yield from _of_state(parse, i)
    if lemma in OF_VICTIMS and pos in {"NOUN", "PROPN", "VERB"}:
        yield from _of_noun(parse, i)


# verbs


def _of_verb(parse: Parse, i: int) -> Harm | None:
    """What the verb at i says happened, with the verbs joined to it; None where it says nothing of the kind."""
    own = _verb_category(parse, i)
    if own is None or _negated(parse, i):
        return None
    category, tokens, loose = own
    harm = Harm((category,), (*_auxiliaries(parse, i), *tokens), _actual(parse, i), loose)
    for j in _joined(parse, i):
        other = _verb_category(parse, j)
        if other and not _negated(parse, j):
            harm = _with(harm, other)
    return replace(harm, tokens=tuple(sorted(set(harm.tokens))))


def _own_end(parse: Parse, i: int) -> tuple[int, Harm] | None:
    """Suicide by its idioms: "took his own life", "committed suicide", and loosely "turned the gun on himself".

    The victim is given as the word that stands for it: "life", "suicide", "himself".
    """
    lemma = parse.lemmas[i]
    if lemma not in {"take", "commit", "turn", "end"} or _negated(parse, i):
        return None
    for c in parse.children(i):
        if lemma in {"take", "end"} and parse.lemmas[c] == "life" and _child(parse, c, "own") is not None:
            return c, Harm(("killed",), (i, c), _actual(parse, i))
        if lemma == "commit" and parse.lemmas[c] in {"suicide", "murder-suicide"}:
            return c, Harm(("killed",), (i, c), _actual(parse, i))
        if lemma == "turn" and parse.deps[c] == "dobj" and parse.lemmas[c] in GUNS:
            at = [p for p in (*parse.children(i), *parse.children(c)) if parse.lemmas[p] == "on"]
            ends = [e for p in at for e in parse.children(p) if parse.word(e).lower() in {"himself", "herself"}]
            if ends:
                return ends[0], Harm(("killed",), (i, c, ends[0]), _actual(parse, i), loose=True)
    return None


def _with(harm: Harm, other: tuple[Category, tuple[int, ...], bool]) -> Harm:
    """The harm with what a joined verb adds: "shot and killed" is killed, "killed or wounded" both."""
    category, tokens, loose = other
    if loose:
        return harm
    if harm.loose:
        return replace(harm, categories=(category,), tokens=(*harm.tokens, *tokens), loose=False)
    if category in harm.categories:
        return replace(harm, tokens=(*harm.tokens, *tokens))
    if category in COMPOSED and set(harm.categories) <= COMPOSED:
        return replace(harm, categories=(*harm.categories, category), tokens=(*harm.tokens, *tokens))
    return harm


def _verb_category(parse: Parse, i: int) -> tuple[Category, tuple[int, ...], bool] | None:
    """The category of the verb alone, its tokens, and whether the reading is loose."""
    lemma = _lemma(parse, i)
    idiom = {"lose": "life", "pass": "away"}.get(lemma)
    ended = _child(parse, i, idiom) if idiom else None
    if ended is not None:
        return "killed", (i, ended), False
    fatal = _fatal_sign(parse, i)
    if fatal and (lemma in STRIKES or DONE_TO.get(lemma) == "wounded"):
        return "killed", (i, *fatal), False
    if lemma == "shoot":
        kind: Category = "killed" if _by_soldiers(parse, i) else "wounded"
        return (kind, (i,), kind == "wounded") if _child(parse, i, "down") is None else None
    plain = DONE_TO.get(lemma) or UNDERGONE.get(lemma)
    return (plain, (i,), False) if plain else None


def _lemma(parse: Parse, i: int) -> str:
    """The verb's lemma, mended where the engine leaves the form."""
    return {"slain": "slay", "slew": "slay", "shot": "shoot", "dying": "die", "killed": "kill", "dies": "die"}.get(
        parse.word(i).lower(), parse.lemmas[i]
    )


def _fatal_sign(parse: Parse, i: int) -> tuple[int, ...]:
    """Tokens that make a blow deadly: "fatally", "mortally", "dead", "to death"; none where it is not said."""
    for c in parse.children(i):
        word = parse.word(c).lower()
        if word in {"fatally", "mortally", "dead"}:
            return (c,)
        if word == "to" and (death := _child(parse, c, "death")) is not None:
            return c, death
    return ()


def _by_soldiers(parse: Parse, i: int) -> bool:
    """True for "soldiers shot eleven villagers": an army's shooting of people is told as killing."""
    subject = next((c for c in parse.children(i) if parse.deps[c] == "nsubj"), None)
    return subject is not None and parse.lemmas[subject] in SOLDIERS


def _child(parse: Parse, i: int, lemma: str) -> int | None:
    """The dependant of i with this lemma."""
    return next((c for c in parse.children(i) if parse.lemmas[c] == lemma), None)


def _auxiliaries(parse: Parse, i: int) -> tuple[int, ...]:
    """Auxiliaries of the verb, its own or, of a joined participle, the first one's."""
    return tuple(c for c in parse.children(i) if parse.deps[c] in {"aux", "auxpass"})


def _joined(parse: Parse, i: int) -> Iterator[int]:
    """Verbs joined to i that share its arguments: no subject or object of their own."""
    queue = [i]
    for at in queue:
        found = [c for c in parse.children(at) if _shares_arguments(parse, at, c)]
        yield from found
        if len(queue) < MANY:
            queue.extend(found)


def _shares_arguments(parse: Parse, first: int, joined: int) -> bool:
    if parse.deps[joined] not in {"conj", "dep", "parataxis"} or _has(parse, joined, "nsubj", "nsubjpass", "dobj"):
        return False
    tags = {parse.tags[joined], parse.tags[first]}
    return len(tags) == 1 or tags <= {"VBN", "VBD", "JJ"}


def _has(parse: Parse, i: int, *deps: str) -> bool:
    return any(parse.deps[c] in deps for c in parse.children(i))


def _negated(parse: Parse, i: int) -> bool:
    """True for "did not kill", "was not hurt", "never died", "nearly killed"."""
    return any(
        parse.deps[c] == "neg" or (parse.lemmas[c] in {"nearly", "almost"} and parse.deps[c] == "advmod")
        for c in parse.children(i)
    )


def _actual(parse: Parse, i: int, depth: int = DEEP) -> bool:
    """False where the verb stands under an attempt, a threat, a condition or a modal of possibility."""
    for c in parse.children(i):
        if parse.deps[c] == "aux" and parse.tags[c] == "MD" and parse.lemmas[c] not in {"will", "may"}:
            return False
        if parse.deps[c] == "mark" and parse.lemmas[c] in {"if", "unless"}:
            return False
    if parse.deps[i] in {"xcomp", "ccomp", "pcomp", "acl", "advcl", "conj"}:
        head = parse.heads[i]
        head = parse.heads[head] if parse.deps[i] == "pcomp" else head
        if parse.deps[i] == "conj":
            return not (parse.tags[i] == parse.tags[head] == "VB" and depth) or _actual(parse, head, depth - 1)
        bare = parse.tags[i] == "VB" or parse.deps[i] == "pcomp"
        if bare and parse.lemmas[head] in ATTEMPTS:
            return False
        if parse.tags[i] == "VB" and parse.deps[i] in {"advcl", "acl"}:
            return False  # purpose: "came to kill"
    return True


def _arguments(parse: Parse, i: int, harm: Harm, depth: int = DEEP) -> Iterator[int]:
    """Heads of those the verb at i happened to."""
    lemma, dep = _lemma(parse, i), parse.deps[i]
    subjects = [c for c in parse.children(i) if parse.deps[c] in {"nsubj", "nsubjpass"}]
    objects = [c for c in parse.children(i) if parse.deps[c] in {"dobj", "obj"}]
    undergone = lemma in UNDERGONE or lemma in {"lose", "pass"}
    passive = _has(parse, i, "auxpass") or any(parse.deps[c] in PASSIVE for c in subjects)
    if undergone:
        yield from _subjects(parse, i, subjects)
        if lemma == "drown" and objects:
            yield from objects
        return
    if objects and not passive:
        yield from objects
    elif passive or (parse.tags[i] in {"VBN", "JJ"} and subjects):
        yield from _subjects(parse, i, subjects)
        if not subjects and dep == "pcomp":  # "… before being killed by police"
            above = parse.heads[parse.heads[i]]
            yield from (c for c in parse.children(above) if parse.deps[c] in {"nsubj", "nsubjpass"})
    elif dep in {"acl", "relcl", "amod"} and parse.tags[i] in {"VBN", "VBD"}:
        yield parse.heads[i]
    elif dep == "conj" and not subjects and not objects:
        yield from _shared(parse, i, harm, depth)
    elif (
        subjects
        and parse.tags[i] == "VBD"
        and harm.categories[0] in {"killed", "wounded"}
        and not _shares_object(parse, i)
    ):
        yield from subjects  # headlines: "Two killed in blast", "Man shot"
    elif dep in {"ccomp", "xcomp", "oprd", "dep"} and parse.tags[i] == "VBN":
        head = parse.heads[i]  # "left two people injured"
        yield from (c for c in parse.children(head) if parse.deps[c] in {"dobj", "nsubjpass"})


def _subjects(parse: Parse, i: int, subjects: list[int], depth: int = DEEP) -> Iterator[int]:
    """The subjects with relative pronouns traced back; of a joined verb without one, the first verb's."""
    for s in subjects:
        relative = parse.tags[s] in {"WP", "WDT"} and parse.deps[i] in {"relcl", "acl"}
        yield parse.heads[i] if relative else s
    if not subjects and parse.deps[i] in {"relcl", "acl"}:
        yield parse.heads[i]
    elif not subjects and parse.deps[i] in {"conj", "xcomp", "advcl"}:
        head = parse.heads[i]
        if parse.pos[head] in {"VERB", "AUX"} and depth:
            above = [c for c in parse.children(head) if parse.deps[c] in {"nsubj", "nsubjpass"}]
            yield from _subjects(parse, head, above, depth - 1)


def _shares_object(parse: Parse, i: int) -> bool:
    """True where a verb joined to this one has the object of both: "shot and killed her husband"."""
    return any(parse.deps[c] == "conj" and _has(parse, c, "dobj") for c in parse.children(i))


def _shared(parse: Parse, i: int, harm: Harm, depth: int) -> Iterator[int]:
    """Arguments of the verb that i is joined to: "was shot and killed", "shot a man and killed"."""
    head = parse.heads[i]
    if parse.pos[head] not in {"VERB", "AUX"}:
        if parse.pos[head] in {"NOUN", "PROPN", "NUM"} and parse.tags[i] == "VBN":
            yield head
        return
    passive = _has(parse, head, "auxpass", "nsubjpass")
    if passive:
        yield from (c for c in parse.children(head) if parse.deps[c] == "nsubjpass")
    elif parse.tags[i] == "VBN" and parse.deps[head] in {"acl", "relcl", "conj"}:
        yield from _arguments(parse, head, harm, depth - 1) if depth else ()
    elif parse.tags[i] in {"VBD", "VBN"}:
        yield from (c for c in parse.children(head) if parse.deps[c] == "dobj")


# states and nouns


def _of_state(parse: Parse, i: int) -> Iterator[tuple[int, Harm]]:
    """Such as "dead", "missing", "injured" as said of somebody: after "left", "found", "is", or before and after a noun."""
    word = parse.word(i).lower()
    category = STATES.get(parse.lemmas[i]) or STATES[word]
    head, dep = parse.heads[i], parse.deps[i]
    if _negated(parse, i) or _negated(parse, head) or head == i or parse.lemmas[head] in FEIGNED:
        return
    harm = Harm((category,), (i,))
    own = [c for c in parse.children(i) if parse.deps[c] in {"nsubj", "nsubjpass"}]
    if own and dep in {"ccomp", "oprd", "xcomp", "advcl"}:
        yield from ((c, harm) for c in own)
        return
    if parse.pos[head] in {"VERB", "AUX"} and parse.deps[i] not in {"nsubj", "nsubjpass", "dobj", "pobj"}:
        tokens = tuple(sorted({*_auxiliaries(parse, head), head, i}))
        about = [c for c in parse.children(head) if parse.deps[c] == "nsubjpass"]
        about = about or [c for c in parse.children(head) if parse.deps[c] == "dobj"]
        about = about or list(_subjects(parse, head, [c for c in parse.children(head) if parse.deps[c] == "nsubj"]))
        yield from ((a, Harm((category,), tokens, _actual(parse, head))) for a in about if a != i)
    elif dep in {"amod", "acl", "advcl", "relcl", "conj", "advmod"} and parse.pos[head] in {
        "NOUN",
        "PROPN",
        "NUM",
        "PRON",
    }:
        yield head, harm


def _of_noun(parse: Parse, i: int) -> Iterator[tuple[int, Harm]]:
    """Such as "the killing of two men", "the death of a man", "his wife's murder"."""
    harm = Harm((HARM_NOUNS.get(parse.lemmas[i], "killed"),), (i,))
    if parse.lemmas[i] not in {"body", "corpse"} and any(
        parse.word(c).lower() in {"attempted", "near", "threatened"} for c in parse.children(i)
    ):
        return
    for c in parse.children(i):
        if parse.deps[c] == "prep" and parse.lemmas[c] == "of":
            yield from ((v, harm) for v in parse.children(c) if parse.deps[v] == "pobj")
        elif parse.deps[c] == "poss":
            yield c, harm
