"""Positions: 'the ministry's position is that …', 'a briefing offered another possibility: …'."""

from collections.abc import Iterator
from typing import Final

from sayso.extract.cue_verbs import cue_range
from sayso.extract.found import Found, Page
from sayso.extract.lexicon.wordlist import wordlist
from sayso.extract.phrases import Range
from sayso.extract.subjects import SUBJECT, source_of

HELD: Final = wordlist("""
    argument assessment belief claim conclusion contention estimate explanation line message opinion position reading
    stance story theory version view
    """)
"""Nouns for what someone holds, where "is that …" follows."""
OFFERED: Final = wordlist("""
    account answer argument assessment example explanation forecast interpretation message picture possibility prediction
    reading reason scenario story theory version view warning
    """)
"""Nouns that announce the clause after a colon."""
OFFERING: Final = wordlist("advance deliver describe float give have issue offer paint present propose raise suggest")
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "VB", "VBN"})


def position_relations(page: Page) -> Iterator[Found]:
    """Relations whose cue is a noun for a view or an answer, with its verb, in text order."""
    for v in range(len(page.parse)):
        lemma = page.parse.lemmas[v]
        found = _held(page, v) if lemma == "be" else _offered(page, v) if lemma in OFFERING else None
        if found is not None:
            yield found


def _held(page: Page, v: int) -> Found | None:
    """'X's position is that …'; 'the official line is that …', whose source is the line itself."""
    parse, tree = page.parse, page.tree
    noun, clause = tree.kid(v, *SUBJECT), tree.kid(v, "ccomp")
    if noun is None or clause is None or clause < v or parse.lemmas[noun] not in HELD:
        return None
    if parse.lemmas[tree.first[clause]] != "that":
        return None
    owner = tree.kid(noun, "poss")
    if owner is None and not any(parse.lemmas[c] == "official" for c in parse.children(noun)):
        return None
    source = (tree.first[noun], noun + 1) if owner is None else (tree.first[owner], owner + 1)
    cue: tuple[Range, ...] = (cue_range(tree, v),) if owner is None else ((noun, noun + 1), cue_range(tree, v))
    content = tree.span(tree.extent(clause))
    if content is None:
        return None
    return Found(rule="position", at=v, lemma=parse.lemmas[noun], cue=cue, source=source, content=(content,))


def _offered(page: Page, v: int) -> Found | None:
    """'X offered a different explanation: the clause after the colon'."""
    parse, tree = page.parse, page.tree
    o, source = tree.kid(v, "dobj"), source_of(tree, v)
    _, end = parse.sentence(v)
    if (
        o is None
        or o < v
        or source is None
        or parse.lemmas[o] not in OFFERED
        or o + 2 >= end
        or parse.word(o + 1) != ":"
    ):
        return None
    if not any(parse.tags[i] in FINITE for i in range(o + 2, end)):
        return None
    content = tree.span((o + 2, end))
    cue = (cue_range(tree, v)[0], o + 1)
    if content is None:
        return None
    return Found(rule="position", at=v, lemma=parse.lemmas[o], cue=(cue,), source=source, content=(content,))
