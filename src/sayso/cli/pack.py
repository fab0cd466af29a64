"""`sayso pack`: a claim with all its evidence as one file that anybody can open and check."""

from pathlib import Path
from typing import Annotated

import typer

from sayso.cli.console import out
from sayso.cli.options import LedgerOption, open_ledger
from sayso.errors import SaysoError


def command(
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="The claim's id.")],
    target: Annotated[Path, typer.Argument(metavar="FILE", help="A file that ends in .wacz.")],
    stamp: Annotated[
        str | None, typer.Option("--stamp", metavar="URL", help="Have it stamped by this authority (RFC 3161).")
    ] = None,
    ledger: LedgerOption = None,
) -> None:
    """Pack a claim: its reports as they were fetched, with hashes, and the ledger's records of it (WACZ 1.1.1)."""
    if target.suffix.lower() != ".wacz":
        raise typer.BadParameter(f"{target} does not end in .wacz")
    with open_ledger(ledger) as book:
        packed = book.pack(claim, stamp)
    try:
        target.write_bytes(packed)
    except OSError as error:
        remedy = "choose another file"
        raise SaysoError(f"cannot be written: {error.strerror}", item=str(target), remedy=remedy) from error
    out.print(f"{claim} is packed in {target} ({len(packed) / 1e6:.1f} MB)", soft_wrap=True)
