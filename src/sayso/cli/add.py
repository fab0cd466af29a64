"""`sayso add`: reports into the ledger; adding again changes nothing."""

import typer

from sayso.cli.console import ProgressLine, err, out, print_failure, print_json
from sayso.cli.exit_codes import exit_code
from sayso.cli.options import InputArgument, JobsOption, JsonOption, LedgerOption, PublishedOption, open_ledger
from sayso.cli.read import (
    AuthorOption,
    FormOption,
    OutletOption,
    TitleOption,
    UrlOption,
    VerbatimOption,
    declared_by_hand,
    failure_record,
    undated_line,
)
from sayso.tasks.add_reports import Added
from sayso.tell.phrases import counted


def command(
    inputs: InputArgument,
    ledger: LedgerOption = None,
    published: PublishedOption = None,
    url: UrlOption = None,
    outlet: OutletOption = None,
    title: TitleOption = None,
    author: AuthorOption = None,
    form: FormOption = None,
    verbatim: VerbatimOption = False,
    jobs: JobsOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add reports to the ledger and link them. Interrupt it when you like: the next run goes on from there."""
    declared = declared_by_hand(published=published, url=url, outlet=outlet, title=title, author=author, form=form)
    with open_ledger(ledger, jobs, make=True) as book, ProgressLine() as progress:
        added = book.add(*inputs, declared=declared, verbatim=verbatim, progress=progress)
    for failure in added.failures:
        print_failure(failure)
        if as_json:
            print_json(failure_record(failure))
    for skipped in added.skipped:
        err.print(f"{skipped}: kept, not read")
    if added.taken_up:
        err.print(f"{counted(added.taken_up, 'report')} that an earlier run had left unlinked are linked now")
    if added.undated:
        others = f" and {counted(len(added.undated) - 1, 'other')}" if len(added.undated) > 1 else ""
        err.print(undated_line(f"{added.undated[0]}{others}"))
    if as_json:
        print_json(_record(added))
    else:
        out.print(_sentence(added))
    raise typer.Exit(exit_code(added.added + added.unchanged, len(added.failures)))


def _record(added: Added) -> dict[str, int]:
    return {
        "added": added.added,
        "unchanged": added.unchanged,
        "not_read": len(added.skipped),
        "undated": len(added.undated),
        "failed": len(added.failures),
    }


def _sentence(added: Added) -> str:
    return (
        f"{counted(added.added, 'report')} added, {added.unchanged} already there, "
        f"{len(added.skipped)} kept but not read, {len(added.failures)} failed"
    )
