"""`sayso judge`: an analyst's correction. It outranks the machine, and is never lost."""

from typing import Annotated, get_args

import typer

from sayso.cli.console import out, print_records
from sayso.cli.options import JsonOption, LedgerOption, open_ledger
from sayso.cli.user_name import user_name
from sayso.model.judgement import Judgement, Verdict
from sayso.model.record import to_record

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
VerdictArgument = Annotated[
    str | None, typer.Argument(metavar="VERDICT", help=f"One of: {', '.join(v.replace('_', '-') for v in VERDICTS)}.")
]
SubjectArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="ID…",
        help="Statements, claims or figures; for undo, a judgement; for pin, statements, then the claim they belong to.",
    ),
]


def command(
    verdict: VerdictArgument = None,
    subjects: SubjectArgument = None,
    value: Annotated[str | None, typer.Option("--value", help="The new name or number, or the note's text.")] = None,
    by: Annotated[str | None, typer.Option("--by", help="Who judges; default: your user name.")] = None,
    listed: Annotated[bool, typer.Option("--list", help="List the judgements made.")] = False,
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Correct the machine: same, different, wrong-source, wrong-figure, not-a-claim, merge, split, rename, pin, note, undo."""
    chosen = None if verdict is None else next((v for v in VERDICTS if v == verdict.replace("-", "_")), None)
    if not listed and (chosen is None or not subjects):
        raise typer.BadParameter(f"give a verdict ({', '.join(VERDICTS)}) and at least one id, or --list")
    with open_ledger(ledger) as book:
        if chosen is not None and subjects and not listed:
            made = [book.judge(chosen, *subjects, by=by or user_name(), value=value)]
        else:
            made = list(book.judgements())
    if as_json:
        print_records(made)
    for judgement in made if not as_json else ():
        out.print(_line(judgement), soft_wrap=True)


def _line(judgement: Judgement) -> str:
    record = to_record(judgement)
    value = f" → {judgement.value}" if judgement.value else ""
    return f"{judgement.at} {judgement.by}: {judgement.verdict} {' '.join(record['subjects'])}{value} ({judgement.id})"
