"""`sayso subscribers`: who gets digests; add, confirm, change, remove, forget."""

from dataclasses import asdict
from typing import Annotated, cast, get_args

import typer

from sayso.cli.console import err, out, print_json
from sayso.cli.groups import lists
from sayso.cli.options import JsonOption, LedgerOption, open_ledger
from sayso.dispatch import Reader
from sayso.model.mailing import Edition, Subscriber
from sayso.tell.phrases import day
from sayso.tell.plain import harmless

EDITIONS: tuple[Edition, ...] = get_args(Edition)
commands = typer.Typer(help="Who gets digests.", no_args_is_help=False, rich_markup_mode=None)

AddressArgument = Annotated[str, typer.Argument(metavar="ADDRESS", help="A mail address.")]
ZoneOption = Annotated[str | None, typer.Option("--zone", help="Their time zone, such as Europe/Oslo.")]


def _edition(written: str | None) -> str | None:
    if written is not None and written.replace("-", "_") not in EDITIONS:
        raise typer.BadParameter(f"{written!r} is no edition; it is one of {', '.join(EDITIONS)}")
    return written.replace("-", "_") if written else None


EditionOption = Annotated[
    str | None, typer.Option("--edition", callback=_edition, help=f"One of {', '.join(EDITIONS)}.")
]


@lists(commands, "List readers: their state, edition, zone, and how their last mail fared.")
def listed(ledger: LedgerOption = None, as_json: JsonOption = False) -> None:
    """List readers."""
    with open_ledger(ledger) as book, book.dispatch() as dispatch:
        found = dispatch.readers()
    for reader in found:
        if as_json:
            print_json(_record(reader.subscriber, reader))
        else:
            out.print(_line(reader), soft_wrap=True)
    if not found and not as_json:
        err.print("Nobody has subscribed. Ask an address with `sayso subscribers add ADDRESS`.")


@commands.command("add")
def add(
    address: AddressArgument, edition: EditionOption = None, zone: ZoneOption = None, ledger: LedgerOption = None
) -> None:
    """Ask an address whether it wants the digest; it gets nothing else before it says yes."""
    with open_ledger(ledger) as book, book.dispatch() as dispatch:
        reader = dispatch.subscribe(address, cast("Edition | None", edition), zone)
    if reader.state == "active":
        err.print(f"{reader.address} is a reader already")
    else:
        err.print(f"{reader.address} will be asked by the next `sayso send`")


@commands.command("confirm")
def confirm(
    handed: Annotated[str, typer.Argument(metavar="CODE", help="What the mail that asked says to hand back.")],
    ledger: LedgerOption = None,
) -> None:
    """Say yes for an address, with the code from its mail."""
    with open_ledger(ledger) as book, book.dispatch() as dispatch:
        if dispatch.confirm_watching(handed):
            err.print("the address is told from now on of what comes in about the watchlist")
            return
        reader = dispatch.confirm(handed)
    err.print(f"{reader.address} gets the digest from the next issue on")


@commands.command("change")
def change(
    address: AddressArgument, edition: EditionOption = None, zone: ZoneOption = None, ledger: LedgerOption = None
) -> None:
    """Another edition or time zone for a reader."""
    with open_ledger(ledger) as book, book.dispatch() as dispatch:
        known = dispatch.of_address(address)
        wanted = cast("Edition", edition) if edition else known.edition
        reader = dispatch.change(known.token, wanted, zone or known.zone)
    err.print(f"{reader.address}: {reader.edition or 'alerts alone'}, {reader.zone}")


@commands.command("remove")
def remove(address: AddressArgument, ledger: LedgerOption = None) -> None:
    """Stop all mails to an address. It is kept, so that it can come back by its own word alone."""
    with open_ledger(ledger) as book, book.dispatch() as dispatch:
        err.print(f"{dispatch.remove(address).address} gets no more mails")


@commands.command("forget")
def forget(address: AddressArgument, ledger: LedgerOption = None) -> None:
    """Delete all that is kept about an address."""
    with open_ledger(ledger) as book, book.dispatch() as dispatch:
        dispatch.forget(address)
    err.print(f"{address} is forgotten")


def _record(subscriber: Subscriber, reader: Reader) -> dict[str, object]:
    """Without the secrets that the reader's links carry."""
    record = {key: value for key, value in asdict(subscriber).items() if key not in ("token", "code")}
    last = reader.deliveries[0] if reader.deliveries else None
    return {**record, "last_mail": asdict(last) if last else None}


def _line(reader: Reader) -> str:
    found = reader.subscriber
    last = reader.deliveries[0] if reader.deliveries else None
    mail = f"; last mail {last.state}, {day(last.planned_at)}{f': {last.said}' if last.said else ''}" if last else ""
    return harmless(f"{found.address}: {found.state}, {found.edition or 'alerts alone'}, {found.zone}{mail}")
