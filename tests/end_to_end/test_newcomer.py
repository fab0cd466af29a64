"""A newcomer's path, by the real program, a real browser and a real mail server: from `sayso demo` to leaving the digest.

It takes some ten seconds of reading alone, for the demo's story is read as a newcomer sees it read.
"""

import re
import socket
import time
from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from tests.browser import Browser, chromium
from tests.end_to_end.program import sayso, start
from tests.mail_server import Handler, running

NEWS = """The river authority of Brennholt said on Saturday that the dam at Corrin would be emptied within a week.
"Nobody will be sent home before the water is gone," Benedikta Soll, who heads the authority, told reporters.
"""
ADDRESS = "nora@readers.example"
LINK = re.compile(r"http://127\.0\.0\.1:\d+/(?:confirm|unsubscribe)/[^\s<>\"]+")
HAS_TWO = "document.querySelectorAll('.judge details:first-of-type input[type=checkbox]').length > 1"
LONGEST_S = 240.0


class Trail:
    """The steps, each with the moment it was done, so that a failure says where the newcomer stood."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.steps: list[tuple[str, float]] = []

    def done(self, step: str) -> None:
        """One step further."""
        self.steps.append((step, time.monotonic() - self.began))


def until(what: Callable[[], Any], said: str) -> Any:
    """Wait for something to be there, as long as a busy machine may take."""
    end = time.monotonic() + LONGEST_S
    while time.monotonic() < end:
        try:
            if found := what():
                return found
        except (AssertionError, KeyError):
            pass  # between two pages there is nothing to ask
        time.sleep(0.1)
    raise AssertionError(f"{said} did not come")


def shows(browser: Browser, script: str) -> Any:
    """Wait until a script of a whole page gives something."""
    return until(lambda: browser.run(f"document.readyState == 'complete' && ({script})"), script)


@pytest.fixture
def mails() -> Iterator[tuple[Handler, int]]:
    handler = Handler()
    with running(handler) as port:
        yield handler, port


@pytest.fixture
def desk(tmp_path: Path, mails: tuple[Handler, int], monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """`sayso demo` on a port of its own, its mails going to the server."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SAYSO_MAIL_SERVER", f"smtp+plain://127.0.0.1:{mails[1]}")
    monkeypatch.setenv("SAYSO_MAIL_FROM", "Sayso <digest@desk.example>")
    monkeypatch.setenv("SAYSO_PUBLIC_ADDRESS", f"http://127.0.0.1:{port}")
    process = start("demo", "--ledger", "demo.db", "--port", str(port))
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    process.communicate(timeout=LONGEST_S)


