"""Datelines and agency tags: "VARNHOLT, 4 May (NNA) —", "KYIV (Reuters) -", "(AP)" at the end."""

import re
from dataclasses import dataclass

from sayso.model.words import Iso
from sayso.read.dates import day_in_words

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*"
_AGENCY = r"\(([A-Z][\w.&’' /-]{1,40})\)"
_PLACE = rf"({_CAPITAL}(?:[ ,/]{{1,2}}{_CAPITAL}){{0,5}}?)"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?(?:,? \d{4})?|[A-Z][a-z]{2,8}\.? \d{1,2}(?:,? \d{4})?)"
_WHEN = rf"(?:,? {{0,2}}{_WEEKDAY}{_DAY})?"
_DASH = r"(?: ?[—–] ?| --? )"
_TAGGED = re.compile(rf"^{_PLACE}{_WHEN},? ?{_AGENCY}(?:{_DASH}| )")
_TAG_ALONE = re.compile(rf"^{_AGENCY}{_DASH}")
_UNTAGGED = re.compile(rf"^([A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]{{2,}}(?:[ ,]{{1,2}}{_CAPITAL}){{0,3}}?){_WHEN}(?: ?[—–] | --? )")
_DATED = re.compile(rf"^{_PLACE}, ({_WEEKDAY}(?:\d{{1,2}} [A-Z][a-z]+ \d{{4}}|[A-Z][a-z]+ \d{{1,2}}, \d{{4}}))\b")
_END_TAG = re.compile(
    rf"[.!?”\"] {{0,2}}(?:\(({_CAPITAL}(?: {_CAPITAL}){{0,3}})\)|[—–-]{{1,2}} ?([A-Z]{{2,6}}|Reuters|Interfax|Xinhua)) {{0,2}}$"
)
_AGENCY_WORDS = re.compile(
    r"\b(?:news agency|press agency|press bureau|press association|associated press|reuters|agence france|newswire"
    r"|wire service|press service|news service|ap|afp|upi|dpa|efe|ansa|tass|pti|apa|pa media|bloomberg|interfax|xinhua)\b",
    re.IGNORECASE,
)
_NO_AGENCY = frozenset("us uk eu un usa nato note correction updated update video photos file ed eds".split())
_NO_PLACE = re.compile(
    r"^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*|EXCLUSIVE|BREAKING|UPDATED?|OPINION|ANALYSIS|WATCH|LIVE|VIDEO"
    r"|CORRECTION|CORRECTED|KILL|NOTE|WARNING|ALERT|URGENT)\b"
)
_HEAD = 200


@dataclass(frozen=True, slots=True)
class Dateline:
    """What stands before the first sentence and after the last; parts not there are null."""

    place: str | None = None
    agency: str | None = None
    day: Iso | None = None
    """A full date, with its year."""


def dateline_of(text: str) -> Dateline:
    """The dateline of a text's first line, and its agency's tag there or at the end."""
    first = next((line for line in text.split("\n", 20) if line.strip()), "")[:_HEAD]
    found = _opening(first)
    return found if found.agency else Dateline(found.place, _closing(text), found.day)


def agency_among(byline: tuple[str, ...], outlet: str | None) -> str | None:
    """A name of the byline that is a news agency other than the outlet."""
    found = next((name for name in byline if _AGENCY_WORDS.search(name)), None)
    return found if found and found.casefold() != (outlet or "").casefold() else None


def _opening(line: str) -> Dateline:
    if tagged := _TAGGED.match(line):
        return Dateline(_place(tagged[1]), _agency(tagged[2]), day_in_words(tagged[0]))
    if alone := _TAG_ALONE.match(line):
        return Dateline(None, _agency(alone[1]))
    if plain := _UNTAGGED.match(line):
        return Dateline(_place(plain[1]), None, day_in_words(plain[0]))
    if dated := _DATED.match(line):
        return Dateline(_place(dated[1]), None, day_in_words(dated[2]))
    return Dateline()


def _closing(text: str) -> str | None:
    """The tag after the last sentence of one of the last paragraphs; a notice may follow it."""
    for line in [line for line in text[-2_000:].split("\n") if line.strip()][-3:]:
        found = _END_TAG.search(line[-120:].rstrip())
        if found and (agency := _agency(found[1] or found[2])):
            return agency
    return None


def _agency(tag: str) -> str | None:
    name = re.split(r"\s*/\s*| via ", tag.strip())[0]
    return None if name.casefold() in _NO_AGENCY or re.search(r"\d{2}", name) else name


def _place(written: str) -> str | None:
    """The place without the day that may have been caught with it."""
    parts = [part.strip() for part in written.split(",")]
    return ", ".join(part for part in parts if part and not _NO_PLACE.match(part)) or None
