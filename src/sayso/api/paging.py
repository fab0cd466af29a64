"""Parts that every noun needs: the ledger, limit and offset, a page of records."""

import json
from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import Depends, Query, Request
from pydantic import BaseModel

from sayso.ledger import Ledger
from sayso.model.record import Record, to_record

MOST = 500


def _ledger(request: Request) -> Ledger:
    ledger: Ledger = request.app.state.ledger
    return ledger


FromLedger = Annotated[Ledger, Depends(_ledger)]
Limit = Annotated[int, Query(ge=1, le=MOST, description="records at most")]
Offset = Annotated[int, Query(ge=0, le=2**31, description="records to pass over")]


class Page(BaseModel):
    """A part of a list. `total` is null where it is not counted; `next` is the offset of the part after this one."""

    items: list[dict[str, Any]]
    limit: int
    offset: int
    total: int | None = None
    next: int | None = None


def whole(nouns: Sequence[object], limit: int, offset: int) -> Page:
    """A part of a list that is at hand as a whole."""
    return part(nouns[offset : offset + limit], limit, offset, len(nouns))


def part(nouns: Sequence[object], limit: int, offset: int, total: int) -> Page:
    """A part of a list that was cut already."""
    after = offset + len(nouns)
    return Page(
        items=[record(noun) for noun in nouns],
        limit=limit,
        offset=offset,
        total=total,
        next=after if nouns and after < total else None,
    )


def record(noun: object) -> Record:
    """The public record of a noun, or one ready made, its text free of what UTF-8 cannot carry."""
    made: Record = noun if isinstance(noun, dict) else to_record(noun)
    try:
        json.dumps(made, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return {key: _sendable(value) for key, value in made.items()}
    return made


def _sendable(value: object) -> object:
    """Lone surrogates, which no UTF-8 carries, as the mark of something unreadable."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {key: _sendable(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_sendable(part) for part in value]
    return value
