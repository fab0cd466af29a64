"""Hedges and words of likelihood: how far the speaker commits to what is said."""

from collections.abc import Sequence

from sayso.extract.clauses import is_negated
from sayso.extract.lexicon import modality
from sayso.model.parse import Parse
from sayso.model.statement import Likelihood
from sayso.model.words import Span, Words, quote

Range = tuple[int, int]
"""Tokens `[first, last)`."""

MOST_DEGREES = 6
"""Words of degree taken before a word of likelihood."""


def find_hedges(parse: Parse, tokens: Sequence[int]) -> tuple[Words, ...]:
    """The hedging words among the tokens, in text order; words of likelihood are no hedges."""
    return tuple(quote(parse.text, (parse.starts[i], parse.ends[i])) for i in tokens if _is_hedge(parse, i))


def _is_hedge(parse: Parse, i: int) -> bool:
    lemma, word = parse.lemmas[i], parse.word(i).lower()
    if parse.tags[i] == "MD":
        return word in modality.HEDGE_MODALS and not _is_inability(parse, i)
    if word in modality.HEDGE_ADVERBS:
        return parse.pos[i] in {"ADV", "ADJ", "INTJ"}
    if lemma in modality.HEDGE_VERBS:
        return parse.pos[i] == "VERB" and _embeds(parse, i)
    return word in modality.HEDGE_ADJECTIVES and parse.pos[i] in {"ADJ", "VERB"} and parse.deps[i] in {"amod", "acomp"}


def _is_inability(parse: Parse, i: int) -> bool:
    """As in "Could not verify" hedges nothing: it says that one was unable to."""
    return parse.word(i).lower() == "could" and is_negated(parse, parse.heads[i])


def _embeds(parse: Parse, i: int) -> bool:
    """True for "seems to have", "appears that", "looks calm" but not for "suggested a meeting"."""
    return any(parse.deps[c] in {"xcomp", "ccomp", "oprd", "acomp"} for c in parse.children(i))


def find_likelihood(parse: Parse, tokens: Sequence[int]) -> Likelihood | None:
    """The first words of likelihood among the tokens, with the degree before them ("highly likely")."""
    inside = set(tokens)
    for i in tokens:
        found = _weighed(parse, i, inside) or _chance(parse, i, inside)
        if found:
            span: Span = parse.span(*found)
            words = quote(parse.text, span)
            return Likelihood(text=words.text, spans=words.spans)
    return None


def _weighed(parse: Parse, i: int, inside: set[int]) -> Range | None:
    """As in "Highly likely", "almost certain", "not probable"."""
    word = parse.word(i).lower()
    if word not in modality.LIKELIHOOD_WORDS | modality.CERTAIN_WORDS:
        return None
    first = i
    while first - 1 in inside and i - first < MOST_DEGREES and parse.word(first - 1).lower() in modality.DEGREES:
        first -= 1
    if word in modality.LIKELIHOOD_WORDS:
        return first, i + 1
    said_of_event = parse.deps[i] == "acomp" and any(
        parse.deps[c] in {"ccomp", "xcomp"} for c in (*parse.children(i), *parse.children(parse.heads[i]))
    )
    return (first, i + 1) if first < i or said_of_event or word == "certainly" else None


def _chance(parse: Parse, i: int, inside: set[int]) -> Range | None:
    """As in "A roughly even chance", "a 20 per cent probability": the noun with the degrees before it."""
    if parse.lemmas[i] not in modality.CHANCES:
        return None
    first = i
    while first - 1 in inside and i - first < MOST_DEGREES and _is_degree_of_chance(parse, first - 1):
        first -= 1
    return (first, i + 1) if first < i else None


def _is_degree_of_chance(parse: Parse, i: int) -> bool:
    word = parse.word(i).lower()
    return word in modality.CHANCE_DEGREES or parse.pos[i] == "NUM" or word in {"per", "cent", "percent", "-"}
