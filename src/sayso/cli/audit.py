"""`sayso audit`: who did what, when, by which door."""

from dataclasses import asdict
from typing import Annotated

import typer

from sayso.cli.console import err, out, print_json
from sayso.cli.options import JsonOption, LedgerOption, LimitOption, open_ledger
from sayso.model.account import Act
from sayso.tell.phrases import DEEDS
from sayso.tell.plain import harmless


def command(
    who: Annotated[str | None, typer.Option("--who", help="Only what this account or token did.")] = None,
    limit: LimitOption = None,
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
) -> None:
    """List who signed in, failed to, judged, changed accounts and tokens; the latest first. Lines are never changed."""
    with open_ledger(ledger) as book:
        found = book.access().acts(limit, who=who)
    for act in found:
        if as_json:
            print_json(asdict(act))
        else:
            out.print(harmless(_line(act)), soft_wrap=True)
    if not found and not as_json:
        err.print("Nobody did anything yet.")


def _line(act: Act) -> str:
    place = f"{act.way}, {act.address}" if act.address else act.way
    return f"{act.at} {act.who} {DEEDS[act.what]}{f': {act.on}' if act.on else ''} ({place})"
