"""Fakes: small implementations of the ports that keep what they are given in memory. Contract suites run on them too."""

import re
from collections.abc import Iterable, Mapping, Sequence
from hashlib import md5

from sayso.extract.place_names import folded
from sayso.matching_ports import Pair, Signs, Telling
from sayso.meaning_ports import Vector
from sayso.model.place import GazetteerEntry
from sayso.model.report import Capture, Failure

WORD = re.compile(r"[^\W_]+")


class FakeGazetteer:
    """Knows the places it is given, under their own names and the other names listed for them."""

    def __init__(
        self, entries: Iterable[GazetteerEntry] = (), also: Mapping[str, Iterable[GazetteerEntry]] | None = None
    ) -> None:
        self._by_key: dict[str, list[GazetteerEntry]] = {}
        for entry in entries:
            self._by_key.setdefault(folded(entry.name), []).append(entry)
        for name, others in (also or {}).items():
            self._by_key.setdefault(folded(name), []).extend(others)

    def lookup(self, name: str) -> tuple[GazetteerEntry, ...]:
        """Every place the name may mean, most populous first."""
        return tuple(sorted(self._by_key.get(folded(name), ()), key=lambda e: -e.population))


class EchoReader:
    """Reads nothing: every capture comes back as a failure of the same name."""

    def __call__(self, capture: Capture) -> Failure:
        """See Reader."""
        return Failure(input_id=capture.input_id, code="echo", message="", at=capture.collected)


class FakeEmbedder:
    """Means by words alone: texts are near where they share some, whatever case these are in."""

    WIDTH = 64

    def __init__(self, name: str = "fake:1") -> None:
        self.name = name

    def vectors(self, texts: Sequence[str]) -> list[Vector]:
        """See Embedder. Each word of two letters or more than that counts at one place, found by its hash."""
        return [self._vector(WORD.findall(text.casefold())) for text in texts]

    def _vector(self, words: Sequence[str]) -> Vector:
        counts = [0] * self.WIDTH
        for word in words:
            if set(word) != {"z"}:
                counts[int(md5(word.encode(), usedforsecurity=False).hexdigest(), 16) % self.WIDTH] += 1
        longest = sum(count * count for count in counts) ** 0.5
        return bytes(round(100 * count / longest) if longest else 0 for count in counts)


class FakeMatcher:
    """Takes two statements for one claim by the share of words that both have."""

    name = "fake:1"

    def near(self, tellings: Sequence[Telling]) -> list[Pair]:
        """See Matcher. Every pair."""
        return sorted((i, j) for j in range(len(tellings)) for i in range(j))

    def probabilities(self, tellings: Sequence[Telling], pairs: Sequence[Pair], signs: Sequence[Signs]) -> list[float]:
        """See Matcher. Signs count for nothing."""
        del signs
        held = [set(WORD.findall(one.words.casefold())) for one in tellings]
        return [len(held[i] & held[j]) / max(1, len(held[i] | held[j])) for i, j in pairs]
