import pytest

from sayso.link.block import blocking_keys
from sayso.model.findings import Findings
from tests.unit.weigh.build import report

LOWER = (
    "a submersible salvage barge was towed past the lighthouse while dredgers and tugboats idled near the breakwater"
)
NAMED = "Brisco Tarne and Oda Velm towed the Aurelia past the Lorne lighthouse with tugboats from Castrel"


def on(day: str | None, text: str, key: str) -> Findings:
    return report(key, text=text, published=day)


def shared(one: Findings, other: Findings) -> set[str]:
    """Keys in common, those of runs of words left out: the two texts are one."""
    both = set(blocking_keys(one)) & set(blocking_keys(other))
    return {key for key in both if not key.startswith("m:")}


@pytest.mark.parametrize(
    ("text", "later", "meet"),
    [
        (LOWER, "2026-03-02", True),
        (LOWER, "2026-04-29", True),
        (LOWER, "2026-07-15", False),
        (LOWER, "2031-03-01", False),
        (NAMED, "2031-03-01", True),
        (NAMED, None, True),
    ],
)
def test_words_meet_within_two_months_and_names_at_any_time(text: str, later: str | None, meet: bool) -> None:
    assert bool(shared(on("2026-03-01", text, "a"), on(later, text, "b"))) is meet


def test_two_undated_reports_meet_by_their_words() -> None:
    assert shared(on(None, LOWER, "a"), on(None, LOWER, "b"))
