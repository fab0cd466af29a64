"""Signing in and out, sessions, tokens, limits, the audit log, and on which terms the desk is opened at all."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from argon2 import PasswordHasher

import sayso.app
from sayso.config import Config
from sayso.desk.app import create_app
from sayso.desk.door import own_path
from sayso.desk.terms import terms_of
from sayso.errors import AccessError, ConfigError
from sayso.ledger import Ledger
from sayso.model.account import Doer
from sayso.tasks.access.limits import MOST_OF_PAIR
from sayso.tell.schedule import later
from tests.form_client import FormClient
from tests.small_ledger import save_small_ledger

HOME = "https://desk.example"
PASSWORD = "four gulls over the quay"
OTHER = "nine lamps along the mole"
DOER = Doer("test", "command line")
NOTE = {"verdict": "note", "subject": "s-toll", "by": "Somebody Else", "value": "Ask the port again."}
START = "2026-03-13T06:00:00+00:00"


class Clock:
    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> str:
        return self.at

    def pass_by(self, hours: float) -> None:
        self.at = later(self.at, hours * 3_600)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(sayso.app, "now", clock)
    monkeypatch.setattr(sayso.app, "PasswordHasher", lambda: PasswordHasher(1, 8, 1))
    monkeypatch.setattr("sayso.tasks.access.limits.LONGEST_PAUSE_S", 0.01)
    return clock


@pytest.fixture
def ledger(tmp_path: Path, clock: Clock) -> Iterator[Ledger]:
    del clock
    address = str(tmp_path / "small.db")
    save_small_ledger(address)
    with Ledger(address, config=Config(desk_address=HOME, api_per_minute=5)) as opened:
        access = opened.access()
        access.add("Ada", PASSWORD, None, DOER)
        access.add("Ben", PASSWORD, "analyst", DOER)
        yield opened


@pytest.fixture
def browser(ledger: Ledger) -> Callable[[], FormClient]:
    """Browsers, all before one desk."""
    app = create_app(ledger)
    return lambda: FormClient(app, base_url=HOME)


@pytest.fixture
def ada(browser: Callable[[], FormClient]) -> FormClient:
    client = browser()
    assert client.sign_in("ada", PASSWORD).status_code == 303
    return client


def is_signed_in(client: FormClient) -> bool:
    return client.get("/account", follow_redirects=False).status_code == 200


# Sessions


def test_signing_in_leads_to_where_one_wanted_to_go(browser: Callable[[], FormClient]) -> None:
    client = browser()
    sent = client.get("/claims?q=ferry&status=corrected", follow_redirects=False)
    assert sent.headers["location"] == "/sign-in?next=/claims%3Fq%3Dferry%26status%3Dcorrected"
    page = client.get(sent.headers["location"]).text
    (following,) = re.findall(r'name="next" value="([^"]*)"', page)
    assert "ferry sank" not in page
    answer = client.sign_in("Ada", PASSWORD, following.replace("&amp;", "&"))
    assert answer.headers["location"] == "/claims?q=ferry&status=corrected"
    assert client.get(answer.headers["location"]).status_code == 200


def test_the_cookie_is_the_desks_alone(browser: Callable[[], FormClient], ledger: Ledger) -> None:
    client = browser()
    (cookie,) = [c for c in client.sign_in("Ada", PASSWORD).headers.get_list("set-cookie") if "sayso=" in c]
    name, _, rest = cookie.partition("=")
    assert name == "__Host-sayso"
    assert {"Path=/", "HttpOnly", "SameSite=Lax", "Secure"} <= set(rest.split("; "))
    secret = rest.partition(";")[0]
    assert secret not in repr(ledger.access().accounts())
    kept = Path(ledger.config.ledger).read_bytes() + Path(f"{ledger.config.ledger}-wal").read_bytes()
    assert secret.encode() not in kept
    assert PASSWORD.encode() not in kept
    assert client.get("/claims").headers["strict-transport-security"]


def test_without_https_the_cookie_goes_without(ledger: Ledger) -> None:
    config = replace(ledger.config, desk_address="http://desk.example")
    app = create_app(ledger, terms_of(config, "127.0.0.1", has_accounts=True))
    client = FormClient(app, base_url="http://desk.example")
    (cookie,) = [c for c in client.sign_in("Ada", PASSWORD).headers.get_list("set-cookie") if c.startswith("sayso=")]
    assert "Secure" not in cookie
    assert is_signed_in(client)


@pytest.mark.parametrize(("name", "password"), [("Ada", OTHER), ("nobody", PASSWORD), ("", ""), ("Ada", "")])
def test_what_is_wrong_is_not_said(browser: Callable[[], FormClient], name: str, password: str) -> None:
    client = browser()
    answer = client.sign_in(name, password)
    assert answer.status_code == 403
    assert "do not go together" in answer.text
    assert PASSWORD not in answer.text
    assert not is_signed_in(client)


def test_signing_out_ends_it_for_this_browser_alone(ada: FormClient, browser: Callable[[], FormClient]) -> None:
    other = browser()
    other.sign_in("Ada", PASSWORD)
    cookie = ada.cookies["__Host-sayso"]
    assert ada.send_form("/sign-out", {}, "/account", follow_redirects=False).headers["location"] == "/sign-in"
    assert not is_signed_in(ada)
    ada.cookies.set("__Host-sayso", cookie, domain="desk.example")
    assert not is_signed_in(ada)
    assert is_signed_in(other)


@pytest.mark.parametrize(
    ("hours", "times", "stays"), [(11.9, 2, True), (12.1, 1, False), (11, 16, False), (11, 14, True)]
)
def test_a_session_ends_by_idleness_and_in_any_case(
    ada: FormClient, clock: Clock, hours: float, times: int, stays: bool
) -> None:
    """Twelve hours unseen, seven days in all."""
    for _ in range(times):
        clock.pass_by(hours)
        found = is_signed_in(ada)
    assert found == stays


def test_after_the_end_of_a_session_one_comes_back_to_where_one_was(ada: FormClient, clock: Clock) -> None:
    token = ada.form_token("/claims/s-toll")
    clock.pass_by(13)
    form = {**NOTE, "form_token": token}
    answer = ada.post("/claims/s-toll/judge", data=form, headers={"Referer": f"{HOME}/claims/s-toll"})
    assert answer.status_code == 403
    assert 'href="/sign-in?next=/claims/s-toll"' in answer.text
    assert ada.get("/claims/s-toll", follow_redirects=False).headers["location"] == "/sign-in?next=/claims/s-toll"


def test_a_new_password_ends_every_session(ada: FormClient, browser: Callable[[], FormClient], ledger: Ledger) -> None:
    other = browser()
    other.sign_in("Ada", PASSWORD)
    for form, words in (
        ({"old": OTHER, "new": OTHER, "again": OTHER}, "of today is another"),
        ({"old": PASSWORD, "new": OTHER, "again": PASSWORD}, "same way twice"),
        ({"old": PASSWORD, "new": "short", "again": "short"}, "too short"),
    ):
        assert words in ada.send_form("/account/password", form, "/account").text
    assert is_signed_in(other)
    form = {"old": PASSWORD, "new": OTHER, "again": OTHER}
    assert "password is changed" in ada.send_form("/account/password", form, "/account").text
    assert not is_signed_in(ada)
    assert not is_signed_in(other)
    assert ada.sign_in("Ada", PASSWORD).status_code == 403
    assert ada.sign_in("Ada", OTHER).status_code == 303
    ledger.access().set_password("ada", PASSWORD, DOER)
    assert not is_signed_in(ada)


def test_a_role_and_a_removal_hold_at_once(ada: FormClient, browser: Callable[[], FormClient], ledger: Ledger) -> None:
    ben = browser()
    ben.sign_in("Ben", PASSWORD)
    access = ledger.access()
    assert ben.get("/audit").status_code == 403
    access.set_role("ben", "admin", DOER)
    assert ben.get("/audit").status_code == 200
    access.set_role("Ada", "reader", DOER)
    assert ada.get("/audit").status_code == 403
    access.remove("ada", DOER)
    assert not is_signed_in(ada)
    assert ada.sign_in("Ada", PASSWORD).status_code == 403
    with pytest.raises(AccessError, match="somebody's"):
        access.add("ADA", PASSWORD, None, DOER)


def test_the_last_admin_stays_while_there_are_others(ledger: Ledger) -> None:
    access = ledger.access()
    with pytest.raises(AccessError, match="the only admin"):
        access.set_role("Ada", "reader", DOER)
    with pytest.raises(AccessError, match="the only admin"):
        access.remove("Ada", DOER)
    access.remove("Ben", DOER)
    access.remove("Ada", DOER)
    assert access.accounts() == ()


def test_a_desk_for_others_stays_closed_when_the_last_account_goes(ada: FormClient, ledger: Ledger) -> None:
    ledger.access().remove("Ben", DOER)
    ledger.access().remove("Ada", DOER)
    assert ada.get("/claims", follow_redirects=False).status_code == 303


# Forms


@pytest.mark.parametrize("token", ["", "0" * 64, None])
def test_a_form_without_the_pages_token_changes_nothing(ada: FormClient, ledger: Ledger, token: str | None) -> None:
    form = NOTE if token is None else {**NOTE, "form_token": token}
    assert ada.post("/claims/s-toll/judge", data=form).status_code == 403
    assert not ledger.judgements()


def test_a_token_is_one_browsers(ada: FormClient, browser: Callable[[], FormClient], ledger: Ledger) -> None:
    ben = browser()
    ben.sign_in("Ben", PASSWORD)
    theirs = {**NOTE, "form_token": ben.form_token()}
    assert ada.post("/claims/s-toll/judge", data=theirs).status_code == 403
    assert ada.post("/claims/s-toll/judge", data=theirs, headers={"X-Form-Token": ada.form_token()}).status_code == 200
    assert len(ledger.judgements()) == 1


def test_too_long_a_form_is_refused(ada: FormClient) -> None:
    assert ada.send_form("/claims/s-toll/judge", {**NOTE, "value": "x" * 1_000_001}).status_code == 413


def test_a_judgement_is_signed_with_the_account(ada: FormClient, ledger: Ledger) -> None:
    assert 'name="by"' not in ada.get("/claims/s-toll").text
    ada.send_form("/claims/s-toll/judge", NOTE)
    (kept,) = ledger.judgements()
    assert kept.by == "Ada"
    (act,) = ledger.access().acts(1)
    assert (act.who, act.what, act.on, act.way) == ("Ada", "judged", f"note {kept.id}", "desk")


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("/claims?q=a", "/claims?q=a"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("https://evil.example", "/"),
        ("/a\\b", "/"),
        ("/a\nb", "/"),
        ("", "/"),
        ("/sign-in", "/"),
    ],
)
def test_nobody_is_led_elsewhere(written: str, path: str) -> None:
    assert own_path(written) == path


# Limits


def test_guessing_is_held_up_and_said_in_the_log(browser: Callable[[], FormClient], ledger: Ledger) -> None:
    client = browser()
    for _ in range(MOST_OF_PAIR):
        assert client.sign_in("Ada", OTHER).status_code == 403
    answer = client.sign_in("Ada", PASSWORD)
    assert answer.status_code == 429
    assert 0 < int(answer.headers["retry-after"]) <= 900
    assert [act.what for act in ledger.access().acts(2)] == ["sign_in_held_up", "sign_in_failed"]
    assert client.sign_in("Ben", PASSWORD).status_code == 303


def test_a_name_that_is_nobodys_stands_in_no_log(browser: Callable[[], FormClient], ledger: Ledger) -> None:
    browser().sign_in(PASSWORD, "x")
    assert PASSWORD not in repr(ledger.access().acts())


# Tokens


def bearer(secret: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {secret}"}


def test_a_token_opens_the_api_until_it_is_revoked_or_expires(
    browser: Callable[[], FormClient], ledger: Ledger, clock: Clock
) -> None:
    client, access = browser(), ledger.access()
    token, secret = access.add_token("export", "reader", 30, DOER)
    lasting, other = access.add_token("lasting", "analyst", None, DOER)
    assert secret not in repr((token, access.tokens()))
    assert client.get("/api/v1/claims", headers=bearer(secret)).json()["items"]
    assert client.get("/digests.atom", headers=bearer(secret)).status_code == 200
    assert client.get("/audit", headers=bearer(secret)).status_code == 403
    assert access.tokens()[0].used_at == START
    judged = client.post("/claims/s-toll/judge", data=NOTE, headers=bearer(other), follow_redirects=False)
    assert judged.status_code == 303
    assert [made.by for made in ledger.judgements()] == ["token lasting"]
    assert client.post("/claims/s-toll/judge", data=NOTE, headers=bearer(secret)).status_code == 403
    clock.pass_by(24 * 30)
    assert client.get("/api/v1/claims", headers=bearer(secret)).status_code == 401
    assert client.get("/api/v1/claims", headers=bearer(other)).status_code == 200
    access.revoke_token("LASTING", DOER)
    assert client.get("/api/v1/claims", headers=bearer(other)).status_code == 401
    assert lasting.expires_at is None
    with pytest.raises(AccessError, match="another token's"):
        access.add_token("Export", "reader", None, DOER)


@pytest.mark.parametrize(
    "headers", [{}, bearer(""), bearer("sayso_wrong"), bearer("\udcff".encode("utf-8", "replace").decode())]
)
def test_without_a_token_that_holds_the_api_says_what_it_wants(
    browser: Callable[[], FormClient], headers: dict[str, str]
) -> None:
    answer = browser().get("/api/v1/claims", headers=headers)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_program_that_asks_too_often_has_to_wait(browser: Callable[[], FormClient], ledger: Ledger) -> None:
    client = browser()
    secrets = [ledger.access().add_token(name, "reader", None, DOER)[1] for name in ("one", "two")]
    found = [client.get("/api/v1/claims", headers=bearer(secrets[0])) for _ in range(6)]
    assert [answer.status_code for answer in found] == [200] * 5 + [429]
    assert int(found[-1].headers["retry-after"]) >= 1
    assert found[-1].headers["content-type"] == "application/problem+json"
    assert client.get("/api/v1/claims", headers=bearer(secrets[1])).status_code == 200


# The audit log


def test_the_log_says_who_did_what(ada: FormClient, ledger: Ledger) -> None:
    ada.send_form("/claims/s-toll/judge", NOTE)
    ada.send_form("/sign-out", {}, "/account")
    found = [(act.who, act.what) for act in reversed(ledger.access().acts())]
    assert found == [
        ("test", "account_added"),
        ("test", "account_added"),
        ("Ada", "signed_in"),
        ("Ada", "judged"),
        ("Ada", "signed_out"),
    ]
    ada.sign_in("Ada", PASSWORD)
    page = ada.get("/audit", params={"who": "ADA"}).text
    assert "signed out" in page
    assert "added an account" not in page
    assert "added an account" in ada.get("/audit").text


# Terms


@pytest.mark.parametrize(
    ("host", "desk_address", "has_accounts", "error", "words"),
    [
        ("0.0.0.0", "", False, AccessError, "sayso accounts add"),
        ("192.0.2.7", HOME, False, AccessError, "sayso accounts add"),
        ("::", HOME, False, AccessError, "sayso accounts add"),
        ("desk.example", HOME, False, AccessError, "sayso accounts add"),
        ("127.0.0.1", HOME, False, AccessError, "sayso accounts add"),
        ("0.0.0.0", "", True, ConfigError, "set desk_address"),
        ("0.0.0.0", "desk.example", True, ConfigError, "set desk_address"),
        ("0.0.0.0", "https://desk.example/path", True, ConfigError, "set desk_address"),
        ("0.0.0.0", "https://[", True, ConfigError, "set desk_address"),
    ],
)
def test_nobody_else_comes_in_without_an_account(
    host: str, desk_address: str, has_accounts: bool, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        terms_of(Config(desk_address=desk_address), host, has_accounts=has_accounts)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "::1", "localhost"])
def test_this_machine_alone_needs_no_account(host: str) -> None:
    terms = terms_of(Config(), host, has_accounts=False)
    assert not terms.must_sign_in
    assert "desk.example" not in terms.hosts


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "X-Real-IP"])
def test_an_open_desk_answers_nobody_through_a_proxy(tmp_path: Path, header: str) -> None:
    save_small_ledger(str(tmp_path / "open.db"))
    with Ledger(str(tmp_path / "open.db")) as ledger:
        client = FormClient(create_app(ledger), base_url="http://127.0.0.1")
        assert client.get("/claims").status_code == 200
        assert client.get("/claims", headers={header: "192.0.2.1"}).status_code == 403


def test_a_first_account_closes_an_open_desk_at_once(tmp_path: Path, clock: Clock) -> None:
    del clock
    save_small_ledger(str(tmp_path / "open.db"))
    with Ledger(str(tmp_path / "open.db")) as ledger:
        client = FormClient(create_app(ledger), base_url="http://127.0.0.1")
        assert client.get("/claims").status_code == 200
        ledger.access().add("Ada", PASSWORD, None, DOER)
        assert client.get("/claims", follow_redirects=False).status_code == 303
        assert client.sign_in("Ada", PASSWORD).status_code == 303
        assert client.get("/claims").status_code == 200


def test_what_breaks_is_not_shown_and_keeps_its_headers(ada: FormClient) -> None:
    def breaks() -> None:
        raise RuntimeError("the inside")

    ada.app.add_api_route("/figures/", breaks)  # type: ignore[attr-defined] # a FastAPI app
    quiet = FormClient(ada.app, base_url=HOME, raise_server_exceptions=False, cookies=ada.cookies)
    answer = quiet.get("/figures/")
    assert answer.status_code == 500
    assert "the inside" not in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
