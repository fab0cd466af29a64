"""Verbs of harm: what a verb says was done to whom, whom it was done to, and whether it was done at all."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from sayso.extract.figure_harm import COMPOSED, Harm
from sayso.extract.figure_headlines import noun_right_before, victim_of_headline
from sayso.extract.lexicon.categories import ATTEMPTS, DONE_TO, SOLDIERS, UNDERGONE
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Category
from sayso.model.parse import Parse

GUNS: Final = wordlist("gun weapon pistol rifle shotgun handgun revolver firearm")
PASSIVE: Final = wordlist("nsubjpass csubjpass")
STRIKES: Final = wordlist("shoot stab strike hit beat bludgeon burn crush trample gun starve freeze choke bleed knife")
"""Verbs that kill only with "fatally", "dead" or "to death"."""
IDIOMS: Final = {"lose": "life", "pass": "away", "gun": "down", "wipe": "out"}
"""Verbs that kill with this word: "lost his life", "passed away", "was gunned down"."""
OF_ITSELF: Final = wordlist("lose pass")
"""Those of them whose subject dies."""
CLAIMING: Final = wordlist("claim cost take end")
"""Verbs that kill where their object is a life."""
BEARING: Final = wordlist("suffer sustain receive")
DEADLY: Final = wordlist("fatal mortal deadly")
MANY: Final = 40
"""Joined verbs that are followed at most: bounded work for each verb."""
DEEP: Final = 6
"""Steps up the tree at most."""
SPREAD: Final = 12
"""Tokens between a blow and "dead" at most."""


def of_verb(parse: Parse, i: int) -> Harm | None:
    """What the verb at i says happened, with the verbs joined to it; None where it says nothing of the kind."""
    own = _verb_category(parse, i)
    if own is None or is_negated(parse, i):
        return None
    category, tokens, loose = own
    harm = Harm((category,), (*auxiliaries(parse, i), *tokens), is_actual(parse, i), loose)
    for j in _joined(parse, i):
        other = _verb_category(parse, j)
        if other and not is_negated(parse, j):
            harm = _with(harm, other)
    return replace(harm, tokens=tuple(sorted(set(harm.tokens))))


def own_end(parse: Parse, i: int) -> tuple[int, Harm] | None:
    """Suicide by its idioms: "took his own life", "committed suicide", and loosely "turned the gun on himself".

    The victim is given as the word that stands for it: "life", "suicide", "himself".
    """
    lemma = parse.lemmas[i]
    if lemma not in {"take", "commit", "turn", "end"} or is_negated(parse, i):
        return None
    for c in parse.children(i):
        if lemma in {"take", "end"} and parse.lemmas[c] == "life" and _is_own(parse, i, c):
            return c, Harm(("killed",), (i, c), is_actual(parse, i))
        if lemma == "commit" and parse.lemmas[c] in {"suicide", "murder-suicide"}:
            return c, Harm(("killed",), (i, c), is_actual(parse, i))
        if lemma == "turn" and parse.deps[c] == "dobj" and parse.lemmas[c] in GUNS:
            at = [p for p in (*parse.children(i), *parse.children(c)) if parse.lemmas[p] == "on"]
            ends = [e for p in at for e in parse.children(p) if parse.word(e).lower() in {"himself", "herself"}]
            if ends:
                deadly = _fatal_sign(parse, i)
                tokens = tuple(sorted((*deadly, i, c, ends[0])))
                return ends[0], Harm(("killed",), tokens, is_actual(parse, i), loose=not deadly)
    return None


def _is_own(parse: Parse, verb: int, life: int) -> bool:
    """True for "his own life", and for "his life" in "wounded a third before taking his life"."""
    his = any(parse.tags[c] == "PRP$" for c in parse.children(life))
    after = parse.tags[verb] == "VBG" and parse.lemmas[parse.heads[verb]] == "before"
    return _child(parse, life, "own") is not None or (his and after)


def by_object(parse: Parse, i: int) -> Iterator[tuple[int, Harm]]:
    """Death told by the object of a verb: "claimed 12 lives", "took the life of a boy", "suffered a fatal wound"."""
    lemma = parse.lemmas[i]
    if lemma not in CLAIMING and lemma not in BEARING:
        return
    objects = [c for c in parse.children(i) if parse.deps[c] in {"dobj", "nsubjpass"}]
    if not objects or is_negated(parse, i):
        return
    what = objects[-1]
    harm = Harm(("killed",), tuple(sorted({*auxiliaries(parse, i), i, what})), is_actual(parse, i))
    if lemma in CLAIMING and parse.lemmas[what] == "life":
        losers = [c for c in parse.children(i) if parse.deps[c] == "dative"]
        losers += [v for p in parse.children(what) if parse.lemmas[p] == "of" for v in parse.children(p)]
        yield from ((v, harm) for v in losers if parse.deps[v] in {"pobj", "dative"})
        if any(parse.deps[c] == "nummod" or parse.lemmas[c] in {"dozen", "hundred"} for c in parse.children(what)):
            yield what, replace(harm, tokens=(i,))
    elif lemma in BEARING and any(_is_deadly(parse, c) for c in parse.children(what)):
        yield from ((c, harm) for c in parse.children(i) if parse.deps[c] == "nsubj")


def _is_deadly(parse: Parse, i: int) -> bool:
    """True for the "fatal" of "a fatal wound", not of "non-fatal wounds"."""
    before = parse.word(i - 1) if parse.word(i - 1) != "-" else parse.word(i - 2)
    return parse.lemmas[i] in DEADLY and before.lower() not in {"non", "not", "near"}


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
    idiom = IDIOMS.get(lemma)
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
        deadly = word in {"fatally", "mortally"} and parse.word(c - 1).lower() not in {"none", "not", "non"}
        if deadly or (word == "dead" and _is_result(parse, i, c)):
            return (c,)
        if word == "to" and (death := _child(parse, c, "death")) is not None:
            return c, death
    return ()


def _is_result(parse: Parse, i: int, dead: int) -> bool:
    """True for the "dead" of "shot him dead", not for that of "four people shot, three dead"."""
    apart = any(parse.word(t) == "," for t in range(i, min(dead, i + SPREAD))) or dead - i > SPREAD
    return not apart and not parse.children(dead)


def _by_soldiers(parse: Parse, i: int) -> bool:
    """True for "soldiers shot eleven villagers": an army's shooting of people is told as killing."""
    subject = next((c for c in parse.children(i) if parse.deps[c] == "nsubj"), None)
    return subject is not None and parse.lemmas[subject] in SOLDIERS


