"""When claims came into the ledger, and how many of them are new to somebody."""

from sayso.model.claim import Claim, ClaimStatement
from sayso.tell.arrivals import NewCount, arrivals, new_claims, new_count
from tests.small_ledger import report

MON, TUE, WED = (f"2026-03-{day}T08:00:00+00:00" for day in ("09", "10", "11"))
REPORTS = (report("r1", "a", collected=MON), report("r2", "b", collected=TUE), report("r3", "c", collected=WED))


def claim(claim_id: str, *reports: str) -> Claim:
    said = tuple(ClaimStatement(id=f"{claim_id}-{r}", report=r, text="x", stance="asserts") for r in reports)
    return Claim(
        id=claim_id,
        gist="x",
        status="reported",
        statements=said,
        reports_count=len(reports),
        outlets_count=1,
        speakers_count=1,
        origins_count=1,
        unknown_count=0,
    )


CLAIMS = (
    claim("old", "r1", "r3"),
    claim("tue", "r2"),
    claim("wed", "r3"),
    claim("elsewhere", "r1", "r9"),
    claim("bare"),
)


def test_a_claim_came_in_with_the_first_of_its_reports() -> None:
    held = arrivals(CLAIMS, REPORTS, is_whole=True)
    assert [found.id for _, found in held.claims] == ["wed", "tue", "old"]
    assert [found.id for found in new_claims(held, MON, lambda _: True)] == ["wed", "tue"]
    assert new_count(held, TUE, lambda _: True) == NewCount(1)
    assert new_count(held, WED, lambda _: True) == NewCount(0)


def test_only_what_fits_is_counted() -> None:
    held = arrivals(CLAIMS, REPORTS, is_whole=True)
    assert new_count(held, "2026-03-01", lambda found: found.id == "tue") == NewCount(1)


def test_of_a_large_ledger_there_may_be_more() -> None:
    held = arrivals(CLAIMS, REPORTS, is_whole=False)
    assert new_count(held, "2026-03-01", lambda _: True) == NewCount(3, is_least=True)
    assert new_count(held, MON, lambda _: True) == NewCount(2)
    assert new_count(arrivals((), (), is_whole=False), MON, lambda _: True) == NewCount(0)
