"""The command line: one file a command, errors on stderr, exit codes 0 all, 3 some failed, 1 none worked, 2 usage."""

import sys
from importlib import import_module

import typer

from sayso.cli.console import err
from sayso.errors import SaysoError

app = typer.Typer(
    name="sayso",
    help="The ledger of a running story: who said what, when, how sure, and on whose word.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

COMMANDS = (
    "read",
    "add",
    "reports",
    "statements",
    "figures",
    "claims",
    "stories",
    "revisions",
    "conflicts",
    "why_not",
    "cite",
    "judge",
    "search",
    "digest",
    "export",
    "serve",
    "demo",
    "doctor",
)

for _name in COMMANDS:
    app.command(_name.replace("_", "-"))(import_module(f"sayso.cli.{_name}").command)


def main() -> None:
    """Run the command line; a known error is one line on stderr and exit code 1."""
    try:
        app()
    except SaysoError as error:
        err.print(f"sayso: {error}")
        sys.exit(1)
    except BrokenPipeError:
        # The reader of our output (head, less) has gone; that is no failure of ours.
        sys.stderr.close()
        sys.exit(0)
