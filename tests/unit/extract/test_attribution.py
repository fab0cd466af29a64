"""Who says what: one line of text, then each relation as `source | cue | content`, with `<` before its relays."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.extract.attribution import FINDERS, PRECISION, RuleAttributor
from sayso.model.parse import Parse
from sayso.model.statement import Attribution
from sayso.model.words import Words, joined
from tests.cost import Work, assert_linear

Parser = Callable[[str], Parse]

TURNS_IN_MARKS = (
    '"HOLM: Was it safe?',
    '"LUNN: They said it was “solid.” We paid.',
    '"Nobody looked.',
    '"(PAUSE.)',
    '"HOLM: Will you go?',
    '"LUNN: We will not.”',
)
CASES = {
    # a clause of a verb
    "that": ("The mayor said that the bridge had fallen.", ["The mayor | said | that the bridge had fallen"]),
    "bare": ("Officials say the dam is safe.", ["Officials | say | the dam is safe"]),
    "inverted": (
        "The road is open, said Ada Lunn, the regional governor.",
        ["Ada Lunn, the regional governor | said | The road is open"],
    ),
    "after": (
        "At least nine people died, the governor, Ada Lunn, said.",
        ["the governor, Ada Lunn | said | At least nine people died"],
    ),
    "after, with a day": (
        "The slide of 3 May buried 65 homes in the Orlen hills, the mayor, Ada Lunn, said on Tuesday.",
        ["the mayor, Ada Lunn | said | The slide of 3 May buried 65 homes in the Orlen hills"],
    ),
    "after, told": (
        "Two dykes at Orlen are cracked, a canal engineer who asked not to be named told the Sarn Post.",
        ["a canal engineer who asked not to be named | told | Two dykes at Orlen are cracked < the Sarn Post"],
    ),
    "after, two parts": (
        "A blaze at a mill in Orlen killed 22 dyers on Friday, the town's mayor, Hanne Roth, said.",
        ["the town's mayor, Hanne Roth | said | A blaze at a mill in Orlen killed 22 dyers on Friday"],
    ),
    "subject between commas": (
        "Citing the Flood Observatory, Sarnia's interior minister, Greta Holm, said on Monday that 90 homes were lost.",
        ["Sarnia's interior minister, Greta Holm | said | that 90 homes were lost"],
    ),
    "inserted": (
        "The navy admitted that a drone had hit the boat in which, the aid group Lumen says, 17 drowned.",
        ["The navy | admitted | that a drone had hit the boat", "the aid group Lumen | says | 17 drowned"],
    ),
    "day in the source": (
        "The Ministry of Health on 20 August denied the report.",
        ["The Ministry of Health | denied | the report"],
    ),
    "parenthesis": ("The bridge, officials said, was mined.", ["officials | said | The bridge was mined"]),
    "auxiliaries": ("The army has also denied the report.", ["The army | has also denied | the report"]),
    "negated": ("The ministry did not confirm the report.", ["The ministry | did not confirm | the report"]),
    "whether": (
        "The minister would not say whether talks had begun.",
        ["The minister | would not say | whether talks had begun"],
    ),
    "day between": (
        "The ministry said on Tuesday it regretted the deaths.",
        ["The ministry | said | it regretted the deaths"],
    ),
    "first to say": (
        "Minister Ola Brandt was the first to warn that the dam would burst.",
        ["Minister Ola Brandt | to warn | that the dam would burst"],
    ),
    "statement saying": (
        "The ministry issued a statement saying the ship had sunk.",
        ["The ministry | saying | the ship had sunk"],
    ),
    "as someone reports": (
        "As The Sarn Post reports, the army is still in the valley.",
        ["The Sarn Post | reports | the army is still in the valley"],
    ),
    "two speakers": (
        "The governor said the toll was 19; the ministry said it was 17.",
        ["The governor | said | the toll was 19", "the ministry | said | it was 17"],
    ),
    "day that says": (
        "The spy agency said in a briefing to lawmakers that 300 died.",
        ["The spy agency | said | that 300 died"],
    ),
    # other complements
    "infinitive": ("The president vowed to retaliate.", ["The president | vowed | to retaliate"]),
    "refusal": ("The army declined to comment.", ["The army | declined | to comment"]),
    "gerund": ("The rebels denied firing on the town.", ["The rebels | denied | firing on the town"]),
    "object": ("The rebels denied responsibility.", ["The rebels | denied | responsibility"]),
    "claims confirmed": ("Norland has confirmed Brandt’s claims.", ["Norland | has confirmed | Brandt’s claims"]),
    "accusation": ("Norland accused Ardan of shelling the plant.", ["Norland | accused | Ardan of shelling the plant"]),
    "blame": ("The ministry blamed rebels for the attack.", ["The ministry | blamed | rebels for the attack"]),
    "warning": ("The minister warned against escalation.", ["The minister | warned against | escalation"]),
    "naming": ("His spokesman had called the reports fake.", ["His spokesman | had called | the reports fake"]),
    "estimate": (
        "The ministry put losses at 1,271 a day.",
        ["The ministry | put | losses at 1,271 a day"],
    ),
    "no comment": ("The ministry had no comment.", ["The ministry | had | no comment"]),
    # phrases and nouns
    "according": (
        "According to two officials, the bridge was destroyed.",
        ["two officials | According to | the bridge was destroyed"],
    ),
    "according after": (
        "The bridge was destroyed, according to the ministry.",
        ["the ministry | according to | The bridge was destroyed"],
    ),
    "words of": ("In the words of one officer, the line held.", ["one officer | In the words of | the line held"]),
    "claim that": (
        "The rebels' claim that the town had fallen spread fast.",
        ["The rebels | claim | that the town had fallen"],
    ),
    "reportedly": ("The general has reportedly fled.", [" | reportedly | The general has fled"]),
    "believed": ("The general is believed to have fled.", [" | is believed | The general to have fled"]),
    "it is reported that someone denies": (
        "It is reported that the mayor denies that the dam broke.",
        [
            " | is reported | that the mayor denies that the dam broke",
            "the mayor | denies | that the dam broke",
        ],
    ),
    "it is unclear whether someone denied": (
        "It is unclear whether the mayor denied that the dam broke.",
        [],
    ),
    "it is reported": ("It is reported that the dam broke.", [" | is reported | that the dam broke"]),
    "was told": ("Lunn was told that the dam would hold.", [" | was told | that the dam would hold"]),
    # quotations
    "direct": ("“We did not fire,” the general said.", ["the general | said | “We did not fire,”"]),
    "straight": ('The mayor said: "We need help now."', ['The mayor | said | "We need help now."']),
    "angled": ("«We will not leave», said Ian Moro.", ["Ian Moro | said | «We will not leave»"]),
    "single": ("‘We did not fire,’ the general said.", ["the general | said | ‘We did not fire,’"]),
    "broken": (
        "“We will stay,” said Ian Moro, “and we will fight.”",
        ["Ian Moro | said | “We will stay,” “and we will fight.”"],
    ),
    "goes on": (
        "“We need help,” Lunn said. “We need it now.”",
        ["Lunn | said | “We need help,” “We need it now.”"],
    ),
    "two sentences": (
        "“The line broke. We lost the hill,” Lunn said.",
        ["Lunn | said | “The line broke. We lost the hill,”"],
    ),
    "mixed": (
        "The envoy said the plan was “not serious”.",
        ["The envoy | said | the plan was “not serious”"],
    ),
    "own words between marks": ("The army used so-called “wave” tactics in the valley.", []),
    # signed quotations
    "signed": (
        "Readers wrote to us.\n\n“The ferry is late each day.” — Ada Venn\n“It never came,” ― Tam Orlo, 34",
        ["Ada Venn | — | “The ferry is late each day.”", "Tam Orlo, 34 | ― | “It never came,”"],
    ),
    "signed below": (
        "“We lost the mill.\n\n“We lost the weir.”\n\n– Ruta Hask, a miller in Orlen\n\nIt rained.",
        ["Ruta Hask, a miller in Orlen | – | “We lost the mill “We lost the weir.”"],
    ),
    "signed with a quotation inside": (
        "“He calls it a “miracle” and leaves.” ― @tamorlo\n",
        ["@tamorlo | ― | “He calls it a “miracle” and leaves.”"],
    ),
    "dashes that sign nothing": ("“We are done” — the miller left.\n“Then” — Orlo paused.\n", []),
    # transcripts
    "turns": (
        "Gen. Orvak: We are looking at it.\n\nQ: When?\n\nGen. Orvak: Soon enough.",
        ["Gen. Orvak | : | We are looking at it", "Q | : | When?", "Gen. Orvak | : | Soon enough"],
    ),
    "sentences of a turn": (
        "ADA LUNN: Good morning. We deny that. We sent no arms.\n\nQ: The Sarn Post says 450 men are there?",
        [
            "ADA LUNN | : | We deny that",
            "ADA LUNN | : | We sent no arms",
            "The Sarn Post | says | 450 men are there < Q",
        ],
    ),
    "paragraphs of a turn": (
        "Q: How?\n\nGEN. ORVAK: We hit it.\n\nThree trains were on it.\n\n(PAUSE)\n\nWe regret that.\n\nQ: When?\n\nIt rained.",
        [
            "Q | : | How?",
            "GEN. ORVAK | : | We hit it",
            "GEN. ORVAK | : | Three trains were on it",
            "GEN. ORVAK | : | We regret that",
            "Q | : | When?",
        ],
    ),
    "a line about the speaker": (
        "GEN. ORVAK: We hit it.\n\nOrvak then left the room.\n\nGEN. ORVAK: Soon enough we hit it again.",
        ["GEN. ORVAK | : | We hit it", "GEN. ORVAK | : | Soon enough we hit it again"],
    ),
    "two labelled lines of an article": (
        "Orvak: The mill is shut.\n\nIt rained.\n\nThe lake rose.\n\nThe weir broke.\n\nLunn: The mill is open.",
        ["Orvak | : | The mill is shut", "Lunn | : | The mill is open"],
    ),
    "turns between marks": (
        "\n\n".join(TURNS_IN_MARKS),
        [
            "HOLM | : | Was it safe?",
            "LUNN | : | They said it was “solid.”",
            "LUNN | : | We paid",
            "LUNN | : | Nobody looked",
            "HOLM | : | Will you go?",
            "LUNN | : | We will not",
        ],
    ),
    "no turn between marks": ("“Look: we lost the mill.”\n\nIt rained.\n\n“Fact: the weir broke.”", []),
    # somebody's count
    "by one estimate": ("Nine people died, by one estimate.", ["one estimate | by | Nine people died"]),
    "by some accounts": ("By some accounts, nine people died.", ["some accounts | By | nine people died"]),
    "by a count of votes": ("The bill passed by a count of 12 to 8.", []),
    # block quotations
    "block": (
        "The party chief added:\n\nIt is old. The dam was inspected twice in 2019.\n\nA vote is near.",
        ["The party chief | added | It is old. The dam was inspected twice in 2019"],
    ),
    "block after a day": (
        "Ada Lunn wrote on Monday:\n\nThe dam is old.",
        ["Ada Lunn | wrote | The dam is old"],
    ),
    "a list is no block": (
        "The minister announced three steps:\n\nA wall at Orlen.\n\nA gate.",
        ["The minister | announced | three steps"],
    ),
    "an invitation is no block": ("Read the results below:\n\nThe mill won.", []),
    "told in a turn": (
        "Q: And the wells?\n\nADA LUNN: The chief told me that two wells were dry.",
        ["Q | : | And the wells?", "The chief | told | that two wells were dry < ADA LUNN"],
    ),
    "revised toll": (
        "The Sarn Post reported on Friday that the interior ministry had raised the number of dead to 19.",
        ["the interior ministry | had raised | the number of dead to 19 < The Sarn Post (Friday)"],
    ),
    "aides": (
        "Premier Ona Vidal doubts that a vote would help, her aides said.",
        ["Premier Ona Vidal | doubts | that a vote would help < her aides"],
    ),
    "denied reports": (
        "The coastguard denies reports that the ferry is missing.",
        ["The coastguard | denies | reports that the ferry is missing"],
    ),
    "citing cut off": (
        "The ministry of Orlen said on Monday that 90 homes had been lost, citing the Flood Observatory.",
        ["The ministry of Orlen | said | that 90 homes had been lost"],
    ),
    "anonymity in a source": (
        "According to two agents, who spoke on condition of anonymity, the price of grain has risen.",
        ["two agents, who spoke on condition of anonymity | According to | the price of grain has risen"],
    ),
    "source after a dateline": (
        "SARN, 8 April (Orlen Wire) — Sarnia's interior ministry on Friday raised its toll from the flood to 19.",
        ["Sarnia's interior ministry | raised | its toll from the flood to 19"],
    ),
    "content after a dateline": (
        "SARN, 8 April (Orlen Wire) — Nine people died, the mayor said.",
        ["the mayor | said | Nine people died"],
    ),
    "content after a clock time": (
        "Live\n\n16:20 Nine people died, police said.",
        ["police | said | Nine people died"],
    ),
    "condition after the cue": (
        "The dam will probably hold, the Water Institute said on Friday, unless more rain falls.",
        ["the Water Institute | said | The dam will probably hold unless more rain falls"],
    ),
    "what a body holds": (
        "The bureau believes the men came by boat, he said.",
        ["The bureau | believes | the men came by boat < he"],
    ),
    "position": ("The ministry's position is that it is shut.", ["The ministry | position is | that it is shut"]),
    "official line": ("The official line is that it is shut.", ["The official line | is | that it is shut"]),
    "after a colon": (
        "A ministry briefing on Monday offered a different explanation: the men may have been lost.",
        ["A ministry briefing | offered a different explanation | the men may have been lost"],
    ),
    "disputes that figure": ("The opposition disputes that figure.", ["The opposition | disputes | that figure"]),
    "broken off in a turn": (
        "Q: Why?\n\nGen. Orvak: Yeah, sending men—yeah, that is a mistake.",
        ["Q | : | Why?", "Gen. Orvak | : | Yeah, sending men—yeah, that is a mistake"],
    ),
    "label": ("Further reading: The war in the valley.\n\nUpdated: Monday evening.", []),
    # relays
    "via": (
        "The Sarn Post reported on Saturday that the ministry had denied firing on the town.",
        ["the ministry | had denied | firing on the town < The Sarn Post (Saturday)"],
    ),
    "told": ("“We did not fire,” a spokesman told the paper.", ["a spokesman | told | “We did not fire,” < the paper"]),
    "told reporters": ("A lawmaker told reporters nine died.", ["A lawmaker | told | nine died"]),
    "quoted as saying": (
        "Reuters quoted Ola Brandt as saying that talks had failed.",
        ["Ola Brandt | quoted as saying | that talks had failed < Reuters"],
    ),
    "quoted as saying what another says": (
        "Radio Lorn quoted the Sarn Post on Friday as saying that, according to the pilot, the ship had no crew.",
        ["the pilot | according to | that the ship had no crew < Radio Lorn (Friday) < the Sarn Post"],
    ),
    "according to, in a report": (
        "The Sarn Post reported that, according to the ministry, nine people had died.",
        ["the ministry | according to | that nine people had died < The Sarn Post"],
    ),
    "told in a quotation": (
        "“Brandt told me that the bridge was gone,” Ada Lunn said.",
        ["Brandt | told | that the bridge was gone < Ada Lunn"],
    ),
    "not drawn": (
        "The minister would not be drawn on the cost.",
        ["The minister | would not be drawn on | the cost"],
    ),
    "stopped short": (
        "Ada Lunn stopped short of denying the report.",
        ["Ada Lunn | stopped short of | denying the report"],
    ),
    "ruled out": ("The army could not rule out sabotage.", ["The army | could not rule out | sabotage"]),
    "over two paragraphs": (
        "“My father built this house.\n\n“One night took it,” said Ada Lunn.",
        ["Ada Lunn | said | “My father built this house.", "Ada Lunn | said | “One night took it,”"],
    ),
    "labels in a line": (
        "Mayor Ada Lunn: “The dam holds.” The owners' chairman, Ivo Renn: “We have time.”",
        ["Mayor Ada Lunn | : | “The dam holds.”", "The owners' chairman, Ivo Renn | : | “We have time.”"],
    ),
    "an answer without a verb": (
        "Sarn Post: Who bought the ship?\n\nAda Lunn: A man from Orlen. I met him.",
        [
            "Sarn Post | : | Who bought the ship?",
            "Ada Lunn | : | A man from Orlen",
            "Ada Lunn | : | I met him",
        ],
    ),
    "quoted by": (
        "Ola Brandt was quoted by Reuters as saying the talks had failed.",
        ["Ola Brandt | was quoted as saying | the talks had failed < Reuters"],
    ),
    "citing": (
        "The army had withdrawn, Reuters reported, citing two officials.",
        ["two officials | reported | The army had withdrawn < Reuters"],
    ),
    "citing as basis": (
        "Citing the Ardan army, Norland's ministry put losses at 1,271 a day.",
        ["Norland's ministry | put | losses at 1,271 a day"],
    ),
    "own belief is no relay": (
        "Brandt said he believed talks would fail.",
        ["Brandt | said | he believed talks would fail"],
    ),
    "denied in passing": (
        "Norland accused Ardan of war crimes, which Ardan denies.",
        ["Norland | accused | Ardan of war crimes", "Ardan | denies | war crimes"],
    ),
    # what nobody says
    "things show nothing": ("Higher bounties point to growing difficulties.", []),
    "condition of speaking": (
        "A spokesman who asked not to be named said it rained.",
        ["A spokesman who asked not to be named | said | it rained"],
    ),
    "question without asker": (
        "Asked about the troops, Brandt said the army was ready.",
        ["Brandt | said | the army was ready"],
    ),
    "purpose": ("It would be wrong to say that the dam is safe.", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_relations(parse: Parser, text: str, expected: list[str]) -> None:
    assert [line(a) for a in RuleAttributor().attribute(parse(text))] == expected


def line(relation: Attribution) -> str:
    source = relation.source.text if relation.source else ""
    cue = relation.cue.text if relation.cue else ""
    relays = [f" < {w.text}" + (f" ({when.text})" if when else "") for w, when in relation.via]
    return f"{source} | {cue} | {relation.content.text}" + "".join(relays)


ODD = {
    "empty": "",
    "white space": " \n\n\t ",
    "marks alone": "“””\"'' «» “",
    "one giant token": "x" * 50_000,
    "capitals": "THE MAYOR SAID THE DAM WAS SAFE.",
    "emoji": "🙂 said 🙃: “🙂🙂🙂🙂”",
    "open quotation": "The mayor said: “It is lost. All of it",
    "colons": "a: b: c: d:\n" * 50,
    "nested": "He said she said they said we said it rained, according to Bo, citing Al, Cy said.",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_input_gives_words_that_are_there(parse: Parser, text: str) -> None:
    found = parse(text)
    for relation in RuleAttributor().attribute(found):
        assert_quoted(relation, found.text)


FRAGMENTS = (
    "“We fired,” ", "said ", "the mayor ", "that ", "Brandt ", "he ", ". ", ", ", "\n\n", '"', "“", "”", "'", "according to ",
    "Reuters reported ", "Q: ", "Gen. Orvak: ", "citing officials ", "reportedly ", "it rained ", "denied ", "the claim that ",
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join))
def test_every_part_is_quoted_exactly_and_contents_do_not_repeat(parse: Parser, text: str) -> None:
    relations = RuleAttributor().attribute(parse(text))
    for relation in relations:
        assert_quoted(relation, text)
    assert [r.content.start for r in relations] == sorted(r.content.start for r in relations)


def assert_quoted(relation: Attribution, text: str) -> None:
    parts: list[Words | None] = [relation.source, relation.cue, relation.content]
    parts += [w for relay in relation.via for w in relay]
    for words in parts:
        if words is not None:
            assert words.spans
            assert words.text == joined(text, words.spans)


def chain(length: int) -> Parse:
    """A sentence as deep as it is long: "say say say …", each governing the next."""
    text = "say " * length
    return Parse(
        text=text,
        starts=tuple(range(0, 4 * length, 4)),
        ends=tuple(range(3, 4 * length, 4)),
        lemmas=("say",) * length,
        pos=("VERB",) * length,
        tags=("VBD",) * length,
        deps=("ROOT", *("ccomp",) * (length - 1)),
        heads=(0, *range(length - 1)),
        sentences=((0, length),),
        entities=(),
    )


def test_depth_costs_no_more_than_length() -> None:
    def attributing(length: int) -> Work:
        return partial(RuleAttributor().attribute, chain(length))

    assert_linear(attributing, 2_000, 16_000)


def test_every_rule_has_a_measured_precision(parse: Parser) -> None:
    confidences = {a.confidence for text, _ in CASES.values() for a in RuleAttributor().attribute(parse(text))}
    assert FINDERS
    assert confidences <= set(PRECISION.values())
    assert len(confidences) > 8
