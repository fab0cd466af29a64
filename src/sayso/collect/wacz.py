"""WACZ packages (1.1.1): WARC files in a ZIP, with hashes. Read where they are; nothing is unpacked to disk."""

import hashlib
import json
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from sayso.collect.packed import ALWAYS, MOST_TIMES
from sayso.collect.warc_records import Held, Trouble, records

MOST_FILES = 10_000
MOST_MANIFEST = 5_000_000
_CHUNK = 1_048_576
_WARC = re.compile(r"archive/[^/\\]{1,200}\.warc(?:\.gz)?", re.IGNORECASE)
_ZIP_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
    OSError,
    KeyError,
)
"""What zipfile raises for what is broken, encrypted, or packed in a way that it does not know."""


class Package:
    """A WACZ package on this machine."""

    def __init__(self, path: Path, max_bytes: int) -> None:
        self._path = path
        self._max_bytes = max_bytes

    def records(self) -> Iterator[Held | Trouble]:
        """The records of its WARC files, in the order of their names, and what is wrong with it."""
        try:
            with zipfile.ZipFile(self._path) as package:
                yield from self._records(package)
        except _ZIP_FAULTS as error:
            yield Trouble("damaged", f"no ZIP file that can be read: {type(error).__name__} (fetch it again)")

    def _records(self, package: zipfile.ZipFile) -> Iterator[Held | Trouble]:
        files = package.infolist()
        if len(files) > MOST_FILES:
            yield Trouble("too_large", f"more than {MOST_FILES} files in it (split it)")
            return
        for file in files:
            if reason := _refusal(file):
                yield Trouble("refused", f"{reason} (it is left alone)", file.filename[:200])
        warcs = sorted((file for file in files if _is_warc(file)), key=lambda file: file.filename)
        if not warcs:
            yield Trouble("empty", "no WARC file in its folder archive/ (check that it is a WACZ package)")
        if sum(warc.file_size for warc in warcs) > ALWAYS + MOST_TIMES * self._path.stat().st_size:
            yield Trouble("too_large", "it unpacks to far more than any web archive (fetch it from elsewhere)")
            return
        hashes = _hashes(package)
        if isinstance(hashes, Trouble):
            yield hashes
            hashes = {}
        for warc in warcs:
            yield from self._of_file(package, warc, hashes.get(warc.filename))

    def _of_file(self, package: zipfile.ZipFile, warc: zipfile.ZipInfo, known: str | None) -> Iterator[Held | Trouble]:
        """The records of one WARC file, if its hash is the one that the package gives."""
        try:
            if known and not _has_hash(package, warc, known):
                said = "it is not what the package was made of: its hash is another (fetch it again)"
                yield Trouble("altered", said, warc.filename)
                return
            with package.open(warc) as file:
                yield from records(file, warc.compress_size, self._max_bytes)
        except _ZIP_FAULTS as error:
            said = f"it cannot be unpacked: {type(error).__name__} (fetch the package again)"
            yield Trouble("damaged", said, warc.filename)


def _is_warc(file: zipfile.ZipInfo) -> bool:
    return bool(_WARC.fullmatch(file.filename)) and _refusal(file) is None


def _refusal(file: zipfile.ZipInfo) -> str | None:
    """Why a file of a package is not to be touched; null where it may be."""
    if stat.S_ISLNK(file.external_attr >> 16):
        return "a link"
    parts = file.filename.replace("\\", "/").split("/")
    if file.filename.startswith(("/", "\\")) or ".." in parts or ":" in parts[0]:
        return "a path that leads out of the package"
    return "an encrypted file" if file.flag_bits & 1 else None


def _hashes(package: zipfile.ZipFile) -> dict[str, str] | Trouble:
    """The hashes that datapackage.json gives, by path."""
    try:
        with package.open("datapackage.json") as file:
            written = file.read(MOST_MANIFEST + 1)
        resources = json.loads(written[: MOST_MANIFEST + 1])["resources"]
        return {str(one["path"]): str(one["hash"]) for one in resources if "path" in one and "hash" in one}
    except (*_ZIP_FAULTS, TypeError, RecursionError):
        said = "its datapackage.json is missing or broken, so its hashes cannot be compared (the pages are read all the same)"
        return Trouble("no_hashes", said, "datapackage.json")


def _has_hash(package: zipfile.ZipFile, file: zipfile.ZipInfo, known: str) -> bool:
    name, _, value = known.partition(":")
    if name not in ("sha256", "sha512", "sha1", "md5"):
        return True
    made = hashlib.new(name, usedforsecurity=False)
    with package.open(file) as opened:
        for piece in _pieces(opened):
            made.update(piece)
    return made.hexdigest() == value.strip().lower()


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    while piece := file.read(_CHUNK):
        yield piece
