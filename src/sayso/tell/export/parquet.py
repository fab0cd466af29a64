"""Parquet: the public records as typed columns, one file for each kind of record. Needs pyarrow (`sayso[parquet]`).

The columns are those of the record, nested as it is nested. Dates stay text: they are written with the precision known
("2026-04"), and a timestamp would invent the rest.
"""

import types
import typing
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from io import BytesIO
from itertools import islice
from typing import Any, Literal, get_args, get_origin

from sayso.errors import ConfigError
from sayso.model.conflict import FigureInContext
from sayso.model.figure import Figure
from sayso.model.record import to_record

ROWS = 5_000
"""Records of one row group: what is in memory at once, whatever the ledger's size."""


def export_parquet(kind: type, nouns: Iterable[object]) -> bytes:
    """A whole Parquet file of nouns of one kind; without any, the columns alone.

    The same records give the same bytes with the same pyarrow. Raises ConfigError where pyarrow is not installed.
    """
    arrow, parquet = _libraries()
    schema = arrow.schema(_columns(kind))
    written = BytesIO()
    with parquet.ParquetWriter(written, schema, compression="zstd") as writer:
        for batch in _batches(iter(nouns)):
            rows = [_encodable(to_record(noun)) for noun in batch]
            writer.write_table(arrow.Table.from_pylist(rows, schema=schema))
    return written.getvalue()


def _libraries() -> tuple[Any, Any]:
    try:
        import pyarrow as pa  # noqa: PLC0415 - an extra: most never need it
        from pyarrow import parquet  # noqa: PLC0415 - the same
    except ImportError as error:
        raise ConfigError(
            "pyarrow, which writes Parquet, is not installed",
            item="parquet",
            remedy="pip install 'sayso[parquet]', or use --format jsonl",
        ) from error
    return pa, parquet


def _batches(nouns: Iterator[object]) -> Iterator[Sequence[object]]:
    while batch := list(islice(nouns, ROWS)):
        yield batch


@cache
def _columns(kind: type) -> tuple[Any, ...]:
    """The columns (`pyarrow.Field`) of a noun's record, under their public names."""
    arrow, _ = _libraries()
    hints = typing.get_type_hints(kind)
    columns: list[Any] = []
    for part in fields(kind):
        if kind is FigureInContext and part.name == "figure":
            columns += _columns(Figure)
        else:
            columns.append(arrow.field(part.name.rstrip("_"), _type(hints[part.name])))
    return tuple(columns)


def _type(hint: Any) -> Any:
    """The Arrow type of an annotation: numbers that may be whole or broken are floats, everything may be null."""
    arrow, _ = _libraries()
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return _union([part for part in inner if part is not type(None)])
    if origin is tuple:
        return arrow.list_(_type(inner[0]))
    if origin is Literal:
        return arrow.string()
    if is_dataclass(hint):
        return arrow.struct(_columns(typing.cast("type", hint)))
    named = {str: arrow.string(), bool: arrow.bool_(), int: arrow.int64(), float: arrow.float64()}
    return named[hint]


def _union(parts: Sequence[Any]) -> Any:
    arrow, _ = _libraries()
    return arrow.float64() if set(parts) == {int, float} else _type(parts[0])


def _encodable(value: Any) -> Any:
    """Text as UTF-8 can carry it; words say which field they are of."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        named = {"field": "text", **value} if "spans" in value else value
        return {key: _encodable(part) for key, part in named.items()}
    if isinstance(value, list):
        return [_encodable(part) for part in value]
    return value
