"""The rows of access (port: Accounts). Nothing here touches the ledger's own state: pages kept for readers stay good."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from sayso.model.account import Account, Act, ApiToken, Session
from sayso.model.words import Iso
from sayso.store import shelves
from sayso.store.access_tables import accounts, acts, sessions, tokens
from sayso.store.database import Database
from sayso.store.rows import dumped, loaded


class SqlAccounts:
    """Accounts, sessions, tokens and the audit log, in the ledger's own database (port: Accounts)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add_account(self, account: Account, act: Act) -> bool:
        """See Accounts."""
        with self._db.making() as connection:
            taken = select(accounts.c.id).where(accounts.c.name == account.name.casefold())
            if connection.scalar(taken) is not None:
                return False
            if not _has_accounts(connection):
                shelves.hand_over(connection, account.id)
            connection.execute(insert(accounts), [_account_row(account)])
            _note(connection, act)
            return True

    def change_account(
        self, account_id: str, change: Callable[[Account], Account], act: Act | None, *, ends_sessions: bool = False
    ) -> Account | None:
        """See Accounts."""
        here = accounts.c.id == account_id
        with self._db.making() as connection:
            record = connection.scalar(select(accounts.c.record).where(here))
            if record is None:
                return None
            changed = change(loaded(Account, record))
            connection.execute(update(accounts).where(here).values(_account_row(changed)))
            if ends_sessions:
                connection.execute(delete(sessions).where(sessions.c.account == account_id))
            _note(connection, act)
            return changed

    def account_of(self, name: str) -> Account | None:
        """See Accounts."""
        with self._db.reading() as connection:
            record = connection.scalar(select(accounts.c.record).where(accounts.c.name == name.casefold()))
        return loaded(Account, record) if record is not None else None

    def accounts(self) -> tuple[Account, ...]:
        """See Accounts."""
        query = select(accounts.c.record).where(accounts.c.removed.is_(False)).order_by(accounts.c.name)
        with self._db.reading() as connection:
            return tuple(loaded(Account, record) for record in connection.scalars(query))

    def has_accounts(self) -> bool:
        """See Accounts."""
        with self._db.reading() as connection:
            return _has_accounts(connection)

    # sessions
    def save_session(self, session: Session, act: Act) -> None:
        """See Accounts."""
        with self._db.making() as connection:
            row = {"id": session.id, "account": session.account}
            connection.execute(insert(sessions), [{**row, "made_at": session.made_at, "seen_at": session.seen_at}])
            _note(connection, act)

    def session(self, session_id: str) -> tuple[Session, Account] | None:
        """See Accounts."""
        query = select(sessions, accounts.c.record).join(accounts, accounts.c.id == sessions.c.account)
        with self._db.reading() as connection:
            row = connection.execute(query.where(sessions.c.id == session_id)).mappings().first()
        return (_session(row), loaded(Account, row["record"])) if row is not None else None

    def touch_session(self, session_id: str, seen_at: Iso) -> None:
        """See Accounts."""
        with self._db.making() as connection:
            connection.execute(update(sessions).where(sessions.c.id == session_id).values(seen_at=seen_at))

    def end_session(self, session_id: str, act: Act | None) -> None:
        """See Accounts."""
        with self._db.making() as connection:
            connection.execute(delete(sessions).where(sessions.c.id == session_id))
            _note(connection, act)

    def sweep_sessions(self, made_before: Iso, seen_before: Iso) -> None:
        """See Accounts."""
        gone = or_(sessions.c.made_at < made_before, sessions.c.seen_at < seen_before)
        with self._db.making() as connection:
            connection.execute(delete(sessions).where(gone))

    def sessions_of(self, account_id: str) -> tuple[Session, ...]:
        """See Accounts."""
        query = select(sessions).where(sessions.c.account == account_id)
        with self._db.reading() as connection:
            rows = connection.execute(query.order_by(sessions.c.seen_at.desc(), sessions.c.id)).mappings()
            return tuple(_session(row) for row in rows)

    # tokens
    def add_token(self, token: ApiToken, act: Act) -> bool:
        """See Accounts."""
        with self._db.making() as connection:
            taken = select(tokens.c.id).where(tokens.c.name == token.name.casefold())
            if connection.scalar(taken) is not None:
                return False
            connection.execute(insert(tokens), [_token_row(token)])
            _note(connection, act)
            return True

    def change_token(self, token_id: str, change: Callable[[ApiToken], ApiToken], act: Act | None) -> ApiToken | None:
        """See Accounts."""
        here = tokens.c.id == token_id
        with self._db.making() as connection:
            record = connection.scalar(select(tokens.c.record).where(here))
            if record is None:
                return None
            changed = change(loaded(ApiToken, record))
            connection.execute(update(tokens).where(here).values(_token_row(changed)))
            _note(connection, act)
            return changed

    def token(self, token_id: str) -> ApiToken | None:
        """See Accounts."""
        with self._db.reading() as connection:
            record = connection.scalar(select(tokens.c.record).where(tokens.c.id == token_id))
        return loaded(ApiToken, record) if record is not None else None

    def tokens(self) -> tuple[ApiToken, ...]:
        """See Accounts."""
        with self._db.reading() as connection:
            records = connection.scalars(select(tokens.c.record).order_by(tokens.c.name))
            return tuple(loaded(ApiToken, record) for record in records)

    # the audit log
    def note(self, act: Act) -> None:
        """See Accounts."""
        with self._db.making() as connection:
            _note(connection, act)

    def acts(self, limit: int | None = None, offset: int = 0, *, who: str | None = None) -> tuple[Act, ...]:
        """See Accounts."""
        query = select(acts.c.record).order_by(acts.c.number.desc()).limit(limit).offset(offset)
        query = query.where(acts.c.who == who.casefold()) if who is not None else query
        with self._db.reading() as connection:
            return tuple(loaded(Act, record) for record in connection.scalars(query))

    def acts_count(self, *, who: str | None = None) -> int:
        """See Accounts."""
        query = select(func.count()).select_from(acts)
        query = query.where(acts.c.who == who.casefold()) if who is not None else query
        with self._db.reading() as connection:
            return connection.scalar(query) or 0


def _has_accounts(connection: Connection) -> bool:
    query = select(accounts.c.id).where(accounts.c.removed.is_(False)).limit(1)
    return connection.scalar(query) is not None


def _note(connection: Connection, act: Act | None) -> None:
    if act is not None:
        connection.execute(insert(acts), [{"who": act.who.casefold(), "record": dumped(act)}])


def _session(row: Any) -> Session:
    return Session(id=row["id"], account=row["account"], made_at=row["made_at"], seen_at=row["seen_at"])


def _account_row(account: Account) -> dict[str, Any]:
    return {
        "id": account.id,
        "name": account.name.casefold(),
        "removed": account.removed_at is not None,
        "record": dumped(account),
    }


def _token_row(token: ApiToken) -> dict[str, Any]:
    return {"id": token.id, "name": token.name.casefold(), "record": dumped(token)}