def _child(parse: Parse, i: int, lemma: str) -> int | None:
    """The dependant of i with this lemma."""
    return next((c for c in parse.children(i) if parse.lemmas[c] == lemma), None)


def auxiliaries(parse: Parse, i: int) -> tuple[int, ...]:
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
    if _has(parse, joined, "auxpass") and not _has(parse, first, "auxpass"):
        return False  # "killed a clerk and was shot dead"
    if any(_has(parse, a, "nsubj", "nsubjpass") for a in auxiliaries(parse, joined)):
        return False  # "one was killed and two were badly hurt", where an engine gives the two to "were"
    tags = {parse.tags[joined], parse.tags[first]}
    return len(tags) == 1 or tags <= {"VBN", "VBD", "JJ"} or _is_inverted(parse, first)


def _has(parse: Parse, i: int, *deps: str) -> bool:
    return any(parse.deps[c] in deps for c in parse.children(i))


def is_negated(parse: Parse, i: int) -> bool:
    """True for "did not kill", "was not hurt", "never died", "nearly killed"."""
    return any(
        parse.deps[c] == "neg" or (parse.lemmas[c] in {"nearly", "almost"} and parse.deps[c] == "advmod")
        for c in parse.children(i)
    )


def is_actual(parse: Parse, i: int, depth: int = DEEP) -> bool:
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
            return not (parse.tags[i] == parse.tags[head] == "VB" and depth) or is_actual(parse, head, depth - 1)
        bare = parse.tags[i] == "VB" or parse.deps[i] == "pcomp"
        wanted = parse.lemmas[head] == "want" and parse.lemmas[parse.heads[i]] == "for"  # "wanted for killing two"
        if bare and parse.lemmas[head] in ATTEMPTS and not wanted:
            return False
        if parse.tags[i] == "VB" and parse.deps[i] in {"advcl", "acl"}:
            return False  # purpose: "came to kill"
    return True


# whom


def arguments(parse: Parse, i: int, harm: Harm, depth: int = DEEP) -> Iterator[int]:
    """Heads of those the verb at i happened to."""
    told = _reduced(parse, i)
    if told is not None:
        yield told
        return
    lemma, dep = _lemma(parse, i), parse.deps[i]
    subjects = [c for c in parse.children(i) if parse.deps[c] in {"nsubj", "nsubjpass"}]
    objects = [c for c in parse.children(i) if parse.deps[c] in {"dobj", "obj"}]
    passive = _has(parse, i, "auxpass") or any(parse.deps[c] in PASSIVE for c in subjects) or _is_inverted(parse, i)
    if lemma in UNDERGONE or lemma in OF_ITSELF:
        yield from subjects_of(parse, i, subjects)
        if lemma == "drown" and objects:
            yield from objects
    elif objects and not passive:
        yield from objects
    elif passive or (parse.tags[i] in {"VBN", "JJ"} and subjects):
        yield from subjects_of(parse, i, subjects) if subjects else _late_subjects(parse, i)
    elif dep in {"acl", "relcl", "amod"} and parse.tags[i] in {"VBN", "VBD"} and not _shares_object(parse, i):
        yield parse.heads[i]
    elif dep == "conj" and not subjects and not objects:
        yield from _shared(parse, i, harm, depth)
    elif subjects and _is_headline(parse, i, harm):
        yield from subjects
    elif parse.tags[i] == "VBN" and (
        dep in {"ccomp", "xcomp", "oprd", "dep"} or (dep == "dobj" and parse.lemmas[parse.heads[i]] == "find")
    ):
        yield from _left_or_found(parse, parse.heads[i])
    elif not subjects and (dep in {"nsubj", "csubj"} or parse.heads[i] == i):
        yield from _told_around(parse, i)


