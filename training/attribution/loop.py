"""The loop: optimizer, rates that rise and fall, and weights averaged over the last steps."""

import time
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

import torch
from torch import Tensor

from training.attribution.examples import Chosen
from training.attribution.network import Tagger

WARM_UP: Final = 0.08
LOWEST: Final = 0.01
AVERAGE: Final = 0.995
LONGEST_STEP: Final = 1.0
"""Gradients are cut to this norm."""


class Rates(NamedTuple):
    """Learning rates at their highest."""

    encoder: float
    heads: float


def learn(
    model: Tagger, batches: Iterable[list[Chosen]], loss_of: Callable[[list[Chosen]], Tensor], steps: int, rates: Rates
) -> dict[str, Tensor]:
    """The averaged weights (exponential moving average) after so many steps. Says every twenty steps how far it is."""
    optimizer = _optimizer(model, rates)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, step / (WARM_UP * steps)) * max(LOWEST, 1 - step / steps)
    )
    average = {name: value.clone() for name, value in model.state_dict().items()}
    model.train()
    started = time.monotonic()
    for step, chosen in zip(range(1, steps + 1), batches, strict=False):
        loss = loss_of(chosen)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), LONGEST_STEP)
        optimizer.step()
        schedule.step()
        _move(average, model, min(AVERAGE, (1 + step) / (10 + step)))
        if step % 20 == 0:
            left = (time.monotonic() - started) / step * (steps - step) / 60
            print(f"step {step} of {steps}, loss {loss.item():.3f}, {left:.0f} minutes left", flush=True)
    return average


def _optimizer(model: Tagger, rates: Rates) -> torch.optim.AdamW:
    tables = [model.enc.w.weight, model.enc.pos.weight]
    encoder = [
        p for n, p in model.named_parameters() if n.startswith("enc.") and not n.startswith(("enc.w.", "enc.pos"))
    ]
    heads = [p for n, p in model.named_parameters() if not n.startswith("enc.")]
    return torch.optim.AdamW(
        [
            {"params": encoder, "lr": rates.encoder, "weight_decay": 0.01},
            {"params": tables, "lr": rates.encoder, "weight_decay": 0.0},
            {"params": heads, "lr": rates.heads, "weight_decay": 0.01},
        ],
        betas=(0.9, 0.98),
        fused=True,
    )


@torch.no_grad()
def _move(average: dict[str, Tensor], model: Tagger, keep: float) -> None:
    for name, value in model.state_dict().items():
        average[name].lerp_(value, 1 - keep)
