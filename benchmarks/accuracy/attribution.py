"""Attribution on PolNeAR: who says what, by words, by relation, and by kind of quotation.

    .venv/bin/python -m benchmarks.accuracy.attribution [--speed]

A predicted relation overlaps a gold one where their contents' Jaccard index is 0.5 or more and the source, if gold
has one, covers a head word of it. Contents are exact where their words are the same, punctuation aside. Relations
are matched one to one, the best content first.
"""

import re
import sys
import time
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeVar

from benchmarks.accuracy.sets import Row, available, load
from sayso.engines.spacy_parser import SpacyParser
from sayso.extract.attribution import RuleAttributor
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse
from sayso.model.words import Words

PEERS: Final = "on test: quick rules 47.0, Citron's method retrained 50.7, MiniLM tagger 69.3"
ROLES: Final = ("source", "cue", "content")
TOKEN: Final = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")
WORD: Final = re.compile(r"\w")
POSSESSIVE: Final = re.compile(r"['’]s$")
INSIDE_A_NAME: Final = frozenset({".", "-", "’", "'"})
ENDS_A_HEAD: Final = wordlist("""
    of for with in at from on to by who whom whose which that as near among about against inside within including
    working familiar close
    """)
ENOUGH: Final = 0.5
DIRECT: Final = 0.9

K = TypeVar("K")
Relation = dict[str, list[list[int]]]
Tokens = frozenset[int]


class Score(NamedTuple):
    """How many were right, how many were predicted, how many there are."""

    right: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        """The share of the predicted that is right."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """The share of the gold that was found."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0

    def plus(self, other: "Score") -> "Score":
        """Both counts together."""
        return Score(self.right + other.right, self.predicted + other.predicted, self.gold + other.gold)


NOTHING: Final = Score(0, 0, 0)


@dataclass
class Scores:
    """Sums over documents: by role, by criterion, and by criterion and kind of quotation."""

    tokens: dict[str, Score] = field(default_factory=dict)
    relations: dict[str, Score] = field(default_factory=dict)
    kinds: dict[tuple[str, str], Score] = field(default_factory=dict)


class Marked:
    """A relation as sets of the document's tokens."""

    def __init__(self, page: "Page", relation: Relation) -> None:
        self.source, self.cue, self.content = (page.tokens(relation.get(role) or ()) for role in ROLES)
        self.words = page.words(self.content)
        self.heads = page.heads(self.source) if self.source else frozenset()

    def of(self, role: str) -> Tokens:
        """The tokens of a role."""
        return {"source": self.source, "cue": self.cue, "content": self.content}[role]


class Page:
    """A text in the scorer's own tokens, which know whether they are words and stand in double quotation marks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [m.span() for m in TOKEN.finditer(text)]
        self._starts = [start for start, _ in self.spans]
        self._is_word = [bool(WORD.search(text[a:b])) for a, b in self.spans]
        self._is_quoted = self._quoted()

    def tokens(self, spans: Iterable[Sequence[int]]) -> Tokens:
        """Tokens that share a character with the spans."""
        found = set()
        for start, end in spans:
            i = max(0, bisect_right(self._starts, start) - 1)
            while i < len(self.spans) and self.spans[i][0] < end:
                if self.spans[i][1] > start:
                    found.add(i)
                i += 1
        return frozenset(found)

    def words(self, tokens: Tokens) -> Tokens:
        """The tokens that have a letter or a digit."""
        return frozenset(i for i in tokens if self._is_word[i])

    def heads(self, tokens: Tokens) -> Tokens:
        """Approximate heads of a source: the last word of each coordinated part, before its modifiers."""
        parts: list[list[int]] = []
        part: list[int] = []
        closed = False
        for i in sorted(tokens):
            word = self._word(i).lower()
            if word in {"and", "or", "&"}:
                parts.append(part)
                part, closed = [], False
                continue
            closed = (
                closed or (not self._is_word[i] and word not in INSIDE_A_NAME) or (word in ENDS_A_HEAD and bool(part))
            )
            if self._is_word[i] and not closed and POSSESSIVE.sub("", word) not in {"", "s"}:
                part.append(i)
        parts.append(part)
        return frozenset(p[-1] for p in parts if p) or self.words(tokens) or tokens

    def kind(self, content: Tokens) -> str:
        """The kind of quotation: direct, mixed or indirect."""
        words = self.words(content)
        share = sum(self._is_quoted[i] for i in words) / len(words) if words else 0.0
        return "direct" if share >= DIRECT else "mixed" if share > 0 else "indirect"

    def _word(self, i: int) -> str:
        start, end = self.spans[i]
        return self.text[start:end]

    def _quoted(self) -> list[bool]:
        """Per token, whether it stands between double marks; a line's end closes what is open."""
        quoted, is_open, before = [], False, 0
        for start, end in self.spans:
            is_open = is_open and "\n" not in self.text[before:start]
            before, sign = end, self.text[start:end]
            is_mark = sign in {"“", "”", '"'}
            if is_mark:
                is_open = sign == "“" or (sign == '"' and not is_open)
            quoted.append(is_open and not is_mark)
        return quoted


