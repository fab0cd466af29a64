"""Block: the keys by which a new report finds the few others that it may be linked with. Kept as indexed rows."""

from itertools import combinations

from sayso.link.copies import bands
from sayso.link.profile import Profile, profile
from sayso.link.rarity import rarity
from sayso.link.said import Said, daily_losses, said
from sayso.model.findings import Findings

TELLING_WORDS = 14
STRONG = 6.5
"""Summed rarity from which two words together are a key further apart in time; with a name among them, at any time."""
WEAK = 4.0
LONG_WINDOW = 56
"""Days: pairs of words are keyed by two staggered windows, so that reports within half of one share a key."""
STRONG_WINDOW = 120
"""The same for strong pairs: beyond half of it two reports are linked by the names that they share (`score.FAR_DAYS`)."""
STATEMENT_WORDS = 3
STATEMENTS = 40


def blocking_keys(findings: Findings) -> tuple[str, ...]:
    """Keys of one report, sorted, made of it alone. Reports that share none are never compared.

    `m:` bands of its runs of words, `s:` pairs of telling words, `c:` what its statements and figures are about.
    """
    found = set(bands(findings.report.text))
    if findings.report.skipped is None:
        found.update(_story_keys(profile(findings.report)))
        found.update(f"c:rate/{rate}" for rate in daily_losses(findings))
        for one in said(findings)[:STATEMENTS]:
            found.update(_claim_keys(one))
    return tuple(sorted(found))


def _story_keys(one: Profile) -> list[str]:
    telling = sorted(sorted(one.weights, key=lambda stem: (-one.weights[stem], stem))[:TELLING_WORDS])
    keys = []
    for first, second in combinations(telling, 2):
        together = rarity(first) + rarity(second)
        if together >= STRONG:
            keys += [f"s:{first}+{second}@{window}" for window in _strong_windows(one.day)]
            if one.day is None or {first, second} & one.names:
                keys.append(f"s:{first}+{second}")
        elif together >= WEAK:
            keys += [f"s:{first}+{second}@{window}" for window in _windows(one.day)]
    return keys


def _windows(day: int | None) -> tuple[str, ...]:
    if day is None:
        return ("undated",)
    return (f"a{day // LONG_WINDOW}", f"b{(day + LONG_WINDOW // 2) // LONG_WINDOW}")


def _strong_windows(day: int | None) -> tuple[str, ...]:
    if day is None:
        return ()
    return (f"c{day // STRONG_WINDOW}", f"d{(day + STRONG_WINDOW // 2) // STRONG_WINDOW}")


def _claim_keys(one: Said) -> list[str]:
    telling = sorted(sorted(one.stems, key=lambda stem: (-rarity(stem), stem))[:STATEMENT_WORDS])
    keys = [
        f"c:{first}+{second}@{window}"
        for first, second in combinations(telling, 2)
        if rarity(first) + rarity(second) >= WEAK
        for window in _windows(one.day)
    ]
    for figure in one.figures:
        whose = figure.of or ""
        if figure.category and whose and not figure.vague:
            keys.append(f"c:{figure.category}/{figure.unit}/{whose.casefold()}")
    return keys
