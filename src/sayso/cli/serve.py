"""`sayso serve`: the desk and the API on this machine."""

import socket
import sys
from typing import Annotated

import typer
import uvicorn

from sayso.cli.options import LedgerOption, open_ledger
from sayso.desk.app import create_app
from sayso.errors import SaysoError
from sayso.ledger import Ledger

PortOption = Annotated[int, typer.Option("--port", min=0, max=65535, help="The port; 0 = any that is free.")]
LOOPBACK = "127.0.0.1"


def command(ledger: LedgerOption = None, port: PortOption = 8000) -> None:
    """Serve the desk on this machine alone (127.0.0.1), until interrupted."""
    with open_ledger(ledger) as book:
        serve(book, port)


def serve(ledger: Ledger, port: int) -> None:
    """Serve on loopback, and print the address on a line of its own once the port is ours."""
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
    server = uvicorn.Server(uvicorn.Config(create_app(ledger), log_level="warning", server_header=False))
    server.run(sockets=[listening])
