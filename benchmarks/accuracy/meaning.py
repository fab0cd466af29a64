"""Search by meaning: a sentence finds what else is said or reported of the same thing.

    .venv/bin/python -m benchmarks.accuracy.meaning [--tune]

`claims`: each statement of the invented stories, asked for in its own words, among the statements of all of them; of
those of its claim in other reports, how many are among the ten nearest. `events`: the title of a report (its first
sentence where there is none) among the first sentences of all reports; of the other reports of its event, how many are among the ten nearest.
The mean over what was asked; where there are more than ten to find, ten are all. Beside it, the same by words alone: TF-IDF.
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from benchmarks.accuracy.sets import Row, available, half, load
from benchmarks.accuracy.stories import FOLDER, OPEN, OPEN_FOLDER, READ, UNREAD
from sayso.engines.meaning.embedder import StaticEmbedder
from sayso.meaning_ports import Embedder
from sayso.store.search_words import words_of

FOUND: Final = 10
SENTENCES: Final = 6
SHORTEST: Final = 20
"""Characters of a line's part worth being one of a report's first sentences."""
Near = NDArray[np.float32]


class Text(NamedTuple):
    """What may be found: the report it stands in, and what it is about."""

    words: str
    report: Hashable
    about: Hashable


class Asked(NamedTuple):
    """What is asked for, and its own report, which is no find."""

    words: str
    report: Hashable
    about: Hashable


Ranking = Callable[[Sequence[str], Sequence[str]], Near]
"""How near each of some texts, which are asked for, is to each of others."""


def run(part: str = "report") -> list[Row]:
    """The rows of this benchmark; none of a set that is not on this machine."""
    rows = _claims("claims", UNREAD, "two stories not read") + _claims(
        "claims_open", (*READ, *OPEN), "six stories read"
    )
    if available("gva-linking"):
        documents = list(half(load("gva-linking"), part, key="incident"))
        rows += _events("gva", documents, lambda d: d["gold"]["incident"], f"gva-linking {part} half")
    if available("ecbplus"):
        name = "dev" if part == "report" else "train"
        rows += _events("ecb", load("ecbplus", name), lambda d: d["story"], f"ECB+ {name}")
    return rows


def _claims(name: str, stories: Iterable[str], on: str) -> list[Row]:
    texts = [text for story in stories for text in _statements(story)]
    pool = [text for story in (*UNREAD, *READ, *OPEN) for text in _statements(story)]
    return _rows(name, [Asked(*text) for text in texts], pool, f"{on}, {len(texts)} statements", by_report=False)


def _statements(story: str) -> list[Text]:
    folder = OPEN_FOLDER if story in OPEN else FOLDER
    gold = json.loads((folder / f"{story}.gold.json").read_text(encoding="utf-8"))
    listed = (one for one in gold["statements"] if not one.get("copy"))
    return [Text(one["words"], (story, one["report"]), (story, one["claim"])) for one in listed]


def _events(
    name: str, documents: Sequence[dict[str, Any]], event: Callable[[dict[str, Any]], Hashable], on: str
) -> list[Row]:
    first = {document["id"]: first_sentences(document["text"]) for document in documents}
    asked = [
        Asked(document.get("title") or (first[document["id"]] or [""])[0], document["id"], event(document))
        for document in documents
    ]
    pool = [Text(one, document["id"], event(document)) for document in documents for one in first[document["id"]]]
    return _rows(name, asked, pool, f"{on}, {len(documents)} reports", by_report=True)


def first_sentences(text: str) -> list[str]:
    """The first sentences of a text, cut where a full stop or a line ends."""
    parts = (" ".join(part.split()) for line in text.splitlines() for part in line.replace(". ", ".\n").splitlines())
    return [part for part in parts if len(part) >= SHORTEST][:SENTENCES]


def _rows(name: str, asked: Sequence[Asked], pool: Sequence[Text], on: str, *, by_report: bool) -> list[Row]:
    rankings = (meant(StaticEmbedder()), worded)
    by_meaning, by_words = (recall(asked, pool, ranking, by_report=by_report) for ranking in rankings)
    return [Row(f"meaning.{name}_recall10", by_meaning, on, f"by words alone (TF-IDF): {by_words:.1f}")]


def meant(embedder: Embedder) -> Ranking:
    """Nearness by an embedder's vectors."""

    def near(asked: Sequence[str], texts: Sequence[str]) -> Near:
        one, other = (
            np.array([np.frombuffer(held, dtype=np.int8) for held in embedder.vectors(some)], dtype=np.float32)
            for some in (asked, texts)
        )
        return one @ other.T

    return near


def worded(asked: Sequence[str], texts: Sequence[str]) -> Near:
    """Nearness by words that both have, the rare ones counting most."""
    held = [Counter(words_of(text)) for text in (*asked, *texts)]
    known = Counter(word for words in held for word in words)
    place = {word: n for n, word in enumerate(known)}
    weights = np.zeros((len(held), len(place)), dtype=np.float32)
    for row, words in zip(weights, held, strict=True):
        for word, count in words.items():
            row[place[word]] = count * math.log(len(held) / known[word])
    weights /= np.maximum(np.linalg.norm(weights, axis=1, keepdims=True), 1e-9)
    return weights[: len(asked)] @ weights[len(asked) :].T


def recall(asked: Sequence[Asked], pool: Sequence[Text], ranking: Ranking, *, by_report: bool) -> float:
    """Of what is to be found, how much is among the ten nearest, in percent: texts, or reports by the nearest text of each."""
    near = ranking([one.words for one in asked], [text.words for text in pool])
    found = []
    for row, one in zip(near, asked, strict=True):
        order = (pool[n] for n in np.argsort(-row, kind="stable") if pool[n].report != one.report)
        hits = _first(order, by_report=by_report)
        there = _there(pool, one, by_report=by_report)
        if there:
            found.append(sum(hit.about == one.about for hit in hits) / min(FOUND, there))
    return 100 * sum(found) / len(found) if found else 0.0


def _first(order: Iterable[Text], *, by_report: bool) -> list[Text]:
    """The first ten; of each report one, where reports are looked for."""
    hits: dict[Hashable, Text] = {}
    for n, text in enumerate(order):
        hits.setdefault(text.report if by_report else n, text)
        if len(hits) == FOUND:
            break
    return list(hits.values())


def _there(pool: Sequence[Text], one: Asked, *, by_report: bool) -> int:
    others = [text for text in pool if text.about == one.about and text.report != one.report]
    return len({text.report for text in others}) if by_report else len(others)


if __name__ == "__main__":
    for row in run("tune" if "--tune" in sys.argv[1:] else "report"):
        print(f"{row.name:32} {row.value:6.1f}  {row.on}  ({row.peers})")
