"""Mails as reports: who sent them, when, and their words; nothing in them is fetched, and nothing upsets the reader."""

from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import ReadError
from sayso.model.report import Capture, Declared, Report
from sayso.read.mail_links import own_address, public_web, unwrapped
from sayso.read.read import read_capture

SAID = "The mayor of Ostermark said on Monday that forty people were hurt when a fire broke out at the market."
AND = "The governor denied that anybody had been warned before the fire broke out."
PAGE = "https://post.example/2026/05/04/fire"


def report(body: bytes, declared: Declared | None = None) -> Report:
    capture = Capture(
        input_id="a.eml",
        body=body,
        media_type="message/rfc822",
        declared=declared or Declared(),
        collected="2026-05-05T00:00:00+00:00",
        sha256="x",
    )
    return read_capture(capture, ("en",))


def mail(plain: str | None = None, html: str | None = None, **headers: str) -> bytes:
    message = EmailMessage()
    given = {"From": "The Sarn Post <news@post.example>", "Subject": "Fire", "Date": "Mon, 04 May 2026 10:00:00 +0200"}
    for name, value in {**given, **{name.replace("_", "-"): value for name, value in headers.items()}}.items():
        if value:
            message[name] = value
    if plain is not None:
        message.set_content(plain)
    if html is not None:
        (message.add_alternative if plain is not None else message.set_content)(html, subtype="html")
    return message.as_bytes()


def test_headers_say_who_when_and_what() -> None:
    found = report(mail(f"{SAID}\n\n{AND}\n"))
    assert found.outlet is not None
    assert (found.outlet.name, found.title, found.published) == ("The Sarn Post", "Fire", "2026-05-04T10:00:00+02:00")
    assert (found.published_from, found.text) == ("header", f"{SAID}\n\n{AND}")


@pytest.mark.parametrize(
    ("headers", "outlet"),
    [
        ({"From": "=?utf-8?q?Posten_S=C3=B8r?= <a@post.example>"}, "Posten Sør"),
        ({"From": "a@post.example", "List_Id": '"Sarn Daily" <daily.post.example>'}, "Sarn Daily"),
        ({"From": "a@post.example", "List_Id": "<daily.post.example>"}, "daily.post.example"),
        ({"From": "a@post.example"}, "post.example"),
    ],
)
def test_the_sender_is_the_outlet(headers: dict[str, str], outlet: str) -> None:
    found = report(mail(SAID, **headers)).outlet
    assert found is not None
    assert found.name == outlet


def test_what_was_given_by_hand_outranks_the_headers() -> None:
    found = report(mail(SAID), Declared(outlet="Sarn Herald", published="2026-05-01"))
    assert found.outlet is not None
    assert (found.outlet.name, found.published) == ("Sarn Herald", "2026-05-01")


@pytest.mark.parametrize(
    ("plain", "html", "has", "lacks"),
    [
        (None, f"<p>{SAID}</p><script>go()</script><style>p{{}}</style>", SAID, "go()"),
        (None, f"<html><body><table><tr><td><p>{SAID}</p><p>{AND}</p></td></tr></table></body></html>", AND, "|"),
        ("See this mail in your browser.", f"<p>{SAID}</p><p>{AND}</p>", AND, "browser"),
        (f"{SAID}\n\n{AND}", "<img src='https://track.example/a.gif'>", SAID, "track"),
        (f"{SAID}\n\nUnsubscribe: https://post.example/u/secret", None, SAID, "secret"),
        (
            None,
            f"<p>View this email in your browser</p><p>{SAID}</p><p>You are receiving this because you signed up.</p>",
            SAID,
            "receiving",
        ),
    ],
)
def test_the_words_of_the_news_alone(plain: str | None, html: str | None, has: str, lacks: str) -> None:
    text = report(mail(plain, html)).text
    assert has in text
    assert lacks not in text


