"""Inputs: what a person names on the command line becomes items, one at a time."""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from sayso.collect.feeds import from_feed, is_feed
from sayso.collect.found import Desk, Found
from sayso.collect.http import Fetched
from sayso.collect.json_lines import from_json_lines
from sayso.collect.pages import is_html, own_address
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
    """Items of files, folders, urls, feeds, JSON Lines and stdin ("-"), in the order given; folders by sorted path.

    Lazy: one item is held at a time. What is in `declared` outranks what items say of themselves. Items over
    `max_bytes`, and whatever else does not work, are failures in their place; nothing is raised.
    """
    desk = Desk(declared, verbatim, now, max_bytes)
    for name in inputs:
        if name == STDIN:
            yield desk.capture(STDIN, sys.stdin.buffer.read(max_bytes + 1), "text/plain")
        elif name.startswith(("http://", "https://")):
            yield from _from_url(name, desk, fetch)
        else:
            yield from _from_path(Path(name), desk)


def _from_path(path: Path, desk: Desk) -> Iterator[Found]:
    try:
        yield from _from_folder(path, desk) if path.is_dir() else _from_named(path, desk)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        yield desk.failure(str(path), "unreadable", f"{reason} (check that you may read it)")


def _from_folder(folder: Path, desk: Desk) -> Iterator[Found]:
    """Files of the kinds that are read, in the order of their paths; hidden ones and those in hidden folders are not."""
    for inner in sorted(folder.rglob("*")):
        if inner.suffix.lower() in READ and not _is_hidden(inner.relative_to(folder)) and inner.is_file():
            yield from _from_file(inner, desk)


def _from_named(path: Path, desk: Desk) -> Iterator[Found]:
    if not path.exists():
        yield desk.failure(str(path), "not_found", "no such file or folder (check the path)")
    elif path.suffix.lower() not in READ or not path.is_file():
        known = ", ".join(sorted(READ))
        yield desk.failure(str(path), "unsupported", f"files of this kind are not read (give one of {known})")
    else:
        yield from _from_file(path, desk)


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _from_file(path: Path, desk: Desk) -> Iterator[Found]:
    try:
        if path.suffix.lower() in JSON:
            yield from from_json_lines(path, desk)
        else:
            yield from _from_whole_file(path, desk)
    except OSError as error:
        yield desk.failure(str(path), "unreadable", f"{error.strerror or error} (check that you may read it)")


def _from_whole_file(path: Path, desk: Desk) -> Iterator[Found]:
    with path.open("rb") as file:
        body = file.read(desk.max_bytes + 1)
    suffix = path.suffix.lower()
    if len(body) > desk.max_bytes:
        yield desk.too_large(str(path))
    elif is_feed(body) and not desk.verbatim:
        yield from from_feed(str(path), body, desk)
    elif suffix in XML and body.strip() and not is_html(body):
        yield desk.failure(str(path), "unsupported", "XML, but no RSS or Atom feed (give a feed or the articles)")
    else:
        media_type: MediaType = "text/html" if suffix in HTML or is_html(body) else "text/plain"
        yield desk.capture(str(path), body, media_type)


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
    is_plain = fetched.media_type == "text/plain" and not is_html(fetched.body)
    said = Declared(url=own_address(fetched.body, fetched.final_url))
    yield desk.capture(url, fetched.body, "text/plain" if is_plain else "text/html", said=said, charset=fetched.charset)
