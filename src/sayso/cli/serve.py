"""`sayso serve`: the desk and the API, on this machine or, with accounts, on another address."""

import socket
import sys
from typing import Annotated

import typer
import uvicorn
from fastapi import FastAPI

from sayso.cli.console import err
from sayso.cli.options import LedgerOption, open_ledger
from sayso.desk.app import create_app
from sayso.desk.readers import create_readers_app
from sayso.desk.terms import is_loopback, terms_of
from sayso.errors import SaysoError
from sayso.ledger import Ledger

PortOption = Annotated[int, typer.Option("--port", min=0, max=65535, help="The port; 0 = any that is free.")]
LOOPBACK = "127.0.0.1"


def command(
    ledger: LedgerOption = None,
    port: PortOption = 8000,
    host: Annotated[
        str, typer.Option("--host", help="The address to listen on. All but this machine's own need accounts.")
    ] = LOOPBACK,
    readers: Annotated[bool, typer.Option("--readers", help="Only what readers of the digest may see.")] = False,
) -> None:
    """Serve the desk, on this machine alone (127.0.0.1) unless told otherwise, until interrupted."""
    with open_ledger(ledger) as book:
        app = create_readers_app(book) if readers else desk(book, host)
        serve(book, port, app, host)


def desk(ledger: Ledger, host: str) -> FastAPI:
    """The desk for an address. Raises AccessError where others could reach it and there are no accounts; ConfigError."""
    terms = terms_of(ledger.config, host, has_accounts=ledger.access().has_accounts())
    if terms.must_sign_in and not terms.is_https:
        err.print("Passwords cross the network unencrypted: put the desk behind https, and say so in desk_address.")
    return create_app(ledger, terms)


def serve(ledger: Ledger, port: int, app: FastAPI | None = None, host: str = LOOPBACK) -> None:
    """Serve the desk, or another `app`, and print the address on a line of its own once the port is ours."""
    listening = _listening(host, port)
    shown = f"[{host}]" if ":" in host else host
    sys.stdout.write(f"http://{shown}:{listening.getsockname()[1]}/\n")
    sys.stdout.flush()
    settings = uvicorn.Config(
        app or desk(ledger, host),
        log_level="warning",
        server_header=False,
        proxy_headers=bool(ledger.config.desk_address or ledger.config.public_address),
        forwarded_allow_ips=list(ledger.config.desk_proxies),
    )
    uvicorn.Server(settings).run(sockets=[listening])


def _listening(host: str, port: int) -> socket.socket:
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
    except OSError as error:
        what = "the port is not free" if is_loopback(host) else "nothing can listen there"
        raise SaysoError(
            f"{what}: {error}",
            item=str(port) if is_loopback(host) else f"{host}:{port}",
            remedy="choose another with --port",
        ) from error
    listening.listen(128)
    return listening
