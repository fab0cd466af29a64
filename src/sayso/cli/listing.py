"""Listings: the same nouns as records for programs or as paragraphs for people."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TypeVar

from sayso.cli.console import err, out, print_records

Noun = TypeVar("Noun")


def print_listing(
    nouns: Sequence[Noun], lines: Callable[[Noun], str], *, as_json: bool, under: Callable[[Noun], str] | None = None
) -> None:
    """JSON Lines, or a paragraph each, those with the same heading `under` it; an empty listing says so on stderr."""
    if as_json:
        print_records(nouns)
        return
    for heading, group in groupby(nouns, under or (lambda _: "")):
        if heading:
            out.print(f"{heading}\n", width=None)
        for noun in group:
            out.print(lines(noun) + "\n", width=None)
    if not nouns:
        err.print("Nothing in the ledger to list.")
