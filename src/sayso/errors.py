"""One tree of errors. Each says what failed, on which id, and what to do about it."""


class SaysoError(Exception):
    """Base of every error Sayso raises on purpose.

    `item` names what failed (an input, a report, a url), `remedy` the way out.
    `code` is stable and goes into failure records; the message is for people.
    """

    code = "error"

    def __init__(self, message: str, *, item: str | None = None, remedy: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.item = item
        self.remedy = remedy

    def __str__(self) -> str:
        """One line: the item, what went wrong, the way out."""
        line = f"{self.item}: {self.message}" if self.item else self.message
        return f"{line} ({self.remedy})" if self.remedy else line

    def __reduce__(self) -> tuple[object, ...]:
        """Errors cross process borders when reports are read in parallel."""
        return (_rebuild, (type(self), self.message, self.item, self.remedy))


def _rebuild(kind: type[SaysoError], message: str, item: str | None, remedy: str | None) -> SaysoError:
    return kind(message, item=item, remedy=remedy)


class ConfigError(SaysoError):
    """A setting is missing, unknown or contradicts another."""

    code = "config"


class CollectError(SaysoError):
    """Bytes could not be had: a missing file, a refused address, a timeout. `item` is the path or url."""

    code = "collect"


class ReadError(SaysoError):
    """A capture could not be read as a report. `item` is the input id."""

    code = "read"


class ExtractError(SaysoError):
    """A report could not be analysed. `item` is the report id."""

    code = "extract"


class AccessError(SaysoError):
    """An account, a password or a token is not as it has to be. `item` is its name, never a secret."""

    code = "access"


class ShelfError(SaysoError):
    """A saved view or something to watch is not as it has to be. `item` is its name."""

    code = "shelf"


class StoreError(SaysoError):
    """The ledger's database is missing, damaged, too new or locked. `item` is its path or url."""

    code = "store"


class NotFoundError(StoreError):
    """No record has the id asked for. `item` is that id."""

    code = "not_found"


class DigestError(SaysoError):
    """A digest could not be made or sent. `item` is the digest's id."""

    code = "digest"
