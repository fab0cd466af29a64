"""Dates as pages and feeds write them, brought to ISO 8601 with the precision and the zone they have."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from sayso.model.words import Iso

_MONTHS = "january february march april may june july august september october november december".split()
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?"
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+(\d{{4}})\b", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b", re.IGNORECASE)
_ISO_DAY = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_COARSE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")
_ZONE = re.compile(r"([+-]\d{2})(\d{2})$")
_FRACTION = re.compile(r"(\d{2}:\d{2}:\d{2})[.,]\d+")
_CLOCK = re.compile(r"^(\d{4}-\d{2}-\d{2})[ T](\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$")


def iso(written: str | None) -> Iso | None:
    """ISO 8601, RFC 822 or an English date in words, as ISO with what was known: year, month, day or moment.

    A moment keeps its zone ("Z" becomes "+00:00") and loses fractions of a second. Null where it is no date.
    """
    text = (written or "").strip()[:80]
    if not text:
        return None
    return _coarse(text) or _moment(text) or _mail_date(text) or day_in_words(text)


def day_in_words(text: str) -> Iso | None:
    """The first full date (day, month, year) in an English text: "7 April 2026", "Apr. 7, 2026", "2026-04-07"."""
    if found := _ISO_DAY.search(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.search(text):
        return _day(int(found[3]), _month_number(found[2]), int(found[1]))
    if found := _MONTH_FIRST.search(text):
        return _day(int(found[3]), _month_number(found[1]), int(found[2]))
    return None


def _coarse(text: str) -> Iso | None:
    return text if _COARSE.fullmatch(text) else None


def _moment(text: str) -> Iso | None:
    """ISO in its looser forms; a moment at midnight without a zone is a day."""
    if loose := _CLOCK.match(text):
        clock = loose[2].rjust(5, "0") if loose[2].count(":") == 1 else loose[2].rjust(8, "0")
        zone = "+00:00" if loose[3] in ("Z", "UTC", "GMT") else (loose[3] or "")
        text = f"{loose[1]}T{clock}{zone}"
    text = _ZONE.sub(r"\1:\2", _FRACTION.sub(r"\1", text)) if "T" in text else text
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        return None
    if "T" not in text and ":" not in text:
        return parsed.date().isoformat()
    if parsed.tzinfo is None and (parsed.hour, parsed.minute, parsed.second) == (0, 0, 0):
        return parsed.date().isoformat()
    return parsed.replace(microsecond=0).isoformat()


def _mail_date(text: str) -> Iso | None:
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _month_number(name: str) -> int:
    return next(n for n, month in enumerate(_MONTHS, 1) if month.startswith(name[:3].lower()))


def _day(year: int, month: int, day: int) -> Iso | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
