"""Certainty: how sure the speaker is, in the report's words: stance, negation, forecast, hedges, basis."""

from dataclasses import dataclass

from sayso.extract.clauses import content_tokens, head_of, is_negated
from sayso.extract.lexicon.stances import STANCE_OF
from sayso.model.parse import Parse
from sayso.model.statement import Attribution, Basis, Likelihood, Stance
from sayso.model.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Certainty:
    """What the words of one attribution say about its certainty; the fields are those of `Statement`."""

    stance: Stance = "asserts"
    negated: bool = False
    forecast: bool = False
    condition: Words | None = None
    hedges: tuple[Words, ...] = ()
    likelihood: Likelihood | None = None
    basis: Basis | None = None
    factuality: float | None = None


def read_certainty(parse: Parse, relation: Attribution) -> Certainty:
    """Read one relation. Nothing is looked up beyond the sentence that holds the cue and the content."""
    head = head_of(parse, content_tokens(parse, relation.content))
    return Certainty(
        stance=STANCE_OF.get(relation.cue_lemma or "", "asserts"),
        negated=head is not None and is_negated(parse, head),
    )
