"""Which claim a denial, an admission or a withdrawal is about: whole ledgers of two or three reports."""

import pytest

from sayso.link.actors import speakers
from sayso.link.judged import constraints
from sayso.link.replies import WEIGHTS, signs
from sayso.link.said import said
from sayso.link.scene import Scene
from tests.unit.weigh.build import Said, ledger, report

SCENE = "Shells fell on the market of Ostrel on Sunday and Marland blames its neighbour Sarnia for it. "
FIRED = Said("the shells were fired by a Sarnian battery at Krol", "the Marland army")
BEATEN = Said("guards of beating men who lay on the ground", "the miners' union", cue="accused", stance="accuses")
LATE = Said("the ministry let seven days pass before it sent help", "Lise Maran", kind="person")
RAIN = Said("the rain will last until Friday", "the weather office", forecast=True)


def reply(content: str, source: str, stance: str = "denies") -> Said:
    return Said(content, source, cue=stance, stance=stance)


@pytest.mark.parametrize(
    ("claim", "answer", "joined"),
    [
        (BEATEN, reply("the allegation of beatings", "a police spokesman"), True),
        (BEATEN, reply("that a guard had beaten a man on the ground", "the prison service", "acknowledges"), True),
        (LATE, reply("that the ministry had waited seven days before sending help", "Doran Feld"), True),
        (FIRED, reply("shelling the town", "the Sarnian army"), True),
        (FIRED, reply("shelling the town", "the Norland army"), False),
        (FIRED, reply("that it owes rent for the stadium", "the Sarnian army"), False),
        (RAIN, reply("the allegation of beatings", "a police spokesman"), False),
    ],
)
def test_a_reply_in_another_report_stands_in_the_claim(claim: Said, answer: Said, joined: bool) -> None:
    first = report("a", claim, text=SCENE, published="2026-04-07")
    second = report("b", answer, text=SCENE, published="2026-04-08")
    homes = {len(one.statements) for one in ledger(first, second).claims}
    assert homes == ({2} if joined else {1})


def test_nobody_answers_what_is_said_later() -> None:
    first = report("a", reply("the allegation of beatings", "a police spokesman"), text=SCENE, published="2026-04-07")
    second = report("b", BEATEN, text=SCENE, published="2026-04-09")
    assert {len(one.statements) for one in ledger(first, second).claims} == {1}


def test_every_sign_has_a_weight() -> None:
    findings = report("a", BEATEN, reply("the allegation of beatings", "a police spokesman"))
    voices = {voice.statement: voice for voice in speakers((findings,))}
    scene = Scene(story={"a": "a"}, speakers=voices, judged=constraints(()))
    claim, answer = said(findings)
    assert signs(answer, claim, scene).keys() == WEIGHTS.keys()
