"""One notice that takes several things back is one row; no line is lost, none is told twice."""

from dataclasses import replace

import pytest

from sayso.errors import DigestError
from sayso.model.moment import is_moment
from sayso.tell.digest import compose_digest
from sayso.tell.digest_html import digest_as_html
from sayso.tell.digest_rows import digest_rows
from sayso.tell.digest_text import digest_as_text
from tests.unit.tell.test_digest import MADE, VIEW, WHOLE, of

(NOTICE,) = [item for item in of("taken_back") if item.claim == "s-notice"]
SECOND = replace(NOTICE, earlier_words="The ferry was overdue", claim="s-other")
DIGEST = replace(WHOLE, items=(NOTICE, *of("taken_back")[1:], SECOND))


def test_lines_of_one_notice_are_one_row_at_the_place_of_the_first() -> None:
    rows = digest_rows(DIGEST.items)
    assert rows[0].items == (NOTICE, SECOND)
    assert sum(len(row.items) for row in rows) == len(DIGEST.items)


def test_denials_in_the_same_words_stay_apart() -> None:
    denials = [replace(NOTICE, section="by_those_concerned")] * 2
    assert [row.is_many for row in digest_rows(denials)] == [False, False]


@pytest.mark.parametrize("told", [digest_as_text(DIGEST), digest_as_html(DIGEST)])
def test_the_notice_is_quoted_once_and_all_that_it_takes_back(told: str) -> None:
    spaced = " ".join(told.split())
    assert spaced.count("withdraws its report on the Oriel Line") == 1
    assert "The Oriel Line bribed the port" in spaced
    assert "The ferry was overdue" in spaced


@pytest.mark.parametrize("since", ["yesterday", "", "2026-W12", "20260307", "2026-02-30", "2026-03-12 08:00"])
def test_a_moment_that_nobody_can_order_is_refused(since: str) -> None:
    assert not is_moment(since)
    with pytest.raises(DigestError, match="no moment"):
        compose_digest(VIEW, made_at=MADE, since=since)


@pytest.mark.parametrize("since", ["2026", "2026-03", "2026-03-12", "2026-03-12T08:00", "2026-03-12T08:00:00+01:00"])
def test_dates_of_every_precision_are_taken(since: str) -> None:
    assert is_moment(since)
    assert compose_digest(VIEW, made_at=MADE, since=since).since == since


def test_a_moment_to_come_is_refused() -> None:
    with pytest.raises(DigestError, match="still to come"):
        compose_digest(VIEW, made_at=MADE, since="2027-01-01")
