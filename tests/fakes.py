"""Fakes: small implementations of the ports that keep what they are given in memory. Contract suites run on them too."""

from collections.abc import Iterable, Mapping

from sayso.extract.place_names import folded
from sayso.model.place import GazetteerEntry
from sayso.model.report import Capture, Failure


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
