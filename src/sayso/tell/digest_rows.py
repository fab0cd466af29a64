"""Digest rows: the lines of a section as people read them. One notice that takes back six claims is one row of six."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sayso.model.digest import Digest, DigestItem, Section


@dataclass(frozen=True, slots=True)
class DigestRow:
    """Lines that share their source, their words and their report. Most rows hold one."""

    items: tuple[DigestItem, ...]

    @property
    def lead(self) -> DigestItem:
        """The line whose words the row shows."""
        return self.items[0]

    @property
    def is_many(self) -> bool:
        """True where one text takes several things back."""
        return len(self.items) > 1


def digest_rows(items: Iterable[DigestItem]) -> list[DigestRow]:
    """Rows in the order of their first lines. Only what was taken back is gathered; every line stays in some row."""
    rows: dict[object, list[DigestItem]] = {}
    for number, item in enumerate(items):
        key = (item.who, item.words, item.report, item.rule) if item.section == "taken_back" else number
        rows.setdefault(key, []).append(item)
    return [DigestRow(tuple(held)) for held in rows.values()]


def rows_by_section(digest: Digest, order: Iterable[Section]) -> Mapping[Section, list[DigestRow]]:
    """The rows of every section, in order."""
    return {name: digest_rows(item for item in digest.items if item.section == name) for name in order}
