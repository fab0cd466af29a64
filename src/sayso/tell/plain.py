"""Plain text for terminals and mail: wrapping at 72 columns, quotation marks, addresses to follow; nothing that can steer a terminal."""

import textwrap
import unicodedata
from urllib.parse import urlsplit

WIDTH = 72
OPENERS = "“\"‘'«„"
CONTROLS = {"\n": " ", "\r": " ", "\t": " "}


def quoted(words: str) -> str:
    """Words in quotation marks; words that bring their own keep them alone."""
    words = harmless(words).strip()
    return words if words[:1] in OPENERS else f"“{words}”"


def shortened(words: str, length: int) -> str:
    """The beginning of `words`, cut at a space, with a mark where something is left out."""
    if len(words) <= length:
        return words
    return f"{words[:length].rsplit(' ', 1)[0]} […]"


def harmless(text: str) -> str:
    """`text` without control and direction-changing characters, each white space one space; nothing else changes."""
    kept = (CONTROLS.get(c, "" if unicodedata.category(c) == "Cc" or c in _DIRECTIONS else c) for c in text)
    return "".join(kept)


_DIRECTIONS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def wrapped(text: str, *, first: str = "", rest: str = "") -> str:
    """A paragraph at 72 columns; addresses and long words are never broken."""
    lines = textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines) if lines else first.rstrip()


def web_address(url: object) -> str | None:
    """The address if a browser may follow it: http and https alone, so that no text can run as a script."""
    if not isinstance(url, str):
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme.casefold() in ("http", "https") and parts.netloc else None
