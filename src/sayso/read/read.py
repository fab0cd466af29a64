"""Read one capture: bytes to a report. The door of this room; everything else here is called from it."""

from hashlib import sha256

from sayso.model.report import Capture, Form, Genre, Outlet, PublishedFrom, Report
from sayso.model.words import Iso
from sayso.read.boilerplate import DESK
from sayso.read.byline import name_of_bio, names_in
from sayso.read.clean import is_bio
from sayso.read.dateline import Dateline, agency_among, dateline_of
from sayso.read.dates import iso
from sayso.read.decode import decode
from sayso.read.failures import EmptyTextError
from sayso.read.genre import FORMS, GENRES, form_of, genre_of
from sayso.read.html import is_whole_page, read_fragment, read_page
from sayso.read.language import is_read, language_of
from sayso.read.mail import read_mail
from sayso.read.page import Page
from sayso.read.pdf import read_pdf
from sayso.read.text import read_text
from sayso.read.translation import original_language
from sayso.read.urls import canonical, date_in, domain, path_words, report_id


def read_capture(capture: Capture, languages: tuple[str, ...]) -> Report:
    """The report that a capture holds. A text in a language not among `languages` is kept, with `skipped` set.

    What was declared with the capture outranks what its page says, and that outranks what is guessed. With
    `capture.verbatim` the text is the decoded body exactly. Raises ReadError (`empty`, `bad_encoding`).
    """
    page = _page(capture)
    if not page.text.strip():
        raise EmptyTextError(
            "there is no text to read", item=capture.input_id, remedy="give the article's own page or its text"
        )
    return _report(capture, page, languages)


def _page(capture: Capture) -> Page:
    if capture.media_type == "application/pdf":
        return read_pdf(capture)
    if capture.media_type == "message/rfc822":
        return read_mail(capture)
    text = decode(capture)
    if capture.verbatim:
        return Page(text=text)
    if capture.media_type == "text/html":
        return read_page(text) if is_whole_page(text) else read_fragment(text)
    return read_text(text, capture.declared.title, capture.declared.byline)


def _report(capture: Capture, page: Page, languages: tuple[str, ...]) -> Report:
    declared = capture.declared
    address = declared.url or page.url
    url = canonical(address) if address else None
    outlet = _outlet(declared.outlet or declared.feed_source or page.outlet or _poster(capture), url)
    name = outlet.name if outlet else None
    lines = dateline_of(page.text)
    byline = declared.byline or page.byline or _byline_of_notes(page)
    agency = lines.agency or agency_among(byline, name)
    published, published_from = _published(capture, page, url, lines)
    language = language_of(page.text, declared.language, page.language, languages)
    title = declared.title or page.title
    return Report(
        id=report_id(url, declared.outlet or page.outlet, page.text),
        input_id=capture.input_id,
        url=url,
        title=title,
        outlet=outlet,
        byline=byline,
        published=published,
        modified=iso(declared.modified) or page.modified,
        published_from=published_from,
        collected=capture.collected,
        captured=capture.exchange.at if capture.exchange else None,
        language=language,
        translated_from=original_language(
            page.text,
            page.dropped,
            language,
            told=declared.translated_from or page.original,
            alternates=page.alternates,
        ),
        form=_form(capture, page, title, url),
        genre=_genre(capture, page, title, url, name, is_wire=agency is not None),
        agency=agency,
        dateline=lines.place,
        feed_source=declared.feed_source,
        text=page.text,
        sha256=sha256(page.text.encode("utf-8", "replace")).hexdigest(),
        skipped=None if is_read(language, languages) else f"language {language} is not read",
        partial=declared.partial or page.partial,
        pages=page.pages,
    )


def _outlet(name: str | None, url: str | None) -> Outlet | None:
    host = domain(url)
    return Outlet(name=name or host or "", domain=host) if name or host else None


def _poster(capture: Capture) -> str | None:
    """Who wrote a post: they publish it, wherever it stands."""
    declared = capture.declared
    return declared.byline[0] if declared.form == "post" and declared.byline else None


def _published(
    capture: Capture, page: Page, url: str | None, lines: Dateline
) -> tuple[Iso | None, PublishedFrom | None]:
    """By rank: declared, the page's own, the day in the address, the full date of the dateline."""
    if found := iso(capture.declared.published):
        return found, capture.published_from or "user"
    if page.published:
        return page.published, page.published_from
    if found := date_in(url):
        return found, "url"
    return (lines.day, "text") if lines.day else (None, None)


def _byline_of_notes(page: Page) -> tuple[str, ...]:
    """Whom the notes on the author, and the desk's credits, name that were cleaned away."""
    credited = [name for line in page.dropped if (found := DESK.fullmatch(line)) for name in names_in(found["names"])]
    noted = [name_of_bio(line) for line in page.dropped if is_bio(line, page.text, ())]
    return tuple(dict.fromkeys(name for name in (*noted, *credited) if name))


def _form(capture: Capture, page: Page, title: str | None, url: str | None) -> Form:
    if capture.declared.form:
        return capture.declared.form
    if page.form in FORMS:
        return page.form
    return form_of(title, page.text, domain(url), page.kinds)


def _genre(
    capture: Capture, page: Page, title: str | None, url: str | None, outlet: str | None, *, is_wire: bool
) -> Genre:
    if capture.declared.genre:
        return capture.declared.genre
    if page.genre in GENRES:
        return page.genre
    return genre_of(
        title,
        page.text,
        kinds=page.kinds,
        path=path_words(url),
        domain=domain(url),
        outlet=outlet,
        dropped=page.dropped,
        is_wire=is_wire,
    )
