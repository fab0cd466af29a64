"""Passwords: hashed by argon2id, never kept, never shown."""

import unicodedata
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from sayso.errors import AccessError

LEAST = 12
"""Code points. Length is what counts: no rules on digits and signs (NIST SP 800-63B)."""
MOST = 1_000
AT_ONCE = 2
"""Hashes made at the same time: each takes 64 MiB for as long as it lasts."""


class Passwords:
    """Hashes of passwords. Whoever calls waits where too many are at work already."""

    def __init__(self, hasher: PasswordHasher) -> None:
        self._hasher = hasher
        self._turns = BoundedSemaphore(AT_ONCE)
        self._nobodys: str | None = None

    def hashed(self, password: str) -> str:
        """The hash, with its salt and parameters inside."""
        with self._turns:
            return self._hasher.hash(_folded(password))

    def fits(self, password: str, kept: str | None) -> bool:
        """True where the password is the one kept. For nobody's (None) it takes as long, so that time tells no names."""
        if self._nobodys is None:
            self._nobodys = self.hashed("nobody's password")
        with self._turns:
            try:
                self._hasher.verify(kept or self._nobodys, _folded(password))
            except (VerificationError, InvalidHashError):
                return False
        return bool(kept)

    def is_outdated(self, kept: str) -> bool:
        """True where the hash was made with other parameters than those of today."""
        return self._hasher.check_needs_rehash(kept)


def refuse_weak(password: str, name: str) -> None:
    """Raises AccessError where a password is too short, too long, or hardly more than the name."""
    remedy = f"take {LEAST} signs or more; a sentence is good"
    folded = _folded(password)
    if len(folded) < LEAST:
        raise AccessError("the password is too short", item=name, remedy=remedy)
    if len(folded) > MOST:
        raise AccessError("the password is too long", item=name, remedy=f"take {MOST} signs at most")
    rest = folded.casefold().replace(_folded(name).casefold(), "").replace("sayso", "").replace("password", "")
    if len(set(folded)) < 5 or len(rest) < LEAST // 2:
        raise AccessError("the password is easy to guess", item=name, remedy=remedy)


def _folded(password: str) -> str:
    """The same letters however a keyboard composes them; what no UTF-8 carries is no sign of a password."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "replace").decode()
