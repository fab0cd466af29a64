"""Fit the weights of factuality signs on the train parts of UW and UDS-IH2, and write them as a word list.

    .venv/bin/python -m training.factuality      # about three minutes, one core

Least absolute deviations by reweighted ridge, the 400 signs that move most readings the most. UW (news, read by
people) counts three times a UDS-IH2 predicate (web text, read by a crowd): the ledger reads news.
"""

import re
from collections import Counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.accuracy.factuality import predicate_at
from benchmarks.accuracy.sets import ROOT, load
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.factuality_signs import signs_of

SETS = {"factuality-uw": 3.0, "factuality-uds_ih2": 1.0}
KEEP, SEEN, RIDGE, ROUNDS, CLOSE = 400, 20, 10.0, 8, 0.25
PRINTABLE = re.compile(r"[\w:<'.+$-]+")
OUT = ROOT / "src" / "sayso" / "extract" / "lexicon" / "factuality_weights.py"
HEAD = '''"""How far each sign moves the reading of an event's factuality: written by training/factuality.py, not by hand."""

from typing import Final

BIAS: Final = {bias}

_WEIGHTS = r"""
{lines}
"""

WEIGHTS: Final[dict[str, float]] = {{
    sign: float(weight) for sign, weight in (pair.rsplit("=", 1) for pair in _WEIGHTS.split())
}}
"""By sign."""
'''

Matrix = NDArray[np.floating[Any]]


def main() -> None:
    """Read, fit, choose, fit again, write."""
    signs, gold, counts = examples()
    seen = Counter(sign for found in signs for sign in found)
    names = sorted(sign for sign, count in seen.items() if count >= SEEN and PRINTABLE.fullmatch(sign))
    for keep in (int(len(names) * 0.7), KEEP):
        table = matrix(signs, names)
        beta = fit(table, gold, counts, ROUNDS // 2)
        impact = np.abs(beta[1:]) * np.sqrt((table[:, 1:] * counts[:, None]).sum(axis=0))
        names = sorted(names[k] for k in np.argsort(-impact)[:keep])
    beta = fit(matrix(signs, names), gold, counts, ROUNDS)
    write(float(beta[0]), {name: float(weight) for name, weight in zip(names, beta[1:], strict=True)})


def examples() -> tuple[list[tuple[str, ...]], Matrix, Matrix]:
    """Signs, gold factuality and weight of every predicate of the train parts."""
    parser, signs, gold, counts = SpacyParser(), [], [], []
    for name, count in SETS.items():
        for document in load(name, "train"):
            parse = parser.parse(document["text"])
            for event in document["gold"]["factuality"]:
                i = predicate_at(parse, (event["start"], event["end"]))
                if i is not None:
                    signs.append(signs_of(parse, i))
                    gold.append(event["factuality"])
                    counts.append(count)
    return signs, np.array(gold), np.array(counts)


def matrix(signs: list[tuple[str, ...]], names: list[str]) -> Matrix:
    """One row an example, one column a sign, the first column all ones."""
    column = {name: k + 1 for k, name in enumerate(names)}
    table = np.zeros((len(signs), len(names) + 1))
    table[:, 0] = 1.0
    for row, found in enumerate(signs):
        table[row, [column[sign] for sign in found if sign in column]] = 1.0
    return table


def fit(table: Matrix, gold: Matrix, counts: Matrix, rounds: int) -> Matrix:
    """Weights with the least absolute error: ridge regression, each example weighed by how near it came before."""
    weights = counts
    beta: Matrix = np.zeros(table.shape[1])
    for _ in range(rounds):
        weighed = table * weights[:, None]
        gram = weighed.T @ table
        gram[np.diag_indices_from(gram)] += RIDGE
        beta = np.linalg.solve(gram, weighed.T @ gold)
        weights = counts / np.maximum(np.abs(gold - table @ beta), CLOSE)
    return beta


def write(bias: float, weights: dict[str, float]) -> None:
    """Write the lexicon, as many pairs a line as fit."""
    lines, line = [], ""
    for pair in (f"{sign}={weight:.2f}" for sign, weight in weights.items()):
        if line and len(line) + len(pair) > 118:
            lines.append(line)
            line = ""
        line = f"{line} {pair}".strip()
    OUT.write_text(HEAD.format(bias=round(bias, 2), lines="\n".join([*lines, line])), encoding="utf-8")


if __name__ == "__main__":
    main()
