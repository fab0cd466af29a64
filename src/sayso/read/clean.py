"""Clean a text: drop what surrounds the article, line by line, and never a sentence of it.

The rules look at whole lines. What could be the article's own words is only dropped beside other notices, in the tail,
or where it names somebody that the article does not.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.read import boilerplate as words
from sayso.read.byline import name_of_bio, names_in

_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\u200b\u2060\ufeff\u00ad]")
_SPACES = re.compile("[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_CLOSED = re.compile(r"[.!?…:;,][\"'”’»)\]]{0,3}$")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]{0,3}$")
_LONG = 2_000
"""No notice is longer; long lines are never looked into."""
_MOST_NOTES = 12


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The article's lines, and the lines that were taken away, in order."""

    text: str
    dropped: tuple[str, ...] = ()


def tidy(text: str) -> str:
    """Line breaks as one newline, odd spaces as blanks, invisible characters gone, no blanks around lines."""
    text = _INVISIBLE.sub("", _SPACES.sub(" ", _BREAKS.sub("\n", text)))
    lines = "\n".join(" ".join(line.split()) if "  " in line else line.strip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n")


def clean(text: str, byline: Sequence[str] = ()) -> Cleaned:
    """Drop navigation, boxes, pitches, notes on the author and notices from a tidied text."""
    lines = text.split("\n")
    gone = _plain_notices(lines) | _teasers(lines) | _comments(lines)
    gone |= _tail(lines, gone, byline)
    kept = "\n".join(line for n, line in enumerate(lines) if n not in gone)
    return Cleaned(re.sub(r"\n{3,}", "\n\n", kept).strip("\n"), tuple(lines[n] for n in sorted(gone) if lines[n]))


def _plain_notices(lines: list[str]) -> set[int]:
    return {n for n, line in enumerate(lines) if line and len(line) < _LONG and is_notice(line)}


def is_notice(line: str) -> bool:
    """True for a line that is no part of any article, wherever it stands."""
    return (
        bare(line) in words.BUTTONS
        or _is_labelled_link(line)
        or bool(words.COPYRIGHT.fullmatch(line))
        or _is_credit(line)
        or bool(words.READING_TIME.fullmatch(line))
        or is_desk_credit(line)
        or _is_pitch(line)
        or _is_menu(line)
        or _is_section_head(line)
        or is_disclaimer(line)
    )


def is_disclaimer(line: str) -> bool:
    """True for "The views expressed here are the author's own" and its kin; quoted words are left alone."""
    return len(line.split()) <= 70 and not _is_speech(line) and bool(words.DISCLAIMER.search(line))


def is_desk_credit(line: str) -> bool:
    """True for "(Reporting by A; Editing by B)" on a line of its own."""
    found = words.DESK.fullmatch(line)
    return bool(found) and (line.startswith("(") or (found is not None and bool(names_in(found["names"]))))


def bare(line: str) -> str:
    """A line without case, closing punctuation and arrows, to compare with known ones."""
    return line.casefold().replace("’", "'").strip(" .:!…»›→▶►|*-–—•")


def _is_labelled_link(line: str) -> bool:
    """Of the kind "RELATED STORY: a headline": a label, then words that do not end as a sentence."""
    found = words.LABELS.fullmatch(line)
    return bool(found) and (bool(words.ALWAYS_DROPPED_LABELS.match(line)) or not _SENTENCE_END.search(line))


def _is_credit(line: str) -> bool:
    return bool(words.CREDIT.fullmatch(line)) and len(line.split()) <= 20 and not _SENTENCE_END.search(line)


def _is_pitch(line: str) -> bool:
    count = len(line.split())
    if count > 80 or _is_speech(line) or not words.PITCH.search(line):
        return False
    return bool(words.PITCH_START.match(line)) or count <= 14 or "your inbox" in line.casefold()


def _is_speech(line: str) -> bool:
    """True where somebody is quoted or speaks: then the words are the article's."""
    return bool(re.search(r"[“«]|(?:^|\s)\"|\b(?:said|says|told|added|wrote)\b", line))


def _is_menu(line: str) -> bool:
    """Three or more short items between bars or dots."""
    items = re.split(r"\s[|·•/›»]\s|\s?\|\s?", line)
    return len(items) >= 3 and all(1 <= len(item.split()) <= 4 for item in items) and not _SENTENCE_END.search(line)


def _is_section_head(line: str) -> bool:
    """Of the kind "Harbour Institute events": a short heading that leads to another part of the site."""
    heading = line.split()
    return (
        2 <= len(heading) <= 5
        and not _CLOSED.search(line)
        and heading[0][:1].isupper()
        and heading[-1].casefold() in words.SECTION_HEAD_ENDS
        and not {word.casefold() for word in heading} & words.HEADLINE_WORDS
    )


def _teasers(lines: list[str]) -> set[int]:
    """Headlines listed below a heading such as "Further reading", up to the first full sentence."""
    gone: set[int] = set()
    is_list = False
    for n, line in enumerate(lines):
        if bare(line) in words.TEASER_HEADS:
            is_list = True
        elif line and (_SENTENCE_END.search(line) or len(line.split()) > 22):
            is_list = False
        elif line and is_list:
            gone.add(n)
    return gone


def _comments(lines: list[str]) -> set[int]:
    """Everything after a heading of readers' comments, where most of the text stands before it."""
    total, before = sum(map(len, lines)), 0
    for n, line in enumerate(lines):
        if before > total * 0.5 and len(line) < 120 and words.COMMENT_HEAD.fullmatch(line):
            return set(range(n, len(lines)))
        before += len(line)
    return set()


def _tail(lines: list[str], gone: set[int], byline: Sequence[str]) -> set[int]:
    """Notes on the author and on the publisher at the end, as far as they follow each other."""
    article = " ".join(line for n, line in enumerate(lines) if n not in gone)
    found: set[int] = set()
    is_beside_notice = False
    for n in range(len(lines) - 1, -1, -1):
        line = lines[n]
        if len(found) == _MOST_NOTES:
            break
        if n in gone or not line:
            is_beside_notice |= n in gone
        elif _is_note(line, article, byline) or (is_beside_notice and _is_leftover(line)):
            found.add(n)
            is_beside_notice = True
        else:
            break
    return found if any(line and n not in gone | found for n, line in enumerate(lines)) else set()


def _is_note(line: str, article: str, byline: Sequence[str]) -> bool:
    return len(line) < _LONG and (is_bio(line, article, byline) or bool(words.CONTACT.fullmatch(line)))


def _is_leftover(line: str) -> bool:
    """What may stand among notices at the end: a word of the publisher on itself."""
    return len(line.split()) <= 60 and bool(words.MISSION.match(line))


def is_bio(line: str, article: str, byline: Sequence[str]) -> bool:
    """True for a note on the author: it begins with a full name, gives a trade, and is about nobody in the article.

    `article` may hold the line itself. A note that begins with a name of the byline needs no trade.
    """
    if len(line.split()) > 90 or _is_speech(line):
        return False
    name = name_of_bio(line)
    if name is None:
        return False
    rest = line[len(name) :].lstrip("’s', ")
    if any(name.casefold() == known.casefold() for known in byline):
        return True
    surname = name.split()[-1]
    trades = {word.strip(".,;:()").casefold().removesuffix("s") for word in rest.split()[:25]}
    is_stranger = article.count(surname) <= line.count(surname)
    return is_stranger and bool(words.BIO_VERBS.match(rest)) and bool(trades & words.BIO_ROLES)
