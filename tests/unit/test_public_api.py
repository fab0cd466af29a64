"""The public names: few, lazy, and the same whatever is imported first."""

import subprocess
import sys

import pytest

import sayso


def run(code: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    return done.stdout.strip()


def test_fifteen_names_or_fewer_and_all_there() -> None:
    assert len(sayso.__all__) <= 15
    assert set(sayso._HOMES) == set(sayso.__all__)
    for name in sayso.__all__:
        assert callable(getattr(sayso, name)), name


@pytest.mark.parametrize(
    "first",
    [
        "import sayso; read = sayso.read",
        "from sayso import read",
        "from sayso import Ledger, read",
        "import sayso; sayso.Ledger; read = sayso.read",
        "import sayso.model.words, sayso; read = sayso.read",
        "import sayso.read.read, sayso; read = sayso.read",
        "import sayso.tasks.read_reports; from sayso import read",
    ],
)
def test_read_is_the_function_however_it_is_imported(first: str) -> None:
    assert run(f"{first}; print(read.__module__)") == "sayso.ledger"


def test_the_nouns_load_no_engine_and_no_database() -> None:
    heavy = ("spacy", "sqlalchemy", "trafilatura", "fastapi", "numpy")
    code = f"import sys, sayso, sayso.model.record; print([m for m in {heavy!r} if m in sys.modules])"
    assert run(code) == "[]"


def test_the_command_line_starts_without_the_parser() -> None:
    assert run("import sys, sayso.cli.main; print('spacy' in sys.modules)") == "False"


def test_unknown_names_are_refused() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        sayso.nothing  # noqa: B018 - the access is the test
