"""A digest as one HTML file, for mail and for keeping: its style inlined, no images, light and dark, no script."""

from dataclasses import replace
from functools import lru_cache

import css_inline
from markupsafe import Markup

from sayso.model.digest import Digest
from sayso.tell.digest import ORDER
from sayso.tell.digest_letter import (
    ALL_SEEN,
    HEADINGS,
    NOTHING_NEW,
    ON_THE_WEB,
    PROMISE,
    SPOKEN,
    Letter,
    dated,
    in_short,
    name,
    period,
    permanent,
    printed_at,
    when,
)
from sayso.tell.digest_rows import DigestRow, digest_rows
from sayso.tell.pages import environment, render

STYLE = environment().get_template("digest.css").render()
FOOT = Markup("<!--foot-->")
"""Where the reader's own line goes. No text can hold it: a `<` in a text is escaped."""
MOST_BYTES = 98_000
"""Larger mails are cut off by the largest mail providers, in the middle of a line, with what was not seen lost."""


def digest_as_html(digest: Digest, letter: Letter = ON_THE_WEB) -> str:
    """The digest as a page that needs nothing from anywhere; every quotation links to where it was printed."""
    return _page(digest, letter, digest_rows(digest.items)).replace(FOOT, _foot(letter))


def digest_as_mail(digest: Digest, letter: Letter) -> str:
    """The same page, with as many lines, the first first, as a mail can hold; how many are left out is said."""
    return _mail(digest, replace(letter, because=None, leave=None)).replace(FOOT, _foot(letter))


@lru_cache(maxsize=8)
def _mail(digest: Digest, letter: Letter) -> str:
    """One issue goes to many readers, whose mails differ in their last line alone."""
    rows = digest_rows(digest.items)
    whole = _page(digest, letter, rows)
    if len(whole.encode("utf-8", "replace")) <= MOST_BYTES:
        return whole
    fits, too_many = 0, len(rows)
    while too_many - fits > 1:
        tried = (fits + too_many) // 2
        if len(_page(digest, letter, rows[:tried]).encode("utf-8", "replace")) <= MOST_BYTES:
            fits = tried
        else:
            too_many = tried
    return _page(digest, letter, rows[:fits])


def digest_as_fragment(digest: Digest, letter: Letter) -> str:
    """The lines alone, for the content of a feed's entry."""
    return render("digest_lines.html", **_values(digest, letter, digest_rows(digest.items)))


def _page(digest: Digest, letter: Letter, rows: list[DigestRow]) -> str:
    return _inliner().inline(render("digest.html", **_values(digest, letter, rows)))


def _foot(letter: Letter) -> str:
    return _inliner().inline_fragment(render("digest_foot.html", letter=letter), STYLE)


@lru_cache(maxsize=1)
def _inliner() -> css_inline.CSSInliner:
    """Style attributes for the clients that read nothing else; the rules for dark screens stay in the head."""
    return css_inline.CSSInliner(keep_at_rules=True, load_remote_stylesheets=False)


def _values(digest: Digest, letter: Letter, rows: list[DigestRow]) -> dict[str, object]:
    sections = [(section, [row for row in rows if row.lead.section == section]) for section in ORDER]
    return {
        "digest": digest,
        "letter": letter,
        "made": dated(digest.made_at, letter),
        "period": period(digest, letter),
        "preview": in_short(digest.items),
        "permanent": permanent(letter, digest.id),
        "missed": [(missed, permanent(letter, missed)) for missed in letter.missed],
        "sections": [(section, HEADINGS[section], held) for section, held in sections if held],
        "cut_count": len(digest.items) - sum(len(row.items) for row in rows),
        "spoken": SPOKEN,
        "nothing_new": NOTHING_NEW,
        "all_seen": ALL_SEEN,
        "not_seen": HEADINGS["not_seen"],
        "promise": PROMISE,
        "foot": FOOT,
        "name": name,
        "when": when,
        "address": lambda evidence, url: printed_at(evidence, url, letter, digest),
    }
