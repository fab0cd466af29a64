"""Exit codes: 0 all items, 3 some failed, 1 none worked. 2 is wrong usage, and Typer's to give."""


def exit_code(worked: int, failed: int) -> int:
    """The code for so many items that worked and failed."""
    if not failed:
        return 0
    return 3 if worked else 1
