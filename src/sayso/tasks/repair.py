"""Repair: put right what the ledger itself can tell, read again what was half read, link what that left open."""

from sayso.ports import Pool, Store
from sayso.tasks.add_reports import add_reports
from sayso.tasks.method import Method


def repair(store: Store, pool: Pool, method: Method) -> tuple[str, ...]:
    """A sentence for each thing that was put right."""
    done = store.repair()
    lost = store.captures_to_read()
    added = add_reports(store, pool, lost, lambda *_: None, method)
    return (*done, f"{added.added} of {len(lost)} captures were read again") if lost else done
