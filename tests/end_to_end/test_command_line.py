"""The command line as people and programs use it."""

import json
from pathlib import Path

import pytest

from tests.end_to_end.program import records, sayso, start
from tests.invented import write_reports

TEXT = (
    "At least 12 people were killed when a ferry sank off Brenmoor on Tuesday, governor Ivar Brask said. "
    "The Sundal Echo reported on Wednesday that the coast guard had denied any delay."
)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ledger")
    sayso("add", write_reports(folder / "reports.jsonl", 10), "--ledger", folder / "sayso.db")
    return folder / "sayso.db"


def test_read_prints_a_line_a_report_and_keeps_nothing(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(TEXT, encoding="utf-8")
    (reading,) = records("read", "--published", "2026-03-05", "--verbatim", article)
    assert set(reading) == {"report", "statements", "figures", "times", "places", "actors"}
    assert reading["report"]["text"] == TEXT
    assert reading["statements"][0]["source"]["name"] == "Ivar Brask"
    assert list(tmp_path.iterdir()) == [article]


def test_a_missing_publication_date_is_said_and_nothing_guessed(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(TEXT, encoding="utf-8")
    done = sayso("read", "--verbatim", article, "--json")
    assert f"{article}: no publication date is known" in done.stderr
    reading = json.loads(done.stdout)
    assert [time["value"] for time in reading["times"]] == [None, None]
    added = sayso("add", "--verbatim", article, "--ledger", tmp_path / "sayso.db", "--json")
    assert "no publication date is known" in added.stderr
    assert json.loads(added.stdout)["undated"] == 1


def test_read_takes_text_from_stdin() -> None:
    done = sayso("read", "-", "--published", "2026-03-05", text=TEXT)
    assert "Ivar Brask" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_a_post_entered_by_hand_is_its_authors(tmp_path: Path) -> None:
    book = tmp_path / "story.db"
    given = (
        "--author",
        "Ivar Brask",
        "--url",
        "https://social.example/@brask/1",
        "--published",
        "2026-05-04T10:00+02:00",
    )
    sayso("add", "-", "--form", "post", *given, "--ledger", book, text="We lost 40 boats in the storm.")
    (report,) = records("reports", "--ledger", book)
    assert (report["form"], report["byline"], report["outlet"]["name"]) == ("post", ["Ivar Brask"], "Ivar Brask")
    assert (report["url"], report["published"]) == ("https://social.example/@brask/1", "2026-05-04T10:00:00+02:00")


def test_a_form_that_is_none_is_wrong_usage(tmp_path: Path) -> None:
    sayso("add", "-", "--form", "rumour", "--ledger", tmp_path / "story.db", check=2, text="Nothing.")


def test_a_bad_item_is_named_and_the_rest_is_done(tmp_path: Path) -> None:
    good = write_reports(tmp_path / "good.jsonl", 3)
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 50)
    (tmp_path / "huge.txt").write_bytes(b"word " * 4_200_000)
    (tmp_path / "cut.jsonl").write_text('{"id": "x", "text": "An unfinished li', encoding="utf-8")
    inputs = [tmp_path / name for name in ("empty.txt", "binary.txt", "huge.txt", "cut.jsonl", "missing.txt")]
    ledger = tmp_path / "sayso.db"
    done = sayso("add", *inputs, good, "--ledger", ledger, check=3)
    for path in inputs:
        (line,) = [line for line in done.stderr.splitlines() if path.name in line]
        assert "(" in line, f"no way out given: {line}"
    assert "3 reports added" in done.stdout
    assert len(records("reports", "--ledger", ledger)) == 3
    assert "5 failed" in sayso("add", *inputs, good, "--ledger", ledger, check=3).stdout


def test_a_failed_item_stands_in_its_place_in_json(tmp_path: Path) -> None:
    article, missing = tmp_path / "a.txt", tmp_path / "missing.txt"
    article.write_text(TEXT, encoding="utf-8")
    done = sayso("read", missing, article, "--json", check=3)
    failed, reading = map(json.loads, done.stdout.splitlines())
    assert failed["report"] is None
    assert set(failed["error"]) == {"code", "message"}
    assert reading["report"]["text"]
    sayso("read", missing, check=1)
    sayso("read", check=2)


def test_adding_again_changes_nothing(tmp_path: Path) -> None:
    reports = write_reports(tmp_path / "reports.jsonl", 6)
    ledger = tmp_path / "sayso.db"
    assert "6 reports added" in sayso("add", reports, "--ledger", ledger).stdout
    before = records("claims", "--ledger", ledger)
    assert "0 reports added, 6 already there" in sayso("add", reports, "--ledger", ledger).stdout
    assert records("claims", "--ledger", ledger) == before


@pytest.mark.parametrize("noun", ["reports", "statements", "figures", "claims", "stories", "revisions", "conflicts"])
def test_listings_fit_a_terminal_and_hold_the_same_as_json(noun: str, ledger: Path) -> None:
    done = sayso(noun, "--ledger", ledger)
    assert all(len(line) <= 80 or " " not in line.strip() for line in done.stdout.splitlines())
    rows = records(noun, "--ledger", ledger)
    assert bool(rows) == bool(done.stdout.strip())


def test_claims_can_be_cited_and_judged(ledger: Path) -> None:
    claim = records("claims", "--ledger", ledger)[0]
    sentence = sayso("cite", claim["id"], "--ledger", ledger).stdout.strip()
    assert sentence.endswith(".")
    sayso("judge", "note", claim["id"], "--value", "call the mayor", "--by", "ann", "--ledger", ledger)
    (judgement,) = records("judge", "--list", "--ledger", ledger)
    assert (judgement["verdict"], judgement["by"], judgement["value"]) == ("note", "ann", "call the mayor")
    sayso("judge", "undo", judgement["id"], "--by", "ann", "--ledger", ledger)
    assert "no such" in sayso(
        "judge", "note", "nobody", "--value", "?", "--by", "ann", "--ledger", ledger, check=1
    ).stderr.replace("no statement", "no such")


def test_search_export_and_digest(ledger: Path) -> None:
    hits = records("search", "ferry", "--ledger", ledger)
    assert hits
    assert "⟦ferry⟧" in hits[0]["snippet"].casefold()
    table = sayso("export", "figures", "--format", "csv", "--ledger", ledger).stdout
    assert table.splitlines()[0].startswith("id,")
    lines = sayso("export", "statements", "--ledger", ledger).stdout.splitlines()
    assert len(lines) == len(records("statements", "--ledger", ledger))
    assert "Ivar Brask" in sayso("digest", "--ledger", ledger).stdout


def test_a_ledger_that_is_none_is_one_line_on_stderr(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("no ledger " * 500, encoding="utf-8")
    done = sayso("claims", "--ledger", tmp_path / "x.db", check=1)
    assert len(done.stderr.strip().splitlines()) == 1
    assert "x.db" in done.stderr


@pytest.mark.parametrize("command", ["claims", "reports", "digest", "serve", "search ferry", "export claims"])
def test_a_misspelt_ledger_is_no_empty_ledger(command: str, tmp_path: Path) -> None:
    done = sayso(*command.split(), "--ledger", tmp_path / "stroy.db", check=1)
    assert "there is no ledger here (make one with" in done.stderr
    assert "a folder is no ledger" in sayso(*command.split(), "--ledger", tmp_path, check=1).stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ("digest --since yesterday", 1, "yesterday: no moment (write it as 2026-"),
        ("digest --since 2026-W12", 1, "no moment"),
        ("digest --since 2999-01-01", 1, "still to come"),
        ("claims --limit -1", 2, "--limit"),
        ("search ferry --limit 0", 2, "--limit"),
        ("export claims --output no/such/folder/claims.jsonl", 1, "cannot be written"),
    ],
)
def test_wrong_wishes_are_told_in_a_line_and_change_nothing(
    arguments: str, code: int, words: str, ledger: Path
) -> None:
    done = sayso(*arguments.split(), "--ledger", ledger, check=code)
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_date_that_nobody_can_read_is_wrong_usage() -> None:
    assert "is no date" in sayso("read", "-", "--published", "soon", text=TEXT, check=2).stderr
    sayso("read", "-", "--published", "5 March 2026", text=TEXT)


@pytest.mark.parametrize("command", ["claims --json", "claims", "export statements"])
def test_a_reader_that_goes_away_is_no_failure(command: str, ledger: Path) -> None:
    program = start(*command.split(), "--ledger", ledger)
    assert program.stdout is not None
    program.stdout.close()
    _, said = program.communicate(timeout=60)
    assert (program.returncode, said) == (0, "")
