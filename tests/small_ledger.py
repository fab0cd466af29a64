"""A small ledger made by hand: an invented ferry story, every finding written down, and one report full of hostile text.

Nothing here runs an engine, so a page or a digest that is wrong is wrong by itself.
"""

from dataclasses import replace

from sayso.model.claim import Claim, ClaimStatement, HistoryEntry, Origin, StatusBy, Story
from sayso.model.conflict import Conflict, FigureInContext, Revision
from sayso.model.figure import Figure
from sayso.model.findings import Findings
from sayso.model.link import Linked
from sayso.model.place import Place
from sayso.model.report import Capture, Caveat, Declared, Failure, Outlet, Report
from sayso.model.statement import Cue, Likelihood, Relay, Source, Stance, Statement
from sayso.model.time import Time
from sayso.model.words import Words, quote
from sayso.store.sql_store import SqlStore

COLLECTED = "2026-03-10T08:00:00+00:00"
LATER = "2026-03-12T08:00:00+00:00"

FERRY = (
    "At least 12 people died when the ferry Oriel sank off Brenmoor, the harbour master, Ana Tolve, said on Monday. "
    "The toll could not be independently verified.\n\n"
    "The Sundal Echo reported that the Oriel Line had denied carrying too many people. "
    "“We sailed half empty,” a company spokesman who asked not to be named told the paper.\n\n"
    "It is very unlikely that anyone is still alive, Tolve said."
)
COUNT = "The ferry took 19 lives, harbour master Ana Tolve said on Wednesday, correcting her count of Monday."
UNION = "The Seamen's Union said 30 people died on the Oriel."
NOTICE = "The Echo withdraws its report on the Oriel Line. It read: The Oriel Line bribed the port."
SPANISH = "El transbordador se hundió el lunes."
SCRIPT = "<script>alert('x')</script>"
OVERRIDE = "\u202egnp.exe\u202c"
LONG_WORD = "W" * 10_000
HOSTILE = f'{SCRIPT} said "{OVERRIDE}" & <b>{LONG_WORD}</b>\u200b\u0000 died, {SCRIPT} said.'
HOSTILE_URL = "javascript:alert(1)"


def at(text: str, words: str, start: int = 0) -> Words:
    """The first occurrence of `words` in `text` at or after `start`."""
    found = text.index(words, start)
    return quote(text, (found, found + len(words)))


def report(report_id: str, text: str, **given: object) -> Report:
    """A report with what most tests do not care about filled in."""
    defaults: dict[str, object] = {"collected": COLLECTED, "language": "en", "sha256": report_id * 4, "text": text}
    return Report(id=report_id, **{**defaults, **given})  # type: ignore[arg-type] # a table of fields


def source(words: Words, name: str | None, **given: object) -> Source:
    """A named person unless said otherwise."""
    fields: dict[str, object] = {"kind": "person", "named": name is not None, **given}
    return Source(text=words.text, spans=words.spans, name=name, **fields)  # type: ignore[arg-type] # a table of fields


def cue(words: Words, lemma: str) -> Cue:
    """The words that mark an attribution."""
    return Cue(text=words.text, spans=words.spans, lemma=lemma)


def figure(  # noqa: PLR0917 - a row of a table
    figure_id: str, statement: Statement, text: str, words: str, number: str, bounds: tuple[int | None, int | None]
) -> Figure:
    """A figure of people killed."""
    found = at(text, words)
    return Figure(
        id=figure_id,
        report=statement.report,
        statement=statement.id,
        text=found.text,
        spans=found.spans,
        number=at(text, number),
        low=bounds[0],
        high=bounds[1],
        point=int(number),
        category="killed",
        measure="cumulative",
        as_of="2026-03-09",
    )


