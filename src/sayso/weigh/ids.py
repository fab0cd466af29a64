"""Ids of what weighing finds: made of the ids it joins, so that the same find keeps its id."""

from hashlib import sha256


def made_of(mark: str, *ids: str) -> str:
    """An id for a conflict ("k") or a revision ("r") of these figures."""
    return f"{mark}{sha256('|'.join(ids).encode()).hexdigest()[:16]}"
