"""Meaning: give vectors to the statements that have none yet, and find those that mean something like a text."""

from collections.abc import Callable

from sayso.listing_ports import ANYWHERE, Within
from sayso.meaning_ports import Alike, Embedder, Meanings

Progress = Callable[[str, int, int | None], None]
AT_ONCE = 200
"""Reports whose vectors are kept in one transaction: nobody else writes while they are made."""


def embed_reports(meanings: Meanings, embedder: Embedder, progress: Progress = lambda *_: None) -> None:
    """Every report that waits for vectors gets them. May be killed anywhere and called again."""
    waiting = left = meanings.without_vectors(embedder.name)
    while left:
        left = meanings.embed_some(embedder, AT_ONCE)
        progress("meanings", max(0, waiting - left), waiting)


def find_alike(
    meanings: Meanings, embedder: Embedder, text: str, limit: int, within: Within = ANYWHERE
) -> tuple[Alike, ...]:
    """Statements that mean something like the text, nearest first, one of each claim."""
    (vector,) = embedder.vectors([text])
    return meanings.alike(embedder.name, vector, limit, within)
