"""Which reports carry what was withdrawn: those that state it, not the notice, not who denied it."""

import pytest

from sayso.model.claim import Claim, ClaimStatement, HistoryEntry, Status, StatusBy
from sayso.model.statement import Stance
from sayso.tell.withdrawals import reports_carrying, taken_back_by

BY = StatusBy(name="Quill Agency", words="KILL: withdraw the story")


def claim(status: Status, *said: tuple[str, Stance]) -> Claim:
    return Claim(
        id="c",
        gist="the bridge fell",
        status=status,
        status_by=(BY, BY),
        statements=tuple(
            ClaimStatement(id=f"s-{report}", report=report, text="the bridge fell", stance=stance)
            for report, stance in said
        ),
        history=(HistoryEntry(event="withdrawn", stance="withdraws", report="notice"),),
        reports_count=1,
        outlets_count=1,
        speakers_count=1,
        origins_count=0,
        unknown_count=0,
    )


@pytest.mark.parametrize(
    ("status", "report", "stance", "carries"),
    [
        ("withdrawn", "story", "asserts", True),
        ("withdrawn", "reprint", "claims", True),
        ("withdrawn", "denial", "denies", False),
        ("withdrawn", "silence", "declines", False),
        ("withdrawn", "retreat", "withdraws", False),
        ("withdrawn", "notice", "asserts", False),
        ("disputed", "story", "asserts", False),
    ],
)
def test_what_carries_it(status: Status, report: str, stance: Stance, carries: bool) -> None:
    held = claim(status, (report, stance))
    assert reports_carrying([held]) == ({report} if carries else frozenset())
    assert taken_back_by(report, [held]) == ((BY,) if carries else ())
    assert taken_back_by("another", [held]) == ()
