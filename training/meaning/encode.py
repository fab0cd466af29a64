"""Has the teacher read its vocabulary and a part of some news: the slow half of making vectors of meaning.

    python -m training.meaning.encode MINILM_FOLDER OUT_FOLDER NEWS.jsonl... [--most 12000]

Writes `pieces.npy` (what each word piece means by itself), `sentences.json` and `sentences.npy`.
"""

import argparse
import json
import random
from pathlib import Path

import numpy as np

from training.meaning.teacher import Teacher
from training.meaning.texts import sentences

SEED = 7


def main() -> None:
    """Read and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("minilm", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("news", type=Path, nargs="+")
    parser.add_argument("--most", type=int, default=12_000, help="sentences read at most, chosen by chance")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    teacher = Teacher(arguments.minilm)
    begin, end = teacher.tokenizer.encode("").ids
    pieces = teacher.of_pieces([[begin, piece, end] for piece in range(teacher.tokenizer.get_vocab_size())])
    np.save(arguments.out / "pieces.npy", pieces)
    held = sentences(arguments.news)
    chosen = sorted(random.Random(SEED).sample(held, min(arguments.most, len(held))))
    (arguments.out / "sentences.json").write_text(json.dumps(chosen, ensure_ascii=False), encoding="utf-8")
    np.save(arguments.out / "sentences.npy", teacher.vectors(chosen))


if __name__ == "__main__":
    main()
