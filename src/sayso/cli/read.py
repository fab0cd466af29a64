"""`sayso read`: what a text says, on the spot; nothing is kept."""

from typing import Annotated

import typer

from sayso.cli.console import err, out, print_failure, print_json
from sayso.cli.exit_codes import exit_code
from sayso.cli.options import ConfigOption, InputArgument, JobsOption, JsonOption, PublishedOption, one_of, settings
from sayso.cli.words import reading_lines
from sayso.ledger import read_inputs
from sayso.model.findings import Findings
from sayso.model.record import to_record
from sayso.model.report import Declared, Failure
from sayso.read.genre import FORMS

UrlOption = Annotated[str | None, typer.Option("--url", help="Where it was published.")]
OutletOption = Annotated[str | None, typer.Option("--outlet", help="Who published it.")]
TitleOption = Annotated[str | None, typer.Option("--title", help="Its headline.")]
AuthorOption = Annotated[
    list[str] | None,
    typer.Option("--author", help="Who wrote it; of a post or a statement, who says so. May be repeated."),
]
FormOption = Annotated[
    str | None,
    typer.Option("--form", callback=one_of(sorted(FORMS), "form"), help=f"One of {', '.join(sorted(FORMS))}."),
]
VerbatimOption = Annotated[
    bool, typer.Option("--verbatim", help="The text is the article already: clean nothing away.")
]


def command(
    inputs: InputArgument,
    published: PublishedOption = None,
    url: UrlOption = None,
    outlet: OutletOption = None,
    title: TitleOption = None,
    author: AuthorOption = None,
    form: FormOption = None,
    verbatim: VerbatimOption = False,
    as_json: JsonOption = False,
    jobs: JobsOption = None,
    config: ConfigOption = None,
) -> None:
    """Read texts and print who says what, the figures, times and places. Nothing is kept."""
    declared = declared_by_hand(published=published, url=url, outlet=outlet, title=title, author=author, form=form)
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


def declared_by_hand(
    *,
    published: str | None,
    url: str | None,
    outlet: str | None,
    title: str | None,
    author: list[str] | None,
    form: str | None,
) -> Declared:
    """What the options say of the inputs: it outranks what they say of themselves."""
    return Declared(
        published=published,
        url=url,
        outlet=outlet,
        title=title,
        byline=tuple(name.strip() for name in author or () if name.strip()),
        form=next((known for known in FORMS if known == form), None),
    )


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
