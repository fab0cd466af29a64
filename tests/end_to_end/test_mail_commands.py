"""`sayso subscribers`, `send` and `follow`, in processes of their own, into an outbox."""

import json
import re
from pathlib import Path

import pytest

from tests.end_to_end.program import sayso
from tests.small_ledger import save_small_ledger


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    save_small_ledger("small.db")
    return tmp_path / "small.db"


def test_from_asking_to_the_outbox_and_away(ledger: Path) -> None:
    sayso(
        "subscribers",
        "add",
        "ada@readers.example",
        "--edition",
        "on-change",
        "--zone",
        "Europe/Oslo",
        "--ledger",
        ledger,
    )
    assert "1 accepted" in sayso("send", "--ledger", ledger).stderr
    (asked,) = (ledger.parent / "outbox").glob("*.eml")
    found = re.search(r"subscribers confirm (\S+)", asked.read_text(encoding="utf-8").replace("=\n", ""))
    assert found
    sayso("subscribers", "confirm", found[1], "--ledger", ledger)
    (reader,) = [json.loads(line) for line in sayso("subscribers", "--json", "--ledger", ledger).stdout.splitlines()]
    assert (reader["state"], reader["zone"]) == ("active", "Europe/Oslo")
    assert "token" not in reader
    assert "code" not in reader
    sayso("follow", "s-toll", "--mail", "ada@readers.example", "--ledger", ledger)
    assert "s-toll" in sayso("follow", "--ledger", ledger).stdout
    sayso("subscribers", "remove", "ada@readers.example", "--ledger", ledger)
    assert "left" in sayso("subscribers", "--ledger", ledger).stdout
    sayso("subscribers", "forget", "ada@readers.example", "--ledger", ledger)
    assert sayso("subscribers", "--ledger", ledger).stdout == ""


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ("subscribers add nobody", 1, "no mail address"),
        ("subscribers add a@b.example --edition hourly", 2, "is no edition"),
        ("subscribers add a@b.example --zone Mars", 1, "no time zone"),
        ("subscribers confirm x/y", 1, "not known"),
        ("subscribers remove a@b.example", 1, "nobody with this address"),
        ("follow s-toll", 2, "--mail"),
        ("follow s-none --hook https://listens.example", 1, "no such claim"),
    ],
)
def test_what_cannot_be_is_said_in_a_line(ledger: Path, arguments: str, code: int, says: str) -> None:
    done = sayso(*arguments.split(), "--ledger", ledger, check=code)
    assert says in done.stderr
    assert "Traceback" not in done.stderr
