"""Inputs: what a person names on the command line becomes items, one at a time."""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from sayso.collect.feeds import from_feed, is_feed
from sayso.collect.found import Desk, Found
from sayso.collect.http import Fetched
from sayso.collect.json_lines import from_json_lines
from sayso.errors import CollectError
from sayso.model.report import Declared, MediaType
from sayso.model.words import Iso

HTML = frozenset({".html", ".htm", ".xhtml"})
TEXT = frozenset({".txt", ".text"})
JSON = frozenset({".jsonl", ".ndjson", ".json"})
XML = frozenset({".xml", ".rss", ".atom"})
READ = HTML | TEXT | JSON | XML
STDIN = "-"

Fetch = Callable[[str], Fetched]


def collect(
    inputs: Sequence[str],
    declared: Declared,
    *,
    verbatim: bool,
    now: Callable[[], Iso],
    max_bytes: int,
    fetch: Fetch,
) -> Iterator[Found]:
    """Items of files, folders, urls, feeds, JSON Lines and stdin, in the order given; folders by sorted path."""
    desk = Desk(declared, verbatim, now, max_bytes)
    for name in inputs:
        if name == STDIN:
            yield desk.capture("stdin", sys.stdin.buffer.read(max_bytes + 1), "text/plain")
        elif name.startswith(("http://", "https://")):
            yield from _from_url(name, desk, fetch)
        else:
            yield from _from_path(Path(name), desk)


def _from_path(path: Path, desk: Desk) -> Iterator[Found]:
    if path.is_dir():
        for inner in sorted(path.rglob("*")):
            if inner.suffix.lower() in READ and inner.is_file() and not _is_hidden(inner.relative_to(path)):
                yield from _from_file(inner, desk)
    elif not path.exists():
        yield desk.failure(str(path), "not_found", "no such file or folder (check the path)")
    elif path.suffix.lower() not in READ:
        known = ", ".join(sorted(READ))
        yield desk.failure(str(path), "unsupported", f"files of this kind are not read (give one of {known})")
    else:
        yield from _from_file(path, desk)


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _from_file(path: Path, desk: Desk) -> Iterator[Found]:
    try:
        yield from _opened(path, desk)
    except OSError as error:
        yield desk.failure(str(path), "unreadable", f"{error.strerror or error} (check that you may read it)")


def _opened(path: Path, desk: Desk) -> Iterator[Found]:
    suffix = path.suffix.lower()
    if suffix in JSON:
        yield from from_json_lines(path, desk)
        return
    with path.open("rb") as file:
        body = file.read(desk.max_bytes + 1)
    if len(body) > desk.max_bytes:
        yield desk.too_large(str(path))
    elif suffix in XML:
        yield from _from_xml(str(path), body, desk)
    else:
        yield desk.capture(str(path), body, "text/html" if suffix in HTML else "text/plain")


def _from_xml(name: str, body: bytes, desk: Desk) -> Iterator[Found]:
    if is_feed(body):
        yield from from_feed(name, body, desk)
    elif not body.strip():
        yield desk.failure(name, "empty", "nothing in it (check where it was saved from)")
    else:
        yield desk.failure(name, "unsupported", "XML, but no RSS or Atom feed (give a feed or the articles)")


def _from_url(url: str, desk: Desk, fetch: Fetch) -> Iterator[Found]:
    try:
        fetched = fetch(url)
    except CollectError as error:
        remedy = f" ({error.remedy})" if error.remedy else ""
        yield desk.failure(url, error.code, error.message + remedy)
        return
    if is_feed(fetched.body):
        yield from from_feed(url, fetched.body, desk)
        return
    media_type: MediaType = "text/plain" if fetched.media_type == "text/plain" else "text/html"
    said = Declared(url=fetched.final_url)
    yield desk.capture(url, fetched.body, media_type, said=said, charset=fetched.charset)
