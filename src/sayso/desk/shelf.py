"""Shelf: the reader's own on a page, and where forms that change it lead back to."""

from typing import Annotated

from fastapi import Depends

from sayso.desk.door import own_path
from sayso.desk.parts import FromLedger
from sayso.desk.visitor import FromVisitor
from sayso.errors import ShelfError
from sayso.shelf import Shelf


def _shelf(ledger: FromLedger, visitor: FromVisitor) -> Shelf | None:
    return None if visitor.owner is None else ledger.shelf(visitor.owner)


MaybeShelf = Annotated[Shelf | None, Depends(_shelf)]
"""None where a token asks."""


def _own_shelf(shelf: MaybeShelf) -> Shelf:
    if shelf is None:
        raise ShelfError("a token keeps nothing for itself", remedy="sign in with an account")
    return shelf


FromShelf = Annotated[Shelf, Depends(_own_shelf)]


def back_to(written: str, otherwise: str) -> str:
    """A page of ours that a form names; another one where it names none."""
    return own_path(written) if written else otherwise