TOLL = Statement(
    id="s-toll",
    report="r-ferry",
    voice="attributed",
    source=source(at(FERRY, "the harbour master, Ana Tolve"), "Ana Tolve"),
    cue=cue(at(FERRY, "said"), "say"),
    content=at(FERRY, "At least 12 people died when the ferry Oriel sank off Brenmoor"),
    when=Time(text="Monday", spans=at(FERRY, "Monday").spans, type="DATE", from_="2026-03-09"),
)
DENIAL = Statement(
    id="s-denial",
    report="r-ferry",
    voice="attributed",
    source=source(at(FERRY, "the Oriel Line"), "the Oriel Line", kind="organisation"),
    cue=cue(at(FERRY, "had denied"), "deny"),
    content=at(FERRY, "carrying too many people"),
    via=(
        Relay(
            text="The Sundal Echo",
            spans=at(FERRY, "The Sundal Echo").spans,
            name="The Sundal Echo",
            kind="media",
            named=True,
        ),
    ),
    stance="denies",
)
UNNAMED = Statement(
    id="s-unnamed",
    report="r-ferry",
    voice="attributed",
    source=source(at(FERRY, "a company spokesman who asked not to be named"), None, affiliation="the Oriel Line"),
    cue=cue(at(FERRY, "told"), "tell"),
    content=at(FERRY, "“We sailed half empty,”"),
    directness="direct",
    stance="denies",
)
UNLIKELY = Statement(
    id="s-unlikely",
    report="r-ferry",
    voice="attributed",
    source=source(at(FERRY, "Tolve", FERRY.index("alive")), "Ana Tolve"),
    cue=cue(at(FERRY, "said", FERRY.index("alive")), "say"),
    content=at(FERRY, "It is very unlikely that anyone is still alive"),
    stance="expects",
    forecast=True,
    likelihood=Likelihood(text="very unlikely", spans=at(FERRY, "very unlikely").spans),
)
COPY = replace(TOLL, id="s-copy", report="r-copy")
CORRECTION = Statement(
    id="s-count",
    report="r-count",
    voice="attributed",
    source=source(at(COUNT, "harbour master Ana Tolve"), "Ana Tolve"),
    cue=cue(at(COUNT, "said"), "say"),
    content=at(COUNT, "The ferry took 19 lives"),
    stance="corrects",
)
UNION_SAID = Statement(
    id="s-union",
    report="r-union",
    voice="attributed",
    source=source(at(UNION, "The Seamen's Union"), "The Seamen's Union", kind="organisation"),
    cue=cue(at(UNION, "said"), "say"),
    content=at(UNION, "30 people died on the Oriel"),
    stance="claims",
)
WITHDRAWAL = Statement(
    id="s-notice",
    report="r-notice",
    voice="attributed",
    source=source(at(NOTICE, "The Echo"), "The Echo", kind="media"),
    cue=cue(at(NOTICE, "withdraws"), "withdraw"),
    content=at(NOTICE, "its report on the Oriel Line"),
    stance="withdraws",
)
HOSTILE_SAID = Statement(
    id="s-hostile",
    report="r-hostile",
    voice="attributed",
    source=source(at(HOSTILE, SCRIPT), SCRIPT),
    cue=cue(at(HOSTILE, "said"), "say"),
    content=quote(HOSTILE, (HOSTILE.index('"'), HOSTILE.index(" died"))),
    stance="claims",
)

F_TOLL = figure("f-toll", TOLL, FERRY, "At least 12 people died", "12", (12, None))
F_COUNT = figure("f-count", CORRECTION, COUNT, "19 lives", "19", (19, 19))
F_UNION = figure("f-union", UNION_SAID, UNION, "30 people died", "30", (30, 30))

