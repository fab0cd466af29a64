"""Bytes to text: a byte order mark, then the declared charset, UTF-8, and a guess."""

import codecs
import re

from charset_normalizer import from_bytes

from sayso.model.report import Capture
from sayso.read.failures import BadEncodingError

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(
    rb"<(?:meta|\?xml)[^<>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{2,40})", re.IGNORECASE
)
_STRAY = re.compile("[\ufffd\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 65_536
_TOLERATED = 0.03
"""Share of replaced and control characters above which bytes are taken for no text."""


def decode(capture: Capture) -> str:
    """The capture's body as text, without its byte order mark; nothing else is changed.

    A few broken sequences become U+FFFD. Raises BadEncodingError where more than three in a hundred characters are
    broken or control characters.
    """
    text = decode_bytes(capture.body, capture.charset or _named_in_page(capture))
    if not capture.verbatim and stray_share(text) > _TOLERATED:
        raise BadEncodingError(
            "the bytes are no text in any encoding we know",
            item=capture.input_id,
            remedy="save it as UTF-8, or give the charset",
        )
    return text


def decode_bytes(body: bytes, charset: str | None = None) -> str:
    """Text by mark, then `charset`, then UTF-8, then the likeliest; broken sequences become U+FFFD."""
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    for known in (charset, "utf-8"):
        strict = _strictly(body, known)
        if strict is not None:
            return strict
    return _likeliest(body)


def stray_share(text: str) -> float:
    """The share of replacement and control characters in the beginning of a text."""
    sample = text[:_SAMPLE]
    return len(_STRAY.findall(sample)) / len(sample) if sample else 0.0


def _named_in_page(capture: Capture) -> str | None:
    if capture.media_type != "text/html":
        return None
    named = _META.search(capture.body[:4096])
    return named[1].decode("ascii", "ignore") if named else None


def _strictly(body: bytes, charset: str | None) -> str | None:
    try:
        return body.decode(charset) if charset else None
    except (LookupError, UnicodeError, ValueError):
        return None


def _likeliest(body: bytes) -> str:
    """UTF-8 where only a few sequences are broken; else what the letters suggest; else Windows-1252."""
    mended = body.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    foreign = sum(1 for character in mended[:_SAMPLE] if character > "\x7f" and character != "\ufffd")
    if broken <= foreign / 10:
        return mended
    guess = from_bytes(body[:_SAMPLE]).best()
    found = _strictly(body, guess.encoding) if guess else None
    return found if found is not None else body.decode("cp1252", "replace")
