"""Capture: bytes as fetched. Report: one published text."""

from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal

from sayso.model.words import Iso, Words

Form = Literal["article", "live", "transcript", "bulletin", "post", "correction", "kill", "note"]
Genre = Literal["news", "analysis", "opinion", "official", "unknown"]
PublishedFrom = Literal["header", "meta", "json-ld", "url", "text", "user"]
CaveatKind = Literal[
    "not_verified", "no_evidence_given", "details_unavailable", "open_question", "no_comment", "translated"
]
MediaType = Literal["text/html", "text/plain", "application/pdf", "message/rfc822"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What came with the bytes and outranks what the reader would guess: feed entry, JSON line, options."""

    url: str | None = None
    outlet: str | None = None
    published: Iso | None = None
    modified: Iso | None = None
    title: str | None = None
    byline: tuple[str, ...] = ()
    form: Form | None = None
    genre: Genre | None = None
    language: str | None = None
    feed_source: str | None = None
    """A feed's `<source>`: the outlet that the feed took the item from."""
    translated_from: str | None = field(default=None, repr=False)
    """The language of the original, a code or a name. Left out of the representation, as `partial` is."""
    partial: str | None = field(default=None, repr=False)
    """Why the bytes are not the whole article. Left out of the representation, which hashes of captures are made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """The HTTP answer that bytes came in: one of ours, or one that a web archive kept. Evidence beside the body."""

    url: str
    """The address asked last, after redirects."""
    at: Iso
    status: int
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One item as it was collected: a page, a text file, a feed's entry, a JSON line. Evidence, never changed."""

    input_id: str
    """What the user would recognise: the JSON line's id, the file's path, the url."""
    body: bytes
    media_type: MediaType
    charset: str | None = None
    declared: Declared = field(default_factory=Declared)
    published_from: PublishedFrom | None = None
    """Where `declared.published` came from; null without one."""
    collected: Iso
    verbatim: bool = False
    """The text is the article already: nothing is cleaned away."""
    sha256: str
    """Of the body and what was declared: the same capture twice changes nothing."""
    exchange: Exchange | None = None
    """What the bytes were fetched with, where they came from the web."""

    @classmethod
    def of_text(
        cls, text: str, *, declared: Declared, collected: Iso, verbatim: bool, input_id: str = "text"
    ) -> "Capture":
        """A text that a program or a person hands over."""
        body = text.encode("utf-8", "replace")
        return cls(
            input_id=input_id,
            body=body,
            media_type="text/plain",
            charset="utf-8",
            declared=declared,
            published_from="user" if declared.published else None,
            collected=collected,
            verbatim=verbatim,
            sha256=capture_hash(body, declared, verbatim=verbatim),
        )


def capture_hash(body: bytes, declared: Declared, *, verbatim: bool) -> str:
    """What makes a capture the same one: its bytes, what was declared with them, and how they are to be read."""
    return sha256(body + f"\x00{declared!r}\x00{verbatim}".encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An item that did not work. One failed item is a row, and the run goes on."""

    input_id: str
    code: str
    message: str
    at: Iso
    sha256: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """Who published. `domain` without `www.`."""

    name: str
    domain: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Caveat(Words):
    """The report's own words on what is not known."""

    kind: CaveatKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One published text. Offsets everywhere count code points of `text`."""

    id: str
    input_id: str | None = None
    url: str | None = None
    title: str | None = None
    outlet: Outlet | None = None
    byline: tuple[str, ...] = ()
    published: Iso | None = None
    modified: Iso | None = None
    published_from: PublishedFrom | None = None
    collected: Iso
    captured: Iso | None = None
    """When its page was fetched from the web: by us, or by the web archive it came in; null where it was given as a file."""
    language: str
    translated_from: str | None = None
    """Of a translation that says so, the language of the original; null where it is not said, or the text is the original."""
    form: Form = "article"
    genre: Genre = "unknown"
    agency: str | None = None
    """The news agency whose tag or line the text carries ("(NNA) —"): where it first appeared."""
    dateline: str | None = None
    """The place of a dateline ("VARNHOLT, 4 May (NNA) —")."""
    feed_source: str | None = None
    text: str
    sha256: str
    copy_of: str | None = None
    revision_of: str | None = None
    revision: int = 1
    skipped: str | None = None
    """Why nothing was extracted ("language de is not read"); null where the text was read."""
    partial: str | None = None
    """Why the text is not the whole article ("the server answered 403"): the feed's own text was kept; null where it is."""
    pages: tuple[int, ...] = ()
    """Where each page of a PDF begins in `text`; empty where the text has no pages."""
    caveats: tuple[Caveat, ...] = ()
