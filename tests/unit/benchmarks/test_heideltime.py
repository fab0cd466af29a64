import pytest

from benchmarks.accuracy.heideltime import marked
from benchmarks.accuracy.times import Timex


def told(markup: str) -> str:
    return f'<?xml version="1.0"?>\n<!DOCTYPE TimeML>\n<TimeML>\n{markup}\n</TimeML>\n'


@pytest.mark.parametrize(
    ("text", "markup", "expected"),
    [
        ("Shut on Friday.", 'Shut on <TIMEX3 tid="t1" type="DATE" value="2025-05-02">Friday</TIMEX3>.',
         [Timex(8, 14, "2025-05-02")]),
        ("Salt & rye,\n\nsold  in May.", 'Salt &amp; rye,\nsold in <TIMEX3 type="DATE" value="2025-05">May</TIMEX3>.',
         [Timex(22, 25, "2025-05")]),
        ("In 1911 and 1912.", ('<TIMEX3INTERVAL earliestBegin="1911">In <TIMEX3 value="1911">1911</TIMEX3></TIMEX3INTERVAL>'
         ' and <TIMEX3 value="1912">1912</TIMEX3>.'), [Timex(3, 7, "1911"), Timex(12, 16, "1912")]),
        ("Nothing here.", "Nothing here.", []),
        ("Cut off", "", []),
    ],
)  # fmt: skip
def test_marked_words_are_found_in_the_text(text: str, markup: str, expected: list[Timex]) -> None:
    assert list(marked(text, told(markup))) == expected
