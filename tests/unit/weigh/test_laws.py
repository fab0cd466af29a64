from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.link.link import link_component
from sayso.link.score import score_pair
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from sayso.weigh.weigh import weigh
from tests.unit.weigh.build import Said, count, ledger, report, reprint

SOURCES = ["the Castrel water board", "the Relief Union", "Lee Orm", "an aide"]


def _said(source: str, number: str, stance: str) -> Said:
    words = f"{number} people died when the Sela dam burst"
    return Said(words, source, stance=stance, named=source != "an aide", figures=(count(number),), places=("Sela",))


@st.composite
def ledgers(draw: st.DrawFn) -> tuple[Findings, ...]:
    readings = []
    for number in range(draw(st.integers(1, 5))):
        said = _said(
            draw(st.sampled_from(SOURCES)),
            draw(st.sampled_from(["12", "19", "40"])),
            draw(st.sampled_from(["asserts", "denies", "declines", "corrects"])),
        )
        day = draw(st.sampled_from([None, "2026-05-03", "2026-05-04T10:00:00+02:00"]))
        readings.append(report(f"r{number}", said, published=day))
    return tuple(readings)


@given(ledgers(), st.randoms())
@settings(deadline=None)
def test_the_order_of_reports_changes_nothing(readings: tuple[Findings, ...], shuffler: Random) -> None:
    shuffled = list(readings)
    shuffler.shuffle(shuffled)
    edges = [edge for n, one in enumerate(shuffled) for other in shuffled[n + 1 :] for edge in score_pair(other, one)]
    shuffler.shuffle(edges)
    groups = link_component(tuple(shuffled), tuple(edges), ())
    assert weigh(tuple(shuffled), groups, ()) == ledger(*readings)


@given(ledgers())
@settings(deadline=None)
def test_a_reprint_changes_no_origin_count(readings: tuple[Findings, ...]) -> None:
    before = sorted(c.origins_count for c in ledger(*readings).claims)
    # A dated reprint of an undated report would be the original of the two, and bring a date that was not known.
    again = reprint(readings[0], "zz", published="2026-05-09" if readings[0].report.published else None)
    assert sorted(c.origins_count for c in ledger(*readings, again).claims) == before


@given(ledgers(), st.sampled_from(["same", "different", "wrong_source", "wrong_figure", "not_a_claim"]))
@settings(deadline=None)
def test_a_judgement_and_its_undo_leave_the_ledger_as_it_was(readings: tuple[Findings, ...], verdict: str) -> None:
    subjects = tuple(f.statements[0].id for f in readings)
    judged = Judgement(id="j1", verdict=verdict, subjects=subjects, value="x", by="ed", at="2026-05-05T10:00:00+00:00")  # type: ignore[arg-type]
    undone = Judgement(id="j2", verdict="undo", subjects=(), undoes="j1", by="ed", at="2026-05-05T11:00:00+00:00")
    assert ledger(*readings, judgements=(judged, undone)) == ledger(*readings)


@given(ledgers())
@settings(deadline=None)
def test_every_report_is_in_one_story_and_every_statement_in_one_claim(readings: tuple[Findings, ...]) -> None:
    linked = ledger(*readings)
    told = sorted(report_id for story in linked.stories for report_id in story.reports)
    assert told == sorted(f.report.id for f in readings)
    held = sorted(said.id for claim in linked.claims for said in claim.statements)
    assert held == sorted(s.id for f in readings for s in f.statements)
    assert all(claim.id in {said.id for said in claim.statements} for claim in linked.claims)


def test_people_join_and_part_what_the_machine_did_not() -> None:
    one = report("a", Said("the bridge at Sela was closed to lorries", "the mayor"))
    other = report("b", Said("vehicles over three tons may not cross", "the harbour office"))
    ids = (one.statements[0].id, other.statements[0].id)
    same = Judgement(id="j1", verdict="same", subjects=ids, by="ed", at="2026-05-05T10:00:00+00:00")
    different = Judgement(id="j2", verdict="different", subjects=ids, by="ed", at="2026-05-06T10:00:00+00:00")
    assert len(ledger(one, other).claims) == 2
    assert len(ledger(one, other, judgements=(same,)).claims) == 1
    assert len(ledger(one, other, judgements=(same, different)).claims) == 2


def test_the_same_numbers_of_another_event_stay_apart() -> None:
    dam = report(
        "a", Said("Twelve people were killed when the Sela dam burst", "the ministry", figures=(count("Twelve", point=12, low=12, high=12),)),
        text="Water from the Sela dam tore through the lower streets of Ostrel before dawn, and boats searched the market.",
    )  # fmt: skip
    flood = report(
        "b", Said("Twelve people were killed when a bus fell from a pass road", "the constabulary", figures=(count("Twelve", point=12, low=12, high=12),)),
        text="A coach carrying pilgrims left the road above Hobbin in fog; mountain rescue teams climbed down on ropes.",
    )  # fmt: skip
    assert len(ledger(dam, flood).claims) == 2
