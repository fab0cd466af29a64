"""Train the attribution tagger on a copy of PolNeAR: the first of two steps, done once for each teacher.

    python -m training.attribution.train POLNEAR_FOLDER MINILM_FOLDER OUT.pt [--seed N] [--epochs N]

POLNEAR_FOLDER holds train.jsonl; MINILM_FOLDER holds model.safetensors and tokenizer.json of all-MiniLM-L6-v2. About
half an hour on two cores that have bfloat16. training/attribution/distil.py makes one model of several.
"""

import argparse
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - everyone's name for it

from training.attribution.articles import OUTSIDE, Article, Relation, read_articles
from training.attribution.examples import IGNORED, Chosen, Cues, all_windows, cue_labels, gold_cues, inputs
from training.attribution.loop import Rates, learn
from training.attribution.network import Tagger

BATCH: Final = 16
STRIDE: Final = 236
MOST_CUES: Final = 120
"""Cues of a batch that are labelled; the rest of a crowded one is left out."""
MASK: Final = 103
FIRST_WORD: Final = 104
HIDDEN_SHARE: Final = 0.05
"""Word pieces that are hidden, against learning by heart."""
SMOOTHING: Final = 0.02
CUE_WEIGHT: Final = 3.0
RELATION_WEIGHT: Final = 5.0
RATES: Final = Rates(encoder=2e-4, heads=1e-3)
DOUBTFUL: Final = 2
"""Words of a window, those most wrongly taken for cues, that are asked for a relation and should have none."""
DOUBTED: Final = 0.05
"""From this probability on a word is doubtful."""


def main() -> None:
    """Read, train, save."""
    arguments = _arguments()
    torch.manual_seed(arguments.seed)
    random.seed(arguments.seed)
    articles = list(read_articles(arguments.polnear / "train.jsonl", read_tokenizer(arguments.minilm)))
    print(f"{len(articles)} articles", flush=True)
    model = Tagger()
    model.enc.load(arguments.minilm / "model.safetensors")
    steps = int(arguments.epochs * len(all_windows(articles, STRIDE, 0)) / BATCH)
    trained = learn(model, batches(articles, BATCH), lambda chosen: _loss(model, chosen), steps, RATES)
    torch.save(trained, arguments.out)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("polnear", type=Path)
    parser.add_argument("minilm", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--epochs", type=float, default=4.2)
    return parser.parse_args()


def read_tokenizer(minilm: Path) -> Tokenizer:
    """The word-piece tokenizer of a folder, without padding or truncation."""
    tokenizer = Tokenizer.from_file(str(minilm / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def batches(articles: list[Article], size: int) -> Iterator[list[Chosen]]:
    """Batches without end; each pass cuts its windows at other places."""
    while True:
        chosen = [one for a in articles for one in all_windows([a], STRIDE, random.randrange(STRIDE))]
        random.shuffle(chosen)
        yield from (chosen[k : k + size] for k in range(0, len(chosen) - size + 1, size))


def _loss(model: Tagger, chosen: list[Chosen]) -> Tensor:
    """Cross entropies of the cues and, for annotated and doubtful cues, of their relations."""
    columns = inputs(chosen)
    hidden = (torch.rand(columns["ids"].shape) < HIDDEN_SHARE) & (columns["ids"] >= FIRST_WORD)
    columns["ids"] = torch.where(hidden, MASK, columns["ids"])
    width = columns["first"].shape[1]
    is_cue = cue_labels(chosen, width)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        words = model.encode(*columns.values())
        scores = model.cues(words).float()
    loss = CUE_WEIGHT * cross_entropy(scores, is_cue)
    cues = gold_cues(chosen, width)
    likely = (1 - scores.detach().softmax(-1)[..., 0]).masked_fill(is_cue != OUTSIDE, 0)
    for number in range(len(chosen)):
        add_doubtful(cues, chosen, number, likely[number], DOUBTFUL, DOUBTED)
    if not cues.window:
        return loss
    picked = torch.randperm(len(cues.window))[:MOST_CUES]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        labelled = model.relations(words, *(column[picked] for column in cues.inputs())).float()
    return loss + RELATION_WEIGHT * cross_entropy(labelled, cues.labels()[picked])


def cross_entropy(scores: Tensor, labels: Tensor) -> Tensor:
    """Of scores [rows, tokens, labels], ignoring padding; 0 where all is padding."""
    if bool((labels == IGNORED).all()):
        return scores.sum() * 0
    return F.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=IGNORED, label_smoothing=SMOOTHING)


def add_doubtful(  # noqa: PLR0917 - a window and two bounds
    cues: Cues, chosen: list[Chosen], number: int, likely: Tensor, most: int, doubted: float
) -> None:
    """The words of a window that are likeliest [tokens] to be cues without being annotated: their relation is empty."""
    article, window = chosen[number]
    values, places = likely.topk(min(most, len(likely)))
    for value, place in zip(values.tolist(), places.tolist(), strict=True):
        if value > doubted:
            at = window[0] + int(place)
            cues.add(number, article, window, Relation((at, at + 1), (), ()), len(likely))


if __name__ == "__main__":
    main()
