"""A person taken out with the real program: the name is in no byte of the ledger's files, the pack or the outbox."""

import gzip
import os
import sqlite3
import subprocess
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from sayso.ledger import Ledger
from sayso.mail.outbox import Outbox
from sayso.model.mailing import Mail
from tests.end_to_end.program import SAYSO

STORY = (
    "Forty people were hurt when a crane fell on the quay of Brenmoor, harbour master Ana Tolve said on Friday. "
    "The crane had been inspected in May, Tolve told reporters. “We checked every bolt,” Tolve said. "
    "The Seamen's Union denied that the crane had been inspected."
)
PAGE = (
    "<html><head><title>Ana Tolve: forty hurt</title><meta name='author' content='Mei Sorn'></head><body><article>"
    f"<h1>Ana Tolve: forty hurt</h1>{''.join(f'<p>{part}.</p>' for part in STORY.split('. '))}</article></body></html>"
)
NEEDLE = b"tolve"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a ledger and a mail that waits."""
    (tmp_path / "inputs").mkdir()
    (tmp_path / "inputs/one.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "inputs/two.html").write_text(PAGE, encoding="utf-8")
    mail = Mail(
        message_id="1@desk.example",
        date="2026-03-10T08:00:00+00:00",
        sender="Desk <desk@desk.example>",
        to="a@b.example",
        subject="Tolve on the crane",
        text=f"What changed:\n{STORY}",
        html=f"<p>What changed: harbour master <b>Ana</b> Tolve said…</p><p>{STORY}</p>",
    )
    Outbox(tmp_path / "outbox").hand(mail, lambda: None)
    run(tmp_path, "add", "inputs", "--published", "2026-03-10")
    run(tmp_path, "digest")
    return tmp_path


def run(folder: Path, *arguments: str) -> str:
    settings = {**os.environ, "SAYSO_ENGINE": "rules", "SAYSO_LEDGER": "story.db"}
    done = subprocess.run(
        [*SAYSO, *arguments], cwd=folder, env=settings, capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def files_with_the_name(folder: Path) -> set[str]:
    """Files of the ledger and the outbox with the name in any byte, soft line ends of mails apart."""
    files = [*folder.glob("story.db*"), *folder.glob("outbox/*")]
    return {
        file.name for file in files if file.is_file() and NEEDLE in file.read_bytes().replace(b"=\r\n", b"").lower()
    }


def test_the_name_is_in_no_byte_afterwards(desk: Path) -> None:
    assert files_with_the_name(desk) >= {"story.db", "1@desk.example.eml"}
    told = run(desk, "redact", "Ana Tolve", "--reason", "asked to by her lawyer", "--yes")
    assert "2 reports, 2 captures, 1 digest, 1 mail" in told
    assert files_with_the_name(desk) == set()
    (mail,) = desk.glob("outbox/*.eml")
    assert "█████" in mail.read_bytes().decode() or "=E2=96=88" in mail.read_text(encoding="utf-8")
    with closing(sqlite3.connect(desk / "story.db")) as file:
        file.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, report_search, row)")
        assert file.execute("SELECT count(*) FROM temp.terms WHERE term LIKE '%tolv%'").fetchone() == (0,)
    assert "asked to by her lawyer" in run(desk, "redact", "--list")
    assert "took a name out of the ledger" in run(desk, "audit")

    run(desk, "add", "inputs", "--published", "2026-03-10")  # collected again
    (desk / "inputs/three.txt").write_text(f"New: {STORY}", encoding="utf-8")
    run(desk, "add", "inputs", "--published", "2026-03-10")
    assert files_with_the_name(desk) == set()
    with Ledger(str(desk / "story.db"), make=False) as book:
        assert len(book.reports()) == 3
        assert all(NEEDLE not in book.capture(report.id).body.lower() for report in book.reports())
        claim = next(claim for claim in book.claims() if len(claim.statements) > 1)
    run(desk, "pack", claim.id, "claim.wacz")
    with zipfile.ZipFile(desk / "claim.wacz") as package:
        bodies = [package.read(name) for name in package.namelist()]
    assert not any(NEEDLE in (gzip.decompress(b) if b[:2] == b"\x1f\x8b" else b).lower() for b in bodies)
