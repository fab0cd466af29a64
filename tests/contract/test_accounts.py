"""What every store of accounts promises, the audit log included."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import text

from sayso.access_ports import Accounts
from sayso.errors import SaysoError, StoreError
from sayso.model.account import Account, Act, ApiToken, Session
from sayso.store.database import Database
from sayso.store.sql_store import SqlStore

NOW = "2026-03-13T06:00:00+00:00"
LATER = "2026-03-14T06:00:00+00:00"
ADA = Account(id="u1", name="Ada", role="admin", password="$argon2id$x", made_at=NOW, password_at=NOW)
BEN = replace(ADA, id="u2", name="ben", role="reader")
SESSION = Session(id="s1", account="u1", made_at=NOW, seen_at=NOW)
TOKEN = ApiToken(id="t1", name="Export", role="reader", made_at=NOW, made_by="Ada")
ACT = Act(at=NOW, who="Ada", what="account_added", on="Ada", way="command line")


@pytest.fixture
def store(address: str) -> Iterator[SqlStore]:
    with closing(SqlStore(address)) as opened:
        yield opened


@pytest.fixture
def accounts(store: SqlStore) -> Accounts:
    return store.accounts()


def test_a_name_is_one_persons_for_good(accounts: Accounts) -> None:
    assert not accounts.has_accounts()
    assert accounts.add_account(ADA, ACT)
    assert accounts.add_account(BEN, ACT)
    assert not accounts.add_account(replace(ADA, id="u3", name="aDA"), replace(ACT, on="nobody"))
    assert accounts.accounts() == (ADA, BEN)
    assert accounts.account_of("ADA") == ADA
    assert accounts.account_of("nobody") is None
    gone = accounts.change_account("u1", lambda found: replace(found, removed_at=LATER, password=""), None)
    assert gone == replace(ADA, removed_at=LATER, password="") == accounts.account_of("ada")
    assert accounts.accounts() == (BEN,)
    assert not accounts.add_account(replace(ADA, id="u4"), ACT)
    accounts.change_account("u2", lambda found: replace(found, removed_at=LATER), None)
    assert not accounts.has_accounts()
    assert "nobody" not in {act.on for act in accounts.acts()}


def test_what_a_change_refuses_leaves_all_as_it_was(accounts: Accounts) -> None:
    accounts.add_account(ADA, ACT)
    accounts.save_session(SESSION, ACT)

    def refuses(account: Account) -> Account:
        raise SaysoError("no", item=account.name)

    with pytest.raises(SaysoError, match="Ada: no"):
        accounts.change_account("u1", refuses, ACT, ends_sessions=True)
    assert accounts.change_account("nobody", refuses, ACT) is None
    assert accounts.session("s1") == (SESSION, ADA)
    assert accounts.acts_count() == 2


def test_sessions_come_and_go_with_their_account(accounts: Accounts) -> None:
    for account in (ADA, BEN):
        accounts.add_account(account, ACT)
    other = replace(SESSION, id="s2", seen_at=LATER)
    third = replace(SESSION, id="s3", account="u2")
    for session in (SESSION, other, third):
        accounts.save_session(session, ACT)
    assert accounts.session("s2") == (other, ADA)
    assert accounts.session("none") is None
    assert accounts.sessions_of("u1") == (other, SESSION)
    accounts.touch_session("s1", LATER)
    assert accounts.sessions_of("u1")[0] == replace(SESSION, seen_at=LATER)
    accounts.end_session("s2", ACT)
    assert accounts.session("s2") is None
    changed = accounts.change_account("u1", lambda found: replace(found, role="analyst"), ACT, ends_sessions=True)
    assert changed == replace(ADA, role="analyst")
    assert accounts.sessions_of("u1") == ()
    assert accounts.sessions_of("u2") == (third,)


@pytest.mark.parametrize(
    ("made_before", "seen_before", "left"),
    [(NOW, NOW, {"young", "old"}), (LATER, NOW, {"young"}), (NOW, LATER, {"young"})],
)
def test_what_has_expired_is_swept_away(accounts: Accounts, made_before: str, seen_before: str, left: set[str]) -> None:
    accounts.add_account(ADA, ACT)
    for session in (replace(SESSION, id="old"), Session(id="young", account="u1", made_at=LATER, seen_at=LATER)):
        accounts.save_session(session, ACT)
    accounts.sweep_sessions(made_before, seen_before)
    assert {session.id for session in accounts.sessions_of("u1")} == left


def test_tokens_are_kept_by_their_hash_and_named_once(accounts: Accounts) -> None:
    assert accounts.add_token(TOKEN, ACT)
    assert not accounts.add_token(replace(TOKEN, id="t2", name="EXPORT"), ACT)
    assert accounts.token("t1") == TOKEN
    assert accounts.token("t2") is None
    revoked = accounts.change_token("t1", lambda found: replace(found, revoked_at=LATER), ACT)
    assert revoked == replace(TOKEN, revoked_at=LATER) == accounts.token("t1")
    assert accounts.tokens() == (revoked,)
    assert accounts.change_token("none", lambda found: found, ACT) is None


def test_the_audit_log_is_read_latest_first_and_by_name(accounts: Accounts) -> None:
    acts = [replace(ACT, who=who, on=str(number)) for number, who in enumerate(("Ada", "ben", "ada"))]
    for act in acts:
        accounts.note(act)
    assert accounts.acts() == tuple(reversed(acts))
    assert accounts.acts(1, 1) == (acts[1],)
    assert accounts.acts(who="ADA") == (acts[2], acts[0])
    assert (accounts.acts_count(), accounts.acts_count(who="ben")) == (3, 1)


@pytest.mark.parametrize("statement", ["UPDATE acts SET who = 'x'", "DELETE FROM acts"])
def test_the_database_itself_keeps_the_audit_log(accounts: Accounts, address: str, statement: str) -> None:
    accounts.note(ACT)
    with (
        closing(Database(address)) as database,
        pytest.raises(StoreError, match="append-only"),
        database.making() as connection,
    ):
        connection.execute(text(statement))
    assert accounts.acts() == (ACT,)


def test_who_comes_in_is_no_news_for_pages(store: SqlStore) -> None:
    before = store.state()
    accounts = store.accounts()
    accounts.add_account(ADA, ACT)
    accounts.save_session(SESSION, ACT)
    accounts.touch_session("s1", LATER)
    assert store.state() == before
