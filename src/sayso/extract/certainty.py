"""Certainty: how sure the speaker is, in the report's words: stance, negation, forecast, hedges, basis."""

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.extract.basis import find_basis
from sayso.extract.clauses import children, content_tokens, head_of, is_negated, is_past
from sayso.extract.factuality import Factuality, event_factuality, weighed_factuality
from sayso.extract.futurity import event_chain, find_condition, is_forecast
from sayso.extract.hedges import find_hedges, find_likelihood
from sayso.extract.lexicon.stances import FORWARD, FORWARD_TO, STANCE_OF
from sayso.extract.stance import Said, is_reluctant, read_stance
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


def read_certainty(parse: Parse, relation: Attribution, factuality: Factuality = event_factuality) -> Certainty:
    """Read one relation from the clauses of its cue and its content; of several sentences, from the first.

    `factuality` is that of the content's main event, `negated` and `forecast` are those of its main clause, which
    "is unwilling to" turns into its contrary.
    """
    tokens = content_tokens(parse, relation.content)
    cue = content_tokens(parse, relation.cue) if relation.cue else ()
    head = head_of(parse, tokens)
    if head is None:
        return Certainty(stance=STANCE_OF.get(relation.cue_lemma or "", "asserts"))
    forecast = is_forecast(parse, head) or _is_promised(parse, relation, head)
    likelihood = find_likelihood(parse, tokens)
    said = Said(parse, relation, cue, tokens, head, forecast)
    return Certainty(
        stance=read_stance(said),
        negated=is_negated_content(parse, head) != is_reluctant(said),
        forecast=forecast,
        condition=find_condition(parse, head, frozenset(tokens)),
        hedges=find_hedges(parse, _with_hearsay(parse, tokens, cue)),
        likelihood=likelihood,
        basis=find_basis(parse, relation),
        factuality=weighed_factuality(parse, event_chain(parse, head), likelihood, factuality),
    )


def is_negated_content(parse: Parse, head: int) -> bool:
    """True where the main clause is negated, or the one inside its shell ("it is true that we did not fire")."""
    return any(is_negated(parse, i) for i in event_chain(parse, head))


def _is_promised(parse: Parse, relation: Attribution, head: int) -> bool:
    """True where the cue itself looks forward and the content does not look back ("vowed to strike")."""
    lemma = (relation.cue_lemma or "").partition("-")[0]
    is_infinitive = parse.tags[head] == "VB" and any(parse.tags[a] == "TO" for a in children(parse, head, "aux"))
    return (lemma in FORWARD and not is_past(parse, head)) or (lemma in FORWARD_TO and is_infinitive)


def _with_hearsay(parse: Parse, tokens: Sequence[int], cue: Sequence[int]) -> list[int]:
    """The content's tokens, and a cue that is an adverb ("reportedly"), in text order."""
    return sorted({*tokens, *(i for i in cue if parse.pos[i] == "ADV")})
