"""Train the attribution tagger on a copy of PolNeAR.

    python -m training.attribution.train POLNEAR_FOLDER MINILM_FOLDER OUT.pt [--seed N] [--epochs N]

POLNEAR_FOLDER holds train.jsonl; MINILM_FOLDER holds model.safetensors and tokenizer.json of all-MiniLM-L6-v2. About
half an hour on two cores that have bfloat16. The weights are averaged over the last steps (exponential moving average).
"""

import argparse
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - everyone's name for it

from training.attribution.articles import OUTSIDE, Article, Relation, read_articles
from training.attribution.examples import IGNORED, Chosen, Cues, all_windows, cue_labels, gold_cues, inputs
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
ENCODER_RATE: Final = 2e-4
HEAD_RATE: Final = 1e-3
WARM_UP: Final = 0.08
AVERAGE: Final = 0.995
DOUBTED: Final = 0.05
"""From this probability on, a word that is no cue is asked for its relation, and should have none."""


def main() -> None:
    """Read, train, save."""
    arguments = _arguments()
    torch.manual_seed(arguments.seed)
    random.seed(arguments.seed)
    tokenizer = Tokenizer.from_file(str(arguments.minilm / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    articles = list(read_articles(arguments.polnear / "train.jsonl", tokenizer))
    print(f"{len(articles)} articles", flush=True)
    model = Tagger()
    model.enc.load(arguments.minilm / "model.safetensors")
    torch.save(train(model, articles, arguments.epochs), arguments.out)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("polnear", type=Path)
    parser.add_argument("minilm", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--epochs", type=float, default=4.2)
    return parser.parse_args()


def train(model: Tagger, articles: list[Article], epochs: float) -> dict[str, Tensor]:
    """The averaged weights after so many passes over the articles."""
    steps = int(epochs * len(all_windows(articles, STRIDE, 0)) / BATCH)
    optimizer = _optimizer(model)
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, step / (WARM_UP * steps)) * max(0.01, 1 - step / steps)
    )
    average = {name: value.clone() for name, value in model.state_dict().items()}
    model.train()
    started = time.monotonic()
    for step, chosen in zip(range(1, steps + 1), _batches(articles), strict=False):
        loss = _loss(model, chosen)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        rate.step()
        _move(average, model, min(AVERAGE, (1 + step) / (10 + step)))
        if step % 20 == 0:
            left = (time.monotonic() - started) / step * (steps - step) / 60
            print(f"step {step} of {steps}, loss {loss.item():.3f}, {left:.0f} minutes left", flush=True)
    return average


def _optimizer(model: Tagger) -> torch.optim.AdamW:
    tables = [model.enc.w.weight, model.enc.pos.weight]
    encoder = [
        p for n, p in model.named_parameters() if n.startswith("enc.") and not n.startswith(("enc.w.", "enc.pos"))
    ]
    heads = [p for n, p in model.named_parameters() if not n.startswith("enc.")]
    return torch.optim.AdamW(
        [
            {"params": encoder, "lr": ENCODER_RATE, "weight_decay": 0.01},
            {"params": tables, "lr": ENCODER_RATE, "weight_decay": 0.0},
            {"params": heads, "lr": HEAD_RATE, "weight_decay": 0.01},
        ],
        betas=(0.9, 0.98),
        fused=True,
    )


def _batches(articles: list[Article]) -> Iterator[list[Chosen]]:
    """Batches without end; each pass cuts its windows at other places."""
    while True:
        chosen = [one for a in articles for one in all_windows([a], STRIDE, random.randrange(STRIDE))]
        random.shuffle(chosen)
        yield from (chosen[k : k + BATCH] for k in range(0, len(chosen) - BATCH + 1, BATCH))


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
    loss = CUE_WEIGHT * _cross_entropy(scores, is_cue)
    cues = gold_cues(chosen, width)
    _add_doubtful(cues, chosen, scores.detach(), is_cue)
    if not cues.window:
        return loss
    picked = torch.randperm(len(cues.window))[:MOST_CUES]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        labelled = model.relations(words, *(column[picked] for column in cues.inputs())).float()
    return loss + RELATION_WEIGHT * _cross_entropy(labelled, cues.labels()[picked])


def _cross_entropy(scores: Tensor, labels: Tensor) -> Tensor:
    return F.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=IGNORED, label_smoothing=SMOOTHING)


def _add_doubtful(cues: Cues, chosen: list[Chosen], scores: Tensor, is_cue: Tensor) -> None:
    """The two words of each window most wrongly taken for cues: their relation is empty."""
    likely = (1 - scores.softmax(-1)[..., 0]).masked_fill(is_cue != OUTSIDE, 0)
    values, places = likely.topk(2, dim=1)
    for number, (article, window) in enumerate(chosen):
        for value, place in zip(values[number].tolist(), places[number].tolist(), strict=True):
            if value > DOUBTED:
                at = window[0] + int(place)
                cues.add(number, article, window, Relation((at, at + 1), (), ()), is_cue.shape[1])


@torch.no_grad()
def _move(average: dict[str, Tensor], model: Tagger, keep: float) -> None:
    for name, value in model.state_dict().items():
        average[name].lerp_(value, 1 - keep)


if __name__ == "__main__":
    main()
