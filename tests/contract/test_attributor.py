"""What every attributor promises, whatever it is given. New implementations join `ATTRIBUTORS`."""

from collections.abc import Callable
from functools import cache, partial
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.engines.spacy_parser import SpacyParser
from sayso.engines.tagger.attributor import TaggedAttributor
from sayso.extract.attribution import RuleAttributor
from sayso.model.parse import Parse
from sayso.model.statement import Attribution
from sayso.model.words import Words, joined
from sayso.ports import Attributor
from tests.cost import Work, assert_linear

ATTRIBUTORS: dict[str, Attributor] = {"rules": RuleAttributor(), "tagger": TaggedAttributor()}
Parser = Callable[[str], Parse]


@pytest.fixture(params=ATTRIBUTORS)
def attributor(request: pytest.FixtureRequest) -> Attributor:
    return ATTRIBUTORS[request.param]


@pytest.fixture(scope="module")
def parse(parser: SpacyParser) -> Parser:
    """Each text is parsed once for all engines."""
    return cache(parser.parse)


NEWS = (
    "Mayor Ada Lunn said on Tuesday that the dam at Orlen was safe. “We saw no cracks,” she said. "
    "According to two engineers, the river rose by three metres. The ministry denied the report, and Ian Moro, "
    "who leads the rescue service, believes that forty houses are gone.\n"
)
LONG = "the mayor of Orlen said that the river rose and that the old bridge fell while rain went on and "


def test_plain_news_is_found(attributor: Attributor, parse: Parser) -> None:
    """The clearest sentence there is: name, verb of speech, clause."""
    found = attributor.attribute(parse("Mayor Ada Lunn said that the dam at Orlen was safe."))
    said = [(r.source and r.source.text, r.cue and r.cue.text, r.cue_lemma) for r in found]
    assert said == [("Mayor Ada Lunn", "said", "say")]
    assert found[0].content.text.removeprefix("that ") == "the dam at Orlen was safe"
    assert 0 < (found[0].confidence or 0) <= 1


def test_the_same_text_gives_the_same(attributor: Attributor, parse: Parser) -> None:
    assert attributor.attribute(parse(NEWS)) == attributor.attribute(parse(NEWS)) != ()


def test_each_has_a_name_of_its_own() -> None:
    assert len({attributor.name for attributor in ATTRIBUTORS.values()}) == len(ATTRIBUTORS)
    assert all(attributor.name for attributor in ATTRIBUTORS.values())


BAD = {
    "no quotation marks": NEWS.replace("“", "").replace("”", "") + "\n",
    "unbalanced marks": NEWS.replace("”", "") + "“ ” \" 'No, he said. “\n",
    "one paragraph": LONG,
    "table": "Place | Dead | Source\nOrlen | 12 | police said\nSarn | 3 | according to the mayor\n",
    "list": "- the mayor said: no\n- police: 12 dead\n* “We stay” (Lunn)\n1. denied by the army\n",
    "transcript": "ADA LUNN: We deny that. He said it rained.\nQ: Who said so?\n",
    "code": 'def said(who, what="x"):\n    """Say it."""\n    return {"who": who, "said": [what] * 3}  # said\n',
    "emoji": "🙂 said 🙃: “🙂🙂👩‍👩‍👧 it rained” 🇺🇦 \n",
    "another language": "Der Bürgermeister sagte, „der Damm ist sicher“. Мэр сказал: «Дамба цела». 市长说：“大坝安全。” قال\n",
    "signs that are no words": "\u200b \ufffd\ufffd said \x00 \u00ad \ufeff \ufffd said\n",
    "all capitals": NEWS.upper(),
    "nothing but cues": "said ",
    "nested speech": "He said that she said that they claimed that ",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
@pytest.mark.parametrize("times", [1, 6])
def test_bad_input_gives_words_that_are_there(attributor: Attributor, parse: Parser, text: str, times: int) -> None:
    assert_in_order(attributor.attribute(parse(text * times)), text * times)


HUGE = {
    "empty": "",
    "white space": " \n\n\t \u2003 ",
    "marks alone": "“””\"'' «» “",
    "one giant token": "x" * 50_000,
    "one giant sign": "!" * 500,
    "a hundred lines of stops": ".\n" * 100,
    "ten thousand words in a paragraph": LONG * 500,
}


@pytest.mark.parametrize("text", HUGE.values(), ids=HUGE.keys())
def test_empty_and_huge_input(attributor: Attributor, parse: Parser, text: str) -> None:
    found = attributor.attribute(parse(text))
    assert_in_order(found, text)
    assert bool(found) == ("said" in text)


SMALL, LARGE = 150, 1_500
"""Words. The small size fills a window of the tagger, the large one some ten."""


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_cost_grows_with_the_length(attributor: Attributor, parse: Parser, text: str) -> None:
    count = max(len(parse(text)), 1)

    def attributing(words: int) -> Work:
        return partial(attributor.attribute, parse(text * (words // count + 1)))

    assert_linear(attributing, SMALL, LARGE)


FRAGMENTS = (
    "“We fired,” ", "said ", "the mayor ", "that ", "Brandt ", "he ", ". ", ", ", "\n\n", '"', "“", "”", "'", "according to ",
    "Reuters reported ", "Q: ", "Gen. Orvak: ", "citing officials ", "reportedly ", "it rained ", "denied ", "the claim that ",
    "🙂 ", "\ufffd ", "WE STAY ", "| 12 | ", "– ", "(", ") ",
)  # fmt: skip


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join))
def test_any_text_gives_words_that_are_there(attributor: Attributor, parse: Parser, text: str) -> None:
    assert_in_order(attributor.attribute(parse(text)), text)


def assert_in_order(relations: tuple[Attribution, ...], text: str) -> None:
    """Every part is quoted exactly, contents are not empty, relations come in the order of their contents."""
    for relation in relations:
        parts: list[Words | None] = [relation.content, relation.source, relation.cue]
        for words in (*parts, *(words for relay in relation.via for words in relay)):
            if words is not None:
                assert_quoted(words, text)
    places = [(relation.content.start, relation.content.end) for relation in relations]
    assert places == sorted(places)


def assert_quoted(words: Words, text: str) -> None:
    """Words that stand in the text, at these places, in its order, none of them cut."""
    assert words.spans
    assert words.text == joined(text, words.spans)
    assert words.text.strip()
    assert all(0 <= start < end <= len(text) for start, end in words.spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(words.spans))
    for start, end in words.spans:
        assert not text[start:end][0].isspace()
        assert not text[start:end][-1].isspace()
