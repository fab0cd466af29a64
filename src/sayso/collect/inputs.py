"""Inputs: what a person names on the command line becomes items, one at a time."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from sayso.collect.feeds import from_feed, is_feed
from sayso.collect.found import Desk, Found, exchange_of, is_pdf
from sayso.collect.http import Fetched
from sayso.collect.json_lines import from_json_lines
from sayso.collect.mails import from_eml, from_maildir, from_mbox, is_maildir, is_mbox
from sayso.collect.pages import is_html, media_type_of, own_address
from sayso.collect.web_archives import from_wacz, from_warc
from sayso.errors import CollectError
from sayso.model.report import Declared, MediaType
from sayso.model.words import Iso

HTML = frozenset({".html", ".htm", ".xhtml"})
TEXT = frozenset({".txt", ".text"})
JSON = frozenset({".jsonl", ".ndjson", ".json"})
XML = frozenset({".xml", ".rss", ".atom"})
PDF = frozenset({".pdf"})
READERS: Mapping[str, Callable[[Path, Desk], Iterator[Found]]] = {
    **dict.fromkeys(JSON, from_json_lines),
    ".warc": from_warc,
    ".warc.gz": from_warc,
    ".wacz": from_wacz,
    ".eml": from_eml,
    ".mbox": from_mbox,
}
"""Files that hold items of their own, by how their names end."""
READ = HTML | TEXT | XML | PDF | frozenset(READERS)
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
    if is_maildir(folder):
        yield from from_maildir(folder, desk)
        return
    for inner in sorted(folder.rglob("*")):
        if _ending(inner) in READ and not _is_hidden(inner.relative_to(folder)) and inner.is_file():
            yield from _from_file(inner, desk)


def _from_named(path: Path, desk: Desk) -> Iterator[Found]:
    if not path.exists():
        yield desk.failure(str(path), "not_found", "no such file or folder (check the path)")
    elif _ending(path) not in READ and path.is_file() and is_mbox(path):
        yield from from_mbox(path, desk)
    elif _ending(path) not in READ or not path.is_file():
        known = ", ".join(sorted(READ))
        yield desk.failure(str(path), "unsupported", f"files of this kind are not read (give one of {known})")
    else:
        yield from _from_file(path, desk)


def _ending(path: Path) -> str:
    """How a file's name ends, in lower case; of `.warc.gz` both parts."""
    name = path.name.lower()
    return ".warc.gz" if name.endswith(".warc.gz") else path.suffix.lower()


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _from_file(path: Path, desk: Desk) -> Iterator[Found]:
    try:
        yield from READERS.get(_ending(path), _from_whole_file)(path, desk)
    except OSError as error:
        yield desk.failure(str(path), "unreadable", f"{error.strerror or error} (check that you may read it)")


def _from_whole_file(path: Path, desk: Desk) -> Iterator[Found]:
    with path.open("rb") as file:
        body = file.read(desk.max_bytes + 1)
    suffix = path.suffix.lower()
    if len(body) > desk.max_bytes:
        yield desk.too_large(str(path))
    elif suffix in PDF or is_pdf(body[:8]):
        yield desk.capture(str(path), body, "application/pdf")
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
    media_type = media_type_of(fetched.media_type, fetched.body)
    is_page = media_type != "application/pdf"
    said = Declared(url=own_address(fetched.body, fetched.final_url) if is_page else fetched.final_url)
    exchange = exchange_of(fetched.final_url, desk.now(), 200, fetched.headers)
    yield desk.capture(url, fetched.body, media_type, said=said, charset=fetched.charset, exchange=exchange)