ECHO, HERALD = Outlet(name="Sundal Echo", domain="sundal-echo.example"), Outlet(name="Ister Herald")
R_FERRY = report(
    "r-ferry",
    FERRY,
    url="https://herald.example/ferry",
    title="Twelve die as ferry sinks",
    outlet=HERALD,
    byline=("Mei Sorn",),
    published="2026-03-09T18:00:00+01:00",
    published_from="json-ld",
    genre="news",
    caveats=(
        Caveat(
            text="could not be independently verified",
            spans=at(FERRY, "could not be independently verified").spans,
            kind="not_verified",
        ),
    ),
)
R_COPY = replace(
    R_FERRY,
    id="r-copy",
    url="https://sundal-echo.example/1",
    outlet=ECHO,
    sha256="c" * 8,
    published="2026-03-09T20:00:00+01:00",
    copy_of="r-ferry",
)
R_COUNT = report(
    "r-count",
    COUNT,
    title="Harbour master corrects toll",
    outlet=HERALD,
    url="https://herald.example/2",
    published="2026-03-11",
    collected=LATER,
)
R_UNION = report("r-union", UNION, outlet=ECHO, published="2026-03-10T09:00:00Z")
R_NOTICE = report(
    "r-notice", NOTICE, title="Withdrawal", outlet=ECHO, published="2026-03-12", collected=LATER, form="kill"
)
R_SPANISH = report("r-spanish", SPANISH, language="es", skipped="language es is not read")
R_HOSTILE = report(
    "r-hostile", HOSTILE, title=f"{SCRIPT}{OVERRIDE}", url=HOSTILE_URL, outlet=Outlet(name=SCRIPT), byline=(SCRIPT,)
)

TIMES = (
    Time(
        text="Monday",
        spans=at(FERRY, "Monday").spans,
        type="DATE",
        value="2026-03-09",
        from_="2026-03-09",
        to="2026-03-09",
    ),
)
PLACES = (
    Place(
        text="Brenmoor",
        spans=at(FERRY, "Brenmoor").spans,
        name="Brenmoor",
        use="literal",
        feature="town",
        precision="point",
    ),
)
READINGS = (
    Findings(
        report=R_FERRY, statements=(TOLL, DENIAL, UNNAMED, UNLIKELY), figures=(F_TOLL,), times=TIMES, places=PLACES
    ),
    Findings(report=R_COPY, statements=(COPY,)),
    Findings(report=R_COUNT, statements=(CORRECTION,), figures=(F_COUNT,)),
    Findings(report=R_UNION, statements=(UNION_SAID,), figures=(F_UNION,)),
    Findings(report=R_NOTICE, statements=(WITHDRAWAL,)),
    Findings(report=R_SPANISH),
    Findings(report=R_HOSTILE, statements=(HOSTILE_SAID,)),
)


def part(statement: Statement, *, copy: bool = False) -> ClaimStatement:
    """A statement as it takes part in a claim."""
    name = statement.source.name if statement.source else None
    via = tuple(relay.name or relay.text for relay in statement.via)
    return ClaimStatement(
        id=statement.id,
        report=statement.report,
        text=statement.content.text,
        source=name,
        via=via,
        stance=statement.stance,
        copy=copy,
    )


def entry(event: str, statement: Statement, at: str | None) -> HistoryEntry:
    """What happened to a claim."""
    stance: Stance = statement.stance
    name = statement.source.name if statement.source else None
    return HistoryEntry(at=at, event=event, stance=stance, source=name, report=statement.report, statement=statement.id)  # type: ignore[arg-type] # a table of fields


def claim(claim_id: str, gist: str, status: str, parts: tuple[ClaimStatement, ...], **given: object) -> Claim:
    """A claim with one origin unless said otherwise."""
    counts: dict[str, object] = {
        "reports_count": len({said.report for said in parts}),
        "outlets_count": 1,
        "speakers_count": 1,
        "origins_count": 1,
        "unknown_count": 0,
    }
    return Claim(id=claim_id, gist=gist, status=status, statements=parts, **{**counts, **given})  # type: ignore[arg-type] # a table of fields


