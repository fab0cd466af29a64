"""Clean: lines that are no part of the article go; what goes is kept aside, because it tells byline and genre.

Conservative by rule: only lines of known wording go, and a line of running prose goes only for what it says itself
(a pitch for a newsletter, a disclaimer, an author's biography at the end).
"""

import re
from dataclasses import dataclass

LABEL_WORDS = 12
PITCH_WORDS = 45
TAIL_SHARE = 0.6
"""Biographies and an outlet's own mission stand in the last part of a text."""

LABEL = re.compile(
    r"(?:stay (?:updated|informed|connected|tuned)|sign ?up\b|subscribe\b|follow (?:us|me)\b|join (?:us|our)\b"
    r"|share (?:this|on|via)\b|related(?: \w+)?\s*:|related (?:stories|story|articles?|content|coverage|topics?|links)\b"
    r"|read (?:more|next|also|the full)\b|see also\b|also read\b|further reading\b|more (?:from|on|stories|news|coverage)\b"
    r"|advertisement\b|advertising\b|sponsored\b|promoted\b|(?:and )?support our (?:work|journalism|newsroom)\b|donate\b"
    r"|most (?:read|popular|viewed)\b|trending\b|recommended\b|editors?[’'] picks?\b|you may also like\b|don[’']t miss\b"
    r"|(?:leave a )?comments?\b|\d+ comments?\b|print(?: this)?\b|e-?mail(?: this)?\b|tags?\s*:|topics?\s*:|filed under\b"
    r"|©|\(c\) ?\d{4}|copyright\b|all rights reserved\b|terms of (?:use|service)\b|privacy policy\b|cookie"
    r"|click here\b|tap here\b|listen to this\b|watch\s*:|video\s*:|photos?\s*:|image\s*:|gallery\s*:|getty images\b"
    r"|skip to\b|back to (?:top|home)\b|home\s*[>»|]|menu\b|log ?in\b|loading\b|\d+ min(?:ute)?s?(?: read)?$|campaign action\b"
    r"|(?:our|the) newsletters?\b|newsletters?\b|download (?:the|our) app\b|contact us\b|about us\b|report an? (?:error|typo)\b)",
    re.IGNORECASE,
)
WIDGET = re.compile(
    r"^(?:\w[\w’'&-]*\s){0,4}(?:events|newsletters?|podcasts?|videos|programs|programmes)$", re.IGNORECASE
)
PITCH = re.compile(
    r"\b(?:your|our) (?:e-?mail )?(?:inbox|newsletters?|mailing list)\b|\bsign up (?:for|to)\b"
    r"|\bsubscribe (?:to|now|today)\b|\b(?:directly )?to your inbox\b|\bfollow us on\b|\bhelp(?:s)? us keep\b.{0,40}\bfree\b"
    r"|\bmake a (?:donation|contribution)\b|\bbecome a (?:member|subscriber|supporter)\b|\bdownload our app\b",
    re.IGNORECASE,
)
DISCLAIMER = re.compile(
    r"\b(?:views?|opinions?)\b.{0,60}\b(?:expressed|are)\b.{0,90}\b(?:authors?|own|solely|not necessarily)\b",
    re.IGNORECASE,
)
MISSION = re.compile(
    r"\bmission is to\b|\bis an? (?:independent,? )?(?:non-?partisan|non-?profit|not-for-profit)\b", re.IGNORECASE
)
NAME = r"[A-Z][\w’'.-]+(?:\s(?:[A-Z][\w’'.-]+|de|van|von|der|bin|al)){1,4}"
BIOGRAPHY = re.compile(
    rf"^(?P<name>{NAME}),? is (?:an?|the|our|currently an?)\b.{{0,160}}?\b(?:fellow|assistant|editor|reporter|correspondent"
    r"|director|professor|analyst|researcher|writer|journalist|author|expert|lecturer|columnist|associate|contributor)\b"
)
BY = re.compile(
    rf"^by[:\s]\s*(?P<names>{NAME}(?:\s*(?:,|and|&)\s*{NAME}){{0,4}})\s*(?:[|,–—-].{{0,60}})?$", re.IGNORECASE
)
SENTENCE_END = re.compile(r"[.!?…:;][”\"’')\]]*$")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The article's text, and the lines that went."""

    text: str
    dropped: tuple[str, ...]


def clean(text: str) -> Cleaned:
    """The text without boilerplate lines; blank lines at its ends go, and no more than one in a row stays."""
    lines = [line.strip() for line in text.splitlines()]
    tail_from = TAIL_SHARE * len(lines)
    kept: list[str] = []
    dropped: list[str] = []
    for number, line in enumerate(lines):
        if line and is_boilerplate(line, in_tail=number >= tail_from):
            dropped.append(line)
        elif line or (kept and kept[-1]):
            kept.append(line)
    return Cleaned("\n".join(kept).strip(), tuple(dropped))


def is_boilerplate(line: str, *, in_tail: bool) -> bool:
    """True for a line that is no part of an article."""
    words = len(line.split())
    if words <= LABEL_WORDS and LABEL.match(line) and not _is_speech(line):
        return not SENTENCE_END.search(line) or words <= LABEL_WORDS // 2 or ":" in line[:20]
    if WIDGET.match(line) or BY.match(line):
        return True
    if words <= PITCH_WORDS and (PITCH.search(line) or DISCLAIMER.search(line)):
        return not _is_speech(line)
    return in_tail and words <= PITCH_WORDS and bool(BIOGRAPHY.match(line) or MISSION.search(line))


def names_in(dropped: tuple[str, ...]) -> tuple[str, ...]:
    """Authors whom the dropped lines name: "By …" lines first, then biographies."""
    for line in dropped:
        if found := BY.match(line):
            return tuple(part.strip() for part in re.split(r",|\band\b|&", found["names"]) if part.strip())
    return tuple(dict.fromkeys(found["name"] for line in dropped if (found := BIOGRAPHY.match(line))))


def has_disclaimer(dropped: tuple[str, ...]) -> bool:
    """True where the page says that views are its authors' own."""
    return any(DISCLAIMER.search(line) for line in dropped)


def _is_speech(line: str) -> bool:
    """Quoted or attributed words are somebody's, not the page's."""
    return line.startswith(("“", '"', "‘")) or bool(re.search(r"\b(?:said|told|says|added|wrote)\b", line))
