"""Archives unpacked a piece at a time: nothing is held but the piece in hand, and a bomb is met before it is unpacked."""

import zlib
from collections.abc import Callable, Iterator
from typing import IO

_CHUNK = 65_536
_MAGIC = b"\x1f\x8b\x08"
ALWAYS = 100_000_000
"""Bytes that an archive may always unpack to."""
MOST_TIMES = 100
"""Beyond that, so many times its packed size: web pages pack 5 to 20 times."""

Pull = Callable[[], bytes]


class BombError(Exception):
    """An archive unpacks to more than any honest one."""


class Stream:
    """Bytes that are read forwards once."""

    def __init__(self, pull: Pull) -> None:
        self._pull = pull
        self._held = b""

    def read(self, size: int) -> bytes:
        """So many bytes; fewer only at the end."""
        pieces: list[bytes] = []
        wanted = size
        while wanted and (piece := self._held or self._pull()):
            pieces.append(piece[:wanted])
            self._held = piece[wanted:]
            wanted -= len(pieces[-1])
        return b"".join(pieces)

    def skip(self, size: int) -> bool:
        """Pass over so many bytes without holding them; false where the end comes before."""
        while size and (piece := self._held or self._pull()):
            self._held = piece[size:]
            size -= min(size, len(piece))
        return not size

    def line(self, most: int) -> bytes:
        """A line with its end, or its first `most` bytes; empty at the end."""
        held = self._held
        while b"\n" not in held and len(held) < most and (piece := self._pull()):
            held += piece
        at = held.find(b"\n", 0, most) + 1 or min(len(held), most)
        self._held = held[at:]
        return held[:at]

    def drain(self) -> None:
        """Pass over what is left."""
        while self._held or self._pull():
            self._held = b""


class Unpacking:
    """A file as streams: one for each member of a gzip file, so that a damaged member harms no other; else one in all."""

    def __init__(self, file: IO[bytes], packed_bytes: int) -> None:
        self._file = file
        self._raw = b""
        self._left = ALWAYS + MOST_TIMES * packed_bytes
        self.damaged = 0
        """Members that broke off or could not be unpacked."""

    def streams(self) -> Iterator[Stream]:
        """The streams; each is to be read before the next. Raises BombError while one is read."""
        self._raw = self._file.read(_CHUNK)
        if not self._raw.startswith(_MAGIC[:2]):
            yield Stream(self._plain)
            return
        while self._to_magic():
            stream = Stream(self._member())
            yield stream
            stream.drain()

    def _plain(self) -> bytes:
        piece, self._raw = self._raw or self._file.read(_CHUNK), b""
        return self._spent(piece)

    def _spent(self, piece: bytes) -> bytes:
        self._left -= len(piece)
        if self._left < 0:
            raise BombError
        return piece

    def _to_magic(self) -> bool:
        """Go to the next gzip member; false where there is none."""
        while True:
            if (at := self._raw.find(_MAGIC)) >= 0:
                self._raw = self._raw[at:]
                return True
            more = self._file.read(_CHUNK)
            if not more:
                return False
            self._raw = self._raw[-2:] + more

    def _member(self) -> Pull:
        """What gives the pieces of the member that begins here."""
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        is_over = False

        def pull() -> bytes:
            nonlocal is_over
            while not is_over:
                packed = unpacker.unconsumed_tail or self._taken()
                try:
                    piece = unpacker.decompress(packed, _CHUNK) if packed else b""
                except zlib.error:
                    is_over, self._raw = True, packed[1:]
                    self.damaged += 1
                    break
                if unpacker.eof:
                    is_over, self._raw = True, unpacker.unused_data
                elif not packed:
                    is_over = True
                    self.damaged += 1
                if piece:
                    return self._spent(piece)
            return b""

        return pull

    def _taken(self) -> bytes:
        piece, self._raw = self._raw or self._file.read(_CHUNK), b""
        return piece
