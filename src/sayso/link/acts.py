"""Acts: words that deny, take back or admit without a verb that says so, read from the statements beside them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sayso.link.antecedents import POINTING
from sayso.link.said import Said
from sayso.model.link import Speaker
from sayso.model.statement import Stance
from sayso.model.terms import terms

PLAIN: Final = frozenset({"asserts", "announces", "claims", "believes"})
TAKING_BACK: Final = re.compile(
    r"\b(?:I|we) (?:hereby )?(?:withdraw|retract|take back)\b|\bwhat (?:I|we) (?:had )?(?:said|told|claimed)\b[^.;]{0,60}\b(?:was|were)"
    r" (?:wrong|false|untrue|mistaken|a mistake)|\b(?:is|are) (?:hereby )?(?:withdrawn|retracted)\b",
    re.IGNORECASE,
)
"""“I withdraw what was said”, “what I said about the batch was wrong”."""
OWNING: Final = re.compile(
    r"^\W*yes,? (?:I|we) (?!(?:do|did|have|had|will|would|can|could)(?:n['’]t| not)\b)"
    r"|\bit was (?:our|my) (?:own )?(?:mistake|fault|error|doing)\b|\b(?:we|I) (?:knew|were (?:told|informed|warned)|was (?:told|informed|warned))\b"
    r"[^.;]{0,120}\b(?:did not|didn['’]t|failed to|should have|ought to)\b|\b(?:we|I) (?:should|ought to) have\b",
    re.IGNORECASE,
)
"""“Yes, we talked to a buyer”."""
BESIDE: Final = 250
"""Characters between a denial and the words quoted for it."""
FEW: Final = 3
POINTS: Final = POINTING | frozenset(terms("admit confess acknowledge sorry apologise"))
QUOTES: Final = ("“", '"', "‘", "'", "«")


@dataclass(frozen=True, slots=True)
class Acts:
    """What statements do whose own verb does not tell, and for which denial or refusal words are quoted."""

    stances: Mapping[str, Stance]
    quoted: Mapping[str, str]


def acts(statements: Iterable[Said], speakers: Mapping[str, Speaker]) -> Acts:
    """The act of each statement whose own verb tells none: a denial's quoted words deny, and so on."""
    by_report: dict[str, list[Said]] = defaultdict(list)
    for one in statements:
        if _is_somebodys(one, speakers) and one.statement.content.field == "text":
            by_report[one.report.id].append(one)
    found: dict[str, Stance] = {}
    quoted: dict[str, str] = {}
    for held in by_report.values():
        ordered = sorted(held, key=lambda s: s.statement.content.start)
        for position, one in enumerate(ordered):
            if answer := quoted_for(one, ordered[:position], speakers):
                quoted[one.id] = answer.id
            act = _act(one, ordered[position + 1 : position + 2], speakers)
            act = act or (answer.statement.stance if answer else None)
            if act and one.statement.stance in PLAIN and not one.statement.forecast:
                found[one.id] = act
    return Acts(found, quoted)


def _is_somebodys(one: Said, speakers: Mapping[str, Speaker]) -> bool:
    """True for attributed words, and for a body's own bulletin: it speaks for itself."""
    speaker = speakers.get(one.id)
    return one.statement.voice == "attributed" or (speaker is not None and speaker.key is not None)


def _act(one: Said, after: Sequence[Said], speakers: Mapping[str, Speaker]) -> Stance | None:
    """What the words themselves do, or what the same speaker says of them next."""
    words = one.statement.content.text
    if TAKING_BACK.search(words):
        return "withdraws"
    owns = OWNING.search(words) or (after and _owns_up(one, after[0], speakers))
    return "acknowledges" if owns else None


def _owns_up(one: Said, after: Said, speakers: Mapping[str, Speaker]) -> bool:
    """True for "It was our battery. I admit it": words that the same speaker then points to."""
    admits = after.statement.stance == "acknowledges" and after.stems <= POINTS
    return admits and _is_one_party(one, after, speakers)


def quoted_for(one: Said, before: Sequence[Said], speakers: Mapping[str, Speaker]) -> Said | None:
    """The denial or refusal right before, by the same party, for which the words are quoted.

    "The works denied the finding. “Our wells are clean,” its director said." Words that deny nothing themselves are
    quoted for a denial only that says not what it denies; others where they are few.
    """
    last = before[-1] if before else None
    if last is None or not last.is_response:
        return None
    gap = one.statement.content.start - last.statement.content.end
    direct = one.statement.directness == "direct" or one.statement.content.text.startswith(QUOTES)
    if not direct or not 0 <= gap <= BESIDE or "\n" in _between(last, one) or not _is_one_party(one, last, speakers):
        return None
    return last if is_pointing(last) or (one.statement.negated and _is_terse(one, last)) else None


def _is_terse(one: Said, denial: Said) -> bool:
    """True for "There is no buyer": few words, or words of the denial; a longer sentence says something of its own."""
    return len(one.stems) <= FEW or bool((one.stems & denial.stems) - one.names)


def _between(one: Said, other: Said) -> str:
    return one.report.text[one.statement.content.end : other.statement.content.start]


def is_pointing(response: Said) -> bool:
    """True where a response names nothing that it answers: "the finding", "any part in it"."""
    return len(response.stems - POINTING) <= 1


def _is_one_party(one: Said, other: Said, speakers: Mapping[str, Speaker]) -> bool:
    first, second = speakers.get(one.id), speakers.get(other.id)
    if first is None or second is None:
        return False
    if first.key is not None and first.key == second.key:
        return True
    return bool(_called(other) & frozenset(terms(first.family or ""))) or bool(
        _called(one) & frozenset(terms(second.family or ""))
    )


def _called(one: Said) -> frozenset[str]:
    return frozenset(terms(one.statement.source.text)) if one.statement.source else frozenset()
