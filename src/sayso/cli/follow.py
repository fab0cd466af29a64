"""`sayso follow`: be told by mail or webhook when a claim changes."""

from dataclasses import asdict
from typing import Annotated

import typer

from sayso.cli.console import err, out, print_json
from sayso.cli.options import JsonOption, LedgerOption, open_ledger
from sayso.model.mailing import Following
from sayso.tell.plain import harmless

SECRETS = ("secret", "code")
"""Of a following: shown to whom they belong, once."""


def command(
    claim: Annotated[str | None, typer.Argument(metavar="CLAIM", help="A claim's id.")] = None,
    mail: Annotated[str | None, typer.Option("--mail", help="A confirmed reader's address.")] = None,
    hook: Annotated[str | None, typer.Option("--hook", help="A web address on the public net to post to.")] = None,
    stop: Annotated[str | None, typer.Option("--stop", metavar="ID", help="Follow this no more.")] = None,
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Tell a reader, or a program that listens, what comes in about a claim; without a claim, list who follows what."""
    if claim is not None and (mail is None) == (hook is None):
        raise typer.BadParameter("give --mail ADDRESS or --hook ADDRESS")
    with open_ledger(ledger) as book, book.dispatch() as dispatch:
        if stop is not None:
            known = dispatch.unfollow(stop)
            err.print(f"{stop} is told no more" if known else f"{stop}: nobody follows under this id")
            return
        if claim is not None:
            made = dispatch.follow(claim, address=mail, hook=hook)
            if made.hook and not as_json:
                err.print(f"what is posted is signed with this secret: {made.secret}")
            found: tuple[Following, ...] = (made,)
        else:
            found = dispatch.followings()
    for following in found:
        if as_json:
            print_json({key: value for key, value in asdict(following).items() if key not in SECRETS})
        else:
            to = following.hook or following.subscriber
            what = following.claim if following.watchlist is None else "a watchlist"
            out.print(harmless(f"{following.id}: {what} to {to}, since {following.since}"), soft_wrap=True)
