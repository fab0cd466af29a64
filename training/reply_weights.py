"""Fits the weights by which a reply is joined to a claim: `python -m training.reply_weights`.

Reads the stories that may be read (tests/golden/stories, the first three, and tests/golden/stories_open), and prints
the weights for `sayso/link/replies.py`, with what each story gets from weights fitted to the others.
"""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from benchmarks.accuracy.stories import OPEN, READ, Story, load, scene_of
from sayso.link.replies import ATTACHED, may_answer, signs
from sayso.link.said import ACTS

RIDGE = 2.0
ROUNDS = 60
Array = npt.NDArray[np.float64]
Case = tuple[Array, Array]
"""Signs of the statements that one reply may be about, and which of them it is about."""


def cases(story: Story) -> Iterator[Case]:
    """One for each reply that gold lists."""
    listed = {one["id"]: one for one in story.gold["statements"] if not one.get("copy")}
    claim = {ours: listed[gold]["claim"] for gold, ours in story.found.items() if gold in listed}
    scene, held = scene_of(story.readings)
    for reply in (one for one in held if one.id in claim and one.statement.stance in ACTS):
        tried = [one for one in held if one.id != reply.id and may_answer(reply, one, scene)]
        if tried:
            rows = [list(signs(reply, one, scene).values()) for one in tried]
            yield np.array(rows), np.array([float(claim.get(one.id) == claim[reply.id]) for one in tried])


def fitted(held: list[Case]) -> Array:
    """Weights by Newton's method, ridged but for the constant."""
    x, y = np.vstack([case[0] for case in held]), np.concatenate([case[1] for case in held])
    ridge = np.eye(x.shape[1]) * RIDGE
    ridge[0, 0] = 1e-6
    weights = np.zeros(x.shape[1])
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-x @ weights))
        weights -= np.linalg.solve((x.T * (p * (1 - p))) @ x + ridge, x.T @ (p - y) + ridge @ weights)
    return weights


def main() -> None:
    """Print weights, and how often the best statement is right where it is joined, one story left out at a time."""
    held = {name: list(cases(load(name))) for name in (*READ, *OPEN)}
    for level in (0.2, 0.3, ATTACHED, 0.4, 0.5):
        joined, right, possible = 0, 0.0, 0
        for name, ours in held.items():
            weights = fitted([case for other, others in held.items() if other != name for case in others])
            for x, y in ours:
                p = 1 / (1 + np.exp(-x @ weights))
                best = int(p.argmax())
                joined += bool(p[best] >= level)
                right += float(y[best]) if p[best] >= level else 0.0
                possible += bool(y.any())
        print(f"from {level}: joined {joined}, right {right:.0f}, of {possible} that could be")
    scene, statements = scene_of(load(READ[0]).readings)
    names = list(signs(statements[0], statements[1], scene))
    for name, weight in zip(names, fitted([case for ours in held.values() for case in ours]), strict=True):
        print(f'    "{name}": {weight:.2f},')


if __name__ == "__main__":
    main()
