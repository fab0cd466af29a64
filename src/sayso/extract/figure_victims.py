"""Victims: everyone a predicate happened to, from the one word that engines tie to it."""

from collections.abc import Iterator
from typing import Final

from sayso.extract.figure_named import names_subject
from sayso.extract.lexicon.categories import DONE_TO, HARM_NOUNS, PEOPLE
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse

MANY: Final = 40
"""Victims that are followed at most: bounded work for each predicate."""
LISTED: Final = 8
"""Steps up a list at most."""
PERSON_ENDINGS: Final = (
    "er",
    "or",
    "ist",
    "ian",
    "ee",
    "ant",
    "man",
    "woman",
    "eer",
    "iff",
    "ive",
    "-old",
    "mate",
    "ese",
)
AGED: Final = wordlist("appos nummod conj")
"""How engines tie an age to a name."""
SUBJECTS: Final = wordlist("nsubj nsubjpass")
REFLEXIVE: Final = wordlist("himself herself themselves self")
ANYBODY: Final = wordlist("victim people person other member civilian resident officer student teen teenager patient")
"""Nouns that say nothing of sex or kin: a list behind a number of them says who they are."""
NAMING: Final = wordlist("identify name")
"""After them stand the names of those told of: "the victims, identified as …"."""
BODIES: Final = wordlist("body corpse death killing murder")
SEXES: Final = (
    wordlist("man boy husband father son brother boyfriend grandfather"),
    wordlist("woman girl wife mother daughter sister girlfriend grandmother"),
)
NOBODY: Final = wordlist("none neither nobody")


def affected(parse: Parse, victim: int, said: int) -> Iterator[int]:
    """The victim, those joined to it, those it includes, and the people "of" a number or of bodies.

    `said` is the last token that says what happened. Of those named before the predicate only what stands before it
    too: in "one man is dead and four others …" an engine joins the four to the man. Nobody is harmed by "none of them".
    """
    if parse.lemmas[victim] in NOBODY:
        return
    queue = [_first_listed(parse, victim) if victim < said else victim]
    for at in queue:
        yield at
        if len(queue) < MANY:
            queue.extend(_companions(parse, at, said if victim < said else len(parse)))


def _first_listed(parse: Parse, victim: int) -> int:
    """The first of a headline's list whose last alone engines tie to the state: "Couple, son dead"."""
    for _ in range(LISTED):
        above = _in_headline(parse, victim)
        if above is None:
            break
        victim = above
    return victim


def _companions(parse: Parse, victim: int, end: int) -> Iterator[int]:
    beyond = (c for c in joined_to(parse, victim) if c < end or is_along(parse, parse.heads[c]))
    yield from (c for c in beyond if can_be_harmed(parse, c))
    for c in parse.children(victim):
        dep, lemma = parse.deps[c], parse.lemmas[c]
        if dep == "prep" and (lemma == "include" or (lemma == "of" and _is_amount(parse, victim))):
            partitive = lemma == "of" and parse.lemmas[victim] != "body"
            for p in parse.children(c):
                if parse.deps[p] == "pobj" and not (partitive and _is_numbered(parse, p)):
                    yield p
        elif dep == "appos" and is_person(parse, c) and _is_numbered(parse, c):
            yield c  # "all on board, 62 people, died"
        elif dep == "appos" and are_told_apart(parse, victim, c):
            yield c
        elif dep == "acl" and lemma in NAMING:
            yield from (p for a in parse.children(c) if parse.lemmas[a] == "as" for p in parse.children(a))


def are_told_apart(parse: Parse, many: int, i: int) -> bool:
    """True for the man of "the victims, a man and a woman", or a name with an age: one of several without a number."""
    article = any(parse.lemmas[c] == "a" for c in parse.children(i))
    one = article and parse.tags[i] == "NN" and is_person(parse, i)
    return parse.tags[many] == "NNS" and not _is_numbered(parse, many) and (one or has_age(parse, i))


def _is_numbered(parse: Parse, i: int) -> bool:
    return any(parse.deps[c] == "nummod" for c in parse.children(i))


def can_be_harmed(parse: Parse, i: int) -> bool:
    """True unless the noun is known, or looks, to be no person: "two dead and three crime scenes"."""
    return parse.pos[i] != "NOUN" or parse.tags[i] == "CD" or is_person(parse, i)


def is_person(parse: Parse, i: int) -> bool:
    """True for a noun that is known, or looks, to stand for people."""
    lemma = parse.lemmas[i]
    return lemma in PEOPLE or lemma in HARM_NOUNS or lemma.endswith(PERSON_ENDINGS)


