"""The command line: one file a command, errors on stderr, exit codes 0 all, 3 some failed, 1 none worked, 2 usage."""

import gc
import sys
from importlib import import_module

import typer

from sayso.cli.console import err
from sayso.errors import SaysoError

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
    "balance",
    "why_not",
    "cite",
    "judge",
    "redact",
    "weigh",
    "search",
    "digest",
    "send",
    "subscribers",
    "follow",
    "export",
    "pack",
    "sources",
    "watch",
    "tick",
    "serve",
    "accounts",
    "tokens",
    "audit",
    "demo",
    "transfer",
    "backup",
    "restore",
    "doctor",
)


def build(names: tuple[str, ...] = COMMANDS) -> typer.Typer:
    """The command line with these commands."""
    line = typer.Typer(
        name="sayso",
        help="The ledger of a running story: who said what, when, how sure, and on whose word.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    for name in names:
        module = import_module(f"sayso.cli.{name}")
        if hasattr(module, "commands"):
            line.add_typer(module.commands, name=name.replace("_", "-"))
        else:
            line.command(name.replace("_", "-"))(module.command)
    line.callback()(_one_of_many)
    return line


def _one_of_many() -> None:
    """The ledger of a running story: who said what, when, how sure, and on whose word."""


def _asked_for(arguments: list[str]) -> tuple[str, ...]:
    """The one command that is named, so that no other has to be loaded; all where none is."""
    name = arguments[0].replace("-", "_") if arguments else ""
    return (name,) if name in COMMANDS else COMMANDS


def _loaded(names: tuple[str, ...]) -> typer.Typer:
    """The command line; meanwhile no garbage is looked for among modules, which all stay (an eighth of start-up)."""
    gc.disable()
    line = build(names)
    gc.freeze()
    gc.enable()
    return line


def main() -> None:
    """Run the command line; a known error is one line on stderr and exit code 1."""
    try:
        _loaded(_asked_for(sys.argv[1:]))()
    except SaysoError as error:
        err.print(f"sayso: {error}")
        sys.exit(1)
    except SystemExit as stop:
        # Click turns a broken pipe into exit code 1; that head or less has gone is no failure of ours.
        sys.exit(0 if isinstance(stop.__context__, BrokenPipeError) else stop.code)
