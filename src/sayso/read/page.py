"""Page: what a reader of one kind of capture found, before it is a report."""

from dataclasses import dataclass, field

from sayso.model.report import PublishedFrom
from sayso.model.words import Iso


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An article's text with what its page says about it; every part may be missing."""

    text: str
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    published: Iso | None = None
    published_from: PublishedFrom | None = None
    modified: Iso | None = None
    language: str | None = None
    """The language that the page declares; often wrong, so it only settles short texts."""
    original: str | None = None
    """Of a translation: the language of the original, as the page tells it to machines."""
    alternates: tuple[str, ...] = ()
    """Languages of the page's other editions, as it links to them."""
    kinds: tuple[str, ...] = ()
    """Types, sections and tags that the page names: what genre and form are told by."""
    form: str | None = None
    genre: str | None = None
    dropped: tuple[str, ...] = field(default=())
    """Lines that were cleaned away; they still tell byline and genre."""
    pages: tuple[int, ...] = ()
    """Where each page of a PDF begins in `text`."""
    partial: str | None = None
    """Why it is not the whole text: pages of a PDF that cannot be read."""
