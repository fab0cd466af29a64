"""`sayso read`: what a text says, on the spot; nothing is kept."""

from typing import Annotated

import typer

from sayso.cli.console import err, out, print_failure, print_json
from sayso.cli.exit_codes import exit_code
from sayso.cli.options import ConfigOption, InputArgument, JobsOption, JsonOption, PublishedOption, settings
from sayso.cli.words import reading_lines
from sayso.ledger import read_inputs
from sayso.model.findings import Findings
from sayso.model.record import to_record
from sayso.model.report import Declared, Failure

UrlOption = Annotated[str | None, typer.Option("--url", help="Where it was published.")]
OutletOption = Annotated[str | None, typer.Option("--outlet", help="Who published it.")]
VerbatimOption = Annotated[
    bool, typer.Option("--verbatim", help="The text is the article already: clean nothing away.")
]


def command(
    inputs: InputArgument,
    published: PublishedOption = None,
    url: UrlOption = None,
    outlet: OutletOption = None,
    verbatim: VerbatimOption = False,
    as_json: JsonOption = False,
    jobs: JobsOption = None,
    config: ConfigOption = None,
) -> None:
    """Read texts and print who says what, the figures, times and places. Nothing is kept."""
    declared = Declared(published=published, url=url, outlet=outlet)
    worked = failed = 0
    for reading in read_inputs(inputs, declared=declared, verbatim=verbatim, config=settings(jobs=jobs, config=config)):
        if isinstance(reading, Failure):
            failed += 1
            print_failure(reading)
            if as_json:
                print_json(failure_record(reading))
        else:
            out.rule() if worked and not as_json else None
            worked += 1
            if reading.report.published is None:
                err.print(undated_line(reading.report.input_id or reading.report.id))
            _print(reading, as_json=as_json)
    raise typer.Exit(exit_code(worked, failed))


def undated_line(input_id: str) -> str:
    """What a missing publication date means for a report."""
    return f"{input_id}: no publication date is known, so weekdays and the like stay open (give --published)"


def failure_record(failure: Failure) -> dict[str, object]:
    """What stands in a failed item's place."""
    error = {"code": failure.code, "message": failure.message}
    return {"report": None, "input_id": failure.input_id, "error": error}


def _print(findings: Findings, *, as_json: bool) -> None:
    if as_json:
        print_json(to_record(findings))
    else:
        out.print(reading_lines(findings), width=None)