def newest(handler: Handler, count: int) -> EmailMessage:
    """The last of so many mails, as a mail program reads it."""
    mail = until(lambda: len(handler.mails()) >= count and handler.mails()[count - 1], f"mail {count}")
    found = message_from_bytes(mail.content, policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def text_of(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body((kind,))
    assert part is not None
    return str(part.get_content())


@pytest.mark.browser
@pytest.mark.timeout(1200)
@pytest.mark.skipif(chromium() is None, reason="no Chromium on this machine")
def test_from_the_first_page_to_leaving_the_digest(desk: str, mails: tuple[Handler, int], tmp_path: Path) -> None:
    handler, path = mails[0], Trail()
    until(lambda: _answers(desk), "the desk")
    path.done("the demo is served")
    with Browser(tmp_path / "profile") as browser:
        _correct_a_link(browser, desk, path)
        _subscribe(browser, desk, handler, path)
        Path("news.txt").write_text(NEWS, encoding="utf-8")
        sayso("add", "news.txt", "--ledger", "demo.db")
        sayso("send", "--ledger", "demo.db")
        digest = newest(handler, 2)
        path.done("the digest came")
        _read(browser, digest, tmp_path)
        path.done("the digest was read in a mail program")
        _leave(browser, digest)
        path.done("left the digest")
        outside = [asked for asked in browser.asked if not asked.startswith((desk, "about:", "data:", "file:"))]
    assert outside == []
    Path("more.txt").write_text(NEWS.replace("a week", "two weeks").replace("Saturday", "Sunday"), encoding="utf-8")
    sayso("add", "more.txt", "--ledger", "demo.db")
    sayso("send", "--ledger", "demo.db")
    assert len(handler.mails()) == 2
    for step, seconds in path.steps:
        print(f"{seconds:6.1f} s  {step}")  # noqa: T201 - what this path is timed for


def _answers(desk: str) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", int(desk.rpartition(":")[2])), timeout=1):
            return True
    except OSError:
        return False


def _correct_a_link(browser: Browser, desk: str, path: Trail) -> None:
    """Open the first claim, see its source sentence; take a wrong link off the first that has two; undo it."""
    browser.open(f"{desk}/")
    claims = shows(
        browser, "[...new Set([...document.querySelectorAll('main a[href^=\"/claims/\"]')].map(a => a.href))]"
    )
    browser.open(claims[0])
    assert shows(browser, "document.querySelector('blockquote.words').innerText.trim().length") > 20
    path.done("the first claim with its source sentence")
    for claim in claims:
        browser.open(claim)
        if browser.run(HAS_TWO):
            break
    count = browser.run("document.querySelectorAll('.judge details:first-of-type input[type=checkbox]').length")
    form = "document.querySelector('.judge details:first-of-type form')"
    browser.run(
        f"[...{form}.querySelectorAll('input[type=checkbox]')].at(-1).checked = true;"
        f"{form}.querySelector('input[name=by]').value = 'Nora'; {form}.requestSubmit()"
    )
    undo = "document.querySelector('.judge form.inline')"
    shows(browser, f"{undo} !== null && document.querySelector('.judge').innerText.includes('Nora')")
    path.done("a wrong link taken off")
    browser.run(f"{undo}.querySelector('input[name=by]').value = 'Nora'; {undo}.requestSubmit()")
    again = "document.querySelectorAll('.judge details:first-of-type input[type=checkbox]').length"
    shows(browser, f"{undo} === null && {again} == {count}")
    path.done("and put back")


def _subscribe(browser: Browser, desk: str, handler: Handler, path: Trail) -> None:
    """Ask, get asked, and say yes."""
    browser.open(f"{desk}/subscribe")
    shows(browser, "document.querySelector('form.subscribe') !== null")
    browser.run(
        f"document.querySelector('#address').value = '{ADDRESS}';"
        "document.querySelector('#edition').value = 'on_change';"
        "document.querySelector('form.subscribe').requestSubmit()"
    )
    shows(browser, "document.title.startsWith('Ask your mail')")
    sayso("send", "--ledger", "demo.db")
    found = LINK.search(text_of(newest(handler, 1), "plain"))
    assert found
    browser.open(found[0])
    shows(browser, "document.querySelector('main form') !== null")
    browser.run("document.querySelector('main form').requestSubmit()")
    shows(browser, "document.title.startsWith('Thank you')")
    path.done("subscribed")


def _read(browser: Browser, digest: EmailMessage, tmp_path: Path) -> None:
    """Both of its parts; the one with markup as a mail program on a telephone shows it, in the dark."""
    assert "emptied within a week" in text_of(digest, "plain")
    page = tmp_path / "mail.html"
    page.write_text(text_of(digest, "html"), encoding="utf-8")
    browser.open(page.as_uri(), width=390, scheme="dark")
    assert browser.run("document.documentElement.scrollWidth") <= 390
    assert "emptied within a week" in browser.run("document.body.innerText")
    assert browser.run("document.images.length + document.scripts.length") == 0
    assert digest["Auto-Submitted"] == "auto-generated"


def _leave(browser: Browser, digest: EmailMessage) -> None:
    found = LINK.search(text_of(digest, "plain"))
    assert found
    assert found[0] in digest["List-Unsubscribe"]
    browser.open(found[0])
    shows(browser, "document.querySelector('main form') !== null")
    browser.run("document.querySelector('main form').requestSubmit()")
    shows(browser, "document.body.innerText.includes('No more mails will come.')")
