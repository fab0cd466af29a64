import pytest

from sayso.weigh.gist import gist_of, words_of
from tests.unit.weigh.build import Said, report

ALLEGED = Said("soldiers shot eleven villagers at Oro", "Rights group Lumen", cue="says", stance="alleges")
STATED = Said("soldiers shot eleven villagers at Oro", "the mayor")
OWN = Said("soldiers shot eleven villagers at Oro", own=True)


@pytest.mark.parametrize("order", [(ALLEGED, STATED, OWN), (OWN, STATED, ALLEGED), (STATED, ALLEGED, OWN)])
def test_the_least_assertive_attributed_words_with_their_attribution(order: tuple[Said, ...]) -> None:
    findings = report("a", *order)
    chosen = gist_of(findings.statements)
    assert words_of(chosen, findings.report) == "soldiers shot eleven villagers at Oro, Rights group Lumen says"


def test_own_voice_only_where_there_is_no_other() -> None:
    findings = report("a", OWN)
    assert words_of(gist_of(findings.statements), findings.report) == OWN.content


def test_a_long_gap_is_left_out() -> None:
    findings = report("a", STATED)
    chosen = findings.statements[0]
    assert chosen.content.text in words_of(chosen, findings.report)
