import pytest

from sayso.link.cited import cited_words, held_by
from tests.unit.weigh.build import Said, report


@pytest.mark.parametrize(
    ("source", "basis", "cited"),
    [
        ("the harbour office", "citing Skarn Ferries", "Skarn Ferries"),
        ("the harbour office", "citing figures from Skarn Ferries", "Skarn Ferries"),
        ("a lawmaker briefed by the water board", "", "water board"),
        ("a lawmaker", "after a closed-door briefing by the water board on Friday", "water board"),
        ("the ministry", "based on the General Staff's figures", "General Staff's"),
        ("the ministry", "", ""),
        ("a lawmaker", "after a closed briefing by the water board", "water board"),
        ("the ministry", "citing unnamed officials", ""),
        ("the Lantern", "citing a water-board engineer", ""),
        ("the Lantern", "citing two officials", ""),
        ("the Lantern", "citing a coastguard report", "coastguard"),
    ],
)
def test_whose_words_are_passed_on(source: str, basis: str, cited: str) -> None:
    findings = report("a", Said("the channel was closed", source, basis=basis, basis_kind="document"))
    assert cited_words(findings.report.text, findings.statements[0]).removesuffix("'s") == cited.removesuffix("'s")


@pytest.mark.parametrize(
    ("content", "party"),
    [
        ("the mayor's figure stands at 23", "mayor"),
        ("that the Water Board's latest count is 140", "Water Board"),
        ("the mayor's house was hit", ""),
        ("the figure of 23 stands", ""),
    ],
)
@pytest.mark.parametrize("own", [True, False])
def test_whose_figure_the_content_gives(content: str, party: str, own: bool) -> None:
    findings = report("a", Said(content, "the service", own=own))
    assert cited_words(findings.report.text, findings.statements[0]) == party


@pytest.mark.parametrize(
    ("content", "party"),
    [
        ("The registrar stands by his ledger: 57 burials", "registrar"),
        ("The ministry has eight", "ministry"),
        ("The ministry has eight towers in the valley", ""),
        ("The chief medical officer, Lene Dahl, gave it as 17", "chief medical officer, Lene Dahl"),
        ("The mayor puts the toll at 23", "mayor"),
        ("47, says Jan Holt of the agency", "Jan Holt of the agency"),
        ("By the hospital's own books, 14 patients have died", "hospital"),
        ("14 patients have died", ""),
    ],
)
def test_whose_count_the_report_tells_in_its_own_voice(content: str, party: str) -> None:
    findings = report("a", Said(content, own=True))
    assert cited_words(findings.report.text, findings.statements[0]) == party


def test_only_its_own_sentence_counts() -> None:
    text = "Citing the water board, the mayor spoke of floods."
    findings = report("a", Said("the channel was closed", "the ministry"), text=text)
    assert cited_words(findings.report.text, findings.statements[0]) == ""


@pytest.mark.parametrize(
    ("content", "party"),
    [
        ("The bureau believes the men came by boat", "The bureau"),
        ("that the water board had concluded the wall was sound", "the water board"),
        ("the men came by boat", ""),
        ("Nobody, the bureau believes, came by boat", ""),
    ],
)
def test_whose_view_the_content_is(content: str, party: str) -> None:
    findings = report("a", Said(content, "a lawmaker"))
    assert held_by(findings.statements[0]) == party
