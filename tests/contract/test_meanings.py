"""What rows of vectors promise, whatever the database: made once, made anew where words change, found nearest first."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace

import pytest
from sqlalchemy import select

from sayso.listing_ports import ANYWHERE, Within
from sayso.meaning_ports import Meanings
from sayso.model.redaction import Redaction
from sayso.model.words import quote
from sayso.store.database import Database
from sayso.store.meaning_tables import meanings
from sayso.store.sql_store import SqlStore
from sayso.store.transfer import transfer
from tests.contract.test_store import capture, findings, linked
from tests.fakes import FakeEmbedder
from tests.small_ledger import save_small_ledger

ENGINE = FakeEmbedder()


@pytest.fixture
def small(address: str) -> Iterator[SqlStore]:
    save_small_ledger(address)
    with closing(SqlStore(address)) as store:
        yield store


def embed(rows: Meanings, engine: FakeEmbedder = ENGINE, at_once: int = 2) -> None:
    """All of them, few at a time, as a run that is cut off again and again would."""
    while rows.embed_some(engine, at_once):
        pass


def ids(rows: Meanings, words: str, limit: int = 10, within: Within = ANYWHERE) -> list[str]:
    (vector,) = ENGINE.vectors([words])
    return [one.statement.id for one in rows.alike(ENGINE.name, vector, limit, within)]


def test_reports_wait_until_they_have_vectors(small: SqlStore) -> None:
    rows, all_of_them = small.meanings(), len(small.reports())
    assert rows.without_vectors(ENGINE.name) == all_of_them
    assert ids(rows, "people died on the ferry") == []
    assert rows.embed_some(ENGINE, 2) == all_of_them - 2
    embed(rows)
    assert rows.without_vectors(ENGINE.name) == 0


def test_the_nearest_come_first_and_each_claim_once(small: SqlStore) -> None:
    rows = small.meanings()
    embed(rows)
    assert ids(rows, "30 people died on the Oriel")[0] == "s-union"
    (vector,) = ENGINE.vectors(["carrying too many people"])
    found = rows.alike(ENGINE.name, vector, 10, ANYWHERE)
    assert found[0].statement.id == "s-denial"
    assert found[0].report.id == "r-ferry"
    claims = [one.claim for one in found if one.claim]
    assert len(claims) == len(set(claims)) > 1
    assert ids(rows, "carrying too many people", limit=1) == ["s-denial"]


@pytest.mark.parametrize("words", ["", "\u200b", "zzz"])
def test_what_means_nothing_finds_nothing(small: SqlStore, words: str) -> None:
    rows = small.meanings()
    embed(rows)
    assert ids(rows, words) == []


@pytest.mark.parametrize(
    ("within", "found"),
    [
        (Within(who="union"), ["s-union"]),
        (Within(who="nobody"), []),
        (Within(first="2999-01-01"), []),
    ],
)
def test_a_search_is_narrowed(small: SqlStore, within: Within, found: list[str]) -> None:
    rows = small.meanings()
    embed(rows)
    assert ids(rows, "people died on the ferry", within=within) == found


def test_a_report_that_comes_later_is_found_too(small: SqlStore) -> None:
    rows = small.meanings()
    embed(rows)
    assert "s9" not in ids(rows, "the mayor said 12 people died")
    late = findings("9")
    assert small.save_reading(capture("9"), late, [])
    assert rows.without_vectors(ENGINE.name) == 1
    embed(rows)
    assert "s9" in ids(rows, "12 people died.")
    assert small.save_linked(linked(late), (), (), linked(late).reports)
    (vector,) = ENGINE.vectors(["12 people died."])
    claims = {one.statement.id: one.claim for one in rows.alike(ENGINE.name, vector, 9, ANYWHERE)}
    assert claims["s9"] == "c1"


def test_another_engine_makes_its_own(small: SqlStore) -> None:
    rows, other = small.meanings(), FakeEmbedder("fake:2")
    embed(rows)
    assert rows.without_vectors(other.name) == len(small.reports())
    embed(rows, other)
    assert rows.without_vectors(other.name) == 0
    assert ids(rows, "people died") == []


def test_words_taken_out_leave_no_vector(small: SqlStore, address: str) -> None:
    rows = small.meanings()
    embed(rows)
    assert "s-denial" in ids(rows, "Oriel Line denied carrying too many people")
    before = _vectors(address)
    words = ("people",)
    redaction = Redaction(
        id="x1",
        at="2026-03-20T08:00:00+00:00",
        by="ann",
        reason="asked",
        salt="5a" * 32,
        forms=_hashes(words),
        longest=1,
    )
    small.redact(redaction)
    waiting = rows.without_vectors(ENGINE.name)
    assert waiting > 0
    assert not {held for report, held in _vectors(address).items() if before[report] != held} - {b""}
    assert "s-denial" not in ids(rows, "carrying too many people")
    embed(rows)
    assert sum(before[report] != held for report, held in _vectors(address).items()) == waiting
    assert ids(rows, "too many")[0] == "s-denial"


def _hashes(words: Sequence[str]) -> tuple[str, ...]:
    from sayso.read.names import hashes  # noqa: PLC0415 - beside its only use

    return tuple(one for word in words for one in hashes(word, "5a" * 32))


def _vectors(address: str) -> dict[str, bytes]:
    with closing(Database(address)) as database, database.reading() as connection:
        return {row.report: bytes(row.vectors) for row in connection.execute(select(meanings))}


def test_both_databases_find_the_same(small: SqlStore, address: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    rows = small.meanings()
    embed(rows)
    other = str(tmp_path_factory.mktemp("other") / "other.db")
    transfer(address, other, lambda *_: None)
    with closing(SqlStore(other)) as there:
        moved = there.meanings()
        assert moved.without_vectors(ENGINE.name) == 0
        for words in ("people died", "denied", "the ferry sank"):
            assert ids(moved, words) == ids(rows, words)


def test_more_statements_than_are_multiplied_at_once(small: SqlStore) -> None:
    text = " ".join(f"Box {number} is red." for number in range(700))
    many = findings("many", text)
    said = many.statements[0]
    spans = [(text.index(f"Box {n} is"), text.index(f"Box {n} is") + len(f"Box {n} is red")) for n in range(700)]
    statements = tuple(replace(said, id=f"box{n:03}", content=quote(text, span)) for n, span in enumerate(spans))
    small.save_reading(capture("many"), replace(many, statements=statements), [])
    rows = small.meanings()
    embed(rows)
    assert "box512" in ids(rows, "Box 512 is red", limit=60)
    assert len(ids(rows, "red box", limit=1_000)) >= 700
