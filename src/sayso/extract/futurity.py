"""Futurity: whether words are about what is to come, and the condition they hang on."""

from collections.abc import Set as AbstractSet

from sayso.extract.clauses import auxiliaries, children, is_past, is_verb, modals
from sayso.extract.lexicon import modality
from sayso.model.parse import Parse
from sayso.model.words import Words, quote

INVERTED = frozenset({"had", "were"})
"""With its subject after it, each opens a condition."""
DEPTH = 4
"""Shells are opened no deeper: "it seems that he thinks that they plan to …"."""


def event_chain(parse: Parse, head: int) -> tuple[int, ...]:
    """The main predicate and those below it up to the event the words are about.

    "It is highly likely that more will follow": is, follow.
    """
    chain = [head]
    for _ in range(DEPTH):
        below = _below(parse, chain[-1])
        if below is None or below in chain:
            break
        chain.append(below)
    return tuple(chain)


def _below(parse: Parse, i: int) -> int | None:
    """The clause inside a shell such as "believe", "is likely", "is expected"; None where i is no shell."""
    said = [c for c in children(parse, i, "acomp", "attr", "oprd") if parse.lemmas[c] in modality.SHELL_ADJECTIVES]
    shells = [*said, i] if said or parse.lemmas[i] in modality.SHELL_VERBS | modality.SHELL_ADJECTIVES else []
    for shell in shells:
        for c in children(parse, shell, "ccomp", "xcomp"):
            if is_verb(parse, c) and c > shell:
                return c
    return None


def is_forecast(parse: Parse, head: int) -> bool:
    """True where the clause of the predicate at `head` is about the future at the time of speaking."""
    return any(_is_future(parse, i) for i in event_chain(parse, head)) or _is_dated_forward(parse, head)


def _is_future(parse: Parse, i: int) -> bool:
    found = modals(parse, i)
    perfect = any(parse.lemmas[a] == "have" and parse.tags[a] == "VB" for a in auxiliaries(parse, i))
    if found & modality.FUTURE_MODALS:
        return True
    if "would" in found:
        return not perfect and parse.lemmas[i] not in modality.POLITE
    if found & modality.POSSIBLE_FUTURE:
        return not perfect and parse.lemmas[i] not in modality.NOT_YET_TO_COME
    return not found and not _is_pluperfect(parse, i) and _looks_forward(parse, i)


def _looks_forward(parse: Parse, i: int) -> bool:
    """As in "Is going to", "is expected to", "plans to", "is due to", "is about to"."""
    if parse.lemmas[i] == "go" and parse.tags[i] == "VBG":
        return bool(children(parse, i, "xcomp"))
    if parse.lemmas[i] in modality.FUTURE_VERBS and parse.pos[i] == "VERB":
        return any(parse.tags[c] == "VB" for c in children(parse, i, "xcomp", "ccomp"))
    said = children(parse, i, "acomp", "oprd", "advmod") if parse.lemmas[i] == "be" else ()
    return any(
        parse.lemmas[a] in modality.FUTURE_ADJECTIVES
        and any(parse.tags[c] == "VB" for c in children(parse, a, "xcomp"))
        for a in said
    )


def _is_pluperfect(parse: Parse, i: int) -> bool:
    """As in "Had planned to": the plan is past."""
    return any(parse.lemmas[a] == "have" and parse.tags[a] == "VBD" for a in auxiliaries(parse, i))


def _is_dated_forward(parse: Parse, i: int) -> bool:
    """As in "Arrives tomorrow", "are leaving next week": a present with a time to come."""
    if is_past(parse, i) or not is_verb(parse, i) or parse.tags[i] in {"VBN", "VBD"}:
        return False
    for c in children(parse, i, "npadvmod", "advmod", "prep"):
        for t in (c, *parse.children(c), *(g for p in children(parse, c, "pobj") for g in parse.children(p))):
            if parse.word(t).lower() in modality.FUTURE_TIMES:
                return True
    return False


def find_condition(parse: Parse, head: int, inside: AbstractSet[int]) -> Words | None:
    """The first condition on the clause of `head`, with the word that marks it, within the tokens `inside`."""
    for i in (*event_chain(parse, head), parse.heads[head]):
        for c in parse.children(i):
            if c != head and c in inside and _is_condition(parse, c, i):
                return _clause_words(parse, c, inside)
    first, last = parse.sentence(head)
    marked = (c for c in range(first, last) if c in inside and _opens_with_phrase(parse, c))
    found = next(marked, None)
    return None if found is None else _clause_words(parse, found, inside)


def _is_condition(parse: Parse, c: int, head: int) -> bool:
    """True for a clause with "if" or "unless", for "should it …", and for "without a truce" on a forecast."""
    if parse.deps[c] == "prep" and parse.lemmas[c] == "without":
        return bool(modals(parse, head) & {"will", "would", "could", "may", "might", "can", "shall"})
    tree = parse.subtree(c)
    if parse.deps[c] not in {"advcl", "prep"}:
        return False
    marks = [m for m in children(parse, c, "mark", "advmod") if parse.lemmas[m] in modality.CONDITION_MARKS]
    if marks:
        return not (marks[0] > 0 and parse.lemmas[marks[0] - 1] in modality.NOT_CONDITIONS)
    opener = parse.word(tree[0]).lower()
    return (opener == "should" and parse.tags[tree[0]] == "MD") or (opener in INVERTED and _is_inverted(parse, tree[0]))


def _is_inverted(parse: Parse, i: int) -> bool:
    """True for "had" and "were" right before their subject ("had the alarm been sounded")."""
    verb = parse.heads[i] if parse.deps[i] in {"aux", "auxpass"} else i
    return any(s > i for s in children(parse, verb, "nsubj", "nsubjpass"))


def _opens_with_phrase(parse: Parse, c: int) -> bool:
    """True for the word that governs "provided that …", "in the event of …", wherever the parser hung it."""
    start = parse.starts[c]
    return parse.text[start : start + 30].lower().startswith(modality.CONDITION_PHRASES)


def _clause_words(parse: Parse, c: int, inside: AbstractSet[int]) -> Words:
    """The clause's words without the punctuation at its ends."""
    tree = [t for t in parse.subtree(c) if t in inside]
    first, last = tree[0], tree[-1]
    while first < last and parse.pos[first] == "PUNCT":
        first += 1
    while last > first and parse.pos[last] == "PUNCT":
        last -= 1
    return quote(parse.text, parse.span(first, last + 1))