def test_attachments_and_mails_in_the_mail_are_not_opened() -> None:
    message = EmailMessage()
    message.set_content(SAID)
    message.add_attachment("ATTACHED WORDS", filename="a.txt")
    inner = EmailMessage()
    inner.set_content("FORWARDED WORDS")
    message.add_attachment(inner)
    assert report(message.as_bytes()).text == SAID


@pytest.mark.parametrize(
    ("link", "leads_to"),
    [
        (PAGE, PAGE),
        (f"https://click.example/r?u=7&url={PAGE.replace(':', '%3A').replace('/', '%2F')}", PAGE),
        (f"https://click.example/c/{PAGE.replace(':', '%3A').replace('/', '%2F')}/x7", f"{PAGE}/x7"),
        (f"https://click.example/c/{PAGE}", PAGE),
        (
            "https://a.example/?u=https%3A%2F%2Fb.example%2F%3Fu%3Dhttps%253A%252F%252Fpost.example%252F1",
            "https://post.example/1",
        ),
        ("https://click.example/CL0/abcdef", "https://click.example/CL0/abcdef"),
        ("not a link", "not a link"),
        ("https://[broken", "https://[broken"),
    ],
)
def test_tracking_links_are_taken_apart(link: str, leads_to: str) -> None:
    assert unwrapped(link) == leads_to


@pytest.mark.parametrize(
    "link",
    [
        "http://127.0.0.1/a",
        "http://10.0.0.8/",
        "http://[::1]/",
        "http://localhost/a",
        "http://desk.internal/",
        "http://0x7f.1/",
        "http://2130706433/",
        "ftp://post.example/",
        "file:///etc/passwd",
        "javascript:go()",
        "https://[broken",
    ],
)
def test_addresses_off_the_public_net_are_no_place_of_a_report(link: str) -> None:
    assert public_web(link) is None
    assert own_address(f"<{link}>", f'<a href="{link}">View in your browser</a>', "post.example") is None


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f'<a href="{PAGE}">View this email in your browser</a>', PAGE),
        (f"<A HREF='https://click.example/?to={PAGE}'><b>Read</b> <i>online</i></A>", PAGE),
        (f'<a href="{PAGE}">A story</a>', None),
        ('<a href="https://click.example/CL0/knows-you">View in browser</a>', None),
        ("<a href=>View in browser", None),
    ],
)
def test_the_mails_own_page(html: str, expected: str | None) -> None:
    assert own_address("", html, "news.post.example") == expected


def test_the_archived_at_header_comes_first() -> None:
    assert report(mail(SAID, Archived_At=f"<{PAGE}>")).url == PAGE


@pytest.mark.parametrize(
    "body",
    [
        mail(""),
        b"\n\n",
        b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\nContent-Type: multipart/mixed; boundary=a\n\n" * 500,
        b"Subject: x\nContent-Type: image/png\n\n\x89PNG",
    ],
)
def test_what_cannot_be_read_is_named_with_a_way_out(body: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        report(body)
    assert caught.value.item == "a.eml"
    assert caught.value.remedy


def test_a_charset_that_nobody_can_have_named_loses_no_words() -> None:
    head = b"From: a@post.example\nContent-Type: text/plain; charset=\x00utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    assert report(head + f"{SAID} “All of it.”".encode()).text == f"{SAID} “All of it.”"


@given(st.binary(max_size=300), st.integers(0, 900))
def test_no_bytes_upset_the_reader(noise: bytes, at: int) -> None:
    body = mail(SAID, f"<p>{SAID}</p>", List_Id="<daily.post.example>")
    at = min(at, len(body))
    try:
        assert report(body[:at] + noise + body[at + len(noise) :]).text
    except ReadError as error:
        assert error.remedy  # noqa: PT017 - some may be read, none may raise anything else


@given(st.text(max_size=200), st.text(max_size=80))
def test_no_links_upset_the_reader(html: str, link: str) -> None:
    own_address(link, f'<a href="{link}">view in browser</a>{html}', link)
    assert public_web(unwrapped(link)) in (None, unwrapped(link))
