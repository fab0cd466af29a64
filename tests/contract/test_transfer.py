"""Transfers between stores of any kind: equal afterwards, resumable, and never over something else."""

from collections.abc import Callable
from contextlib import closing
from itertools import count, product
from pathlib import Path

import pytest
from sqlalchemy import inspect

import sayso.store.transfer
from sayso.errors import StoreError
from sayso.model.digest import Digest
from sayso.model.judgement import Judgement
from sayso.model.report import Failure
from sayso.store.database import Database
from sayso.store.sql_store import SqlStore
from sayso.store.transfer import digest, transfer
from tests.contract.test_store import NOW, add
from tests.small_ledger import save_small_ledger

KINDS = list(product(("sqlite", "postgres"), repeat=2))
OF_ITS_OWN = ("alembic_version", "ledger", "report_search", "sessions")
"""Tables that every ledger makes for itself."""


class CutOffError(Exception):
    """Stands for a kill."""


def silent(*_: object) -> None:
    pass


@pytest.fixture
def new_ledger(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], str]:
    """The address of a fresh ledger of a kind."""

    numbers = count()

    def make(kind: str) -> str:
        if kind == "sqlite":
            return str(tmp_path / f"{next(numbers)}.db")
        address: str = request.getfixturevalue("postgres").new_ledger()
        return address

    return make


@pytest.fixture
def source(new_ledger: Callable[[str], str]) -> str:
    address = new_ledger("sqlite")
    fill(address)
    return address


def fill(address: str) -> None:
    save_small_ledger(address)
    with closing(SqlStore(address)) as store:
        for n in range(30):
            add(store, f"more-{n}", "k", f"k{n}")
        store.save_judgement(judgement(1))
        store.save_digest(Digest(id="d1", made_at=NOW, reports_count=0, items=()))


def judgement(number: int) -> Judgement:
    return Judgement(id=f"j{number}", verdict="note", subjects=("c",), by="ann", at=NOW)


def held(address: str) -> object:
    with closing(Database(address)) as database:
        return digest(database)


@pytest.mark.parametrize(("one", "other"), KINDS)
def test_a_transfer_brings_everything_over(one: str, other: str, new_ledger: Callable[[str], str]) -> None:
    source, target = new_ledger(one), new_ledger(other)
    fill(source)
    assert transfer(source, target, silent) == held(source) == held(target)
    with closing(SqlStore(source)) as here, closing(SqlStore(target)) as there:
        for ask in ("reports", "statements", "figures", "claims", "stories", "revisions", "conflicts", "failures"):
            assert getattr(there, ask)() == getattr(here, ask)(), ask
        assert there.capture("r-ferry") == here.capture("r-ferry")
        assert [hit.report.id for hit in there.search("ferry")] == [hit.report.id for hit in here.search("ferry")]
        assert there.check() == ()
        there.save_judgement(judgement(2))
        assert [made.id for made in there.judgements()] == ["j1", "j2"]


def test_every_table_is_brought_over(source: str) -> None:
    with closing(Database(source)) as database:
        names = set(inspect(database.engine).get_table_names())
        brought = set(digest(database).rows)
    assert {name for name in names if not name.startswith(OF_ITS_OWN)} == brought


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
@pytest.mark.parametrize("kept", range(1, 25, 4))
def test_a_transfer_that_was_cut_off_goes_on_even_where_its_source_changed(
    kept: int, kind: str, source: str, new_ledger: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    target = new_ledger(kind)
    monkeypatch.setattr(sayso.store.transfer, "MOST_ROWS", 7)
    calls = iter(range(1000))

    def cut_off(*_: object) -> None:
        if next(calls) == kept:
            raise CutOffError

    with pytest.raises(CutOffError):
        transfer(source, target, cut_off)
    with pytest.raises(StoreError, match="cut off"):
        SqlStore(target)
    with closing(SqlStore(source)) as store:
        save_small_changes(store)
    assert transfer(source, target, silent) == held(source) == held(target)
    with closing(SqlStore(target)) as store:
        assert store.check() == ()
        assert store.search("later")[0].report.id == "rlater"


def save_small_changes(store: SqlStore) -> None:
    """A row more, a row less, a row that is another."""
    add(store, "later", "k")
    add(store, "broken.html")
    store.save_failure(Failure(input_id="x", code="read", message="no text", at=NOW))
    store.save_edges([])
    store.save_judgement(judgement(3))


def test_a_transfer_never_writes_over_a_ledger(source: str, new_ledger: Callable[[str], str]) -> None:
    target = new_ledger("sqlite")
    transfer(source, target, silent)
    before = held(target)
    for refused, words in ((target, "a ledger in the target already"), (source, "the same ledger")):
        with pytest.raises(StoreError, match=words):
            transfer(source, refused, silent)
    assert held(target) == before


def test_a_target_half_filled_from_another_ledger_is_refused(source: str, new_ledger: Callable[[str], str]) -> None:
    target, other = new_ledger("sqlite"), f"{source}.other"
    fill(other)

    def cut_off(*_: object) -> None:
        raise CutOffError

    with pytest.raises(CutOffError):
        transfer(other, target, cut_off)
    with pytest.raises(StoreError, match="a part of another ledger"):
        transfer(source, target, silent)


def test_a_source_that_is_not_there_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no ledger here"):
        transfer(str(tmp_path / "none.db"), str(tmp_path / "new.db"), silent)
    assert list(tmp_path.iterdir()) == []
