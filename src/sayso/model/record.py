"""Records: a noun as the public format prints it, and back. The one place where field names meet JSON names."""

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar, get_args, get_origin

from sayso.model.conflict import FigureInContext
from sayso.model.words import Words

Record = dict[str, Any]
T = TypeVar("T")


def to_record(noun: object) -> Record:
    """The public record of a noun: `from_` becomes `from`, tuples become lists, a title's words say so."""
    record: Record = {}
    for name in _names(type(noun)):
        value = getattr(noun, name)
        if name == "field" and isinstance(noun, Words):
            if value != "text":
                record["field"] = value
        elif isinstance(noun, FigureInContext) and name == "figure":
            record.update(to_record(value))
        else:
            record[name.rstrip("_")] = _plain(value)
    return record


def from_record(kind: type[T], record: Mapping[str, Any]) -> T:
    """The noun a record describes. Unknown keys are passed over: fields may be added freely.

    Raises KeyError where a field without a default is missing.
    """
    if kind is FigureInContext:
        record = {**record, "figure": record}
    hints = _hints(kind)
    given = {name: _typed(hints[name], record[name.rstrip("_")]) for name in _names(kind) if name.rstrip("_") in record}
    return kind(**given)


_NAMES: dict[type, tuple[str, ...]] = {}
_HINTS: dict[type, dict[str, Any]] = {}


def _names(kind: Any) -> tuple[str, ...]:
    if kind not in _NAMES:
        _NAMES[kind] = tuple(f.name for f in fields(kind) if f.init)
    return _NAMES[kind]


def _hints(kind: Any) -> dict[str, Any]:
    if kind not in _HINTS:
        _HINTS[kind] = typing.get_type_hints(kind)
    return _HINTS[kind]


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return to_record(value)
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value


def _typed(hint: Any, value: Any) -> Any:
    """`value` as the annotation wants it: lists back to tuples, objects back to nouns."""
    if value is None:
        return None
    origin = get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        chosen = [h for h in get_args(hint) if h is not type(None)]
        return _typed(chosen[0], value) if len(chosen) == 1 else value
    if origin is tuple:
        inner = get_args(hint)
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(_typed(inner[0], part) for part in value)
        return tuple(_typed(h, part) for h, part in zip(inner, value, strict=True))
    if isinstance(hint, type) and is_dataclass(hint):
        return from_record(hint, value)
    return value
