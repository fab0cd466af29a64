"""`sayso export` as its users run it: every format of every noun it can hold, the same bytes on every run."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from sayso.cli.export_formats import FORMATS, ExportFormat, Noun
from sayso.cli.main import build
from sayso.errors import SaysoError
from sayso.ledger import Ledger
from tests.small_ledger import COLLECTED, save_small_ledger

EVERY = [(form, noun) for form in ExportFormat for noun in Noun]


@pytest.fixture(scope="module")
def ledgers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One with something in it, and an empty one."""
    folder = tmp_path_factory.mktemp("ledgers")
    save_small_ledger(str(folder / "small.db"))
    Ledger(str(folder / "empty.db")).close()
    return {name: folder / f"{name}.db" for name in ("small", "empty")}


def export(ledger: Path, form: str, noun: str, *more: str) -> bytes:
    given = [str(noun), "--format", str(form), "--ledger", str(ledger), *more]
    result = CliRunner().invoke(build(("export",)), ["export", *given], catch_exceptions=False)
    assert result.exit_code == 0, result.stderr
    return result.stdout_bytes


@pytest.mark.parametrize("name", ["small", "empty"])
@pytest.mark.parametrize(("form", "noun"), EVERY)
def test_every_format_of_every_noun(
    form: ExportFormat, noun: Noun, name: str, ledgers: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sayso.ledger.now", lambda: COLLECTED)  # a WARC says when it was made, to the second
    if noun not in FORMATS[form][0]:
        with pytest.raises(SaysoError, match=f"{noun.value}: not as {form.value}"):
            export(ledgers[name], form, noun)
        return
    written = export(ledgers[name], form, noun)
    assert written == export(ledgers[name], form, noun)
    assert len(written) > len(export(ledgers["empty"], form, noun)) or name == "empty"


def test_a_file_holds_what_stdout_would(ledgers: dict[str, Path], tmp_path: Path) -> None:
    file = tmp_path / "claims.jsonld"
    assert export(ledgers["small"], "jsonld", "claims", "--output", str(file)) == b""
    assert file.read_bytes() == export(ledgers["small"], "jsonld", "claims")