def _is_amount(parse: Parse, i: int) -> bool:
    """True for numbers and for nouns that only say how many: "dozens of", "the bodies of"."""
    return parse.pos[i] == "NUM" or parse.lemmas[i] in {"dozen", "hundred", "thousand", "score", "body"}


# lists


def joined_to(parse: Parse, at: int) -> list[int]:
    """Those joined directly to the noun at `at`, in text order: each has `at` as its leader."""
    near = list(parse.children(at))
    for c in parse.children(at):
        if parse.deps[c] == "appos":
            near += parse.children(c)
        elif parse.lemmas[c] in {"of", "from"} and has_age(parse, at):
            near += [j for town in parse.children(c) for j in parse.children(town)]
    if parse.deps[at] in SUBJECTS:
        near += _beside(parse, at)
    near += _after_comma(parse, at)
    near += _passed_over(parse, at)
    age = _age_of(parse, at)
    near += parse.children(age) if age is not None else ()
    return sorted({c for c in near if leader_of(parse, c) == at})


def _passed_over(parse: Parse, at: int) -> Iterator[int]:
    """What is joined to the verb of an object, or to the bodies "of" the noun at `at`."""
    head = parse.heads[at]
    above = parse.heads[head] if parse.deps[at] == "pobj" else head
    if parse.deps[at] == "dobj" or parse.lemmas[above] in BODIES:
        yield from (c for c in parse.children(above)[:MANY] if parse.deps[c] == "conj")
    if parse.deps[at] == "dobj":
        one = _described_by(parse, head)
        yield from (c for c in parse.children(one)[:MANY] if parse.deps[c] == "conj" and c > at)


def _described_by(parse: Parse, i: int) -> int:
    """The man of "a man suspected of killing …", or the verb itself."""
    for _ in range(LISTED):
        if parse.deps[i] not in {"pcomp", "prep", "acl", "relcl"}:
            break
        i = parse.heads[i]
    return i


def _after_comma(parse: Parse, at: int) -> Iterator[int]:
    """Those who may follow in a headline's list, and those joined to the bodies "of" the noun at `at`."""
    if at + 2 < len(parse) and parse.word(at + 1) == "," and is_person(parse, at):
        yield from (i for i in range(at + 2, min(at + LISTED, len(parse))) if parse.heads[i] != at)
        above = parse.heads[parse.heads[at]]
        if parse.deps[at] == "pobj" and parse.lemmas[above] in BODIES and parse.deps[above] in SUBJECTS:
            yield from _beside(parse, above)


def _beside(parse: Parse, at: int) -> Iterator[int]:
    """Other subjects of the verb of a subject, and those "along with" it."""
    for c in parse.children(parse.heads[at])[:MANY]:
        if c > at and parse.deps[c] in SUBJECTS:
            yield c
        elif c > at and parse.deps[c] == "prep" and parse.lemmas[c] in {"along", "together"}:
            yield from (p for w in parse.children(c) if parse.lemmas[w] == "with" for p in parse.children(w))
        elif c > at and is_along(parse, c):
            yield from parse.children(c)


def is_along(parse: Parse, i: int) -> bool:
    """True for the "with" of "was killed along with two others", which engines tie to the verb."""
    return parse.lemmas[i] == "with" and i > 0 and parse.lemmas[i - 1] in {"along", "together"}


def leader_of(parse: Parse, i: int) -> int | None:
    """The noun that the noun at `i` is joined to; None where it is joined to none."""
    head, dep = parse.heads[i], parse.deps[i]
    if dep == "conj" and (parse.pos[i] in {"NOUN", "PROPN", "NUM", "PRON"} or _is_aged(parse, i)):
        if _age_of(parse, head) == i:
            return None
        home = _of_town(parse, head) if has_age(parse, i) else None
        if home is not None:
            return home
        return parse.heads[head] if _is_name_of(parse, head) else _harmed_by(parse, head, i)
    listed = _listed_after(parse, i)
    if listed is not None and _is_numbered(parse, listed) and _tells_who(parse, listed, i):
        return None
    if listed is None and dep == "pobj" and parse.lemmas[head] == "with":
        return _beside_whom(parse, head)
    return listed


def _beside_whom(parse: Parse, at: int) -> int | None:
    """The subject beside which the others of "along with" stand, before the verb or behind it."""
    along = parse.heads[at]
    if parse.lemmas[along] in {"along", "together"}:
        return _subject_before(parse, along)
    if not is_along(parse, at):
        return None
    return next((c for c in parse.children(along)[:MANY] if c < at and parse.deps[c] in SUBJECTS), None)


def _is_aged(parse: Parse, i: int) -> bool:
    """True for one who is told by age alone: "a 16-year-old"."""
    return (
        parse.lemmas[i] == "old" and parse.word(i - 1) == "-" and any(parse.deps[c] == "det" for c in parse.children(i))
    )


