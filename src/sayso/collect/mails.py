"""Mails on this machine as items: .eml files, mbox files, Maildir folders. The server's mailbox is mailbox.py's."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from sayso.collect.found import Desk, Found

MOST_MAILS = 50_000
_PIECE = 65_536
_MESSAGE_ID = re.compile(rb"^message-id:\s{0,100}<?([^\s<>]{1,300})>?", re.IGNORECASE | re.MULTILINE)
_HEAD = 100_000
_QUOTED_FROM = re.compile(rb">+From ")


def from_mail(name: str, body: bytes, desk: Desk) -> Found:
    """One mail, headers and all."""
    return desk.capture(name, body, "message/rfc822")


def from_eml(path: Path, desk: Desk) -> Iterator[Found]:
    """A mail in a file of its own."""
    with path.open("rb") as file:
        yield from_mail(str(path), file.read(desk.max_bytes + 1), desk)


def from_mbox(path: Path, desk: Desk) -> Iterator[Found]:
    """The mails of an mbox file, one held at a time; one over the limit is passed over."""
    with path.open("rb") as file:
        for number, mail in enumerate(_mails(file, desk.max_bytes), start=1):
            if number > MOST_MAILS:
                yield desk.failure(str(path), "too_large", f"more than {MOST_MAILS} mails; the rest is left (split it)")
                return
            yield (
                desk.too_large(f"{path}#{number}")
                if mail is None
                else from_mail(_named(path, mail, number), mail, desk)
            )
        if file.tell() == 0:
            yield desk.failure(str(path), "empty", "nothing in it (check where it was saved from)")


def from_maildir(folder: Path, desk: Desk) -> Iterator[Found]:
    """The mails of a Maildir, read and unread, in the order of their names; none is moved or marked."""
    files = sorted(file for part in ("new", "cur") for file in (folder / part).iterdir())
    for file in files[:MOST_MAILS]:
        if file.is_file() and not file.is_symlink() and not file.name.startswith("."):
            yield from from_eml(file, desk)
    if not files:
        yield desk.failure(str(folder), "empty", "a Maildir without mails (check the path)")


def is_maildir(folder: Path) -> bool:
    """True for a folder with the three parts of a Maildir."""
    return all((folder / part).is_dir() for part in ("cur", "new", "tmp"))


def is_mbox(path: Path) -> bool:
    """True for a file that begins as an mbox does."""
    with path.open("rb") as file:
        return file.read(5) == b"From "


def message_id(body: bytes) -> str | None:
    """The Message-ID of a mail, without its brackets."""
    found = _MESSAGE_ID.search(body[:_HEAD].split(b"\n\n", 1)[0])
    return found[1].decode("utf-8", "replace") if found else None


def _named(path: Path, mail: bytes, number: int) -> str:
    return f"{path}#{message_id(mail) or number}"


def _mails(file: IO[bytes], max_bytes: int) -> Iterator[bytes | None]:
    """Each mail of an mbox file; None for one that is too large to be held."""
    pieces: list[bytes] = []
    size, is_any, was_empty, begins = 0, False, True, True
    while piece := file.readline(_PIECE):
        if begins and was_empty and piece.startswith(b"From "):
            if is_any:
                yield b"".join(pieces) if size <= max_bytes else None
            pieces, size, is_any = [], 0, True
        else:
            is_any = True
            size += len(piece)
            if size <= max_bytes:
                pieces.append(piece[1:] if begins and _QUOTED_FROM.match(piece) else piece)
            else:
                pieces.clear()
        was_empty = begins and not piece.strip()
        begins = piece.endswith(b"\n")
    if is_any:
        yield b"".join(pieces) if size <= max_bytes else None
