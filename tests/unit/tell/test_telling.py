"""Telling first: the day before all, then what came of a claim; nothing is left out."""

from dataclasses import replace

import pytest

from sayso.model.claim import Claim
from sayso.tell.phrases import origins
from sayso.tell.telling import says_little, telling_first, weight
from tests.small_ledger import CLAIMS

PLAIN = replace(
    next(claim for claim in CLAIMS if claim.figures),
    status="reported",
    figures=(),
    reports_count=1,
    gist="The harbour was closed to all ships",
)
SAID = replace(PLAIN.statements[0], stance="asserts")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"status": "disputed", "gist": "it"}, 0),
        ({"status": "withdrawn"}, 0),
        ({"figures": ("f1",)}, 1),
        ({"reports_count": 2}, 1),
        ({"figures": ("f1",), "gist": "12 died"}, 1),
        ({}, 2),
        ({"gist": "I doubt it"}, 3),
        ({"gist": "them", "reports_count": 3}, 3),
        ({"statements": (replace(SAID, stance="asks"),), "figures": ("f1",)}, 3),
        ({"statements": (replace(SAID, stance="declines"),)}, 3),
        ({"statements": (SAID, replace(SAID, stance="asks"))}, 2),
    ],
)
def test_weight(given: dict[str, object], expected: int) -> None:
    claim = replace(PLAIN, statements=(SAID,))
    assert weight(replace(claim, **given)) == expected  # type: ignore[arg-type] # a table of fields


def test_the_day_comes_before_the_weight_and_the_undated_last() -> None:
    def on(at: str | None, gist: str) -> Claim:
        return replace(PLAIN, id=gist, gist=gist, history=(replace(PLAIN.history[0], at=at),))

    claims = [
        on(None, "no day is known of this"),
        on("2026-03-09T23:00:00Z", "the night before it was quiet"),
        on("2026-03-10T09:00:00Z", "them"),
        on("2026-03-10T08:00:00Z", "the harbour was closed again"),
    ]
    ordered = telling_first(claims)
    assert [claim.gist for claim in ordered] == [claims[n].gist for n in (3, 2, 1, 0)]


def test_of_one_weight_the_own_voice_of_reports_comes_last() -> None:
    own = replace(PLAIN, id="own", status="own", figures=("f1", "f2"))
    told = replace(PLAIN, id="told", figures=("f1",))
    assert [claim.id for claim in telling_first([own, told])] == ["told", "own"]


def test_nothing_is_left_out() -> None:
    assert sorted(claim.id for claim in telling_first(CLAIMS)) == sorted(claim.id for claim in CLAIMS)
    assert not any(says_little(claim) for claim in CLAIMS if claim.figures)


def test_where_nobody_states_it_no_origin_is_counted_as_unknown() -> None:
    empty = replace(PLAIN, origins_count=0, unknown_count=0)
    assert origins(empty) == "nobody in this ledger states it"
    assert origins(replace(empty, status="withdrawn")) == "no origin left: withdrawn"
    assert origins(replace(empty, unknown_count=2)) == "0 known origins, 2 unknown"
