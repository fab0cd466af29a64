"""`sayso sources`: what is watched and how each source fares; add, remove, OPML in and out."""

from pathlib import Path
from typing import Annotated, get_args

import typer

from sayso.cli.console import err, out, print_json
from sayso.cli.exit_codes import exit_code
from sayso.cli.groups import lists
from sayso.cli.options import JsonOption, LedgerOption, one_of, open_ledger
from sayso.cli.source_lines import source_lines
from sayso.config import duration
from sayso.errors import CollectError, SaysoError
from sayso.model.record import to_record
from sayso.model.watched import SourceKind
from sayso.tell.phrases import counted

KINDS: tuple[SourceKind, ...] = get_args(SourceKind)
commands = typer.Typer(help="What is watched, and how it fares.", no_args_is_help=False, rich_markup_mode=None)

NameArgument = Annotated[str, typer.Argument(metavar="SOURCE", help="A source's id or address.")]


@lists(commands, "List what is watched: kind, when it was last really checked, its articles, and what is not well.")
def listed(ledger: LedgerOption = None, as_json: JsonOption = False) -> None:
    """List what is watched, with how each source fares."""
    with open_ledger(ledger) as book:
        found = book.watch().sources()
    for one in found:
        if as_json:
            print_json(one.record())
        else:
            out.print(source_lines(one) + "\n", width=None)
    if not found and not as_json:
        err.print("Nothing is watched. Add a feed with `sayso sources add ADDRESS`.")


@commands.command("add")
def add(
    addresses: Annotated[list[str], typer.Argument(metavar="ADDRESS…", help="Web addresses, folders, files.")],
    kind: Annotated[
        str | None, typer.Option("--kind", callback=one_of(KINDS, "kind"), help=f"One of {', '.join(KINDS)}.")
    ] = None,
    title: Annotated[str | None, typer.Option("--title", help="What you call it.")] = None,
    outlet: Annotated[str | None, typer.Option("--outlet", help="Who publishes all that is in it.")] = None,
    every: Annotated[str | None, typer.Option("--every", help="Look so often (15m, 6h, 1d), whatever it does.")] = None,
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Watch feeds, news sitemaps, pages, lists of addresses, folders."""
    failed = 0
    every_s = duration(every) if every else None
    with open_ledger(ledger, make=True) as book:
        for address in addresses:
            try:
                source = book.watch().add(
                    address,
                    kind=next((one for one in KINDS if one == kind), None),
                    title=title,
                    outlet=outlet,
                    every_s=every_s,
                )
            except SaysoError as error:
                failed += 1
                err.print(str(error), style="bold")
                continue
            if source is None:
                err.print(f"{address}: is watched already")
            elif as_json:
                print_json(to_record(source))
            else:
                out.print(f"{source.kind} {source.address} is watched ({source.id})", soft_wrap=True)
    raise typer.Exit(exit_code(len(addresses) - failed, failed))


@commands.command("remove")
def remove(name: NameArgument, ledger: LedgerOption = None) -> None:
    """Watch a source no more. What was read of it stays in the ledger."""
    with open_ledger(ledger) as book:
        source = book.watch().remove(name)
    out.print(f"{source.address} is watched no more", soft_wrap=True)


@commands.command("articles")
def articles(name: NameArgument, ledger: LedgerOption = None, as_json: JsonOption = False) -> None:
    """List the articles that a source named, and what became of each."""
    with open_ledger(ledger) as book:
        found = book.watch().articles(name)
    for article in found:
        record = to_record(article)
        record["entry"].pop("text")
        if as_json:
            print_json(record)
        else:
            why = f": {article.why}" if article.why else ""
            out.print(f"{article.state:8} {article.entry.name}{why}", soft_wrap=True)


@commands.command("import")
def take(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="An OPML file.")], ledger: LedgerOption = None
) -> None:
    """Watch what an OPML file lists."""
    try:
        body = path.read_bytes()
    except OSError as error:
        raise CollectError(f"cannot be read: {error.strerror}", item=str(path), remedy="check the path") from error
    with open_ledger(ledger, make=True) as book:
        done = book.watch().import_opml(body, str(path))
    for refusal in done.refused:
        err.print(refusal, style="bold")
    out.print(f"{counted(len(done.added), 'source')} added, {done.known} watched already, {len(done.refused)} refused")
    raise typer.Exit(exit_code(len(done.added) + done.known, len(done.refused)))


@commands.command("export")
def give(
    path: Annotated[Path | None, typer.Argument(metavar="[FILE]", help="Where to; without it, to stdout.")] = None,
    ledger: LedgerOption = None,
) -> None:
    """What is watched, as OPML that any reader of feeds takes."""
    with open_ledger(ledger) as book:
        body = book.watch().export_opml()
    if path is None:
        typer.echo(body.decode("utf-8"), nl=False)
        return
    try:
        path.write_bytes(body)
    except OSError as error:
        raise SaysoError(f"cannot be written: {error.strerror}", item=str(path), remedy="check the path") from error
