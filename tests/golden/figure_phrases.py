"""The golden phrases with numbers: how they are read, what is checked of a figure, and how many are right by field.

.venv/bin/python -m tests.golden.figure_phrases          counts by field
.venv/bin/python -m tests.golden.figure_phrases misses   what is wrong in which line
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from sayso.extract.figures import find_figures
from sayso.extract.times import find_times
from sayso.model.figure import Figure
from sayso.model.parse import Parse
from sayso.model.report import Report

FOLDER = Path(__file__).parent / "figures"
FILES = ("phrases", "phrases-blind")
PUBLISHED = "2025-05-04"
"""The day that all phrases are published on, a Sunday."""
FLAGS = ("approximate", "vague", "implicit")

Case = dict[str, Any]
Miss = tuple[str, str, object, object]
"""The number words, the field, what was found and what is expected."""

SEEN: dict[str, Callable[[Figure], object]] = {
    "number": lambda f: f.number.text,
    "bounds": lambda f: [f.low, f.high, f.point],
    "flags": lambda f: [flag for flag in FLAGS if getattr(f, flag)],
    "counted": lambda f: f.counted.text if f.counted else None,
    "includes": lambda f: list(f.includes),
    "from": lambda f: f.from_,
}
"""How a key of an expectation is read off a figure; every other key is a field of the record."""


def phrases(name: str) -> list[Case]:
    """The cases of a file, one a line."""
    return [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines() if line]


def figures_in(parse: Parse, published: str | None = PUBLISHED) -> tuple[Figure, ...]:
    """The figures of a text that was published on the day given."""
    return find_figures(report(parse.text, published), parse, find_times(parse, published))


def report(text: str, published: str | None = PUBLISHED) -> Report:
    """A report that holds the text."""
    return Report(id="r", published=published, collected="2025-05-04T12:00:00Z", language="en", text=text, sha256="")


def seen(figure: Figure, key: str) -> object:
    """What a figure says under a key of an expectation."""
    return SEEN[key](figure) if key in SEEN else getattr(figure, key)


def misses(case: Case, found: Sequence[Figure]) -> list[Miss]:
    """Every field that differs, missing and needless figures included; nothing where the case is read right."""
    numbers, expected = [f.number.text for f in found], [e["number"] for e in case["figures"]]
    if numbers != expected:
        return [("", "figures", numbers, expected), *_misses(case["figures"], _paired(found, expected))]
    return _misses(case["figures"], dict(enumerate(found)))


def _paired(found: Sequence[Figure], expected: Sequence[str]) -> dict[int, Figure]:
    """Which expectation each figure found is held against, where some are missing or needless."""
    blocks = SequenceMatcher(None, [f.number.text for f in found], expected, autojunk=False).get_matching_blocks()
    return {b.b + n: found[b.a + n] for b in blocks for n in range(b.size)}


def _misses(expected: Sequence[Case], found: dict[int, Figure]) -> list[Miss]:
    return [
        (expectation["number"], key, got, want)
        for n, expectation in enumerate(expected)
        for key, want in expectation.items()
        if n in found and (got := seen(found[n], key)) != want
    ]


def by_field(cases: Sequence[Case], found: Sequence[Sequence[Figure]]) -> dict[str, tuple[int, int]]:
    """Right and expected, of the cases and of each field; the field of a figure not found is not right."""
    right, expected = Counter[str](), Counter[str](cases=len(cases))
    for case, figures in zip(cases, found, strict=True):
        wrong = misses(case, figures)
        right["cases"] += not wrong
        paired = _paired(figures, [e["number"] for e in case["figures"]])
        for n, expectation in enumerate(case["figures"]):
            expected.update(expectation.keys())
            right.update(key for key, want in expectation.items() if n in paired and seen(paired[n], key) == want)
    return {key: (right[key], count) for key, count in expected.items()}


def table(*, show_misses: bool) -> Iterator[str]:
    """Lines with the counts of both files, and what is wrong where that is asked for."""
    from sayso.engines.spacy_parser import SpacyParser  # noqa: PLC0415 - only the command needs it

    parser = SpacyParser()
    for name in FILES:
        cases = phrases(name)
        found = [figures_in(parser.parse(case["text"])) for case in cases]
        yield name
        yield from (f"  {key} {right}/{count}" for key, (right, count) in by_field(cases, found).items())
        for n, (case, figures) in enumerate(zip(cases, found, strict=True), start=1):
            if show_misses and (wrong := misses(case, figures)):
                yield f"{n}: {case['text']}"
                yield from (f"    {miss}" for miss in wrong)


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in table(show_misses=sys.argv[1:2] == ["misses"]))
