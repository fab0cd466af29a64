"""What words do that have no verb for it: whole reports, linked and weighed."""

import pytest

from sayso.link.actors import speakers
from sayso.link.acts import acts
from sayso.link.said import said
from tests.unit.weigh.build import Said, ledger, report

WORKS = "Ostrel Waterworks"
DENIED = Said("the finding", WORKS, cue="denied", stance="denies")
DENIED_WHOLE = Said("that the pump had failed", WORKS, cue="denied", stance="denies")
REFUSED = Said("the finding", WORKS, cue="would not discuss", stance="declines")


def quoted(words: str, source: str = WORKS, *, negated: bool = False) -> Said:
    return Said(f"“{words}”", source, negated=negated)


@pytest.mark.parametrize(
    ("ones", "act"),
    [
        ((DENIED, quoted("Our wells are clean")), "denies"),
        ((REFUSED, quoted("We answer to the court")), "declines"),
        ((DENIED, quoted("Our wells are clean", "the mayor")), None),
        ((DENIED_WHOLE, quoted("There is no fault", negated=True)), "denies"),
        ((DENIED_WHOLE, quoted("The pump never failed in all those years of war", negated=True)), "denies"),
        ((DENIED_WHOLE, quoted("We had no warning of the state of the weir upstream", negated=True)), None),
        ((DENIED_WHOLE, quoted("Our wells are clean")), None),
        ((quoted("I withdraw what I said about the pump"),), "withdraws"),
        ((quoted("What I said about the pump was wrong"),), "withdraws"),
        ((quoted("What I said about the pump was heard by all"),), None),
        ((quoted("Yes, we knew of the crack"),), "acknowledges"),
        ((quoted("It was our mistake"),), "acknowledges"),
        ((quoted("It was our finest hour"),), None),
        ((quoted("We were told of the crack in May and did not act"),), "acknowledges"),
        ((quoted("We should have said so"),), "acknowledges"),
        ((quoted("Yes, we did not know of the crack"),), None),
        ((Said("it was our pump", WORKS), Said("I admit it", WORKS, cue="went on", stance="acknowledges")), None),
    ],
)
def test_act_of_the_last_statement(ones: tuple[Said, ...], act: str | None) -> None:
    findings = report("a", *ones)
    voices = {voice.statement: voice for voice in speakers((findings,))}
    assert acts(said(findings), voices).stances.get(findings.statements[-1].id) == act


def test_what_the_speaker_then_admits_is_the_admission() -> None:
    findings = report(
        "a", Said("it was our pump", WORKS), Said("I admit it", WORKS, cue="went on", stance="acknowledges")
    )
    voices = {voice.statement: voice for voice in speakers((findings,))}
    assert acts(said(findings), voices).stances == {findings.statements[0].id: "acknowledges"}


@pytest.mark.parametrize(("genre", "act"), [("official", "withdraws"), ("news", None)])
def test_a_body_takes_back_its_words_in_its_own_bulletin(genre: str, act: str | None) -> None:
    own = Said("What we said about the pump was wrong", own=True)
    findings = report("a", own, outlet=WORKS, genre=genre, form="bulletin" if genre == "official" else "article")
    voices = {voice.statement: voice for voice in speakers((findings,))}
    assert acts(said(findings), voices).stances.get(findings.statements[0].id) == act


def test_words_quoted_for_a_denial_are_no_origin_of_what_it_denies() -> None:
    found = Said("the wells of Ostrel carry the germ", "the state laboratory")
    linked = ledger(report("a", found, DENIED, quoted("Our wells are clean")))
    (claim,) = (one for one in linked.claims if len(one.statements) > 1)
    assert [origin.name for origin in claim.origins] == ["the state laboratory"]
    assert [entry.event for entry in claim.history] == ["earliest", "denied", "denied"]
    assert claim.status == "disputed"
