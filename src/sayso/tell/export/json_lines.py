"""JSON Lines: the public records, one a line, UTF-8."""

import json
from collections.abc import Iterable, Iterator

from sayso.model.record import to_record


def export_jsonl(records: Iterable[object]) -> Iterator[str]:
    """One line with its line end for each noun (a dataclass of `sayso.model`) or ready record (a dict)."""
    for record in records:
        plain = record if isinstance(record, dict) else to_record(record)
        yield json.dumps(plain, ensure_ascii=False, separators=(", ", ": ")) + "\n"
