"""Factuality: how the author presents an event, from −3 (certainly not) over 0 (unknown) to 3 (certainly so)."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from sayso.extract.factuality_signs import signs_of
from sayso.extract.lexicon.factuality_weights import BIAS, WEIGHTS
from sayso.extract.lexicon.modality import LIKELIHOOD_WORDS, UNLIKELY
from sayso.extract.lexicon.stances import OF_THINGS_SAID
from sayso.model.parse import Parse
from sayso.model.statement import Likelihood

LIKELY: Final = 1.5
"""At most this for an event weighed as likely; its negative for an unlikely one."""
NEAR: Final = 3
"""Words between a copula and the likelihood said of it, where quotation marks keep the parser from joining them."""
LIMIT: Final = 3.0
Factuality = Callable[[Parse, int], float]
"""How the author presents the event that a token names, −3 … 3: the rules below, or what an engine has learnt."""
DENIED: Final = -3.5
"""By hand: an event that someone is said to deny is presented as open. The corpora hold too few to learn it from."""

LEARNT: Final = 0.7
"""The share of what is learnt; chosen on the development parts of UW and UDS-IH2."""


def event_factuality(parse: Parse, token_index: int) -> float:
    """How the author presents the event that the token names, −3 … 3, to one decimal.

    A sum of signed signs: every negation, modal and embedding word around the event moves the reading by a fixed
    amount, learnt once (training/factuality.py). It says how the event is presented, never whether it is true.
    """
    signs = signs_of(parse, token_index)
    moved = BIAS + sum(WEIGHTS.get(sign, 0.0) for sign in signs)
    moved += DENIED if _is_denied(parse, token_index, signs) else 0.0
    return round(max(-LIMIT, min(LIMIT, moved)), 1)


def tempered_factuality(parse: Parse, token_index: int, learnt: float) -> float:
    """What an encoder has learnt of the event, tempered by the signs: they see the rare words it has seldom met.

    An event that someone is said to deny is at most as factual as the signs have it.
    """
    by_signs = event_factuality(parse, token_index)
    mixed = round(LEARNT * learnt + (1 - LEARNT) * by_signs, 1)
    return min(mixed, by_signs) if _is_denied(parse, token_index, signs_of(parse, token_index)) else mixed


def _is_denied(parse: Parse, token_index: int, signs: Iterable[str]) -> bool:
    denied = any(sign.startswith("sort:denies:") and not sign.endswith(":neg") for sign in signs)
    return denied and parse.lemmas[token_index] not in OF_THINGS_SAID


def weighed_factuality(
    parse: Parse, chain: Sequence[int], likelihood: Likelihood | None, read: Factuality = event_factuality
) -> float:
    """The factuality of a statement's main event, the last of the chain, held within what its likelihood words allow."""
    found = read(parse, chain[-1])
    if likelihood is None:
        return found
    words = parse.tokens_in(likelihood.spans[-1])
    weighs_event = any(parse.heads[t] in chain or t in chain or 0 < t - chain[-1] <= NEAR for t in words)
    said = {parse.word(t).lower() for t in words}
    if not (weighs_event and said & LIKELIHOOD_WORDS):
        return found
    return min(found, -LIKELY) if said & UNLIKELY else min(found, LIKELY)
