"""Records: a noun as the public format prints it, and back. The one place where field names meet JSON names.

How the values of a type are turned is found out once and kept: a page of a large ledger turns a hundred thousand.
"""

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

from sayso.model.conflict import FigureInContext
from sayso.model.words import Words

Record = dict[str, Any]
T = TypeVar("T")
Turn = Callable[[Any], Any]
"""Turns one value that is not null."""
PLAIN = (str, int, float, bool, types.NoneType)


def to_record(noun: object) -> Record:
    """The public record of a noun: `from_` becomes `from`, tuples become lists, a title's words say so."""
    kind: Any = type(noun)
    record: Record = {}
    is_words, is_in_context = issubclass(kind, Words), kind is FigureInContext
    for name, key in _names(kind):
        value = getattr(noun, name)
        if is_words and name == "field":
            if value != "text":
                record["field"] = value
        elif is_in_context and name == "figure":
            record.update(to_record(value))
        else:
            record[key] = value if type(value) in PLAIN else _plain(value)
    return record


def from_record(kind: type[T], record: Mapping[str, Any]) -> T:
    """The noun a record describes. Unknown keys are passed over: fields may be added freely.

    Raises KeyError where a field without a default is missing.
    """
    if kind is FigureInContext:
        record = {**record, "figure": record}
    given = {}
    noun: Any = kind
    for name, key, turn in _turns(noun):
        if key in record:
            value = record[key]
            given[name] = value if turn is None or value is None else turn(value)
    return kind(**given)


@cache
def _names(kind: Any) -> tuple[tuple[str, str], ...]:
    """Fields of a noun with their keys in the record."""
    return tuple((f.name, f.name.rstrip("_")) for f in fields(kind) if f.init)


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [part if type(part) in PLAIN else _plain(part) for part in value]
    if is_dataclass(value) and not isinstance(value, type):
        return to_record(value)
    return value


@cache
def _turns(kind: Any) -> tuple[tuple[str, str, Turn | None], ...]:
    """Fields of a noun, their keys, and what turns their values; null: nothing has to."""
    hints = typing.get_type_hints(kind)
    return tuple((name, key, _turn(hints[name])) for name, key in _names(kind))


def _turn(hint: Any) -> Turn | None:
    """What makes a value as the annotation wants it: lists back to tuples, objects back to nouns."""
    origin = get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        chosen = [h for h in get_args(hint) if h is not type(None)]
        return _turn(chosen[0]) if len(chosen) == 1 else None
    if origin is tuple:
        return _turn_of_tuple(get_args(hint))
    if isinstance(hint, type) and is_dataclass(hint):
        return lambda value: from_record(hint, value)
    return None


def _turn_of_tuple(inner: tuple[Any, ...]) -> Turn:
    if len(inner) == 2 and inner[1] is Ellipsis:
        each = _turn(inner[0])
        return tuple if each is None else lambda value: tuple(part if part is None else each(part) for part in value)
    turns = tuple(map(_turn, inner))
    if not any(turns):
        return lambda value: _of_length(value, len(turns))

    def turned(value: Any) -> tuple[Any, ...]:
        pairs = zip(turns, value, strict=True)
        return tuple(part if turn is None or part is None else turn(part) for turn, part in pairs)

    return turned


def _of_length(value: Any, count: int) -> tuple[Any, ...]:
    """Raises ValueError where a tuple has not as many parts as its annotation."""
    found = tuple(value)
    if len(found) != count:
        raise ValueError(f"{count} parts were expected, not {len(found)}")
    return found
