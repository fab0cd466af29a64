"""Pages of many shapes, each with what a careful reader takes from it: `read/NAME.html` beside `read/NAME.json`.

`text` lists the article's lines, all of them and no others; `holds` and `lacks` say less where order is the page's.
"""

import json
from pathlib import Path

import pytest

from sayso.model.record import to_record
from sayso.model.report import Capture
from sayso.read.read import read_capture

CASES = sorted((Path(__file__).parent / "read").glob("*.html"))


@pytest.mark.parametrize("page", CASES, ids=lambda path: path.stem)
def test_page(page: Path) -> None:
    expected = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    capture = Capture(
        input_id=page.name,
        body=page.read_bytes(),
        media_type="text/html",
        collected="2026-01-01T00:00:00+00:00",
        sha256="0",
    )
    report = read_capture(capture, ("en",))
    lines = [line for line in report.text.split("\n") if line]
    assert lines == expected.pop("text", lines)
    assert [words for words in expected.pop("holds", []) if words not in lines] == []
    assert [words for words in expected.pop("lacks", []) if words in report.text] == []
    record = to_record(report)
    assert {key: record[key] for key in expected} == expected


def test_there_are_cases() -> None:
    assert len(CASES) >= 6
