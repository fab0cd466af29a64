"""Cue verbs: 'X said that', 'A, X said', 'X vowed to', 'X denied the claim', 'X called for'."""

from collections.abc import Iterator
from typing import Final

from sayso.extract.found import Found, Page
from sayso.extract.lexicon.speech_cues import (
    CLAUSE_CUES,
    INFINITIVE_CUES,
    LEMMA_REPAIRS,
    OBJECT_CUES,
    PREPOSITION_CUES,
)
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.phrases import Range, Tree, without
from sayso.model.words import Span

SUBJECT: Final = ("nsubj", "nsubjpass")
AUXILIARY: Final = wordlist("aux auxpass neg advmod prt")
SHARED_SUBJECT: Final = wordlist("conj xcomp advcl")


def verb_relations(page: Page) -> Iterator[Found]:
    """Relations whose cue is a verb, in the order of their cues."""
    parse = page.parse
    for v in range(len(parse)):
        if parse.pos[v] in {"VERB", "AUX"} and parse.deps[v] not in {"aux", "auxpass"}:
            found = _read(page, v)
            if found is not None:
                yield found


def _read(page: Page, v: int) -> Found | None:
    lemma = cue_lemma(page, v)
    for rule, cues, read in (
        ("clause", CLAUSE_CUES, clause_content),
        ("parenthesis", CLAUSE_CUES, parenthesis_content),
        ("infinitive", INFINITIVE_CUES, infinitive_content),
        ("object", OBJECT_CUES, object_content),
    ):
        if lemma in cues:
            content = read(page.tree, v)
            if content:
                return _relation(page, v, rule, content)
    return _preposition(page, v)


def _preposition(page: Page, v: int) -> Found | None:
    lemma, tree = cue_lemma(page, v), page.tree
    for p in tree.kids(v, "prep"):
        particle = page.parse.lemmas[p]
        if p > v and f"{lemma}-{particle}" in PREPOSITION_CUES:
            last = tree.last[p]
            span = tree.span((p + 1, last))
            if span and p + 1 < last:
                cue = (cue_range(tree, v), (p, p + 1))
                return _relation(page, v, "preposition", (span,), cue)
    return None


def _relation(page: Page, v: int, rule: str, content: tuple[Span, ...], cue: tuple[Range, ...] | None = None) -> Found:
    tree = page.tree
    held = cue or (cue_range(tree, v),)
    return Found(
        rule=rule,
        at=v,
        lemma=cue_lemma(page, v),
        cue=_joined(held),
        source=source_of(tree, v),
        content=content,
    )


def cue_lemma(page: Page, v: int) -> str:
    """The lemma of a cue, with the lemmatiser's known slips mended."""
    lemma = page.parse.lemmas[v]
    return LEMMA_REPAIRS.get(lemma, lemma)


def _joined(ranges: tuple[Range, ...]) -> tuple[Range, ...]:
    """Neighbouring ranges as one."""
    joined: list[Range] = []
    for first, last in ranges:
        if joined and joined[-1][1] == first:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return tuple(joined)


def clause_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """The clause that v governs, without the words of v and its subject where they stand in its middle."""
    c = tree.kid(v, "ccomp")
    if c is None:
        return ()
    tokens = tree.extent(c)
    group = _group(tree, v, c)
    return _spans(tree, without(tokens, group))


def parenthesis_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """The clause around a parenthetical "X said"."""
    parse = tree.parse
    if parse.deps[v] != "parataxis" or tree.kid(v, *SUBJECT) is None:
        return ()
    return _spans(tree, without(tree.extent(parse.heads[v]), tree.extent(v)))


def infinitive_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """What someone vows or refuses: "to" and its verb, with the person told where there is one."""
    x = tree.kid(v, "xcomp", "ccomp")
    if x is None or x < v or not any(tree.parse.tags[a] == "TO" for a in tree.kids(x, "aux")):
        return ()
    first, last = tree.extent(x)
    told = tree.kid(v, "dobj", "dative")
    if told is not None and v < told < first:
        first = tree.first[told]
    return _spans(tree, [(first, last)])


def object_content(tree: Tree, v: int) -> tuple[Span, ...]:
    """The object of v with what belongs to it."""
    o = tree.kid(v, "dobj")
    if o is None or o < v:
        return ()
    first, last = tree.extent(o)
    for more in tree.kids(v, "prep", "xcomp", "oprd"):
        if more == last and not _temporal(tree, more):
            last = tree.last[more]
    return _spans(tree, [(first, last)])


def _temporal(tree: Tree, p: int) -> bool:
    o = tree.kid(p, "pobj")
    return o is not None and any(e.label in {"DATE", "TIME"} and e.first <= o < e.last for e in tree.parse.entities)


def _group(tree: Tree, v: int, c: int) -> Range:
    """The words of v itself: cue and subject, from the first to the last."""
    first, last = cue_range(tree, v)
    s = tree.kid(v, *SUBJECT)
    if s is not None:
        a, b = tree.phrase(s, barred=((v, v + 1),))
        if not (a <= c < b):
            first, last = min(first, a), max(last, b)
    return first, last


def _spans(tree: Tree, ranges: list[Range]) -> tuple[Span, ...]:
    return tuple(span for r in ranges if (span := tree.span(r)))


def cue_range(tree: Tree, v: int) -> Range:
    """The verb with the auxiliaries, negation and adverbs that touch it, and its particle."""
    parse, first, last = tree.parse, v, v + 1
    while first > 0 and parse.heads[first - 1] == v and parse.deps[first - 1] in AUXILIARY:
        first -= 1
    while last < len(parse) and parse.heads[last] == v and parse.deps[last] == "prt":
        last += 1
    return first, last


def source_of(tree: Tree, v: int) -> Range | None:
    """The noun phrase that says it: the subject of v, of the verb above it, or the noun that v describes."""
    parse = tree.parse
    at = v
    for _ in range(4):
        if parse.deps[at] == "acl":
            return tree.phrase(parse.heads[at], barred=((at, at + 1),))
        s = tree.kid(at, *SUBJECT)
        if s is not None:
            return _subject_phrase(tree, at, s, v)
        agent = tree.kid(at, "agent")
        if agent is not None and (o := tree.kid(agent, "pobj")) is not None:
            return tree.phrase(o)
        if parse.deps[at] not in SHARED_SUBJECT:
            return None
        at = parse.heads[at]
    return None


def _subject_phrase(tree: Tree, at: int, s: int, v: int) -> Range | None:
    if tree.parse.deps[s] == "nsubjpass" and at == v:
        agent = tree.kid(at, "agent")
        o = tree.kid(agent, "pobj") if agent is not None else None
        return tree.phrase(o) if o is not None else None
    if tree.parse.deps[s] == "expl":
        return None
    return tree.phrase(s, barred=((at, at + 1), (v, v + 1)))
