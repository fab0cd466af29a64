"""Stretches: which reports hold the n-th to the m-th of something that reports hold several of, without reading any."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, String, and_, case, func, select

from sayso.store.tables import reports

DAY = len("2026-03-10")
"""Letters of a date that say the day."""
LAST_LETTER = "\U0010ffff"


def stretch(connection: Connection, counted: str, limit: int | None, offset: int) -> tuple[list[str], int]:
    """Ids of the reports, in order, that hold such a stretch of what is counted, and how many come before them.

    Whole days are added up first, and reports one by one only in the days that the stretch touches.
    """
    count = reports.c[counted]
    ids: list[str] = []
    before = 0
    for part, passed in _days_of_stretch(_by_day(connection, count), limit, offset):
        rows = connection.execute(_stretch(count, part, limit, offset - passed)).all()
        if rows and not ids:
            before = passed + rows[0].until - rows[0].held
        ids.extend(row.id for row in rows)
    return ids, before


def _by_day(connection: Connection, count: Column[int]) -> list[tuple[str | None, int]]:
    """How much the reports of each day hold, in order, undated ones at the end.

    From one day to the next by the index: to sort all reports by their days would take five times as long.
    """
    published = reports.c.published
    first = func.substr(func.min(published), 1, DAY, type_=String)
    days = select(first.label("day")).cte("days", recursive=True)
    following = select(first).where(published > _end(days.c.day)).scalar_subquery()
    days = days.union(select(following).where(days.c.day.is_not(None)))
    held = select(func.sum(count)).where(published >= days.c.day, published <= _end(days.c.day)).scalar_subquery()
    query = select(days.c.day, held).where(days.c.day.is_not(None)).order_by(days.c.day)
    undated = connection.scalar(select(func.sum(count)).where(published.is_(None)))
    return [*((row[0], row[1]) for row in connection.execute(query)), (None, undated or 0)]


def _end(day: ColumnElement[str]) -> ColumnElement[str]:
    """The last date that begins with these letters; a date of fewer, such as a year, is itself its end."""
    return case((func.length(day) < DAY, day), else_=day.concat(LAST_LETTER))


def _days_of_stretch(
    days: Sequence[tuple[str | None, int]], limit: int | None, offset: int
) -> Iterator[tuple[ColumnElement[bool], int]]:
    """Which reports the stretch may be in, and how much comes before them: those with a date, then those without."""
    until = list(accumulate(held for _, held in days))
    first = bisect_right(until, offset)
    after = len(days) if limit is None else bisect_left(until, offset + limit, lo=first) + 1
    touched = [day for day, _ in days[first:after]]
    published = reports.c.published
    if touched and touched[0] is not None:
        following = days[after][0] if after < len(days) else None
        part = published >= touched[0]
        yield part if following is None else and_(part, published < following), until[first - 1] if first else 0
    if touched and touched[-1] is None:
        yield published.is_(None), until[-2] if len(until) > 1 else 0


def _stretch(count: Column[int], part: ColumnElement[bool], limit: int | None, offset: int) -> Select[Any]:
    """As `stretch`, among the reports with a date or among those without, each in the order of an index."""
    until = func.sum(count).over(order_by=(reports.c.published, reports.c.id), rows=(None, 0))
    each = select(reports.c.id, count.label("held"), until.label("until")).where(part, count > 0).subquery()
    query = select(each).where(each.c.until > offset)
    if limit is not None:
        query = query.where(each.c.until - each.c.held < offset + limit)
    return query.order_by(each.c.until)
