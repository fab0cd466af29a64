from dataclasses import replace

import pytest

from sayso.model.figure import Figure
from sayso.model.words import Words
from sayso.weigh.series import Reading
from sayso.weigh.slips import echoes_original, is_slip


def _reading(point: float, house: str, key: str = "body:ministry") -> Reading:
    words = Words(text="x", spans=((0, 1),))
    figure = Figure(
        id=f"{point}{house}", report=house, number=words, point=point, category="killed", text="x", spans=((0, 1),)
    )
    return Reading(
        figure=figure,
        key=key,
        direct=True,
        is_repeat=False,
        source="Ministry",
        url=None,
        published=None,
        places=frozenset(),
        around=frozenset(),
        announced="silent",
        house=house,
    )


@pytest.mark.parametrize(
    ("original", "relay", "slip"),
    [
        (71, 17, True),
        (260, 620, True),
        (90_000, 9_000, True),
        (6, 16, True),
        (5, 8.5, False),
        (71, 71, False),
        (71, 74, False),
        (4, 7, False),
        (20, 25, False),
        (300, 3, False),
    ],
)
def test_a_slip_is_digits_changed_about_or_one_more_or_less(original: float, relay: float, slip: bool) -> None:
    assert is_slip(_reading(original, "Agency"), _reading(relay, "Daily")) is slip
    assert is_slip(_reading(original, "Agency"), _reading(relay, "Agency")) is False


def test_no_slip_on_another_word_or_where_the_change_is_spoken_of() -> None:
    assert not is_slip(_reading(71, "Agency"), _reading(17, "Daily", key="body:army"))
    assert not is_slip(_reading(71, "Agency"), replace(_reading(17, "Daily"), announced="revision"))


@pytest.mark.parametrize(
    ("own", "relay", "echoes"),
    [((14, 23), 23, True), ((14, 23), 14, True), ((14, 23), 32, False), ((), 14, False)],
)
def test_a_late_relay_does_not_depart_from_its_original(own: tuple[float, ...], relay: float, echoes: bool) -> None:
    given = [_reading(point, "Agency") for point in own]
    late = replace(_reading(relay, "Daily"), direct=False)
    assert echoes_original(_reading(14, "Agency"), late, [*given, late]) is echoes
    assert not echoes_original(_reading(14, "Agency"), replace(late, key="body:army"), [*given, late])
