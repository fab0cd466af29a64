"""Verified, acknowledged: what a statement must say for a claim to gain by it."""

import re

from sayso.model.statement import Statement

CHECKING = re.compile(r"^(?:verif|geolocat|authenticat|corroborat|check|document|inspect|examin)")
HARD = frozenset({"imagery", "document", "witness", "count", "intercept"})


def is_verified(statement: Statement) -> bool:
    """Someone says that they checked it, and how: a verb of checking, or a confirmation, with what it rests on."""
    if statement.voice == "own" or statement.negated or statement.basis is None or statement.basis.kind not in HARD:
        return False
    lemma = statement.cue.lemma if statement.cue else ""
    return statement.stance == "confirms" or CHECKING.match(lemma) is not None


def is_acknowledged(statement: Statement) -> bool:
    """The party concerned owns its doing or loss: the reporter's word is to acknowledge or admit."""
    return statement.stance == "acknowledges" and statement.voice == "attributed" and not statement.negated
