"""Groups of commands about one noun: without a command's name they list it."""

from collections.abc import Callable

import typer

from sayso.cli.options import JsonOption, LedgerOption

Listed = Callable[[str | None, bool], None]
"""Prints what there is, by a ledger's address and whether as JSON Lines."""


def lists(commands: typer.Typer, about: str) -> Callable[[Listed], Listed]:
    """Make a function the group's `list`, and what the group does where no command is named; `about` is its help."""

    def made_a_command(listed: Listed) -> Listed:
        def without_a_name(context: typer.Context, ledger: LedgerOption = None, as_json: JsonOption = False) -> None:
            if context.invoked_subcommand is None:
                listed(ledger, as_json)

        commands.callback(invoke_without_command=True, help=about)(without_a_name)
        return commands.command("list")(listed)

    return made_a_command
