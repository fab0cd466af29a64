"""Exports: columns that stay, cells that no spreadsheet runs, lines that read back."""

import csv
import json
from io import StringIO

import pytest

from sayso.model.figure import Figure
from sayso.model.record import from_record
from sayso.tell.export.csv_tables import (
    CLAIM_COLUMNS,
    FIGURE_COLUMNS,
    STATEMENT_COLUMNS,
    claims_csv,
    figures_csv,
    safe_cell,
    statements_csv,
)
from sayso.tell.export.json_lines import export_jsonl
from tests.small_ledger import CLAIMS, F_TOLL, READINGS

REPORTS = {reading.report.id: reading.report for reading in READINGS}
STATEMENTS = [statement for reading in READINGS for statement in reading.statements]
FIGURES = [figure for reading in READINGS for figure in reading.figures]
TABLES = {
    "statements": ("".join(statements_csv(STATEMENTS, REPORTS)), STATEMENT_COLUMNS, len(STATEMENTS)),
    "figures": ("".join(figures_csv(FIGURES, REPORTS)), FIGURE_COLUMNS, len(FIGURES)),
    "claims": ("".join(claims_csv(CLAIMS)), CLAIM_COLUMNS, len(CLAIMS)),
}


@pytest.mark.parametrize("name", TABLES)
def test_tables_read_back(name: str) -> None:
    text, columns, number = TABLES[name]
    header, *rows = csv.reader(StringIO(text, newline=""))
    assert tuple(header) == columns
    assert len(rows) == number
    assert {len(row) for row in rows} == {len(columns)}


@pytest.mark.parametrize("name", TABLES)
def test_no_cell_starts_a_formula(name: str) -> None:
    for row in csv.reader(StringIO(TABLES[name][0], newline="")):
        assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+49", "'+49"),
        ("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("  =1", "'  =1"),
        ("＝1", "'＝1"),
        ("a = b", "a = b"),
        (-5, "-5"),
        (0.5, "0.5"),
        (True, "true"),
        (None, ""),
        ("", ""),
    ],
)
def test_cells(value: str | float | bool | None, cell: str) -> None:
    assert safe_cell(value) == cell


def test_columns_are_as_published() -> None:
    assert CLAIM_COLUMNS[:3] == ("id", "gist", "status")
    assert STATEMENT_COLUMNS[:3] == FIGURE_COLUMNS[:3] == ("id", "report", "published")


def test_json_lines_read_back() -> None:
    lines = list(export_jsonl([F_TOLL, {"ready": "made"}]))
    assert all(line.endswith("\n") and line.count("\n") == 1 for line in lines)
    assert from_record(Figure, json.loads(lines[0])) == F_TOLL
    assert json.loads(lines[1]) == {"ready": "made"}
