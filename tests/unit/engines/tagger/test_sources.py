"""Who speaks in a tagged relation: one line of text, its tagged words, then `source | content`, None where nobody does."""

from collections.abc import Callable

import pytest

from sayso.engines.tagger.attributor import _found
from sayso.engines.tagger.sources import heard
from sayso.extract.found import Page
from sayso.model.parse import Parse
from sayso.model.words import joined
from tests.unit.engines.tagger.test_attributor import tagged

Parser = Callable[[str], Parse]

CASES: dict[str, tuple[str, tuple[str, str, str], str | None]] = {
    "plain": ("Ada Lunn said that it rained.", ("Ada Lunn", "said", "that it rained"), "Ada Lunn | that it rained"),
    "held of somebody": (
        "Villagers are said to be avoiding the well.",
        ("Villagers", "are said", "to be avoiding the well"),
        " | Villagers to be avoiding the well",
    ),
    "held of somebody, by nobody": (
        "Ivo Renn is believed to have sold the pumps.",
        ("", "is believed", "to have sold the pumps"),
        " | Ivo Renn to have sold the pumps",
    ),
    "where it was reported": (
        "Nine cases of fever were reported in two provinces of Orland.",
        ("two provinces of Orland", "were reported", "Nine cases of fever"),
        " | Nine cases of fever in two provinces of Orland",
    ),
    "by whom it was reported": (
        "Nine cases of fever were reported by two provinces of Orland.",
        ("two provinces of Orland", "were reported", "Nine cases of fever"),
        "two provinces of Orland | Nine cases of fever",
    ),
    "a caption": ("Photo: Orlen police found it.", ("Photo", ":", "Orlen police found it"), None),
    "a label of one who asks": (
        "Reporter: Orlen police found it.",
        ("Reporter", ":", "Orlen police found it"),
        "Reporter | Orlen police found it",
    ),
    "a possessor": (
        "The abbot's denial that he had known came late.",
        ("The abbot's", "denial", "that he had known"),
        "The abbot | that he had known",
    ),
    "a clock before the name": (
        "15:10 Mayor Ada Lunn says the road is open.",
        ("15:10 Mayor Ada Lunn", "says", "the road is open"),
        "Mayor Ada Lunn | the road is open",
    ),
    "a time": ("Previous years have seen a decline.", ("Previous years", "have seen", "a decline"), None),
    "a time without a date": ("This time confirmed that losses fell.", ("This time", "confirmed", "losses fell"), None),
    "a body named for a time": (
        "The Morning Times said that it rained.",
        ("The Morning Times", "said", "that it rained"),
        "The Morning Times | that it rained",
    ),
    "a request not to be named": (
        "An engineer who asked not to be named told us that the dam leaks.",
        ("who", "asked", "not to be named"),
        None,
    ),
    "a refusal to be named": (
        "The driver declined to be identified.",
        ("The driver", "declined", "to be identified"),
        None,
    ),
    "a verb misread": (
        "Doctors in the camp report that food is short.",
        ("", "report", "that food is short"),
        "Doctors in the camp | that food is short",
    ),
    "an article alone": (
        "The official line is that the dam holds.",
        ("The", "official line is", "that the dam holds"),
        " | that the dam holds",
    ),
    "with the that of its clause": (
        "It is a thing that many were not expecting: rain.",
        ("that many", "were not expecting", "rain"),
        "many | rain",
    ),
    "a request cut short": (
        "An engineer who asked not to be named told us that the dam leaks.",
        ("who", "asked", "not to be"),
        None,
    ),
    "a source that took the end of the content": (
        "The barge sank off Orlen with nine men on board, the harbour master, Ivo Renn, said.",
        ("nine men on board, the harbour master, Ivo Renn", "said", "The barge sank off Orlen with"),
        "the harbour master, Ivo Renn | The barge sank off Orlen with nine men on board",
    ),
    "a source that took the last clause": (
        "Two buses met in Orlen, injuring nine riders, the company, Orlen Lines, said.",
        ("injuring nine riders, the company, Orlen Lines", "said", "Two buses met in Orlen"),
        "the company, Orlen Lines | Two buses met in Orlen, injuring nine riders",
    ),
    "a source in apposition": (
        "The barge sank, the harbour master, Ivo Renn, said.",
        ("the harbour master, Ivo Renn", "said", "The barge sank"),
        "the harbour master, Ivo Renn | The barge sank",
    ),
    "a request that others not be named": (
        "She asked that the child not be named.",
        ("She", "asked", "that the child not be named"),
        "She | that the child not be named",
    ),
    "nobody's it": ("It seems that the dam holds.", ("It", "seems", "that the dam holds"), " | that the dam holds"),
    "told by another": (
        "Governor Ada Lunn was told by her engineer that the dam would hold.",
        ("Governor Ada Lunn", "was told", "that the dam would hold"),
        "her engineer | that the dam would hold",
    ),
    "asked by nobody named": (
        "Ada Lunn was asked about the dam.",
        ("Ada Lunn", "was asked about", "the dam"),
        " | the dam",
    ),
    "what something seems to do": (
        "The dam also seems to have held through the night.",
        ("The dam", "also seems", "to have held through the night"),
        " | The dam to have held through the night",
    ),
    "what someone seems to do": (
        "Ada Lunn appeared to wave.",
        ("", "appeared", "to wave"),
        " | Ada Lunn to wave",
    ),
    "what someone seems eager to do": (
        "Ada Lunn seems eager to leave.",
        ("Ada Lunn", "seems eager", "to leave"),
        "Ada Lunn | to leave",
    ),
    "what someone seems to say": (
        "Ada Lunn seems to say that it rained.",
        ("Ada Lunn", "seems to say", "that it rained"),
        "Ada Lunn | that it rained",
    ),
    "charged by nobody named": (
        "Ivo Renn was charged with selling the pumps.",
        ("Ivo Renn", "was charged", "with selling the pumps"),
        " | Ivo Renn with selling the pumps",
    ),
    "accused by somebody": (
        "Ivo Renn was accused by the mayor of selling the pumps.",
        ("the mayor of selling the pumps", "was accused", "Ivo Renn"),
        "the mayor | Ivo Renn of selling the pumps",
    ),
    "charged by somebody with what they say": (
        "Ivo Renn was charged by the prosecutors with theft.",
        ("the prosecutors", "was charged", "with theft"),
        "the prosecutors | Ivo Renn with theft",
    ),
    "described by somebody": (
        "Ivo Renn was described by neighbours as a quiet man.",
        ("", "was described", "neighbours as a quiet man"),
        "neighbours | Ivo Renn as a quiet man",
    ),
    "identified by nobody named": (
        "The driver was identified as Ivo Renn.",
        ("The driver", "was identified", "as Ivo Renn"),
        " | The driver as Ivo Renn",
    ),
    "what someone feels": (
        "Ada Lunn is worried that the dam may fall.",
        ("Ada Lunn", "is worried", "that the dam may fall"),
        "Ada Lunn | that the dam may fall",
    ),
    "with the quotation mark before it": (
        "“Ada Lunn said that it rained.",
        ("“Ada Lunn", "said", "that it rained"),
        "Ada Lunn | that it rained",
    ),
    "who accuses": (
        "Prosecutors charged Ivo Renn with theft.",
        ("Prosecutors", "charged", "Ivo Renn with theft"),
        "Prosecutors | Ivo Renn with theft",
    ),
    "a title's stop": (
        "“It rained,” said Det. Ada Lunn.",
        ("Det", "said", "“It rained,”"),
        "Det. Ada Lunn | “It rained,”",
    ),
    "the end of a sentence": (
        "“It rained,” said the Sheriff. Ada Lunn left.",
        ("the Sheriff", "said", "“It rained,”"),
        "the Sheriff | “It rained,”",
    ),
    "the day of saying": (
        "The council on Tuesday ordered that the dam be shut.",
        ("The council on Tuesday", "ordered", "that the dam be shut"),
        "The council | that the dam be shut",
    ),
    "the day and its part": (
        "Ada Lunn late Sunday afternoon said that it rained.",
        ("Ada Lunn late Sunday afternoon", "said", "that it rained"),
        "Ada Lunn | that it rained",
    ),
    "a year that tells which poll": (
        "A Marl poll in 2010 found that it rained.",
        ("A Marl poll in 2010", "found", "that it rained"),
        "A Marl poll in 2010 | that it rained",
    ),
    "the day of something else": (
        "The poll released on Tuesday found that it rained.",
        ("The poll released on Tuesday", "found", "that it rained"),
        "The poll released on Tuesday | that it rained",
    ),
    "animals": (
        "Ducks on the lake in Orland have shown no signs of illness.",
        ("Orland", "have shown", "no signs of illness"),
        None,
    ),
    "fears amid which something is done": (
        "Ada Lunn sent boats amid fears that the dam may fall.",
        ("Ada Lunn", "fears", "that the dam may fall"),
        " | that the dam may fall",
    ),
    "warnings of somebody amid which something is done": (
        "Boats came amid warnings from Ada Lunn that the dam may fall.",
        ("Ada Lunn", "warnings from", "that the dam may fall"),
        "Ada Lunn | that the dam may fall",
    ),
    "what somebody seems to have believed": (
        "Ada Lunn seems to have believed that the dam would hold.",
        ("", "seems to have believed", "that the dam would hold"),
        "Ada Lunn | that the dam would hold",
    ),
    "possession by a felon": (
        "Ivo Renn was charged with possession of a gun by a felon.",
        ("Ivo Renn", "was charged", "with possession of a gun by a felon"),
        " | Ivo Renn with possession of a gun by a felon",
    ),
    "named at the end": (
        "Ivo Renn was named as a suspect by Sheriff Lunn.",
        ("Sheriff Lunn", "was named", "as a suspect by Sheriff Lunn"),
        "Sheriff Lunn | Ivo Renn as a suspect",
    ),
    "hearsay of its subject": (
        "The pumps are reportedly broken.",
        ("The pumps", "are reportedly", "broken"),
        " | The pumps broken",
    ),
}


@pytest.mark.parametrize(("text", "words", "expected"), CASES.values(), ids=CASES.keys())
def test_who_is_heard(parse: Parser, text: str, words: tuple[str, str, str], expected: str | None) -> None:
    page = Page.of(parse(text))
    found = _found(page, tagged(page.parse, *words))
    assert found is not None
    spoken = heard(page, found)
    if expected is None:
        assert spoken is None
        return
    assert spoken is not None
    source = page.parse.words(*spoken.source) if spoken.source else ""
    assert f"{source} | {joined(page.parse.text, spoken.content)}" == expected
