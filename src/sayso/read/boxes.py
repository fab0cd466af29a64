"""Boxes of a page that are no part of its article: taken out of the tree before the article is looked for."""

import re
from collections.abc import Iterator
from copy import deepcopy
from itertools import pairwise

from lxml.html import HtmlElement

_BOX_NAMES = frozenset(
    """newsletter newsletters signup subscribe promo promos promotion donate donation donations
    related relatedarticles recommended recommendations recirc onward trending popular mostread mostpopular teaser teasers
    share sharing sharebar sharebox sharetools social addthis sharedaddy pullquote breadcrumb breadcrumbs crumb crumbs cookie
    cookies consent advert adverts advertisement advertising ads sponsor sponsored outbrain taboola comments commentlist
    disqus respond tags taglist tagcloud kicker standfirst dek subheadline subtitle bio authorbio biography colophon
    disclaimer copyright sidebar rail masthead menu navbar ticker jumplinks readmore""".split()
)
"""Words of a class or id, as `c-signup`, `share_box` and `relatedLinks` are split, that name a box."""
_PAIRS = frozenset(
    pair.strip()
    for pair in """author card|author box|author info|about author|author bio|article tags|post tags|entry footer|entry meta|post meta|most read
    most popular|read next|read more|see also|also read|email signup|call action|sign up|article footer|story footer|page footer
    site footer|site header|share box|post navigation|nav links|editors picks|more stories|more news|support us|inline promo|pull quote""".replace(
        "\n", "|"
    ).split("|")
)
_TAGS = frozenset(("nav", "aside", "footer", "form", "address", "button", "dialog"))
_NEVER = frozenset(("html", "body", "main", "article"))
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_LARGEST_SHARE = 0.3
"""A box that holds more than this share of the page's paragraphs is taken for a wrapper of the article."""
_MOST_ELEMENTS = 50_000
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]{0,3}$")


def without_boxes(tree: HtmlElement) -> tuple[HtmlElement, tuple[str, ...]]:
    """A copy without boxes, without what stands above the headline and without lines of links; and the lines taken out.

    Where that would take half of the page's paragraphs, the tree is given back as it is.
    """
    copy = deepcopy(tree)
    _open_layout_tables(copy)
    total = _paragraph_length(copy)
    lines: list[str] = []
    for element in [*_boxes(copy), *_above_headline(copy, total), *_link_lines(copy)]:
        if element.getparent() is not None and _is_removable(element, total):
            lines.extend(lines_of(element))
            element.drop_tree()
    return (copy, tuple(lines)) if _paragraph_length(copy) >= total / 2 else (tree, tuple(lines))


def _open_layout_tables(tree: HtmlElement) -> None:
    """Cells that hold paragraphs, headings or tables are the page's layout, not its data: make them plain blocks."""
    for table in tree.xpath("//table[.//td[p or div or h1 or h2 or h3 or table]]")[:500]:
        for part in [table, *table.xpath("./tr|./tbody|./tbody/tr|./tr/td|./tbody/tr/td")]:
            part.tag = "div"


def lines_of(element: HtmlElement) -> list[str]:
    """The lines of an element's paragraphs, items and headings; of the element itself where it has none."""
    blocks = [block for block in element.iter("p", "li", "h2", "h3", "h4") if isinstance(block, HtmlElement)]
    texts = (_words(block) for block in blocks or [element])
    return [text for text in texts if 2 < len(text) < 600]


def _boxes(tree: HtmlElement) -> Iterator[HtmlElement]:
    for number, element in enumerate(tree.iter()):
        if number > _MOST_ELEMENTS:
            return
        if isinstance(element, HtmlElement) and isinstance(element.tag, str) and _is_box(element):
            yield element


def _is_box(element: HtmlElement) -> bool:
    if element.tag in _NEVER:
        return False
    if element.tag in _TAGS or element.get("hidden") is not None:
        return True
    classes = f"{element.get('class', '')} {element.get('id', '')}"
    if element.tag == "blockquote" and "pull" in classes:
        return True
    for name in classes[:300].split():
        words = [word.lower() for word in _WORDS.findall(name)]
        if not _BOX_NAMES.isdisjoint(words) or any(f"{a} {b}" in _PAIRS for a, b in pairwise(words)):
            return "no" not in words and "has" not in words
    return False


def _above_headline(tree: HtmlElement, total: int) -> list[HtmlElement]:
    """Paragraphs and lists before the page's one headline, and the header it stands in."""
    headings = tree.xpath("//h1")
    if len(headings) != 1 or not total:
        return []
    above = headings[0].xpath("preceding::p|preceding::ul|preceding::table[not(.//h1)]")
    return [*above, *headings[0].xpath("ancestor::header[1]")] if _joined_length(above) < total * _LARGEST_SHARE else []


def _link_lines(tree: HtmlElement) -> list[HtmlElement]:
    """Paragraphs and items whose words are links, or nearly so, and no sentence."""
    return [
        element
        for element in tree.xpath("//p[.//a]|//li[.//a]|//h3[.//a]|//h4[.//a]|//div[a][not(.//p)][not(.//div)]")[:2_000]
        if _is_link_line(element)
    ]


def _is_link_line(element: HtmlElement) -> bool:
    text = _words(element)
    linked = sum(len(_words(link)) for link in element.iter("a"))
    return (
        0 < len(text) < 250 and linked >= 0.8 * len(text) and not _SENTENCE_END.search(text) and len(text.split()) > 2
    )


def _is_removable(element: HtmlElement, total: int) -> bool:
    """True for a small part of the page; where nothing is marked as a paragraph, only for what shows no prose."""
    if total:
        return _paragraph_length(element) <= total * _LARGEST_SHARE
    return len(_words(element)) < 400


def _paragraph_length(element: HtmlElement) -> int:
    own = [element] if element.tag == "p" else []
    return _joined_length([*own, *element.iterdescendants("p")])


def _joined_length(elements: list[HtmlElement]) -> int:
    return sum(len(_words(element)) for element in elements)


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())
