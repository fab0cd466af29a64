"""Certainty of relations written with marks: [source], {cue}, <content>."""

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.extract.certainty import Certainty, read_certainty
from sayso.model.parse import Parse
from sayso.model.statement import Attribution
from sayso.model.words import Words, quote

Parser = Callable[[str], Parse]
MARKS = {"[": "source", "{": "cue", "<": "content"}


def relation(parse: Parser, marked: str, lemma: str | None = None) -> tuple[Parse, Attribution]:
    """A parse and the relation that the marks give; the cue's lemma is its last verb's unless told."""
    text, opened = "", dict[str, int]()
    spans: dict[str, list[tuple[int, int]]] = {}
    for char in marked:
        if char in MARKS:
            opened[MARKS[char]] = len(text)
        elif char in "]}>":
            part = {"]": "source", "}": "cue", ">": "content"}[char]
            spans.setdefault(part, []).append((opened[part], len(text)))
        else:
            text += char
    parsed = parse(text)
    parts: dict[str, Words] = {part: quote(text, *found) for part, found in spans.items()}
    if lemma is None and "cue" in parts:
        tokens = [i for span in spans["cue"] for i in parsed.tokens_in(span)]
        lemma = parsed.lemmas[([i for i in tokens if parsed.pos[i] == "VERB"] or tokens)[-1]]
    return parsed, Attribution(
        content=parts["content"], cue=parts.get("cue"), source=parts.get("source"), cue_lemma=lemma
    )


def read(parse: Parser, marked: str, lemma: str | None = None) -> Certainty:
    return read_certainty(*relation(parse, marked, lemma))


STANCES = """
asserts | [The mayor] {said} <the bridge was open>.
asserts | [The mayor] {said} <the enemy did not cross the river>.
asserts | “<We did not see any aircraft>,” [the guard] {said}.
asserts | [Dorn] {said} <he will resign in March>.
asserts | “<I have never voted in my life>,” [Dorn] {said}.
asserts | [Dorn] {put} <it rather bluntly>.
announces | [The firm] {announced} <a new line of trams>.
claims | [The rebels] {claimed} <that they took the fort>.
alleges | [The union] {alleged} <that wages were withheld>.
estimates | [The institute] {estimated} <that 300 homes burned>.
estimates | [The institute] {put} <losses at 1,200>.
confirms | [The ministry] {confirmed} <the strike on the port>.
acknowledges | [The army] {admitted} <that it lost the ridge>.
acknowledges | [The minister] {conceded} <that the plan had failed>.
denies | [The ministry] {denied} <firing on the town>.
denies | [The company] {said} <it denied any part in the spill>.
denies | “<We did not fire>,” [a spokesman] {told} the paper.
denies | [The army] {said} <its forces did not shell the village>.
denies | [The spokesman] {called} <the reports fake>.
denies | [The minister] {said} <the report was false>.
denies | [Renn] {rejected} <the allegation>.
denies | “<We had nothing to do with it>,” [Renn] {said}.
denies | [Ada Lunn] {pleaded not} <guilty to two counts of fraud>.
denies | [Ada Lunn] {pleaded} <‘not guilty’>.
asserts | [The judge] {denied} <Lunn bail>.
asserts | <Lunn> {was denied} <bail on Friday>.
asserts | [The judge] {denied} <a motion to move the trial>.
asserts | “<We didn’t even lock the door>,” [Ada Lunn] {said}.
asserts | “<We didn’t run>,” [Ada Lunn] {said}.
asserts | [Lunn] {said} <she was not given leave to stay>.
asserts | [Lunn] {now says} <she is being denied a seat>.
asserts | [Kram] {recalled} <a false report that the dam had burst>.
asserts | [They] {spread} <reports that turned out to be untrue>.
asserts | <No other injuries> {were reported}.
asserts | [Police] {reported} <no arrests>.
asserts | [The ducks] {had shown} <no signs of illness>.
asserts | “<Absolutely not>,” [Kram] {said}.
asserts | [Kram] {said} <nothing like it had ever happened at the dam>.
asserts | [Kram] {said} <the dam is your business>.
asserts | [Lunn] {did not realize} <that the dam had burst>.
declines | [Police] {gave} <no details>.
declines | <No information> {was released}.
declines | [Kram] {said} <nothing>.
declines | [Kram] {had} <no comment>.
acknowledges | [Ada Lunn] {pleaded guilty} <to two counts of fraud>.
demands | [The town] {pleaded} <that the dam be opened>.
disputes | [The ministry] {disputed} <the figures>.
disputes | [The ministry] {rejected} <the report>.
declines | [The ministry] {did not confirm} <the strike>.
declines | [The minister] {refused to rule out} <sending troops>.
declines | [The envoy] {declined to comment} <on the talks>.
declines | [The envoy] {would not say} <how many had left>.
declines | [The palace] {neither confirmed nor denied} <the visit>.
declines | [The palace] {has yet to confirm} <the visit>.
declines | [Vess] {said}: “<Pictures are serious. What we do is our business>.”
declines | “<No comment>,” [Vess] {said}.
declines | [Vess] {said}: “<How we keep our word is ours to decide.>”
declines | [Vess]{:} <I would not rule it out.>
expects | [The palace] {is unwilling} <to open the archive>.
expects | [Renn] {seems loath} <to sell the mill>.
confirms | [Vess]{:} <I can confirm that talks have begun.>
declines | [Vess]{:} <I cannot confirm that.>
estimates | [Vess]{:} <We estimate that 30 wells are dry.>
asserts | [Vess]{:} <It carried no arms.>
warns | [The agency] {warned} <that dams may burst>.
doubts | [Hale] {doubted} <that the truce would hold>.
doubts | [Hale] {does not believe} <that the truce will hold>.
believes | [Hale] {believes} <that the truce will hold>.
believes | [Hale] {said} <she believed that the village was empty>.
expects | [The bank] {expects} <prices to fall>.
expects | [Renn] {said} <it is highly likely that more will follow>.
expects | [Renn] {said} <the talks will resume on Monday>.
promises | [Orlu] {vowed} <to rebuild the bridge>.
threatens | [Orlu] {threatened} <to close the border>.
accuses | [Tavia] {accused} <Norland of shelling the port>.
demands | [The council] {called for} <a ceasefire>.
demands | [The council] {urged} <both sides to stop>.
asks | “<Who gave the order?>” [Marr] {asked}.
asks | “<Who gave the order?>” [Marr] {said}.
corrects | [The ministry] {corrected} <the toll to 12>.
withdraws | [The agency] {retracted} <the story>.
"""


