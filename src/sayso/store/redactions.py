"""Rows of redactions, and what they take out of whatever is about to be written."""

from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from sayso.link.block import blocking_keys
from sayso.model.findings import Findings
from sayso.model.record import from_record, to_record
from sayso.model.redaction import RedactedItem, Redaction
from sayso.model.report import Capture
from sayso.model.watched import Article
from sayso.read.names import Names
from sayso.read.redaction import cleared, holds, redacted_capture, redacted_findings
from sayso.store.redaction_tables import redacted, redactions
from sayso.store.rows import loaded, upsert

T = TypeVar("T")
UNSAID = "its address holds a name that was taken out"


def all_redactions(connection: Connection) -> tuple[Redaction, ...]:
    """Redactions in the order they were made."""
    records = connection.scalars(select(redactions.c.record).order_by(redactions.c.at, redactions.c.id))
    return tuple(loaded(Redaction, record) for record in records)


def all_items(connection: Connection) -> tuple[RedactedItem, ...]:
    """What held a name, by redaction, noun and id."""
    rows = connection.execute(select(redacted).order_by(redacted.c.redaction, redacted.c.noun, redacted.c.id))
    return tuple(RedactedItem(**row) for row in rows.mappings())


def names_to_take_out(connection: Connection) -> Names:
    """The names of all redactions of this ledger."""
    return Names(all_redactions(connection))


def unnamed(connection: Connection, noun: T) -> T:
    """A noun that is about to be written, without the names."""
    names = names_to_take_out(connection)
    record: dict[str, Any] = to_record(noun) if names else {}
    return from_record(type(noun), cleared(record, names)) if names and holds(record, names) else noun


def unnamed_reading(
    connection: Connection, capture: Capture, findings: Findings, block: tuple[str, ...]
) -> tuple[Capture, Findings, tuple[str, ...]]:
    """A capture, what was read of it, and its keys, without the names: collected again, they do not come back."""
    names = names_to_take_out(connection)
    if not names:
        return capture, findings, block
    without = redacted_findings(findings, names)
    kept = redacted_capture(capture, (without or findings).report, names, is_named=without is not None)
    return kept or capture, without or findings, blocking_keys(without) if without else block


def unnamed_article(connection: Connection, article: Article) -> Article:
    """An article without the names. One whose address holds one can only be kept by its source's own text."""
    without = unnamed(connection, article)
    return article_without_address(without) if without.entry.url != article.entry.url else without


def article_without_address(article: Article) -> Article:
    """An article that is not to be fetched any more: its address was blotted out."""
    said = replace(article.entry.declared, url=None)
    why = article.why or UNSAID
    return replace(article, host="", entry=replace(article.entry, url=None, declared=said), why=why)


def keep_redaction(connection: Connection, redaction: Redaction, record: str) -> None:
    """Add a redaction."""
    row = {"id": redaction.id, "at": redaction.at, "record": record}
    connection.execute(upsert(connection, redactions).values(row).on_conflict_do_nothing())


def keep_item(connection: Connection, item: RedactedItem) -> None:
    """Add the hash of something that held a name; the first one stays."""
    connection.execute(upsert(connection, redacted).values(to_record(item)).on_conflict_do_nothing())
