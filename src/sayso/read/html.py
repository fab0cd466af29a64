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
_UNSEEN = re.compile(r"<(!--|script\b|style\b|template\b|noscript\b|svg\b|iframe\b|head\b)", re.IGNORECASE)
_ENDS = {"!--": re.compile("-->")} | {
    name: re.compile(rf"</{name}\s{{0,5}}>", re.IGNORECASE)
    for name in ("script", "style", "template", "noscript", "svg", "iframe", "head")
}
_BLOCK = re.compile(
    r"</?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|header|footer|figure|pre|hr)\b[^<>]{0,5000}>",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[a-zA-Z!?][^<>]{0,20000}>")
_ENDLESS_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9]{0,20})\b[^<>]{20000,}>")
"""A start tag that the parser would spend minutes on: it compares each attribute with all before."""


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
        original=told.original or tags.original,
        alternates=tags.alternates,
        kinds=kinds,
        dropped=(*found.dropped, *boxed, *_notices(slim)),
    )


def read_fragment(markup: str) -> Page:
    """The HTML of a feed's entry or of a JSON line: all of it is the article, but for boxes and notices."""
    found = clean(tidy(strip_tags(markup)))
    return Page(text=found.text, dropped=found.dropped)


def strip_tags(markup: str) -> str:
    """Text with a blank line between blocks; scripts, styles and comments are gone. Linear in the markup's length."""
    lined = _BLOCK.sub("\n\n", re.sub(r"\s+", " ", _seen(markup)))
    return unescape(_TAG.sub("", lined))


def _seen(markup: str) -> str:
    """The markup without elements that no reader sees; one that is never closed loses its start tag alone."""
    kept, at = [], 0
    unclosed: set[str] = set()
    while found := _UNSEEN.search(markup, at):
        kept.append(markup[at : found.start()])
        name = found[1].lower()
        end = None if name in unclosed else _ENDS[name].search(markup, found.end())
        if end is None:
            unclosed.add(name)
        at = end.end() if end else found.end()
    return " ".join([*kept, markup[at:]])


def _tree(markup: str) -> HtmlElement | None:
    """The parsed page; null where the parser makes nothing of it."""
    markup = _ENDLESS_TAG.sub(r"<\1>", markup.replace("\x00", ""))
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
    if body.count("\n") > found.count("\n") and body.split() == found.split():
        return body  # the same words, with their paragraphs
    return tidy(_plain(found).replace("\n", "\n\n")) if found else tidy(_fallback(tree, markup))


def _plain(text: str) -> str:
    """Text without trafilatura's marks of list items and table cells."""
    return "\n".join(line for written in text.split("\n") if (line := _plain_line(written)))


def _plain_line(line: str) -> str:
    """A list item without its dash; a table's row as its cells; nothing for the rule below a table's head."""
    line = line.strip()
    if not line.startswith("|"):
        return re.sub(r"^- ", "", line)
    return " ".join(cell.strip() for cell in line.split("|") if cell.strip(" -"))


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


_DATE_CLASSES = ("date", "publish", "posted", "dateline", "meta", "byline", "stamp", "timestamp")
_DATED = "//*[" + " or ".join(f"contains(@class, '{name}')" for name in _DATE_CLASSES) + "]"


def _visible_date(tree: HtmlElement) -> Iso | None:
    """The first date that readers see about the article: a time element, a line in a date's place, or below the title."""
    for element in tree.xpath("//time|//abbr[@class='published']|//*[@itemprop='datePublished']")[:3]:
        marked = iso(element.get("datetime") or element.get("content") or element.get("title"))
        if found := marked or day_in_words(element.text_content()[:200]):
            return found
    seen = [element.text_content()[:200] for element in tree.xpath(_DATED)[:10]]
    below = [
        str(words) for h1 in tree.xpath("//h1")[:1] for words in h1.xpath("following::text()[normalize-space()]")[:8]
    ]
    return next(
        (found for words in [*seen, *(w for w in below if len(w) < 60)] if (found := day_in_words(words))), None
    )


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
