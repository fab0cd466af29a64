"""A digest as plain text at 72 columns: the same lines in the same order as the mail and the page."""

from dataclasses import replace

from sayso.model.digest import Aside, Digest, DigestItem, Evidence
from sayso.tell.digest import ORDER
from sayso.tell.digest_letter import (
    ALL_SEEN,
    HEADINGS,
    NOTHING_NEW,
    ON_THE_WEB,
    PROMISE,
    SPOKEN,
    Letter,
    dated,
    name,
    period,
    permanent,
    printed_at,
    when,
)
from sayso.tell.digest_rows import DigestRow, digest_rows
from sayso.tell.phrases import counted, stance_word
from sayso.tell.plain import harmless, quoted, wrapped

CUT = " […]"


def digest_as_text(digest: Digest, letter: Letter = ON_THE_WEB) -> str:
    """The digest, ending with what was not seen; words are in quotation marks, with their source before them."""
    page = _Page(digest, letter)
    parts = [page.head()]
    for section in ORDER:
        items = [item for item in digest.items if item.section == section]
        if items:
            parts.append("\n\n".join([_heading(HEADINGS[section]), *map(page.row, digest_rows(items))]))
    if not digest.items:
        parts.append(NOTHING_NEW)
    if digest.left_out_count:
        parts.append(wrapped(f"{counted(digest.left_out_count, 'more new claim')} did not fit; the ledger has them."))
    return "\n\n\n".join([*parts, _not_seen(digest), page.foot()]) + "\n"


class _Page:
    """One digest for one reader."""

    def __init__(self, digest: Digest, letter: Letter) -> None:
        self._digest = digest
        self._letter = letter

    def head(self) -> str:
        digest, letter = self._digest, self._letter
        lines = [f"Sayso {letter.heading.lower()}, {dated(digest.made_at, letter)}", wrapped(period(digest, letter))]
        lines += [permanent(letter, digest.id) or ""]
        for missed in letter.missed:
            lines += ["", "An earlier digest may not have reached you:", permanent(letter, missed) or missed]
        return "\n".join(lines).rstrip()

    def foot(self) -> str:
        lines = ["--", wrapped(PROMISE)]
        if self._letter.because:
            lines += ["", wrapped(self._letter.because)]
        if self._letter.leave:
            lines += [f"Stop these mails: {self._letter.leave}"]
        return "\n".join(lines)

    def row(self, row: DigestRow) -> str:
        if not row.is_many:
            return self._item(row.lead)
        alone = replace(row.lead, earlier_words=None, notes=())
        return "\n".join([self._item(alone), *(line for item in row.items for line in self._taken(item))])

    def _item(self, item: DigestItem) -> str:
        lines = [wrapped(_lead(item)), *self._words(item), *_notes(item, "  ")]
        lines += [line for aside in item.asides for line in self._aside(aside)]
        lines.append(wrapped(_where(item), first="  ", rest="  "))
        return "\n".join(lines)

    def _words(self, item: DigestItem) -> list[str]:
        lines = []
        if item.earlier_words:
            lines += self._quoted(_before(item), item.earlier_words, item.earlier_evidence, None)
        lines += self._quoted("", item.words, item.evidence, item.url)
        if item.beside_words:
            lead = f"beside {name(item.beside_who, 'a source not named')}: "
            lines += self._quoted(lead, item.beside_words, item.beside_evidence, item.beside_url)
        return lines

    def _taken(self, item: DigestItem) -> list[str]:
        before = self._quoted(_before(item), item.earlier_words or "", item.earlier_evidence, None, first="  - ")
        return [*before, *_notes(item, "    ")]

    def _aside(self, aside: Aside) -> list[str]:
        who = f", {name(aside.who, '')}" if aside.who else ""
        return self._quoted(f"{aside.lead}{who}: ", aside.words, aside.evidence, None)

    def _quoted(
        self, lead: str, words: str, evidence: Evidence | None, url: str | None, *, first: str = "  "
    ) -> list[str]:
        """The words in quotation marks, and on a line of its own the address where they were printed."""
        rest = " " * len(first)
        cut = CUT if evidence and evidence.is_cut else ""
        address = printed_at(evidence, url, self._letter, self._digest)
        shown = wrapped(f"{lead}{quoted(words)}{cut}", first=first, rest=rest)
        return [shown, f"{rest}{harmless(address)}"] if address else [shown]


def _before(item: DigestItem) -> str:
    return f"before, {name(item.earlier_who, '')}: " if item.earlier_who else "before: "


def _heading(words: str) -> str:
    return f"{words.upper()}\n{'-' * len(words)}"


def _notes(item: DigestItem, indent: str) -> list[str]:
    return [wrapped(harmless("; ".join(item.notes)), first=indent, rest=indent)] if item.notes else []


def _lead(item: DigestItem) -> str:
    who = name(item.who, "No source named")
    via = f" through {', '.join(name(relay, 'a source not named') for relay in item.via)}" if item.via else ""
    said = f" {stance_word(item.stance)}" if item.stance and item.section in SPOKEN else ""
    return f"{who}{via}{said}:"


def _where(item: DigestItem) -> str:
    return " | ".join(part for part in (when(item), name(item.outlet, "") if item.outlet else "", item.rule) if part)


def _not_seen(digest: Digest) -> str:
    lines = [wrapped(name(line, ""), first="- ", rest="  ") for line in digest.unseen] or [ALL_SEEN]
    return "\n".join([_heading(HEADINGS["not_seen"]), "", *lines])
