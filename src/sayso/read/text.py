"""Plain text to a page: header lines, a headline, a byline and a date at its head; then the article."""

import re

from sayso.read.byline import byline_of_line, names_in
from sayso.read.clean import clean, is_notice, tidy
from sayso.read.dates import day_in_words, iso
from sayso.read.page import Page

_HEADER = re.compile(
    r"(outlet|published|modified|updated|title|headline|byline|author|url|link|form|genre|language|date|source): *(.*)",
    re.IGNORECASE,
)
_SURE = frozenset("outlet published title url form genre byline".split())
LONGEST_HEADLINE = 16
"""Words; a longer first line without a full stop is a lead that lost it."""
_CLOSED = re.compile(r"[.…:;,—–-][\"'”’»)\]]{0,3}$")
_DATE_LINE = re.compile(
    r"(?:(?:first )?(?:published|posted|updated|last updated|date|issued)(?: on| at)?:? )?.{0,20}?"
    r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Za-z]{3,9}\.?,? \d{4}|[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}).{0,25}",
    re.IGNORECASE,
)


def read_text(text: str, title: str | None = None, byline: tuple[str, ...] = ()) -> Page:
    """A text file or a text handed over. `title` and `byline` are what was declared with it."""
    header, rest = split_header(tidy(text))
    above, rest = _notices_above(rest)
    known_title = title or header.get("title")
    head, body = _headline(rest, known_title)
    names, day, body = _opening_lines(body, has_headline=head is not None)
    known = byline or names_in(header.get("byline", "")) or names
    cleaned = clean(body, known)
    published = iso(header.get("published"))
    return Page(
        text=cleaned.text,
        title=header.get("title") or head,
        url=header.get("url"),
        outlet=header.get("outlet"),
        byline=known or ((header["byline"],) if header.get("byline") else ()),
        published=published or day,
        published_from="header" if published else "text" if day else None,
        modified=iso(header.get("modified")),
        language=header.get("language"),
        form=(header.get("form") or "").lower() or None,
        genre=(header.get("genre") or "").lower() or None,
        dropped=(*above, *cleaned.dropped),
    )


_SYNONYMS = {
    "headline": "title",
    "author": "byline",
    "link": "url",
    "date": "published",
    "source": "outlet",
    "updated": "modified",
}


def split_header(text: str) -> tuple[dict[str, str], str]:
    """The fields of a mail-like block at the head of a text, and what follows its blank line.

    A text that begins otherwise, or a single line that an article might begin with, gives no fields.
    """
    fields: dict[str, str] = {}
    first = ""
    block, _, rest = text.partition("\n\n")
    for line in block.split("\n"):
        found = _HEADER.fullmatch(line)
        if not found:
            return {}, text
        name = found[1].lower()
        first = first or name
        fields.setdefault(_SYNONYMS.get(name, name), found[2].strip())
    return (fields, rest) if rest.strip() and (len(fields) > 1 or first in _SURE) else ({}, text)


def _notices_above(text: str) -> tuple[tuple[str, ...], str]:
    """Buttons and notices before anything else, and the text below them."""
    lines = text.split("\n")
    at = 0
    while at < min(len(lines) - 1, 20) and (not lines[at] or is_notice(lines[at][:500])):
        at += 1
    return tuple(line for line in lines[:at] if line), "\n".join(lines[at:])


def _headline(text: str, known: str | None) -> tuple[str | None, str]:
    """A first line that is a headline, and the text after it. One that is known need only be found again."""
    first, _, rest = text.partition("\n")
    if not rest.strip():
        return None, text
    is_title = _same(first, known) if known else rest.startswith("\n") and is_headline(first)
    return (first, rest.lstrip("\n")) if is_title else (None, text)


def is_headline(line: str) -> bool:
    """True for a short line without final punctuation that is no dateline, no speaker's turn and no greeting."""
    count = len(line.split())
    return (
        2 <= count <= LONGEST_HEADLINE
        and len(line) <= 120
        and not _CLOSED.search(line)
        and not line[:1].islower()
        and not line.startswith(("-", "•", "*", "“", '"', "("))
        and not re.match(r"(?:Q|A|By)[:. ]", line)
        and not _DATE_LINE.fullmatch(line)
    )


def _same(one: str, other: str) -> bool:
    return re.sub(r"\W+", "", one).casefold() == re.sub(r"\W+", "", other).casefold()


def _opening_lines(text: str, *, has_headline: bool) -> tuple[tuple[str, ...], str | None, str]:
    """Byline and date on lines of their own before the article."""
    names: tuple[str, ...] = ()
    day = None
    lines = text.split("\n")
    for _ in range(4):
        line = lines[0] if lines else ""
        if line and not names and (found := byline_of_line(line)) and len(line) < 120:
            names = found
        elif (
            line
            and day is None
            and has_headline
            and len(line) < 60
            and _DATE_LINE.fullmatch(line)
            and not line.endswith(".")
        ):
            day = day_in_words(line)
        elif line:
            break
        if len(lines) < 2:
            break
        lines = lines[1:]
    return names, day, "\n".join(lines)
