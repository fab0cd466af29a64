"""JSON-LD and meta tags: what a page says about itself to machines."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from lxml.html import HtmlElement

from sayso.model.words import Iso
from sayso.read.byline import names_in
from sayso.read.dates import iso

_ARTICLE_TYPE = re.compile(r"(?:article|posting|report|newsbulletin|claimreview)$", re.IGNORECASE)
_LONGEST = 2_000_000
_MOST_EDITIONS = 200
_CALLED_ORIGINAL = re.compile(r"\b(?:original|originaltext|im original|оригінал|оригинал)\b", re.IGNORECASE)
_MOST = 5_000
"""Nodes looked at: a page's own description is never longer."""
_DATE_PUBLISHED = (
    "article:published_time article:published og:published_time datepublished date pubdate publishdate publish-date publish_date "
    "parsely-pub-date sailthru.date dc.date.issued dc.date dcterms.date dcterms.created dc.date.created dc.created "
    "citation_publication_date article.published originalpublicationdate og:article:published_time rnews:datepublished "
    "cxenseparse:recs:publishtime published_at datecreated"
).split()
_DATE_MODIFIED = "article:modified_time og:updated_time lastmod last-modified datemodified dc.date.modified dcterms.modified article.updated".split()
_AUTHOR = "author article:author dc.creator dcterms.creator byl parsely-author sailthru.author citation_author cxenseparse:author".split()
_SECTION = "article:section section category parsely-section og:article:section news_category".split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """An article as its page describes it; parts that are missing are null or empty."""

    headline: str | None = None
    published: Iso | None = None
    modified: Iso | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    body: str | None = None
    url: str | None = None
    language: str | None = None
    original: str | None = None
    """Of a translation: the language of the original, a code or a name."""
    alternates: tuple[str, ...] = ()
    """Codes of the languages of other editions."""
    kinds: tuple[str, ...] = ()


def json_ld(tree: HtmlElement) -> Described:
    """The first article among the page's JSON-LD blocks; broken blocks are passed over."""
    nodes = [node for block in _blocks(tree) for node in _nodes(block)]
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    for node in nodes:
        if any(_ARTICLE_TYPE.search(kind) for kind in _types(node)):
            return _article(node, by_id)
    return Described()


def meta(tree: HtmlElement) -> Described:
    """What meta tags, title and canonical link say."""
    named = _meta_values(tree)
    link = tree.xpath("//link[@rel='canonical']/@href")
    return Described(
        headline=_first(named, ["og:title", "twitter:title", "dc.title", "headline"]),
        published=_first_date(named, _DATE_PUBLISHED),
        modified=_first_date(named, _DATE_MODIFIED),
        authors=next((names for key in _AUTHOR if (names := names_in(named.get(key, "")))), ()),
        publisher=_first(named, ["og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site_name"]),
        url=str(link[0]).strip() if link else _first(named, ["og:url"]),
        language=tree.get("lang")
        or tree.get("{http://www.w3.org/XML/1998/namespace}lang")
        or named.get("content-language"),
        original=_original_link(tree),
        alternates=tuple(str(code) for code in tree.xpath("//link[@rel='alternate']/@hreflang")[:_MOST_EDITIONS]),
        kinds=tuple(named[key] for key in _SECTION if named.get(key)),
    )


def _blocks(tree: HtmlElement) -> Iterator[Any]:
    for script in tree.xpath("//script[contains(translate(@type, 'LDJSON', 'ldjson'), 'ld+json')]"):
        written = (script.text_content() or "")[:_LONGEST].strip()
        written = re.sub(r"^(?://)?\s?<!(?:--|\[CDATA\[)|(?://)?\s?(?:-->|\]\]>)$", "", written).strip().rstrip(";")
        for attempt in (written, re.sub(r",\s{0,50}([}\]])", r"\1", written)):
            try:
                yield json.loads(attempt, strict=False)
                break
            except (ValueError, RecursionError):
                continue


def _nodes(block: Any) -> list[dict[str, Any]]:
    """Every object of a block, outer ones first, without recursion."""
    found: list[dict[str, Any]] = []
    queue = [block]
    for at in queue:
        if len(queue) > _MOST:
            break
        if isinstance(at, dict):
            found.append(at)
            queue.extend(value for value in at.values() if isinstance(value, dict | list))
        elif isinstance(at, list):
            queue.extend(at)
    return found


