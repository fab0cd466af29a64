"""`sayso accounts`: who may open the desk; add, role, password, remove. Passwords come from a prompt or stdin."""

import getpass
import sys
from dataclasses import asdict
from typing import Annotated, cast

import typer

from sayso.cli.console import err, out, print_json
from sayso.cli.groups import lists
from sayso.cli.options import JsonOption, LedgerOption, one_of, open_ledger
from sayso.cli.user_name import user
from sayso.errors import AccessError
from sayso.model.account import ROLES, Account, Role
from sayso.tell.phrases import day

commands = typer.Typer(help="Who may open the desk.", no_args_is_help=False, rich_markup_mode=None)

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="The name that they sign in and judge with.")]


a_role = one_of(ROLES, "role")


@lists(commands, "List accounts: name, role, since when.")
def listed(ledger: LedgerOption = None, as_json: JsonOption = False) -> None:
    """List accounts."""
    with open_ledger(ledger) as book:
        found = book.access().accounts()
    for account in found:
        _print(account, f"{account.name}: {account.role}, since {day(account.made_at)}", as_json=as_json)
    if not found and not as_json:
        err.print("No accounts: the desk is open, on this machine alone. Make one with `sayso accounts add NAME`.")


@commands.command("add")
def add(
    name: NameArgument,
    role: Annotated[
        str | None,
        typer.Option("--role", callback=a_role, help="reader, analyst or admin; default: admin for the first account."),
    ] = None,
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add an account. The password is asked for, or read from stdin."""
    with open_ledger(ledger) as book:
        account = book.access().add(name, _password(name), cast("Role | None", role), user())
    _print(account, f"{account.name} may sign in as {account.role}", as_json=as_json)


@commands.command("role")
def role(
    name: NameArgument,
    role: Annotated[str, typer.Argument(metavar="ROLE", callback=a_role, help="reader, analyst or admin.")],
    ledger: LedgerOption = None,
    as_json: JsonOption = False,
) -> None:
    """Give another role, from the next page on."""
    with open_ledger(ledger) as book:
        account = book.access().set_role(name, cast("Role", role), user())
    _print(account, f"{account.name} is {account.role} now", as_json=as_json)


@commands.command("password")
def password(name: NameArgument, ledger: LedgerOption = None, as_json: JsonOption = False) -> None:
    """Set another password, asked for or read from stdin. Whoever is signed in with it is signed out."""
    with open_ledger(ledger) as book:
        account = book.access().set_password(name, _password(name), user())
    _print(account, f"{account.name} has another password and is signed out everywhere", as_json=as_json)


@commands.command("remove")
def remove(name: NameArgument, ledger: LedgerOption = None, as_json: JsonOption = False) -> None:
    """Let nobody sign in with it any more. The name stays taken: it signs judgements."""
    with open_ledger(ledger) as book:
        account = book.access().remove(name, user())
    _print(account, f"{account.name} cannot sign in any more", as_json=as_json)


def _print(account: Account, line: str, *, as_json: bool) -> None:
    if as_json:
        print_json({key: value for key, value in asdict(account).items() if key != "password"})
    else:
        out.print(line, soft_wrap=True)


def _password(name: str) -> str:
    """The first line of stdin, or what is typed twice without being shown."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    written = getpass.getpass(f"Password for {name}: ")
    if written != getpass.getpass("The same again: "):
        raise AccessError("the two passwords differ", item=name, remedy="run the command again")
    return written
