"""Caveats: kind and words, in sentences of our own."""

from collections.abc import Callable

import pytest

from sayso.extract.caveats import find_caveats
from sayso.model.parse import Parse

Parser = Callable[[str], Parse]

CASES = """
not_verified | could not be independently verified | The report could not be independently verified.
not_verified | could not verify the footage | The Sarn Post could not verify the footage.
not_verified | couldn’t immediately be verified | The account couldn’t immediately be verified.
not_verified | was not able to independently verify the claim | NNA was not able to independently verify the claim.
not_verified | has not been independently confirmed | The toll has not been independently confirmed.
not_verified | are impossible to verify | Such numbers are impossible to verify.
not_verified | no independent confirmation of the strike | There was no independent confirmation of the strike.
not_verified | unconfirmed reports of looting | There were unconfirmed reports of looting.
not_verified | have not been able to verify it | A reader sent a clip. We have not been able to verify it.
details_unavailable | Results from the mill were not available | Results from the mill were not available.
details_unavailable | Exact figures for the trade are not known | Exact figures for the trade are not known.
open_question | Whether the fire was set is not known | Whether the fire was set is not known.
open_question | I don’t know what it means | I don’t know what it means.
no_evidence_given | without providing evidence | Orlu blamed the rebels, without providing evidence.
no_evidence_given | provided no evidence for the claim | The ministry provided no evidence for the claim.
no_evidence_given | did not give any proof | Orlu did not give any proof.
no_evidence_given | No evidence was given | No evidence was given.
details_unavailable | Further details were not immediately available | Further details were not immediately available.
details_unavailable | precise numbers aren't known | Many fled, though precise numbers aren't known.
details_unavailable | The names of the crew were not released | The names of the crew were not released.
details_unavailable | without giving details | She said a convoy was hit, without giving details.
details_unavailable | did not elaborate | The mayor did not elaborate.
open_question | It is unclear whether the bridge still stands | It is unclear whether the bridge still stands.
open_question | It was not immediately clear who fired | It was not immediately clear who fired.
open_question | remains unknown | The fate of the crew remains unknown.
open_question | it's unclear how many left | Many left, but it's unclear how many left.
no_comment | did not respond to a request for comment | The firm did not respond to a request for comment.
no_comment | did not immediately reply to emailed questions | The firm did not immediately reply to emailed questions.
no_comment | has not commented | The army has not commented.
no_comment | declined to comment on the report | The palace declined to comment on the report.
no_comment | no immediate comment from the army | There was no immediate comment from the army.
no_comment | could not be reached for comment | Dorn could not be reached for comment.
translated | through an interpreter | Speaking through an interpreter, he described the camp.
translated | translated from Tavian | The letter was translated from Tavian.
"""
NONE = """
It is clear why the bridge fell.
I can confirm that talks have begun.
The army has not confirmed the strike.
The mayor met with translators.
The ministry confirmed the strike.
The report was independently verified.
“We could not verify the footage,” the minister said.
The plan was translated into action.
The road is clear and the weather is good.
He knows who fired.
The army has commented on the strike.
She left without saying goodbye.
"""


@pytest.mark.parametrize("row", CASES.strip().splitlines())
def test_caveat(parse: Parser, row: str) -> None:
    kind, words, text = (cell.strip() for cell in row.split("|"))
    found = find_caveats(parse(text))
    assert [(c.kind, c.text) for c in found] == [(kind, words)]
    assert all(text[a:b] == c.text for c in found for a, b in c.spans)


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_no_caveat(parse: Parser, text: str) -> None:
    assert find_caveats(parse(text)) == ()


def test_two_caveats_keep_text_order(parse: Parser) -> None:
    text = "It is unclear who fired. The army has not commented, and the toll could not be verified."
    assert [c.kind for c in find_caveats(parse(text))] == ["open_question", "no_comment", "not_verified"]


def test_nothing_in_nothing(parse: Parser) -> None:
    assert find_caveats(parse("")) == ()
