"""Ports of access: the rows of accounts, sessions, tokens and of the audit log. See ports.py for the rest."""

from collections.abc import Callable
from typing import Protocol

from sayso.model.account import Account, Act, ApiToken, Session
from sayso.model.words import Iso


class Accounts(Protocol):
    """Who may come in, and who did what. Every method that writes is one transaction, with its line in the audit log."""

    def add_account(self, account: Account, act: Act) -> bool:
        """False, and nothing changes, where the name is or was somebody's, letter case apart."""
        ...

    def change_account(
        self, account_id: str, change: Callable[[Account], Account], act: Act | None, *, ends_sessions: bool = False
    ) -> Account | None:
        """Put what `change` makes of an account in its place; with `ends_sessions` nobody stays signed in with it.

        Nobody else writes meanwhile; what `change` raises leaves all as it was. None: no such account.
        """
        ...

    def account_of(self, name: str) -> Account | None:
        """By name, letter case apart; also one that was removed."""
        ...

    def accounts(self) -> tuple[Account, ...]:
        """Those that were not removed, ordered by name."""
        ...

    def has_accounts(self) -> bool:
        """True where there is an account that was not removed."""
        ...

    # sessions
    def save_session(self, session: Session, act: Act) -> None: ...

    def session(self, session_id: str) -> tuple[Session, Account] | None: ...

    def touch_session(self, session_id: str, seen_at: Iso) -> None: ...

    def end_session(self, session_id: str, act: Act | None) -> None: ...

    def sweep_sessions(self, made_before: Iso, seen_before: Iso) -> None:
        """Delete the sessions that were made or last seen before these moments."""
        ...

    def sessions_of(self, account_id: str) -> tuple[Session, ...]:
        """Those seen last first."""
        ...

    # tokens
    def add_token(self, token: ApiToken, act: Act) -> bool:
        """False, and nothing changes, where the name is or was another token's, letter case apart."""
        ...

    def change_token(self, token_id: str, change: Callable[[ApiToken], ApiToken], act: Act | None) -> ApiToken | None:
        """As `change_account`."""
        ...

    def token(self, token_id: str) -> ApiToken | None: ...

    def tokens(self) -> tuple[ApiToken, ...]:
        """Ordered by name; those revoked or expired, too."""
        ...

    # the audit log
    def note(self, act: Act) -> None: ...

    def acts(self, limit: int | None = None, offset: int = 0, *, who: str | None = None) -> tuple[Act, ...]:
        """Latest first; those of one name, letter case apart."""
        ...

    def acts_count(self, *, who: str | None = None) -> int: ...
