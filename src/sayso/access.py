"""`Access`: the face of access, beside `Ledger`: accounts, signing in and out, tokens, the audit log."""

from sayso.app import Services, make_gate
from sayso.model.account import Account, Act, ApiToken, Deed, Doer, Role
from sayso.tasks.access import accounts, sessions, tokens
from sayso.tasks.access.limits import Slowed
from sayso.tasks.access.sessions import SignedIn


class Access:
    """Who may open a ledger's desk. What was tried lately is in this object's memory. Raises ConfigError."""

    def __init__(self, services: Services) -> None:
        self._gate = make_gate(services)
        self._shelves = services.shelves

    # accounts
    def has_accounts(self) -> bool:
        """True where somebody can sign in; without that the desk is open, and on this machine alone."""
        return self._gate.accounts.has_accounts()

    def accounts(self) -> tuple[Account, ...]:
        """Those who may sign in, by name."""
        return self._gate.accounts.accounts()

    def add(self, name: str, password: str, role: Role | None, doer: Doer) -> Account:
        """A new account; the first one is an admin. Raises AccessError."""
        return accounts.add_account(self._gate, name, password, role, doer)

    def set_role(self, name: str, role: Role, doer: Doer) -> Account:
        """Another role. Raises NotFoundError, AccessError."""
        return accounts.set_role(self._gate, name, role, doer)

    def set_password(self, name: str, password: str, doer: Doer) -> Account:
        """Another password; all sessions end. Raises NotFoundError, AccessError."""
        return accounts.set_password(self._gate, name, password, doer)

    def remove(self, name: str, doer: Doer) -> Account:
        """Nobody signs in with it any more, and its shelf is emptied. Raises NotFoundError, AccessError."""
        removed = accounts.remove_account(self._gate, name, doer)
        self._shelves.change_views(removed.id, lambda _: ())
        self._shelves.change_watched(removed.id, lambda _: ())
        return removed

    # sessions
    def sign_in(self, name: str, password: str, address: str) -> SignedIn | Slowed:
        """Let somebody in, or say how long they have to wait."""
        return sessions.sign_in(self._gate, name, password, address)

    def signed_in(self, secret: str) -> Account | None:
        """Whose session it is; None where it is nobody's, or over."""
        return sessions.signed_in(self._gate, secret)

    def sign_out(self, secret: str, doer: Doer) -> None:
        """End a session."""
        sessions.sign_out(self._gate, secret, doer)

    def proves_password(self, name: str, password: str, address: str) -> bool | Slowed:
        """True where it is the account's password, else how long to wait."""
        return sessions.proves_password(self._gate, name, password, address)

    # tokens
    def add_token(self, name: str, role: Role, days: int | None, doer: Doer) -> tuple[ApiToken, str]:
        """A token for a program, with the secret that is shown once. Raises AccessError."""
        return tokens.add_token(self._gate, name, role, days, doer)

    def tokens(self) -> tuple[ApiToken, ...]:
        """All of them, by name."""
        return self._gate.accounts.tokens()

    def revoke_token(self, name: str, doer: Doer) -> ApiToken:
        """Refuse a token from now on. Raises NotFoundError."""
        return tokens.revoke_token(self._gate, name, doer)

    def known_token(self, secret: str) -> ApiToken | None:
        """The token whose secret this is, if it still holds."""
        return tokens.known_token(self._gate, secret)

    def take_request(self, key: str) -> float:
        """Count a request of a program; the seconds it has to wait where it asked too often."""
        return self._gate.allowance.take(key)

    # the audit log
    def note(self, what: Deed, doer: Doer, on: str | None = None) -> None:
        """Add a line to the audit log."""
        self._gate.accounts.note(doer.did(what, self._gate.now(), on))

    def acts(self, limit: int | None = None, offset: int = 0, *, who: str | None = None) -> tuple[Act, ...]:
        """Who did what, the latest first."""
        return self._gate.accounts.acts(limit, offset, who=who)

    def acts_count(self, *, who: str | None = None) -> int:
        """How many lines the audit log has."""
        return self._gate.accounts.acts_count(who=who)
