"""Names to be taken out: found by salted hashes of their words, so that the ledger need not know the names."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b
from html import unescape
from urllib.parse import unquote

from sayso.model.redaction import MARK, Redaction
from sayso.model.words import Span

LONGEST = 6
"""Words of a name at most."""
_INSIDE = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
"""Accents that stand for themselves, soft hyphens and characters without width: parts of a word."""
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_INSIDE}])*")
_UNSEEN = re.compile(rf"[{_INSIDE}]+")
_TAG = re.compile(r"<[^<>]{0,5000}>")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_CODED = re.compile(r"[%&<\\]")
_SHOWN = re.compile(r"[^\s█]")


def hashes(form: str, salt: str) -> tuple[str, ...]:
    """What a written name is found by: the hash of its words, and of them written as one ("#AnaTolve")."""
    words = [_folded(found[0]) for found in _WORD.finditer(form)]
    kept = dict.fromkeys((" ".join(words), "".join(words))) if words else {}
    return tuple(_hash(words, bytes.fromhex(salt)) for words in kept)


def words_of(form: str) -> list[str]:
    """The words of a written name, folded."""
    return [_folded(found[0]) for found in _WORD.finditer(form)]


class Names:
    """The names of some redactions, as one thing to look for. All of them have the same salt."""

    def __init__(self, redactions: Iterable[Redaction]) -> None:
        made = tuple(redactions)
        self._salt = bytes.fromhex(made[0].salt) if made else b""
        self._forms = frozenset(one for redaction in made for one in redaction.forms)
        self._all = self._forms | {one for redaction in made for one in redaction.beside}
        self._longest = max((redaction.longest for redaction in made), default=0)

    def __bool__(self) -> bool:
        """False where there is nothing to take out."""
        return bool(self._forms)

    def stand_in(self, text: str, *, also_beside: bool = False) -> bool:
        """True where a name stands in the text, also in markup, in an address, or escaped."""
        wanted = self._all if also_beside else self._forms
        return any(next(self._found(form, wanted), None) for form in _readings_of(text))

    def blotted(self, text: str, *, also_beside: bool = False) -> str:
        """The text with the names blotted out, of the same length: white space stays, all else of them is MARK."""
        spans = list(self._found(text, self._all if also_beside else self._forms))
        parts, at = [], 0
        for start, end in spans:
            if end > at:
                begin = max(start, at)
                parts += [text[at:begin], _SHOWN.sub(MARK, text[begin:end])]
                at = end
        return "".join([*parts, text[at:]]) if parts else text

    def cleared(self, text: str, *, also_beside: bool = False) -> str:
        """As `blotted`, for what no offsets point into: where the name is hidden in a code, the code goes, too."""
        found = self.blotted(text, also_beside=also_beside)
        if not _CODED.search(found) or not self.stand_in(found, also_beside=also_beside):
            return found
        *_, plain = _readings_of(found)
        plain = self.blotted(plain, also_beside=also_beside)
        return _SHOWN.sub(MARK, plain) if self.stand_in(plain, also_beside=also_beside) else plain

    def _found(self, text: str, wanted: frozenset[str]) -> Iterator[Span]:
        """Where names stand, by their start, the longest first of those that start together."""
        words = [(found.start(), found.end(), _folded(found[0])) for found in _WORD.finditer(text)]
        for first, (start, _, _) in enumerate(words):
            for count in range(min(self._longest, len(words) - first), 0, -1):
                run = words[first : first + count]
                if _hash(" ".join(word for _, _, word in run), self._salt) in wanted:
                    yield start, run[-1][1]
                    break


def _readings_of(text: str) -> Iterator[str]:
    """The text, and what it is when escapes, percent signs, tags and entities are read."""
    yield text
    if _CODED.search(text):
        plain = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), text)
        yield unescape(unquote(_TAG.sub(" ", plain)))
        yield unescape(unquote(_TAG.sub("", plain)))


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    return _UNSEEN.sub("", unicodedata.normalize("NFKD", word)).casefold()


@lru_cache(maxsize=100_000)
def _hash(words: str, salt: bytes) -> str:
    return blake2b(words.encode("utf-8", "replace"), digest_size=16, key=salt).hexdigest()
