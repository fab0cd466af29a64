"""Copies: reprints of one text, found by shared runs of five words, and which of them is the original."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import blake2b

from sayso.model.findings import Findings
from sayso.model.moment import day, moment
from sayso.model.report import Report
from sayso.model.terms import words

RUN = 5
READ = 200_000
"""Characters of a text that are compared."""
BANDS = 42
ROWS = 3
"""Reprints that share 0.3 of their runs meet in a band with probability 0.69, with half of them 0.997."""
CONTAINED = 0.6
"""Part of the shorter text's runs that the longer one holds, from which it is a reprint."""
ALIKE = 0.2
"""Part of all their runs that two reprints share at the least."""
REPRINTED = 180
"""Days within which a reprint may add much of its own."""
ALIKE_FAR = 0.8
"""The same for texts further apart than that: the news of a like event borrows words, and adds its own."""
SHORT = 12
"""Runs below which only equal texts are reprints."""
BRIEF = 40
"""Runs that a brief has at the least: fewer may be one quotation at the head of another's news."""
KEPT = 0.8
"""Part of a brief's runs that stand at the head of the longer text."""
NOTICE = 60
"""Words of a notice that an agency sets under all its news: that two texts share it says nothing."""
APART = 0.3
"""Part of the runs above the notice that short reprints share at the least."""
SENTENCE = re.compile(r"(?<=[.!?”\"])\s+|\n+")
HEAD = 300
"""Characters by which that head is longer than the brief: a dateline, a sentence that was left out."""


@lru_cache(maxsize=2048)
def runs(text: str) -> frozenset[str]:
    """The runs of five words of a text; a shorter text is one run."""
    found = words(text[:READ])
    return (
        frozenset(" ".join(found[i : i + RUN]) for i in range(max(1, len(found) - RUN + 1))) if found else frozenset()
    )


def bands(text: str) -> tuple[str, ...]:
    """LSH bands of the MinHash of the text's runs (Broder 1997): texts that share a band may be reprints."""
    if not runs(text):
        return ()
    from datasketch import MinHash  # noqa: PLC0415 - it loads scipy, which only adding reports should pay for

    sketch = MinHash(num_perm=BANDS * ROWS, seed=1)
    sketch.update_batch([run.encode() for run in runs(text)])
    rows = [sketch.hashvalues[i : i + ROWS].tobytes() for i in range(0, BANDS * ROWS, ROWS)]
    return tuple(f"m:{n}:{blake2b(row, digest_size=6).hexdigest()}" for n, row in enumerate(rows))


def copy_score(one: Report, other: Report) -> float:
    """How much of the shorter text stands in the longer word for word, 0 where that makes no reprint.

    Two versions of one page are no reprints, nor is a notice that quotes what it takes back.
    """
    if _is_notice(one) or _is_notice(other) or same_page(one, other):
        return 0.0
    first, second = runs(one.text), runs(other.text)
    if not first or not second:
        return 0.0
    shared = len(first & second)
    contained = shared / min(len(first), len(second))
    alike = shared / (len(first) + len(second) - shared)
    if min(len(first), len(second)) < SHORT:
        return 1.0 if first == second else 0.0
    least = ALIKE_FAR if _are_far(one, other) else ALIKE
    enough = alike >= least or (least == ALIKE and contained >= KEPT and _is_brief(one.text, other.text))
    if contained < CONTAINED or not enough:
        return 0.0
    return 0.0 if shared <= NOTICE and _is_notice_alone(one.text, other.text) else contained


def _is_notice_alone(one: str, other: str) -> bool:
    """True where two texts share little but the sentences that both end with."""
    first, second = (SENTENCE.split(text[:READ].strip()) for text in (one, other))
    left = NOTICE
    while min(len(first), len(second)) > 1 and first[-1] == second[-1] and (left := left - len(first[-1].split())) > 0:
        first.pop()
        second.pop()
    above, others = runs("\n".join(first)), runs("\n".join(second))
    return len(above & others) < APART * min(len(above), len(others))


def _is_brief(one: str, other: str) -> bool:
    """True where the shorter text is the beginning of the longer: an agency's news cut to its first paragraphs.

    A statement quoted in full stands anywhere, and its words are then a relay, no reprint.
    """
    short, long = sorted((one, other), key=len)
    brief = runs(short)
    return len(brief) >= BRIEF and len(brief & runs(long[: len(short) + HEAD])) >= KEPT * len(brief)


def _are_far(one: Report, other: Report) -> bool:
    """True for texts published so far apart that the later may be of a like event."""
    first, second = day(one.published), day(other.published)
    return first is not None and second is not None and abs(first - second) > REPRINTED


def same_page(one: Report, other: Report) -> bool:
    """True for two versions of one page."""
    return (one.revision_of or one.id) == (other.revision_of or other.id)


def _is_notice(report: Report) -> bool:
    return report.form in ("correction", "kill")


def originals(readings: Iterable[Findings], copies: Mapping[tuple[str, str], float]) -> tuple[tuple[str, str], ...]:
    """(report, its original) for every reprint: the earliest published; undated last; ties by id."""
    order = sorted((f.report for f in readings), key=lambda r: (moment(r.published), r.id))
    root: dict[str, str] = {}
    for position, report in enumerate(order):
        before = (o.id for o in order[:position] if (min(report.id, o.id), max(report.id, o.id)) in copies)
        earliest = next(before, None)
        root[report.id] = root[earliest] if earliest else report.id
    return tuple(sorted((report, original) for report, original in root.items() if report != original))
