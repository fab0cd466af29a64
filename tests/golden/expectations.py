"""What the golden files expect of records: dotted paths, suffix operators, exact or least counts."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from sayso.ledger import Ledger
from sayso.model.findings import Findings
from sayso.model.record import to_record

Record = dict[str, Any]


def unmet(expectations: Iterable[Mapping[str, Any]], records: Mapping[str, list[Record]]) -> list[str]:
    """Each expectation that does not hold, with how many records matched."""
    return [line for expectation in expectations if (line := _unmet(expectation, records[expectation["records"]]))]


def _unmet(expectation: Mapping[str, Any], records: list[Record]) -> str | None:
    found = sum(all(_holds(record, path, value) for path, value in expectation["where"].items()) for record in records)
    count = expectation["count"]
    met = found >= count["min"] if isinstance(count, dict) else found == count
    if met:
        return None
    where = json.dumps(expectation["where"], ensure_ascii=False)
    return f"{expectation['why']}: {expectation['records']} {where}: {found} found, {count} expected"


def _holds(record: Record, path: str, expected: Any) -> bool:
    operator = next((mark for mark in ("=set", "~", "!") if path.endswith(mark)), "")
    return any(_compare(operator, value, expected) for value in _values(record, path.removesuffix(operator).split(".")))


def _values(value: Any, path: list[str]) -> list[Any]:
    """Every value the path leads to; null where it leads nowhere."""
    if not path:
        return [value]
    name, rest = path[0], path[1:]
    if name == "*":
        return [found for part in value or [] for found in _values(part, rest)] or [None]
    if isinstance(value, list):
        return _values(value[int(name)] if name.isdigit() and int(name) < len(value) else None, rest)
    return _values(value.get(name) if isinstance(value, dict) else None, rest)


def _compare(operator: str, value: Any, expected: Any) -> bool:
    if operator == "~":
        return value is not None and str(expected).casefold() in str(value).casefold()
    if operator == "!":
        return bool(value != expected)
    if operator == "=set":
        return isinstance(value, list) and sorted(map(str, value)) == sorted(map(str, expected))
    return bool(value == expected)


def reading_records(findings: Findings) -> dict[str, list[Record]]:
    """The records of one reading, by noun, with the joins that golden files use."""
    record = to_record(findings)
    statements = {statement["id"]: statement for statement in record["statements"]}
    for figure in record["figures"]:
        figure["statement_"] = statements.get(figure["statement"])
    record["caveats"] = record["report"]["caveats"]
    record["reports"] = [record["report"]]
    return record


def ledger_records(ledger: Ledger) -> dict[str, list[Record]]:
    """The records of a whole ledger, by noun, with the joins that golden files use."""
    reports = ledger.reports()
    records: dict[str, list[Record]] = {"reports": [to_record(report) for report in reports]}
    for noun in ("statements", "figures", "times", "places", "actors", "caveats"):
        records[noun] = []
    for findings in ledger.readings([report.id for report in reports]):
        for noun, found in reading_records(findings).items():
            if noun in records and noun != "reports":
                records[noun] += [{**one, "report": findings.report.id} for one in found]
    for noun in ("claims", "stories", "revisions", "conflicts"):
        records[noun] = [to_record(found) for found in getattr(ledger, noun)()]
    _join_reports(records)
    return records


def _join_reports(records: dict[str, list[Record]]) -> None:
    inputs = {report["id"]: report["input_id"] for report in records["reports"]}
    urls = {report["id"]: report["url"] for report in records["reports"]}
    for noun in ("statements", "figures", "times", "places", "actors", "caveats"):
        for record in records[noun]:
            record["report_"] = inputs.get(record["report"])
            record["report_url"] = urls.get(record["report"])
    for report in records["reports"]:
        report["report_"], report["report_url"] = report["input_id"], report["url"]


def listed_as_failing(folder: Path) -> dict[str, str]:
    """Cases known to fail, with why: `slug: why` lines of failing.txt."""
    lines = (folder / "failing.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split(":", 1) for line in lines if line.strip() and not line.startswith("#"))
    return {slug.strip(): why.strip() for slug, why in pairs}


def frozen_sums(folder: Path) -> dict[str, str]:
    """File name to SHA-256, as frozen when the cases were written."""
    lines = (folder / "frozen.sha256").read_text(encoding="utf-8").splitlines()
    return {name.lstrip(" *"): digest for digest, _, name in (line.partition(" ") for line in lines if line.strip())}
