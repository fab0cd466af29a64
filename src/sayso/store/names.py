"""Rows of names: who speaks in a report and which places it names; and the reports that such names narrow a search to."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Literal

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    delete,
    exists,
    false,
    func,
    insert,
    literal,
    select,
    true,
)

from sayso.listing_ports import Within
from sayso.model.findings import Findings
from sayso.store.name_tables import name_words, report_names
from sayso.store.rows import batches, dated_first, upsert
from sayso.store.search_words import folded_name, words_of
from sayso.store.tables import claim_statements, reports

Kind = Literal["who", "where"]
MOST_NAMES = 400
"""Names that have all the words; of more, the first."""
MANY = 2_000
"""Reports from which on those with a name are met soon enough on the way through all of them."""


def save_names(connection: Connection, findings: Findings) -> None:
    """Put the names of a report in the place of those that were there."""
    report = findings.report.id
    connection.execute(delete(report_names).where(report_names.c.report == report))
    found = sorted(set(_names(findings)))
    if found:
        rows = [{"report": report, "kind": kind, "name": name} for kind, name in found]
        connection.execute(insert(report_names), rows)
        split = [{"kind": kind, "word": word, "name": name} for kind, name in found for word in set(name.split())]
        connection.execute(upsert(connection, name_words).on_conflict_do_nothing(), split)


def _names(findings: Findings) -> Iterator[tuple[Kind, str]]:
    for statement in findings.statements:
        for who in (statement.source, *statement.via):
            if who and who.kind != "author" and (name := folded_name(who.name or who.text)):
                yield "who", name
    for place in findings.places:
        if place.use == "literal":
            yield from (("where", name) for written in (place.name, place.text) if (name := folded_name(written)))


def forget_unused(connection: Connection) -> None:
    """Names that stand in no report any more are not known any more."""
    here = and_(report_names.c.kind == name_words.c.kind, report_names.c.name == name_words.c.name)
    connection.execute(delete(name_words).where(~exists().where(here)))


def sifted(connection: Connection, ids: Sequence[str], within: Within, limit: int) -> list[str]:
    """Those of these reports that are within, in their order, at most so many."""
    conditions = _of_each(connection, within)
    found: list[str] = []
    for batch in batches(ids):
        kept = set(connection.scalars(select(reports.c.id).where(reports.c.id.in_(batch), *conditions)))
        found.extend(key for key in batch if key in kept)
        if len(found) >= limit:
            break
    return found[:limit]


def latest(connection: Connection, within: Within, limit: int) -> list[str]:
    """The reports that are within, published last first, undated at the end, at most so many."""
    conditions = [_published(within), *(_held(connection, kind, asked) for kind, asked in _asked(within))]
    order = (reports.c.published.desc(), reports.c.id.desc())
    return dated_first(connection, select(reports.c.id).where(*conditions), order, (reports.c.id,), limit, 0)


def _asked(within: Within) -> list[tuple[Kind, str]]:
    asked: tuple[tuple[Kind, str], ...] = (("who", within.who), ("where", within.where))
    return [(kind, words) for kind, words in asked if words.strip()]


def _published(within: Within) -> ColumnElement[bool]:
    """From a day to the end of another, by the date as it was published. What has no date is in no such time."""
    first = reports.c.published >= within.first if within.first else true()
    last = reports.c.published < _day_after(within.last) if within.last else true()
    return and_(first, last)


def _day_after(day: str) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):  # the last day that there is
        return "~"


def _of_each(connection: Connection, within: Within) -> list[ColumnElement[bool]]:
    """Conditions that are tried on one report after the other."""
    return [_published(within), *(_stands(connection, kind, words) for kind, words in _asked(within))]


def _stands(connection: Connection, kind: Kind, words: str) -> ColumnElement[bool]:
    """That a name with all the words stands in the report; of a speaker, also the name that somebody corrected it to."""
    asked = set(words_of(words))
    if kind == "who" and not _known(connection, kind, asked):
        return reports.c.id.in_(_said_by(words))
    if not asked:
        return false()
    name = literal(" ") + report_names.c.name + " "
    here = and_(report_names.c.report == reports.c.id, report_names.c.kind == kind)
    return exists().where(here, *(name.like(f"% {word} %") for word in asked))


def _held(connection: Connection, kind: Kind, words: str) -> ColumnElement[bool]:
    """As `_stands`, by looking the reports up where they are few."""
    names = _known(connection, kind, set(words_of(words)))
    held = select(report_names.c.report).where(report_names.c.kind == kind, report_names.c.name.in_(names))
    if not names:
        return reports.c.id.in_(_said_by(words) if kind == "who" else held)
    some = held.limit(MANY).subquery()
    if (connection.scalar(select(func.count()).select_from(some)) or 0) >= MANY:
        return _stands(connection, kind, words)
    return reports.c.id.in_(held)


def _said_by(name: str) -> Select[str]:
    return select(claim_statements.c.report).where(claim_statements.c.source == name.strip())


def _known(connection: Connection, kind: Kind, words: Iterable[str]) -> list[str]:
    """The names that have all these words."""
    asked = sorted(words, key=len, reverse=True)
    if not asked:
        return []
    name = literal(" ") + name_words.c.name + " "
    query = select(name_words.c.name).where(name_words.c.kind == kind, name_words.c.word == asked[0])
    query = query.where(*(name.like(f"% {word} %") for word in asked[1:]))
    return list(connection.scalars(query.order_by(name_words.c.name).limit(MOST_NAMES)))
