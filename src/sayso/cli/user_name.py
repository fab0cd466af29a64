"""Who sits at the command line: the user of the machine."""

import getpass

from sayso.errors import SaysoError
from sayso.model.account import Doer


def user_name() -> str:
    """The user's name. Raises SaysoError where the machine knows none."""
    try:
        return getpass.getuser()
    except OSError as error:
        raise SaysoError("no user name to sign this with", remedy="give --by NAME, or set USER") from error


def user() -> Doer:
    """The user, for the audit log."""
    return Doer(user_name(), "command line")
