"""The outbox: mails as files in a folder, for a person or another program to send. The default."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from sayso.errors import DigestError
from sayso.mail.mime import mime
from sayso.model.mailing import Bounce, Mail, Outcome

SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.@")


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

    def _path(self, message_id: str) -> Path:
        name = "".join(character if character in SAFE else "_" for character in message_id)
        return self._folder / f"{name.lstrip('.')}.eml"


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
