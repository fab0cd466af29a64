"""Listings: the same nouns as records for programs or as paragraphs for people."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from sayso.cli.console import err, out, print_records

Noun = TypeVar("Noun")


def print_listing(nouns: Sequence[Noun], lines: Callable[[Noun], str], *, as_json: bool) -> None:
    """JSON Lines, or a paragraph each; an empty listing says so on stderr."""
    if as_json:
        print_records(nouns)
        return
    for noun in nouns:
        out.print(lines(noun) + "\n", width=None)
    if not nouns:
        err.print("Nothing in the ledger to list.")
