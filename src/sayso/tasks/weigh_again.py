"""Weigh again: count the origins of every claim anew, after the settings say otherwise which outlets are of one house."""

from sayso.ports import Store
from sayso.tasks.link_reports import Progress, relink
from sayso.tasks.method import Method

FEW = 500


def weigh_again(store: Store, progress: Progress, method: Method) -> int:
    """Weigh every claim; nothing is read or compared again. Killed anywhere, it is finished by doing it again.

    How many reports there are.
    """
    report_ids: list[str] = []
    while reports := store.reports(limit=FEW, offset=len(report_ids)):
        report_ids.extend(report.id for report in reports)
    relink(store, report_ids, progress, method)
    return len(report_ids)
