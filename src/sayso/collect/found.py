"""What collecting yields: an item as a capture, or a failure that names it and the way out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from sayso.model.report import Capture, Declared, Exchange, Failure, MediaType, PublishedFrom, capture_hash
from sayso.model.words import Iso

Found = Capture | Failure


@dataclass(frozen=True, slots=True)
class Desk:
    """What every collector needs: the options given, the limits, the clock."""

    declared: Declared
    """Given by the user for all items: it outranks what an item says of itself."""
    verbatim: bool
    now: Callable[[], Iso]
    max_bytes: int

    def capture(
        self,
        input_id: str,
        body: bytes,
        media_type: MediaType,
        *,
        said: Declared | None = None,
        charset: str | None = None,
        published_from: PublishedFrom | None = None,
        exchange: Exchange | None = None,
        verbatim: bool | None = None,
    ) -> Found:
        """A capture of one item; empty, binary and too large ones are failures. `verbatim` is as said of the item itself."""
        if problem := self._problem(input_id, body, media_type):
            return problem
        is_verbatim = self.verbatim if verbatim is None else verbatim
        declared = overlaid(said or Declared(), self.declared)
        came_from: PublishedFrom | None = "user" if self.declared.published else published_from
        return Capture(
            input_id=input_id,
            body=body,
            media_type=media_type,
            charset=charset,
            declared=declared,
            published_from=came_from if declared.published else None,
            collected=self.now(),
            verbatim=is_verbatim,
            sha256=capture_hash(body, declared, verbatim=is_verbatim),
            exchange=exchange,
        )

    def failure(self, input_id: str, code: str, message: str) -> Failure:
        """A failed item; `message` is one line with the way out in brackets."""
        return Failure(input_id=input_id, code=code, message=" ".join(message.split()), at=self.now())

    def too_large(self, input_id: str) -> Failure:
        """An item over the limit."""
        limit = f"{self.max_bytes / 1e6:g}"
        return self.failure(input_id, "too_large", f"larger than {limit} MB (split it, or raise max_item_bytes)")

    def _problem(self, input_id: str, body: bytes, media_type: MediaType) -> Failure | None:
        if len(body) > self.max_bytes:
            return self.too_large(input_id)
        if not body.strip():
            return self.failure(input_id, "empty", "nothing in it (check where it was saved from)")
        if media_type == "application/pdf" and not is_pdf(body):
            return self.failure(input_id, "unsupported", "it is called a PDF and is none (open it and save its text)")
        if media_type in ("text/html", "text/plain") and is_binary(body):
            return self.failure(input_id, "binary", "no text but binary data (save the article as text or HTML)")
        return None


_NOT_KEPT = frozenset("set-cookie set-cookie2 cookie authorization proxy-authorization www-authenticate".split())
"""Headers that may hold somebody's keys."""
_MOST_HEADERS, _LONGEST_HEADER = 100, 4_000


def exchange_of(url: str, at: Iso, status: int, headers: Iterable[tuple[str, str]]) -> Exchange:
    """An HTTP answer as evidence, without what may hold keys."""
    kept = [
        (name[:100], value[:_LONGEST_HEADER])
        for name, value in headers
        if name.isascii() and name.lower() not in _NOT_KEPT
    ]
    return Exchange(url=url, at=at, status=status, headers=tuple(kept[:_MOST_HEADERS]))


def is_pdf(body: bytes) -> bool:
    """True for bytes that begin as a PDF; some have a little before its mark."""
    return b"%PDF-" in body[:1_024]


_SAMPLE = 65_536
_MAGIC = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
    b"RIFF",
    b"OggS",
    b"ID3",
    b"{\\rtf",
    b"\xd0\xcf\x11\xe0",
)
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1b")
_TOLERATED = 0.03


def is_binary(body: bytes) -> bool:
    """True for known binary formats, and where control characters are more than a few in what is not marked UTF-16."""
    if body.startswith(_MAGIC):
        return True
    if body.startswith(_WIDE_MARKS):
        return False
    sample = body[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) > _TOLERATED * len(sample)


def overlaid(said: Declared, given: Declared) -> Declared:
    """What an item says of itself, with what the user gave laid over it."""
    changes = {name: value for name in Declared.__slots__ if (value := getattr(given, name))}
    return replace(said, **changes)