def _is_inverted(parse: Parse, i: int) -> bool:
    """True for "shot and killed were two clerks", of which engines make a verb with a subject."""
    after = (c for c in parse.children(i) if parse.deps[c] == "aux" and c > i)
    return parse.tags[i] == "VB" and any(parse.word(c).lower() in {"was", "were"} for c in after)


def _left_or_found(parse: Parse, head: int) -> Iterator[int]:
    """Those of "left two people injured", and of the headline "Man found shot to death"."""
    about = [c for c in parse.children(head) if parse.deps[c] in {"dobj", "nsubjpass"} and parse.pos[c] != "VERB"]
    if not about and parse.lemmas[head] == "find":
        about = [c for c in parse.children(head) if parse.deps[c] == "nsubj"]
    yield from about


def _reduced(parse: Parse, i: int) -> int | None:
    """The victim of a participle that an engine misreads: "the father of a girl shot and killed … was charged".

    The clause stands as the subject of a later verb, so it only describes the noun right before it. In headlines
    the noun before "shot, killed".
    """
    first = parse.heads[i] if parse.deps[i] == "conj" else i
    if (
        parse.deps[first] in {"nsubj", "nsubjpass"}
        and parse.tags[first] in {"VBD", "VBN"}
        and first != parse.heads[first]
    ):
        return noun_right_before(parse, first)
    return victim_of_headline(parse, i) if parse.tags[i] in {"VBN", "VBD"} else None


def _late_subjects(parse: Parse, i: int) -> Iterator[int]:
    """Those of "also killed was a guard", of "… before being killed by police", and of "killed two and was shot dead"."""
    if parse.deps[i] == "pcomp" or (parse.deps[i] == "conj" and _has(parse, i, "auxpass")):
        yield from subjects_of(parse, i, [])
        return
    yield from _before_aside(parse, i)
    late = (*parse.children(i), *(a for c in auxiliaries(parse, i) for a in parse.children(c)))
    yield from (c for c in late if c > i and parse.deps[c] == "attr")


def _before_aside(parse: Parse, i: int) -> Iterator[int]:
    """Those of "five people, believed to be related, were killed", whom engines give to the words between commas."""
    for aside in parse.children(i):
        if parse.deps[aside] == "advcl" and parse.tags[aside] in {"VBD", "VBN"} and aside < i:
            who = (c for c in parse.children(aside) if parse.deps[c] == "nsubj")
            yield from (c for c in who if parse.word(c + 1) == "," and c + 2 == aside)


def _told_around(parse: Parse, i: int) -> Iterator[int]:
    """Those of "killed were two clerks": what "were" joins to the participle."""
    head = parse.heads[i]
    if head != i and parse.lemmas[head] == "be" and parse.tags[i] == "VBN":
        yield from (c for c in parse.children(head) if c > head and parse.deps[c] == "attr")


def _is_headline(parse: Parse, i: int, harm: Harm) -> bool:
    """True for "Two killed in blast", "Man shot": a verb that should have an object and has none."""
    told = parse.tags[i] == "VBD" and harm.categories[0] in {"killed", "wounded"}
    return told and not _shares_object(parse, i)


def subjects_of(parse: Parse, i: int, subjects: list[int], depth: int = DEEP) -> Iterator[int]:
    """The subjects with relative pronouns traced back; of a joined verb without one, the first verb's."""
    for s in subjects:
        relative = parse.tags[s] in {"WP", "WDT"} and parse.deps[i] in {"relcl", "acl"}
        yield parse.heads[i] if relative else s
    if not subjects and parse.deps[i] in {"relcl", "acl"}:
        yield parse.heads[i]
    elif not subjects and parse.deps[i] in {"conj", "xcomp", "advcl", "pcomp", "dep"}:
        head = parse.heads[i]
        head = parse.heads[head] if parse.deps[i] == "pcomp" else head
        if parse.pos[head] in {"VERB", "AUX"} and depth:
            above = [c for c in parse.children(head) if parse.deps[c] in {"nsubj", "nsubjpass"}]
            yield from subjects_of(parse, head, above, depth - 1)


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
        yield from arguments(parse, head, harm, depth - 1) if depth else ()
    elif parse.tags[i] in {"VBD", "VBN"}:
        yield from (c for c in parse.children(head) if parse.deps[c] == "dobj")
