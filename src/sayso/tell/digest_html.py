"""A digest as one HTML file, for mail and for keeping: its style inside, no images, light and dark, no script."""

from sayso.model.digest import Digest
from sayso.tell.digest import ORDER
from sayso.tell.digest_rows import rows_by_section
from sayso.tell.digest_text import ALL_SEEN, HEADINGS, NOTHING_NEW, SPOKEN, period
from sayso.tell.pages import environment, render

STYLE = environment().get_template("digest.css").render()
"""The style sheet exactly as it stands in the page: what a strict policy's hash is taken of."""


def digest_as_html(digest: Digest) -> str:
    """The digest as a page that needs nothing from anywhere; every line links to where it was printed."""
    sections = [(name, HEADINGS[name], rows) for name, rows in rows_by_section(digest, ORDER).items() if rows]
    return render(
        "digest.html",
        digest=digest,
        period=period(digest),
        sections=sections,
        spoken=SPOKEN,
        nothing_new=NOTHING_NEW,
        all_seen=ALL_SEEN,
        not_seen=HEADINGS["not_seen"],
        style=STYLE,
    )
