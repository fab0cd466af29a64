"""Paths: where each word stands in the sentence's tree, seen from a cue; and by sentences and lines outside of it."""

from typing import Final

import numpy as np

from sayso.engines.tagger.sheets import DEPENDENCIES, Ints, Sheet

LEVELS: Final = 6
"""How many steps up from the cue are told apart; the last holds all above."""
ITSELF: Final = len(DEPENDENCIES) + 1
BRANCHES: Final = len(DEPENDENCIES) + 2
FARTHEST: Final = 60
"""Steps up the tree that are followed; deeper trees are parsing errors."""


def paths(sheet: Sheet, cue: tuple[int, int], window: tuple[int, int]) -> tuple[Ints, Ints]:
    """For each token of a window: its level and its branch, as numbers of the trained embeddings.

    Inside the cue's sentence the level is how many steps up from the cue the lowest ancestor stands that governs both,
    and the branch the label of that ancestor's dependant through which the token hangs there. Outside, the level tells
    before from after, next from farther, and the same line from another.
    """
    first, last = window
    level, branch = _outside(sheet, cue[0], first, last), np.zeros(last - first, dtype=np.int64)
    start, end = sheet.sentences[sheet.sentence[cue[0]]]
    a, b = max(start, first), min(end, last)
    inside = _in_sentence(sheet, (cue[0], min(cue[1], end)), (start, end), range(a, b))[:, a - start : b - start]
    level[a - first : b - first] = inside[0]
    branch[a - first : b - first] = 1 + inside[0] * BRANCHES + inside[1]
    return level, branch


def _outside(sheet: Sheet, cue: int, first: int, last: int) -> Ints:
    away = sheet.sentence[first:last] - sheet.sentence[cue]
    level = np.where(away < 0, LEVELS, LEVELS + 1) + np.where(np.abs(away) > 1, 2, 0)
    elsewhere = sheet.paragraph[first:last] != sheet.paragraph[cue]
    outside: Ints = np.where(elsewhere, np.where(away < 0, LEVELS + 4, LEVELS + 5), level)
    return outside


def main_token(sheet: Sheet, cue: tuple[int, int]) -> int:
    """The first token of a cue that hangs on a word outside of it."""
    heads = sheet.heads
    return next((i for i in range(*cue) if heads[i] == i or not cue[0] <= heads[i] < cue[1]), cue[0])


def _in_sentence(sheet: Sheet, cue: tuple[int, int], sentence: tuple[int, int], asked: range) -> Ints:
    """Level and branch of a sentence's tokens as two rows; -1 where a token was neither asked for nor on the way."""
    start, end = sentence
    rows = np.full((2, end - start), -1, dtype=np.int64)
    for step, at in enumerate(_upward(sheet.heads, main_token(sheet, cue))):
        if start <= at < end:
            rows[:, at - start] = min(step, LEVELS - 1), ITSELF
    for token in asked:
        _follow(sheet, rows, token, start)
    return rows


def _upward(heads: Ints, token: int) -> list[int]:
    chain = [token]
    while heads[chain[-1]] != chain[-1] and len(chain) < FARTHEST:
        chain.append(int(heads[chain[-1]]))
    return chain


def _follow(sheet: Sheet, rows: Ints, token: int, start: int) -> None:
    """Climb from a token to the first that is known, then give all on the way that one's level and their branch."""
    below: list[int] = []
    at = token
    while rows[0, at - start] < 0 and len(below) < FARTHEST:
        below.append(at)
        at = int(sheet.heads[at])
        if not start <= at < start + rows.shape[1]:
            break
    known = start <= at < start + rows.shape[1] and rows[0, at - start] >= 0
    level, branch = (rows[0, at - start], rows[1, at - start]) if known else (LEVELS - 1, 0)
    for one in reversed(below):
        branch = sheet.dependency[one] if branch == ITSELF else branch
        rows[:, one - start] = level, branch
