"""`sayso serve`: the desk and the API on this machine."""

import socket
import sys
from typing import Annotated

import typer
import uvicorn
from fastapi import FastAPI

from sayso.cli.options import LedgerOption, open_ledger
from sayso.desk.app import create_app
from sayso.desk.readers import create_readers_app
from sayso.errors import SaysoError
from sayso.ledger import Ledger

PortOption = Annotated[int, typer.Option("--port", min=0, max=65535, help="The port; 0 = any that is free.")]
LOOPBACK = "127.0.0.1"


def command(
    ledger: LedgerOption = None,
    port: PortOption = 8000,
    readers: Annotated[bool, typer.Option("--readers", help="Only what readers of the digest may see.")] = False,
) -> None:
    """Serve the desk on this machine alone (127.0.0.1), until interrupted."""
    with open_ledger(ledger) as book:
        serve(book, port, create_readers_app(book) if readers else None)


def serve(ledger: Ledger, port: int, app: FastAPI | None = None) -> None:
    """Serve the desk, or another `app`, on loopback, and print the address on a line of its own once the port is ours."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((LOOPBACK, port))
    except OSError as error:
        raise SaysoError(
            f"the port is not free: {error}", item=str(port), remedy="choose another with --port"
        ) from error
    listening.listen(128)
    sys.stdout.write(f"http://{LOOPBACK}:{listening.getsockname()[1]}/\n")
    sys.stdout.flush()
    server = uvicorn.Server(uvicorn.Config(app or create_app(ledger), log_level="warning", server_header=False))
    server.run(sockets=[listening])
