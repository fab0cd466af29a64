"""Text of web pages: token F1 of the article read, beside plain trafilatura on the same pages in the same run.

F1 is taken page by page over the multiset of tokens (words, numbers and single marks, case kept) and averaged over pages.

    .venv/bin/python -m benchmarks.accuracy.webpages          the row
    .venv/bin/python -m benchmarks.accuracy.webpages tune     the same on the tune half
"""

import gzip
import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import trafilatura

from benchmarks.accuracy.sets import SHARED, Row, available, half, load
from sayso.read.html import read_page

SET = "html-extraction"
Extract = Callable[[str], str]


def tokens(text: str) -> Counter[str]:
    """Words and marks with how often each stands."""
    return Counter(re.findall(r"\w+|[^\w\s]", text))


def token_f1(predicted: str, gold: str) -> tuple[float, float, float]:
    """(precision, recall, F1) of two texts as multisets of tokens; two empty texts agree."""
    ours, theirs = tokens(predicted), tokens(gold)
    shared = (ours & theirs).total()
    if not ours or not theirs:
        agrees = float(not ours and not theirs)
        return agrees, agrees, agrees
    precision, recall = shared / ours.total(), shared / theirs.total()
    return precision, recall, 2 * precision * recall / (precision + recall) if shared else 0.0


def mean_scores(pages: Sequence[tuple[str, str]], extract: Extract) -> tuple[float, float, float]:
    """Mean (precision, recall, F1) in per cent over (markup, article) pairs."""
    scored = [token_f1(extract(markup), article) for markup, article in pages]
    precision, recall, f1 = (100 * sum(column) / len(scored) for column in zip(*scored, strict=True))
    return precision, recall, f1


def sayso_text(markup: str) -> str:
    """The article as Sayso reads it, with the headline left out."""
    return read_page(markup).text


def trafilatura_text(markup: str) -> str:
    """The article as trafilatura gives it, without readers' comments."""
    return str(trafilatura.extract(markup, include_comments=False) or "")


def pages_of(which: str) -> list[tuple[str, str]]:
    """(markup, article) of the `tune` or `report` half."""
    return [(markup_of(document), document["gold"]["article_body"]) for document in half(load(SET), which)]


def markup_of(document: dict[str, Any]) -> str:
    """The page as it was saved."""
    packed = (SHARED / "data" / SET / str(document["html_file"])).read_bytes()
    return gzip.decompress(packed).decode("utf-8", "replace")


def run(which: str = "report") -> list[Row]:
    """The row of this set; none where it is not on this machine."""
    if not available(SET):
        return []
    pages = pages_of(which)
    ours, plain = mean_scores(pages, sayso_text), mean_scores(pages, trafilatura_text)
    shown = "P {:.1f} R {:.1f}"
    return [
        Row(
            "html.token_f1",
            ours[2],
            f"{SET} dev, {which} half, {len(pages)} pages, {shown.format(*ours[:2])}",
            f"trafilatura {trafilatura.__version__} {plain[2]:.1f} ({shown.format(*plain[:2])})",
        )
    ]


if __name__ == "__main__":
    for row in run(*sys.argv[1:2]):
        print(f"{row.name} {row.value:.1f} on {row.on}; {row.peers}")
