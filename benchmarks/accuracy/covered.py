"""The statement that was found at words of gold."""

from collections.abc import Iterator
from typing import Final

from sayso.model.findings import Findings

COVERED: Final = 0.5
"""Part of a gold statement's characters that must lie in ours."""


def covering(findings: Findings, begin: int, end: int) -> Iterator[tuple[float, str]]:
    """(How well it fits, id) of each statement that covers the half-open span of the text for the most part.

    The fit is Dice's coefficient of the characters.
    """
    for one in findings.statements:
        if one.content.field != "text":
            continue
        shared = sum(max(0, min(end, b) - max(begin, a)) for a, b in one.content.spans)
        if shared >= COVERED * (end - begin):
            yield (2 * shared / (end - begin + len(one.content.text)), one.id)
