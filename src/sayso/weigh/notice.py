"""Notice: whether a report takes a story back or puts it right."""

import re

from sayso.model.report import Report

WITHDRAWING = re.compile(r"^\W{0,5}(?:\w+ ){0,3}(?:kill|withdraw\w*|retract\w*|disregard)\b", re.IGNORECASE)


SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
TAKING_BACK = re.compile(
    r"\b(?:withdr[ae]w\w*|retract\w*|correct(?:s|ed|ion)?|wrong(?:ly)?|disregard|error)\b", re.IGNORECASE
)
LEAST = 25
"""Characters of a sentence; a heading is shorter."""


def is_kill(report: Report) -> bool:
    """True where a story is withdrawn as a whole; false where it is put right."""
    return report.form == "kill" or (report.form != "correction" and WITHDRAWING.match(report.text[:120]) is not None)


def opening(report: Report) -> str:
    """The first sentence that takes something back, else the first: the words that give a claim its status."""
    sentences = [s.strip() for s in SENTENCE.split(report.text[:1500]) if s.strip()]
    telling = [s for s in sentences if TAKING_BACK.search(s) and len(s) > LEAST]
    return (telling or sentences or [""])[0][:300]