def jaccard(one: Tokens, other: Tokens) -> float:
    """The share of all tokens that both have; 0 where either is empty."""
    return len(one & other) / len(one | other) if one and other else 0.0


def is_exact(gold: Marked, predicted: Marked) -> bool:
    """The same words of content, punctuation aside."""
    return gold.words == predicted.words


def is_overlap(gold: Marked, predicted: Marked) -> bool:
    """Half of the content shared, and a head of the source found where there is one."""
    if jaccard(gold.content, predicted.content) < ENOUGH:
        return False
    return not gold.source or bool(gold.heads & predicted.source)


CRITERIA: Final[dict[str, Callable[[Marked, Marked], bool]]] = {"exact": is_exact, "overlap": is_overlap}


def matched(gold: Sequence[Marked], predicted: Sequence[Marked], fits: Callable[[Marked, Marked], bool]) -> set[int]:
    """Indexes of gold relations that have a prediction of their own, the best contents paired first."""
    pairs = sorted(
        (-jaccard(g.content, p.content), -len(g.source & p.source), i, j)
        for i, g in enumerate(gold)
        for j, p in enumerate(predicted)
        if g.content & p.content and fits(g, p)
    )
    found: set[int] = set()
    used: set[int] = set()
    for *_, i, j in pairs:
        if i not in found and j not in used:
            found.add(i)
            used.add(j)
    return found


def score(documents: Iterable[dict[str, Any]], predictions: dict[str, list[Relation]]) -> Scores:
    """Score predictions by document id; a document without any counts as read and found empty."""
    scores = Scores()
    for document in documents:
        page = Page(document["text"])
        gold = [m for a in document["attributions"] if (m := Marked(page, a)).content]
        predicted = [m for a in predictions.get(document["id"], []) if (m := Marked(page, a)).content]
        for role in ROLES:
            _add(scores.tokens, role, _token_score([m.of(role) for m in gold], [m.of(role) for m in predicted]))
        for name, fits in CRITERIA.items():
            found = matched(gold, predicted, fits)
            _add(scores.relations, name, Score(len(found), len(predicted), len(gold)))
            for i, relation in enumerate(gold):
                _add(scores.kinds, (name, page.kind(relation.content)), Score(i in found, 0, 1))
    return scores


def _token_score(gold: list[Tokens], predicted: list[Tokens]) -> Score:
    there, guessed = frozenset[int]().union(*gold), frozenset[int]().union(*predicted)
    return Score(len(there & guessed), len(guessed), len(there))


def _add(sums: dict[K, Score], key: K, more: Score) -> None:
    sums[key] = sums.get(key, NOTHING).plus(more)


def predict(parse: Parse) -> list[Relation]:
    """The rules' relations in the set's form."""
    return [
        {"source": _spans(a.source), "cue": _spans(a.cue), "content": _spans(a.content)}
        for a in RuleAttributor().attribute(parse)
    ]


def _spans(words: Words | None) -> list[list[int]]:
    return [list(span) for span in words.spans] if words else []


def rows(scores: Scores, on: str, prefix: str = "attribution") -> list[Row]:
    """The table's lines, in percent."""
    overlap, exact = scores.relations["overlap"], scores.relations["exact"]
    lines = [
        Row(f"{prefix}.overlap_f1", 100 * overlap.f1, on, PEERS),
        Row(f"{prefix}.overlap_precision", 100 * overlap.precision, on),
        Row(f"{prefix}.overlap_recall", 100 * overlap.recall, on),
        Row(f"{prefix}.exact_content_f1", 100 * exact.f1, on),
    ]
    lines += [Row(f"{prefix}.{role}_token_f1", 100 * scores.tokens[role].f1, on) for role in ROLES]
    lines += [
        Row(f"{prefix}.recall_{kind}", 100 * value.recall, on)
        for (name, kind), value in sorted(scores.kinds.items())
        if name == "overlap"
    ]
    return lines


def run() -> list[Row]:
    """The rules on the dev part."""
    if not available("polnear"):
        return []
    documents, parser = load("polnear"), SpacyParser()
    found = {d["id"]: predict(parser.parse(d["text"])) for d in documents}
    return rows(score(documents, found), f"polnear dev, {len(documents)} articles")


def speed() -> list[Row]:
    """Words a second of the parser alone and of the rules alone."""
    texts, parser = [d["text"] for d in load("polnear")], SpacyParser()
    parser.parse("Warm up.")
    words = sum(len(text.split()) for text in texts)
    started = time.perf_counter()
    parses = [parser.parse(text) for text in texts]
    between = time.perf_counter()
    for parse in parses:
        predict(parse)
    ended = time.perf_counter()
    on = f"polnear dev, {words} words, one thread"
    return [
        Row("attribution.parse_words_per_second", words / (between - started), on),
        Row("attribution.rules_words_per_second", words / (ended - between), on),
    ]


if __name__ == "__main__":
    for row in [*run(), *(speed() if "--speed" in sys.argv else [])]:
        print(f"{row.name:38} {row.value:9.1f}  {row.on}  {row.peers}")
