"""Attribution on PolNeAR: who says what, by words, by relation, and by kinds of relation; both engines.

    .venv/bin/python -m benchmarks.accuracy.attribution [--speed]

Rows `attribution.*` are of the trained tagger, `attribution_rules.*` of the dependency rules.
A predicted relation overlaps a gold one where their contents' Jaccard index is 0.5 or more and the source, if gold
has one, covers a head word of it. Contents are exact where their words are the same, punctuation aside. Relations
are matched one to one, the best content first. The 95 % interval is over articles: what another sample of them might
have given (1,000 resamples, always the same).
"""

import random
import re
import sys
import time
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Final, NamedTuple, TypeVar

import spacy

from benchmarks.accuracy.sets import Row, available, load
from sayso.app import make_reader
from sayso.config import Config
from sayso.engines.spacy_parser import SpacyParser
from sayso.engines.tagger.attributor import TaggedAttributor
from sayso.extract.attribution import RuleAttributor
from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.parse import Parse
from sayso.model.report import Capture, Declared
from sayso.model.words import Words
from sayso.ports import Attributor

COLLECTED: Final = "2026-01-01T00:00:00+00:00"
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
SPEECH: Final = wordlist("""
    say says said saying tell tells told telling add adds added adding ask asks asked asking write writes wrote written
    writing announce announces announced announcing report reports reported reporting state states stated stating
    explain explains explained explaining note notes noted noting reply replies replied replying tweet tweets tweeted
    """)
"""Verbs of speech that are common in news: a cue with one of them is of that kind."""
FEW: Final = 3
"""Words of a short content."""
RESAMPLES: Final = 1_000
SEED: Final = 20
PREFIXES: Final[dict[str, Callable[[], Attributor]]] = {
    "attribution": TaggedAttributor,
    "attribution_rules": RuleAttributor,
}
"""Rows of each engine."""

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
    """Sums over documents: by role, by criterion, and by criterion and kind of relation; overlap by document too."""

    tokens: dict[str, Score] = field(default_factory=dict)
    relations: dict[str, Score] = field(default_factory=dict)
    kinds: dict[tuple[str, str], Score] = field(default_factory=dict)
    articles: list[Score] = field(default_factory=list)


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

    def kinds(self, relation: Marked) -> list[str]:
        """All kinds of a gold relation: of its quotation, of its cue, without a source, with few words."""
        cue = [self._word(i).lower() for i in sorted(self.words(relation.cue))]
        is_speech = not SPEECH.isdisjoint(cue)
        of_cue = "according_to" if cue[:2] == ["according", "to"] else "speech_verbs" if is_speech else "other_cues"
        kinds = [self.kind(relation.content), of_cue]
        kinds += [] if relation.source else ["no_source"]
        return kinds + (["few_words"] if len(relation.words) <= FEW else [])

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
            total = Score(len(found), len(predicted), len(gold))
            _add(scores.relations, name, total)
            if name == "overlap":
                scores.articles.append(total)
            for i, relation in enumerate(gold):
                for kind in page.kinds(relation):
                    _add(scores.kinds, (name, kind), Score(i in found, 0, 1))
    return scores


def _token_score(gold: list[Tokens], predicted: list[Tokens]) -> Score:
    there, guessed = frozenset[int]().union(*gold), frozenset[int]().union(*predicted)
    return Score(len(there & guessed), len(guessed), len(there))


def _add(sums: dict[K, Score], key: K, more: Score) -> None:
    sums[key] = sums.get(key, NOTHING).plus(more)


def interval(articles: Sequence[Score]) -> tuple[float, float]:
    """Between which values 95 % of F1 lie when as many articles are drawn with replacement, again and again."""
    draw = random.Random(SEED)
    drawn = sorted(
        Score(*map(sum, zip(*draw.choices(articles, k=len(articles)), strict=True))).f1 for _ in range(RESAMPLES)
    )
    return drawn[round(0.025 * RESAMPLES)], drawn[round(0.975 * RESAMPLES) - 1]


def predict(attributor: Attributor, parse: Parse) -> list[Relation]:
    """An engine's relations in the set's form."""
    return [
        {"source": _spans(a.source), "cue": _spans(a.cue), "content": _spans(a.content)}
        for a in attributor.attribute(parse)
    ]


def _spans(words: Words | None) -> list[list[int]]:
    return [list(span) for span in words.spans] if words else []


def rows(scores: Scores, on: str, prefix: str = "attribution") -> list[Row]:
    """The table's lines, in percent."""
    overlap, exact = scores.relations["overlap"], scores.relations["exact"]
    low, high = interval(scores.articles)
    lines = [
        Row(f"{prefix}.overlap_f1", 100 * overlap.f1, on, PEERS),
        Row(f"{prefix}.overlap_f1_low", 100 * low, f"{on}: 95 % interval over articles, its lower end"),
        Row(f"{prefix}.overlap_f1_high", 100 * high, f"{on}: its upper end"),
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
    """Both engines on the dev part, parsed once."""
    if not available("polnear"):
        return []
    documents, parser = load("polnear"), SpacyParser()
    parses = {d["id"]: parser.parse(d["text"]) for d in documents}
    lines = []
    for prefix, make in PREFIXES.items():
        attributor = make()
        found = {name: predict(attributor, parse) for name, parse in parses.items()}
        lines += rows(score(documents, found), f"polnear dev, {len(documents)} articles", prefix)
    return lines


def speed() -> list[Row]:
    """Words a second of bare spaCy, of each engine on finished parses, and of the whole read with the tagger.

    Processor time, so that other work on the machine counts little. All four read an article before the next is taken,
    so that what is left of it counts the same for all; none uses a second thread.
    """
    texts = [d["text"] for d in load("polnear")]
    config = replace(Config(), engine="tagger")
    bare, parser, reader = spacy.load(config.pipeline), SpacyParser(config.pipeline), make_reader(config)
    tagger, rules = TaggedAttributor(), RuleAttributor()
    spent = dict.fromkeys(("spacy", "tagger", "rules", "whole_read"), 0.0)
    for n, text in enumerate([texts[0], *texts]):
        parse, capture = (
            parser.parse(text),
            Capture.of_text(text, declared=Declared(), collected=COLLECTED, verbatim=True),
        )
        work: dict[str, Callable[[], object]] = {
            "spacy": partial(bare, text),
            "tagger": partial(tagger.attribute, parse),
            "rules": partial(rules.attribute, parse),
            "whole_read": partial(reader, capture),
        }
        for name, run_it in work.items():
            began = time.process_time()
            run_it()
            spent[name] += time.process_time() - began if n else 0  # the first loads the engines
    words = sum(len(text.split()) for text in texts)
    on = f"polnear dev, {words} words, one thread"
    return [Row(f"attribution.{name}_words_per_second", words / seconds, on) for name, seconds in spent.items()]


if __name__ == "__main__":
    for row in [*run(), *(speed() if "--speed" in sys.argv else [])]:
        print(f"{row.name:38} {row.value:9.1f}  {row.on}  {row.peers}")
