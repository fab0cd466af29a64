"""Time stamps: a pack stamped by an authority is verified by openssl; one that lies, refuses or babbles is told."""

import json
import zipfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from ipaddress import ip_network
from pathlib import Path

import pytest

from sayso.collect.http import Limits
from sayso.collect.stamps import fetch_stamp
from sayso.errors import CollectError
from sayso.store.sql_store import SqlStore
from sayso.tasks.pack import pack_claim
from tests.small_ledger import save_small_ledger
from tests.time_stamp_authority import Authority, authority, openssl, run

LOOPBACK = Limits(allowed=(ip_network("127.0.0.0/8"),))
NOW = "2026-03-20T08:00:00+00:00"
pytestmark = pytest.mark.skipif(openssl() is None, reason="openssl is not installed")


@pytest.fixture
def tsa(tmp_path: Path) -> Iterator[Authority]:
    with authority(tmp_path) as server:
        yield server


def test_a_stamped_pack_says_so_and_is_verified(tsa: Authority, tmp_path: Path) -> None:
    save_small_ledger(str(tmp_path / "story.db"))
    stamp = partial(fetch_stamp, tsa.url, limits=LOOPBACK, agent="Sayso/test")
    with closing(SqlStore(str(tmp_path / "story.db"))) as store:
        plain = pack_claim(store, "s-toll", now=lambda: NOW)
        stamped = pack_claim(store, "s-toll", now=lambda: NOW, stamp=stamp)
    (tmp_path / "plain.wacz").write_bytes(plain)
    (tmp_path / "claim.wacz").write_bytes(stamped)
    with zipfile.ZipFile(tmp_path / "claim.wacz") as files, zipfile.ZipFile(tmp_path / "plain.wacz") as before:
        files.extractall(tmp_path, ["datapackage.json", "datapackage.tsr"])
        said = json.loads(files.read("datapackage-digest.json"))
        assert set(files.namelist()) == {*before.namelist(), "datapackage.tsr"}
        assert all(files.read(name) == before.read(name) for name in before.namelist() if "digest" not in name)
        assert "timeStamp" not in json.loads(before.read("datapackage-digest.json"))
    assert said["timeStamp"]["authority"] == tsa.url
    assert said["timeStamp"]["at"].endswith("+00:00")
    verify = ("ts", "-verify", "-in", "datapackage.tsr", "-CAfile", "tsa.pem", "-data")
    run(tmp_path, *verify, "datapackage.json")
    (tmp_path / "other.json").write_bytes((tmp_path / "datapackage.json").read_bytes() + b" ")
    with pytest.raises(Exception, match="non-zero"):
        run(tmp_path, *verify, "other.json")


def test_the_authority_is_told_the_hash_alone(tsa: Authority) -> None:
    fetch_stamp(tsa.url, b"words that nobody outside is to see", limits=LOOPBACK, agent="Sayso/test")
    assert b"nobody" not in tsa.asked[0]


def test_the_stamp_of_another_question_is_refused(tsa: Authority) -> None:
    tsa.answer = fetch_stamp(tsa.url, b"one thing", limits=LOOPBACK, agent="Sayso/test").response
    with pytest.raises(CollectError, match="another question"):
        fetch_stamp(tsa.url, b"another thing", limits=LOOPBACK, agent="Sayso/test")
    with pytest.raises(CollectError, match="another question"):  # the nonce tells, though the words are the same
        fetch_stamp(tsa.url, b"one thing", limits=LOOPBACK, agent="Sayso/test")


@pytest.mark.parametrize(
    ("status", "answer"),
    [(200, b""), (200, b"<html>"), (200, b"\x30\x03\x02\x01\x02"), (500, b""), (302, b""), (200, b"0" * 500_000)],
)
def test_no_stamp_is_told(tsa: Authority, status: int, answer: bytes) -> None:
    tsa.status, tsa.answer = status, answer
    with pytest.raises(CollectError):
        fetch_stamp(tsa.url, b"words", limits=LOOPBACK, agent="Sayso/test")


def test_an_authority_on_a_private_address_is_not_asked(tsa: Authority) -> None:
    with pytest.raises(CollectError):
        fetch_stamp(tsa.url, b"words", limits=Limits(), agent="Sayso/test")
    assert tsa.asked == []
