"""What an answer means."""

import pytest

from sayso.collect.refusals import RefusedAddressError, TimeoutReachedError, TooLargeError
from sayso.errors import CollectError
from sayso.model.answer import Answer
from sayso.tasks.watching.verdicts import RobotsError, RobotsUnknownError, validators, verdict_of
from tests.watching import START, answer, broken


@pytest.mark.parametrize(
    ("outcome", "kind", "wait"),
    [
        (answer("x"), "page", None),
        (answer("x", status=304), "same", None),
        (answer("x", status=404), "gone", None),
        (answer("x", status=410), "gone", None),
        (answer("x", status=401), "refused", None),
        (answer("x", status=403), "refused", None),
        (answer("x", status=451), "refused", None),
        (answer("x", status=204), "refused", None),
        (answer("x", status=300), "refused", None),
        (answer("x", status=429, retry_after="90"), "later", 90),
        (answer("x", status=503, retry_after="90"), "later", 90),
        (answer("x", status=500), "later", None),
        (answer("x", status=522), "later", None),
        (answer("x", status=408), "later", None),
        (TimeoutReachedError("slow", item="x"), "later", None),
        (broken(), "later", None),
        (RobotsUnknownError("trouble", item="x"), "later", None),
        (RobotsError("no", item="x"), "refused", None),
        (RefusedAddressError("no", item="x"), "refused", None),
        (TooLargeError("no", item="x"), "refused", None),
    ],
)
def test_verdicts(outcome: Answer | CollectError, kind: str, wait: float | None) -> None:
    verdict = verdict_of(outcome, START)
    assert (verdict.kind, verdict.wait_s) == (kind, wait)
    assert bool(verdict.why) is (kind not in ("page", "same"))


@pytest.mark.parametrize(
    ("etag", "kept"),
    [('"a"', '"a"'), ('W/"a"', 'W/"a"'), ("", None), ('"é"', None), ('"\x7f"', None), ("x" * 600, None)],
)
def test_only_validators_that_can_be_sent_back_are_kept(etag: str, kept: str | None) -> None:
    assert validators(answer("x", etag=etag)) == (kept, None)