def _article(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> Described:
    authors = [name for author in _many(node.get("author") or node.get("creator")) for name in _names(author, by_id)]
    publisher = next(iter(_many(node.get("publisher") or node.get("sourceOrganization"))), None)
    return Described(
        headline=_text(node.get("headline") or node.get("name")),
        published=iso(_text(node.get("datePublished") or node.get("dateCreated"))),
        modified=iso(_text(node.get("dateModified"))),
        authors=tuple(dict.fromkeys(authors)),
        publisher=_name(publisher, by_id),
        body=_body(node.get("articleBody")),
        url=_text(node.get("url")),
        language=_language(node, by_id),
        original=_original(node, by_id),
        kinds=(*_types(node), *(section for part in _many(node.get("articleSection")) if (section := _text(part)))),
    )


def _language(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> str | None:
    """`inLanguage` as a code or a name; schema.org also lets it be a Language with its code beside its name."""
    value = next(iter(_many(node.get("inLanguage"))), None)
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("identifier") or value.get("name") or _name(value, by_id)
    return _text(value)


def _original(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> str | None:
    """The language of the work that this one is a translation of, or was based on by a translator."""
    work = node.get("translationOfWork") or (node.get("isBasedOn") if node.get("translator") else None)
    for found in _many(work):
        if isinstance(found, dict):
            known = {**by_id.get(str(found.get("@id")), {}), **found}
            if language := _language(known, by_id):
                return language
    return None


def _original_link(tree: HtmlElement) -> str | None:
    """What microdata say of the work that was translated, else the language of a link that is called the original."""
    marked = "//*[@itemprop='translationOfWork']//*[@itemprop='inLanguage']"
    for found in tree.xpath(marked)[:1]:
        return _text(found.get("content") or found.text_content()[:100])
    for link in tree.xpath("//*[(self::a or self::link) and @hreflang]")[:_MOST_EDITIONS]:
        called = f"{link.get('title') or ''} {link.get('rel') or ''} {link.text_content()[:100]}"
        if _CALLED_ORIGINAL.search(called):
            return str(link.get("hreflang"))
    return None


def _types(node: dict[str, Any]) -> tuple[str, ...]:
    return tuple(kind.rpartition("/")[2] for kind in _many(node.get("@type")) if isinstance(kind, str))


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _name(value: Any, by_id: dict[str, dict[str, Any]]) -> str | None:
    """The name of a person or body given as words, as an object, or by reference."""
    if isinstance(value, dict):
        referred = by_id.get(str(value.get("@id")), {})
        return _text(value.get("name") or referred.get("name"))
    return None if value is None or "://" in str(value) else _text(value)


def _names(value: Any, by_id: dict[str, dict[str, Any]]) -> tuple[str, ...]:
    name = _name(value, by_id)
    return () if not name else (names_in(name) or ((name,) if len(name) < 80 and "://" not in name else ()))


def _text(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return " ".join(unescape(str(value)).split()) or None if isinstance(value, str | int) else None


def _body(value: Any) -> str | None:
    """The article's text as the publisher hands it to machines, its paragraphs kept."""
    if not isinstance(value, str):
        return None
    return unescape(re.sub(r"<[^<>]{1,200}>", " ", value)).strip() or None


def _meta_values(tree: HtmlElement) -> dict[str, str]:
    """Meta tags by lower-case name, the first of each."""
    named: dict[str, str] = {}
    for tag in tree.xpath("//meta[@content]")[:500]:
        key = (tag.get("property") or tag.get("name") or tag.get("itemprop") or tag.get("http-equiv") or "").lower()
        value = " ".join(tag.get("content", "")[:2_000].split())
        if key and value:
            named.setdefault(key, value)
    return named


def _first(named: dict[str, str], keys: list[str]) -> str | None:
    return next((named[key] for key in keys if named.get(key)), None)


def _first_date(named: dict[str, str], keys: list[str]) -> Iso | None:
    return next((found for key in keys if (found := iso(named.get(key)))), None)