def _harmed_by(parse: Parse, head: int, i: int) -> int:
    """The one an engine passes over in "killed her and two others", "the bodies of a couple and their sons"; or `head`."""
    if parse.tags[head] == "CD" and _age_of(parse, parse.heads[head]) == head:
        return parse.heads[head]
    if parse.pos[head] == "VERB":
        found = [c for c in parse.children(head) if parse.deps[c] == "dobj" and c < i]
    elif parse.lemmas[head] in BODIES:
        found = [p for c in parse.children(head) if parse.lemmas[c] == "of" for p in parse.children(c) if p < i]
    elif _is_one_subject(parse, head):
        found = [p for p in range(head + 1, i) if parse.deps[p] == "dobj" and is_person(parse, p)]
    else:
        found = []
    return found[-1] if found and is_person(parse, i) else head


def _is_one_subject(parse: Parse, i: int) -> bool:
    """True for the man of "a man who shot his wife and two sons was found dead", whom engines join the sons to."""
    if parse.deps[i] not in SUBJECTS or parse.tags[i] != "NN":
        return False
    return any(parse.word(c).lower() in {"was", "is", "has"} for c in parse.children(parse.heads[i])[:MANY])


def _listed_after(parse: Parse, i: int) -> int | None:
    """The noun after which the noun at `i` stands in a list without being joined to it by "and"; None in no list."""
    dep = parse.deps[i]
    first = _in_headline(parse, i)
    if first is not None:
        return first
    listed = _is_listed_name(parse, i) or _is_listed_bare(parse, i) or _is_second_of_three(parse, i)
    if dep == "appos" and (listed or _is_kin_with_name(parse, i)):
        return parse.heads[i]
    if dep not in SUBJECTS or _word_before(parse, i) not in {",", "and", "&"} or names_subject(parse, i):
        return None
    return _subject_before(parse, i)


def _is_name_of(parse: Parse, i: int) -> bool:
    """True for the name in "his wife, Tina Berg, 34, and their son"."""
    head = parse.heads[i]
    one = parse.pos[head] == "NOUN" and parse.tags[head] != "NNS" and is_person(parse, head)
    return parse.deps[i] == "appos" and parse.pos[i] == "PROPN" and one


def _of_town(parse: Parse, i: int) -> int | None:
    """The one who is "of" the town at `i`, in "Jan Orvik, 25, of Sarn and Ole Brand, 42, …"; None where nobody is."""
    of = parse.heads[i]
    who = parse.heads[of]
    told = parse.deps[i] == "pobj" and parse.lemmas[of] in {"of", "from"} and parse.pos[who] == "PROPN"
    return who if told and has_age(parse, who) else None


def has_age(parse: Parse, i: int) -> bool:
    """True for a name with an age: "Jan Orvik, 25"."""
    return _age_of(parse, i) is not None


def _age_of(parse: Parse, i: int) -> int | None:
    """The age behind a name: in "Orvik, 32, and Brand" engines may join the other name to it."""
    if parse.pos[i] != "PROPN":
        return None
    aged = (c for c in parse.children(i) if parse.tags[c] == "CD" and parse.deps[c] in AGED)
    return next((c for c in aged if parse.word(c - 1) == "," and c - 2 == i), None)


def _is_listed_name(parse: Parse, i: int) -> bool:
    """True for name after name in a list."""
    both_names = parse.pos[i] == parse.pos[parse.heads[i]] == "PROPN" and not _is_numbered(parse, i)
    return both_names and any(parse.deps[c] == "compound" for c in parse.children(i))


def _is_listed_bare(parse: Parse, i: int) -> bool:
    """True in a headline's list of people without articles: "wife, two sons", "woman, her son, himself"."""
    head = parse.heads[i]
    if parse.word(i).lower() in REFLEXIVE:
        return True
    nouns = parse.pos[i] == "NOUN" and parse.pos[head] in {"NOUN", "PROPN"}
    bare = not any(parse.deps[c] == "det" for at in (i, head) for c in parse.children(at))
    plain = not any(parse.lemmas[c] == "of" for c in parse.children(i))
    return nouns and bare and plain and is_person(parse, i) and is_person(parse, head)


def _is_second_of_three(parse: Parse, i: int) -> bool:
    """True for the mother in "a woman, her mother and two children": no comma stands before "and"."""
    head = parse.heads[i]
    joins = [c for c in parse.children(i) if parse.deps[c] == "cc" and c > i]
    joined = any(parse.deps[c] == "conj" for c in parse.children(i))
    if not joins:  # "Mr Holm, his wife Anna and their baby": the name takes what is joined
        names = [c for c in parse.children(i) if parse.deps[c] == "appos" and c == i + 1]
        joins = [c for n in names for c in parse.children(n) if parse.deps[c] == "cc"]
        joined = bool(joins)
    people = parse.pos[i] == "NOUN" and is_person(parse, i) and (parse.pos[head] == "PROPN" or is_person(parse, head))
    return joined and bool(joins) and people and parse.word(joins[0] - 1) != ","


