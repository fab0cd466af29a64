"""Names found by hashes: every way a name may stand in a text, and nothing else."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model.redaction import Redaction
from sayso.read.names import Names, hashes
from tests.cost import assert_linear

SALT = "00" * 32


def names(*forms: str, beside: str | None = None) -> Names:
    return Names(
        [
            Redaction(
                id="x",
                at="2026-03-01",
                by="ann",
                reason="r",
                salt=SALT,
                forms=tuple(one for form in forms for one in hashes(form, SALT)),
                beside=hashes(beside, SALT) if beside else (),
                longest=4,
            )
        ]
    )


ANA = names("Ana Tolvé", beside="Tolvé")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ana Tolvé said so.", "███ █████ said so."),
        ("ANA TOLVE'S house", "███ █████'S house"),
        ("by Ana\nTolve, who", "by ███\n█████, who"),
        ("ana-tolve", "█████████"),
        ("#AnaTolve!", "#████████!"),
        ("Ana To\u00adlve\u0301.", "███ ███████."),
        ("ana_tolve@post.example", "█████████@post.example"),
        ("Tolve alone", "Tolve alone"),
        ("Anastasia Tolver", "Anastasia Tolver"),
        ("", ""),
    ],
)
def test_a_name_is_blotted_out_in_its_own_length(text: str, left: str) -> None:
    assert ANA.blotted(text) == left
    assert len(left) == len(text)


def test_the_surname_goes_where_the_name_stands() -> None:
    assert ANA.blotted("Tolve said. Mr. Tolvé left.", also_beside=True) == "█████ said. Mr. █████ left."


@pytest.mark.parametrize(
    "hidden",
    [
        "https://post.example/ana-tolve-resigns",
        "https://post.example/ana-tolv%C3%A9",
        "<b>Ana</b>&nbsp;<i>Tolv&eacute;</i>",
        "<p>Ana Tol<wbr>v&#233;</p>",
        '{"author": "Ana Tolv\\u00e9"}',
    ],
)
def test_a_name_in_a_code_is_found_and_cleared(hidden: str) -> None:
    assert ANA.stand_in(hidden)
    assert not ANA.stand_in(ANA.cleared(hidden))


@given(st.text(max_size=60), st.text(max_size=60))
def test_what_is_left_never_holds_the_name(before: str, after: str) -> None:
    left = ANA.blotted(f"{before} Ana Tolve {after}")
    assert len(left) == len(before) + len(after) + 11
    assert "Tolve" not in left[len(before) :]
    assert not ANA.stand_in(ANA.cleared(f"{before} Ana Tolve {after}"))


def test_without_redactions_nothing_is_looked_for() -> None:
    assert not Names(())
    assert Names(()).blotted("Ana Tolve") == "Ana Tolve"


def test_long_texts_cost_in_proportion() -> None:
    assert_linear(lambda size: partial(ANA.cleared, "<a href='%41na tolve &amp; " * size), 50, 2_000)
