import pytest

from sayso.weigh.cite import cite
from tests.unit.weigh.build import Said, ledger, report

WORDS = "about 300 soldiers were killed"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (
            Said(WORDS, "Lee Orm", when="2026-01-13"),
            "“about 300 soldiers were killed”, Lee Orm said on 13 January 2026",
        ),
        (Said(WORDS, "Lee Orm", basis="citing the spy agency"), "citing the spy agency"),
        (Said(WORDS, "Lee Orm", via="Harbour Post"), "via Harbour Post"),
        (Said(WORDS, "Lee Orm", stance="alleges"), "Lee Orm alleged"),
        (Said(WORDS, "an aide", named=False), "an aide said"),
        (Said(WORDS, own=True), "as printed by Paper a"),
    ],
)
def test_one_sentence_of_attribution(said: Said, words: str) -> None:
    readings = (report("a", said),)
    (claim,) = ledger(*readings).claims
    sentence = cite(claim, readings)
    assert words in sentence
    assert "citing citing" not in sentence
    assert sentence.endswith(".")
    assert sentence.count(".") == 1


def test_what_came_of_it_is_said() -> None:
    readings = (
        report("a", Said("the dam was mined", "the union", stance="alleges")),
        report("b", Said("that the dam was mined", "the army", stance="denies")),
    )
    claim = next(c for c in ledger(*readings).claims if c.status == "disputed")
    assert "this is disputed by the army" in cite(claim, readings)
