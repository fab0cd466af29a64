"""The network: MiniLM's encoder reads a statement; a head judges two of them by their vectors and by their signs.

Sources: see `sayso/engines/matcher/matcher.py`, which runs it.
"""

from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - everyone's name for it

from training.attribution.network import WIDTH, Encoder

TAKEN: Final = 128
"""Width of what the head takes of a statement."""
DROPPED: Final = 0.2
RARELY: Final = -3.0
"""Log odds of two statements to be one, to begin with."""


class Matcher(nn.Module):
    """Log odds that two statements are of one claim."""

    def __init__(self, signs: int, rate: float = 0.1) -> None:
        super().__init__()
        self.enc, self.d = Encoder(rate), nn.Dropout(DROPPED)
        self.seg = nn.Parameter(torch.zeros(WIDTH))
        self.proj = nn.Linear(2 * WIDTH, TAKEN)
        self.h1, self.h2 = nn.Linear(2 * TAKEN + signs, 96), nn.Linear(96, 1)
        self.s1, self.s2 = nn.Linear(signs, 32), nn.Linear(32, 1)
        self.scale, self.b = nn.Parameter(torch.tensor(4.0)), nn.Parameter(torch.tensor(RARELY))

    def vectors(self, ids: Tensor, mask: Tensor, part: Tensor) -> tuple[Tensor, Tensor]:
        """[statements, pieces] to [statements, WIDTH], the mean over the statement's own words, and [statements, TAKEN].

        `part` is 1 for what stands before the statement.
        """
        enc = self.enc
        x = enc.dropout(enc.n(enc.w(ids) + enc.pos.weight[: ids.shape[1]] + enc.t + part[..., None] * self.seg))
        bias = (1 - mask)[:, None, None, :] * -10_000.0
        for layer in enc.layers:
            x = layer(x, bias)
        own = ((1 - part) * mask)[..., None]
        mean = (x * own).sum(1) / own.sum(1).clamp(min=1)
        return mean, self.proj(torch.cat([mean, x[:, 0]], -1))

    def forward(self, mean: Tensor, taken: Tensor, pairs: Tensor, signs: Tensor) -> Tensor:
        """[statements, ·] twice, [pairs, 2] and [pairs, signs] to [pairs]."""
        first, second = pairs.unbind(-1)
        cosine = (F.normalize(mean[first], dim=-1) * F.normalize(mean[second], dim=-1)).sum(-1)
        one, other = taken[first], taken[second]
        both = self.d(torch.cat([one * other, (one - other).abs(), signs], -1))
        by_words = self.h2(self.d(F.gelu(self.h1(both))))[:, 0]
        return by_words + self.s2(F.gelu(self.s1(signs)))[:, 0] + self.scale * cosine + self.b
