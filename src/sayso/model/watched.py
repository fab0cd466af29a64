"""Watched: what `sayso watch` looks at, how far it has come there, and the articles it found.

A watched source is a feed or the like; who says something in a text is a `Source` (see statement.py). Moments that
order the work are seconds since 1970 (UTC), those that people read are ISO.
"""

from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from sayso.model.report import Declared, MediaType
from sayso.model.words import Iso

SourceKind = Literal["feed", "sitemap", "page", "list", "folder", "mailbox"]
ArticleState = Literal["waiting", "whole", "partial", "gone", "failed"]
"""waiting: not read yet; partial: the page refuses and the source's own text is kept; gone: it was there once."""

Seconds = float
"""A moment as seconds since 1970 (UTC), or a duration."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedSource:
    """A feed, news sitemap, page, list of addresses, folder or mailbox that is looked at again and again."""

    id: str
    kind: SourceKind
    address: str
    """A web address; of a folder, and of a list in a file, an absolute path; of a mailbox `imaps://user@host/FOLDER`."""
    title: str | None = None
    outlet: str | None = None
    """Given by people: it outranks what the articles say of themselves."""
    every_s: Seconds | None = None
    """Given by people: looked at so often, whatever its rhythm."""
    added: Iso

    @property
    def is_local(self) -> bool:
        """True for what lies on this machine's disk."""
        return not self.address.startswith(("http://", "https://", "imaps://"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong, and since when: the first time in a row."""

    code: str
    message: str
    since: Iso


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """How far the watching of a source has come. It is replaced as a whole each time the source was looked at."""

    source: str
    due: Seconds
    etag: str | None = None
    last_modified: str | None = None
    tried_at: Iso | None = None
    checked_at: Iso | None = None
    """When it was last really seen: an answer that could be read, or "not modified" after one."""
    problem: Problem | None = None
    moved_to: str | None = None
    """Where it redirects for good."""
    moved_since: Iso | None = None
    names_feed: str | None = None
    """The feed that a page names, where a feed was expected."""
    title: str | None = None
    entries: int = 0
    undated: int = 0
    new_at: Iso | None = None
    """When an entry that was not known was last seen."""
    arrivals: tuple[Seconds, ...] = ()
    """When the latest entries were published, else first seen; oldest first."""
    wish_s: Seconds | None = None
    """How long the publisher asks to wait between looks."""
    pace_s: Seconds | None = None
    tries: int = 0
    """Failed looks in a row."""
    mark: str | None = None
    """Of a folder or a file: what it held when it was last read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a source says of one article: its address, what it declares, and its text as far as the source gives it."""

    input_id: str
    url: str | None = None
    declared: Declared = field(default_factory=Declared)
    text: str = ""
    media_type: MediaType = "text/html"

    @property
    def name(self) -> str:
        """What people would recognise it by: its address, else its id."""
        return self.url or self.input_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """A source's own word that an article was taken back (an Atom tombstone, a canceled item)."""

    input_id: str
    at: Iso | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What the bytes of a source say. With `problem` set, `entries` may still hold what could be read."""

    entries: tuple[Entry, ...] = ()
    removals: tuple[Removal, ...] = ()
    title: str | None = None
    wish_s: Seconds | None = None
    problem: tuple[str, str] | None = None
    """A stable code and a sentence with the way out."""
    names_feed: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailed:
    """A mail in a mailbox. `body` null: it is too large to be taken."""

    name: str
    body: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailLook:
    """What is new in a mailbox. `mark`: its UIDVALIDITY and the last UID taken; `left`: how many mails wait beyond it."""

    mark: str
    mails: tuple[Mailed, ...] = ()
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article that a source named, and what became of it. Read once, then visited again for edits."""

    key: str
    """Of its address, whatever its wrapping; without one, of its source and id there."""
    source: str
    host: str = ""
    """Where it is fetched from; empty where nothing is to be fetched."""
    entry: Entry
    mark: str = ""
    """Of what the source says of it: another one asks for another visit."""
    seen_mark: str = ""
    """The mark that the page was last visited for with an outcome; where it is another one, an edit is announced."""
    state: ArticleState = "waiting"
    due: Seconds | None = None
    """When it is visited next; null: no more."""
    address: str | None = None
    """The report's address, fixed when its page was first read."""
    capture: str | None = None
    """Hash of the capture read last."""
    etag: str | None = None
    last_modified: str | None = None
    tries: int = 0
    """Failed visits in a row."""
    visits: int = 0
    """Visits since it was first read."""
    seen_at: Iso
    tried_at: Iso | None = None
    read_at: Iso | None = None
    changed_at: Iso | None = None
    """When another text was last found under its address."""
    gone_at: Iso | None = None
    why: str | None = None
    """Why it is partial, gone or failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One answer to a request for an article: evidence beside the capture, never changed."""

    article: str
    at: Iso
    url: str
    """The address asked last, after redirects."""
    status: int | None = None
    code: str | None = None
    """Why there was no answer."""
    headers: tuple[tuple[str, str], ...] = ()
    capture: str | None = None
    """Hash of what was read; null where nothing new was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """A site's robots.txt as it was last had. `body` null: it forbids nothing, or could not be had (see `status`)."""

    origin: str
    """Scheme, host and port."""
    fresh_until: Seconds
    status: int | None = None
    """Of the answer; null: there was none, so nothing may be fetched until there is."""
    body: str | None = None
    had_at: Seconds | None = None
    tries: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """Something that is due: a look at a source, or a visit to an article."""

    kind: Literal["poll", "visit"]
    subject: str
    """Id of the source, key of the article."""
    host: str


def host_of(address: str) -> str:
    """The host that an address is fetched from; empty for anything but a web address."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return (parts.hostname or "") if parts.scheme in ("http", "https") else ""


def origin_of(address: str) -> str:
    """Scheme, host and port of a web address: what one robots.txt speaks for."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2].lower()}"
