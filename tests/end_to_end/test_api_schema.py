"""The API asked all that its schema allows, by schemathesis: no failure of ours, answers as described."""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import seed as with_seed
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from sayso.api.app import create_api
from sayso.ledger import Ledger
from tests.small_ledger import CLAIMS, READINGS, STORIES, save_small_ledger

KNOWN = {
    "claim_id": [claim.id for claim in CLAIMS],
    "report_id": [reading.report.id for reading in READINGS],
    "story_id": [story.id for story in STORIES],
    "figure": ["f-toll", "f-count", "f-union"],
    "other": ["f-toll", "f-count", "f-union"],
}
CHECKS = (not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance)


@pytest.fixture(scope="module")
def apis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, ...]]:
    """The API's schema over a ledger with something in it, and over an empty one."""
    folder = tmp_path_factory.mktemp("api")
    save_small_ledger(str(folder / "small.db"))
    with Ledger(str(folder / "small.db")) as small, Ledger(str(folder / "empty.db")) as empty:
        yield tuple(schemathesis.openapi.from_asgi("/openapi.json", create_api(ledger)) for ledger in (small, empty))


def ask(case: Any) -> None:
    """Ask, and ask again for something that is there, so that not every answer is "not in this ledger"."""
    case.call_and_validate(checks=CHECKS)
    for place in (case.path_parameters, case.query):
        for name in set(place or {}) & set(KNOWN):
            place[name] = KNOWN[name][len(str(place[name])) % len(KNOWN[name])]
    case.call_and_validate(checks=CHECKS)


def explore(apis: tuple[Any, ...], examples: int) -> set[str]:
    """So many questions of every operation; the addresses that were asked."""
    asked = set()
    for schema in apis:
        for found in schema.get_all_operations():
            operation = found.ok()
            asked.add(operation.path)
            with_seed(1)(
                settings(
                    max_examples=examples,
                    deadline=None,
                    database=None,
                    suppress_health_check=list(HealthCheck),
                )(given(case=operation.as_strategy())(ask))
            )()
    return asked


def test_answers_are_as_described(apis: tuple[Any, ...]) -> None:
    asked = explore(apis, 15)
    assert {"/claims/{claim_id}/history", "/search", "/places"} <= asked


@pytest.mark.soak
def test_answers_are_as_described_whatever_is_asked(apis: tuple[Any, ...]) -> None:
    assert explore(apis, 300)
