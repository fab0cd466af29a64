"""Snippets: a search result's excerpt, cut into what was found and what stands around it."""

from collections.abc import Iterator

OPEN, CLOSE = "⟦", "⟧"


def snippet_parts(snippet: str) -> tuple[tuple[str, bool], ...]:
    """(text, whether it was searched for). Brackets that the text itself brings only shift a mark, never lose words."""
    return tuple(_parts(snippet))


def _parts(snippet: str) -> Iterator[tuple[str, bool]]:
    before, *rest = snippet.split(OPEN)
    if before:
        yield before, False
    for part in rest:
        found, closed, after = part.partition(CLOSE)
        if found:
            yield found, bool(closed)
        if after:
            yield after, False
