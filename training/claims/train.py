"""Train the matcher: `python -m training.claims.train CASES.jsonl MINILM_FOLDER OUT.pt [--seed N] [--epochs N]`.

CASES.jsonl is what `training.claims.cases` wrote; MINILM_FOLDER holds model.safetensors and tokenizer.json of
all-MiniLM-L6-v2. A story is a batch: its statements are encoded once, and all pairs of them judged. About ten minutes on
two cores that have bfloat16.
"""

import argparse
import json
import random
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - everyone's name for it

from sayso.engines.matcher.matcher import BEFORE, END, LARGEST, START, WORDS
from training.attribution.train import FIRST_WORD, MASK, read_tokenizer
from training.claims.network import Matcher

RATE: Final = 1e-4
HEAD_RATE: Final = 1e-3
WARM_UP: Final = 0.1
LOWEST: Final = 0.02
LONGEST_STEP: Final = 1.0
FROZEN: Final = 2
"""Layers of the encoder, from below, that stay as they were."""
HIDDEN_SHARE: Final = 0.08
"""Word pieces that are hidden, against learning by heart."""
BARE_SHARE: Final = 0.15
"""Statements that are read without what stands before them."""
POSITIVE: Final = 3.0
"""What a pair of one claim weighs: nineteen in twenty are of two."""
AVERAGED: Final = 0.6
"""Part of the steps after which weights are averaged."""
MOVE: Final = 0.02
STEADY: Final = 1e-3


class Case(NamedTuple):
    """A story: pieces of its statements (the words, what is before them), pairs, whether they are one, signs."""

    pieces: list[tuple[list[int], list[int]]]
    pairs: Tensor
    one: Tensor
    signs: Tensor


def main() -> None:
    """Read, train, save."""
    arguments = _arguments()
    torch.manual_seed(arguments.seed)
    random.seed(arguments.seed)
    tokenizer = read_tokenizer(arguments.minilm)
    lines = arguments.cases.read_text(encoding="utf-8").splitlines()
    cases = [read(json.loads(line), tokenizer) for line in lines]
    every = torch.cat([case.signs for case in cases])
    mean, deviation = every.mean(0), every.std(0) + STEADY
    scaled = [case._replace(signs=((case.signs - mean) / deviation).clamp(-LARGEST, LARGEST)) for case in cases]
    model = begun(arguments.minilm, every.shape[1])
    weights = learn(model, scaled, int(arguments.epochs * len(cases)))
    torch.save({"weights": weights, "mean": mean, "deviation": deviation}, arguments.out)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", type=Path)
    parser.add_argument("minilm", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=float, default=5.0)
    return parser.parse_args()


def read(line: dict[str, Any], tokenizer: Tokenizer) -> Case:
    """A case from its record."""

    def pieces(text: str) -> list[int]:
        found: list[int] = tokenizer.encode(text, add_special_tokens=False).ids
        return found

    told = [([START, *pieces(w)[:WORDS], END], [*pieces(b)[-BEFORE:], END]) for w, b in line["tellings"]]
    one, signs = torch.tensor(line["one"], dtype=torch.float), torch.tensor(line["signs"], dtype=torch.float)
    return Case(told, torch.tensor(line["pairs"]), one, signs)


def begun(minilm: Path, signs: int) -> Matcher:
    """The network before it has learned."""
    model = Matcher(signs)
    model.enc.load(minilm / "model.safetensors")
    parts = load_file(minilm / "model.safetensors")["embeddings.token_type_embeddings.weight"]
    with torch.no_grad():
        model.seg.copy_(parts[1] - parts[0])
    frozen = [model.enc.w, model.enc.pos, model.enc.n, *model.enc.layers[:FROZEN]]
    for parameter in (model.enc.t, *(p for module in frozen for p in module.parameters())):
        parameter.requires_grad_(requires_grad=False)
    return model


def learn(model: Matcher, cases: Sequence[Case], steps: int) -> dict[str, Tensor]:
    """The averaged weights after so many steps, a story each. Says every twenty steps how far it is."""
    learned = [(name, p) for name, p in model.named_parameters() if p.requires_grad]
    groups = [
        {"params": [p for name, p in learned if name.startswith("enc.")], "lr": RATE},
        {"params": [p for name, p in learned if not name.startswith("enc.")], "lr": HEAD_RATE},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / (WARM_UP * steps)) * max(LOWEST, 1 - step / steps)
    )
    average: dict[str, Tensor] = {}
    model.train()
    started = time.monotonic()
    for step, case in zip(range(1, steps + 1), _in_turn(cases), strict=False):
        loss = loss_of(model, case)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), LONGEST_STEP)
        optimizer.step()
        schedule.step()
        if step > AVERAGED * steps:
            _move(average, model)
        if step % 20 == 0:
            left = (time.monotonic() - started) / step * (steps - step) / 60
            print(f"step {step} of {steps}, loss {loss.item():.3f}, {left:.0f} minutes left", flush=True)
    return average


def _in_turn(cases: Sequence[Case]) -> Iterable[Case]:
    """Cases without end, each pass in another order."""
    while True:
        yield from random.sample(cases, len(cases))


def loss_of(model: Matcher, case: Case) -> Tensor:
    """Cross entropy over all pairs of a story."""
    ids, mask, part = batch(case.pieces)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        mean, taken = model.vectors(ids, mask, part)
    odds = model(mean.float(), taken.float(), case.pairs, case.signs)
    weights = 1 + (POSITIVE - 1) * case.one
    losses = F.binary_cross_entropy_with_logits(odds, case.one, reduction="none") * weights
    return 4 * losses.sum() / weights.sum()


def batch(pieces: Sequence[tuple[list[int], list[int]]]) -> tuple[Tensor, Tensor, Tensor]:
    """[statements, pieces] three times: ids with some hidden, mask, part."""
    rows = [(words, [END] if random.random() < BARE_SHARE else before) for words, before in pieces]
    longest = max(len(words) + len(before) for words, before in rows)
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    mask, part = torch.zeros(len(rows), longest), torch.zeros(len(rows), longest)
    for n, (words, before) in enumerate(rows):
        size = len(words) + len(before)
        ids[n, :size], mask[n, :size], part[n, len(words) : size] = torch.tensor(words + before), 1, 1
    hidden = (torch.rand(ids.shape) < HIDDEN_SHARE) & (ids >= FIRST_WORD)
    return torch.where(hidden, MASK, ids), mask, part


@torch.no_grad()
def _move(average: dict[str, Tensor], model: Matcher) -> None:
    for name, value in model.state_dict().items():
        if name in average:
            average[name].lerp_(value, MOVE)
        else:
            average[name] = value.clone()


if __name__ == "__main__":
    main()
