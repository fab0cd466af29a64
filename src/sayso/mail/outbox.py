"""The outbox: mails as files in a folder, for a person or another program to send. The default."""

import os
from collections.abc import Callable, Iterable, Sequence
from email import message_from_bytes
from hashlib import sha256
from pathlib import Path

from sayso.errors import DigestError
from sayso.mail.mime import POLICY, mime
from sayso.model.mailing import Bounce, Mail, Outcome

SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.@")


Change = Callable[[Sequence[str]], Sequence[str]]
"""What all texts of one mail are to be: its parts, subject and sender."""


class Outbox:
    """A folder of .eml files, each there whole or not at all, named by its Message-ID (port: Courier)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def hand(self, mail: Mail, before_end: Callable[[], None]) -> Outcome:
        """See Courier. A file that is there is not written again."""
        path = self._path(mail.message_id)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if path.exists():
                before_end()
                return Outcome("accepted", "there already")
            part = path.with_suffix(".part")
            _write(part, mime(mail))
            before_end()
            part.replace(path)
            _sync(self._folder)
        except OSError as error:
            raise DigestError(
                f"the outbox cannot be written: {error.strerror}", item=str(self._folder), remedy="set mail_outbox"
            ) from error
        return Outcome("accepted", str(path))

    def accepted(self, message_ids: Iterable[str]) -> frozenset[str] | None:
        """See Courier. The folder is its own witness."""
        return frozenset(found for found in message_ids if self._path(found).exists())

    def settle_s(self) -> float:
        """See Courier."""
        return 0.0

    def bounces(self) -> tuple[Bounce, ...]:
        """See Courier. Nothing comes back from a folder."""
        return ()

    def close(self) -> None:
        """See Courier."""

    def rewrite(self, change: Change) -> tuple[tuple[str, str], ...]:
        """Put what `change` makes of a mail's words into each mail that lies here.

        The names of the files that changed, and the hashes of what they were.
        """
        changed = []
        for path in sorted(self._folder.glob("*.eml")):
            before = path.read_bytes()
            after = _changed(before, change)
            if after is not None:
                part = path.with_suffix(".part")
                _write(part, after)
                part.replace(path)
                _sync(self._folder)
                changed.append((path.name, sha256(before).hexdigest()))
        return tuple(changed)

    def _path(self, message_id: str) -> Path:
        name = "".join(character if character in SAFE else "_" for character in message_id)
        return self._folder / f"{name.lstrip('.')}.eml"


def _changed(body: bytes, change: Change) -> bytes | None:
    """The mail with its words, subject and sender changed; None where they stay."""
    message = message_from_bytes(body, policy=POLICY)
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    headers = [name for name in ("Subject", "From") if name in message]
    before = [*(part.get_content() for part in parts), *(str(message[name]) for name in headers)]
    after = list(change(before))
    if after == before:
        return None
    for part, words in zip(parts, after, strict=False):
        part.set_content(words, subtype=part.get_content_subtype(), charset="utf-8", cte="quoted-printable")
    for name, words in zip(headers, after[len(parts) :], strict=True):
        message.replace_header(name, words)
    return message.as_bytes()


def _write(path: Path, body: bytes) -> None:
    with path.open("wb") as file:
        file.write(body)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """The name is on the disk as the bytes are."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
