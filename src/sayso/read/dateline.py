"""Datelines and agency tags: "VARNHOLT, 4 May (NNA) —" at the beginning, "(NNA)" or "— Reuters" at the end."""

import re

HEAD = 200
AGENCY = r"[A-Z][\w./&’' -]{1,30}?"
DATELINE = re.compile(
    rf"^\s*(?P<place>[A-Z][A-Z’'./ -]{{1,40}}[A-Z.](?:,\s?[A-Z][\w’'. -]{{1,30}}?)?)"
    r"(?:,?\s+(?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.?\s+\d{1,2})(?:,?\s+\d{4})?)?"
    rf"\s*(?:\((?P<agency>{AGENCY})\))?\s*(?:—|–|--|-)\s"
)
MIXED_CASE = re.compile(
    rf"^\s*(?P<place>[A-Z][\w’'. -]{{1,40}}?)(?:,\s[\w. ]{{2,20}})?\s*\((?P<agency>{AGENCY})\)\s*(?:—|–|--|-)\s"
)
LEADING_TAG = re.compile(rf"^\s*\((?P<agency>{AGENCY})\)\s*(?:—|–|--|-)?\s")
CLOSING_TAG = re.compile(
    r"(?:\((?P<agency>[A-Z][A-Za-z.]{1,12}|[A-Z]{2,8})\)|[—–]\s?(?P<named>[A-Z]{2,8}|Reuters|Bloomberg))\s*$"
)


def dateline_of(text: str) -> tuple[str | None, str | None]:
    """(place, agency) of a text; each null where it has none."""
    head = text[:HEAD]
    for pattern in (DATELINE, MIXED_CASE):
        if found := pattern.match(head):
            return " ".join(found["place"].split()).rstrip(","), found["agency"] or _closing(text)
    tag = LEADING_TAG.match(head)
    return None, tag["agency"] if tag else _closing(text)


def _closing(text: str) -> str | None:
    found = CLOSING_TAG.search(text[-60:].rstrip(" ."))
    return (found["agency"] or found["named"]) if found else None
