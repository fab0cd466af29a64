"""A real browser and the real program: sign in, judge, sign out; accounts, tokens and the audit log at the command line."""

import json
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher
from typer.testing import CliRunner, Result

import sayso.app
from sayso.cli.main import build
from sayso.desk.app import create_app
from sayso.desk.terms import Terms
from sayso.ledger import Ledger
from sayso.model.account import Doer
from tests.browser import Browser, chromium
from tests.desk_server import serving
from tests.end_to_end.program import sayso as program
from tests.small_ledger import save_small_ledger

PASSWORD = "four gulls over the quay"
OTHER = "nine lamps along the mole"
SEND = "document.querySelector('#name').value = {name!r}; document.querySelector('#password').value = {password!r};"
PATH = "location.pathname + location.search"
PRESS = "document.querySelector({form!r}).requestSubmit()"


@pytest.fixture
def story(tmp_path: Path) -> str:
    address = str(tmp_path / "small.db")
    save_small_ledger(address)
    return address


@pytest.fixture
def desk(story: str) -> Iterator[tuple[str, Ledger]]:
    """A desk that asks who one is, on a port of its own."""
    with Ledger(story) as ledger:
        ledger.access().add("Ada", PASSWORD, None, Doer("test", "command line"))
        with serving(create_app(ledger, Terms(must_sign_in=True))) as address:
            yield address, ledger


def until(browser: Browser, script: str, wanted: object) -> None:
    """Wait until a script says what is wanted."""
    said: Any = None
    for _ in range(200):
        try:
            said = browser.run(script)
        except AssertionError:
            said = None  # between two pages there is nothing to ask
        if said == wanted:
            return
        time.sleep(0.1)
    raise AssertionError(f"{script} is {said!r}, not {wanted!r}")


def arrive(browser: Browser, address: str) -> None:
    """Wait until the page of an address is there whole."""
    until(browser, f"document.readyState == 'complete' && {PATH}", address)


def sign_in(browser: Browser, password: str) -> None:
    until(browser, "document.readyState == 'complete' && document.querySelector('main form') !== null", wanted=True)
    browser.run(SEND.format(name="ada", password=password) + PRESS.format(form="main form"))


@pytest.mark.browser
@pytest.mark.skipif(chromium() is None, reason="no Chromium on this machine")
def test_a_person_signs_in_judges_and_signs_out(desk: tuple[str, Ledger], tmp_path: Path) -> None:
    home, ledger = desk
    with Browser(tmp_path / "profile") as browser:
        browser.open(f"{home}/claims/s-toll?from=mail", width=390)
        assert browser.run("document.title") == "Sign in · Sayso"
        sign_in(browser, "a wrong password")
        until(browser, "document.querySelector('[role=alert]')?.innerText.slice(0, 9)", "This name")
        assert not ledger.judgements()
        sign_in(browser, PASSWORD)
        arrive(browser, "/claims/s-toll?from=mail")
        note = "[...document.querySelectorAll('.judge form')].find(form => form.querySelector('textarea'))"
        browser.run(f"{note}.querySelector('textarea').value = 'Ask the port again.'; {note}.requestSubmit()")
        until(browser, "document.body.innerText.includes('Ask the port again.')", wanted=True)
        assert [made.by for made in ledger.judgements()] == ["Ada"]
        assert browser.run("document.cookie") == ""
        (account,) = ledger.access().accounts()
        ledger.access().set_password(account.name, OTHER, Doer("test", "command line"))
        browser.open(f"{home}/figures")
        arrive(browser, "/sign-in?next=/figures")
        sign_in(browser, OTHER)
        arrive(browser, "/figures")
        browser.run(PRESS.format(form=".mine form"))
        arrive(browser, "/sign-in")
        browser.open(f"{home}/figures")
        arrive(browser, "/sign-in?next=/figures")
        assert not [asked for asked in browser.asked if not asked.startswith((home, "about:", "data:"))]


@pytest.mark.browser
@pytest.mark.skipif(chromium() is None, reason="no Chromium on this machine")
@pytest.mark.parametrize("width", [390, 1280])
def test_the_form_fits_its_window(desk: tuple[str, Ledger], tmp_path: Path, width: int) -> None:
    with Browser(tmp_path / "profile") as browser:
        browser.open(f"{desk[0]}/sign-in", width=width)
        assert browser.run("document.documentElement.scrollWidth") == width
        assert browser.run("document.activeElement.id") == "name"


@pytest.fixture
def run(story: str, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Runs a command in this process, with quick hashes."""
    monkeypatch.setattr(sayso.app, "PasswordHasher", lambda: PasswordHasher(1, 8, 1))
    line = build(("accounts", "tokens", "audit", "serve"))

    def runs(*arguments: str, stdin: str = "", code: int = 0) -> Result:
        done = CliRunner().invoke(line, [*arguments, "--ledger", story], input=stdin)
        assert done.exit_code == code, done.output
        return done

    return runs


def records(done: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_accounts_at_the_command_line(run: Callable[..., Result]) -> None:
    assert "sayso accounts add" in str(run("serve", "--host", "0.0.0.0", code=1).exception)
    assert "No accounts" in run("accounts").stderr
    run("accounts", "add", "Ada", stdin=f"{PASSWORD}\n")
    run("accounts", "add", "Ben", "--role", "analyst", stdin=f"{PASSWORD}\n")
    assert "too short" in str(run("accounts", "add", "Cem", stdin="gull\n", code=1).exception)
    run("accounts", "add", "Dag", "--role", "owner", stdin=f"{PASSWORD}\n", code=2)
    run("accounts", "role", "ben", "reader")
    run("accounts", "password", "ben", stdin=f"{OTHER}\n")
    found = records(run("accounts", "list", "--json"))
    assert [(account["name"], account["role"]) for account in found] == [("Ada", "admin"), ("Ben", "reader")]
    assert not any("password" in account for account in found)
    assert "the only admin" in str(run("accounts", "remove", "Ada", code=1).exception)
    run("accounts", "remove", "Ben")
    run("accounts", "remove", "Ada")
    log = records(run("audit", "--json"))
    assert [act["what"] for act in log][:3] == ["account_removed", "account_removed", "password_changed"]
    assert {act["way"] for act in log} == {"command line"}
    assert PASSWORD not in repr(log)
    assert len(records(run("audit", "--limit", "2", "--json"))) == 2


def test_a_tokens_secret_is_shown_once(run: Callable[..., Result]) -> None:
    secret = run("tokens", "add", "export").stdout.strip()
    assert re.fullmatch(r"sayso_[\w-]{43}", secret)
    run("tokens", "revoke", "export")
    (token,) = records(run("tokens", "list", "--json"))
    assert token["revoked_at"]
    assert token["expires_at"]
    assert secret not in repr(token)


def test_the_program_says_the_way_out_and_reads_a_password_from_stdin(story: str) -> None:
    assert "sayso accounts add" in program("serve", "--host", "0.0.0.0", "--ledger", story, check=1).stderr
    done = program("accounts", "add", "Ada", "--ledger", story, text=f"{PASSWORD}\n")
    assert "may sign in as admin" in done.stdout
    assert PASSWORD not in done.stdout + done.stderr
