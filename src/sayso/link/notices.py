"""Notices: which earlier statements a correction or a withdrawal takes back."""

import re
from collections.abc import Iterable

from sayso.link.rarity import total
from sayso.link.said import Said
from sayso.model.moment import moment
from sayso.model.report import Report
from sayso.model.terms import folded, terms

OPENING = re.compile(
    r"^\W{0,5}(?:kill|kill notice|mandatory kill|bulletin kill|advisory withdrawal|correction|corrections|corrected"
    r"|withdrawal|withdrawn|retraction)\b[^\n]{0,20}?[:—–\n-]|^\W{0,5}(?:please )?(?:withdraw|disregard) (?:the|our|all)\b",
    re.IGNORECASE,
)
NAMED = 0.6
"""Part of a statement's rarity that the notice must repeat to take it back."""
LEAST = 4.0


def is_notice(report: Report) -> bool:
    """True for a correction or withdrawal, by its form or by how its text begins."""
    return report.form in ("correction", "kill") or OPENING.match(report.text[:200]) is not None


def taken_back(reports: Iterable[Report], statements: Iterable[Said]) -> tuple[tuple[str, str], ...]:
    """(notice's report, statement) for earlier statements of the notice's own house that it repeats."""
    everything = tuple(statements)
    notices = sorted((report.id, report) for report in reports if is_notice(report))
    return tuple(
        (notice_id, one.id)
        for notice_id, notice in notices
        for one in sorted(everything, key=lambda s: s.id)
        if _is_earlier(one.report, notice) and one_house(one.report, notice) and _repeats(notice, one)
    )


def one_house(one: Report, other: Report) -> bool:
    """True where two reports come from one outlet or one agency."""
    return bool(houses(one) & houses(other))


def houses(report: Report) -> frozenset[str]:
    """The outlet, the agency and the feed's own source of a report, folded."""
    names = (report.outlet.name if report.outlet else None, report.agency, report.feed_source)
    return frozenset(" ".join(terms(name)) or folded(name) for name in names if name)


def _is_earlier(one: Report, notice: Report) -> bool:
    return one.id != notice.id and not is_notice(one) and moment(one.published) <= moment(notice.published)


def _repeats(notice: Report, one: Said) -> bool:
    shared = total(one.stems & frozenset(terms(f"{notice.title or ''} {notice.text[:4000]}")))
    return shared >= LEAST and shared >= NAMED * one.weight
