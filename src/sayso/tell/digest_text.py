"""A digest as plain text at 72 columns: the same lines in the same order as the mail and the page."""

from dataclasses import replace

from sayso.model.digest import Digest, DigestItem, Section
from sayso.tell.digest import ORDER
from sayso.tell.digest_rows import DigestRow, digest_rows
from sayso.tell.phrases import counted, in_utc, moment_words, stance_word
from sayso.tell.plain import harmless, quoted, web_address, wrapped

HEADINGS: dict[Section, str] = {
    "taken_back": "Corrected or withdrawn",
    "by_those_concerned": "Denied, acknowledged, left unanswered",
    "moved": "Figures that moved",
    "does_not_add_up": "Figures that cannot both be true",
    "new_claims": "New claims",
    "open": "What the reports say is not known",
    "not_seen": "What was not seen",
}
SPOKEN = ("by_those_concerned", "new_claims")
"""Sections whose lines say how it was said; the others are about what changed."""
NOTHING_NEW = "Nothing new among what was looked at."
ALL_SEEN = "Every item was read, in a language that is read, and dated."


def digest_as_text(digest: Digest) -> str:
    """The digest, ending with what was not seen; words are in quotation marks, with their source before them."""
    parts = [_head(digest)]
    for section in ORDER:
        items = [item for item in digest.items if item.section == section]
        if items:
            parts.append("\n\n".join([_heading(HEADINGS[section]), *(_row(row) for row in digest_rows(items))]))
    if not digest.items:
        parts.append(NOTHING_NEW)
    if digest.left_out_count:
        parts.append(wrapped(f"{counted(digest.left_out_count, 'more new claim')} did not fit; the ledger has them."))
    parts.append(_not_seen(digest))
    return "\n\n\n".join(parts) + "\n"


def period(digest: Digest) -> str:
    """What a digest covers, in words."""
    since = f"since {in_utc(digest.since)}" if digest.since else "everything in the ledger"
    return f"{counted(digest.reports_count, 'new report')}, {since}"


def _head(digest: Digest) -> str:
    return "\n".join((f"Sayso digest, {in_utc(digest.made_at)}", wrapped(period(digest))))


def _heading(words: str) -> str:
    return f"{words.upper()}\n{'-' * len(words)}"


def _row(row: DigestRow) -> str:
    if not row.is_many:
        return _item(row.lead)
    alone = replace(row.lead, earlier_words=None, notes=())
    return "\n".join([_item(alone), *(line for item in row.items for line in _taken(item))])


def _item(item: DigestItem) -> str:
    lines = [wrapped(_lead(item)), *_words(item), *_notes(item, "  ")]
    lines.append(wrapped(_where(item), first="  ", rest="  "))
    lines += [f"  {harmless(url or '')}" for url in (item.url, item.beside_url) if web_address(url)]
    return "\n".join(lines)


def _taken(item: DigestItem) -> list[str]:
    before = wrapped(f"before: {quoted(item.earlier_words or '')}", first="  - ", rest="    ")
    return [before, *_notes(item, "    ")]


def _notes(item: DigestItem, indent: str) -> list[str]:
    return [wrapped(harmless("; ".join(item.notes)), first=indent, rest=indent)] if item.notes else []


def _lead(item: DigestItem) -> str:
    who = harmless(item.who or "No source named")
    via = f" through {harmless(', '.join(item.via))}" if item.via else ""
    said = f" {stance_word(item.stance)}" if item.stance and item.section in SPOKEN else ""
    return f"{who}{via}{said}:"


def _words(item: DigestItem) -> list[str]:
    lines = []
    if item.earlier_words:
        lines.append(wrapped(f"before: {quoted(item.earlier_words)}", first="  ", rest="  "))
    lines.append(wrapped(quoted(item.words), first="  ", rest="  "))
    if item.beside_words:
        beside = f"beside {harmless(item.beside_who or 'a source not named')}: {quoted(item.beside_words)}"
        lines.append(wrapped(beside, first="  ", rest="  "))
    return lines


def _where(item: DigestItem) -> str:
    return harmless(" | ".join(part for part in (moment_words(item.at), item.outlet, item.rule) if part))


def _not_seen(digest: Digest) -> str:
    lines = [wrapped(harmless(line), first="- ", rest="  ") for line in digest.unseen] or [ALL_SEEN]
    return "\n".join([_heading(HEADINGS["not_seen"]), "", *lines])
