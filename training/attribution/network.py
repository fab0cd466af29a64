"""The network: MiniLM's encoder, a head that tags cues, and a head that labels every token as seen from a cue.

The encoder is that of Wang et al. 2020 (arXiv:2002.10957) with the weights of all-MiniLM-L6-v2 (Apache-2.0). That a
relation is labelled once per cue, so that relations may nest and share words, follows the usual treatment of semantic
roles (He et al. 2017); the tree paths from cue to token are that field's classic feature.
"""

from pathlib import Path
from typing import Final

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - everyone's name for it

from sayso.engines.tagger.paths import BRANCHES, LEVELS
from sayso.engines.tagger.sheets import DEPENDENCIES, PARTS_OF_SPEECH

WIDTH: Final = 384
HEADS: Final = 12
LAYERS: Final = 6
VOCABULARY: Final = 30_522
NEAR: Final = 8
FARTHEST: Final = 20
"""Distances up to NEAR have an embedding each; beyond, thirds of octaves up to FARTHEST."""
LABELS: Final = 5


class Dropout(nn.Module):
    """Dropout whose masks are cut from one long row of random numbers: drawing them anew takes a third of a step."""

    rows: Final[dict[float, Tensor]] = {}

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        """The input with a share of `rate` of its values zeroed, while training."""
        if not self.training or not self.rate:
            return x
        count = x.numel()
        row = self.rows.get(self.rate)
        if row is None or row.numel() < 2 * count:
            row = (torch.rand(max(2 * count, 1 << 24)) >= self.rate).to(torch.bfloat16) / (1 - self.rate)
            self.rows[self.rate] = row
        at = int(torch.randint(0, row.numel() - count + 1, (1,)))
        return x * row[at : at + count].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    """A transformer layer as BERT has it, normalised after each part."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.qkv, self.o = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.n1, self.n2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.f1, self.f2 = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.dropout = Dropout(rate)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """[windows, pieces, WIDTH] to the same; `bias` is added to the attention's scores."""
        rows, pieces, _ = x.shape
        q, k, v = self.qkv(x).view(rows, pieces, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        if self.training:
            seen = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        else:
            seen = (q @ k.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 + bias).softmax(-1) @ v
        x = self.n1(x + self.dropout(self.o(seen.transpose(1, 2).reshape(rows, pieces, WIDTH))))
        return self.n2(x + self.dropout(self.f2(F.gelu(self.f1(x)))))


class Encoder(nn.Module):
    """Word pieces to vectors."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.w, self.pos = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(512, WIDTH)
        self.t = nn.Parameter(torch.zeros(WIDTH))
        self.n, self.dropout = nn.LayerNorm(WIDTH, eps=1e-12), Dropout(rate)
        self.layers = nn.ModuleList(Layer(rate) for _ in range(LAYERS))

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """[windows, pieces] to [windows, pieces, WIDTH]."""
        x = self.dropout(self.n(self.w(ids) + self.pos.weight[: ids.shape[1]] + self.t))
        bias = (1 - mask)[:, None, None, :] * -10_000.0
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load(self, weights: Path) -> None:
        """Take over `model.safetensors` of all-MiniLM-L6-v2."""
        w = {name.removeprefix("bert."): value for name, value in load_file(weights).items()}
        with torch.no_grad():
            self.w.weight.copy_(w["embeddings.word_embeddings.weight"])
            self.pos.weight.copy_(w["embeddings.position_embeddings.weight"])
            self.t.copy_(w["embeddings.token_type_embeddings.weight"][0])
            _copy(self.n, w, "embeddings.LayerNorm")
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}"
                for end in ("weight", "bias"):
                    parts = [w[f"{at}.attention.self.{part}.{end}"] for part in ("query", "key", "value")]
                    getattr(layer.qkv, end).copy_(torch.cat(parts))
                _copy(layer.o, w, f"{at}.attention.output.dense")
                _copy(layer.n1, w, f"{at}.attention.output.LayerNorm")
                _copy(layer.f1, w, f"{at}.intermediate.dense")
                _copy(layer.f2, w, f"{at}.output.dense")
                _copy(layer.n2, w, f"{at}.output.LayerNorm")


def _copy(module: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    module.weight.copy_(weights[f"{name}.weight"])
    module.bias.copy_(weights[f"{name}.bias"])


class Tagger(nn.Module):
    """Cues, what each cue's source and content are, and how events are presented."""

    def __init__(self, rate: float = 0.1, head_rate: float = 0.2, hidden: int = 160) -> None:
        super().__init__()
        self.enc, self.d = Encoder(rate), Dropout(head_rate)
        self.dep, self.pos = nn.Embedding(len(DEPENDENCIES) + 1, WIDTH), nn.Embedding(len(PARTS_OF_SPEECH) + 1, WIDTH)
        self.q, self.norm = nn.Embedding(2, WIDTH), nn.LayerNorm(WIDTH)
        self.cue1, self.cue = nn.Conv1d(WIDTH, 192, 3, padding=1), nn.Linear(192, 3)
        self.rt, self.rc = nn.Linear(WIDTH, hidden), nn.Linear(WIDTH, hidden)
        self.dist = nn.Embedding(2 * FARTHEST + 1, hidden)
        self.lev, self.br = nn.Embedding(LEVELS + 6, hidden), nn.Embedding(BRANCHES * LEVELS + 1, hidden)
        self.u, self.v = nn.Linear(WIDTH, 64), nn.Linear(WIDTH, 64 * LABELS)
        self.mid, self.out = nn.Linear(hidden, hidden), nn.Linear(hidden, LABELS)
        self.c1, self.c2 = (nn.Conv1d(hidden, hidden, 5, padding=2) for _ in range(2))
        self.f1, self.f2 = nn.Linear(WIDTH, 96), nn.Linear(96, 2)
        for embedding in (self.dep, self.pos, self.q, self.dist, self.lev, self.br):
            nn.init.normal_(embedding.weight, std=0.02)

    def encode(  # noqa: PLR0917 - the graph's inputs, in their order
        self, ids: Tensor, mask: Tensor, first: Tensor, dep: Tensor, pos: Tensor, quoted: Tensor
    ) -> Tensor:
        """[windows, pieces] and [windows, tokens] to [windows, tokens, WIDTH]: each token by its first piece."""
        x = self.enc(ids, mask)
        words = torch.gather(x, 1, first[:, :, None].expand(-1, -1, WIDTH))
        return self.norm(words + self.dep(dep) + self.pos(pos) + self.q(quoted))

    def cues(self, words: Tensor) -> Tensor:
        """Scores [windows, tokens, 3] for outside, first and further word of a cue."""
        return self.cue(self.d(F.gelu(self.cue1(self.d(words).transpose(1, 2)).transpose(1, 2))))

    def factuality(self, words: Tensor) -> Tensor:
        """[..., WIDTH] to [..., 2]: as annotated in UW and in UDS-IH2, −3 … 3 and somewhat beyond."""
        return self.f2(self.d(F.gelu(self.f1(self.d(words)))))

    def relations(  # noqa: PLR0917 - the graph's inputs, in their order
        self, words: Tensor, at: Tensor, first: Tensor, last: Tensor, level: Tensor, branch: Tensor
    ) -> Tensor:
        """Scores [cues, tokens, LABELS] for the cues at tokens `[first, last)` of windows `at`."""
        place = torch.arange(words.shape[1])[None]
        inside = ((place >= first[:, None]) & (place < last[:, None])).to(words.dtype)
        words = self.d(words)
        cue = torch.bmm(inside[:, None], words[at])[:, 0] / inside.sum(1, keepdim=True)
        away = torch.where(place < first[:, None], place - first[:, None], torch.zeros_like(place))
        away = torch.where(place >= last[:, None], place - last[:, None] + 1, away)
        x = F.gelu(
            self.rt(words)[at] + self.rc(cue)[:, None] + self.dist(_bucket(away)) + self.lev(level) + self.br(branch)
        )
        x = x + F.gelu(self.mid(self.d(x)))
        y = x.transpose(1, 2)
        y = y + F.gelu(self.c1(y))
        y = y + F.gelu(self.c2(y))
        pairs = torch.einsum("ntk,nlk->ntl", self.u(words)[at], self.v(cue).view(-1, LABELS, 64)) / 8
        return self.out(self.d(y.transpose(1, 2))) + pairs


def _bucket(away: Tensor) -> Tensor:
    far = away.abs().float()
    size = torch.where(far < NEAR, far, NEAR + torch.log2(far.clamp(min=NEAR) / NEAR) * 3).clamp(max=FARTHEST).long()
    return (torch.sign(away) * size + FARTHEST).long()
