"""Telling first: the order in which claims are listed for people. Nothing is left out; docs/decisions/0005 says why."""

from collections.abc import Iterable

from sayso.model.claim import Claim, Status
from sayso.model.moment import moment
from sayso.model.statement import FEWEST_WORDS
from sayso.model.terms import words
from sayso.model.words import Iso
from sayso.tell.quoting import gist_statement

SOMETHING_CAME_OF: frozenset[Status] = frozenset(
    {"withdrawn", "corrected", "disputed", "verified", "acknowledged", "also_stated"}
)
RESPONSES = frozenset({"denies", "disputes", "declines"})
"""Stances told with who speaks and their verb."""
SILENT = frozenset({"asks", "declines"})
"""Stances that assert nothing: a question, an answer refused."""


def telling_first(claims: Iterable[Claim]) -> list[Claim]:
    """By the day they last moved, latest first, undated at the end; within a day by `weight`.

    Of one weight, what a report says in its own voice comes after what somebody told it; then what more reports carry and
    what has more figures comes first; then the order in which they were given stays.
    """
    weighed = sorted(claims, key=_order)
    return sorted(weighed, key=_day, reverse=True)


DESCENDING = str.maketrans("0123456789", "9876543210")
MOST = 99_999


def telling_key(claim: Claim) -> str:
    """A string that orders claims as `telling_first` does, ties left to whoever asks: for a database to sort by."""
    dated, at = _day(claim)
    when = f"{at.translate(DESCENDING)}~" if dated else "~~"
    heavy, is_own, reports, figures = _order(claim)
    return f"{when} {heavy}{is_own:d}{max(0, MOST + reports):05}{max(0, MOST + figures):05}"


def weight(claim: Claim) -> int:
    """0 where something came of it, 1 with a figure or in several reports, 3 where it says little alone, else 2."""
    if claim.status in SOMETHING_CAME_OF:
        return 0
    if says_little(claim):
        return 3
    return 1 if claim.figures or claim.reports_count > 1 else 2


def says_little(claim: Claim) -> bool:
    """True for questions and refusals to answer nobody's claim, and for words too few to stand alone, without a figure."""
    if all(said.stance in SILENT for said in claim.statements):
        return True
    said = gist_statement(claim)
    is_with_verb = said.stance not in RESPONSES and said.text in claim.gist
    return not claim.figures and len(words(said.text if is_with_verb else claim.gist)) < FEWEST_WORDS


def moved_at(claim: Claim) -> Iso | None:
    """The latest moment of its history."""
    return max((entry.at for entry in claim.history if entry.at), key=moment, default=None)


def _order(claim: Claim) -> tuple[int, bool, int, int]:
    return (weight(claim), claim.status == "own", -claim.reports_count, -len(claim.figures))


def _day(claim: Claim) -> tuple[bool, str]:
    is_undated, at = moment(moved_at(claim))
    return (not is_undated, at[:10])
