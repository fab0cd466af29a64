"""Makes static vectors of word pieces whose sum points where the teacher's vector of the sentence does.

    python -m training.meaning.distil READ_FOLDER MINILM_FOLDER OUT_FOLDER [--width 256] [--from both]

READ_FOLDER is what `training.meaning.encode` wrote. A piece begins as what the encoder knows of it before it reads
(`input`: its row of the input embeddings) and what it makes of it alone (`read`, as Model2Vec does), weighted by
a / (a + its frequency) (Arora, Liang and Ma 2017), brought into the space of the teacher's sentences by ridge regression,
and is then moved until sums of pieces and sentences agree (as tokenlearn does). Frequencies are those of wordfreq.
"""

import argparse
import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Final

import numpy as np
import torch
import wordfreq
from numpy.typing import NDArray
from safetensors.numpy import load_file
from tokenizers import Tokenizer
from torch.nn import functional as F  # noqa: N812 - everyone's name for it

Floats = NDArray[np.float32]
WORDS: Final = 120_000
"""Words whose frequencies are counted."""
COMMON: Final = 1e-3
RIDGE: Final = 1e-2
RATE, ROUNDS, AT_ONCE, SEED = 3e-3, 10, 256, 5
LARGEST: Final = 127
FILES: Final = ("pieces.npy", "scales.npy")
Rows = Sequence[Sequence[int]]


def main() -> None:
    """Read, fit, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("read", type=Path)
    parser.add_argument("minilm", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--from", dest="begin", choices=("input", "read", "both"), default="both")
    parser.add_argument("--unfitted", action="store_true", help="leave the last step out, to measure what it gains")
    arguments = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(arguments.minilm / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    texts = json.loads((arguments.read / "sentences.json").read_text(encoding="utf-8"))
    rows = [one.ids for one in tokenizer.encode_batch(texts, add_special_tokens=False)]
    taught = narrowed(np.load(arguments.read / "sentences.npy"), arguments.width)
    known = {"input": _input(arguments.minilm), "read": np.load(arguments.read / "pieces.npy")}
    chosen = list(known.values()) if arguments.begin == "both" else [known[arguments.begin]]
    pieces = np.hstack([one / np.linalg.norm(one, axis=1).mean() for one in chosen])
    vectors = first(pieces, frequencies(tokenizer), rows, taught)
    write(vectors if arguments.unfitted else fitted(vectors, rows, taught), arguments.minilm, arguments.out)


def _input(minilm: Path) -> Floats:
    held: Floats = load_file(minilm / "model.safetensors")["embeddings.word_embeddings.weight"]
    return held


def frequencies(tokenizer: Tokenizer) -> Floats:
    """[pieces]: how often each stands in English, all together 1."""
    words = wordfreq.top_n_list("en", WORDS)
    counts = np.zeros(tokenizer.get_vocab_size())
    for word, read in zip(words, tokenizer.encode_batch(words, add_special_tokens=False), strict=True):
        counts[read.ids] += wordfreq.word_frequency(word, "en")
    often: Floats = (counts / counts.sum()).astype(np.float32)
    return often


def narrowed(taught: Floats, width: int) -> Floats:
    """[sentences, width], each of length 1: the directions in which the teacher's sentences differ most, turned by chance.

    Turned, the components are of much the same size, and eight bits are enough for each.
    """
    centred = taught - taught.mean(0)
    _, directions = np.linalg.eigh(centred.T @ centred)
    turn, _ = np.linalg.qr(np.random.default_rng(SEED).normal(size=(width, width)))
    found = centred @ directions[:, ::-1][:, :width] @ turn
    unit: Floats = (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)
    return unit


def first(pieces: Floats, often: Floats, rows: Rows, taught: Floats) -> Floats:
    """[pieces, width]: the weighted pieces, brought into the space of the teacher's sentences."""
    centred = pieces - often @ pieces
    weights = COMMON / (COMMON + often)
    means = np.stack([weights[list(row)] @ centred[list(row)] / max(1e-6, weights[list(row)].sum()) for row in rows])
    ridge = RIDGE * len(means) * float(np.mean(means**2)) * np.eye(means.shape[1])
    brought = centred @ np.linalg.solve(means.T @ means + ridge, means.T @ taught)
    begun: Floats = (weights[:, None] * brought / np.linalg.norm(brought, axis=1).mean()).astype(np.float32)
    return begun


def fitted(vectors: Floats, rows: Rows, taught: Floats) -> Floats:
    """The vectors moved until the sum of a sentence's pieces points where the teacher does. The seed is fixed."""
    pieces = torch.nn.Parameter(torch.tensor(vectors))
    goals, order = torch.tensor(taught), torch.Generator().manual_seed(SEED)
    optimizer = torch.optim.Adam([pieces], lr=RATE)
    for at in range(ROUNDS):
        losses = []
        for some in torch.randperm(len(rows), generator=order).split(AT_ONCE):
            chosen = [rows[n] for n in some.tolist()]
            begins = torch.tensor([0, *np.cumsum([len(row) for row in chosen])[:-1].tolist()])
            joined = torch.tensor([piece for row in chosen for piece in row])
            sums = F.normalize(F.embedding_bag(joined, pieces, begins, mode="sum"), dim=1)
            loss = (1 - (sums * goals[some]).sum(1)).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        print(f"round {at + 1}: {np.mean(losses):.4f}", flush=True)
    moved: Floats = pieces.detach().numpy()
    return moved


def write(vectors: Floats, minilm: Path, out: Path) -> None:
    """The vectors in eight bits, each with its scale, and the sums of the files."""
    out.mkdir(parents=True, exist_ok=True)
    scales = np.abs(vectors).max(axis=1) / LARGEST
    whole = np.rint(vectors / np.maximum(scales, 1e-12)[:, None]).astype(np.int8)
    np.save(out / "pieces.npy", whole)
    np.save(out / "scales.npy", scales.astype(np.float32))
    sums = {name: sha256((out / name).read_bytes()).hexdigest() for name in FILES}
    sums["tokenizer.json"] = sha256((minilm / "tokenizer.json").read_bytes()).hexdigest()
    lines = ["[sha256]", *(f'"{name}" = "{value}"' for name, value in sums.items())]
    (out / "model.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
