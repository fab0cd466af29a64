"""JSON Lines: a report a line, read as it comes; a bad line is one failure."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, get_args

from sayso.collect.found import Desk, Found
from sayso.model.report import Declared, Form, Genre, MediaType

FORMS: tuple[str, ...] = get_args(Form)
GENRES: tuple[str, ...] = get_args(Genre)


def from_json_lines(path: Path, desk: Desk) -> Iterator[Found]:
    """The reports of a file, line by line. A file that is one JSON array or one object over lines is read whole."""
    with path.open("rb") as file:
        if file.peek(1)[:1] == b"[" or (
            path.suffix.lower() == ".json" and not _is_whole(file.readline(desk.max_bytes))
        ):
            file.seek(0)
            yield from _from_document(path, file.read(desk.max_bytes + 1), desk)
            return
        file.seek(0)
        for number, line in enumerate(_lines(file, desk.max_bytes), start=1):
            name = f"{path}:{number}"
            if line is None:
                yield desk.too_large(name)
            elif line.strip():
                yield _from_line(name, line, desk)


def _is_whole(line: bytes) -> bool:
    """True for a line that is JSON by itself."""
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _lines(file: IO[bytes], max_bytes: int) -> Iterator[bytes | None]:
    """Lines; None for one over the limit, which is passed over without being held."""
    while line := file.readline(max_bytes + 1):
        if len(line) <= max_bytes:
            yield line
            continue
        while not line.endswith(b"\n") and (line := file.readline(max_bytes)):
            pass
        yield None


def _from_document(path: Path, body: bytes, desk: Desk) -> Iterator[Found]:
    if len(body) > desk.max_bytes:
        yield desk.too_large(str(path))
        return
    try:
        records = json.loads(body)
    except (ValueError, RecursionError) as error:
        yield desk.failure(str(path), "bad_json", f"no JSON: {error} (mend it, or save one report a line)")
        return
    if isinstance(records, dict):
        yield from_record(str(path), records, desk)
        return
    for number, record in enumerate(records if isinstance(records, list) else [records], start=1):
        yield from_record(f"{path}:{number}", record, desk)


def _from_line(name: str, line: bytes, desk: Desk) -> Found:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        return desk.failure(name, "bad_json", f"no JSON, perhaps cut off: {error} (mend the line)")
    return from_record(name, record, desk)


def from_record(name: str, record: Any, desk: Desk) -> Found:
    """A report from a JSON object with `text` or `html`; all else is optional, and unknown keys are passed over."""
    if not isinstance(record, dict):
        return desk.failure(name, "bad_json", "no JSON object (give one object with a text a line)")
    name = _whole(str(record.get("id") or name))
    body = record.get("html") or record.get("text")
    if body is not None and not isinstance(body, str):
        return desk.failure(name, "bad_json", "its text is no string (give the article as one string)")
    if body is None:
        return desk.failure(name, "empty", "neither text nor html in it (give the article in one of them)")
    said = declared_in(record)
    media_type: MediaType = "text/html" if record.get("html") else "text/plain"
    encoded = body.encode("utf-8", "replace")
    return desk.capture(
        name, encoded, media_type, said=said, charset="utf-8", published_from="user" if said.published else None
    )


def declared_in(record: dict[str, Any]) -> Declared:
    """What a JSON object declares of a report."""
    return Declared(
        url=_text(record, "url"),
        outlet=_text(record, "outlet"),
        published=_text(record, "published"),
        modified=_text(record, "modified"),
        title=_text(record, "title"),
        byline=_names(record.get("byline")),
        form=_one_of(record, "form", FORMS),
        genre=_one_of(record, "genre", GENRES),
        language=_text(record, "language"),
        translated_from=_text(record, "translated_from"),
    )


def _text(record: dict[str, Any], key: str) -> str | None:
    """A field as words; of an object (an outlet in Sayso's own records) its name."""
    value = record.get(key)
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return _whole(str(value)).strip() or None


def _names(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [value]
    named = value if isinstance(value, list) else []
    return tuple(_whole(name) for name in named if isinstance(name, str) and name.strip())


def _whole(text: str) -> str:
    """Text without halves of surrogate pairs, which JSON can write and nothing can print or store."""
    return text.encode("utf-8", "replace").decode()


def _one_of(record: dict[str, Any], key: str, known: tuple[str, ...]) -> Any:
    value = record.get(key)
    return value if value in known else None
