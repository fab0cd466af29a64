"""Verified: files of package data, read only where they are the ones that were measured."""

from hashlib import sha256
from pathlib import Path

from sayso.errors import ConfigError


def verified(path: Path, wanted: str | None, way_out: str) -> bytes:
    """The bytes of a file with this sum. Raises ConfigError where it is missing or another one."""
    found = path.read_bytes() if path.is_file() else b""
    if sha256(found).hexdigest() != wanted:
        raise ConfigError(
            f"{path.name} is not the file this version of Sayso was tested with", item=str(path), remedy=way_out
        )
    return found
