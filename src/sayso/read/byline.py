"""Bylines: names out of "By …" lines, author fields and notes on the author."""

import re

_BY = re.compile(r"^(?:by|words by|text by|written by|reported by|story by|from)[: ]\s?(.{2,160})$", re.IGNORECASE)
_PART = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.\-]{0,30}"
_NAME = (
    rf"{_PART}(?: (?:(?:de|van|von|der|den|da|di|del|la|le|al|el|bin|ibn|ben|of|the|and|for) ){{0,3}}{_PART}){{0,5}}"
)
_FULL_NAME = re.compile(_NAME)
_LEADING_NAME = re.compile(
    rf"({_PART}(?: (?:(?:de|van|von|der|den|da|di|del|la|le|al|el|bin|ibn|ben) ){{0,2}}{_PART}){{1,3}})(?:,| (?=[a-z])|['’]s )"
)
_SEPARATORS = re.compile(r"\s*(?:,|;|\||·|•|\band\b|&|\bwith additional reporting by\b|\bwith\b)\s*", re.IGNORECASE)
_ROLE = re.compile(
    r"\b(?:editor|reporter|correspondent|writer|staff|columnist|desk|producer|bureau chief|chief|photographer|analyst|fellow|journalist"
    r"|agencies|published|updated|posted)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:by|dr|prof|professor)\.? ", re.IGNORECASE)


def byline_of_line(line: str) -> tuple[str, ...]:
    """Names in a line that begins with "By"; none where the line is prose."""
    found = _BY.match(line.strip())
    return names_in(found[1]) if found and not re.search(r"[.!?]\s|\d{3}", found[1]) else ()


def names_in(written: str) -> tuple[str, ...]:
    """The names in an author field, in order, once each; roles, places of work and addresses are left out."""
    if "://" in written or "@" in written:
        return ()
    names: list[str] = []
    for part in _SEPARATORS.split(" ".join(written.split())):
        name = _TITLE.sub("", part.strip(" .–—-")) if part else ""
        if name and _FULL_NAME.fullmatch(_cased(name)) and (not names or not _ROLE.search(name)):
            names.append(_cased(name))
    return tuple(dict.fromkeys(names))


def name_of_bio(line: str) -> str | None:
    """Who a note on the author is about: the full name that it begins with."""
    found = _LEADING_NAME.match(line)
    return re.sub(r"['’]s$", "", found[1]) if found else None


def _cased(name: str) -> str:
    """A name set in capitals alone is brought back to usual case; short ones are abbreviations."""
    return name.title() if name.isupper() and len(name) > 5 and " " in name else name
