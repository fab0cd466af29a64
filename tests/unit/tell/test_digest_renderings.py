"""A digest as text and as HTML: the same lines, nothing from elsewhere, hostile text stays text."""

import re
from html.parser import HTMLParser

from sayso.tell.digest import LedgerView, compose_digest
from sayso.tell.digest_html import digest_as_html
from sayso.tell.digest_text import digest_as_text
from sayso.tell.plain import WIDTH, harmless
from tests.unit.tell.test_digest import MADE, WHOLE

TEXT = digest_as_text(WHOLE)
HTML = digest_as_html(WHOLE)


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def parsed(html: str) -> Tags:
    tags = Tags()
    tags.feed(html)
    return tags


def test_lines_keep_to_the_width_but_for_words_that_cannot_be_cut() -> None:
    for line in TEXT.splitlines():
        assert len(line) <= WIDTH or " " not in line.strip(), line


def test_every_line_says_who_where_and_by_which_rule() -> None:
    spaced = " ".join(TEXT.split())
    for item in WHOLE.items:
        assert (item.who or "No source named") in spaced
        assert item.rule in spaced


def test_text_cannot_steer_a_terminal() -> None:
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", TEXT)


def test_html_needs_nothing_from_anywhere_and_runs_nothing() -> None:
    for tag, attributes in parsed(HTML).seen:
        assert tag not in ("script", "img", "link", "iframe", "form", "b")
        assert not {name for name in attributes if name.startswith("on") or name == "src"}
        assert (attributes.get("href") or "https://").startswith(("https://", "http://"))
    assert "url(" not in HTML


def test_html_quotes_the_same_words_as_the_record() -> None:
    shown = "".join(parsed(HTML).text)
    for item in WHOLE.items:
        for words in (item.words, item.earlier_words, item.beside_words):
            assert words is None or harmless(words) in shown


def test_nothing_new_says_what_was_not_seen_all_the_same() -> None:
    empty = compose_digest(LedgerView(), made_at=MADE, since=None)
    for rendered in (digest_as_text(empty), digest_as_html(empty)):
        assert "Nothing new among what was looked at." in rendered
        assert "not seen" in rendered.casefold()


def test_the_same_digest_renders_to_the_same_bytes() -> None:
    assert (digest_as_text(WHOLE), digest_as_html(WHOLE)) == (TEXT, HTML)