def _is_kin_with_name(parse: Parse, i: int) -> bool:
    """True for the wife in "Jan Orvik, 34, his wife, Ada, 30, and their son", "a man, his wife, and their son": no Orvik."""
    kids = parse.children(i)
    whose = any(parse.deps[c] == "poss" and parse.tags[c] == "PRP$" for c in kids)
    names = [c for c in kids if parse.deps[c] == "appos" and parse.pos[c] == "PROPN"]
    named = bool(names)
    after = (*kids, *(c for n in names for c in parse.children(n)))
    joined = any(parse.deps[c] == "conj" and parse.pos[c] in {"NOUN", "PROPN"} for c in after)
    first = parse.heads[i]
    apart = (named and parse.pos[first] == "PROPN") or any(
        parse.lemmas[first] in kind and parse.lemmas[i] in rest for kind, rest in (SEXES, SEXES[::-1])
    )
    return whose and apart and joined and is_person(parse, i)


def _tells_who(parse: Parse, many: int, i: int) -> bool:
    """True where a list only says who those are: "two others, a man and a woman", "two sons, a boy and a baby, …"."""
    if (
        parse.pos[i] == "PROPN"
        or parse.lemmas[many] in ANYBODY
        or ":" in parse.text[parse.ends[many] : parse.starts[i]]
    ):
        return True
    last = max(_first_words(parse, i))
    return last + 1 < len(parse) and parse.word(last + 1) in {",", "–", "—", "-", "--", ")"}


def _first_words(parse: Parse, i: int) -> list[int]:
    """The first tokens of those that token i governs; looks at a bounded number of them."""
    near = [i]
    for at in near:
        if len(near) < MANY:
            near.extend(parse.children(at)[:MANY])
    return sorted(near)[:LISTED]


def _in_headline(parse: Parse, i: int, depth: int = LISTED) -> int | None:
    """The first of "Mother, two children found dead" for the children: people without article at the sentence's start."""
    comma = _start(parse, i) - 1
    if comma < 1 or parse.word(comma) != "," or not is_person(parse, i) or not _is_plain(parse, i):
        return None
    first = comma - 1
    start = _start(parse, first)
    opens = start == parse.sentence(i)[0] or (start > 0 and parse.word(start - 1) == ":")
    opens = opens or (start > 0 and parse.lemmas[start - 1] in DONE_TO and _ends_list(parse, i + 1))
    plain = is_person(parse, first) and _is_plain(parse, first)
    listed = opens or (depth > 0 and _in_headline(parse, first, depth - 1) is not None)
    return first if plain and listed else None


def _ends_list(parse: Parse, i: int) -> bool:
    """True where nothing is said of those who stand before token i: "killing wife, 2 children in Sarn"."""
    return i >= len(parse) or parse.tags[i] in {"IN", "CC"} or parse.pos[i] == "PUNCT"


def _is_plain(parse: Parse, i: int) -> bool:
    """True for a noun without article: "mother", "two children"; not for names."""
    noun = parse.pos[i] == "NOUN" or parse.lemmas[i] in PEOPLE
    return noun and not any(parse.deps[c] in {"det", "poss"} for c in parse.children(i))


def _start(parse: Parse, i: int) -> int:
    """The first word of the noun phrase that ends in token i: numbers and adjectives right before it."""
    first = i
    while (
        first > 0 and i - first < LISTED and parse.tags[first - 1] in {"CD", "JJ", "NN"} and parse.heads[first - 1] == i
    ):
        first -= 1
    return first


def _word_before(parse: Parse, i: int) -> str:
    """The word before the noun phrase of token i, in lower case."""
    before = i - 1 - sum(1 for c in parse.children(i) if c < i and parse.pos[c] != "PUNCT")
    return parse.word(before).lower() if before >= 0 else ""


def _subject_before(parse: Parse, i: int) -> int | None:
    """The subject of the same verb before token i."""
    siblings = parse.children(parse.heads[i])
    before = next((c for c in reversed(siblings[:MANY]) if c < i and parse.deps[c] in SUBJECTS), None)
    if before is None or any(parse.pos[t] in {"VERB", "AUX"} for t in range(max(before, i - MANY), i)):
        return None
    if parse.lemmas[before] not in BODIES:
        return before
    whose = (p for c in parse.children(before) if parse.lemmas[c] == "of" for p in parse.children(c))
    return next(whose, before)  # "the bodies of two men, a woman and a child"
