"""Plain text for terminals and mail: wrapping at 72 columns, quotation marks, addresses to follow; nothing that can steer a terminal."""

import re
import textwrap
import unicodedata
from urllib.parse import urlsplit

WIDTH = 72
OPENERS = "“\"‘'«„"


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
    """`text` without control, direction-changing and invisible characters, each white space one space; nothing else changes."""
    return "".join(map(_harmless, text)) if _SUSPECT.search(text) else text


_SUSPECT = re.compile(r"[^\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20a0-\u20cf]")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
"""Joiners (U+200C, U+200D) stay: Persian and emoji need them."""


def _harmless(character: str) -> str:
    """One character as it may be shown; a surrogate alone is something unreadable."""
    kind = unicodedata.category(character)
    if kind in ("Zl", "Zp") or (kind == "Cc" and character.isspace()):
        return " "
    if kind == "Cs" or character in "\ufffe\uffff":
        return "\ufffd"
    return "" if kind == "Cc" or _INVISIBLE.match(character) else character


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
