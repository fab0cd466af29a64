"""`sayso redact`: take a person's name out of the ledger, and keep it out."""

from collections import Counter
from dataclasses import asdict
from typing import Annotated

import typer

from sayso.cli.console import err, out, print_json
from sayso.cli.options import JsonOption, LedgerOption, open_ledger
from sayso.cli.user_name import user, user_name
from sayso.model.redaction import Redacted, Redaction


def command(
    name: Annotated[
        str | None, typer.Argument(metavar="NAME|ACTOR", help="The name in full, or the id of an actor.")
    ] = None,
    reason: Annotated[str, typer.Option("--reason", help="Why; kept for good, so write it without the name.")] = "",
    also: Annotated[
        list[str] | None, typer.Option("--also", help="Another form, taken out wherever it stands; may be repeated.")
    ] = None,
    by: Annotated[str | None, typer.Option("--by", help="Who does it; default: your user name.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    listed: Annotated[bool, typer.Option("--list", help="List the redactions made.")] = False,
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take a name out of reports, captures, claims, judgements, digests and waiting mails. It cannot be undone."""
    if not listed and not (name and reason):
        raise typer.BadParameter("give a name and --reason, or --list")
    with open_ledger(ledger) as book:
        if listed or name is None:
            for made in book.redactions():
                _print(made, as_json=as_json)
            return
        forms = (*book.forms_of(name), *(also or ()))
        if not yes:
            typer.confirm(f"Take out {', '.join(forms)} for good?", abort=True, err=True)
        done = book.redact(forms, reason=reason, by=by or user_name())
        book.access().note("redacted", user(), done.redaction.id)
    _print(done.redaction, as_json=as_json)
    if not as_json:
        _tell(done)


def _print(made: Redaction, *, as_json: bool) -> None:
    if as_json:
        print_json({key: asdict(made)[key] for key in ("id", "at", "by", "reason")})
    else:
        out.print(f"{made.at} {made.by}: {made.reason} ({made.id})", soft_wrap=True)


def _tell(done: Redacted) -> None:
    counts = Counter(item.noun for item in done.items)
    held = ", ".join(f"{count} {noun}{'' if count == 1 else 's'}" for noun, count in counts.items())
    out.print(f"taken out of {held or 'nothing'}; the hashes of what stood there are kept", soft_wrap=True)
    for address in done.watched:
        err.print(f"a watched source's address holds the name still: {address} (sayso sources remove)", soft_wrap=True)
    err.print(
        "Not in our hands: mails that went out, exports, packs and backups made before, and what others copied.",
        soft_wrap=True,
    )