def table(rows: str) -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in row.split("|")) for row in rows.strip().splitlines()]


@pytest.mark.parametrize(("stance", "marked"), table(STANCES))
def test_stance(parse: Parser, stance: str, marked: str) -> None:
    assert read(parse, marked).stance == stance


NEGATED = """
yes | [The palace] {is unwilling} <to open the archive>.
no | [The palace] {is not unwilling} <to open the archive>.
no | [The palace] {is willing} <to open the archive>.
yes | “<We did not fire>,” [a spokesman] {told} the paper.
yes | [Hale] {said} <nobody had crossed the river>.
yes | [Hale] {said} <there were no troops in Sela>.
yes | [Hale] {said} <it would never happen again>.
yes | [Hale] {said} <the town will not fall>.
no | [Hale] {said} <the town had fallen>.
no | [Hale] {said} <not only the port but the town had fallen>.
no | [Hale] {denied} <firing on the town>.
no | [Hale] {did not say} <that the town had fallen>.
no | [Hale] {said} <the town fell because no help came>.
"""


@pytest.mark.parametrize(("expected", "marked"), table(NEGATED))
def test_negation_of_the_main_clause(parse: Parser, expected: str, marked: str) -> None:
    assert read(parse, marked).negated == (expected == "yes")


FORECAST = """
yes | [Renn] {said} <more troops will follow>.
yes | [Renn] {said} <the army is going to attack>.
yes | [Renn] {said} <prices are expected to rise>.
yes | [Renn] {said} <prices are likely to rise>.
yes | [Renn] {said} <the town may soon fall>.
yes | [Renn] {said} <the envoy plans to leave>.
yes | [Renn] {said} <the bridge is set to reopen>.
yes | [Renn] {said} <she would travel to Sela>.
yes | [Renn] {vowed} <to rebuild the bridge>.
yes | [The bank] {forecast} <a drop in prices>.
no | [Renn] {said} <the army attacked>.
no | [Renn] {said} <the town may be empty>.
no | [Renn] {said} <the shells may have come from abroad>.
no | [Renn] {said} <the envoy had planned to leave>.
no | [Renn] {said} <the army would have attacked>.
no | [Renn] {said} <he had gone to the market>.
"""


@pytest.mark.parametrize(("expected", "marked"), table(FORECAST))
def test_forecast(parse: Parser, expected: str, marked: str) -> None:
    assert read(parse, marked).forecast == (expected == "yes")


CONDITIONS = """
if the talks fail | [Renn] {said} <the army will attack if the talks fail>.
If the talks fail | [Renn] {said}: “<If the talks fail, the army will attack>.”
unless the siege ends | [Renn] {said} <the city will starve unless the siege ends>.
Without a truce | “<Without a truce, the town will be empty>,” [Renn] {said}.
provided that both sides agree | [Renn] {said} <the port would open provided that both sides agree>.
Should the dam burst | “<Should the dam burst, the valley will flood>,” [Renn] {said}.
 | [Renn] {said} <the army attacked without warning>.
 | [Renn] {asked} <if the army had attacked>.
 | [Renn] {said} <the army would attack even if the talks went well>.
"""


@pytest.mark.parametrize(("expected", "marked"), table(CONDITIONS))
def test_condition(parse: Parser, expected: str, marked: str) -> None:
    found = read(parse, marked).condition
    assert (found.text if found else "") == expected


