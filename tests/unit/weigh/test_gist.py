import pytest

from sayso.model.judgement import Judgement
from sayso.weigh.gist import gist_of, words_of
from tests.unit.weigh.build import Said, ledger, report

ALLEGED = Said("soldiers shot eleven villagers at Oro", "Rights group Lumen", cue="says", stance="alleges")
STATED = Said("soldiers shot eleven villagers at Oro", "the mayor")
OWN = Said("soldiers shot eleven villagers at Oro", own=True)


@pytest.mark.parametrize("order", [(ALLEGED, STATED, OWN), (OWN, STATED, ALLEGED), (STATED, ALLEGED, OWN)])
def test_the_least_assertive_attributed_words(order: tuple[Said, ...]) -> None:
    findings = report("a", *order)
    chosen = gist_of(findings.statements)
    assert words_of(chosen, findings.report) == ALLEGED.content
    assert chosen.stance == "alleges"


def test_own_voice_only_where_there_is_no_other() -> None:
    findings = report("a", OWN)
    assert words_of(gist_of(findings.statements), findings.report) == OWN.content


@pytest.mark.parametrize(
    ("said", "gist"),
    [
        (Said("VARNHOLT, 4 May (NNA) — The bridge fell", "the mayor"), "The bridge fell"),
        (Said("that the bridge fell", "the mayor"), "the bridge fell"),
        (Said("the bridge fell (again) in May", "the mayor"), "the bridge fell (again) in May"),
        (Said("Kethra", "the mayor", cue="blames", stance="accuses"), "Kethra"),
        (
            Said("the lower bridge fell in May", "the mayor", cue="blames", stance="asserts"),
            "the lower bridge fell in May",
        ),
        (Said("to comment", "the army", cue="declined", stance="declines"), "to comment, the army declined"),
    ],
)
def test_the_words_said_alone_unless_they_need_their_verb(said: Said, gist: str) -> None:
    findings = report("a", said)
    assert words_of(findings.statements[0], findings.report) == gist


def test_the_claim_names_the_statement_of_its_gist() -> None:
    (claim,) = ledger(report("a", OWN, STATED)).claims
    assert claim.gist_statement == next(s.id for s in claim.statements if s.source == "the mayor")


def test_the_words_that_people_pinned_outrank_the_least_assertive() -> None:
    readings = report("a", STATED), report("b", ALLEGED), report("c", OWN)
    ids = {f.report.id: f.statements[0].id for f in readings}

    def told(*pinned: str, undone: str | None = None) -> str | None:
        pins = [
            Judgement(id=f"j{n}", verdict="pin", subjects=(ids[one],), by="ann", at=f"2026-05-0{n}")
            for n, one in enumerate(pinned, start=1)
        ]
        undo = Judgement(id="j9", verdict="undo", subjects=("j1",), undoes=undone, by="ann", at="2026-05-09")
        (claim,) = ledger(*readings, judgements=(*pins, undo) if undone else tuple(pins)).claims
        return claim.gist_statement

    assert told() == ids["b"]
    assert told("a") == ids["a"]
    assert told("a", "c") == ids["c"]
    assert told("a", undone="j1") == ids["b"]
