"""Reasons: the ledger's own sentences on why it holds something, as people are told them."""

import re

from sayso.tell.phrases import day

QUOTED_OR_DAY = re.compile(r"“[^”]*”|\b\d{4}-\d\d-\d\d\b")


def reason(why: str) -> str:
    """The sentence with its days as the rest of the page writes them (`7 Apr 2026`). What it quotes stays as it is."""
    return QUOTED_OR_DAY.sub(lambda found: found[0] if found[0].startswith("“") else day(found[0]), why)
