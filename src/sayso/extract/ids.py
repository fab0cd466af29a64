"""Ids of findings: made of the report and the quoted words, so that a better engine keeps them."""

import re
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

NOT_A_WORD = re.compile(r"[\W_]+")


def normalised(words: str) -> str:
    """The words alone: folded case, no punctuation, single spaces."""
    return NOT_A_WORD.sub(" ", words.casefold()).strip()


def finding_ids(report_id: str, mark: str, words: Iterable[str]) -> tuple[str, ...]:
    """An id for each of the quoted words, in text order; the same words again are told apart by occurrence.

    `mark` is a letter for the noun ("s" statement, "f" figure).
    """
    seen: Counter[str] = Counter()
    ids = []
    for quoted in words:
        key = normalised(quoted)
        seen[key] += 1
        ids.append(f"{mark}{sha256(f'{report_id}|{key}|{seen[key]}'.encode()).hexdigest()[:16]}")
    return tuple(ids)
