"""The ledger's tables. A record stands in one JSON column; what is asked for by is a column of its own."""

from sqlalchemy import BigInteger, Boolean, Column, Float, Index, Integer, LargeBinary, MetaData, Table, false

from sayso.store.columns import Line, Record

metadata = MetaData()

SERIAL = BigInteger().with_variant(Integer, "sqlite")

COUNTED = ("statements_count", "figures_count", "forecasts_count", "places_count", "caveats_count")
"""How much was read out of a report."""

ledger = Table(
    "ledger",
    metadata,
    Column("id", Line, primary_key=True),
    Column("state", BigInteger, nullable=False),
    Column("receives", Line),
)
"""One row: which ledger this is, how often it was written to, and whose rows a transfer is bringing in (null: none's)."""

reports = Table(
    "reports",
    metadata,
    Column("id", Line, primary_key=True),
    Column("first_id", Line, nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    Column("sha256", Line, nullable=False),
    Column("url", Line),
    Column("published", Line, index=True),
    Column("copy_of", Line, index=True),
    Column("linked", Boolean, nullable=False, index=True),
    Column("record", Record, nullable=False),
    Column("times", Record, nullable=False),
    Column("places", Record, nullable=False),
    Column("actors", Record, nullable=False),
    Column("outlet", Line),
    Column("is_skipped", Boolean, nullable=False, server_default=false()),
    *(Column(name, Integer, nullable=False, server_default="0") for name in COUNTED),
)
"""One row a report or revision; `first_id` is the id its first revision has."""

LISTED = Index(
    "ix_reports_listed",
    *(reports.c[name] for name in ("published", "id", "outlet", "copy_of", "is_skipped", *COUNTED)),
)
"""Whatever lists are asked for is in this index: no list has to read the texts of reports that it does not show."""
OF_OUTLET = Index("ix_reports_outlet", reports.c.outlet, reports.c.published, reports.c.id)

captures = Table(
    "captures",
    metadata,
    Column("sha256", Line, primary_key=True),
    Column("report", Line, nullable=False, index=True),
    Column("collected", Line, nullable=False, index=True),
    Column("record", Record, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
"""Evidence: the bytes (zlib), and what was declared with them."""

failures = Table(
    "failures",
    metadata,
    Column("input_id", Line, primary_key=True),
    Column("code", Line, primary_key=True),
    Column("at", Line, nullable=False),
    Column("record", Record, nullable=False),
)

statements = Table(
    "statements",
    metadata,
    Column("id", Line, primary_key=True),
    Column("report", Line, nullable=False),
    Column("position", Integer, nullable=False),
    Column("record", Record, nullable=False),
    Index("ix_statements_report", "report", "position"),
)

figures = Table(
    "figures",
    metadata,
    Column("id", Line, primary_key=True),
    Column("report", Line, nullable=False),
    Column("position", Integer, nullable=False),
    Column("record", Record, nullable=False),
    Index("ix_figures_report", "report", "position"),
)

keys = Table(
    "keys",
    metadata,
    Column("key", Line, primary_key=True),
    Column("report", Line, primary_key=True),
    Index("ix_keys_report", "report"),
    sqlite_with_rowid=False,
)
"""Blocking keys: which reports are worth comparing."""

edges = Table(
    "edges",
    metadata,
    Column("one", Line, primary_key=True),
    Column("other", Line, primary_key=True),
    Column("kind", Line, primary_key=True),
    Column("score", Float, nullable=False),
    Column("why", Record, nullable=False),
    Index("ix_edges_other", "other"),
)

stories = Table(
    "stories",
    metadata,
    Column("id", Line, primary_key=True),
    Column("record", Record, nullable=False),
    Column("last_at", Line, index=True),
)
"""`last_at`: the latest moment, written so that strings order as moments do."""

story_reports = Table(
    "story_reports",
    metadata,
    Column("report", Line, primary_key=True),
    Column("story", Line, nullable=False, index=True),
)

claims = Table(
    "claims",
    metadata,
    Column("id", Line, primary_key=True),
    Column("status", Line, nullable=False, index=True),
    Column("first_at", Line),
    Column("last_at", Line),
    Column("reports_count", Integer, nullable=False),
    Column("record", Record, nullable=False),
    Column("telling", Line, nullable=False, server_default=""),
    Index("ix_claims_told", "telling", "last_at", "id"),
    Index("ix_claims_status_told", "status", "telling", "last_at", "id"),
    Index("ix_claims_moved", "last_at", "reports_count", "id"),
)
"""`telling`: the place in the order in which claims are listed for people (`tell.telling`). The indexes hold all that a list
is ordered by, so that a page deep in it reads no record but its own."""

claim_statements = Table(
    "claim_statements",
    metadata,
    Column("statement", Line, primary_key=True),
    Column("claim", Line, nullable=False, index=True),
    Column("report", Line, nullable=False, index=True),
    Column("source", Line),
    Column("status", Line, nullable=False, server_default=""),
    Index("ix_claim_statements_source_claim_status", "source", "claim", "status"),
)
"""`status`: the claim's, so that a source's claims are counted by status without looking at each."""

redirects = Table(
    "redirects",
    metadata,
    Column("old", Line, primary_key=True),
    Column("new", Line, nullable=False),
)
"""Ids of claims that were merged into others."""

revisions = Table(
    "revisions",
    metadata,
    Column("id", Line, primary_key=True),
    Column("report", Line, nullable=False, index=True),
    Column("record", Record, nullable=False),
    Column("claim", Line, index=True),
)

conflicts = Table(
    "conflicts",
    metadata,
    Column("id", Line, primary_key=True),
    Column("report", Line, nullable=False, index=True),
    Column("record", Record, nullable=False),
)

conflict_figures = Table(
    "conflict_figures",
    metadata,
    Column("figure", Line, primary_key=True),
    Column("conflict", Line, primary_key=True),
    Column("report", Line, nullable=False, index=True),
)
"""The figures of each conflict; `report` is the conflict's."""

judgements = Table(
    "judgements",
    metadata,
    Column("number", SERIAL, primary_key=True, autoincrement=True),
    Column("id", Line, nullable=False, unique=True),
    Column("record", Record, nullable=False),
)

digests = Table(
    "digests",
    metadata,
    Column("id", Line, primary_key=True),
    Column("made_at", Line, nullable=False, index=True),
    Column("record", Record, nullable=False),
    Column("stream", Line),
    Index("ix_digests_stream_made_at", "stream", "made_at"),
)
"""`stream`: to whom it went (`model.digest`); null: somebody made it by hand."""
