"""Leads: the dateline of a dispatch and the clock time of a live entry, which stand before what a paragraph says."""

import re
from typing import Final

DATELINE: Final = re.compile(r"[A-Z][^\n—–]{0,80}?(?:\([^()\n]{1,40}\)\s?(?:--|[—–-])|\s[—–])\s")
CLOCK: Final = re.compile(
    r"(?:[01]?\d|2[0-4])[:.h][0-5]\d\s?(?:[AaPp]\.?[Mm]\.?|GMT|UTC|CES?T|EE?S?T|BST)?\s?[—–:|-]?\s+(?=[A-Z“‘\"'«])"
)
LONGEST_LEAD: Final = 130
"""Code points of a dateline at most."""


def after_lead(text: str, start: int) -> int:
    """The offset after a dateline or clock time that opens a line at `start`; else `start`.

    A place and a dash with no agency between them are a dateline at the beginning of the text alone.
    """
    if start and text[start - 1] != "\n":
        return start
    found = CLOCK.match(text, start)
    if found is None:
        found = DATELINE.match(text, start)
        if found is not None and start and "(" not in found[0]:
            return start
    return found.end() if found else start