HEDGES = """
may | [Renn] {said} <the town may be empty>.
might, possibly | [Renn] {said} <there might be others, possibly in Sela>.
apparently | [Renn] {said} <the shells apparently came from abroad>.
appears | [Renn] {said} <the bridge appears to be mined>.
suspected | [Renn] {said} <police held a suspected bomber>.
 | [Renn] {said} <the strike in May killed four>.
 | [Renn] {said} <it is highly likely that more will follow>.
 | [Renn] {said} <they could not verify the report>.
"""


@pytest.mark.parametrize(("expected", "marked"), table(HEDGES))
def test_hedges(parse: Parser, expected: str, marked: str) -> None:
    assert ", ".join(h.text for h in read(parse, marked).hedges) == expected


LIKELIHOODS = """
highly likely | [Renn] {said} <it is highly likely that more will follow>.
almost certain | [Renn] {said} <it is almost certain that the dam will burst>.
very unlikely | [Renn] {said} <a truce is very unlikely>.
probably | [Renn] {said} <the shells probably came from abroad>.
roughly even chance | [Renn] {said} <there is a roughly even chance that the dam will burst>.
realistic possibility | [Renn] {said} <there is a realistic possibility of floods>.
 | [Renn] {said} <a certain Mr Dorn had left>.
 | [Renn] {said} <they had a chance to leave>.
"""


@pytest.mark.parametrize(("expected", "marked"), table(LIKELIHOODS))
def test_likelihood_keeps_words_and_no_numbers(parse: Parser, expected: str, marked: str) -> None:
    found = read(parse, marked).likelihood
    assert (found.text if found else "") == expected
    assert found is None or (found.scale, found.low, found.high) == (None, None, None)


BASES = """
imagery: satellite pictures | Citing satellite pictures, [the institute] {said} <the depot had burned>.
imagery: drone footage | [The institute] {said}, based on drone footage, <that the depot had burned>.
imagery: Satellite images | [Satellite images] {show} <a burned depot>.
intercept: intercepted calls | [The service] {said} <the order came from abroad>, citing intercepted calls.
document: court records | [The paper] {reported} <that Dorn had left>, citing court records.
witness: witnesses | [The paper] {reported} <that shots were fired>, citing witnesses.
other_party: Ardan's General Staff | Citing Ardan's General Staff, [the ministry] {put} <losses at 1,271 a day>.
other_party: figures from the ministry | [The paper] {said} <losses had doubled>, based on figures from the ministry.
count: its own count | By its own count, [the group] {said}, <40 people had died>.
 | Citing security concerns, [the mayor] {said} <the fair was off>.
 | [The mayor] {said} <the base was shelled on Monday>.
"""


@pytest.mark.parametrize(("expected", "marked"), table(BASES))
def test_basis(parse: Parser, expected: str, marked: str) -> None:
    found = read(parse, marked).basis
    assert (f"{found.kind}: {found.text}" if found else "") == expected


FACTS = """
so | [Renn] {confirmed} <that the bridge fell>.
so | [Renn] {said} <the bridge fell>.
not | [Renn] {said} <the bridge did not fall>.
open | [Renn] {said} <the bridge might fall>.
"""


@pytest.mark.parametrize(("expected", "marked"), table(FACTS))
def test_factuality_tells_presented_denied_and_open_events_apart(parse: Parser, expected: str, marked: str) -> None:
    found = read(parse, marked).factuality
    assert found is not None
    assert {"so": found > 1.5, "not": found < 0, "open": -1 < found < 1.6}[expected]


@pytest.mark.parametrize("text", ["x", "…", "😀😀", "NO", "if", "(((", "a" * 5000])
def test_odd_contents_are_read_without_complaint(parse: Parser, text: str) -> None:
    found = read_certainty(parse(text), Attribution(content=quote(text, (0, len(text)))))
    assert found.stance in {"asserts", "declines"}


def test_content_without_words(parse: Parser) -> None:
    assert read_certainty(parse(""), Attribution(content=quote("", (0, 0)))) == Certainty()


WORD = st.sampled_from(
    [
        "the",
        "army",
        "may",
        "not",
        "have",
        "fired",
        "if",
        ",",
        "likely",
        "said",
        "will",
        "no",
        "satellite",
        "citing",
        "by",
        "count",
        "“",
        "”",
        ".",
        "?",
    ]
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(WORD, min_size=1, max_size=14), cut=st.integers(0, 13))
def test_every_part_quotes_the_text(parse: Parser, words: list[str], cut: int) -> None:
    text = " ".join(words)
    starts = [m.start() for m in re.finditer(r"\S+", text)]
    content = quote(text, (starts[min(cut, len(starts) - 1)], len(text)))
    found = read_certainty(parse(text), Attribution(content=content, cue=quote(text, (0, len(words[0])))))
    parts = [*found.hedges, *(p for p in (found.condition, found.likelihood, found.basis) if p)]
    assert all(part.text == " ".join(text[a:b] for a, b in part.spans) for part in parts)
