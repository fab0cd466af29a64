"""Subjects: who says what a cue verb introduces, by the nouns around it."""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.phrases import Range, Tree

SUBJECT: Final = ("nsubj", "nsubjpass")
ISSUED: Final = wordlist("issue release publish make send post write give put sign read broadcast circulate")
"""Verbs whose object ("a statement saying") speaks for their subject."""
SHARED_SUBJECT: Final = wordlist("conj xcomp advcl")


def is_infinitive(tree: Tree, v: int) -> bool:
    """True for "to" and a verb."""
    return tree.parse.tags[v] == "VB" and any(tree.parse.tags[a] == "TO" for a in tree.kids(v, "aux"))


def source_of(tree: Tree, v: int) -> Range | None:
    """The noun phrase that says it: the subject of v, of the verb above it, or the noun that v describes."""
    parse = tree.parse
    at = v
    for _ in range(4):
        if parse.deps[at] == "acl" or (parse.deps[at] == "relcl" and is_infinitive(tree, at)):
            return _described(tree, at)
        s = tree.kid(at, *SUBJECT)
        if s is not None:
            return _subject_phrase(tree, at, s, v)
        agent = tree.kid(at, "agent")
        if agent is not None and (o := tree.kid(agent, "pobj")) is not None:
            return tree.phrase(o)
        if parse.deps[at] not in SHARED_SUBJECT:
            return _mislabelled(tree, at) if at == v else None
        at = parse.heads[at]
    return None


def _mislabelled(tree: Tree, v: int) -> Range | None:
    """The noun right before a finite verb that the parser took for a part of it ("The opposition disputes that")."""
    parse = tree.parse
    noun = v - 1
    is_part = noun >= 0 and parse.heads[noun] == v and parse.deps[noun] == "compound"
    if not is_part or parse.tags[v] not in {"VBD", "VBZ", "VBP"}:
        return None
    first = noun
    while first > 0 and parse.heads[first - 1] in {v, noun} and parse.deps[first - 1] in {"det", "compound", "amod"}:
        first -= 1
    return first, noun + 1


def _described(tree: Tree, at: int) -> Range | None:
    """The noun that "saying …" describes; of "X issued a statement saying" it is X, of "X was the first to say" X."""
    parse, noun = tree.parse, tree.parse.heads[at]
    above = parse.heads[noun]
    speaks = parse.deps[noun] == "dobj" and parse.lemmas[above] in ISSUED
    if speaks or parse.deps[noun] in {"attr", "acomp"}:
        s = tree.kid(above, *SUBJECT)
        return _subject_phrase(tree, above, s, at) if s is not None else None
    return tree.phrase(noun, barred=((at, at + 1),))


def _subject_phrase(tree: Tree, at: int, s: int, v: int) -> Range | None:
    if tree.parse.deps[s] == "nsubjpass" and at == v:
        agent = tree.kid(at, "agent")
        o = tree.kid(agent, "pobj") if agent is not None else None
        return tree.phrase(o) if o is not None else None
    if tree.parse.deps[s] == "expl":
        return None
    return undated(tree, tree.phrase(s, barred=((at, at + 1), (v, v + 1))))


def undated(tree: Tree, source: Range) -> Range:
    """A source without the day of saying that the parser hung on it: "The ministry on 20 August denied"."""
    first, last = source
    dated = tree.dates.get(last - 1)
    if dated is None:
        return source
    cut = dated[0] - 1 if tree.parse.pos[dated[0] - 1] == "ADP" else dated[0]
    return (first, cut) if cut > first and dated[1] == last else source
