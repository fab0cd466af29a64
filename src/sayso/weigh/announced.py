"""Announced: whether a new number comes with a word about the old one."""

import re

from sayso.model.conflict import Announced
from sayso.model.figure import Figure
from sayso.model.report import Report
from sayso.model.statement import Statement

REACH = 250
CORRECTING = re.compile(
    r"\b(?:correct(?:s|ed|ing|ion)|in error|mistaken(?:ly)?|wrongly|misstated|(?:right|correct|true) (?:figure|number|count|toll|sum)"
    r"|(?:entered|counted|listed|registered) twice|double (?:entries|counting)|duplicates?|(?:and|,) not (?:\d[\d.,]*|[a-z]+(?=[.,;]|$)))",
    re.IGNORECASE,
)
CHANGING = re.compile(
    r"\b(?:revis\w+|rais(?:ed|es|ing)|lower(?:ed|s|ing)|updat\w+|up from|down from|r(?:ose|isen|ises|ising)|increas\w+"
    r"|climb\w+|dropp?(?:ed|s|ing)|ha[sd] fallen|(?:is|are|stands?) now|now stands?|has grown|grew|jumped|instead of|(?:have|has) now|widened|slipped|jumped|gone up|had grown|than (?:it|he|she|they) had said|previous(?:ly)?|earlier (?:figure|toll|count|number))\b",
    re.IGNORECASE,
)


def announced(report: Report, statement: Statement, figure: Figure) -> Announced:
    """`correction` where the text puts an error right, `revision` where it speaks of a change, else `silent`."""
    sentence = _sentence(report, figure)
    if statement.stance == "corrects" or report.form == "correction" or CORRECTING.search(sentence):
        return "correction"
    return "revision" if CHANGING.search(sentence) else "silent"


def _sentence(report: Report, figure: Figure) -> str:
    """The words around the figure, up to the ends of its sentence."""
    if figure.field != "text":
        return figure.text
    before = re.split(r"[.!?]\s|\n", report.text[max(0, figure.start - REACH) : figure.start])[-1]
    after = re.split(r"[.!?](?:\s|$)|\n", report.text[figure.end : figure.end + REACH])[0]
    return f"{before}{figure.text}{after}"
