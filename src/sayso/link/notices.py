"""Notices: which earlier statements a correction or a withdrawal takes back.

First the story that the notice is about is found among its own house's: by its address, by its headline, else as the
one that is most like it. Then its statements: those whose words the notice repeats. What else rests on a withdrawn story
alone is found in weighing.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from sayso.link.profile import cosine, profile
from sayso.link.rarity import total
from sayso.link.said import Said
from sayso.model.findings import Findings
from sayso.model.moment import moment
from sayso.model.report import Report
from sayso.model.terms import folded, terms, words

OPENING = re.compile(
    r"^\W{0,5}(?:kill|kill notice|mandatory kill|bulletin kill|advisory withdrawal|corrections?|corrected"
    r"|withdrawal|withdrawn|retraction)\b[^\n]{0,20}?[:—–\n-]|^\W{0,5}(?:please )?(?:withdraw|disregard) (?:the|our|all)\b",
    re.IGNORECASE,
)
REPEATED = 0.6
"""Part of a statement's weight that the notice must repeat to take it back."""
LEAST = 4.0
ALIKE = 0.15
"""Cosine below which no story is the one that a notice is about."""
READ = 4000


def is_notice(report: Report) -> bool:
    """True for a correction or withdrawal, by its form or by how its title or text begins."""
    openings = (report.title or "", report.text[:200])
    return report.form in ("correction", "kill") or any(OPENING.match(opening) for opening in openings)


def stories_noticed(readings: Sequence[Findings]) -> tuple[tuple[str, str], ...]:
    """(notice's report, report of the story that it is about), where that story is among the readings."""
    reports = [f.report for f in readings]
    found = ((report.id, _story(report, reports)) for report in reports if is_notice(report))
    return tuple(sorted((notice, story) for notice, story in found if story))


def taken_back(
    noticed: Iterable[tuple[str, str]], statements: Iterable[Said], copies: Mapping[str, str], reports: Iterable[Report]
) -> tuple[tuple[str, str], ...]:
    """(notice's report, statement) for the statements of each story, reprints included, that the notice repeats."""
    everything = sorted(statements, key=lambda s: s.id)
    by_id = {report.id: report for report in reports}
    found = []
    for notice, story in noticed:
        held = {story, *(report for report, original in copies.items() if original == story)}
        found += [(notice, one.id) for one in everything if one.report.id in held and _repeats(by_id[notice], one)]
    return tuple(sorted(found))


def _story(notice: Report, reports: Iterable[Report]) -> str | None:
    """The id of the earlier report that the notice is about."""
    earlier = [r for r in reports if _is_earlier(r, notice) and one_house(r, notice)]
    text = notice.text[:READ]
    for report in earlier:
        if report.url and report.url in text:
            return report.id
    spoken = " ".join(words(f"{notice.title or ''} {text}"))
    named = [r for r in earlier if len(words(r.title or "")) > 3 and " ".join(words(r.title or "")) in spoken]
    mine = profile(notice).weights
    likest = max(named or earlier, key=lambda r: (cosine(mine, profile(r).weights), r.id), default=None)
    return likest.id if likest and (named or cosine(mine, profile(likest).weights) >= ALIKE) else None


def one_house(one: Report, other: Report) -> bool:
    """True where two reports come from one outlet or one agency; a short form of a name is that name."""
    return any(a <= b or b <= a for a in houses(one) for b in houses(other))


def is_about(one: Report, other: Report) -> bool:
    """True for a correction or withdrawal and an earlier story of the same house that it may be about."""
    notice, story = (one, other) if is_notice(one) else (other, one)
    if not is_notice(notice) or not _is_earlier(story, notice) or not one_house(story, notice):
        return False
    return cosine(profile(notice).weights, profile(story).weights) >= ALIKE


def houses(report: Report) -> tuple[frozenset[str], ...]:
    """The outlet, the agency and the feed's own source of a report, as sets of stems."""
    names = (report.outlet.name if report.outlet else None, report.agency, report.feed_source)
    return tuple(frozenset(terms(name)) or frozenset([folded(name)]) for name in names if name)


def _is_earlier(one: Report, notice: Report) -> bool:
    return one.id != notice.id and not is_notice(one) and moment(one.published) <= moment(notice.published)


def _repeats(notice: Report, one: Said) -> bool:
    shared = total(one.stems & frozenset(terms(f"{notice.title or ''} {notice.text[:READ]}")))
    return shared >= LEAST and shared >= REPEATED * one.weight
