"""What people judge holds at once, in the whole ledger, and undo puts everything back."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sayso.errors import SaysoError
from sayso.ledger import Ledger
from sayso.model.claim import Claim
from sayso.model.judgement import Verdict

TEXTS = (
    ("Sundal Echo", "The ferry Oriel sank off Sundal with 40 people on board, the port captain, Jon Sorn, said on Tuesday."),
    ("Ister Herald", "The ferry Oriel sank off Sundal with 40 people on board, its owner, Brask Lines, said on Tuesday."),
    ("Korvath Post", "Snow closed the pass above Marwen on Sunday, the road office said."),
    ("Marwen Wire", "The price of barley has doubled since spring, the growers' league said on Monday."),
)  # fmt: skip


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    lines = [
        json.dumps({"id": f"r{n}", "outlet": outlet, "published": f"2026-03-0{3 + n}", "title": f"Report {n}", "text": text})
        for n, (outlet, text) in enumerate(TEXTS)
    ]  # fmt: skip
    source = tmp_path / "reports.jsonl"
    source.write_text("\n".join(lines), encoding="utf-8")
    with Ledger(str(tmp_path / "judged.db")) as book:
        assert book.add(str(source), verbatim=True).added == len(TEXTS)
        yield book


def claim(ledger: Ledger, words: str) -> Claim:
    (found,) = [c for c in ledger.claims() if words in c.gist]
    return found


def everything(ledger: Ledger) -> tuple[object, ...]:
    return ledger.claims(), ledger.stories(), ledger.revisions(), ledger.conflicts(), ledger.reports()


def ferry(ledger: Ledger) -> tuple[str, ...]:
    return tuple(said.id for said in claim(ledger, "Oriel").statements)


def snow_and_barley(ledger: Ledger) -> tuple[str, ...]:
    return (claim(ledger, "Snow").id, claim(ledger, "barley").id)


def other_words(ledger: Ledger) -> tuple[str, ...]:
    """The statement of the ferry's claim whose words are not the gist."""
    found = claim(ledger, "Oriel")
    return tuple(said.id for said in found.statements if said.id != found.gist_statement)[:1]


def snow_to_barley(ledger: Ledger) -> tuple[str, ...]:
    return (claim(ledger, "Snow").statements[0].id, claim(ledger, "barley").id)


def two_stories(ledger: Ledger) -> tuple[str, ...]:
    return tuple(story.id for story in ledger.stories() if len(story.reports) == 1)


def first_figure(ledger: Ledger) -> tuple[str, ...]:
    return (claim(ledger, "Oriel").figures[0],)


CASES: list[tuple[Verdict, Any, str | None, Any]] = [
    ("different", ferry, None, lambda book: len([c for c in book.claims() if "Oriel" in c.gist]) == 2),
    ("split", ferry, None, lambda book: len([c for c in book.claims() if "Oriel" in c.gist]) == 2),
    ("same", snow_and_barley, None, lambda book: any(c.origins_count == 2 and "Oriel" not in c.gist for c in book.claims())),
    ("merge", snow_and_barley, None, lambda book: any(c.origins_count == 2 and "Oriel" not in c.gist for c in book.claims())),
    ("merge", two_stories, None, lambda book: len(book.stories()) == 2),
    ("wrong_source", ferry, "Ada Mor", lambda book: [o.name for o in claim(book, "Oriel").origins] == ["Ada Mor"]),
    ("wrong_source", ferry, "Ada Mor", lambda book: {s.source for s in claim(book, "Oriel").statements} == {"Ada Mor"}),
    ("wrong_figure", first_figure, None, lambda book: len(claim(book, "Oriel").figures) == 1),
    ("wrong_figure", first_figure, "42", lambda book: len(claim(book, "Oriel").figures) == 2),
    ("not_a_claim", lambda book: (claim(book, "Oriel").id,), None, lambda book: not any("Oriel" in c.gist for c in book.claims())),
    ("rename", lambda book: two_stories(book)[:1], "Winter", lambda book: "Winter" in {s.title for s in book.stories()}),
    ("pin", other_words, None, lambda book: (claim(book, "Oriel").gist_statement,) == book.judgements()[-1].subjects),
    ("pin", snow_to_barley, None, lambda book: len(claim(book, "barley").statements) == 2),
    ("note", ferry, "ask the port", lambda book: book.judgements()[-1].value == "ask the port"),
]  # fmt: skip


@pytest.mark.parametrize(("verdict", "subjects", "value", "holds"), CASES)
def test_a_judgement_holds_until_it_is_undone(
    ledger: Ledger, verdict: Verdict, subjects: Any, value: str | None, holds: Any
) -> None:
    before = everything(ledger)
    made = ledger.judge(verdict, *subjects(ledger), by="ann", value=value)
    assert holds(ledger)
    ledger.judge("undo", made.id, by="ann")
    assert everything(ledger) == before


@pytest.mark.parametrize(
    ("verdict", "subjects", "value", "words"),
    [
        ("pin", first_figure, None, "no figures"),
        ("pin", two_stories, None, "no stories"),
        ("same", lambda book: ferry(book)[:1], None, "two ids"),
        ("wrong_source", ferry, None, "needs a value"),
        ("note", ferry, " ", "needs a value"),
        ("wrong_figure", ferry, "12", "ids of figures"),
        ("wrong_figure", first_figure, "a dozen", "no number"),
        ("not_a_claim", first_figure, None, "no figures"),
        ("rename", ferry, "Winter", "only stories"),
        ("not_a_claim", two_stories, None, "no stories"),
        ("same", lambda book: (*ferry(book), *two_stories(book)), None, "stories alone"),
        ("same", lambda _: ("nobody", "nothing"), None, "no statement"),
    ],
)
def test_what_would_change_nothing_is_refused(
    ledger: Ledger, verdict: Verdict, subjects: Any, value: str | None, words: str
) -> None:
    with pytest.raises(SaysoError, match=words):
        ledger.judge(verdict, *subjects(ledger), by="ann", value=value)
    assert ledger.judgements() == ()
