import pytest

from sayso.link.actors import speakers
from sayso.link.antecedents import antecedents
from sayso.link.said import said
from tests.unit.weigh.build import Said, ledger, report

STRUCK = Said("guards beat four inmates at Oro prison", "Open Doors", cue="alleges", stance="alleges")
RAINED = Said("the rain will last until Friday", "the weather office")


def denial(content: str, source: str = "The prison service", stance: str = "denies") -> Said:
    return Said(content, source, cue=stance, stance=stance)


@pytest.mark.parametrize(
    ("said_before", "answer", "answered"),
    [
        ((STRUCK,), denial("it"), STRUCK),
        ((STRUCK, RAINED), denial("the allegation"), STRUCK),
        ((RAINED, STRUCK), denial("any involvement"), STRUCK),
        ((STRUCK,), denial("that it owes rent"), None),
        ((STRUCK,), denial("that any inmates had been hurt"), STRUCK),
        ((STRUCK,), denial("to speak of the inmates", stance="declines"), STRUCK),
        ((STRUCK,), denial("that any inmates had been hurt", "Open Doors"), None),
        ((STRUCK,), denial("that Oro is closed"), None),
        ((STRUCK,), denial("it", "Open Doors"), None),
        ((), denial("it"), None),
    ],
)
def test_a_bare_denial_answers_what_was_just_said(
    said_before: tuple[Said, ...], answer: Said, answered: Said | None
) -> None:
    findings = report("a", *said_before, answer)
    voices = {voice.statement: voice for voice in speakers((findings,))}
    texts = {s.id: s.content.text for s in findings.statements}
    found = [texts[to] for to in antecedents(said(findings), voices).values()]
    assert found == ([answered.content] if answered else [])


def test_the_claim_is_disputed() -> None:
    (claim,) = ledger(report("a", STRUCK, denial("it"))).claims
    assert (claim.status, [by.name for by in claim.status_by]) == ("disputed", ["The prison service"])


@pytest.mark.parametrize(
    ("confirmation", "joined"),
    [
        (Said("Vess's claims", "South Tavia", cue="confirmed", stance="confirms"), True),
        (Said("Orlu's claims", "South Tavia", cue="confirmed", stance="confirms"), False),
        (Said("the sale of Vess's house", "South Tavia", cue="confirmed", stance="confirms"), False),
    ],
)
def test_who_confirms_somebodys_claims_confirms_what_they_said(confirmation: Said, joined: bool) -> None:
    warned = Said("large numbers of troops were about to arrive", "Ana Vess", kind="person", stance="warns")
    claims = ledger(report("a", warned, confirmation)).claims
    assert len(claims) == (1 if joined else 2)
    if joined:
        assert [(e.event, e.source) for e in claims[0].history] == [
            ("earliest", "Ana Vess"),
            ("also_stated", "South Tavia"),
        ]
