"""Running quotations: paragraphs that each open with a mark and only the last of which closes are one speaker's."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from sayso.extract.found import Found, Page
from sayso.extract.quotes import Quote
from sayso.extract.turns import ASIDE

BEFORE: Final = 4
"""How many relations before a running quotation are asked whether they hold its beginning."""
LONGEST: Final = 40
"""Paragraphs of one quotation at most."""


def with_running(page: Page, found: list[Found]) -> list[Found]:
    """The relations, and one for each paragraph of a running quotation that none of them holds.

    Who speaks is told in one of the paragraphs, mostly the first or the last.
    """
    runs = [run for run in _runs(page) if len(run) > 1]
    spoken = sorted((a, n) for n, f in enumerate(found) if f.source is not None for a, _ in f.content) if runs else []
    added = [new for run in runs for new in _spoken(page, run, [found[n] for n in _near(run, spoken)])]
    return sorted((*found, *added), key=lambda f: f.at) if added else found


def _near(run: list[Quote], spoken: list[tuple[int, int]]) -> list[int]:
    """Numbers of the relations whose content begins in the run or little before it."""
    first = bisect_left(spoken, (run[0].start, 0))
    last = bisect_left(spoken, (run[-1].end, 0))
    return sorted({n for _, n in spoken[max(first - BEFORE, 0) : last]})


def _runs(page: Page) -> Iterator[list[Quote]]:
    """Quotations in text order, those that go on in the next paragraph together; no turns and asides of a transcript."""
    turns = {turn.start - 1 for turn in page.turns if turn.is_quoted}
    run: list[Quote] = []
    for quote in page.quotes.all:
        if quote.start in turns or ASIDE.fullmatch(page.parse.text, quote.start, quote.end):
            continue
        if run and (len(run) == LONGEST or run[-1].closed or page.parse.text[run[-1].end : quote.start].strip()):
            yield run
            run = []
        run.append(quote)
    if run:
        yield run


def _spoken(page: Page, run: list[Quote], near: list[Found]) -> Iterator[Found]:
    """A relation for each paragraph of the run that has none, by the speaker of those that have one."""
    first, last = run[0].start, run[-1].end
    touching = [f for f in near if any(a < last and first < b for a, b in f.content)]
    outside = [f for f in touching if (q := page.quotes.at(page.parse.starts[f.at])) is None or q not in run]
    speaker = next(iter(outside), None)
    if speaker is None:
        return
    for quote in run:
        held = any(a < quote.end and quote.start < b for f in outside for a, b in f.content)
        if not held:
            yield replace(speaker, rule="quote", content=((quote.start, quote.end),))
