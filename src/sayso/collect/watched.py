"""What watching needs of the world (port: Collector): requests, and what the bytes that came back are."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import NoReturn

from sayso.collect.address_lists import read_address_list
from sayso.collect.addresses import is_web
from sayso.collect.feeds import is_feed, read_feed
from sayso.collect.found import Desk, Found, exchange_of, is_pdf
from sayso.collect.http import Limits, request
from sayso.collect.inputs import collect
from sayso.collect.mailbox import Mailbox
from sayso.collect.mails import from_mail
from sayso.collect.pages import is_html, media_type_of, named_feed, own_address
from sayso.collect.robots import Robots
from sayso.collect.sitemaps import read_sitemap
from sayso.errors import CollectError
from sayso.model.answer import Answer
from sayso.model.report import Capture, Declared, Failure
from sayso.model.watched import Article, Listing, MailLook, WatchedSource
from sayso.model.words import Iso

ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, application/xml;q=0.9, */*;q=0.5"
MOST_LISTING_BYTES = 4_000_000


class WebCollector:
    """Fetches within `limits` and says what it is, nothing more: when and whether is decided elsewhere."""

    def __init__(
        self, limits: Limits, user_agent: str, now: Callable[[], Iso], max_bytes: int, mailbox: Mailbox | None = None
    ) -> None:
        self._limits = limits
        self._user_agent = user_agent
        self._now = now
        self._max_bytes = max_bytes
        self._mailbox = mailbox

    def get(self, url: str, *, etag: str | None = None, last_modified: str | None = None) -> Answer:
        """See Collector."""
        headers = {"User-Agent": self._user_agent, "Accept": ACCEPT}
        if etag:
            headers["If-None-Match"] = etag
        if last_modified:
            headers["If-Modified-Since"] = last_modified
        return request(url, headers, self._limits)

    def manner(self, robots: str | None) -> Robots:
        """See Collector."""
        return Robots(robots)

    def listing(self, source: WatchedSource, answer: Answer) -> Listing:
        """See Collector."""
        if len(answer.body) > MOST_LISTING_BYTES:
            return Listing(problem=("too_large", "more than any feed needs (ask the outlet for a shorter one)"))
        if source.kind == "sitemap":
            return read_sitemap(answer.body)
        if is_html(answer.body):
            return _page_instead(answer)
        if source.kind == "list":
            return read_address_list(answer.body)
        if not is_feed(answer.body):
            return Listing(problem=("parse_error", "no feed (check the address, or look again later)"))
        return read_feed(answer.body, answer.url)

    def page(self, answer: Answer, article: Article, source: WatchedSource) -> Capture | Failure:
        """See Collector."""
        said = article.entry.declared
        declared = Declared(
            url=article.address or (answer.url if is_pdf(answer.body) else own_address(answer.body, answer.url)),
            published=said.published,
            modified=said.modified,
            form=said.form,
            feed_source=said.feed_source,
        )
        return self._desk(source).capture(
            article.entry.name,
            answer.body,
            media_type_of(answer.media_type, answer.body),
            said=declared,
            charset=_plausible(answer),
            published_from="header",
            exchange=exchange_of(answer.url, self._now(), answer.status, answer.headers),
        )

    def own_text(self, article: Article, source: WatchedSource, why: str | None) -> Capture | Failure:
        """See Collector."""
        entry, desk = article.entry, self._desk(source)
        if not entry.text.strip():
            said = f"{why}, and its source gives no text of it" if why else "an entry without text or page"
            return desk.failure(entry.name, "empty", f"{said} (open it in a browser and add what you see)")
        declared = replace(entry.declared, url=article.address or entry.url, partial=why)
        body = entry.text.encode("utf-8", "replace")
        return desk.capture(entry.name, body, entry.media_type, said=declared, charset="utf-8", published_from="header")

    def local(self, source: WatchedSource, mark: str | None) -> tuple[str, Iterator[Found]] | None:
        """See Collector."""
        found = _mark(Path(source.address))
        if found == mark:
            return None
        items = collect(
            [source.address],
            Declared(outlet=source.outlet),
            verbatim=False,
            now=self._now,
            max_bytes=self._max_bytes,
            fetch=_fetch_nothing,
        )
        return found, items

    def mailbox(self, source: WatchedSource, mark: str | None) -> tuple[MailLook, Iterator[Found]]:
        """See Collector."""
        if self._mailbox is None:
            raise CollectError("no mailbox can be looked into", item=source.address, remedy="see mailbox_passwords")
        look, desk = self._mailbox.look(source.address, mark), self._desk(source)
        return look, (
            desk.too_large(mail.name) if mail.body is None else from_mail(mail.name, mail.body, desk)
            for mail in look.mails
        )

    def local_listing(self, source: WatchedSource, mark: str | None) -> tuple[str, Listing] | None:
        """See Collector."""
        path = Path(source.address)
        found = _mark(path)
        if found == mark:
            return None
        try:
            with path.open("rb") as file:
                return found, read_address_list(file.read(MOST_LISTING_BYTES))
        except OSError as error:
            raise _unreadable(path, error) from error

    def _desk(self, source: WatchedSource) -> Desk:
        return Desk(Declared(outlet=source.outlet), verbatim=False, now=self._now, max_bytes=self._max_bytes)


def _plausible(answer: Answer) -> str | None:
    """The charset that the server names, unless the bytes cannot be in it: a wide one has zeros between its letters."""
    is_wide = (answer.charset or "").lower().replace("_", "-").startswith(("utf-16", "utf-32", "ucs-"))
    return None if is_wide and b"\x00" not in answer.body[:4_000] else answer.charset


def _page_instead(answer: Answer) -> Listing:
    """What there is to say of a page where a feed or a list was expected."""
    feed = named_feed(answer.body, answer.url)
    remedy = f"watch the feed that it names: {feed}" if feed and is_web(feed) else "or watch it with --kind page"
    return Listing(problem=("parse_error", f"no feed but a web page ({remedy})"), names_feed=feed)


def _mark(path: Path) -> str:
    """Of names, sizes and times of change of all that is in a folder, or of one file. Raises CollectError."""
    try:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        stats = [(str(file), file.stat()) for file in files]
    except OSError as error:
        raise _unreadable(path, error) from error
    marks = [(name, stat.st_size, stat.st_mtime_ns) for name, stat in stats]
    return sha256(repr(marks).encode("utf-8", "replace")).hexdigest()


def _unreadable(path: Path, error: OSError) -> CollectError:
    return CollectError(
        f"cannot be read: {error.strerror or error}", item=str(path), remedy="check that it is there and may be read"
    )


def _fetch_nothing(url: str) -> NoReturn:
    raise CollectError("a folder holds no addresses", item=url)
