"""What a person names becomes items: files, folders, feeds, JSON Lines, addresses."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sayso.collect.http import Fetched
from sayso.collect.inputs import collect
from sayso.collect.refusals import PageNotFoundError
from sayso.model.report import Capture, Declared, Failure

BODY = "The mayor said forty people were hurt."
PAGE = f"<!doctype html><html><body><p>{BODY}</p></body></html>"
FEED = (
    '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Sarn Post - latest</title>'
    "<item><title>Fire &amp;amp; smoke</title><link>https://post.example/a</link><guid>a-1</guid>"
    "<dc:creator>Anna Berg</dc:creator><pubDate>Mon, 04 May 2026 10:00:00 +0200</pubDate>"
    "<description>Teaser.</description><content:encoded><![CDATA[<p>" + BODY + "</p>]]></content:encoded></item>"
    "<item><link>https://herald.example/b</link><source url='https://herald.example/rss'>The Herald</source>"
    "<description>" + BODY + "</description></item>"
    "<item><title>Nothing</title><link>https://post.example/c</link></item></channel></rss>"
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Radio Sarn: bulletins</title><author><name>Radio Sarn</name></author>'
    "<entry><id>tag:1</id><title>Fire</title><link href='https://radio.example/1'/><published>2026-05-04T10:00:00+02:00"
    "</published><updated>2026-05-04T11:00:00+02:00</updated><content type='html'>&lt;p&gt;" + BODY + "&lt;/p&gt;"
    "</content></entry></feed>"
)


def no_fetch(url: str) -> Fetched:
    raise AssertionError(url)


def items(
    *inputs: object,
    declared: Declared | None = None,
    verbatim: bool = False,
    max_bytes: int = 20_000_000,
    fetch: Callable[[str], Fetched] = no_fetch,
) -> list[Capture | Failure]:
    return list(
        collect(
            [str(one) for one in inputs],
            declared or Declared(),
            verbatim=verbatim,
            now=lambda: "2026-05-05T00:00:00+00:00",
            max_bytes=max_bytes,
            fetch=fetch,
        )
    )


def captures(*inputs: object, **options: object) -> list[Capture]:
    found = items(*inputs, **options)  # type: ignore[arg-type]  # passed through
    assert all(isinstance(item, Capture) for item in found), found
    return [item for item in found if isinstance(item, Capture)]


def codes(*inputs: object, **options: object) -> list[str]:
    return [item.code if isinstance(item, Failure) else "ok" for item in items(*inputs, **options)]  # type: ignore[arg-type]  # passed through


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("a.txt", BODY, "text/plain"),
        ("a.TEXT", BODY, "text/plain"),
        ("a.html", PAGE, "text/html"),
        ("a.htm", f"<p>{BODY}</p>", "text/html"),
        ("a.txt", PAGE, "text/html"),
        ("a.xml", f'<?xml version="1.0"?>\n{PAGE}', "text/html"),
        ("a.txt", BODY.encode("utf-16"), "text/plain"),
        ("a.html", PAGE.replace("mayor", "ma\x00yor"), "text/html"),
    ],
)
def test_one_file(tmp_path: Path, name: str, content: str | bytes, media_type: str) -> None:
    path = written(tmp_path, name, content)
    (capture,) = captures(path)
    assert (capture.input_id, capture.media_type, capture.body) == (str(path), media_type, path.read_bytes())


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.txt", "", "empty"),
        ("a.txt", " \n\t", "empty"),
        ("a.pdf", BODY, "unsupported"),
        ("a.warc", "", "empty"),
        ("a.wacz", "", "damaged"),
        ("a.mbox", "", "empty"),
        ("a.eml", "", "empty"),
        ("a.html", b"\x89PNG\r\n\x1a\n", "binary"),
        ("a.txt", bytes(range(32)) * 50, "binary"),
        ("a.txt", "x" * 2_000, "too_large"),
        ("a.md", BODY, "unsupported"),
        ("a", BODY, "unsupported"),
        ("a.xml", "<shop><item/></shop>", "unsupported"),
        ("a.rss", "", "empty"),
        ("a.rss", "<rss><channel></channel></rss>", "empty"),
        ("a.rss", '<!DOCTYPE rss [<!ENTITY a "aa">]><rss><channel><item/></channel></rss>', "refused"),
        ("a.jsonl", '{"text": "cut off', "bad_json"),
        ("a.jsonl", '["no", "object"]', "bad_json"),
        ("a.jsonl", "7", "bad_json"),
        ("a.jsonl", '{"text": 7}', "bad_json"),
        ("a.jsonl", '{"title": "no text"}', "empty"),
        ("a.json", '{\n"text": ', "bad_json"),
    ],
)
def test_a_file_that_does_not_work_is_one_failure_with_a_way_out(
    tmp_path: Path, name: str, content: str | bytes, code: str
) -> None:
    found = items(written(tmp_path, name, content), max_bytes=1_800)
    assert {item.code for item in found if isinstance(item, Failure)} == {code}
    assert all(isinstance(item, Failure) and "\n" not in item.message and item.message.endswith(")") for item in found)


def test_what_is_not_there(tmp_path: Path) -> None:
    assert codes(tmp_path / "none.txt", "x" * 5_000, "nul\x00name") == ["not_found", "unreadable", "not_found"]


def test_folders_are_walked_in_order_and_hidden_files_passed_over(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.html", "a/b.txt", ".hidden.txt", ".git/x.txt", "a/picture.png", "README.md"):
        written(tmp_path, name, BODY)
    assert [Path(c.input_id).relative_to(tmp_path).as_posix() for c in captures(tmp_path)] == [
        "a/b.txt",
        "a/z.html",
        "b.txt",
    ]


def test_one_bad_item_stops_nothing(tmp_path: Path) -> None:
    lines = [json.dumps({"id": "one", "text": BODY}), "{broken", "", json.dumps({"text": BODY})]
    path = written(tmp_path, "a.jsonl", "\n".join(lines))
    assert [item.input_id for item in items(path, tmp_path / "none.txt", path)] == [
        *(first := ["one", f"{path}:2", f"{path}:4"]),
        str(tmp_path / "none.txt"),
        *first,
    ]


def test_a_json_line_says_what_it_knows(tmp_path: Path) -> None:
    record = {
        "id": 7,
        "url": "https://post.example/a",
        "outlet": {"name": "The Sarn Post", "domain": "post.example"},
        "published": "2026-05-04",
        "title": "Fire",
        "byline": "Anna Berg",
        "form": "bulletin",
        "genre": "nonsense",
        "html": f"<p>{BODY}</p>",
        "unknown": [1],
    }
    (capture,) = captures(written(tmp_path, "a.jsonl", "\ufeff" + json.dumps(record)))
    assert (capture.input_id, capture.media_type) == ("7", "text/html")
    assert capture.declared == Declared(
        url="https://post.example/a",
        outlet="The Sarn Post",
        published="2026-05-04",
        title="Fire",
        byline=("Anna Berg",),
        form="bulletin",
    )


def test_half_a_surrogate_pair_in_a_json_line_stops_nothing(tmp_path: Path) -> None:
    line = '{"id": "a\\ud800", "title": "T\\ud800", "byline": ["B\\udfff"], "outlet": "O\\ud800", "text": "One\\ud800 line."}'
    (capture,) = captures(written(tmp_path, "a.jsonl", line))
    assert (capture.input_id, capture.declared.title, capture.declared.byline) == ("a?", "T?", ("B?",))
    assert (capture.declared.outlet, capture.body) == ("O?", b"One? line.")


def test_json_in_one_piece(tmp_path: Path) -> None:
    one, two = {"id": "1", "text": BODY}, {"id": "2", "text": BODY}
    for name, content in (
        ("a.json", json.dumps([one, two])),
        ("b.json", json.dumps([one, two], indent=1)),
        ("c.json", f"{json.dumps(one)}\n{json.dumps(two)}"),
    ):
        assert [c.input_id for c in captures(written(tmp_path, name, content))] == ["1", "2"]
    assert [c.input_id for c in captures(written(tmp_path, "d.json", json.dumps(one, indent=1)))] == ["1"]


def test_lines_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    line = json.dumps({"text": BODY})
    path = written(tmp_path, "a.jsonl", f"{line}\n" * 50_000)
    found = collect(
        [str(path)], Declared(), verbatim=False, now=lambda: "2026-05-05T00:00:00+00:00", max_bytes=100, fetch=no_fetch
    )
    assert next(found).input_id == f"{path}:1"
    path.write_text(f"{line}\n", encoding="utf-8")
    assert sum(1 for _ in found) < 10_000  # what was not read yet is gone from the file


def test_a_line_over_the_limit_is_passed_over(tmp_path: Path) -> None:
    lines = [json.dumps({"text": "x" * 5_000}), json.dumps({"text": BODY})]
    assert codes(written(tmp_path, "a.jsonl", "\n".join(lines)), max_bytes=1_000) == ["too_large", "ok"]


@pytest.mark.parametrize("name", ["a.rss", "a.xml", "a.txt"])
def test_a_feed_is_known_by_its_content(tmp_path: Path, name: str) -> None:
    first, second, third = items(written(tmp_path, name, FEED))
    assert isinstance(first, Capture)
    assert isinstance(second, Capture)
    assert isinstance(third, Failure)
    assert first.declared == Declared(
        url="https://post.example/a",
        outlet="The Sarn Post",
        published="2026-05-04T10:00:00+02:00",
        title="Fire & smoke",
        byline=("Anna Berg",),
    )
    assert (first.input_id, first.body, first.published_from) == ("a-1", f"<p>{BODY}</p>".encode(), "header")
    assert (second.declared.outlet, second.declared.feed_source) == ("The Herald", "The Herald")
    assert (second.published_from, third.code) == (None, "empty")


def test_atom(tmp_path: Path) -> None:
    (entry,) = captures(written(tmp_path, "a.atom", ATOM))
    assert (entry.declared.outlet, entry.declared.published) == ("Radio Sarn", "2026-05-04T10:00:00+02:00")
    assert (entry.declared.modified, entry.media_type) == ("2026-05-04T11:00:00+02:00", "text/html")


def test_a_page_about_feeds_is_no_feed(tmp_path: Path) -> None:
    page = PAGE.replace("<body>", "<body><code><rss version='2.0'></code>")
    assert captures(written(tmp_path, "a.html", page))[0].media_type == "text/html"


def test_options_outrank_what_an_item_says(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", json.dumps({"text": BODY, "outlet": "Herald", "published": "2026-05-04"}))
    (capture,) = captures(path, declared=Declared(outlet="Post", published="2026-05-03"))
    assert (capture.declared.outlet, capture.declared.published, capture.published_from) == (
        "Post",
        "2026-05-03",
        "user",
    )


def test_the_hash_knows_a_capture_again(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", BODY)
    hashes = [
        captures(path)[0].sha256,
        captures(path, declared=Declared(outlet="Post"))[0].sha256,
        captures(path, verbatim=True)[0].sha256,
    ]
    assert len(set(hashes)) == 3
    assert captures(path)[0].sha256 == hashes[0]


def fetched(
    body: str, final_url: str = "https://post.example/a?utm_source=x", media_type: str = "text/html"
) -> Fetched:
    return Fetched(url="https://short.example/1", final_url=final_url, body=body.encode(), media_type=media_type)


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("", "https://post.example/a?utm_source=x"),
        ('<link rel="canonical" href="https://www.post.example/a">', "https://www.post.example/a"),
        ("<link href='/a' rel='canonical'>", "https://post.example/a"),
        ('<link rel="canonical" href="https://post.example/">', "https://post.example/a?utm_source=x"),
        ('<link rel="canonical" href="https://other.example.org/a">', "https://post.example/a?utm_source=x"),
        ('<link rel="canonical" href="https://herald.example/a">', "https://post.example/a?utm_source=x"),
        ('<link rel="canonical" href="https://[broken/a">', "https://post.example/a?utm_source=x"),
        ('<link rel="canonical" href="https://news.post.example/a">', "https://news.post.example/a"),
    ],
)
def test_a_fetched_page_gives_its_own_address(head: str, url: str) -> None:
    page = PAGE.replace("<body>", f"<head>{head}</head><body>")
    (capture,) = captures("https://short.example/1", fetch=lambda _: fetched(page))
    assert (capture.declared.url, capture.input_id) == (url, "https://short.example/1")


def test_a_fetched_feed_and_a_fetched_text() -> None:
    assert [c.input_id for c in captures("https://radio.example/f", fetch=lambda _: fetched(ATOM))] == ["tag:1"]
    (text,) = captures("https://post.example/a.txt", fetch=lambda _: fetched(BODY, media_type="text/plain"))
    assert text.media_type == "text/plain"


def test_a_page_that_cannot_be_had() -> None:
    def gone(url: str) -> Fetched:
        raise PageNotFoundError("the server has no such page", item=url, remedy="check the address")

    (failure,) = items("https://post.example/x", fetch=gone)
    assert isinstance(failure, Failure)
    assert (failure.code, failure.message) == ("not_found", "the server has no such page (check the address)")
