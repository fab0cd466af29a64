"""Planted reprints: what newspapers do to an agency's text, done by a seeded generator in ten kinds.

Every article becomes a dispatch of one invented agency: its tag before the first words and its notice at the end, so
that different stories share both. A reprint of it is the dispatch after one edit. The seed is the kind and the
article's id: the same article is always edited in the same way.
"""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

AGENCY = "Northlight"
TAG = re.compile(r"^[A-Z]+ \(Northlight\) — ")
NOTICE = (
    "Northlight is a news agency with bureaus in eleven cities. Reporting by the Northlight national desk; additional "
    "reporting by Northlight correspondents; editing by Ada Quist."
)
PLACES = ("HALDEN", "CASTREL", "VARNHOLT", "LORNE")
BRIEF = 0.2
"""Part of the words that a brief keeps."""
LEAST = 60
"""Words that a brief has at the least."""
SENTENCE = re.compile(r"(?<=[.!?”\"]) (?=[A-Z“\"])")
DAY = re.compile(r"\b(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
DAYS = ("today", "yesterday", "on 3 March", "on March 4", "earlier this week", "on Tues.", "on the fifth")
SPELLINGS = (
    ("“", '"'),
    ("”", '"'),
    ("‘", "'"),
    ("’", "'"),
    ("—", " - "),
    ("–", "-"),
    ("…", "..."),
    (" percent", " per cent"),
    ("U.S.", "US"),
    ("izing ", "ising "),
    ("ized ", "ised "),
    ("ization", "isation"),
    ("avor", "avour"),
    ("abor ", "abour "),
    ("program ", "programme "),
    ("Sen. ", "Senator "),
    ("Gov. ", "Governor "),
    ("Rep. ", "Representative "),
)


@dataclass(frozen=True, slots=True)
class Dispatch:
    """A text as it is printed: a title, paragraphs, and whether the agency's notice stands under it."""

    title: str
    paragraphs: tuple[str, ...]
    noticed: bool = True

    @property
    def text(self) -> str:
        """The paragraphs, an empty line between them."""
        return "\n\n".join((*self.paragraphs, NOTICE) if self.noticed else self.paragraphs)


Edit = Callable[[Dispatch, Sequence[str], random.Random], Dispatch]
"""A dispatch, paragraphs of local news, and the chance of this kind and article."""


def dispatch(article_id: str, text: str) -> Dispatch:
    """An article as the agency sent it."""
    paragraphs = tuple(part.strip() for part in text.split("\n\n") if part.strip())
    place = random.Random(article_id).choice(PLACES)
    return Dispatch(
        title=" ".join(text.split()[:9]),
        paragraphs=(f"{place} ({AGENCY}) — {paragraphs[0]}", *paragraphs[1:]),
    )


def reprint(kind: str, article_id: str, original: Dispatch, local: Sequence[str]) -> Dispatch:
    """The dispatch after one edit; `local` are paragraphs of another text, printed around it by one of the kinds."""
    return KINDS[kind](original, local, random.Random(f"{kind}/{article_id}"))


def _headline(one: Dispatch, _: Sequence[str], chance: random.Random) -> Dispatch:
    """Word for word under a headline of the paper's own."""
    words = chance.choice(one.paragraphs).split()
    return replace(one, title=" ".join(words[-8:]))


def _half(one: Dispatch, _: Sequence[str], __: random.Random) -> Dispatch:
    return _cut(one, 0.5)


def _brief(one: Dispatch, _: Sequence[str], __: random.Random) -> Dispatch:
    return _cut(one, BRIEF)


def _cut(one: Dispatch, part: float) -> Dispatch:
    """The first sentences up to a part of the words, whole paragraphs as far as they go; the notice goes."""
    enough = max(LEAST, part * sum(len(p.split()) for p in one.paragraphs))
    kept: list[str] = []
    count = 0
    for paragraph in one.paragraphs:
        sentences: list[str] = []
        for sentence in SENTENCE.split(paragraph):
            if count >= enough:
                break
            sentences.append(sentence)
            count += len(sentence.split())
        if sentences:
            kept.append(" ".join(sentences))
    return replace(one, paragraphs=tuple(kept), noticed=False)


def _framed(one: Dispatch, local: Sequence[str], chance: random.Random) -> Dispatch:
    """Local paragraphs before and after: one and two."""
    chosen = [chance.choice(local) for _ in range(3)]
    return replace(one, paragraphs=(chosen[0], *one.paragraphs, *chosen[1:]))


def _untagged(one: Dispatch, _: Sequence[str], __: random.Random) -> Dispatch:
    return replace(one, paragraphs=(TAG.sub("", one.paragraphs[0]), *one.paragraphs[1:]), noticed=False)


def _moved_tag(one: Dispatch, _: Sequence[str], __: random.Random) -> Dispatch:
    bare = _untagged(one, (), __)
    return replace(bare, paragraphs=(*bare.paragraphs[:-1], f"{bare.paragraphs[-1]} ({AGENCY})"))


def _spelling(one: Dispatch, _: Sequence[str], __: random.Random) -> Dispatch:
    def spelt(text: str) -> str:
        for before, after in SPELLINGS:
            text = text.replace(before, after)
        return text

    return replace(one, paragraphs=tuple(map(spelt, one.paragraphs)))


def _reordered(one: Dispatch, _: Sequence[str], chance: random.Random) -> Dispatch:
    """One paragraph in four changes places with its neighbour, and in one in four two sentences do."""
    paragraphs = [_sentences_moved(p, chance) if chance.random() < 0.25 else p for p in one.paragraphs]
    for at in range(1, len(paragraphs) - 1):
        if chance.random() < 0.25:
            paragraphs[at], paragraphs[at + 1] = paragraphs[at + 1], paragraphs[at]
    return replace(one, paragraphs=tuple(paragraphs))


def _sentences_moved(paragraph: str, chance: random.Random) -> str:
    sentences = SENTENCE.split(paragraph)
    if len(sentences) > 1:
        at = chance.randrange(len(sentences) - 1)
        sentences[at], sentences[at + 1] = sentences[at + 1], sentences[at]
    return " ".join(sentences)


def _days(one: Dispatch, _: Sequence[str], chance: random.Random) -> Dispatch:
    changed = tuple(DAY.sub(lambda _: chance.choice(DAYS), p) for p in one.paragraphs)
    return replace(one, paragraphs=changed)


def _dropped(one: Dispatch, _: Sequence[str], chance: random.Random) -> Dispatch:
    """Paragraphs go, one in four of those that hold less than a quarter of the words; never the first."""
    most = sum(len(p.split()) for p in one.paragraphs) / 4
    kept = [p for p in one.paragraphs[1:] if chance.random() >= 0.25 or len(p.split()) > most]
    return replace(one, paragraphs=(one.paragraphs[0], *kept))


KINDS: Mapping[str, Edit] = MappingProxyType(
    {
        "headline": _headline,
        "half": _half,
        "brief": _brief,
        "framed": _framed,
        "untagged": _untagged,
        "moved_tag": _moved_tag,
        "spelling": _spelling,
        "reordered": _reordered,
        "days": _days,
        "dropped": _dropped,
    }
)
"""The ten edits by name, each with its own row."""
