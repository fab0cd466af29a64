"""Basis: what a speaker rests a statement on, where the text says so."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice, takewhile
from typing import Final

from sayso.extract.clauses import children, climb, content_tokens
from sayso.extract.lexicon import basis_nouns
from sayso.model.parse import Parse
from sayso.model.statement import Attribution, Basis, BasisKind
from sayso.model.words import overlaps, quote

CLAUSES_BELOW: Final = frozenset({"relcl", "advcl", "parataxis"})
DEPTH: Final = 8
"""How far below the cue words may stand; a bound for odd parses."""
NEAR: Final = 200
"""How many words from the cue they may stand; a bound for sentences without end."""


def find_basis(parse: Parse, relation: Attribution) -> Basis | None:
    """The first basis that the content or the clause of the cue names ("citing", "based on", "by its own count").

    A source that is itself imagery or an intercept ("satellite images show") is its own basis.
    """
    tokens = content_tokens(parse, relation.content)
    cue = content_tokens(parse, relation.cue) if relation.cue else ()
    taken = relation.source.spans if relation.source else ()
    for noun in _rested_on(parse, _reach(parse, tokens, cue)):
        kind = _kind(parse, noun)
        tree = _noun_phrase(parse, noun)
        if kind and tree and not overlaps([parse.span(tree[0], tree[-1] + 1)], taken):
            words = quote(parse.text, parse.span(tree[0], tree[-1] + 1))
            return Basis(text=words.text, spans=words.spans, kind=kind)
    return _own_basis(parse, relation)


def _reach(parse: Parse, tokens: tuple[int, ...], cue: tuple[int, ...]) -> list[int]:
    """Tokens of the content, and of the cue's sentence where the cue governs them."""
    if not cue:
        return list(tokens)
    first, last = parse.sentence(cue[0])
    first, last = max(first, cue[0] - NEAR), min(last, cue[0] + NEAR)
    cues = set(cue)
    above = {parse.heads[i] for i in cue if parse.deps[i] in {"parataxis", "ccomp"}}
    governed = [i for i in range(first, last) if i not in cues and (cues | above).intersection(climb(parse, i, DEPTH))]
    return sorted({*tokens, *governed})


def _rested_on(parse: Parse, reach: list[int]) -> Iterator[int]:
    """The nouns that the reach names as what something rests on."""
    for i in reach:
        lemma = parse.lemmas[i]
        if parse.word(i).lower() in basis_nouns.CITING:
            yield from children(parse, i, "dobj")
        elif lemma in basis_nouns.RESTING and parse.pos[i] in {"VERB", "ADP", "SCONJ"}:
            for p in children(parse, i, "prep"):
                if parse.lemmas[p] in basis_nouns.RESTS_ON:
                    yield from children(parse, p, "pobj")
        elif parse.deps[i] == "prep" and lemma == "by":
            yield from (n for n in children(parse, i, "pobj") if parse.lemmas[n] in basis_nouns.BY_WHOSE_COUNT)


def _noun_phrase(parse: Parse, noun: int) -> list[int]:
    """The noun with what belongs to it, up to the first clause or comma."""
    tree = [t for t in parse.subtree(noun) if not _in_clause_below(parse, t, noun)]
    comma = next((n for n, t in enumerate(tree) if t > noun and parse.word(t) == ","), len(tree))
    tree = tree[:comma]
    while tree and parse.pos[tree[-1]] == "PUNCT":
        tree.pop()
    return tree


def _in_clause_below(parse: Parse, t: int, noun: int) -> bool:
    """True for a word of a clause that hangs on the noun, and for what hangs too deep to be read."""
    path = (t, *climb(parse, t, DEPTH))
    return noun not in path or any(parse.deps[p] in CLAUSES_BELOW for p in path[: path.index(noun)])


def _kind(parse: Parse, noun: int) -> BasisKind | None:
    """The kind of basis that the noun names; None for other things one may cite ("citing security concerns")."""
    modifiers = [parse.lemmas[c] for c in children(parse, noun, "compound", "amod")]
    kinds = [basis_nouns.BASIS_OF[w] for w in (parse.lemmas[noun], *modifiers) if w in basis_nouns.BASIS_OF]
    kind = kinds[0] if kinds else None
    if "intercepted" in modifiers or "intercept" in modifiers:
        return "intercept"
    if kind in basis_nouns.HELD_BY_OTHERS and _names_party(parse, noun):
        return "other_party"
    return kind or ("other_party" if _names_party(parse, noun) else None)


def _names_party(parse: Parse, noun: int) -> bool:
    """True where the words name someone: by an entity, or by a noun for one who speaks."""
    within = _noun_phrase(parse, noun)
    if any(parse.lemmas[t] in basis_nouns.NOUNS_BY_BASIS["other_party"] for t in within if t != noun):
        return True
    at = bisect_left(parse.entities, within[0], key=lambda entity: entity.first)
    near = takewhile(lambda entity: entity.first <= within[-1], islice(parse.entities, at, None))
    return any(entity.label in basis_nouns.PARTIES for entity in near)


def _own_basis(parse: Parse, relation: Attribution) -> Basis | None:
    """The source itself, where it is imagery or an intercept."""
    if relation.source is None:
        return None
    for i in content_tokens(parse, relation.source):
        kind = basis_nouns.BASIS_OF.get(parse.lemmas[i])
        if kind in {"imagery", "intercept"} and parse.deps[i] in {"nsubj", "nsubjpass", "pobj", "ROOT"}:
            return Basis(text=relation.source.text, spans=relation.source.spans, kind=kind)
    return None
