"""Where each word stands seen from a cue: by hand on one sentence, and against the definition on any tree."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.engines.tagger.paths import BRANCHES, ITSELF, LEVELS, main_token, paths
from sayso.engines.tagger.sheets import DEPENDENCIES, NUMBER_OF_DEPENDENCY, Sheet
from tests.sheets import made_sheet

# Ada Lunn said that rain fell .
HEADS = (1, 2, 2, 5, 5, 2, 2)
DEPS = ("compound", "nsubj", "ROOT", "mark", "nsubj", "ccomp", "punct")
SENTENCE = made_sheet([1] * 7, heads=HEADS, deps=DEPS)

CASES = {
    "from the verb": (2, ["0 nsubj", "0 nsubj", "0 itself", "0 ccomp", "0 ccomp", "0 ccomp", "0 punct"]),
    "from below": (5, ["1 nsubj", "1 nsubj", "1 itself", "0 mark", "0 nsubj", "0 itself", "1 punct"]),
    "from a leaf": (4, ["2 nsubj", "2 nsubj", "2 itself", "1 mark", "0 itself", "1 itself", "2 punct"]),
}


@pytest.mark.parametrize(("cue", "expected"), CASES.values(), ids=CASES.keys())
def test_level_and_branch_in_the_cues_sentence(cue: int, expected: list[str]) -> None:
    level, branch = paths(SENTENCE, (cue, cue + 1), (0, 7))
    assert [spoken(a, b) for a, b in zip(level, branch, strict=True)] == expected


def spoken(level: int, branch: int) -> str:
    high, label = divmod(int(branch) - 1, BRANCHES)
    assert high == level
    return f"{level} {'itself' if label == ITSELF else DEPENDENCIES[label - 1]}"


def test_a_cue_of_several_words_is_seen_from_the_one_that_hangs_outside() -> None:
    assert main_token(SENTENCE, (3, 6)) == 5
    assert main_token(SENTENCE, (0, 2)) == 1
    assert main_token(SENTENCE, (0, 7)) == 2
    assert paths(SENTENCE, (3, 6), (0, 7))[1].tolist() == paths(SENTENCE, (5, 6), (0, 7))[1].tolist()


def test_other_sentences_and_lines() -> None:
    sheet = made_sheet(
        [1] * 14,
        heads=[n // 2 * 2 for n in range(14)],
        deps=["ROOT", "dep"] * 7,
        sentences=[2] * 7,
        paragraphs=[0] * 2 + [1] * 10 + [2] * 2,
    )
    level, branch = paths(sheet, (6, 7), (0, 14))
    expected = [LEVELS + 4, LEVELS + 2, LEVELS, 0, LEVELS + 1, LEVELS + 3, LEVELS + 5]
    assert level.tolist() == [number for number in expected for _ in range(2)]
    assert branch.tolist() == [0] * 6 + [1 + ITSELF, 1 + NUMBER_OF_DEPENDENCY["dep"]] + [0] * 6


@st.composite
def trees(draw: st.DrawFn) -> Sheet:
    """A sentence of any shape: each token hangs on one that was put before it, at any place."""
    count = draw(st.integers(1, 24))
    order = draw(st.permutations(range(count)))
    heads = {order[0]: order[0]} | {order[n]: order[draw(st.integers(0, n - 1))] for n in range(1, count)}
    labels = draw(st.lists(st.sampled_from(DEPENDENCIES), min_size=count, max_size=count))
    return made_sheet([1] * count, heads=[heads[n] for n in range(count)], deps=labels)


def line_up(sheet: Sheet, token: int) -> list[int]:
    line = [token]
    while sheet.heads[line[-1]] != line[-1]:
        line.append(int(sheet.heads[line[-1]]))
    return line


@given(trees(), st.data())
def test_any_tree_by_the_definition(sheet: Sheet, data: st.DataObject) -> None:
    cue = data.draw(st.integers(0, len(sheet) - 1))
    level, branch = paths(sheet, (cue, cue + 1), (0, len(sheet)))
    above = line_up(sheet, cue)
    for token in range(len(sheet)):
        line = line_up(sheet, token)
        at = next(n for n, one in enumerate(line) if one in above)
        label = ITSELF if at == 0 else sheet.dependency[line[at - 1]]
        steps = min(above.index(line[at]), LEVELS - 1)
        assert (level[token], branch[token]) == (steps, 1 + steps * BRANCHES + label)


@given(trees(), st.data())
def test_a_window_sees_what_the_whole_sees(sheet: Sheet, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(sheet) - 1))
    last = data.draw(st.integers(first + 1, len(sheet)))
    cue = data.draw(st.integers(first, last - 1)), last
    for seen, whole in zip(paths(sheet, cue, (first, last)), paths(sheet, cue, (0, len(sheet))), strict=True):
        assert seen.tolist() == whole[first:last].tolist()


def test_a_tree_deeper_than_any_is_left_in_the_dark_and_costs_no_more() -> None:
    sheet = made_sheet([1] * 5_000, heads=[0, *range(4_999)], deps=["ROOT", *["conj"] * 4_999])
    level, branch = paths(sheet, (0, 1), (4_000, 4_100))
    assert set(level.tolist()) == {LEVELS - 1}
    assert np.all(branch == 1 + (LEVELS - 1) * BRANCHES)
