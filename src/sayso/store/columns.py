"""Types of columns that hold the same in every database: no NUL, no lone surrogate, ordered by code point."""

from hashlib import sha256

from sqlalchemy import Dialect, String, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

MOST_BYTES = 1_000
"""PostgreSQL indexes no value over a third of a page (2,704 bytes), and a key may have two."""
NUL = "\x00"
UNREADABLE = "\N{REPLACEMENT CHARACTER}"


def storable(text: str) -> str:
    """The text with what no database takes replaced: NUL and halves of surrogate pairs (of undecodable file names)."""
    if NUL in text:
        text = text.replace(NUL, UNREADABLE)
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def indexable(text: str) -> str:
    """The text, or the beginning of a long one with its hash: equal where the texts are."""
    text = storable(text)
    encoded = text.encode()
    if len(encoded) <= MOST_BYTES:
        return text
    beginning = encoded[: MOST_BYTES - 65].decode(errors="ignore")
    return f"{beginning}#{sha256(encoded).hexdigest()}"


class Line(TypeDecorator[str]):
    """A string to look rows up by: an id, a key, an address, a date."""

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[str]:
        """PostgreSQL would order by the language of the server; SQLite orders by code point, and so does Python."""
        return dialect.type_descriptor(String(collation="C" if dialect.name == "postgresql" else None))

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """What is looked for is cut as what is kept was."""
        del dialect
        return None if value is None else indexable(value)

    process_result_value = process_bind_param


class Record(TypeDecorator[str]):
    """Any text: a noun's JSON record, a reason."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """What no database takes is replaced."""
        del dialect
        return None if value is None else storable(value)
