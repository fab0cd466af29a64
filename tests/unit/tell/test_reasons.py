"""Days in reasons are written as on the rest of a page; what is quoted is left alone."""

import pytest

from sayso.tell.reasons import reason


@pytest.mark.parametrize(
    ("why", "told"),
    [
        ("“two” on 2015-06-09, “3” on 2015-06-29", "“two” on 9 Jun 2015, “3” on 29 Jun 2015"),
        ("its total falls (2014-07-28 to 2014-07-30)", "its total falls (28 Jul 2014 to 30 Jul 2014)"),
        ("“2014-07-28” stands; from “5” (2014-07-28)", "“2014-07-28” stands; from “5” (28 Jul 2014)"),
        ("2014-13-45, 12014-07-28, “never closed 2014-07-28", "2014-13-45, 12014-07-28, “never closed 28 Jul 2014"),
        ("", ""),
    ],
)
def test_days_are_written_out(why: str, told: str) -> None:
    assert reason(why) == told
