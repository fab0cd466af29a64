"""Fits the weights of the signs that a capitalised name is a place: `python -m training.place_weights`.

Reads the tune halves of the four geoparsing sets (see benchmarks/accuracy/sets.py), parses them with the bundled
pipeline, and writes src/sayso/extract/lexicon/place_weights.py. Names no table knows, peoples and seats of power are left
out: they are decided by rule. About two minutes on one core.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from benchmarks.accuracy.places import SETS, gold_points
from benchmarks.accuracy.sets import ROOT, half, load
from sayso.engines.gazetteer import SqliteGazetteer
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.place_atlas import Atlas
from sayso.extract.place_mentions import find_mentions
from sayso.extract.places import BY_HAND

TARGET = ROOT / "src" / "sayso" / "extract" / "lexicon" / "place_weights.py"
BY_RULE = ("none", "demonym", "seat")
SELDOM = 12
"""A sign seen fewer times gets no weight."""
RIDGE = 2.0
ROUNDS = 60
SLIGHT = 0.12
"""A weight nearer to zero is left out."""
HEAD = '''"""Weights of the signs that a capitalised name is a place (see `extract/place_mentions.py`).

A logistic regression over the signs, fitted with `training/place_weights.py` on the tune halves of four public
geoparsing sets; signs seen fewer than twelve times or of no weight are left out. A sum of zero is an even chance.
"""

from typing import Final

'''

Array = npt.NDArray[np.float64]


def examples() -> Iterator[tuple[frozenset[str], bool]]:
    """The signs of every mention, and whether the gold has a place with a point at exactly its span."""
    parser, gazetteer = SpacyParser(), SqliteGazetteer()
    for folder in SETS.values():
        for document in half(load(folder), "tune"):
            parse = parser.parse(document["text"])
            gold = gold_points(document, coords_only=True)
            for mention in find_mentions(parse, Atlas(gazetteer)):
                if mention.name.kind not in BY_RULE:
                    yield mention.signs, parse.span(mention.first, mention.last) in gold


def fitted(rows: Sequence[tuple[frozenset[str], bool]], signs: Sequence[str]) -> Array:
    """Weights of the signs, and the bias last: Newton's method with a ridge that leaves the bias free."""
    number = {sign: i for i, sign in enumerate(signs)}
    x = np.zeros((len(rows), len(signs) + 1))
    x[:, -1] = 1.0
    for row, (present, _) in enumerate(rows):
        x[row, [number[sign] for sign in present if sign in number]] = 1.0
    y = np.array([float(is_place) for _, is_place in rows])
    ridge = np.full(x.shape[1], RIDGE)
    ridge[-1] = 0.01
    w = np.zeros(x.shape[1])
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-x @ w))
        hessian = x.T @ (x * (p * (1 - p))[:, None]) + np.diag(ridge)
        w -= np.linalg.solve(hessian, x.T @ (p - y) + ridge * w)
    return w


def main() -> None:
    """Fit and write."""
    rows = list(examples())
    seen = Counter(sign for signs, _ in rows for sign in signs)
    signs = sorted(sign for sign, count in seen.items() if count >= SELDOM and sign not in BY_HAND)
    weights = fitted(rows, signs)
    lines = [f'    "{s}": {round(float(w), 2)},' for s, w in zip(signs, weights, strict=False) if abs(w) >= SLIGHT]
    table = "\n".join(["WEIGHTS: Final = {", *lines, "}", ""])
    TARGET.write_text(f"{HEAD}BIAS: Final = {round(float(weights[-1]), 2)}\n\n{table}", encoding="utf-8")
    print(len(rows), "mentions,", len(lines), "weights")


if __name__ == "__main__":
    main()
