"""`sayso tokens`: what programs show to the API instead of a password; add, revoke."""

from dataclasses import asdict
from typing import Annotated, cast

import typer

from sayso.cli.accounts import a_role
from sayso.cli.console import err, out, print_json
from sayso.cli.groups import lists
from sayso.cli.options import JsonOption, LedgerOption, open_ledger
from sayso.cli.user_name import user
from sayso.model.account import ApiToken, Role
from sayso.tell.phrases import day

commands = typer.Typer(help="Tokens for programs that ask the API.", no_args_is_help=False, rich_markup_mode=None)

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="What the program is called here.")]


@lists(commands, "List tokens: role, until when, when last used. Never their secrets.")
def listed(ledger: LedgerOption = None, as_json: JsonOption = False) -> None:
    """List tokens."""
    with open_ledger(ledger) as book:
        found = book.access().tokens()
    for token in found:
        if as_json:
            print_json(_record(token))
        else:
            out.print(_line(token), soft_wrap=True)
    if not found and not as_json:
        err.print("No tokens. Make one with `sayso tokens add NAME`.")


@commands.command("add")
def add(
    name: NameArgument,
    role: Annotated[str, typer.Option("--role", callback=a_role, help="reader, analyst or admin.")] = "reader",
    days: Annotated[int, typer.Option("--days", min=0, max=3_650, help="How long it holds; 0 = until revoked.")] = 90,
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a token and print its secret, this one time."""
    with open_ledger(ledger) as book:
        token, secret = book.access().add_token(name, cast("Role", role), days or None, user())
    if as_json:
        print_json({**_record(token), "token": secret})
        return
    until = f"until {day(token.expires_at)}" if token.expires_at else "until it is revoked"
    err.print(f"{token.name}: {token.role}, {until}. Keep what follows: it is not shown again.")
    out.print(secret, soft_wrap=True)


@commands.command("revoke")
def revoke(name: NameArgument, ledger: LedgerOption = None, as_json: JsonOption = False) -> None:
    """Refuse a token from now on."""
    with open_ledger(ledger) as book:
        token = book.access().revoke_token(name, user())
    if as_json:
        print_json(_record(token))
    else:
        out.print(f"{token.name} is refused from now on", soft_wrap=True)


def _record(token: ApiToken) -> dict[str, object]:
    return {key: value for key, value in asdict(token).items() if key != "id"}


def _line(token: ApiToken) -> str:
    held = f"revoked {day(token.revoked_at)}" if token.revoked_at else f"until {day(token.expires_at)}"
    held = held if token.revoked_at or token.expires_at else "until revoked"
    used = f"last used {day(token.used_at)}" if token.used_at else "never used"
    return f"{token.name}: {token.role}, {held}, {used}; made by {token.made_by}"
