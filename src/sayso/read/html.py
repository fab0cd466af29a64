"""HTML to a page: the article by trafilatura, what is said about it by JSON-LD, then meta tags, then what readers see."""

import re
from html import unescape

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from sayso.model.report import PublishedFrom
from sayso.model.words import Iso
from sayso.read.boxes import without_boxes
from sayso.read.byline import byline_of_line, names_in
from sayso.read.clean import clean, tidy
from sayso.read.dates import day_in_words, iso
from sayso.read.page import Page
from sayso.read.structured import Described, json_ld, meta

_PAGE = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_UNSEEN = re.compile(
    r"<(script|style|template|noscript|svg|iframe|head)\b[^>]{0,5000}>.*?</\1\s{0,5}>", re.IGNORECASE | re.DOTALL
)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_BLOCK = re.compile(
    r"</?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|header|footer|figure|pre|hr)\b[^<>]{0,5000}>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]{0,20000}>")


def is_whole_page(markup: str) -> bool:
    """True for a document; false for the fragment that a feed or a JSON line carries."""
    return bool(_PAGE.search(markup[:2_000]))


def read_page(markup: str) -> Page:
    """A whole HTML page. Its text is empty where no article is found."""
    tree = _tree(markup)
    if tree is None:
        return Page(text=tidy(strip_tags(markup)))
    told, tags = json_ld(tree), meta(tree)
    title = told.headline or tags.headline or _heading(tree)
    byline = told.authors or tags.authors or _visible_byline(tree)
    slim, boxed = without_boxes(tree)
    kinds = (*told.kinds, *tags.kinds)
    body = _after_heading(_article_text(slim, markup, told), {title or "", *kinds, *byline}, byline)
    found = clean(body, byline)
    published, published_from = _published(told, tags, tree)
    return Page(
        text=found.text,
        title=title,
        url=tags.url or told.url,
        outlet=told.publisher or tags.publisher,
        byline=byline,
        published=published,
        published_from=published_from,
        modified=told.modified or tags.modified,
        language=told.language or tags.language,
        kinds=kinds,
        dropped=(*found.dropped, *boxed, *_notices(slim)),
    )


def read_fragment(markup: str) -> Page:
    """The HTML of a feed's entry or of a JSON line: all of it is the article, but for boxes and notices."""
    found = clean(tidy(strip_tags(markup)))
    return Page(text=found.text, dropped=found.dropped)


def strip_tags(markup: str) -> str:
    """Text with a blank line between blocks; scripts, styles and comments are gone. Linear in the markup's length."""
    seen = _UNSEEN.sub(" ", _COMMENT.sub(" ", markup)) if len(markup) < 5_000_000 else markup
    lined = _BLOCK.sub("\n\n", re.sub(r"\s+", " ", seen))
    return unescape(_TAG.sub("", lined))


def _tree(markup: str) -> HtmlElement | None:
    """The parsed page; null where the parser makes nothing of it."""
    try:
        tree = document_fromstring(
            markup.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8", remove_comments=True)
        )
    except (etree.LxmlError, ValueError):
        return None
    return tree if isinstance(tree, HtmlElement) else None


def _article_text(tree: HtmlElement, markup: str, told: Described) -> str:
    """Trafilatura's article, or the publisher's own where that holds much more of the same."""
    import trafilatura  # noqa: PLC0415 - a quarter of a second and its parts, which only HTML needs

    try:
        found = trafilatura.extract(tree, include_comments=False, include_tables=True) or ""
    except (ValueError, RecursionError, etree.LxmlError):
        found = ""
    body = tidy(told.body or "")
    if len(body) > 1.5 * len(found) and len(body) > 400:
        return body
    return tidy(_plain(found).replace("\n", "\n\n")) if found else tidy(_fallback(tree, markup))


def _plain(text: str) -> str:
    """Text without trafilatura's marks of list items and table cells."""
    lines = (re.sub(r"^\|\s?|\s?\|$", "", re.sub(r"^- ", "", line)) for line in text.split("\n"))
    return "\n".join(
        re.sub(r"\s\|\s", " ", line) if line.count(" | ") > 1 else line for line in lines if line.strip("|- ")
    )


def _fallback(tree: HtmlElement, markup: str) -> str:
    """All paragraphs of a page in which no article was found."""
    paragraphs = [" ".join(p.text_content().split()) for p in tree.xpath("//p")[:5_000]]
    return "\n\n".join(p for p in paragraphs if p) or strip_tags(markup)


def _heading(tree: HtmlElement) -> str | None:
    for path in ("//h1", "//title"):
        for heading in tree.xpath(path)[:3]:
            words = " ".join(heading.text_content().split())
            if words:
                return re.split(r"\s[|–—]\s(?=[^|–—]{2,40}$)", words)[0] if path == "//title" else words
    return None


def _visible_byline(tree: HtmlElement) -> tuple[str, ...]:
    path = "//*[@rel='author' or contains(@class, 'byline') or contains(@class, 'author') or @itemprop='author']"
    for element in tree.xpath(path)[:5]:
        line = " ".join(element.text_content().split())[:160]
        names = byline_of_line(line) or names_in(line)
        if names:
            return names
    return ()


def _published(told: Described, tags: Described, tree: HtmlElement) -> tuple[Iso | None, PublishedFrom | None]:
    if told.published:
        return told.published, "json-ld"
    if tags.published:
        return tags.published, "meta"
    seen = _visible_date(tree)
    return (seen, "text") if seen else (None, None)


def _visible_date(tree: HtmlElement) -> Iso | None:
    """The first date that readers see above the article: a time element, or a line in a date's place."""
    for element in tree.xpath("//time|//abbr[@class='published']|//*[@itemprop='datePublished']")[:3]:
        found = iso(element.get("datetime") or element.get("content") or element.get("title")) or day_in_words(
            element.text_content()[:200]
        )
        if found:
            return found
    path = "//*[contains(@class, 'date') or contains(@class, 'publish') or contains(@class, 'posted') or contains(@class, 'dateline') or contains(@class, 'meta') or contains(@class, 'byline')]"
    return next((found for e in tree.xpath(path)[:10] if (found := day_in_words(e.text_content()[:200]))), None)


def _notices(tree: HtmlElement) -> tuple[str, ...]:
    """Lines around the article that tell what it is: a notice on views, a section's name."""
    lines = (" ".join(p.text_content().split()) for p in tree.xpath("//p|//footer//div")[-60:])
    return tuple(line for line in lines if 10 < len(line) < 600)


def _after_heading(text: str, known: set[str], byline: tuple[str, ...]) -> str:
    """The text without headline, section, byline and date, where these were caught at its head."""
    lines = text.split("\n")
    told = {_letters(words) for words in known if words}
    for _ in range(8):
        first = lines[0] if lines else ""
        is_short = len(first.split()) <= 12 and not first.endswith((".", "!", "?", "”"))
        is_known = _letters(first) in told or (is_short and (first.startswith(byline) or bool(byline_of_line(first))))
        is_date = is_short and day_in_words(first) is not None
        if len(lines) < 2 or not (is_known or is_date or not first):
            break
        lines = lines[1:]
    return "\n".join(lines)


def _letters(words: str) -> str:
    return re.sub(r"\W+", "", words).casefold()