GIST = FERRY[TOLL.content.start : FERRY.index(" on Monday")]
CLAIMS = (
    claim(
        "s-toll",
        GIST,
        "corrected",
        (part(TOLL), part(COPY, copy=True), part(CORRECTION)),
        status_by=(StatusBy(name="Ana Tolve", statement="s-count", words="The ferry took 19 lives"),),
        history=(
            entry("earliest", TOLL, "2026-03-09"),
            entry("repeated", COPY, "2026-03-09"),
            entry("corrected", CORRECTION, "2026-03-11"),
        ),
        outlets_count=2,
        unknown_count=1,
        origins=(
            Origin(
                key="ana-tolve",
                name="Ana Tolve",
                kind="person",
                reports=("r-ferry", "r-copy", "r-count"),
                why="Ana Tolve says it; the reprint adds no origin",
            ),
            Origin(key="unknown", kind="unknown", reports=("r-copy",), why="in its own voice"),
        ),
        figures=("f-toll", "f-count"),
        places=("Brenmoor",),
    ),
    claim(
        "s-denial",
        "the Oriel Line had denied carrying too many people",
        "disputed",
        (part(DENIAL), part(UNNAMED)),
        history=(
            entry("denied", DENIAL, "2026-03-09T18:00:00+01:00"),
            entry("denied", UNNAMED, "2026-03-09T18:00:00+01:00"),
        ),
    ),
    claim(
        "s-unlikely",
        UNLIKELY.content.text,
        "reported",
        (part(UNLIKELY),),
        history=(entry("earliest", UNLIKELY, "2026-03-09T18:00:00+01:00"),),
    ),
    claim(
        "s-union",
        UNION,
        "reported",
        (part(UNION_SAID),),
        history=(entry("earliest", UNION_SAID, "2026-03-10T09:00:00Z"),),
        figures=("f-union",),
    ),
    claim(
        "s-notice",
        "The Oriel Line bribed the port",
        "withdrawn",
        (part(WITHDRAWAL),),
        history=(entry("withdrawn", WITHDRAWAL, "2026-03-12"),),
    ),
    claim(
        "s-hostile",
        HOSTILE_SAID.content.text,
        "reported",
        (part(HOSTILE_SAID),),
        origins=(Origin(key=SCRIPT, name=SCRIPT, kind="person", reports=("r-hostile",), why=f"{SCRIPT} says it"),),
    ),
)


def in_context(figure: Figure, statement: Statement, printed: Report) -> FigureInContext:
    """A figure as revisions and conflicts hold it."""
    name = statement.source.name if statement.source else None
    return FigureInContext(figure=figure, source=name, url=printed.url, published=printed.published)


TOLL_THERE, COUNT_THERE, UNION_THERE = (
    in_context(F_TOLL, TOLL, R_FERRY),
    in_context(F_COUNT, CORRECTION, R_COUNT),
    in_context(F_UNION, UNION_SAID, R_UNION),
)
REVISIONS = (
    Revision(
        id="v1",
        claim="s-toll",
        figures=(TOLL_THERE, COUNT_THERE),
        announced="correction",
        why="Ana Tolve: “12”, then “19”",
    ),
)
CONFLICTS = (
    Conflict(id="x1", kind="disjoint", figures=(COUNT_THERE, UNION_THERE), why="19 and 30 do not meet"),
    Conflict(id="x2", kind="scope", figures=(TOLL_THERE, UNION_THERE), why="12 and 30 may cover different things"),
)
STORIES = (
    Story(
        id="y1",
        title="Twelve die as ferry sinks",
        reports=tuple(r.report.id for r in READINGS),
        claims=tuple(c.id for c in CLAIMS),
        from_="2026-03-09",
        to="2026-03-12",
    ),
)
FAILURES = (Failure(input_id="broken.html", code="read", message="no text in it", at=COLLECTED),)


def save_small_ledger(address: str) -> None:
    """Write the small ledger to a SQLite file."""
    store = SqlStore(address)
    for number, reading in enumerate(READINGS):
        text = reading.report.text
        capture = Capture.of_text(text, declared=Declared(url=str(number)), collected=COLLECTED, verbatim=True)
        store.save_reading(capture, reading, ())
    others = sorted(reading.report.id for reading in READINGS if reading.report.id != "r-ferry")
    for report_id in others:
        copies = (("r-copy", "r-ferry"),) if report_id == "r-copy" else ()
        store.save_linked(Linked(reports=(report_id,), copies=copies), (), (), (report_id,))
    found = {"stories": STORIES, "claims": CLAIMS, "revisions": REVISIONS, "conflicts": CONFLICTS}
    store.save_linked(Linked(reports=("r-ferry",), **found), (), (), ("r-ferry",))  # type: ignore[arg-type] # a table of fields
    for failure in FAILURES:
        store.save_failure(failure)
    store.close()
