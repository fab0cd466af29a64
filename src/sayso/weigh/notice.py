"""Notice: whether a report takes a story back or puts it right."""

import re

from sayso.model.report import Report

WITHDRAWING = re.compile(r"^\W{0,5}(?:\w+ ){0,3}(?:kill|withdraw\w*|retract\w*|disregard)\b", re.IGNORECASE)


def is_kill(report: Report) -> bool:
    """True where a story is withdrawn as a whole; false where it is put right."""
    return report.form == "kill" or (report.form != "correction" and WITHDRAWING.match(report.text[:120]) is not None)


def opening(report: Report) -> str:
    """The notice's first sentence: the words that give a claim its status."""
    end = re.search(r"[.!?](?=\s|$)|\n", report.text[:300])
    return report.text[: end.end() if end else 300].strip()
