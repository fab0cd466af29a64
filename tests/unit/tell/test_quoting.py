"""What is shown for a statement is a passage of its report, with its verb where the content alone says nothing."""

from dataclasses import replace
from typing import Any

import pytest

from sayso.model.statement import Statement
from sayso.tell.quoting import clause, gist_statement, led_up_to, nearby
from sayso.tell.speakers import claimant, relays, speaker
from tests.small_ledger import (
    CLAIMS,
    DENIAL,
    FERRY,
    R_FERRY,
    TOLL,
    UNLIKELY,
    UNNAMED,
    at,
    report,
    source,
)


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (TOLL, "At least 12 people died when the ferry Oriel sank off Brenmoor, the harbour master, Ana Tolve, said"),
        (DENIAL, "the Oriel Line had denied carrying too many people"),
        (UNNAMED, "“We sailed half empty,”"),
    ],
)
def test_clause(statement: Statement, words: str) -> None:
    assert clause(statement, R_FERRY) == words
    assert words in FERRY


def test_a_clause_never_runs_over_a_line_end() -> None:
    far = replace(DENIAL, source=source(at(FERRY, "The toll"), "The toll"))
    assert clause(far, R_FERRY) == "carrying too many people"
    assert clause(DENIAL, None) == "carrying too many people"


@pytest.mark.parametrize("number", range(len(CLAIMS)))
def test_the_gist_has_a_speaker(number: int) -> None:
    found = gist_statement(CLAIMS[number])
    assert found in CLAIMS[number].statements
    assert not found.copy


def test_the_gist_may_be_a_part_of_its_statement() -> None:
    part_of_it = replace(CLAIMS[0], gist="19 lives")
    assert gist_statement(part_of_it).id == "s-count"
    assert gist_statement(replace(CLAIMS[0], gist="words of nobody")).id == "s-toll"


def test_caveats_of_the_same_paragraph_alone() -> None:
    assert nearby(R_FERRY, TOLL.content) == ("could not be independently verified",)
    assert nearby(R_FERRY, DENIAL.content) == ()


@pytest.mark.parametrize(
    ("statement", "name", "remarks"),
    [
        (TOLL, "Ana Tolve", ()),
        (UNNAMED, "a company spokesman who asked not to be named", ("not named", "the Oriel Line")),
        (replace(UNLIKELY, source=None), "source not stated", ()),
        (replace(TOLL, voice="own"), "Ister Herald", ("in its own voice",)),
        (
            replace(TOLL, source=source(at(FERRY, "Tolve"), None, candidates=("Tolve", "Sorn"), named=True)),
            "Tolve",
            ("not resolved: Tolve or Sorn",),
        ),
    ],
)
def test_speaker(statement: Statement, name: str, remarks: tuple[str, ...]) -> None:
    found = speaker(statement, R_FERRY)
    assert (found.name, found.remarks) == (name, remarks)


@pytest.mark.parametrize(
    ("changed", "name"),
    [
        ({"status": "own", "reports_count": 1}, "a report in its own voice"),
        ({"status": "own", "reports_count": 2}, "reports in their own voice"),
        ({"status": "unnamed"}, "source not stated"),
    ],
)
def test_a_claim_of_no_source_is_the_reports_own_or_nobodys(changed: dict[str, Any], name: str) -> None:
    claim = replace(CLAIMS[0], **changed)
    assert claimant(claim, replace(claim.statements[0], source=None)) == name
    assert claimant(claim, replace(claim.statements[0], source="Ana Tolve")) == "Ana Tolve"


def test_relays() -> None:
    assert relays(DENIAL) == ("The Sundal Echo",)


@pytest.mark.parametrize(
    ("text", "words", "led"),
    [
        ("Ships left. The mayor did not return calls.", "did not return calls", "The mayor did not return calls"),
        ("He left.\nIt was unclear why.", "unclear why", "It was unclear why"),
        ("“We left.” Asked, he declined to comment.", "declined to comment", "Asked, he declined to comment"),
        ("It could not be verified.", "It could not be verified", "It could not be verified"),
        ("word " * 100 + "could not be reached", "could not be reached", "could not be reached"),
    ],
)
def test_words_are_led_up_to_by_their_sentence(text: str, words: str, led: str) -> None:
    assert led_up_to(report("r", text), at(text, words)) == led
