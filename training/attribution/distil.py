r"""Make one tagger of several: the second step. The student learns from PolNeAR, and from what its teachers say.

    python -m training.attribution.distil POLNEAR_FOLDER MINILM_FOLDER OUT.pt --teachers ONE.pt TWO.pt \
        --texts NEWS.jsonl --events UW_FOLDER UDS_FOLDER [--seed N] [--steps N]

It starts from the last teacher, ends on the way back to it, and the head for events is then fitted anew. NEWS.jsonl holds news without annotation (`text`), which only the teachers label: on
the articles that they were trained on they say what they learnt by heart (Hinton et al. 2015, arXiv:1503.02531). The
events' factuality (UW and UDS-IH2, train.jsonl each) is learnt beside it by the same encoder.
"""

import argparse
import random
from pathlib import Path
from typing import Final

import torch
from torch import Tensor

from training.attribution.articles import OUTSIDE, read_articles
from training.attribution.examples import IGNORED, Chosen, cue_labels, gold_cues, inputs
from training.attribution.loop import Rates, learn
from training.attribution.network import Tagger
from training.attribution.predicates import Sentence, fit_events, predicate_loss, read_predicates
from training.attribution.train import (
    CUE_WEIGHT,
    DOUBTED,
    DOUBTFUL,
    MOST_CUES,
    RELATION_WEIGHT,
    add_doubtful,
    batches,
    cross_entropy,
    read_tokenizer,
)

BATCH: Final = 12
RATES: Final = Rates(encoder=1.3e-4, heads=6e-4)
TAUGHT: Final = 0.7
"""The teachers' share of the loss where there is an annotation, too."""
EVENT_WEIGHT: Final = 2.0
MOVED: Final = 0.4
"""How far the final weights lie from the last teacher's to the student's; chosen on PolNeAR's and UW's dev parts."""
MOST_TAUGHT: Final = 8
LIKELY: Final = 0.15
"""Words of a window without annotation that are asked for their relation: so many, from this probability on."""


def main() -> None:
    """Read, train, save."""
    arguments = _arguments()
    torch.manual_seed(arguments.seed)
    random.seed(arguments.seed)
    tokenizer = read_tokenizer(arguments.minilm)
    articles = list(read_articles(arguments.polnear / "train.jsonl", tokenizer))
    texts = list(read_articles(arguments.texts, tokenizer))
    events = [read_predicates(folder / "train.jsonl", tokenizer) for folder in arguments.events]
    teachers = [_loaded(path).eval() for path in arguments.teachers]
    student = _loaded(arguments.teachers[-1])
    print(f"{len(articles)} articles, {len(texts)} texts, {sum(map(len, events))} sentences", flush=True)
    trained = learn(
        student,
        batches([*articles, *texts], BATCH),
        lambda chosen: _loss(student, teachers, chosen, events),
        arguments.steps,
        RATES,
    )
    mixed = _mixed(_loaded(arguments.teachers[-1]), trained)
    fit_events(mixed, events)
    torch.save(mixed.state_dict(), arguments.out)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("polnear", type=Path)
    parser.add_argument("minilm", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--teachers", type=Path, nargs="+", required=True)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--events", type=Path, nargs=2, required=True)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--steps", type=int, default=620)
    return parser.parse_args()


def _mixed(start: Tagger, trained: dict[str, Tensor]) -> Tagger:
    """The weights between start and end: both tasks keep more of what each model knew (Wortsman et al. 2022)."""
    state = {name: torch.lerp(value, trained[name], MOVED) for name, value in start.state_dict().items()}
    start.load_state_dict(state)
    return start


def _loaded(path: Path) -> Tagger:
    model = Tagger()
    model.load_state_dict(torch.load(path))
    return model


def _loss(student: Tagger, teachers: list[Tagger], chosen: list[Chosen], events: list[list[Sentence]]) -> Tensor:
    """What the student gets wrong of annotation, teachers and events."""
    columns = inputs(chosen)
    width = columns["first"].shape[1]
    annotated = torch.tensor([article.annotated for article, _ in chosen])
    labels = cue_labels(chosen, width)
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        shown = [teacher.encode(*columns.values()) for teacher in teachers]
        taught = _mean([teacher.cues(words) for teacher, words in zip(teachers, shown, strict=True)])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        words = student.encode(*columns.values())
        scores = student.cues(words).float()
    loss = CUE_WEIGHT * _both(scores, _only(labels, annotated), taught, labels != IGNORED)
    cues = gold_cues(chosen, width)
    own = (1 - scores.detach().softmax(-1)[..., 0]).masked_fill(labels != OUTSIDE, 0)
    theirs = (1 - taught[..., 0]).masked_fill(labels != OUTSIDE, 0)
    for number, (article, _) in enumerate(chosen):
        if article.annotated:
            add_doubtful(cues, chosen, number, own[number], DOUBTFUL, DOUBTED)
        else:
            add_doubtful(cues, chosen, number, theirs[number], MOST_TAUGHT, LIKELY)
    if cues.window:
        picked = torch.randperm(len(cues.window))[:MOST_CUES]
        asked = [column[picked] for column in cues.inputs()]
        labels = cues.labels()[picked]
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            taught = _mean([t.relations(words, *asked) for t, words in zip(teachers, shown, strict=True)])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            found = student.relations(words, *asked).float()
        loss = loss + RELATION_WEIGHT * _both(found, _only(labels, annotated[asked[0]]), taught, labels != IGNORED)
    return loss + EVENT_WEIGHT * predicate_loss(student, events)


def _mean(scores: list[Tensor]) -> Tensor:
    """The teachers' probabilities: their geometric mean, made to sum to one."""
    return (torch.stack([one.float().log_softmax(-1) for one in scores]).mean(0)).softmax(-1)


def _only(labels: Tensor, annotated: Tensor) -> Tensor:
    """Labels [rows, tokens] of annotated rows; the others' are left out."""
    return torch.where(annotated[:, None], labels, IGNORED)


def _both(scores: Tensor, labels: Tensor, taught: Tensor, held: Tensor) -> Tensor:
    """The loss against labels and against what the teachers say; `held` is True for tokens that are no padding."""
    soft = -(taught * scores.log_softmax(-1)).sum(-1)[held].mean()
    return (1 - TAUGHT) * cross_entropy(scores, labels) + TAUGHT * soft


if __name__ == "__main__":
    main()
