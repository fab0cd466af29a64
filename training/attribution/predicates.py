"""Predicates: events whose factuality people judged (UW, UDS-IH2), as windows of a few sentences, and the loss on them."""

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - everyone's name for it

from benchmarks.accuracy.factuality import predicate_at
from sayso.engines.spacy_parser import SpacyParser
from sayso.engines.tagger.sheets import make_sheet
from sayso.engines.tagger.windows import batch
from training.attribution.network import Tagger

SENTENCES: Final = (1, 2, 4, 8)
"""How many sentences a window may have: news is read in longer windows than the sets are annotated in."""
PIECES: Final = 160
"""Word pieces of a window, at most."""
ROOM: Final = (600, 450)
"""Word pieces of a batch from each set: UW, which is news, and UDS-IH2, which is web text."""
WEIGHTS: Final = (2.0, 1.0)
FIT_EPOCHS: Final = 14
FIT_BATCH: Final = 128
TURN: Final = 0.5
"""From this error on the loss is linear."""

Columns = dict[str, np.ndarray]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's columns without the marks around it, and the tokens whose factuality is known."""

    columns: Columns
    events: tuple[tuple[int, float], ...]


def read_predicates(path: Path, tokenizer: Tokenizer) -> list[Sentence]:
    """Sentences of a file with a line each: `text` and `gold.factuality` (spans, −3 … 3)."""
    parser, found = SpacyParser(), []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            parse = parser.parse(document["text"])
            sheet = make_sheet(parse, tokenizer)
            judged = document["gold"]["factuality"]
            places = [(predicate_at(parse, (e["start"], e["end"])), float(e["factuality"])) for e in judged]
            events = tuple((token, value) for token, value in places if token is not None)
            if events and len(sheet.pieces) <= PIECES:
                columns = {name: row[0] for name, row in batch(sheet, [(0, len(sheet))]).items()}
                columns["ids"] = columns["ids"][1:-1]
                found.append(Sentence(columns, events))
    return found


def predicate_loss(model: Tagger, sets: Sequence[list[Sentence]]) -> Tensor:
    """The smooth absolute error over predicates of both sets, each with its own output of the head."""
    drawn = [(window, number) for number, read in enumerate(sets) for window in _draw(read, ROOM[number])]
    columns, rows, tokens, gold = _joined([window for window, _ in drawn])
    which = torch.tensor([number for _, number in drawn])[rows]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        words = model.encode(*columns.values())
        found = model.factuality(words[rows, tokens]).float()
    errors = F.smooth_l1_loss(found[torch.arange(len(which)), which], gold, reduction="none", beta=TURN)
    weights = torch.tensor(WEIGHTS)[which]
    return (errors * weights).sum() / weights.sum()


def fit_events(model: Tagger, sets: Sequence[list[Sentence]]) -> None:
    """Train the head for events alone, on the vectors of an encoder that stays as it is."""
    model.eval()
    rows = [_vectors(model, read) for read in sets]
    vectors, gold = (torch.cat([row[n] for row in rows]) for n in range(2))
    which = torch.cat([torch.full((len(row[1]),), number) for number, row in enumerate(rows)])
    weights = torch.tensor(WEIGHTS)[which]
    optimizer = torch.optim.AdamW([*model.f1.parameters(), *model.f2.parameters()], lr=1e-3, weight_decay=0.05)
    steps = FIT_EPOCHS * (len(gold) // FIT_BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 2e-3, total_steps=steps)
    model.train()
    for _ in range(FIT_EPOCHS):
        order = torch.randperm(len(gold))
        for k in range(0, len(gold) - FIT_BATCH + 1, FIT_BATCH):
            some = order[k : k + FIT_BATCH]
            found = model.factuality(vectors[some])[torch.arange(FIT_BATCH), which[some]]
            loss = (F.smooth_l1_loss(found, gold[some], reduction="none", beta=TURN) * weights[some]).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()


@torch.no_grad()
def _vectors(model: Tagger, read: list[Sentence]) -> tuple[Tensor, Tensor]:
    """Each event's vector, a sentence a window, and its factuality."""
    found = []
    for at in range(0, len(read), 32):
        columns, rows, tokens, gold = _joined([[one] for one in read[at : at + 32]])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            found.append((model.encode(*columns.values())[rows, tokens].float(), gold))
    return torch.cat([vectors for vectors, _ in found]), torch.cat([gold for _, gold in found])


def _draw(read: list[Sentence], room: int) -> list[list[Sentence]]:
    """Windows of neighbouring sentences until the room is used up."""
    windows: list[list[Sentence]] = []
    used = 0
    while used < room:
        at, most = random.randrange(len(read)), random.choice(SENTENCES)
        window: list[Sentence] = []
        length = 0
        for n in range(most):
            one = read[(at + n) % len(read)]
            if window and length + len(one.columns["ids"]) > PIECES:
                break
            window.append(one)
            length += len(one.columns["ids"])
        windows.append(window)
        used += length
    return windows


def _joined(windows: list[list[Sentence]]) -> tuple[dict[str, Tensor], Tensor, Tensor, Tensor]:
    """The encoder's inputs for windows; rows, tokens and factuality of their events."""
    pieces = max(sum(len(s.columns["ids"]) for s in window) for window in windows) + 2
    width = max(sum(len(s.columns["first"]) for s in window) for window in windows)
    columns = {name: np.zeros((len(windows), width), dtype=np.int64) for name in ("first", "dep", "pos", "quoted")}
    ids = np.zeros((len(windows), pieces), dtype=np.int64)
    mask = np.zeros((len(windows), pieces), dtype=np.float32)
    events = []
    for row, window in enumerate(windows):
        piece, token = 0, 0
        ids[row, 0] = 101
        for sentence in window:
            own, count = sentence.columns["ids"], len(sentence.columns["first"])
            ids[row, 1 + piece : 1 + piece + len(own)] = own
            columns["first"][row, token : token + count] = sentence.columns["first"] + piece
            for name in ("dep", "pos", "quoted"):
                columns[name][row, token : token + count] = sentence.columns[name]
            events += [(row, token + at, value) for at, value in sentence.events]
            piece, token = piece + len(own), token + count
        ids[row, 1 + piece] = 102
        mask[row, : piece + 2] = 1
    rows, tokens, gold = zip(*events, strict=True)
    tensors = {name: torch.from_numpy(column) for name, column in {"ids": ids, "mask": mask, **columns}.items()}
    return tensors, torch.tensor(rows), torch.tensor(tokens), torch.tensor(gold)
