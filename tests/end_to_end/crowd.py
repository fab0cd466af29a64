"""Writers and readers who work on one ledger at the same time, each with connections of their own."""

import random
import time
from contextlib import closing

from sayso.link.block import blocking_keys
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.judgement import Judgement
from sayso.model.report import Capture, Declared, Failure, Outlet, Report
from sayso.model.statement import Statement
from sayso.model.words import quote
from sayso.ports import Store
from sayso.store.sql_store import SqlStore
from sayso.tasks.link_reports import link_reports

NOW = "2026-03-10T08:00:00+00:00"
TOWNS = 400
"""So many invented events: reports of one are linked with each other."""


def reading(name: str, chance: random.Random) -> Findings:
    """An invented report of one of the events, in words of its own."""
    town = f"town{chance.randrange(TOWNS)}"
    words = " ".join(f"{town}{chance.randrange(90)}" for _ in range(12))
    text = f"The mayor of {town} said {chance.randrange(2, 90)} people died. {words}"
    report = Report(
        id=f"r-{name}",
        title=f"News from {town}",
        outlet=Outlet(name=f"outlet {name}"),
        published="2026-03-09",
        collected=NOW,
        language="en",
        text=text,
        sha256=f"sha-{name}",
    )
    end = text.index(".")
    start = text.index("said ") + 5
    said = Statement(id=f"s-{name}", report=report.id, voice="attributed", content=quote(text, (start, end)))
    number = quote(text, (start, text.index(" ", start)))
    figure = Figure(
        id=f"f-{name}", report=report.id, statement=said.id, number=number, text=number.text, spans=number.spans
    )
    return Findings(report=report, statements=(said,), figures=(figure,))


def write(address: str, writer: int, seconds: float) -> int:
    """Add reports, link them, judge, fail, as long as that; how many reports were added."""
    chance, end, number = random.Random(writer), time.monotonic() + seconds, 0
    with closing(SqlStore(address)) as store:
        while time.monotonic() < end:
            name = f"{writer}-{number}"
            found = reading(name, chance)
            capture = Capture.of_text(name, declared=Declared(), collected=NOW, verbatim=True, input_id=name)
            store.save_failure(Failure(input_id=name, code="timeout", message="no answer yet", at=NOW))
            assert store.save_reading(capture, found, blocking_keys(found))
            link_reports(store, lambda *_: None)
            if number % 10 == 0:
                note = Judgement(id=f"j-{name}", verdict="note", subjects=(found.statements[0].id,), by="ann", at=NOW)
                store.save_judgement(note)
            number += 1
    return number


def read(address: str, reader: int, seconds: float) -> int:
    """Ask all that people ask, and find every answer whole; how many rounds were asked."""
    chance, end, rounds, before = random.Random(-reader), time.monotonic() + seconds, 0, 0
    with closing(SqlStore(address)) as store:
        while time.monotonic() < end:
            state = store.state()
            assert state >= before, "the count of writes went back"
            before = state
            _read_once(store, chance)
            rounds += 1
    return rounds


def _read_once(store: Store, chance: random.Random) -> None:
    counts = store.counts()
    assert counts.reports == counts.statements == counts.figures, "a reading was seen by half"
    ids = [report.id for report in store.reports(limit=20, offset=chance.randrange(counts.reports + 1))]
    for found in store.readings(ids):
        assert len(found.statements) == len(found.figures) == 1
    for claim in store.claims(limit=20):
        said = {part.id for part in claim.statements}
        assert {statement.id for statement in store.statements_by_id(sorted(said))} == said
    for hit in store.search(f"town{chance.randrange(TOWNS)}", limit=5):
        assert "⟦" in hit.snippet
