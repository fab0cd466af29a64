"""The ledger of a running story: who said what, when, how sure, and on whose word.

`read` analyses one text; `Ledger` keeps many. Everything they return is a frozen record; `to_record` turns one into
the JSON form that docs/reference/ledger-format.md describes.

Names are imported at first use: `import sayso.model.words` must not load a database and a parser.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.config import Config
    from sayso.errors import SaysoError
    from sayso.ledger import Ledger, read
    from sayso.model.claim import Claim
    from sayso.model.conflict import Conflict, Revision
    from sayso.model.figure import Figure
    from sayso.model.findings import Findings
    from sayso.model.record import to_record
    from sayso.model.report import Declared, Report
    from sayso.model.statement import Statement

__all__ = [
    "Claim",
    "Config",
    "Conflict",
    "Declared",
    "Figure",
    "Findings",
    "Ledger",
    "Report",
    "Revision",
    "SaysoError",
    "Statement",
    "read",
    "to_record",
]

_HOMES = {
    "Claim": "sayso.model.claim",
    "Config": "sayso.config",
    "Conflict": "sayso.model.conflict",
    "Declared": "sayso.model.report",
    "Figure": "sayso.model.figure",
    "Findings": "sayso.model.findings",
    "Ledger": "sayso.ledger",
    "Report": "sayso.model.report",
    "Revision": "sayso.model.conflict",
    "SaysoError": "sayso.errors",
    "Statement": "sayso.model.statement",
    "read": "sayso.ledger",
    "to_record": "sayso.model.record",
}


class _Package(ModuleType):
    """The package keeps its function `read`: importing the room `sayso.read` may not put itself in its place."""

    def __setattr__(self, name: str, value: object) -> None:
        """As for any module, but a room never takes a public name."""
        if not (name in _HOMES and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'sayso' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
